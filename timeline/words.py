"""Words: how lists of words stand in the code, as a block of text."""


def words(block: str) -> frozenset[str]:
    """Return the words of a block, however many blanks and lines are between them."""
    return frozenset(block.split())
