"""Taking in many inputs: each article by itself, an outcome for each, and no bad one stops the others."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from io import IOBase
from pathlib import Path

from timeline.actors.roster import Roster
from timeline.articles.article import Article
from timeline.articles.read import EMPTY, read_article
from timeline.articles.readers.checks import checked
from timeline.articles.readers.decode import storable
from timeline.articles.readers.files import read_path, read_stream
from timeline.articles.readers.overrides import Overrides
from timeline.articles.readers.problems import our_fault
from timeline.articles.reading import Reading
from timeline.errors import Failure, InputError, TimelineError
from timeline.store.actors import load_roster
from timeline.store.database import Database, plainly, writing
from timeline.store.database import reading as read_only
from timeline.store.history import Said, Series
from timeline.store.ingest import Read, take_in, would_take_in
from timeline.store.outcome import Input, Outcome, Progress, Status
from timeline.store.rebounding import rebound
from timeline.store.runs import log_run


@dataclass(frozen=True, slots=True)
class Intake:
    """Where articles go: `database` opens the one at `path`, and makes it when it is first called.

    A missing one is not made before an article has been read that can be stored in it. `dry_run` reads and reports, and
    stores nothing.
    """

    database: Callable[[], Database]
    path: Path
    dry_run: bool = False
    on_progress: Progress | None = None
    series: Series = field(default_factory=lambda: Series(Said("ingest")))

    def take_all(self, articles: Iterable[Article | InputError], n_inputs: int) -> list[Outcome]:
        """Take in article after article; Failure when the database fails, with what was stored before kept."""
        read = _reader(self._roster())
        outcomes = []
        for article in articles:
            outcomes.append(_failed(article) if isinstance(article, InputError) else self._take(article, read))
            if self.on_progress is not None:
                self.on_progress(len(outcomes), max(n_inputs, len(outcomes)), outcomes[-1].source_id)
        if not self.dry_run:
            self._bound(outcomes, read)
            self._log(outcomes)
        return outcomes

    def _bound(self, outcomes: list[Outcome], read: Read) -> None:
        """Let what came limit the dates of articles that say nothing of theirs."""
        if any(outcome.status in (Status.STORED, Status.UPDATED) for outcome in outcomes):
            with plainly(self.path), writing(self.database()) as conn:
                rebound(conn, lambda article, _: read(article), self.series.adding)

    def _missing(self) -> bool:
        """Whether there is no database yet; an empty file is none."""
        return not self.path.exists() or not self.path.stat().st_size

    def _roster(self) -> Roster:
        if self._missing():
            return EMPTY
        with plainly(self.path), read_only(self.database()) as conn:
            return load_roster(conn)

    def _take(self, article: Article, read: Read) -> Outcome:
        try:
            with plainly(self.path):
                status, found = self._look(article, read) if self.dry_run else self._store(article, read)
        except Failure:  # the database's, not the article's
            raise
        except TimelineError as error:
            return _failed(error, article)
        except Exception as error:  # noqa: BLE001 - whatever it is, the articles after this one are not to suffer
            return _failed(our_fault(article.source_id, "stored", error), article)
        if found is None:
            return Outcome(article.source_id, status, article.uid, message="already here.")
        n_events = sum(not draft.outside for draft in found.drafts)
        n_expressions = sum(not expression.is_range for expression in found.expressions)
        message = f"{n_events} events, {n_expressions} date expressions."
        return Outcome(article.source_id, status, article.uid, n_events, n_expressions, message, found.warnings)

    def _store(self, article: Article, read: Read) -> tuple[Status, Reading | None]:
        if not self._missing():
            return take_in(self.database(), article, read, self.series)
        first = read(article)
        return take_in(self.database(), article, lambda whole: first if whole == article else read(whole), self.series)

    def _look(self, article: Article, read: Read) -> tuple[Status, Reading | None]:
        if self._missing():
            return Status.STORED, read(article)
        with read_only(self.database()) as conn:
            return would_take_in(conn, article, read)

    def _log(self, outcomes: list[Outcome]) -> None:
        """Remember a run that stored something; one that changed nothing leaves the file as it was."""
        counts = Counter(outcome.status for outcome in outcomes)
        stored, updated = counts[Status.STORED], counts[Status.UPDATED]
        if stored or updated:
            with plainly(self.path), writing(self.database()) as conn:
                log_run(conn, "ingest", n_stored=stored, n_updated=updated, n_failed=counts[Status.FAILED])


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


def _reader(roster: Roster) -> Read:
    def read(article: Article) -> Reading:
        try:
            return read_article(article, roster)
        except Exception as error:
            raise our_fault(article.source_id, "read", error) from error

    return read


def _failed(error: TimelineError, article: Article | None = None) -> Outcome:
    name = article.source_id if article else str(error.facts.get("place", ""))
    return Outcome(name, Status.FAILED, _uid(article), message=str(error), exit_code=error.exit_code)


def _uid(article: Article | None) -> str | None:
    try:
        return article.uid if article else None
    except UnicodeEncodeError:  # a text that cannot be hashed has none
        return None
