"""Words before an expression: modifiers that belong to it, prepositions that bend it into a bound."""

from timeline.expressions.meaning import PartOf, Relation
from timeline.language.rule import Governor, Modifier, says, silent
from timeline.language.russian.declension import forms
from timeline.language.wraps import about, about_length, bound, part_of

MODIFIERS = (
    Modifier(
        "early",
        (
            *forms("начал|о а у ом е"),
            *(f"сам{end} начал{tail}" for end, tail in (("ое", "о"), ("ом", "е"), ("ого", "а"))),
        ),
        part_of(PartOf.START),
        (
            says("начале 2013 года", "2013", "[2013-01..2013-04]", mod="START", within="в начале 2013 года"),
            says("самом начале XX века", "19", mod="START", within="в самом начале XX века"),
            silent("начальник 2013 года"),
        ),
    ),
    Modifier(
        "mid",
        tuple(forms("середин|а ы у е ой")),
        part_of(PartOf.MID),
        (
            says("середине 90-х", "199", mod="MID", within="в середине 90-х"),
            says("середине мая", "2012-05", mod="MID", within="Это было в середине мая"),
            silent("серединный 2013 год"),
        ),
    ),
    Modifier(
        "late",
        (
            *forms("кон|ец ца цу цом це"),
            *(f"сам{end} кон{tail}" for end, tail in (("ый", "ец"), ("ом", "це"), ("ого", "ца"))),
        ),
        part_of(PartOf.END),
        (
            says("конце 2012 года", "2012", "[2012-09..2012-12]", mod="END", within="в конце 2012 года"),
            says("конца прошлого года", "2012", mod="END", within="с конца прошлого года"),
            silent("концерт 2012 года"),
        ),
    ),
    Modifier(
        "about",
        ("около", "примерно", "примерно в", "приблизительно", "приблизительно в", "порядка", "почти", "ориентировочно"),
        about("APPROX"),
        (
            says("около пяти лет назад", "2008", "2008~", mod="APPROX"),
            says("примерно в 1850 году", "1850", "1850~", mod="APPROX"),
            says("почти три года", "P3Y", mod="APPROX"),
            silent("околоток 1850 года"),
        ),
    ),
    Modifier(
        "more-than",
        ("более", "более чем", "больше", "больше чем", "свыше"),
        about_length("MORE_THAN"),
        (
            says("более трёх лет", "P3Y", mod="MORE_THAN"),
            says("более пяти лет назад", "2008", mod="MORE_THAN"),
            silent("болеет три года"),
        ),
    ),
    Modifier(
        "less-than",
        ("менее", "менее чем", "меньше", "меньше чем"),
        about_length("LESS_THAN"),
        (says("менее двух месяцев", "P2M", mod="LESS_THAN"), silent("менеев два месяца")),
    ),
    Modifier(
        "at-least",
        ("не менее", "не менее чем", "как минимум", "по меньшей мере", "минимум"),
        about_length("EQUAL_OR_MORE"),
        (says("не менее двух недель", "P2W", mod="EQUAL_OR_MORE"), silent("минимума две недели")),
    ),
    Modifier(
        "at-most",
        ("не более", "не более чем", "максимум"),
        about_length("EQUAL_OR_LESS"),
        (says("не более двух недель", "P2W", mod="EQUAL_OR_LESS"), silent("максимума две недели")),
    ),
)

GOVERNORS = (
    Governor(
        "not-before",
        ("не ранее", "не раньше", "не ранее чем в"),
        bound(Relation.NOT_BEFORE),
        (says("2014 года", "2014", "[2014..]", within="не ранее 2014 года"), silent("нерано 2014 года")),
    ),
    Governor(
        "since",
        ("с", "со", "начиная с", "начиная со"),
        bound(Relation.SINCE),
        (
            says("2009 года", "2009", "2009/..", within="с 2009 года"),
            says("вторника", "2013-02-12", "2013-02-12/..", within="со вторника"),
            silent("сам 2009 года"),
        ),
    ),
    Governor(
        "until",
        ("до", "вплоть до", "по"),
        bound(Relation.UNTIL),
        (
            says("2012 года", "2012", "../2012", within="до 2012 года"),
            says("1 марта 2013 года", "2013-03-01", "../2013-03-01", within="по 1 марта 2013 года"),
            silent("дом 2012 года"),
        ),
    ),
    Governor(
        "before",
        ("перед", "ранее", "раньше"),
        bound(Relation.BEFORE),
        (says("2013 годом", "2013", "[..2012]", within="перед 2013 годом"), silent("передача 2013 года")),
    ),
    Governor(
        "after",
        ("после",),
        bound(Relation.AFTER),
        (says("2009 года", "2009", "[2010..]", within="после 2009 года"), silent("последний 2009 года")),
    ),
    Governor(
        "by",
        ("к", "ко", "не позднее", "не позже", "не позднее чем в"),
        bound(Relation.BY),
        (
            says("2015 году", "2015", "[..2015]", within="к 2015 году"),
            says("2020 года", "2020", "[..2020]", within="не позднее 2020 года"),
            silent("как 2015 году"),
        ),
    ),
)
