"""XML that strangers wrote: read without entities, without files, and not deeper than any document is."""

import re
from xml.etree import ElementTree as ET

from timeline.articles.readers.encodings import codec_of
from timeline.errors import InputError

_DEEPEST = 100
_DECLARED = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})""", re.ASCII
)


class _DoctypeError(ValueError):
    """A DOCTYPE can hold entities that grow without end, or name files."""


class _TooDeepError(ValueError):
    """Deeper than any feed."""


class _Builder(ET.TreeBuilder):
    """Builds the tree, and refuses what can attack it before anything of it is read."""

    depth = 0

    def doctype(self, *_: str | None) -> None:
        raise _DoctypeError

    def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _TooDeepError
        return super().start(tag, attrs)

    def end(self, tag: str) -> ET.Element:
        self.depth -= 1
        return super().end(tag)


def parsed(data: bytes, place: str) -> ET.Element:
    """Return the root of a document; InputError for what is no XML, or could attack whoever reads it."""
    declared = _DECLARED.match(data)
    if declared and not codec_of(declared[1].decode("ascii")):
        raise InputError(place=place, problem="is XML in an encoding nobody reads; save it as UTF-8.")
    parser = ET.XMLParser(target=_Builder())  # noqa: S314 - the builder refuses every DOCTYPE, and with it every entity
    try:
        parser.feed(data)
        root: ET.Element = parser.close()
    except _DoctypeError:
        raise InputError(place=place, problem="has a DOCTYPE, which can hide attacks; remove that line.") from None
    except _TooDeepError:
        raise InputError(place=place, problem="is XML nested beyond reason; save its text.") from None
    except ET.ParseError as broken:
        problem = f"is not XML ({broken}); correct it, or save its text."
        raise InputError(place=f"{place}:{broken.position[0]}", problem=problem) from None
    except (LookupError, ValueError):
        raise InputError(place=place, problem="is XML in an encoding nobody reads; save it as UTF-8.") from None
    return root


def local(element: ET.Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]
