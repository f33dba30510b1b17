"""Drafting in the language of an article: by grammar in English, plainly where a language has a wording."""

from timeline.articles.drafting.draft import draft
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.plain import draft_plainly
from timeline.events.draft import EventDraft


def drafts_of(page: Page, lang: str) -> tuple[EventDraft, ...]:
    """Return the events of an article in a language (BCP 47, '' English)."""
    if lang.partition("-")[0].lower() == "ru":
        from timeline.articles.drafting.russian_wording import RUSSIAN  # noqa: PLC0415 - its patterns cost, and few need them

        return draft_plainly(page, RUSSIAN)
    return draft(page)
