"""Finding the actors of a Russian text: persons by their given names, bodies by quotation marks, capitals and a short list.

Every name is brought to the nominative, and one that could be of two ("Александра Иванова": his or hers) is none, unless a
verb beside it or the rest of the article tells. A surname alone is given to the one person of it whom the article names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.actors.actor import ActorKind, Alias, AliasKind, FoundActor, Span
from timeline.actors.names import SAME_LENGTH, key_of
from timeline.actors.roster import Roster
from timeline.actors.russian.given import GIVEN, Reading, is_patronymic, patronymic
from timeline.actors.russian.places import CAPITALS, ENGLISH, KNOWN
from timeline.actors.russian.surnames import forms, nominative

_NAME = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*"
_WORD = re.compile(rf"(?<![\w«-]){_NAME}(?![\w-])")
_NEXT = re.compile(rf" ({_NAME})(?![\w-])")
_INITIALS = re.compile(rf"(?<![\w.])(?:[А-ЯЁ]\. ?){{1,2}}(?P<surname>{_NAME})(?![\w-])")
_SHOUTED = re.compile(r"(?<![\w«.-])[А-ЯЁ]{2,6}(?![\w»-])")
_ROMAN = re.compile(r"[ХIVX]+")
_QUOTED = re.compile(r"«([^«»\n]{2,60})»")
_WHO_ACTS = re.compile(r"(?: \([^)]{1,30}\))?(?: [а-яё]+ся?)? (?:[а-яё]+ ){0,2}?[а-яё]+(?P<end>ла|л)(?:с[ья])?(?![\w])")
_BEFORE = re.compile(r"(?<![\w-])([\w-]+) \Z")
_HEADING = 60

# What stands before a name in quotation marks and says what it is; the nominative where it belongs to the name.
_FORMS = frozenset("ООО ОАО ЗАО ПАО АО НКО ФГУП ГУП ИП АНО ТОО".split())  # noqa: SIM905
_FIRMS = ("компани", "корпораци", "концерн", "холдинг", "фирм", "госкорпораци", "авиакомпани", "предприяти", "банк")
_BODIES = {
    "фонд": "фонд",
    "груп": "группа",
    "агентств": "агентство",
    "газет": "газета",
    "журнал": "журнал",
    "телеканал": "телеканал",
    "парти": "партия",
    "университет": "университет",
    "институт": "институт",
    "завод": "завод",
    "клуб": "клуб",
    "движени": "движение",
    "ассоциаци": "ассоциация",
    "издательств": "издательство",
    "фабрик": "фабрика",
    "центр": "центр",
    "театр": "театр",
    "музе": "музей",
}
_MEETINGS = {
    "форум": "форум",
    "конференци": "конференция",
    "фестивал": "фестиваль",
    "выставк": "выставка",
    "саммит": "саммит",
}
_SHIPS = (
    "сухогруз",
    "крейсер",
    "теплоход",
    "паром",
    "пароход",
    "суд",
    "корабл",
    "танкер",
    "лодк",
    "подлодк",
    "яхт",
    "ледокол",
    "траулер",
    "катер",
    "буксир",
    "фрегат",
    "парусник",
    "линкор",
    "барж",
    "шхун",
)
_ENDING = 4  # letters that a case can add
_TITLES = frozenset(
    [
        "президент",
        "премьер",
        "премьер-министр",
        "министр",
        "вице-премьер",
        "глава",
        "директор",
        "гендиректор",
        "председатель",
        "губернатор",
        "мэр",
        "сенатор",
        "депутат",
        "академик",
        "профессор",
        "писатель",
        "поэт",
        "режиссёр",
        "основатель",
        "посол",
        "секретарь",
        "канцлер",
        "король",
        "император",
        "генерал",
        "адвокат",
        "эксперт",
        "аналитик",
        "ректор",
        "спикер",
    ]
)


@dataclass(slots=True)
class _Actor:
    """One actor as the text shows it; `spans` with whether each is a full name."""

    name: str
    kind: ActorKind
    gender: str = ""
    spans: list[tuple[Span, AliasKind]] = field(default_factory=list)

    def found(self, roster: Roster) -> FoundActor:
        """Return what the rest of the program knows it as; the roster's name and kind where it is known there."""
        key = key_of(ENGLISH.get(self.name, self.name))
        known = roster.by_key.get(key)
        aliases = {Alias(self.name)} | {Alias(span.text, kind) for span, kind in self.spans}
        spans = tuple(sorted((span for span, _ in self.spans), key=lambda span: span.start))
        shown = sorted(aliases, key=lambda alias: (alias.text != self.name, alias.text))
        return FoundActor(
            key,
            self.name if known is None else known.name,
            self.kind if known is None else known.kind,
            tuple({alias.text: alias for alias in shown}.values()),
            spans,
        )


def find_russian(text: str, roster: Roster) -> list[FoundActor]:
    """Return the actors that a Russian text names in Cyrillic, in order of first mention."""
    finder = _Finder(text)
    return [actor.found(roster) for actor in finder.find() if actor.spans]


class _Finder:
    """One article's finding: the steps share what is taken already."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = text.translate(SAME_LENGTH)
        self.actors: dict[tuple[str, ActorKind], _Actor] = {}
        self.taken: set[int] = set()
        self.seen = frozenset(found.group() for found in _WORD.finditer(self.plain))

    def find(self) -> list[_Actor]:
        """Return the actors, surnames and short forms given to them."""
        self._quoted()
        doubtful = list(self._persons())
        for told_by_verb in (True, False):
            for start, end, readings in doubtful:
                self._settle(start, end, readings, told_by_verb=told_by_verb)
        self._join_patronymics()
        self._surnames()
        self._known()
        order = {id(a): min((s.start for s, _ in a.spans), default=0) for a in self.actors.values()}
        return sorted(self.actors.values(), key=lambda actor: order[id(actor)])

    def _add(self, name: str, kind: ActorKind, start: int, end: int, *, gender: str = "", weak: bool = False) -> None:
        """Take one occurrence of an actor, unless something longer stands there."""
        if start in self.taken or end - 1 in self.taken:
            return
        self.taken.update(range(start, end))
        actor = self.actors.setdefault((name, kind), _Actor(name, kind, gender))
        written = self.text[start:end]
        # A form in another case may be the name of somebody else: "Александра Иванова" is hers, and the genitive of his.
        alias = AliasKind.WEAK if weak or written != name else AliasKind.NAME
        actor.spans.append((Span(start, end, written, self._role(start)), alias))

    def _role(self, start: int) -> str:
        """The title just before a name, as it is written."""
        word = self._word_before(start)
        return word if any(word.startswith(title) and len(word) - len(title) <= _ENDING for title in _TITLES) else ""

    def _word_before(self, start: int) -> str:
        """The word just before, with one blank between; '' where there is none."""
        found = _BEFORE.search(self.plain, max(0, start - 24), start)
        return found[1] if found is not None else ""

    def _quoted(self) -> None:
        """Names in quotation marks behind a word that says what bears them: "фонд «Сколково»", "ООО «Вега»"."""
        bare: dict[str, str] = {}
        rest = []
        for quoted in _QUOTED.finditer(self.plain):
            word = self._word_before(quoted.start())
            inner = " ".join(quoted[1].split())
            kind, name = _body(word, inner)
            if kind is None:
                rest.append((quoted, inner))
                continue
            first = quoted.start() - len(word) - 1
            self._add(name, kind, first if name != inner or word in _FORMS else quoted.start(), quoted.end())
            bare[inner] = name if bare.get(inner, name) == name else ""
        for quoted, inner in rest:
            kind = next((k for n, k in self.actors if n == bare.get(inner)), None)
            if bare.get(inner) and kind is not None:
                self._add(bare[inner], kind, quoted.start(), quoted.end(), weak=True)

    def _persons(self) -> Iterator[tuple[int, int, list[tuple[str, str]]]]:
        """Take every full name that has one nominative; yield the place and the nominatives of each that has several."""
        for word in _WORD.finditer(self.plain):
            readings = GIVEN.get(word.group(), ())
            following = _NEXT.match(self.plain, word.end()) if readings else None
            if following is None or word.start() in self.taken:
                continue
            middle = patronymic(following[1])
            last = _NEXT.match(self.plain, following.end()) if middle else following
            if middle and last is None and not is_patronymic(following[1]):  # "Дворкович" only ends like one
                middle, last = [], following
            if last is None or last[1] in KNOWN or self._begins_another(last):
                continue
            found = sorted(set(_nominatives(readings, middle, last[1], self.seen)))
            # "Александра Дюма" may be his or hers, even where only hers is a name that the rules can tell.
            hers = not middle and {r.gender for r in readings} > {gender for _, gender in found}
            if len(found) == 1 and not (hers and found[0][1] == "f"):
                (name, gender) = found[0]
                self._add(name, ActorKind.PERSON, word.start(), last.end(), gender=gender)
            elif found:
                yield word.start(), last.end(), found

    def _begins_another(self, last: re.Match[str]) -> bool:
        """Whether what looks like a surname is a given name with its own: "Роман Александра Беляева" is a novel of his."""
        return last[1] in GIVEN and _NEXT.match(self.plain, last.end()) is not None

    def _settle(self, start: int, end: int, readings: list[tuple[str, str]], *, told_by_verb: bool) -> None:
        """A name of two nominatives is the one that the verb behind it or the rest of the article tells."""
        acts = _WHO_ACTS.match(self.plain, end)
        known = [one for one in readings if (one[0], ActorKind.PERSON) in self.actors and not told_by_verb]
        as_written = [one for one in readings if one[0] == self.plain[start:end]]
        if acts is not None and acts["end"] == "ла" and as_written and as_written[0][1] == "f":
            self._add(as_written[0][0], ActorKind.PERSON, start, end, gender="f")
        elif len(known) == 1:
            self._add(known[0][0], ActorKind.PERSON, start, end, gender=known[0][1])

    def _join_patronymics(self) -> None:
        """One named with and without a patronymic is one, unless two patronymics go with the name."""
        longer: dict[str, list[str]] = {}
        for name, kind in self.actors:
            words = name.split()
            if kind is ActorKind.PERSON and len(words) == 3 and not words[0].endswith("."):
                longer.setdefault(f"{words[0]} {words[2]}", []).append(name)
        for short, names in longer.items():
            own = self.actors.get((short, ActorKind.PERSON))
            if own is not None and len(names) == 1:
                own.spans += self.actors.pop((names[0], ActorKind.PERSON)).spans

    def _surnames(self) -> None:
        """Give a surname, alone or with initials, to the one person of the article whose it can be."""
        owners: dict[str, list[_Actor]] = {}
        for actor in [a for a in self.actors.values() if a.kind is ActorKind.PERSON]:
            for form in forms(actor.name.rpartition(" ")[2], actor.gender):
                owners.setdefault(form, []).append(actor)
        for found in _INITIALS.finditer(self.plain):
            own = owners.get(found["surname"], [])
            fitting = [a for a in own if a.name[0] == found.group()[0]]
            if len(fitting) == 1:
                self._add(fitting[0].name, ActorKind.PERSON, found.start(), found.end(), weak=True)
            elif not own and found["surname"].endswith(("ов", "ев", "ин", "ский", "цкий", "ич", "ко")):
                name = " ".join(found.group().replace(".", ". ").split())
                self._add(name, ActorKind.PERSON, found.start(), found.end(), gender="m")
            else:
                self.taken.update(range(found.start(), found.end()))
        for word in _WORD.finditer(self.plain):
            own = owners.get(word.group(), [])
            if len(own) == 1:
                self._add(own[0].name, ActorKind.PERSON, word.start(), word.end(), weak=True)

    def _known(self) -> None:
        """Places and bodies of the list, and names in capitals."""
        for word in _WORD.finditer(self.plain):
            if word.group() in KNOWN:
                name, kind = KNOWN[word.group()]
                self._add(name, kind, word.start(), word.end())
        for shouted in _SHOUTED.finditer(self.plain):
            name = shouted.group()
            if not _ROMAN.fullmatch(name) and name not in _FORMS and not self._in_capitals(shouted.start()):
                self._add(name, CAPITALS.get(name, ActorKind.ORGANISATION), shouted.start(), shouted.end())

    def _in_capitals(self, at: int) -> bool:
        """Whether the line around is written in capitals: a heading, or a dateline, whose capitals say nothing."""
        first = max(0, at - _HEADING)
        line = self.plain[first:at].rpartition("\n")[2] + self.plain[at : at + _HEADING].partition("\n")[0]
        letters = [c for c in line if c.isalpha()]
        return 2 * sum(c.isupper() for c in letters) > len(letters)


def _nominatives(
    readings: tuple[Reading, ...], middle: list[Reading], surname: str, seen: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Every full name in the nominative, with its gender, that agrees in gender and case."""
    for given in readings:
        middles = [m for m in middle if (m.gender, m.case) == (given.gender, given.case)]
        if middle and not middles:
            continue
        last = nominative(surname, given.gender, given.case, seen)
        if last is None or not _can_be(last, given.gender):
            continue
        yield " ".join((given.nominative, *(m.nominative for m in middles[:1]), last)), given.gender


def _can_be(surname: str, gender: str) -> bool:
    """Whether a surname in the nominative can be one of that gender: "Иванов" is a man's, "Иванова" a woman's."""
    if gender == "f":
        return not surname.endswith(("ов", "ев", "ёв", "ский", "цкий", "овой", "евой", "ым", "ову"))
    return not surname.endswith(("ова", "ева", "ская", "цкая", "ым", "ову", "ой ", "ину"))


def _body(word: str, inner: str) -> tuple[ActorKind | None, str]:
    """What bears a name in quotation marks by the word before it, and its name."""
    small = word.lower()
    if word in _FORMS or any(small.startswith(stem) and len(word) - len(stem) <= _ENDING for stem in _FIRMS):
        return ActorKind.ORGANISATION, inner
    if any(small.startswith(stem) and len(word) - len(stem) <= _ENDING for stem in _SHIPS):
        return ActorKind.THING, inner
    for table, kind in ((_BODIES, ActorKind.ORGANISATION), (_MEETINGS, ActorKind.EVENT)):
        for stem, said in table.items():
            if small.startswith(stem) and len(word) - len(stem) <= _ENDING:
                return kind, f"{said} «{inner}»"
    return None, inner
