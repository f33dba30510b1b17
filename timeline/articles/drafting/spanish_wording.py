"""The words by which Spanish tells what happened."""

import re
from collections.abc import Mapping

from timeline.articles.drafting.wording import Wording
from timeline.language.spanish.tense import LETTERS, NO_VERB, PARTICIPLE, PRETERITE

_KINDS: Mapping[str, tuple[str, ...]] = {
    kind: tuple(stems.split())
    for kind, stems in {
        "conflict": "atac ataque batalla guerra siti bombarde mat capitul invadi liber conquist atentado",
        "justice": "deten detuv conden juzg acus juicio",
        "disaster": "incendi ardi ardió explo accidente terremoto seísmo destru inund derrumb",
        "life": "naci muri murió muert falleci cas",
        "agreement": "firm acord acuerdo tratado pact",
        "meeting": "reuni encontr negoci reunión",
        "visit": "visit lleg viaj parti",
        "conference": "conferencia cumbre foro congreso feria celebr",
        "founding": "fund cre abri inaugur constru",
        "appointment": "nombr elegi dimit dimisión",
        "policy": "aprob vot anunci prohibi",
        "publication": "public escribi edit",
        "investment": "compr vend inviert invirt",
        "growth": "subi aument baj cay creci",
        "contest": "gan venci perdi elecci referéndum votación",
        "end": "termin acab cerr conclu",
        "start": "empez comenz inici estall",
        "statement": "dij declar afirm precis asegur",
    }.items()
}
_NOUNS = (
    "firma|reunión|encuentro|conferencia|cumbre|elecciones|guerra|batalla|explosión|incendio|accidente|terremoto|detención|juicio|"
    "visita|inauguración|fundación|nacimiento|muerte|dimisión|nombramiento|huelga|referéndum|ataque|atentado|asedio|votación"
)
_INFINITIVE = rf"\s+{LETTERS}+(?:ar|er|ir|arse|erse|irse)"
_HAS = rf"(?:ha|han|he|hemos|había|habían)(?:\s+sido)?\s+{PARTICIPLE}"
_PASSIVE = rf"(?:fue|fueron)\s+{PARTICIPLE}"

SPANISH = Wording(
    happenings=re.compile(
        rf"(?<![\w-])(?:(?P<denied>(?:no|nunca|jamás)\s+(?:(?:se|lo|la|le|les|los|las)\s+)?(?:{_HAS}|{_PASSIVE}|{PRETERITE}))"
        rf"|(?P<possible>(?:puede|pueden|podría|podrían){_INFINITIVE}|{NO_VERB}{LETTERS}{{3,}}(?:ría|rían))"
        rf"|(?P<planned>(?:(?:está|están|estaba)\s+)?previst[oa]s?|(?:debe|deben|quiere|quieren|planea|planean){_INFINITIVE}|(?:va|van)\s+a{_INFINITIVE}|"
        rf"(?:será|serán)\s+{PARTICIPLE}|[A-ZÁÉÍÓÚÑ]?{LETTERS}{{2,}}(?:rá|rán))"
        rf"|(?P<past>{_HAS}|{_PASSIVE}|{PRETERITE})|(?P<noun>{_NOUNS}))(?![\w-])"
    ),
    kinds=_KINDS,
    telling=re.compile(r"(?<!\w)(?:dijo|declaró|afirmó|informó|anunció|precisó|aseguró|explicó|señaló)(?!\w)"),
    divides=re.compile(
        r"[;:()]|\s[–—]\s|,\s(?=(?:(?:a|de|en|con|por|para)\s)?(?:que|quien|quienes|cuyo|cuya|donde|cuando|si|pero|porque|mientras|aunque|pues|ya que|"
        r"el cual|la cual|dijo|declaró|afirmó|informó|anunció|precisó|aseguró|explicó|señaló|según)(?!\w))"
    ),
    conjunctions=re.compile(r"[\s,]*(?:(?:que|y|pero|pues|entonces|luego)[\s,]+)*", re.IGNORECASE),
    leads=re.compile(
        r"\s*(?:(?:y|pero|luego)\s+)?(?:(?:en|a|al|desde|hasta|hacia|tras|durante|después de|antes de|a partir de)\s+)?",
        re.IGNORECASE,
    ),
    relative=re.compile(
        r"(?:(?:a|de|en|con|por|para)\s)?(?:que|quien|cuyo|cuya|donde|el cual|la cual)(?!\w)", re.IGNORECASE
    ),
    place_after=re.compile(r"(?:^|\s)(?:en|a|cerca de|desde)\s+(?:la\s+|el\s+)?\Z", re.IGNORECASE),
)
