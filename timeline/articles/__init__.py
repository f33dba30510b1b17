"""Floor 4: from one text to a reading: reading files, sentences, dating, following the focus, drafting events."""
