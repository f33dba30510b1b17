"""The text of a page's article: paragraphs, headings, lists, tables; without scripts, navigation, footers, asides and forms."""

import re
from collections.abc import Iterable

from timeline.articles.readers.markup.tree import Node

_OUT = frozenset(
    {
        *[
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
        ]
    }
    | {
        *[
            "dialog",
            "head",
            "title",
            "canvas",
            "audio",
            "video",
            "figure",
            "figcaption",
            "menu",
            "label",
            "input",
            "datalist",
        ]
    }
)
_OUT_ROLES = frozenset(
    {
        *[
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
        ]
    }
)
_OUT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|side-?bar|footer|share|sharing|social|related|comments?|disqus|cookies?|"
    r"newsletter|promo|advert\w*|ads?|sponsored|breadcrumbs?|subscri\w+|popup|modal|overlay|recommend\w*|most-read|"
    r"trending|widget|tags|tag-list|toolbar|skip-link|paywall|sign-?up|consent|gdpr|pagination|pager|more-stories|"
    r"read-?more|also-read|screen-reader-text|sr-only|visually-hidden|print-only|outbrain|taboola|author-bio|banner|"
    r"jump-to|mw-editsection|catlinks|printfooter|noprint|wm-ipp\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BODY_CLASS = re.compile(
    r"(?:^|\s)(?:(?:article|story|post|entry|news|content|td-post|page)[-_]+(?:body|content|text)(?:[-_]+(?:text|inner|main))?|"
    r"(?:article|story|post|entry)(?:body|content|text)|body-?copy|field-name-body|mw-parser-output|articletext|js-article__body)(?:$|\s)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCKS = frozenset(
    {
        *[
            "address",
            "article",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
        ]
    }
    | {
        *[
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "figure",
        ]
    }
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_REFERENCE = re.compile(r"(?:^|\s)(?:reference|footnote-ref|noprint)(?:$|\s)")
_LEAST = 140


def weigh(root: Node) -> None:
    """Mark what is no text of an article, and count the letters of everything else."""
    _weigh(root, linked=False)
    whole = root.mass
    for node in root.walk():
        # A page that calls its whole body "has-sidebar" has an article all the same.
        if not node.out and _is_furniture(node) and node.mass < 0.5 * whole:
            node.out = True
    _weigh(root, linked=False)


def _is_furniture(node: Node) -> bool:
    return node.tag not in {"", "html", "body", "main", "article", "p", "h1", "span", "a"} and bool(
        _OUT_CLASS.search(f"{node.get('class')} {node.get('id')}")
    )


def _weigh(node: Node, *, linked: bool) -> None:
    node.mass = node.linked = 0
    node.out = node.out or _is_out(node)
    if node.out:
        return
    linked = linked or node.tag == "a"
    for one in node.inside:
        if isinstance(one, str):
            size = len(one.strip())
            if linked:
                node.linked += size
            else:
                node.mass += size
        else:
            _weigh(one, linked=linked)
            node.mass += one.mass
            node.linked += one.linked


def _is_out(node: Node) -> bool:
    said = node.attributes
    return (
        node.tag in _OUT
        or ("hidden" in said and said["hidden"] != "until-found")
        or said.get("aria-hidden") == "true"
        or said.get("role", "").lower() in _OUT_ROLES
        or bool(_HIDDEN.search(said.get("style", "")))
        or (node.tag == "sup" and bool(_REFERENCE.search(said.get("class", ""))))
    )


def main_parts(root: Node) -> list[Node]:
    """Return the elements that hold the article, in order: one, but where its body is in pieces."""
    kept = list(root.kept())
    whole = max(1, root.mass)
    bodies = _outermost(node for node in kept if "articlebody" in node.get("itemprop").lower())
    if sum(node.mass for node in bodies) >= max(_LEAST, 0.2 * whole):
        return bodies
    for named, least in ((_has_body_class, 0.3), (_is_article, 0.5), (_is_main, 0.3)):
        found = _outermost(node for node in kept if named(node))
        best = max(found, key=lambda node: node.mass, default=None)
        if best is not None and best.mass >= max(_LEAST, least * whole):
            return [best]
    node = root
    while heavy := next((one for one in node.inside if isinstance(one, Node) and one.mass >= 0.75 * whole), None):
        if heavy.tag in {"p", "li", "td", "blockquote", "pre"}:
            break
        node = heavy
    return [node]


def _has_body_class(node: Node) -> bool:
    return bool(_BODY_CLASS.search(node.get("class")) or _BODY_CLASS.search(node.get("id")))


def _is_article(node: Node) -> bool:
    return node.tag == "article" or node.get("role").lower() == "article"


def _is_main(node: Node) -> bool:
    return node.tag == "main" or node.get("role").lower() == "main"


def _outermost(found: Iterable[Node]) -> list[Node]:
    nodes = list(found)
    inner = {id(one) for node in nodes for one in node.walk() if one is not node} if len(nodes) < 200 else set()
    return [node for node in nodes if id(node) not in inner]


def blocks(parts: Iterable[Node]) -> list[tuple[str, str]]:
    """Return the blocks of elements in order: the tag of each and its text, white space as in a browser."""
    writer = _Writer()
    for part in parts:
        writer.write(part)
        writer.flush()
    return writer.found


class _Writer:
    """Collects text until a block ends."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self.buffer: list[str] = []
        self.kind = "p"

    def write(self, node: Node) -> None:
        """Write an element; what is out and lists of links alone are passed over."""
        if node.out or _only_links(node):
            return
        if node.tag == "br":
            self.buffer.append("\v")
            return
        block = node.tag in _BLOCKS
        if block and node.tag not in {"td", "th"}:
            self.flush()
            kind, self.kind = self.kind, node.tag if node.tag not in {"p", "div"} else self.kind
        if node.tag in {"td", "th"} and "".join(self.buffer).strip():
            self.buffer.append(" | ")
        if node.tag == "q":
            self.buffer.append("“")
        for one in node.inside:
            if isinstance(one, str):
                self.buffer.append(one.replace("\n", "\v") if self.kind == "pre" else one.replace("\v", " "))
            else:
                self.write(one)
        if node.tag == "q":
            self.buffer.append("”")
        if block and node.tag not in {"td", "th"}:
            self.flush()
            self.kind = kind

    def flush(self) -> None:
        """End the block."""
        lines = (_SPACE.sub(" ", line).strip(" ") for line in "".join(self.buffer).split("\v"))
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
        self.buffer.clear()
        if text:
            self.found.append((self.kind, text))


def _only_links(node: Node) -> bool:
    """Whether a list, or a row of links, leads elsewhere and says nothing."""
    return node.tag in {"ul", "ol", "div", "section", "p", "table"} and node.linked > 80 and node.mass * 8 < node.linked


def text_of_blocks(found: list[tuple[str, str]]) -> str:
    """Return the text: blocks apart by an empty line, items of a list and rows of a table by none."""
    out: list[str] = []
    before = ""
    for kind, text in found:
        close = kind == before and kind in {"li", "tr"}
        out.append(("" if not out else "\n" if close else "\n\n") + (f"- {text}" if kind == "li" else text))
        before = kind
    return "".join(out)
