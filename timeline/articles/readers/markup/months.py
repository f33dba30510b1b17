"""The names of the months as pages write them, in the languages of the web, with their short forms."""

from functools import lru_cache

_NAMES = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "be": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
}
_OTHERS = {
    "de": {"jänner": 1, "mrz": 3, "maerz": 3},
    "es": {"setiembre": 9, "set": 9},
    "fr": {"fevrier": 2, "aout": 8, "decembre": 12, "juil": 7, "jui": 6},
    "en": {"sept": 9},
    "it": {"magg": 5},
    "nl": {"mrt": 3},
    "ru": {"январь": 1, "февраль": 2, "март": 3, "апрель": 4, "май": 5, "июнь": 6, "июль": 7, "август": 8}
    | {"сентябрь": 9, "октябрь": 10, "ноябрь": 11, "декабрь": 12},
    "pl": {"styczeń": 1, "luty": 2, "marzec": 3, "kwiecień": 4, "maj": 5, "czerwiec": 6, "lipiec": 7}
    | {"sierpień": 8, "wrzesień": 9, "październik": 10, "listopad": 11, "grudzień": 12},
}
_SHORTEST = 3


@lru_cache(maxsize=1)
def _known() -> dict[str, dict[str, int]]:
    """Each name and each of its beginnings, with the month that it is in each language."""
    known: dict[str, dict[str, int]] = {}
    for lang, names in _NAMES.items():
        for i, name in enumerate(names.split(), start=1):
            for end in range(_SHORTEST, len(name) + 1):
                said = known.setdefault(name[:end], {})
                said[lang] = 0 if said.get(lang, i) != i else i
    for lang, others in _OTHERS.items():
        for name, i in others.items():
            known.setdefault(name, {})[lang] = i
    return known


def month_of(word: str, lang: str = "") -> int | None:
    """Return the month of a name or of its beginning: in the page's language, else in English, else where all languages agree."""
    said = _known().get(word.lower().rstrip("."))
    if said is None:
        return None
    for one in (lang, "en"):
        if said.get(one):
            return said[one]
    months = {i for i in said.values() if i}
    return months.pop() if len(months) == 1 else None
