"""Reading: the parts of speech and the trees of English sentences."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from timeline.grammar.agreeing import agreeing
from timeline.grammar.trees import Tree

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController

    from timeline.grammar.network import Network


class _Reader:
    """The network of a language, which computes on one core: its matrices are small, and articles are read side by side."""

    def __init__(self, network: "Network", threads: "ThreadpoolController") -> None:
        self._network, self._threads = network, threads

    def read(self, sentences: Sequence[Sequence[str]]) -> list[tuple[list[str], Tree]]:
        with self._threads.limit(limits=1, user_api="blas"):
            found = self._network.read(sentences)
        return [agreeing(words, *one) for words, one in zip(sentences, found, strict=True)]


@cache
def _english() -> _Reader:
    # numpy takes a tenth of a second to import; what reads no sentence need not wait for it.
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415

    from timeline.grammar.model import from_bytes  # noqa: PLC0415
    from timeline.grammar.network import Network  # noqa: PLC0415

    model = from_bytes((files("timeline.grammar") / "data" / "english.network").read_bytes())
    return _Reader(Network(model), ThreadpoolController())


def read(sentences: Sequence[Sequence[str]]) -> list[tuple[list[str], Tree]]:
    """Return the Penn tags and the tree of each sentence, split as `tokens()` splits, none empty; the model loads at first use.

    Tags are those of UD English EWT's XPOS (HYPH, ADD, AFX, GW and NFP among them), relations those of Universal Dependencies.
    """
    return _english().read(sentences)
