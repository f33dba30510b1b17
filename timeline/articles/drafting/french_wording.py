"""The words by which French tells what happened."""

import re
from collections.abc import Mapping

from timeline.articles.drafting.wording import Wording
from timeline.language.french.tense import FUTURE, HELPER, PARTICIPLE, SIMPLE

_KINDS: Mapping[str, tuple[str, ...]] = {
    kind: tuple(stems.split())
    for kind, stems in {
        "conflict": "attaqu bataille guerre assieg assiég bombard tué tués capitul envahi libér conqui siège attentat",
        "justice": "arrêt condamn jug accus procès inculp",
        "disaster": "incendie brûl explos accident séisme détrui effondr inond",
        "life": "né née naqui naissance mort mourut décéd épous mari",
        "agreement": "sign conclu accord traité",
        "meeting": "réuni rencontr négoci réunion siég",
        "visit": "visit arriv parti rendu voyag",
        "conference": "conférence sommet forum congrès salon",
        "founding": "fond cré ouvert ouvri inaugur bâti constru",
        "appointment": "nomm élu démission",
        "policy": "adopt vot annonc interdi promulgu",
        "publication": "publi paru écri",
        "investment": "achet vendu rachet investi",
        "growth": "augment baiss recul progress",
        "contest": "gagn remport perdu élection référendum scrutin",
        "end": "achev ferm termin cess",
        "start": "commenc débu",
        "statement": "déclar affirm dit indiqu précis",
    }.items()
}
_NOUNS = (
    "signature|réunion|rencontre|conférence|sommet|élections?|guerre|bataille|explosion|incendie|accident|séisme|arrestation|procès|"
    "visite|ouverture|fondation|naissance|mort|démission|nomination|grève|référendum|attaque|attentat|siège|scrutin"
)
_ADVERBS = r"(?:\s+(?:déjà|aussi|ensuite|été|d['’]abord|\w+ment))*"
_INFINITIVE = r"(?:\s+(?:se|être|s['’]))*\s*[a-zàâçéèêëîïôûùœ]+(?:er|ir|re|oir)"

FRENCH = Wording(
    happenings=re.compile(
        rf"(?<![\w-])(?:(?P<denied>(?:n['’]|ne\s+(?:s['’])?){HELPER}\s+(?:pas|jamais|plus){_ADVERBS}\s+{PARTICIPLE})"
        rf"|(?P<possible>(?:peut|peuvent|pourrait|pourraient|devrait|devraient){_INFINITIVE}|[a-zàâçéèêëîïôûùœ]{{2,}}(?:rait|raient))"
        rf"|(?P<planned>(?:(?:est|sont|était)\s+)?(?:prévue?s?|attendue?s?)|(?:doit|doivent|va|vont|veut|veulent|compte){_INFINITIVE}|"
        rf"(?:sera|seront)\s+{PARTICIPLE}|{FUTURE}|aura|auront)"
        rf"|(?P<past>(?:s['’])?{HELPER}{_ADVERBS}\s+{PARTICIPLE}|{SIMPLE})|(?P<noun>{_NOUNS}))(?![\w-])"
    ),
    kinds=_KINDS,
    telling=re.compile(
        r"(?<!\w)(?:déclaré|affirmé|indiqué|précisé|annoncé|dit|déclara|affirma|expliqué|rapporté)(?!\w)"
    ),
    divides=re.compile(
        r"[;:()]|\s[–—]\s|,\s(?=(?:(?:à|de|dans|sur|pour|avec)\s)?(?:qui|que|qu['’]|dont|où|lequel|laquelle|lorsque|quand|si|car|mais|alors|tandis|"
        r"parce|puisque|après que|avant que|a\s+(?:déclaré|affirmé|indiqué|précisé|annoncé|dit|expliqué)|selon)(?!\w))|\s(?=(?:qui|qu['’])\s?)"
    ),
    conjunctions=re.compile(r"[\s,]*(?:(?:que|et|mais|car|or|donc|puis)[\s,]+)*", re.IGNORECASE),
    leads=re.compile(
        r"\s*(?:(?:et|mais|puis|or)\s+)?(?:(?:en|au|à|à la|dans|dès|depuis|vers|jusqu['’]en|après|avant|pendant|le)\s+)?",
        re.IGNORECASE,
    ),
    relative=re.compile(r"(?:(?:à|de|dans|sur|pour|avec)\s)?(?:qui|que|dont|où|lequel|laquelle)(?!\w)", re.IGNORECASE),
    place_after=re.compile(r"(?:^|\s)(?:à|en|au|aux|près de|dans)\s+(?:l[ae]\s+)?\Z", re.IGNORECASE),
)
