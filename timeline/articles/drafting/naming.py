"""Naming: the title of a happening from its clause: who, did, what, and the first circumstance."""

import re
from collections.abc import Iterator

from timeline.actors.actor import ActorKind
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.phrases import joined, phrase_of
from timeline.articles.drafting.scene import Scene
from timeline.articles.drafting.sharing import CARRYING
from timeline.articles.drafting.titles import shortened
from timeline.grammar.clauses import Clause, Phrase
from timeline.grammar.forms import Tense

_ON = re.compile(r"(?<!\s)\s+(?:on|in|at|of)\s*\Z")
_WHOLE = re.compile(r"(?<!\S)(?:(?:the|an?)\s+)?\S+-\Z", re.IGNORECASE)
_BELOW = frozenset({"xcomp", "ccomp"})
_FEWEST = 2
_DEEPEST = 4


def title_of(scene: Scene, parsed: Parsed, at: int, number: int | None) -> str:
    """Return a title for the word at `at`, of the clause `number` that it heads or hangs on; '' where no words make one."""
    clause = None if number is None else parsed.clauses[number]
    if clause is not None and clause.head == at:
        return _of_clause(scene, parsed, clause)
    if parsed.tags[at][:2] == "NN" and not _is_carried(parsed, at, clause):
        phrase = phrase_of(parsed, at)
        if phrase.last - phrase.first >= _FEWEST:
            return shortened(_text(scene, parsed, phrase.first, phrase.last))
    return "" if clause is None else _of_clause(scene, parsed, clause)


def _is_carried(parsed: Parsed, at: int, clause: Clause | None) -> bool:
    """Whether a noun is told with the verb whose object it is: "the group held its first meeting"."""
    if clause is None or parsed.tree is None or clause.lemma not in CARRYING:
        return False
    return parsed.tree.heads[at] == clause.head and parsed.tree.relations[at] == "obj"


def _of_clause(scene: Scene, parsed: Parsed, clause: Clause) -> str:
    first, last = _told(clause), _end(parsed, clause)
    if (
        clause.subject is None
        and clause.relation == "acl"
        and clause.form.tense is Tense.INFINITIVE
        and parsed.tree is not None
    ):
        return shortened(_text(scene, parsed, phrase_of(parsed, parsed.tree.heads[clause.head]).first, last))
    if (led := _led(parsed, clause)) is not None:
        return _with_leading(scene, parsed, led, clause)
    if (
        clause.subject is None
        or clause.subject.first > clause.head
        or clause.subject.first <= first <= clause.subject.last
    ):
        return ""
    end = _with_its_date(scene, parsed.words[last].end)
    told = f"{_helper(parsed, clause)}{scene.text[parsed.words[first].start : end]}"
    return shortened(f"{_subject(scene, parsed, clause.subject)} {told}")


def _led(parsed: Parsed, clause: Clause) -> Clause | None:
    """The clause whose verb leads to an infinitive: "allowed them to demonstrate", "marched to protest"."""
    infinitive = clause.form.tense is Tense.INFINITIVE and clause.relation in ("xcomp", "advcl", "ccomp")
    if not infinitive or clause.governor is None:
        return None
    governor = parsed.clauses[clause.governor]
    return governor if governor.head < clause.head and governor.form.finite else None


def _with_leading(scene: Scene, parsed: Parsed, leading: Clause, clause: Clause) -> str:
    """The title of an infinitive: who does what to do it; what stands between is left out where it is more than its object."""
    if leading.subject is None or leading.subject.last >= leading.head:
        return ""
    first, last = _told(leading), _end(parsed, clause)
    to = min(_told(clause), clause.head)
    stop = leading.head if leading.object is None or leading.object.last > to else leading.object.last
    between = " " if stop + 1 == to else " … "
    words = _text(scene, parsed, first, max(stop, first)) + between + _text(scene, parsed, to, last)
    return shortened(f"{_subject(scene, parsed, leading.subject)} {words}")


def _helper(parsed: Parsed, clause: Clause) -> str:
    """The form of to be that a verb shares with the one it is joined to: "was shot and killed"."""
    if clause.relation != "conj" or not clause.form.passive or len(clause.group) > 1 or clause.governor is None:
        return ""
    group = parsed.clauses[clause.governor].group
    return " ".join(parsed.words[word].text for word in group[:-1]) + " " if len(group) > 1 else ""


def _told(clause: Clause) -> int:
    """The first word of the verb group, without what stands before the subject ("Had", "Making")."""
    after = [word for word in clause.group if clause.subject is None or word > clause.subject.last]
    return min(after or clause.group or [clause.head], default=clause.head)


def _end(parsed: Parsed, clause: Clause, deep: int = 0) -> int:
    """The last word of the object and the first circumstance, or of the clause that the verb leads to."""
    last = clause.head
    following = sorted(_phrases(clause), key=lambda phrase: phrase.first)
    things = [phrase for phrase in following if phrase.first > clause.head]
    for phrase in things[: 2 if clause.object is not None else 1]:
        nouns = {*joined(parsed, phrase.head), *joined(parsed, phrase.last)}  # "the heads of Google, Twitter and Apple"
        lasts = [phrase_of(parsed, noun).last for noun in nouns if parsed.clause_headed(noun) is None]
        last = max([last, phrase.last, *lasts])
    if parsed.tree is not None:
        last = max([last, *(i for i in parsed.below[clause.head] if parsed.tree.relations[i] == "compound:prt")])
    number = parsed.clauses.index(clause)
    if deep < _DEEPEST:
        for below in parsed.clauses:
            if below.governor == number and below.relation in _BELOW and below.head > clause.head:
                last = max(last, _end(parsed, below, deep + 1))
    return last


def _phrases(clause: Clause) -> Iterator[Phrase]:
    yield from (phrase for phrase in (clause.object, clause.agent, *clause.others) if phrase is not None)


def _subject(scene: Scene, parsed: Parsed, subject: Phrase) -> str:
    """The words of a subject; of a pronoun the name that it stands for."""
    start, end = parsed.span(subject)
    if parsed.tags[subject.head] == "PRP":
        names = scene.page.references_over(start, end)
        return names[0].actor.name if names else scene.text[start:end]
    for name in scene.page.names_over(start, end):  # "Kimberly-Clark Corp.", of which the tree has half
        if scene.start <= name.span.start and name.span.end <= scene.end:
            start, end = min(start, name.span.start), max(end, name.span.end)
    behind = scene.page.names_over(end + 1, end + 2) if scene.text[end : end + 1] == " " else ()
    named = next((n for n in behind if n.span.start == end + 1 and n.actor.kind is ActorKind.PERSON), None)
    if named is not None and parsed.tags[subject.head] == "NN":
        end = named.span.end  # "the mayor Anna Berg", an apposition for the tree
    *_, last = joined(parsed, subject.head)
    if last > subject.last and not any(parsed.tags[at][:2] in ("VB", "MD") for at in range(subject.last + 1, last)):
        end = max(end, parsed.words[phrase_of(parsed, last).last].end)  # "Obama and Medvedev"
    leading = next((one.end for one in scene.page.expressions_over(start, start + 1) if one.end < end), start)
    start = leading + len(scene.text[leading:end]) - len(scene.text[leading:end].lstrip(" ,"))  # "on 21 May police …"
    if (
        start > scene.start
        and scene.text[start - 1] == "-"
        and (whole := _WHOLE.search(scene.text, scene.start, start))
    ):
        start = whole.start()  # "the 27-year-old"
    dated = next(
        (one.start for one in scene.page.expressions_over(start, end) if one.start > start and one.end >= end), end
    )
    words = _ON.sub("", scene.text[start:dated]).rstrip()
    return words or scene.text[start:end]  # not "the President Thursday", "the council on Thursday"


def _with_its_date(scene: Scene, end: int) -> int:
    """The end of words, or that of the time of which they have the beginning: "in the year to Dec. 31"."""
    dates = (scene.page.expressions[i] for i in scene.dates)
    return max([end, *(one.end for one in dates if one.start < end)])


def _text(scene: Scene, parsed: Parsed, first: int, last: int) -> str:
    return scene.text[parsed.words[first].start : parsed.words[last].end]
