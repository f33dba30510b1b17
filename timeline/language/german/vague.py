"""References: words that point to past, present or future and to no day of the calendar."""

from timeline.expressions.meaning import Reference
from timeline.language.rule import Rule, not_a_date, says, silent


def _past() -> Reference:
    return Reference("PAST_REF")


def _present() -> Reference:
    return Reference("PRESENT_REF")


def _future() -> Reference:
    return Reference("FUTURE_REF")


RULES = (
    Rule(
        "recently",
        "(vor einiger Zeit|vor kurzem|vor Kurzem|kürzlich|unlängst|letztens|neulich|jüngst)",
        _past,
        (says("kürzlich", "PAST_REF"), says("vor kurzem", "PAST_REF"), silent("neulichst")),
    ),
    Rule(
        "latest-time",
        "[the] (jüngster|jüngsten|letzter|letzten) Zeit",
        _past,
        (says("jüngster Zeit", "PAST_REF", within="in jüngster Zeit"), silent("jüngster Zeitung")),
    ),
    Rule(
        "long-ago",
        "(vor langer Zeit|vor Zeiten|seinerzeit|einstmals|ehemals|damals|früher|einst)",
        _past,
        (
            says("damals", "PAST_REF"),
            says("Früher", "PAST_REF", within="Früher war die Halle voll"),
            silent("früheren"),
        ),
        unless_followed=("als ", "Morgen", "oder "),
    ),
    Rule(
        "past",
        "[the] Vergangenheit",
        _past,
        (says("der Vergangenheit", "PAST_REF", within="in der Vergangenheit"), silent("Vergangenheitsbewältigung")),
    ),
    Rule(
        "now",
        "(augenblicklich|gegenwärtig|heutzutage|zur Zeit|momentan|derzeit|zurzeit|nunmehr|jetzt)",
        _present,
        (says("derzeit", "PRESENT_REF"), says("heutzutage", "PRESENT_REF"), silent("derzeitig")),
    ),
    Rule(
        "moment",
        "(im Augenblick|im Moment)",
        _present,
        (says("im Moment", "PRESENT_REF"), silent("im Momentum")),
    ),
    Rule(
        "present",
        "[the] Gegenwart",
        _present,
        (
            says("der Gegenwart", "PRESENT_REF", within="in der Gegenwart"),
            silent("in Gegenwartsfragen"),
            silent("in Gegenwart des Königs"),
        ),
        after=frozenset({"der", "die"}),
    ),
    Rule(
        "soon",
        "(eines Tages|demnächst|zukünftig|in Kürze|in Bälde|künftig|bald)",
        _future,
        (
            says("demnächst", "FUTURE_REF"),
            says("Bald", "FUTURE_REF", within="Bald wird neu gewählt"),
            silent("baldig"),
            silent("Er starb bald darauf"),
        ),
        unless_followed=("darauf", "danach", "nach ", "wieder", "nachdem"),
    ),
    Rule(
        "future",
        "[the] Zukunft",
        _future,
        (says("Zukunft", "FUTURE_REF", within="in Zukunft"), silent("Zukunftsfonds")),
        after=frozenset({"in", "der", "die", "naher", "nächster"}),
    ),
    Rule(
        "sooner-or-later",
        "(so bald wie möglich|früher oder später|bald darauf|sobald)",
        not_a_date,
        (silent("früher oder später"), silent("bald darauf")),
        blocks=True,
    ),
)
