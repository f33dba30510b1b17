"""Addresses: which URLs name one page, and which name none."""

import pytest

from timeline.articles.address import address_of


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/news/treaty",
        "http://example.org/news/treaty",
        "https://www.example.org/news/treaty",
        "https://WWW.Example.ORG/news/treaty/",
        "https://example.org:443/news/treaty",
        "http://example.org:80/news/treaty",
        "https://example.org./news/treaty",
        "https://example.org/news/treaty#comments",
        "https://example.org/news/treaty?",
        "https://example.org/news/treaty?utm_source=feed&utm_medium=rss",
        "https://example.org/news/treaty?fbclid=x&gclid=y&mc_cid=z&UTM_Campaign=q",
        " https://example.org/news/treaty ",
    ],
)
def test_one_page_is_one_address(url):
    assert address_of(url) == "example.org/news/treaty"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a", "https://news.example.org/a"),
        ("https://example.org/a", "https://m.example.org/a"),
        ("https://example.org/a", "https://example.org:8443/a"),
        ("https://example.org/?id=1", "https://example.org/?id=2"),
        ("https://example.org/a", "https://example.org/a?page=2"),
        ("https://example.org/a?b=1&c=2", "https://example.org/a?c=2&b=1"),
        ("https://example.org/#!/a", "https://example.org/#!/b"),
        ("https://example.org/#/a", "https://example.org/#/b"),
        ("https://example.org/a?utm=1", "https://example.org/a"),
    ],
)
def test_what_may_be_another_page_is_another_address(one, other):
    assert address_of(one) != address_of(other)


def test_a_parameter_that_chooses_the_page_stays_beside_those_that_do_not():
    assert address_of("https://example.org/?utm_source=x&id=7&fbclid=y") == "example.org?id=7"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org/a",
        "ftp://example.org/a",
        "file:///a.html",
        "https:///a",
        "https://example.org",
        "https://www.example.org/?utm_source=x#top",
        "https://ada:secret@example.org/a",
        "https://example.org:port/a",
        "https://[::1/a",
        "mailto:ada@example.org",
        "a.pdf",
    ],
)
def test_a_front_page_and_what_is_no_page_have_none(url):
    assert address_of(url) == ""
