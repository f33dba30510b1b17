"""Where sentences end, and where they only seem to."""

import time
from itertools import pairwise

import pytest

from timeline.articles.sentences import Sentence, sentences


def cut(text, lang=""):
    return [text[s.start : s.end] for s in sentences(text, lang)]


# The bar is where the text must be cut; nothing else may be.
@pytest.mark.parametrize(
    "marked",
    [
        "It rained.| Nobody came.",
        "Is it true?| Yes!| It is.",
        "He met Mr. Smith and Dr. Jones.| They talked.",
        "The U.S. Congress met.| It voted.",
        "He left the U.S.| The others stayed.",
        "He left the U.S.| He's back.",
        "The photo is by Greg M. Cooper of Boston.",
        "Apple Inc. said so.| It meant it.",
        "It bought Henley Group Inc.| The price is unknown.",
        "On Jan. 5 it opened.| On Sept. 11 it closed.",
        "No. 5 is alive.| It was No. 6 before.",
        "At 5 p.m. EST they met.| At 6 p.m.| The doors closed.",
        "It cost 3.5 million.| That was 4.2 percent more.",
        "He said: “We won.”| The crowd cheered.",
        'He said: "We won."| The crowd cheered.',
        "“Did we win?” he asked.| “No.”| She left.",
        "``It was a bomb,'' he said.| ``You can see it.''| He left.",
        "(It had rained.)| The grass was wet.",
        "It went on... and on.| Then it stopped…| Later it began again.",
        "She lives in St. Petersburg.| He does not.",
        "Yahoo! said it would.| It did not.",
        "is it?| yes.| i think so.| you know.",
        "It was so.[12]| Others disagree. [3]| They are wrong.",
        "The plan was e.g. to wait.| It failed.",
        "McCaw's bid was LIN's.| Plans changed.",
        "Steve Jobs died.| iPhone sales rose.",
        'They said: "It has come. "| In that letter he wrote more.',
        "in the region . . . and beyond",
        "北京。|上海。",
        "He was ill.| Doctors came.| She moved to Springfield, Ill. Doctors came there too.",
        "1. The first point.| It matters.",
        "J. R. R. Tolkien wrote it.| C. S. Lewis read it.",
        "He is an M.D. from Ohio.| She has a Ph.D. from Yale.",
    ],
)
def test_cuts(marked):
    assert cut(marked.replace("|", "")) == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("de", "Am 14. Oktober kam z. B. Dr. Meier nach Bonn.| Das 19. Jahrhundert endete.| Er ging."),
        ("de", "Um 490 v. Chr. war Krieg.| Er fuhr ca. 20 km usw.| Danach schlief er."),
        ("de", "Er sagte: „Das ist gut.“| Danach ging er."),
        ("fr", "M. Dupont et Mme Durand sont venus.| Le 14 oct. 2013, il a vu le Dr Martin."),
        ("fr", "Il est mort en 49 av. J.-C.| Il est parti.| « C’est fini. »| Elle sort.| « Non ! » dit-il."),
        ("es", "El Sr. Pérez y la Sra. Gómez viajaron a EE. UU. en 2012.| Llegaron a las 10 a. m. del lunes."),
        ("ru", "В 2013 г. Россия вступила в союз.| Документ принят 28 марта 2012 г.| Соглашение действует."),
        ("ru", "Пушкин А. С. родился в 1799 г. в Москве.| Он жил на ул. Мясницкой, д. 5.| В 1837 г. умер."),
        ("ru", "Битва была в 490 г. до н. э., т. е. давно.| Их было 5 млн чел.| По словам А. И. Иванова, это мало."),
        ("ru", "Завод им. Ленина стоит в г. Туле и т. д.| Он закрыт.| «Мы едем?» – спросил Пётр.| Проф. Орлов уехал."),
        ("ru", "Цена – 500 тыс. руб. за тонну.| Встреча прошла 25 окт.| Её снимали."),
        ("es", "Vive en EE. UU. desde 2010.| «Es todo.»| El Dr. Ruiz salió.| ¿Quién llegó?| ¡Nadie!"),
    ],
)
def test_cuts_in_other_languages(lang, marked):
    text = marked.replace("|", "")
    assert cut(text, lang) == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        (" \n\n \t\n", []),
        ("A headline\n\nThe text begins.", ["A headline", "The text begins."]),
        ("A headline\nThe text begins.", ["A headline", "The text begins."]),
        ("A headline\n \nThe text", ["A headline", "The text"]),
        ("\u00a0 Text with no-break spaces.\u00a0\n", ["Text with no-break spaces."]),
        ("- one\n- two\n- three", ["- one", "- two", "- three"]),
        (
            "This paragraph was wrapped by hand at about fifty\ncharacters, so that its line ends mean nothing.\nIt has two sentences. The second is short.",
            [
                "This paragraph was wrapped by hand at about fifty\ncharacters, so that its line ends mean nothing.",
                "It has two sentences.",
                "The second is short.",
            ],
        ),
        (
            "Hey! We start today\nWe have our choices\nGo on, say the voices",
            ["Hey!", "We start today", "We have our choices", "Go on, say the voices"],
        ),
    ],
)
def test_paragraphs(text, pieces):
    assert cut(text) == pieces


def test_sentences_lie_in_order_and_cover_all_words():
    text = "One. Two!\n\n“Three?” Four… and five, a.m. and p.m. of the 6.\n\n\n7."
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_an_empty_sentence_is_refused():
    with pytest.raises(ValueError, match=r"\[3, 3\) is no sentence"):
        Sentence(3, 3)


@pytest.mark.parametrize(
    "seed", ["word ", ".", "A. ", "1. ", '. "', "a\n", "a.b", "U.S. ", "\n", '."', "a. [1]", "(" * 10, "' "]
)
def test_time_grows_with_the_text_only(seed):
    def took(size):
        text = seed * (size // len(seed))
        begun = time.process_time()
        sentences(text)
        return time.process_time() - begun

    took(1_000)
    assert took(300_000) < 2
