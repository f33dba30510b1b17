"""Ages: "Yevgeny Prigozhin, 62," was written in the year in which he had that age, or the next."""

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.articles.limits.finding import Found
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import Limit, within
from timeline.articles.limits.world import Holder

METHOD = "of that age then"
_BEHIND = re.compile(r"(?:, (?:now )?(?:aged? )?|,? (?:is|aged|who is) )(?P<age>\d\d)(?= ?[,;.)]| years old| ?$)")
_BEFORE = re.compile(r"\b(?P<age>\d\d)-year-old (?:[\w.'-]+ ){0,3}$")
_YEAR_OLD = re.compile(r"\b\d\d-year-old (?P<name>[A-Z][\w'-]+)(?! [A-Z])")
_DIED = re.compile(
    r"\b(?:has )?(?:died|dies|dead)\b.{0,60}?\b(?:aged|at (?:the age of )?|at age )(?P<age>\d\d)\b", re.IGNORECASE
)
_THEN = re.compile(r"\b(?:then|was|were|when|born|had been|would be|turned|become)\b", re.IGNORECASE)
# Of these there are too many: a "Michael Brown, 18," is somebody else.
_SURNAMES = """
Adams Allen Andrews Bailey Baker Barnett Bell Black Bishop Bradley Brown Burns Butler Campbell Carpenter Carr
Carter Clark Clarke Cohen Collins Cook Cooper Cox Dean Davis Dickson Edwards English Evans Fields Ford Fox Glass
Graham Grant Gray Green Hall Hamilton Hammond Harris Henderson Hill Holmes Howard Hughes Hunt Jackson James Jenkins
Johnson Jones Kay Kelly Kennedy King Kirk Lee Levy Lewis Long Lynch Mack Major Martin Mason Miller Mitchell Moore
Morgan Morris Murphy Murray Nelson Owen Palmer Parker Paul Perry Peters Phillips Powell Price Prince Ray Reed Reid
Rice Richardson Roberts Robertson Robinson Rogers Rose Ross Russell Ryan Scott Simpson Smith Snow Spencer Stein
Stewart Sullivan Swan Taylor Terry Thomas Thompson Turner Walker Wallace Walsh Ward Warner Watson Webb Welch White
Williams Williamson Wilson Wolf Wood Woods Wright Young Kim Singh Khan Ali
"""
_COMMON = frozenset(_SURNAMES.split())
_LEAD, _THEN_LEAD = 60, 20
_ADULT = 16


def _again(text: str, surnames: Mapping[str, Found[tuple[Holder, bool]]]) -> Iterator[Found[tuple[Holder, bool]]]:
    """Yield people named in whole who are called by their surname after "the 26-year-old"."""
    for age in _YEAR_OLD.finditer(text):
        whole = surnames.get(age["name"])
        if whole is not None and whole.start < age.start():
            yield Found(age.start("name"), age.end(), whole.name, whole.things)


def ages(layout: Layout, found: Sequence[Found[tuple[Holder, bool]]]) -> Iterator[Limit]:
    """Yield the limits by ages told of people whose year of birth is known; by one at death only in news of the day."""
    text = layout.text
    told: set[tuple[str, int]] = set()
    surnames = {name.name.rpartition(" ")[2]: name for name in found if any(is_whole for _, is_whole in name.things)}
    for name in sorted([*found, *_again(text, surnames)], key=lambda one: one.start):
        born = {one.born for one, is_whole in name.things if is_whole}
        number = layout.at(name.start)
        if len(born) != 1 or number not in layout.undated or name.name.rpartition(" ")[2] in _COMMON:
            continue
        part = layout.around(name.start, name.end)
        behind = _BEHIND.match(text, name.end, part.end)
        before = _BEFORE.search(text[max(part.start, name.start - _LEAD) : name.start])
        died = _DIED.search(text, name.end, part.end) if number in layout.today else None
        age = behind or before or died
        if age is None or int(age["age"]) < _ADULT:
            continue
        if died is None and _THEN.search(text, max(part.start, name.start - _THEN_LEAD), name.start):
            continue
        years = int(age["age"])
        year = born.pop() + years
        if (name.name, year) in told:
            continue
        told.add((name.name, year))
        start = name.start - len(before[0]) if age is before and before is not None else name.start
        end = name.end if age is before else age.end()
        yield Limit(within([(year, year + 1)]), METHOD, f"born in {year - years}", start, end)
