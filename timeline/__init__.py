"""Timeline: a database of dated events, with the quote and the reasoning behind each date.

The Python API is `timeline.library.Timeline`; the command line is `timeline`.
"""

__version__ = "0.1.0"
