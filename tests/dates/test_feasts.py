"""Feasts against days known from calendars."""

import itertools

import pytest

from timeline.dates.days import calendar_day, day_number, day_text, weekday
from timeline.dates.feasts import FEASTS, chinese_new_year, easter, hebrew_new_year, islamic_day, orthodox_easter

KNOWN = [
    ("easter", 1818, "1818-03-22"),  # the earliest there can be
    ("easter", 1916, "1916-04-23"),
    ("easter", 1943, "1943-04-25"),  # the latest there can be
    ("easter", 2000, "2000-04-23"),
    ("easter", 2013, "2013-03-31"),
    ("easter", 2024, "2024-03-31"),
    ("good-friday", 2013, "2013-03-29"),
    ("easter-monday", 1916, "1916-04-24"),
    ("ash-wednesday", 2013, "2013-02-13"),
    ("ascension", 2013, "2013-05-09"),
    ("pentecost", 2013, "2013-05-19"),
    ("whit-monday", 2013, "2013-05-20"),
    ("orthodox-easter", 2013, "2013-05-05"),
    ("orthodox-easter", 2014, "2014-04-20"),
    ("orthodox-easter", 2024, "2024-05-05"),
    ("thanksgiving", 1999, "1999-11-25"),
    ("thanksgiving", 2012, "2012-11-22"),
    ("thanksgiving", 2013, "2013-11-28"),
    ("black-friday", 2013, "2013-11-29"),
    ("cyber-monday", 2013, "2013-12-02"),
    ("labor-day", 2013, "2013-09-02"),
    ("memorial-day", 2013, "2013-05-27"),
    ("mothers-day", 2013, "2013-05-12"),
    ("king-day", 2013, "2013-01-21"),
    ("election-day", 1998, "1998-11-03"),
    ("election-day", 2016, "2016-11-08"),
    ("chinese-new-year", 1966, "1966-01-21"),
    ("chinese-new-year", 1985, "1985-02-20"),
    ("chinese-new-year", 2013, "2013-02-10"),
    ("chinese-new-year", 2024, "2024-02-10"),
    ("rosh-hashanah", 2013, "2013-09-05"),
    ("yom-kippur", 1973, "1973-10-06"),
    ("hanukkah", 2013, "2013-11-28"),
    ("hanukkah", 2016, "2016-12-25"),
    ("passover", 2013, "2013-03-26"),
    ("ramadan", 2013, "2013-07-09"),
    ("eid-al-fitr", 2013, "2013-08-08"),
    ("eid-al-adha", 2013, "2013-10-15"),
    ("christmas", 1963, "1963-12-25"),
    ("independence-day", 2013, "2013-07-04"),
]


@pytest.mark.parametrize(("name", "year", "day"), KNOWN)
def test_a_feast_falls_on_its_day(name, year, day):
    [(start, _)] = FEASTS[name].spans(year)
    assert day_text(start) == day


@pytest.mark.parametrize(
    ("name", "year", "days"),
    [
        ("ramadan", 2030, ["2030-01-06", "2030-12-26"]),  # twice in one year
        ("election-day", 2013, []),
        ("chinese-new-year", 1939, []),
        ("chinese-new-year", 2061, []),
        ("easter-week", 2000, ["2000-04-17"]),
    ],
)
def test_a_feast_may_fall_twice_or_not_at_all(name, year, days):
    assert [day_text(start) for start, _ in FEASTS[name].spans(year)] == days


def test_easter_is_a_sunday_within_its_limits_and_never_after_the_orthodox_one():
    for year in range(1583, 3000):
        west, east = easter(year), orthodox_easter(year)
        assert weekday(west) == weekday(east) == 7
        assert day_number(year, 3, 22) <= west <= day_number(year, 4, 25)
        assert west <= east


def test_a_hebrew_year_begins_on_no_sunday_wednesday_or_friday_and_has_a_lawful_length():
    for year in range(5500, 6000):
        length = hebrew_new_year(year + 1) - hebrew_new_year(year)
        assert length in (353, 354, 355, 383, 384, 385)
        assert weekday(hebrew_new_year(year)) not in (7, 3, 5)


def test_islamic_years_have_354_or_355_days_and_eleven_long_ones_in_thirty():
    lengths = [islamic_day(y + 1, 1, 1) - islamic_day(y, 1, 1) for y in range(1, 31)]
    assert set(lengths) == {354, 355}
    assert lengths.count(355) == 11
    assert calendar_day(islamic_day(1, 1, 1)) == (622, 7, 19)  # 16 July 622 of the Julian calendar


def test_chinese_years_are_twelve_or_thirteen_moons_long():
    firsts = [chinese_new_year(year)[0] for year in range(1940, 2061)]
    assert {b - a for a, b in itertools.pairwise(firsts)} <= {353, 354, 355, 383, 384, 385}


@pytest.mark.parametrize("name", FEASTS)
def test_every_feast_has_days_in_some_year(name):
    spans = [span for year in range(2011, 2016) for span in FEASTS[name].spans(year)]
    assert spans
    assert all(start < end for start, end in spans)
