"""Timeline: the Python API; the command line is a thin skin over it. Every example in its modules runs as a test."""

from timeline.library.explaining import replay
from timeline.library.timeline import Timeline
from timeline.store.outcome import Input, Outcome, Progress, Status

__all__ = ["Input", "Outcome", "Progress", "Status", "Timeline", "replay"]
