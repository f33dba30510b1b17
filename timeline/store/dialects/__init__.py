"""What SQLite and PostgreSQL say differently, in one place each: `dialect_of` gives the words for a connection.

All other SQL of the store is written once. Where PostgreSQL lacks a function that it uses, PostgreSQL is taught it
(`postgresql.functions`); where it only calls a thing by another name, its door puts that name (`postgresql.words`).
"""
