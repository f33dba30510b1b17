"""From the bytes of a page to its text: by the byte order mark, as UTF-8, or as the page declares itself."""

import codecs
import re

from timeline.articles.readers.decode import clean, decode, refuse_binary
from timeline.articles.readers.encodings import codec_of
from timeline.articles.readers.raw import Raw

_DECLARED = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*+=\s*+["']?\s*+([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 20_000


def decode_page(raw: Raw, declared: str = "") -> tuple[str, str]:
    """Return the text of a page and a note on its encoding; `declared` is a charset from outside. InputError when it is no text."""
    refuse_binary(raw.data, raw.place)
    data = raw.data
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(raw)
    try:
        return clean(data.decode("utf-8")), ""
    except UnicodeDecodeError:
        pass
    found = _DECLARED.search(data[:_HEAD])
    name = declared or (next(group for group in found.groups() if group).decode("ascii") if found else "")
    codec = codec_of(name)
    if not codec:
        return decode(raw)
    try:
        return clean(data.decode(codec)), ""
    except UnicodeDecodeError:
        note = f"The page says it is {name}, and some of its bytes are not; they were read as U+FFFD."
        return clean(data.decode(codec, "replace")), note
