"""Words before an expression: modifiers that belong to it, prepositions that bend it into a bound."""

from timeline.expressions.meaning import Ahead, Length, Meaning, PartOf, Relation
from timeline.language.rule import Governor, Modifier, says, silent
from timeline.language.wraps import about, about_length, bound, days_of, half, part_of, within


def _of(*words: str) -> tuple[str, ...]:
    return tuple(f"{word}{of}" for word in words for of in (" de", " del", " de la", " de los", ""))


def _ahead(meaning: Meaning) -> Meaning | None:
    """What lies so far ahead: "dentro de dos semanas"."""
    return Ahead(meaning.count, meaning.grain) if isinstance(meaning, Length) and meaning.count else None


MODIFIERS = (
    Modifier(
        "early",
        _of("principios", "comienzos", "inicios", "principio", "comienzo", "inicio"),
        part_of(PartOf.START),
        (
            says("principios de 2013", "2013", "[2013-01..2013-04]", mod="START", within="a principios de 2013"),
            says("comienzos de octubre de 2012", "2012-10", mod="START", within="a comienzos de octubre de 2012"),
            says("comienzos del siglo XV", "14", mod="START", within="a comienzos del siglo XV"),
            silent("principal 2013"),
        ),
    ),
    Modifier(
        "mid",
        _of("mediados"),
        part_of(PartOf.MID),
        (
            says("mediados de 2012", "2012", "[2012-05..2012-08]", mod="MID", within="a mediados de 2012"),
            says("mediados de noviembre de 2012", "2012-11", mod="MID", within="a mediados de noviembre de 2012"),
            silent("mediado 2012"),
        ),
    ),
    Modifier(
        "late",
        _of("finales", "fines", "final", "fin"),
        part_of(PartOf.END),
        (
            says("finales de 2012", "2012", "[2012-09..2012-12]", mod="END", within="a finales de 2012"),
            says("finales de la década de 1980", "198", mod="END", within="a finales de la década de 1980"),
            says("finales del mes", "2013-02", mod="END", within="hasta finales del mes"),
            silent("finalista de 2012"),
        ),
    ),
    Modifier(
        "first-days",
        ("primeros días de", "primeros días", "primeras semanas de"),
        days_of(1, 10, PartOf.START),
        (
            says("los primeros días de mayo de 2012", "2012-05", "[2012-05-01..2012-05-10]"),
            silent("primeros diarios de mayo de 2012"),
        ),
    ),
    Modifier(
        "last-days",
        ("últimos días de", "últimos días", "últimas semanas de"),
        days_of(21, -1, PartOf.END),
        (
            says("los últimos días de abril de 1945", "1945-04", "[1945-04-21..1945-04-30]"),
            silent("últimos diarios de abril de 1945"),
        ),
    ),
    Modifier(
        "first-week",
        ("primera semana de", "primera semana"),
        days_of(1, 7, PartOf.START),
        (
            says("la primera semana de marzo de 2012", "2012-03", "[2012-03-01..2012-03-07]"),
            silent("primera semanal de marzo de 2012"),
        ),
    ),
    Modifier(
        "first-half",
        ("primera mitad de", "primera quincena de", "primera mitad", "primera quincena"),
        half(1, 15, PartOf.START),
        (
            says("la primera quincena de mayo de 2012", "2012-05", "[2012-05-01..2012-05-15]"),
            silent("primera quincenal de mayo de 2012"),
        ),
    ),
    Modifier(
        "second-half",
        ("segunda mitad de", "segunda quincena de", "segunda mitad", "segunda quincena"),
        half(16, -1, PartOf.END),
        (
            says("la segunda quincena de mayo de 2012", "2012-05", "[2012-05-16..2012-05-31]"),
            says("la segunda mitad de la década de 1980", "198", mod="END"),
            silent("segunda quincenal de mayo de 2012"),
        ),
    ),
    Modifier(
        "about",
        (
            "unos",
            "unas",
            "cerca de",
            "casi",
            "aproximadamente",
            "alrededor de",
            "hacia",
            "en torno a",
            "sobre",
            "aproximadamente a",
        ),
        about("APPROX"),
        (
            says("unos 900 días", "P900D", mod="APPROX"),
            says("casi dos años", "P2Y", mod="APPROX"),
            says("Hacia las 22.30", "2013-02-12T22:30", mod="APPROX"),
            silent("uno 900 días"),
        ),
    ),
    Modifier(
        "more-than",
        ("más de",),
        about_length("MORE_THAN"),
        (says("más de tres años", "P3Y", mod="MORE_THAN"), silent("más que tres años")),
    ),
    Modifier(
        "less-than",
        ("menos de",),
        about_length("LESS_THAN"),
        (says("menos de dos meses", "P2M", mod="LESS_THAN"), silent("menos que dos meses")),
    ),
    Modifier(
        "at-least",
        ("al menos", "por lo menos", "como mínimo"),
        about_length("EQUAL_OR_MORE"),
        (says("al menos dos semanas", "P2W", mod="EQUAL_OR_MORE"), silent("menos dos semanas")),
    ),
    Modifier(
        "at-most",
        ("como máximo", "a lo sumo", "hasta un máximo de"),
        about_length("EQUAL_OR_LESS"),
        (says("como máximo dos semanas", "P2W", mod="EQUAL_OR_LESS"), silent("máximo dos semanas")),
    ),
    Modifier(
        "the-rest-of",
        ("resto de", "resto del"),
        within,
        (says("el resto del año", "2013"), silent("restos del año")),
    ),
)

GOVERNORS = (
    Governor(
        "since",
        ("desde", "a partir de", "a partir del", "desde el", "desde la"),
        bound(Relation.SINCE),
        (
            says("2009", "2009", "2009/..", within="desde 2009"),
            says("1 de enero de 2014", "2014-01-01", "2014-01-01/..", within="a partir del 1 de enero de 2014"),
            silent("dende 2009"),
        ),
    ),
    Governor(
        "until",
        ("hasta", "hasta el", "hasta la"),
        bound(Relation.UNTIL),
        (
            says("2012", "2012", "../2012", within="hasta 2012"),
            says("el 3 de mayo de 2012", "2012-05-03", "../2012-05-03", within="hasta el 3 de mayo de 2012"),
            silent("asta 2012"),
        ),
    ),
    Governor(
        "before",
        ("antes de", "antes del", "antes de la"),
        bound(Relation.BEFORE),
        (says("2013", "2013", "[..2012]", within="antes de 2013"), silent("ante 2013")),
    ),
    Governor(
        "after",
        ("después de", "después del", "tras", "después de la"),
        bound(Relation.AFTER),
        (says("2009", "2009", "[2010..]", within="después de 2009"), silent("atrás 2009")),
    ),
    Governor(
        "by",
        ("a más tardar en", "a más tardar el"),
        bound(Relation.BY),
        (says("2015", "2015", "[..2015]", within="a más tardar en 2015"), silent("tardar en 2015x")),
    ),
    Governor(
        "ahead",
        ("dentro de",),
        _ahead,
        (
            says("dos semanas", "2013-W09", within="Votarán dentro de dos semanas"),
            says("un mes", "2013-03", within="Votarán dentro de un mes"),
            silent("adentro de dos semanas"),
        ),
    ),
)
