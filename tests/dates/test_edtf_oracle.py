"""The `edtf` package as a second opinion on bounds, where both read the same subset."""

import math
import warnings

import pytest

from timeline.dates.days import day_number
from timeline.dates.edtf import parse

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its grammar uses names that a newer pyparsing warns of
    import edtf as oracle

AGREED = (
    "2013-10-25", "2013-10", "2012-02", "1900-02", "2013", "0000", "-0489", "0044-03-15", "201X", "20XX", "2XXX", "2013-21", "2013-22",
    "2013-23", "2013-33", "2013-34", "2013-35", "2013-36", "2013-40", "2013-41", "2013~", "2013-10-25?", "2013%", "2013-10~", "2007/2012",
    "2007-05/2013", "2007/2013-05", "2007-05-31/2008-02-29", "2007~/2012~", "[2013-10-14..2013-10-20]", "[2013-01..2013-04]",
    "[2007..2012]", "2013/..", "../2013", "2013-10/..", "../2013-02", "Y17000",
)  # fmt: skip


def bound(time):
    """The day number of the oracle's answer, None where it is open."""
    if isinstance(time, float):
        assert math.isinf(time)
        return None
    return day_number(*time[:3])


@pytest.mark.parametrize("text", AGREED)
def test_bounds_agree(text):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = oracle.parse_edtf(text)
    ours = parse(text)
    if (
        ours.end is None or ours.start is None
    ):  # it fails to give bounds of its open intervals as such: compare the other end
        named = theirs.lower if ours.end is None else theirs.upper
        given = (bound(named.lower_strict()), bound(named.upper_strict()))
        assert (ours.start if ours.end is None else ours.latest) == given[0 if ours.end is None else 1]
        return
    assert (ours.start, ours.latest) == (bound(theirs.lower_strict()), bound(theirs.upper_strict()))


@pytest.mark.parametrize("text", ["2013-13-01", "2013-02-30", "2013-04-31", "2013-00-10", "20130", "2013-10-32"])
def test_both_refuse(text):
    with pytest.raises(Exception, match="Invalid input or format"):
        oracle.parse_edtf(text)
    with pytest.raises(Exception, match="is not a date I can read"):
        parse(text)
