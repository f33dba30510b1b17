"""Floor 7: the command line, a thin skin over `timeline.library`; only here may anybody ask the clock."""
