"""Floor 0: grains, periods, spans of days, EDTF and TIMEX3; integers only, no clock, no calendar library."""
