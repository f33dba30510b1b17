"""Retrieval: nothing is published after somebody saved it."""

from collections.abc import Iterable
from dataclasses import replace

from timeline.articles.article import DateCandidate
from timeline.dates.when import When

_ZONES = 1
"""Days that a date may be ahead of the day of saving: it may be tomorrow where the publisher is."""


def not_after(retrieved: When | None, found: Iterable[DateCandidate]) -> list[DateCandidate]:
    """Return the candidates, those that lie after the day of retrieval refused: kept, with the reason, at score 0."""
    if retrieved is None or retrieved.latest is None:
        return list(found)
    last = retrieved.latest + _ZONES
    return [
        replace(one, score=0.0, method=f"{one.method}, after the page was saved")
        if one.when.start is not None and one.when.start > last
        else one
        for one in found
    ]
