"""ZIP: the files in it that a reader is known for, one after the other; never more of it than a person would pack."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import PurePosixPath
from typing import IO

from timeline.articles.article import Article
from timeline.articles.readers.decode import storable
from timeline.articles.readers.raw import MOST_BYTES
from timeline.errors import InputError

MOST_MEMBERS = 20_000
MOST_TOTAL = 2_000_000_000
MOST_RATIO = 200
"""How many times a member of more than a megabyte may be longer than it is packed: text is about five times."""

_OFFICE = frozenset({"[Content_Types].xml", "mimetype", "META-INF/container.xml"})
_ASIDE = re.compile(r"(?:^|/)(?:\.(?![./])|__MACOSX/|[^/]+_files/)")
BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError, zlib.error)
"""What a broken archive raises."""

ReadMember = Callable[[IO[bytes], str, str, str], Iterator[Article | InputError]]
"""Reads a member: its stream, its name, its place, its suffix."""


def read_zip(
    stream: IO[bytes], name: str, place: str, suffixes: AbstractSet[str], read: ReadMember
) -> Iterator[Article | InputError]:
    """Yield the articles of the members whose suffix is known, and an InputError for each that cannot be read."""
    try:
        archive = zipfile.ZipFile(stream)
    except BROKEN:
        yield InputError(place=place, problem="is no ZIP archive, or a broken one; pack it again.")
        return
    with archive:
        members = sorted(
            (one for one in archive.infolist() if one.filename and not one.is_dir()), key=lambda one: one.filename
        )
        if problem := _beyond_reason(members):
            yield InputError(place=place, problem=problem)
            return
        found = False
        for member in members:
            inner = storable(member.filename)
            suffix = PurePosixPath(inner).suffix.lower()
            if _ASIDE.search(inner) or suffix not in suffixes:
                continue
            found = True
            yield from _read(archive, member, f"{name}/{inner}", f"{place}/{inner}", suffix, read)
        if not found:
            yield InputError(place=place, problem="has no file in it that can be read (.txt, .md, .html, .jsonl …).")


def _beyond_reason(members: list[zipfile.ZipInfo]) -> str:
    """Say what of an archive is too much, '' when nothing is."""
    if {one.filename for one in members} & _OFFICE:
        return "is an office document or a book (docx, odt, epub), not an archive of articles; name a book .epub, save another as text."
    if len(members) > MOST_MEMBERS:
        return f"has more than {MOST_MEMBERS:,} files; unpack it, and ingest the folder with --recursive."
    if sum(one.file_size for one in members) > MOST_TOTAL:
        return f"would unpack to more than {MOST_TOTAL // 1_000_000_000} GB; unpack it, and ingest the folder with --recursive."
    return ""


def taken(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: str) -> bytes:
    """Return the bytes of a member, whole, so that its checksum is known to be right; InputError for one that is no text's."""
    if member.file_size > MOST_BYTES:
        raise InputError(place=place, problem=f"is longer than {MOST_BYTES // 1_000_000} MB; split it into articles.")
    if member.file_size > 1_000_000 and member.file_size > MOST_RATIO * max(1, member.compress_size):
        problem = f"is packed to less than 1/{MOST_RATIO} of its length, as no text is; unpack it and look."
        raise InputError(place=place, problem=problem)
    if member.flag_bits & 1:
        raise InputError(place=place, problem="is encrypted; unpack it with its password.")
    try:
        return archive.read(member)
    except BROKEN:
        raise InputError(place=place, problem="is broken in the archive; pack it again.") from None


def _read(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, place: str, suffix: str, read: ReadMember
) -> Iterator[Article | InputError]:
    try:
        data = taken(archive, member, place)
    except InputError as problem:
        yield problem
        return
    yield from read(io.BytesIO(data), name, place, suffix)
