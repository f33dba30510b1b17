"""Years and what is counted in them: eras, decades, centuries, quarters, halves, seasons."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import About, Fixed, Part, PartOf, Shifted
from timeline.language.builds import bare_year, lone_year
from timeline.language.english.words import BEFORE_DATES
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_YEAR = BEFORE_DATES | {"around", "circa", "about", "year"}


RULES = (
    Rule(
        "year",
        "{year}",
        bare_year,
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
        bare_year,
        (says("the year 2013", "2013"), silent("the years 2013"), silent("the year 2,013")),
    ),
    Rule(
        "circa-year",
        "(c.|ca.) {year}",
        lambda year: About(bare_year(year)),
        (
            says("c. 1790", "1790", mod="APPROX", within="her aunt (c. 1790)"),
            says("ca. 1450", "1450", mod="APPROX"),
            silent("c. 2,013"),
        ),
    ),
    Rule(
        "lone-year",
        "{year}",
        lone_year,
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
        "year-end-of-year",
        "[the] (year_end|year's end) {year}",
        lambda year: Part(Fixed(Period.year(year)), PartOf.END),
        (says("year-end 1988", "1988", mod="END"), silent("year-ends 1988")),
    ),
    Rule(
        "midyear",
        "(midyear|mid_year)",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.MID),
        (says("midyear", "2013", within="by midyear"), silent("midyears")),
    ),
    Rule(
        "since-year-end",
        "[the] (year_end|year's end)",
        lambda: Part(Shifted(-1, Grain.YEAR), PartOf.END),
        (says("year-end", "2012", mod="END", within="up 4 % since year-end"), silent("since year-ending")),
        after=frozenset({"since"}),
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
)
