"""Floor 5: events as files for other programs; a file a format, none of them knows the store."""
