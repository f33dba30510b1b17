"""The tense of Spanish verbs: pretérito, perfecto, imperfecto, futuro, and what is to come."""

from timeline.language.verbs import Verbs, tense_teller

LETTERS = "[a-záéíóúüñ]"
PARTICIPLE = rf"{LETTERS}+(?:ado|ido|ada|ida|ados|idos|adas|idas|to|ta|tos|tas|cho|cha|so|sa)"
# Words in -ía that are no verbs.
NO_VERB = (
    r"(?!(?:d[ií]a|mediodía|compañía|policía|todavía|mayoría|minoría|vía|energía|alcaldía|tía|guía|economía|categoría|teoría|"
    r"alegría|secretaría|tecnología|fotografía|geografía|biografía|ideología|monarquía|anarquía|batería|ciudadanía|garantía|"
    r"galería|lotería|librería|infantería|artillería|caballería|ingeniería|autonomía|bahía|sequía|tranvía|vigía|poesía|fantasía|"
    r"consultoría|asesoría|auditoría|memoria)s?(?!\w))"
)
PRETERITE = (
    rf"fue|fueron|dijo|dijeron|hizo|hicieron|tuvo|tuvieron|puso|pusieron|vino|vinieron|dio|dieron|vio|vieron|supo|pudo|quiso|hubo|"
    rf"estuvo|estuvieron|trajo|condujo|produjo|redujo|propuso|supuso|mantuvo|obtuvo|detuvo|sostuvo|previno|intervino|anduvo|"
    rf"[A-ZÁÉÍÓÚÑ]?{LETTERS}{{2,}}(?:ó|aron|ieron|yeron|jeron)|Vino|Fue|Fueron|Hizo|Tuvo"
)
_IMPERFECT = (
    rf"era|eran|iba|iban|{LETTERS}{{3,}}(?:aba|aban)|{NO_VERB}(?!{LETTERS}+rían?(?!\w)){LETTERS}{{2,}}(?:ía|ían)"
)

VERBS = Verbs(
    past=rf"(?:ha|han|he|hemos|había|habían|hubo|haya|hayan|hubiera|hubieran|habría|habrían)(?:\s+(?:sido|ya|estado))*\s+{PARTICIPLE}|{PRETERITE}|{_IMPERFECT}",
    present="es|son|está|están|tiene|tienen|dice|sigue|siguen|hay|queda|permanece|trabajan|duermen",
    future=rf"[A-ZÁÉÍÓÚÑ]?{LETTERS}{{2,}}(?:rá|rán)|(?:va|van)\s+a\s+{LETTERS}+",
    prospect=rf"debe|deben|puede|pueden|quiere|quieren|espera|esperan|prevé|prevén|previsto|prevista|previstos|planea|(?!(?:habría|habrían)\s+(?:sido\s+)?{PARTICIPLE}){NO_VERB}{LETTERS}{{3,}}(?:ría|rían)",
    behind=r"(?:está|están|estaría|estarían|habría|habrían|lleva|llevan|sigue|siguen)\s+(?:\w+\s+){0,2}desde(?:\s+el)?",
    ahead=r"a partir de|a partir del|(?:aplazado|aplazada|pospuesto|pospuesta|retrasado|prorrogado|prorrogada)\s+(?:a|al|hasta)(?:\s+el)?",
    clause="que|quien|quienes|donde|cuando|si|pero|y|porque|mientras|aunque|después de que|antes de que",
    opening="en|a|al|el|la|los|las|desde|hacia|antes|después|tras|pero|y|ya|de|durante|este|esta",
)

tense_at = tense_teller(VERBS)
