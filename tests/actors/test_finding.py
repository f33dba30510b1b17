"""The actors of a German text: every noun has a capital there, so that one capital alone proves nothing."""

import pytest

from timeline.actors.finding import actors_of
from timeline.actors.roster import Roster


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Kanzlerin Angela Merkel traf am Montag in Berlin den Präsidenten.", ["Angela Merkel", "Berlin"]),
        ("Im Sommer soll ein Gipfel in Hamburg stattfinden.", ["Hamburg"]),
        ("Der Konzern Deutsche Bank AG verkaufte das Abkommen.", ["Deutsche Bank AG"]),
        ("Das Abkommen war gescheitert. Die Verhandlung begann am Montag.", []),
    ],
)
def test_german_names(text, expected):
    found = actors_of(text, Roster(), "de")
    assert [actor.name for actor in found] == expected
    assert all(text[span.start : span.end] == span.text for actor in found for span in actor.spans)
