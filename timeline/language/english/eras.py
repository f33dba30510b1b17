"""Decades, centuries and eras; years in words."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import (
    Fixed,
)
from timeline.language.builds import decade, decade_before_christ, short_decade
from timeline.language.rule import Rule, says, silent

RULES = (
    Rule(
        "year-before-christ",
        "[the] [year] {number:old_year} (B.C.|BCE|BC)",
        lambda number: Fixed(Period.year(1 - number)),
        (says("490 BC", "BC0490", "-0489"), says("44 BCE", "BC0044", "-0043"), silent("490 BCs")),
    ),
    Rule(
        "year-of-our-era",
        "AD {number:old_year}",
        lambda number: Fixed(Period.year(number)),
        (says("AD 79", "0079", "0079"), silent("ADs 79")),
    ),
    Rule(
        "year-of-our-era-after",
        "[the] [year] {number:old_year} (A.D.|AD|CE)",
        lambda number: Fixed(Period.year(number)),
        (says("1095 AD", "1095"), says("70 CE", "0070", "0070"), silent("70 ADs")),
    ),
    Rule(
        "season-before-christ",
        "[the] {season} (of |){number:old_year} (B.C.|BCE|BC)",
        lambda season, number: Fixed(Period.season(1 - number, season)),
        (says("the spring of 490 BC", "BC0490-SP"), silent("the spring of 490 BCs")),
    ),
    Rule(
        "decade",
        "[the] {years:decade_digits}",
        decade,
        (says("the 1990s", "199", "199X"), says("1990’s", "199"), says("the 1600s", "16", "16XX"), silent("1995s")),
    ),
    Rule(
        "decade-before-christ",
        "[the] {years:old_decade} (B.C.|BCE|BC)",
        decade_before_christ,
        (
            says("the 470s BC", "BC047", "[-0478..-0469]"),
            says("the 1200s BC", "BC12", mod="APPROX"),
            silent("the 475s BC"),
        ),
    ),
    Rule(
        "short-decade",
        "[the] {tens:short_decade}",
        short_decade,
        (says("the ’90s", "199", within="in the ’90s"), says("early 80s", "198"), silent("95s")),
        after=frozenset({"the", "early", "late", "mid"}),
    ),
    Rule(
        "spelled-decade",
        "[the] {tens}",
        short_decade,
        (says("the nineties", "199"), silent("in his nineties")),
        after=frozenset({"the", "early", "late", "mid"}),
    ),
    Rule(
        "century",
        "[the] {ordinal}_century",
        lambda ordinal: Fixed(Period(Grain.CENTURY, ordinal - 1)),
        (
            says("the 21st century", "20", "20XX"),
            says("the nineteenth century", "18", "18XX"),
            says("19th-century", "18", within="a 19th-century war"),
            silent("the 21st centuryish"),
        ),
    ),
    Rule(
        "century-before-christ",
        "[the] {ordinal}_century (B.C.|BCE|BC)",
        lambda ordinal: Fixed(Period(Grain.CENTURY, -ordinal)),
        (says("the fifth century BC", "BC04", "[-0499..-0400]"), silent("the fifth century CE")),
    ),
    Rule(
        "season-of-spelled-year",
        "[the] {season} of nineteen {tens:tens_word}(-| |){ones:ones_word}",
        lambda season, tens, ones: Fixed(Period.season(1900 + tens + ones, season)),
        (says("the winter of nineteen ninety-four", "1994-WI"), silent("the winter of nineteen nineties")),
    ),
    Rule(
        "spelled-year",
        "[the] [year] nineteen {tens:tens_word}(-| |){ones:ones_word}",
        lambda tens, ones: Fixed(Period.year(1900 + tens + ones)),
        (says("nineteen ninety-one", "1991", within="in nineteen ninety-one"), silent("nineteen nineties")),
    ),
    Rule(
        "month-of-spelled-year",
        "{month}[,] [of] nineteen {tens:tens_word}(-| |){ones:ones_word}",
        lambda month, tens, ones: Fixed(Period.month(1900 + tens + ones, month)),
        (
            says("January nineteen ninety-seven", "1997-01"),
            says("March of nineteen ninety-one", "1991-03"),
            silent("January nineteen nineties"),
        ),
    ),
    Rule(
        "year-two-thousand",
        "the year two thousand",
        lambda: Fixed(Period.year(2000)),
        (says("the year two thousand", "2000"), silent("the year two thousandth")),
    ),
)
