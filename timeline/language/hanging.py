"""What hangs on a happening: a length or a bare unit with "before", "after", "into" or "of" and a happening behind it."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.expressions.hanging import FromEvent, Hanging
from timeline.expressions.meaning import About, Length, Meaning, Part, Timed
from timeline.language.language import Language
from timeline.language.leading import governed, word_before
from timeline.language.mention import Mention
from timeline.language.naming import Named

# "For two days after the vote", "the first two days": a stretch of time, not a point two days away.
_STRETCHES = frozenset(
    "for in within during over under throughout the first last next final past every each another all of between".split()  # noqa: SIM905
)


def hung(text: str, mentions: Sequence[Mention], language: Language) -> list[Mention]:
    """Return the mentions, those that hang on a happening with its words; a bare unit that hangs on none is no mention."""
    out: list[Mention] = []
    for place, mention in enumerate(mentions):
        loose = _loose(mention.meaning)
        if loose is None:
            out.append(mention)
            continue
        following = mentions[place + 1] if place + 1 < len(mentions) else None
        named = named_after(text, mention.end, language)
        if named is not None and _is_date(named, following):
            named = None
        meaning = _hung(mention, loose, named, text) if named is not None else None
        if meaning is not None:
            out.append(replace(mention, meaning=governed(text, mention.start, meaning, language)))
        elif isinstance(loose, Length):
            out.append(mention)
    return out


def named_after(text: str, end: int, language: Language) -> Named | None:
    """Return the happening that a follower names behind an expression that ends at `end`; None when none does."""
    found = language.follower.match(text, end) if language.follower is not None else None
    if found is None:
        return None
    wording = " ".join(found[1].lower().split())
    row = next(row for row in language.followers if wording in row.wordings)
    naming = language.naming(found[2])
    if naming is None:
        return None
    start = found.start(2)
    return Named(start, start + len(naming.words), row.side, naming, row.into)


def _loose(meaning: Meaning) -> Length | FromEvent | None:
    """What of a meaning can hang on a happening: a counted length, or a unit that waits for one."""
    while isinstance(meaning, (About, Part, Timed)):
        meaning = meaning.of
    if isinstance(meaning, Length):
        return meaning if meaning.count is not None else None
    return meaning if isinstance(meaning, FromEvent) and not meaning.event else None


def _is_date(named: Named, following: Mention | None) -> bool:
    """Whether the words behind are themselves a date: "two days after Christmas"."""
    return following is not None and following.start <= named.start + 4 and following.end >= named.end


def _hung(mention: Mention, loose: Length | FromEvent, named: Named, text: str) -> Meaning | None:
    words = " ".join(named.naming.words.split())
    if isinstance(loose, Length):
        before = word_before(text, mention.start)
        around = {mention.text.split()[0].lower(), text[slice(*before)].lower() if before is not None else ""}
        if loose.count is None or not named.side or not _STRETCHES.isdisjoint(around):
            return None
        how = Hanging.INTO if named.into else Hanging.AWAY
        return _with(mention.meaning, FromEvent(named.side * loose.count, loose.grain, words, how))
    if named.into or (loose.n and named.side):  # an anniversary or an eve is of something
        return None
    if words.split()[0].endswith("ing"):  # "later in the day before returning home"
        return None
    if not named.side and not (named.naming.known or loose.how is Hanging.ANNIVERSARY):
        return None
    return _with(mention.meaning, replace(loose, n=loose.n + named.side, event=words))


def _with(meaning: Meaning, core: FromEvent) -> Meaning:
    """The meaning with its core replaced, its qualifiers kept."""
    return replace(meaning, of=_with(meaning.of, core)) if isinstance(meaning, About | Part | Timed) else core
