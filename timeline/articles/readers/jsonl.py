"""JSON Lines: an article a line, {"id", "text", "title", "published", "publisher", "url", "lang"}, all but the text optional."""

import json
from collections.abc import Iterator
from typing import IO

from timeline.articles.article import Article
from timeline.articles.readers.decode import refuse_binary
from timeline.articles.readers.problems import our_fault
from timeline.articles.readers.raw import MOST_BYTES
from timeline.articles.readers.rows import Row, article_of
from timeline.errors import InputError


def read_lines(stream: IO[bytes], name: str, place: str) -> Iterator[Article | InputError]:
    """Yield an article or an InputError for every line that is not blank; a broken line does not stop the others."""
    number = taken = 0
    while line := stream.readline(MOST_BYTES + 1):
        number += 1
        here = f"{place}:{number}"
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
            try:
                refuse_binary(line[:MOST_BYTES], place)
            except InputError as problem:
                yield problem
                return
        if not line.strip():
            continue
        taken += 1
        try:
            yield _article(line, f"{name}:{number}", here, number)
        except InputError as problem:
            yield problem
            if len(line) > MOST_BYTES:
                return
        except Exception as error:  # noqa: BLE001 - one line that breaks the reader is one line
            yield our_fault(here, "read", error)
    if not taken:
        yield InputError(place=place, problem="has no lines; give one JSON object a line.")


def _article(line: bytes, name: str, place: str, number: int) -> Article:
    return article_of(_object(line, place), Row(line.rstrip(b"\r\n"), name, place, number, "jsonl"))


def _object(line: bytes, place: str) -> dict[str, object]:
    """Return the line as an object; InputError says where it breaks."""
    if len(line) > MOST_BYTES:
        raise InputError(place=place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; give one article a line.")
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise InputError(place=place, problem="is not UTF-8; save the file as UTF-8.") from None
    except json.JSONDecodeError as broken:
        raise InputError(
            place=place, problem=f"is not JSON ({broken.msg}, column {broken.colno}); give one JSON object a line."
        ) from None
    except (ValueError, RecursionError):
        raise InputError(
            place=place, problem="is JSON beyond reason (too deep, or a number too long); give plain fields."
        ) from None
    if not isinstance(found, dict):
        raise InputError(place=place, problem='is no JSON object; give one a line, like {"text": "…"}.')
    return found
