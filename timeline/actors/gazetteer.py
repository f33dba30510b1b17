"""Gazetteer: places anybody knows, so that a text need not explain them; capitals, big cities, states and regions."""

from functools import cache

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.actors.countries import COUNTRIES
from timeline.actors.lexicon import Lexicon
from timeline.actors.names import key_of

_CITIES = """
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Ahmedabad, Albany, Aleppo, Aberdeen, Akron, Albuquerque, Alexandria, Algiers, Almaty, Amman,
Amsterdam, Ankara, Antwerp, Ashgabat, Astana, Asuncion, Athens, Atlanta, Auckland, Austin, Baghdad, Baku, Baltimore, Bamako,
Bangalore=Bengaluru, Bangkok, Barcelona, Basel, Basra, Beijing=Peking, Beirut, Belfast, Belgrade, Berkeley, Berlin, Bern,
Birmingham, Bishkek, Bogota, Bologna, Bonn, Bordeaux, Boston, Brasilia, Bratislava, Bremen, Brisbane, Bristol, Brooklyn,
Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Cairo, Calgary, Cambridge, Canberra, Cape Town, Caracas, Cardiff,
Casablanca, Charlotte, Chelyabinsk, Chengdu, Chennai=Madras, Chicago, Chisinau, Christchurch, Cincinnati, Cleveland, Cologne, Colombo,
Copenhagen, Cordoba, Coventry, Cupertino, Dakar, Dallas, Damascus, Dar es Salaam, Davos, Delhi=New Delhi, Denver, Detroit, Dhaka, Doha, Donetsk, Dortmund,
Dresden, Dubai, Dublin, Durban, Dushanbe, Düsseldorf, Edinburgh, Fallujah, Florence, Fort Worth, Frankfurt, Fukuoka, Gaza, Gdansk,
Geneva, Genoa, Ghent, Glasgow, Gothenburg, Grozny, Guangzhou, Hague=The Hague, Haifa, Hamburg, Hangzhou, Hanoi, Harare, Havana, Heidelberg, Helmand,
Helsinki, Hiroshima, Ho Chi Minh City=Saigon, Honolulu, Houston, Hyderabad, Indianapolis, Irkutsk, Islamabad, Istanbul,
Izmir, Jakarta, Jeddah, Jerusalem, Johannesburg, Kabul, Kaliningrad, Kampala, Kandahar, Kansas City, Karachi, Kathmandu, Kazan,
Kharkiv=Kharkov, Khartoum, Kiev=Kyiv, Kigali, Kinshasa, Kolkata=Calcutta, Krakow, Krasnodar, Krasnoyarsk, Kuala Lumpur,
Kyoto, Lagos, Lahore, Lhasa, Las Vegas, Lausanne, Leeds, Leipzig, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles,
Luanda, Lviv=Lvov, Lyon, Madrid, Makhachkala, Manchester, Manhattan, Manila, Mariupol, Marrakesh, Marseille, Mecca,
Melbourne, Memphis, Menlo Park, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Montevideo, Montreal,
Moscow, Mosul, Mountain View, Mumbai=Bombay, Munich, Murmansk, Nagasaki, Najaf, Nagoya, Nairobi, Nanjing, Naples, Nashville,
New Haven, New Orleans, New York City=New York=NYC, Newcastle, Nice, Nicosia, Nizhny Novgorod, Novosibirsk, Nuremberg, Oakland,
Odessa=Odesa, Omsk, Osaka, Oslo, Ottawa, Oxford, Palermo, Palo Alto, Peshawar, Paris, Perm, Perth, Philadelphia, Phnom Penh,
Phoenix, Pittsburgh, Porto, Prague, Pretoria, Pyongyang, Quebec, Quito, Rabat, Ramallah, Redmond, Redwood City, Reykjavik, Riga,
Rio de Janeiro=Rio, Riyadh, Rome, Rostov-on-Don, Rotterdam, Sacramento, Salt Lake City, Salzburg, Samara, San Antonio, San Diego,
San Francisco, San Jose, San Juan, Santa Clara, Sao Paulo, Sapporo, Sarajevo, Saratov, Seattle, Seoul, Sevastopol, Shanghai,
Sheffield, Shenzhen, Simferopol, Skopje, Sochi, Sofia, Southampton, Srebrenica, St. Louis, St. Petersburg=Saint Petersburg=
Leningrad, Stockholm, Strasbourg, Stuttgart, Sunnyvale, Sydney, Taipei, Tallinn, Tashkent, Tbilisi, Tehran, Tel Aviv, Tianjin, Tikrit,
Tirana, Tokyo, Tomsk, Toronto, Tripoli, Tucson, Tulsa, Tunis, Turin, Ufa, Ulan Bator=Ulaanbaatar, Utrecht, Vancouver, Venice, Vienna,
Vilnius, Vladivostok, Volgograd=Stalingrad, Voronezh, Warsaw, Washington=Washington D.C.=Washington DC, Wellington, Wuhan,
Yakutsk, Yalta, Yekaterinburg=Ekaterinburg, Yerevan, Yokohama, Zagreb, Zurich
"""

_REGIONS = """
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey=N.J., New Mexico=N.M., New York State=N.Y., North Carolina=N.C., North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island=R.I., South Carolina=S.C., South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
Wisconsin, Wyoming, Ontario, British Columbia, Alberta, Bavaria, Saxony, Prussia, Catalonia, Lombardy, Sicily, Sardinia,
Corsica, Crimea, Donbas=Donbass, Bashkortostan, Chechnya, Chuvashia, Dagestan, Ingushetia, Kamchatka, Karelia, Mordovia,
North Ossetia, Sakhalin, Siberia, South Ossetia, Tatarstan, Udmurtia, Urals, Yakutia, Abkhazia, Nagorno-Karabakh,
Transnistria, Xinjiang, Kashmir, Punjab, Darfur, Kurdistan, West Bank, Gaza Strip,
Africa, Antarctica, Asia, North America, South America, Latin America, Central Asia, Central America, Middle East,
Eastern Europe, Western Europe, Southeast Asia, East Asia, Caucasus, Balkans, Scandinavia, Caribbean, Baltics,
Cornwall, Devon, Kent, Lancashire, Sussex, Yorkshire, Tuscany, Normandy, Brittany, Flanders, Transylvania, Americas, Hollywood, Broadway, Ottoman Empire,
Roman Empire, Holy Roman Empire, Asia Minor, Latin America, Okinawa, Hokkaido, Tasmania, Queensland, New South Wales, Nova Scotia, Manitoba,
Guantanamo Bay, Chernobyl, Fukushima, Buckingham Palace, Downing Street, Capitol, Elysee, Louvre, Heathrow=Heathrow Airport,
Atlantic, Pacific, Arctic, Mediterranean, Black Sea, Baltic Sea, Caspian Sea, Volga, Danube, Rhine, Nile, Amazon River,
Mississippi River, Thames, Himalayas, Alps, Silicon Valley, Silicon Fen, Wall Street, Bay Area, San Francisco Bay Area,
East Coast, West Coast, Midwest, New England, Kremlin, White House, Capitol Hill, Pentagon
"""


# Bodies and firms that articles need not explain. No name is here that is a common word, a place or a person's too.
_FIRMS = """
ABC News, Aeroflot, Airbnb, Airbus, Al Jazeera, Amazon.com, Amnesty International, Associated Press, AT&T=AT and T, BBC, BP, Boeing,
CBS, Cisco=Cisco Systems, CNN, Deutsche Bank, Disney=Walt Disney Company, ExxonMobil=Exxon Mobil, Facebook, FIFA, Fox News, Gazprom, General Electric,
General Motors=GM, Goldman Sachs, Google, Greenpeace, Hamas, Harvard, Hezbollah=Hizbollah=Hizbullah, Hewlett-Packard=Hewlett Packard, Honda, Human Rights Watch,
Hyundai, IBM, Intel, Interfax, Itar-Tass=ITAR-TASS, Lehman Brothers, Lockheed Martin, Los Angeles Times, Lufthansa, Massachusetts Institute of Technology=MIT,
Mercedes-Benz, Microsoft, Mitsubishi, Motorola, NBC, Netflix, New York Times, News Corporation, Nintendo, Nissan, Nokia, Novartis, Oxfam, Pfizer, Pixar,
Red Cross, Renault, Reuters, Rosneft, Ryanair, Samsung, Siemens, Sony, Starbucks, Telegraph Group, Tesco, Toyota, Twitter, UEFA, Verizon, Vodafone,
Volkswagen, Wal-Mart=Walmart, Wall Street Journal, Washington Post, Wikileaks=WikiLeaks, Wikimedia Foundation, Wikinews, Wikipedia, Xinhua, Yahoo, YouTube
"""
_BODIES = """
United Nations=UN=U.N., European Union=EU=E.U., North Atlantic Treaty Organization=NATO=Nato,
World Trade Organization=WTO=World Trade Organisation, International Monetary Fund=IMF, World Bank,
World Health Organization=WHO=World Health Organisation, Central Intelligence Agency=CIA, Federal Bureau of Investigation=FBI,
Organization of the Petroleum Exporting Countries=OPEC=Opec, NASA=Nasa, Bundestag, European Central Bank=ECB, Europol,
Federal Reserve, Interpol, International Atomic Energy Agency=IAEA, International Criminal Court, Knesset, Scotland Yard,
Security Council, Supreme Soviet, European Commission, European Court of Justice, European Court of Human Rights, European Parliament, UNESCO, UNICEF
"""

# Adjectives and peoples that are no country's.
_PEOPLES = """
african africans asian asians arab arabs jewish jew jews muslim muslims islamic christian christians catholic catholics
protestant hindu hindus sikh buddhist kurdish kurds kurd chechen chechens tatar tatars latino hispanic nordic baltic balkan
scandinavian slavic western westerner westerners eastern northern southern central
"""


def _known(spellings: list[str], kind_of: ActorKind) -> KnownActor:
    name, *others = spellings
    kinds = (AliasKind.ABBREVIATION if other.replace(".", "").isupper() else AliasKind.NAME for other in others)
    aliases = (Alias(name), *(Alias(other, kind) for other, kind in zip(others, kinds, strict=True)))
    return KnownActor(key_of(name), name, kind_of, aliases)


@cache
def gazetteer() -> Lexicon:
    """Return every place with its spellings, ready to be found; built at the first text, not at import."""
    places: list[KnownActor] = []
    for line in _LINES:
        names = [line[0], *(other.strip() for other in line[2:] and line[2].split(";"))]
        places.append(_known(names, ActorKind.PLACE))
    for block, kind in (
        (_CITIES, ActorKind.PLACE),
        (_REGIONS, ActorKind.PLACE),
        (_FIRMS, ActorKind.ORGANISATION),
        (_BODIES, ActorKind.PUBLIC_BODY),
    ):
        spellings = ([" ".join(part.split()) for part in entry.split("=")] for entry in block.split(","))
        places.extend(_known(names, kind) for names in spellings)
    return Lexicon.of(places)


_LINES = [[part.strip() for part in line.split("|")] for line in COUNTRIES.strip().splitlines()]

DEMONYMS: frozenset[str] = frozenset(word.casefold() for line in _LINES for word in line[1].split()) | frozenset(
    _PEOPLES.split()
)
"""Every word for a people or its adjective, lower-case."""

_KINGDOM = frozenset(["united kingdom", "england", "scotland", "wales", "northern ireland"])
_LETTERS = {
    "us": "united states",
    "u.s": "united states",
    "u.s.": "united states",
    "uk": "united kingdom",
    "u.k.": "united kingdom",
}

COUNTRY_OF: dict[str, str] = {
    word.casefold(): "united kingdom" if line[0].casefold() in _KINGDOM else line[0].casefold()
    for line in _LINES
    for word in line[1].split()
    if line[0] not in {"Soviet Union", "Yugoslavia"}
} | _LETTERS
"""The country, lower-case, of every word for its people; the nations of the United Kingdom count as it."""

TOWNS: frozenset[str] = frozenset(
    key_of(spelling) for entry in _CITIES.split(",") for spelling in [" ".join(entry.partition("=")[0].split())]
)
"""Keys of the big towns."""
