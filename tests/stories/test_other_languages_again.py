"""More of our own articles in German, French, Spanish and Russian: a verdict, a find, a village; and every row that they must give, as an editor reads them."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of

PUBLISHED = DateCandidate(parse("2013-10-25"), Known.STATED, "test", "", 1.0)

STORIES = [
    (
        "de",
        """\
Urteil im Steuerprozess

Das Landgericht Köln hat den früheren Bankier Hans Riedel am Montag zu drei Jahren Haft verurteilt. Riedel hatte gestanden, zwischen 2003 und 2008 Steuern hinterzogen zu haben. Wie die Nachrichtenagentur dpa meldete, kündigte die Verteidigung am Dienstag Revision an. Im März hatte das Gericht einen Antrag auf Vertagung abgelehnt. Riedels Frau Monika wird verdächtigt, 2009 Akten verbrannt zu haben; sie leugnet dies. Die Staatsanwältin sagte, sie habe sich nach dem Urteil am Montagabend mit niemandem getroffen.
""",
        [
            (
                "2013-10-21",
                "happened",
                "",
                "verurteilt",
                "Das Landgericht Köln hat den früheren Bankier Hans Riedel am Montag zu drei Jahren Haft verurteilt",
            ),
            (
                "2003/2008",
                "happened",
                "Hans Riedel",
                "hinterzogen",
                "Riedel hatte gestanden, zwischen 2003 und 2008 Steuern hinterzogen zu haben",
            ),
            ("2013-10-22", "happened", "", "kündigte", "Die Verteidigung kündigte am Dienstag Revision an"),
            ("2013-03", "happened", "", "abgelehnt", "Im März hatte das Gericht einen Antrag auf Vertagung abgelehnt"),
            (
                "2009",
                "possible",
                "",
                "verbrannt",
                "Riedels Frau Monika wird verdächtigt, 2009 Akten verbrannt zu haben",
            ),
            (
                "2013-10-21",
                "denied",
                "Die Staatsanwältin",
                "getroffen",
                "Sie habe sich nach dem Urteil am Montagabend mit niemandem getroffen",
            ),
        ],
    ),
    (
        "de",
        """\
Neue Planetenfunde

Astronomen der Universität Jena haben nach eigenen Angaben im Juli zwei neue Planeten entdeckt. „Wir haben sie zum ersten Mal am 4. Juli gesehen“, so Projektleiterin Eva Lindner. Die Ergebnisse wurden am Mittwoch in einer Fachzeitschrift veröffentlicht. Bereits 2006 soll ein chilenisches Team den größeren der beiden beobachtet haben. Die Europäer planen, 2018 ein neues Teleskop zu bauen. Sollte das Geld fehlen, würde der Bau erst 2022 beginnen.
""",
        [
            (
                "2013-07",
                "happened",
                "",
                "entdeckt",
                "Astronomen der Universität Jena haben nach eigenen Angaben im Juli zwei neue Planeten entdeckt",
            ),
            ("2013-07-04", "happened", "Eva Lindner", "gesehen", "Wir haben sie zum ersten Mal am 4. Juli gesehen"),
            (
                "2013-10-23",
                "happened",
                "",
                "veröffentlicht",
                "Die Ergebnisse wurden am Mittwoch in einer Fachzeitschrift veröffentlicht",
            ),
            (
                "2006",
                "possible",
                "",
                "beobachtet",
                "Bereits 2006 soll ein chilenisches Team den größeren der beiden beobachtet haben",
            ),
            ("2018", "planned", "", "planen", "Die Europäer planen, 2018 ein neues Teleskop zu bauen"),
            ("2022", "planned", "", "beginnen", "Sollte das Geld fehlen, würde der Bau erst 2022 beginnen"),
        ],
    ),
    (
        "de",
        """\
Ein Dorf wartet

Seit drei Wochen ist Niederau ohne Strom. Am 2. Oktober war ein Sturm über das Tal gezogen. Bürgermeister Franz Huber versprach vergangene Woche, bis Monatsende werde alles repariert. Gestern kam ein Trupp aus Graz, vorgestern einer aus Linz. „Morgen fahre ich zum Landeshauptmann“, kündigte Huber an. Der Versorger erklärte am Dienstag, er habe den Schaden nicht vor dem 7. Oktober bemerkt. Ende September 2012 hatte es einen ähnlichen Ausfall gegeben.
""",
        [
            ("2013-10-02", "happened", "", "gezogen", "Am 2. Oktober war ein Sturm über das Tal gezogen"),
            (
                "[2013-10-14..2013-10-20]",
                "happened",
                "",
                "versprach",
                "Bürgermeister Franz Huber versprach vergangene Woche: Bis Monatsende werde alles repariert",
            ),
            ("../2013-10~", "planned", "Franz Huber", "repariert", "Bis Monatsende werde alles repariert"),
            ("2013-10-24", "happened", "", "kam", "Gestern kam ein Trupp aus Graz, vorgestern einer aus Linz"),
            (
                "2013-10-22",
                "happened",
                "",
                "erklärte",
                "Der Versorger erklärte am Dienstag: Er habe den Schaden nicht vor dem 7. Oktober bemerkt",
            ),
            (
                "[..2013-10-06]",
                "denied",
                "Der Versorger",
                "bemerkt",
                "Er habe den Schaden nicht vor dem 7. Oktober bemerkt",
            ),
            (
                "[2012-09-21..2012-09-30]",
                "happened",
                "",
                "gegeben",
                "Ende September 2012 hatte es einen ähnlichen Ausfall gegeben",
            ),
        ],
    ),
    (
        "fr",
        """\
Verdict dans un procès fiscal

Le tribunal de Lyon a condamné lundi l'ancien banquier Henri Rigal à trois ans de prison. Rigal avait avoué avoir fraudé le fisc entre 2003 et 2008. Comme l'a rapporté l'AFP, la défense a fait appel mardi. En mars, le tribunal avait rejeté une demande de report. Sa femme Monique est soupçonnée d'avoir brûlé des dossiers en 2009 ; elle le nie. La procureure a dit qu'elle n'avait rencontré personne lundi soir.
""",
        [
            (
                "2013-10-21",
                "happened",
                "",
                "a condamné",
                "Le tribunal de Lyon a condamné lundi l'ancien banquier Henri Rigal à trois ans de prison",
            ),
            (
                "2003/2008",
                "happened",
                "Henri Rigal",
                "avoir fraudé",
                "Rigal avait avoué avoir fraudé le fisc entre 2003 et 2008",
            ),
            ("2013-10-22", "happened", "l'AFP", "a fait", "La défense a fait appel mardi"),
            ("2013-03", "happened", "", "avait rejeté", "Le tribunal avait rejeté une demande de report"),
            (
                "2009",
                "possible",
                "",
                "avoir brûlé",
                "Sa femme Monique est soupçonnée d'avoir brûlé des dossiers en 2009",
            ),
            (
                "2013-10-21",
                "denied",
                "La procureure",
                "n'avait rencontré personne",
                "Elle n'avait rencontré personne lundi soir",
            ),
        ],
    ),
    (
        "fr",
        """\
Nouvelles planètes

Des astronomes de l'université de Nice auraient découvert deux planètes en juillet. « Nous les avons vues pour la première fois le 4 juillet », raconte Ève Lindon. Les résultats ont été publiés mercredi dans une revue. Dès 2006, une équipe chilienne aurait observé la plus grande des deux. L'Europe prévoit de construire un télescope en 2018. Si l'argent manquait, les travaux ne commenceraient qu'en 2022.
""",
        [
            (
                "2013-07",
                "possible",
                "",
                "auraient découvert",
                "Des astronomes de l'université de Nice auraient découvert deux planètes en juillet",
            ),
            (
                "2013-07-04",
                "happened",
                "Ève Lindon",
                "avons vues",
                "« Nous les avons vues pour la première fois le 4 juillet »",
            ),
            ("2013-10-23", "happened", "", "ont été publiés", "Les résultats ont été publiés mercredi dans une revue"),
            (
                "2006/..",
                "possible",
                "",
                "aurait observé",
                "Une équipe chilienne aurait observé la plus grande des deux",
            ),
            ("2018", "planned", "", "prévoit de construire", "L'Europe prévoit de construire un télescope en 2018"),
            ("2022", "possible", "", "commenceraient", "Si l'argent manquait, les travaux ne commenceraient"),
        ],
    ),
    (
        "fr",
        """\
Un village attend

Depuis trois semaines, Valmont est sans électricité. Le 2 octobre, une tempête a traversé la vallée. Le maire François Hubert a promis la semaine dernière que tout serait réparé d'ici la fin du mois. Une équipe est arrivée hier de Grenoble, une autre avant-hier de Gap. « Demain, j'irai voir le préfet », a annoncé M. Hubert. Fin septembre 2012, une panne semblable s'était produite.
""",
        [
            ("2013-10-02", "happened", "", "a traversé", "Une tempête a traversé la vallée"),
            (
                "[2013-10-14..2013-10-20]",
                "happened",
                "",
                "a promis",
                "Le maire François Hubert a promis la semaine dernière: Tout serait réparé d'ici la fin du mois",
            ),
            ("[..2013-10]", "possible", "François Hubert", "serait réparé", "Tout serait réparé d'ici la fin du mois"),
            (
                "2013-10-24",
                "happened",
                "",
                "est arrivée",
                "Une équipe est arrivée hier de Grenoble, une autre avant-hier de Gap",
            ),
            ("2013-10-26", "planned", "M. Hubert", "irai", "« Demain, j'irai voir le préfet »"),
            ("[2012-09-21..2012-09-30]", "happened", "", "s'était produite", "Une panne semblable s'était produite"),
        ],
    ),
    (
        "es",
        """\
Sentencia en un proceso fiscal

La Audiencia de Oviedo condenó el lunes al exbanquero Enrique Rial a tres años de cárcel. Rial había confesado haber defraudado a Hacienda entre 2003 y 2008. Según informó Efe, la defensa recurrió el martes. En marzo el tribunal había rechazado un aplazamiento. Su mujer, Mónica, es sospechosa de haber quemado documentos en 2009; ella lo niega. La fiscal dijo que no se reunió con nadie el lunes por la noche.
""",
        [
            (
                "2013-10-21",
                "happened",
                "",
                "condenó",
                "La Audiencia de Oviedo condenó el lunes al exbanquero Enrique Rial a tres años de cárcel",
            ),
            (
                "2003/2008",
                "happened",
                "Enrique Rial",
                "haber defraudado",
                "Rial había confesado haber defraudado a Hacienda entre 2003 y 2008",
            ),
            ("2013-10-22", "happened", "Efe", "recurrió", "La defensa recurrió el martes"),
            ("2013-03", "happened", "", "había rechazado", "El tribunal había rechazado un aplazamiento"),
            ("2009", "possible", "", "haber quemado", "Es sospechosa de haber quemado documentos en 2009"),
            ("2013-10-21", "denied", "La fiscal", "no se reunió", "No se reunió con nadie el lunes por la noche"),
        ],
    ),
    (
        "es",
        """\
Nuevos planetas

Astrónomos de la Universidad de Granada habrían descubierto dos planetas en julio. «Los vimos por primera vez el 4 de julio», cuenta Eva Lindo. Los resultados se publicaron el miércoles en una revista. Ya en 2006 un equipo chileno habría observado el mayor de los dos. Europa prevé construir un telescopio en 2018. Si faltara el dinero, las obras no empezarían hasta 2022.
""",
        [
            (
                "2013-07",
                "possible",
                "",
                "habrían descubierto",
                "Astrónomos de la Universidad de Granada habrían descubierto dos planetas en julio",
            ),
            ("2013-07-04", "happened", "Eva Lindo", "vimos", "«Los vimos por primera vez el 4 de julio»"),
            ("2013-10-23", "happened", "", "publicaron", "Los resultados se publicaron el miércoles en una revista"),
            (
                "2006",
                "possible",
                "",
                "habría observado",
                "Ya en 2006 un equipo chileno habría observado el mayor de los dos",
            ),
            ("2018", "planned", "", "prevé construir", "Europa prevé construir un telescopio en 2018"),
            ("../2022", "possible", "", "empezarían", "Si faltara el dinero, las obras no empezarían hasta 2022"),
        ],
    ),
    (
        "es",
        """\
Un pueblo espera

Desde hace tres semanas Valmonte está sin luz. El 2 de octubre una tormenta cruzó el valle. El alcalde Francisco Huerta prometió la semana pasada que todo estaría reparado antes de fin de mes. Ayer llegó un equipo de León, anteayer otro de Zamora. «Mañana iré a ver al delegado», anunció Huerta. A finales de septiembre de 2012 hubo un apagón parecido.
""",
        [
            ("2013-10-02", "happened", "", "cruzó", "Una tormenta cruzó el valle"),
            (
                "[2013-10-14..2013-10-20]",
                "happened",
                "",
                "prometió",
                "El alcalde Francisco Huerta prometió la semana pasada: Todo estaría reparado antes de fin de mes",
            ),
            ("[..2013-10]", "possible", "Francisco Huerta", "estaría", "Todo estaría reparado antes de fin de mes"),
            ("2013-10-24", "happened", "", "llegó", "Llegó un equipo de León, anteayer otro de Zamora"),
            ("2013-10-26", "planned", "Francisco Huerta", "iré", "«Mañana iré a ver al delegado»"),
            ("[2012-09-21..2012-09-30]", "happened", "", "hubo", "Hubo un apagón parecido"),
        ],
    ),
    (
        "ru",
        """\
Приговор по налоговому делу

Суд в Самаре приговорил в понедельник бывшего банкира Генриха Рыкова к трём годам. Рыков признался, что уклонялся от налогов с 2003 по 2008 год. Как сообщает «Интерфакс», во вторник защита обжаловала приговор. В марте суд отклонил ходатайство об отсрочке. Его жену Марину подозревают в том, что она сожгла документы в 2009 году; она это отрицает. Прокурор сказала, что ни с кем не встречалась в понедельник вечером.
""",
        [
            (
                "2013-10-21",
                "happened",
                "",
                "приговорил",
                "Суд в Самаре приговорил в понедельник бывшего банкира Генриха Рыкова к трём годам",
            ),
            ("2003/2008", "happened", "Рыков", "уклонялся", "Уклонялся от налогов с 2003 по 2008 год"),
            ("2013-10-22", "happened", "Интерфакс", "обжаловала", "Во вторник защита обжаловала приговор"),
            ("2013-03", "happened", "", "отклонил", "Суд отклонил ходатайство об отсрочке"),
            ("2009", "possible", "", "сожгла", "Она сожгла документы в 2009 году"),
            ("2013-10-21", "denied", "Прокурор", "не встречалась", "Ни с кем не встречалась в понедельник вечером"),
        ],
    ),
    (
        "ru",
        """\
Новые планеты

Астрономы Казанского университета, по их словам, открыли в июле две планеты. «Мы впервые увидели их 4 июля», — говорит Ева Линдина. Результаты опубликованы в среду. Ещё в 2006 году большую из них якобы наблюдали в Чили. В 2018 году Европа планирует построить телескоп. Если денег не хватит, строительство начнётся только в 2022 году.
""",
        [
            (
                "2013-07",
                "happened",
                "",
                "открыли",
                "Астрономы Казанского университета, по их словам, открыли в июле две планеты",
            ),
            ("2013-07-04", "happened", "Ева Линдина", "увидели", "«Мы впервые увидели их 4 июля»"),
            ("2013-10-23", "happened", "", "опубликованы", "Результаты опубликованы в среду"),
            ("2006", "possible", "", "наблюдали", "Большую из них якобы наблюдали в Чили"),
            ("2018", "planned", "", "планирует построить", "Европа планирует построить телескоп"),
            ("2022", "possible", "", "начнётся", "Если денег не хватит, строительство начнётся только в 2022 году"),
        ],
    ),
    (
        "ru",
        """\
Деревня ждёт

Уже три недели Нижнее живёт без света. 2 октября над долиной прошла буря. Глава района Фёдор Губин пообещал на прошлой неделе, что всё починят до конца месяца. Вчера приехала бригада из Перми, позавчера — из Уфы. «Завтра я поеду к губернатору», — заявил Губин. В конце сентября 2012 года была похожая авария.
""",
        [
            ("2013-10-02", "happened", "", "прошла", "Над долиной прошла буря"),
            (
                "[2013-10-14..2013-10-20]",
                "happened",
                "",
                "пообещал",
                "Глава района Фёдор Губин пообещал на прошлой неделе: Всё починят до конца месяца",
            ),
            ("2013-10-24", "happened", "", "приехала", "Приехала бригада из Перми, позавчера"),
            ("[2012-09-21..2012-09-30]", "happened", "", "была", "Была похожая авария"),
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
