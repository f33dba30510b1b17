"""Labels: what an article says of an actor that sets it apart from another of the same name.

They stand in the key, "jane roe (sport; leeds)", so that two articles name one actor at once only where they say the same of
it; whether two keys of one name are one actor is a judgement over all that is stored, free of the order of articles.
A label is: jr or sr, a field of work, a country, a town, or what kind of work a thing is.
"""

import re
from collections.abc import Collection, Mapping

from timeline.actors.actor import ActorKind, FoundActor, Span
from timeline.actors.gazetteer import COUNTRY_OF, TOWNS
from timeline.actors.names import key_of, normalise
from timeline.actors.ships import SHIP_NOUNS
from timeline.words import words

_FIELDS = {
    "sport": """footballer striker goalkeeper midfielder winger quarterback pitcher sprinter swimmer cyclist boxer golfer skater skier
        cricketer batsman bowler athlete jockey gymnast rower wrestler basketballer outfielder shortstop linebacker runner""",
    "politics": """minister senator congressman congresswoman governor mayor premier lawmaker politician mp councillor councilman
        councilwoman ambassador parliamentarian legislator""",
    "arts": """actor actress singer novelist poet painter composer rapper musician guitarist drummer pianist violinist sculptor
        filmmaker screenwriter comedian playwright dancer soprano tenor photographer songwriter""",
    "science": """physicist chemist biologist astronomer mathematician geologist botanist zoologist neuroscientist
        astrophysicist scientist surgeon cardiologist physician""",
    "law": "detective sergeant constable sheriff inspector policeman policewoman firefighter paramedic",
    "army": "lieutenant colonel soldier corporal airman",
    "business": "ceo cfo coo banker businessman businesswoman entrepreneur investor tycoon billionaire oligarch financier",
    "faith": "bishop archbishop cardinal imam rabbi priest pastor vicar monk nun",
    "crime": "murderer killer rapist burglar robber mobster gangster hijacker",
    "teaching": "teacher schoolteacher headteacher librarian",
    "care": "nurse midwife dentist",
    "farming": "farmer rancher fisherman",
}
_FIELD_OF = {word: field for field, block in _FIELDS.items() for word in words(block)}
# Fields that one life often holds: a businessman becomes a minister, a colonel a president.
_TOGETHER = [
    {"politics", "business"},
    {"politics", "army"},
    {"business", "science"},
    {"business", "arts"},
    {"army", "law"},
]
# Who is of a town and stays there; a striker moves.
_LOCAL = {"politics", "law", "teaching", "faith", "care", "farming"}
_WORKS = {
    "record": words("album single song"),
    "film": words("film movie"),
    "book": words("novel book"),
    "play": words("opera play musical"),
    "game": words("game"),
    "ship": SHIP_NOUNS["en"],
}
_WORK_OF = {word: work for work, nouns in _WORKS.items() for word in nouns}
_AGES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii"}

_AGE = re.compile(r",? (Jr|Sr|Junior|Senior|II|III)\b")
_BEFORE = re.compile(r"[\w.'-]+")
_AFTER = re.compile(
    r"(?:, (?:\d\d, )?(?:an?|the) (?P<is>(?:[\w.'-]+ ){0,3}[\w-]+)|,? (?:of|from|in) (?P<at>[A-Z][\w.-]+(?: [A-Z][\w.-]+)?)(?![\w'-]| [A-Z]))"
)
_ORIGIN = re.compile(r", (?:an?|the) (?:[\w'-]+ ){1,4}from ([A-Z][\w.-]+(?: [A-Z][\w.-]+)?)(?![\w'-]| [A-Z])")
_SCOPE = re.compile(r" (?:of|for|from) (?:the )?([A-Z][\w.-]+(?: [A-Z][\w.-]+)?)")
_LABELLED = re.compile(r"(?P<name>.*) \((?P<labels>[^()]+)\)")


def labelled(actor: FoundActor, plain: str) -> str:
    """Return the actor's key with the labels that the words around its full name give it; the key alone without any."""
    if actor.kind is ActorKind.THING:
        nouns = (word for span in actor.spans for word in _words_before(plain, span.start)[-1:])
        return _key(actor.key, _one({_WORK_OF[noun] for noun in nouns if noun in _WORK_OF}))
    if actor.kind is not ActorKind.PERSON or " " not in actor.key:
        return actor.key
    told = _Told()
    for span in actor.spans:
        if " " in span.text:
            told.read(plain, span)
    parts = [*_one(told.ages), *_one_field(told.fields), *_one(told.countries), *_one(told.towns)]
    return _key(actor.key, parts)


class _Told:
    """What is said beside the full names of one person."""

    def __init__(self) -> None:
        self.ages: set[str] = set()
        self.fields: set[str] = set()
        self.countries: set[str] = set()
        self.towns: set[str] = set()

    def read(self, plain: str, span: Span) -> None:
        """Take in what is said at one occurrence."""
        if found := _AGE.match(plain, span.end):
            self.ages.add(_AGES[found[1].casefold()])
        said = [*_words_before(plain, span.start), *_BEFORE.findall(span.role.casefold())]
        after = _AFTER.match(plain, span.end)
        if after and after["is"]:
            said += _BEFORE.findall(after["is"].casefold())
        fields = {_FIELD_OF[word] for word in said if word in _FIELD_OF}
        self.fields |= fields
        if fields or span.role:
            self.countries.update(COUNTRY_OF[word] for word in said if word in COUNTRY_OF)
        places = [after["at"]] if after and after["at"] else []
        if fields & _LOCAL:
            self.towns.update(word for word in said if word in TOWNS)
            scope = _SCOPE.search(span.role) or (_SCOPE.match(plain, after.end()) if after else None)
            places += [scope[1]] if scope else []
        described = _ORIGIN.match(plain, span.end)
        places += [described[1]] if described else []
        self.towns.update(key_of(place) for place in places if key_of(place) in TOWNS)


def _words_before(plain: str, start: int) -> list[str]:
    """Return up to four words just before a name, lower-case, not beyond a comma or a stop."""
    piece = re.split(r"[.,;:!?()\"\n]", plain[max(0, start - 48) : start])[-1]
    return [word.casefold() for word in _BEFORE.findall(piece)][-4:]


def _one(found: set[str]) -> list[str]:
    return sorted(found) if len(found) == 1 else []


def _one_field(found: set[str]) -> list[str]:
    """Return the one field, or the first of two that go together."""
    return sorted(found)[-1:] if len(found) == 1 or found in _TOGETHER else []


def _key(key: str, parts: Collection[str]) -> str:
    return f"{key} ({'; '.join(parts)})" if parts else key


def name_of(key: str) -> str:
    """Return the key without its labels."""
    found = _LABELLED.fullmatch(key)
    return found["name"] if found else key


def clash(left: str, right: str) -> str:
    """Return why two keys of one name cannot be one actor, in words; '' when their labels go together."""
    for kind, one in _sorted(left).items():
        other = _sorted(right).get(kind)
        if other is None or one == other or (kind == "field" and {one, other} in _TOGETHER):
            continue
        first, second = sorted((one, other))
        return f"but one is told of as {first}, the other as {second}"
    return ""


def _sorted(key: str) -> Mapping[str, str]:
    """Return the labels of a key by what they say."""
    found = _LABELLED.fullmatch(key)
    labels = found["labels"].split("; ") if found else []
    return {_sort(label): label for label in labels}


def _sort(label: str) -> str:
    if label in _FIELDS:
        return "field"
    if label in _WORKS:
        return "work"
    if label in _AGES.values():
        return "age"
    return "town" if label in TOWNS else "country"


def shown(key: str) -> str:
    """Return the labels for people: "sport, leeds"; '' without any."""
    found = _LABELLED.fullmatch(normalise(key))
    return found["labels"].replace("; ", ", ") if found else ""
