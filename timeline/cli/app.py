"""A Typer app with the manners all of ours share."""

from typing import Any

import typer


def new_app(text: str = "", cls: Any = None, *, completion: bool = False) -> typer.Typer:  # noqa: ANN401 - a TyperGroup, whose base has no stable home
    """Return an app: plain help (rich would double the start-up time), -h, errors left to `main`.

    `completion`: with options that print or install completion for the user's shell; for the whole program alone.
    """
    return typer.Typer(
        help=text or None,
        cls=cls,
        add_completion=completion,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
