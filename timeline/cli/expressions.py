"""What the commands that read date expressions share: their option."""

from typing import Annotated

import typer

DateOrderOption = Annotated[str, typer.Option("--date-order", metavar="dmy|mdy|ymd", help="How it writes 03/04/2013.")]
