"""The lines that a page shows, in order, with the dates in each: what stands in an attribute beside the words counts as shown."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from timeline.articles.readers.markup.spelled import days_in
from timeline.articles.readers.markup.tree import Node
from timeline.articles.readers.markup.written import machine_date
from timeline.dates.grain import Grain
from timeline.dates.when import When

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "amp-timeago",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "none",
        "q",
        "relative-time",
        "s",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_DATED = frozenset({"time", "relative-time", "abbr", "amp-timeago", "time-ago", "local-time"})
_ATTRIBUTES = ("datetime", "data-datetime", "data-date", "data-time", "data-timestamp", "data-epoch", "data-published")
_META_CLASS = re.compile(
    r"(?:^|[\s_-])(?:meta|byline|post-?info|article-?info|date|dateline|published)(?:$|[\s_-])", re.IGNORECASE
)
_POST_CLASS = re.compile(
    r"(?:^|\s)(?:post|hentry|h-entry|entry|article|story|node|asset|news-single|blog-post)(?:$|\s)", re.IGNORECASE
)
_LONGEST = 300
_PROSE = 90


@dataclass(frozen=True, slots=True)
class Shown:
    """A date in a line: its place there, what it is, what its element calls itself, and the attribute it came from ('' for words)."""

    start: int
    end: int
    when: When
    called: str = ""
    attribute: str = ""


@dataclass(slots=True)
class Line:
    """A line as a reader sees it: its text, the element that begins it, what its elements are called, and the dates in it.

    `around` is what the elements around it are called; `kind` is alike for the lines of a list; `inside` says whether it stands in the article.
    """

    text: str
    tag: str
    at: int
    names: str
    around: str
    kind: str
    inside: bool
    dates: list[Shown] = field(default_factory=list)

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence of an article, or several."""
        size = len(self.text)
        return size > 160 or (size >= _PROSE and self.text.rstrip()[-1:] in '.!?”"»…:。')


def lines_of(root: Node, main: Iterable[Node], lang: str, order: str) -> list[Line]:
    """Return the lines of a page, without what is out of its article (navigation, asides, comments)."""
    writer = _Writer({id(one) for one in main}, lang, order)
    writer.write(root, (), inside=False)
    writer.flush()
    return writer.lines


def is_of_article(node: Node, above: Sequence[Node]) -> bool:
    """Whether what is out of the story is yet the article's own: the footer of a post, the box of its date and author."""
    said = f"{node.get('class')} {node.get('id')}"
    if node.tag == "aside" or "aside" in said:
        return bool(_META_CLASS.search(said))
    if node.tag == "footer" or "footer" in said:
        return any(one.tag in {"article", "main"} or _POST_CLASS.search(one.get("class")) for one in above)
    return False


class _Writer:
    """Collects what stands in one line until a block ends."""

    def __init__(self, main: set[int], lang: str, order: str) -> None:
        self.main, self.lang, self.order = main, lang, order
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.size = 0
        self.names: list[str] = []
        self.elements: list[tuple[int, int, Node]] = []
        self.block: tuple[Node, ...] = ()
        self.inside = False

    def write(self, node: Node, above: tuple[Node, ...], *, inside: bool) -> None:
        if node.out and not is_of_article(node, above):
            return
        inside = inside or id(node) in self.main
        is_block = node.tag not in _INLINE and node.tag not in {"br", "img", "input"}
        if is_block or node.tag == "br":
            self.flush()
        here = (*above[-3:], node) if is_block else above
        if is_block:
            self.block, self.inside = here, inside
        start = self.size
        if not is_block:
            self.names.append(_names(node))
        for one in node.inside:
            if isinstance(one, str):
                self._add(one)
            else:
                self.write(one, here, inside=inside)
                self.block, self.inside = here, inside
        if _has_date(node):
            self.elements.append((start, self.size, node))
        if is_block:
            self.flush()

    def _add(self, text: str) -> None:
        words = " ".join(text.split())
        if not words:
            if self.parts and not self.parts[-1].endswith(" "):
                self.parts.append(" ")
                self.size += 1
            return
        glued = (" " if text[:1].isspace() and self.parts else "") + words + (" " if text[-1:].isspace() else "")
        self.parts.append(glued)
        self.size += len(glued)

    def flush(self) -> None:
        """End the line."""
        text = "".join(self.parts)
        if text.strip() or self.elements:
            self.lines.append(self._line(text))
        self.parts, self.size, self.names, self.elements = [], 0, [], []

    def _line(self, text: str) -> Line:
        block = self.block[-1] if self.block else Node("")
        names = " ".join([*(_names(node) for node in self.block[-2:]), *self.names])
        kind = " ".join([*(f"{node.tag}.{node.get('class')}" for node in self.block[-2:]), *self.names])
        around = " ".join([*(_names(node) for node in self.block), *self.names])
        line = Line(text, block.tag, block.at, names, around, kind, self.inside)
        line.dates = list(_dates(text, self.elements, self.lang, self.order)) if len(text) < _LONGEST else []
        return line


def _names(node: Node) -> str:
    return f"{node.get('class')} {node.get('id')} {node.get('itemprop')}".strip()


def _has_date(node: Node) -> bool:
    if node.tag == "meta":  # read with the attributes for machines
        return False
    return node.tag in _DATED or "datepublished" in node.get("itemprop").lower() or any(map(node.get, _ATTRIBUTES))


def _dates(text: str, elements: list[tuple[int, int, Node]], lang: str, order: str) -> Iterator[Shown]:
    shown = days_in(text, lang, order)
    taken: list[tuple[int, int]] = []
    out: list[Shown] = []
    for start, end, node in elements:
        written, when = _attribute(node, lang, order)
        within = [(a, b, day) for a, b, day in shown if start <= a and b <= end and day.grain is Grain.DAY]
        if any(start < last and first < end for first, last in taken):
            continue
        called = f"{_names(node)}{' pubdate' if 'pubdate' in node.attributes else ''}"
        if when is not None:
            out.append(Shown(start, end, _visible(when, [day for _, _, day in within]), called, written))
        elif within:
            out.append(Shown(*within[0], called, text[start:end].strip()))
        else:
            continue
        taken.append((start, end))
    out += [Shown(a, b, day) for a, b, day in shown if not any(first <= a < last for first, last in taken)]
    yield from sorted(out, key=lambda one: one.start)


def _attribute(node: Node, lang: str, order: str) -> tuple[str, When | None]:
    for name in (*_ATTRIBUTES, *(("title",) if node.tag == "abbr" else ()), "content"):
        written = node.get(name)
        when = machine_date(written, lang, order) if written else None
        if when is not None:
            return written, when
    return "", None


def _visible(when: When, days: list[When]) -> When:
    """The day that people read, where the attribute's is that of UTC and the one before or after it."""
    zone = when.clock.zone if when.clock is not None else ""
    if zone in {"Z", "+00:00"} and when.start is not None:
        for day in days:
            if day.start is not None and abs(day.start - when.start) == 1:
                return day
    return when


def count_of_kinds(lines: Iterable[Line]) -> dict[str, int]:
    """Return how many different dates the lines of each kind show: three and more are a list."""
    found: dict[str, set[int]] = {}
    for line in lines:
        for one in line.dates[:1]:
            found.setdefault(_list_kind(line.kind), set()).add(one.when.start or 0)
    return {kind: len(days) for kind, days in found.items()}


def _list_kind(kind: str) -> str:
    return re.sub(r"\d+", "0", kind)


def is_listed(line: Line, counts: dict[str, int]) -> bool:
    """Whether a line is one of a list of dated lines."""
    return counts.get(_list_kind(line.kind), 0) >= 3
