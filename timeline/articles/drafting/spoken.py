"""Spoken: the clauses and sayings of a whole article, so that a quotation of several sentences has one speaker."""

from bisect import bisect_right
from collections.abc import Sequence

from timeline.articles.drafting.attributing import Saying, quotations, sayings
from timeline.articles.drafting.clauses import LONGEST_SENTENCE, Span, clause_at
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.wording import Wording


class Spoken:
    """What is said in an article, sentence by sentence; each sentence is read once."""

    def __init__(self, page: Page, wording: Wording) -> None:
        self.page = page
        self.wording = wording
        self.quoted = list(quotations(page.text, 0, len(page.text)))
        self._read: dict[Span, tuple[Sequence[int], Sequence[Saying]]] = {}
        self._before: dict[int, str] = {}
        self._starts = [sentence.start for sentence in page.sentences]

    def of(self, start: int, end: int) -> tuple[Sequence[int], Sequence[Saying]]:
        """Return where the clauses of a sentence begin, its end last, and its sayings."""
        read = self._read.get((start, end))
        if read is None:
            cuts = self._cuts(start, end)
            told = sayings(self.page, self.wording, start, end, cuts)
            own = [(one.first, one.last) for one in told]
            bounds = {*cuts, *(place for span in own for place in span), *(s[0] for one in told for s in one.said)}
            inner = sorted(b for b in bounds if not any(first < b < last for first, last in own))
            read = self._read[(start, end)] = (inner, told)
        return read

    def _cuts(self, start: int, end: int) -> list[int]:
        """Where clauses begin: at the words that divide them, and at the marks of longer quotations."""
        text = self.page.text
        inside = [self.page.expressions[i] for i in self.page.dates_in(start, end)]
        divided = (m for m in self.wording.divides.finditer(text, start, end))
        cuts = {m.end() for m in divided if not any(e.start <= m.start() < e.end for e in inside)}
        for first, last in quotations(text, start, end):
            cuts |= {first, last}
        return [start, *sorted(cut for cut in cuts if start < cut < end), end]

    def speaker(self, sentence: Span, at: int, said: Saying | None, *, tells: bool) -> str:
        """Return who says what stands at an offset of a sentence; '' for the article itself.

        In a quotation of several sentences it is who is named where it ends or begins.
        """
        if said is not None and said.speaker:
            return said.speaker
        quotation = self._around(at)
        if quotation is not None and not tells:
            for place in (quotation[1] - 1, quotation[0] - 2):
                if (speaker := self._beside(place, quotation)) is not None:
                    return speaker
        cuts, told = self.of(*sentence)
        if not told and self.wording.reported.search(self.page.text, *clause_at(at, cuts)):
            return self._told_before(sentence[0])
        return ""

    def _around(self, at: int) -> Span | None:
        last = bisect_right(self.quoted, (at, len(self.page.text))) - 1
        return self.quoted[last] if last >= 0 and at < self.quoted[last][1] else None

    def _beside(self, at: int, quotation: Span) -> str | None:
        """The speaker of the sentence around an offset, whose saying has the quotation in what is said."""
        place = bisect_right(self._starts, max(0, at)) - 1
        if place < 0:
            return None
        sentence = self.page.sentences[place]
        if sentence.end - sentence.start > LONGEST_SENTENCE:
            return None
        _, told = self.of(sentence.start, sentence.end)
        first, last = max(quotation[0], sentence.start), min(quotation[1], sentence.end)
        return next(
            (one.speaker for one in told if one.speaker and any(first < b and a < last for a, b in one.said)), None
        )

    def _told_before(self, start: int) -> str:
        """The speaker told last before a sentence in its paragraph, where only reported speech stands between; '' for none.

        The answer is kept for every sentence on the way.
        """
        place, speaker = bisect_right(self._starts, start) - 1, ""
        passed: list[int] = []
        while place > 0 and not self.page.starts_paragraph(self._starts[place]):
            if place in self._before:
                speaker = self._before[place]
                break
            passed.append(place)
            place -= 1
            sentence = self.page.sentences[place]
            if sentence.end - sentence.start > LONGEST_SENTENCE:
                break
            _, told = self.of(sentence.start, sentence.end)
            if told:
                speaker = told[-1].speaker
                break
            if not self.wording.reported.search(self.page.text, sentence.start, sentence.end):
                break
        self._before.update(dict.fromkeys(passed, speaker))
        return speaker
