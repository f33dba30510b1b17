"""Finding the actors of an article by rule: names and roles first, then which names are one actor.

No model and no network: capitals, titles, cue words, a gazetteer and the roster. A capital at the start of a sentence or in a
heading proves nothing, so such a word needs the same name elsewhere in the article.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from timeline.actors.actor import ActorKind, AliasKind, FoundActor, Span
from timeline.actors.context import announced, kind_around, role_after
from timeline.actors.evidence import votes
from timeline.actors.folding import fold_surnames, fold_things, tails_of
from timeline.actors.gazetteer import gazetteer
from timeline.actors.grouping import Group, Groups, is_short_form
from timeline.actors.kinds import Trust
from timeline.actors.labels import labelled
from timeline.actors.lexicon import Known, find_known
from timeline.actors.names import SAME_LENGTH, key_of
from timeline.actors.reading import Name, names_in
from timeline.actors.roster import Roster
from timeline.actors.runs import domains, runs, small_words, unwrapped
from timeline.actors.seeing import see_makers, see_pronouns, see_surnames
from timeline.actors.segment import HEADS
from timeline.actors.ships import is_ship, without_prefix
from timeline.actors.vocabulary import ROYALS

_NOBODY = Roster()
_DOES = re.compile(
    r"'s [a-z]|'s [A-Z]| (?:said|says|has|had|is|was|will|would|also|announced|told|did|does|reported|plans|argued|agreed|denied"
    r"|refused|sold|bought|made|won|began|claims|claimed|filed|released|launched|added|expects|later)\b"
)
_OF_ITS = ("'s ", "' ")
_MAKERS = (ActorKind.ORGANISATION, ActorKind.PERSON)
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
    return _Finder(text, plain, roster, small).find(_without_overlaps(names, known), by_start)


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

    def __init__(self, text: str, plain: str, roster: Roster, small: frozenset[str]) -> None:
        self.text = text
        self.small = small
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
            previous = self._place(name, known, previous)
        see_pronouns(self.groups, self.plain)
        see_makers(self.groups)
        alone = (key_of(self.text[name.start : name.end]).split()[-1] for name in (*self.surnames, *self.echoes))
        see_surnames(self.groups, alone, self.personal)
        self.groups.join_initials()
        self._place_surnames()
        self.groups.join_universities()
        self.groups.join_acronyms()
        self._place_openers()
        self._place_echoes()
        self.groups.mark_series()
        found = [group.found() for group in self.groups.all() if group.spans]
        return tuple(
            sorted(map(self._labelled, _one_a_key(found)), key=lambda actor: (actor.spans[0].start, actor.key))
        )

    def _labelled(self, actor: FoundActor) -> FoundActor:
        """Tell the actor apart from others of its name by what the article says of it; the roster knows its own."""
        if actor.key in self.roster.by_key:
            return actor
        return replace(actor, key=labelled(actor, self.plain))

    def _in_a_place(self, end: int, known: dict[int, Known]) -> bool:
        """Return whether a known place follows after a comma, closed: "Tulsa, Oklahoma."."""
        where = known.get(end + 2) if self.plain.startswith(", ", end) else None
        return (
            where is not None
            and where.actor.kind is ActorKind.PLACE
            and self.plain[where.end : where.end + 1] in ",.;)"
        )

    def _place(
        self, name: Name, known: dict[int, Known], previous: tuple[Name, Group] | None
    ) -> tuple[Name, Group] | None:
        """Put a name into its group; what cannot stand by itself waits for the others."""
        one = known.get(name.start)
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
            group = self.groups.of(key_of(without_prefix(span.text)))
            if is_ship(self.plain, name.start, name.end):
                group.fixed = kind = ActorKind.THING
            if kind is None:
                kind = self._weigh_kind(name, group, known, previous)
        if name.personal:
            self.personal.add(group.key)
            group.personal = name.count < 4 and not span.text.endswith("s")
        group.add(span, alias, kind, 3 if name.trust is Trust.SURE and name.kind else 1)
        return name, group

    def _weigh_kind(
        self, name: Name, group: Group, known: dict[int, Known], previous: tuple[Name, Group] | None
    ) -> ActorKind | None:
        """Let the words around speak for a kind; return the one that is clear from them."""
        for kind, weight in votes(self.plain, name.start, name.end, count=name.count):
            group.votes[kind] += weight
        if previous is not None and self.plain[previous[0].end : name.start] in _OF_ITS:
            mine = ActorKind.PERSON if name.personal else ActorKind.THING
            group.votes[mine] += previous[1].kind in _MAKERS
        if name.count < 3 and self._in_a_place(name.end, known):
            group.votes[ActorKind.PLACE] += 2
        return kind_around(self.plain, name.start, name.end, several=name.personal)

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

    def _place_openers(self) -> None:
        """Take a word that only begins sentences for a name when a verb or a possessive follows it twice: "Acme said …"."""
        seen: dict[str, list[Name]] = {}
        for name in self.echoes:
            if name.opens and name.count == 1 and _DOES.match(self.plain, name.end):
                key = key_of(self.text[name.start : name.end])
                if key not in self.groups.by_key and key not in HEADS and key not in self.small:
                    seen.setdefault(key, []).append(name)
        for key, names in seen.items():
            if len(names) > 1:
                for name in names:
                    self.groups.of(key).add(self._span(name), AliasKind.NAME, None, 0)
                    self.echoes.remove(name)

    def _place_echoes(self) -> None:
        """Give single words to the actors that the article names in full: by name, by family name, by "the Valley"."""
        persons = self.groups.persons()
        fold_surnames(self.groups, persons, self.roster)
        fold_things(self.groups)
        tails = tails_of(self.groups)
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
