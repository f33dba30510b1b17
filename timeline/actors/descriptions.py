"""Descriptions: "the company", "the minister", "the 45-year-old", and which actors they can stand for."""

import re
from dataclasses import dataclass

from timeline.actors.actor import BODIES, ActorKind, FoundActor
from timeline.actors.names import fold
from timeline.words import words

_FIRMS = words(
    """company firm airline carrier carmaker automaker manufacturer retailer bank publisher broadcaster newspaper corporation conglomerate
    operator startup start-up giant insurer chain maker developer label"""
)
_HEADS = words(
    """foundation university institute ministry agency commission committee council court department bureau authority association union
    society parliament senate party museum college school hospital academy federation league club fund police"""
)
_GROUPS = words("band quartet trio duo")
_OFFICES = words(
    """president minister senator chairman chairwoman ceo director governor mayor ambassador chancellor premier general colonel judge bishop pope king
    queen prince princess spokesman spokeswoman professor coach captain secretary commissioner"""
)
_CALLINGS = words(
    """actor actress singer author writer journalist lawyer activist politician footballer entrepreneur billionaire economist
    scientist astronaut pilot architect artist composer painter poet novelist musician lawmaker"""
)
_THINGS = words(
    "phone device gadget handset software game aircraft plane jet airliner ship vessel spacecraft film movie album song novel"
)

DESCRIPTION = re.compile(
    r"\b[Tt]he (?P<noun>\d\d-year-old(?! (?:building|bridge|club|company|firm|house|institution|law|ship|system|tree)\b)"
    rf"|(?:{'|'.join(sorted(_FIRMS | _HEADS | _GROUPS | _OFFICES | _CALLINGS | _THINGS, reverse=True))})"
    r"(?!-)\b(?! (?:of|for|that|which|who|where|in which|called|named|known|[A-Z])\b)(?! [A-Z]))"
)
_MODIFIED = re.compile(
    r" (?:executive|officials?|employees?|store|stores|members?|leaders?|chief|owners?|makers?|players?|game|website|car|industry|business|version)\b"
)


@dataclass(frozen=True, slots=True)
class Description:
    """What a definite description says of the actor that it stands for."""

    noun: str

    @property
    def prefers_subject(self) -> bool:
        """Return whether the subject is meant where several would do: most texts are about one company."""
        return self.noun in _FIRMS

    def fits(self, actor: FoundActor) -> bool:
        """Return whether the actor can be called so: by its kind, and an office by the role said of it."""
        if self.noun in _FIRMS:
            return actor.kind is ActorKind.ORGANISATION
        if self.noun in _GROUPS:
            return actor.kind in (ActorKind.GROUP, ActorKind.ORGANISATION)
        if self.noun in _THINGS:
            return actor.kind is ActorKind.THING
        if self.noun in _HEADS:
            return actor.kind in BODIES and self.noun in fold(actor.name).split()
        if actor.kind is not ActorKind.PERSON:
            return False
        if self.noun in _OFFICES | _CALLINGS:
            return any(self.noun in span.role.casefold().split() for span in actor.spans)
        return True


def description_of(found: re.Match[str]) -> Description | None:
    """Return what the match of `DESCRIPTION` says; None where another noun follows, so that it only modifies that one."""
    return None if _MODIFIED.match(found.string, found.end()) else Description(found["noun"])
