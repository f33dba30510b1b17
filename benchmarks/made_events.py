"""A database of events by the hundred thousand, with rows as our own code writes them: for measuring questions, not quality.

Three of five events are of a day, the others of months, years, decades and spans of years, some since or until a day, one in
twenty undated; they lie between 1900 and 2025. A source tells a hundred of them. Words are drawn by Zipf's law, as in a language:
the n-th of them stands in one title of n, about.
"""

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.columns import Columns, event_columns, mention_columns, participant_columns, source_columns
from timeline.articles.reading import Reading
from timeline.articles.uids import actor_uid, uid
from timeline.dates.edtf import parse
from timeline.events.draft import EventDraft, Participant
from timeline.library import Timeline
from timeline.store import fulltext
from timeline.store.bulk import insert_rows
from timeline.store.database import writing
from timeline.store.tables import Actor, Event, Mention, MentionActor, Source

if TYPE_CHECKING:
    from timeline.dates.when import When

_A_SOURCE = 100
_BATCH = 20_000
_ACTORS = 2_000
_WORDS = 20_000
_LETTERS = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z")
_SOUNDS = ("a", "e", "i", "o", "u", "ai", "ou")


def fill(path: Path | str, count: int) -> None:
    """Make a database of so many events; the same one every time."""
    random = Random(count)
    with Timeline.open(path) as timeline, writing(timeline._engine) as conn:  # noqa: SLF001 - its rows are written directly
        insert_rows(conn, Actor, [_actor(row) for row in range(1, _ACTORS + 1)])
        events, mentions, parts = [], [], []
        for row, draft in enumerate(_drafts(random, count), 1):
            source_row, nth = divmod(row - 1, _A_SOURCE)
            if not nth:
                insert_rows(conn, Source, [_source(source_row + 1, random)])
            own, told = uid("e", source_row, nth), uid("m", source_row, nth)
            events.append({"id": row, **event_columns(own, draft)})
            mentions.append({"id": row, **_mention(row, own, mention_columns(told, source_row + 1, draft))})
            parts += [participant_columns(one, row, int(one.actor)) for one in draft.participants]
            if len(events) == _BATCH or row == count:
                insert_rows(conn, Event, events)
                insert_rows(conn, Mention, mentions)
                insert_rows(conn, MentionActor, parts)
                events, mentions, parts = [], [], []
        fulltext.rebuild(conn)


def word(number: int) -> str:
    """Return a word of the language by its rank, 1 for the most frequent."""
    made = ""
    while number:
        number, letter = divmod(number, len(_LETTERS))
        number, sound = divmod(number, len(_SOUNDS))
        made += _LETTERS[letter] + _SOUNDS[sound]
    return made or "ba"


def _drafts(random: Random, count: int) -> Iterator[EventDraft]:
    words = [word(number) for number in range(1, _WORDS + 1)]
    weights = list(accumulate(1 / number for number in range(1, _WORDS + 1)))
    dates: dict[str, When | None] = {"": None}
    for _ in range(count):
        quote = " ".join(random.choices(words, cum_weights=weights, k=14)) + "."
        trigger, _, _ = quote.partition(" ")
        edtf = _date(random)
        when = dates.setdefault(edtf, parse(edtf)) if edtf not in dates else dates[edtf]
        people = tuple(Participant(str(random.randint(1, _ACTORS)), 0, 1, "x") for _ in range(random.randint(0, 2)))
        title = " ".join(quote.split()[:7])
        yield EventDraft(title, 0, len(quote), quote, trigger, 0, len(trigger), None, when, participants=people)


def _date(random: Random) -> str:
    year, month, day = random.randint(1900, 2024), random.randint(1, 12), random.randint(1, 28)
    chance = random.random()
    if chance < 0.60:
        return f"{year}-{month:02d}-{day:02d}"
    if chance < 0.75:
        return f"{year}-{month:02d}"
    if chance < 0.88:
        return f"{year}"
    if chance < 0.90:
        return f"{year // 10}X"
    if chance < 0.93:
        return f"{year}/{year + random.randint(1, 8)}"
    if chance < 0.95:
        return f"{year}-{month:02d}-{day:02d}/.." if chance < 0.94 else f"../{year}-{month:02d}-{day:02d}"
    return ""


def _actor(row: int) -> Columns:
    name = f"{word(row).title()} {word(row + _ACTORS).title()}"
    own = actor_uid(str(row))
    same = {"uid": own, "cluster_uid": own, "name": name, "shown_name": name}
    return {"id": row, **same, "key": name.casefold(), "kind": "person", "in_roster": False}


def _source(row: int, random: Random) -> Columns:
    day = parse(f"{random.randint(1990, 2024)}-06-15")
    published = DateCandidate(day, Known.STATED, "made", "", 1.0)
    article = Article(
        text="", source_id=f"{row}.txt", raw_sha256="", identity=str(row), title=f"Article {row}", published=published
    )
    reading = Reading(article, published, (), (), (), ())
    return {"id": row, "uid": uid("s", row), "ingested_at": "2026-01-01T00:00:00Z", **source_columns(reading)}


def _mention(row: int, own: str, columns: Columns) -> Columns:
    more = {"event_row": row, "own_event": own, "counts_as": own, "status": "proposed", "date_grade": "A"}
    return {**columns, **more}
