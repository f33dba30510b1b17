from timeline.events.filter import Filter
from timeline.store import query
from timeline.store.database import reading
from timeline.store.ingest import Status, take_in


def test_an_article_becomes_events_with_evidence(engine, make):
    article = make.article("The forum opened on 25 October 2013 in Moscow.", published="2013-10-28")
    taken = take_in(
        engine, article, lambda a: make.reading(a, ("opened", "25 October 2013", "2013-10-25"), people=("Moscow",))
    )
    assert taken.status is Status.STORED
    with reading(engine) as conn:
        [event] = query.events(conn, Filter())
    assert (event.date, event.edtf, event.actors, event.source_published) == (
        "25 Oct 2013",
        "2013-10-25",
        "Moscow",
        "2013-10-28",
    )
    [evidence] = event.evidence
    assert article.text[evidence.date_start : evidence.date_end] == "25 October 2013"
