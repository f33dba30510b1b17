"""Durations that the document anchors: the last three years, the coming months."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import About, ClockLength, Length, Window
from timeline.language.rule import Rule, says, silent

RULES = (
    Rule(
        "last-units",
        "[the] (last|past|previous) {count} {unit:any_unit}",
        lambda count, unit: Window(count, unit, -1),
        (
            says("the last three years", "P3Y", "2010~/2013~"),
            says("the past two weeks", "P2W"),
            silent("the last three yearlings"),
        ),
    ),
    Rule(
        "next-units",
        "[the] (next|coming|following) {count} {unit:any_unit}",
        lambda count, unit: Window(count, unit, 1),
        (
            says("the next two years", "P2Y", "2013~/2015~"),
            says("the coming 10 days", "P10D"),
            silent("the next two yearlings"),
        ),
    ),
    Rule(
        "clock-window",
        "[the] (last|past|next|first|final|coming|following|previous) {count} {letter:clock_unit}",
        ClockLength,
        (
            says("the next 24 hours", "PT24H", within="within the next 24 hours"),
            says("the past 48 hours", "PT48H"),
            silent("the next 24 hourglasses"),
        ),
    ),
    Rule(
        "clock-window-of-few",
        "[the] (last|past|next|first|final) (few|several) {letter:clock_unit}",
        lambda letter: ClockLength(None, letter),
        (says("the next few hours", "PTXH", within="over the next few hours"), silent("the next few hourglasses")),
    ),
    Rule(
        "counted-previous-units",
        "[the] {count} (previous|preceding|past) {unit:units}",
        lambda count, unit: Window(count, unit, -1),
        (
            says("the four previous weeks", "P4W", within="in the four previous weeks"),
            silent("the four previous weekends"),
        ),
    ),
    Rule(
        "window-of-a-half-century",
        "[the] (last|past|next) half_century",
        lambda: Length(50, Grain.YEAR),
        (says("the past half-century", "P50Y", within="over the past half-century"), silent("the past half-centurion")),
    ),
    Rule(
        "window-of-a-quarter-century",
        "[the] (last|past|next) quarter_century",
        lambda: Length(25, Grain.YEAR),
        (says("the last quarter-century", "P25Y"), silent("the last quarter-centurion")),
    ),
    Rule(
        "next-units-or-so",
        "[the] (next|coming) {count} {unit:any_unit} or so",
        lambda count, unit: About(Window(count, unit, 1)),
        (says("the next two years or so", "P2Y", mod="APPROX"), silent("the next two years or soon")),
    ),
    Rule(
        "last-units-or-so",
        "[the] (last|past) {count} {unit:any_unit} or so",
        lambda count, unit: About(Window(count, unit, -1)),
        (says("the past ten years or so", "P10Y", mod="APPROX"), silent("the past ten years or soon")),
    ),
    Rule(
        "last-few-units",
        "[the] (last|past) (few|several|couple of) {unit:units}",
        lambda unit: Window(None, unit, -1),
        (says("the last few years", "PXY"), says("the past several months", "PXM"), silent("the last few yearlings")),
    ),
    Rule(
        "next-few-units",
        "[the] (next|coming) (few|several|couple of) {unit:units}",
        lambda unit: Window(None, unit, 1),
        (says("the next few weeks", "PXW"), silent("the next few weekends")),
    ),
    Rule(
        "recent-units",
        "recent {unit:units}",
        lambda unit: Window(None, unit, -1),
        (says("recent years", "PXY"), says("recent months", "PXM"), silent("recent yearlings")),
    ),
    Rule(
        "recent-units-and-units",
        "recent {unit:units} (and|or) (days|weeks|months|years)",
        lambda unit: Window(None, unit, -1),
        (says("recent weeks and months", "PXW"), silent("recent weeks and monthlies")),
    ),
    Rule(
        "coming-units",
        "[the] (coming|next) {unit:units}",
        lambda unit: Window(None, unit, 1),
        (says("the coming months", "PXM"), silent("the coming monthlies")),
    ),
    Rule(
        "units-ahead",
        "[the] {unit:units} (ahead|to come)",
        lambda unit: Window(None, unit, 1),
        (
            says("the months ahead", "PXM", within="in the months ahead"),
            says("years to come", "PXY"),
            silent("the monthlies ahead"),
        ),
    ),
)
