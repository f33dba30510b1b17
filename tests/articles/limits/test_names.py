"""Names of things: since when they are known, when they are new, what is soon followed by the next, what is going on."""

import pytest
from said import NEWS, dated, limits

from timeline.articles.limits import names
from timeline.articles.limits.world import named


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The board bought an iPhone for the mayor.", ["[2007..]"]),
        ("The board bought an iPhone and a Nexus One.", ["[2010..]"]),
        ("The board read of the iPhone's end.", ["[2007..]"]),
        ("The board read of rumours of an iPad.", ["[2009..]"]),
        ("COVID-19 closed the harbour.", ["[2020..]"]),
        ("The 9/11 attacks closed the harbour.", ["[2001..]"]),
        ("It fought al-Qaeda.", ["[1996..]"]),
        ("The board bought iPhones.", []),
        ("The board bought an iphone.", []),
        ("The board opened windows 95 times.", []),
        ("It left the Western European Union.", ["[1954..]"]),
        ("It opened the european union of bakers.", []),
    ],
)
def test_not_before_what_it_names(text, edtf):
    assert limits(text, names.KNOWN) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On Tuesday Apple unveiled the iPhone 4.", ["[2010..2012]"]),
        ("Apple unveils iPad\n\nIt costs money, it said on Monday.", ["[2010..2012]"]),
        ("Buyers of the recently announced iPhone 4 waited on Monday.", ["[2010..2012]"]),
        ("The new iPhone 4 was sold out on Monday.", ["[2010..2012]"]),
        ("Windows Vista was released on Tuesday.", ["[2005..2007]"]),
        ("Microsoft has released the Xbox 360.", ["[2005..2007]"]),
        ("Sony showed games for its upcoming PlayStation 3.", ["[2005..2006]"]),
    ],
)
def test_news_of_a_new_thing(text, edtf):
    methods = {names.NEW, names.SOON}
    assert [one for method in methods for one in limits(text + NEWS, method)] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday Apple introduced an iPod that shows films.",  # one of many iPods
        "On Tuesday Apple unveiled a new iPod.",
        "On Tuesday she sold her iPhone 4.",
        "Apple unveiled the iPhone 4 to great applause.",  # some day
        "On Tuesday, ten years after Apple unveiled the iPhone, she sold hers.",
        "In 2007 Apple unveiled the iPhone.",
        "On Tuesday Google was announced as a partner.",  # nothing that is sold
    ],
)
def test_no_news_of_a_new_thing(text):
    assert limits(text + NEWS, names.NEW) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Buyers of the iPhone 4 waited.", ("[2010..2014]", True)),
        ("The board met. It wept. It ate. It left. He lost an iPhone 4.", None),  # news of something else
        ("The board met. It wept. It ate. It left. He lost an iPhone 4, and an iPhone 4 was found.", ("[2010..2014]", True)),
        ("Buyers of the iPhone waited.", None),  # sold for long
        ("Buyers of the iPhone 4 waited. It had been found in May 2013.", None),  # others have come since
    ],
)  # fmt: skip
def test_news_about_a_thing_is_not_long_after_it(text, edtf):
    assert dated(text + NEWS) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The current West African Ebola outbreak closed schools.", ["[2014..2016]"]),
        ("The board closed amid the COVID-19 pandemic.", ["[2020..2023]"]),
        ("The Syrian civil war has killed many.", ["[2011..2024]"]),
        ("The COVID-19 pandemic closed schools.", []),
        ("The board met after the COVID-19 pandemic.", []),
        ("Amid the COVID-19 pandemic of 2020 schools closed.", []),
    ],
)
def test_what_is_going_on(text, edtf):
    assert limits(text + NEWS, names.GOING_ON) == edtf


def test_the_table_is_in_order():
    seen = set()
    for thing in named():
        assert 1950 < thing.year <= 2025, thing
        assert thing.last is None or thing.year <= thing.last, thing
        for name in thing.names:
            assert name == name.strip(), thing
            assert name not in seen, name
            seen.add(name)
