"""A speaker as one cue gives it."""

from typing import NamedTuple

# what may stand at either end of a speaker's phrase and is no part of it
PHRASE_EDGE = ' \t\r\n\xa0,;:.–—-"“”•·*'


class Speaker(NamedTuple):
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
