"""What a page says of its dates to people: the line under the headline, "Published", "Updated", the line of copyright."""

import re
from collections.abc import Iterator

from timeline.articles.readers.markup.candidates import Head, Role, Said
from timeline.articles.readers.markup.tree import Node
from timeline.articles.readers.markup.written import dates_in
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When

_PUBLISHED = (
    r"published|posted|first published|originally published|publication date|pub(?:lished)? date|date published|issued|released|filed|submitted|"
    r"veröffentlicht|erschienen|erstellt|publié|publie|paru|mis en ligne|publicado|publicada|publicación|pubblicato|gepubliceerd|"
    r"опубликован[оа]?|дата публикации|размещено|opublikowano|publicerad"
)
_MODIFIED = (
    r"updated?|last updated|modified|last modified|revised|corrected|amended|edited|aktualisiert|geändert|stand|mis à jour|modifié|actualis\w+|"
    r"actualizado|actualizada|modificado|aggiornato|bijgewerkt|обновлен[оа]?|изменен[оа]?|zaktualizowano|uppdaterad"
)
_RETRIEVED = r"accessed|retrieved|printed|downloaded|saved|archived|abgerufen|consulté|consultado|дата обращения|viewed"
_ROLE = re.compile(rf"\b(?:(?P<p>{_PUBLISHED})|(?P<m>{_MODIFIED})|(?P<r>{_RETRIEVED}))\b", re.IGNORECASE)
_DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:\w*date|datetime|timestamp|time|published|pub|posted|byline|dateline|meta|post-?info|entry-?info|submitted|credits?|info|kicker)(?:$|[\s_-])"
    r"|(?:publish|pub|post|article|entry)(?:ed)?-?(?:date|time|info|meta)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[^\n\d]{0,60}((?:19|20)\d\d)(?!\s*[-–—]\s*\d)", re.IGNORECASE)
_LONGEST = 220
_AFTER_TITLE = 14
_ALONE = re.compile(
    r"[\s|·•–—,.:/()-]*(?:by\b[^\d]{0,80})?(?:\w+day,?|am|um|on|le|il|el|den)?[\s|·•–—,.:/()-]*", re.IGNORECASE
)


def of_words(root: Node, main: list[Node], title: Node | None, head: Head) -> Iterator[Said]:
    """Yield the dates that stand in short lines: called published, updated, saved; in an element named for it; alone under the headline."""
    inside = {id(one) for part in main for one in part.walk() if one is not part}
    lines_after = -1
    for node in root.kept():
        if node is title:
            lines_after = 0
            continue
        text = _own_line(node)
        if not text:
            continue
        lines_after += lines_after >= 0
        if any(c.isdigit() for c in text) and not _COPYRIGHT.search(text):
            named = bool(_DATE_CLASS.search(f"{node.get('class')} {node.get('id')} {node.get('itemprop')}"))
            close = lines_after in range(1, _AFTER_TITLE + 1)
            line = head.line(node.at)
            yield from _of_line(text, head, line, named=named, close=close, inside=id(node) in inside)


def of_copyright(root: Node, head: Head) -> Iterator[Said]:
    """Yield the year of the first line of copyright: often that of the day on which the page was made."""
    for node in root.walk():
        for one in node.inside:
            if isinstance(one, str) and (found := _COPYRIGHT.search(one[:400])):
                when = When.of(Period.year(int(found[1])))
                yield Said(when, Role.PUBLISHED, "copyright", "copyright line", found[0], 0.35, head.line(node.at))
                return


def _own_line(node: Node) -> str:
    """Return the text of an element that is a short line by itself; '' for those that hold others such."""
    if node.tag in {"a", "b", "i", "em", "strong", "time", "script", "head", "html", "option", "title"}:
        return ""
    if any(
        isinstance(one, Node) and one.tag in {"p", "div", "li", "ul", "section", "header", "article", "h1", "h2"}
        for one in node.inside
    ):
        return " ".join("".join(one for one in node.inside if isinstance(one, str)).split())[:_LONGEST]
    text = node.words() if node.mass + node.linked <= _LONGEST else ""
    return text if len(text) <= _LONGEST else ""


def _of_line(text: str, head: Head, line: int, *, named: bool, close: bool, inside: bool) -> Iterator[Said]:
    first = True
    last = 0
    if not (named or close or _ROLE.search(text)):
        return
    for start, end, when in dates_in(text, head.lang, head.order):
        before = text[last:start]
        called = next(iter([*_ROLE.finditer(before)][::-1]), None)
        last = end
        evidence = text[max(0, start - 60) : end + 20].strip()
        sure = when.grain is Grain.DAY and when.period is not None
        if called is not None and called["r"] and len(before) - called.end() < 30:
            yield Said(when, Role.RETRIEVED, "words", "line of retrieval", evidence, 0.1, line)
        elif called is not None and called["m"] and len(before) - called.end() < 30:
            yield Said(when, Role.MODIFIED, "words", "modification line", evidence, 0.3, line)
        elif called is not None and called["p"] and len(before) - called.end() < 60 and len(text) < 160:
            yield Said(when, Role.PUBLISHED, "words", "publication line", evidence, 0.95 if sure else 0.6, line)
        elif first and sure and close and (named or _ALONE.fullmatch(before)) and len(text) < 140:
            yield Said(when, Role.PUBLISHED, "words", "byline", evidence, 0.9 if named else 0.84, line)
        elif first and sure and named and not inside and len(text) < 90:
            yield Said(when, Role.PUBLISHED, "words", "byline", evidence, 0.72, line)
        first = False
