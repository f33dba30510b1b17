"""What columns hold of a date comes back as it was."""

from dataclasses import replace

import pytest

from timeline.articles.world_dates import columns_of, when_of
from timeline.dates.clock import Clock
from timeline.dates.edtf import parse
from timeline.dates.grain import Grain


@pytest.mark.parametrize(
    "when",
    [
        replace(parse("[2013-10-23..2013-10-24]"), grain=Grain.DAY, clock=Clock("NI")),
        replace(parse("2013-10-23"), clock=Clock("14:30", "+02:00")),
        parse("2013-10~"),
        None,
    ],
    ids=str,
)
def test_a_date_comes_back(when):
    assert when_of(columns_of(when)) == when
