"""Where the network takes a noun for what a sentence stands on: the verb, its subject, and near misses left alone."""

import pytest

from tests.grammar.test_agreeing import read
from timeline.grammar.agreeing import agreeing

RIGHT = [
    (  # "and" joins the verb, whose subject is the noun between
        "It/PRP/2/nsubj burned/VBD/0/root on/IN/4/case Monday/NNP/2/obl and/CC/6/cc police/NN/4/conj held/VBN/2/conj men/NNS/7/obj",
        "It/PRP/2/nsubj burned/VBD/0/root on/IN/4/case Monday/NNP/2/obl and/CC/7/cc police/NN/7/nsubj held/VBD/2/conj men/NNS/7/obj",
    ),
    (  # not where "and" stands before the verb too
        "It/PRP/2/nsubj hit/VBD/0/root men/NNS/2/obj and/CC/5/cc police/NN/3/conj and/CC/7/cc fled/VBD/2/conj",
        "It/PRP/2/nsubj hit/VBD/0/root men/NNS/2/obj and/CC/5/cc police/NN/3/conj and/CC/7/cc fled/VBD/2/conj",
    ),
    (  # behind a comma the main clause goes on
        "It/PRP/2/nsubj fell/VBD/0/root when/WRB/5/advmod money/NN/5/nsubj ended/VBD/2/advcl ,/,/8/punct and/CC/8/cc rose/VBD/5/conj",
        "It/PRP/2/nsubj fell/VBD/0/root when/WRB/5/advmod money/NN/5/nsubj ended/VBD/2/advcl ,/,/8/punct and/CC/8/cc rose/VBD/2/conj",
    ),
    (  # without one, the clause of "when"
        "It/PRP/2/nsubj fell/VBD/0/root when/WRB/5/advmod money/NN/5/nsubj ended/VBD/2/advcl and/CC/7/cc rose/VBD/5/conj",
        "It/PRP/2/nsubj fell/VBD/0/root when/WRB/5/advmod money/NN/5/nsubj ended/VBD/2/advcl and/CC/7/cc rose/VBD/5/conj",
    ),
    (  # a participle with an object is the past tense that the sentence stands on
        "A/DT/2/det fire/NN/0/root in/IN/4/case town/NN/2/nmod destroyed/VBN/4/acl it/PRP/5/obj",
        "A/DT/2/det fire/NN/5/nsubj in/IN/4/case town/NN/2/nmod destroyed/VBD/0/root it/PRP/5/obj",
    ),
    (  # but for those that keep an object
        "A/DT/2/det man/NN/0/root named/VBN/2/acl Holm/NNP/3/obj",
        "A/DT/2/det man/NN/0/root named/VBN/2/acl Holm/NNP/3/obj",
    ),
    (  # no verb is joined to that of a relative clause without "and"
        "The/DT/2/det mill/NN/0/root she/PRP/4/nsubj built/VBD/2/acl:relcl burned/VBD/4/conj",
        "The/DT/2/det mill/NN/5/nsubj she/PRP/4/nsubj built/VBD/2/acl:relcl burned/VBD/0/root",
    ),
    (
        "The/DT/2/det mill/NN/0/root she/PRP/4/nsubj built/VBD/2/acl:relcl and/CC/6/cc sold/VBD/4/conj",
        "The/DT/2/det mill/NN/0/root she/PRP/4/nsubj built/VBD/2/acl:relcl and/CC/6/cc sold/VBD/4/conj",
    ),
    (  # nor to one that is joined to it
        "The/DT/2/det mill/NN/0/root she/PRP/4/nsubj built/VBD/2/acl:relcl and/CC/6/cc sold/VBD/4/conj burned/VBD/6/conj",
        "The/DT/2/det mill/NN/7/nsubj she/PRP/4/nsubj built/VBD/2/acl:relcl and/CC/6/cc sold/VBD/4/conj burned/VBD/0/root",
    ),
    (  # nor does one stand on a bare participle
        "A/DT/2/det plane/NN/3/nsubj carrying/VBG/0/root men/NNS/3/obj crashed/VBN/3/xcomp ././3/punct",
        "A/DT/2/det plane/NN/5/nsubj carrying/VBG/2/acl men/NNS/3/obj crashed/VBD/0/root ././3/punct",
    ),
    (
        "A/DT/2/det bus/NN/0/root carrying/VBG/2/acl men/NNS/3/obj burned/VBN/4/acl ././2/punct",
        "A/DT/2/det bus/NN/5/nsubj carrying/VBG/2/acl men/NNS/3/obj burned/VBD/0/root ././2/punct",
    ),
    (
        "A/DT/2/det bus/NN/6/nsubj carrying/VBG/2/acl men/NNS/3/obj arrested/VBN/4/acl crashed/VBD/0/root ././6/punct",
        "A/DT/2/det bus/NN/6/nsubj carrying/VBG/2/acl men/NNS/3/obj arrested/VBN/4/acl crashed/VBD/0/root ././6/punct",
    ),
    (
        "A/DT/2/det plane/NN/4/nsubj was/VBD/4/aux carrying/VBG/0/root men/NNS/4/obj killed/VBN/4/xcomp ././4/punct",
        "A/DT/2/det plane/NN/4/nsubj was/VBD/4/aux carrying/VBG/0/root men/NNS/4/obj killed/VBN/4/xcomp ././4/punct",
    ),
    (  # two names side by side are one subject
        "Port/NNP/4/nsubj Minister/NNP/3/nmod Berg/NNP/4/nsubj left/VBD/0/root",
        "Port/NNP/3/compound Minister/NNP/3/nmod Berg/NNP/4/nsubj left/VBD/0/root",
    ),
    (
        "Sunday/NNP/4/nsubj Minister/NNP/3/nmod Berg/NNP/4/nsubj left/VBD/0/root",
        "Sunday/NNP/4/nsubj Minister/NNP/3/nmod Berg/NNP/4/nsubj left/VBD/0/root",
    ),
    (  # who stands between a closing quotation mark and "said" says it
        "I/PRP/2/nsubj drew/VBD/0/root lines/NNS/2/obj ,/,/3/punct ''/''/3/punct Berg/NNP/3/appos ,/,/8/punct student/NN/6/appos ,/,/6/punct said/VBD/2/conj",
        "I/PRP/2/nsubj drew/VBD/0/root lines/NNS/2/obj ,/,/3/punct ''/''/3/punct Berg/NNP/10/nsubj ,/,/8/punct student/NN/6/appos ,/,/6/punct said/VBD/2/conj",
    ),
    (
        "I/PRP/2/nsubj drew/VBD/0/root lines/NNS/2/obj ,/,/3/punct Berg/NNP/3/appos ,/,/7/punct student/NN/5/appos ,/,/5/punct said/VBD/2/conj",
        "I/PRP/2/nsubj drew/VBD/0/root lines/NNS/2/obj ,/,/3/punct Berg/NNP/3/appos ,/,/7/punct student/NN/5/appos ,/,/5/punct said/VBD/2/conj",
    ),
    (  # what tells how long after is no subject
        "He/PRP/2/nsubj left/VBD/0/root months/NNS/6/nsubj after/IN/6/mark it/PRP/6/nsubj won/VBD/2/advcl",
        "He/PRP/2/nsubj left/VBD/0/root months/NNS/6/obl:npmod after/IN/6/mark it/PRP/6/nsubj won/VBD/2/advcl",
    ),
    (
        "Months/NNS/2/nsubj passed/VBD/0/root after/IN/5/mark it/PRP/5/nsubj won/VBD/2/advcl",
        "Months/NNS/2/nsubj passed/VBD/0/root after/IN/5/mark it/PRP/5/nsubj won/VBD/2/advcl",
    ),
    (  # with a subject before it and "that" behind it, a word is a verb
        "Holm/NNP/2/nsubj denies/NNS/0/root that/IN/5/mark men/NNS/5/nsubj fled/VBD/2/acl:relcl",
        "Holm/NNP/2/nsubj denies/VBZ/0/root that/IN/5/mark men/NNS/5/nsubj fled/VBD/2/ccomp",
    ),
    (
        "The/DT/2/det plans/NNS/0/root that/IN/5/mark men/NNS/5/nsubj made/VBD/2/acl:relcl",
        "The/DT/2/det plans/NNS/0/root that/WDT/5/mark men/NNS/5/nsubj made/VBD/2/acl:relcl",
    ),
    (  # who does it stands before the verb: nobody is told to
        "Police/NNS/2/nsubj clear/VB/0/root it/PRP/2/obj",
        "Police/NNS/2/nsubj clear/VBP/0/root it/PRP/2/obj",
    ),
    ("Clear/VB/0/root it/PRP/1/obj", "Clear/VB/0/root it/PRP/1/obj"),
]


@pytest.mark.parametrize(("given", "made"), RIGHT)
def test_a_sentence_stands_on_its_verb(given, made):
    words, tags, tree = read(given)
    _, right, rightly = read(made)
    found, put = agreeing(words, tags, tree)
    assert (found, list(put.heads), list(put.relations)) == (right, list(rightly.heads), list(rightly.relations))
