"""Whether a sentence tells of a happening on a date: "The treaty was signed on 3 May", "the May 3 signing".

Precision first: where another verb, another clause or another date stands between, nothing is said.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline.articles.sentences import Sentence

Span = tuple[int, int]
Roots = Callable[[str], frozenset[tuple[str, str]]]

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_DETERMINERS = r"the|a|an|this|that|his|her|its|their|our|my|your|each|every|any|no"
_BARRIER = re.compile(
    r"[;:()“”\"—–]|--|\b(?:where|who|whom|whose|which|when|while|after|before|because|although|though|but|since|until|than|if|"
    r"unless|despite|following|said|says|whether|as)\b",
    re.IGNORECASE,
)
_BEGAN = r"began|begun|started|opened|broke out|erupted"
_ENDED = r"ended|closed|concluded|finished|(?:was|were) over"
_HAPPENED = r"(?:was|were|is)(?=\s+(?:on|in)\s+\Z)|took place|taken place|(?:was|were|is|are) held|occurred|happened|came|lasted|raged|(?:was|were) fought|fell|struck|hit|killed|wounded|injured|destroyed|damaged|devastated"
_SUPPORT = re.compile(rf"\b(?:(?P<start>{_BEGAN})|(?P<end>{_ENDED})|(?P<whole>{_HAPPENED}))\b", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:held|hosted|staged|organi[sz]ed|carried out|called|convened)\s+(?:[\w-]+\s+){0,4}\Z", re.IGNORECASE
)
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|had|has|have|been|being|be|will|would|to be)\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:[a-z]{2,}(?:ed|ing)|was|were|had|did|took|came|went|became|left|made|gave|got|rose|saw|ran|led|lay|stood|held|"
    r"told|broke|hit|struck|met|won|lost|fell|grew|fought|sent|bought|sold|paid|wrote|spoke|began|built|brought|thought|"
    r"will|would|could|can|may|might|should|is|are|has|have|to [a-z]+)\b"
)
_NO = re.compile(
    r"\b(?:not|never|without|no|fail(?:ed|s)? to|refus(?:ed|es) to|declin(?:ed|es) to|could have|would have|if|unless|almost|"
    r"nearly|before|after|until|instead of|cancel\w*|postpone\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:will|would|to be|is to|are to|scheduled|expected|planned|due|(?-i:may)|might|could|should|plans?|hopes?|hoped)\b",
    re.IGNORECASE,
)
# These before a date make it something else than the time of the verb; a determiner makes it part of a noun.
_OTHER_LINKS = frozenset("for from until since before after by than with and or of to through till".split())  # noqa: SIM905
_NOUN_LINK = re.compile(
    r"\s*+(?:[,(]\s*+)?(?:which (?:was|were) )?(?:held |dated |staged )?(?:(?:in|at|of|between|for|with) (?:the )?[\w.'’ -]{1,40}? )?"
    r"(?P<link>of|on|in|from|early|late|)\s*+\Z",
    re.IGNORECASE,
)
_BESIDE_ARTICLE = re.compile(rf"\b(?:{_DETERMINERS})\s+\Z", re.IGNORECASE)
_PREMODIFIERS = re.compile(r"\s+(?:[\w-]+\s+){0,2}\Z")
_LONGEST = 150
_AROUND = 45
WINDOW = 250
"""How far from a date, in characters, a word can stand that it governs, with the word itself."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that tells of a happening on a date; `phase` is `start` or `end` where only that is dated, `planned`: not as done."""

    start: int
    end: int
    phase: str = ""
    planned: bool = False


def happenings_named(text: str, sentence: Sentence, roots: Roots) -> frozenset[str]:
    """Return the happenings that the words of a sentence can tell of."""
    words = {found.group() for found in _WORD.finditer(text, sentence.start, sentence.end)}
    return frozenset(name for word in words for name, _ in roots(word))


def told_on(text: str, sentence: Sentence, date: Span, others: Sequence[Span], root: str, roots: Roots) -> Word | None:
    """Return the word of the sentence that tells of the happening `root` on the date; None when none does.

    `others` are spans of the text that may neither hold the word nor stand between it and the date.
    """
    begin, end = max(sentence.start, date[0] - WINDOW), min(sentence.end, date[1] + WINDOW)
    for found in _WORD.finditer(text, begin, end):
        kinds = {kind for name, kind in roots(found.group()) if name == root}
        if not kinds or any(first < found.end() and found.start() < last for first, last in (date, *others)):
            continue
        span = found.span()
        first, last = sorted((span, date))
        if any(first[1] <= start < last[0] for start, _ in others) or last[0] - first[1] > _LONGEST:
            continue
        before = text[max(sentence.start, span[0] - _AROUND) : span[0]]
        phase = None
        if kinds & {"noun", "ing"} and (_is_noun(before) or kinds == {"noun"}):
            phase = _of_noun(text, sentence, span, date)
        elif kinds & {"past", "base"} and not _BESIDE_ARTICLE.search(before) and not _NO.search(before):
            phase = _of_verb(text, sentence, span, date)
        if phase is not None:
            planned = bool(_PLANNED.search(before)) or bool(_PLANNED.search(text, first[1], last[0]))
            return Word(*span, phase, planned)
    return None


def _is_noun(before: str) -> bool:
    """Whether an article stands before a word, or at most two more: "the signing", "the peace signing"."""
    return (
        re.search(
            rf"(?:\b(?:{_DETERMINERS})|['’]s)\s+(?:(?!was|were|had|has)[\w-]+\s+){{0,2}}\Z", before, re.IGNORECASE
        )
        is not None
    )


def _of_verb(text: str, sentence: Sentence, word: Span, date: Span) -> str | None:
    """'' when a date governs a verb, else None."""
    first, last = sorted((word, date))
    between = text[first[1] : last[0]]
    if _BARRIER.search(between):
        return None
    if word < date:
        link = between.split()[-1].lower() if between.split() else ""
        return None if link in _OTHER_LINKS or _VERB.search(between) or _is_article(link) else ""
    lead = text[max(sentence.start, date[0] - _AROUND) : date[0]].split()
    link = lead[-1].lower() if lead else ""
    if link in _OTHER_LINKS or _is_article(link) or _VERB.search(_AUXILIARY.sub("", between)):
        return None
    return ""


def _of_noun(text: str, sentence: Sentence, word: Span, date: Span) -> str | None:
    """The phase of a happening told by a noun that a date governs: 'start', 'end' or '' for the whole; else None."""
    before = text[max(sentence.start, word[0] - _AROUND) : word[0]]
    if word < date:
        between = text[word[1] : date[0]]
        support = _SUPPORT.search(between)
        if support is not None:
            rest = between[: support.start()], between[support.end() :]
            link = rest[1].split()[-1].lower() if rest[1].split() else ""
            free = not any(_BARRIER.search(part) or _VERB.search(part) for part in rest)
            return _phase(support) if free and link not in _OTHER_LINKS and not _NO.search(before) else None
        linked = _NOUN_LINK.match(between)
        if linked is None or _VERB.search(between.replace("held", "")):
            return None
        return "" if linked["link"].lower() == "of" or _is_free(before, sentence, text, word) else None
    between = text[date[1] : word[0]]
    if _PREMODIFIERS.fullmatch(between) and not any(
        _is_article(w.lower()) or w.lower() in _OTHER_LINKS for w in between.split()
    ):
        return None if _VERB.search(between) or _BARRIER.search(between) else ""
    if _BARRIER.search(between):
        return None
    if _HELD.search(between) and not _VERB.search(_HELD.sub("", between)):
        return ""
    support = _SUPPORT.search(text, word[1], min(sentence.end, word[1] + _AROUND))
    if support is None or _VERB.search(between) or _VERB.search(text[word[1] : support.start()]):
        return None
    return _phase(support)


def _is_free(before: str, sentence: Sentence, text: str, word: Span) -> bool:
    """Whether no verb but one of holding governs the noun: after "discussed the vote" the date may be that of the talk."""
    if _HELD.search(before):
        return True
    clause = text[sentence.start : word[0]]
    return not _VERB.search(clause[-_LONGEST:])


def _phase(support: re.Match[str]) -> str:
    return "" if support.lastgroup == "whole" else support.lastgroup or ""


def _is_article(word: str) -> bool:
    return re.fullmatch(_DETERMINERS, word) is not None
