"""Finding the actors of an article by rule: names and roles first, then which names are one actor.

No model and no network: capitals, titles, cue words, a gazetteer and the roster. A capital at the start of a sentence or in a
heading proves nothing, so such a word needs the same name elsewhere in the article.
"""

import re
from collections.abc import Iterable

from timeline.actors.actor import ActorKind, AliasKind, FoundActor, Span
from timeline.actors.context import announced, kind_around, role_after
from timeline.actors.gazetteer import gazetteer
from timeline.actors.grouping import Group, Groups, Owners, is_short_form
from timeline.actors.kinds import Trust
from timeline.actors.lexicon import Known, find_known
from timeline.actors.names import SAME_LENGTH, key_of
from timeline.actors.reading import Name, names_in
from timeline.actors.roster import Roster
from timeline.actors.runs import domains, runs, small_words, unwrapped
from timeline.actors.segment import HEADS
from timeline.actors.vocabulary import ROYALS

_NOBODY = Roster()
_MODEL = re.compile(r"-\d")
_INDEFINITE = re.compile(r"\b[Aa]n? $")
_THE = re.compile(r"[Tt]he $")


def find_actors(text: str, roster: Roster = _NOBODY) -> tuple[FoundActor, ...]:
    """Return the actors that the text names, in order of first mention; `text[start:end]` is each span's text.

    The roster's names win over rules where they stand alone; inside a longer name ("Acme" in "Acme Foundation") the longer
    one counts. A weak spelling counts only beside a strong one of its actor.
    """
    plain = unwrapped(text.translate(SAME_LENGTH))
    known = _known(plain, roster)
    by_start = {one.start: one for one in known}
    names: list[Name] = []
    small = small_words(plain)
    for run in runs(plain):
        for name in names_in(run, plain, by_start, small):
            _weigh(name, plain, small, heading=run.heading)
            names.append(name)
    names.extend(Name(start, end, ActorKind.ORGANISATION, Trust.SURE) for start, end in domains(plain))
    return _Finder(text, plain, roster).find(_without_overlaps(names, known), by_start)


def _known(plain: str, roster: Roster) -> list[Known]:
    """Return the known names: the roster's, and the gazetteer's where the roster is silent."""
    found = find_known(plain, [roster.lexicon, gazetteer()])
    strong = {one.actor.key for one in found if one.alias is not AliasKind.WEAK}
    return [one for one in found if one.alias is not AliasKind.WEAK or one.actor.key in strong]


def _weigh(name: Name, plain: str, small: frozenset[str], *, heading: bool) -> None:
    """Lower the trust in a name that only its capitals speak for."""
    if name.count == 1 and (_MODEL.match(plain, name.end) or plain.endswith("ly", name.start, name.end)):
        name.trust = min(name.trust, Trust.GUESS)
        name.opens = True
    if name.trust >= Trust.SURE and not (heading and name.count > 1):
        return
    words = plain[name.start : name.end].casefold().split()
    if name.trust is Trust.GUESS and name.count == 1:
        if words[0] in small or name.opens or heading or _INDEFINITE.search(plain, max(0, name.start - 4), name.start):
            name.trust = Trust.ECHO
    elif heading or all(word in small for word in words):
        name.trust = Trust.ECHO


def _without_overlaps(names: Iterable[Name], known: Iterable[Known]) -> list[Name]:
    """Return the names in order, none inside another: the longest wins, and known names fill what is left."""
    kept: list[Name] = []
    claims = [(name.start, -name.end, False, name) for name in names]
    claims += [(one.start, -one.end, True, Name(one.start, one.end, one.actor.kind, Trust.SURE)) for one in known]
    claims.sort(key=lambda claim: claim[:3])
    for start, _, is_known, name in claims:
        if kept and start < kept[-1].end:
            if is_known and kept[-1].trust is Trust.ECHO:
                kept.append(name)
            continue
        kept.append(name)
    return kept


class _Finder:
    """One article's finding: the steps share its text and its groups."""

    def __init__(self, text: str, plain: str, roster: Roster) -> None:
        self.text = text
        self.plain = plain
        self.roster = roster
        self.groups = Groups()
        self.surnames: list[Name] = []
        self.echoes: list[Name] = []
        self.personal: set[str] = set()

    def find(self, names: list[Name], known: dict[int, Known]) -> tuple[FoundActor, ...]:
        """Return the actors of these names."""
        previous: tuple[Name, Group] | None = None
        for name in names:
            previous = self._place(name, known.get(name.start), previous)
        self._see_surnames()
        self.groups.join_initials()
        self._place_surnames()
        self.groups.join_universities()
        self.groups.join_acronyms()
        self._place_echoes()
        self.groups.mark_series()
        found = [group.found() for group in self.groups.all() if group.spans]
        return tuple(sorted(_one_a_key(found), key=lambda actor: (actor.spans[0].start, actor.key)))

    def _place(self, name: Name, one: Known | None, previous: tuple[Name, Group] | None) -> tuple[Name, Group] | None:
        """Put a name into its group; what cannot stand by itself waits for the others."""
        if one is not None and one.end != name.end:
            one = None
        if name.surname and one is None:
            self.surnames.append(name)
            return previous
        weak = one is not None and one.alias is AliasKind.WEAK and one.actor.kind is ActorKind.PERSON
        if name.trust is Trust.ECHO or weak:
            self.echoes.append(name)
            return previous
        if previous is not None:
            linked = self._announced(name, *previous)
            if linked is not None:
                return linked
        span = self._span(name)
        kind, alias = name.kind, AliasKind.NAME
        if one is not None:
            group = self.groups.of(one.actor.key)
            group.known, group.name, group.fixed = one.actor.key, one.actor.name, one.actor.kind
            alias = one.alias
        else:
            group = self.groups.of(key_of(span.text))
            if kind is None:
                kind = kind_around(self.plain, name.start, name.end, several=name.personal)
        if name.personal:
            self.personal.add(group.key)
        group.add(span, alias, kind, 3 if name.trust is Trust.SURE and name.kind else 1)
        return name, group

    def _announced(self, name: Name, before: Name, group: Group) -> tuple[Name, Group] | None:
        """Give a short form that the text itself announces to the name just before it."""
        alias = announced(self.plain, before.end, name.start, name.end)
        if alias is None:
            return None
        first, second = self.text[before.start : before.end], self.text[name.start : name.end]
        if alias is AliasKind.ABBREVIATION:
            if not group.known and is_short_form(first, second):
                other = self.groups.of(key_of(second))
                other.add(self._span(name), AliasKind.NAME, name.kind, 3)
                self.groups.join(other, group, AliasKind.ABBREVIATION)
                return name, other
            if not is_short_form(second, first):
                return (before, group) if _is_ticker(first, second) else None
        group.add(self._span(name), alias, None, 0)
        if key_of(second) not in self.groups.by_key:
            self.groups.lead(key_of(second), group)
        return name, group

    def _see_surnames(self) -> None:
        """Call two words a person where the second also stands alone: "Nhek Bunchhay", later "Bunchhay"."""
        alone = {key_of(self.text[name.start : name.end]).split()[-1] for name in (*self.surnames, *self.echoes)}
        alone |= {key for key, group in self.groups.by_key.items() if " " not in key and not group.known}
        for key, group in self.groups.by_key.items():
            if (
                " " in key
                and key in self.personal
                and not group.votes[ActorKind.PERSON]
                and key.split()[-1] in alone - HEADS
            ):
                group.votes[ActorKind.PERSON] += 2 * len(group.spans)

    def _place_surnames(self) -> None:
        """Give a title with a surname to the one person of that name; without one it is an actor of its own, weakly named."""
        persons = self.groups.persons()
        for name in self.surnames:
            key = key_of(self.text[name.start : name.end])
            if key.split()[0] in ROYALS:
                # A king's one name is no family name: King Hussein is not Saddam Hussein.
                self.groups.of(key).add(self._span(name), AliasKind.NAME, ActorKind.PERSON, 3)
                continue
            group = persons.only(key.split()[-1]) or self.groups.of(key)
            group.add(self._span(name), AliasKind.WEAK, ActorKind.PERSON, 3)

    def _place_echoes(self) -> None:
        """Give single words to the actors that the article names in full: by name, by family name, by "the Valley"."""
        persons = self.groups.persons()
        self._fold_single_surnames(persons)
        tails = self._tails()
        for name in self.echoes:
            key = key_of(self.text[name.start : name.end])
            group = self.groups.by_key.get(key)
            owner, tail = persons.only(key), tails.only(key)
            if owner is not None:
                owner.add(self._span(name), AliasKind.WEAK, None, 0)
            elif group is not None and key not in HEADS:
                group.add(self._span(name), AliasKind.NAME, None, 0)
            elif tail is not None and _THE.search(self.plain, max(0, name.start - 4), name.start):
                name.start -= 4
                tail.add(self._span(name), AliasKind.WEAK, None, 0)

    def _fold_single_surnames(self, persons: Owners) -> None:
        """Join a group of one word to the one person whose family name it is."""
        for key, group in list(self.groups.by_key.items()):
            owner = persons.only(key)
            if owner is None or owner is group or " " in key:
                continue
            place = group.kind is ActorKind.PLACE and group.known
            if not place and (not group.known or group.known not in self.roster.by_key):
                self.groups.join(owner, group, AliasKind.WEAK)

    def _tails(self) -> Owners:
        """Return the groups by the head of their name: "the Valley" is the only Valley of the article."""
        tails = Owners()
        for group in self.groups.all():
            for text in group.spellings:
                words = key_of(text).split()
                if len(words) > 1 and words[-1] in HEADS:
                    tails.add(words[-1], group)
        return tails

    def _span(self, name: Name) -> Span:
        role = name.role or (role_after(self.plain, name.end) if name.kind is ActorKind.PERSON else "")
        return Span(name.start, name.end, self.text[name.start : name.end], " ".join(role.split()))


def _is_ticker(name: str, short: str) -> bool:
    """Return whether capitals in brackets are a company's ticker: "Acme (ACM)"; it says nothing new."""
    return short.isupper() and len(short) <= 5 and " " not in name and short[0] == name[0].upper()


def _one_a_key(found: Iterable[FoundActor]) -> list[FoundActor]:
    """Return the actors with equal keys as one: the key is what the store knows them by."""
    by_key: dict[str, FoundActor] = {}
    for actor in found:
        other = by_key.get(actor.key)
        if other is None:
            by_key[actor.key] = actor
            continue
        spans = tuple(sorted({*other.spans, *actor.spans}, key=lambda span: (span.start, -span.end)))
        aliases = tuple({alias.text: alias for alias in (*actor.aliases, *other.aliases)}.values())
        by_key[actor.key] = FoundActor(other.key, other.name, other.kind, aliases, spans)
    return list(by_key.values())
