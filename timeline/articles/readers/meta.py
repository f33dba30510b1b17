"""`--meta`: what a table says of the files of a folder, a row a file: file, published, publisher, title, url."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.decode import decode, storable
from timeline.articles.readers.published import candidate
from timeline.articles.readers.raw import MOST_BYTES, Raw
from timeline.errors import BadDate, InputError, UsageError, brief

COLUMNS = ("file", "published", "publisher", "title", "url", "author", "lang")
_WORDS = ("publisher", "title", "url", "author", "lang")


@dataclass(frozen=True, slots=True)
class Row:
    """What the table says of one file, and the line it says it in."""

    line: int
    words: dict[str, str]
    published: DateCandidate | None


@dataclass(frozen=True, slots=True)
class Meta:
    """The table by the names of its files; `problems` are the cells that could not be taken."""

    place: str
    rows: dict[str, Row]
    problems: tuple[InputError, ...] = ()
    used: set[str] = field(default_factory=set)

    def over(self, article: Article) -> Article:
        """Return the article with what the table says of its file, by its path in the folder, else by its name alone."""
        name = next((key for key in _names(article.source_id) if key in self.rows), None)
        if name is None:
            return article
        self.used.add(name)
        row = self.rows[name]
        return replace(article, published=row.published or article.published, **row.words)  # type: ignore[arg-type]

    def left(self) -> Iterator[InputError]:
        """Yield what could not be taken: bad cells, and rows whose file was not among the inputs."""
        yield from self.problems
        for name, row in self.rows.items():
            if name not in self.used:
                problem = f"names '{brief(name)}', and no article of that name was read; correct the name."
                yield InputError(place=f"{self.place}:{row.line}", problem=problem)


def read_meta(path: Path) -> Meta:
    """Read the table of a file; UsageError when it is none."""
    place = storable(str(path))
    try:
        with path.open("rb") as stream:
            text, _ = decode(Raw(stream.read(MOST_BYTES + 1), path.name, place))
    except OSError as refusal:
        raise UsageError(message=f"{place}: cannot be read ({refusal.strerror or refusal}).") from None
    except (InputError, ValueError) as problem:
        raise UsageError(message=str(problem)) from None
    head = text.partition("\n")[0]
    mark = max((",", ";", "\t"), key=head.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=mark)
    try:
        names = {name.strip().lower(): name for name in reader.fieldnames or () if name}
        if "file" not in names:
            raise UsageError(
                message=f"{place}: has no column 'file'; its first line names the columns: {', '.join(COLUMNS[:5])}."
            )
        return _table(reader, names, place)
    except csv.Error as problem:
        raise UsageError(message=f"{place}:{reader.line_num}: is no CSV ({problem}); correct it.") from None


def _table(reader: "csv.DictReader[str]", names: dict[str, str], place: str) -> Meta:
    rows: dict[str, Row] = {}
    problems: list[InputError] = []
    for cells in reader:
        here = f"{place}:{reader.line_num}"
        said = {key: (cells.get(name) or "").strip() for key, name in names.items()}
        file = said["file"].replace("\\", "/").removeprefix("./")
        if not any(said.values()):
            continue
        if not file or file in rows:
            why = (
                f"names '{brief(file)}' a second time; keep one row."
                if file
                else "names no file; fill in its column 'file'."
            )
            problems.append(InputError(place=here, problem=why))
            continue
        published = None
        if said.get("published"):
            try:
                published = candidate(
                    said["published"], Known.SUPPLIED, "meta", f"{place}, line {reader.line_num}: {said['published']}"
                )
            except BadDate as unreadable:
                problems.append(InputError(place=f"{here}: 'published'", problem=str(unreadable)))
        rows[file] = Row(reader.line_num, {key: said[key] for key in _WORDS if said.get(key)}, published)
    return Meta(place, rows, tuple(problems))


def _names(source_id: str) -> Iterator[str]:
    """Yield the names under which a table may list an article, the longest first: its path, then less and less of it."""
    yield source_id
    bare = source_id.rpartition(":")[0] if source_id.rpartition(":")[2].isdigit() else source_id
    parts = bare.split("/")
    for n in range(len(parts)):
        yield "/".join(parts[n:])
