"""The sources of a page: gathered while its events are written, listed at its end."""

import re
from html import escape

from timeline.events.event import Event
from timeline.exports.calendar_text import one_line
from timeline.exports.wording import source_name

LINK = re.compile(r"https?://[!-~]+")
"""What may become a link: nothing that a browser would run."""


def anchor(uid: str) -> str:
    """Return the id of a source's entry on the page."""
    return f"s-{escape(uid)}"


class Sources:
    """The sources that the events so far rest on, by uid; as many as there are sources, however many events."""

    def __init__(self) -> None:
        self._named: dict[str, str] = {}
        self._known: dict[str, str] = {}

    def add(self, event: Event) -> None:
        """Note the sources of an event: the best with its name and address, others by the id they were taken in under."""
        for mention in event.evidence:
            self._known.setdefault(mention.source_uid, one_line(mention.source_id))
        if event.source_uid is not None and event.source_uid not in self._named:
            name, url = escape(source_name(event)), event.source_url or ""
            linked = f'<a href="{escape(url)}" rel="noreferrer noopener">{name}</a>' if LINK.fullmatch(url) else name
            self._named[event.source_uid] = linked

    def listed(self) -> str:
        """Return the section, in order of uid, so that equal events in another order list equal sources."""
        uids = sorted(self._known | self._named)
        if not uids:
            return ""
        lines = (f'<li id="{anchor(uid)}">{self._named.get(uid) or escape(self._known[uid])}</li>\n' for uid in uids)
        return f'<section id="sources"><h2>Sources</h2><ol>\n{"".join(lines)}</ol></section>\n'
