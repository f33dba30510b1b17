"""Readers: from files and streams to articles, one file per format; what cannot be read is a value among the others."""
