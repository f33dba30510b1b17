"""Encodings by the names that pages, messages and feeds give them: those that texts are written in, and no other."""

import codecs

# What browsers read under these names (the WHATWG's table): supersets, as pages use them.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
}
# Ways of writing names, source code and mail paths: Python knows them, nobody writes a text in them.
_NOT_OF_TEXTS = frozenset(
    {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined", "mbcs", "oem"}
)


def codec_of(name: str) -> str:
    """Return the codec of a declared encoding, '' for none that a text is written in."""
    try:
        known = codecs.lookup(name).name if name else ""
        "".encode(known or "utf-8")
    except (LookupError, TypeError, ValueError):
        return ""
    return "" if known.replace("_", "-") in _NOT_OF_TEXTS else _SUPERSETS.get(known, known)
