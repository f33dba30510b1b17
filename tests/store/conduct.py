"""Random work on a database, as people do it: ingestions, corrections, removals, undone and done again."""

import io
import json
from random import Random

from timeline.errors import TimelineError
from timeline.events.filter import Filter
from timeline.library import Timeline

PEOPLE = ("Jane Roe", "John Doe", "Peter Pan", "Mary Major")
CROWD = tuple(
    f"{first} {last}"
    for first in ("Jane", "John", "Peter", "Mary", "Anna", "Paul", "Ruth", "Carl")
    for last in (
        *(
            "Roe",
            "Doe",
            "Pan",
            "Major",
            "Abbott",
            "Baker",
            "Carver",
            "Dyer",
            "Ellis",
            "Fisher",
            "Glover",
            "Hooper",
            "Irving",
        ),
        *(
            "Joiner",
            "Keller",
            "Lister",
            "Mason",
            "Naylor",
            "Osborne",
            "Piper",
            "Quinn",
            "Sawyer",
            "Tanner",
            "Usher",
            "Weaver",
        ),
    )
)
"""For articles by the thousand: of four people they would all tell one happening, and that grows with its square."""
TOWNS = ("Marlow", "Leeds", "Oslo", "Kazan")
DEEDS = ("signed a water treaty", "opened the new bridge", "founded a bank", "met the mayor")
DATES = ("on 3 May 2010", "on Monday", "yesterday", "last week", "in 2007", "two days ago", "from 2007 to 2009")
DAYS = ("2010-05-03", "2010-05-10", "2010-05", "2011~", "2009/2011", "2010-06-01?")


def article(random, number, people=PEOPLE):
    """A line of JSON: an article of a few sentences that others tell too."""
    said = [
        f"{random.choice(people)} and {random.choice(people)} {random.choice(DEEDS)} in {random.choice(TOWNS)} {random.choice(DATES)}."
        for _ in range(random.randint(1, 4))
    ]
    line = {"id": f"article{number}", "text": " ".join(said)}
    if random.random() < 0.8:
        line["published"] = random.choice(DAYS[:2])
    return line


def step(timeline: Timeline, random: Random, number: int, *, history: bool = True) -> str:
    """Do one thing; return its name, '' when it was refused or there was nothing to do it to."""
    events = list(timeline.events(Filter(status=("proposed", "accepted", "rejected"))))
    uids = [event.uid for event in events]
    sources = [str(source["uid"]) for source in timeline.sources()]
    actors = [str(actor["uid"]) for actor in timeline.actors()]

    def ingest():
        lines = [article(random, f"{number}-{i}") for i in range(random.randint(1, 2))]
        timeline.ingest(io.StringIO("\n".join(map(json.dumps, lines))), format="jsonl")

    def cite():
        [event] = random.sample(events, 1)
        text = str(timeline.source(source := random.choice(sources))["text"])
        timeline.cite(event.uid, source, quote=text[:20], role=random.choice(("reports", "disputes")), page="3")

    one, day = random.choice, random.choice(DAYS)
    ways = {
        "ingest": ingest,
        "accept": lambda: timeline.set_status(one(uids), "accepted", why="read"),
        "reject": lambda: timeline.set_status(random.sample(uids, 2), "rejected"),
        "restore": lambda: timeline.set_status(one(uids), "proposed"),
        "edit": lambda: timeline.edit_event(one(uids), title=f"Title {number}", place=one(TOWNS)),
        "set-date": lambda: timeline.set_event_date(one(uids), day),
        "lock": lambda: timeline.lock(one(uids), locked=random.random() < 0.5),
        "tag": lambda: timeline.tag(random.sample(uids, 2), one(("a", "b")), remove=random.random() < 0.3),
        "note": lambda: timeline.note(one(uids), "a remark"),
        "order": lambda: timeline.order(*random.sample(uids, 2)),
        "merge": lambda: timeline.merge_events(*random.sample(uids, 2)),
        "split": lambda: timeline.split_event(one([e.uid for e in events if e.n_mentions > 1])),
        "cite": cite,
        "add": lambda: timeline.add_event(f"Event {number}", day),
        "add source": lambda: timeline.add_source(f"Interview {number}", day),
        "source date": lambda: timeline.set_source(one(sources), one(("2010-05-12", "2010-05-26", "2012"))),
        "publisher": lambda: timeline.set_source(one(sources), publisher=one(("Reuters", "The Post"))),
        "remove": lambda: timeline.remove_source(one(sources)),
        "reresolve": lambda: timeline.reresolve([one(sources)]),
        "add actor": lambda: timeline.add_actor(f"Actor {number % 7}", "person"),
        "rename": lambda: timeline.rename_actor(one(actors), f"Name {number % 5}"),
        "alias": lambda: timeline.spell_actor(one(actors), f"Spelling {number % 5}"),
        "merge actors": lambda: timeline.merge_actors(*random.sample(actors, 2)),
        "split actor": lambda: timeline.split_actor(one(actors), one(PEOPLE)),
    }
    if history:
        ways |= {"undo": timeline.undo, "redo": timeline.redo}
    name = random.choice([*ways, "ingest", "ingest", "source date", "merge"])
    try:
        ways[name]()
    except (TimelineError, IndexError, ValueError):
        return ""
    return name


def undo_all(timeline: Timeline) -> int:
    """Take everything back, the latest first; return how many batches."""
    count = 0
    while True:
        try:
            timeline.undo()
        except TimelineError as nothing:
            if "nothing to undo" not in str(nothing):
                raise
            return count
        count += 1
