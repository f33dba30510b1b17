"""Timeline: all parts of the Python API in one class."""

from timeline.library.asking import Asking
from timeline.library.taking_in import TakingIn
from timeline.library.undoing import Undoing


class Timeline(Asking, TakingIn, Undoing):
    """A database of events. Open it with `Timeline.open`, close it or use it in a `with`."""
