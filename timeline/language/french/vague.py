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
        "(tout récemment|dernièrement|il y a peu|récemment|naguère)",
        _past,
        (
            says("récemment", "PAST_REF"),
            says("il y a peu", "PAST_REF"),
            silent("récents"),
            silent("il y a peu de monde"),
        ),
        unless_followed=("de ", "d'"),
    ),
    Rule(
        "lately",
        "(ces derniers temps|ces temps derniers)",
        _past,
        (says("ces derniers temps", "PAST_REF"), silent("ces derniers temples")),
    ),
    Rule(
        "long-ago",
        "(dans le passé|par le passé|à l'origine|autrefois|jadis)",
        _past,
        (says("Autrefois", "PAST_REF", within="Autrefois, la halle était pleine"), silent("autres fois")),
    ),
    Rule(
        "now",
        "(à l'heure actuelle|pour l'instant|actuellement|de nos jours|en ce moment|ces jours-ci|maintenant|à présent|désormais)",
        _present,
        (says("actuellement", "PRESENT_REF"), says("De nos jours", "PRESENT_REF"), silent("actuelles")),
    ),
    Rule(
        "soon",
        "(dans un proche avenir|prochainement|à l'avenir|sous peu|bientôt)",
        _future,
        (
            says("bientôt", "FUTURE_REF", within="On votera bientôt"),
            says("prochainement", "FUTURE_REF"),
            silent("aussitôt"),
            silent("à l'avenirs"),
        ),
    ),
    Rule(
        "future",
        "[l']avenir",
        _future,
        (says("l'avenir", "FUTURE_REF", within="Pour l'avenir, rien n'est dit"), silent("l'avenirs")),
        after=frozenset({"pour", "'", "’"}),
    ),
    Rule(
        "too-soon",
        "(très bientôt après|bientôt remplacé|bientôt après)",
        not_a_date,
        (silent("bientôt après"), silent("bientôt remplacé")),
        blocks=True,
    ),
)
