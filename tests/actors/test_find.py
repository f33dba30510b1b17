"""Names in a text: which words are an actor, of what kind, with which role, and which names are one actor."""

import time

import pytest

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.actors.find import find_actors
from timeline.actors.roster import Roster

KINDS = {
    "p": ActorKind.PERSON,
    "o": ActorKind.ORGANISATION,
    "b": ActorKind.PUBLIC_BODY,
    "g": ActorKind.GROUP,
    "t": ActorKind.THING,
    "l": ActorKind.PLACE,
    "e": ActorKind.EVENT,
    "s": ActorKind.SERIES,
}

# A sentence, and every actor in it: kind and name.
SENTENCES = [
    ("In 2009 the council met again.", ""),
    ("Currently, nobody knows. As before, Monday was quiet in March.", ""),
    ("Russian and Chinese investors came. The Internet and IT matter to CEOs.", ""),
    ("Harbour Foundation President Anna Petrova spoke.", "o Harbour Foundation; p Anna Petrova"),
    ("Anna Petrova, president of the Harbour Foundation, spoke.", "p Anna Petrova; o Harbour Foundation"),
    ("The CEO of QVX Igor Smirnov was there.", "o QVX; p Igor Smirnov"),
    ("U.S. Ambassador Jane Roe arrived.", "l United States; p Jane Roe"),
    ("Ukrainian Finance Minister Olga Sydorenko resigned.", "p Olga Sydorenko"),
    ("Secretary of State Jane Roe resigned.", "p Jane Roe"),
    ("The President of Estonia Mart Kask arrived.", "l Estonia; p Mart Kask"),
    ("Environment Minister Robert Hill resigned.", "p Robert Hill"),
    ("We met Greg M. Cooper and J. K. Smith.", "p Greg M. Cooper; p J. K. Smith"),
    ("They joined the Ministry of Economic Development and Trade.", "b Ministry of Economic Development and Trade"),
    ("He left Acme and Zorbit.", "o Acme; o Zorbit"),
    ("She works for LTD NORDFIN.", "o LTD NORDFIN"),
    ("She works for NORDFIN USA, Inc., a subsidiary of NORDFIN.", "o NORDFIN USA, Inc.; o NORDFIN"),
    ("They read northern-post.com daily.", "o northern-post.com"),
    ("Write to anna@northern-post.com or http://northern-post.com/page now.", ""),
    ("The MIT-like school and a Boston-based firm.", "o Massachusetts Institute of Technology; l Boston"),
    ("It is in the US, not in America\u2019s shadow; the U.S.A. is one.", "l United States"),
    ("Tell us about the UK and Great Britain.", "l United Kingdom"),
    ("She flew from New York to S\u00e3o Paulo.", "l New York City; l Sao Paulo"),
    ("They met at the Harbour Technology Symposium.", "e Harbour Technology Symposium"),
    ("They met at the Open Doors forum last week.", "e Open Doors forum"),
    ("They live in Brezhkovo, a small town by the sea.", "l Brezhkovo"),
    ("They met near Larkspur Road.", "l Larkspur Road"),
    ("A Master of the craft and an Artist.", ""),
    ("The AK-47 and the Boeing plant.", "o Boeing"),
    ("Zebras are fine. Nobody minds.", ""),
    ("I like trams. Trams like me. We ride Trams.", ""),
    ("A.L. Lark Corp. grew. Then A.L. Lark sold it.", "o A.L. Lark"),
    ("The Battle of Larkspur began World War II.", "e Battle of Larkspur; e World War II"),
    ("We saw Operation Larkspur. Larkspur failed.", "e Operation Larkspur"),
    ("U.S. Surgeon General David Lark left.", "l United States; p David Lark"),
    ("The Department of Health and Human Services grew.", "b Department of Health and Human Services"),
    ("The Bank of Zamonia closed.", "o Bank of Zamonia"),
    ("Theresa May met Angela Merkel in May.", "p Theresa May; p Angela Merkel"),
    ("Russia\u2019s Prime\u00a0Minister Dmitri\u00a0Ivanov spoke.", "l Russia; p Dmitri Ivanov"),
    (
        "The Nordfin Lark 4 and the Nordfin Lark 4 antenna. The iPhone 4 and the iPhone 3G. An iPod.",
        "t Nordfin Lark 4; t iPhone 4; t iPhone 3G; t iPod",
    ),
    ("We met on March 4 with Boeing 20 years ago. Zorbit Flight 447 crashed.", "o Boeing; t Zorbit Flight 447"),
    ("They bought it at the iTunes store. It ran in the iTunes Store.", "t iTunes Store"),
    ("AT&T and R&D.", "o AT&T"),
    ("The U.S. Senate Committee met Larkspur City Council.", "o U.S. Senate Committee; b Larkspur City Council"),
    ("Democrats and Russians came with the band Larkspur.", "g Democrats; g Russians; g Larkspur"),
    ("The European Commission and the Larkspur City Police.", "b European Commission; b Larkspur City Police"),
    ("They spoke to Mart van der Berk, who left.", "p Mart van der Berk"),
    ("In Larkton they met Shay O'Lark. Ivan McLark left.", "l Larkton; p Shay O'Lark; p Ivan McLark"),
    ("Zorbit said no. Zorbit has money. Zorbit's head left.", "o Zorbit"),
    ("It was the novel Larkspur. The ship Morning Lark sank.", "t Larkspur; t Morning Lark"),
    ("Bashar al-Kadri left.", "p Bashar al-Kadri"),
]


def found(text, roster=None):
    return find_actors(text, roster) if roster else find_actors(text)


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_actors_of_a_sentence(text, expected):
    pairs = [entry.strip().split(" ", 1) for entry in expected.split(";") if entry]
    assert [(actor.kind, actor.name) for actor in found(text)] == [(KINDS[kind], name) for kind, name in pairs]


ROLES = [
    ("Harbour Foundation President Anna Petrova spoke.", "Anna Petrova", "Harbour Foundation President"),
    (
        "Anna Petrova, the president of the Harbour Foundation, spoke.",
        "Anna Petrova",
        "president of the Harbour Foundation",
    ),
    ("The CEO of QVX Igor Smirnov was there.", "Igor Smirnov", "CEO of QVX"),
    (
        "Reed and Wind Tech Center CEO and Founder Said Amir spoke.",
        "Said Amir",
        "Reed and Wind Tech Center CEO and Founder",
    ),
    ("Harbour Fund Chief Investment Officer Ivan Lark spoke.", "Ivan Lark", "Harbour Fund Chief Investment Officer"),
    (
        "Special Representative for Trade and Business Affairs Ann Lee spoke.",
        "Ann Lee",
        "Special Representative for Trade and Business Affairs",
    ),
    (
        "Chairman of the Board of LTD NORDFIN Anna Petrova spoke.",
        "Anna Petrova",
        "Chairman of the Board of LTD NORDFIN",
    ),
    ("President Kask spoke.", "President Kask", "President"),
]


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_roles(text, name, role):
    assert [span.role for actor in found(text) if actor.name == name for span in actor.spans] == [role]


# A text, a name in it, and every other spelling that is the same actor.
ONE_ACTOR = [
    ("Dmitry Kask spoke. Kask left.", "Dmitry Kask", {"Kask": AliasKind.WEAK}),
    ("President Kask spoke. Dmitry Kask left.", "Dmitry Kask", {"President Kask": AliasKind.WEAK}),
    (
        "Victor Lark came. Viktor Lark left. Viktor Lark slept.",
        "Viktor Lark",
        {"Victor Lark": AliasKind.TRANSLITERATION},
    ),
    (
        "The Harbour Institute of Science (HIS) grew. HIS is big.",
        "Harbour Institute of Science",
        {"HIS": AliasKind.ABBREVIATION},
    ),
    (
        "She leads Harbour Institute of Technology (Harbtech). Harbtech grew.",
        "Harbour Institute of Technology",
        {"Harbtech": AliasKind.ABBREVIATION},
    ),
    ("She leads HDMP (Department of Mathematics and Physics at home).", "HDMP", {}),
    (
        "The Northern Harbour Watcher grew. It was told to NHW alone.",
        "Northern Harbour Watcher",
        {"NHW": AliasKind.ABBREVIATION},
    ),
    (
        "The so-called Harbour Commission Working Group on Trade, or for short, the Working Group on Trade, met.",
        "Harbour Commission Working Group on Trade",
        {"Working Group on Trade": AliasKind.NAME},
    ),
    (
        "Harbour University grew. The University of Harbour is old.",
        "University of Harbour",
        {"Harbour University": AliasKind.NAME},
    ),
    ("Larkspur Valley is wide. They love the Valley.", "Larkspur Valley", {"the Valley": AliasKind.WEAK}),
    (
        "See HIW2012. The Harbour Innovation Week 2012 is near.",
        "Harbour Innovation Week 2012",
        {"HIW2012": AliasKind.ABBREVIATION},
    ),
    (
        "The Harbour Innovation Week Conference began. Harbour Innovation Week ended.",
        "Harbour Innovation Week",
        {"Harbour Innovation Week Conference": AliasKind.NAME},
    ),
    ("Greg M. Cooper spoke. Greg Cooper left.", "Greg M. Cooper", {"Greg Cooper": AliasKind.NAME}),
    ("Nhek Sarin spoke to us. Then Sarin left.", "Nhek Sarin", {"Sarin": AliasKind.WEAK}),
    ("Premier Li Wenbo spoke. Premier Li left.", "Li Wenbo", {"Premier Li": AliasKind.WEAK}),
    ("Harbour Limited, formerly known as Pier Limited, grew.", "Harbour Limited", {"Pier Limited": AliasKind.FORMER}),
    ("They went to Mumbai. Then to Bombay.", "Mumbai", {"Bombay": AliasKind.NAME}),
]


@pytest.mark.parametrize(("text", "name", "others"), ONE_ACTOR)
def test_spellings_of_one_actor(text, name, others):
    aliases = [
        {alias.text: alias.kind for alias in actor.aliases if alias.text != name}
        for actor in found(text)
        if actor.name == name
    ]
    assert aliases == [others]


# A text in which these names stand for as many actors as there are names.
TWO_ACTORS = [
    ("Anna Kask and Maria Kask came. Kask left.", ["Anna Kask", "Maria Kask"]),
    ("NORDFIN and NORDFIN USA, Inc. signed.", ["NORDFIN", "NORDFIN USA, Inc."]),
    (
        "In Harbourton they found the Harbourton Foundation and Harbourton University.",
        ["Harbourton", "Harbourton Foundation", "Harbourton University"],
    ),
    (
        "The Pier Forum 2012 and the Pier Forum 2013 were events of the Pier Forum.",
        ["Pier Forum", "Pier Forum 2012", "Pier Forum 2013"],
    ),
    (
        "The Trade Commission and the Trade Commission Working Group on Fish met.",
        ["Trade Commission", "Trade Commission Working Group on Fish"],
    ),
    ("King Kasim met Saddam Kasim. Then Kasim left.", ["King Kasim", "Saddam Kasim"]),
    ("Dmitry Kask met Dmitry Lark.", ["Dmitry Kask", "Dmitry Lark"]),
    (
        "The University of Washington played Washington University.",
        ["University of Washington", "Washington University"],
    ),
    ("John A. Smith met John B. Smith and John Smith.", ["John A. Smith", "John B. Smith", "John Smith"]),
    ("The head of Acme Corp. Karl Holm resigned.", ["Acme Corp.", "Karl Holm"]),
    ("Alpha Beta Company and Ant Bee Company know ABC.", ["ABC", "Alpha Beta Company", "Ant Bee Company"]),
]


@pytest.mark.parametrize(("text", "names"), TWO_ACTORS)
def test_different_actors_stay_apart(text, names):
    actors = [actor for actor in found(text) if actor.name in names]
    assert sorted(actor.name for actor in actors) == names
    assert len({actor.key for actor in actors}) == len(names)


def test_a_series_and_its_edition():
    kinds = {actor.name: actor.kind for actor in found("The Pier Forum 2012 was held. The Pier Forum is old.")}
    assert kinds == {"Pier Forum 2012": ActorKind.EVENT, "Pier Forum": ActorKind.SERIES}


def test_a_name_at_the_start_of_a_sentence_needs_another_place():
    assert found("Zorbit grows. Nobody knows why.") == ()
    assert [len(actor.spans) for actor in found("Zorbit grows. Nobody knows why Zorbit grows.")] == [2]


def test_a_heading_proves_no_name():
    text = "Harbour Growth Surprises Larkspur Bankers\n\nThe bankers of Larkspur did not expect it."
    assert [actor.name for actor in found(text)] == ["Larkspur"]


OFFSETS = [
    "\u0130zmir\u2019s mayor met Dmitry\u00a0Kask, the \u201cHarbour\u00a0Foundation\u201d president.\r\nKask left.",
    "Stra\u00dfe \ufb01ne \u0130\u0130\u0130 Anna Petrova",
    "\U0001f600 U.S.-Russia Foundation (USRF) \u2014 Caf\u00e9 de Paris",
    "A line that is broken by hand after sixty letters or so, for Dmitry\nKask did it.",
    "",
]


@pytest.mark.parametrize("text", OFFSETS)
def test_offsets_are_the_texts(text):
    for actor in found(text):
        assert actor.spans
        for span in actor.spans:
            assert text[span.start : span.end] == span.text


def test_a_wrapped_line_does_not_cut_a_name():
    assert [actor.name for actor in found(OFFSETS[3])] == ["Dmitry Kask"]


ACME = KnownActor(
    "acme-1", "Acme Works", ActorKind.ORGANISATION, (Alias("Acme", AliasKind.NAME), Alias("the Works", AliasKind.WEAK))
)
KASK = KnownActor(
    "kask-1",
    "Dmitry Kask",
    ActorKind.PERSON,
    (Alias("Kask", AliasKind.WEAK), Alias("Dimitri Kask", AliasKind.TRANSLITERATION)),
)
LETTERS = KnownActor("letters", "quiet letters", ActorKind.ORGANISATION)
ROSTER = Roster((ACME, KASK, LETTERS))

KNOWN = [
    ("Acme grew.", ["acme-1"]),
    ("Acme grew. The owners of the Works were glad.", ["acme-1"]),
    ("The owners of the Works were glad.", ["works"]),
    ("The Acme Foundation grew.", ["acme foundation"]),
    ("Kask left.", []),
    ("Kask left, for Dimitri Kask was tired.", ["kask-1"]),
    ("Anna Kask left. Kask was tired.", ["anna kask"]),
    ("They read quiet letters daily.", ["letters"]),
]


@pytest.mark.parametrize(("text", "keys"), KNOWN)
def test_the_roster(text, keys):
    assert [actor.key for actor in found(text, ROSTER)] == keys


def test_the_rosters_name_is_the_actors_name():
    (actor,) = found("Dimitri Kask left.", ROSTER)
    assert (actor.name, actor.spans[0].text) == ("Dmitry Kask", "Dimitri Kask")
    assert Alias("Dimitri Kask", AliasKind.TRANSLITERATION) in actor.aliases


def test_the_same_text_gives_the_same_answer():
    text = " ".join(sentence for sentence, _ in SENTENCES)
    assert found(text) == found(text)


def many(pattern, count):
    """Return the pattern with as many different names."""
    letters = "bdfgklmnprst"
    names = (f"{letters[n % 12].upper()}a{letters[n // 12 % 12]}o{letters[n // 144 % 12]}us" for n in range(count))
    return " ".join(pattern.replace("%", name) for name in names)


MANY = [
    "Anna % came. Then % left.",
    "The % Board Company (TBC) grew.",
    "They love % Valley and the Valley.",
    "See % Beta and KTB.",
]
HARD = [(many(pattern, 300), many(pattern, 1200)) for pattern in MANY] + [
    (text, text * 4)
    for text in [
        "A " * 800,
        "Ab " * 800,
        "A. " * 800,
        "U.S.-" * 800,
        "Bank of " * 600,
        "President " * 600,
        "Anna Kask and " * 300,
        "(A) " * 800,
        "Aa" * 3000,
        "X'" * 1500,
        "IBM\n" * 800,
        "the Valley " * 400,
    ]
]


@pytest.mark.parametrize(("text", "longer"), HARD, ids=[text[:14] for text, _ in HARD])
def test_four_times_the_text_takes_about_four_times_the_time(text, longer):
    def seconds(sample):
        best = 1e9
        for _ in range(3):
            begin = time.process_time()
            found(sample)
            best = min(best, time.process_time() - begin)
        return best

    found(longer)
    assert seconds(longer) < 9 * seconds(text) + 0.02
