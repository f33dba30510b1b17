"""Article: one text and what came with it, before anything was read in it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from timeline.dates.when import When


class Kind(StrEnum):
    """What a source is: an original, somebody's retelling of it, a translation, or an entry made by hand."""

    ORIGINAL = "original"
    RETELLING = "retelling"
    TRANSLATION = "translation"
    MANUAL = "manual"


class Known(StrEnum):
    """How a publication date is known.

    stated: the text or its metadata says it; supplied: a person said it at ingestion; inferred: from the article's own
    words; bounded: other articles limit it; unknown: nothing does.
    """

    STATED = "stated"
    SUPPLIED = "supplied"
    INFERRED = "inferred"
    BOUNDED = "bounded"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """One possible publication date: what it is, how it was found, where in the text, and how far it is to be trusted.

    `score` is 0 to 1; `start` and `end` are offsets of the words it rests on, None for metadata.
    """

    when: When
    known: Known
    method: str
    evidence: str
    score: float
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text as stored: decoded, no byte order mark, LF line ends, NUL as U+FFFD, front matter cut off.

    `source_id` is the id or file name given at ingestion. `title` is never put before the text. `published` is what
    came with the article (front matter, JSONL, an option), None when nothing did; the text's own dates come later.
    `retold_from` names the original a retelling retells ("Title, Publisher, URL"); `first_line` is the line of the file
    in which the text begins, for messages. `identity` is the id or URL that came with a JSONL line, '' for files.
    `dates` are other dates that came with it, of changes too; `retrieved` is the day on which somebody saved it: no
    date after it counts.
    """

    text: str
    source_id: str
    raw_sha256: str
    identity: str = ""
    kind: Kind = Kind.ORIGINAL
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    lang: str = ""
    tz: str = ""
    origin: str = ""
    retold_from: str = ""
    note: str = ""
    published: DateCandidate | None = None
    dates: tuple[DateCandidate, ...] = ()
    retrieved: When | None = None
    date_order: str = ""
    first_line: int = 1

    @property
    def text_sha256(self) -> str:
        """The hash by which the same content is known again."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def uid(self) -> str:
        """The source's uid: from the text alone for files, so that a second file name changes nothing."""
        return "s" + hashlib.sha256(f"{self.identity}\n{self.text_sha256}".encode()).hexdigest()[:15]
