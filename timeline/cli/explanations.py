"""An explanation for people: the result first, then the words in their sentence, and why step by step."""

from collections.abc import Mapping
from typing import Any, TextIO

from timeline.cli.facts import write_facts

Data = Mapping[str, Any]

_AROUND = 60
_GRADES = {"A": "A, written out", "B": "B, computed or carried", "C": "C, unresolved"}
_KINDS = {
    "document": "the publication's date",
    "expression": "a date told before",
    "event": "a happening that the text dates",
}


def write_explanation(told: Data, out: TextIO) -> None:
    """Write an explanation as facts under headings."""
    writers = {"event": _event, "mention": _mention, "expression": _expression, "source": _source, "actor": _actor}
    writers[str(told["explains"])](told, out, "")


def _event(told: Data, out: TextIO, indent: str) -> None:
    _line(f"{told['result']['date']}  {told['title']}", out, indent)
    facts = {"event": told["uid"], **_result(told["result"]), "why": told["why"]}
    if told["set_to"]:
        facts |= {name: told["set_to"][name] for name in ("by", "at", "evidence")} | {"because": told["set_to"]["why"]}
    write_facts(facts, out, indent + "  ")
    for number, telling in enumerate(told["tellings"], start=1):
        mark = " ← this one dates it" if telling["uid"] == told["chosen"] and len(told["tellings"]) > 1 else ""
        _line(f"\nTelling {number}{mark}", out, indent)
        _mention(telling, out, indent + "  ")
    _judged(told, out, indent)
    _history(told, out, indent)


def _mention(told: Data, out: TextIO, indent: str) -> None:
    source = told["source"]
    name = ", ".join(filter(None, (source["title"], source["publisher"]))) or source["source_id"]
    facts = {"telling": told["uid"], "source": f"{name} ({source['uid']})"}
    facts |= {"quote": f"“{told['quote']}” [{told['start']}-{told['end']}]", "date": told["result"]["date"]}
    write_facts(facts, out, indent)
    if told["dated_by"] == "words":
        _expression(told["expression"], out, indent)
        if told["result"]["edtf"] is None and told["expression"]["result"]["edtf"] is not None:
            write_facts({"but": told["reason"]}, out, indent)
    elif told["dated_by"] == "publication":
        dating = {
            "leans on": f"the publication's date, {told['publication']['result']['edtf']}",
            "dated by": told["publication"]["why"],
        }
        write_facts({"reason": told["reason"], **dating}, out, indent)
        if told.get("day"):
            _expression(told["day"], out, indent + "  ")
    else:
        write_facts({"reason": "a person says so" if told["dated_by"] == "person" else told["reason"]}, out, indent)


def _expression(told: Data, out: TextIO, indent: str) -> None:
    _line(f"“{told['text']}”  {told['result']['date']}", out, indent)
    rule = told["rule"]
    read = f"{rule['name']}" + (f": {rule['pattern']}  ({rule['page']})" if "pattern" in rule else "")
    facts = {
        "expression": told["uid"],
        "words": f"{_within(told)}  [{told['start']}-{told['end']}]",
        "rule": read,
        **_anchor(told["anchor"]),
        "reckoned": told["reason"],
        "grade": _GRADES.get(told["grade"], told["grade"]),
        "doubts": "\n".join(told["qualifiers"]),
        **_result(told["result"]),
    }
    others = told.get("alternatives", ())
    facts["readings"] = "\n".join(f"{one['score']:.2f}  {one['date'] or one['value']}  {one['why']}" for one in others)
    write_facts(facts, out, indent + "  ")
    for end in told.get("ends", ()):
        _expression(end, out, indent + "  ")


def _within(told: Data) -> str:
    """The words in their sentence, between « and »."""
    sentence, at = str(told["sentence"]), told["start"] - told["sentence_start"]
    end = at + len(told["text"])
    before, behind = sentence[max(0, at - _AROUND) : at], sentence[end : end + _AROUND]
    cut = ("…" if at > _AROUND else "", "…" if end + _AROUND < len(sentence) else "")
    return " ".join(f"{cut[0]}{before}«{told['text']}»{behind}{cut[1]}".split())


def _anchor(anchor: Data) -> dict[str, str]:
    """What it leant on, and where that came from."""
    kind, value, origin = anchor["kind"], anchor["value"], anchor["from"]
    if kind == "none":
        return {"leans on": "nothing"}
    told = {"leans on": f"{_KINDS.get(kind, kind)}, {value}"}
    if kind == "document":
        told["dated by"] = origin["why"]
        told["evidence"] = origin["evidence"]
    elif kind == "expression" and origin:
        told["told as"] = f"“{origin['text']}” [{origin['start']}-{origin['end']}] {origin['uid']}"
    elif kind == "event" and origin and origin["sentence"]:
        told["told in"] = f"“{origin['sentence']}”"
    return told


def _result(result: Data) -> dict[str, str]:
    bounds = f"{result['date_earliest'] or '…'} to {result['date_latest'] or '…'}"
    doubts = [word for word in ("approximate", "uncertain") if result[word]]
    dated = result["day_earliest"] is not None or result["day_latest"] is not None
    return {
        "EDTF": result["edtf"] or "none",
        "bounds": bounds if dated else "",
        "precision": ", ".join(filter(None, (result["precision"], result["shape"], *doubts))) if dated else "",
    }


def _source(told: Data, out: TextIO, indent: str) -> None:
    _line(f"{told['result']['edtf'] or 'undated'}  {told['title'] or told['source_id']}", out, indent)
    write_facts(
        {"source": told["uid"], "known": told["known"], "why": told["why"], "evidence": told["evidence"]},
        out,
        indent + "  ",
    )
    for one in told["candidates"]:
        mark = "→" if one["chosen"] else " "
        _line(
            f"{mark} {one['candidate']}  {one['known']}, {one['method']}, score {one['score']:g}: “{one['evidence']}”",
            out,
            indent + "  ",
        )


def _actor(told: Data, out: TextIO, indent: str) -> None:
    _line(f"{told['name']}  ({told['kind']})", out, indent)
    for member in told["members"]:
        spellings = "; ".join(f"{one['alias']} ({one['kind']}, {one['n_mentions']})" for one in member["spellings"])
        write_facts({member["uid"]: f"{member['name']}\n{spellings}"}, out, indent + "  ")
    _judged(told, out, indent)
    _history(told, out, indent)


def _judged(told: Data, out: TextIO, indent: str) -> None:
    if told["judgements"]:
        _line("\nJudgements", out, indent)
    for one in told["judgements"]:
        pair = f"{one['left']['name'] or one['left']['uid']} / {one['right']['name'] or one['right']['uid']}"
        _line(
            f"{pair}: {one['verdict']}, by {one['judged_by']} ({one['score']:g}): {one['reason']}", out, indent + "  "
        )


def _history(told: Data, out: TextIO, indent: str) -> None:
    if told["history"]:
        _line("\nCorrections", out, indent)
    for one in told["history"]:
        after = one["after"] or {}
        names = [n for n in ("title", "edtf", "status", "type", "place", "merged_into", "verdict") if n in after]
        changed = "; ".join(f"{n}: {(one['before'] or {}).get(n) or '–'} → {after[n] or '–'}" for n in names)
        why = " ".join(filter(None, (one["why"], one["evidence"])))
        _line(f"{one['at']}  batch {one['batch']}  {one['by']}  {one['command']}", out, indent + "  ")
        write_facts({"changed": changed, "because": why}, out, indent + "    ")


def _line(text: str, out: TextIO, indent: str) -> None:
    lead, words = ("\n", text[1:]) if text.startswith("\n") else ("", text)
    out.write(f"{lead}{indent}{' '.join(words.split())}\n" if "\n" in words else f"{lead}{indent}{words}\n")
