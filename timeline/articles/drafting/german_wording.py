"""The words by which German tells what happened."""

import re
from collections.abc import Mapping

from timeline.articles.drafting.wording import Wording
from timeline.language.german.tense import IRREGULAR, PARTICIPLE, REGULAR

_KINDS: Mapping[str, tuple[str, ...]] = {
    kind: tuple(stems.split())
    for kind, stems in {
        "conflict": "angriff angegriff griff schlacht krieg überf erschoss getöt tötet kapitul bombard belager besetz befreit erober",
        "justice": "festgenomm festnahme verurteil urteil prozess angeklagt klag verhaft freigesprochen anklage",
        "disaster": "brann gebrannt brand explo unfall erdbeben verunglück zerstör einstürz überschwemm",
        "life": "gebor geburt starb gestorb tod verstarb heirat geheirat",
        "agreement": "unterzeich unterschrieb vereinbar einigt geeinigt abkommen vertrag",
        "meeting": "traf getroffen treffen sitzung verhand berat tagt getagt",
        "visit": "besuch reist gereist ankam kam angekommen floh",
        "conference": "konferenz gipfel forum kongress messe stattgefund",
        "founding": "gründ gegründ eröffn gebaut erbaut baut errichtet",
        "appointment": "ernannt ernenn wählt gewählt zurückgetreten rücktritt entlass",
        "policy": "beschloss beschlossen verabschied kündig angekündigt verbot verboten genehmig",
        "publication": "veröffentlich erschien erschienen schrieb geschrieben",
        "investment": "kauft gekauft verkauf investier übernahm übernommen",
        "growth": "stieg gestiegen sank gesunken wuchs gewachsen fiel gefallen",
        "contest": "gewann gewonnen siegte verlor wahl abstimmung referendum",
        "end": "endet beendet schloss geschlossen",
        "start": "begann begonnen startet",
        "statement": "sagt erklär gesagt teilt mitgeteilt",
    }.items()
}
_NOUNS = (
    "Unterzeichnung|Treffen|Sitzung|Konferenz|Gipfel|Wahl|Krieg|Schlacht|Explosion|Brand|Unfall|Erdbeben|Festnahme|Urteil|Prozess|"
    "Besuch|Eröffnung|Gründung|Geburt|Tod|Rücktritt|Ernennung|Streik|Abstimmung|Referendum|Angriff|Anschlag|Belagerung|Hinrichtung|Überfall"
)
_NO_HELPER = r"(?!(?:wurde|wurden|hatte|hatten|war|waren|konnte|konnten|musste|mussten|sollte|sollten|wollte|wollten|durfte|durften|hätte|hätten|würde|würden|könnte|könnten|möchte|möchten|müsste|müssten|dürfte|dürften|wollten)(?!\w))"

_NOUN = r"(?:[a-zäöüß]{2,30}e[rsmn]?\s+){0,2}[A-ZÄÖÜ][\wäöüß-]{1,40}(?:\s+[A-ZÄÖÜ][\wäöüß-]{1,40}){0,5}(?:\s(?:dpa|afp|apa|sid|epd|kna)(?!\w))?"
_SOMEBODY = rf"(?:(?:der|die|das|dem|den|des|ein|eine|einem|einer|eines|sein|seine|ihr|ihre|dessen|deren|mehrere|zwei)\s+)?{_NOUN}(?:\s+(?:der|des|von|vom)\s+{_NOUN})?"
_SAID = (
    "sagte|sagten|sagt|erklärte|erklärten|berichtete|berichteten|berichtet|betonte|betonten|meldete|meldeten|behauptete|behaupteten|"
    "schrieb|schrieben|bestätigte|bestätigten|versicherte|versicherten|warnte|warnten|ergänzte|räumte|gab|gaben|widersprach|widersprachen|entgegnete|gestand|meinte|meinten|forderte|forderten|kritisierte|verlangte|erwiderte|versprach|versprachen|kündigte|kündigten|gestanden|gefordert|teilte|teilten|"
    "mitteilte|mitteilten|bekanntgab|gesagt|mitgeteilt|erklärt|berichtet|betont|behauptet|bestätigt|versichert|"
    "bestritt|bestritten|bestreitet|bestreiten|leugnete|leugneten|leugnet|geleugnet|dementierte|dementierten|dementiert|"
    "verdächtigt|verdächtigte|verdächtigen|beschuldigt|beschuldigte|bezichtigt|wies|wiesen|zurückgewiesen"
)
_ON = r"(?:[^.;]|(?<=\d)\.){0,200}?"
# "teilte" divides and "gab" gives, unless a word at the end of the clause says otherwise; who "wies zurück" denies what the next one says.
_TELLING = re.compile(
    rf"(?<!\w)(?!(?:teilte|teilten)(?!\w)(?!{_ON}\smit(?!\w))|(?:gab|gaben)(?!\w)(?!{_ON}\s(?:an|bekannt)(?!\w))|"
    rf"(?:kündigte|kündigten)(?!\w)(?!{_ON}\san\s*[,.;:!?])|räumte(?!\w)(?!{_ON}\sein(?!\w))|"
    rf"(?:(?:wies|wiesen)(?!\w)(?!{_ON}\szurück,\s(?:dass\s|{_ON}\szu\s(?:haben|sein)(?!\w)))|"
    rf"zurückgewiesen(?!,\s(?:dass\s|{_ON}\szu\s(?:haben|sein)(?!\w)))))(?:{_SAID})(?!\w)"
)

# What is to come, or in a chronicle was: "am 14. November entscheidet das Gericht", "1907: Der Kreistag beschließt den Bau".
_PRESENT = (
    "findet|finden|beginnt|beginnen|tritt|treten|startet|starten|eröffnet|tagt|endet|entscheidet|spielt|spielen|trifft|treffen|reist|reisen|"
    "kommt|kommen|öffnet|schließt|wählt|wählen|berät|verhandelt|empfängt|erscheint|verlässt|beschließt|beschließen|stirbt|ruhen|ruht|zieht|"
    "übernimmt|gründet|gründen|unterzeichnet|unterzeichnen|heiratet|baut|verkauft|kauft|gewinnt|verliert|fällt|brennt|erobert|stürzt|läuft"
)
_NO_PARTICIPLE = (
    "beiden|ersten|ernsten|unteren|hinteren|besten|gesamten|bekannten|verschiedenen|besonderen|gegenseitigen|beliebten|entfernten|gestern|"
    "erneut|bereit|gegebenenfalls|umfassenden|umliegenden|unterschiedlichen|erheblichen|vergangenen|gewissen|verletzten|getrennten"
)
_NO_INFINITIVE = (
    "offen|zufrieden|eben|gegen|wegen|neben|oben|unten|außen|innen|zwischen|morgen|selten|eigen|trocken|sollen|können|müssen|wollen|dürfen|"
    "gestern|einen|ihren|seinen|allen|ihnen|denen|waren|haben|sein|werden|wurden|worden|hinten|vorn|extern|modern|gern|fern|sondern|insofern|sofern"
)

GERMAN = Wording(
    happenings=re.compile(
        rf"(?<![\w-])(?:(?P<planned>geplant|vorgesehen|angesetzt)|(?P<present>{_PRESENT})|(?P<past>{_NO_HELPER}(?:{IRREGULAR}|{REGULAR}))"
        rf"|(?P<past_told>{PARTICIPLE}(?=\s+zu\s+(?:haben|sein)(?!\w)))"
        rf"|(?P<with_helper>(?![A-ZÄÖÜ]|(?:{_NO_PARTICIPLE})(?!\w)){PARTICIPLE})"
        rf"|(?P<infinitive>(?!(?:{_NO_INFINITIVE})(?!\w))[a-zäöüß]{{3,}}(?:en|ern|eln)(?=\s*[.,;:!?)“”»]|\s*\Z|\s+(?:sollen|können|müssen|wollen)\s*[.,;:!?)“”»]))|(?P<noun>{_NOUNS}))(?![\w-])"
    ),
    helpers=re.compile(
        r"(?<!\w)(?!Würde)(?i:(?P<possible>kann|können|könnte|könnten|dürfte|dürften|mag|würde|würden|hätte|hätten|wäre|wären)|(?P<modal>konnte|konnten|musste|mussten|durfte|durften)|(?P<present>wird|werden)|(?P<planned>werde|sollte|sollten|wollte|wollten|soll|sollen|solle|will|wollen|wolle|"
        r"muss|müsse|müssen|plant|planen|möchte)|(?P<past>hat|haben|habe|hatte|hatten|ist|sind|sei|seien|war|waren|wurde|wurden|worden))(?!\w)"
    ),
    negation=re.compile(
        r"(?<!\w)(?:nicht(?!\s+(?:nur|allein|zuletzt|weniger|mehr)(?!\w))|nie|niemals|kein(?:e|en|er|em|es)?(?!\s+(?:geringere|stunde|minute|woche|zwei|drei|vier|fünf|zehn|24))|keinerlei|niemand|niemanden|niemandem|nichts|weder)(?!\w)",
        re.IGNORECASE,
    ),
    kinds=_KINDS,
    telling=_TELLING,
    divides=re.compile(
        rf"[;:()]|\s[–—]\s|,\s(?=(?:(?:in|auf|mit|von|für|bei|nach|aus|an|zu)\s)?(?:der|die|das|dem|den|dessen|deren|denen|dass|weil|wenn|nachdem|"
        rf"bevor|während|obwohl|da|ob|wo|wie|um|als|aber|doch|sondern|denn)(?!\w))|,\s(?=(?:{_SAID})(?!\w))"
    ),
    conjunctions=re.compile(r"\s*(?:(?:dass|weil|nachdem|und|aber|doch|denn|sondern)[\s,]+)*", re.IGNORECASE),
    leads=re.compile(r"(?!)"),  # the verb stands second: a clause without the date that opens it is none
    relative=re.compile(
        r"(?:(?:in|auf|mit|von|für|bei|nach|aus|an|zu)\s)?(?:der|die|das|dem|den|dessen|deren|denen)(?!\w)",
        re.IGNORECASE,
    ),
    place_after=re.compile(r"(?:^|\s)(?:in|bei|nahe|aus|nach|vor)\s+\Z", re.IGNORECASE),
    verb_second=True,
    parts=re.compile(r",|\s(?:und|oder|aber)\s"),
    hearsay=re.compile(rf"(?<!\w){PARTICIPLE}\s+(?:worden\s+)?(?:haben|sein)(?!\w)"),
    apart=re.compile(r"\s{0,3}(?:das|der|die|den|dem)\s+letzten?\s+\S{0,3}", re.IGNORECASE),
    doubt=re.compile(
        r"(?<!\w)(?:angeblich|mutmaßlich|vermutlich|möglicherweise|vielleicht|(?-i:wohl))(?!\w)",
        re.IGNORECASE,
    ),
    condition=re.compile(r"(?<!\w)(?:wenn|falls|sofern)(?!\w)", re.IGNORECASE),
    according=re.compile(
        rf"(?<!\w)(?:[Ll]aut\s+(?!(?:(?:dem|der|des)\s+)?(?:Gesetz|Vertrag|Plan|Fahrplan|Programm|Satzung|Verfassung|Definition|Abkommen|Kalender)(?:s|es)?(?!\w))(?P<who>{_SOMEBODY})|"
        rf"[Nn]ach\s+(?:Angaben|Aussagen?|Auskunft|Darstellung|Informationen|Erkenntnissen|Worten|Einschätzung)\s+(?:von\s+|vom\s+)?(?P<who_of>{_SOMEBODY})|"
        rf"(?:(?<=^)|(?<=\s))(?P<who_dative>(?:[Dd]em|[Dd]er|[Dd]en|[Ee]inem|[Ee]iner)\s+{_NOUN}|{_NOUN})\s+zufolge|(?<=,\s)so\s+(?P<who_so>{_SOMEBODY}))(?!\w)"
    ),
    as_told=re.compile(rf"[\s,]{{0,8}}wie\s[^,;.]{{0,120}}?(?:{_SAID})", re.IGNORECASE),
    that=re.compile(r",\s*(?:dass|ob)(?!\w)|:\s"),
    said_opens=re.compile(r",\s|:\s|\s(?=[„«])"),
    reported=re.compile(r"(?<!\w)(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|wäre|hätte|würde)(?!\w)"),
    denying=re.compile(
        r"(?:bestritt|bestritten|bestreitet|bestreiten|leugnete|leugneten|leugnet|geleugnet|dementierte|dementierten|dementiert|wies|wiesen)"
    ),
    suspecting=re.compile(r"(?:verdächtigt|verdächtigte|verdächtigen|beschuldigt|beschuldigte|bezichtigt)"),
    sayer_behind=re.compile(rf"\s{{1,4}}(?!(?:den|dem|einen|einem)\s)(?P<who>{_SOMEBODY})"),
    sayer_before=re.compile(rf"(?<!\w)(?P<who>{_SOMEBODY})(?!\w)"),
    nobody=re.compile(r"(?:er|sie|es|man|ich|wir|ihm|ihr|ihnen)", re.IGNORECASE),
    declined_article=re.compile(r"^(?:der|die|das|dem|den|des|einem|einer|eines)\s+", re.IGNORECASE),
)
