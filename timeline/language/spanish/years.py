"""Years, decades, centuries and eras."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import About, Fixed, Part, PartOf, Shifted
from timeline.language.builds import (
    bare_year,
    century,
    century_before_christ,
    decade,
    half_century,
    lone_year,
    short_decade,
)
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.spanish.calendar import BEFORE_CHRIST, OF_OUR_ERA
from timeline.language.spanish.words import BEFORE_YEARS

_COUNTED = (
    "personas|hombres|mujeres|niños|soldados|empleados|trabajadores|obreros|empleos|puestos|habitantes|casas|viviendas|empresas|"
    "metros|kilómetros|km|toneladas|euros|pesos|pesetas|dólares|rublos|libras|puntos|votos|asientos|plazas|ejemplares|páginas|coches|"
    "visitantes|espectadores|participantes|muertos|heridos|veces|gramos|hectáreas|litros|alumnos|estudiantes|clientes|miembros|"
    "manifestantes|refugiados|víctimas|policías|electores|abonados|acciones|árboles|vehículos|edificios|libros|años|días|horas|minutos|"
    "kilos|obras|entradas|copias|palabras|camas|caballos|detenidos|denuncias|casos|millones|curiosos|turistas|peregrinos|invitados|"
    "militantes|socios|partidarios|volúmenes|títulos|familias|firmas|oficinas|escuelas"
)
_NUMBERED = "artículo|art.|núm.|n.º|número|habitación|sala|página|pág.|vuelo|línea|Windows|modelo|Peugeot|Seat|Boeing|teléfono|tel.|ley|ruta|sección"

RULES = (
    Rule(
        "year",
        "{year}",
        bare_year,
        (
            says("1648", "1648", within="en 1648"),
            says("2013", "2013", "2013/..", within="desde 2013"),
            silent("en 2013%"),
            silent("en 1000 ejemplares"),
            silent("2500 de ellos"),
        ),
        after=BEFORE_YEARS,
    ),
    Rule(
        "the-year",
        "[the] (ejercicio|año) (de |){year}",
        bare_year,
        (
            says("el año 1143", "1143"),
            says("el ejercicio 2010", "2010"),
            silent("el baño 1143"),
        ),
    ),
    Rule(
        "lone-year",
        "{year}",
        lone_year,
        (
            says("2012", "2012", within="los Juegos 2012"),
            says("1871", "1871", within="El teatro (1871)"),
            silent("RIW2012"),
            silent("1984 páginas"),
            silent("2013,5"),
        ),
    ),
    Rule(
        "counted-years",
        f"{{year}} ({_COUNTED})",
        not_a_date,
        (silent("1900 personas"), silent("2000 coches")),
        blocks=True,
    ),
    Rule(
        "numbered-thing",
        f"({_NUMBERED}) {{year}}",
        not_a_date,
        (silent("habitación 1950"), silent("Windows 2000")),
        blocks=True,
    ),
    Rule(
        "circa-year",
        "(alrededor de|en torno a|hacia|circa|c.) {year}",
        lambda year: About(bare_year(year)),
        (says("Hacia 1880", "1880", "1880~", mod="APPROX"), silent("hacia 1880%")),
    ),
    Rule(
        "year-end",
        "(finales|fines|final|fin) de año",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.END),
        (says("fin de año", "2013", mod="END", within="antes de fin de año"), silent("fin de años")),
    ),
    Rule(
        "year-start",
        "(principios|comienzos|principio|inicios) de año",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.START),
        (says("principios de año", "2013", mod="START", within="a principios de año"), silent("principios de años")),
    ),
    Rule(
        "middle-of-year",
        "mediados de año",
        lambda: Part(Shifted(0, Grain.YEAR), PartOf.MID),
        (says("mediados de año", "2013", mod="MID", within="a mediados de año"), silent("mediados de años")),
    ),
    Rule(
        "month-end",
        "(finales|fines|final|fin) de mes",
        lambda: Part(Shifted(0, Grain.MONTH), PartOf.END),
        (says("finales de mes", "2013-02", mod="END", within="hasta finales de mes"), silent("finales de mesa")),
    ),
    Rule(
        "month-start",
        "(principios|comienzos) de mes",
        lambda: Part(Shifted(0, Grain.MONTH), PartOf.START),
        (says("principios de mes", "2013-02", mod="START", within="a principios de mes"), silent("principios de mesa")),
    ),
    Rule(
        "year-before-christ",
        f"[the] [año ]{{number:old_year}} {BEFORE_CHRIST}",
        lambda number: Fixed(Period.year(1 - number)),
        (
            says("490 a. C.", "BC0490", "-0489", within="en 490 a. C."),
            says("el año 44 antes de Cristo", "BC0044"),
            silent("490 a. Cádiz"),
        ),
    ),
    Rule(
        "year-of-our-era",
        f"[the] [año ]{{number:old_year}} {OF_OUR_ERA}",
        lambda number: Fixed(Period.year(number)),
        (says("79 d. C.", "0079", within="en 79 d. C."), silent("79 d. Cádiz")),
    ),
    Rule(
        "decade",
        "[the] (década de los|decenio de|década de|años) {years:decade}",
        decade,
        (
            says("la década de 1980", "198", "198X"),
            says("los años 1920", "192"),
            silent("la década de 1985"),
        ),
    ),
    Rule(
        "short-decade",
        "[the] (década de los|años) {tens:short_decade}",
        short_decade,
        (says("los años 90", "199"), says("la década de los 90", "199"), silent("los años 95")),
    ),
    Rule(
        "spelled-decade",
        "[the] (década de los|años) {tens}",
        short_decade,
        (says("los años ochenta", "198"), says("la década de los treinta", "193"), silent("los años ochentosos")),
    ),
    Rule(
        "counted-to-years-old",
        "(a los|tenía|con) {count} años",
        not_a_date,
        (silent("a los ochenta años"), silent("a los 12 años")),
        blocks=True,
    ),
    Rule(
        "century",
        "[the] (siglo|s.) {number:roman}",
        century,
        (
            says("el siglo XX", "19", "19XX"),
            says("siglo XIII", "12", within="del siglo XIII"),
            silent("el siglo XXL"),
        ),
    ),
    Rule(
        "centuries",
        "[the] siglos {number:roman}",
        century,
        (says("los siglos XII", "11", within="en los siglos XII y XIII"), silent("los siglos XXL")),
    ),
    Rule(
        "century-told-with-another",
        "{number:roman}",
        century,
        (
            says("XIII", "12", within="en los siglos XII y XIII."),
            silent("Luis XIV"),
            silent("Alfonso XII y XIII de España"),
        ),
        after=frozenset({"y", "al", "a"}),
        followed=(".", ",", ";", ")", "la ", "el ", "se ", "fue", "hubo", "los ", "las "),
    ),
    Rule(
        "century-before-christ",
        f"[the] siglo {{number:roman}} {BEFORE_CHRIST}",
        century_before_christ,
        (says("el siglo V a. C.", "BC04", "[-0499..-0400]"), silent("el siglo V a. Cádiz")),
    ),
    Rule(
        "half-century",
        "[the] {half:ordinal} mitad del siglo {number:roman}",
        half_century,
        (says("la primera mitad del siglo XIX", "18", mod="START"), silent("la primera mitad del siglo XXL")),
    ),
    Rule(
        "last-century",
        "[the] siglo pasado",
        lambda: Shifted(-1, Grain.CENTURY),
        (says("el siglo pasado", "19"), silent("el siglo pasados")),
    ),
    Rule(
        "king",
        "(Benedicto|Alejandro|Fernando|Gregorio|Napoleón|Alfonso|Enrique|Felipe|Carlos|Isabel|Pablo|Jaime|Pedro|Luis|Juan|León|Pío) {roman}",
        not_a_date,
        (silent("Alfonso XIII"), silent("Carlos V")),
        blocks=True,
    ),
)
