"""Considering: each expression of a text with the readings it could have had. Asked for, never done in passing."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.expression import DatedExpression
from timeline.expressions.context import Context
from timeline.expressions.data import from_data
from timeline.expressions.weighing import alternatives
from timeline.language.languages import language_of
from timeline.language.reader import other_readings


def considered(
    text: str, expressions: Sequence[DatedExpression], contexts: Sequence[Context], lang: str
) -> tuple[DatedExpression, ...]:
    """Return the expressions with their alternatives; `contexts` are those in which they were resolved, in order."""
    language = language_of(lang)
    out: list[DatedExpression] = []
    for expression, context in zip(expressions, contexts, strict=True):
        others = other_readings(text, expression.start, expression.end, language) if language is not None else []
        read = [(meaning, f"its words also read as “{rule}”") for rule, meaning in others if rule != expression.rule]
        found = () if expression.is_range else alternatives(from_data(expression.meaning), context, read)
        out.append(replace(expression, alternatives=found))
    return tuple(out)
