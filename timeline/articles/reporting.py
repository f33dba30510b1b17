"""Reports of results: the period whose figures are told, on which "the quarter" and "a year ago" lean.

A report names its period once ("third-quarter net income", "for the nine months"), and its figures are of that period until
it names another.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.articles.focus import core
from timeline.articles.sentences import Sentence
from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.expressions.meaning import Anchor, Fixed, InYear, Length, Meaning, OfSomeYear, Shifted, Window
from timeline.language.mention import Mention

# Sums and rates of a stretch of time; what is counted at a moment ("13 plants, up from seven a year ago") is none.
_FIGURES = re.compile(
    r"[$£€¥]|\b(?:bookings|cents|charges?|contributions?|costs?|deficit|deliveries|deposits?|dividends?|earned|earning|"
    r"earnings|expenses?|figures|gains?|guilders|income|interest|lira|loans?|loss|losses|lost|margins?|marks|net|orders|"
    r"originations|outlays|payments?|pence|performance|period|pounds|premiums|prices|profits?|profitability|quarters?|rates?|"
    r"receipts|results|returns?|revenues?|sales|shipments|spending|surplus|tax|taxes|turnover|volume|write-?downs?|year-(?:ago|before|earlier)|yen)\b",
    re.IGNORECASE,
)
# A quarter that something is measured against is not the one that is reported.
_MEASURED_AGAINST = re.compile(
    r"\b(?:after|against|before|following|from|over|since|than|to|unlike|versus|with)\s+(?:(?:an?|its|their|the)\s+)?(?:[\w-]+\s+)?\Z",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s+(?:that\s+)?end(?:ed|ing)\s+(?:on\s+)?")
_A_YEAR = re.compile(r"(?:an?|one|the)\s+year\s+\w+", re.IGNORECASE)
_YEAR_BEFORE = re.compile(r"year-(?:ago|earlier)", re.IGNORECASE)
_REACH = 250
_FEW_WORDS = 25
# The lengths that accounts sum up, in months; three of them are a quarter.
_SUMMED = (3, 6, 9, 12)
_WEEKS_SUMMED: dict[int | None, int] = {13: 3, 14: 3, 26: 6, 39: 9, 40: 9, 52: 12, 53: 12}
_HALF_A_QUARTER = 45  # days
_FOUR_QUARTERS = 4
_MONTHS_OF_A_QUARTER = 3
_REPORTED = (Grain.QUARTER, Grain.HALF)
_STRETCHES = (Length, Window)


@dataclass(slots=True)
class Accounts:
    """The quarter or half named last, the last one that has figures, and the period whose figures are told.

    What is told is a quarter, a half, or a year for longer sums.
    `stretch` is that period in days where only the day that closes it is told ("the six months ended Aug. 12").
    """

    named_last: When | None = None
    quarter: When | None = None
    reported: When | None = None
    stretch: When | None = None

    def leaning(self, told: Meaning, focus: When | None, document: When | None) -> When | None:
        """Return the quarter on which "the quarter" or "the previous quarter" leans; `focus` for anything else.

        "The latest quarter" is one that has figures, so it ended before the publication.
        """
        match told:
            case Shifted(0, Grain.QUARTER, Anchor.FOCUS, same=True):
                return self.quarter or self.named_last or _ended(focus, document)
            case Shifted(_, Grain.QUARTER, Anchor.FOCUS):
                return self.named_last or focus
            case _:
                return focus

    def report(
        self,
        text: str,
        mention: Mention,
        when: When | None,
        document: When | None,
        closing: When | None = None,
        *,
        past: bool = False,
    ) -> None:
        """Keep the quarter or half that was named, as resolved: `closing` is the day that closes it, `past` its tense.

        One that has not ended on the document's date has no figures yet, unless the text tells that it ended: quarters of
        a fiscal year run ahead. One that is measured against, and one of another year than the figures', leaves the report
        where it was.
        """
        if when is None or when.grain not in _REPORTED:
            return
        match core(mention.meaning):
            case Fixed() | InYear() | OfSomeYear() | Shifted():
                against = _MEASURED_AGAINST.search(text, max(0, mention.start - _REACH), mention.start) is not None
                if not against:
                    self.named_last = when
                ended = past or document is None or _end(when) <= _end(document) or _has_ended(text, mention)
                if not ended or (self.reported is not None and (against or self._is_older(when))):
                    return
                self.quarter = self.reported = when
                self.stretch = _stretch(_MONTHS_OF_A_QUARTER, closing)

    def sum_up(self, mention: Mention, closing: When | None) -> None:
        """Take figures of several months or of a year ("the nine months", "the year ended Sept. 30"): `closing` their last day."""
        match mention.meaning:
            case Length(count, Grain.MONTH) | Window(count, Grain.MONTH) if count in _SUMMED and (
                closing is not None
                or mention.text[:3].lower() == "the"
                or "first" in mention.text
                or "latest" in mention.text
            ):
                pass
            case Length(1, Grain.YEAR) if closing is not None:
                count = 12
            case Length(weeks, Grain.WEEK) if closing is not None and weeks in _WEEKS_SUMMED:
                count = _WEEKS_SUMMED[weeks]
            case _:
                return
        last = closing or self.quarter
        self.stretch = _stretch(count, closing)
        if last is None or last.start is None:
            self.reported = None
            return
        self.reported = When.of(Period.containing(Grain.YEAR, last.start))
        if closing is not None:
            self.quarter = self.named_last = _quarter_closed(last.start)
            if count == _MONTHS_OF_A_QUARTER:
                self.reported = self.quarter

    def compared_with(
        self, text: str, sentence: Sentence | None, mention: Mention, told_last: When | None
    ) -> When | None:
        """Return the reported period if an expression is of its figures; None when it only counts years.

        "A year earlier" is counted from the day that closes the period, where that is what the text tells.
        "The year-earlier results" after "last year" are that year's: they were spoken of just before.
        """
        reported = self.reported
        if reported is None or reported.period is None:
            return None
        meaning = core(mention.meaning)
        if isinstance(meaning, Shifted) and meaning.same and meaning.n:
            if not _is_compared(text, sentence, mention):
                return None
            if self.stretch is not None and _A_YEAR.fullmatch(mention.text):
                return self.stretch
            before = Period.containing(Grain.YEAR, reported.period.start).shifted(-1)
            if told_last is not None and told_last.period == before and _YEAR_BEFORE.fullmatch(mention.text):
                return When.of(before.shifted(1))
        return reported

    def _is_older(self, when: When) -> bool:
        """Whether a quarter lies a year or more before the one that is reported."""
        newer, older = self.quarter, when
        if newer is None or newer.period is None or older.period is None or newer.grain is not older.grain:
            return False
        return newer.period.index - older.period.index >= _FOUR_QUARTERS


def _ended(focus: When | None, document: When | None) -> When | None:
    """The focus, or the last quarter before the publication's where the focus is in that, or unknown."""
    here = document.period if document is not None else None
    if here is None or here.grain > Grain.QUARTER:
        return focus
    current = Period.containing(Grain.QUARTER, here.start)
    if focus is not None and focus.start is not None and not current.start <= focus.start < current.end:
        return focus
    return When.of(current.shifted(-1))


def quarter_of(told: Meaning, closing: When | None) -> When | None:
    """Return what "the quarter" before its closing day leans on: the quarter that day closes; of a time of day the day itself."""
    day = closing.period if closing is not None else None
    if day is None or day.grain is not Grain.DAY or not isinstance(told, Shifted):
        return closing
    return _quarter_closed(day.start)


def _quarter_closed(day: int) -> When:
    """The quarter in which most of the three months before a day lie: of those up to July 31 that is the second."""
    return When.of(Period.containing(Grain.QUARTER, day - _HALF_A_QUARTER))


def _has_ended(text: str, mention: Mention) -> bool:
    """Return whether a quarter is told to have ended, or is one of a fiscal year, whose numbers run ahead."""
    return "fiscal" in mention.text.lower() or text.startswith(" ended", mention.end)


def closed_by(text: str, found: Sequence[Mention], place: int) -> Meaning | None:
    """Return the date with which a stretch of several months closes: "the nine months ended Sept. 30"; None without one."""
    if place + 1 == len(found) or not isinstance(core(found[place].meaning), _STRETCHES):
        return None
    following = core(found[place + 1].meaning)
    link = text[found[place].end : found[place + 1].start]
    return following if isinstance(following, (Fixed, OfSomeYear)) and _CLOSED.fullmatch(link) else None


def _is_compared(text: str, sentence: Sentence | None, mention: Mention) -> bool:
    """Return whether a date tells with what a figure is compared, and not when a thing was counted or happened.

    The figure stands before it in the sentence; where it opens the sentence, after it.
    """
    if sentence is None:
        return False
    before = text[max(sentence.start, mention.start - _REACH) : mention.end]
    if len(before) - len(mention.text) < _FEW_WORDS:
        before += text[mention.end : min(sentence.end, mention.end + _REACH)]
    return _FIGURES.search(before) is not None


def _stretch(months: int | None, closing: When | None) -> When | None:
    """The days of so many months up to a closing day; roughly, where the books are not closed with a month."""
    last = closing.period if closing is not None else None
    if months is None or last is None or last.grain is not Grain.DAY:
        return None
    after = last.shifted(1)
    first = after.same_time(Grain.MONTH, -months)
    return When.between(first, last, approximate=calendar_day(after.start)[2] != 1)


def _end(when: When) -> int:
    return 0 if when.end is None else when.end
