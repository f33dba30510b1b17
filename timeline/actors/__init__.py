"""Floor 2: names in normal form, the roster, finding names in a text, comparing and clustering actors."""
