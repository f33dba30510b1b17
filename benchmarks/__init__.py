"""Measures: run them over any folder of the same form; they print one table and need nothing of this project's own data."""
