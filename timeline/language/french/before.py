"""Words before an expression: modifiers that belong to it, prepositions that bend it into a bound."""

from timeline.expressions.meaning import PartOf, Relation
from timeline.language.rule import Governor, Modifier, says, silent
from timeline.language.wraps import about, about_length, bound, days_of, half, part_of, within


def _of(*words: str) -> tuple[str, ...]:
    return tuple(f"{word}{of}" for word in words for of in ("", " de", " du", " des", " d '", " d ’"))


MODIFIERS = (
    Modifier(
        "early",
        _of("début", "commencement"),
        part_of(PartOf.START),
        (
            says("début 2013", "2013", "[2013-01..2013-04]", mod="START"),
            says("début octobre 2012", "2012-10", mod="START"),
            says("début de l'année", "2013", mod="START", within="au début de l'année, il est venu"),
            says("le début des années 1980", "198", mod="START"),
            silent("débutant 2013"),
        ),
    ),
    Modifier(
        "mid",
        _of("mi", "milieu", "courant"),
        part_of(PartOf.MID),
        (
            says("la mi-2012", "2012", "[2012-05..2012-08]", mod="MID", within="à la mi-2012"),
            says("milieu des années 1980", "198", mod="MID", within="au milieu des années 1980"),
            silent("demi 2012"),
        ),
    ),
    Modifier(
        "late",
        _of("fin", "terme"),
        part_of(PartOf.END),
        (
            says("fin 2012", "2012", "[2012-09..2012-12]", mod="END"),
            says("la fin du mois", "2013-02", mod="END", within="jusqu'à la fin du mois"),
            says("la fin des années 1980", "198", mod="END"),
            silent("finale 2012"),
        ),
    ),
    Modifier(
        "first-days",
        _of("premiers jours", "premières semaines"),
        days_of(1, 10, PartOf.START),
        (
            says("les premiers jours de mai 2012", "2012-05", "[2012-05-01..2012-05-10]"),
            silent("premiers journaux de mai 2012"),
        ),
    ),
    Modifier(
        "last-days",
        _of("derniers jours", "dernières semaines"),
        days_of(21, -1, PartOf.END),
        (
            says("les derniers jours d'avril 1945", "1945-04", "[1945-04-21..1945-04-30]"),
            silent("derniers journaux d'avril 1945"),
        ),
    ),
    Modifier(
        "first-week",
        _of("première semaine"),
        days_of(1, 7, PartOf.START),
        (
            says("la première semaine de mars 2012", "2012-03", "[2012-03-01..2012-03-07]"),
            silent("première semainière de mars 2012"),
        ),
    ),
    Modifier(
        "first-half",
        _of("première moitié", "première quinzaine"),
        half(1, 15, PartOf.START),
        (
            says("la première quinzaine de mai 2012", "2012-05", "[2012-05-01..2012-05-15]"),
            silent("première quintaine de mai 2012"),
        ),
    ),
    Modifier(
        "second-half",
        _of("seconde moitié", "deuxième moitié", "seconde quinzaine"),
        half(16, -1, PartOf.END),
        (
            says("la seconde quinzaine de mai 2012", "2012-05", "[2012-05-16..2012-05-31]"),
            says("la seconde moitié des années 1980", "198", mod="END"),
            silent("seconde quintaine de mai 2012"),
        ),
    ),
    Modifier(
        "about",
        (
            "environ",
            "près de",
            "presque",
            "quelque",
            "à peu près",
            "vers",
            "autour de",
            "aux alentours de",
            "à peine",
            "aux environs de",
            "vers le",
        ),
        about("APPROX"),
        (
            says("environ 900 jours", "P900D", mod="APPROX"),
            says("près de deux ans", "P2Y", mod="APPROX"),
            says("Vers 22 h 30", "2013-02-12T22:30", mod="APPROX"),
            silent("environs 900 jours"),
        ),
    ),
    Modifier(
        "more-than",
        ("plus de", "plus d '", "plus d ’", "au-delà de"),
        about_length("MORE_THAN"),
        (says("plus de trois ans", "P3Y", mod="MORE_THAN"), silent("plus que trois ans")),
    ),
    Modifier(
        "less-than",
        ("moins de",),
        about_length("LESS_THAN"),
        (says("moins de deux mois", "P2M", mod="LESS_THAN"), silent("moins que deux mois")),
    ),
    Modifier(
        "at-least",
        ("au moins",),
        about_length("EQUAL_OR_MORE"),
        (says("au moins deux semaines", "P2W", mod="EQUAL_OR_MORE"), silent("moins deux semaines")),
    ),
    Modifier(
        "at-most",
        ("au plus", "au maximum", "tout au plus"),
        about_length("EQUAL_OR_LESS"),
        (says("au plus deux semaines", "P2W", mod="EQUAL_OR_LESS"), silent("plus deux semaines")),
    ),
    Modifier(
        "the-rest-of",
        ("reste de", "reste du"),
        within,
        (says("le reste de l'année", "2013"), silent("restes de l'année")),
    ),
)

GOVERNORS = (
    Governor(
        "since",
        (
            "depuis",
            "dès",
            "à partir de",
            "à partir du",
            "à compter du",
            "à compter de",
            "depuis le",
            "dès le",
            "depuis la fin de",
        ),
        bound(Relation.SINCE),
        (
            says("2009", "2009", "2009/..", within="depuis 2009"),
            says("1er janvier 2014", "2014-01-01", "2014-01-01/..", within="à partir du 1er janvier 2014"),
            silent("puis 2009"),
        ),
    ),
    Governor(
        "until",
        (
            "jusqu en",
            "jusqu'en",
            "jusqu à",
            "jusqu au",
            "jusqu ' en",
            "jusqu ' à",
            "jusqu ' au",
            "jusqu ’ en",
            "jusqu ’ à",
            "jusqu ’ au",
        ),
        bound(Relation.UNTIL),
        (
            says("2012", "2012", "../2012", within="jusqu'en 2012"),
            says("3 mai 2012", "2012-05-03", "../2012-05-03", within="jusqu'au 3 mai 2012"),
            silent("jusque 2012"),
        ),
    ),
    Governor(
        "before",
        ("avant", "avant le", "avant la"),
        bound(Relation.BEFORE),
        (says("2013", "2013", "[..2012]", within="avant 2013"), silent("devant 2013")),
    ),
    Governor(
        "after",
        ("après", "après le", "après la"),
        bound(Relation.AFTER),
        (says("2009", "2009", "[2010..]", within="après 2009"), silent("auprès 2009")),
    ),
    Governor(
        "by",
        ("d'ici", "d ' ici", "d ’ ici", "d ici", "au plus tard en", "au plus tard le", "ici", "d ' ici à", "d ’ ici à"),
        bound(Relation.BY),
        (says("2015", "2015", "[..2015]", within="d'ici 2015"), silent("voici 2015")),
    ),
)
