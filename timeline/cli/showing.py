"""`timeline show`: one event with everything that proves it."""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import RowFormat, RowFormatOption
from timeline.cli.session import Session, destination

if TYPE_CHECKING:
    from timeline.events.event import Event

app = new_app()

_GRADES = {"A": "A, written out", "B": "B, computed or carried", "C": "C, unresolved"}
_PROOF = """
    SELECT e.*, s.known AS source_known, s.retold_from, s.newest_version FROM evidence e JOIN source_summary s ON s.uid = e.source_uid
    WHERE e.event_uid = :uid ORDER BY e.older, e.date_grade, e.source_published, e.source_uid, e.quote_start
"""


@app.command()
def show(
    context: typer.Context,
    uid: Annotated[str, typer.Argument(metavar="ID", help="An event's uid, or the beginning of one.")],
    form: RowFormatOption = None,
) -> None:
    """Show an event with its proof.

    The date as said and as resolved, the rule and the reason, every quote, who takes part and who says so.
    """
    with Session.of(context).open() as timeline, destination(None) as out:
        event = timeline.event(uid)
        if form in (None, RowFormat.TABLE):
            columns, rows = timeline.sql(_PROOF, {"uid": event.uid})
            _write(event, [dict(zip(columns, row, strict=True)) for row in rows], timeline.notes(event.uid), out)
        elif form is RowFormat.JSON:
            out.write(json.dumps(event.as_json() | {"notes": timeline.notes(event.uid)}, ensure_ascii=False, indent=1))
            out.write("\n")
        else:
            from timeline.exports.registry import write

            write(form, [event], out)


def _write(event: "Event", proofs: list[dict[str, Any]], notes: Iterable[str], out: TextIO) -> None:
    from timeline.cli.chronology import title_of
    from timeline.cli.facts import write_facts

    write_facts({event.date: title_of(event)}, out)
    out.write("\n")
    bounds = f"{event.date_earliest or '…'} to {event.date_latest or '…'}"
    clock = " ".join(filter(None, (event.time_of_day, event.tz)))
    doubts = [word for word in ("approximate", "uncertain") if getattr(event, word)]
    facts = {
        "uid": event.uid,
        "EDTF": event.edtf,
        "bounds": bounds if event.date_earliest or event.date_latest else None,
        "time": clock,
        "precision": ", ".join(filter(None, (event.precision, event.shape, *doubts))),
        "factuality": event.factuality,
        "according to": event.attributed_to,
        "type": event.type,
        "place": event.place,
        "actors": event.actors,
        "tags": event.tags,
        "description": event.description,
        "status": f"{event.status}, confidence {event.confidence:.2f}",
        "told by": f"{event.n_sources} source{'s' * (event.n_sources != 1)}, {event.n_independent_sources} independent",
        "notes": "\n".join(note for note in notes if note != event.description),
    }
    write_facts(facts, out, "  ")
    for proof in proofs:
        out.write("\n")
        write_facts(_proof(proof), out, "  ")


def _proof(found: Mapping[str, Any]) -> dict[str, object]:
    """One telling of the event: who says it, in which words, and how its date was read."""
    anchor = found["date_anchor"]
    leant = f"{anchor} {found['date_anchor_value'] or ''}".strip() if anchor not in (None, "none") else None
    published = found["source_published"]
    return {
        "source": ", ".join(filter(None, (found["source_title"], found["source_publisher"]))) or found["source_id"],
        "retold from": found["retold_from"],
        "file or id": found["source_id"],
        "url": found["source_url"],
        "published": f"{published} ({found['source_known']})" if published else "unknown",
        "quote": f"“{found['quote']}”",
        "at": f"characters {found['quote_start']} to {found['quote_end']}",
        "date as said": f"“{found['date_text']}”" if found["date_text"] else None,
        "date": found["edtf"],
        "leant on": leant,
        "rule": found["date_rule"],
        "grade": _GRADES.get(found["date_grade"], found["date_grade"]),
        "reason": found["date_reason"],
        "role": found["role"] if found["role"] != "reports" else None,
        "status": found["status"] if found["status"] != "proposed" else None,
        "outside": "page furniture, kept out of the chronology" if found["outside"] else None,
        "version": f"an older one of its page; the newest is {found['newest_version']}" if found["older"] else None,
    }
