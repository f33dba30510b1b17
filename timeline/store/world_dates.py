"""The columns of dates stand in `articles.world_dates`, where Spark's workers reach them; here are the names by which the store knows them."""

from timeline.articles.world_dates import columns_of, order_of, when_of

__all__ = ["columns_of", "order_of", "when_of"]
