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
_NO_HELPER = r"(?!(?:wurde|wurden|hatte|hatten|war|waren|konnte|konnten|musste|mussten|sollte|sollten|wollte|wollten|durfte)(?!\w))"

GERMAN = Wording(
    happenings=re.compile(
        r"(?<![\w-])(?:(?P<planned>(?:geplant|vorgesehen|angesetzt)|(?:findet|finden|beginnt|beginnen|tritt|treten|startet|starten|eröffnet|"
        rf"tagt|endet)(?=[^.;]*(?:\.|\Z)))|(?P<past>{_NO_HELPER}(?:{IRREGULAR}|{REGULAR}))"
        rf"|(?P<with_helper>{PARTICIPLE}|[a-zäöüß]{{3,}}(?:en|ern|eln)(?=\s*[.,;:!?)]|\s*\Z))|(?P<noun>{_NOUNS}))(?![\w-])"
    ),
    helpers=re.compile(
        r"(?<!\w)(?:(?P<possible>kann|können|könnte|könnten|dürfte|dürften|mag|würde|würden)|(?P<planned>wird|werden|soll|sollen|will|wollen|"
        r"muss|müssen|plant|planen|möchte)|(?P<past>hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|worden))(?!\w)"
    ),
    negation=re.compile(r"(?<!\w)(?:nicht|nie|niemals|kein|keine|keinen|keiner)(?!\w)", re.IGNORECASE),
    kinds=_KINDS,
    telling=re.compile(
        r"(?<!\w)(?:sagte|erklärte|teilte|berichtete|betonte|meldete|sagten|behauptete|gesagt|mitgeteilt)(?!\w)"
    ),
    divides=re.compile(
        r"[;:()]|\s[–—]\s|,\s(?=(?:(?:in|auf|mit|von|für|bei|nach|aus|an|zu)\s)?(?:der|die|das|dem|den|dessen|deren|denen|dass|weil|wenn|nachdem|"
        r"bevor|während|obwohl|da|ob|wo|wie|um|als|aber|doch|sondern|denn|sagte|erklärte|teilte|berichtete|betonte)(?!\w))"
    ),
    conjunctions=re.compile(r"\s*(?:(?:dass|weil|nachdem|und|aber|doch|denn|sondern)[\s,]+)*", re.IGNORECASE),
    leads=re.compile(r"(?!)"),  # the verb stands second: a clause without the date that opens it is none
    relative=re.compile(
        r"(?:(?:in|auf|mit|von|für|bei|nach|aus|an|zu)\s)?(?:der|die|das|dem|den|dessen|deren|denen)(?!\w)",
        re.IGNORECASE,
    ),
    place_after=re.compile(r"(?:^|\s)(?:in|bei|nahe|aus|nach|vor)\s+\Z", re.IGNORECASE),
)
