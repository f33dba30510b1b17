"""The story of the seeds: from the 2007 delegation to the 2013 forums, each row with its date, source and actors."""

import pytest

from timeline.events.filter import Filter
from timeline.library import Timeline


@pytest.fixture(scope="module")
def chronology(tmp_path_factory):
    with Timeline.open(tmp_path_factory.mktemp("seeds") / "timeline.db") as timeline:
        outcomes = timeline.seed()
        assert {o.status for o in outcomes} == {"stored"}
        return list(timeline.events(Filter()))


STORY = [
    # EDTF, shape, uncertain, words of the title, source, actors that must be there
    ("2007~", "point", False, "Russian delegation visited Silicon Valley", "russians-are-coming.md", {"Silicon Valley"}),
    ("2007~", "point", False, "Yuri Ammosov said", "russians-are-coming.md", {"Yuri Ammosov"}),
    ("2009", "point", False, "announced the reset", "reset-and-regions.md", {"Barack Obama", "Dmitry Medvedev"}),
    ("2009", "point", False, "Presidential Commission", "reset-and-regions.md", {"U.S.-Russia Bilateral Presidential Commission"}),
    ("2010-06-23~", "point", False, "visiting the San Francisco Bay Area", "medvedev-in-the-bay-area.md", {"Dmitry Medvedev", "San Francisco Bay Area"}),
    ("2012-03-28", "point", False, "memorandum with Cisco", "skolkovo-signs-in-the-valley.md", {"Skolkovo Foundation", "Cisco"}),
    ("2012-03-28", "point", False, "agreement with Bessemer Venture Partners", "skolkovo-signs-in-the-valley.md", {"Skolkovo Foundation", "Bessemer Venture Partners"}),
    ("2012-03-26", "point", False, "Working Group on Innovation held its first meeting", "skolkovo-signs-in-the-valley.md", set()),
    ("2012", "point", False, "Russian Innovation Week 2012", "russians-are-coming.md", {"Russian Innovation Week 2012"}),
    ("2013", "point", False, "Russian Innovation Week 2013 took place in Boston", "reset-and-regions.md", {"Russian Innovation Week 2013", "Boston"}),
    ("2013", "point", False, "Rustam Minnikhanov", "reset-and-regions.md", {"Rustam Minnikhanov", "Anatoly Chubais", "Viktor Vekselberg"}),
    ("[2013-10-14..2013-10-20]", "point", True, "Open Innovations forum was held in Moscow", "open-innovations-forum.md", {"Open Innovations forum", "Moscow"}),
    ("[2013-10-14..2013-10-20]", "point", True, "Li Keqiang addressed", "open-innovations-forum.md", {"Li Keqiang", "Dmitry Medvedev"}),
    ("2007/2013", "span", False, "700 billion roubles", "open-innovations-forum.md", {"Government of Russia"}),
    ("2009~/2012~", "span", False, "RUSNANO invested", "russians-are-coming.md", {"RUSNANO"}),
    ("2007", "point", False, "Tim Draper wrote a song", "russians-are-coming.md", {"Tim Draper"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "shape", "uncertain", "words", "source", "actors"), STORY, ids=lambda v: v if isinstance(v, str) else ""
)
def test_the_chronology_tells(chronology, edtf, shape, uncertain, words, source, actors):
    found = [e for e in chronology if words in e.title and e.edtf == edtf]
    assert found, [e.title for e in chronology if e.edtf == edtf]
    event = found[0]
    assert (event.shape, event.uncertain, event.evidence[0].source_id) == (shape, uncertain, source)
    assert actors <= set(event.actors.split("; "))
    assert event.source_kind == "retelling"
    assert event.date_text


def test_700_billion_roubles_is_what_medvedev_said(chronology):
    [support] = [e for e in chronology if e.edtf == "2007/2013"]
    assert support.attributed_to == "Dmitry Medvedev"


def test_it_runs_in_order_from_2007_to_2013_with_the_undated_last(chronology):
    days = [e.sort_day for e in chronology]
    dated = [d for d in days if d is not None]
    assert days == sorted(dated) + [None] * (len(days) - len(dated))
    assert chronology[0].date_earliest == "2007-01-01"
    assert {e.date_earliest[:4] for e in chronology if e.date_earliest} <= {str(y) for y in range(2007, 2014)}


def test_no_spelling_splits_an_actor(chronology):
    names = {name for e in chronology for name in e.actors.split("; ")}
    assert not names & {"Victor Vekselberg", "Anatoly Chubays", "Dimitry Medvedev", "RIW 2012", "Skoltech"}


def test_mcfauls_visit_stays_undated(chronology):
    [visit] = [e for e in chronology if "McFaul recently attended" in e.title]
    assert (visit.edtf, visit.date_text, visit.date_grade) == (None, "recently", "C")


def test_a_second_seeding_changes_nothing(tmp_path):
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        timeline.seed()
        before = [e.as_json() for e in timeline.events(Filter())]
        assert {o.status for o in timeline.seed()} == {"unchanged"}
        assert [e.as_json() for e in timeline.events(Filter())] == before


def test_the_forums_row_says_that_2013_is_a_reading_and_where_the_evidence_points(chronology):
    for event in (e for e in chronology if e.edtf == "[2013-10-14..2013-10-20]"):
        assert event.description.startswith("2013 is the brief's reading; evidence points to October 2014.")


def test_every_row_says_what_it_is_retold_from(chronology):
    assert all(", retold from " in e.source_title for e in chronology)
