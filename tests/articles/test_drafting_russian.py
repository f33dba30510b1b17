"""Events of Russian articles: what a date hangs on, what is claimed of it, who says so; and when the article was published."""

import pytest

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.dates.edtf import text_of

HEAD = "Новости\n\nОпубликовано 25 октября 2013 года\n\n"


def reading(text):
    return read_article(Article(text=text, lang="ru", source_id="a.txt", raw_sha256=""))


def drafted(text):
    return [
        (d.trigger, d.title, text_of(d.when) if d.when else "", str(d.factuality))
        for d in reading(HEAD + text).drafts
        if not d.outside
    ]


@pytest.mark.parametrize(
    ("text", "trigger", "title", "edtf", "claim"),
    [
        (
            "В четверг президент подписал указ.",
            "подписал",
            "Президент подписал указ",
            "2013-10-24",
            "happened",
        ),
        (
            "Пушкин родился 26 мая (6 июня) 1799 года в Москве.",
            "родился",
            "Пушкин родился 26 мая (6 июня) 1799 года в Москве",
            "1799-06-06",
            "happened",
        ),
        ("Договор был подписан в 2009 году.", "был подписан", "Договор был подписан в 2009 году", "2009", "happened"),
        (
            "Договор не был подписан в понедельник.",
            "не был подписан",
            "Договор не был подписан в понедельник",
            "2013-10-21",
            "denied",
        ),
        ("Форум пройдёт 14 ноября 2013 года.", "пройдёт", "Форум пройдёт 14 ноября 2013 года", "2013-11-14", "planned"),
        (
            "Город планирует построить дорогу к 2018 году.",
            "планирует построить",
            "Город планирует построить дорогу к 2018 году",
            "[..2018]",
            "planned",
        ),
        (
            "Завод может закрыться в 2015 году.",
            "может закрыться",
            "Завод может закрыться в 2015 году",
            "2015",
            "possible",
        ),
        (
            "Запуск назначен на 18 ноября 2013 года.",
            "назначен",
            "Запуск назначен на 18 ноября 2013 года",
            "2013-11-18",
            "planned",
        ),
        (
            "Завод, который построили в 1932 году, закрыт.",
            "построили",
            "Завод, который построили в 1932 году",
            "1932",
            "happened",
        ),
        (
            "С 2007 по 2013 год государство выделило 700 млрд рублей.",
            "выделило",
            "Государство выделило 700 млрд рублей",
            "2007/2013",
            "happened",
        ),
        ("После битвы 1812 года.", "битвы", "После битвы 1812 года", "1812", "happened"),
    ],
)
def test_a_date_dates_the_happening_of_its_clause(text, trigger, title, edtf, claim):
    assert drafted(text) == [(trigger, title, edtf, claim)]


def test_each_clause_has_its_date():
    text = "В 2009 году они договорились о перезагрузке, а в 2010 году подписали договор в Праге."
    assert [(word, edtf) for word, _, edtf, _ in drafted(text)] == [("договорились", "2009"), ("подписали", "2010")]


@pytest.mark.parametrize(
    "text",
    [
        "Музей открыт ежедневно.",
        "Недавно стало известно о планах.",
        "Три года – большой срок.",
        "Отчёт за 2012 год.",
        "Версия 2.0.13 вышла.",
    ],
)
def test_what_no_date_dates_is_no_event(text):
    assert [edtf for _, _, edtf, _ in drafted(text) if edtf] == []


def test_who_says_it_and_who_takes_part():
    text = "Сергей Лавров заявил, что Дмитрий Медведев прибудет в Женеву 5 ноября 2013 года."
    (draft,) = [d for d in reading(HEAD + text).drafts if not d.outside]
    assert draft.attributed_to == "Сергей Лавров"
    assert [p.actor for p in draft.participants] == ["dmitry medvedev", "geneva"]
    assert (draft.place, draft.type, draft.root) == ("Женева", "visit", "прибуд")


@pytest.mark.parametrize(
    ("text", "edtf", "method"),
    [
        ("МОСКВА, 25 окт 2013 – РИА Новости. Премьер прибыл вчера.", "2013-10-25", "dateline"),
        ("МОСКВА, 25 октября 2013 года. /ИТАР-ТАСС/. Премьер прибыл вчера.", "2013-10-25", "dateline"),
        ("МОСКВА, 25 окт – РИА Новости. Премьер прибыл вчера.", "XXXX-10-25", "dateline"),
        ("Премьер в Сочи\n\nОпубликовано 25 октября 2013 года\n\nОн прибыл вчера.", "2013-10-25", "publication line"),
        ("Премьер в Сочи\n\nДата публикации: 25.10.2013\n\nОн прибыл вчера.", "2013-10-25", "publication line"),
        ("Премьер в Сочи\n\n25 октября 2013, 14:30\n\nОн прибыл вчера.", "2013-10-25", "date line"),
    ],
)
def test_what_dates_a_russian_article(text, edtf, method):
    published = reading(text).published
    assert published is not None
    assert (text_of(published.when), published.method) == (edtf, method)


@pytest.mark.parametrize(
    "text",
    [
        "Премьер в Сочи\n\nОбновлено: 25 октября 2013\n\nОн прибыл вчера.",
        "Премьер прибыл 25 октября 2013 года.",
        "Книга опубликована давно. В 2013 году её забыли.",
    ],
)
def test_what_does_not(text):
    assert reading(text).published is None


def test_an_agency_after_a_dateline_tells_no_event():
    (draft,) = reading("МОСКВА, 25 окт 2013 – РИА Новости. Премьер прибыл в Сочи вчера.").drafts
    assert draft.quote == "Премьер прибыл в Сочи вчера."
