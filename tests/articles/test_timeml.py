"""TimeML of texts that XML would break, and of dates that are no single day."""

from xml.etree import ElementTree as ET

import pytest

from timeline.articles.tagging import tag
from timeline.articles.timeml import timeml


def read(text, dct="2013-10-28", doc_id="a.txt"):
    return ET.fromstring(timeml(text, tag(text, dct), dct, doc_id))


@pytest.mark.parametrize(
    "text", ["a < b & c > d ]]> \"q\" 'q'", "no date", "", "tab\tand\nlines\n", "𝔘 ü 日本", "a carriage\rreturn"]
)
def test_the_text_comes_back(text):
    assert "".join(read(text).find("TEXT").itertext()) == text


def test_what_xml_cannot_hold_keeps_its_place():
    root = read("\x00\x1b\ufffe yesterday")
    assert "".join(root.find("TEXT").itertext()) == "\ufffd\ufffd\ufffd yesterday"


def test_expressions_are_numbered_in_order_and_ranges_give_their_ends():
    found = read("On 1 May 2001, from 2007 to 2013, and yesterday.").findall("TEXT/TIMEX3")
    assert [(timex.get("tid"), timex.text, timex.get("value")) for timex in found] == [
        ("t1", "1 May 2001", "2001-05-01"),
        ("t2", "2007", "2007"),
        ("t3", "2013", "2013"),
        ("t4", "yesterday", "2013-10-27"),
    ]
    assert [timex.get("temporalFunction") for timex in found] == ["false", "false", "false", "true"]


@pytest.mark.parametrize(
    ("dct", "kind", "value", "mod"),
    [
        ("2013-10-28", "DATE", "2013-10-28", None),
        ("2013-10", "DATE", "2013-10", None),
        ("2013~", "DATE", "2013", "APPROX"),
        ("2013-10-28T14:30", "TIME", "2013-10-28T14:30", None),
        ("[2013-10-01..2013-10-05]", "DATE", "XXXX-XX-XX", None),
        (None, "DATE", "XXXX-XX-XX", None),
    ],
)
def test_the_creation_time(dct, kind, value, mod):
    [timex] = read("Text.", dct).findall("DCT/TIMEX3")
    assert [timex.get(name) for name in ("tid", "type", "value", "mod", "functionInDocument")] == [
        "t0",
        kind,
        value,
        mod,
        "CREATION_TIME",
    ]
    assert (timex.text or "") == (dct or "")


def test_a_name_is_no_markup():
    assert read("Text.", doc_id="<a&b>.txt").findtext("DOCID") == "<a&b>.txt"
