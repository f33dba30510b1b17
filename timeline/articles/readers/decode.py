"""From bytes to text: UTF-8, UTF-16 by its mark, Windows-1252 when it can be nothing else; never a guess in silence."""

import codecs
import re

from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.errors import InputError

_SIGNATURES = (
    (b"%PDF-", "a PDF; save its text, for example with pdftotext"),
    (b"PK\x03\x04", "a ZIP archive or an office document (docx, odt, epub); save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as plain text"),
    (b"{\\rtf", "an RTF document; save it as plain text"),
    (b"\x89PNG", "a PNG image; an article must be text"),
    (b"\xff\xd8\xff", "a JPEG image; an article must be text"),
    (b"GIF8", "a GIF image; an article must be text"),
    (b"RIFF", "sound, film or an image (RIFF); an article must be text"),
    (b"\x1f\x8b", "compressed with gzip; unpack it first"),
    (b"BZh", "compressed with bzip2; unpack it first"),
    (b"\xfd7zXZ", "compressed with xz; unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"PAR1", "a Parquet file; name it .parquet, or say --format parquet"),
    (b"SQLite format 3\x00", "an SQLite database; an article must be text"),
    (b"\x7fELF", "a program; an article must be text"),
    (b"\xff\xfe\x00\x00", "UTF-32; save it as UTF-8"),
    (b"\x00\x00\xfe\xff", "UTF-32; save it as UTF-8"),
)
_HEAD = 64_000
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b\x1a"))
_LINE_END = re.compile(r"\r\n?")
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(raw: Raw) -> tuple[str, str]:
    """Return the text and a note, '' or a sentence on its encoding; InputError when the bytes are no text."""
    refuse_binary(raw.data, raw.place)
    data = raw.data
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return clean(data.decode("utf-16")), ""
        except UnicodeDecodeError:
            raise InputError(place=raw.place, problem="is broken UTF-16; save it as UTF-8.") from None
    try:
        return clean(data.decode("utf-8")), ""
    except UnicodeDecodeError as broken:
        return _windows(raw, broken.start)


def _windows(raw: Raw, first_bad: int) -> tuple[str, str]:
    """Read Windows-1252 where it looks like a Latin text: some letters beyond ASCII, not most of them."""
    try:
        text = raw.data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    letters = sum(map(str.isalpha, text))
    beyond = sum(not letter.isascii() for letter in text)
    if not text or beyond > 0.3 * letters:
        line = raw.data.count(b"\n", 0, first_bad) + 1
        raise InputError(
            place=f"{raw.place}:{line}", problem="is neither UTF-8 nor Windows-1252; save the file as UTF-8."
        )
    return clean(text), "The file was not UTF-8; it was read as Windows-1252."


def clean(text: str) -> str:
    """Return the text as it is stored: no byte order mark, LF line ends, U+FFFD for NUL and for half a surrogate pair."""
    return storable(_LINE_END.sub("\n", text.removeprefix("\ufeff")).replace("\x00", "\ufffd"))


def storable(text: str) -> str:
    """Return the text with whole surrogate pairs joined and U+FFFD for each half of one.

    JSON can write halves, and Python makes one of each byte of an argument or file name that is no UTF-8; they cannot be
    hashed, stored or printed.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _SURROGATE.search(text) else text


def refuse_binary(data: bytes, place: str) -> None:
    """Raise InputError, naming what the bytes look like, when they are no text or more than 100 MB."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(place=place, problem=f"is {what}.")
    if len(data) > MOST_BYTES:
        raise InputError(place=place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split it into articles.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > 8 and controls > 0.02 * len(head):
        raise InputError(place=place, problem="looks like a binary file; an article must be text, best saved as UTF-8.")
