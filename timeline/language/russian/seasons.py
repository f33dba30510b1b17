"""Seasons, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Meaning, OfSomeYear, Part, PartOf, Shifted
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.declension import any_form, forms
from timeline.language.russian.pointed_years import OF_YEARS
from timeline.language.russian.words import YEAR

_BOUNDS = frozenset(
    {"к", "до", "с", "со", *forms("начал|о а у ом е"), *forms("кон|ец ца цу цом це"), *forms("середин|а ы у е ой")}
)
_WINTER = 4


def _season_of_two_years(season: int, year: int, next_year: int) -> Meaning:
    """The winter between two years; no other season has two."""
    if season != _WINTER or next_year % 100 != (year + 1) % 100:
        raise ValueError(year, next_year)
    return Fixed(Period.season(year, season))


def _season_of(n: int, season: int) -> Meaning:
    return InYear(OfSomeYear(Grain.SEASON, season), Shifted(n, Grain.YEAR))


RULES = (
    Rule(
        "season-of-year",
        f"{{season}} {{year}}[ {YEAR}]",
        lambda season, year: Fixed(Period.season(year, season)),
        (
            says("летом 2013 года", "2013-SU", "2013-22"),
            says("весны 1945 г.", "1945-SP", within="До весны 1945 г."),
            says("Зима 1941", "1941-WI"),
            silent("лету 2000 рублей"),
        ),
        unless_followed=("руб", "чел", "долл"),
    ),
    Rule(
        "season-of-two-years",
        "{season} {year}(/|–|-){next_year:second_year}[ (годов|года|гг.|г.)]",
        _season_of_two_years,
        (
            says("Зимой 1941/42 года", "1941-WI", "1941-24"),
            says("зиму 1812–1813 годов", "1812-WI", within="в зиму 1812–1813 годов"),
            silent("летом 1941/42 года"),
        ),
    ),
    Rule(
        "season-of-that-year",
        f"{{season}} {any_form('т|ого')} же года",
        lambda season: InYear(OfSomeYear(Grain.SEASON, season), Shifted(0, Grain.YEAR, Anchor.FOCUS)),
        (says("Летом того же года", "2013-SU"), silent("Летом того же годового")),
    ),
    Rule(
        "early-season-of-year",
        f"(ранней|раннею) {{season}}[ {{year}} {YEAR}]",
        lambda season, year=None: Part(
            OfSomeYear(Grain.SEASON, season) if year is None else Fixed(Period.season(year, season)), PartOf.START
        ),
        (says("ранней весной 1942 года", "1942-SP", mod="START"), silent("раннею 1942 года")),
    ),
    Rule(
        "late-season-of-year",
        f"(поздней|позднею) {{season}}[ {{year}} {YEAR}]",
        lambda season, year=None: Part(
            OfSomeYear(Grain.SEASON, season) if year is None else Fixed(Period.season(year, season)), PartOf.END
        ),
        (says("поздней осенью 1941 года", "1941-FA", mod="END"), silent("позднею 1942 года")),
    ),
    Rule(
        "season",
        "{season:season_when}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("летом", "2012-SU", within="Они ездили на море летом"),
            says("осенью", "2013-FA", within="Осенью они поедут туда, а осенью вернутся"),
            says("Зимой", "2012-WI", within="Зимой морозов не было"),
            silent("полетом"),
        ),
    ),
    Rule(
        "bounding-season",
        "{season:season_bound}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (
            says("лету", "2013-SU", within="К лету дорогу откроют"),
            says("осени", "2013-FA", within="До осени школа будет закрыта"),
            says("конца лета", "2013-SU", mod="END", within="Выставка продлится до конца лета"),
            silent("памятник лету"),
        ),
        after=_BOUNDS,
    ),
    *(
        Rule(
            f"{name}-season",
            f"{any_form(*words)} {{season}}",
            (lambda season, step=step: OfSomeYear(Grain.SEASON, season, step=step)),
            (says(said, value), silent(missed)),
        )
        for name, words, step, said, value, missed in (
            (
                "last",
                ("прошл|ый", "минувш|ий его ему им ем ая ей ую ее"),
                -1,
                "прошлым летом",
                "2012-SU",
                "прошлым летам",
            ),
            (
                "next",
                ("следую|щий", "будущ|ый", "буду|щий", "наступаю|щий"),
                1,
                "будущей весной",
                "2013-SP",
                "будущей веснам",
            ),
        )
    ),
    Rule(
        "this-season",
        f"{any_form('эт|ой им о у от', 'нынешн|ий')} {{season}}",
        lambda season: _season_of(0, season),
        (says("этим летом", "2013-SU"), says("нынешней осенью", "2013-FA"), silent("этим летам")),
    ),
    *(
        Rule(
            f"season-of-{name}-year",
            f"{{season}} {words}",
            (lambda season, n=n: _season_of(n, season)),
            (says(f"весной {said} года", f"{year}-SP"), silent(f"вёсны {said} годами")),
        )
        for name, words, n, said, year in OF_YEARS
    ),
)
