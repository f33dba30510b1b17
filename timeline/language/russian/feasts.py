"""Feasts and days that have a name.

Easter is that of the Russian church where nothing else is said. Christmas without a church may be either, so it is some day
from 25 December to 7 January.
"""

from timeline.expressions.meaning import Feast
from timeline.language.rule import Rule, says, silent
from timeline.language.russian.words import YEAR

RULES = (
    Rule(
        "feast",
        "{name:feast}",
        Feast,
        (
            says("Новый год", "2013-01-01", within="На Новый год шёл дождь"),
            says("канун Нового года", "2012-12-31", within="В канун Нового года шёл дождь"),
            says("Старый Новый год", "2013-01-14", within="Они праздновали Старый Новый год"),
            says("православное Рождество", "2013-01-07", within="Они отмечали православное Рождество"),
            says("католическое Рождество", "2012-12-25", within="Они отмечали католическое Рождество"),
            says("Рождество", "2012", "[2012-12-25..2013-01-07]", within="Они отмечали Рождество"),
            says("День защитника Отечества", "2013-02-23", within="Они отмечали День защитника Отечества"),
            says("Международный женский день", "2013-03-08", within="Они отмечали Международный женский день"),
            says("День космонавтики", "2012-04-12", within="Они отмечали День космонавтики"),
            says("Дня Победы", "2012-05-09", within="Салют в честь Дня Победы видели все"),
            says("День России", "2012-06-12", within="Они отмечали День России"),
            says("День знаний", "2012-09-01", within="Они отмечали День знаний"),
            says("День народного единства", "2012-11-04", within="Они отмечали День народного единства"),
            says("Пасху", "2012-04-15", within="Они отмечали Пасху"),
            says("католическую Пасху", "2013-03-31", within="Они отмечали католическую Пасху"),
            says("масленицу", "2013-W11", within="Они приедут на масленицу"),
            silent("С Новым годом!"),
            silent("в новом году"),
            silent("Рождественский бульвар"),
            silent("день победы над собой"),
        ),
    ),
    Rule(
        "feast-of-year",
        f"{{name:feast}} {{year}}[ {YEAR}]",
        lambda name, year: Feast(name, year=year),
        (
            says("Пасху 1945 года", "1945-05-06", within="на Пасху 1945 года"),
            says("День Победы 2010", "2010-05-09"),
            silent("Пасху 945 рублей"),
        ),
    ),
)
