"""The names of feasts and memorial days in all their cases, as they are written: "День Победы", "Дня Победы"."""

from collections.abc import Iterator, Mapping
from itertools import product

from timeline.language.russian.declension import forms
from timeline.language.template import Slot, words_regex

_DAY = "День/Дня/Дню/Днём/Дне/день/дня/дню/днём/дне"
_NEW = "Новый/Нового/Новому/Новом"
_CHRISTMAS = "Рождеств|о а у ом е"
# A feast by its name in `dates.feasts`: its words, each as forms between strokes or as stem and endings.
_NAMES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "new-year": ((_NEW, "год/года/году/годе/Год/Года/Году"),),
    "new-years-eve": (("канун/кануна/кануне", _NEW, "года/Года"),),
    "old-new-year": (("Старый/старый/Старого/старого", "Новый/новый/Нового/нового", "год/года/году"),),
    "orthodox-christmas": (("православн|ое ого ому ым ом", _CHRISTMAS), ("Православн|ое ого ому ым ом", _CHRISTMAS)),
    "christmas": (("католическ|ое ого ому им ом", _CHRISTMAS), ("Католическ|ое ого ому им ом", _CHRISTMAS)),
    "christmas-of-either-calendar": ((_CHRISTMAS,),),
    "orthodox-christmas-eve": (("Рождественск|ий ого ому ом", "сочельник|_ а у е"),),
    "orthodox-epiphany": (("Крещени|е я ю и", "Господн|е я ю ем"),),
    "defender-day": ((_DAY, "защитника", "Отечества/отечества"),),
    "womens-day": (
        ("Международн|ый ого ому ым ом", "женск|ий ого ому им ом", "день/дня/дню/днём/дне"),
        ("международн|ый ого ому ым ом", "женск|ий ого ому им ом", "день/дня/дню/днём/дне"),
    ),
    "cosmonautics-day": ((_DAY, "космонавтики"),),
    "may-day": (("Первома|й я ю ем е",),),
    "victory-day": ((_DAY, "Победы"),),
    "russia-day": ((_DAY, "России"),),
    "knowledge-day": ((_DAY, "знаний"),),
    "unity-day": ((_DAY, "народного", "единства"),),
    "constitution-day-of-russia": ((_DAY, "Конституции/конституции", "России/РФ"),),
    "butter-week": (("Маслениц|а ы е у ей",), ("маслениц|а ы е у ей",)),
    "orthodox-palm-sunday": (("Вербн|ое ого ому ым ом", "воскресень|е я ю ем"),),
    "orthodox-easter": (("Пасх|а и е у ой",), ("православн|ая ой ую", "Пасх|а и е у ой")),
    "easter": (("католическ|ая ой ую", "Пасх|а и е у ой"),),
}


def _spelled(names: tuple[str, ...]) -> Iterator[str]:
    """Every way of writing a name: each form of each word with each of the others."""
    for words in product(*((name.split("/") if "/" in name else list(forms(name))) for name in names)):
        yield " ".join(words)


_FEASTS = {
    spelled: feast for feast, names in reversed(list(_NAMES.items())) for name in names for spelled in _spelled(name)
}
_BY_SMALL = {spelled.lower().replace("ё", "е"): feast for spelled, feast in _FEASTS.items()}

FEAST = Slot(
    f"(?-i:{words_regex(_FEASTS)})",
    lambda text: _BY_SMALL[" ".join(text.lower().replace("ё", "е").split())],
    frozenset(
        word
        for spelled in _FEASTS
        for first in (spelled.split()[0].lower(),)
        for word in (first, first.replace("ё", "е"))
    ),
)
"""A slot for a feast; its value is the feast's name in `dates.feasts`."""
