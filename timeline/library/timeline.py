"""Timeline: all parts of the Python API in one class."""

from timeline.library.correcting_actors import CorrectingActors
from timeline.library.correcting_sources import CorrectingSources
from timeline.library.curating import Curating
from timeline.library.explaining import Explaining
from timeline.library.importing import Importing
from timeline.library.keeping import Keeping
from timeline.library.reviewing import Reviewing
from timeline.library.surveying import Surveying
from timeline.library.taking_in import TakingIn
from timeline.library.undoing import Undoing


class Timeline(
    Surveying,
    Explaining,
    Keeping,
    TakingIn,
    Curating,
    CorrectingSources,
    CorrectingActors,
    Importing,
    Reviewing,
    Undoing,
):
    """A database of events. Open it with `Timeline.open`, close it or use it in a `with`."""
