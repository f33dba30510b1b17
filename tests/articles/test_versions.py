"""Versions: the newest of a page by its dates, whatever the order they are given in."""

from itertools import permutations

import pytest

from timeline.articles.versions import Standing, Version, standings

DAY = 86_400


def version(uid, text=None, modified=None, retrieved=None, published=None, length=100):
    times = (None if day is None else day * DAY for day in (modified, retrieved, published))
    return Version(uid, text or f"text of {uid}", length, *times)


@pytest.mark.parametrize(
    ("sources", "order", "by"),
    [
        # modified, where all say so: a copy that was saved later may be the older one
        ([version("a", modified=2, retrieved=9), version("b", modified=3, retrieved=4)], "ab", "modified"),
        ([version("a", modified=2, retrieved=4), version("b", modified=2, retrieved=9)], "ab", "retrieved"),
        # saved, where one does not say when it was modified
        (
            [version("b", modified=2, retrieved=3, published=1), version("a", retrieved=5, published=1)],
            "ba",
            "retrieved",
        ),
        ([version("b", published=1), version("a", published=2)], "ba", "latest"),
        # a copy saved in June stood later than one modified in May
        ([version("b", modified=5, published=4), version("a", retrieved=6, published=4)], "ba", "latest"),
        ([version("b"), version("a", published=2)], "ba", "latest"),
        ([version("b", "1"), version("a", "2")], "ba", "nothing"),
        ([version("b", "1", published=3), version("a", "2", published=3)], "ba", "nothing"),
        ([version("c", published=1), version("a", published=3), version("b", published=2)], "cba", "latest"),
    ],
)
def test_the_order_of_versions(sources, order, by):
    for given in permutations(sources):
        found = standings(given)
        newest = order[-1]
        for number, uid in enumerate(order):
            before = order[number - 1] if number else None
            out = next(one.out for one in sources if one.uid == uid)
            assert found[uid] == Standing(before, None if uid == newest else newest, by, number + 1, out)


def test_one_text_under_two_urls_is_one_version():
    found = standings([version("a", "1", published=1), version("b", "1", published=3), version("c", "2", published=2)])
    assert found == {
        "a": Standing("c", None, "latest", 2, DAY),
        "b": Standing("c", None, "latest", 2, DAY),
        "c": Standing(None, "a", "latest", 1, 2 * DAY),
    }


def test_a_page_of_one_text_has_no_versions():
    assert standings([version("a", "1"), version("b", "1", modified=3)]) == {"a": Standing(), "b": Standing()}
    assert standings([]) == {}


@pytest.mark.parametrize(
    ("lengths", "newest"),
    [((4000, 999), "a"), ((4000, 1000), "b"), ((999, 10), "b")],
)
def test_an_excerpt_replaces_nothing(lengths, newest):
    found = standings([version("a", published=1, length=lengths[0]), version("b", published=2, length=lengths[1])])
    assert found["a"].newest == (None if newest == "a" else "b")
    assert found["b"].newest is None
    assert found["b"].before == "a"
    assert (found["b"].by == "excerpt") == (newest == "a")
    assert (found["a"].number, found["b"].number) == ((1, 0) if newest == "a" else (1, 2))


def test_an_excerpt_that_is_older_is_replaced():
    found = standings([version("a", published=1, length=100), version("b", published=2, length=4000)])
    assert found == {
        "a": Standing(None, "b", "latest", 1, DAY),
        "b": Standing("a", None, "latest", 2, 2 * DAY),
    }


@pytest.mark.parametrize(
    ("modified", "retrieved", "published", "out"),
    [(2, 9, 1, 2), (None, 9, 1, 1), (None, 9, None, 9), (None, None, None, None)],
)
def test_when_a_version_was_out(modified, retrieved, published, out):
    assert version("a", None, modified, retrieved, published).out == (None if out is None else out * DAY)
