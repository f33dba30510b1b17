"""Origin: whom an article or one sentence repeats, where it says so: "Source: portfolio.com", "told Reuters"."""

import re

_NAME = r"(?P<name>[A-Z0-9][\w.&'’-]*(?: (?:of|the|and|[A-Z0-9][\w.&'’-]*)){0,5})"
_CALENDAR = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_STATED = (
    re.compile(
        r"^[^\S\n]*(?:Source|Via|Originally from)[^\S\n]*:[^\S\n]*(?P<name>[^\n]{2,60}?)[^\S\n]*$",
        re.MULTILINE | re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:story|article|piece|report|column|version of this \w+)\b[^.\n]{0,60}"
        rf"\b(?:ran|appeared|was (?:first |originally )?published)\b[^.\n]{{0,40}}?\b(?:in|by|on|at)[^\S\n]+(?:the[^\S\n]+)?(?!{_CALENDAR}|\d){_NAME}"
    ),
)


def origin_of(text: str) -> str:
    """Return the name of the origin that the text states, '' when it states none."""
    for pattern in _STATED:
        if (found := pattern.search(text)) is not None:
            return " ".join(found["name"].split()).rstrip(".")
    return ""


# Agencies, papers and broadcasters that others repeat, by the names they are cited under.
_MEDIA = (
    "ABC News", "Agence France-Presse", "AFP", "Al Jazeera", "ANSA", "AP", "Ars Technica", "Associated Press",
    "Axios", "BBC News", "BBC", "Bloomberg", "Business Insider", "Business Week", "BusinessWeek", "CBC", "CBS News", "CBS",
    "CNBC", "CNET", "CNN", "Der Spiegel", "Deutsche Welle", "dpa", "EFE", "El País", "Engadget", "Financial Times", "Forbes",
    "Fortune", "Fox News", "Gizmodo", "Interfax", "ITAR-TASS", "ITV", "Kyodo", "Le Figaro", "Le Monde", "Los Angeles Times",
    "Macworld", "Mirror", "NBC News", "NBC", "Newsweek", "New York Post", "New York Times", "NHK", "NPR", "PC World", "Politico", "Reuters",
    "RIA Novosti", "Sky News", "Sky Sports", "TASS", "TechCrunch", "The Age", "The Australian", "The Daily Telegraph",
    "The Economist", "The Globe and Mail", "The Guardian", "The Independent", "The Register", "The Sun", "The Times", "The Verge",
    "Time magazine", "Times Online", "USA Today", "Wall Street Journal", "Washington Post", "Wired", "Xinhua", "Yonhap",
    "ZDNet",
)  # fmt: skip
_MEDIUM = rf"(?:[Tt]he\s+)?(?P<name>{'|'.join(sorted(map(re.escape, _MEDIA), key=len, reverse=True))})(?![\w-])"
_REPORTING = r"(?:reported|reports|has\s+reported|is\s+reporting|wrote|writes)\b"
_REPEATED = re.compile(
    rf"\b(?:told|according\s+to|interview(?:ed)?\s+(?:with|by)|reported\s+by|(?:report|article|story|review)\s+(?:in|by|from|on)|quoted\s+by|speaking\s+to|as\s+cited\s+by|via)"
    rf"\s+(?:(?:an?|the)\s+)?(?:(?:\w+\s+){{0,3}}(?:report|article|story|review|interview)\s+(?:in|by|from|on|with)\s+)?{_MEDIUM}"
)
_REPORTS = re.compile(rf"(?<![\w-]){_MEDIUM}(?:\s+\w+ly)?\s+{_REPORTING}")


def repeated(text: str, start: int, end: int) -> str:
    """Return the paper, agency or broadcaster that a sentence `text[start:end]` says it repeats, '' when it names none."""
    found = _REPEATED.search(text, start, end) or _REPORTS.search(text, start, end)
    return found["name"] if found is not None else ""
