"""The tree of errors; each class's docstring is the sentence a user reads, each knows its exit code.

TimelineError                    1  anything that went wrong and was understood
├── UsageError                   2  the words of the command are off
│   ├── BadDate                  2  a date that cannot be read
│   └── BadFilter                2  a filter that means nothing
├── NotFound                     3  no such thing
│   └── Ambiguous                3  more than one such thing
├── InputError                   4  one input of several could not be taken
│   └── DeadlineReached          4  a query was stopped
├── SchemaMismatch               5  the database is too old or too new
├── CheckFailed                  6  a check found problems
└── Refused                      7  not done, on purpose
"""

from functools import partial

_SENTENCES = frozenset({"message", "problem", "place", "path", "choices"})
_LONGEST = 120


def brief(fact: object) -> object:
    """Return a fact as a sentence can bear it: words that somebody gave are cut when they go on and on."""
    return f"{fact[:_LONGEST]}…" if isinstance(fact, str) and len(fact) > _LONGEST else fact


class TimelineError(Exception):
    """{message}"""

    exit_code = 1

    def __init__(self, **facts: object) -> None:
        """Fill the class's sentence with the facts; a missing fact is a programming error."""
        self.facts = facts
        said = {name: fact if name in _SENTENCES else brief(fact) for name, fact in facts.items()}
        super().__init__((type(self).__doc__ or "").format(**said))

    def __reduce__(self) -> tuple[object, ...]:
        """Pass from process to process by class and facts."""
        return partial(type(self), **self.facts), ()


class Failure(TimelineError):
    """{message}"""


class UsageError(TimelineError):
    """{message}"""

    exit_code = 2


class BadDate(UsageError):
    """'{text}' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25."""


class BadFilter(UsageError):
    """{message}"""


class NotFound(TimelineError):
    """There is no {kind} '{key}'."""

    exit_code = 3


class Ambiguous(NotFound):
    """'{key}' could be {count} {kind}s: {choices}."""


class InputError(TimelineError):
    """{place}: {problem}"""

    exit_code = 4


class DeadlineReached(InputError):
    """The query was stopped after {seconds} s; {rows} rows had been written. Raise --timeout or narrow the query."""


class SchemaMismatch(TimelineError):
    """{path}: {problem}"""

    exit_code = 5


class CheckFailed(TimelineError):
    """{message}"""

    exit_code = 6


class Refused(TimelineError):
    """{message}"""

    exit_code = 7
