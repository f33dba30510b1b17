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
        "(en los últimos tiempos|recientemente|últimamente|hace poco|recién)",
        _past,
        (says("recientemente", "PAST_REF"), says("hace poco", "PAST_REF"), silent("recientes")),
    ),
    Rule(
        "long-ago",
        "(en otro tiempo|antiguamente|en el pasado|tiempo atrás|en su día|antaño)",
        _past,
        (
            says("Antaño", "PAST_REF", within="Antaño, la nave estaba llena"),
            says("en el pasado", "PAST_REF"),
            silent("en el pasado mes"),
        ),
        unless_followed=("mes", "año", "lunes", "siglo", "fin"),
    ),
    Rule(
        "now",
        "(en estos momentos|en la actualidad|actualmente|hoy en día|de momento|por ahora|hoy día|ahora)",
        _present,
        (says("actualmente", "PRESENT_REF"), says("Hoy en día", "PRESENT_REF"), silent("actuales")),
    ),
    Rule(
        "soon",
        "(en un futuro próximo|dentro de poco|próximamente|en el futuro|algún día|en breve)",
        _future,
        (says("próximamente", "FUTURE_REF"), says("en el futuro", "FUTURE_REF"), silent("próximas")),
    ),
    Rule(
        "soon-word",
        "pronto",
        _future,
        (says("Pronto", "FUTURE_REF", within="Pronto habrá elecciones"), silent("de pronto"), silent("pronto se fue")),
        followed=(
            "habrá",
            "será",
            "serán",
            "se celebrará",
            "va ",
            "van ",
            "llegará",
            "llegarán",
            "vendrá",
            "tendrá",
            "podrá",
            "empezará",
        ),
    ),
    Rule(
        "no-time",
        "(por lo pronto|tan pronto|ahora bien|de pronto)",
        not_a_date,
        (silent("de pronto"), silent("ahora bien")),
        blocks=True,
    ),
)
