"""TimeML of texts that XML would break, and of dates that are no single day; all of it valid against a schema."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from lxml import etree

from timeline.articles.tagging import tag
from timeline.articles.timeml import legal, timeml


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


OF_EVERY_KIND = """
On 1 May 2001, from 2007 to 2013, and yesterday; in 490 BC, the 1990s, the fifth century BC and the 21st century.
About five years ago, early last week, the third quarter of 2013, the first half of 2013, summer 2012.
More than three years, half a century ago, two hours, every Tuesday, twice a week, recently, now, soon, in the future.
At 14:30 on Monday morning; 2013-10-25T14:30; March; the following day; 03/04/2013; the weekend; two decades.
"""
NASTY = "\x00 <yesterday> & \r\n “2013” \ud800 ]]> in\u00a02013 \U0001d4d0 1999–2001 \x1b[31mtoday"


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(etree.parse(Path(__file__).with_name("timeml.xsd")))


@pytest.mark.parametrize("dct", ["2013-10-28", "2013-10-28T14:30Z", "2013~", "-0489", "XXXX-10-25", None])
@pytest.mark.parametrize("text", ["", "Nothing.", OF_EVERY_KIND, NASTY], ids=["empty", "none", "many", "nasty"])
def test_it_is_valid_and_every_expression_stands_where_it_stood(schema, text, dct):
    found = tag(text, dct)
    document = etree.fromstring(timeml(text, found, dct, "a\x00b").encode())
    schema.assertValid(document)
    body = document.find("TEXT")
    assert "".join(body.itertext()) == legal(text)
    marked, at = [], len(body.text or "")
    for timex in body:
        marked.append((at, at + len(timex.text)))
        at += len(timex.text) + len(timex.tail or "")
    assert marked == [(e.start, e.end) for e in found if not e.is_range]


@pytest.mark.parametrize("dct", ["2013", "-0489"])
def test_a_part_of_an_unknown_day_is_valid(schema, dct):
    schema.assertValid(etree.fromstring(timeml("last night", tag("last night", dct), dct, "a").encode()))


def test_many_kinds_are_proved():
    kinds = {timex.get("type") for timex in read(OF_EVERY_KIND).findall("TEXT/TIMEX3")}
    assert kinds == {"DATE", "TIME", "DURATION", "SET"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('type="DATE" value="2013"', 'type="DAY" value="2013"'),
        ('value="2013"', 'value="20135"'),
        ('value="2013"', 'value=""'),
        ('value="2013"', 'value="2013-5"'),
        ('tid="t1"', 'tid="t0"'),
        ('tid="t1"', 'tid="t1" anchorTimeID="t7"'),
        ('tid="t1"', 'tid="t1" mod="ABOUT"'),
        ('tid="t1"', 'tid="t1" href="x"'),
        (">2013<", "><TIMEX3/><"),
        (">2013<", "><"),
        ("<DOCID>a</DOCID>", ""),
    ],
)
def test_the_schema_refuses(schema, right, wrong):
    document = timeml("In 2013.", tag("In 2013.", None), None, "a")
    assert schema.validate(etree.fromstring(document.encode()))
    assert document.count(right) == 1
    refused = etree.fromstring(document.replace(right, wrong).encode())
    assert not schema.validate(refused)
