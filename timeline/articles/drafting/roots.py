"""Roots: what a trigger tells of, so that "signed" and "the signing" are known as one thing."""

from timeline.language.languages import language_of

_KIN = {
    "unveil": "launch",
    "introduce": "launch",
    "purchase": "acquire",
    "blast": "explode",
    "say": "say",
    "said": "say",
}
_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))
_SHORTEST = 3


def root_of(trigger: str, lang: str) -> str:
    """Return the root of a trigger's last word that tells of a happening, else its first word without its ending."""
    words = trigger.casefold().split()
    language = language_of(lang)
    known = [sorted(root for root, _ in language.roots(word)) for word in words] if language is not None else []
    for roots in known:
        if roots:
            return _KIN.get(roots[0], roots[0])
    word = words[0] if words else ""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending) + instead
            break
    return _KIN.get(word, word)
