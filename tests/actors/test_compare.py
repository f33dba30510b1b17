"""Comparing actors: spellings of one name are one, everything else stays apart until a person says otherwise."""

import pytest

from timeline.actors.actor import ActorKind, Alias, AliasKind, FoundActor, KnownActor
from timeline.actors.clusters import Choice
from timeline.actors.compare import Verdict, compare
from timeline.actors.names import key_of

KINDS = {
    "p": ActorKind.PERSON,
    "o": ActorKind.ORGANISATION,
    "l": ActorKind.PLACE,
    "e": ActorKind.EVENT,
    "s": ActorKind.SERIES,
}


def actor(text):
    """Read "o Acme Works = AW = ~the Works": kind, name, aliases; a weak one has a tilde, a short one capitals."""
    kind, rest = text.split(" ", 1)
    name, *others = rest.split(" = ")
    aliases = [Alias(name)]
    for other in others:
        short = AliasKind.ABBREVIATION if other.isupper() else AliasKind.NAME
        aliases.append(Alias(other.lstrip("~"), AliasKind.WEAK if other[0] == "~" else short))
    return KnownActor(key_of(name), name, KINDS[kind], tuple(aliases))


SAME = [
    ("p Viktor Vekselberg", "p Victor Vekselberg"),
    ("p Dmitry Medvedev", "p Dimitry Medvedev"),
    ("p Anatoly Chubais", "p Anatoly Chubays"),
    ("p Sergei Ivanov", "p Sergey Ivanov"),
    ("p Yuri Lark", "p Yury Lark"),
    ("p Alexander Kask", "p Aleksandr Kask"),
    ("p Дмитрий Каск", "p Dmitry Kask"),
    ("p Mary O\u2019Brien", "p Mary O'Brien"),
    ("p Dr. Jane Roe", "p Jane Roe"),
    ("o RUSNANO", "o LTD RUSNANO"),
    ("o Acme", "o Acme, Inc."),
    ("o The Acme Foundation", "o Acme Foundation"),
    ("o Skolkovo Institute of Science and Technology = Skoltech", "o Skoltech"),
    ("l United States = US = America", "l America"),
    ("s Russian Innovation Week", "e Russian Innovation Week Conference"),
    ("e Pier Week 2012 = PIERWEEK2012", "e PierWeek2012"),
    ("o Johnson & Lark", "o Johnson and Lark"),
]

# Hard negatives: near each other in letters, never one without a person's word.
NEVER_SAME = [
    ("p Dmitry Medvedev", "p Dmitry Akhanov"),
    ("p Dmitry Medvedev", "p Anna Medvedev"),
    ("p Dmitry Medvedev", "p President Medvedev"),
    ("p George Bush", "p George W. Bush"),
    ("p John A. Smith", "p John B. Smith"),
    ("p J. Smith", "p John Smith"),
    ("p Jim Cramer", "p Jim Kramer"),
    ("p Karl Marx", "p Karl Marks"),
    ("p Tim Draper", "p Tom Foremski"),
    ("p Michael Gorbach", "p Mikhail Gorbach"),
    ("p Ivan Ivanov", "p Ivan Ivanova"),
    ("p Eric Lark", "p Erik Lark"),
    ("p Li Keqiang", "p Li Peng"),
    ("p Li Keqiang", "p Keqiang Li"),
    ("p President Roe", "p President Roe"),
    ("p Hillary Roe", "p Bill Roe"),
    ("p Apple Martin", "o Apple"),
    ("p Washington", "l Washington"),
    ("o RUSNANO", "o RUSNANO USA, Inc."),
    ("o Gazprom", "o Gazprom Bank"),
    ("o Google", "o Google Ventures"),
    ("o General Motors", "o Motors"),
    ("o General Electric", "o Electric"),
    ("o Bank of America", "l America"),
    ("o Bank of China", "o Bank of India"),
    ("l Skolkovo", "o Skolkovo Foundation"),
    ("o Skolkovo Foundation", "o Skolkovo Institute of Science and Technology"),
    ("l Skolkovo", "o Skolkovo Institute of Science and Technology"),
    ("l Skolkovo", "o Skolkovo"),
    ("l Cambridge", "o University of Cambridge"),
    ("o University of Washington", "o Washington University"),
    ("o University of York", "o York University"),
    ("o University of California at Berkeley", "o University of California at Davis"),
    ("l Silicon Valley", "o Silicon Valley Watcher"),
    ("l Silicon Valley", "l Silicon Fen"),
    ("l New York", "l York"),
    ("l Georgia", "o Georgia Tech"),
    ("o Trade Commission", "o Trade Commission Working Group on Fish"),
    ("o U.S.-Russia Foundation", "o U.S.-Russia Bilateral Presidential Commission"),
    ("o Ministry of Finance", "o Ministry of Defence"),
    ("o Ministry of Finance", "o Russian Ministry of Finance"),
    ("e Russian Innovation Week 2012", "e Russian Innovation Week 2013"),
    ("s Russian Innovation Week", "e Russian Innovation Week 2012"),
    ("o RBC", "o Royal Bank of Canada"),
    ("o Royal Bank of Canada = RBC", "o Russian Business Channel = RBC"),
    ("o RBC", "o Royal Bank of Canada = RBC"),
    ("o Financial Times", "o Moscow Times"),
    ("o North Harbour Union", "o South Harbour Union"),
    ("o StartTrack", "o Start Track"),
    ("o Acme Holdings = ~the Company", "o Pier Holdings = ~the Company"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_same(left, right):
    verdict = compare(actor(left), actor(right))
    assert verdict.choice is Choice.SAME, verdict
    assert verdict.score >= 0.9
    assert compare(actor(right), actor(left)).choice is Choice.SAME


@pytest.mark.parametrize(("left", "right"), NEVER_SAME)
def test_never_same(left, right):
    verdict = compare(actor(left), actor(right))
    assert verdict.choice is not Choice.SAME, verdict
    assert verdict.score < 1
    assert compare(actor(right), actor(left)) == verdict


CHOICES = [
    (
        "o Acme Union",
        "l Acme Union",
        Choice.UNSURE,
        "both are called 'acme union', but one is of the kind organisation, the other of the kind place",
    ),
    ("p George Bush", "p George W. Bush", Choice.UNSURE, "one of the two has a middle name more"),
    ("p Dmitry Kask", "p Dmitry Lark", Choice.DIFFERENT, "only the given name is common to both"),
    ("o RBC", "o Royal Bank of Canada", Choice.UNSURE, "'RBC' are the initials of 'Royal Bank of Canada'"),
    (
        "o Pier Works",
        "o Pier Works USA",
        Choice.DIFFERENT,
        "'usa' sets one apart: a part, a branch or a body named for the other",
    ),
    ("e Pier Week 2012", "e Pier Week 2013", Choice.DIFFERENT, "two editions, or two names with different numbers"),
]


@pytest.mark.parametrize(("left", "right", "choice", "reason"), CHOICES)
def test_a_verdict_gives_its_reason(left, right, choice, reason):
    verdict = compare(actor(left), actor(right))
    assert (verdict.choice, verdict.reasons) == (choice, (reason,))


def test_found_and_known_actors_compare():
    one = FoundActor("acme", "Acme", ActorKind.ORGANISATION, (Alias("Acme"),))
    assert compare(one, actor("o Acme, Inc.")).choice is Choice.SAME


def test_a_verdict_needs_a_score_and_a_reason():
    with pytest.raises(ValueError, match="a verdict needs a score from 0 to 1 and a reason"):
        Verdict(Choice.SAME, 2, ("twice as sure",))
    with pytest.raises(ValueError, match="a verdict needs a score from 0 to 1 and a reason"):
        Verdict(Choice.SAME, 1, ())
