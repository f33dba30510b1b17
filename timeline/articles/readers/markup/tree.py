"""The tree of a page, as forgiving as a browser: tags left open are closed where they must be, no text is lost."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.articles.readers.markup.tokens import Closing, Comment, Opening, Words, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 200
"""Deeper elements become neighbours instead of children, as in browsers; the text stays."""
_MOST_NODES = 2_000_000
_VOID = frozenset(
    {*["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]}
)
_CLOSES_P = frozenset(
    {
        *[
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
        ]
    }
    | {
        *[
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul",
        ]
    }
)
_SAME = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"table", "tr"}),
    "th": ({"td", "th"}, {"table", "tr"}),
    "option": ({"option"}, {"select"}),
}
_P_ENDS_AT = frozenset({"td", "th", "table", "button", "object", "body", "article", "section", "div", "li"})
_HEAD_ENDS = frozenset({"body", "article", "main", "div", "p", "h1", "table", "section", "header", "nav"})


class TooManyTagsError(ValueError):
    """A page has more tags than any page has."""


@dataclass(slots=True, eq=False)
class Node:
    """An element: what is in it are elements and texts. `mass` and `linked` count its letters outside of and in links."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    at: int = 0
    inside: "list[Node | str]" = field(default_factory=list)
    mass: int = 0
    linked: int = 0
    out: bool = False

    def get(self, name: str) -> str:
        """Return an attribute, '' when it is missing."""
        return self.attributes.get(name, "")

    def walk(self) -> "Iterator[Node]":
        """Yield this element and all in it, in the order of the page."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(one for one in reversed(node.inside) if isinstance(one, Node))

    def kept(self) -> "Iterator[Node]":
        """Yield this element and all in it that is not out, in the order of the page."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            if not node.out:
                yield node
                waiting.extend(one for one in reversed(node.inside) if isinstance(one, Node))

    def words(self) -> str:
        """Return all the text in it, white space as one space."""
        parts: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                parts.append(one)
            else:
                parts.append(" " if one.tag not in _INLINE else "")
                waiting.extend(reversed(one.inside))
        return " ".join("".join(parts).split())


_INLINE = frozenset(
    {
        *[
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "cite",
            "code",
            "em",
            "font",
            "i",
            "kbd",
            "mark",
            "q",
            "s",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "time",
            "u",
            "wbr",
        ]
    }
)


@dataclass(slots=True)
class Tree:
    """A page: its root, its comments, and its scripts (the element and what is written in it)."""

    root: Node
    comments: list[str] = field(default_factory=list)
    scripts: list[tuple[Node, str]] = field(default_factory=list)


def plant(page: str) -> Tree:
    """Return the tree of a page; TooManyTagsError and TooManyAttributesError for what is none."""
    root = Node("")
    tree, stack, n = Tree(root), [root], 0
    for token in tokens(page):
        match token:
            case Words(text, raw):
                if not raw:
                    stack[-1].inside.append(text)
                elif stack[-1].tag == "script":
                    tree.scripts.append((stack[-1], text))
            case Comment(text):
                tree.comments.append(text)
            case Closing(name):
                _close(stack, name)
            case Opening(name, attributes, at, closed):
                n += 1
                if n > _MOST_NODES:
                    raise TooManyTagsError
                _make_room(stack, name)
                del stack[_DEEPEST:]
                node = Node(name, attributes, at)
                stack[-1].inside.append(node)
                if name in _VOID or (closed and name in {"script", "title", "a", "span", "div", "p", "path", "use"}):
                    continue
                stack.append(node)
    return tree


def _make_room(stack: list[Node], name: str) -> None:
    """Close what the new element cannot stand in."""
    if name in _HEAD_ENDS and any(node.tag == "head" for node in stack[:4]):
        _close(stack, "head")
    if name in _CLOSES_P:
        _close_within(stack, {"p"}, _P_ENDS_AT)
    if name in _SAME:
        _close_within(stack, *_SAME[name])


def _close_within(stack: list[Node], names: set[str], walls: "set[str] | frozenset[str]") -> None:
    for place in range(len(stack) - 1, 0, -1):
        tag = stack[place].tag
        if tag in walls:
            return
        if tag in names:
            del stack[place:]
            if name_again := names - {tag}:
                _close_within(stack, name_again, walls)
            return


def _close(stack: list[Node], name: str) -> None:
    for place in range(len(stack) - 1, 0, -1):
        if stack[place].tag == name:
            del stack[place:]
            return
