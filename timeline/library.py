"""Timeline: the Python API; the command line is a thin skin over it."""
