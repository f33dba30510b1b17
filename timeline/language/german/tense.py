"""The tense of German verbs: Präteritum, Perfekt and Plusquamperfekt, Futur, and what is to come."""

from timeline.language.verbs import Verbs, tense_teller

# A participle: gesagt, unterzeichnet, abgeschlossen, zerstört, studiert.
PARTICIPLE = r"(?:\w{0,6}ge[a-zäöüß]{2,}(?:t|en)|(?:\w{2,5})?(?:be|ent|er|ver|zer|miss|über|unter|wider|hinter|durch|um|voll)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|worden|gewesen)"
_TO_IT = r"(?=[^.;:!?]{0,160}?(?<![\w])" + PARTICIPLE + r"(?!\w))"
_NOT_PAST = (
    r"heute|letzte|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|nächste|jüngste|beste|größte|"
    r"höchste|meiste|gute|alte|rechte|weite|breite|gesamte|private|bekannte|harte|späte|feste|bunte|echte|leichte|schlechte|"
    r"letzten|ersten|zweiten|dritten|vierten|fünften|nächsten|jüngsten|besten|größten|höchsten|meisten|guten|alten|rechten|weiten|"
    r"gesamten|privaten|bekannten|späten|festen|mitten|bitte|heutzutage|konnte|könnte|könnten|sollte|sollten|möchte|möchten|müsste|"
    r"müssten|dürfte|dürften|hinten|unten|selten|halten|leiten|arbeiten|enthalten|erhalten|bieten|treten|warten|starten|kosten|"
    r"bereiten|leisten|raten|achten|reiten|mindesten|ältesten|älteste|gleiten|streiten|bereite|geplante|geplanten|unterste"
)
REGULAR = rf"(?!(?:{_NOT_PAST})(?!\w))[a-zäöüß]{{3,}}(?:te|ten)"
_STRONG = (
    "trank|stritt|sprang|zwang|riss|schob|schoss|stieß|strich|trieb|band|bat|drang|fing|ritt|schwor|wandte|wich|hob|stand|standen|sprach|"
    "sprachen|schied|schieden|zog|zogen|ließ|ließen|fuhr|fuhren|ging|gingen|gab|gaben|trat|traten|rief|riefen|warf|warfen|brach|brachen"
)
IRREGULAR = (
    rf"(?:be|ent|er|ver|zer|ge|wider|unter|über|miss)?(?:{_STRONG})|"
    "war|waren|wurde|wurden|hatte|hatten|kam|kamen|ging|gingen|gab|gaben|nahm|nahmen|fand|fanden|stand|standen|fiel|fielen|hielt|"
    "hielten|ließ|ließen|trat|traten|traf|trafen|begann|begannen|starb|starben|schloss|schlossen|verlor|verloren|gewann|gewannen|"
    "bekam|bekamen|blieb|blieben|brach|brachen|zog|zogen|schrieb|schrieben|sprach|sprachen|rief|riefen|wuchs|wuchsen|stieg|stiegen|"
    "sank|sanken|verließ|verließen|erhielt|erhielten|floh|flohen|flog|flogen|fuhr|fuhren|lag|lagen|saß|saßen|sah|sahen|las|lasen|"
    "schlug|schlugen|trug|trugen|verbrachte|dachte|brachte|brachten|entstand|entstanden|erschien|erschienen|beschloss|beschlossen|"
    "griff|griffen|unterschrieb|wies|wiesen|bot|boten|warf|warfen|half|halfen|lief|liefen|brannte|kannte|nannte|rannte|wusste|"
    "konnte|konnten|musste|mussten|durfte|wollte|wollten|ruhte|führte|sagte|erklärte|erschoss|überschritt|verschwand|betrug|betrugen|"
    "erlag|gelang|hing|hob|litt|schied|schien|schnitt|schwamm|sang|sprang|stahl|stritt|tat|vergaß|verbot|erwarb|verstarb|bezog|schuf"
)
_WILL = r"(?:wird|werden)(?![^.;:!?]{0,120}?(?<!\w)" + PARTICIPLE + r"\s+(?:haben|sein)\b)"

# "soll … vernichtet haben" tells of what lies behind, "soll … vernichten" of what is to come.
_HEARSAY = r"(?=[^.;:!?]{0,160}?(?<!\w)" + PARTICIPLE + r"\s+(?:worden\s+)?(?:haben|sein)(?!\w))"
_MODAL = "solle|wolle|müsse|könne|dürfe|soll|sollen|will|wollen|möchte|möchten|könnte|könnten|dürfte|dürften|muss|müssen|kann|können"

VERBS = Verbs(
    past=rf"(?:{_MODAL}|mag|mögen)\b{_HEARSAY}|(?:hat|haben|habe|ist|sind|sei|seien)\b{_TO_IT}|{IRREGULAR}|{REGULAR}",
    present=r"ist|sind|hat|haben|steht|stehen|gilt|bleibt|arbeitet|arbeiten|liegt|sitzt|sagt|fällt|führt|führen",
    future=rf"{_WILL}|werde|entscheidet|spielt|spielen|öffnen|verhandelt|empfängt|erscheint|tritt|treten|beginnt|startet|eröffnet|findet|tagt|trifft|endet|öffnet|schließt|spricht|läuft|reist|kommt|berät|folgt",
    prospect=rf"(?:{_MODAL})\b(?!{_HEARSAY})|sollte|sollten|geplant|vorgesehen|erwartet|plant|planen|würde|würden|rechnet",
    behind="seit|seit dem",
    ahead=r"ab|(?:verschoben|vertagt|verlegt|verlängert|verschiebt|vertagte|verschob)\s+(?:auf|bis)(?:\s+den)?",
    clause="dass|weil|wenn|nachdem|bevor|während|der|die|das|und|aber|doch|denn|sondern|als|ob",
    opening="am|im|an|in|vom|um|gegen|seit|bis|ab|nach|vor|erst|schon|bereits|noch|auch|und|aber|doch|zu|zum|kurz",
    verb_last=True,
)

tense_at = tense_teller(VERBS)
