"""What a page says of its dates to people: by where the line stands (under the headline, below the story), and by what it is called."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.articles.readers.markup.ago import days_ago
from timeline.articles.readers.markup.lines import Line, Shown, count_of_kinds, is_listed
from timeline.articles.readers.markup.said import Head, Role, Said
from timeline.articles.readers.markup.tree import Node
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When

_PUBLISHED = (
    r"(?:first |originally |re)?published|(?:first )?posted|publication date|pub(?:lished)? date|date of publication|date published|issued|issue date|released?|"
    r"release date|filed|submitted|created|added|written|uploaded|story ran|article ran|appeared|ran on|date|veröffentlicht|erschienen|erstellt|geschrieben|"
    r"verfasst|eingestellt|publié|publiée|publie|paru|parue|mis en ligne|écrit|rédigé|publicado|publicada|publicación|fecha|creado|escrito|pubblicato|"
    r"pubblicata|inserito|scritto|data|gepubliceerd|geplaatst|datum|опубликован[оа]?|дата публикации|размещено|создано|добавлено|дата|opublikowano|"
    r"opublikowan[ay]|dodano|data publikacji|publicerad|publicerat|publisert|udgivet|offentliggjort|julkaistu|yayınlan\w+|yayın tarihi|"
    r"publikováno|vydáno|zveřejněno|objavljeno|közzétéve|megjelent|publicat|опубліковано|дата публікації"
)
_MODIFIED = (
    r"updated?|last updated?|modified|last modified|revised|corrected|amended|edited|last edited|last reviewed|reviewed|last changed|changed|aktualisiert|"
    r"geändert|stand|überarbeitet|mis à jour|mise à jour|modifié|modifiée|actualis\w+|actualizado|actualizada|actualización|modificado|aggiornato|"
    r"aggiornamento|modificato|modifica|atualizado|atualizada|bijgewerkt|gewijzigd|обновлен[оа]?|обновлён|изменен[оа]?|zaktualizowano|aktualizacja|"
    r"uppdaterad|oppdatert|opdateret|päivitetty|güncelle\w+|aktualizováno|оновлено|actualizat|frissítve"
)
_RETRIEVED = (
    r"accessed|retrieved|printed|downloaded|saved|archived|captured|abgerufen|consulté|consultado|дата обращения|viewed"
)
_OTHERS = (
    r"born|died|deadline|expires?|valid|effective|starts?|begins?|ends?|due|event date|date of birth|received|accepted|joined|member since|registered|"
    r"version of this article appears|in print|next|until|since|founded|copyright|©|\(c\)|газета|№"
)
_ROLE = re.compile(
    rf"(?<!\w)(?:(?P<p>{_PUBLISHED})|(?P<m>{_MODIFIED})|(?P<r>{_RETRIEVED})|(?P<o>{_OTHERS}))(?!\w)", re.IGNORECASE
)
_LABEL = re.compile(r"[^\d\n]{3,40}:?\s*")
_DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:\w{0,40}date|datetime|timestamp|time|published|pub|posted|byline|dateline|meta|post-?info|entry-?info|submitted|credits?|info|kicker|datum|fecha|"
    r"fecha-hora|data|meta-?data|metadaten|postinfo|date-?time|details)(?:$|[\s_-])|(?:publish|pub|post|article|entry)(?:ed)?_?-?(?:date|time|info|meta)|dateline|timestamp|(?:^|[\s_-])date",
    re.IGNORECASE,
)
_CHANGED_CLASS = re.compile(r"updat|modif|revis|lastmod|changed|edited", re.IGNORECASE)
_CALLED_CLASS = re.compile(
    r"publi|posted|pub-?date|entry-date|post-date|dateline|article-date|story-date|created", re.IGNORECASE
)
_CLOCK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:today|current|now|clock|weather|masthead|event|calendar|upcoming|expir\w*|birth\w*|comment\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_REST = re.compile(
    r"(?:\d\d?[:.h]\d\d(?::\d\d)?|\d{4} GMT|[ap]\.?m\.?|uhr|gmt|utc|bst|[a-z]{1,3}t\b|(?<!\d)\d{1,3} min(?:utes?)? read|(?<!\d)\d{1,6} comments?|min\w*)",
    re.IGNORECASE,
)
_EITHER = re.compile(r"(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d\d)")
_ORDERS = {"dmy": "day/month/year", "mdy": "month/day/year", "ymd": "year/month/day"}
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[^\n\d]{0,60}((?:19|20)\d\d)(?!\s*[-–—]\s*\d)", re.IGNORECASE)
_OPENS = re.compile(
    rf"\W*(?:(?:this|the|an?)\s+(?:[\w-]+\s+){{0,4}}?)?(?:was\s+|is\s+)?(?:{_PUBLISHED}|{_MODIFIED}|{_RETRIEVED}|{_OTHERS})(?!\w)",
    re.IGNORECASE,
)
_BEFORE, _AFTER, _OPENING = 6, 14, 120
_HATOM = "time element called updated"


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the article's lines are: the headline, the first line of the story and the last one of it; -1 where there is none."""

    title: int
    first: int
    last: int

    @classmethod
    def of(cls, lines: Sequence[Line], title: int) -> "Zones":
        """Find them; the story begins at the first sentence after the headline, and is where the article is."""
        story = [i for i, line in enumerate(lines) if line.is_prose and i > title]
        within = [i for i in story if lines[i].inside]
        return cls(title, (within or story or [-1])[0], (within or story or [-1])[-1])

    def name(self, place: int) -> str:
        """Return head, above, foot or elsewhere."""
        begin = self.title if self.title >= 0 else max(-1, self.first - _AFTER)
        if begin < place <= begin + _AFTER and (self.first < 0 or place < self.first):
            return "head"
        if self.title >= 0 and self.title - _BEFORE <= place <= self.title:
            return "above"
        if self.last >= 0 and self.last < place <= self.last + 8:
            return "foot"
        return "elsewhere"


def of_words(lines: Sequence[Line], title: int, head: Head, saved: When | None) -> Iterator[Said]:
    """Yield the dates that lines show: called published, updated, saved; under, above or below the article; in an element named for it."""
    zones = Zones.of(lines, title)
    counts = count_of_kinds(line for i, line in enumerate(lines) if not line.is_prose and i != title)
    label = ""
    found: list[Said] = []
    hatoms: list[Said] = []
    for place, line in enumerate(lines):
        zone = zones.name(place)
        if place == title and len(line.text) > 200:
            continue
        if not line.dates:
            label = line.text if _LABEL.fullmatch(line.text) and _ROLE.search(line.text) else ""
            if saved is not None and zone in {"head", "above"} and len(line.text) < 120:
                found += _ago(line, saved, head)
            continue
        listed = is_listed(line, counts) and not _heads_a_post(lines, place, zones)
        for said in _of_line(line, label, zone, head, saved, listed=listed):
            (hatoms if said.method == _HATOM else found).append(said)
        label = ""
    yield from found
    # Themes call the only date "updated", as the microformat hAtom wants one so named.
    alone = all(said.role is not Role.PUBLISHED for said in found)
    yield from (replace(said, score=0.66 if alone and i == 0 else 0.3) for i, said in enumerate(hatoms))


def of_copyright(root: Node, head: Head) -> Iterator[Said]:
    """Yield the year of the first line of copyright: often that of the day on which the page was made."""
    for node in root.walk():
        for one in node.inside:
            if isinstance(one, str) and (found := _COPYRIGHT.search(one[:400])):
                when = When.of(Period.year(int(found[1])))
                yield Said(when, Role.PUBLISHED, "copyright", "copyright line", found[0], 0.35, head.line(node.at))
                return


def _ago(line: Line, saved: When, head: Head) -> Iterator[Said]:
    when = days_ago(line.text, saved)
    if when is not None:
        yield Said(when, Role.PUBLISHED, "words", "words for the day of saving", line.text, 0.7, head.line(line.at))


def _heads_a_post(lines: Sequence[Line], place: int, zones: Zones) -> bool:
    """Whether sentences follow before the next line of its kind: the first of the posts of a page, not one of a list."""
    if zones.name(place) != "head":
        return False
    for line in lines[place + 1 :]:
        if line.is_prose:
            return True
        if line.dates and line.kind == lines[place].kind:
            return False
    return True


def _of_line(line: Line, label: str, zone: str, head: Head, saved: When | None, *, listed: bool) -> Iterator[Said]:
    last, before = 0, f"{label.rstrip(' :')}: " if label else ""
    for n, date in enumerate(line.dates):
        before += line.text[last : date.start]
        # An element's words may say more than its date: "Published Oct 25, Updated Oct 27".
        inner = re.split(r"\d", line.text[date.start : date.end], maxsplit=1)[0] if date.attribute else ""
        role, near = _called(before + inner, date)
        last, before = date.end, ""
        if line.is_prose and not (role and _OPENS.match(line.text) and date.start < _OPENING):
            continue
        if _same_day(date.when, saved) and _CLOCK_CLASS.search(line.around) and role != "p":
            role = "r"
        place = Place(line, zone, is_first=n == 0, is_listed=listed)
        as_what, method, score = _as_what(role, near, place, date)
        if score > 0.0:
            kind = "time" if date.attribute else "words"
            yield Said(date.when, as_what, kind, method, _evidence(line, date, head), score, head.line(line.at))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a date stands: its line, that line's zone, whether it is the line's first, whether the line is one of a list."""

    line: Line
    zone: str
    is_first: bool
    is_listed: bool


def _as_what(role: str, near: int, place: Place, date: Shown) -> tuple[Role, str, float]:
    """Of what a date is, by which method that is known, and how far it is to be trusted; 0 for not at all."""
    line, zone = place.line, place.zone
    match role:
        case "r":
            return Role.RETRIEVED, "line of retrieval", 0.1
        case "m":
            return Role.MODIFIED, "modification line", 0.3
        case "o":
            return Role.PUBLISHED, "", 0.0
        case "u":
            above = zone in {"head", "above"}
            return (Role.PUBLISHED if above else Role.MODIFIED), _HATOM, 0.3
        case "c":
            return Role.PUBLISHED, "time element", _named(line, zone, listed=place.is_listed)
        case "p" if near < 60 and (len(line.text) < 200 or zone == "foot"):
            sure = date.when.grain is Grain.DAY and date.when.period is not None
            return Role.PUBLISHED, "publication line", _labelled(zone, sure=sure, listed=place.is_listed)
        case _:
            return Role.PUBLISHED, "time element" if date.attribute else "byline", _by_place(place, date)


def _evidence(line: Line, date: Shown, head: Head) -> str:
    said = f"{date.attribute} {line.text[max(0, date.start - 60) : date.end + 20].strip()}".strip()
    if head.order and _EITHER.fullmatch(date.attribute or line.text[date.start : date.end]):
        said += f" (read as {_ORDERS[head.order]}: {head.order_shown_by})"
    return said


def _called(before: str, date: Shown) -> tuple[str, int]:
    """What a date is called: published, modified, retrieved, of something else, or nothing; and how near the word stands."""
    called = next(iter([*_ROLE.finditer(before)][::-1]), None)
    near = len(before) - called.end() if called is not None else 999
    if called is not None and near < 60:
        role = called.lastgroup or ""
        if role != "p" and near >= 40:
            role = ""
        if role:
            return role, near
    said = date.called
    if _CHANGED_CLASS.search(said) and not _CALLED_CLASS.search(re.sub(r"updated|modified", "", said.lower())):
        return ("u" if re.search(r"(?:^|\s)updated(?:$|\s)", said) else "m"), 0
    return ("c", 0) if date.attribute and _CALLED_CLASS.search(said) else ("", 999)


def _labelled(zone: str, *, sure: bool, listed: bool) -> float:
    if listed:
        return 0.55 if zone == "head" else 0.3
    score = {"head": 0.95, "above": 0.94, "foot": 0.94, "elsewhere": 0.88}[zone]
    return score if sure else score - 0.33


def _named(line: Line, zone: str, *, listed: bool) -> float:
    """How far a date is to be trusted that its element calls the publication's: beside another headline it is that one's."""
    if listed:
        return 0.55 if zone == "head" else 0.3
    rest = re.findall(r"[^\W\d_]{2,}", line.text)
    elsewhere = 0.4 if line.tag == "li" or len(rest) > 8 else 0.72 if line.inside else 0.55
    return {"head": 0.95, "above": 0.93, "foot": 0.8 if line.inside else elsewhere}.get(zone, elsewhere)


def _by_place(place: Place, date: Shown) -> float:
    """How far a date without a word is to be trusted, by the place of its line and by what else stands in it."""
    line, zone = place.line, place.zone
    is_day = date.when.grain is Grain.DAY or date.when.period is None
    if place.is_listed or not place.is_first or not is_day or _CLOCK_CLASS.search(line.around):
        return 0.0
    sure = 1.0 if date.when.period is not None else 0.7
    named = bool(_DATE_CLASS.search(f"{line.names} {date.called}")) or bool(date.attribute)
    rest = _REST.sub("", line.text[: date.start] + line.text[date.end :])
    words = len(re.findall(r"[^\W\d_]{2,}", rest))
    if line.is_prose:
        return 0.0
    match zone:
        case "head":
            score = 0.9 if named else 0.86 if words <= 6 else 0.8 if words <= 12 else 0.0
        case "above":
            score = 0.84 if named and words <= 8 else 0.72 if words <= 4 else 0.0
        case "foot" if line.inside:
            score = 0.78 if named and words <= 12 else 0.72 if words <= 6 else 0.0
        case _:
            score = 0.66 if named and line.inside else 0.6 if named and words <= 6 else 0.0
    return score * sure


def _same_day(when: When, saved: When | None) -> bool:
    return (
        saved is not None and saved.start is not None and when.start is not None and abs(saved.start - when.start) <= 1
    )
