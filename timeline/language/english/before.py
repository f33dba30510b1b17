"""Words before an expression: modifiers that belong to it, prepositions that bend it into a bound."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import (
    About,
    Anchor,
    Bounded,
    ClockLength,
    Fixed,
    Length,
    Meaning,
    PartOf,
    Relation,
    SameTime,
    Shifted,
)
from timeline.language.rule import Governor, Modifier, Wrap, says, silent
from timeline.language.wraps import about, about_length, bound, part_of, within


def _over(meaning: Meaning) -> Meaning | None:
    """More than one unit ("over a week", "over a year ago"); before several "over" may as well say during ("over two years")."""
    match meaning:
        case Length(1, _) | ClockLength(1, _) | Shifted(_, _, _, True):
            return About(meaning, "MORE_THAN")
        case SameTime(_, -1, grain):  # "over a year ago today"
            return About(Shifted(-1, grain), "MORE_THAN")
        case _:
            return None


def _within_what_was_told(meaning: Meaning) -> Meaning | None:
    """The likes of “later that year”, “earlier yesterday” and “earlier this month”: they are of it, and add no bound."""
    told = isinstance(meaning, Shifted) and (
        meaning.anchor is Anchor.FOCUS or meaning.grain is Grain.DAY or meaning.n == 0
    )
    return meaning if told else None


def _parts_of(*which: str) -> tuple[str, ...]:
    return tuple(f"the {one} {part} of" for one in which for part in ("days", "weeks", "months"))


def _on_a_side(relation: Relation) -> Wrap:
    """Before or after a year or a decade, as part of a word: "post-1959 politics"."""

    def wrap(meaning: Meaning) -> Meaning | None:
        return Bounded(meaning, relation) if isinstance(meaning, Fixed) and meaning.period.grain >= Grain.YEAR else None

    return wrap


MODIFIERS = (
    Modifier(
        "post",
        ("post",),
        _on_a_side(Relation.AFTER),
        (
            says("post-1959", "1959", "[1960..]", within="It split in the post-1959 politics"),
            silent("poster 1959"),
        ),
        article=False,
    ),
    Modifier(
        "pre",
        ("pre",),
        _on_a_side(Relation.BEFORE),
        (
            says("pre-1989", "1989", "[..1988]", within="It had pre-1989 borders"),
            silent("prefix 1989"),
        ),
        article=False,
    ),
    Modifier(
        "early",
        (
            "early",
            "early in",
            "early on",
            "the beginning of",
            "beginning of",
            "the start of",
            "start of",
            "the early part of",
            "early part of",
            *_parts_of("first", "early", "opening"),
        ),
        part_of(PartOf.START),
        (
            says("early 2013", "2013", "[2013-01..2013-04]", mod="START"),
            says("the beginning of 2013", "2013", mod="START"),
            says("early last week", "2013-W06", mod="START"),
            says("the first days of September 1939", "1939-09", "[1939-09-01..1939-09-10]", mod="START"),
            silent("earlyish 2013"),
        ),
    ),
    Modifier(
        "mid",
        ("mid", "the middle of", "middle of"),
        part_of(PartOf.MID),
        (
            says("mid-2012", "2012", "[2012-05..2012-08]", mod="MID"),
            says("the middle of 2012", "2012", mod="MID"),
            silent("midst 2012"),
        ),
    ),
    Modifier(
        "late",
        (
            "late",
            "late in",
            "late on",
            "the end of",
            "end of",
            "the close of",
            "the latter part of",
            "latter part of",
            *_parts_of("last", "final", "closing"),
        ),
        part_of(PartOf.END),
        (
            says("late 2012", "2012", "[2012-09..2012-12]", mod="END"),
            says("the end of 2013", "2013", mod="END"),
            says("late last year", "2012", mod="END"),
            says("the last days of April 1945", "1945-04", "[1945-04-21..1945-04-30]", mod="END"),
            says("the final weeks of 2012", "2012", mod="END"),
            silent("latest 2012"),
        ),
    ),
    Modifier(
        "about",
        ("about", "around", "approximately", "roughly", "some", "circa", "c", "ca", "approx", "nearly", "almost"),
        about("APPROX"),
        (
            says("about five years ago", "2008", "2008~", mod="APPROX"),
            says("around 2007", "2007", "2007~", mod="APPROX"),
            says("ca. 466 BC", "BC0466", "-0465~", mod="APPROX"),
            says("c. 1850", "1850", "1850~", mod="APPROX"),
            says("almost three years", "P3Y", mod="APPROX"),
            silent("aboutface 2007"),
        ),
    ),
    Modifier(
        "more-than",
        ("more than", "longer than"),
        about_length("MORE_THAN"),
        (
            says("more than three years", "P3Y", mod="MORE_THAN"),
            says("more than five years ago", "2008", mod="MORE_THAN"),
            silent("more thankful three years"),
        ),
    ),
    Modifier(
        "over",
        ("over",),
        _over,
        (
            says("over a week", "P1W", mod="MORE_THAN", within="The tour will last over a week"),
            says("over a year ago", "2012", mod="MORE_THAN"),
            silent("overs a week"),
        ),
    ),
    Modifier(
        "less-than",
        ("less than", "under", "fewer than"),
        about_length("LESS_THAN"),
        (says("less than two months", "P2M", mod="LESS_THAN"), silent("lessthan two months")),
    ),
    Modifier(
        "at-least",
        ("at least",),
        about_length("EQUAL_OR_MORE"),
        (says("at least two weeks", "P2W", mod="EQUAL_OR_MORE"), silent("at leastways two weeks")),
    ),
    Modifier(
        "at-most",
        ("at most", "no more than", "up to", "as many as", "as long as"),
        about_length("EQUAL_OR_LESS"),
        (says("no more than two weeks", "P2W", mod="EQUAL_OR_LESS"), silent("nomore than two weeks")),
    ),
    Modifier(
        "within",
        ("earlier in", "later in", "sometime in", "sometime", "some time in"),
        within,
        (
            says("earlier in the year", "2013", within="delayed earlier in the year."),
            says("sometime next year", "2014"),
            silent("earliest in the year"),
        ),
    ),
    Modifier(
        "the-rest-of",
        (
            "the rest of",
            "the remainder of",
            "a good part of",
            "a large part of",
        ),
        within,
        (
            says("the rest of the year", "2013"),
            says("the remainder of 2012", "2012"),
            silent("the restoration of 2012"),
        ),
    ),
    Modifier(
        "earlier-or-later",
        ("earlier", "later"),
        _within_what_was_told,
        (
            says("later that year", "2013"),
            says("earlier yesterday", "2013-02-11"),
            says("earlier this month", "2013-02"),
            silent("latest that year"),
        ),
    ),
)

GOVERNORS = (
    Governor(
        "since",
        ("since", "ever since"),
        bound(Relation.SINCE),
        (says("2009", "2009", "2009/..", within="since 2009"), silent("sinces 2009")),
    ),
    Governor(
        "not-until",
        ("not until",),
        lambda meaning: meaning,
        (says("2004", "2004", "2004", within="It was not until 2004 that"), silent("not untill 2004")),
    ),
    Governor(
        "until",
        ("until", "till", "up until"),
        bound(Relation.UNTIL),
        (says("2012", "2012", "../2012", within="until 2012"), silent("untill 2012")),
    ),
    Governor(
        "before",
        ("before", "prior to"),
        bound(Relation.BEFORE),
        (says("2013", "2013", "[..2012]", within="before 2013"), silent("beforehand 2013")),
    ),
    Governor(
        "after",
        ("after", "following"),
        bound(Relation.AFTER),
        (says("2009", "2009", "[2010..]", within="after 2009"), silent("afterward 2009")),
    ),
    Governor(
        "by",
        ("by", "no later than"),
        bound(Relation.BY),
        (
            says("2015", "2015", "[..2015]", within="by 2015"),
            says("2015", "2015", "[..2015]", within="no later than 2015"),
            silent("bye 2015"),
        ),
    ),
)
