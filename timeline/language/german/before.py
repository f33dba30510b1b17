"""Words before an expression: modifiers that belong to it, prepositions that bend it into a bound."""

from timeline.expressions.meaning import PartOf, Relation
from timeline.language.rule import Governor, Modifier, says, silent
from timeline.language.wraps import about, about_length, bound, days_of, half, part_of, within

MODIFIERS = (
    Modifier(
        "early",
        ("anfang", "beginn", "beginn des", "anfang des", "anfang der", "beginn der"),
        part_of(PartOf.START),
        (
            says("Anfang 2013", "2013", "[2013-01..2013-04]", mod="START"),
            says("Anfang Oktober 2012", "2012-10", mod="START"),
            says("Anfang des Jahres", "2013", mod="START", within="Anfang des Jahres kam er"),
            silent("anfangs 2013"),
        ),
        article=False,
    ),
    Modifier(
        "of-early",
        ("frühen", "frühe", "ersten jahren des"),
        part_of(PartOf.START),
        (
            says("den frühen 1980er Jahren", "198", mod="START", within="in den frühen 1980er Jahren"),
            silent("früheren 1980er Jahren"),
        ),
    ),
    Modifier(
        "mid",
        ("mitte", "mitte des", "mitte der"),
        part_of(PartOf.MID),
        (
            says("Mitte 2012", "2012", "[2012-05..2012-08]", mod="MID"),
            says("Mitte Mai 2012", "2012-05", mod="MID"),
            silent("mittels 2012"),
            silent("der mittlere 2012"),
        ),
        article=False,
    ),
    Modifier(
        "late",
        ("ende", "ende des", "ende der", "ausgang des"),
        part_of(PartOf.END),
        (
            says("Ende 2012", "2012", "[2012-09..2012-12]", mod="END"),
            says("Ende der 1980er Jahre", "198", mod="END"),
            says("Ende des Monats", "2013-02", mod="END", within="bis Ende des Monats"),
            silent("beendet 2012"),
        ),
        article=False,
    ),
    Modifier(
        "of-late",
        ("späten", "späte", "ausgehenden"),
        part_of(PartOf.END),
        (
            says("späten 19. Jahrhundert", "18", mod="END", within="im späten 19. Jahrhundert"),
            silent("verspäteten 19. Jahrhundert"),
        ),
    ),
    Modifier(
        "first-days",
        ("ersten tagen", "ersten tage", "ersten tagen des", "ersten tagen im"),
        days_of(1, 10, PartOf.START),
        (
            says(
                "den ersten Tagen des Mai 2012",
                "2012-05",
                "[2012-05-01..2012-05-10]",
                within="in den ersten Tagen des Mai 2012",
            ),
            silent("ersten Tagung im Mai 2012"),
        ),
    ),
    Modifier(
        "last-days",
        ("letzten tagen", "letzten tage", "letzten tagen des", "letzten tagen im"),
        days_of(21, -1, PartOf.END),
        (
            says(
                "den letzten Tagen des April 1945",
                "1945-04",
                "[1945-04-21..1945-04-30]",
                within="in den letzten Tagen des April 1945",
            ),
            silent("letzten Tagung im Mai 2012"),
        ),
    ),
    Modifier(
        "first-week",
        ("erste woche im", "ersten woche im", "ersten woche des", "erste maiwoche", "ersten woche"),
        days_of(1, 7, PartOf.START),
        (
            says(
                "der ersten Woche im März 2012",
                "2012-03",
                "[2012-03-01..2012-03-07]",
                within="in der ersten Woche im März 2012",
            ),
            silent("ersten Wochenende im März 2012"),
        ),
    ),
    Modifier(
        "first-half",
        ("erste hälfte", "ersten hälfte", "erste hälfte des", "ersten hälfte des"),
        half(1, 15, PartOf.START),
        (
            says(
                "der ersten Hälfte des Mai 2012",
                "2012-05",
                "[2012-05-01..2012-05-15]",
                within="in der ersten Hälfte des Mai 2012",
            ),
            silent("ersten Halbzeit des Mai 2012"),
        ),
    ),
    Modifier(
        "second-half",
        ("zweite hälfte", "zweiten hälfte", "zweite hälfte des", "zweiten hälfte des"),
        half(16, -1, PartOf.END),
        (
            says(
                "der zweiten Hälfte des Mai 2012",
                "2012-05",
                "[2012-05-16..2012-05-31]",
                within="in der zweiten Hälfte des Mai 2012",
            ),
            says(
                "der zweiten Hälfte der 1980er Jahre", "198", mod="END", within="in der zweiten Hälfte der 1980er Jahre"
            ),
            silent("zweiten Halbzeit des Mai 2012"),
        ),
    ),
    Modifier(
        "about",
        (
            "etwa",
            "rund",
            "ungefähr",
            "circa",
            "zirka",
            "ca",
            "fast",
            "beinahe",
            "nahezu",
            "knapp",
            "gut",
            "gegen",
            "an die",
        ),
        about("APPROX"),
        (
            says("etwa 900 Tage", "P900D", mod="APPROX"),
            says("fast zwei Jahre", "P2Y", mod="APPROX"),
            says("Gegen 22.30 Uhr", "2013-02-12T22:30", mod="APPROX"),
            silent("rundum 900 Tage"),
        ),
    ),
    Modifier(
        "more-than",
        ("mehr als", "länger als", "über"),
        about_length("MORE_THAN"),
        (says("mehr als drei Jahre", "P3Y", mod="MORE_THAN"), silent("mehr also drei Jahre")),
    ),
    Modifier(
        "less-than",
        ("weniger als", "unter"),
        about_length("LESS_THAN"),
        (says("weniger als zwei Monate", "P2M", mod="LESS_THAN"), silent("weniger also zwei Monate")),
    ),
    Modifier(
        "at-least",
        ("mindestens", "wenigstens"),
        about_length("EQUAL_OR_MORE"),
        (says("mindestens zwei Wochen", "P2W", mod="EQUAL_OR_MORE"), silent("mindeste zwei Wochen")),
    ),
    Modifier(
        "at-most",
        ("höchstens", "maximal", "nicht mehr als", "bis zu"),
        about_length("EQUAL_OR_LESS"),
        (says("höchstens zwei Wochen", "P2W", mod="EQUAL_OR_LESS"), silent("höchste zwei Wochen")),
    ),
    Modifier(
        "the-rest-of",
        ("rest", "laufe", "verlauf", "rest des"),
        within,
        (says("den Rest des Jahres", "2013", within="für den Rest des Jahres"), silent("Restaurant des Jahres")),
    ),
)

GOVERNORS = (
    Governor(
        "since",
        ("seit", "ab", "seit dem", "ab dem", "von", "schon seit", "bereits seit", "seit der", "seit den"),
        bound(Relation.SINCE),
        (
            says("2009", "2009", "2009/..", within="seit 2009"),
            says("1. Januar 2014", "2014-01-01", "2014-01-01/..", within="ab 1. Januar 2014"),
            silent("seither 2009"),
        ),
    ),
    Governor(
        "until",
        ("bis", "bis zum", "bis zur", "bis in die", "bis ins", "bis in den"),
        bound(Relation.UNTIL),
        (
            says("2012", "2012", "../2012", within="bis 2012"),
            says("3. Mai 2012", "2012-05-03", "../2012-05-03", within="bis zum 3. Mai 2012"),
            silent("bisher 2012"),
        ),
    ),
    Governor(
        "before",
        ("vor", "bis vor"),
        bound(Relation.BEFORE),
        (says("2013", "2013", "[..2012]", within="vor 2013"), silent("bevor 2013")),
    ),
    Governor(
        "after",
        ("nach",),
        bound(Relation.AFTER),
        (says("2009", "2009", "[2010..]", within="nach 2009"), silent("danach 2009")),
    ),
    Governor(
        "by",
        ("spätestens", "spätestens bis", "spätestens am", "spätestens im"),
        bound(Relation.BY),
        (says("2015", "2015", "[..2015]", within="spätestens 2015"), silent("späteste 2015")),
    ),
)
