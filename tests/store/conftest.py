"""Hand-made readings for the store: small articles whose parts are found by their words."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from timeline.actors.actor import ActorKind, Alias, FoundActor, Span
from timeline.actors.names import key_of
from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.reading import Reading
from timeline.dates.edtf import parse
from timeline.dates.timex import Timex, TimexType
from timeline.events.draft import EventDraft, Participant
from timeline.events.expression import DatedExpression
from timeline.store.migrate import open_database
from timeline.store.places.finding import place_of


class Maker:
    """Makes articles and readings; `dates` and `people` are words of the text."""

    def article(self, text: str, source_id: str = "a.txt", published: str | None = None, **more) -> Article:
        given = DateCandidate(parse(published), Known.SUPPLIED, "option", published, 1.0) if published else None
        raw = hashlib.sha256(text.encode()).hexdigest()
        return Article(text=text, source_id=source_id, raw_sha256=raw, published=given, **more)

    def reading(self, article: Article, *events: tuple[str, str, str], people: tuple[str, ...] = (), **more) -> Reading:
        """An event is (trigger, words of its date or '', EDTF or ''); its quote is the whole text."""
        expressions, drafts, text = [], [], article.text
        for trigger, words, edtf in events:
            when = parse(edtf) if edtf else None
            index = None
            if words:
                index, start = len(expressions), text.index(words)
                timex = Timex(TimexType.DATE, edtf or "XXXX")
                grade = "A" if when else "C"
                expressions.append(
                    DatedExpression(
                        start, start + len(words), words, "written", {"kind": "fixed"}, timex, when, grade=grade
                    )
                )
            start = text.index(trigger)
            participants = tuple(Participant(key_of(p), text.index(p), text.index(p) + len(p), p) for p in people)
            draft = EventDraft(
                title=f"{trigger} {words}".strip(),
                start=0,
                end=len(text),
                quote=text,
                trigger=trigger,
                trigger_start=start,
                trigger_end=start + len(trigger),
                expression=index,
                when=when,
                date_text=words,
                participants=participants,
                **more,
            )
            drafts.append(draft)
        actors = tuple(self.actor(p, text) for p in people)
        return Reading(article, article.published, (), tuple(expressions), actors, tuple(drafts))

    def actor(self, name: str, text: str, *aliases: Alias, kind: ActorKind = ActorKind.PERSON) -> FoundActor:
        start = text.index(name)
        return FoundActor(key_of(name), name, kind, aliases, (Span(start, start + len(name), name),))


@pytest.fixture(scope="session")
def make() -> Maker:
    return Maker()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "timeline.db"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database with nothing in it: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("blank") / "blank.db"
    open_database(path).dispose()
    return path.read_bytes()


@pytest.fixture
def engine(path: Path, blank: bytes, database: str, request: pytest.FixtureRequest) -> Iterator[Engine]:
    if database == "postgresql":
        url = request.getfixturevalue("cluster").url_of(path)
        engine = place_of(url).open(create=False, readonly=False)
    else:
        path.write_bytes(blank)
        engine = open_database(path)
    yield engine
    engine.dispose()
