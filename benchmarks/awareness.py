"""Temporal awareness between two timelines of one entity: the measure of SemEval-2015 Task 4 (UzZaman and Allen 2011).

A timeline is a list of rows `(order, date, mentions)`; rows of order 0 cannot be ordered and are left out. Every mention is
simultaneous with its row's date, and neighbours on the timeline are before or simultaneous to each other. A link that
follows from the earlier ones is not counted. Precision is the share of our counted links that hold in the gold's
closure, recall the other way round, both summed over all timelines.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Row = tuple[int, str, Sequence[str]]
Node = tuple[str, str, int]
Link = tuple[Node, Node, str]


@dataclass(slots=True)
class Graph:
    """Classes of simultaneous nodes and a strict order between them; `counted` are the links that say something new."""

    classes: dict[Node, Node] = field(default_factory=dict)
    later: dict[Node, set[Node]] = field(default_factory=lambda: defaultdict(set))
    counted: list[Link] = field(default_factory=list)
    given: set[Link] = field(default_factory=set)

    @classmethod
    def of(cls, rows: Sequence[Row], *, dates: bool) -> "Graph":
        """Return the graph of a timeline; without `dates` only the order counts."""
        graph, used = cls(), Counter[str]()
        nodes: list[tuple[int, Node]] = []
        for order, date, mentions in rows:
            for mention in mentions if order else ():
                node = ("event", mention, used[mention])
                used[mention] += 1
                nodes.append((order, node))
                if dates:
                    graph.add((node, ("date", date, 0), "="))
        for (one, first), (other, second) in pairwise(nodes):
            graph.add((first, second, "<" if one < other else "="))
        return graph

    def add(self, link: Link) -> None:
        """Take a link in; one that contradicts the others counts but closes nothing."""
        if link in self.given:
            return
        self.given.add(link)
        first, second, kind = self._class(link[0]), self._class(link[1]), link[2]
        if first == second and kind == "=":
            return
        if kind == "<" and first != second and self._reaches(first, second):
            return
        self.counted.append(link)
        if first == second or self._reaches(second, first) or (kind == "=" and self._reaches(first, second)):
            return
        if kind == "<":
            self.later[first].add(second)
        else:
            self.classes[second] = first
            self.later[first] |= self.later.pop(second, set())

    def holds(self, link: Link) -> bool:
        """Whether a link is given here or follows."""
        first, second, kind = link
        if link in self.given or (kind == "=" and (second, first, kind) in self.given):
            return True
        if first not in self.classes or second not in self.classes:
            return False
        one, other = self._class(first), self._class(second)
        return one == other if kind == "=" else one != other and self._reaches(one, other)

    def _class(self, node: Node) -> Node:
        up = self.classes.setdefault(node, node)
        while up != self.classes[up]:
            up = self.classes[up]
        return up

    def _reaches(self, first: Node, second: Node) -> bool:
        seen, todo = {first}, [first]
        while todo:
            for node in map(self._class, tuple(self.later.get(todo.pop(), ()))):
                if node == second:
                    return True
                if node not in seen:
                    seen.add(node)
                    todo.append(node)
        return False


@dataclass(frozen=True, slots=True)
class Links:
    """How many of our links hold in the gold, and of the gold's in ours; sums over timelines."""

    right: int = 0
    ours: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: "Links") -> "Links":
        """The sum, for the micro average."""
        return Links(self.right + other.right, self.ours + other.ours, self.found + other.found, self.gold + other.gold)

    @property
    def measures(self) -> tuple[float, float, float]:
        """Precision, recall and F1, in per cent."""
        precision = 100 * self.right / self.ours if self.ours else 0.0
        recall = 100 * self.found / self.gold if self.gold else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


def compare(gold: Sequence[Row], ours: Sequence[Row], *, dates: bool) -> Links:
    """Return the links of one entity's two timelines."""
    wanted, given = Graph.of(gold, dates=dates), Graph.of(ours, dates=dates)
    return Links(
        sum(wanted.holds(link) for link in given.counted),
        len(given.counted),
        sum(given.holds(link) for link in wanted.counted),
        len(wanted.counted),
    )
