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
# "firmamos", "vendimos"; what ends so and is no verb is left alone
_FIRST_PERSON = (
    r"(?!(?:vamos|íbamos|últimos|mismos|próximos|máximos|mínimos|décimos|legítimos|tramos|ramos|gramos|reclamos|primos|racimos|ánimos|"
    rf"[a-záéíóúüñ]+(?:ísimos|ábamos|íamos|aríamos|eríamos|iríamos))(?!\w))[A-ZÁÉÍÓÚÑ]?(?:{LETTERS}{{2,}}amos|{LETTERS}+imos)"
)
_INFINITIVE = rf"\s+{LETTERS}+(?:ar|er|ir|arse|erse|irse)"
_HAS = rf"(?:ha|han|he|hemos|había|habían|haya|hayan|hubiera|hubieran|hubiese|hubiesen)(?:\s+sido)?\s+{PARTICIPLE}"
_PASSIVE = rf"(?:fue|fueron)\s+{PARTICIPLE}"

_WORD = r"[\wáéíóúüñ-]{1,40}"
_SOMEBODY = (
    rf"(?:(?:el|la|los|las|un|una|unos|unas|su|sus|varios|varias|fuentes|dos)\s+{_WORD}(?:\s+(?:de\s+la|de\s+los|de\s+las|del|de)\s+{_WORD}|\s+(?-i:[A-ZÁÉÍÓÚÑ]{_WORD})){{0,5}}|"
    rf"(?:fuentes|testigos|medios|vecinos|datos)(?:\s+{_WORD}ales|\s+(?:de\s+la|del|de)\s+{_WORD})?|(?-i:[A-ZÁÉÍÓÚÑ]{_WORD})(?:\s+(?-i:[A-ZÁÉÍÓÚÑ]{_WORD})){{0,5}})"
)
_THINGS = r"(?:el|la|los|las|un|una|sus?)\s+(?:norma|regla|ley|plan|calendario|programa|acuerdo|contrato|tratado|horario|método|tradición|orden|caso|edad)(?:e?s)?(?!\w)"
_SAID = (
    "dijo|dijeron|declaró|declararon|afirmó|afirmaron|informó|informaron|anunció|anunciaron|precisó|aseguró|aseguraron|explicó|explicaron|"
    "señaló|señalaron|indicó|indicaron|confirmó|confirmaron|añadió|admitió|reconoció|sostuvo|contó|relató|prometió|prometieron|(?<!la\\s)cuenta|(?<!las\\s)cuentan|relata|explica|confesó|confesaron|recordó|opinó|exigió|exigieron|pidió|pidieron|respondió|criticó|escribió|lamentó|dice|dicen|afirma|asegura|sostiene|"
    "(?:ha|han|había|habían)\\s+(?:dicho|declarado|afirmado|informado|anunciado|asegurado|explicado|señalado|indicado|confirmado|admitido|escrito|exigido|recordado|confesado|negado|desmentido)|"
    "negó|negaron|niega|niegan|desmintió|desmintieron|desmiente|(?:fue|fueron|es|está|están|son|ha\\s+sido)\\s+acusad[oa]s?|(?:es|son)\\s+sospechos[oa]s?"
)

# What is to come, or in a chronicle was: "1907: el concejo decide la construcción".
_PRESENT = (
    "decide|deciden|abre|abren|comienza|comienzan|empieza|empiezan|firma|firman|adopta|adoptan|nace|muere|mueren|funda|fundan|llega|llegan|"
    "vende|venden|gana|ganan|pierde|pierden|dimite|nombra|elige|inaugura|celebra|celebran|coloca|colocan|paran|hunde|publica|recibe|visita|cierra|cierran"
)
# What a noun follows and no verb.
_BEFORE_NOUN = (
    r"(?<!\w)(?:el|la|las|los|una?|unas|unos|al|del|est[ae]s?|es[ae]s?|aquel(?:la|las)?|mis?|tus?|sus?|nuestr[ao]s?|vuestr[ao]s?|cada|otras?|ninguna|alguna|"
    r"dos|tres|varias|de|a|en|con|por|para|sin|tras|durante)\s+"
    r"(?:(?:primer[ao]?|segund[ao]|tercera|últim[ao]|próxim[ao]|nuev[ao]|antigu[ao]|viej[ao]|gran|buen[ao]?|larg[ao]|breve|mism[ao]|propi[ao]|otr[ao])s?\s+)?\Z"
)

SPANISH = Wording(
    happenings=re.compile(
        rf"(?<![\w-])(?:(?P<denied>(?:no|nunca|jamás)\s+(?:(?:se|lo|la|le|les|los|las)\s+)?(?:{_HAS}|{_PASSIVE}|{PRETERITE}))"
        rf"|(?P<possible>(?:habría|habrían)(?:\s+sido)?\s+{PARTICIPLE}|(?:puede|pueden|podría|podrían){_INFINITIVE}|{NO_VERB}{LETTERS}{{3,}}(?:ría|rían))"
        rf"|(?P<planned>(?:(?:está|están|estaba)\s+)?previst[oa]s?|(?:debe|deben|quiere|quieren|planea|planean|prevé|prevén|espera|esperan|proyecta){_INFINITIVE}|(?:va|van)\s+a{_INFINITIVE}|"
        rf"(?:será|serán)\s+{PARTICIPLE}|[A-ZÁÉÍÓÚÑ]?{LETTERS}{{2,}}(?:rá|rán|remos)|iré|[A-ZÁÉÍÓÚÑ]?{LETTERS}{{3,}}[aei]ré)"
        rf"|(?P<aside>(?:(?<=,\s)|(?<=\sy\s))(?:{LETTERS}+(?:ado|ada|ados|adas|ido|ida|idos|idas)|muert[oa]s?|(?:re)?abiert[oa]s?|escrit[oa]s?)(?=\s))"
        rf"|(?P<present>{_PRESENT})"
        rf"|(?P<past_told>haber(?:se|lo|la|los|las|le|les)?(?:\s+sido)?\s+{PARTICIPLE})"
        rf"|(?P<past>{_HAS}|{_PASSIVE}|{PRETERITE}|{_FIRST_PERSON})|(?P<noun>{_NOUNS}))(?![\w-])"
    ),
    nouns=re.compile(_NOUNS),
    before_noun=re.compile(_BEFORE_NOUN, re.IGNORECASE),
    kinds=_KINDS,
    telling=re.compile(rf"(?<!\w)(?:{_SAID})(?!\w)", re.IGNORECASE),
    divides=re.compile(
        rf"[;:()]|\s[–—]\s|,\s(?=(?:(?:a|de|en|con|por|para)\s)?(?:que|quien|quienes|cuyo|cuya|donde|cuando|si|pero|porque|mientras|aunque|pues|ya que|"
        rf"el cual|la cual|como|según|{_SAID})(?!\w))"
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
    parts=re.compile(r",|\s(?:y|e|o|u)\s"),
    apart=re.compile(r"\s{0,3}(?:el|la|los|las)\s+últim[oa]s?\s", re.IGNORECASE),
    negation=re.compile(r"(?<!\w)sin\s+(?=haber\s)", re.IGNORECASE),
    by_none=re.compile(
        r"(?<!\w)(?<!sin\s)(?<!como\s)(?<!que\s)(?:nadie|nada(?!\s+(?:más|menos))|ning[uú]n[oa]?|tampoco|jamás|nunca|ni)\s"
        r"(?:(?!(?:pero|sin|como|que|porque|y|no)\s)[^\s,.;:]{1,30}\s){0,6}\Z",
        re.IGNORECASE,
    ),
    doubt=re.compile(
        r"(?<!\w)(?:supuestamente|presuntamente|probablemente|posiblemente|quizás?|tal\s+vez|acaso)(?!\w)",
        re.IGNORECASE,
    ),
    condition=re.compile(r"(?<!\w)si(?!\w)", re.IGNORECASE),
    according=re.compile(
        rf"(?<!\w)(?:según|de\s+acuerdo\s+con|en\s+palabras\s+de|a\s+juicio\s+de)\s+(?!(?:{_SAID})(?!\w)|{_THINGS})(?P<who>{_SOMEBODY})(?!\w)",
        re.IGNORECASE,
    ),
    as_told=re.compile(
        rf"[\s,]{{0,8}}(?:según|como|tal\s++(?:y\s*+)?como)\s[^,;.]{{0,120}}?\b(?:{_SAID})", re.IGNORECASE
    ),
    that=re.compile(r"\sque\s|:\s"),
    said_opens=re.compile(r",\s|:\s|\s(?=que\s)|\s(?=(?:no\s+|de\s+)?haber(?:se|lo|la)?\s)|\s(?=«)"),
    denying=re.compile(
        r"(?<!\w)(?:negó|negaron|negado|niega|niegan|desmintió|desmintieron|desmentido|desmiente)", re.IGNORECASE
    ),
    suspecting=re.compile(r"(?<!\w)(?:acusad|sospechos)[oa]s?", re.IGNORECASE),
    sayer_behind=re.compile(rf"\s{{1,4}}(?P<who>{_SOMEBODY})"),
    sayer_before=re.compile(rf"(?<!\w)(?P<who>{_SOMEBODY})(?!\w)", re.IGNORECASE),
    nobody=re.compile(r"(?:él|ella|ellos|ellas|yo|nosotros|se)", re.IGNORECASE),
)
