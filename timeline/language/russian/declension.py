"""Forms of Russian words: a stem with the endings of its cases, so that a row names a word once and reads all of them."""

from collections.abc import Iterator, Mapping

_ADJECTIVE = "ый ого ому ым ом ая ой ую ое ые ых ым ыми"
_SOFT_ADJECTIVE = "ий его ему им ем яя ей юю ее ие их им ими"
_PLURAL = ("ые", "ых", "ыми", "ие", "их", "ими")
_HUSHING_ADJECTIVE = "ий его ему им ем ая ей ую ее ие их им ими"


def forms(word: str) -> Iterator[str]:
    """Yield every form of a word written as its stem, a stroke and its endings: "недел|я и е ю ей"; "_" is no ending.

    "|ый", "|ий" and "|щий" alone are all endings of an adjective.
    """
    stem, _, endings = word.partition("|")
    match endings:
        case "ый":
            endings = _ADJECTIVE
        case "ий":
            endings = _SOFT_ADJECTIVE
        case "щий":
            stem, endings = f"{stem}щ", _HUSHING_ADJECTIVE
    if not endings:
        yield stem
    for ending in endings.split():
        yield stem if ending == "_" else stem + ending


def declined(words: Mapping[str, object]) -> dict[str, object]:
    """Return a table of words with all their forms in place of each; the first word that has a form keeps it."""
    return {form: value for word, value in reversed(list(words.items())) for form in forms(word)}


def any_singular(*words: str) -> str:
    """Return the branch for any form that can stand beside one thing: "прошлая", not "прошлые"."""
    found = any_form(*words).strip("()").split("|")
    return f"({'|'.join(form for form in found if not form.endswith(_PLURAL))})"


def any_form(*words: str) -> str:
    """Return the branch of a template for any form of any of the words: "(неделя|недели|…)"."""
    found = dict.fromkeys(form for word in words for form in forms(word))
    return f"({'|'.join(sorted(found, key=len, reverse=True))})"
