"""Following a text: each date expression is resolved in turn, and what it came to is the focus of the next."""

from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from timeline.articles.anchoring import Anchors
from timeline.articles.captions import in_caption, speaks_of_pictures
from timeline.articles.entries import Entries
from timeline.articles.focus import Focus, compares, core, is_a_since, leans_on_tense, looks_up, place_of
from timeline.articles.looking_ahead import begun_before, closing_day_after, year_said_after, year_said_before
from timeline.articles.narrating import Narration
from timeline.articles.quoting import with_sayings
from timeline.articles.reporting import Accounts, closed_by, quarter_of
from timeline.articles.sentences import Sentence
from timeline.articles.telling import QUOTE, goes_on, told_in_story
from timeline.dates.when import When
from timeline.events.expression import DatedExpression
from timeline.expressions.context import Context, Sign, Tense
from timeline.expressions.data import as_data, from_data
from timeline.expressions.ending import after
from timeline.expressions.meaning import Fixed, OfSomeYear, Shifted, TheDay
from timeline.expressions.resolution import Resolution
from timeline.expressions.resolve import resolve
from timeline.expressions.spans import spanned
from timeline.language.languages import as_told, tense_teller
from timeline.language.mention import NEXT_AFTER, Mention

TenseTeller = Callable[[str, int, int], Sign | None]

_REACH = 250
"""How far, in characters, a verb may stand from the date that it governs."""

_CLOSED_BY_A_DAY = (Shifted, TheDay)


def follow(
    text: str,
    found: Sequence[Mention],
    sentences: Sequence[Sentence],
    document: When | None,
    lang: str = "",
    order: str = "",
    contexts: list[Context] | None = None,
) -> tuple[DatedExpression, ...]:
    """Return the expressions `found` in a text, resolved against the document's date and the dates told before them.

    `contexts` receives the context in which each of them was resolved.
    """
    order = order or order_by_evidence(text, found)
    tense_at = tense_teller(lang)
    telling = told_in_story(text, found, document)
    found, telling = as_told(found, telling, lang)
    entries = Entries.of(text, found)
    focus, story = Focus(), Narration(text, sentences, entries.outside(telling))
    at, accounts, pictures = 0, Accounts(), speaks_of_pictures(text)
    quotes = [q.span() for q in QUOTE.finditer(text)] if any(telling) else []
    out: list[DatedExpression] = []
    resolved: list[Resolution] = []
    anchors = Anchors(text, sentences, found, lang, [] if contexts is None else contexts)
    for place, mention in enumerate(found):
        while at + 1 < len(sentences) and sentences[at].end <= mention.start:
            at += 1
        told = core(mention.meaning)
        in_story = story.reach(place, at)
        sign = _sign(text, sentences, at, mention, tense_at) if leans_on_tense(told) else None
        tense = sign.tense if sign is not None else None
        leading = year_said_after(text, found, place) if isinstance(told, OfSomeYear) else None
        if in_story and leading is None and (tense is not Tense.FUTURE or _inside(quotes, mention.start)):
            leading = story.fit(told, mention, at)  # what will be is the writer's future, but for words that are quoted
            leading = begun_before(text, found, place, leading) or leading
        leading = leading or entries.above(place, out) or _going_on(text, found, place, focus.when, document, tense)
        # What somebody in a story calls "today" is no day of its publication.
        now = None if looks_up(told) and _inside(quotes, mention.start) else entries.now(place, out, document, focus)
        sentence = sentences[at] if sentences else None
        compared = accounts.compared_with(text, sentence, mention, resolved[-1].when if resolved else None)
        context = Context(
            now,
            accounts.leaning(told, focus.fit(told), document),
            tense,
            order,
            leading,
            compared,
            sign=sign.words if sign else "",
        )
        closing = closing_day_after(text, found, place) if isinstance(told, _CLOSED_BY_A_DAY) else None
        closed = closing or closed_by(text, found, place)
        last = resolve(closed, replace(context, tense=Tense.PAST)).when if closed is not None else None
        if closing is not None:
            context = replace(context, focus=quarter_of(told, last))
        accounts.sum_up(mention, last)
        context = anchors.known(place, context, out)
        resolution = _in_order(found, place, resolved, resolve(mention.meaning, context))
        resolved.append(resolution)
        out.append(_dated(mention, resolution, context))
        if mention.is_range:
            continue
        stands = place_of(mention.meaning)
        when = resolution.when if stands is mention.meaning else resolve(stands, context).when
        if in_story and looks_up(told):
            continue
        if not compares(told, in_story=in_story) and not (
            is_a_since(mention.meaning) or (pictures and in_caption(text, sentence))
        ):
            focus.move(when, told)
            accounts.report(text, mention, when, document, last, past=tense is Tense.PAST)
        if in_story and when is not None and focus.when is when:
            story.move(mention, when, at, partial(_tense, text, sentences, at, mention, tense_at))
    whole = _with_ranges(_settled(out, anchors.settle(out, resolved), found, anchors.contexts), resolved)
    return _after_beginnings(with_sayings(whole, anchors.contexts, document), resolved)


def _after_beginnings(whole: list[DatedExpression], resolved: Sequence[Resolution]) -> tuple[DatedExpression, ...]:
    """The expressions, the last end of each range with what it was resolved against: its beginning too."""
    for place, one in enumerate(whole):
        end = whole[place + 2] if one.is_range else None
        if end is not None and end.context is not None:
            whole[place + 2] = replace(end, context=replace(end.context, after=resolved[place + 1].when))
    return tuple(whole)


def _settled(
    out: list[DatedExpression],
    late: Sequence[tuple[int, Resolution]],
    found: Sequence[Mention],
    contexts: Sequence[Context],
) -> list[DatedExpression]:
    """The expressions with those in place that only a later date could resolve."""
    for place, resolution in late:
        out[place] = _dated(found[place], resolution, contexts[place])
    return out


def _going_on(
    text: str, found: Sequence[Mention], place: int, told: When | None, document: When | None, tense: Tense | None
) -> When | None:
    """The date told last when this one goes on from it in news: "the following January", or a month soon after it."""
    mention = found[place]
    if mention.rule.startswith(NEXT_AFTER):
        return told
    meaning = core(mention.meaning)
    if not isinstance(meaning, OfSomeYear):
        return None
    if year_said_before(text, found, place):
        return told
    if (tense and tense.ahead) or not goes_on(meaning, told, document, past=tense is Tense.PAST):
        return None
    return told if "\n" not in text[found[place - 1].end : mention.start] else None


def _inside(quotes: Sequence[tuple[int, int]], at: int) -> bool:
    place = bisect(quotes, (at, len(quotes)))
    return place > 0 and at < quotes[place - 1][1]


def _tense(text: str, sentences: Sequence[Sentence], at: int, mention: Mention, tense_at: TenseTeller) -> Tense | None:
    sign = _sign(text, sentences, at, mention, tense_at)
    return sign.tense if sign is not None else None


def _sign(text: str, sentences: Sequence[Sentence], at: int, mention: Mention, tense_at: TenseTeller) -> Sign | None:
    """The sign of tense around an expression, from the part of its sentence within reach: what is farther governs nothing."""
    sentence = sentences[at] if sentences else Sentence(0, 1)
    if not sentence.start <= mention.start < sentence.end:
        return None
    first = max(sentence.start, mention.start - _REACH)
    part = text[first : min(sentence.end, mention.end + _REACH)]
    return tense_at(part, mention.start - first, mention.end - first)


def order_by_evidence(text: str, found: Sequence[Mention]) -> str:
    """Return the order of numeric days that the document's own clear ones show; '' when none or both do.

    "25/10/2013" can only be day first: it speaks for "03/04/2013" too.
    """
    orders = set()
    for mention in found:
        if mention.rule == "slashed-day" and isinstance(mention.meaning, Fixed):
            first, second = (int(n) for n in text[mention.start : mention.end].split("/")[:2])
            if first != second:
                orders.add("dmy" if first > second else "mdy")
    return orders.pop() if len(orders) == 1 else ""


def _with_ranges(out: list[DatedExpression], resolved: list[Resolution]) -> list[DatedExpression]:
    """Give each range what its two ends came to: an end leans on what was said between them."""
    for i, expression in enumerate(out):
        if expression.is_range:
            first, last = resolved[i + 1], after(resolved[i + 1].when, resolved[i + 2], from_data(out[i + 2].meaning))
            out[i + 2] = replace(out[i + 2], timex=last.timex, when=last.when, reason=last.reason)
            span = spanned(from_data(expression.meaning), first, last)
            out[i] = replace(
                expression,
                when=span.when,
                grade=span.grade,
                reason=span.reason,
                anchor=span.leaning.anchor,
                anchor_value=span.leaning.value,
            )
    return out


def _in_order(found: Sequence[Mention], place: int, before: Sequence[Resolution], here: Resolution) -> Resolution:
    """Put the last end of a range after the first at once, so that the text goes on from there."""
    ends = place > 1 and found[place - 2].is_range
    return after(before[-1].when, here, found[place].meaning) if ends else here


def _dated(mention: Mention, resolution: Resolution, context: Context) -> DatedExpression:
    return DatedExpression(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        rule=mention.rule,
        meaning=as_data(mention.meaning),
        timex=resolution.timex,
        when=resolution.when,
        anchor=resolution.leaning.anchor,
        anchor_value=resolution.leaning.value,
        grade=resolution.grade,
        reason=resolution.reason,
        parent=mention.parent,
        is_range=mention.is_range,
        context=None if mention.is_range else context,
    )
