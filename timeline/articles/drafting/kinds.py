"""Kinds: the published set of types of events, the verbs and nouns of each, and the code that PLOVER has for it.

PLOVER (Open Event Data Alliance) codes what political actors do to each other; what has no political actors (a disaster,
a birth, a contest) has no code there. docs/events.md shows this table.
"""

from collections.abc import Mapping

PLOVER: Mapping[str, str] = {
    "agreement": "AGREE",
    "meeting": "CONSULT",
    "visit": "CONSULT",
    "conference": "CONSULT",
    "support": "SUPPORT",
    "cooperation": "COOPERATE",
    "aid": "AID",
    "yielding": "YIELD",
    "invitation": "REQUEST",
    "accusation": "ACCUSE",
    "refusal": "REJECT",
    "threat": "THREATEN",
    "protest": "PROTEST",
    "sanction": "SANCTION",
    "deployment": "MOBILIZE",
    "justice": "COERCE",
    "conflict": "ASSAULT",
}
"""The code of each type that PLOVER has one for."""

# What a word of a chronology's own lexicon does not settle; the first type that claims a word has it.
_VERBS: Mapping[str, str] = {
    "conflict": """attack invade bomb kill wound injure capture seize fight shoot stab shell storm ambush assassinate murder
        execute massacre slay kidnap abduct hijack rape abuse assault torture occupy besiege raid clash fire maim behead
        strafe advance loot vandalise vandalize torch slash beat""",
    "disaster": """crash explode collapse burn flood erupt strike derail spill sink plummet capsize topple rupture ignite
        quake shake devastate destroy damage engulf rage drown collide overturn plunge ditch evacuate trap strand
        inundate wreck""",
    "justice": """arrest charge convict sentence sue indict jail acquit testify investigate fine plead extradite detain
        prosecute imprison try appeal deport interrogate subpoena search confiscate parole pardon rule quash
        overturn uphold settle exonerate hospitalize question""",
    "life": "bear die marry divorce bury graduate wed mourn perish succumb drown",
    "health": "infect diagnose vaccinate hospitalise hospitalize quarantine treat recover sicken operate contract",
    "contest": "win lose beat compete race score defeat qualify finish draw advance clinch knock tie play bat bowl relegate",
    "appointment": """appoint elect name nominate resign retire hire dismiss promote succeed inaugurate replace reappoint
        reelect re-elect oust depose impeach suspend sack recruit""",
    "protest": "protest demonstrate rally riot march picket boycott",
    "accusation": "accuse allege blame denounce condemn criticise criticize decry deplore slam",
    "refusal": "reject refuse veto deny decline rebuff dismiss oppose block",
    "threat": "threaten warn",
    "sanction": "sanction embargo expel blacklist ban freeze suspend bar revoke impose",
    "deployment": "deploy mobilise mobilize station dispatch arm patrol",
    "aid": "help rescue evacuate donate relieve feed shelter support save assist locate",
    "support": "endorse back praise applaud welcome congratulate defend honour honor award thank",
    "cooperation": "cooperate collaborate partner join ally team",
    "yielding": "surrender release withdraw retreat concede cede free yield capitulate apologise apologize",
    "agreement": "sign agree ratify settle pledge accede promise commit conclude",
    "meeting": "meet convene confer gather assemble negotiate consult discuss debate",
    "visit": "visit travel tour attend arrive depart fly",
    "founding": "found establish create launch open unveil inaugurate introduce incorporate debut",
    "investment": """invest fund finance buy sell acquire purchase lend pay grant merge bid""",
    "policy": """adopt approve pass enact decide order legislate abolish repeal lift legalise legalize outlaw vote declare
        announce recommend authorise authorize""",
    "publication": "publish print release issue broadcast leak reveal disclose upload post stream",
    "discovery": "discover detect find identify confirm observe measure",
    "end": "end close cancel halt stop cease discontinue shut scrap postpone delay disband dissolve cut",
    "growth": "rise fall grow drop climb decline increase decrease jump double plunge soar surge slump reduce",
    "invitation": "invite request urge demand call appeal petition ask",
}
_NOUNS: Mapping[str, str] = {
    "conflict": """attack assault bombing shooting stabbing killing murder assassination massacre ambush airstrike clash
        fighting invasion raid siege offensive battle war kidnapping abduction hijacking abuse rape torture execution
        violence coup insurgency uprising rebellion hostilities gunfight shootout strike slaughter genocide shot gunfire
        beating robbery theft burglary arson vandalism looting""",
    "disaster": """crash explosion blast eruption earthquake quake aftershock tsunami landslide mudslide flood flooding
        fire wildfire blaze collapse derailment accident collision hurricane cyclone typhoon tornado storm avalanche
        drought famine shipwreck sinking spill leak disaster damage injury casualty evacuation outage stampede
        wreckage fault failure capsizing landfall""",
    "justice": """trial arrest verdict indictment conviction sentencing lawsuit investigation inquiry probe charge ruling
        hearing appeal acquittal extradition detention prosecution autopsy imprisonment plea misappropriation
        settlement inquest deportation crackdown fine""",
    "life": "birth death funeral wedding marriage burial suicide divorce",
    "health": "outbreak infection epidemic pandemic diagnosis vaccination quarantine surgery recall transplant",
    "contest": """election vote referendum match final tournament race victory defeat win championship game cup goal
        runoff ballot poll""",
    "appointment": "appointment resignation nomination retirement dismissal inauguration coronation impeachment ouster",
    "protest": "protest demonstration rally riot march strike walkout boycott unrest",
    "accusation": "accusation allegation complaint denunciation condemnation",
    "refusal": "rejection refusal veto denial",
    "threat": "threat ultimatum",
    "sanction": "sanction embargo ban expulsion suspension",
    "deployment": "deployment mobilization mobilisation manoeuvre maneuver",
    "aid": "rescue search relief donation recovery support",
    "support": "condolence endorsement award apology tribute",
    "agreement": "agreement memorandum treaty deal accord pact signing ceasefire truce merger",
    "meeting": "meeting talks summit discussion roundtable negotiation",
    "conference": "conference forum symposium congress convention expo exhibition fair festival seminar keynote ceremony",
    "visit": "visit trip tour arrival flight landing departure takeoff",
    "founding": "launch opening founding creation inauguration debut unveiling introduction",
    "investment": "acquisition purchase sale takeover bid bailout bankruptcy layoff",
    "policy": "decision announcement declaration decree repeal approval",
    "publication": "release publication broadcast premiere",
    "discovery": "discovery finding detection",
    "end": "closure closing cancellation shutdown end",
    "growth": "increase decrease rise fall reduction decline loss",
    "statement": "speech statement address announcement remark",
}
ADJECTIVES: Mapping[str, str] = {
    "dead": "life",
    "injured": "conflict",
    "wounded": "conflict",
    "missing": "disaster",
    "aflame": "disaster",
    "ablaze": "disaster",
    "hospitalized": "health",
    "hospitalised": "health",
}
"""Adjectives that tell what has happened to somebody, by type."""


def _by_word(table: Mapping[str, str]) -> Mapping[str, str]:
    return {word: kind for kind, words in reversed(list(table.items())) for word in words.split()}


OF_VERB: Mapping[str, str] = _by_word(_VERBS)
"""The type of each verb, by its base form."""

OF_NOUN: Mapping[str, str] = _by_word(_NOUNS)
"""The type of each noun that is a happening, in the singular."""

TYPES: frozenset[str] = frozenset({*_VERBS, *_NOUNS, *PLOVER, "event"})
"""Every type that a draft can have."""
