"""The report of an ingestion: a line of JSON for each input, written as soon as it is stored."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.session import CannotWriteError
from timeline.errors import InputError

if TYPE_CHECKING:
    from timeline.library import Outcome


@contextmanager
def reported(path: Path | None) -> Iterator[Callable[["Outcome | InputError"], None]]:
    """Yield what writes a line about an input that was stored, or not; an interrupted report holds what was stored before."""
    if path is None:
        yield lambda _: None
        return
    try:
        stream = path.open("w", encoding="utf-8", buffering=1)
    except OSError as problem:
        raise CannotWriteError(path=path, problem=problem.strerror or problem) from None
    with stream:

        def tell(outcome: "Outcome | InputError") -> None:
            try:
                stream.write(json.dumps(_facts(outcome), ensure_ascii=False) + "\n")
            except OSError as problem:
                raise CannotWriteError(path=path, problem=problem.strerror or problem) from None

        yield tell


def _facts(outcome: "Outcome | InputError") -> dict[str, object]:
    if isinstance(outcome, InputError):
        return {"id": str(outcome.facts.get("place", "")), "status": "failed", "why": str(outcome)}
    failed = bool(outcome.exit_code)
    facts: dict[str, object] = {"id": outcome.source_id, "status": str(outcome.status), "uid": outcome.source_uid}
    facts |= {"of": outcome.of} if outcome.of else {}
    if failed:
        return facts | {"why": outcome.message}
    return facts | {
        "events": outcome.n_events,
        "expressions": outcome.n_expressions,
        "warnings": list(outcome.warnings),
    }
