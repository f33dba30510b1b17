"""Grouping: the names of one article that stand for one actor, by what the article itself shows."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline.actors.actor import ActorKind, Alias, AliasKind, FoundActor, Span
from timeline.actors.names import fold, key_of, normalise
from timeline.actors.vocabulary import CORPORATE
from timeline.words import words

# Two universities that differ by this alone: "University of Washington" and "Washington University".
_TWO_UNIVERSITIES = frozenset(
    ["washington", "miami", "york", "newcastle", "victoria", "ohio", "indiana", "boston", "new york"]
)

# Peoples who write the family name first.
_FAMILY_FIRST = words(
    "chen deng hu huang jiang kim li lin liu mao ma park ri wang wen wu xi xu yang zhang zhao zhou zhu"
)

_EDITION = re.compile(r"^(?P<series>.+?) (?P<year>(?:19|20)\d\d)$")
_SHORT_EDITION = re.compile(r"^([A-Z]{2,})[- ]?((?:19|20)\d\d)$")
# Spellings that may be an actor's name; a former name is not what it is called.
_FULL = frozenset([AliasKind.NAME, AliasKind.TRANSLITERATION])

_SMALL = words("of and for the on at in de da")


@dataclass(slots=True, eq=False)
class Group:
    """What is gathered of one actor: spellings with their kind, occurrences, votes for its kind; `known` by a roster."""

    key: str
    keys: list[str] = field(default_factory=list)
    known: str = ""
    name: str = ""
    spellings: dict[str, AliasKind] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    votes: Counter[ActorKind] = field(default_factory=Counter)
    fixed: ActorKind | None = None
    personal: bool = False

    def add(self, span: Span, alias: AliasKind, kind: ActorKind | None, weight: int) -> None:
        """Take one occurrence in; a strong spelling stays strong."""
        text = normalise(span.text)
        if self.spellings.get(text, AliasKind.WEAK) is AliasKind.WEAK:
            self.spellings[text] = alias
        self.spans.append(span)
        if kind is not None:
            self.votes[kind] += weight

    def absorb(self, other: "Group", alias: AliasKind | None = None) -> None:
        """Take another group in; `alias` says what its spellings are to this actor."""
        for text, kind in other.spellings.items():
            if self.spellings.get(text, AliasKind.WEAK) is AliasKind.WEAK:
                self.spellings[text] = alias or kind
        self.spans.extend(other.spans)
        if alias is None:
            self.votes.update(other.votes)

    @property
    def is_firm(self) -> bool:
        """Whether a spelling ends in a corporate form: "Martin Ltd"."""
        return any(words and words[-1] in CORPORATE for words in (fold(text).split()[1:] for text in self.spellings))

    @property
    def kind(self) -> ActorKind:
        """Return the kind most often read; an unknown name in capitals is an organisation more often than not."""
        if self.fixed is not None:
            return self.fixed
        if self.is_firm:
            return ActorKind.ORGANISATION
        if not any(self.votes.values()):
            return ActorKind.PERSON if self.personal else ActorKind.ORGANISATION
        return max(self.votes, key=lambda kind: (self.votes[kind], kind.value))

    def found(self) -> FoundActor:
        """Return the actor: the fullest strong spelling is its name, the others its aliases."""
        strong = [text for text, kind in self.spellings.items() if kind in _FULL]
        counts = Counter(normalise(span.text) for span in self.spans)
        weakest = [] if strong else sorted(self.spellings, key=lambda text: (-len(text), text))[:1]
        name = self.name or min(strong or weakest, key=lambda text: (*_rank(text), -counts[text], text))
        aliases = [Alias(text, self._alias(text, kind, name)) for text, kind in self.spellings.items()]
        if name not in self.spellings:
            aliases.insert(0, Alias(name))
        aliases.sort(key=lambda alias: (alias.text != name, alias.kind is AliasKind.WEAK, alias.text))
        spans = tuple(sorted(set(self.spans), key=lambda span: (span.start, -span.end)))
        return FoundActor(self.known or key_of(name), name, self.kind, tuple(aliases), spans)

    @staticmethod
    def _alias(text: str, kind: AliasKind, name: str) -> AliasKind:
        if kind is AliasKind.NAME and text != name and text.casefold() != name.casefold() and fold(text) == fold(name):
            return AliasKind.TRANSLITERATION
        return kind


def _rank(text: str) -> tuple[int, bool, int]:
    words = fold(text).split()
    return -len(key_of(text).split()), words[0] in CORPORATE or words[0] == "the", len(text)


class Owners:
    """Who can be meant by a word: a family name, initials, "the Valley"."""

    def __init__(self) -> None:
        """Begin with no word."""
        self.by_word: dict[str, dict[Group, None]] = {}

    def add(self, word: str, group: Group) -> None:
        """Let a word stand for a group too."""
        self.by_word.setdefault(word, {})[group] = None

    def only(self, word: str) -> Group | None:
        """Return the one group that the word stands for, None when there is none or more than one."""
        owners = self.by_word.get(word, {})
        return next(iter(owners)) if len(owners) == 1 else None


class Groups:
    """The groups of one article; each step joins those that one kind of evidence shows to be one."""

    def __init__(self) -> None:
        """Begin with no group."""
        self.by_key: dict[str, Group] = {}

    def of(self, key: str) -> Group:
        """Return the group of a key, made when it is new."""
        group = self.by_key.get(key)
        if group is None:
            group = Group(key)
            self.lead(key, group)
        return group

    def lead(self, key: str, group: Group) -> None:
        """Let a key lead to a group."""
        self.by_key[key] = group
        group.keys.append(key)

    def join(self, keeper: Group, other: Group, alias: AliasKind | None = None) -> None:
        """Make one group of two; the other's keys lead to the keeper from now on."""
        if keeper is other:
            return
        keeper.absorb(other, alias)
        for key in tuple(other.keys):
            self.lead(key, keeper)

    def all(self) -> list[Group]:
        """Return every group once, in order of first sight."""
        return list(dict.fromkeys(self.by_key.values()))

    def persons(self) -> "Owners":
        """Return the persons named in full by the word that stands for them alone: the family name."""
        found = Owners()
        for key, group in self.by_key.items():
            words = key.split()
            if len(words) < 2 or group.kind is not ActorKind.PERSON or AliasKind.NAME not in group.spellings.values():
                continue
            for word in {words[-1], *([words[0]] if words[0] in _FAMILY_FIRST else [])}:
                found.add(word, group)
        return found

    def join_initials(self) -> None:
        """Join "Greg M. Cooper" and "Greg Cooper" where the article has one of either only."""
        forms: dict[tuple[str, str], list[str]] = {}
        for key, group in self.by_key.items():
            words = key.split()
            middle = words[1:-1]
            if group.kind is ActorKind.PERSON and len(words) >= 2 and all(len(word) == 1 for word in middle):
                forms.setdefault((words[0], words[-1]), []).append(key)
        for (first, last), keys in forms.items():
            if len(keys) == 2 and f"{first} {last}" in keys and len(first) > 1:
                longest = max(keys, key=len)
                self.join(self.by_key[longest], self.by_key[f"{first} {last}"])

    def join_universities(self) -> None:
        """Join "Acme University" and "University of Acme", where no two are known that differ by this alone."""
        for key in list(self.by_key):
            place = key.removesuffix(" university")
            other = self.by_key.get(f"university of {place}")
            if place != key and other is not None and place not in _TWO_UNIVERSITIES:
                self.join(other, self.by_key[key])

    def join_acronyms(self) -> None:
        """Join an acronym of three letters and more to the one name with these initials; with its year, to an edition."""
        initials = Owners()
        for group in self.all():
            for text in [text for text, kind in group.spellings.items() if kind is not AliasKind.WEAK]:
                if group.kind is not ActorKind.PERSON and " " in text:
                    for letters in initials_of(text):
                        initials.add(letters, group)
        for group in self.all():
            for text in list(group.spellings):
                if not (text.isupper() and len(text) >= 3 and text.isalnum()):
                    continue
                owner = initials.only(text)
                if owner is not None and owner is not group and not group.known and len(group.spellings) == 1:
                    self.join(owner, group, AliasKind.ABBREVIATION)

    def mark_series(self) -> None:
        """Call a meeting a series where the article names an edition of it too."""
        for key, group in list(self.by_key.items()):
            edition = _EDITION.match(key)
            series = self.by_key.get(edition["series"]) if edition else None
            if series is not None and series is not group and not series.known:
                series.fixed = ActorKind.SERIES
                group.fixed = group.fixed or ActorKind.EVENT


def initials_of(text: str) -> Iterable[str]:
    """Return the acronyms that a name can have: its initials without and with the small words; a year stays whole."""
    edition = _EDITION.match(text)
    words = normalise(edition["series"] if edition else text).replace("-", " ").replace(".", "").split()
    year = edition["year"] if edition else ""
    big = "".join(word[0] for word in words if word not in _SMALL and word[0].isalnum())
    every = "".join(word[0] for word in words if word[0].isalnum())
    return {big.upper() + year, every.upper() + year} if len(big) > 1 else set()


def is_short_form(short: str, full: str) -> bool:
    """Return whether one word can stand for a name: its initials, or beginnings of its words ("Skoltech")."""
    plain = short.replace(".", "")
    if plain in initials_of(full):
        return True
    words = [word for word in full.casefold().replace("-", " ").split() if word not in _SMALL]
    if " " in short or len(plain) < 3 or not words or plain.casefold() in words:
        return False
    return _beginnings(plain.casefold(), words)


def _beginnings(short: str, words: list[str]) -> bool:
    """Return whether the letters are beginnings of the words in order, from the first on, some words left out."""
    reached = {length for length in range(1, len(short)) if words[0].startswith(short[:length])}
    for word in words[1:]:
        more = {
            end for begin in reached for end in range(begin + 1, len(short) + 1) if word.startswith(short[begin:end])
        }
        if len(short) in more:
            return True
        reached |= more
    return False
