"""Evidence: what the words beside a name say of its kind, as votes; looked up word by word, so it costs little."""

import re
from collections.abc import Iterator

from timeline.actors.actor import ActorKind
from timeline.actors.names import is_given
from timeline.words import words

_PERSON_BEFORE = words(
    """actor actress activist admiral artist astronaut author brother buddy captain celebrity champion chef coach
    colleague comedian composer couple daughter designer doctor drummer father filmmaker fellow friend girlfriend boyfriend
    goalkeeper guitarist historian host husband inventor king lawmaker lieutenant midfielder mother musician novelist
    opponent painter philosopher photographer physicist pianist pilot player playwright poet politician predecessor
    president producer queen rapper rival scholar screenwriter sculptor senator sergeant singer sister son soprano
    songwriter spokeswoman striker student successor surgeon suspect teammate teacher theologian troubadour uncle aunt veteran victim vocalist
    widow wife winner emperor pope saint st saints mathematician goalscorer defender teenager told named nominee mr mrs ms dr"""
)
_THING_BEFORE = words(
    """album app application system book browser drug film game handset jet laptop magazine model movie musical novel opera painting
    play processor product rocket satellite series ship single smartphone software song spacecraft steamer submarine
    tablet trademark trilogy vaccine vessel yacht frigate destroyer carrier ferry liner console newspaper airship"""
)
_GROUP_BEFORE = words("band group duo trio quartet orchestra team tribe sect gang militia rockers")
_PLACE_AFTER = words("area airport coast region province border peninsula valley prefecture county district oblast")
_THING_AFTER = words(
    """album application browser console emulator film franchise game handset laptop laptops mission movie musical novel
    operating platform pilot probe processor processors program range rocket satellite series smartphone software spacecraft
    song suite touchscreen trademark trilogy vaccine launch"""
)
_ORG_AFTER = words(
    """ceo cfo chairman chairwoman chief employee employees engineers executive executives headquarters lawyers management official
    officials shareholders shares spokesman spokesperson spokeswoman staff stock subsidiary founder"""
)
_ORG_VERBS = words("acquired bought launched sold sued unveiled manufactures employs")
_PERSON_VERBS = words(
    """said says told added adds noted replied explained wrote recalled joked argued believes thinks died was-born married
    studied graduated resigned testified spoke smiled laughed grew lived moved worked became loved knew felt wanted
    decided"""
)
_GROUP_VERBS = words("performed toured disbanded")
_FUNCTION = words(
    """a an and are as at because but by can could did do does for from had has have if in into is it its like may might
    must of on or over she should since so than that the then there they this to under until was we were when where which
    while who will with would you he not also"""
)
_A = words("a an another any each every its my our their this new latest original your")
_POSSIBLY = words("the his her")

# A brand that begins small: mostly a product; with e, as often a firm.
_BRAND = re.compile(r"(?:[a-df-z]|tv|mac|watch)[A-Z]\w")
_FIRM = re.compile(r"e[A-Z]\w")
_SURNAME = re.compile(
    r"(?:ov|ova|ev|eva|sky|ski|ska|skaya|enko|chuk|vich|wicz|czyk|berg|stein|mann|son|sen|sson|ez|yan|ian|oglu|dze|shvili"
    r"|elli|etti|ini|opoulos|akis|idis|escu|quist|gren|strom|aus|ham|field|ton|ley|well|worth|er|ing|man|ard|els|ich|itz)$"
)
_SURE_SURNAME = re.compile(
    r"^(?:Mc[A-Z]|O'[A-Z]|Fitz|al-|D'[A-Z]|d'[A-Z])"
    r"|(?:[ktnrldv]ov|ova|[nd]eva|sky|skiy|ska|skaya|enko|chuk|vich|wicz|czyk|stein|mann|sson|[dlr]sen|[dnmrg]ez|oglu|dze|shvili|opoulos|akis|escu|quist)$"
)

Vote = tuple[ActorKind, int]


def votes(plain: str, start: int, end: int, *, count: int) -> Iterator[Vote]:
    """Yield what speaks for a kind of the name at [start, end) of `count` words, with its weight."""
    before = plain[max(0, start - 32) : start]
    earlier = before.casefold().replace('"', " ").split()[-2:] if before[-1:] in ' "(' else []
    after = plain[end : end + 32]
    last = earlier[-1] if earlier else ""
    owns = after.startswith("'")
    if owns:
        after = after[2:] if after.startswith("'s") else after[1:]
    following = after.split(None, 2)[:2] if after[:1] == " " else []
    word = following[0].strip(".,;:)\"'").casefold() if following else ""
    text = plain[start:end]
    yield from _by_shape(text, count)
    yield from _by_before(last, earlier[0] if len(earlier) == 2 else "", text, count, closed=_closed(after, word))
    if not owns:
        yield from _by_after(after, word, following, count)
    elif word in _ORG_AFTER:
        yield ActorKind.ORGANISATION, 2
    if before[-1:] == '"' and '"' in after[:2]:
        yield ActorKind.THING, 2


def _closed(after: str, word: str) -> bool:
    """Return whether no noun follows, so that a determiner before belongs to the name."""
    return after[:1] not in {" ", "-", "'"} or word in _FUNCTION


def _by_shape(text: str, count: int) -> Iterator[Vote]:
    if _BRAND.match(text):
        yield ActorKind.THING, 2
    elif _FIRM.match(text):
        yield ActorKind.ORGANISATION, 1
    if " " in text and (text[-1].isdigit() or (text[-1].isupper() and text[-2].isdigit())):
        yield ActorKind.THING, 2
    if count == 1 and len(text) > 1 and text.isupper() and text.isalpha():
        yield ActorKind.ORGANISATION, 2
    if count in {2, 3}:
        surname = text.rpartition(" ")[2]
        if _SURE_SURNAME.search(surname):
            yield ActorKind.PERSON, 2
        elif _SURNAME.search(surname):
            yield ActorKind.PERSON, 1
    elif count == 1 and (is_given(text) or _SURE_SURNAME.search(text)):
        yield ActorKind.PERSON, 1


def _by_before(last: str, earlier: str, text: str, count: int, *, closed: bool) -> Iterator[Vote]:
    if last in _PERSON_BEFORE:
        yield ActorKind.PERSON, 2
    elif last in _THING_BEFORE:
        yield ActorKind.THING, 2
    elif last in _GROUP_BEFORE:
        yield ActorKind.GROUP, 2
    elif last in _A and closed and count < 3:
        yield ActorKind.THING, 2
    elif last in _POSSIBLY and closed and count == 1:
        yield (ActorKind.GROUP if text.endswith("s") else ActorKind.THING), 1
    elif last in {"in", "at", "to", "from", "near"} and closed and count == 1 and earlier not in {"according", "known"}:
        yield ActorKind.PLACE, 1


def _by_after(after: str, word: str, following: list[str], count: int) -> Iterator[Vote]:
    if after.startswith((", who ", " who ", ", whose ", " himself", " herself")):
        yield ActorKind.PERSON, 3
    if word in _PERSON_VERBS:
        yield ActorKind.PERSON, 1
    elif word in _ORG_VERBS:
        yield ActorKind.ORGANISATION, 1
    elif word in _GROUP_VERBS:
        yield ActorKind.GROUP, 1
    elif word in _ORG_AFTER:
        yield ActorKind.ORGANISATION, 2
    elif word in _THING_AFTER:
        yield ActorKind.THING, 1
    elif word in _PLACE_AFTER:
        yield ActorKind.PLACE, 2
    elif word == "was" and following[1:] and following[1].strip(".,") in {"born", "arrested", "married", "educated"}:
        yield ActorKind.PERSON, 2
    if count <= 2 and after.startswith(", ") and after[2:4].isdigit() and after[4:5] in {",", "."}:
        yield ActorKind.PERSON, 3
