"""Words of one happening: "signed", "signing" and "signature" tell of the same signing, "died" and "death" of one death.

A row is a verb, irregular ones as base/past/participle, and after the colon the nouns of what it tells.
"""

from collections.abc import Iterator, Mapping

from timeline.language.english.inflection import forms


def _words(listed: str) -> list[str]:
    return listed.split()


_ROWS = """
sign ink: signing signature
ratify: ratification
conclude: conclusion
agree: agreement
vote: vote
elect: election
reelect re-elect: re-election reelection
nominate: nomination
appoint: appointment
inaugurate: inauguration
crown: coronation
enthrone: enthronement
ordain: ordination
resign: resignation
retire: retirement
abdicate: abdication
impeach: impeachment
depose: deposition
overthrow/overthrew/overthrown topple oust: overthrow ouster toppling ousting
die: death
bear/bore/born: birth
marry wed: wedding marriage
divorce: divorce
bury: burial funeral
kill slay/slew/slain murder: killing killings slaying murder
assassinate: assassination
execute: execution
hang/hanged: hanging
shoot/shot: shooting shootings
stab: stabbing
bomb: bombing bombings
explode: explosion blast
attack: attack attacks
invade: invasion
raid: raid
storm: storming
besiege: siege
capture: capture
seize: seizure
occupy: occupation
annex: annexation
liberate: liberation
conquer: conquest
defeat: defeat
surrender: surrender capitulation
withdraw/withdrew/withdrawn: withdrawal pullout
retreat: retreat
evacuate: evacuation
deploy: deployment
mobilise mobilize: mobilisation mobilization
massacre: massacre
hijack: hijacking hijack
kidnap abduct: kidnapping abduction kidnap
escape: escape
rescue: rescue
arrest: arrest arrests
detain: detention
imprison jail: imprisonment jailing
release free: release
charge: charging
indict: indictment
convict: conviction
acquit: acquittal
sentence: sentencing
extradite: extradition
found: founding foundation
establish: establishment
create: creation
form: formation
launch: launch launching
open: opening
close shut/shut: closing closure shutdown
start begin/began/begun commence: start beginning commencement outset
end finish: end ending
complete: completion
build/built construct: construction
destroy: destruction
demolish: demolition
dissolve: dissolution
abolish: abolition
ban: ban
adopt: adoption
approve: approval
pass: passage
enact: enactment
reject: rejection
declare proclaim: declaration proclamation
announce: announcement
publish: publication
issue: issuance
unveil: unveiling
introduce: introduction
discover: discovery
invent: invention
acquire buy/bought purchase: acquisition purchase buyout
sell/sold: sale
merge: merger
incorporate: incorporation
collapse: collapse
crash: crash
derail: derailment
sink/sank/sunk: sinking
burn: blaze
erupt: eruption
flood: flood floods flooding
land: landing landings
arrive: arrival
depart: departure
visit: visit
return: return
meet/met: meeting
negotiate: negotiation negotiations
strike/struck: strike
riot: riot riots
protest: protest protests
rebel revolt: rebellion revolt uprising
mutiny: mutiny
secede: secession
unify reunify unite: unification reunification union
partition: partition
graduate: graduation
win/won: victory win
lose/lost: loss
fall/fell/fallen: fall
split/split: split
accede: accession
join: admission
speak/spoke/spoken: speech
testify: testimony
perform: performance
premiere: premiere
debut: debut
baptise baptize: baptism
suspend: suspension
cancel: cancellation
postpone: postponement
default: default
devalue: devaluation
nationalise nationalize: nationalisation nationalization
disappear vanish: disappearance
"""

# Nouns of happenings that no verb tells.
_NOUNS = _words("""
war battle campaign offensive coup putsch revolution ceasefire truce armistice treaty accord pact deal referendum poll
summit forum conference symposium congress convention expo exhibition fair festival olympics games seminar hearing talks
trial verdict ruling ceremony celebration parade rally march demonstration match game final tournament cup race concert
show broadcast interview debate session assembly council hurricane storm earthquake quake tsunami fire disaster accident
tragedy outbreak epidemic crisis scandal independence handover takeover event incident clash ambush hostage-taking
""")

# A plural that is the same happening as its singular.
_PLURALS = {"wars": "war", "elections": "elect", "votes": "vote", "meetings": "meet"}


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    """Every row's root (its first verb's base), one of its verbs, and its nouns."""
    for row in _ROWS.strip().splitlines():
        verbs, _, nouns = row.partition(":")
        entries = verbs.split()
        for entry in entries:
            yield entries[0].split("/")[0], entry, nouns.split()


VERB_FORMS: Mapping[str, tuple[str, str]] = {
    form: (root, kind) for root, entry, _ in reversed(list(_rows())) for form, kind in forms(entry)
}
"""Each form of a verb: (root, 'base' | 's' | 'ing' | 'past')."""

EVENT_NOUNS: Mapping[str, str] = (
    {noun: noun for noun in _NOUNS} | _PLURALS | {noun: root for root, _, nouns in _rows() for noun in nouns}
)
"""Each noun of a happening: its root."""
