"""Years and what is counted in them: eras, decades, centuries, quarters, halves, seasons."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear, Part, PartOf, Shifted
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_YEAR = frozenset(
    {
        "in",
        "of",
        "since",
        "until",
        "till",
        "by",
        "from",
        "to",
        "during",
        "before",
        "after",
        "between",
        "and",
        "around",
        "circa",
        "about",
        "year",
    }
)


def _bare_year(year: int) -> Meaning:
    if year > 2100:
        raise ValueError(year)
    return Fixed(Period.year(year))


def _lone_year(year: int) -> Meaning:
    if not 1800 <= year <= 2060:
        raise ValueError(year)
    return Fixed(Period.year(year))


def _decade(years: int) -> Meaning:
    """The 1980s are ten years; the 1800s are a hundred, as the 2000s are not yet."""
    if years % 100 == 0 and years < 2000:
        return Fixed(Period(Grain.CENTURY, years // 100))
    return Fixed(Period(Grain.DECADE, years // 10))


def _short_decade(tens: int) -> Meaning:
    return Fixed(Period(Grain.DECADE, 190 + tens // 10))


def _of_two(number: int) -> int:
    if number > 2:
        raise ValueError(number)
    return number


RULES = (
    Rule(
        "year",
        "{year}",
        _bare_year,
        (
            says("1648", "1648", within="in 1648"),
            says("2013", "2013", "2013/..", within="since 2013"),
            silent("in 2013%"),
            silent("in 2,013"),
            silent("2500 of them"),
        ),
        after=_BEFORE_YEAR,
    ),
    Rule(
        "the-year",
        "[the] year {year}",
        _bare_year,
        (says("the year 2013", "2013"), silent("the years 2013"), silent("the year 2,013")),
    ),
    Rule(
        "lone-year",
        "{year}",
        _lone_year,
        (
            says("2013", "2013", within="the 2013 forum"),
            says("2012", "2012", within="Innovation Week 2012"),
            silent("RIW2012"),
            silent("$2013"),
            silent("1500 metres"),
            silent("2013.5"),
        ),
    ),
    Rule(
        "counted-years",
        "{year} (people|men|women|children|troops|soldiers|workers|employees|jobs|homes|houses|companies|startups|start_ups|delegates|miles|kilometres|kilometers|km|feet|metres|meters|tons|tonnes|dollars|euros|roubles|rubles|pounds|points|votes|seats|copies|units|rooms|pages|shares|students|members|visitors|participants)",
        not_a_date,
        (silent("1900 people"), silent("2000 delegates came")),
        blocks=True,
    ),
    Rule(
        "year-before-christ",
        "[the] [year] {number:old_year} (B\\.C\\.|BCE|BC)",
        lambda number: Fixed(Period.year(1 - number)),
        (says("490 BC", "BC0490", "-0489"), says("44 BCE", "BC0044", "-0043"), silent("490 BCs")),
    ),
    Rule(
        "year-of-our-era",
        "AD {number:old_year}",
        lambda number: Fixed(Period.year(number)),
        (says("AD 79", "0079", "0079"), silent("ADs 79")),
    ),
    Rule(
        "decade",
        "[the] {years:decade_digits}",
        _decade,
        (says("the 1990s", "199", "199X"), says("1990’s", "199"), says("the 1600s", "16", "16XX"), silent("1995s")),
    ),
    Rule(
        "short-decade",
        "[the] {tens:short_decade}",
        _short_decade,
        (says("the ’90s", "199", within="in the ’90s"), says("early 80s", "198"), silent("95s")),
        after=frozenset({"the", "early", "late", "mid"}),
    ),
    Rule(
        "spelled-decade",
        "[the] {tens}",
        _short_decade,
        (says("the nineties", "199"), silent("in his nineties")),
        after=frozenset({"the", "early", "late", "mid"}),
    ),
    Rule(
        "century",
        "[the] {ordinal} century",
        lambda ordinal: Fixed(Period(Grain.CENTURY, ordinal - 1)),
        (
            says("the 21st century", "20", "20XX"),
            says("the nineteenth century", "18", "18XX"),
            silent("the 21st centuryish"),
        ),
    ),
    Rule(
        "century-before-christ",
        "[the] {ordinal} century (B\\.C\\.|BCE|BC)",
        lambda ordinal: Fixed(Period(Grain.CENTURY, -ordinal)),
        (says("the fifth century BC", "BC04"), silent("the fifth century CE")),
    ),
    Rule(
        "quarter-of-year",
        "[the] {ordinal}_quarter (of |in |){year}",
        lambda ordinal, year: Fixed(Period.quarter(year, ordinal)),
        (
            says("the third quarter of 2013", "2013-Q3", "2013-35"),
            says("fourth quarter 2012", "2012-Q4"),
            silent("the fifth quarter of 2013"),
        ),
    ),
    Rule(
        "q-year",
        "Q{quarter:number} {year}",
        lambda quarter, year: Fixed(Period.quarter(year, quarter)),
        (says("Q3 2013", "2013-Q3", "2013-35"), silent("Q5 2013")),
    ),
    Rule(
        "half-of-year",
        "[the] {ordinal}_half of {year}",
        lambda ordinal, year: Fixed(Period.half(year, ordinal)),
        (says("the first half of 2013", "2013-H1", "2013-40"), silent("the third half of 2013")),
    ),
    Rule(
        "quarter",
        "[the] {ordinal} quarter",
        lambda ordinal: OfSomeYear(Grain.QUARTER, Period.quarter(0, ordinal).index + 1),
        (
            says("the fourth quarter", "2012-Q4", "2012-36"),
            silent("the fifth quarter"),
            silent("third quarterback"),
        ),
    ),
    Rule(
        "year-before-quarter",
        "[the] {year} {number:ordinal} quarter",
        lambda year, number: Fixed(Period.quarter(year, number)),
        (says("the 1988 second quarter", "1988-Q2"), silent("the 1988 fifth quarter")),
    ),
    Rule(
        "quarter-of-this-year",
        "(this|last|next) year's {number:ordinal} quarter",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (says("last year's fourth quarter", "2012-Q4"), silent("last year's fifth quarter")),
    ),
    Rule(
        "last-half-of-year",
        "[the] (last|latter|second) half of {year}",
        lambda year: Fixed(Period.half(year, 2)),
        (says("the last half of 1989", "1989-H2"), silent("the last half of 19890")),
    ),
    Rule(
        "quarter-adjective",
        "{number:ordinal}-quarter",
        lambda number: OfSomeYear(Grain.QUARTER, number),
        (
            says("third-quarter", "2012-Q3", within="the third-quarter loss"),
            silent("fifth-quarter"),
            silent("third-quarters"),
        ),
    ),
    Rule(
        "year-period",
        "[the] {year} (period|quarter)",
        lambda year: Fixed(Period.year(year)),
        (says("the 1988 period", "1988", within="in the 1988 period"), silent("the 1988 periodical")),
    ),
    Rule(
        "half",
        "[the] {number:ordinal} half",
        lambda number: OfSomeYear(Grain.HALF, _of_two(number)),
        (
            says("the first half", "2013-H1", within="in the first half"),
            silent("the third half"),
            silent("the first half of it"),
            silent("first halfway"),
        ),
        unless_followed=("of ", "an ", "a ", "the "),
    ),
    Rule(
        "half-adjective",
        "{number:ordinal}-half",
        lambda number: OfSomeYear(Grain.HALF, _of_two(number)),
        (says("first-half", "2013-H1", within="its first-half profit"), silent("third-half")),
    ),
    Rule(
        "season-year",
        "[the] {season} (of |){year}",
        lambda season, year: Fixed(Period.season(year, season)),
        (says("summer 2012", "2012-SU", "2012-22"), says("the winter of 1941", "1941-WI"), silent("summers 2012")),
    ),
    Rule(
        "season",
        "[the] {season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("the winter", "2012-WI", within="over the winter"),
            says("spring", "2013-SP", within="by spring"),
            silent("the fall of the city"),
            silent("Prices fall"),
            silent("hot springs"),
        ),
        after=frozenset(
            {
                "the",
                "by",
                "in",
                "this",
                "during",
                "until",
                "since",
                "through",
                "of",
                "over",
                "and",
                "dry",
                "late",
                "early",
            }
        ),
    ),
    Rule(
        "fall-of-something",
        "[the] fall (of|in)",
        not_a_date,
        (silent("the fall of the city"), silent("a fall in prices")),
        blocks=True,
    ),
    Rule(
        "spelled-year",
        "[the] [year] nineteen {tens:tens_word}(-| |){ones:ones_word}",
        lambda tens, ones: Fixed(Period.year(1900 + tens + ones)),
        (says("nineteen ninety-one", "1991", within="in nineteen ninety-one"), silent("nineteen nineties")),
    ),
    Rule(
        "year-two-thousand",
        "the year two thousand",
        lambda: Fixed(Period.year(2000)),
        (says("the year two thousand", "2000"), silent("the year two thousandth")),
    ),
    Rule(
        "year-end",
        "[the] (year_end|year's end)",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.END),
        (says("year-end", "2013", within="by year-end"), says("year's end", "2013"), silent("year-ender")),
    ),
    Rule(
        "numbered-thing",
        "(section|§|paragraph|rule|article|clause|no.|case|docket|route|flight|room|page|pages|resolution|number|chapter|windows|office|model|item|lot|title|p.|pp.) {year}",
        not_a_date,
        (silent("section 1983 of the code"), silent("Route 1950"), silent("resolution 1973")),
        blocks=True,
    ),
    Rule(
        "last-season",
        "last {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=-1),
        (says("last summer", "2012-SU"), says("last fall", "2012-FA"), silent("last falls")),
    ),
    Rule(
        "next-season",
        "next {season}",
        lambda season: OfSomeYear(Grain.SEASON, season, step=1),
        (says("next summer", "2013-SU"), silent("next summers")),
    ),
)
