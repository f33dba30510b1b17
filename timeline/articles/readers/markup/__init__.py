"""HTML without any library: tokens, a tree, the text of its article, and all that it says of when it was published."""
