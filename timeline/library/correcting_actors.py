"""A person's corrections of actors. All take `why`, `evidence` and `dry_run`, and return an Effect."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from timeline.library.correcting import Correcting
from timeline.store.lookups import actor_cluster

if TYPE_CHECKING:
    from timeline.store.effects import Effect


class CorrectingActors(Correcting):
    """Adding, naming, merging and splitting actors."""

    def add_actor(
        self,
        name: str,
        kind: str = "organisation",
        spellings: Mapping[str, str] | None = None,
        **how: Any,  # noqa: ANN401
    ) -> "Effect":
        """Add an actor, with spellings and how each stands for it (`name`, `abbreviation`, …); the effect's `uid` is its uid.

        >>> with Timeline.open(folder / "people.db") as mine:
        ...     uid = mine.add_actor("Marlow Mill", spellings={"MM": "abbreviation"}).uid
        ...     mine.actor("mm")["name"]
        'Marlow Mill'
        """
        from timeline.store import naming  # noqa: PLC0415 - the tables' classes, which readers do not need

        return self.correct(
            f"actors add {name}", lambda conn: naming.add_actor(conn, name, kind, dict(spellings or {})), **how
        )

    def rename_actor(self, key: str, name: str, **how: Any) -> "Effect":  # noqa: ANN401
        """Call an actor by another name; the old one stays a spelling."""
        from timeline.store import naming  # noqa: PLC0415 - likewise

        return self.correct(
            f"actors rename {key} {name}", lambda conn: naming.rename_actor(conn, actor_cluster(conn, key), name), **how
        )

    def spell_actor(self, key: str, spelling: str, kind: str = "name", *, remove: bool = False, **how: Any) -> "Effect":  # noqa: ANN401
        """Say that an actor is also written so, or take that back."""
        from timeline.store import naming  # noqa: PLC0415 - likewise

        if remove:
            return self.correct(
                f"actors alias {key} {spelling} --remove",
                lambda conn: naming.remove_spelling(conn, actor_cluster(conn, key), spelling),
                **how,
            )
        return self.correct(
            f"actors alias {key} {spelling}",
            lambda conn: naming.add_spelling(conn, actor_cluster(conn, key), spelling, kind),
            **how,
        )

    def merge_actors(self, *keys: str, why: str = "", **how: Any) -> "Effect":  # noqa: ANN401
        """Make one actor of several."""
        from timeline.store import judging  # noqa: PLC0415 - likewise

        return self.correct(
            f"actors merge {' '.join(keys)}",
            lambda conn: judging.merge_actors(conn, [actor_cluster(conn, key) for key in keys], why),
            why=why,
            **how,
        )

    def split_actor(self, key: str, *names: str, why: str = "", **how: Any) -> "Effect":  # noqa: ANN401
        """Take the actors of some names out of one that was made of several."""
        from timeline.store import judging, naming  # noqa: PLC0415 - likewise
        from timeline.store.database import Work  # noqa: PLC0415 - likewise

        def work(conn: Work) -> None:
            cluster = actor_cluster(conn, key)
            judging.split_actors(conn, cluster, naming.members(conn, cluster, list(names)), why)

        return self.correct(" ".join(("actors split", key, *names)), work, why=why, **how)
