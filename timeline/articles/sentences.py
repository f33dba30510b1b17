"""Sentences of a text, by rules about what stands before and after a stop; linear in the length of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# It begins with its sign, to which the engine then runs. No stop begins where one stands before it, or a run of a million
# dots would be tried from every one of them.
_STOP = re.compile(
    r"[.!?…。！？](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+[\"'”’»)\]]*+(?: ?\[\d{1,3}\])*+(?=\s|\Z)|(?<=[。！？])[。！？]*+[」』”]*+)"
)
_LINE = re.compile(r"[^\n\f\u2028\u2029]++")
_LAST_WORD = re.compile(r"[^\s\"“”«(\[/—–]*\Z")
_NEXT_WORD = re.compile(r"[\s\"'“”‘’«(\[*•·`—–-]*([^\s\"”’)\],;:]*)")
_LONE_QUOTE = re.compile(r"\s+[\"”](?=\s|\Z)")
_BEFORE_APOSTROPHE = re.compile("['’]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_]")
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Never at the end of a sentence: something always follows.
_BEFORE_MORE = _words("""
    mr mrs ms mx messrs dr drs prof gen sen sens rep reps gov lt col sgt cpl capt cmdr maj adm msgr rev hon st ste fr pres
    supt amb insp det brig pfc vs v cf viz e.g i.e eg ie approx ca c fig figs eq sec vol vols pp p ed eds al ft mt nos
    gov't p.s ps
""")
# At the end of a sentence only when the next word is one that sentences begin with.
_ABBREVIATIONS = _words("""
    inc corp co cos ltd llc plc bros jr sr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri sat sun ave blvd rd hwy dept assn univ inst dist bldg est govt intl natl etc ala ariz ark calif colo conn
    del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ph.d no op
    ibid ext tel min max avg misc incl excl hrs sq lb oz
""")
_ALSO_WORDS = _words(
    "ill miss mass wash sun sat mar ore pa ma fla no op wed mon min max"
)  # only abbreviations when capitalised
_NUMBERED = _words("no nos art ch par sec op vol p pp fig")
_STARTERS = _words("""
    the a an he she it they we i you this that these those there here his her its their our my your in on at by for from
    to with as after before but and or so if when while where what who why how although though because since until during
    under over among between despite according both one no not all some many most other another each every now then yet
    still also however meanwhile moreover earlier later last next today yesterday tomorrow is are was were do does did has
    have had will would can could should may might once only more just please maybe don
""")


_HAND_WRAPPED = 30
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


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences in order; they never overlap and never reach across a paragraph.

    A blank line ends a paragraph, and so does a line break, unless the lines are wrapped: then it is only a space.
    """
    return tuple(sentence for start, end in paragraphs(text) for sentence in _split(text, start, end))


def _split(text: str, start: int, end: int) -> Iterator[Sentence]:
    """Cut one paragraph at its stops."""
    begin = counted = start
    quotes = 0
    for stop in _STOP.finditer(text, start, end):
        if begin <= stop.start() and stop.end() < end and _ends_sentence(text, begin, stop, end):
            cut = stop.end()
            quotes, counted = quotes + text.count('"', counted, cut), cut
            lone = _LONE_QUOTE.match(text, cut, end)
            if lone and quotes % 2:  # tokenised text: the mark closes a quotation, it does not open the next sentence
                cut = lone.end()
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


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """Judge one stop by the word before it and the word after it."""
    mark = stop[0]
    if mark[0] in "。！？":
        return True
    found = _NEXT_WORD.match(text, stop.end(), min(end, stop.end() + 60))
    following = found[1] if found else ""
    lower = following[:1].islower() and not following[1:2].isupper()  # "iPhone" begins a sentence
    closed = mark[-1] not in ".!?…"
    before = text[max(begin, stop.start() - 40) : stop.start()].rsplit(maxsplit=1)
    last = _LAST_WORD.search(before[-1]) if before and not text[stop.start() - 1].isspace() else None
    word = last[0].lstrip("'‘’`") if last else ""
    if following[:1] in {".", "!", "?", "…"}:
        return False  # ". . ." goes on
    if mark[0] != "." or mark.startswith("..") or not word:
        return not lower or (mark[-1] in "!?" and word.lower() == word)  # "Yahoo! said" goes on, "is it? yes" does not
    if lower and (closed or following not in _STARTERS):
        return False
    if stop.start() - begin < 12 and _NUMBERING.fullmatch(text[begin : stop.start()].strip()):
        return False  # "1. The first point": the number belongs to its point
    return closed or _word_may_end(word, following, lower=lower)


def _word_may_end(word: str, following: str, *, lower: bool) -> bool:
    """Say whether a word with a full stop may end its sentence before the word `following`."""
    plain = word.lower()
    if plain in _NUMBERED and following[:1].isdigit():
        return False
    if plain in _BEFORE_MORE and not (word.isupper() and len(word) > 1):
        return False
    if _INITIALS.fullmatch(word) or (plain in _ABBREVIATIONS and not (plain in _ALSO_WORDS and word.islower())):
        return not lower and _BEFORE_APOSTROPHE.split(following.rstrip(".!?…"), 1)[0].lower() in _STARTERS
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
