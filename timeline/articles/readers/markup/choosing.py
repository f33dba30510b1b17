"""Of all that a page says of its dates, the one that it is published on: places that agree make each other stronger."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.articles.article import DateCandidate, Known
from timeline.articles.readers.markup.said import Role, Said
from timeline.articles.retrieval import not_after
from timeline.dates.when import When

LEAST = 0.5
_BEST = 0.99


def weighed(found: Sequence[Said], retrieved: When | None) -> tuple[DateCandidate | None, tuple[DateCandidate, ...]]:
    """Return the date of publication, None when nothing can be one, and all the other dates, the best first."""
    published = [one for one in found if one.role is Role.PUBLISHED]
    changed = min((one.when.start for one in found if one.role is Role.MODIFIED and one.when.start), default=None)
    judged = [_judged(one, published, changed) for one in published]
    rest = [one for one in found if one.role is not Role.PUBLISHED]
    dated = not_after(retrieved, [_candidate(one) for one in _once(judged + rest)])
    ordered = sorted(dated, key=lambda one: -one.score)
    best = next((one for one in ordered if one.score >= LEAST), None)
    return best, tuple(one for one in ordered if one is not best)


def _judged(one: Said, published: Sequence[Said], changed: int | None) -> Said:
    """Weigh a date by the others."""
    score = one.score
    others = [other for other in published if other.kind != one.kind]
    agreeing = {other.kind for other in others if other.score >= LEAST and _same(one, other)}
    score += 0.03 * len(agreeing)
    if one.kind == "markup":
        # A migrated archive calls all its pages published on the day of the move: the old URL knows better.
        if any(o.kind == "url" and _days(one, o) > 2 and _later(one, o) for o in others if o.when.grain.word == "day"):
            score -= 0.12
        # The day of UTC is not that of the place: what people read beside it is.
        zone = one.when.clock.zone if one.when.clock else ""
        if zone in {"Z", "+00:00", "+0000"} and any(
            _days(one, o) == 1 and o.score >= 0.84 for o in others if o.kind in {"words", "url", "time"}
        ):
            score -= 0.15
    elif one.kind == "url" and any(
        o.kind == "markup" and o.score > 0.9 and _days(one, o) > 2 and _later(one, o) for o in others
    ):
        score -= 0.1
    if changed is not None and one.when.start is not None and one.when.start > changed and not agreeing:
        score -= 0.2
    return replace(one, score=min(_BEST, score))


def _same(one: Said, other: Said) -> bool:
    a, b = one.when, other.when
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return False
    return a.start < b.end and b.start < a.end


def _days(one: Said, other: Said) -> int:
    return abs((one.when.start or 0) - (other.when.start or 0))


def _later(one: Said, other: Said) -> bool:
    return (one.when.start or 0) > (other.when.start or 0)


def _once(found: Sequence[Said]) -> list[Said]:
    """Return each date of each method once, the best trusted."""
    best: dict[tuple[str, str, When], Said] = {}
    for one in found:
        key = (one.role, one.method, one.when)
        if key not in best or best[key].score < one.score:
            best[key] = one
    return list(best.values())


def _candidate(one: Said) -> DateCandidate:
    method = one.method if one.role is Role.PUBLISHED else f"{one.role}: {one.method}"
    where = f"line {one.line}: " if one.line else ""
    score = min(one.score, 0.3) if one.role is not Role.PUBLISHED else max(0.0, round(one.score, 3))
    return DateCandidate(one.when, Known.STATED, method, where + " ".join(one.evidence.split())[:200], score)
