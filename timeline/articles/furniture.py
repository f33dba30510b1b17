"""Page furniture: sign-ups, share buttons, link lists, photo credits and author boxes stand in a page and are not its story.

The rules are shy: what might be the story stays in it. Length and place count beside the words, because "subscribe" may
be what an article is about; an author box is believed at the end of a page only, where several signs agree.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from timeline.articles.sentences import Sentence, paragraphs

_I = re.IGNORECASE
_MENU = frozenset(
    """share tweet like pin email print save comment comments follow facebook twitter linkedin whatsapp reddit pinterest google google+ stumbleupon
    contact disclosure full bio home menu search log login sign in up register subscribe newsletter newsletters rss about us help faq careers next
    previous back to top close skip main content this article story on via and the by""".split()  # noqa: SIM905 - words read best as words
)
_MENU_HEADS = _MENU - frozenset("the and by to on in up us this like back about next main".split())  # noqa: SIM905 - likewise
_LABEL = re.compile(
    r"(?:(?:topics?|tags?|tagged|categor(?:y|ies)|filed under|posted in|keywords|labels)\s*:.{0,200}"
    r"|(?:advertisement|sponsored(?: content)?|promoted|(?:story|article) continues below.{0,40}|scroll to continue.{0,40})"
    r"|(?:copyright|\(c\)|©).{0,200}|.{0,120}\ball rights reserved\b.{0,80}"
    r"|(?:be the first to comment|leave a (?:reply|comment)|post a comment|join the (?:discussion|conversation)|(?:load|show|view) (?:more|comments).{0,30})"
    r"|(?:(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie (?:policy|settings|notice)|and|\W)+))\W*",
    _I,
)
_LINKS = re.compile(
    r"(?:(?:related|recommended|popular|trending|featured|similar|further) (?:stories|articles|posts|news|content|links|coverage|topics|reading|reads)"
    r"|most (?:read|popular|viewed|shared|commented)|(?:more|latest) (?:from|stories|news|in|on|headlines)\b.{0,40}|(?:read|see) (?:more|also|next)"
    r"|also (?:read|on)\b.{0,40}|you (?:may|might) (?:also )?(?:like|be interested in)|editors?['\u2019]s? picks?|don['\u2019]t miss|what to read next"
    r"|trending(?: now)?|related)\W*",
    _I,
)
_COMMENTS = re.compile(r"(?:\d+ )?(?:reader )?(?:comments?|responses?|replies)(?: ?\(\d+\))?\W*", _I)
# The reader is spoken to about mail, accounts or cookies.
_PROMOTION = re.compile(
    r"^\W*(?:subscribe|sign up|click here|follow us|like us|join us on|download (?:the|our) app|(?:please )?enable javascript|log in to|subscription failed)\b"
    r"|\b(?:sign(?:ed)? up|subscribed?|register(?:ed)?|unsubscribe)\b.{0,60}\b(?:newsletters?|alerts|updates|inbox|e-?mails?|mailing list|account|offers)\b"
    r"|\b(?:your|our) (?:[\w-]+ ){0,3}(?:newsletters?|inbox|e-?mail (?:alerts|address)|mailing list)\b|\bsuccessfully (?:signed up|subscribed)\b"
    r"|\byour\b.{0,60}\b(?:daily|weekly|e-?mail|free) (?:\w+ )?newsletter\b|\b(?:daily|weekly|e-?mail|free) (?:\w+ )?newsletter\b.{0,60}\byour?\b"
    r"|\b(?:we|site|website|page) (?:and our partners )?uses? cookies\b|\b(?:accept|manage|reject) (?:all )?cookies\b",
    _I | re.DOTALL,
)
_REPORTED = re.compile(r"[\u201c\"]|\b(?:said|says|told|asked|added|according to)\b")
_CREDIT = re.compile(
    r"\(?(?:(?:photo(?:graph)?|image|picture|illustration|video|graphic)s?(?: credit| courtesy| source)?(?:\s*:| by| of)|credit:|courtesy of)\s*(?P<who>[^\n]{1,100})",
    _I,
)
_AGENCY = re.compile(
    r"\(?[\w .,'\u2019-]{1,60}/ ?(?:Getty|AFP|AP|Reuters|EPA|Shutterstock|Corbis|Bloomberg|Flickr|iStock|Alamy|TASS)(?: Images)?\)?\.?"
)
_SEPARATOR = re.compile(r"[\W_]+")
_NAME = r"(?:[A-Z][\w'\u2019-]{1,30}|[A-Z]\.)(?: (?:[A-Z][\w'\u2019-]{1,30}|[A-Z]\.|de|van|von|bin|al|la)){1,4}"
_BYLINE = re.compile(rf"(?:^|\n)[ \t]*(?:By|BY|by) ({_NAME})\b")
_PROFESSION = re.compile(
    rf"(?:^|[.!?] )(?:{_NAME}|[Tt]he (?:author|writer)|He|She|They)(?:, [^.,]{{0,60}},)? (?:is|works as) (?:an? |the |also )?(?:[\w\u2019'-]{{1,30}} ){{0,5}}"
    r"(?:reporter|journalist|writer|editor|columnist|correspondent|contributor|blogger|author|freelancer?|photographer|fellow)\b"
)
_STRONG_SIGNS = (
    _PROFESSION,
    re.compile(
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w\u2019'-]{1,30}) (?:also |currently |regularly |mainly |now )?(?:writes|blogs|covers|reports|edits|tweets|contributes)\b(?! that)"
    ),
    re.compile(
        r"\bhas (?:also )?(?:covered|written (?:for|about)|reported (?:on|for|from)|worked as an? (?:reporter|journalist|editor))\b"
    ),
    re.compile(
        r"\b(?:can be (?:reached|contacted|followed)|[Ff]ollow (?:him|her|them|me)\b|[Ee]mail (?:him|her|the author)|on Twitter)|(?<!\w)@\w{3,}|\w@\w[\w-]{0,40}\.\w"
    ),
)
_WEAK_SIGNS = (  # also told of people in the story
    re.compile(r"\b(?:journalist|blogger|columnist|newspaper|magazine|newsroom)\b"),
    re.compile(
        r"\b(?:became|joined|left|founded|edited)\b.{0,60}\b(?:editor|reporter|journalist|correspondent|columnist|blogger)\b"
    ),
)
_CERTAIN_BOX = re.compile(
    r"^\W*(?:about the authors?\b|(?:additional )?reporting by\b|editing by\b|follow (?:him|her|them|@\w+) on\b)|\bcontributed to this (?:report|story|article)\b|\bfull bio\b",
    _I,
)
_PUBLICATION = re.compile(
    r"\bthis (?:story|article|piece|post|report|column|essay|review|interview) (?:(?:was|has been|is|first|originally|also|previously) ){0,4}"
    r"(?:ran|appeared|appears|published|posted|printed|reprinted)\b(?! (?:to|counter|that|as))"
    r"|^\W*(?:first|originally) (?:published|posted|appeared|printed)\b|^\W*(?:published|posted|(?:last )?(?:updated|modified)|source)\b(?:\s*:|\s+(?:on|in|at|\w+day|\d))",
    _I,
)
_LONGEST_BOX = 1_200


@dataclass(frozen=True)
class _Paragraph:
    """A paragraph's words, and the range of its sentences."""

    text: str
    first: int
    end: int

    @cached_property
    def words(self) -> int:
        return len(self.text.split())

    @cached_property
    def tells_of_publication(self) -> bool:
        return len(self.text) <= 200 and bool(_PUBLICATION.search(self.text))


def outside(text: str, sentences: Sequence[Sentence]) -> tuple[bool, ...]:
    """Say for each sentence whether it is furniture, a photo credit, an author box or verse, and not the story.

    A line that tells when and where the piece was published is never outside: see `publication_lines`.
    """
    flags = [_is_credit(text[s.start : s.end]) for s in sentences]
    pieces = list(_pieces(text, sentences))
    marked = [_is_furniture(piece) for piece in pieces]
    _mark_link_lists(pieces, marked)
    _mark_verse(pieces, marked)
    _mark_tail(text, pieces, marked)
    for piece, out in zip(pieces, marked, strict=True):
        if out and not piece.tells_of_publication:
            flags[piece.first : piece.end] = [True] * (piece.end - piece.first)
    return tuple(flags)


def publication_lines(text: str, sentences: Sequence[Sentence]) -> tuple[bool, ...]:
    """Say for each sentence whether it tells of the piece's own publication ("This story ran on …", "Source: …")."""
    return tuple(s.end - s.start <= 200 and bool(_PUBLICATION.search(text[s.start : s.end])) for s in sentences)


def _pieces(text: str, sentences: Sequence[Sentence]) -> Iterator[_Paragraph]:
    at = 0
    for start, end in paragraphs(text):
        first = at
        while at < len(sentences) and sentences[at].end <= end:
            at += 1
        yield _Paragraph(text[start:end].strip(), first, at)


def _is_credit(sentence: str) -> bool:
    """Say whether a sentence names a photographer: names alone; "Photo: Obama meets Medvedev" is a caption and told."""
    if len(sentence) > 120:
        return False
    if found := _CREDIT.fullmatch(sentence):
        who = re.findall(r"[^\W\d_][\w.'\u2019-]*", found["who"])
        return (
            bool(who)
            and not any(c.isdigit() for c in found["who"])
            and all(w[0].isupper() or w in {"of", "the", "for", "via", "and", "by", "courtesy"} for w in who)
        )
    return bool(_AGENCY.fullmatch(sentence))


def _is_furniture(piece: _Paragraph) -> bool:
    """Judge a paragraph by itself; long ones are the story whatever they say."""
    if len(piece.text) > 400:
        return False
    if _LABEL.fullmatch(piece.text) or _LINKS.fullmatch(piece.text):
        return not _SEPARATOR.fullmatch(piece.text)
    tokens = [token.strip("|/·•,\u2013\u2014+&-:()").lower() for token in piece.text.split()]
    if all(
        not token or token in _MENU or ("_" in token and "." in token) for token in tokens
    ):  # a menu, or a script's leavings
        return any(token in _MENU_HEADS for token in tokens)
    return piece.words <= 45 and bool(_PROMOTION.search(piece.text)) and not _REPORTED.search(piece.text)


def _mark_link_lists(pieces: Sequence[_Paragraph], marked: list[bool]) -> None:
    """Mark the titles that stand under "Related stories": short paragraphs without a stop, until a full sentence comes."""
    in_list = False
    for number, piece in enumerate(pieces):
        if _LINKS.fullmatch(piece.text):
            in_list = True
        elif in_list and len(piece.text) <= 160 and not piece.text.endswith((".", "!", "\u201d", '"')):
            marked[number] = True
        else:
            in_list = False


def _mark_verse(pieces: Sequence[_Paragraph], marked: list[bool]) -> None:
    """Mark runs of eight short lines or more that read on without stops: a song or a poem, not a list of names or dates."""
    run: list[int] = []
    for number, piece in enumerate((*pieces, _Paragraph("", 0, 0))):
        if _may_be_verse(piece.text):
            run.append(number)
            continue
        lines = [pieces[n].text for n in run]
        unstopped = sum(not line.endswith((".", ":", ";")) for line in lines)
        lower = sum(line.rstrip("?!,;.\"'\u201d").rsplit(maxsplit=1)[-1].islower() for line in lines)
        if (
            len(run) >= 8
            and unstopped >= 0.7 * len(run)
            and lower >= 0.5 * len(run)
            and sum(pieces[n].words for n in run) >= 3 * len(run)
        ):
            for n in run:
                marked[n] = True
        run = []


def _may_be_verse(line: str) -> bool:
    """Say whether a line is as short as verse, begins like it, and holds no figure."""
    head = line.lstrip("\"'\u201c\u2018")[:1]
    return len(line) <= 48 and head.isupper() and not any(c.isdigit() for c in line) and len(line.split()) >= 2


def _mark_tail(text: str, pieces: Sequence[_Paragraph], marked: list[bool]) -> None:
    """Mark author boxes, comments, and what stands between furniture, in the short paragraphs that end the page."""
    start = _tail_start(pieces, marked)
    byline = _BYLINE.search(text[:1_000])
    support = False
    for number in range(start, len(pieces)):
        piece = pieces[number]
        if marked[number] or _SEPARATOR.fullmatch(piece.text):
            support = True
        elif _is_author_box(piece.text, byline[1] if byline else "", support=support):
            marked[number] = support = True
        elif _COMMENTS.fullmatch(piece.text) and number > len(pieces) // 2:
            marked[number:] = [True] * (len(pieces) - number)
    for before, after in pairwise([n for n in range(start, len(pieces)) if marked[n]]):
        if all(pieces[n].words <= 15 for n in range(before + 1, after)):
            marked[before + 1 : after] = [True] * (after - before - 1)


def _tail_start(pieces: Sequence[_Paragraph], marked: Sequence[bool]) -> int:
    """Return where the end of the page begins: at most 24 paragraphs and a quarter of the words from its end."""
    left = max(80, sum(piece.words for piece in pieces) // 4)
    for number in range(len(pieces) - 1, max(0, len(pieces) - 24) - 1, -1):
        left -= 0 if marked[number] else pieces[number].words
        if left < 0:
            return number + 1
    return max(0, len(pieces) - 24)


def _is_author_box(paragraph: str, author: str, *, support: bool) -> bool:
    """Believe a box on two signs; on one where furniture stands before it or the author of the byline begins it."""
    if len(paragraph) > _LONGEST_BOX:
        return False
    if _CERTAIN_BOX.search(paragraph):
        return True
    if _REPORTED.search(paragraph):
        return False
    strong = [sign for sign in _STRONG_SIGNS if sign.search(paragraph)]
    signs = len(strong) + sum(bool(sign.search(paragraph)) for sign in _WEAK_SIGNS)
    if author and paragraph.lstrip("*\u2014 ").startswith(author):
        return signs >= 1
    if support:
        return signs >= 2 or _PROFESSION in strong
    return len(strong) >= 2
