"""PostgreSQL: arrays, COPY, tsvector, triggers of the schema, an advisory lock for writers."""
