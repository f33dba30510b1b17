"""Russian numbers in words, in all their cases: два года, двух лет, двумя годами."""

from collections.abc import Mapping

from timeline.language.russian.declension import declined
from timeline.language.template import SPACE, Slot, words_regex

# The cases of the numbers that stand before units: два года, двух лет, двумя годами.
_ONES = {
    "од|ин на но ну ного ной ному ним ном": 1,
    "дв|а е ух ум умя": 2,
    "тр|и ёх ём емя": 3,
    "четыр|е ёх ём ьмя": 4,
    "пят|ь и ью": 5,
    "шест|ь и ью": 6,
    "сем|ь и ью": 7,
    "вос|емь ьми емью ьмью": 8,
    "девят|ь и ью": 9,
}
_TEENS = {
    f"{stem}|ь и ью": i
    for i, stem in enumerate(
        (
            "десят",
            "одиннадцат",
            "двенадцат",
            "тринадцат",
            "четырнадцат",
            "пятнадцат",
            "шестнадцат",
            "семнадцат",
            "восемнадцат",
            "девятнадцат",
        ),
        10,
    )
}
_TENS = {
    "двадцат|ь и ью": 20,
    "тридцат|ь и ью": 30,
    "сорок|_ а": 40,
    "пят|ьдесят идесяти ьюдесятью": 50,
    "шест|ьдесят идесяти ьюдесятью": 60,
    "сем|ьдесят идесяти ьюдесятью": 70,
    "вос|емьдесят ьмидесяти": 80,
    "девяност|о а": 90,
    "ст|о а": 100,
    "двест|и": 200,
    "двухсот|": 200,
    "трист|а": 300,
    "трёхсот|": 300,
    "пят|ьсот исот": 500,
    "тысяч|а и у": 1000,
}
SOME = {"дво|е их": 2, "тро|е их": 3, "четвер|о ых": 4, "пятер|о ых": 5, "пар|а у ы е ой": 2, "дюжин|а у ы": 12}
_ORDINALS = {
    "перв|ый": 1,
    "втор|ый ой ого ому ым ом ая ую ое ые ых": 2,
    "трет|ий ьего ьему ьим ьем ья ьей ью ье": 3,
    "четвёрт|ый": 4,
    "пят|ый": 5,
    "шест|ой ого ому ым ом ая ую ое": 6,
    "седьм|ой ого ому ым ом ая ую ое": 7,
    "восьм|ой ого ому ым ом ая ую ое": 8,
    "девят|ый": 9,
    "десят|ый": 10,
    "одиннадцат|ый": 11,
    "двенадцат|ый": 12,
    "тринадцат|ый": 13,
    "четырнадцат|ый": 14,
    "пятнадцат|ый": 15,
    "шестнадцат|ый": 16,
    "семнадцат|ый": 17,
    "восемнадцат|ый": 18,
    "девятнадцат|ый": 19,
    "двадцат|ый": 20,
    "тридцат|ый": 30,
}
ORDINALS = declined(_ORDINALS)
CARDINALS = declined(SOME | _ONES | _TEENS | _TENS)


def compound(tens: Mapping[str, int], ones: Mapping[str, object]) -> Slot:
    """A slot for a number in two words, "двадцать пять", whose values add up."""
    spelled = {word.replace("ё", "е"): value for word, value in (*tens.items(), *ones.items())}

    def value(text: str) -> int:
        return sum(int(str(spelled[word])) for word in text.lower().replace("ё", "е").split())

    return Slot(f"{words_regex(tens)}{SPACE}{words_regex(ones)}", value, frozenset(tens))


OF_DAYS = ("ого", "его", "ому", "ое", "ье")
SMALL_ORDINALS = {k: v for k, v in ORDINALS.items() if isinstance(v, int) and v < 10}
COMPOUND_ORDINAL = compound({"двадцать": 20, "тридцать": 30}, SMALL_ORDINALS)
COMPOUND_CARDINAL = compound(
    {k: v for k, v in CARDINALS.items() if isinstance(v, int) and 20 <= v < 100}, declined(_ONES)
)
