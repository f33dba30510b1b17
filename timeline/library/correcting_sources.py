"""A person's corrections of sources. All take `why`, `evidence` and `dry_run`, and return an Effect."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from timeline.dates.edtf import parse
from timeline.library.correcting import Correcting
from timeline.store.database import plainly

if TYPE_CHECKING:
    from timeline.store.database import Work
    from timeline.store.effects import Effect


class CorrectingSources(Correcting):
    """Adding, dating, reading again and removing sources."""

    def add_source(
        self,
        title: str,
        date: str = "",
        *,
        publisher: str = "",
        author: str = "",
        url: str = "",
        note: str = "",
        **how: Any,  # noqa: ANN401
    ) -> "Effect":
        """Enter a source without a text, a document or an interview; the effect's `uid` is its uid.

        >>> with Timeline.open(folder / "entries.db") as mine:
        ...     uid = mine.add_source("Interview with the miller", "1999-05-04").uid
        ...     mine.source(uid)["kind"]
        'manual'
        """
        from timeline.store import entries  # noqa: PLC0415 - the tables' classes, which readers do not need

        when = parse(date) if date else None
        words = {"publisher": publisher, "author": author, "url": url, "note": note}
        return self.correct(f"sources add {title}", lambda conn: entries.add_source(conn, title, when, words), **how)

    def set_source(
        self, key: str, date: str = "", *, why: str = "", evidence: str = "", dry_run: bool = False, **words: str | None
    ) -> "Effect":
        """Correct a source's date (EDTF), `title`, `publisher`, `author`, `url`, `lang` or `tz`, and read it again.

        What its words computed from its date moves with it; absolute dates, locked ones and those set by hand stay.

        >>> [event] = timeline.events()
        >>> [source] = timeline.set_source("note.txt", "2014-10-28", dry_run=True).moved  # its event has a date of its own
        >>> source.values
        (('published', '2013-10-28', '2014-10-28'),)
        """
        from timeline.articles.read import read_article  # noqa: PLC0415 - what reads is slow to import
        from timeline.store import again  # noqa: PLC0415 - see above
        from timeline.store.lookups import source_row  # noqa: PLC0415 - see above
        from timeline.store.rebounding import rebound  # noqa: PLC0415 - see above

        when = parse(date) if date else None
        said = {name: words[name] or "" for name in again.CORRECTED if words.get(name) is not None}

        def work(conn: "Work") -> None:
            again.correct_source(conn, source_row(conn, key), when, said, read_article)
            rebound(conn, read_article)

        changes = " ".join([date, *(f"--{name} {value}" for name, value in said.items())]).strip()
        return self.correct(f"sources set-date {key} {changes}", work, why=why, evidence=evidence, dry_run=dry_run)

    def reresolve(self, keys: Sequence[str] = (), **how: Any) -> "Effect":  # noqa: ANN401
        """Read sources again by the rules of today, all without a name; what comes out as before is left alone."""
        from timeline.articles.read import read_article  # noqa: PLC0415 - see above
        from timeline.store import again  # noqa: PLC0415 - see above
        from timeline.store.lookups import all_sources, source_row  # noqa: PLC0415 - see above
        from timeline.store.rebounding import rebound  # noqa: PLC0415 - see above

        def work(conn: "Work") -> None:
            for row in [source_row(conn, key) for key in keys] or all_sources(conn):
                again.read_again(conn, row, read_article)
            rebound(conn, read_article)

        return self.correct(" ".join(("sources reresolve", *keys)), work, **how)

    def remove_source(self, key: str, **how: Any) -> "Effect":  # noqa: ANN401
        """Remove a source and what only it told; `undo` brings it back."""
        from timeline.articles.read import read_article  # noqa: PLC0415 - see above
        from timeline.store import removal  # noqa: PLC0415 - see above
        from timeline.store.lookups import source_row  # noqa: PLC0415 - see above
        from timeline.store.rebounding import rebound  # noqa: PLC0415 - see above

        def work(conn: "Work") -> None:
            removal.remove(conn, source_row(conn, key))
            rebound(conn, read_article)

        return self.correct(f"sources remove {key}", work, **how)

    def purge_source(self, key: str) -> None:
        """Remove a source so that nothing in the file quotes it any more: not undoable, and what touched it before neither."""
        from timeline.articles.read import read_article  # noqa: PLC0415 - see above
        from timeline.store import removal  # noqa: PLC0415 - see above
        from timeline.store.database import shrink, writing  # noqa: PLC0415 - see above
        from timeline.store.lookups import source_row  # noqa: PLC0415 - see above
        from timeline.store.rebounding import rebound  # noqa: PLC0415 - see above

        with plainly(self.place):
            with writing(self._engine) as conn:
                removal.purge(conn, source_row(conn, key))
                rebound(conn, read_article)
            shrink(self._engine)
        self.place.tidy()
