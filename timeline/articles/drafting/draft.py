"""Drafting: the events of an article, sentence by sentence."""

from collections.abc import Iterator, Mapping, Sequence

from timeline.articles.drafting.carrying import carried
from timeline.articles.drafting.clauses import LONGEST_SENTENCE
from timeline.articles.drafting.governing import governed
from timeline.articles.drafting.grammar import Grammar
from timeline.articles.drafting.listed import each_date, listed
from timeline.articles.drafting.making import made_of
from timeline.articles.drafting.memory import Memory, Told
from timeline.articles.drafting.news import is_kept, is_sure, told_as_news, when_told
from timeline.articles.drafting.outline import Outline, root
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.paragraph import day_of_news, follow, is_of_days
from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import Dated, Scene, takes_place
from timeline.articles.drafting.titling import renamed, uncut
from timeline.articles.drafting.triggers import Trigger
from timeline.articles.drafting.weighing import Candidate, candidates
from timeline.events.draft import EventDraft


def draft(page: Page) -> tuple[EventDraft, ...]:
    """Return the article's events in order of place; no two share a trigger and a date, no meeting is named twice with one date."""
    memory = Memory(day=day_of_news(page), of_days=is_of_days(page))
    outline = Outline.of(page)
    drafts: dict[tuple[str, object], EventDraft] = {}
    pieces = list(_pieces(page))
    grammar = _grammar(page, pieces)
    for start, end, outside in pieces:
        parsed = _parsed(page, grammar, start, end, outside)
        scene = Scene.of(page, parsed, start, end, outside, memory)
        for made in _drafts(scene, parsed, grammar, outline, start / len(page.text)):
            place = made.when if made.type == "conference" else (made.trigger_start, made.expression)
            drafts.setdefault((made.title, place), made)
            who = frozenset(part.actor for part in made.participants if part.actor and part.part != "agent")
            memory.happens(
                Told(root(made.trigger), made.type, made.when, made.expression, made.trigger, who, made.start)
            )
    return tuple(sorted(drafts.values(), key=lambda d: d.trigger_start))


def weighed(page: Page) -> Iterator[Candidate]:
    """Return every candidate of an article as drafting weighs it, salient or not: for those who fit the weights."""
    memory, outline = Memory(), Outline.of(page)
    pieces = list(_pieces(page))
    grammar = Grammar(page.text, [(start, end) for start, end, aside in pieces if not aside])
    for start, end, aside in pieces:
        if not aside:
            parsed = grammar.of(start, end)
            scene = Scene.of(page, parsed, start, end, aside, memory)
            given = {trigger.start for trigger, _ in (*governed(scene, parsed), *carried(scene))}
            yield from candidates(scene, parsed, outline, start / len(page.text), given)
            outline.sentence += 1


def _pieces(page: Page) -> Iterator[tuple[int, int, bool]]:
    """The sentences; what no writer means as one (a table, a list without stops) in pieces that end at a blank."""
    for sentence, outside in zip(page.sentences, page.outside, strict=True):
        start, end = sentence.start, sentence.end
        while end - start > LONGEST_SENTENCE:
            cut = page.text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
            cut = cut if cut > start else start + LONGEST_SENTENCE
            yield start, cut, outside
            start = cut + (page.text[cut] == " ")
        yield start, end, outside


def _grammar(page: Page, pieces: Sequence[tuple[int, int, bool]]) -> Grammar:
    """The sentences to be parsed: all that a report tells, and of other texts those that hold a date."""
    news = page.is_news
    return Grammar(page.text, [(a, b) for a, b, outside in pieces if (news and not outside) or page.dates_in(a, b)])


def _parsed(page: Page, grammar: Grammar, start: int, end: int, outside: bool) -> Parsed | None:
    """The tree of a sentence that tells news or holds a date; None for the others."""
    wanted = (page.is_news and not outside) or page.dates_in(start, end)
    return grammar.of(start, end) if wanted else None


def _drafts(
    scene: Scene, parsed: Parsed | None, grammar: Grammar, outline: Outline, place: float
) -> Iterator[EventDraft]:
    given: dict[int, tuple[Trigger, Dated]] = {}
    found_dates = list(governed(scene, parsed))
    for trigger, dated in (*found_dates, *carried(scene)):
        before = given.get(trigger.start)
        if before is None or (before[1].when is None and dated.when is not None):
            given[trigger.start] = (trigger, dated)
    if scene.page.is_news and not scene.outside and parsed is not None:
        found = list(candidates(scene, parsed, outline, place, given))
        outline.sentence += 1
        made = _of_news(scene, parsed, given, found)
    else:
        chosen = [trigger for trigger, _ in given.values()]
        parsed = parsed or (grammar.of(scene.start, scene.end) if given else None)
        drafted = (made_of(scene, trigger, dated, chosen, parsed) for trigger, dated in given.values())
        made = (one if parsed is None else uncut(one, scene, parsed) for one in drafted)
    lists = listed(scene, found_dates)
    for one in made:
        if one.title:
            yield from each_date(scene, one, lists[one.trigger_start]) if one.trigger_start in lists else (one,)


def _of_news(
    scene: Scene, parsed: Parsed, given: Mapping[int, tuple[Trigger, Dated]], found: Sequence[Candidate]
) -> Iterator[EventDraft]:
    """The drafts of a sentence of news: what the words around it date, then what the report tells of besides."""
    follow(scene, parsed)
    weighed = {one.trigger.start: one for one in found}
    chosen = [trigger for trigger, _ in given.values()]
    made: list[EventDraft] = []
    dropped: list[EventDraft] = []
    for trigger, dated in given.values():
        one = weighed.get(trigger.start)
        told = when_told(scene, parsed, trigger, dated, one)
        worth = one is None or takes_place(scene, trigger) or (is_kept(one) and not one.carries)
        kept = worth or bool(dated.anchor)
        if not kept and dated.expression is None:
            continue
        (made if kept else dropped).append(renamed(made_of(scene, trigger, told, chosen, parsed), scene, parsed, one))
    for one, told in told_as_news(scene, parsed, found, given):
        draft_of_news = made_of(scene, one.trigger, told, (), parsed)
        if is_sure(draft_of_news, one):
            made.append(renamed(draft_of_news, scene, parsed, one))
        elif given:
            dropped.append(renamed(draft_of_news, scene, parsed, one))
    # a date of a sentence that tells of nothing else is not lost
    yield from made or sorted(dropped, key=lambda draft: (draft.when is None, -draft.confidence))[:1]
