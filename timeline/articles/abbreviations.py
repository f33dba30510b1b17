"""Words that are written short, language by language, and the words that sentences begin with."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from timeline.words import words


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words in small letters, without their last full stop.

    `before_more` never stand at the end of a sentence (those of capitals only so written); `at_ends` do only where the next word is one of `starters`, those that
    sentences begin with. `also_words` are abbreviations only when they begin large; `numbered` go on with a number.
    Behind a number, one of `after_a_number` also ends a sentence before any large letter, once a `verb` has been told: "родился в 1870 г. Ленин …".
    `ordinals`: a number with a full stop is an ordinal ("14. Oktober"), likewise.
    """

    before_more: frozenset[str]
    at_ends: frozenset[str]
    also_words: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]
    ordinals: bool = False
    after_a_number: frozenset[str] = frozenset()
    verb: re.Pattern[str] = re.compile(r"(?!)")


_BY_LANGUAGE: Mapping[str, Abbreviations] = {
    "en": Abbreviations(
        before_more=words("""
        mr mrs ms mx messrs dr drs prof gen sen sens rep reps gov lt col sgt cpl capt cmdr maj adm msgr rev hon
        st ste fr pres supt amb insp det brig pfc vs v cf viz e.g i.e eg ie approx ca c fig figs eq sec vol vols
        pp p ed eds al ft mt nos gov't p.s ps
    """),
        at_ends=words("""
        inc corp co cos ltd llc plc bros jr sr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
        wed thu thur thurs fri sat sun ave blvd rd hwy dept assn univ inst dist bldg est govt intl natl etc ala
        ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa
        tenn tex vt va wash wis wyo ph.d no op ibid ext tel min max avg misc incl excl hrs sq lb oz
    """),
        also_words=words("ill miss mass wash sun sat mar ore pa ma fla no op wed mon min max"),
        numbered=words("no nos art ch par sec op vol p pp fig"),
        starters=words("""
        the a an he she it they we i you this that these those there here his her its their our my your in on at
        by for from to with as after before but and or so if when while where what who why how although though
        because since until during under over among between despite according both one no not all some many most
        other another each every now then yet still also however meanwhile moreover earlier later last next
        today yesterday tomorrow is are was were do does did has have had will would can could should may might
        once only more just please maybe don
    """),
    ),
    "de": Abbreviations(
        before_more=words("""
        z.b z b u.a d.h i.d.r v.a bzw ca dr prof hr hrn fr frl dipl ing st nr bd hg hrsg vgl evtl ggf inkl sog
        gen lt s o.g u.u v zw allg art abs kap abb tab jan feb mrz apr jun jul aug sep sept okt nov dez mo di mi
        do sa so geb gest verh mag inh k.o a.d o m
    """),
        at_ends=words("""
        usw etc chr jh jhd jhdt u.s.w mio mrd str pl tel d.j d.m u.z ff z.t bspw no tsd std min sek
    """),
        also_words=words("gen so do art min no di mi o m s v sa tab mag"),
        numbered=words("nr art abs kap bd s abb tab § no"),
        starters=words("""
        der die das ein eine einer eines dem den des er sie es wir ihr ich man dies diese dieser dieses jene
        jener hier da dort in im am an auf bei bis mit nach von vor zu zum zur seit aus für über unter um gegen
        ohne durch während wegen trotz und oder aber doch denn wenn als ob weil dass nachdem bevor obwohl damit
        dabei dann danach davor später früher zuerst zuletzt schon noch nur auch sowohl weder nicht kein keine
        alle viele einige mehrere beide jeder jede jedes was wer wie wo warum wann ist sind war waren hat haben
        hatte hatten wird werden wurde wurden kann können soll sollen muss müssen heute gestern morgen jetzt so
        daraufhin allerdings jedoch außerdem zudem trotzdem deshalb sein seine seiner ihre ihren ihrem
    """),
        ordinals=True,
    ),
    "fr": Abbreviations(
        before_more=words("""
        m mm mme mmes mlle mlles me mgr dr pr st ste no n° p pp art cf éd ch vol ex env janv févr avr juil sept
        oct nov déc av apr bd r gén col cap lt cdt réf tél fig chap i.e p.ex
    """),
        at_ends=words("""
        etc j.-c c.-à-d hab km av.j.-c min sec
    """),
        also_words=words("pr art r m me no col min p ex ch st env éd bd"),
        numbered=words("no n° art p pp vol fig chap ch"),
        starters=words("""
        le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je j c cela ça celui
        celle ceux qui que quand lorsque si comme mais ou et or donc car ni puis alors ensuite après avant
        depuis pendant durant dès en dans sur sous à au aux par pour avec sans chez vers selon malgré entre son
        sa ses leur leurs mon ma mes notre votre nos vos plusieurs tous toutes tout toute chaque aucun aucune
        certains certaines deux trois quatre hier demain aujourd'hui aujourd’hui ici là y ne pas plus moins très
        aussi ainsi enfin toutefois cependant pourtant également est sont a ont était fut s'il quelque quelques
    """),
    ),
    "es": Abbreviations(
        before_more=words("""
        EE CC FF RR JJ sr sra srta sres sras dr dra d dña prof ing lic gral gen cnel cap tte alm mons fr sto sta san pág págs
        núm n.º art cap vol ed aprox ca ej p.ej av avda c ctra tel ee a.c ene feb mar abr may jun jul ago sep
        sept oct nov dic vs
    """),
        at_ends=words("""
        etc uu ee.uu a.c d.c a.m p.m c s.a c.v cía km min hab jj rr
    """),
        also_words=words("mar san cap sep ed art may min alm fr c d"),
        numbered=words("núm n.º pág págs art cap vol no"),
        starters=words("""
        el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas aquel aquella él
        ella ellos ellas yo nosotros usted ustedes su sus mi mis nuestro nuestra se le les me nos no ni y e o u
        pero sino aunque cuando mientras si como porque pues entonces luego después antes desde hasta durante
        tras en por para con sin sobre bajo entre según contra hacia a ante qué quién quiénes que cuál cómo
        dónde hoy ayer mañana aquí allí ya también tampoco además asimismo sin embargo todos todas todo toda
        cada algunos algunas varios varias muchos muchas otro otra otros otras dos tres cuatro es son era fue
        eran fueron ha han había hay hubo está están
    """),
    ),
    "ru": Abbreviations(
        before_more=words("""
        т т.е т.к т.н им ул пр-т просп пер пл наб бул ш корп кв обл р-н мкр пос дер оз о-в ж.-д см ср рис табл гл разд напр
        проф акад доц ген полк подполк адм кап св преп г-н г-жа гр тов абз изд ред сост пер отв ориг англ нем фр франц лат
        греч рус русск итал исп польск кит яп букв перен род урожд совр тел доб вып
    """),
        at_ends=words("""
        г гг в вв н.э э др пр проч т.д т.п тыс млн млрд трлн руб коп долл чел экз шт км кг га мин сек ч янв фев февр мар апр
        июн июл авг сен сент окт ноя нояб дек пн вт чт пт сб вс стр ст п пп с л д
    """),
        also_words=frozenset(),
        numbered=words("ст гл п пп рис табл с стр № кв корп д"),
        starters=words("""
        в во на с со к ко по из от до за о об у при для без под над между через после перед он она оно они мы вы я это этот
        эта эти тот та те там тут здесь так такой такая также тогда теперь сейчас сегодня вчера завтра но а и или однако
        если когда пока как что кто где хотя потому поэтому затем потом позже ранее кроме согласно его её ее их наш все всё
        весь вся каждый один одна одно некоторые многие другие другой первый второй уже ещё еще не ни лишь только более
        именно например впрочем среди напомним отметим
    """),
        after_a_number=words("г гг руб долл"),
        verb=re.compile(
            r"(?<!\w)(?!или\b|если\b)[а-яё]+(?:[аеёиыуюяо]л(?:а|о|и)?(?:с[ья])?|[аеуюя]т(?:ся)?|ит(?:ся)?|[ае]н(?:а|о|ы)?)(?!\w)"
        ),
    ),
}
_ENGLISH = _BY_LANGUAGE["en"]


def abbreviations_of(lang: str) -> Abbreviations:
    """Return those of a language (BCP 47); of one that has none here, and of '', the English ones."""
    return _BY_LANGUAGE.get(lang[:2].lower(), _ENGLISH)
