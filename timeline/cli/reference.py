"""docs/cli.md, from the same declarations that parse the command line: every command with its arguments and options."""

import inspect
from collections.abc import Iterator
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin

from typer.models import ArgumentInfo, CommandInfo, OptionInfo

from timeline.cli import filters
from timeline.cli.main import program
from timeline.cli.program import COMMANDS, load

_HEAD = """\
# The command line

Made by `make docs` from the program itself; do not edit.

Data goes to standard output, progress, counts and losses to standard error. Any unambiguous beginning of a uid will do.

Exit codes: 0 done (an empty answer is 0); 1 failure; 2 usage; 3 not found or ambiguous; 4 partly done (some inputs failed or could not be
read, each named, none half-stored); 5 schema too old or too new; 6 a check found problems; 7 refused; 130 interrupted.

On a terminal a line opens each year of a chronology, and a bar beside the date shows how finely it is known: thin for a day, wider
for a month, a year, a century; shaded where it is approximate or uncertain. `--compact` gives each event one line; `--plain`
gives sentences without columns, lines or colours, for scripts and for reading aloud. A pipe gets one line an event, nothing cut.

Completion of commands, options and their values: `timeline --install-completion` installs it for bash, zsh, fish and PowerShell,
`timeline --show-completion` prints it instead, for `~/.bashrc` and the like.

"""
_FILTERS = "Filters, the same for every command that lists events"


def markdown() -> str:
    """Return the page."""
    shared = set(inspect.signature(filters.build).parameters)
    parts = [_HEAD, "## timeline\n\n", "    timeline [OPTIONS] COMMAND\n\n", *_parameters(program, set())]
    for name, info in commands():
        parts += _command(name, info, shared)
    parts += [f"## {_FILTERS}\n\n", *_parameters(filters.build, set())]
    return "".join(parts).rstrip() + "\n"


def commands() -> Iterator[tuple[str, CommandInfo]]:
    """Yield every command under its full name, in the order of the help page."""
    for name in COMMANDS:
        group = load(name)
        found = {info.name or info.callback.__name__: info for info in group.registered_commands if info.callback}
        if name in found:
            yield f"timeline {name}", found[name]
        else:
            yield from ((f"timeline {name} {sub}", info) for sub, info in found.items())


def _command(name: str, info: CommandInfo, shared: set[str]) -> Iterator[str]:
    assert info.callback is not None
    own = inspect.signature(info.callback).parameters
    takes_filters = shared <= set(own)
    words = [
        declared.metavar or parameter.name.upper()
        for parameter, _, declared in _declared(info.callback)
        if isinstance(declared, ArgumentInfo)
    ]
    yield f"## {name}\n\n    {' '.join([name, '[OPTIONS]', *words])}\n\n"
    yield inspect.cleandoc(info.callback.__doc__ or "") + "\n\n"
    yield from _parameters(info.callback, shared if takes_filters else set())
    if takes_filters:
        yield f"And the [filters](#{_FILTERS.lower().replace(',', '').replace(' ', '-')}).\n\n"


def _parameters(function: Any, hidden: set[str]) -> Iterator[str]:  # noqa: ANN401 - any command
    lines = [
        f"- `{_spelling(parameter, kind, declared)}`: {declared.help}{_default(parameter, declared)}\n"
        for parameter, kind, declared in _declared(function)
        if parameter.name not in hidden
    ]
    if lines:
        yield from (*lines, "\n")


def _declared(function: Any) -> Iterator[tuple[inspect.Parameter, Any, OptionInfo | ArgumentInfo]]:  # noqa: ANN401
    for parameter in inspect.signature(function).parameters.values():
        if get_origin(parameter.annotation) is Annotated:
            kind, declared = get_args(parameter.annotation)[:2]
            yield parameter, kind, declared


def _spelling(parameter: inspect.Parameter, kind: Any, declared: OptionInfo | ArgumentInfo) -> str:  # noqa: ANN401 - a type
    if isinstance(declared, ArgumentInfo):
        return declared.metavar or parameter.name.upper()
    names = ", ".join(map(str, (declared.default, *(declared.param_decls or ()))))
    return f"{names} {value}" if (value := declared.metavar or _choices(kind)) else names


def _choices(kind: Any) -> str:  # noqa: ANN401 - a type
    inner = [part for part in get_args(kind) if part is not NoneType] if isinstance(kind, UnionType) else [kind]
    if isinstance(inner[0], type) and issubclass(inner[0], StrEnum):
        return "|".join(inner[0])
    return "" if inner[0] is bool else "TEXT"


def _default(parameter: inspect.Parameter, declared: OptionInfo | ArgumentInfo) -> str:
    told = [f"`${declared.envvar}`"] if declared.envvar else []
    if parameter.default not in (parameter.empty, None, "", False):
        told.append(f"`{parameter.default}`")
    return f" Default: {', else '.join(told)}." if told else ""
