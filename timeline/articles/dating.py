"""Dating an article from its own words: every candidate with its method and evidence, and the one that is chosen.

What a person or the metadata supplied comes first; then what the text states (a publication line, a dateline, a date that
stands alone at the top); then what follows from its words ("this year's Innovation Week 2013"); then the few years that
are left by all that it speaks of. Today's date and file times are never candidates. A line of publication without a year stays without one.
"""

import re
from collections.abc import Iterator, Sequence

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.dating_by_years import dated_by_years, told_years
from timeline.articles.following import order_by_evidence
from timeline.articles.limits.combined import limited
from timeline.articles.publication import says_published
from timeline.articles.retrieval import not_after
from timeline.articles.sentences import sentences
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.expressions.context import Context
from timeline.expressions.meaning import About, Anchor, Fixed, Meaning, Numeric, OfSomeYear, Shifted, Timed
from timeline.expressions.resolve import resolve
from timeline.language.mention import Mention

_MODIFIED = re.compile(
    r"\b(?:last )?(?:updated|modified|corrected)(?: on|:|,| at)*\s*(?:\w+day,? )?$"
    r"|(?<!\w)(?:последнее )?(?:обновлен[оаы]?|обновление|изменен[оаы]?|исправлен[оаы]?|дата (?:обновления|изменения))(?: от|:|,)*\s*$",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:^|\n)[^\S\n]*[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][\w. ]{1,20})?(?: \([A-Z][\w ]+\))?[,:]? ?[–—-]* ?$"
    r"|(?:^|\n)[^\S\n]*[А-ЯЁ][А-ЯЁ.'’ /-]{2,30}(?: \([А-Я][\w ]+\))?[,:.] ?$"
)
_AFTER_DATELINE = re.compile(r"\s*+(?:\([A-ZА-Я][\w ]++\)\s*+)?(?:[–—:-]|[.,]?\s*+/[^/\n]{3,40}/)")
_ALONE = re.compile(r"(?:by [A-Z][\w.'’ -]{2,40}[,|·•–—-]*+)?\s*+(?:\w+day,?\s*+)?[,|·•–—-]*+\s*+", re.IGNORECASE)
_ALONE_AFTER = re.compile(r"[\s.,|·•]*(?:\d{1,2}:\d\d(?:\s*мск)?[\s.|·•]*)?", re.IGNORECASE)
_TOP = 600
_EDITION = re.compile(r"(?<![\w&-])((?:[A-Z][\w&-]+ ){2,6})((?:19|20)\d\d)\b")
_OWN_EDITION = re.compile(r"\bthis year['’]s (?:[A-Z][\w&-]+ ){1,6}((?:19|20)\d\d)\b", re.IGNORECASE)
_STILL_TO_COME = r"[\"”]?(?: [A-Z]\w+)?[\"”]? (?:is an?\b|is the\b|is being held|is held|will\b|opens\b|takes place|begins\b|starts\b|kicks off)"


def candidates(article: Article, mentions: Sequence[Mention]) -> tuple[DateCandidate, ...]:
    """Return every candidate publication date, the best first; `mentions` are the text's date expressions."""
    text = article.text
    found = [*([article.published] if article.published is not None else []), *article.dates]
    order = article.date_order or order_by_evidence(text, mentions)
    given = [one.evidence for one in found]
    stated = (one for one in _stated(text, mentions, order) if not _was_read(text, one, given))
    found += [*stated, *_own_edition(text), *_edition_to_come(text, mentions)]
    known = not_after(article.retrieved, found)
    if chosen(known) is None:
        known += not_after(article.retrieved, _by_its_words(article, _without(mentions, known)))
    return tuple(sorted(known, key=lambda c: -c.score))


def _by_its_words(article: Article, mentions: Sequence[Mention]) -> Iterator[DateCandidate]:
    """What follows from the years that it tells; and where nothing does, from all that it speaks of."""
    text = article.text
    parts = sentences(text, article.lang)
    told = list(told_years(text, mentions, parts, article.lang))
    years = list(dated_by_years(text, mentions, parts, told))
    yield from years
    if chosen(years) is None:
        yield from limited(article, mentions, parts, told)


def chosen(found: Sequence[DateCandidate]) -> DateCandidate | None:
    """Return the best candidate that may date an article; a date of modification may not, one without a year only for want of a day."""
    able = [c for c in found if c.score >= 0.5]
    full = (c for c in able if c.known in {Known.STATED, Known.SUPPLIED} and c.when.grain is Grain.DAY)
    days = next((c for c in full if c.when.yearless is None), None)
    best = next(iter(able), None)
    return days if best is not None and days is not None and best.when.yearless is not None else best


def _without(mentions: Sequence[Mention], found: Sequence[DateCandidate]) -> list[Mention]:
    """The expressions that are no candidates: "Last updated: 9 March 2012" tells nothing."""
    places = {one.start for one in found}
    return [mention for mention in mentions if mention.start not in places]


def _was_read(text: str, one: DateCandidate, evidence: Sequence[str]) -> bool:
    """Whether the reader of the page has read these very words, and knows the page's way of writing dates."""
    words = text[one.start : one.end]
    return any(words in said for said in evidence)


def _stated(text: str, mentions: Sequence[Mention], order: str) -> Iterator[DateCandidate]:
    for mention in mentions:
        when = _own_value(mention.meaning, order)
        if when is None or mention.is_range:
            continue
        line_start = text.rfind("\n", 0, mention.start) + 1
        before = text[max(line_start, mention.start - 80) : mention.start]
        line_end = text.find("\n", mention.end)
        after = text[mention.end : line_end if line_end >= 0 else len(text)]
        place = {"start": mention.start, "end": mention.end}
        evidence = (before + mention.text + after[:40]).strip()
        if _MODIFIED.search(before):
            yield DateCandidate(when, Known.STATED, "modification line", evidence, 0.3, **place)
        elif says_published(text, mention.start, mention.end):
            yield DateCandidate(when, Known.STATED, "publication line", evidence, 0.97, **place)
        elif when.grain is not Grain.DAY:
            continue
        elif (
            _DATELINE.search(text[max(0, mention.start - 90) : mention.start])
            and _AFTER_DATELINE.match(after)
            and line_start < 2 * _TOP
        ):
            yield DateCandidate(when, Known.STATED, "dateline", evidence, 0.9, **place)
        elif mention.start < _TOP and _ALONE.fullmatch(before) and _ALONE_AFTER.fullmatch(after):
            yield DateCandidate(when, Known.STATED, "date line", evidence, 0.9, **place)


def _own_value(meaning: Meaning, order: str) -> When | None:
    """What an expression says without any context; None when it leans on something."""
    match meaning:
        case Fixed() | Numeric() | OfSomeYear():
            return resolve(meaning, Context(order=order)).when
        case Timed(Fixed() as day, clock):
            return resolve(Timed(day, clock), Context()).when
        case _:
            return None


def _own_edition(text: str) -> Iterator[DateCandidate]:
    """The likes of “This year's Innovation Week 2013”: the edition's year is the article's."""
    found = _OWN_EDITION.search(text)
    if found is not None:
        when = When.of(Period.year(int(found[1])))
        yield DateCandidate(
            when, Known.INFERRED, "this year's edition", found.group(), 0.95, found.start(), found.end()
        )


def _edition_to_come(text: str, mentions: Sequence[Mention]) -> Iterator[DateCandidate]:
    """An edition named with its year, of which the text speaks as going on or to come; no later year may be named."""
    years = {
        m.meaning.period.index
        for m in mentions
        if isinstance(m.meaning, Fixed) and m.meaning.period.grain is Grain.YEAR
    }
    for found in _EDITION.finditer(text):
        name, year = found[1].strip(), int(found[2])
        if years and year < max(years):
            continue
        of_this_year = rf"\b[Tt]his year['’]s (?:[A-Z][\w&-]+ ){{0,2}}{re.escape(name)}\b"
        spoken = re.search(re.escape(name) + _STILL_TO_COME, text) or re.search(of_this_year, text)
        if spoken is None:
            continue
        agrees = any(year + n in years for n in _years_ago(mentions))
        evidence = f"“{found.group()}” and “{spoken.group()} …”" + (
            f"; {year} agrees with the years told" if agrees else ""
        )
        yield DateCandidate(
            When.of(Period.year(year)),
            Known.INFERRED,
            "edition to come",
            evidence,
            0.9 if agrees else 0.75,
            found.start(),
            found.end(),
        )
        return


def _years_ago(mentions: Sequence[Mention]) -> Iterator[int]:
    """How many years each "N years ago" goes back, negative."""
    for mention in mentions:
        meaning = mention.meaning.of if isinstance(mention.meaning, About) else mention.meaning
        if (
            isinstance(meaning, Shifted)
            and meaning.grain is Grain.YEAR
            and meaning.n < -1
            and meaning.anchor is Anchor.DOCUMENT
        ):
            yield meaning.n
