"""Front matter: the YAML between two lines of `---` at the head of a file, cut off and read as plain words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from timeline.errors import InputError, brief

_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_OPENING = re.compile(r"---[ \t]*\n")
_LONGEST = 50_000
_PLAIN_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp")}


@dataclass(frozen=True, slots=True)
class Entry:
    """The value of one key as written, or the mapping or list under it, and the line of the file it stands in.

    `tag` is the tag that its writer put before a plain value, '' when it only says what YAML would see by itself.
    """

    value: str | Mapping[str, str] | tuple[str, ...]
    line: int
    tag: str = ""


@dataclass(frozen=True)
class FrontMatter:
    """A file's text in two: `head` is the YAML, '' when there is none; the body begins in line `first_line`."""

    head: str
    body: str
    first_line: int
    place: str

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """The keys in lower case with `_` for `-`; InputError, naming the line, when the head is no mapping in YAML."""
        import yaml  # noqa: PLC0415 - the one door to YAML, opened only for files that have some

        try:
            # Nodes, not objects: a date stays the words its writer chose, and every key knows its line.
            root = yaml.compose(self.head, Loader=yaml.BaseLoader)
        except yaml.YAMLError as broken:
            mark = getattr(broken, "problem_mark", None)
            line = 2 + (mark.line if mark else 0)
            problem = getattr(broken, "problem", None) or "it cannot be read"
            raise InputError(
                place=f"{self.place}:{line}",
                problem=f"the front matter is not YAML ({problem}); correct it or remove it.",
            ) from None
        except RecursionError:
            raise InputError(
                place=f"{self.place}:2", problem="the front matter is nested too deeply; use plain keys."
            ) from None
        if root is None:
            return {}
        if not isinstance(root, yaml.MappingNode):
            raise InputError(
                place=f"{self.place}:2", problem="the front matter has no keys; write lines like 'title: …'."
            )
        found: dict[str, Entry] = {}
        for key, value in root.value:
            line = 2 + key.start_mark.line
            if not isinstance(key, yaml.ScalarNode):
                raise InputError(
                    place=f"{self.place}:{line}", problem="a key of the front matter is no word; write 'title: …'."
                )
            name = str(key.value).strip().lower().replace("-", "_")
            if name in found:
                raise InputError(
                    place=f"{self.place}:{line}", problem=f"the front matter has '{brief(name)}' twice; keep one."
                )
            if isinstance(value, yaml.MappingNode):
                under = {
                    str(k.value).lower(): v.value.strip() for k, v in value.value if isinstance(v, yaml.ScalarNode)
                }
                found[name] = Entry(under, line)
            elif isinstance(value, yaml.SequenceNode):
                found[name] = Entry(tuple(v.value.strip() for v in value.value if isinstance(v, yaml.ScalarNode)), line)
            else:
                tag = "" if value.tag in _PLAIN_TAGS else value.tag.replace("tag:yaml.org,2002:", "!!")
                found[name] = Entry(value.value.strip(), line, tag)
        return found


def cut(text: str, place: str) -> FrontMatter:
    """Cut the front matter off; InputError when it is opened and never closed."""
    opening = _OPENING.match(text)
    if not opening:
        return FrontMatter("", text, 1, place)
    closing = _CLOSING.search(text, opening.end(), opening.end() + _LONGEST)
    if not closing:
        raise InputError(
            place=f"{place}:1",
            problem="the front matter is opened by '---' and never closed; add a line '---' after it.",
        )
    body = min(closing.end() + 1, len(text))
    return FrontMatter(text[opening.end() : closing.start()], text[body:], text.count("\n", 0, body) + 1, place)
