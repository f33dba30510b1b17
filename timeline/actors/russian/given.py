"""Russian given names and patronymics in all their cases."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Reading(NamedTuple):
    """What a form can be: the nominative, `m` or `f`, and the case (nom gen dat acc ins pre)."""

    nominative: str
    gender: str
    case: str


_MALE = """
Адам Аким Александр Алексей Альберт Анатолий Андрей Антон Аркадий Арсений Артём Артур Афанасий Билл Борис Вадим Валентин
Валерий Василий Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Даниил
Денис Джо Джон Джордж Дмитрий Дональд Евгений Егор Емельян Ефим Захар Иван Игнат Игорь Илья Иннокентий Иосиф Кирилл Климент
Константин Кузьма Лаврентий Лев Леонид Макар Максим Марат Марк Матвей Михаил Моисей Назар Никита Никифор Николай Олег Осип Павел
Пётр Платон Рамзан Ринат Роберт Родион Роман Ростислав Руслан Савва Семён Сергей Станислав Степан Тарас Тимофей Тимур Томас Фёдор
Феликс Филипп Эдуард Эльдар Эммануэль Юлий Юрий Яков Ян Ярослав Барак Владлен Рашид Рустам Алишер Сулейман Шамиль Ильдар Ильхам
Нурсултан Франсуа Николя Энтони Майкл Стивен Ричард Рональд Уинстон Франклин Гарри Генри Вильгельм Карл Фридрих Ганс Вольфганг
"""
_FEMALE = """
Агата Аделаида Алевтина Александра Алёна Алина Алиса Алла Алсу Анастасия Ангела Анжелика Анна Антонина Валентина Валерия Варвара Вера
Вероника Виктория Галина Дарья Диана Дина Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Клавдия Ксения
Лариса Лидия Лилия Любовь Людмила Маргарита Марина Мария Надежда Наталия Наталья Нина Оксана Ольга Полина Раиса Римма Светлана
София Софья Тамара Татьяна Ульяна Хиллари Эльвира Эмма Юлия Яна Маргарет Тереза
"""
_FLEETING = {"Павел": "Павл", "Лев": "Льв", "Пётр": "Петр"}
_HUSHING = "гкхжшчщ"
_VOWELS = "аеёиоуыэюя"
CASES = ("gen", "dat", "acc", "ins", "pre")


def _endings(name: str, gender: str) -> tuple[str, tuple[str, ...]]:
    """The stem of a name and its endings in the five other cases; '' for one that has no cases."""
    last, stem = name[-1], name[:-1]
    if last in "оуэею":
        return name, ("", "", "", "", "")
    if last == "й":
        return stem, ("я", "ю", "я", "ем", "и" if stem[-1] == "и" else "е")
    if last == "ь":
        return stem, ("и", "и", "ь", "ью", "и") if gender == "f" else ("я", "ю", "я", "ем", "е")
    if last == "а":
        return stem, ("и" if stem[-1] in _HUSHING else "ы", "е", "у", "ой", "е")
    if last == "я":
        ins = "ией" if stem[-1] == "и" else "ей"
        return (stem[:-1], ("ии", "ии", "ию", ins, "ии")) if stem[-1] == "и" else (stem, ("и", "е", "ю", ins, "е"))
    if gender == "f" or last in _VOWELS:
        return name, ("", "", "", "", "")
    return _FLEETING.get(name, name), ("а", "у", "а", "ем" if last in "жшчщц" else "ом", "е")


def _forms(name: str, gender: str) -> Iterator[tuple[str, Reading]]:
    yield name, Reading(name, gender, "nom")
    stem, endings = _endings(name, gender)
    for case, ending in zip(CASES, endings, strict=True):
        yield stem + ending, Reading(name, gender, case)


def _table() -> Mapping[str, tuple[Reading, ...]]:
    table: dict[str, set[Reading]] = {}
    for names, gender in ((_MALE, "m"), (_FEMALE, "f")):
        for name in names.split():
            for form, reading in _forms(name, gender):
                for spelled in {form, form.replace("ё", "е")}:
                    table.setdefault(spelled, set()).add(reading)
    return {form: tuple(sorted(readings)) for form, readings in table.items()}


GIVEN = _table()
"""Every form of every given name with what it can be."""

_FATHERS = {
    "Лев": "Льв",
    "Павел": "Павл",
    "Пётр": "Петр",
    "Михаил": "Михайл",
    "Яков": "Яковле",
    "Илья": "Ильи",
    "Никита": "Никити",
}


def _stems() -> Iterator[str]:
    """What the patronymics of the names begin with, up to their "вич" or "вна"."""
    for name in _MALE.split():
        if name in _FATHERS:
            yield _FATHERS[name]
        elif name.endswith("ий"):
            yield from (name[:-2] + "ье", name[:-2] + "ие")
        elif name.endswith(("й", "ь")):
            yield name[:-1] + "е"
        else:
            yield name.rstrip("аоя") + "о"


_OF_FATHERS = frozenset(stem.replace("ё", "е") for stem in _stems())


def is_patronymic(word: str) -> bool:
    """Whether a word is the patronymic of a name that is known: "Анатольевича", not "Дворковича"."""
    plain = word.replace("ё", "е")
    return any(plain.startswith(stem) and plain[len(stem) :][:1] in ("в", "о", "ч") for stem in _OF_FATHERS)


_PATRONYMICS = (
    ("m", "ич", ("а", "у", "а", "ем", "е")),
    ("f", "вн", ("ы", "е", "у", "ой", "е")),
    ("f", "ичн", ("ы", "е", "у", "ой", "е")),
)


def patronymic(word: str) -> list[Reading]:
    """Return what a word can be as a patronymic: "Анатольевича" is the genitive of "Анатольевич"; nothing for another word."""
    found = []
    for gender, stem, endings in _PATRONYMICS:
        nominative = "" if gender == "m" else "а"
        for case, ending in zip(("nom", *CASES), (nominative, *endings), strict=True):
            if word.endswith(stem + ending) and len(word) > len(stem + ending) + 2:
                base = word.removesuffix(ending) if ending else word
                found.append(Reading(base + nominative, gender, case))
    return found
