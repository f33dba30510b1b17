"""The end of a range comes after its beginning: "from Monday to Friday" is the Friday that follows."""

from dataclasses import replace

from timeline.dates.when import When
from timeline.expressions.context import Context, Tense
from timeline.expressions.meaning import Meaning
from timeline.expressions.resolution import Resolution
from timeline.expressions.resolve import resolve


def resolve_whole(meaning: Meaning, context: Context) -> Resolution:
    """Return what a meaning comes to in its context, `after` included: all that an expression's date rests on."""
    return after(context.after, resolve(meaning, context), meaning)


def after(begun: When | None, end: Resolution, meaning: Meaning) -> Resolution:
    """Return the end of a range as it is when it lies after the beginning, else the next one from there."""
    when = end.when
    if begun is None or when is None or begun.start is None or when.end is None or when.end > begun.start:
        return end
    again = resolve(meaning, seen_from(begun))
    return replace(again, leaning=end.leaning, reason=f"after the beginning of the range; {again.reason}")


def seen_from(begun: When) -> Context:
    """Return the context in which the end of a range is looked for after its beginning."""
    return Context(begun, tense=Tense.FUTURE)
