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
    "inauguration|création|signature|réunion|rencontre|conférence|sommet|élections?|guerre|bataille|explosion|incendie|accident|séisme|arrestation|procès|"
    "visite|ouverture|fondation|naissance|mort|démission|nomination|grève|référendum|attaque|attentat|siège|scrutin"
)
_ADVERBS = r"(?:\s+(?:déjà|aussi|ensuite|été|d['’]abord|\w+ment))*"
_INFINITIVE = r"(?:\s+(?:se|être|s['’]))*\s*[a-zàâçéèêëîïôûùœ]+(?:er|ir|re|oir)"

# Those that stand before their noun.
_ADJECTIVE = (
    r"(?:nouve(?:au|l|lle)s?|anci?en(?:ne)?s?|petite?s?|grande?s?|jeunes?|vieux|vieil(?:le)?s?|premi(?:er|ère)s?|derni(?:er|ère)s?|prochaine?s?|"
    r"seconde?s?|deuxième|troisième|future?s?|autres?|bonne?s?|belles?|longue?s?|brève|haute?s?|même|seule?|principa(?:l|le|ux|les))"
)
_WORD = r"[\wàâçéèêëîïôûùœ-]{1,40}"
_SOMEBODY = (
    rf"(?:(?:(?:le|la|les|un|une|des|son|sa|ses|leur|plusieurs|certains|deux|nos)\s+|l['’])(?:{_ADJECTIVE}\s+)?(?:{_WORD}\s+(?=d[eu]s?\s|d['’]))?{_WORD}"
    rf"(?:\s+(?:(?:de|du|des)\s+(?:la\s+|l['’])?|d['’])?(?-i:[A-ZÉÈ]{_WORD})|\s+(?:(?:de|du|des)\s+(?:la\s+|l['’])?|d['’]){_WORD})*|(?-i:[A-ZÉÈ]{_WORD})(?:\s+(?-i:[A-ZÉÈ]{_WORD})){{0,5}})"
)
_THINGS = (
    r"(?:(?:les?|la|un|une|des|leurs?|ses|son|sa)\s+|l['’])(?:règle|loi|besoin|cas|plan|calendrier|modalité|circonstance|programme|accord|contrat|"
    r"traité|horaire|méthode|tradition|usage|ordre|âge|taille)s?(?!\w)"
)
_SAYS = (
    "déclaré|promis|raconté|affirmé|indiqué|précisé|annoncé|dit|expliqué|rapporté|assuré|confirmé|ajouté|estimé|reconnu|raconté|soutenu|prétendu|"
    "nié|démenti|contesté|avoué|confié|répondu|répliqué|écrit|rappelé|exigé|réclamé|demandé|regretté|critiqué|admis|fait savoir|soupçonnée?s?|accusée?s?"
)
_SAID = (
    rf"(?:(?:a|ont|avait|avaient|est|sont|était|étaient)\s+(?:(?:également|aussi|ensuite|notamment|toujours|été|lui-même)\s+)?(?:{_SAYS})|(?:déclare|affirme|indique|précise|annonce|assure|"
    "rapporte|explique|raconte|estime|souligne|ajoute|confie|déplore|rappelle|soutient|nie|dément|conteste)(?:nt)?|déclara|affirma|annonça|nia|nièrent|niait|niaient|dément|démentent)"
)

# What is to come, or in a chronicle was: "1907 : le conseil décide la construction".
_PRESENT = (
    "décide|décident|ouvre|ouvrent|commence|commencent|signe|signent|adopte|adoptent|naît|meurt|meurent|devient|fonde|fondent|quitte|quittent|"
    "arrive|arrivent|envahit|vend|vendent|achète|remporte|gagne|perd|démissionne|nomme|élit|construit|inaugure|tient|débute|achève|publie|"
    "rencontre|visite|coule|explose|épouse|s'installe|prend|rouvre|ferme"
)
# What a noun follows and no verb; "la" behind "il" is "her".
_BEFORE_NOUN = (
    r"(?<!\w)(?<!\bil\s)(?<!\bils\s)(?<!\belle\s)(?<!\belles\s)(?<!\bon\s)(?<!\bqui\s)(?<!\bnous\s)"
    r"(?:(?:les?|la|une?|des|du|aux?|ces?|cet|cette|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|chaque|aucune?|deux|trois|plusieurs|"
    rf"quelques|quelle|de|à|en|par|pour|sans|avec)\s+|[ld]['’])(?:{_ADJECTIVE}\s+)?\Z"
)

FRENCH = Wording(
    happenings=re.compile(
        rf"(?<![\w-])(?:(?P<denied>(?:n['’]|ne\s+(?:s['’])?){HELPER}\s+(?:pas|jamais|plus|rien){_ADVERBS}\s+{PARTICIPLE}|(?:n['’]|ne\s+(?:s['’])?){HELPER}{_ADVERBS}\s+{PARTICIPLE}\s+(?:personne|aucune?|rien)|(?:n['’]|ne\s+(?:se\s+|s['’])?)(?:{SIMPLE})\s+(?:pas|jamais|plus|point))"
        rf"|(?P<possible>(?:s['’])?(?:aurait|auraient|serait|seraient)(?:\s+(?:pas|déjà|été|aussi))*\s+(?!lieu\b){PARTICIPLE}|(?:peut|peuvent|pourrait|pourraient|devrait|devraient){_INFINITIVE}|[a-zàâçéèêëîïôûùœ]{{2,}}(?:rait|raient))"
        rf"|(?P<planned>(?:(?:est|sont|était)\s+)?(?:prévue?s?|attendue?s?)|(?:doit|doivent|va|vont|veut|veulent|compte|(?:prévoit|prévoient|envisage|promet)\s+de){_INFINITIVE}|irai|irons|[a-zéèê]{{3,}}(?:erai|irai|drai|erons|irons|drons)|"
        rf"(?:sera|seront)\s+{PARTICIPLE}|{FUTURE}|aura|auront)"
        rf"|(?P<aside>(?:(?<=,\s)|(?<=\set\s))(?!âgé)(?:[a-zàâçéèêëîïôûùœ]+ée?s?|construite?s?|(?:r?ouverte?s?)|parue?s?|vendue?s?|élue?s?|mis(?:es?)?|détruite?s?|morte?s?|née?s?)(?=\s))"
        rf"|(?P<present>(?:s['’]|se\s)?(?:{_PRESENT}))"
        rf"|(?P<past_told>(?:s['’])?(?:avoir|être)(?:\s+(?:pas|jamais|été|déjà))*\s+{PARTICIPLE})"
        rf"|(?P<past>(?:s['’])?{HELPER}{_ADVERBS}\s+{PARTICIPLE}|{SIMPLE})|(?P<noun>{_NOUNS}))(?![\w-])"
    ),
    nouns=re.compile(_NOUNS),
    before_noun=re.compile(_BEFORE_NOUN, re.IGNORECASE),
    kinds=_KINDS,
    telling=re.compile(rf"(?<!\w){_SAID}(?!\w)", re.IGNORECASE),
    divides=re.compile(
        rf"[;:()]|\s[–—]\s|,\s(?=(?:(?:à|de|dans|sur|pour|avec)\s)?(?:qui|que|qu['’]|dont|où|lequel|laquelle|lorsque|quand|si|car|mais|alors|tandis|"
        rf"parce|puisque|bien que|bien qu['’]|quoique|après que|avant que|comme|selon|{_SAID})(?!\w))|\s(?=qui\s|qu['’])"
    ),
    conjunctions=re.compile(
        r"[\s,]*(?:(?:(?:bien\s+)?que|et|mais|car|or|donc|puis)[\s,]+|(?:bien\s+)?qu['’])*", re.IGNORECASE
    ),
    leads=re.compile(
        r"\s*(?:(?:et|mais|puis|or)\s+)?(?:(?:en|au|à|à la|dans|dès|depuis|vers|jusqu['’]en|après|avant|pendant|le)\s+)?",
        re.IGNORECASE,
    ),
    relative=re.compile(r"(?:(?:à|de|dans|sur|pour|avec)\s)?(?:qui|que|dont|où|lequel|laquelle)(?!\w)", re.IGNORECASE),
    place_after=re.compile(r"(?:^|\s)(?:à|en|au|aux|près de|dans)\s+(?:l[ae]\s+)?\Z", re.IGNORECASE),
    parts=re.compile(r",|\s(?:et|ou|puis)\s"),
    apart=re.compile(r"\s{0,3}(?:le|la|les)\s+derni(?:er|ère)s?\s", re.IGNORECASE),
    negation=re.compile(r"(?<!\w)sans\s+(?=avoir|être)", re.IGNORECASE),
    by_none=re.compile(
        r"(?<![\w’'])(?<!la\s)(?<!une\s)(?<!cette\s)(?<!grande\s)(?<!seconde\s)(?<!chaque\s)(?<!autre\s)(?<!seule\s)(?<!sans\s)"
        r"(?:personne|rien|aucune?|nulle?|ni|jamais)\s(?:(?!(?:mais|sans|comme|que|qui|parce|et)\s)[^\s,.;:]{1,30}\s){0,6}n(?:['’]|e\s)\s*\Z",
        re.IGNORECASE,
    ),
    doubt=re.compile(
        r"(?<!\w)(?:prétendument|peut-être|probablement|vraisemblablement|soi-disant)(?!\w)", re.IGNORECASE
    ),
    condition=re.compile(r"(?<!\w)(?:si(?!\s+(?:bien|peu))(?!\w)|s['’](?=ils?\s))", re.IGNORECASE),
    according=re.compile(
        rf"(?<!\w)(?:selon|d['’]après|aux\s+dires\s+d[eu]|de\s+l['’]aveu\s+d[eu])\s*(?!{_THINGS})(?P<who>{_SOMEBODY})(?!\w)",
        re.IGNORECASE,
    ),
    as_told=re.compile(rf"[\s,]{{0,8}}comme\s[^,;.]{{0,120}}?\b{_SAID}", re.IGNORECASE),
    that=re.compile(r"\s(?:que\s|qu['’])|:\s"),
    said_opens=re.compile(
        r",\s|:\s|\s(?=qu(?:e\s|['’]))|\s(?=(?:ne\s+pas\s+|[dn]['’])?(?:avoir|être|s['’]être)\s)|\s(?=«)"
    ),
    denying=re.compile(
        r"(?<!\w)(?:nié|démenti|nie|nient|dément|démentent|nia|nièrent|niait|niaient|contesté|conteste|contestent)",
        re.IGNORECASE,
    ),
    suspecting=re.compile(r"(?<!\w)(?:soupçonné|accusé)e?s?"),
    sayer_behind=re.compile(rf"\s{{1,4}}(?P<who>{_SOMEBODY})"),
    sayer_before=re.compile(rf"(?<!\w)(?P<who>{_SOMEBODY})(?!\w)", re.IGNORECASE),
    nobody=re.compile(r"(?:il|elle|ils|elles|on|je|nous|lui|eux)", re.IGNORECASE),
)
