import pytest

from timeline.articles.origin import origin_of


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("They signed.\n\nSource: example.org", "example.org"),
        ("This story ran on October 25 in Evening Post.", "Evening Post"),
        ("This story ran on October 25 in\u00a0Evening Post.", "Evening Post"),
        ("A version of this article appeared in the Daily Planet on Monday.", "Daily Planet"),
        ("The story ran on October 25.", ""),
        ("The article appeared in 2013.", ""),
        ("The source: nobody knows.", ""),
        ("", ""),
    ],
)
def test_an_origin_is_what_the_text_states(text, origin):
    assert origin_of(text) == origin
