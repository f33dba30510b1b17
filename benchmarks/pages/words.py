"""The words of made pages: names of months and days in the languages of the pages, titles, and stories with dates of their own."""

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(),
}
MONTHS_SHORT = {
    "en": "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(),
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    "es": "ene feb mar abr may jun jul ago sep oct nov dic".split(),
    "it": "gen feb mar apr mag giu lug ago set ott nov dic".split(),
    "pt": "jan fev mar abr mai jun jul ago set out nov dez".split(),
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec".split(),
    "ru": "янв фев мар апр мая июн июл авг сен окт ноя дек".split(),
    "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru".split(),
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo".split(),
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье".split(),
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela".split(),
}
SITES = ("The Harbour Post", "Northern Herald", "Quayside Weekly", "Tideline", "The Estuary Review", "Port Gazette")
HOSTS = ("www.harbourpost.example", "news.tideline.example", "northernherald.example", "www.portgazette.example")
TITLES = {
    "en": (
        "Port and shippers sign lease for the northern quays",
        "Ferry operators agree on winter timetable after long talks",
        "City council backs plan for a bridge over the estuary",
        "Fishing fleet returns to the bay after a poor season",
    ),
    "de": ("Hafen und Reeder unterzeichnen Pachtvertrag", "Stadtrat stimmt für die Brücke über die Mündung"),
    "fr": ("Le port et les armateurs signent un bail", "Le conseil municipal soutient le pont sur l’estuaire"),
    "es": ("El puerto y las navieras firman el contrato", "El ayuntamiento apoya el puente sobre el estuario"),
    "it": ("Il porto e gli armatori firmano il contratto", "Il consiglio comunale approva il ponte"),
    "pt": ("Porto e armadores assinam contrato do cais", "Câmara aprova a ponte sobre o estuário"),
    "nl": ("Haven en rederijen tekenen huurcontract", "Gemeenteraad steunt brug over de monding"),
    "ru": ("Порт и судовладельцы подписали договор аренды", "Городской совет поддержал мост через устье"),
    "pl": ("Port i armatorzy podpisali umowę najmu", "Rada miasta poparła budowę mostu"),
}
NAMES = {
    "en": ("Ann Sample", "Robert Quill", "Mary-Jane Pike", "Tom O’Dell", "April May", "June Carter"),
    "de": ("Anna Muster", "Jörg Beispiel", "Ute Klein"),
    "fr": ("Anne Exemple", "Luc Martin", "Zoé Petit"),
    "es": ("Ana Muestra", "Luis Prado", "Eva Costa"),
    "it": ("Anna Esempio", "Marco Riva", "Pia Conte"),
    "pt": ("Ana Exemplo", "Rui Costa", "Inês Sá"),
    "nl": ("Anna Voorbeeld", "Jan de Wit", "Els Bos"),
    "ru": ("Анна Примерова", "Игорь Образцов", "Май Апрелев"),
    "pl": ("Anna Przykład", "Jan Wzór", "Ewa Mak"),
}
STORIES = {
    "en": (
        "The harbour board and three shipping firms signed a lease for the northern quays on Tuesday, ending a dispute that had gone on for months.",
        "The agreement replaces the contract of 12 March 1997, under which the quays were let for ten years. It was changed for the last time on May 4, 1999.",
        "“Nobody is happy, and so it must be fair,” said the chairman, who took office in September 1996. The board will meet again next week.",
        "Work on the quays began in 1988 and was to have been finished by the spring of 1991; the last crane was put up on 30 June 1995.",
        "About 240 people will be hired over the next two years, the firms said in a statement. The union asked for more time to read it.",
        "Last month the council had refused a first draft, because the rent was lower than that of the southern quays.",
    ),
    "de": (
        "Der Hafen und drei Reedereien haben am Dienstag einen Pachtvertrag unterzeichnet und damit einen langen Streit beendet.",
        "Er ersetzt den Vertrag vom 12. März 1997, der zuletzt am 4. Mai 1999 geändert wurde und zehn Jahre gelten sollte.",
        "Rund 240 Menschen sollen in den nächsten zwei Jahren eingestellt werden, teilten die Firmen mit. Der Rat tagt nächste Woche wieder.",
    ),
    "fr": (
        "Le port et trois armateurs ont signé mardi un bail pour les quais du nord, mettant fin à un long conflit.",
        "Il remplace le contrat du 12 mars 1997, modifié pour la dernière fois le 4 mai 1999 et conclu pour dix ans.",
        "Environ 240 personnes seront embauchées au cours des deux prochaines années, selon les entreprises.",
    ),
    "es": (
        "El puerto y tres navieras firmaron el martes un contrato para los muelles del norte y pusieron fin a una larga disputa.",
        "Sustituye al contrato del 12 de marzo de 1997, modificado por última vez el 4 de mayo de 1999 y firmado por diez años.",
        "Unas 240 personas serán contratadas en los próximos dos años, según las empresas.",
    ),
    "it": (
        "Il porto e tre armatori hanno firmato martedì un contratto per le banchine del nord, chiudendo una lunga disputa.",
        "Sostituisce il contratto del 12 marzo 1997, modificato per l’ultima volta il 4 maggio 1999 e concluso per dieci anni.",
        "Circa 240 persone saranno assunte nei prossimi due anni, dicono le aziende.",
    ),
    "pt": (
        "O porto e três armadores assinaram na terça-feira um contrato para o cais do norte, encerrando uma longa disputa.",
        "Substitui o contrato de 12 de março de 1997, alterado pela última vez em 4 de maio de 1999 e válido por dez anos.",
        "Cerca de 240 pessoas serão contratadas nos próximos dois anos, segundo as empresas.",
    ),
    "nl": (
        "De haven en drie rederijen hebben dinsdag een huurcontract getekend en daarmee een lang geschil beëindigd.",
        "Het vervangt het contract van 12 maart 1997, dat voor het laatst op 4 mei 1999 werd gewijzigd.",
        "Ongeveer 240 mensen worden in de komende twee jaar aangenomen, aldus de bedrijven.",
    ),
    "ru": (
        "Порт и три судоходные компании подписали во вторник договор аренды северных причалов и закончили долгий спор.",
        "Он заменяет договор от 12 марта 1997 года, который в последний раз изменяли 4 мая 1999 года.",
        "Около 240 человек примут на работу в ближайшие два года, сообщили компании.",
    ),
    "pl": (
        "Port i trzech armatorów podpisali we wtorek umowę najmu nabrzeży północnych i zakończyli długi spór.",
        "Zastępuje ona umowę z 12 marca 1997 roku, zmienioną po raz ostatni 4 maja 1999 roku.",
        "Około 240 osób zostanie zatrudnionych w ciągu najbliższych dwóch lat, podały firmy.",
    ),
}
