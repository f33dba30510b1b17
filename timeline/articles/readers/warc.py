"""WARC: the pages of a web archive, each with its address and the day of its capture, by warcio, the extra `warc`, whose one door is here."""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import IO, Any

from timeline.articles.article import Article
from timeline.articles.readers.decode import storable
from timeline.articles.readers.extras import lacking
from timeline.articles.readers.html import read_html
from timeline.articles.readers.markup.saved import Saved
from timeline.articles.readers.markup.written import machine_date
from timeline.articles.readers.problems import our_fault
from timeline.articles.readers.raw import Raw
from timeline.errors import InputError

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MOST_RECORDS = 1_000_000
_LONGEST_PAGE = 20_000_000


def read_warc(stream: IO[bytes], name: str, place: str) -> Iterator[Article | InputError]:
    """Yield an article for every web page that was answered, and an InputError for each that cannot be read."""
    if find_spec("warcio") is None:
        yield lacking(place, "a web archive", "warc")
        return
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - optional

    found = 0
    try:
        for number, record in enumerate(ArchiveIterator(stream), start=1):
            if number > _MOST_RECORDS:
                yield InputError(place=place, problem=f"has more than {_MOST_RECORDS:,} records; split it.")
                break
            if _is_page(record):
                found += 1
                yield from _page(record, name, f"{place}: record {number}")
    except Exception as broken:  # noqa: BLE001 - what was read before the break stays read
        why = type(broken).__name__
        yield InputError(place=place, problem=f"breaks off or is no WARC ({why}); what stood before was read.")
        return
    if not found:
        yield InputError(place=place, problem="has no web page in it (an answer 200 with HTML).")


def _is_page(record: Any) -> bool:  # noqa: ANN401 - warcio has no types
    if record.rec_type == "response" and record.http_headers is not None:
        kind = record.http_headers.get_header("Content-Type") or ""
        return record.http_headers.get_statuscode() == "200" and kind.split(";")[0].strip().lower() in _PAGES
    kind = record.rec_headers.get_header("Content-Type") or ""
    return record.rec_type == "resource" and kind.split(";")[0].strip().lower() in _PAGES


def _page(record: Any, name: str, place: str) -> Iterator[Article | InputError]:  # noqa: ANN401 - see above
    url = storable(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
    written = record.rec_headers.get_header("WARC-Date") or ""
    headers = record.http_headers if record.http_headers is not None else record.rec_headers
    kind = headers.get_header("Content-Type") or ""
    charset = kind.lower().rpartition("charset=")[2].strip(" \"';") if "charset=" in kind.lower() else ""
    try:
        data = record.content_stream().read(_LONGEST_PAGE + 1)
    except Exception as broken:  # noqa: BLE001 - one broken record is one
        yield InputError(place=place, problem=f"is broken ({type(broken).__name__}).")
        return
    if len(data) > _LONGEST_PAGE:
        yield InputError(place=place, problem=f"is a page longer than {_LONGEST_PAGE // 1_000_000} MB.")
        return
    saved = Saved(url, machine_date(written), "WARC", written)
    try:
        yield from read_html(Raw(data, f"{name}/{url}", place), url=url, retrieved=saved, charset=charset)
    except Exception as error:  # noqa: BLE001 - one page that breaks its reader is one page
        yield our_fault(place, "read", error)
