"""Where tags and tree contradict each other: what grammar makes of it, and near misses that it leaves alone."""

import pytest

from timeline.grammar.agreeing import agreeing
from timeline.grammar.trees import Tree


def read(table):
    """Words, tags and tree of "word/TAG/head/relation …", heads by number of the word from 1, 0 the root."""
    rows = [row.split("/") for row in table.split()]
    heads = [int(row[2]) - 1 for row in rows]
    return [row[0] for row in rows], [row[1] for row in rows], Tree(heads, [row[3] for row in rows])


@pytest.mark.parametrize(
    ("given", "made"),
    [
        # a participle has no subject without an auxiliary
        (
            "Police/NNS/2/nsubj:pass arrested/VBN/0/root men/NNS/2/obj",
            "Police/NNS/2/nsubj arrested/VBD/0/root men/NNS/2/obj",
        ),
        (
            "Men/NNS/3/nsubj:pass were/VBD/3/aux:pass arrested/VBN/0/root",
            "Men/NNS/3/nsubj:pass were/VBD/3/aux:pass arrested/VBN/0/root",
        ),
        # the past of an irregular verb is no present
        ("It/PRP/2/nsubj sank/VBP/0/root", "It/PRP/2/nsubj sank/VBD/0/root"),
        ("They/PRP/2/nsubj put/VBP/0/root", "They/PRP/2/nsubj put/VBP/0/root"),
        # what describes a noun is a participle
        (
            "The/DT/2/det deal/NN/5/nsubj signed/VBD/2/acl will/MD/5/aux help/VB/0/root",
            "The/DT/2/det deal/NN/5/nsubj signed/VBN/2/acl will/MD/5/aux help/VB/0/root",
        ),
        (
            "It/PRP/2/nsubj emerged/VBD/0/root at/IN/4/case talks/NNS/2/obl held/VBD/2/advcl",
            "It/PRP/2/nsubj emerged/VBD/0/root at/IN/4/case talks/NNS/2/obl held/VBN/4/acl",
        ),
        (
            "He/PRP/2/nsubj left/VBD/0/root town/NN/2/obj ,/,/5/punct tired/VBN/2/advcl",
            "He/PRP/2/nsubj left/VBD/0/root town/NN/2/obj ,/,/5/punct tired/VBN/2/advcl",
        ),
        # an article belongs to the next noun; a noun before a verb without a subject is its subject
        (
            "The/DT/3/det firm/NN/3/compound plans/VBZ/0/root cuts/NNS/3/obj",
            "The/DT/2/det firm/NN/3/nsubj plans/VBZ/0/root cuts/NNS/3/obj",
        ),
        (
            "The/DT/3/det firm/NN/3/compound plans/NNS/0/root to/TO/5/mark cut/VB/3/acl",
            "The/DT/2/det firm/NN/3/nsubj plans/VBZ/0/root to/TO/5/mark cut/VB/3/xcomp",
        ),
        (
            "The/DT/3/det firm/NN/3/compound plans/NNS/0/root of/IN/5/case May/NNP/3/nmod",
            "The/DT/3/det firm/NN/3/compound plans/NNS/0/root of/IN/5/case May/NNP/3/nmod",
        ),
        # a clause whose subject is "who" belongs to the noun before it
        (
            "said/VBD/0/root Smith/NNP/1/nsubj ,/,/5/punct who/WP/5/nsubj left/VBD/1/ccomp",
            "said/VBD/0/root Smith/NNP/1/nsubj ,/,/5/punct who/WP/5/nsubj left/VBD/2/acl:relcl",
        ),
        (
            "said/VBD/0/root who/WP/3/nsubj left/VBD/1/ccomp",
            "said/VBD/0/root who/WP/3/nsubj left/VBD/1/ccomp",
        ),
        # what stands before a number is no part of a length
        (
            "signed/VBD/0/root treaty/NN/4/compound two/CD/4/nummod days/NNS/5/obl ago/RB/1/advmod",
            "signed/VBD/0/root treaty/NN/1/obj two/CD/4/nummod days/NNS/5/obl ago/RB/1/advmod",
        ),
        (
            "saw/VBD/0/root two/CD/4/nummod market/NN/4/compound days/NNS/1/obj",
            "saw/VBD/0/root two/CD/4/nummod market/NN/4/compound days/NNS/1/obj",
        ),
        # the year of a signing is not its signer's
        (
            "signed/VBN/0/root by/IN/3/case Apple/NNP/1/obl:agent in/IN/5/case 2012/CD/3/nmod",
            "signed/VBN/0/root by/IN/3/case Apple/NNP/1/obl:agent in/IN/5/case 2012/CD/1/obl",
        ),
        # nobody right before a finite verb does it
        (
            "rained/VBD/0/root and/CC/3/cc nobody/NN/1/conj came/VBD/1/conj",
            "rained/VBD/0/root and/CC/4/cc nobody/NN/4/nsubj came/VBD/1/conj",
        ),
        (
            "met/VBD/0/root nobody/NN/1/obj came/VBD/1/conj",
            "met/VBD/0/root nobody/NN/1/obj came/VBD/1/conj",
        ),
        # the subject of an auxiliary is that of its verb
        (
            "nobody/NN/2/nsubj was/VBD/3/aux:pass hurt/VBN/0/root",
            "nobody/NN/3/nsubj was/VBD/3/aux:pass hurt/VBN/0/root",
        ),
        (
            "he/PRP/3/nsubj:pass who/WP/3/nsubj was/VBD/4/aux hurt/VBN/0/root it/PRP/4/nsubj",
            "he/PRP/3/nsubj:pass who/WP/3/nsubj was/VBD/4/aux hurt/VBN/0/root it/PRP/4/nsubj",
        ),
    ],
)
def test_tags_and_tree_agree(given, made):
    words, tags, tree = read(given)
    _, wanted_tags, wanted = read(made)
    found_tags, found = agreeing(words, tags, tree)
    assert (found_tags, list(found.heads), list(found.relations)) == (
        wanted_tags,
        list(wanted.heads),
        list(wanted.relations),
    )
