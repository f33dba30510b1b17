"""TimeML 1.2.1: a text with its date expressions marked as TIMEX3, the form in which other taggers are compared."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from timeline.dates.edtf import parse
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.events.expression import DatedExpression

_NOT_XML = re.compile(
    "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # XML 1.0, 2.2; a CR would be read as LF
_UNKNOWN_DATE = "XXXX-XX-XX"

_FORM = """\
<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

<DOCID>{doc_id}</DOCID>

<DCT>{dct}</DCT>

<TEXT>{text}</TEXT>

</TimeML>
"""


def timeml(text: str, expressions: Iterable[DatedExpression], dct: str | None, doc_id: str) -> str:
    """Return the document; the document's date is `t0`, expressions are `t1`, `t2`, … in the order of the text.

    Ranges are no TIMEX3: only their ends are marked. Characters that XML cannot hold become U+FFFD. Without a `dct`
    the document's date is TimeML's unspecified day.
    """
    pieces: list[str] = []
    at = 0
    number = 0
    for found in sorted((e for e in expressions if not e.is_range), key=lambda e: (e.start, -e.end)):
        if found.start < at:  # a date inside a date: the outer one has it
            continue
        number += 1
        words = _content(text[found.start : found.end])
        pieces += (_content(text[at : found.start]), f"<TIMEX3 {_attributes(found, number)}>{words}</TIMEX3>")
        at = found.end
    pieces.append(_content(text[at:]))
    return _FORM.format(doc_id=_content(doc_id), dct=_creation_time(dct), text="".join(pieces))


def _attributes(found: DatedExpression, number: int) -> str:
    timex = found.timex
    computed = found.anchor != "none"
    pairs = {
        "tid": f"t{number}",
        "type": str(timex.type),
        "value": timex.value,
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "temporalFunction": "true" if computed else "false",
        "functionInDocument": "NONE",
        "anchorTimeID": "t0" if found.anchor == "document" else None,
    }
    return " ".join(f"{name}={quoteattr(legal(value))}" for name, value in pairs.items() if value is not None)


def _creation_time(dct: str | None) -> str:
    timex = _timex_of(dct) if dct else Timex(TimexType.DATE, _UNKNOWN_DATE)
    mod = f' mod="{timex.mod}"' if timex.mod else ""
    head = f'tid="t0" type="{timex.type}" value={quoteattr(timex.value)}{mod}'
    return f'<TIMEX3 {head} temporalFunction="false" functionInDocument="CREATION_TIME">{_content(dct or "")}</TIMEX3>'


def _timex_of(dct: str) -> Timex:
    """The document's date as a TIMEX3; a set or span of days, which has no single value, is unspecified."""
    when = parse(dct)
    if when.period is None:
        return Timex(TimexType.DATE, _UNKNOWN_DATE)
    kind = TimexType.TIME if when.clock else TimexType.DATE
    return Timex(kind, value_of(when.period, when.clock), "APPROX" if when.approximate else None)


def _content(text: str) -> str:
    return escape(legal(text), {"\r": "&#13;"})


def legal(text: str) -> str:
    """Return the text with U+FFFD for each character that XML 1.0 cannot hold, so that no offset moves."""
    return _NOT_XML.sub("\ufffd", text)
