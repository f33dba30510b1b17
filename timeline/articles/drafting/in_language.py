"""Drafting in the language of an article: by grammar in English, plainly where a language has a wording."""

from importlib import import_module

from timeline.articles.drafting.draft import draft
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.plain import draft_plainly
from timeline.events.draft import EventDraft

_WORDINGS = {"de": "german", "es": "spanish", "fr": "french", "ru": "russian"}


def drafts_of(page: Page, lang: str) -> tuple[EventDraft, ...]:
    """Return the events of an article in a language (BCP 47, '' English)."""
    name = _WORDINGS.get(lang.partition("-")[0].lower())
    if name is None:
        return draft(page)
    # The patterns of a wording cost, and few articles need them.
    wording = import_module(f"timeline.articles.drafting.{name}_wording")
    return draft_plainly(page, getattr(wording, name.upper()))
