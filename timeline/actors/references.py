"""References: "he", "its", "the company", given to the actor they stand for where no other can be meant.

Rules in the manner of Lappin & Leass (1994) and Mitkov (1998), cut down to the cases that are safe: an antecedent in the same
sentence or the one before, agreeing in kind, number and gender, and the only one that agrees, or the subject. Nothing
inside a quotation is read, for its speaker's "he" is another. A wrong one is worse than a missed one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.actors.actor import BODIES, ActorKind, FoundActor, Span
from timeline.actors.descriptions import DESCRIPTION, Description, description_of
from timeline.actors.gender import gender_of

_MALE, _FEMALE = ("he", "him", "his", "himself"), ("she", "her", "hers", "herself")
_PRONOUN = re.compile(
    r"\b(?:[Hh]e|[Hh]im|[Hh]is|[Hh]imself|[Ss]he|[Hh]ers?|[Hh]erself|[Ii]ts?|[Ww]ho(?:se)?|[Tt]heir|[Tt]hey)\b"
)
_QUOTED = re.compile(r'"[^"\n]{0,1500}"|\u201c[^\u201c\u201d\n]{0,1500}\u201d')
_SUBJECT_BEFORE = re.compile(
    r"(?:(?:On|In|At|By|After|Since|During|For|As|From|Under) [^,.;]{1,60}, |Yesterday,? |Today,? |However, |Meanwhile, |Also, )?"
    r"(?:[Tt]he |[Bb]oth )?(?:\d\d-year-old )?(?:[A-Z][\w.&'-]* |(?:of|for|and|chief|executive|officer|president|co-founder|founder|director|the|minister|singer|actor|author) ){0,7}$"
)
_EXPLETIVE = re.compile(
    r" (?:rain|snow|is|was|will be|would be|has been|seems?|seemed|appears?|appeared|takes|took|turns? out|turned out|may be|might be|can be)(?:s|ed|)\b"
)


_SEX = {**dict.fromkeys(_MALE, "m"), **dict.fromkeys(_FEMALE, "f")}
_ANYBODY = (
    "person|student|teacher|officer|driver|soldier|suspect|victim|doctor|leader|president|minister|mentor|advis[eo]r|friend|director|child"
    "|parent|artist|writer|author|reporter|journalist|lawyer|judge|customer|player|coach|partner|baby|assistant|professor|patient|boss"
)
_SOMEBODY = {
    sex: re.compile(
        rf"\b(?:an?|the|his|her|another|one|this|that|my|whose|young|old|own) (?:[\w-]+ )?(?:{nouns}|{_ANYBODY})\b"
    )
    for sex, nouns in (
        ("m", "man|boy|guy|father|son|brother|husband|uncle|boyfriend|king|prince|actor|gentleman|grandfather|nephew"),
        (
            "f",
            "woman|girl|mother|mom|mum|daughter|sister|wife|aunt|girlfriend|queen|princess|actress|lady|grandmother|niece",
        ),
    )
}


class Reference(NamedTuple):
    """Words that stand for an actor: offsets into the text, end exclusive, the actor's key, and why it is that one."""

    start: int
    end: int
    key: str
    reason: str


@dataclass(slots=True)
class _Mention:
    start: int
    end: int
    actor: FoundActor
    subject: bool


def references(text: str, sentences: Sequence[tuple[int, int]], actors: Sequence[FoundActor]) -> tuple[Reference, ...]:
    """Return the pronouns and definite descriptions whose actor is safe, in order; linear in the text.

    `sentences` are offsets in order. An actor's key, as in `FoundActor.key`, identifies it.
    """
    return tuple(_Reader(text, actors).read(sentences))


def with_references(
    text: str, sentences: Sequence[tuple[int, int]], actors: Sequence[FoundActor]
) -> tuple[FoundActor, ...]:
    """Return the actors, each with the words that stand for it in `references`; they are no names and no aliases."""
    by_key: dict[str, list[Span]] = {}
    for one in references(text, sentences, actors):
        by_key.setdefault(one.key, []).append(Span(one.start, one.end, text[one.start : one.end]))
    return tuple(replace(actor, references=tuple(by_key.get(actor.key, ()))) for actor in actors)


class _Reader:
    """One article's reading, sentence by sentence: who was spoken of here and in the sentence before."""

    def __init__(self, text: str, actors: Sequence[FoundActor]) -> None:
        self.text = text
        self.genders = {actor.key: gender_of(actor) for actor in actors}
        self.names = sorted(
            ((span.start, span.end, actor) for actor in actors for span in actor.spans), key=lambda n: n[:2]
        )
        self.starts = [name[0] for name in self.names]
        self.quoted = [found.span() for found in _QUOTED.finditer(text)]
        self.quote_starts = [start for start, _ in self.quoted]
        self.before: list[_Mention] = []
        self.hidden: set[str] = set()
        self.hidden_before: set[str] = set()

    def read(self, sentences: Sequence[tuple[int, int]]) -> Iterator[Reference]:
        """Yield the references of all sentences."""
        last = -1
        for start, end in sentences:
            if last >= 0 and "\n\n" in self.text[last:start]:
                self.before = [one for one in self.before if one.subject]
            here = self._named(start, end)
            places = [(found.start(), found) for found in _PRONOUN.finditer(self.text, start, end)]
            places += [(found.start(), found) for found in DESCRIPTION.finditer(self.text, start, end)]
            for at, found in sorted(places, key=lambda place: place[0]):
                if self._in_quote(at) or any(one.start < found.end() and at < one.end for one in here):
                    continue
                made = self._judge(found, start, [one for one in here if one.start < at])
                if made is None and (sex := _SEX.get(found.group().casefold())):
                    self.hidden.add(sex)
                if made is not None:
                    actor, reason = made
                    yield Reference(at, found.end(), actor.key, reason)
                    here.append(_Mention(at, found.end(), actor, at - start < 4))
                    here.sort(key=lambda one: one.start)
            if here or not self.text[start:end].strip():
                self.before = here
            else:
                self.before = []
            self.hidden_before, self.hidden = self.hidden, set()
            last = end

    def _named(self, start: int, end: int) -> list[_Mention]:
        """Return the names of a sentence; the first is the subject where nothing but its title stands before it."""
        first = bisect_right(self.starts, start - 1)
        found: list[_Mention] = []
        for at, until, actor in self.names[first : bisect_right(self.starts, end - 1)]:
            if self._in_quote(at):
                continue
            subject = (
                not any(one.subject for one in found) and _SUBJECT_BEFORE.fullmatch(self.text, start, at) is not None
            )
            found.append(_Mention(at, until, actor, subject and not self.text.startswith("'", until)))
        return found

    def _in_quote(self, at: int) -> bool:
        place = bisect_right(self.quote_starts, at) - 1
        return place >= 0 and at < self.quoted[place][1]

    def _judge(self, found: re.Match[str], start: int, here: list[_Mention]) -> tuple[FoundActor, str] | None:
        word = found.group().casefold()
        if word in _MALE or word in _FEMALE:
            return self._person(found, word, start, here)
        if word in {"who", "whose"}:
            return self._relative(found, here)
        if word in {"it", "its"}:
            return self._thing(found, word, start, here)
        if word in {"they", "their"}:
            return self._several(found, here)
        said = description_of(found)
        return None if said is None else self._described(said, here)

    def _person(
        self, found: re.Match[str], word: str, start: int, here: list[_Mention]
    ) -> tuple[FoundActor, str] | None:
        wanted = "m" if word in _MALE else "f"
        opens = found.start() - start < 3

        def agrees(one: _Mention) -> bool:
            return one.actor.kind is ActorKind.PERSON and self.genders[one.actor.key] in ("", wanted)

        mine = [one for one in here if agrees(one)]
        earlier = [one for one in self.before if agrees(one) and not self.text.startswith("'s", one.end)]
        owners = {one.actor.key: one for one in (*earlier, *mine)}
        if wanted in self.hidden or (wanted in self.hidden_before and not any(one.subject for one in mine)):
            return None  # somebody is spoken of whom we could not tell
        if len(owners) == 1:
            (one,) = owners.values()
            if _SOMEBODY[wanted].search(self.text, one.end, found.start()) or not self._surely_somebody(one):
                return None
            self.genders[one.actor.key] = wanted
            return one.actor, f"the only person '{found.group()}' can stand for in this sentence and the one before"
        if not mine or opens:
            subjects = [one for one in earlier if one.subject]
            if opens and len(subjects) == 1 and not mine:
                return subjects[0].actor, f"the subject of the sentence before, as '{found.group()}' is here"
            return None
        subjects = [one for one in mine if one.subject]
        if len(subjects) == 1 and len({one.actor.key for one in mine}) == 1:
            return subjects[0].actor, f"the subject of the sentence, and the only person before '{found.group()}' in it"
        return None

    def _surely_somebody(self, one: _Mention) -> bool:
        """Return whether more than its capitals make the name a person's."""
        actor = one.actor
        return bool(one.subject or self.genders[actor.key] or any(span.role for span in actor.spans))

    def _relative(self, found: re.Match[str], here: list[_Mention]) -> tuple[FoundActor, str] | None:
        one = here[-1] if here else None
        if one is not None and one.actor.kind is ActorKind.PERSON and self.text[one.end : found.start()] in (" ", ", "):
            return one.actor, "the name just before"
        return None

    def _thing(
        self, found: re.Match[str], word: str, start: int, here: list[_Mention]
    ) -> tuple[FoundActor, str] | None:
        def agrees(one: _Mention) -> bool:
            return one.actor.kind in (*BODIES, ActorKind.THING)

        mine = [one for one in here if one.actor.kind is not ActorKind.PERSON]
        if word == "its":
            if len(mine) == 1 and mine[0].subject and agrees(mine[0]) and found.start() - mine[0].end < 60:
                return mine[0].actor, "the subject of the sentence"
            return None
        if found.start() - start > 2 or _EXPLETIVE.match(self.text, found.end()):
            return None
        others = {one.actor.key for one in self.before if one.actor.kind is not ActorKind.PERSON}
        subjects = [one for one in self.before if one.subject]
        if len(others) == 1 and subjects and agrees(subjects[0]):
            return subjects[0].actor, "the subject of the sentence before, and no other is named in it"
        return None

    def _several(self, found: re.Match[str], here: list[_Mention]) -> tuple[FoundActor, str] | None:
        groups = {one.actor.key: one for one in here if one.actor.kind is ActorKind.GROUP}
        if len(groups) == 1 and len(here) == 1 and here[0].subject:
            return here[0].actor, f"the only group '{found.group()}' can stand for"
        return None

    def _described(self, said: Description, here: list[_Mention]) -> tuple[FoundActor, str] | None:
        near = [one for one in (*self.before, *here) if said.fits(one.actor)]
        owners = {one.actor.key: one.actor for one in near}
        if len(owners) == 1:
            (actor,) = owners.values()
            return actor, f"the only {said.noun} of this sentence and the one before"
        subjects = {one.actor.key: one.actor for one in near if one.subject}
        if len(subjects) == 1 and said.prefers_subject:
            (actor,) = subjects.values()
            return actor, f"the subject, and a {said.noun}"
        return None
