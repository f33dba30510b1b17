"""Governing: which happening of a sentence a date expression dates, and which others share it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from timeline.articles.drafting.clause_dates import is_stray_hour
from timeline.articles.drafting.comparing import is_record
from timeline.articles.drafting.hanging import NO_HAPPENING, NOTHING_SAID, behind, hung_on, is_hour_beside, may_happen
from timeline.articles.drafting.lexicon import SIGNING
from timeline.articles.drafting.nouns import belongs_to_noun
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import MEETINGS, Dated, Scene, named
from timeline.articles.drafting.setting import puts_off
from timeline.articles.drafting.sharing import has_own_time
from timeline.articles.drafting.triggers import Trigger
from timeline.dates.when import When
from timeline.events.expression import DatedExpression
from timeline.expressions.data import from_data
from timeline.expressions.resolve import resolve

_BEING = re.compile(r"\b(?:is|are|was|were)\b(?=\s+(?:in|at)\b)")
_LEADING = frozenset({"", "in", "on", "at", "by", "since", "during", "over", "and", "and in", "and, at"})
_ADJUNCT = re.compile(r"\b(?:in|at|during|after|before|since|for)\s+(?:an?|the)\s+(?:\w+\s+)?$", re.IGNORECASE)
_SIGNED = frozenset({"sign", "signs", "signed", "signing", "concluded", "inked"})
_AND_THEN = re.compile(r",?\s+(?:and|but)\s+(?:then\s+|\w+ly\s+)?")
_MOST = 12
_FAR = 300
_GRADES = {"A": 0.85, "B": 0.75, "C": 0.45}


def governed(scene: Scene, parsed: Parsed | None = None) -> Iterator[tuple[Trigger, Dated]]:
    """Return each happening of the sentence that one of its own expressions dates, with that date.

    The tree tells which, where there is one and it says so; else the nearest that may be meant. The year in the name of a
    meeting gives way to a date of that year: "Tech Week 2013 opened on Monday" opened that Monday.
    """
    hanging = list(_hanging(scene, parsed))
    for trigger, dated in hanging:
        finer = (other for other, one in hanging if other.start == trigger.start and _is_within(scene, one, dated))
        if next(finer, None) is None:
            yield trigger, dated


def _is_within(scene: Scene, one: Dated, edition: Dated) -> bool:
    """Whether a date lies in the year that a meeting's name has."""
    when, year = one.when, edition.when
    if edition.expression is None or when is None or year is None or when.period is None or year.period is None:
        return False
    named = scene.page.expressions[edition.expression]
    in_name = any(n.span.start < named.start and named.end <= n.span.end for n in scene.names)
    inside = year.period.start <= when.period.start and when.period.end <= year.period.end
    return in_name and when.grain < year.grain and inside


def _hanging(scene: Scene, parsed: Parsed | None) -> Iterator[tuple[Trigger, Dated]]:
    """The happenings with the dates that are their own, and then those that share the date of the nearest before them."""
    own = list(_own_dates(scene, parsed))
    yield from own
    dated = {trigger.start for trigger, _ in own}
    for trigger, date in reversed(own):
        for other in _beside(scene, parsed, trigger):
            if other.start not in dated:
                yield other, date


def _own_dates(scene: Scene, parsed: Parsed | None) -> Iterator[tuple[Trigger, Dated]]:
    for index in scene.dates:
        expression = scene.page.expressions[index]
        if is_record(scene.page, scene.start, expression):
            continue
        if parsed is not None and (is_hour_beside(scene, parsed, index) or is_stray_hour(scene, index)):
            continue
        hung = NOTHING_SAID if parsed is None else hung_on(scene, parsed, expression)
        noun = belongs_to_noun(scene.text, expression)
        if isinstance(hung, Trigger):
            trigger = hung
        elif hung is NO_HAPPENING:
            trigger = None
        elif noun is None:
            trigger = _governor(scene, parsed, expression.start, expression.end, behind(scene, expression))
        else:
            trigger = next((t for t in scene.triggers if t.form == "noun" and t.start == noun), None)
        if trigger is None or (expression.timex.value == "PAST_REF" and not (trigger.known and scene.names)):
            continue
        comes = trigger.form == "noun" and (trigger.start >= expression.end or _is_put_off(parsed, expression))
        when = _own(expression) if comes else expression.when
        dated = Dated(when, index, expression.reason, _GRADES[expression.grade])
        yield trigger, dated


def _is_put_off(parsed: Parsed | None, expression: DatedExpression) -> bool:
    number = None if parsed is None else parsed.clause_of(expression.start, expression.end)
    return parsed is not None and number is not None and puts_off(parsed, parsed.clauses[number], expression)


def _own(expression: DatedExpression) -> When | None:
    """The date of the happening that an expression stands before: "before next week's talks" says when the talks are."""
    of = expression.meaning.get("of")
    if expression.meaning["kind"] != "Bounded" or not isinstance(of, Mapping) or expression.context is None:
        return expression.when
    return resolve(from_data(of), expression.context).when


def _governor(scene: Scene, parsed: Parsed | None, start: int, end: int, hung: int) -> Trigger | None:
    """The nearest happening that heads a clause; other clauses, doubtful words and bare nouns count as farther.

    Up to `hung` stand the words of the happening on which the date hangs.
    """
    pool = [
        t
        for t in _nearest(scene.triggers, start)
        if (parsed is None or may_happen(parsed, t))
        and scene.depth(t.start) == scene.depth(start)
        and not end <= t.start < hung
    ]
    if not any(t.finite for t in pool):
        if (edition := _edition(scene, start, end)) is not None:
            return edition
        if (being := _being(scene, start)) is not None:
            return being
    return min(pool, key=lambda t: _cost(scene, t, start, end), default=None)


def _cost(scene: Scene, trigger: Trigger, start: int, end: int) -> float:
    first, last = sorted(((trigger.start, trigger.end), (start, end)))
    distance = float(max(0, last[0] - first[1]) + 40 * scene.marks.divided(first[1], last[0]))
    if trigger.finite and trigger.start >= end and _AND_THEN.fullmatch(scene.text, end, trigger.start):
        distance += 100  # "sold it on Monday and moved": what begins after "and" has dates of its own
    lead = scene.text[scene.start : start].strip(' “"(').lower()
    if lead in _LEADING and trigger.finite:
        distance /= 3
    if trigger.form == "noun":
        distance += 200 if _ADJUNCT.search(scene.text[max(scene.start, trigger.start - 40) : trigger.start]) else 30
    return distance + (0 if trigger.finite else 35) + (0 if trigger.known else 40) + (25 if trigger.reporting else 0)


def _edition(scene: Scene, start: int, end: int) -> Trigger | None:
    """A meeting named with its year ("Innovation Week 2013"): its name is the happening."""
    for name in scene.names:
        span = name.span
        around = span.start <= start and end <= span.end
        if name.actor.kind in MEETINGS and (around or 0 <= start - span.end <= 1):
            return named(span.start, span.end, span.text)
    return None


def _being(scene: Scene, near: int) -> Trigger | None:
    """The likes of “Is” or "was" where somebody is at a place and no other verb stands: "a delegation is in Boston this week"."""
    found = list(_BEING.finditer(scene.text, max(scene.start, near - _FAR), min(scene.end, near + _FAR)))
    if not found:
        return None
    be = min(found, key=lambda m: abs(m.start() - near))
    return Trigger(be.start(), be.end(), be.group(), "visit", "s", finite=True, reporting=False, known=True)


def _beside(scene: Scene, parsed: Parsed | None, trigger: Trigger) -> Iterator[Trigger]:
    """Happenings that share a date: verbs joined by "and" without one of their own, and each further thing that is signed."""
    first = bisect_left(scene.triggers, trigger.end, key=lambda t: t.start)
    after = list(
        takewhile(lambda t: not scene.marks.barred(trigger.end, t.start), scene.triggers[first : first + _MOST])
    )
    if trigger.word.lower() in _SIGNED:
        yield from [t for t in after if t.word.lower() in SIGNING][1:]
    if trigger.form == "noun":
        return
    last_date = scene.page.expressions[scene.dates[-1]].start if scene.dates else -1
    for other in after:
        joined = scene.marks.last_and(trigger.end, other.start) is not None
        own = parsed is not None and (
            has_own_time(parsed, parsed.word_at(other.start)) or not _is_joined(parsed, trigger, other)
        )
        if joined and other.finite and other.known and not other.reporting and last_date < other.start and not own:
            yield other


def _is_joined(parsed: Parsed, trigger: Trigger, other: Trigger) -> bool:
    """Whether the tree joins a verb to another, as far as it knows both: not in "who won in 2009 and 2011, took a break"."""
    first, second = parsed.clause_at(trigger.start), parsed.clause_at(other.start)
    if first is None or second is None:
        return True
    return not (first.relation.startswith("acl") and second.relation == "root")


def _nearest(triggers: Sequence[Trigger], at: int) -> Sequence[Trigger]:
    """The triggers around an offset; farther ones never win."""
    place = bisect_left(triggers, at, key=lambda t: t.start)
    return triggers[max(0, place - _MOST) : place + _MOST]
