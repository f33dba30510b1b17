"""Short nasty articles of our own in German, French, Spanish and Russian, and every row that they must give, as an editor reads them."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of

PUBLISHED = DateCandidate(parse("2013-10-25"), Known.STATED, "test", "", 1.0)

STORIES = [
    (
        "de",
        """\
Razzia in drei Städten

Die Polizei hat am Dienstagmorgen in Bremen, Kassel und Jena mehr als zwanzig Wohnungen durchsucht. Wie die Staatsanwaltschaft am Mittwoch mitteilte, richten sich die Ermittlungen gegen elf Männer. Sie sollen zwischen 2009 und 2012 Baumaschinen gestohlen und ins Ausland verkauft haben. Der Hauptverdächtige, ein 44 Jahre alter Spediteur aus Kassel, bestritt am Donnerstag, jemals mit den Maschinen gehandelt zu haben. „Mein Mandant war im Sommer 2011 gar nicht in Deutschland“, sagte sein Anwalt Peter Holm der Zeitung. Der Prozess soll im Februar 2014 beginnen.
""",
        [
            (
                "2013-10-22",
                "happened",
                "",
                "durchsucht",
                "Die Polizei hat am Dienstagmorgen in Bremen, Kassel und Jena mehr als zwanzig Wohnungen durchsucht",
            ),
            ("2013-10-23", "happened", "", "mitteilte", "Wie die Staatsanwaltschaft am Mittwoch mitteilte"),
            (
                "2009/2012",
                "possible",
                "",
                "gestohlen",
                "Sie sollen zwischen 2009 und 2012 Baumaschinen gestohlen und ins Ausland verkauft haben",
            ),
            ("2013-10-24", "happened", "", "bestritt", "Der Hauptverdächtige bestritt am Donnerstag"),
            ("2014-02", "planned", "", "beginnen", "Der Prozess soll im Februar 2014 beginnen"),
        ],
    ),
    (
        "de",
        """\
Hochwasser erreicht Scheitelpunkt

In der Nacht zum Donnerstag ist der Pegel der Weser auf 7,20 Meter gestiegen. Am Mittwochabend waren zwei Dämme gebrochen; 300 Menschen wurden in Turnhallen gebracht. Zuletzt hatte der Fluss im Januar 1995 so hoch gestanden. Die Bahn will die Strecke nach Minden frühestens übermorgen wieder öffnen. Dem Wetterdienst zufolge regnet es bis Sonntag weiter. Vor zehn Jahren hatte das Land Geld für neue Deiche versprochen, gebaut wurde bis heute keiner.
""",
        [
            (
                "[2013-10-23..2013-10-24]",
                "happened",
                "",
                "gestiegen",
                "In der Nacht zum Donnerstag ist der Pegel der Weser auf 7,20 Meter gestiegen",
            ),
            ("2013-10-23", "happened", "", "gebrochen", "Am Mittwochabend waren zwei Dämme gebrochen"),
            ("1995-01", "happened", "", "gestanden", "Zuletzt hatte der Fluss im Januar 1995 so hoch gestanden"),
            (
                "2013-10-27",
                "planned",
                "",
                "öffnen",
                "Die Bahn will die Strecke nach Minden frühestens übermorgen wieder öffnen",
            ),
            (
                "2003",
                "happened",
                "",
                "versprochen",
                "Vor zehn Jahren hatte das Land Geld für neue Deiche versprochen, gebaut wurde bis heute keiner",
            ),
            (
                "../2013-10-25",
                "denied",
                "",
                "gebaut",
                "Vor zehn Jahren hatte das Land Geld für neue Deiche versprochen, gebaut wurde bis heute keiner",
            ),
        ],
    ),
    (
        "de",
        """\
Konzern streicht Stellen

Der Maschinenbauer Holt & Söhne will bis Ende 2014 rund 800 Stellen abbauen. Das Unternehmen, 1921 in Chemnitz gegründet, hatte im vergangenen Jahr noch 40 Millionen Euro verdient. „Wir haben am Montag den Betriebsrat informiert. Gestern haben wir die Banken getroffen“, sagte Vorstandschef Martin Holt am Freitag. Die Gewerkschaft teilte mit, sie sei erst am Mittwoch unterrichtet worden. 2010 hatte die Firma angekündigt, kein Werk zu schließen. Angeblich verhandelte Holt seit August mit einem Käufer aus Polen.
""",
        [
            (
                "../2014-41~",
                "planned",
                "",
                "abbauen",
                "Der Maschinenbauer Holt & Söhne will bis Ende 2014 rund 800 Stellen abbauen",
            ),
            (
                "1921",
                "happened",
                "",
                "gegründet",
                "Das Unternehmen, 1921 in Chemnitz gegründet, hatte im vergangenen Jahr noch 40 Millionen Euro verdient",
            ),
            (
                "2012",
                "happened",
                "",
                "verdient",
                "Das Unternehmen, 1921 in Chemnitz gegründet, hatte im vergangenen Jahr noch 40 Millionen Euro verdient",
            ),
            ("2013-10-21", "happened", "Martin Holt", "informiert", "Wir haben am Montag den Betriebsrat informiert"),
            ("2013-10-24", "happened", "Martin Holt", "getroffen", "Gestern haben wir die Banken getroffen"),
            (
                "2013-10-25",
                "happened",
                "",
                "sagte",
                "Vorstandschef Martin Holt sagte am Freitag: Gestern haben wir die Banken getroffen",
            ),
            (
                "2013-10-23",
                "happened",
                "Die Gewerkschaft",
                "unterrichtet",
                "Sie sei erst am Mittwoch unterrichtet worden",
            ),
            ("2010", "happened", "", "angekündigt", "2010 hatte die Firma angekündigt, kein Werk zu schließen"),
            (
                "2013-08/..",
                "possible",
                "",
                "verhandelte",
                "Angeblich verhandelte Holt seit August mit einem Käufer aus Polen",
            ),
        ],
    ),
    (
        "de",
        """\
Lebenslauf eines Malers

Emil Brandt wurde am 12. Februar 1880 in Stettin geboren. Sein Vater, ein Fischer, ertrank 1889. 1898 ging Brandt nach Berlin, wo er zwei Jahre später seine erste Ausstellung hatte. Im Herbst 1914 meldete er sich freiwillig; im Mai des folgenden Jahres wurde er verwundet. Er heiratete 1919 Lotte Frey. Das Paar trennte sich nie, obwohl Brandt 1931 nach Paris zog. Er starb am Heiligabend 1944.
""",
        [
            ("1880-02-12", "happened", "", "geboren", "Emil Brandt wurde am 12. Februar 1880 in Stettin geboren"),
            ("1889", "happened", "", "ertrank", "Sein Vater, ein Fischer, ertrank 1889"),
            ("1898", "happened", "", "ging", "1898 ging Brandt nach Berlin"),
            ("1914-23", "happened", "", "meldete", "Im Herbst 1914 meldete er sich freiwillig"),
            ("1915-05", "happened", "", "verwundet", "Im Mai des folgenden Jahres wurde er verwundet"),
            ("1919", "happened", "", "heiratete", "Er heiratete 1919 Lotte Frey"),
            ("1931", "happened", "", "zog", "Obwohl Brandt 1931 nach Paris zog"),
            ("1944-12-24", "happened", "", "starb", "Er starb am Heiligabend 1944"),
        ],
    ),
    (
        "de",
        """\
Minister weist Vorwürfe zurück

Verkehrsminister Olaf Kern hat am Donnerstag bestritten, dass er im Juni 2011 mit dem Unternehmer zu Abend gegessen habe. Er sei an diesem Tag in Oslo gewesen, sagte sein Sprecher. Die Zeitschrift hatte am Montag berichtet, Kern habe 2011 Geld angenommen. Hätte er es 2011 angenommen, wäre er zurückgetreten, meinte ein Abgeordneter. Die Opposition forderte am Freitag, der Minister solle bis Dienstag alle Kalender vorlegen. Wer bezahlte 2011 das Essen?
""",
        [
            ("2013-10-24", "happened", "", "bestritten", "Verkehrsminister Olaf Kern hat am Donnerstag bestritten"),
            (
                "2011-06",
                "denied",
                "Olaf Kern",
                "gegessen",
                "Verkehrsminister Olaf Kern hat am Donnerstag bestritten, dass er im Juni 2011 mit dem Unternehmer zu Abend…",
            ),
            ("2011-06~", "happened", "sein Sprecher", "gewesen", "Er sei an diesem Tag in Oslo gewesen"),
            (
                "2013-10-21",
                "happened",
                "",
                "berichtet",
                "Die Zeitschrift hatte am Montag berichtet: Kern habe 2011 Geld angenommen",
            ),
            ("2011", "happened", "Die Zeitschrift", "angenommen", "Kern habe 2011 Geld angenommen"),
            (
                "2011",
                "possible",
                "ein Abgeordneter",
                "angenommen",
                "Hätte er es 2011 angenommen, wäre er zurückgetreten",
            ),
            (
                "2013-10-25",
                "happened",
                "",
                "forderte",
                "Die Opposition forderte am Freitag: Der Minister solle bis Dienstag alle Kalender vorlegen",
            ),
            (
                "../2013-10-29",
                "planned",
                "Die Opposition",
                "vorlegen",
                "Der Minister solle bis Dienstag alle Kalender vorlegen",
            ),
            ("2011", "possible", "", "bezahlte", "Wer bezahlte 2011 das Essen?"),
        ],
    ),
    (
        "fr",
        """\
Perquisitions dans trois villes

La police a perquisitionné mardi matin une vingtaine de logements à Lille, Metz et Reims. Selon le parquet, onze hommes auraient volé des engins de chantier entre 2009 et 2012. Le principal suspect, un transporteur de 44 ans, a nié jeudi avoir vendu ces machines. « Mon client n'était pas en France à l'été 2011 », a déclaré son avocat Pierre Aubin au journal. Le procès doit s'ouvrir en février 2014.
""",
        [
            (
                "2013-10-22",
                "happened",
                "",
                "a perquisitionné",
                "La police a perquisitionné mardi matin une vingtaine de logements à Lille, Metz et Reims",
            ),
            (
                "2009/2012",
                "possible",
                "le parquet",
                "auraient volé",
                "Onze hommes auraient volé des engins de chantier entre 2009 et 2012",
            ),
            ("2013-10-24", "happened", "", "a nié", "Le principal suspect a nié jeudi"),
            ("2014-02", "planned", "", "doit s'ouvrir", "Le procès doit s'ouvrir en février 2014"),
        ],
    ),
    (
        "fr",
        """\
La crue atteint son maximum

Dans la nuit de mercredi à jeudi, la Saône est montée à 7,20 mètres. Mercredi soir, deux digues avaient cédé ; 300 personnes ont été relogées. La rivière n'avait pas atteint ce niveau depuis janvier 1995. La SNCF compte rouvrir la ligne après-demain. Selon Météo-France, il pleuvra jusqu'à dimanche. Il y a dix ans, la région avait promis de nouvelles digues.
""",
        [
            ("[2013-10-23..2013-10-24]", "happened", "", "est montée", "La Saône est montée à 7,20 mètres"),
            ("2013-10-23", "happened", "", "avaient cédé", "Deux digues avaient cédé"),
            (
                "1995-01/..",
                "denied",
                "",
                "n'avait pas atteint",
                "La rivière n'avait pas atteint ce niveau depuis janvier 1995",
            ),
            ("2013-10-27", "planned", "", "compte rouvrir", "La SNCF compte rouvrir la ligne après-demain"),
            ("../2013-10-27", "planned", "Météo-France", "pleuvra", "Il pleuvra jusqu'à dimanche"),
            ("2003", "happened", "", "avait promis", "La région avait promis de nouvelles digues"),
        ],
    ),
    (
        "fr",
        """\
Suppressions de postes chez Holt & Fils

Le fabricant de machines Holt & Fils va supprimer 800 postes d'ici fin 2014. L'entreprise, fondée à Lyon en 1921, avait gagné 40 millions d'euros l'an dernier. « Nous avons informé le comité lundi. Hier, nous avons rencontré les banques », a expliqué le directeur Martin Holt vendredi. Le syndicat affirme n'avoir été prévenu que mercredi. En 2010, la direction avait promis de ne fermer aucune usine. Le groupe négocierait depuis août avec un acheteur polonais.
""",
        [
            (
                "[..2014-12]",
                "planned",
                "",
                "va supprimer",
                "Le fabricant de machines Holt & Fils va supprimer 800 postes d'ici fin 2014",
            ),
            ("1921", "happened", "", "fondée", "L'entreprise, fondée à Lyon en 1921"),
            (
                "2012",
                "happened",
                "",
                "avait gagné",
                "L'entreprise, fondée à Lyon en 1921, avait gagné 40 millions d'euros l'an dernier",
            ),
            ("2013-10-21", "happened", "Martin Holt", "avons informé", "Nous avons informé le comité lundi"),
            ("2013-10-24", "happened", "Martin Holt", "avons rencontré", "Nous avons rencontré les banques"),
            (
                "2013-10-25",
                "happened",
                "",
                "a expliqué",
                "Le directeur Martin Holt a expliqué vendredi: Hier, nous avons rencontré les banques",
            ),
            (
                "2013-10-23",
                "happened",
                "Le syndicat",
                "avoir été prévenu",
                "Le syndicat affirme n'avoir été prévenu que mercredi",
            ),
            ("2010", "happened", "", "avait promis", "La direction avait promis de ne fermer aucune usine"),
            (
                "2013-08/..",
                "possible",
                "",
                "négocierait",
                "Le groupe négocierait depuis août avec un acheteur polonais",
            ),
        ],
    ),
    (
        "fr",
        """\
Vie d'un peintre

Émile Durand naquit le 12 février 1880 à Brest. Son père, pêcheur, se noya en 1889. En 1898, Durand partit pour Paris, où il exposa deux ans plus tard. À l'automne 1914 il s'engagea ; il fut blessé en mai de l'année suivante. Il épousa Lucie Frémont en 1919. Il ne divorça jamais, bien qu'il se fût installé à Rome en 1931. Il mourut la veille de Noël 1944.
""",
        [
            ("1880-02-12", "happened", "", "naquit", "Émile Durand naquit le 12 février 1880 à Brest"),
            ("1889", "happened", "", "noya", "Son père, pêcheur, se noya en 1889"),
            ("1898", "happened", "", "partit", "Durand partit pour Paris"),
            ("1900", "happened", "", "exposa", "Durand partit pour Paris, où il exposa deux ans plus tard"),
            ("1914-23", "happened", "", "engagea", "Il s'engagea"),
            ("1915-05", "happened", "", "fut blessé", "Il fut blessé en mai de l'année suivante"),
            ("1919", "happened", "", "épousa", "Il épousa Lucie Frémont en 1919"),
            ("1931", "happened", "", "fût installé", "Il se fût installé à Rome en 1931"),
            ("1944-12-24", "happened", "", "mourut", "Il mourut la veille de Noël 1944"),
        ],
    ),
    (
        "fr",
        """\
Le ministre se défend

Le ministre des Transports Olivier Kern a démenti jeudi avoir dîné avec l'entrepreneur en juin 2011. Il se trouvait ce jour-là à Oslo, selon son porte-parole. L'hebdomadaire avait écrit lundi que M. Kern avait reçu de l'argent en 2011. S'il avait accepté cet argent en 2011, il aurait démissionné, a estimé un député. L'opposition a exigé vendredi que le ministre présente ses agendas d'ici mardi. Qui a payé le repas en 2011 ?
""",
        [
            ("2013-10-24", "happened", "", "a démenti", "Le ministre des Transports Olivier Kern a démenti jeudi"),
            (
                "2011-06",
                "denied",
                "Olivier Kern",
                "avoir dîné",
                "Le ministre des Transports Olivier Kern a démenti jeudi avoir dîné avec l'entrepreneur en juin 2011",
            ),
            (
                "2013-10-21",
                "happened",
                "",
                "avait écrit",
                "L'hebdomadaire avait écrit lundi: M. Kern avait reçu de l'argent en 2011",
            ),
            ("2011", "happened", "L'hebdomadaire", "avait reçu", "M. Kern avait reçu de l'argent en 2011"),
            (
                "2011",
                "possible",
                "un député",
                "avait accepté",
                "S'il avait accepté cet argent en 2011, il aurait démissionné",
            ),
            (
                "2013-10-25",
                "happened",
                "",
                "a exigé",
                "L'opposition a exigé vendredi: Le ministre présente ses agendas d'ici mardi",
            ),
            ("2011", "possible", "", "a payé", "Qui a payé le repas en 2011 ?"),
        ],
    ),
    (
        "es",
        """\
Registros en tres ciudades

La policía registró el martes por la mañana una veintena de viviendas en Burgos, Soria y Lugo. Según informó la fiscalía el miércoles, once hombres habrían robado maquinaria entre 2009 y 2012. El principal sospechoso, un transportista de 44 años, negó el jueves haber vendido las máquinas. «Mi cliente no estaba en España en el verano de 2011», dijo su abogado Pedro Olmo al diario. El juicio comenzará en febrero de 2014.
""",
        [
            (
                "2013-10-22",
                "happened",
                "",
                "registró",
                "La policía registró el martes por la mañana una veintena de viviendas en Burgos, Soria y Lugo",
            ),
            ("2013-10-23", "happened", "", "informó", "Según informó la fiscalía el miércoles"),
            (
                "2009/2012",
                "possible",
                "la fiscalía",
                "habrían robado",
                "Once hombres habrían robado maquinaria entre 2009 y 2012",
            ),
            ("2013-10-24", "happened", "", "negó", "El principal sospechoso negó el jueves"),
            ("2014-02", "planned", "", "comenzará", "El juicio comenzará en febrero de 2014"),
        ],
    ),
    (
        "es",
        """\
La crecida alcanza su máximo

En la noche del miércoles al jueves, el Duero subió hasta 7,20 metros. El miércoles por la noche se habían roto dos diques; 300 personas fueron alojadas en polideportivos. El río no alcanzaba ese nivel desde enero de 1995. Renfe espera reabrir la línea pasado mañana. Según la agencia de meteorología, lloverá hasta el domingo. Hace diez años, la región había prometido nuevos diques.
""",
        [
            ("[2013-10-23..2013-10-24]", "happened", "", "subió", "El Duero subió hasta 7,20 metros"),
            ("2013-10-23", "happened", "", "habían roto", "Se habían roto dos diques"),
            ("2013-10-27", "planned", "", "espera reabrir", "Renfe espera reabrir la línea pasado mañana"),
            ("../2013-10-27", "planned", "la agencia de meteorología", "lloverá", "Lloverá hasta el domingo"),
            ("2003", "happened", "", "había prometido", "La región había prometido nuevos diques"),
        ],
    ),
    (
        "es",
        """\
Despidos en Holt e Hijos

El fabricante Holt e Hijos suprimirá 800 empleos antes de finales de 2014. La empresa, fundada en Bilbao en 1921, ganó 40 millones de euros el año pasado. «Informamos al comité el lunes. Ayer nos reunimos con los bancos», explicó el director Martín Holt el viernes. El sindicato sostiene que no fue avisado hasta el miércoles. En 2010 la dirección prometió no cerrar ninguna fábrica. El grupo estaría negociando desde agosto con un comprador polaco.
""",
        [
            (
                "[..2014-12]",
                "planned",
                "",
                "suprimirá",
                "El fabricante Holt e Hijos suprimirá 800 empleos antes de finales de 2014",
            ),
            ("1921", "happened", "", "fundada", "La empresa, fundada en Bilbao en 1921"),
            (
                "2012",
                "happened",
                "",
                "ganó",
                "La empresa, fundada en Bilbao en 1921, ganó 40 millones de euros el año pasado",
            ),
            ("2013-10-21", "happened", "Martín Holt", "Informamos", "Informamos al comité el lunes"),
            ("2013-10-24", "happened", "Martín Holt", "reunimos", "Nos reunimos con los bancos"),
            (
                "2013-10-25",
                "happened",
                "",
                "explicó",
                "El director Martín Holt explicó el viernes: Ayer nos reunimos con los bancos",
            ),
            ("../2013-10-23", "denied", "El sindicato", "no fue avisado", "No fue avisado hasta el miércoles"),
            ("2010", "happened", "", "prometió", "La dirección prometió no cerrar ninguna fábrica"),
            (
                "2013-08/..",
                "possible",
                "",
                "estaría",
                "El grupo estaría negociando desde agosto con un comprador polaco",
            ),
        ],
    ),
    (
        "es",
        """\
Vida de un pintor

Emilio Durán nació el 12 de febrero de 1880 en Cádiz. Su padre, pescador, se ahogó en 1889. En 1898 Durán se marchó a París, donde expuso dos años más tarde. En otoño de 1914 se alistó; en mayo del año siguiente fue herido. Se casó con Lucía Frías en 1919. Nunca se divorció, aunque en 1931 se instaló en Roma. Murió en Nochebuena de 1944.
""",
        [
            ("1880-02-12", "happened", "", "nació", "Emilio Durán nació el 12 de febrero de 1880 en Cádiz"),
            ("1889", "happened", "", "ahogó", "Su padre, pescador, se ahogó en 1889"),
            ("1898", "happened", "", "marchó", "Durán se marchó a París"),
            ("1914-23", "happened", "", "alistó", "Se alistó"),
            ("1915-05", "happened", "", "fue herido", "Fue herido"),
            ("1919", "happened", "", "casó", "Se casó con Lucía Frías en 1919"),
            ("1931", "happened", "", "instaló", "Aunque en 1931 se instaló en Roma"),
            ("1944-12-24", "happened", "", "Murió", "Murió en Nochebuena de 1944"),
        ],
    ),
    (
        "es",
        """\
El ministro se defiende

El ministro de Transportes, Óscar Cano, desmintió el jueves haber cenado con el empresario en junio de 2011. Aquel día se encontraba en Oslo, según su portavoz. La revista había escrito el lunes que Cano recibió dinero en 2011. Si hubiera aceptado ese dinero en 2011, habría dimitido, opinó un diputado. La oposición exigió el viernes que el ministro presente sus agendas antes del martes. ¿Quién pagó la cena en 2011?
""",
        [
            ("2013-10-24", "happened", "", "desmintió", "El ministro de Transportes desmintió el jueves"),
            (
                "2011-06",
                "denied",
                "El ministro de Transportes",
                "haber cenado",
                "Desmintió el jueves haber cenado con el empresario en junio de 2011",
            ),
            (
                "2013-10-21",
                "happened",
                "",
                "había escrito",
                "La revista había escrito el lunes: Cano recibió dinero en 2011",
            ),
            ("2011", "happened", "La revista", "recibió", "Cano recibió dinero en 2011"),
            (
                "2011",
                "possible",
                "un diputado",
                "hubiera aceptado",
                "Si hubiera aceptado ese dinero en 2011, habría dimitido",
            ),
            (
                "2013-10-25",
                "happened",
                "",
                "exigió",
                "La oposición exigió el viernes: El ministro presente sus agendas antes del martes",
            ),
            ("2011", "possible", "", "pagó", "¿Quién pagó la cena en 2011?"),
        ],
    ),
    (
        "ru",
        """\
Обыски в трёх городах

Полиция провела во вторник утром обыски в двадцати квартирах в Туле, Орле и Курске. Как сообщила прокуратура в среду, одиннадцать мужчин якобы похищали строительную технику с 2009 по 2012 год. Главный подозреваемый, 44-летний перевозчик, отрицает, что продавал машины. «Мой клиент летом 2011 года был за границей», — сказал газете его адвокат Пётр Осипов. Суд начнётся в феврале 2014 года.
""",
        [
            (
                "2013-10-22",
                "happened",
                "",
                "провела",
                "Полиция провела во вторник утром обыски в двадцати квартирах в Туле, Орле и Курске",
            ),
            ("2013-10-23", "happened", "", "сообщила", "Как сообщила прокуратура в среду"),
            (
                "2009/2012",
                "possible",
                "прокуратура",
                "похищали",
                "Одиннадцать мужчин якобы похищали строительную технику с 2009 по 2012 год",
            ),
            ("2011-22", "happened", "Пётр Осипов", "был", "«Мой клиент летом 2011 года был за границей»"),
            ("2014-02", "planned", "", "начнётся", "Суд начнётся в феврале 2014 года"),
        ],
    ),
    (
        "ru",
        """\
Вода поднялась до максимума

В ночь на четверг уровень Дона поднялся до 7,2 метра. В среду вечером прорвало две дамбы, 300 человек разместили в школах. В последний раз река так разливалась в январе 1995 года. Железная дорога намерена открыть движение послезавтра. По прогнозу синоптиков, дожди продлятся до воскресенья. Десять лет назад область обещала построить новые дамбы.
""",
        [
            ("[2013-10-23..2013-10-24]", "happened", "", "поднялся", "Уровень Дона поднялся до 7,2 метра"),
            ("2013-10-23", "happened", "", "прорвало", "Прорвало две дамбы, 300 человек разместили в школах"),
            ("1995-01", "happened", "", "разливалась", "В последний раз река так разливалась в январе 1995 года"),
            ("2013-10-27", "planned", "", "намерена открыть", "Железная дорога намерена открыть движение послезавтра"),
            ("2003", "happened", "", "обещала", "Область обещала построить новые дамбы"),
        ],
    ),
    (
        "ru",
        """\
Компания сократит работников

ООО «Холт и сыновья» сократит 800 рабочих мест до конца 2014 года. Компания, основанная в 1921 году, заработала в прошлом году 40 миллионов рублей. «Мы сообщили профсоюзу в понедельник. Вчера мы встретились с банками», — объяснил директор Мартин Холт в пятницу. Профсоюз утверждает, что узнал об этом только в среду. В 2010 году руководство обещало не закрывать ни одного завода. Возможно, с августа фирма ведёт переговоры с покупателем из Польши.
""",
        [
            (
                "../2014-41~",
                "planned",
                "",
                "сократит",
                "ООО «Холт и сыновья» сократит 800 рабочих мест до конца 2014 года",
            ),
            ("1921", "happened", "", "основанная", "Компания, основанная в 1921 году"),
            (
                "2012",
                "happened",
                "",
                "заработала",
                "Компания, основанная в 1921 году, заработала в прошлом году 40 миллионов рублей",
            ),
            ("2013-10-21", "happened", "", "сообщили", "Мы сообщили профсоюзу в понедельник"),
            ("2013-10-24", "happened", "директор Мартин Холт", "встретились", "Мы встретились с банками"),
            (
                "2013-10-25",
                "happened",
                "",
                "объяснил",
                "Директор Мартин Холт объяснил в пятницу: Вчера мы встретились с банками",
            ),
            ("2013-10-23", "happened", "Профсоюз", "узнал", "Узнал об этом только в среду"),
            ("2010", "happened", "", "обещало", "Руководство обещало не закрывать ни одного завода"),
            (
                "2013-08/..",
                "possible",
                "",
                "переговоры",
                "Возможно, с августа фирма ведёт переговоры с покупателем из Польши",
            ),
        ],
    ),
    (
        "ru",
        """\
Жизнь художника

Емельян Дуров родился 12 февраля 1880 года в Риге. Его отец, рыбак, утонул в 1889 году. В 1898 году Дуров уехал в Петербург, где через два года прошла его первая выставка. Осенью 1914 года он ушёл на фронт, в мае следующего года был ранен. В 1919 году он женился на Лидии Фроловой. Он никогда не разводился, хотя в 1931 году переехал в Париж. Умер он в канун Нового, 1945 года.
""",
        [
            ("1880-02-12", "happened", "", "родился", "Емельян Дуров родился 12 февраля 1880 года в Риге"),
            ("1889", "happened", "", "утонул", "Его отец, рыбак, утонул в 1889 году"),
            ("1898", "happened", "", "уехал", "Дуров уехал в Петербург"),
            ("1900", "happened", "", "прошла", "Где через два года прошла его первая выставка"),
            ("1914-23", "happened", "", "ушёл", "Он ушёл на фронт, в мае следующего года был ранен"),
            ("", "happened", "", "был ранен", "Осенью 1914 года он ушёл на фронт, в мае следующего года был ранен"),
            ("1919", "happened", "", "женился", "Он женился на Лидии Фроловой"),
            ("1931", "happened", "", "переехал", "Хотя в 1931 году переехал в Париж"),
            ("1945", "happened", "", "Умер", "Умер он в канун Нового, 1945 года"),
        ],
    ),
    (
        "ru",
        """\
Министр всё отрицает

Министр транспорта Олег Корнев опроверг в четверг, что ужинал с предпринимателем в июне 2011 года. В тот день он был в Осло, сообщил его представитель. Журнал в понедельник написал, что Корнев получил деньги в 2011 году. Если бы он взял деньги в 2011 году, он бы ушёл в отставку, считает депутат. Оппозиция потребовала в пятницу, чтобы министр до вторника представил календарь. Кто оплатил ужин в 2011 году?
""",
        [
            ("2013-10-24", "happened", "", "опроверг", "Министр транспорта Олег Корнев опроверг в четверг"),
            ("2011-06", "denied", "Олег Корнев", "ужинал", "Ужинал с предпринимателем в июне 2011 года"),
            ("2011-06~", "happened", "его представитель", "был", "Он был в Осло"),
            (
                "2013-10-21",
                "happened",
                "",
                "написал",
                "Журнал в понедельник написал: Корнев получил деньги в 2011 году",
            ),
            ("2011", "happened", "", "получил", "Корнев получил деньги в 2011 году"),
            (
                "2011",
                "possible",
                "",
                "взял",
                "Если бы он взял деньги в 2011 году, он бы ушёл в отставку, считает депутат",
            ),
            ("2013-10-25", "happened", "", "потребовала", "Оппозиция потребовала в пятницу"),
            ("../2013-10-29", "planned", "Оппозиция", "представил", "Министр до вторника представил календарь"),
            ("2011", "possible", "", "оплатил", "Кто оплатил ужин в 2011 году?"),
        ],
    ),
]


@pytest.mark.parametrize(("lang", "text", "rows"), STORIES)
def test_every_row_is_as_an_editor_reads_it(lang, text, rows):
    read = read_article(Article(text=text, lang=lang, source_id="a.txt", raw_sha256="", published=PUBLISHED))
    told = [
        (text_of(d.when) if d.when else "", str(d.factuality), d.attributed_to, d.trigger, d.title) for d in read.drafts
    ]
    assert told == rows
