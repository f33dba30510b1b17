"""The tense of French verbs: passé composé, passé simple, imparfait, futur, and what is to come."""

from timeline.language.verbs import Verbs, tense_teller

PARTICIPLE = (
    r"[a-zàâçéèêëîïôûùœ']+(?:é|ée|és|ées|i|ie|ies|is|ise|u|ue|us|ues|it|ite|its|ites|ert|erte|aint|eint|ort|orte|lu)"
)
HELPER = (
    r"(?:a|ont|ai|avons|avait|avaient|ait|aient|eût|fût|eut|eurent|aurait|auraient|est|sont|était|étaient|fut|furent)"
)
# Words in -ra that are no future: entra, déclara, inaugura; the future has them in -era, -ira, -dra.
_NO_FUTURE = (
    r"(?!(?:r?entra|(?:dé)?montra|rencontra|pénétra|dura|jura|assura|rassura|inaugura|déclara|tira|attira|retira|livra|délivra|"
    r"célébra|enregistra|illustra|administra|procura|mesura|figura|murmura|demeura|pleura|restaura|instaura|ignora|explora|"
    r"améliora|déplora|prépara|sépara|répara|compara|empara|opéra|libéra|espéra|toléra|récupéra|inspira|expira|respira|admira|"
    r"caméra|opéra|choléra|ira|tiara|paprika)(?!\w))"
)
FUTURE = (
    rf"{_NO_FUTURE}[a-zàâçéèêëîïôûùœ]{{2,}}(?:era|eront|ira|iront|dra|dront|vra|vront|ura|uront|tra|tront|rra|rront)"
)
SIMPLE = (
    r"fut|furent|eut|eurent|vint|vinrent|prit|prirent|mit|mirent|fit|firent|dit|vit|virent|partit|partirent|sortit|mourut|moururent|"
    r"naquit|naquirent|détruisit|conquit|reçut|reçurent|vécut|parut|disparut|courut|voulut|put|dut|sut|devint|devinrent|obtint|tint|"
    r"perdit|perdirent|rendit|vendit|attendit|descendit|entreprit|apprit|comprit|permit|promit|finit|bâtit|grandit|agrandit|choisit|"
    r"établit|réussit|franchit|servit|suivit|écrivit|construisit|produisit|conduisit|capitula|tomba|"
    r"[a-zàâçéèêëîïôûù]{2,}(?:èrent|irent|urent|inrent)|"
    r"(?!(?:sera|fera|aura|verra|ira|déjà|cela|voilà|opéra|cinéma|agenda|panorama|visa|data|pizza|villa|delta|extra)(?!\w))"
    r"[a-zàâçéèêëîïôûù]{2,}(?:na|ta|sa|la|ça|ea|ia|da|ma|cha|gna|ga|qua|ya|rra|ra)"
)
_IMPERFECT = r"(?!\w+r(?:ait|aient)(?!\w))(?!(?:fait|lait|parfait|trait|souhait|portrait|retrait|extrait|bienfait)(?!\w))[a-zàâçéèêëîïôûù]{2,}(?:ait|aient)|était|étaient|avait|avaient"

# "aurait rencontré" tells of what lies behind, "rencontrerait" of what is to come.
_DONE = (
    rf"(?:\s+(?:pas|déjà|été|aussi))*\s+(?!(?:lieu|dû|pu|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b){PARTICIPLE}\b"
)

VERBS = Verbs(
    past=rf"(?:aurait|auraient|serait|seraient){_DONE}|(?:s['’])?{HELPER}(?:\s+(?:pas|déjà|été|aussi|ensuite|finalement|également|d['’]abord|\w+ment))*\s+{PARTICIPLE}|{_IMPERFECT}|{SIMPLE}",
    present="est|sont|a|ont|reste|demeure|travaille|travaillent|dit|affirme",
    future=rf"{FUTURE}|sera|seront|aura|auront|fera|feront|ira|iront|(?:va|vont)\s+\w+(?:er|ir|re|oir)",
    prospect=rf"doit|doivent|devrait|devraient|peut|peuvent|pourrait|pourraient|veut|veulent|compte|prévoit|prévu|prévue|prévus|attendu|attendue|(?!(?:aurait|auraient|serait|seraient)\b{_DONE})\w+(?:rait|raient)",
    behind="depuis|depuis le|depuis la",
    ahead=r"d['’]ici|(?:reporté|reportée|repoussé|repoussée|ajourné|ajournée|prolongé|prolongée)\s+(?:à|au|jusqu['’]à|jusqu['’]au)",
    clause="que|qui|dont|où|quand|lorsque|si|mais|et|car|alors|tandis|parce|puisque|après que|avant que",
    opening="en|au|à|le|la|dans|dès|vers|depuis|avant|après|mais|et|ce|c'est",
)

tense_at = tense_teller(VERBS)
