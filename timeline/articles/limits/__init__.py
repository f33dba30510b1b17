"""Limits: what the words of a text say of the years in which it can have been written, from what is known of the world."""
