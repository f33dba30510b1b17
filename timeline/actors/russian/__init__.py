"""Names in Russian texts: found by their capitals, and brought to the nominative where only one is possible."""
