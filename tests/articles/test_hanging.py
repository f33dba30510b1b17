"""Which happening a date hangs on, in news: by the tree of the sentence, and who says what."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of


def _drafts(text, published="2013-10-28"):
    given = DateCandidate(parse(published), Known.SUPPLIED, "option", "", 1.0)
    return read_article(Article(text=text, source_id="a.txt", raw_sha256="", published=given)).drafts


DATES = [
    # what is said has the dates that stand in it, the saying has its own
    ("Anna Berg said the firm would sell the mill next year.", {"sell": "2014"}),
    ("Anna Berg said on Friday that the firm sold the mill in 2009.", {"said": "2013-10-25", "sold": "2009"}),
    # a date that tells which thing is meant dates nothing but the thing
    ("The firm posted a second-quarter loss of $3 million.", {"posted": None, "loss": "2013-34"}),
    ("Police filed charges in the port by Wednesday.", {"filed": "[..2013-10-23]"}),
    ("The firm bought shares under a June 2009 stock plan.", {"bought": None}),
    # and what became of figures of a time became so in that time
    ("Second-quarter profit fell 12 percent to $3 million.", {"fell": "2013-34"}),
    # nothing happened when the figures are from that others are compared with
    ("Second-quarter profit fell to $3 million from $4 million a year earlier.", {"fell": "2013-34"}),
    ("Last week shares rose to 12 from 10 in June 2009.", {"rose": "[2013-10-21..2013-10-27]"}),
    ("Anna Berg fled from Oslo in June 2009.", {"fled": "2009-06"}),
    # a verb that leads to another shares its date
    ("The firm stopped paying a dividend in 2004.", {"stopped": "2004"}),
    ("Anna Berg declined to comment on Friday.", {"declined": "2013-10-25"}),
    # before a happening that a date owns comes what is told, not the happening
    ("The port closed before next week's vote on Oslo.", {"vote": "[2013-11-04..2013-11-10]"}),
    # what is told in the present of a later day is scheduled
    ("The appointment takes effect on 13 November.", {"takes": "2013-11-13"}),
    # a report tells nothing of its own day that lasts for years or months
    ("The bishops ruled the island for hundreds of years.", {"ruled": None}),
    ("In the first nine months, profit rose 10 percent.", {"rose": None}),
    ("For two hours firemen fought the blaze in Oslo.", {"fought": "2013-10-28~"}),
    # what is spoken of has no date of the clause that speaks of it
    ("On Thursday the mayor condemned the attacks in Oslo.", {"condemned": "2013-10-24", "attacks": None}),
    ("An attack in Oslo killed two men on Thursday.", {"attack": "2013-10-24", "killed": "2013-10-24"}),
    ("In a meeting on Thursday the firms signed a treaty.", {"signed": "2013-10-24"}),
    (
        "Anna Berg was indicted last year in the May 2009 shooting death of Karl Holm.",
        {"indicted": "2012", "death": "2009-05"},
    ),
    # what was done in a known happening has that one's date, and nobody dies twice
    ("A bomb killed two men on 7 August 2012. Ten women died in the blast.", {"died": "2012-08-07"}),
    ("Ten women died in the blast.", {"died": None}),
    ("Karl Holm was murdered in May 2009. Police said Holm was shot by a guard.", {"shot": "2009-05"}),
    # no murder is ten days before the murder
    ("Karl Holm was murdered on 23 May 2009. Police saw the car ten days before the murder.", {"saw": "2009-05-13"}),
    ("But on 8 April, detectives, wondering how he fled, searched the house.", {"searched": "2013-04-08"}),
    # the year in a meeting's name gives way to a date of that year
    ("The Oslo Tech Week 2013 opened on Monday.", {"opened": "2013-10-28"}),
    ("The Oslo Tech Week 2012 opened on Monday.", {"opened": "2012"}),
    # what becomes of those whom an accident strikes came with it
    ("The ferry sank off Oslo on 3 February. Eleven people died.", {"died": "2013-02-03"}),
    ("The council met on 3 February. Eleven people died.", {"died": None}),
    ("The ferry capsized in the early hours of 4 March.", {"capsized": "2013-03-04"}),
    ("The union gives workers a rise from next January.", {"rise": "2014-01"}),
    # "before" tells of another time than the report's
    ("Anna Berg and Karl Holm met before the delegates set out.", {"met": None}),
    # what a meeting did was at the meeting; what goes on from a week that is over has no day
    ("The Oslo Forum was held last week. The forum drew 4,000 guests.", {"drew": "[2013-10-21..2013-10-27]"}),
    ("The Oslo Forum was held last week. Young firms won two prizes.", {"won": None}),
    ("The Oslo Forum was held on Friday. Young firms won two prizes.", {"won": "2013-10-25~"}),
    # people at large, after how things are
    ("The mayor wants two things. Many Swedes came to Oslo, and they opened shops.", {"opened": None}),
    ("The mayor met two men. Many Swedes came to Oslo, and they opened shops.", {"opened": "2013-10-28~"}),
    # a hearing that is set for a day is what takes place on it
    ("A hearing on costs is set for 5 November.", {"hearing": "2013-11-05"}),
    # and what is called for a day: never the calling
    ("Anna Berg called a general strike for Tuesday.", {"strike": "2013-10-29", "called": None}),
    ("Anna Berg called the general strike a crime on Tuesday.", {"called": "2013-10-22"}),
    # a record is of the day that makes it, not of what it is compared with
    ("It is the worst accident since the sinking of the Star in 1973.", {"accident": None}),
    ("It is the first visit by a president of Turkey since 1998.", {"visit": None}),
    ("The firm has sold maps of Oslo since 1998.", {"sold": "1998/.."}),
    ("Anna Berg releases her first album in eleven years on Friday.", {"releases": "2013-11-01"}),
    # an entry of a chronology tells under its date
    ("22 September: About 2,000 people gather in Oslo.", {"gather": "2013-09-22"}),
    ("30 September: Riot police clear the square before dawn.", {"clear": "2013-09-30"}),
    # a verb with a time of its own shares none
    ("The work was halted in 2005, and resumed after a bank in Oslo paid.", {"halted": "2005", "resumed": None}),
    ("The work was halted in 2005 and resumed in 2009.", {"halted": "2005", "resumed": "2009"}),
    # after an hour of a day is that day
    ("The ferry sank on Sunday in Oslo. It lost power shortly after 6 p.m. off the port.", {"lost": "2013-10-27"}),
    # a plan that was overtaken dates the plan only
    ("The trial had been due to start in May 2012 but was postponed in Oslo.", {"start": "2012-05", "postponed": None}),
    ("The trial started in May 2012 but was postponed in Oslo.", {"started": "2012-05"}),
    ("Unions threatened further strikes in the autumn.", {"strikes": "2013-23", "threatened": "2013-10-28~"}),
    ("Anna Berg, who won the title in 2009, took a break in Oslo.", {"won": "2009", "took": None}),
    # what is put off is of the day to which it is put off, the putting off is not
    ("The trial was postponed until March.", {"trial": "2014-03", "postponed": "2013-10-28~"}),
    ("The court adjourned the hearing to 17 November.", {"hearing": "2013-11-17", "adjourned": None}),
    ("The decision was put off until December.", {"put": None}),
    ("The mayor moved to Oslo in December 2012.", {"moved": "2012-12"}),
    # the words on which a date hangs have a happening with a date of its own
    (
        "Three days after his arrest on May 4, 2012, Berg was charged.",
        {"arrest": "2012-05-04", "charged": "2012-05-07"},
    ),
    ("Berg was sentenced in 2005 to ten years in prison.", {"sentenced": "2005"}),
    (
        "On the night of 14 April 1912 the ship hit an iceberg, and it sank in the early hours of the next day.",
        {"hit": "1912-04-14", "sank": "1912-04-15"},
    ),
    ("They will have been married for 40 years in June.", {"married": "2014-06"}),
    ("It was not until 2004 that the records were opened.", {"opened": "2004"}),
    ("Two months later, in May 2013, the ministry rejected the claim.", {"rejected": "2013-05"}),
    (
        "In the spring of 1942 Anna Berg was deported; none of them survived the war.",
        {"deported": "1942-21", "war": None},
    ),
    ("On 1 October, a day after the deadline passed, Berg resigned.", {"passed": None, "resigned": "2013-10-01"}),
    ("Anna Berg landed on 28 May 1943. On the 3rd, she left for Oslo.", {"landed": "1943-05-28", "left": "1943-06-03"}),
    # an hour of another paragraph's day may be of any
    (
        "Police arrested a man on Sunday over a theft on 3 October.\n\nThe man was detained at 7 p.m. in Oslo.",
        {"arrested": "2013-10-27", "detained": None},
    ),
    # what goes on in the paragraph of an older time is not of the news
    ("In May 2012 soldiers fired at a crowd in Oslo. Turkey recalled its ambassador.", {"recalled": None}),
    ("Soldiers fired at a crowd in Oslo on Sunday. Turkey condemned the attack.", {"condemned": "2013-10-27~"}),
]


@pytest.mark.parametrize(("text", "dates"), DATES)
def test_what_a_date_dates(text, dates):
    found = {d.trigger: text_of(d.when) if d.when else None for d in _drafts(text)}
    assert {trigger: found.get(trigger) for trigger in dates} == dates


TITLES = [
    ("Heritage, which owns Pop Radio Corp., said on Friday it would sell it.", "Heritage said on Friday it would sell it"),
    ("“The mill is old,” Anna Berg, president of the bank, said on Friday.", "Anna Berg said: The mill is old"),
    ("Last week Anna Berg claimed that the mill was old.", "Anna Berg claimed that the mill was old"),
    ("The mill, Anna Berg said on Friday, is old.", "Anna Berg said: The mill is old"),
    ("His spokeswoman, Anna Berg, said on Friday he would go.", "Anna Berg said on Friday he would go"),
    ("His spokeswoman said on Friday Anna Berg would go.", "His spokeswoman said on Friday Anna Berg would go"),
    ("Party leader Anna Berg said on Friday it would go.", "Anna Berg said on Friday it would go"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_saying_is_called_by_who_said_what(text, title):
    assert title in [draft.title for draft in _drafts(text)]


CLAIMS = [
    ("Guards barred the fans from entering the port on Sunday.", "entering", "denied"),
    ("The police did not stop the crowd from storming the port on Sunday.", "storming", "happened"),
    ("Turkey urged the states to sign a declaration.", "declaration", "planned"),
    ("The firm sold shares to fend off a takeover bid by Acme Corp.", "bid", "happened"),
    ("Turkey worries about a war in Kosovo, where police killed two men.", "war", "possible"),
    ("The appointment takes effect on 13 November.", "takes", "planned"),
    ("Karl Braun is said to have taken money in March 2012.", "taken", "possible"),
    ("Did he meet Karl Lund last week?", "meet", "possible"),
    ("Correction: an earlier version of this article said that Lund resigned on 3 May 2012.", "resigned", "denied"),
    ("Cisco is to close the laboratory in 2014.", "close", "planned"),
    ("The crowd demanded on Sunday that President Anna Berg resign on Friday.", "resign", "planned"),
    ("Anna Berg said on Sunday that the ministers resigned on Friday.", "resigned", "happened"),
    ("Karl Holm, a former general, denies that his troops killed two men in 1993.", "killed", "denied"),
    ("Karl Holm will miss the vote on Friday after injuring his foot in Oslo.", "injuring", "happened"),
    ("Anna Berg became the first woman in 14 years to win the title in 2009.", "win", "happened"),
    ("Anna Berg came to Oslo to win the title on Friday.", "win", "planned"),
    ("The trial had been due to start in May 2012 but was postponed in Oslo.", "start", "planned"),
    ("There were no reports of injuries in Oslo on Sunday.", "injuries", "denied"),
    ("If Anna Berg were indicted and convicted, the firm would close.", "convicted", "possible"),
]


@pytest.mark.parametrize(("text", "trigger", "claim"), CLAIMS)
def test_what_is_claimed(text, trigger, claim):
    found = {draft.trigger: draft.factuality.value for draft in _drafts(text)}
    assert found.get(trigger, claim if claim == "denied" else "not drafted") == claim


NO_EVENTS = [
    ("It emerged on Sunday that Anna Berg had left Oslo.", "emerged"),
    ("The state provided 7 million crowns' worth of support to firms in 2009.", "support"),
    ("“Stop the bloodshed,” the crowd chanted on Sunday.", "Stop"),
    ("Anna Berg was in charge of the mission on Sunday.", "charge"),
    ("The firm bought back subordinated debentures in January.", "subordinated"),
    ("Sales rose on Sunday.", "Sales"),
]


@pytest.mark.parametrize(("text", "word"), NO_EVENTS)
def test_what_tells_no_happening(text, word):
    assert word not in [draft.trigger for draft in _drafts(text)]


NAMES = [
    ("ISTANBUL, Turkey (EX)_ Some 1,500 people marched on Sunday in Izmir.", "Some 1,500 people marched on Sunday"),
    ("Last week alone, $2 billion flowed out of the funds.", "$2 billion flowed out of the funds"),
    ("The council of Oslo on Sunday rejected a bill.", "The council of Oslo rejected a bill"),
    ("The crowd burned a flag on Sunday and police detained four men.", "Police detained four men"),
    ("Transport Minister Anna Berg ordered an inquiry on Sunday.", "Transport Minister Anna Berg ordered an inquiry on Sunday"),
    ("A plane carrying 127 people crashed on Sunday near Oslo.", "A plane crashed on Sunday"),
    ("The 27-year-old from Oslo won the title on Sunday.", "The 27-year-old won the title on Sunday"),
    ("Ilse Holm, the nurse whose letters moved the king, died on Sunday in Bern.", "Ilse Holm died on Sunday"),
    ("The mill, which was broken up in 2010 and stolen last May, was new.", "The mill was stolen last May"),
    ("After a flat year, Kimberly-Smith Corp. opened a mill on Sunday.", "Kimberly-Smith Corp. opened a mill on Sunday"),
    ("On Sunday the mayor Anna Berg opened a mill.", "The mayor Anna Berg opened a mill"),
    ("On 21 May police arrested nine men.", "Police arrested nine men"),
    ("On Sunday the council allowed the crowd to march.", "The council allowed the crowd to march"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), NAMES)
def test_a_title_has_its_subject_whole(text, title):
    assert title in [draft.title for draft in _drafts(text)]
