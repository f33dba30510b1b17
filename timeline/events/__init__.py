"""Floor 3: the values everything above speaks of: what a reading found, what a chronology shows, what a filter asks."""
