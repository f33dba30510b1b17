"""PDF: the text of the pages, by pypdf, the extra `pdf`, which has its one door here. Scanned pages have none."""

import io
import logging
import re
from collections.abc import Iterator
from importlib.util import find_spec

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import refuse_blank
from timeline.articles.readers.decode import clean
from timeline.articles.readers.extras import lacking
from timeline.articles.readers.markup.written import machine_date
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.errors import InputError

_MOST_PAGES = 5_000
_MADE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")


def read_pdf(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a PDF, or the InputError that says why there is none."""
    if find_spec("pypdf") is None:
        yield lacking(raw.place, "a PDF", "pdf", "or save its text")
        return
    if len(raw.data) > MOST_BYTES:
        yield InputError(place=raw.place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split it.")
        return
    try:
        yield _article(raw)
    except InputError as problem:
        yield problem
    except Exception as broken:  # noqa: BLE001 - a broken PDF breaks its reader in ways without number
        why = type(broken).__name__
        yield InputError(place=raw.place, problem=f"is no PDF that can be read ({why}); open it, and save its text.")


def _article(raw: Raw) -> Article:
    import pypdf  # noqa: PLC0415 - optional, and slow to import

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends is not the user's concern
    reader = pypdf.PdfReader(io.BytesIO(raw.data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError(place=raw.place, problem="is locked with a password; save it without one.")
    if len(reader.pages) > _MOST_PAGES:
        raise InputError(place=raw.place, problem=f"has more than {_MOST_PAGES:,} pages; split it.")
    text = clean("\n\n".join(unwrapped(page.extract_text() or "") for page in reader.pages)).strip()
    try:
        refuse_blank(text, raw.place)
    except InputError:
        problem = "has no text, only pictures of pages; make it searchable (OCR), or save its text."
        raise InputError(place=raw.place, problem=problem) from None
    about: dict[str, object] = dict(reader.metadata or {})
    dates = tuple(_dates(str(about.get("/CreationDate", "")), str(about.get("/ModDate", ""))))
    title, author = (clean(str(about.get(name) or "")).strip() for name in ("/Title", "/Author"))
    return Article(text=text, source_id=raw.name, raw_sha256=raw.sha256, title=title, author=author, dates=dates)


def unwrapped(text: str) -> str:
    """Return the text of a page with the lines of each paragraph joined, and words that were parted at a line's end."""
    lines = [line.strip() for line in text.split("\n")]
    full = 0.7 * max(map(len, lines), default=0)
    out: list[str] = []
    joins = False
    for line in lines:
        if not line:
            out.append("\n\n")
        elif out and out[-1].endswith("-") and line[:1].islower():
            out[-1] = out[-1][:-1] + line
        else:
            out.append((" " if joins else "\n" if out and not out[-1].endswith("\n") else "") + line)
        joins = bool(line) and len(line) >= full
    return re.sub(r"\n{3,}", "\n\n", "".join(out)).strip()


def _dates(made: str, changed: str) -> Iterator[DateCandidate]:
    """Yield when the file was made and changed: a print of later times has the day of its printing, so none dates the text."""
    for written, method in ((made, "PDF made"), (changed, "modified: PDF")):
        found = _MADE.match(written)
        when = machine_date("-".join(filter(None, found.groups()))) if found else None
        if when is not None:
            yield DateCandidate(when, Known.STATED, method, written, 0.3)
