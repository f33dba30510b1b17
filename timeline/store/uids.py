"""Uids stand in `articles.uids`, where Spark's workers reach them; here are the names by which the store knows them."""

from timeline.articles.uids import numbered, uid

__all__ = ["numbered", "uid"]
