"""Raw: the bytes of one input, with the names it goes by."""

import hashlib
from dataclasses import dataclass

MOST_BYTES = 100_000_000
"""The longest text taken: 100 MB, some 15 million words."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One file's bytes; `name` becomes the source id, `place` names it in messages."""

    data: bytes
    name: str
    place: str

    @property
    def sha256(self) -> str:
        """The hash of the bytes as they came."""
        return hashlib.sha256(self.data).hexdigest()
