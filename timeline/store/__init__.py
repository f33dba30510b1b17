"""Floor 5: tables, views, full text, migrations, saving a reading in one transaction, queries, free read-only SQL."""
