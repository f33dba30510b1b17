"""`timeline events`: the commands of the group, from the files that hold them."""

from timeline.cli import curating, editing, joining, listing

app = listing.events

__all__ = ["app", "curating", "editing", "joining"]
