"""Taking in many inputs: each article by itself, an outcome for each, and no bad one stops the others."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import IOBase
from pathlib import Path

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.articles.readers.files import read_path, read_stream
from timeline.articles.readers.overrides import Overrides
from timeline.articles.reading import Reading
from timeline.errors import Failure, InputError, TimelineError
from timeline.store.actors import load_roster
from timeline.store.database import Database, plainly, writing
from timeline.store.database import reading as read_only
from timeline.store.ingest import Status, take_in, would_take_in
from timeline.store.runs import log_run

Input = str | Path | Article | IOBase
"""A path, an article, or an open file, binary or text: a file is named by its `name`, a stream without one by '-'."""

Progress = Callable[[int, int, str], None]
"""Called with how many articles are done, how many inputs there are at least, and the name of the last one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input; `message` is a sentence, `exit_code` 0 unless it failed."""

    source_id: str
    status: Status
    source_uid: str | None = None
    n_events: int = 0
    n_expressions: int = 0
    message: str = ""
    warnings: tuple[str, ...] = ()
    exit_code: int = 0


@dataclass(frozen=True, slots=True)
class Intake:
    """Where articles go; `path` is named in messages. `dry_run` reads and reports, and stores nothing."""

    database: Database
    path: Path
    dry_run: bool = False
    on_progress: Progress | None = None

    def take_all(self, articles: Iterable[Article | InputError], n_inputs: int) -> list[Outcome]:
        """Take in article after article; Failure when the database fails, with what was stored before kept."""
        with read_only(self.database) as conn:
            roster = load_roster(conn)

        def read(article: Article) -> Reading:
            try:
                return read_article(article, roster)
            except Exception as error:
                told = f"could not be read; that is a fault of timeline, please report it ({type(error).__name__}: {error})."
                raise InputError(place=article.source_id, problem=told) from error

        outcomes = []
        for article in articles:
            outcomes.append(_failed(article) if isinstance(article, InputError) else self._take(article, read))
            if self.on_progress is not None:
                self.on_progress(len(outcomes), max(n_inputs, len(outcomes)), outcomes[-1].source_id)
        if not self.dry_run:
            self._log(outcomes)
        return outcomes

    def _take(self, article: Article, read: Callable[[Article], Reading]) -> Outcome:
        try:
            with plainly(self.path):
                status, found = self._look(article, read) if self.dry_run else take_in(self.database, article, read)
        except Failure:  # the database's, not the article's
            raise
        except TimelineError as error:
            return _failed(error, article)
        if found is None:
            return Outcome(article.source_id, status, article.uid, message="already here.")
        n_events = sum(not draft.outside for draft in found.drafts)
        n_expressions = sum(not expression.is_range for expression in found.expressions)
        message = f"{n_events} events, {n_expressions} date expressions."
        return Outcome(article.source_id, status, article.uid, n_events, n_expressions, message, found.warnings)

    def _look(self, article: Article, read: Callable[[Article], Reading]) -> tuple[Status, Reading | None]:
        with read_only(self.database) as conn:
            status, whole, reads = would_take_in(conn, article)
        return status, read(whole) if reads else None

    def _log(self, outcomes: list[Outcome]) -> None:
        """Remember a run that stored something; one that changed nothing leaves the file as it was."""
        counts = Counter(outcome.status for outcome in outcomes)
        stored, updated = counts[Status.STORED], counts[Status.UPDATED]
        if stored or updated:
            with plainly(self.path), writing(self.database) as conn:
                log_run(conn, "ingest", n_stored=stored, n_updated=updated, n_failed=counts[Status.FAILED])


def articles_of(
    inputs: Iterable[Input], said: Overrides, form: str, *, recursive: bool
) -> Iterator[Article | InputError]:
    """Yield the articles of paths, streams and articles, with what the user said over what they say."""
    for one in inputs:
        if isinstance(one, Article):
            yield said.over(one)
        elif isinstance(one, IOBase):
            data = one.read()
            name = str(getattr(one, "name", "-"))
            raw = data if isinstance(data, bytes) else str(data).encode()
            yield from read_stream(raw, name, format=form, overrides=said)
        else:
            yield from read_path(Path(one), format=form, recursive=recursive, overrides=said)


def _failed(error: TimelineError, article: Article | None = None) -> Outcome:
    name = article.source_id if article else str(error.facts.get("place", ""))
    uid = article.uid if article else None
    return Outcome(name, Status.FAILED, uid, message=str(error), exit_code=error.exit_code)
