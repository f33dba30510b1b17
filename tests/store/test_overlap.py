"""`--overlap` against a brute-force oracle that counts days with the standard library alone."""

import random
from calendar import monthrange
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import insert, text

from timeline.articles.world_dates import columns_of, order_of
from timeline.dates.edtf import parse
from timeline.events.filter import Filter, Order, Overlap, Undated
from timeline.store import query
from timeline.store.conditions import conditions_of
from timeline.store.database import reading, writing
from timeline.store.picking import picks_of
from timeline.store.tables import Event

YEARS = (1998, 2004)
FAR_PAST, FAR_FUTURE = date(1990, 1, 1), date(2012, 12, 31)


def days(first, last):
    return frozenset(range(first.toordinal(), last.toordinal() + 1))


def unit(choose):
    """A calendar date: its EDTF, first and last day."""
    year, month = choose.randint(*YEARS), choose.randint(1, 12)
    length = monthrange(year, month)[1]
    day = choose.randint(1, length)
    quarter = (month - 1) // 3
    return choose.choice(
        [
            (f"{year}-{month:02d}-{day:02d}", date(year, month, day), date(year, month, day)),
            (f"{year}-{month:02d}", date(year, month, 1), date(year, month, length)),
            (f"{year}", date(year, 1, 1), date(year, 12, 31)),
            (f"{year}-{33 + quarter}", date(year, quarter * 3 + 1, 1),
             date(year, quarter * 3 + 3, monthrange(year, quarter * 3 + 3)[1])),
            (f"{year // 10}X", date(year // 10 * 10, 1, 1), date(year // 10 * 10 + 9, 12, 31)),
        ]
    )  # fmt: skip


def value(choose):
    """An EDTF date of any shape, the days it could be on, and the days of which one must be in the window for certainty.

    `must` None: all of the possible days must lie in the window.
    """
    edtf, first, last = unit(choose)
    mark = choose.choice(["", "~", "?", "%"])
    other, begin, end = unit(choose)
    if begin < first:
        (edtf, first, last), (other, begin, end) = (other, begin, end), (edtf, first, last)
    match choose.choice(["point", "set", "before", "after", "span", "since", "until", "yearless", "none"]):
        case "point":
            return edtf + mark, days(first, last), None
        case "set" if first.year < end.year or first < end:
            latest = max(last, end)
            return f"[{first}..{latest}]", days(first, latest), None
        case "before":
            return f"[..{last}]", days(FAR_PAST, last), "never" if last > FAR_FUTURE else "open start"
        case "after":
            return f"[{first}..]", days(first, FAR_FUTURE), "open end"
        case "span" if last < begin:
            return f"{edtf}/{other}", days(first, end), days(first, end)
        case "since":
            return f"{edtf}/..", days(first, FAR_FUTURE), days(first, first)
        case "until":
            return f"../{edtf}", days(FAR_PAST, last), days(last, last)
        case "yearless":
            leap = date(2000, first.month, first.day)
            return (
                f"XXXX-{leap:%m-%d}",
                frozenset(
                    d
                    for d in days(FAR_PAST, FAR_FUTURE)
                    if date.fromordinal(d).strftime("%m-%d") == leap.strftime("%m-%d")
                ),
                "never",
            )
        case _:
            return None, days(FAR_PAST, FAR_FUTURE), "never"


def window(choose):
    first = date(choose.randint(*YEARS), choose.randint(1, 12), choose.randint(1, 28))
    last = min(
        date.fromordinal(first.toordinal() + choose.choice([0, 1, 6, 30, 90, 364, 365, 1000])), date(2005, 12, 31)
    )
    side = choose.random()
    return (None if side < 0.15 else first), (None if side > 0.85 else last)


def certain(possible, must, inside, since, until):
    if must == "never":
        return False
    if must == "open start":  # any day up to one: only a window without a beginning holds them all
        return since is None and possible <= inside
    if must == "open end":
        return until is None and possible <= inside
    return possible <= inside if must is None else bool(must & inside)


@pytest.fixture
def filled(engine):
    choose = random.Random(20131025)
    values = [value(choose) for _ in range(500)]
    rows = []
    for number, (edtf, _, _) in enumerate(values):
        when, uid = parse(edtf) if edtf else None, f"e{number:015d}"
        words = {"title": "x", "description": "", "type": "event", "place": "", "confidence": 0.5, "status": "proposed"}
        rest = {"uid": uid, "outside": False, "date_locked": False, "merged_into": None, "revision": 0, "seq": None}
        rows.append({**columns_of(when), **order_of(when, uid), **words, **rest})
    with writing(engine) as conn:
        conn.execute(insert(Event), rows)
    return values


@pytest.mark.parametrize("overlap", Overlap)
def test_ten_thousand_values_and_windows(engine, filled, overlap):
    choose = random.Random(7)
    wrong = []
    with reading(engine) as conn:
        for _ in range(20):
            since, until = window(choose)
            wanted = Filter(
                since=parse(str(since)) if since else None, until=parse(str(until)) if until else None, overlap=overlap
            )
            clauses, parameters = conditions_of(conn, wanted)
            found = conn.execute(
                text(f"SELECT e.uid FROM events e LEFT JOIN mentions m ON 1 = 0 WHERE {' AND '.join(clauses)}"),
                parameters,
            )
            shown = {int(uid[1:]) for uid in found.scalars()}
            inside = days(since or FAR_PAST, until or FAR_FUTURE)
            for number, (edtf, possible, must) in enumerate(filled):
                wanted_here = (
                    bool(possible & inside)
                    if overlap is Overlap.POSSIBLE
                    else certain(possible, must, inside, since, until)
                )
                if (number in shown) is not wanted_here and not (edtf is None and since is until is None):
                    wrong.append((edtf, str(since), str(until), number in shown))
    assert wrong == []


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("undated", Undated)
@pytest.mark.parametrize("overlap", Overlap)
def test_the_rows_by_index_are_those_of_the_whole_select_in_its_order(engine, filled, order, undated, overlap):
    """And page after page, each begun after the last row of the one before, they are the same again."""
    choose = random.Random(11)
    with reading(engine) as conn:
        for number in range(12):
            since, until = window(choose) if number else (None, None)
            since, until = (parse(str(day)) if day else None for day in (since, until))
            wanted = Filter(since=since, until=until, overlap=overlap, undated=undated, order=order)
            prepared = query.prepare(conn, wanted)
            expected = [row[-1] for row in conn.execute(text(prepared.sql), dict(prepared.values))]
            assert query.rows(conn, wanted) == expected
            assert [event.uid for event in query.events(conn, wanted)] == [f"e{row - 1:015d}" for row in expected]
            found, after = [], ""
            while page := query.rows(conn, replace(wanted, limit=41, after=after)):
                found += page
                after = f"e{page[-1] - 1:015d}"
            assert found == expected


PLAN = """
ix_events_days_1 (day_earliest>? AND day_earliest<?)
ix_events_days_31 (day_earliest>? AND day_earliest<?)
ix_events_days_366 (day_earliest>? AND day_earliest<?)
ix_events_days_3653 (day_earliest<?)
ix_events_day_latest_day_earliest (day_latest=? AND day_earliest<?)
ix_events_sort_key (sort_key>? AND sort_key<?)
ix_events_day_earliest_day_latest (day_earliest=? AND day_latest>?)
ix_events_sort_key (sort_key>?)
"""


@pytest.mark.sqlite
def test_a_window_is_found_by_indexes_alone(engine, filled):
    wanted = Filter(since=parse("2001-03"), until=parse("2001-05"))
    with reading(engine) as conn:
        clauses, values = conditions_of(conn, wanted)
        plans = [conn.execute(text(f"EXPLAIN QUERY PLAN {pick}"), values).all() for pick in picks_of(wanted, clauses)]
    used = [step[3].partition(" USING INDEX ")[2] for plan in plans for step in plan if "INDEX" in step[3]]
    assert used == PLAN.split("\n")[1:-1]
    assert not [step for plan in plans for step in plan if step[3] == "SCAN events"]
