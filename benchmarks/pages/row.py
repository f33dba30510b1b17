"""Row: one kind of page, as a template whose `[tokens]` the world fills."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A kind of page: its name, what stands in its head and its body, and the answers that are right.

    `right` holds tokens, any of them right: "[iso]" is the day of publication; "" is no answer; a first one of "" says
    that the page has no date. `tag` is the opening of the page; `before` what stands before it, as savers write it.
    """

    name: str
    body: str
    head: str = ""
    right: tuple[str, ...] = ("[iso]",)
    lang: str = "en"
    tag: str = '<html lang="[lang]">'
    before: str = ""

    @property
    def is_dated(self) -> bool:
        """Whether the page says when it was published."""
        return self.right[0] != ""

    @property
    def page(self) -> str:
        """The whole template."""
        head = f'<meta charset="utf-8"><title>[title] - [site]</title>{self.head}'
        return f"<!DOCTYPE html>{self.before}\n{self.tag}\n<head>{head}</head>\n<body>{self.body}</body>\n</html>\n"
