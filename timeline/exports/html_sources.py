"""The sources of a page: gathered while its events are written, listed at its end."""

import re
from html import escape

from timeline.events.event import Event
from timeline.exports.wording import source_name, teller

LINK = re.compile(r"https?://[!-~]+")
"""What may become a link: nothing that a browser would run."""


def anchor(uid: str) -> str:
    """Return the id of a source's entry on the page."""
    return f"s-{escape(uid)}"


def linked(name: str, url: str | None) -> str:
    """Return the name, a link to the address where it can be one."""
    if not LINK.fullmatch(url or ""):
        return escape(name)
    return f'<a href="{escape(url or "")}" rel="noreferrer noopener">{escape(name)}</a>'


class Sources:
    """The sources that the events so far rest on, by uid; as many as there are sources, however many events."""

    def __init__(self) -> None:
        self._named: dict[str, str] = {}

    def add(self, event: Event) -> None:
        """Note the sources of an event, each with its name and address."""
        if event.source_uid is not None and event.source_uid not in self._named:
            self._named[event.source_uid] = linked(source_name(event), event.source_url)
        for mention in event.evidence:
            if mention.source_uid not in self._named:
                self._named[mention.source_uid] = linked(teller(mention), mention.source.get("url"))

    def listed(self) -> str:
        """Return the section, in order of uid, so that equal events in another order list equal sources."""
        uids = sorted(self._named)
        if not uids:
            return ""
        lines = (f'<li id="{anchor(uid)}">{self._named[uid]}</li>\n' for uid in uids)
        return f'<section id="sources"><h2>Sources</h2><ol>\n{"".join(lines)}</ol></section>\n'
