"""News: what a report of a known day tells without dating it: the day, the claim, who claims it, the title."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.drafting.kinds import ADJECTIVES, OF_NOUN, OF_VERB, PLOVER, TYPES
from timeline.articles.drafting.lexicon import NOUNS, VERBS
from timeline.articles.drafting.salience import WEIGHTS, salience
from timeline.articles.origin import repeated
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of


def _drafts(text, published="2013-10-28"):
    given = DateCandidate(parse(published), Known.SUPPLIED, "option", "", 1.0)
    return read_article(Article(text=text, source_id="a.txt", raw_sha256="", published=given)).drafts


def _day(draft):
    return text_of(draft.when) if draft.when else None


DAYS = [
    # the day that the report names first is the one its undated clauses tell of
    ("A ferry sank off Oslo on Saturday. Divers found two bodies.", {"sank": "2013-10-26", "found": "2013-10-26~"}),
    ("A ferry sank off Oslo. Divers found two bodies.", {"sank": "2013-10-28~", "found": "2013-10-28~"}),
    # beside a date long ago nothing is news
    ("In 1998 a ferry sank off Oslo. Divers found two bodies.", {"sank": "1998", "found": "2013-10-28~"}),
    # the perfect does not say when
    ("Police have arrested Anna Berg.", {"arrested": None}),
    # a clause that says who is meant tells no news, one after a comma does
    ("The mayor met two men who were arrested in Oslo.", {"met": "2013-10-28~", "arrested": None}),
    ("The ferry, which sank off Oslo, carried two men.", {"sank": "2013-10-28~"}),
    # a date that belongs to a gathering dates what was said there
    ("In an October 14 press conference, Anna Berg said that she would resign.", {"said": "2013-10-14"}),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_the_day_of_what_nothing_dates(text, days):
    found = {draft.trigger: _day(draft) for draft in _drafts(text)}
    assert {trigger: found.get(trigger, "not drafted") for trigger in days} == days


CLAIMS = [
    ("The council plans to close the harbour.", "close", "planned"),
    ("The council failed to arrest the mayor.", "arrest", "denied"),
    ("The bridge could collapse.", "collapse", "possible"),
    ("The mayor said that the bank would close the harbour.", "close", "planned"),
    ("The bridge collapsed.", "collapsed", "happened"),
    # nobody does it, or to nobody
    ("The ship sank on 3 May 2010 and nobody was rescued.", "rescued", "denied"),
    ("It rained and nobody signed the treaty on 3 May 2010.", "signed", "denied"),
    ("Police said that nobody was killed on 3 May 2010.", "killed", "denied"),
    ("On 3 May 2010 neither Smith nor Jones signed the treaty.", "signed", "denied"),
    ("Either Smith or Jones signed the treaty on 3 May 2010.", "signed", "happened"),
    ("The minister signed no treaty on 3 May 2010.", "signed", "denied"),
    ("Not one of the deputies voted for the law on 3 May 2010.", "voted", "denied"),
    ("Smith not only signed the treaty on 3 May 2010 but also praised it.", "signed", "happened"),
    ("Not only Smith signed the treaty on 3 May 2010.", "signed", "happened"),
    ("No fewer than 12 people were killed on 3 May 2010.", "killed", "happened"),
    # … yet what it is said of has been
    ("No one was killed in the crash of a ferry off Oslo on Saturday.", "crash", "happened"),
    ("No one was killed in the crash of a ferry off Oslo on Saturday.", "killed", "denied"),
]


@pytest.mark.parametrize(("text", "trigger", "claim"), CLAIMS)
def test_what_is_claimed(text, trigger, claim):
    found = {draft.trigger: draft.factuality.value for draft in _drafts(text + " On Sunday police arrested Anna Berg.")}
    assert found.get(trigger, "not drafted") == claim


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("The plant had closed, Anna Berg told Reuters.", "Reuters"),
        ("According to a report in Ars Technica, the plant closed.", "Ars Technica"),
        ("The BBC reported on Sunday that the plant closed.", "BBC"),
        ("Anna Berg told the council that the plant closed.", ""),
        ("The Sunday of the vote was quiet.", ""),
    ],
)
def test_whom_a_sentence_repeats(text, origin):
    assert repeated(text, 0, len(text)) == origin


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        (
            "The council held its first meeting on Saturday.",
            "meeting",
            "The council held its first meeting on Saturday",
        ),
        (
            "A robber was shot and killed by police on Sunday, according to reports.",
            "killed",
            "A robber was killed by police",
        ),
        (
            "The ministers made an announcement on Sunday.",
            "announcement",
            "The ministers made an announcement on Sunday",
        ),
    ],
)
def test_a_title_is_who_did_what(text, trigger, title):
    assert {draft.trigger: draft.title for draft in _drafts(text)}.get(trigger) == title


def test_a_verb_and_its_noun_are_one_event():
    assert [d.trigger for d in _drafts("The ministers made an announcement on Sunday.")] == ["announcement"]
    assert [d.trigger for d in _drafts("Norwind signed a memorandum with Oslo Partners on Sunday.")] == ["signed"]


def test_every_type_is_published():
    used = {
        *OF_VERB.values(),
        *OF_NOUN.values(),
        *ADJECTIVES.values(),
        *(k for k, _ in VERBS.values()),
        *NOUNS.values(),
    }
    assert used <= TYPES
    assert set(PLOVER) <= TYPES


def test_salience_lies_between_0_and_1_and_grows_with_what_speaks_for_it():
    assert 0 < salience(()) <= 0.5
    best = max(WEIGHTS, key=lambda name: WEIGHTS[name])
    assert salience(("bias",)) < salience(("bias", best)) < 1


NEAR_MISSES = [
    ("The company reached No 1 on 3 May 2010.", "reached"),
    ("The shell destroyed not one but two houses on 3 May 2010.", "destroyed"),
    ("Police killed none other than Smith on 3 May 2010.", "killed"),
    ("Nobody but Smith attended the meeting on 3 May 2010.", "attended"),
    ("The company won nothing less than the contract on 3 May 2010.", "won"),
]


@pytest.mark.parametrize(("text", "trigger"), NEAR_MISSES)
def test_what_denies_nothing(text, trigger):
    found = {draft.trigger: draft.factuality.value for draft in _drafts(text)}
    assert found.get(trigger, "not drafted") == "happened"
