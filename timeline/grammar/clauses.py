"""Clauses: who does what to whom in a sentence, how it is said to stand, and which clause governs which."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.grammar.forms import NEGATIONS, Form, Tense, form_of
from timeline.grammar.lemmas import lemma
from timeline.grammar.reading import read
from timeline.grammar.tokens import Token
from timeline.grammar.trees import ROOT, Tree
from timeline.words import words

_IN_GROUP = frozenset(["aux", "aux:pass", "cop"])
_CLAUSES = frozenset(
    ["root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass", "conj"]
)
_IN_PHRASE = frozenset(
    ["det", "amod", "compound", "flat", "nummod", "nmod:poss", "fixed", "nmod", "advmod", "goeswith"]
)
_CLOSING = frozenset(["parataxis", "advcl", "conj", "acl", "ccomp", "root", "acl:relcl"])
_BEFORE_CLOSING = frozenset([",", '"', "''", "”", "’", "'", "--", "—"])
_JOINING = frozenset(["and", "or", "&", "amp"])
_NO_DENIAL = words("only just merely solely simply")
_TIMES = words("day week month quarter year morning evening night today yesterday tomorrow")
SAYING = words("""
    say tell add announce report claim state declare deny admit argue insist note warn explain confirm suggest write
    believe think expect predict promise vow allege assert stress comment reply respond reveal disclose testify
    acknowledge recall conclude estimate hope fear know hear learn find show indicate agree accuse maintain contend
    observe remark repeat ask wonder
""")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with what belongs to it, relative clauses and appositions left out: words `first` to `last`, both included."""

    head: int
    first: int
    last: int
    preposition: str = ""

    def __post_init__(self) -> None:
        """Refuse a head outside."""
        if not self.first <= self.head <= self.last:
            raise ValueError(f"{self.head} is not between {self.first} and {self.last}")


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate and what belongs to it. Numbers of words count from 0 in the sentence, of clauses in `clauses()`.

    `head` is the verb, or the noun or adjective after a form of to be; `group` are its auxiliaries and the verb.
    `subject` is None where nobody is named; it is taken over where clauses share it ("met and signed", "agreed to sign")
    and from the noun that a relative clause belongs to. `agent` is who acts in a passive ("by …"). `others` are further
    noun phrases with their prepositions. `marker` is the word that joins the clause on ("if", "after", "that", "to").
    `relation` is that of Universal Dependencies to the clause `governor`; `said_by` is the clause that tells this one.
    """

    head: int
    lemma: str
    group: Sequence[int]
    form: Form
    subject: Phrase | None
    object: Phrase | None
    agent: Phrase | None
    others: Sequence[Phrase]
    marker: str
    relation: str
    governor: int | None
    said_by: int | None = None


def clauses(tokens: Sequence[Token]) -> list[Clause]:
    """Return the clauses of one sentence, tagged and parsed anew, in the order of their heads."""
    words = [token.text for token in tokens]
    return [clause for tags, tree in read([words] if words else []) for clause in clauses_of(words, tags, tree)]


def clauses_of(words: Sequence[str], tags: Sequence[str], tree: Tree) -> list[Clause]:
    """Return the clauses of one parsed sentence in the order of their heads."""
    return _Sentence(words, tags, tree).clauses()


class _Sentence:
    def __init__(self, words: Sequence[str], tags: Sequence[str], tree: Tree) -> None:
        self.words, self.tags, self.tree = [word.lower() for word in words], tags, tree
        self.below: list[list[int]] = [[] for _ in words]
        for word, head in enumerate(tree.heads):
            if head != ROOT:
                self.below[head].append(word)

    def clauses(self) -> list[Clause]:
        heads = [word for word in range(len(self.words)) if self._is_head(word)]
        number = {head: n for n, head in enumerate(heads)}
        found = [self._clause(head, number) for head in heads]
        found = [self._shared(clause, found, number) for clause in found]
        closing = self._closing(found)
        speakers = [self._said_by(n, found, closing) for n in range(len(found))]
        return [c if by is None else replace(c, said_by=by) for c, by in zip(found, speakers, strict=True)]

    def _is_head(self, word: int) -> bool:
        relation, tag_ = self.tree.relations[word], self.tags[word]
        if relation in _IN_GROUP:
            return False
        helped = any(self.tree.relations[child] in _IN_GROUP for child in self.below[word])
        return helped or (tag_[:2] == "VB" and relation in _CLAUSES)

    def _clause(self, head: int, number: dict[int, int]) -> Clause:
        relations, tags = self.tree.relations, self.tags
        below = self.below[head]
        group = [w for w in below if relations[w] in _IN_GROUP or tags[w] == "TO" or self._negates(w)]
        verb = [w for w in group if w < head] + [head]
        copular = tags[head][:2] != "VB"
        found = form_of([self.words[w] for w in verb], [tags[w] for w in verb]) if self._has_verb(verb) else None
        if found is None:
            found = form_of(["be"], ["VB"])
        if copular and found.passive:
            found = replace(found, passive=False)
        by = {name: self._phrase_of(head, name) for name in ("nsubj", "nsubj:pass", "obj", "obl:agent")}
        subject = by["nsubj:pass"] or by["nsubj"]
        if by["nsubj:pass"] is not None and not copular:
            found = replace(found, passive=True)
        if tags[head] == "VBN" and found.tense is Tense.PARTICIPLE and by["nsubj"] and len(verb) == 1:
            found = replace(found, tense=Tense.PAST, passive=False)  # the tagger took "signed" for a participle
        others = [self._phrase(w) for w in below if relations[w] in ("obl", "iobj", "obl:agent")]
        marks = [self.words[w] for w in below if relations[w] == "mark" or (tags[w] == "WRB" and w < head)]
        return Clause(
            head,
            "be" if copular else lemma(self.words[head], tags[head]),
            tuple(sorted({*verb, *(w for w in group if w > head)})),
            found,
            subject,
            by["obj"],
            by["obl:agent"] or self._by(others, found),
            tuple(others),
            marks[0] if marks else "",
            relations[head],
            self._governor(head, number),
        )

    def _has_verb(self, group: Sequence[int]) -> bool:
        return any(self.tags[w] == "MD" or self.tags[w][:2] == "VB" for w in group)

    def _by(self, others: Sequence[Phrase], form: Form) -> Phrase | None:
        return next((phrase for phrase in others if form.passive and phrase.preposition == "by"), None)

    def _negates(self, word: int) -> bool:
        """Whether a word denies: "not" does, the "not" of "not only" does not."""
        return self.words[word] in NEGATIONS and _NO_DENIAL.isdisjoint(self.words[word + 1 : word + 2])

    def _phrase_of(self, head: int, relation: str) -> Phrase | None:
        """The word of a relation to a verb; of two subjects the nearer where the other is none ("After a flat year, Acme fell")."""
        found = [word for word in self.below[head] if self.tree.relations[word] == relation]
        if not found:
            return None
        before = [word for word in found if word < head]
        alone = "," not in self.words[before[-1] : head] if before else False  # an apposition has a comma behind it
        nearer = relation == "nsubj" and len(before) > 1 and alone and self._is_no_subject(before[0], before[-1])
        return self._phrase(before[-1] if nearer else found[0])

    def _is_no_subject(self, first: int, second: int) -> bool:
        """Whether of two words that the tree has for subjects the first is none: it has a preposition, or a comma after it."""
        if self.words[second] in _TIMES or self.words[second - 1] in _JOINING:
            return False
        preposed = any(self.tree.relations[word] == "case" and word < first for word in self.below[first])
        return preposed or "," in self.words[first:second]

    def _phrase(self, head: int) -> Phrase:
        relations = self.tree.relations
        first = last = head
        stack = [head]
        while stack:
            word = stack.pop()
            first, last = min(first, word), max(last, word)
            for child in self.below[word]:
                if relations[child] in _IN_PHRASE or (relations[child] == "case" and word != head):
                    stack.append(child)
                elif relations[child] == "appos" and child == word + 1 and self.tags[child] == "NNP":
                    stack.append(child)  # "party leader Anna Berg"
                elif relations[child] == "case" and child > head:
                    last = max(last, child)
                elif child < word and self.words[child] == "neither":
                    stack.append(child)  # "neither Smith nor Jones"
        case = next((self.words[w] for w in self.below[head] if relations[w] == "case" and w < head), "")
        return Phrase(head, first, last, case)

    def _governor(self, head: int, number: dict[int, int]) -> int | None:
        above = self.tree.heads[head]
        while above != ROOT and above not in number:
            above = self.tree.heads[above]
        return None if above == ROOT else number[above]

    def _shared(self, clause: Clause, found: Sequence[Clause], number: dict[int, int]) -> Clause:
        """The clause with the subject and tense that it leaves to another clause to name."""
        above = self.tree.heads[clause.head]
        if clause.subject is not None and self._is_relative(clause.subject.head):
            found_noun = self._antecedent(clause.subject.head)
            return clause if found_noun is None else replace(clause, subject=found_noun)
        if clause.relation in ("acl:relcl", "acl") and above != ROOT:
            return self._of_noun(clause, self._phrase(above))
        governor = found[number[above]] if above in number else None
        if governor is None or clause.subject is not None:
            return clause
        if clause.relation == "conj":
            subject = self._shared(governor, found, number).subject or governor.subject
            form = self._joined(clause, governor)
            alike = subject is None and form is clause.form
            return clause if alike else replace(clause, subject=subject, form=form)
        if clause.relation == "ccomp":
            subjects = [word for word in self.below[governor.head] if self.tree.relations[word] == "nsubj"]
            spare = len(subjects) > 1 and governor.lemma in SAYING
            return replace(clause, subject=self._phrase(subjects[0])) if spare else clause
        if clause.relation in ("xcomp", "advcl"):
            subject = governor.object if clause.relation == "xcomp" else None
            going = governor.lemma == "go" and governor.form.progressive and clause.form.tense is Tense.INFINITIVE
            form = replace(clause.form, tense=Tense.FUTURE) if going else clause.form
            return replace(clause, subject=subject or self._shared(governor, found, number).subject, form=form)
        return clause

    def _joined(self, clause: Clause, governor: Clause) -> Form:
        """What a verb without auxiliaries shares with the one it is joined to: "could attack and arrest"."""
        alike = self.tags[clause.head] == self.tags[governor.head] and self.tags[clause.head] in ("VB", "VBN", "VBG")
        if not alike or len(clause.group) > 1:
            return clause.form
        return replace(governor.form, negated=governor.form.negated or clause.form.negated)

    def _of_noun(self, clause: Clause, noun: Phrase) -> Clause:
        """The clause with the noun that it belongs to for its subject: "the deal signed by", "the deal that was signed"."""
        if clause.subject is None and (clause.form.tense is Tense.PARTICIPLE or clause.relation == "acl:relcl"):
            return replace(clause, subject=noun)
        return clause

    def _is_relative(self, word: int) -> bool:
        return self.tags[word] in ("WP", "WDT") and self.words[word] in ("who", "which", "that")

    def _antecedent(self, pronoun: int) -> Phrase | None:
        """The noun right before a relative pronoun, wherever the parser hung the clause."""
        at = pronoun - 1
        while at > 0 and self.words[at] in _BEFORE_CLOSING:
            at -= 1
        if at < 0 or self.tags[at][:2] not in ("NN", "PR", "CD"):
            return None
        while self.tree.relations[at] in ("flat", "compound", "nmod:poss", "nummod"):
            at = self.tree.heads[at]
        return self._phrase(at) if at < pronoun else None

    def _said_by(self, number: int, found: Sequence[Clause], closing: Sequence[tuple[int, int]]) -> int | None:
        """The nearest clause above that tells, or one that closes what was told: "It will rise, he said"."""
        at: int | None = number
        for _ in found:
            if at is None:
                break
            clause = found[at]
            if clause.relation == "ccomp" and clause.governor is not None and found[clause.governor].lemma in SAYING:
                return clause.governor
            at = clause.governor
        return next((n for n, first in closing if found[number].head < first), None)

    def _closing(self, found: Sequence[Clause]) -> list[tuple[int, int]]:
        """The clauses that tell what stands before them, after a comma or a closing quote, and where they begin."""
        closing = []
        for n, clause in enumerate(found):
            if clause.lemma not in SAYING or clause.relation not in _CLOSING or not clause.form.finite:
                continue
            subject = clause.subject
            if clause.object is not None or clause.marker or subject is None:
                continue
            first = min(subject.first, clause.group[0])
            tells_more = any(other.governor == n and other.relation == "ccomp" for other in found)
            if first and self.words[first - 1] in _BEFORE_CLOSING and not tells_more:
                closing.append((n, first))
        return closing
