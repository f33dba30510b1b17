"""Floor 1: what an expression says, before and after a calendar: the closed union of meanings, and resolve()."""
