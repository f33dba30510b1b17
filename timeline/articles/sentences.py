"""Sentences of a text, by rules about what stands before and after a stop; linear in the length of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.articles.abbreviations import Abbreviations, abbreviations_of

# It begins with its sign, to which the engine then runs. No stop begins where one stands before it, or a run of a million
# dots would be tried from every one of them.
_STOP = re.compile(
    r"[.!?…。！？](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+[\"'”“’»)\]]*+(?: ?\[\d{1,3}\])*+(?=\s|\Z)|(?<=[。！？])[。！？]*+[」』”]*+)"
)
_LINE = re.compile(r"[^\n\f\u2028\u2029]++")
_LAST_WORD = re.compile(r"(?<![^\s\"“”«(\[/—–])[^\s\"“”«(\[/—–]*\Z")
_NEXT_WORD = re.compile(r"[\s\"'“”‘’«(\[*•·`—–-]*([^\s\"”’)\],;:]*)")
_GUILLEMET = re.compile(r"[^\S\n]+»")
_LONE_QUOTE = re.compile(r"\s+[\"”](?=\s|\Z)")
_BEFORE_APOSTROPHE = re.compile("['’]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_]")
_ORDINAL = re.compile(r"\d{1,2}")
_INITIAL = re.compile(r"[^\W\d_]\.")
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})")


_HAND_WRAPPED = 30
_TOLD = 300  # characters of a sentence in which its verb is looked for
_ENDINGS = ".!?…:;*"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as `text[start:end]`, code points, without white space at either end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty sentence."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"[{self.start}, {self.end}) is no sentence")


def sentences(text: str, lang: str = "") -> tuple[Sentence, ...]:
    """Return the sentences in order; they never overlap and never reach across a paragraph.

    `lang` (BCP 47, '' English) tells which words are written short.

    A blank line ends a paragraph, and so does a line break, unless the lines are wrapped: then it is only a space.
    """
    short = abbreviations_of(lang)
    return tuple(sentence for start, end in paragraphs(text) for sentence in _split(text, start, end, short))


def _split(text: str, start: int, end: int, short: Abbreviations) -> Iterator[Sentence]:
    """Cut one paragraph at its stops."""
    begin = counted = start
    quotes = 0
    for stop in _STOP.finditer(text, start, end):
        if begin <= stop.start() and stop.end() < end and _ends_sentence(text, begin, stop, end, short):
            cut = stop.end()
            quotes, counted = quotes + text.count('"', counted, cut), cut
            lone = _LONE_QUOTE.match(text, cut, end)
            if lone and quotes % 2:  # tokenised text: the mark closes a quotation, it does not open the next sentence
                cut = lone.end()
            elif guillemet := _GUILLEMET.match(text, cut, end):  # French sets a space before it
                cut = guillemet.end()
            if (sentence := _trimmed(text, begin, cut)) is not None:
                yield sentence
            begin = cut
    if (sentence := _trimmed(text, begin, end)) is not None:
        yield sentence


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    piece = text[start:end].rstrip()
    lean = piece.lstrip()
    end = start + len(piece)
    return Sentence(end - len(lean), end) if lean else None


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int, short: Abbreviations) -> bool:
    """Judge one stop by the word before it and the word after it."""
    mark = stop[0]
    if mark[0] in "。！？":
        return True
    closing = _GUILLEMET.match(text, stop.end(), end)
    after = closing.end() if closing is not None else stop.end()
    found = _NEXT_WORD.match(text, after, min(end, after + 60))
    following = found[1] if found else ""
    lower = following[:1].islower() and not following[1:2].isupper()  # "iPhone" begins a sentence
    closed = mark[-1] not in ".!?…"
    before = text[max(begin, stop.start() - 40) : stop.start()].rsplit(maxsplit=1)
    last = _LAST_WORD.search(before[-1]) if before and not text[stop.start() - 1].isspace() else None
    word = last[0].lstrip("'‘’`") if last else ""
    if following[:1] in {".", "!", "?", "…"} or (lower and closing is not None):
        return False  # ". . ." goes on, and so does what is said
    if mark[0] != "." or mark.startswith("..") or not word:
        return not lower or (mark[-1] in "!?" and word.lower() == word)  # "Yahoo! said" goes on, "is it? yes" does not
    if lower and (closed or following not in short.starters):
        return False
    if stop.start() - begin < 12 and _NUMBERING.fullmatch(text[begin : stop.start()].strip()):
        return False  # "1. The first point": the number belongs to its point
    if word in short.after_a_number and following[:1].isupper() and _has_told(text, begin, stop.start(), word, short):
        return True
    return closed or _word_may_end(word, following, short, lower=lower)


def _has_told(text: str, begin: int, stop: int, word: str, short: Abbreviations) -> bool:
    """Whether a sentence has a verb and comes to a number before its last word: "родился в 1870 г."."""
    told = text[max(begin, stop - _TOLD) : stop - len(word)].rstrip()
    return told[-1:].isdigit() and short.verb.search(told) is not None


def _word_may_end(word: str, following: str, short: Abbreviations, *, lower: bool) -> bool:
    """Say whether a word with a full stop may end its sentence before the word `following`."""
    plain = word.lower()
    if plain in short.numbered and following[:1].isdigit():
        return False
    if word in short.before_more or (plain in short.before_more and not (word.isupper() and len(word) > 1)):
        return False
    if _INITIALS.fullmatch(word) and _INITIAL.fullmatch(following):
        return False  # "J. A. Smith"
    if (
        _INITIALS.fullmatch(word)
        or (short.ordinals and _ORDINAL.fullmatch(word))
        or (plain in short.at_ends and not (plain in short.also_words and word.islower()))
    ):
        return not lower and _BEFORE_APOSTROPHE.split(following.rstrip(".!?…"), 1)[0].lower() in short.starters
    return True


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans that no sentence may cross: lines, or runs of lines that were wrapped."""
    block: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        if block and (text[block[-1][1] : line.start()] != "\n" or not line[0].strip()):
            yield from _unwrapped(text, block)
            block = []
        if line[0].strip():
            block.append(line.span())
    yield from _unwrapped(text, block)


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join lines broken where the next word would not have fit; a shorter line was ended by its writer.

    But for one that ends without a stop and goes on in small letters: a letter or a wire report, wrapped by hand.
    """
    if not lines:
        return
    width = max(end - start for start, end in lines)
    wrapped = 45 <= width <= 120 and len(lines) > 1
    begin, last_start, last = lines[0][0], *lines[0]
    for start, end in lines[1:]:
        first_word = text[start:end].split(maxsplit=1)[0]
        full = last - last_start + 1 + len(first_word) > width
        small = first_word[0].islower()
        goes_on = small and last - last_start >= _HAND_WRAPPED and text[last - 1] not in _ENDINGS
        if not (wrapped and ((full and (len(lines) > 2 or small)) or goes_on)):
            yield begin, last
            begin = start
        last_start, last = start, end
    yield begin, last
