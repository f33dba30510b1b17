"""Russian surnames: from a form of known gender and case back to the nominative, and from there to all forms.

What has two nominatives ("Белого": Белый or Белой) has none here: a name that nobody bears is worse than none.
"""

from collections.abc import Collection

_SLAVIC = ("ов", "ев", "ёв", "ин", "ын")
_SURE = (
    *_SLAVIC,
    *(
        "ова",
        "ева",
        "ёва",
        "ина",
        "ына",
        "ский",
        "цкий",
        "ская",
        "цкая",
        "ич",
        "берг",
        "ман",
        "штейн",
        "айс",
        "юк",
        "чук",
        "ян",
    ),
    *("енко", "швили", "дзе", "тер", "лер", "нер", "сон", "сен", "ама"),
)
_HUSHING = ("ж", "ш", "ч", "щ", "ц")
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_UNDECLINED = ("о", "е", "у", "ю", "э", "их", "ых")
_FLEETING = frozenset("цлк")


def nominative(form: str, gender: str, case: str, seen: Collection[str] = ()) -> str | None:
    """Return the one nominative of a surname in a case (nom gen dat acc ins pre) of a gender (m, f); None without one.

    A nominative whose ending does not speak for itself ("Дюма" is no genitive of "Дюм") must be among the words `seen`.
    """
    if case == "nom":
        return form
    found = _of_woman(form, case) if gender == "f" else _of_man(form, case)
    if found is None or found == form or found.endswith(_SURE) or found in seen:
        return found
    return None


def _of_woman(form: str, case: str) -> str | None:
    if case == "acc":
        if form.endswith(("скую", "цкую")):
            return form[:-2] + "ая"
        if form.endswith("у") and form[:-1].endswith(_SLAVIC):
            return form[:-1] + "а"
    elif form.endswith("ой"):
        if form[:-2].endswith(("ск", "цк")):
            return form[:-2] + "ая"
        return form[:-2] + "а" if form[:-2].endswith(_SLAVIC) else None
    if form.endswith(("ова", "ева", "ина", "ына", "ая", "ову", "еву", "ину", "ы")):
        return None
    return form if form[-1] in _CONSONANTS or form.endswith((*_UNDECLINED, "ь", "и", "а", "я")) else None


def _of_man(form: str, case: str) -> str | None:  # noqa: C901 - one line an ending, all in sight
    if form.endswith(("ского", "цкого", "скому", "цкому")):
        return form[:-3] + "ий"
    if form.endswith(("ским", "цким", "ском", "цком")):
        return form[:-2] + "ий"
    if form.endswith(("ого", "ому", "его", "ему")):
        return None
    stem, last = form[:-1], form[-1]
    if case in ("gen", "acc") and last == "а":
        return _hard(stem)
    if case in ("gen", "acc") and last == "я":
        return _soft(stem)
    if case == "gen" and last == "ы":
        return stem + "а"
    if case == "acc" and last == "у" and not _hard(stem):
        return None
    if case == "dat" and last == "у":
        return _hard(stem)
    if case == "dat" and last == "ю":
        return _soft(stem)
    if case == "ins":
        return _instrumental(form)
    if case == "pre" and last == "е":
        return stem if stem.endswith((*_SLAVIC, "ич")) else None
    return form if form.endswith(_UNDECLINED) else None


def _instrumental(form: str) -> str | None:
    stem = form[:-2]
    if form.endswith("ым") and stem.endswith(_SLAVIC):
        return stem
    if form.endswith("ом"):
        return _hard(stem)
    if form.endswith("ем"):
        return stem if stem.endswith(_HUSHING) else _soft(stem)
    return form if form.endswith(_UNDECLINED) else None


def _hard(stem: str) -> str | None:
    """A stem that is a surname: not where a vowel was dropped ("Кравца" of Кравец)."""
    if len(stem) < 2 or stem[-1] not in _CONSONANTS:
        return None
    return None if stem[-1] in _FLEETING and stem[-2] in _CONSONANTS else stem


def _soft(stem: str) -> str | None:
    if len(stem) < 2:
        return None
    return stem + ("ь" if stem[-1] in _CONSONANTS else "й")


def forms(surname: str, gender: str) -> frozenset[str]:
    """Return every form of a surname in the nominative, as far as they are regular; the nominative among them."""
    found = {surname}
    stem = surname[:-1]
    if gender == "f":
        if surname.endswith(("ова", "ева", "ина", "ына")):
            found |= {stem + "ой", stem + "у"}
        elif surname.endswith("ая"):
            found |= {surname[:-2] + "ой", surname[:-2] + "ую"}
        elif surname.endswith("а"):
            found |= {stem + ending for ending in ("ы", "и", "е", "у", "ой")}
        return frozenset(found)
    if surname.endswith(("ий", "ый", "ой")):
        base = surname[:-2]
        found |= {base + ending for ending in ("ого", "ому", "им" if surname.endswith("ий") else "ым", "ом")}
    elif surname.endswith(_SLAVIC):
        found |= {surname + ending for ending in ("а", "у", "ым", "е")}
    elif surname[-1] in _CONSONANTS and not surname.endswith(("их", "ых")):
        found |= {surname + ending for ending in ("а", "у", "ем" if surname.endswith(_HUSHING) else "ом", "е")}
    elif surname[-1] in "ьй":
        found |= {stem + ending for ending in ("я", "ю", "ем", "е")}
    elif surname.endswith("а"):
        found |= {stem + ending for ending in ("ы", "и", "е", "у", "ой")}
    return frozenset(found)
