"""Lemmas: the plain form of a verb or noun, by a few rules, the verbs known, and a list of irregular forms."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


def _pairs(listed: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in listed.split())


_PLAIN = str.maketrans({"’": "'", "‘": "'"})
_DOUBLED = re.compile(r"([bdgklmnprtvz])\1\Z")
# Of verbs not known: endings of stems that stand for longer ones, "realis(e)", "evolv(e)", "trac(e)".
_SHORTENED = re.compile(
    r"(?:[^aeou][iy]s|[iy]z|[cvu]|rg|dg|[aeiu]g|[^aeiou][aeiou]t(?<!it|et)|[^aeiourlw]l|ns|ps|rs|us)\Z"
)
_ONE_BEAT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]|.*(?:[aio]s|um|[aiou]d|[aeiou]r[^aeiou]?v)")
_PREFIX = re.compile(r"(?:under|over|with|fore|out|re|un|mis|up|inter)(?=...)")
# Irregular verbs that are rare in the treebank.
_ALSO = _pairs("""
    fought/fight sank/sink sunk/sink swore/swear sworn/swear bound/bind laid/lay stole/steal stolen/steal
    forbade/forbid forbidden/forbid wrung/wring risen/rise lit/light bore/bear borne/bear shook/shake shaken/shake hid/hide
    tore/tear torn/tear wove/weave woven/weave fled/flee fed/feed bred/breed bled/bleed sped/speed strove/strive slid/slide
    striven/strive thrown/throw threw/throw flung/fling clung/cling swung/swing stung/sting hung/hang dug/dig spun/spin
    slew/slay slain/slay crept/creep swept/sweep wept/weep leapt/leap dealt/deal knelt/kneel dreamt/dream froze/freeze
    frozen/freeze chose/choose chosen/choose arose/arise arisen/arise awoke/awake drove/drive driven/drive flew/fly
    flown/fly blew/blow blown/blow drew/draw drawn/draw grew/grow grown/grow wore/wear worn/wear rode/ride ridden/ride
    rang/ring rung/ring sang/sing sung/sing sprang/spring sprung/spring shrank/shrink shrunk/shrink drank/drink
    drunk/drink swam/swim swum/swim struck/strike stricken/strike stuck/stick sought/seek taught/teach bought/buy
    brought/bring caught/catch shot/shoot sold/sell told/tell held/hold stood/stand understood/understand bit/bite
    bitten/bite wound/wind ground/grind spoke/speak spoken/speak broke/break broken/break woke/wake woken/wake sewn/sew
    sown/sow mown/mow proven/prove shone/shine trod/tread trodden/tread forsook/forsake forsaken/forsake went/go
    gone/go took/take taken/take gave/give given/give saw/see seen/see ran/run began/begin begun/begin won/win
    held/hold led/lead met/meet left/leave lost/lose built/build sent/send spent/spend lent/lend bent/bend kept/keep
    slept/sleep felt/feel dealt/deal meant/mean paid/pay said/say made/make sat/sit spat/spit came/come became/become
    overcame/overcome fell/fall fallen/fall ate/eat eaten/eat wrote/write written/write knew/know known/know
    forgave/forgive forgiven/forgive forgot/forget forgotten/forget forgone/forgo
""")
_LONG_S = ("sses", "shes", "ches", "xes", "zzes", "oes")


@dataclass(frozen=True, slots=True)
class Words:
    """What the treebank says: verbs in their plain form, and irregular forms by (form, V or N)."""

    verbs: frozenset[str]
    irregular: Mapping[tuple[str, str], str]


def lemma(word: str, tag: str) -> str:
    """Return the lemma of a word that bears a Penn tag, in small letters; words other than verbs and nouns stay."""
    plain = word.translate(_PLAIN).lower()
    known = _english()
    found = known.irregular.get((plain, tag[:1]))
    if found is None and tag in ("VBD", "VBN"):
        found = _ALSO.get(plain) or _prefixed(plain, known)
    return found or regular(plain, tag, known.verbs)


def is_past_only(plain: str) -> bool:
    """Whether a word in small letters is the past of an irregular verb and no verb's plain form: "sank", not "put" or "found"."""
    known = _english()
    found = known.irregular.get((plain, "V")) or _ALSO.get(plain)
    return found is not None and found not in (plain, "be", "have", "do") and plain not in known.verbs


def is_third_person(plain: str) -> bool:
    """Whether a word in small letters can be a verb's present: "plans", not "Alps"."""
    return plain.endswith("s") and regular(plain, "VBZ", frozenset()) in _english().verbs


def _prefixed(plain: str, known: Words) -> str | None:
    """The prefixed verb goes as the bare one: "underwent" as "went"."""
    prefix = _PREFIX.match(plain)
    if prefix is None:
        return None
    rest = plain[prefix.end() :]
    found = known.irregular.get((rest, "V")) or _ALSO.get(rest)
    return prefix.group() + found if found else None


def regular(plain: str, tag: str, verbs: frozenset[str]) -> str:
    """Return the lemma by rule, given the verbs that are known."""
    match tag:
        case "NNS" | "NNPS" | "VBZ":
            return _without_s(plain)
        case "VBD" | "VBN" if plain.endswith("ed") and len(plain) > 3:
            return _whole(plain[:-2], verbs)
        case "VBG" if plain.endswith("ing") and len(plain) > 4:
            return _whole(plain[:-3], verbs)
        case _:
            return plain


def _without_s(plain: str) -> str:
    if plain.endswith("men") and len(plain) > 4:
        return plain[:-2] + "an"
    if len(plain) < 3 or not plain.endswith("s") or plain.endswith(("ss", "series", "species")) or plain[0].isdigit():
        return plain
    if plain.endswith("ies") and len(plain) > 4:
        return plain[:-3] + "y"
    return plain[:-2] if plain.endswith(_LONG_S) else plain[:-1]


def _whole(stem: str, verbs: frozenset[str]) -> str:
    """The verb of which `stem` is left before "ed" or "ing"; "hop" is left of hope, "hopp" of hop."""
    candidates = [f"{stem}e", stem]
    if _DOUBLED.search(stem):
        candidates = [stem, stem[:-1], f"{stem}e"]
    elif stem.endswith("i"):
        candidates = [f"{stem[:-1]}y", stem, f"{stem}e"]
    for candidate in candidates:
        if candidate in verbs:
            return candidate
    if _DOUBLED.search(stem) and stem[-1] not in "lz":
        return stem[:-1]
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    return f"{stem}e" if _SHORTENED.search(stem) or _ONE_BEAT.fullmatch(stem) else stem


@cache
def _english() -> Words:
    lines = (files("timeline.grammar") / "data" / "english.lemmas").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines]
    irregular = {(form, letter): found for letter, form, found in (row for row in rows if len(row) == 3)}
    return Words(frozenset(row[0] for row in rows if len(row) == 1), irregular)
