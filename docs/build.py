"""Write the generated pages: `make docs`. The test run compares them with what this would write."""

from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent

PAGES = {
    "cli.md": "timeline.cli.reference:markdown",
}
"""A page, and the function that returns its text; the function stands beside what it describes."""


def page(name: str) -> str:
    """Return what the page should say."""
    module, _, function = PAGES[name].partition(":")
    return str(getattr(import_module(module), function)())


if __name__ == "__main__":
    for name in PAGES:
        (HERE / name).write_text(page(name), encoding="utf-8")
        print(f"docs/{name}")
