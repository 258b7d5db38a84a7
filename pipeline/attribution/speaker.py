"""A speaker as one cue gives it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source as one cue gives it; ``name`` and the columns ``source_*`` of the claims table.

    ``parsed``: the engine's parse told it, not the words.
    """

    name: str
    start: int
    end: int
    role: str | None = None
    kind: str | None = None
    country: str | None = None
    pronoun: bool = False
    parsed: bool = False
