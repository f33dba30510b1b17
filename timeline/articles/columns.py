"""From the values of a reading to the columns of the tables."""

from collections.abc import Mapping, Sequence

from timeline.actors.actor import FoundActor, KnownActor, Span
from timeline.articles.address import address_of
from timeline.articles.reading import Reading
from timeline.articles.uids import actor_uid
from timeline.articles.world_dates import columns_of, order_of, published_columns
from timeline.dates.edtf import iso_day, text_of
from timeline.events.draft import EventDraft, Participant
from timeline.events.expression import DatedExpression
from timeline.events.same import told_hash
from timeline.expressions.context_data import context_as_data, leans

Columns = dict[str, object]

FIELDS = ("title", "publisher", "author", "url", "lang", "tz", "date_order", "origin", "retold_from", "note")
"""The fields of an article that are columns of its source under the same name."""

BY_HAND = "set by hand"
"""The method of a publication date that a person set; it is locked."""

EXTRACTOR = "rules"
CITED = "user"
"""What found a mention: our rules, or a person who cites."""


def source_columns(reading: Reading) -> Columns:
    """Return the columns of a source that its reading gives."""
    article = reading.article
    return {
        **{name: getattr(article, name) for name in FIELDS},
        **published_columns(reading.published),
        "source_id": article.source_id,
        "identity": article.identity,
        "address": address_of(article.url),
        "kind": article.kind.value,
        "published_locked": article.published is not None and article.published.method == BY_HAND,
        "raw_sha256": article.raw_sha256,
        "text_sha256": article.text_sha256,
        "first_line": article.first_line,
        "text": article.text,
    }


def date_columns(row: int, reading: Reading) -> list[Columns]:
    """Return the candidate publication dates, the chosen one among them."""
    chosen = reading.published
    candidates = reading.candidates
    if chosen is not None and chosen not in reading.candidates:
        candidates = (chosen, *reading.candidates)
    return [
        {
            "source_row": row,
            "edtf": text_of(candidate.when),
            "date_earliest": iso_day(candidate.when.earliest),
            "date_latest": iso_day(candidate.when.latest),
            "known": candidate.known.value,
            "method": candidate.method,
            "evidence": candidate.evidence,
            "score": candidate.score,
            "char_start": candidate.start,
            "char_end": candidate.end,
            "chosen": candidate == chosen,
            "chosen_by": "user" if candidate.method == BY_HAND else "rule",
        }
        for candidate in candidates
    ]


def expression_columns(
    x: DatedExpression, uids: Sequence[str], index: int, row: int, parents: Mapping[str, int]
) -> Columns:
    """Return the columns of the date expression at an index; `parents` are rows by uid."""
    return columns_of(x.when) | {
        "uid": uids[index],
        "source_row": row,
        "parent_row": None if x.parent is None else parents[uids[x.parent]],
        "char_start": x.start,
        "char_end": x.end,
        "text": x.text,
        "is_range": x.is_range,
        "timex_type": x.timex.type.value,
        "timex_value": x.timex.value,
        "timex_mod": x.timex.mod,
        "timex_quant": x.timex.quant,
        "timex_freq": x.timex.freq,
        "anchor": x.anchor,
        "anchor_value": x.anchor_value,
        "rule": x.rule,
        "meaning": x.meaning,
        "context": None if x.context is None else context_as_data(x.context) if leans(x.meaning) else {},
        "grade": x.grade,
        "reason": x.reason,
        "locked": False,
    }


def event_columns(event_uid: str, draft: EventDraft) -> Columns:
    """Return the columns of a new event."""
    return columns_of(draft.when) | {
        **order_of(draft.when, event_uid),
        "uid": event_uid,
        "title": draft.title,
        "description": draft.description,
        "type": draft.type,
        "place": draft.place,
        "confidence": draft.confidence,
        "status": "proposed",
        "outside": draft.outside,
        "date_locked": False,
        "merged_into": None,
        "revision": 0,
        "seq": None,
    }


def mention_columns(mention_uid: str, row: int, draft: EventDraft) -> Columns:
    """Return the columns of a mention that the draft alone gives."""
    actors = [participant.actor for participant in draft.participants if participant.actor]
    days = (draft.when.earliest, draft.when.latest) if draft.when is not None else (None, None)
    number = None if draft.outside else told_hash(draft.root, *days, draft.title, draft.quote, actors)
    return columns_of(draft.when) | {
        "uid": mention_uid,
        "source_row": row,
        "title": draft.title,
        "description": draft.description,
        "type": draft.type,
        "place": draft.place,
        "quote": draft.quote,
        "char_start": draft.start,
        "char_end": draft.end,
        "trigger": draft.trigger,
        "trigger_start": draft.trigger_start,
        "trigger_end": draft.trigger_end,
        "date_text": draft.date_text,
        "date_reason": draft.date_reason,
        "date_anchor": draft.date_anchor,
        "role": "reports",
        "factuality": draft.factuality.value,
        "attributed_to": draft.attributed_to,
        "origin": draft.origin,
        "root": draft.root,
        "told_hash": number,
        "confidence": draft.confidence,
        "extractor": EXTRACTOR,
        "outside": draft.outside,
    }


def grade_of(draft: EventDraft, expressions: Sequence[DatedExpression]) -> str:
    """Return the grade of the words that date it; a date carried from elsewhere is computed, no date is unresolved."""
    if draft.when is None:
        return "C"
    return "B" if draft.expression is None else expressions[draft.expression].grade


def participant_columns(participant: Participant, mention_row: int, actor_row: int | None) -> Columns:
    """Return the columns of a participant in a quote; one without a name has no actor."""
    return {
        "mention_row": mention_row,
        "actor_row": actor_row,
        "role": participant.role,
        "part": participant.part,
        "char_start": participant.start,
        "char_end": participant.end,
        "text": participant.text,
    }


def actor_columns(actor: FoundActor | KnownActor, *, in_roster: bool) -> Columns:
    """Return the columns of a new actor, alone in its cluster until it is judged."""
    uid = actor_uid(actor.key)
    return {
        "uid": uid,
        "key": actor.key,
        "name": actor.name,
        "kind": actor.kind.value,
        "in_roster": in_roster,
        "cluster_uid": uid,
        "shown_name": actor.name,
    }


def name_columns(span: Span, source_row: int, actor_row: int) -> Columns:
    """Return the columns of one occurrence of a name."""
    return {
        "source_row": source_row,
        "actor_row": actor_row,
        "char_start": span.start,
        "char_end": span.end,
        "text": span.text,
        "role": span.role,
    }
