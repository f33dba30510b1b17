"""Taking in many inputs: some articles at once, an outcome for each, and no bad one stops the others."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import IOBase
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.actors.roster import Roster
from timeline.articles.address import address_of
from timeline.articles.article import Article
from timeline.articles.read import EMPTY
from timeline.articles.readers.checks import checked
from timeline.articles.readers.decode import storable
from timeline.articles.readers.files import read_path, read_stream
from timeline.articles.readers.overrides import Overrides
from timeline.articles.readers.problems import our_fault
from timeline.articles.reading import Reading
from timeline.articles.reading_json import Read
from timeline.articles.reading_many import Heap, read_all
from timeline.errors import InputError, TimelineError
from timeline.store.actors import load_roster
from timeline.store.bounds import stale
from timeline.store.database import Database, plainly, writing
from timeline.store.database import reading as read_only
from timeline.store.history import Said, Series
from timeline.store.ingest import Readings, Taken, store_all, taken_of, would_take_all
from timeline.store.outcome import Input, Outcome, Progress, Status
from timeline.store.places.place import Place
from timeline.store.planning import Plan, plan_all
from timeline.store.read_before import Before
from timeline.store.rebounding import rebound
from timeline.store.runs import log_run
from timeline.store.workers import Readers, readers

if TYPE_CHECKING:
    from timeline.dates.when import When

_MOST = 64
_LONGEST = 200_000
"""Articles and characters of a batch: what is lost when the power fails, and what memory holds."""


@dataclass(slots=True)
class _Batch:
    """Inputs that are stored in one transaction: no text, id or page twice; what could not be read stands among them."""

    inputs: list[Article | InputError] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    wanted: list[Article] = field(default_factory=list)
    _names: set[tuple[str, ...]] = field(default_factory=set)
    _length: int = 0

    def take(self, one: Article | InputError) -> bool:
        """Whether there was room for an input."""
        if isinstance(one, Article):
            names: set[tuple[str, ...]] = {("text", one.text_sha256), ("page", address_of(one.url) or one.uid)}
            names |= {("id", one.source_id, one.identity)} if one.identity else set()
            full = len(self.articles) >= _MOST or self._length + len(one.text) > _LONGEST
            if self.articles and (full or names & self._names):
                return False
            self._names |= names
            self._length += len(one.text)
            self.articles.append(one)
        self.inputs.append(one)
        return True


def _batches(articles: Iterable[Article | InputError]) -> Iterator[_Batch]:
    batch = _Batch()
    for one in articles:
        known = one if isinstance(one, InputError) or _uid(one) else _without_uid(one)
        if not batch.take(known):
            yield batch
            batch = _Batch()
            batch.take(known)
    if batch.inputs:
        yield batch


def _without_uid(article: Article) -> InputError:
    try:
        article.uid  # noqa: B018 - says why there is none
    except UnicodeEncodeError as error:
        return our_fault(article.source_id, "stored", error)
    raise AssertionError(article.source_id)


@dataclass(frozen=True, slots=True)
class Intake:
    """Where articles go: `database` opens the one at `place`, and makes it when it is first called.

    A missing one is not made before an article has been read that can be stored in it. `dry_run` reads and reports, and
    stores nothing. `jobs` processes read; this one writes.
    """

    database: Callable[[], Database]
    place: Place
    dry_run: bool = False
    on_progress: Progress | None = None
    on_outcome: Callable[[Outcome], None] | None = None
    series: Series = field(default_factory=lambda: Series(Said("ingest")))
    jobs: int = 1

    def take_all(self, articles: Iterable[Article | InputError], n_inputs: int) -> list[Outcome]:
        """Take in article after article; Failure when the database fails, with what was stored before kept."""
        roster = self.roster()
        with readers(roster, self.jobs) as given:
            return self._take_all(articles, n_inputs, given, roster)

    def take_read(self, found: Iterable[Read | InputError], n_inputs: int) -> list[Outcome]:
        """Take in articles that were read before, in the same way."""
        roster = self.roster()
        before = Before(found, roster)
        return self._take_all(before.articles(), n_inputs, before, roster)

    def _take_all(
        self, articles: Iterable[Article | InputError], n_inputs: int, given: Readers, roster: Roster
    ) -> list[Outcome]:
        outcomes: list[Outcome] = []
        with Heap() as heap:
            for outcome in self._outcomes(_batches(articles), given, roster):
                heap.loaded()
                outcomes.append(outcome)
                if self.on_outcome is not None:
                    self.on_outcome(outcome)
                if self.on_progress is not None:
                    self.on_progress(len(outcomes), max(n_inputs, len(outcomes)), outcome.source_id)
        if not self.dry_run:
            self._bound(outcomes, roster)
            self._log(outcomes)
        return outcomes

    def _outcomes(self, batches: Iterator[_Batch], given: Readers, roster: Roster) -> Iterator[Outcome]:
        """Yield outcomes in the order of the inputs; the next batches are read while one is written."""
        pending: deque[_Batch] = deque()

        def fill() -> None:
            while len(pending) < given.ahead and (batch := next(batches, None)) is not None:
                batch.wanted = self._to_be_read(batch.articles)
                given.give(batch.wanted)
                pending.append(batch)

        fill()
        while pending:
            batch = pending.popleft()
            readings = dict(zip(batch.wanted, given.take(), strict=True))
            fill()
            done = iter(self._taken(batch.articles, readings, roster))
            for one in batch.inputs:
                yield _failed(one) if isinstance(one, InputError) else _outcome(one, next(done))

    def _to_be_read(self, articles: Sequence[Article]) -> list[Article]:
        if self._missing():
            return list(articles)
        with plainly(self.place), read_only(self.database()) as conn:
            return [plan.article for plan in plan_all(conn, articles) if isinstance(plan, Plan) and plan.read]

    def _taken(self, articles: Sequence[Article], readings: Readings, roster: Roster) -> Sequence[Taken]:
        def read(wanted: Sequence[Article]) -> Sequence[Reading | Exception]:
            return read_all(wanted, roster)

        if self._missing() and (self.dry_run or all(isinstance(one, Exception) for one in readings.values())):
            return [taken_of(Plan(article, read=True), readings[article]) for article in articles]
        if not articles:
            return []
        with plainly(self.place):
            if not self.dry_run:
                return store_all(self.database(), articles, readings, read, self.series)
            with read_only(self.database()) as conn:
                return would_take_all(conn, articles, readings)

    def _bound(self, outcomes: list[Outcome], roster: Roster) -> None:
        """Let what came limit the dates of articles that say nothing of theirs."""
        if any(outcome.is_new or outcome.status is Status.UPDATED for outcome in outcomes):
            with plainly(self.place):
                with read_only(self.database()) as conn:  # mostly it limits none, and no other writer has to wait
                    if next(stale(conn), None) is None:
                        return
                with writing(self.database()) as conn:
                    rebound(conn, lambda article, _: _read(article, roster), self.series.adding)

    def _missing(self) -> bool:
        """Whether there is no database yet."""
        return self.place.missing()

    def roster(self) -> Roster:
        """Return the actors that are known beforehand, none where there is no database yet."""
        if self._missing():
            return EMPTY
        with plainly(self.place), read_only(self.database()) as conn:
            return load_roster(conn)

    def _log(self, outcomes: list[Outcome]) -> None:
        """Remember a run that stored something; one that changed nothing leaves the file as it was."""
        counts = Counter(outcome.status for outcome in outcomes)
        stored, updated = sum(outcome.is_new for outcome in outcomes), counts[Status.UPDATED]
        if stored or updated:
            with plainly(self.place), writing(self.database()) as conn:
                log_run(conn, "ingest", n_stored=stored, n_updated=updated, n_failed=counts[Status.FAILED])


def _outcome(article: Article, taken: Taken) -> Outcome:
    if taken.error is not None:
        error = taken.error
        return _failed(
            error if isinstance(error, TimelineError) else our_fault(article.source_id, "stored", error), article
        )
    found = taken.reading
    if found is None:
        if taken.status is Status.UNCHANGED and taken.of:
            told = f"already here as {taken.of}, read in another way; to read it anew, remove that first."
            return Outcome(article.source_id, taken.status, taken.of, message=told)
        told = f"already here as {taken.of}, which has one name more now." if taken.of else "already here."
        return Outcome(article.source_id, taken.status, article.uid, message=told, of=taken.of)
    n_events = _n_events(found)
    n_expressions = sum(not expression.is_range for expression in found.expressions)
    message = f"{n_events} events, {n_expressions} date expressions."
    if taken.status is Status.DUPLICATE:
        message = f"{message} It has the text of {taken.of}; the two count as one source."
    return Outcome(
        *(article.source_id, taken.status, article.uid, n_events, n_expressions, message, found.warnings),
        of=taken.of,
        is_new=taken.is_new,
    )


def _n_events(found: Reading) -> int:
    """How many events a reading tells: two words of one clause that tell of one happening are one."""
    whens: dict[tuple[object, ...], set[When]] = {}
    for draft in (draft for draft in found.drafts if not draft.outside):
        dates = whens.setdefault((draft.start, draft.title, draft.factuality), set())
        dates |= {draft.when} if draft.when is not None else set()
    return sum(max(1, len(dates)) for dates in whens.values())


def articles_of(
    inputs: Iterable[Input], said: Overrides, form: str, *, recursive: bool
) -> Iterator[Article | InputError]:
    """Yield the articles of paths, streams and articles, with what the user said over what they say."""
    for one in inputs:
        try:
            yield from _articles(one, said, form, recursive=recursive)
        except TimelineError:
            raise
        except Exception as error:  # noqa: BLE001 - one input that breaks its reader is one input
            yield our_fault(storable(str(getattr(one, "name", one))), "read", error)
    yield from said.left()


def _articles(one: Input, said: Overrides, form: str, *, recursive: bool) -> Iterator[Article | InputError]:
    if isinstance(one, Article):
        yield checked(said.over(one), one.source_id)
    elif isinstance(one, IOBase):
        data = one.read()
        name = storable(str(getattr(one, "name", "-")))
        raw = data if isinstance(data, bytes) else storable(str(data)).encode()
        yield from read_stream(raw, name, format=form, overrides=said)
    else:
        yield from read_path(Path(one), format=form, recursive=recursive, overrides=said)


def _read(article: Article, roster: Roster) -> Reading:
    [found] = read_all([article], roster)
    if isinstance(found, Exception):
        raise found
    return found


def _failed(error: TimelineError, article: Article | None = None) -> Outcome:
    name = article.source_id if article else str(error.facts.get("place", ""))
    return Outcome(name, Status.FAILED, _uid(article), message=str(error), exit_code=error.exit_code)


def _uid(article: Article | None) -> str | None:
    try:
        return article.uid if article else None
    except UnicodeEncodeError:  # a text that cannot be hashed has none
        return None
