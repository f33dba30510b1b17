"""Saying: the part of a sentence that somebody says, who says it, and the words that tell so.

The tree tells where it can: what hangs on a verb of saying, or stands around one ("Rather, she said, we bid"). Words tell
elsewhere: "according to", and quotations that are no clauses.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.actors.actor import BODIES, ActorKind
from timeline.articles.drafting.page import Page, reported
from timeline.articles.drafting.parsed import Parsed
from timeline.grammar.clauses import Clause, Phrase
from timeline.words import words

TELLING = words("""
    say tell add announce report claim state declare deny admit argue insist note warn explain confirm stress comment
    reply reveal disclose testify acknowledge maintain contend remark repeat allege assert respond recall ask write
""")
"""Verbs by which somebody is quoted; of those that tell what is thought or found too, see `grammar.clauses.SAYING`."""
_SOMEBODY = frozenset({"tell", "warn"})
"""Verbs of telling whose object is somebody."""
_SPEAKERS = frozenset({ActorKind.PERSON, *BODIES})
_QUOTES = "\"“”'‘’`"


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says: `text[start:end]` without `text[hole_start:hole_end]`, where the telling stands.

    `verb` is where the verb begins that tells it, -1 where words tell that are no verb of the tree; `telling` is where its
    first auxiliary begins, where what is said follows in other words than the speaker's ("has said that …"), else -1.
    """

    start: int
    end: int
    speaker: str = ""
    verb: int = -1
    telling: int = -1
    hole_start: int = 0
    hole_end: int = 0

    def __contains__(self, at: int) -> bool:
        """Whether an offset lies in what is said."""
        return self.start <= at < self.end and not self.hole_start <= at < self.hole_end

    def words(self, text: str) -> str:
        """Return what is said, without the telling in its midst."""
        if not self.start < self.hole_start < self.end:
            return text[self.start : self.end]
        before = text[self.start : self.hole_start].rstrip().rstrip(_QUOTES).rstrip()
        before = (
            before.rstrip(",") if " " in before else before
        )  # "The mill, she said, is old", but "Rather, she said, …"
        after = text[self.hole_end : self.end].lstrip(" ,").lstrip(_QUOTES)
        return f"{before} {after}"


def said_in(page: Page, parsed: Parsed | None, start: int, end: int) -> Sequence[Said]:
    """Return what is said in the sentence `text[start:end]`, with its tree where there is one; in order of the verbs."""
    found: list[Said] = []
    if parsed is not None and parsed.tree is not None:
        for number, clause in enumerate(parsed.clauses):
            if clause.lemma in TELLING and (told := _told(page.text, parsed, number, clause, start, end)) is not None:
                verb = parsed.words[clause.head].start
                found.append(replace(told, speaker=speaker_of(page, parsed, clause), verb=verb))
    if not found:
        first, last, speaker = reported(page, start, end)
        found += [Said(first, last, speaker)] if last > first else []
    return found


def speaker_of(page: Page, parsed: Parsed, telling: Clause) -> str:
    """Return who tells: the name of the subject (in a passive, of the agent), of a pronoun the one whom it stands for, else the noun's own words."""
    subject = telling.agent if telling.form.passive else telling.subject
    if subject is None or telling.form.negated:  # who "did not say whether" has claimed nothing
        return ""
    start, end = parsed.span(subject)
    head = parsed.words[subject.head]
    named = [*page.names_over(start, end), *page.references_over(start, end)]
    own = [name for name in named if name.span.start < head.end and head.start < name.span.end]
    if own:
        return own[-1].actor.name
    if (name := _beside(page, parsed, subject, telling)) is not None:
        return name
    is_noun = parsed.tags[subject.head][:2] == "NN"
    return " ".join(page.text[start:end].split()) if is_noun else ""


def _beside(page: Page, parsed: Parsed, subject: Phrase, telling: Clause) -> str | None:
    """The name that stands beside a noun for the same one: "his spokeswoman, Anna Berg, said", "party leader Anna Berg said"."""
    head, verb = parsed.words[subject.head], min((w for w in telling.group if w > subject.head), default=telling.head)
    for name in page.names_over(head.end, parsed.words[verb].start):
        between = page.text[head.end : name.span.start]
        behind = page.text[name.span.end : parsed.words[verb].start].lstrip("”\"'’ ")
        commas = between.strip() == "," and behind.startswith(",")
        if name.actor.kind in _SPEAKERS and (commas or not between.strip()):
            return name.actor.name
    return None


def _told(text: str, parsed: Parsed, number: int, clause: Clause, start: int, end: int) -> Said | None:
    """What hangs on a telling verb, or stands before and around it; None where the tree knows nothing that is told."""
    told = [one for one in parsed.clauses if one.said_by == number]
    hanging = next((one for one in told if one.relation == "ccomp" and one.governor == number), None)
    if (hanging is not None and not hanging.form.finite) or (
        clause.object is not None and clause.lemma not in _SOMEBODY
    ):
        return None
    if hanging is not None:
        below = list(_below(parsed, hanging.head))
        first, last = min([*below, *([hanging.subject.first] if hanging.subject is not None else [])]), max(below)
        if last < clause.head or first > clause.head:
            stop = parsed.words[last].end
            if last + 1 < len(parsed.words) and parsed.words[last + 1].text in (".", "”", '"', "''"):
                stop = end
            begin = parsed.words[first].start
            return Said(begin, stop, telling=_telling(text, parsed, clause, begin))
        return _around(parsed, clause, start, end)
    return _around(parsed, clause, start, end) if told and told[0].head < clause.head else None


def _telling(text: str, parsed: Parsed, clause: Clause, begin: int) -> int:
    """Where the verb that tells begins, if what is said follows it and is not quoted; else -1."""
    verb = parsed.words[clause.head]
    between = text[verb.end : begin + 1]
    if verb.start > begin or between.startswith(",") or any(mark in between for mark in _QUOTES):
        return -1
    last = -1 if clause.subject is None else clause.subject.last
    return min((parsed.words[word].start for word in clause.group if word > last), default=verb.start)


def _around(parsed: Parsed, clause: Clause, start: int, end: int) -> Said:
    """All of the sentence but the words that tell."""
    own = [*clause.group, clause.head]
    for phrase in (clause.subject, *_after(clause)):
        if phrase is not None:
            own += [phrase.first, phrase.last]
    first, last = parsed.words[min(own)].start, parsed.words[max(own)].end
    if not parsed.words[max(own) + 1 :] or all(not word.text[0].isalnum() for word in parsed.words[max(own) + 1 :]):
        return Said(start, first)
    return Said(start, end, hole_start=first, hole_end=last)


def _after(clause: Clause) -> Sequence[Phrase]:
    """To whom and where it is told, where that stands right behind: "told reporters in Paris"."""
    following = sorted((p for p in clause.others if p.first > clause.head), key=lambda p: p.first)
    found: list[Phrase] = []
    last = clause.head
    for phrase in following:
        if phrase.first > last + 1 + bool(phrase.preposition):
            break
        found.append(phrase)
        last = phrase.last
    return found


def _below(parsed: Parsed, head: int) -> Iterator[int]:
    """A word and all that hang on it."""
    stack = [head]
    while stack:
        word = stack.pop()
        yield word
        stack += parsed.below[word]
