"""Whether a date is believed of what is told: what is told as past cannot lie after the telling."""

from timeline.dates.when import When
from timeline.events.draft import Factuality


def believed(when: When | None, document: When | None, factuality: Factuality, *, computed: bool) -> bool:
    """Whether a date can be that of what an article published at `document` claims; a written-out date always can.

    Formula: not believed where D.end <= when.start, the claim is that it happened, and the date was computed.
    """
    if document is None or document.end is None or when is None or when.start is None:
        return True
    return factuality is not Factuality.HAPPENED or when.start < document.end or not computed
