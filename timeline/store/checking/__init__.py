"""Checking: that a database says what its texts say, and that its parts agree with each other."""
