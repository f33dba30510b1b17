"""Who says what in German, French, Spanish and Russian, what is denied or hearsay, and which of two dates is the saying's."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of

PUBLISHED = DateCandidate(parse("2013-10-25"), Known.STATED, "test", "", 1.0)

ROWS = [
    (
        "fr",
        "Selon le nouveau maire, le pont a été fermé le 3 mai 2012.",
        [("a été fermé", "2012-05-03", "happened", "le nouveau maire")],
    ),
    (
        "de",
        "Peter Meier wies den Vorwurf zurück, 2009 Geld erhalten zu haben.",
        [("erhalten", "2009", "denied", "Peter Meier")],
    ),
    ("de", "Der Minister wies am Montag den Antrag zurück.", [("wies", "2013-10-21", "happened", "")]),
    ("de", "Wenn er 2009 starb, erbte sie alles.", [("starb", "2009", "possible", "")]),
    ("de", "Er kam am Montag, und wenn er will, gewinnt sie.", [("kam", "2013-10-21", "happened", "")]),
    (
        "fr",
        "Le témoin est venu lundi, et si elle est partie en 2009, il a menti.",
        [("est venu", "2013-10-21", "happened", ""), ("est partie", "2009", "possible", "")],
    ),
    ("fr", "Le maire visite l'école le 7 juin 2013.", [("visite", "2013-06-07", "happened", "")]),
    ("fr", "La ferme de Paul Martin a brûlé le 3 mai 2012.", [("a brûlé", "2012-05-03", "happened", "")]),
    ("fr", "La petite ferme du 3 mai 2012.", []),
    ("es", "El rey firma la ley el 4 de junio de 2013.", [("firma", "2013-06-04", "happened", "")]),
    ("de", "Das wird vor Ende 2014 gebaut.", [("gebaut", "[..2014-12]", "planned", "")]),
    ("fr", "Il sera construit avant la fin du mois.", [("sera construit", "[..2013-10]", "planned", "")]),
    ("fr", "Il sera construit avant début 2015.", [("sera construit", "[..2014-12]", "planned", "")]),
    ("de", "1907: Der Kreistag beschließt den Bau.", [("beschließt", "1907", "happened", "")]),
    ("de", "Am 14. November entscheidet das Gericht.", [("entscheidet", "2013-11-14", "planned", "")]),
    (
        "es",
        "El puente fue cerrado en 2001 y reabierto en 2003.",
        [("fue cerrado", "2001", "happened", ""), ("reabierto", "2003", "happened", "")],
    ),
    ("fr", "L'équipe a perdu trois matches, le dernier le 5 octobre.", []),
    ("ru", "Совет потребовал, чтобы мэр до вторника подал отчёт.", [("подал", "../2013-10-29", "planned", "Совет")]),
    ("de", "Riedels Frau wird verdächtigt, 2009 Akten verbrannt zu haben.", [("verbrannt", "2009", "possible", "")]),
    (
        "de",
        "Laut Innenminister Karl Weber wurde die Brücke am 3. Mai 2012 gesperrt.",
        [("gesperrt", "2012-05-03", "happened", "Karl Weber")],
    ),
    (
        "de",
        "Nach Angaben der Polizei stürzte das Haus am Montag ein.",
        [("stürzte", "2013-10-21", "happened", "Polizei")],
    ),
    (
        "de",
        "Dem Ministerium zufolge brannte die Halle am Dienstag.",
        [("brannte", "2013-10-22", "happened", "Ministerium")],
    ),
    (
        "de",
        "Die Firma wurde am 3. Mai 2012 gegründet, sagte Karl Weber am Dienstag.",
        [("gegründet", "2012-05-03", "happened", "Karl Weber"), ("sagte", "2013-10-22", "happened", "")],
    ),
    (
        "de",
        "Karl Weber sagte am Dienstag, die Firma sei am 3. Mai 2012 gegründet worden.",
        [("sagte", "2013-10-22", "happened", ""), ("gegründet", "2012-05-03", "happened", "Karl Weber")],
    ),
    (
        "de",
        "„Wir haben die Halle am Montag geschlossen“, sagte Bürgermeisterin Anna Schmidt am Dienstag.",
        [("geschlossen", "2013-10-21", "happened", "Anna Schmidt"), ("sagte", "2013-10-22", "happened", "")],
    ),
    (
        "de",
        "Der Minister sei am Montag nach Wien gereist, sagte Sprecherin Anna Schmidt.",
        [("gereist", "2013-10-21", "happened", "Anna Schmidt")],
    ),
    ("de", "Der Direktor soll am Montag Akten vernichtet haben.", [("vernichtet", "2013-10-21", "possible", "")]),
    (
        "de",
        "Karl Weber bestritt am Dienstag, am 3. Mai 2012 Geld erhalten zu haben.",
        [("bestritt", "2013-10-22", "happened", ""), ("erhalten", "2012-05-03", "denied", "Karl Weber")],
    ),
    (
        "de",
        "Karl Weber leugnete, am 3. Mai 2012 Geld erhalten zu haben.",
        [("erhalten", "2012-05-03", "denied", "Karl Weber")],
    ),
    (
        "de",
        "Die Polizei hat am Montag drei Wohnungen in Köln durchsucht.",
        [("durchsucht", "2013-10-21", "happened", "")],
    ),
    ("fr", "Selon Paul Martin, l'usine a fermé le 3 mai 2012.", [("a fermé", "2012-05-03", "happened", "Paul Martin")]),
    ("fr", "L'usine a fermé le 3 mai 2012, selon la police.", [("a fermé", "2012-05-03", "happened", "la police")]),
    (
        "fr",
        "D'après le ministère, le pont a été fermé lundi.",
        [("a été fermé", "2013-10-21", "happened", "le ministère")],
    ),
    (
        "fr",
        "« Nous avons signé l'accord lundi », a déclaré Paul Martin mardi.",
        [("avons signé", "2013-10-21", "happened", "Paul Martin"), ("a déclaré", "2013-10-22", "happened", "")],
    ),
    (
        "fr",
        "Paul Martin a déclaré mardi que l'usine avait fermé le 3 mai 2012.",
        [("a déclaré", "2013-10-22", "happened", ""), ("avait fermé", "2012-05-03", "happened", "Paul Martin")],
    ),
    (
        "fr",
        "Paul Martin a nié mardi avoir rencontré le juge le 3 mai 2012.",
        [("a nié", "2013-10-22", "happened", ""), ("avoir rencontré", "2012-05-03", "denied", "Paul Martin")],
    ),
    ("fr", "Le ministre aurait rencontré le juge lundi.", [("aurait rencontré", "2013-10-21", "possible", "")]),
    ("fr", "Le ministre aurait été vu à Lyon lundi.", [("aurait été vu", "2013-10-21", "possible", "")]),
    (
        "es",
        "Según Pablo Ruiz, la fábrica cerró el 3 de mayo de 2012.",
        [("cerró", "2012-05-03", "happened", "Pablo Ruiz")],
    ),
    (
        "es",
        "La fábrica cerró el 3 de mayo de 2012, según la policía.",
        [("cerró", "2012-05-03", "happened", "la policía")],
    ),
    (
        "es",
        "«Firmamos el acuerdo el lunes», dijo Pablo Ruiz el martes.",
        [("Firmamos", "2013-10-21", "happened", "Pablo Ruiz"), ("dijo", "2013-10-22", "happened", "")],
    ),
    (
        "es",
        "Pablo Ruiz dijo el martes que la fábrica había cerrado el 3 de mayo de 2012.",
        [("dijo", "2013-10-22", "happened", ""), ("había cerrado", "2012-05-03", "happened", "Pablo Ruiz")],
    ),
    (
        "es",
        "Pablo Ruiz negó el martes haber recibido dinero el 3 de mayo de 2012.",
        [("negó", "2013-10-22", "happened", ""), ("haber recibido", "2012-05-03", "denied", "Pablo Ruiz")],
    ),
    ("es", "El ministro habría visitado Viena el lunes.", [("habría visitado", "2013-10-21", "possible", "")]),
    (
        "ru",
        "По словам Ивана Петрова, завод закрыли 3 мая 2012 года.",
        [("закрыли", "2012-05-03", "happened", "Иван Петров")],
    ),
    (
        "ru",
        "Завод закрыли 3 мая 2012 года, сообщил Иван Петров во вторник.",
        [("закрыли", "2012-05-03", "happened", "Иван Петров"), ("сообщил", "2013-10-22", "happened", "")],
    ),
    (
        "ru",
        "Иван Петров заявил во вторник, что завод закрыли 3 мая 2012 года.",
        [("заявил", "2013-10-22", "happened", ""), ("закрыли", "2012-05-03", "happened", "Иван Петров")],
    ),
    (
        "ru",
        "Как сообщает ТАСС, в понедельник министр подписал договор.",
        [("подписал", "2013-10-21", "happened", "ТАСС")],
    ),
    (
        "ru",
        "«Мы подписали договор в понедельник», — сказал Иван Петров во вторник.",
        [("подписали", "2013-10-21", "happened", "Иван Петров"), ("сказал", "2013-10-22", "happened", "")],
    ),
    (
        "ru",
        "Иван Петров отрицает, что получил деньги 3 мая 2012 года.",
        [("получил", "2012-05-03", "denied", "Иван Петров")],
    ),
    (
        "ru",
        "Иван Петров отрицал, что встречался с судьёй в понедельник.",
        [("встречался", "2013-10-21", "denied", "Иван Петров")],
    ),
    ("ru", "Министр якобы встретился с судьёй в понедельник.", [("встретился", "2013-10-21", "possible", "")]),
    (
        "de",
        "Karl Weber bestritt am Dienstag, am 3. Mai 2012 Geld erhalten zu haben.",
        [("bestritt", "2013-10-22", "happened", ""), ("erhalten", "2012-05-03", "denied", "Karl Weber")],
    ),
    ("de", "Am Freitag, dem 3. Mai 2013, kam er an.", [("kam", "2013-05-03", "happened", "")]),
    (
        "de",
        "Er sagte am Montag, am Dienstag sei er gereist.",
        [("sagte", "2013-10-21", "happened", ""), ("gereist", "2013-10-22", "happened", "")],
    ),
    (
        "de",
        "Karl Weber kam am Dienstag, am Mittwoch reiste er ab.",
        [("kam", "2013-10-22", "happened", ""), ("reiste", "2013-10-23", "happened", "")],
    ),
    (
        "fr",
        "Le maire, qui a été élu en 2010, a déclaré lundi que le pont avait été fermé dimanche.",
        [
            ("a été élu", "2010", "happened", ""),
            ("a déclaré", "2013-10-21", "happened", ""),
            ("avait été fermé", "2013-10-20", "happened", "Le maire"),
        ],
    ),
    (
        "es",
        "El alcalde, que fue elegido en 2010, dijo el lunes que el puente se había cerrado el domingo.",
        [
            ("fue elegido", "2010", "happened", ""),
            ("dijo", "2013-10-21", "happened", ""),
            ("había cerrado", "2013-10-20", "happened", "El alcalde"),
        ],
    ),
    (
        "de",
        "Der Bürgermeister, der 2010 gewählt wurde, sagte am Montag, die Brücke sei am Sonntag gesperrt worden.",
        [
            ("gewählt", "2010", "happened", ""),
            ("sagte", "2013-10-21", "happened", ""),
            ("gesperrt", "2013-10-20", "happened", "Der Bürgermeister"),
        ],
    ),
    (
        "ru",
        "Мэр, который был избран в 2010 году, сообщил в понедельник, что мост закрыли в воскресенье.",
        [
            ("был избран", "2010", "happened", ""),
            ("сообщил", "2013-10-21", "happened", ""),
            ("закрыли", "2013-10-20", "happened", "Мэр"),
        ],
    ),
    (
        "ru",
        "Мост закрыли в воскресенье, сообщил мэр Иван Петров, который был избран в 2010 году.",
        [("закрыли", "2013-10-20", "happened", "Иван Петров"), ("был избран", "2010", "happened", "")],
    ),
    (
        "de",
        "„Am Montag haben wir die Halle geschlossen. Am Dienstag kamen die Prüfer“, sagte Anna Schmidt am Mittwoch.",
        [
            ("geschlossen", "2013-10-21", "happened", "Anna Schmidt"),
            ("kamen", "2013-10-22", "happened", "Anna Schmidt"),
            ("sagte", "2013-10-23", "happened", ""),
        ],
    ),
    (
        "fr",
        "« Lundi, nous avons fermé la halle. Mardi, les experts sont arrivés », a déclaré Anne Martin mercredi.",
        [
            ("avons fermé", "2013-10-21", "happened", "Anne Martin"),
            ("sont arrivés", "2013-10-22", "happened", "Anne Martin"),
            ("a déclaré", "2013-10-23", "happened", ""),
        ],
    ),
    (
        "es",
        "«El lunes cerramos la nave. El martes llegaron los peritos», dijo Ana Ruiz el miércoles.",
        [
            ("cerramos", "2013-10-21", "happened", "Ana Ruiz"),
            ("llegaron", "2013-10-22", "happened", "Ana Ruiz"),
            ("dijo", "2013-10-23", "happened", ""),
        ],
    ),
    (
        "ru",
        "«В понедельник мы закрыли цех. Во вторник приехали эксперты», — сказала Анна Иванова в среду.",
        [
            ("закрыли", "2013-10-21", "happened", "Анна Иванова"),
            ("приехали", "2013-10-22", "happened", "Анна Иванова"),
            ("сказала", "2013-10-23", "happened", ""),
        ],
    ),
    (
        "de",
        "Die Männer, die am Montag Akten vernichtet haben, wurden am Dienstag festgenommen.",
        [("vernichtet", "2013-10-21", "happened", ""), ("festgenommen", "2013-10-22", "happened", "")],
    ),
    ("es", "¿Firmó el alcalde el contrato el lunes?", [("Firmó", "2013-10-21", "possible", "")]),
    ("ru", "Подписал ли мэр договор в понедельник?", [("Подписал", "2013-10-21", "possible", "")]),
    ("fr", "Il est accusé d'avoir volé une voiture le 3 mai 2012.", [("avoir volé", "2012-05-03", "possible", "")]),
    (
        "es",
        "Está acusado de haber robado un coche el 3 de mayo de 2012.",
        [("haber robado", "2012-05-03", "possible", "")],
    ),
    (
        "de",
        "Er wird verdächtigt, am 3. Mai 2012 ein Auto gestohlen zu haben.",
        [("gestohlen", "2012-05-03", "possible", "")],
    ),
    ("ru", "Его подозревают в том, что он украл машину 3 мая 2012 года.", [("украл", "2012-05-03", "possible", "")]),
    (
        "fr",
        "Après avoir signé l'accord lundi, il est parti mardi.",
        [("avoir signé", "2013-10-21", "happened", ""), ("est parti", "2013-10-22", "happened", "")],
    ),
    (
        "es",
        "Tras haber firmado el acuerdo el lunes, viajó el martes.",
        [("haber firmado", "2013-10-21", "happened", ""), ("viajó", "2013-10-22", "happened", "")],
    ),
    ("de", "Laut Plan wird die Brücke am 14. November 2013 eröffnet.", [("eröffnet", "2013-11-14", "planned", "")]),
    (
        "es",
        "El ministro negó que hubiera recibido dinero el 3 de mayo de 2012.",
        [("hubiera recibido", "2012-05-03", "denied", "El ministro")],
    ),
    (
        "fr",
        "Paul Martin nie que l'usine ait fermé le 3 mai 2012.",
        [("ait fermé", "2012-05-03", "denied", "Paul Martin")],
    ),
    ("fr", "Il l'a fait sans avoir signé l'accord lundi.", [("avoir signé", "2013-10-21", "denied", "")]),
    (
        "de",
        "Siemens erklärte, man habe das Werk am 3. Mai 2012 verkauft. Der Käufer habe am 5. Mai 2012 gezahlt.",
        [("verkauft", "2012-05-03", "happened", "Siemens"), ("gezahlt", "2012-05-05", "happened", "Siemens")],
    ),
    ("de", "Der Redner sprach am Montag laut und deutlich.", [("sprach", "2013-10-21", "happened", "")]),
    ("de", "Laut Vertrag wurde das Haus am 3. Mai 2012 übergeben.", [("übergeben", "2012-05-03", "happened", "")]),
    ("es", "Según estaba previsto, el puente abrió el lunes.", [("abrió", "2013-10-21", "happened", "")]),
    ("ru", "Согласно договору, дом построили в 2012 году.", [("построили", "2012", "happened", "")]),
    ("de", "Der Krieg teilte das Land 1990 in zwei Staaten.", [("teilte", "1990", "happened", "")]),
    ("fr", "Le maire n'a pas nié lundi.", [("n'a pas nié", "2013-10-21", "denied", "")]),
    ("es", "Se repartió según las normas en 2010.", [("repartió", "2010", "happened", "")]),
    ("de", "Laut Wetterdienst fiel am Montag Schnee.", [("fiel", "2013-10-21", "happened", "Wetterdienst")]),
]


@pytest.mark.parametrize(("lang", "text", "events"), ROWS)
def test_each_event_has_its_own_date_claim_and_speaker(lang, text, events):
    read = read_article(Article(text=text, lang=lang, source_id="a.txt", raw_sha256="", published=PUBLISHED))
    told = [(d.trigger, text_of(d.when) if d.when else "", str(d.factuality), d.attributed_to) for d in read.drafts]
    assert told == events
