"""Words that tell of happenings, by type: verbs in all their forms, and nouns that are events themselves."""

from collections.abc import Iterator, Mapping

# Regular verbs stand as their base; irregular ones as base/past or base/past/participle. The first type that claims a word has it.
_VERBS: Mapping[str, str] = {
    "agreement": "sign ink agree conclude ratify settle accede pledge",
    "meeting": "meet/met convene confer gather assemble negotiate consult talk hold/held host",
    "visit": "visit arrive travel tour attend come/came go/went pass return fly/flew/flown land leave/left depart",
    "founding": "found establish form create launch open start begin/began/begun set build/built/built unveil inaugurate introduce kick incorporate",
    "investment": "invest fund finance provide buy/bought sell/sold acquire purchase spend/spent lend/lent pay/paid grant donate award raise",
    "policy": "announce declare adopt approve pass enact introduce decide order ban impose lift reform legislate abolish",
    "statement": "say/said tell/told note state address speak/spoke/spoken keynote warn claim admit confirm insist argue explain stress emphasize emphasise report",
    "publication": "publish print release issue post broadcast air write/wrote/written compose",
    "appointment": "appoint elect name nominate resign retire join hire fire dismiss promote become/became step succeed inaugurate",
    "conflict": "attack invade bomb kill wound capture seize fight/fought defeat surrender shoot/shot besiege destroy sink/sank/sunk occupy retreat withdraw/withdrew/withdrawn clash",
    "justice": "arrest charge accuse convict sentence sue indict jail release acquit testify investigate fine plead extradite raid detain",
    "disaster": "crash explode collapse burn flood erupt hit strike/struck derail spill",
    "life": "bear/bore/born die marry divorce bury graduate",
    "contest": "win/won lose/lost beat/beat/beaten compete race",
    "growth": "rise/rose/risen fall/fell/fallen grow/grew/grown drop climb decline increase decrease jump double",
    "protest": "protest demonstrate rally strike riot march",
    "end": "end close finish cancel halt stop suspend cease shut",
    "invitation": "invite ask request urge demand",
    "event": "happen occur take/took/taken participate move send/sent show/showed/shown present test demonstrate complete discover find/found/found make/made bring/brought see/saw/seen run/ran give/gave/given get/got draw/drew/drawn",
}
_NOUNS: Mapping[str, str] = {
    "meeting": "meeting meetings talks summit discussions roundtable hearing",
    "conference": "conference forum symposium congress convention expo exhibition fair festival olympics games seminar",
    "agreement": "agreement memorandum treaty deal contract accord pact signing",
    "visit": "visit trip tour arrival delegation",
    "conflict": "war battle invasion attack raid siege offensive strike",
    "justice": "trial arrest verdict indictment",
    "founding": "launch opening founding creation inauguration",
    "contest": "election elections vote referendum",
    "disaster": "crash earthquake explosion flood fire",
    "life": "birth death funeral wedding",
}
STRONG = frozenset(
    {
        "agreement",
        "meeting",
        "visit",
        "founding",
        "investment",
        "policy",
        "appointment",
        "conflict",
        "justice",
        "disaster",
        "life",
    }
)
"""Types of which an event is worth keeping even when nothing dates it."""

SIGNING = frozenset({"memorandum", "agreement", "treaty", "deal", "contract", "accord", "pact"})
"""What is signed: each object of a signing is an event of its own."""

_VOWELS = "aeiou"
_DOUBLING = frozenset({"ban", "stop", "plan", "sit", "set", "shut", "hit", "get", "run", "step", "drop"} - {"jump"})


def _forms(entry: str) -> Iterator[tuple[str, str]]:
    """Every form of a verb with its kind: base, s, ing, past."""
    base, *irregular = entry.split("/")
    yield base, "base"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        yield base + "es", "s"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        yield base[:-1] + "ies", "s"
    else:
        yield base + "s", "s"
    stem = base + base[-1] if base in _DOUBLING else base.removesuffix("e") if not base.endswith("ee") else base
    yield stem + "ing", "ing"
    if irregular:
        for form in irregular:
            yield form, "past"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        yield base[:-1] + "ied", "past"
    else:
        yield stem + "ed", "past"


VERBS: Mapping[str, tuple[str, str]] = {
    form: (kind, tense)
    for kind, words in reversed(list(_VERBS.items()))
    for entry in words.split()
    for form, tense in _forms(entry)
}
"""Each verb form: (type, 'base' | 's' | 'ing' | 'past')."""

NOUNS: Mapping[str, str] = {noun: kind for kind, words in reversed(list(_NOUNS.items())) for noun in words.split()}
"""Each event noun: its type."""

REPORTING = frozenset(
    [
        "said",
        "says",
        "say",
        "told",
        "tells",
        "tell",
        "noted",
        "notes",
        "stated",
        "states",
        "announced",
        "announces",
        "claimed",
        "claims",
        "argued",
        "argues",
        "explained",
        "warned",
        "admitted",
        "confirmed",
        "insisted",
        "added",
        "stressed",
        "emphasized",
        "emphasised",
        "reported",
        "wrote",
        "declared",
    ]
)
"""Verbs that tell what somebody says."""
