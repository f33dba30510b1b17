"""Clock times: what ISO 8601 has, and what looks like it."""

import pytest

from timeline.dates.clock import PARTS_OF_DAY, Clock


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("14:30", Clock("14:30")),
        ("14", Clock("14")),
        ("00:00:00", Clock("00:00:00")),
        ("24:00", Clock("24:00")),
        ("14:30:15.250", Clock("14:30:15.250")),
        ("14:30Z", Clock("14:30", "Z")),
        ("14:30:00+03:00", Clock("14:30:00", "+03:00")),
        ("14:30-0330", Clock("14:30", "-0330")),
        ("14:30+05", Clock("14:30", "+05")),
    ],
)
def test_reads(text, clock):
    assert Clock.parse(text) == clock


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2:30",
        "24:30",
        "24:00:01",
        "25:00",
        "14:60",
        "14:30:60",
        "14:30+99:00",
        "14:30 Z",
        "noon",
        "١٤:٣٠",
        "14:30\n",
        "MO",
    ],
)
def test_refuses_to_read(text):
    with pytest.raises(ValueError, match="is not a time of day"):
        Clock.parse(text)


@pytest.mark.parametrize("text", ["", "14:30Z", "24:30", "evening"])
def test_refuses_to_be(text):
    with pytest.raises(ValueError, match="is not a time of day"):
        Clock(text)


def test_parts_of_the_day_and_named_zones():
    assert [Clock(part).text for part in PARTS_OF_DAY] == list(PARTS_OF_DAY)
    assert Clock("14:30", "Europe/Moscow").zone == "Europe/Moscow"
    assert Clock("09:00") < Clock("14:30")
