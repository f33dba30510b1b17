"""Why a date expression came to its date: words, rule, anchor, arithmetic, qualifiers, other readings."""

from typing import Any

from sqlalchemy import Connection, RowMapping, select

from timeline.articles.considering import readings
from timeline.articles.sentences import Sentence, sentences
from timeline.expressions.context import Context
from timeline.expressions.context_data import context_from_data
from timeline.expressions.data import from_data
from timeline.expressions.ending import resolve_whole, seen_from
from timeline.expressions.resolve import resolve
from timeline.language.reference import row_of_rule
from timeline.store.explaining.dating import Data, dating, named, source_of
from timeline.store.explaining.qualifying import qualifiers
from timeline.store.tables import DateExpression

RESULT = (
    *("date", "edtf", "date_earliest", "date_latest", "day_earliest", "day_latest", "precision", "shape"),
    *("approximate", "uncertain", "time_of_day", "tz"),
)


def explain_expression(conn: Connection, row: int, *, weighing: bool = True) -> Data:
    """Explain one date expression; a range with its two ends. `weighing`: with the other readings it could have had."""
    x = conn.execute(select(DateExpression).where(DateExpression.id == row)).mappings().one()
    source = source_of(conn, x["source_row"])
    told: Data = {
        "explains": "expression",
        "uid": x["uid"],
        **words(source, x["char_start"], x["char_end"]),
        "source": named(source),
        "rule": {"name": x["rule"], **(row_of_rule(x["rule"], source["lang"]) or {})},
    }
    if x["is_range"]:
        query = select(DateExpression.id).where(DateExpression.parent_row == row).order_by(DateExpression.char_start)
        ends = conn.execute(query).scalars().all()
        told["ends"] = [explain_expression(conn, end, weighing=weighing) for end in ends]
        told["meaning"] = x["meaning"]
    else:
        told |= {"meaning": x["meaning"], "context": x["context"]}
    told["anchor"] = anchor(conn, x, source)
    told |= {"reason": x["reason"], "grade": x["grade"], "qualifiers": qualifiers(x)}
    if weighing:
        told["alternatives"] = alternatives(x, source)
    timex = {name: x[f"timex_{name}"] for name in ("type", "value", "mod", "quant", "freq")}
    told["result"] = {name: x[name] for name in RESULT} | {"timex": None if x["is_range"] else timex}
    return told


def words(source: RowMapping, start: int, end: int) -> Data:
    """Return words of a source with their offsets and the sentence around them."""
    text = source["text"]
    around = next((s for s in sentences(text, source["lang"]) if s.start <= start < s.end), Sentence(start, end))
    return {
        "text": text[start:end],
        "start": start,
        "end": end,
        "sentence": text[around.start : around.end],
        "sentence_start": around.start,
    }


def anchor(conn: Connection, x: RowMapping, source: RowMapping) -> Data:
    """Return what an expression leant on, and where that came from."""
    told: Data = {"kind": x["anchor"], "value": x["anchor_value"]}
    match x["anchor"]:
        case "document":
            told["from"] = {"source": source["uid"], **dating(conn, source)}
        case "expression":
            told["from"] = _told_before(conn, x)
        case "event":
            told["from"] = {"sentence": ((x["context"] or {}).get("event") or {}).get("sentence")}
        case _:
            told["from"] = None
    return told


def _told_before(conn: Connection, x: RowMapping) -> Data | None:
    """The expression that gave the date told before: the nearest before it with that date."""
    query = (
        select(DateExpression.uid, DateExpression.text, DateExpression.char_start, DateExpression.char_end)
        .where(DateExpression.source_row == x["source_row"], DateExpression.char_start < x["char_start"])
        .where(DateExpression.edtf == x["anchor_value"])
        .order_by(DateExpression.char_start.desc(), DateExpression.is_range)
    )
    found = conn.execute(query).mappings().first()
    if found is None:
        return None
    return {"uid": found["uid"], "text": found["text"], "start": found["char_start"], "end": found["char_end"]}


def alternatives(x: RowMapping, source: RowMapping) -> list[dict[str, Any]]:
    """Return the readings that an expression could have had, with scores; [] where there is one, or none can be told."""
    if x["is_range"] or x["context"] is None:
        return []
    meaning, context = from_data(x["meaning"]), context_from_data(x["context"])
    found = readings(
        source["text"],
        (x["char_start"], x["char_end"]),
        (x["rule"], meaning),
        _weighed_in(context, from_data(x["meaning"])),
        source["lang"],
    )
    return [{"value": one.value, "date": one.edtf, "score": one.score, "why": one.why} for one in found]


def _weighed_in(context: Context, meaning: Any) -> Context:  # noqa: ANN401 - a Meaning
    """The context in which readings are weighed: for an end that had to come after its beginning, seen from there."""
    if context.after is None or resolve_whole(meaning, context).when == resolve(meaning, context).when:
        return context
    return seen_from(context.after)
