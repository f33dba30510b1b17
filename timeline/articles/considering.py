"""Considering: each expression of a text with the readings it could have had. Asked for, never done in passing."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.expression import DatedExpression
from timeline.expressions.alternative import Alternative
from timeline.expressions.context import Context
from timeline.expressions.data import from_data
from timeline.expressions.meaning import Meaning
from timeline.expressions.weighing import alternatives
from timeline.language.languages import language_of
from timeline.language.reader import other_readings


def considered(
    text: str, expressions: Sequence[DatedExpression], contexts: Sequence[Context], lang: str
) -> tuple[DatedExpression, ...]:
    """Return the expressions with their alternatives; `contexts` are those in which they were resolved, in order."""
    out: list[DatedExpression] = []
    for expression, context in zip(expressions, contexts, strict=True):
        read = (expression.rule, from_data(expression.meaning))
        place = (expression.start, expression.end)
        found = () if expression.is_range else readings(text, place, read, context, lang)
        out.append(replace(expression, alternatives=found))
    return tuple(out)


def readings(
    text: str, place: tuple[int, int], read: tuple[str, Meaning], context: Context, lang: str
) -> tuple[Alternative, ...]:
    """Return the readings that the words at a place could have had; `read` is the rule that read them, and what they mean."""
    language = language_of(lang)
    rule, meaning = read
    others = other_readings(text, *place, language) if language is not None else []
    more = [(other, f"its words also read as “{name}”") for name, other in others if name != rule]
    return alternatives(meaning, context, more)
