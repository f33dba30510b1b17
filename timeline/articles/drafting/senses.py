"""Senses: the type of a verb that tells different happenings of different things.

"Released two hostages" is a yielding, "released a record" a publication; "passed a law" is policy, "passed the harbour"
nothing of the kind. What the verb is done to tells them apart, or, where nothing is, who does it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.kinds import OF_VERB
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.parsed import Parsed
from timeline.grammar.clauses import Clause, Phrase
from timeline.words import words

_PEOPLE = words("""
    man woman boy girl child people person men women prisoner hostage detainee inmate suspect soldier journalist reporter
    activist protester worker employee staff patient passenger victim survivor crew captive refugee migrant official officer
    member player student teacher chief coach manager director executive minister adviser aide rebel fighter civilian
    animal dog body who him her them he she they us
""")
_OFFICES = words("""
    chief coach manager director executive minister adviser head official ceo cfo cto president chairman chairwoman chair
    mayor governor senator chancellor secretary ambassador judge bishop pope king queen emperor prince princess captain
    leader partner professor editor commissioner prosecutor sheriff general admiral speaker premier member citizen office
    commander dean rector treasurer founder owner
""")
_LAWS = words("bill law act resolution measure budget legislation motion amendment reform ordinance treaty")
_ROLES = words(
    "chief coach manager director executive minister adviser aide employee worker staff head official ceo president people"
)
_BARGAINS = words("deal agreement bargain accord pact compromise")
_PRICES = words("stock share dollar yen euro market index price bond currency pound gold oil")
_OUTPUT = words("economy output gdp sector industry business market")
_SUMS = words("$ £ € million billion stake fund money capital")


@dataclass(frozen=True, slots=True)
class Sense:
    """A type that a verb has where its object (or the subject of its passive) is one of `of`, or its subject one of `by`.

    `persons` says that a named person is one of them, `anywhere` that any word of the phrase tells, not its head alone.
    """

    kind: str
    of: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    persons: bool = False
    anywhere: bool = False


_SENSES: Mapping[str, tuple[Sense | None, str, str]] = {
    # its other sense, the type with another object, the type without any
    "become": (Sense("appointment", _OFFICES), "event", "event"),
    "take": (Sense("appointment", words("office")), "event", "event"),
    "release": (Sense("yielding", _PEOPLE, persons=True), "publication", "publication"),
    "demonstrate": (None, "publication", "protest"),
    "pass": (Sense("policy", _LAWS), "event", "event"),
    "promote": (Sense("appointment", _PEOPLE, persons=True), "event", "event"),
    "succeed": (Sense("appointment", _PEOPLE, persons=True), "event", "event"),
    "charge": (Sense("justice", _PEOPLE, persons=True), "event", "event"),
    "fire": (Sense("appointment", _ROLES, persons=True), "conflict", "conflict"),
    "strike": (Sense("agreement", _BARGAINS), "disaster", "protest"),
    "bury": (Sense("life", _PEOPLE, persons=True), "event", "event"),
    "recover": (Sense("health", _PEOPLE, persons=True), "discovery", "health"),
    "treat": (Sense("health", _PEOPLE, persons=True), "event", "event"),
    "contract": (Sense("growth", frozenset(), _OUTPUT), "health", "growth"),
    "rally": (Sense("growth", frozenset(), _PRICES), "event", "protest"),
    "raise": (Sense("investment", _SUMS, anywhere=True), "event", "event"),
    "decline": (None, "refusal", "growth"),
    "withdraw": (Sense("yielding", words("troop force soldier army")), "end", "yielding"),
    "operate": (Sense("health", _PEOPLE, persons=True), "event", "event"),
    "rule": (Sense("justice", frozenset(), words("court judge justice tribunal panel jury")), "event", "justice"),
    "shake": (Sense("disaster", frozenset(), words("quake earthquake explosion blast tremor bomb")), "event", "disaster"),
    "burn": (Sense("event", words("flag effigy book calorie")), "disaster", "disaster"),
}  # fmt: skip


SEVERAL = frozenset(_SENSES)
"""Verbs of several senses."""


def kind_of(page: Page, parsed: Parsed, clause: Clause) -> str:
    """Return the type of what a clause tells by its verb, `event` where the verb has none."""
    told = _SENSES.get(clause.lemma)
    if told is None:
        return OF_VERB.get(clause.lemma, "event")
    sense, otherwise, alone = told
    done_to = clause.subject if clause.form.passive else clause.object or _complement(parsed, clause)
    doer = clause.agent if clause.form.passive else clause.subject
    if sense is not None and (
        _is_of(page, parsed, done_to, sense, sense.of) or _is_of(page, parsed, doer, sense, sense.by)
    ):
        return sense.kind
    has_object = done_to is not None and parsed.words[done_to.head].text not in ("$", "%")
    return otherwise if has_object or _leads_on(parsed, clause) else alone


def _is_of(page: Page, parsed: Parsed, phrase: Phrase | None, sense: Sense, nouns: frozenset[str]) -> bool:
    """Whether a phrase is of one of some nouns; a named person is of those for people."""
    if phrase is None or not nouns:
        return False
    start, end = parsed.span(phrase)
    if sense.persons:
        named = (*page.names_over(start, end), *page.references_over(start, end))
        head = parsed.words[phrase.head]
        people = (n for n in named if n.actor.kind is ActorKind.PERSON)
        if any(n.span.start < head.end and head.start < n.span.end for n in people):
            return True
    words = {parsed.lemma(phrase.head), parsed.words[phrase.head].text.lower()}
    if sense.anywhere:
        words |= {parsed.words[i].text.lower() for i in range(phrase.first, phrase.last + 1)}
    return not nouns.isdisjoint(words)


def _complement(parsed: Parsed, clause: Clause) -> Phrase | None:
    """What somebody became: "became mayor"."""
    if parsed.tree is None or clause.lemma != "become":
        return None
    nouns = (at for at in parsed.below[clause.head] if at > clause.head and parsed.tree.relations[at] == "xcomp")
    at = next((at for at in nouns if parsed.tags[at][:2] in ("NN", "JJ")), None)
    return None if at is None else Phrase(at, at, at)


def _leads_on(parsed: Parsed, clause: Clause) -> bool:
    """Whether a verb has an infinitive: "declined to comment"."""
    if parsed.tree is None:
        return False
    return any(parsed.tree.relations[word] == "xcomp" for word in parsed.below[clause.head])
