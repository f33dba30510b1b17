"""Forms: tense, voice and aspect of a verb with its auxiliaries ("will not have been signed")."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Tense(StrEnum):
    """What the first word of a verb group says of time; those below MODAL are no clause's own verb."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    MODAL = "modal"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    IMPERATIVE = "imperative"


@dataclass(frozen=True, slots=True)
class Form:
    """How a verb stands; `modal` is the modal verb in small letters ("would"), empty without one and for the future.

    "Has signed" is present and perfect, "had signed" past and perfect, "signed by" a passive participle.
    """

    tense: Tense
    modal: str = ""
    perfect: bool = False
    passive: bool = False
    progressive: bool = False
    negated: bool = False

    def __post_init__(self) -> None:
        """Refuse a modal verb outside the modal tense."""
        if bool(self.modal) != (self.tense is Tense.MODAL):
            raise ValueError(f"{self.tense} with the modal {self.modal!r}")

    @property
    def finite(self) -> bool:
        """Whether a clause can stand on it."""
        return self.tense not in (Tense.INFINITIVE, Tense.PARTICIPLE)


_MODALS = {"'d": "would", "’d": "would", "ca": "can"}
_FUTURE = frozenset(["will", "shall", "'ll", "’ll", "wo", "sha", "ll"])
NEGATIONS = frozenset(["not", "n't", "n’t", "never", "nt", "no", "nor", "neither", "hardly"])
_HAVE = frozenset(["have", "has", "had", "having", "'ve", "’ve", "'d", "’d", "ve"])
_BE = frozenset(["be", "is", "are", "am", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m"])
_GET = frozenset(["get", "gets", "got", "getting", "gotten"])


def form_of(words: Sequence[str], tags: Sequence[str]) -> Form:
    """Return the form of a verb group: auxiliaries, "to", negations and the verb, in the order of the sentence, the verb last.

    Adverbs may stand among them. ValueError where there is no verb.
    """
    verbs = [(word.lower(), tag) for word, tag in zip(words, tags, strict=True) if tag == "MD" or tag[:2] == "VB"]
    if not verbs:
        raise ValueError(f"no verb in {' '.join(words)!r}")
    lower = [word.lower() for word in words]
    helpers, (_, last) = verbs[:-1], verbs[-1]
    tense, modal = _tense(verbs, "TO" in tags)
    be = any(word in _BE for word, _ in helpers[-1:])
    participle = last in ("VBN", "VBD")
    return Form(
        tense,
        modal,
        perfect=any(word in _HAVE for word, tag in helpers if tag != "MD") and (participle or len(helpers) > 1),
        passive=participle
        and (be or bool(helpers and helpers[-1][0] in _GET) or (not helpers and last == "VBN"))
        and (tense is not Tense.PAST or bool(helpers)),
        progressive=(last == "VBG" and be) or any(word == "being" for word, _ in helpers[1:]),
        negated=not NEGATIONS.isdisjoint(lower),
    )


def _tense(verbs: Sequence[tuple[str, str]], to: bool) -> tuple[Tense, str]:
    word, tag = verbs[0]
    if to and word in _BE and tag[:2] == "VB" and tag not in ("VB", "VBN") and verbs[-1][1] == "VB":
        return Tense.FUTURE, ""  # "is to close"
    match tag:
        case "MD" if word in _FUTURE:
            return Tense.FUTURE, ""
        case "MD":
            return Tense.MODAL, _MODALS.get(word, word)
        case "VBD":
            return Tense.PAST, ""
        case "VBZ" | "VBP":
            return Tense.PRESENT, ""
        case "VB":
            return (Tense.INFINITIVE if to else Tense.IMPERATIVE), ""
        case _:
            return (Tense.INFINITIVE if to else Tense.PARTICIPLE), ""
