"""SQLite: lists as JSON, FTS5, TEMP triggers, PRAGMAs."""
