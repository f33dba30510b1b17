"""Words of a sentence as the treebank splits them, with their offsets.

Clitics stand alone ("did|n't", "company|'s", "we|'ll"), so do the parts of compounds with their hyphens
("Moscow|-|based"); numbers, dates, addresses, abbreviations and prefixes ("co-founder", "e-mail") stay whole.
"""

import re
from typing import NamedTuple


class Token(NamedTuple):
    """A word or sign: `text[start:end]`, code points. A bare tuple, for there is one for every word of an article."""

    start: int
    end: int
    text: str


# Before a hyphen these do not stand alone; nor does a single letter.
_PREFIXES = (
    "[Aa]nti|[Bb]i|[Bb]io|[Cc]o|[Cc]ounter|[Cc]yber|[Dd]e|[Dd]is|[Ee]co|[Ee]x|[Ee]xtra|[Hh]yper|[Ii]nter|[Ii]ntra|[Mm]acro|[Mm]eta|"
    "[Mm]icro|[Mm]id|[Mm]ini|[Mm]is|[Mm]ono|[Mm]ulti|[Nn]ano|[Nn]eo|[Nn]on|[Pp]an|[Pp]ost|[Pp]re|[Pp]ro|[Pp]seudo|[Rr]e|[Ss]emi|"
    "[Ss]ub|[Ss]uper|[Tt]ele|[Uu]ltra|[Uu]n|[Vv]ice"
)
_ABBREVIATIONS = (
    "Mrs?|Ms|Drs?|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Cmdr|Maj|Rev|Hon|St|Jr|Sr|Inc|Corp|Cos?|Ltd|Bros|Ft|Mt|Nos?|[Vv]s|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Rd|etc|approx|ca"
)
# The usual first, then the longest. Runs are bounded where the search could begin anew inside them.
_TOKEN = re.compile(
    rf"""
    (?![Cc]annot\b|https?:)[^\W\d_]++(?=[\s,;:?!)"”])      # most words
  | (?:https?://|www\.)[^\s<>"”)\]]*[^\s<>"”)\].,;:!?'’]   # addresses
  | [\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+
  | (?:[^\W\d_]\.){{2,}}                                   # U.S., p.m.
  | (?:{_ABBREVIATIONS})\.(?!\w)
  | [A-Z]\.(?=\s[A-Z])                                     # an initial
  | [Cc]an(?=not\b)
  | [^\W\d_]+(?=[Nn]['’][Tt]\b)                            # did, before n't
  | [Nn]['’][Tt]\b
  | (?:{_PREFIXES}|[A-Za-z])-[^\W_]+
  | (?:O|[dDlL])['’][A-Z][^\W\d_]+                         # O'Brien, d'Ivoire
  | [^\W\d_](?:[\w&]*\w)?(?:\.(?:com|org|net|ru|io|tv)\b)? # words
  | ['’](?:[sS]|re|ve|ll|[dDmM]|RE|VE|LL)\b
  | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|['’]?s)\b              # 21st, 1990s
  | \d+(?:-\d+){{2,}}                                      # 2013-02-12
  | \d+(?:[.,:/]\d+)*
  | \.{{2,}} | -{{2,}} | ``+ | ''+ | [!?]+ | _+ | \*+ | =+ | ~+ | \#+
  | \S
    """,
    re.VERBOSE,
)


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of `text[start:end]` (a sentence) in order; everything but white space belongs to one of them."""
    last = len(text) if end is None else end
    return [Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, last)]
