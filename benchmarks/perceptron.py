"""An averaged perceptron with a margin, many labels at once, in pure Python: it trains the models of timeline/grammar."""

from collections.abc import Iterable, Mapping, Sequence

from timeline.grammar.lanes import Lanes, pack
from timeline.grammar.model import HIGHEST


class Perceptron:
    """Weights by number of feature, kept twice: in lanes for speed, and as numbers with the sums that averaging needs."""

    def __init__(self, labels: int, features: int, margin: int) -> None:
        self.lanes = Lanes(labels)
        self._margin = margin
        self._packed = [0] * features
        self._numbers: list[dict[int, list[int]]] = [{} for _ in range(features)]
        self._steps = 0

    def scores(self, features: Iterable[int]) -> tuple[int, ...]:
        """Return the score of each label, each 32,768 too high."""
        return self.lanes.scores(sum(map(self._packed.__getitem__, features), self.lanes.zero))

    def learn(self, features: Sequence[int], right: int, rivals: Iterable[int], scores: Sequence[int]) -> None:
        """Where the best rival beats the right label, or comes near it, move the weights by one from that to this."""
        self._steps += 1
        wrong = max(rivals, key=scores.__getitem__, default=right)
        if wrong == right or scores[wrong] + self._margin < scores[right]:
            return
        change = pack([(right, 1), (wrong, -1)])
        for feature in features:
            self._packed[feature] += change
            numbers = self._numbers[feature]
            for label, by in ((right, 1), (wrong, -1)):
                entry = numbers.setdefault(label, [0, 0])
                entry[0] += by
                entry[1] += by * self._steps

    def averaged(self, scale: float, least: int = 1) -> list[dict[int, int]]:
        """Return each feature's weights by label: their averages over all steps times `scale`, whole, none above HIGHEST.

        Those below `least` are left out.
        """
        return [self._rounded(numbers, scale, least) for numbers in self._numbers]

    def _rounded(self, numbers: Mapping[int, Sequence[int]], scale: float, least: int) -> dict[int, int]:
        found = {}
        for label, (weight, total) in numbers.items():
            average = round((weight - total / self._steps) * scale)
            if abs(average) >= least:
                found[label] = max(-HIGHEST, min(HIGHEST, average))
        return found
