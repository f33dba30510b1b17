"""Names of Russian texts: brought to the nominative, one with their Latin spellings, and never two people as one."""

import pytest

from timeline.actors.actor import AliasKind
from timeline.actors.clusters import Choice
from timeline.actors.compare import compare
from timeline.actors.finding import actors_of
from timeline.actors.names import key_of
from timeline.actors.roster import Roster
from timeline.actors.russian.surnames import nominative

NOBODY = Roster()


def found(text):
    return {actor.name: [span.text for span in actor.spans] for actor in actors_of(text, NOBODY, "ru")}


@pytest.mark.parametrize(
    ("text", "name", "spans"),
    [
        ("Встреча Дмитрия Медведева прошла.", "Дмитрий Медведев", ["Дмитрия Медведева"]),
        ("Владимиру Путину доложили.", "Владимир Путин", ["Владимиру Путину"]),
        ("Он говорил с Анатолием Чубайсом.", "Анатолий Чубайс", ["Анатолием Чубайсом"]),
        ("Доклад Эльвиры Набиуллиной готов.", "Эльвира Набиуллина", ["Эльвиры Набиуллиной"]),
        ("Роман Льва Николаевича Троекурова вышел.", "Лев Николаевич Троекуров", ["Льва Николаевича Троекурова"]),
        ("Пётр Чайковский умер. Письмо Чайковского.", "Пётр Чайковский", ["Пётр Чайковский", "Чайковского"]),
        ("Речь Ангелы Меркель.", "Ангела Меркель", ["Ангелы Меркель"]),
        ("Визит Барака Обамы.", "Барак Обама", ["Барака Обамы"]),
        ("Слова Виктора Порошенко.", "Виктор Порошенко", ["Виктора Порошенко"]),
        ("Прибыл Иван Орлов, и И. Орлов уехал.", "Иван Орлов", ["Иван Орлов", "И. Орлов"]),
        (
            "Дмитрий Медведев уехал. Указ Дмитрия Анатольевича Медведева готов.",
            "Дмитрий Медведев",
            ["Дмитрий Медведев", "Дмитрия Анатольевича Медведева"],
        ),
        ("Встреча с Аркадием Дворковичем.", "Аркадий Дворкович", ["Аркадием Дворковичем"]),
        ("Фонд «Сколково» открыт.", "фонд «Сколково»", ["Фонд «Сколково»"]),
        ("Валентина Матвиенко заявила об этом.", "Валентина Матвиенко", ["Валентина Матвиенко"]),
        ("Деньги дал фонд «Сколково».", "фонд «Сколково»", ["фонд «Сколково»"]),
        ("Договор с ООО «Вега» подписан.", "Вега", ["ООО «Вега»"]),
        ("Он прилетел в Москву из Санкт-Петербурга.", "Москва", ["Москву"]),
        ("Об этом сообщил МИД.", "МИД", ["МИД"]),
        ("Фирма Microsoft и Apple открыли офис.", "Microsoft", ["Microsoft"]),
    ],
)
def test_a_name_is_found_in_the_nominative(text, name, spans):
    assert found(text)[name] == spans


@pytest.mark.parametrize(
    "text",
    [
        "Роман Александра Дюма вышел.",  # no genitive of "Дюм"
        "Книга Эмиля Золя вышла.",
        "Заявление Александра Иванова.",  # his, or is it hers?
        "Слова Евгения Белого.",  # Белый or Белой
        "Рассказ о Викторе Обаме.",  # Обам or Обама
        "Вера умирает последней.",
        "Дмитрий Анатольевич уехал.",
        "Новый Год и Красная Площадь.",
        "ВСТРЕЧА МИНИСТРОВ НА ВЫСШЕМ УРОВНЕ",
        "В XX веке и в ХХI веке.",
    ],
)
def test_what_could_be_two_names_or_is_none_is_left_alone(text):
    assert found(text) == {}


def test_a_form_of_two_names_is_given_to_the_one_that_the_article_tells():
    his = "Заявление Александра Иванова удивило всех. Александр Иванов уехал."
    assert found(his) == {"Александр Иванов": ["Александра Иванова", "Александр Иванов"]}
    both = f"{his} Александра Иванова сказала, что осталась. Дом Александра Иванова пуст."
    assert found(both) == {"Александр Иванов": ["Александр Иванов"], "Александра Иванова": ["Александра Иванова"]}


def test_a_surname_of_two_is_given_to_neither():
    text = "Иван Иванов и Мария Иванова уехали. Иванова работала врачом, Иванов служил."
    assert found(text) == {"Иван Иванов": ["Иван Иванов", "Иванов"], "Мария Иванова": ["Мария Иванова"]}


@pytest.mark.parametrize(
    ("russian", "latin"),
    [
        ("Дмитрий Медведев", "Dmitry Medvedev"),
        ("Дмитрий Медведев", "Dmitri Medvedev"),
        ("Сергей Лавров", "Sergei Lavrov"),
        ("Анатолий Чубайс", "Anatoly Chubais"),
        ("Михаил Горбачёв", "Mikhail Gorbachev"),
        ("Никита Хрущев", "Nikita Khrushchev"),
        ("Евгений Примаков", "Yevgeny Primakov"),
        ("Александр Солженицын", "Alexander Solzhenitsyn"),
        ("Фёдор Достоевский", "Fyodor Dostoevsky"),
    ],
)
def test_a_name_in_both_scripts_is_one_actor(russian, latin):
    (one,) = actors_of(f"{russian} выступил вчера.", NOBODY, "ru")
    (other,) = actors_of(f"Yesterday President {latin} spoke.", NOBODY, "en")
    assert one.key.partition(" (")[0] == other.key.partition(" (")[0]
    assert compare(one, other).choice is Choice.SAME


# One letter, one gender or one given name apart: two people, whatever the case they are written in.
STRANGERS = [
    ("Александр Иванов", "Александра Иванова"),
    ("Александр Иванов", "Алексей Иванов"),
    ("Валентин Петров", "Валентина Петрова"),
    ("Евгений Белов", "Евгения Белова"),
    ("Валерий Орлов", "Валерия Орлова"),
    ("Сергей Щукин", "Сергей Шукин"),
    ("Сергей Чернов", "Сергей Черных"),
    ("Иван Попов", "Иван Поповский"),
    ("Иван Шмелёв", "Иван Шмель"),
    ("Юлий Гусев", "Юлия Гусева"),
    ("Виктор Иванов", "Виктор Иваненко"),
    ("Сергей Борисович Иванов", "Сергей Павлович Иванов"),
]
CASES = {"m": ("", "а", "у", "ым"), "f": ("", "ой")}


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_two_people_are_never_one(one, other):
    # Each is named by sentences that tell it in the nominative and, where the forms meet, in others.
    first = actors_of(f"{one} приехал. Письмо для {one}.", NOBODY, "ru")
    second = actors_of(f"{other} приехала. Письмо для {other}.", NOBODY, "ru")
    for a in first:
        for b in second:
            assert a.key != b.key
            assert compare(a, b).choice is not Choice.SAME
    together = actors_of(f"{one} приехал. {other} приехала.", NOBODY, "ru")
    assert len({actor.key for actor in together}) == len(together)


def test_a_form_in_another_case_identifies_nobody_in_another_article():
    (one,) = actors_of("Александр Иванов уехал. Дом Александра Иванова пуст.", NOBODY, "ru")
    (other,) = actors_of("Александра Иванова сказала правду.", NOBODY, "ru")
    assert {alias.text: alias.kind for alias in one.aliases}["Александра Иванова"] is AliasKind.WEAK
    assert compare(one, other).choice is Choice.DIFFERENT


@pytest.mark.parametrize(
    ("form", "gender", "case", "expected"),
    [
        ("Медведевым", "m", "ins", "Медведев"),
        ("Медведеве", "m", "pre", "Медведев"),
        ("Дворковичем", "m", "ins", "Дворкович"),
        ("Достоевскому", "m", "dat", "Достоевский"),
        ("Толстого", "m", "gen", None),
        ("Кравца", "m", "gen", None),
        ("Прохоровой", "f", "ins", "Прохорова"),
        ("Чаплинскую", "f", "acc", "Чаплинская"),
        ("Черных", "m", "gen", "Черных"),
    ],
)
def test_a_surname_has_one_nominative_or_none(form, gender, case, expected):
    assert nominative(form, gender, case) == expected


def test_places_are_one_in_both_languages():
    keys = {actor.key for actor in actors_of("Он летал из Москвы в США и Германию.", NOBODY, "ru")}
    assert keys == {key_of("Moscow"), key_of("United States"), key_of("Germany")}
