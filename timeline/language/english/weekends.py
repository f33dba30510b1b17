"""Weekends: Saturday and Sunday, written `2013-W06-WE`."""

from timeline.expressions.meaning import Anchor, Repeated, Weekend
from timeline.language.rule import Rule, says, silent

RULES = (
    Rule(
        "the-weekend",
        "[the] weekend",
        Weekend,
        (
            says("the weekend", "2013-W06-WE", "[2013-02-09..2013-02-10]", within="They met over the weekend"),
            says("the weekend", "2013-W07-WE", within="They will meet at the weekend"),
            silent("a weekend house"),
            silent("the weekender"),
            silent("the weekend of 12 May"),
            silent("the weekend before the vote"),
        ),
        after=frozenset({"the"}),
        unless_followed=("of ", "before ", "after "),
    ),
    Rule(
        "weekend-near",
        "(this|this coming|the coming|the upcoming) weekend",
        lambda: Weekend(0),
        (says("this weekend", "2013-W07-WE", "[2013-02-16..2013-02-17]"), silent("these weekends")),
    ),
    Rule(
        "last-weekend",
        "(last|this past|the past) weekend",
        lambda: Weekend(-1),
        (says("last weekend", "2013-W06-WE", "[2013-02-09..2013-02-10]"), silent("lasting weekend")),
    ),
    Rule(
        "next-weekend",
        "next weekend",
        lambda: Weekend(1),
        (says("next weekend", "2013-W08-WE"), silent("next weekends")),
    ),
    Rule(
        "that-weekend",
        "(that|that same|the same) weekend",
        lambda: Weekend(0, Anchor.FOCUS),
        (says("that weekend", "2013-W07-WE"), silent("that weekends")),
    ),
    Rule(
        "following-weekend",
        "[the] following weekend",
        lambda: Weekend(1, Anchor.FOCUS),
        (says("the following weekend", "2013-W08-WE"), silent("the following weekends")),
    ),
    Rule(
        "every-weekend",
        "(every|each) weekend",
        lambda: Repeated("XXXX-WXX-WE", quant="EVERY"),
        (says("every weekend", "XXXX-WXX-WE"), silent("every weekends")),
    ),
    Rule(
        "weekends",
        "weekends",
        lambda: Repeated("XXXX-WXX-WE", quant="EVERY"),
        (says("weekends", "XXXX-WXX-WE", within="on weekends"), silent("weekenders")),
        after=frozenset({"on", "at", "during"}),
    ),
)
