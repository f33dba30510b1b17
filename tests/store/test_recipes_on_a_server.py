"""The recipes of docs/sql.md, and the saved query that it shows, answer on a server as they do on a file."""

import io
import json
import re
import shutil
import subprocess

import pytest

from timeline.events.filter import Filter
from timeline.library import Timeline
from timeline.store.recipes import RECIPES, markdown

pytestmark = pytest.mark.sqlite  # opens its servers by itself: nothing stands for a file here


@pytest.fixture(scope="module")
def both(cluster, blank_database, tmp_path_factory):
    """The same on both: the seeds, and two sources that contradict each other."""
    opened = []
    for where in (cluster.new(blank_database), tmp_path_factory.mktemp("recipes") / "timeline.db"):
        timeline = Timeline.open(where)
        timeline.seed()
        told = [f"Jane Roe signed a water treaty in Leeds on {day} May 2010." for day in (3, 15)]
        lines = [json.dumps({"id": f"a{n}", "text": text, "published": "2010-05-20"}) for n, text in enumerate(told)]
        timeline.ingest(io.StringIO("\n".join(lines)), format="jsonl")
        timeline.merge_events(*[event.uid for event in timeline.events(Filter(text="treaty"))])
        opened.append(timeline)
    yield opened
    for timeline in opened:
        timeline.close()


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_answers_the_same(both, recipe):
    (names, rows), (wanted, expected) = (timeline.sql(f"@{recipe.name}", recipe.values) for timeline in both)
    assert names == wanted
    assert list(rows) == (found := list(expected))
    assert found or recipe.name == "planned"


def test_a_year_may_be_given_as_a_number(both):
    for value in (2013, "2013"):
        there, here = (list(timeline.sql("@year", {"year": value})[1]) for timeline in both)
        assert there == here != []


def test_the_page_s_own_examples_answer_the_same(both):
    page = markdown()
    for query in [
        *re.findall(r'timeline sql "(SELECT [^"]+)"', page),
        *re.findall(r'queries save \w+ "([^"]+)"', page),
    ]:
        there, here = (
            sorted(timeline.sql(query, {"word": "innovation"} if ":word" in query else {})[1]) for timeline in both
        )
        assert there == here != [], query


@pytest.mark.skipif(shutil.which("psql") is None, reason="psql is not installed; .ci/clients installs it")
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_they_run_in_psql_as_the_page_tells(both, recipe, tmp_path):
    for said in (
        "psql -v year=2013 -f year.sql chronology",
        """psql -v day="'2020-01-01'" -f planned.sql chronology""",
    ):
        assert said in markdown()
    (tmp_path / "query.sql").write_text(recipe.query)
    given = [f"{name}='{it}'" if name != "year" else f"{name}={it}" for name, it in recipe.values.items()]
    options = [word for one in given for word in ("-v", one)]
    command = ["psql", "-XAt", "-v", "ON_ERROR_STOP=1", *options, "-f", tmp_path / "query.sql", str(both[0].place)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert len(shown.splitlines()) == len(list(both[0].sql(f"@{recipe.name}", recipe.values)[1]))
