"""Taking articles in.

What reads articles (`store.intake` and the rules of language behind it) is imported by the methods that need it: it takes
as long as all the rest, and most programs only ask.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline import __version__
from timeline.errors import UsageError
from timeline.library.opened import Opened
from timeline.store.database import plainly
from timeline.store.outcome import Input, Outcome, Progress

if TYPE_CHECKING:
    from timeline.articles.readers.overrides import Overrides
    from timeline.store.history import Series


class TakingIn(Opened):
    """Ingestion, and the seeds."""

    def ingest(
        self,
        *inputs: Input,
        published: str | None = None,
        title: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        lang: str | None = None,
        tz: str | None = None,
        date_order: str | None = None,
        meta: str | Path | None = None,
        format: str = "auto",  # noqa: A002 - the option's name
        recursive: bool = False,
        dry_run: bool = False,
        jobs: int = 1,
        on_progress: Progress | None = None,
        on_outcome: Callable[[Outcome], None] | None = None,
    ) -> list[Outcome]:
        """Read files, folders (with `recursive`), streams and articles, and store each in one transaction; the same text again changes nothing.

        `meta` is a CSV of what is known of the files: file, published, publisher, title, url; options win over it.
        `jobs` processes read, and this one writes; what comes of it is the same with any number. A program that asks for several
        must be one that can be imported again (`if __name__ == "__main__":`). `on_outcome` gets each outcome once it is stored.
        One outcome an article; an input that fails says why in its outcome, and the others are still taken in. BadDate
        and UsageError, before anything is read, for options that cannot be right (one URL for several inputs among them); Failure when the database fails.

        >>> [outcome] = timeline.ingest(folder / "note.txt", published="2013-10-28")
        >>> outcome.source_id, outcome.status.value
        ('note.txt', 'unchanged')
        """
        from timeline.articles.readers.meta import read_meta  # noqa: PLC0415 - see above
        from timeline.articles.readers.overrides import Overrides  # noqa: PLC0415 - see above

        said = Overrides(
            published=published or "",
            title=title or "",
            publisher=publisher or "",
            url=url or "",
            lang=lang or "",
            tz=tz or "",
            date_order=date_order or "",
            meta=read_meta(Path(meta)) if meta else None,
        )
        if url and (len(inputs) != 1 or (isinstance(inputs[0], (str, Path)) and Path(inputs[0]).is_dir())):
            raise UsageError(
                message="--url is where one page stands, and would make several inputs versions of it; '--meta FILE.csv' gives each its own."
            )
        if jobs < 1:
            raise UsageError(message=f"{jobs} jobs can read nothing; it takes one or more.")
        return self._take_in(
            inputs, said, format, on_progress, on_outcome, recursive=recursive, dry_run=dry_run, jobs=jobs
        )

    def load(
        self,
        output: str | Path,
        *,
        dry_run: bool = False,
        on_progress: Progress | None = None,
        on_outcome: Callable[[Outcome], None] | None = None,
        on_note: Callable[[str], None] | None = None,
    ) -> list[Outcome]:
        """Store what `timeline spark ingest` read, as `ingest` stores what it reads: the same again changes nothing.

        An article that could not be read is a failed outcome. `on_note` is told what may make it differ from what reading here
        gives: another program, or a roster. InputError when the folder is no whole output, SchemaMismatch
        when it is of another version.

        >>> timeline.load(folder / "nothing")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        timeline.errors.InputError: ...nothing: is no output of 'timeline spark ingest', or none that was finished: it has no _timeline.json.
        """
        from timeline.articles.readers.read_before import ReadBefore  # noqa: PLC0415 - see above
        from timeline.store.history import Said, Series  # noqa: PLC0415
        from timeline.store.intake import Intake  # noqa: PLC0415

        found = ReadBefore.at(Path(output))
        series = Series(Said("load", by=self.by))
        intake = Intake(lambda: self._engine, self.place, dry_run, on_progress, on_outcome, series)
        if on_note is not None and found.program != __version__:
            on_note(
                f"The articles were read by timeline {found.program}; this is {__version__}, and may read some otherwise."
            )
        if on_note is not None and (known := len(intake.roster().actors)):
            on_note(f"The {known} actors of this database's roster were not known where the articles were read.")
        return intake.take_read(found, found.count)

    def seed(self, *, on_progress: Progress | None = None) -> list[Outcome]:
        """Load the seeds that come with the package: a roster of actors, and articles; a second time changes nothing.

        >>> with Timeline.open(folder / "seeds.db") as seeded:
        ...     _ = seeded.seed()
        ...     {outcome.status.value for outcome in seeded.seed()}
        {'unchanged'}
        """
        from timeline.articles.readers.overrides import NO_OVERRIDES  # noqa: PLC0415 - see above
        from timeline.store.history import Said, Series  # noqa: PLC0415
        from timeline.store.seeds import save_seed_roster, seeds  # noqa: PLC0415

        roster, articles = seeds()
        series = Series(Said("seed", by=self.by))
        with plainly(self.place):
            outcomes = save_seed_roster(self._engine, roster, series)
        return outcomes + self._take_in(articles, NO_OVERRIDES, "auto", on_progress, series=series)

    def _take_in(
        self,
        inputs: Sequence[Input],
        said: "Overrides",
        form: str,
        on_progress: Progress | None,
        on_outcome: Callable[[Outcome], None] | None = None,
        *,
        recursive: bool = False,
        dry_run: bool = False,
        jobs: int = 1,
        series: "Series | None" = None,
    ) -> list[Outcome]:
        from timeline.store.counting import expected  # noqa: PLC0415 - see above
        from timeline.store.history import Said, Series  # noqa: PLC0415
        from timeline.store.intake import Intake, articles_of  # noqa: PLC0415 - see above

        articles = articles_of(inputs, said, form, recursive=recursive)
        series = series or Series(Said("ingest", by=self.by))
        count = expected(inputs, recursive=recursive) if on_progress is not None else len(inputs)
        intake = Intake(lambda: self._engine, self.place, dry_run, on_progress, on_outcome, series, jobs)
        return intake.take_all(articles, count)
