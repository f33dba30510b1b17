"""What is left out of the story, and what only looks as if it should be."""

import time

import pytest

from timeline.articles.furniture import outside, publication_lines
from timeline.articles.sentences import sentences

STORY = "\n\n".join(
    f"The council of Lower Wick met on {day} May 2011 and voted for the bridge. The mayor signed the contract with the builders, "
    "who will begin in autumn. Farmers from the other bank came to watch and stayed until late in the evening."
    for day in range(1, 6)
)


def left_out(text):
    found = sentences(text)
    return [text[s.start : s.end] for s, out in zip(found, outside(text, found), strict=True) if out]


@pytest.mark.parametrize(
    "furniture",
    [
        "Topics: Bridges, Rivers",
        "Filed under: Local news",
        "Related Stories",
        "Related Stories\n\nMayor falls into river (12 May 2009)\n\nBridge closed in 2004",
        "Most popular\n\nTen bridges you must see",
        "Share on Facebook",
        "Tweet | Email | Print",
        "page_core.share.label Contact Disclosure",
        "Advertisement",
        "© 2011 The Wick Herald. All rights reserved.",
        "Sign up for our weekly newsletter and never miss a bridge.",
        "Start your morning with the Herald's daily email newsletter. It is short. Get your copy.",
        "You have been successfully signed up.",
        "We use cookies to improve this page.",
        "Accept all cookies",
        "Terms of Use | Privacy Policy",
        "Leave a reply",
        "12 Comments\n\nanna writes:\n\nI was there in 1998, and the old bridge was better.",
        "Photo: Jane A. Doe",
        "(Photo by John Roe/Getty Images)",
        "Additional reporting by Jane Doe in Upper Wick.",
        "Jane Doe contributed to this report.",
        "Jane Doe is a reporter at the Herald. She writes about rivers and has covered the valley since 2004.",
        "Share this article\n\nIn June 1999, Jane Doe became the first editor of the Herald. She writes the column River Watch.",
        "The author is a freelance writer. Follow her on Twitter.",
        "Tags: bridge\n\nThe best of the Herald\n\nSubscription failed.",
    ],
)
def test_furniture_after_the_story(furniture):
    text = f"{STORY}\n\n{furniture}"
    assert left_out(text) == [furniture[s.start : s.end] for s in sentences(furniture)]


@pytest.mark.parametrize(
    "story",
    [
        "This story ran on May 6 in the Wick Herald.",
        "Originally published",
        "Source: wickherald.example",
        "The mayor told readers to sign up for the newsletter of the council.",
        "The council launched a weekly newsletter in 2009.",
        "“Subscribe to our newsletter today,” the mayor said.",
        "The company uses cookies made in Wick for its guests.",
        "Jane Doe, who has covered wars, joined the newspaper in 2004.",
        "John Roe was a journalist. He joined the newspaper in 1984 and left it in 2004.",
        "Photo: The mayor opens the first bridge in 2009.",
        "About the mayor nothing more was heard.",
        "Home prices rose in 2010.",
        "By Jane Doe (Wick Herald)",
        "1998: The old bridge falls.\n2004: A ferry begins to run.\n2009: The ferry sinks.",
        "May 2011",
        "2011",
        "- - -",
        "The commission\nThe working group\nThe mayor of Wick\nThe Wick Herald\nJane Doe\nJohn Roe\nThe First Bank of Wick\nAnna Poe\nThe Bridge Board",
    ],
)
@pytest.mark.parametrize("place", ["{story}\n\n{STORY}", "{STORY}\n\n{story}"])
def test_the_story_stays(story, place):
    assert left_out(place.format(story=story, STORY=STORY)) == []


@pytest.mark.parametrize(
    "text", ["", "One sentence.", STORY, "Jane Doe is a reporter.", "Related\n\nThe bridge opened on 5 May 2011."]
)
def test_short_and_plain_texts_stay(text):
    assert [said for said in left_out(text) if said != "Related"] == []


def test_an_author_box_in_the_middle_is_the_story():
    box = "Jane Doe is a reporter at the Herald. She writes about rivers and has covered the valley since 2004."
    assert left_out(f"{STORY}\n\n{box}\n\n{STORY}") == []


def test_the_author_of_the_byline_needs_one_sign_only():
    box = "Jane Doe writes from Upper Wick."
    assert left_out(f"By Jane Doe\n\n{STORY}\n\n{box}") == [box]
    assert left_out(f"{STORY}\n\n{box}") == []


def test_a_song_is_no_story():
    song = """\
Over the river we go
Nobody told us to row
Hey! Will the water be deep?
All of the fishermen sleep

Under the bridge it is cold
Nobody ever grows old
"Sing!" said the ferryman's wife
Water is all of our life"""
    assert left_out(f"{STORY}\n\n{song}\n\n{STORY}") == [song[s.start : s.end] for s in sentences(song)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("This story ran on October 25 in Business Weekly.", True),
        ("This article was originally published in 2009.", True),
        ("Originally published", True),
        ("First published on 5 May 2011.", True),
        ("Last updated: 5 May 2011", True),
        ("Source: wickherald.example", True),
        ("This report ran counter to the first.", False),
        ("The report was published on Monday by the bank.", False),
        ("Sources at the bank disagree.", False),
        ("Published books sold well.", False),
    ],
)
def test_publication_lines(sentence, told):
    assert publication_lines(sentence, sentences(sentence)) == (told,)


@pytest.mark.parametrize(
    "seed",
    [
        "word ",
        "Aa ",
        "A",
        "_.",
        "Photo: A",
        "a\n",
        "Related\n",
        "He is a ",
        "Sign up a\n",
        "your ",
        "© ",
        "a@",
        "This story is ",
    ],
)
def test_time_grows_with_the_text_only(seed):
    text = seed * (200_000 // len(seed))
    found = sentences(text)
    begun = time.process_time()
    outside(text, found)
    publication_lines(text, found)
    assert time.process_time() - begun < 2
