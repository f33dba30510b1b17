"""Drawing: no ink says more than the date."""

from dataclasses import replace

import pytest

from timeline.dates.edtf import day_of, parse
from timeline.exports.drawing import Drawing, drawing_of


def day(text):
    return None if text is None else day_of(text)


@pytest.mark.parametrize(
    ("edtf", "start", "end", "fades", "throughout"),
    [
        ("2013-10-25", "2013-10-25", "2013-10-26", (0, 0), False),
        ("2013-10-25~", "2013-10-24", "2013-10-27", (2, 2), False),
        ("2013-10-25?", "2013-10-25", "2013-10-26", (0, 0), False),
        ("2013-10", "2013-10-01", "2013-11-01", (5, 5), False),
        ("2013", "2013-01-01", "2014-01-01", (55, 55), False),
        ("2013~", "2012-11-07", "2014-02-25", (110, 110), False),
        ("[2013-10-14..2013-10-20]", "2013-10-14", "2013-10-21", (1, 1), False),
        ("2013-10-03/2013-10-07", "2013-10-03", "2013-10-08", (0, 0), True),
        ("2007/2012", "2007-01-01", "2013-01-01", (365, 366), True),
        ("2007-05/2013", "2007-05-01", "2014-01-01", (31, 365), True),
        ("2013/..", "2013-01-01", None, (365, 0), True),
        ("2013-10-25/..", "2013-10-25", None, (0, 0), True),
        ("../2013", None, "2014-01-01", (0, 365), True),
        ("[2013..]", "2013-01-01", None, (365, 0), False),
        ("[..2012]", None, "2013-01-01", (0, 366), False),
    ],
)
def test_drawn(edtf, start, end, fades, throughout):
    assert drawing_of(parse(edtf)) == Drawing(day(start), day(end), *fades, throughout)


@pytest.mark.parametrize(
    "edtf", ["2013-10-25", "2013-10", "2013", "201X", "[2013-10-14..2013-10-20]", "2007/2012", "2013/..", "[..2012]"]
)
@pytest.mark.parametrize("approximate", [False, True])
def test_the_ink_is_never_narrower_than_the_date(edtf, approximate):
    when = replace(parse(edtf), approximate=approximate)
    drawn = drawing_of(when)
    assert when.start is None or drawn.start <= when.start
    assert when.end is None or drawn.end >= when.end
    assert drawn.is_mark == (edtf == "2013-10-25" and not approximate)


@pytest.mark.parametrize("edtf", ["XXXX-10-25", "XXXX-10"])
def test_a_date_without_a_year_has_no_place(edtf):
    assert drawing_of(parse(edtf)) is None
    assert drawing_of(None) is None


@pytest.mark.parametrize(("start", "end"), [(None, None), (2, 2), (3, 2)])
def test_nonsense_is_refused(start, end):
    with pytest.raises(ValueError, match="drawing"):
        Drawing(start, end, 0, 0, throughout=False)
