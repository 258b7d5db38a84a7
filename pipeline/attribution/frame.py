"""What the stage finds: a cue, and a cue bound to its speaker and to what is said."""

from typing import NamedTuple

from pipeline.attribution.speakers import Speaker


class Cue(NamedTuple):
    """A cue at ``text[start:end]``.

    ``kind`` is how it binds: ``active`` (speaker before: "X mengatakan"), ``inverted`` (speaker
    behind: "kata X"), ``according`` ("menurut X"), ``passive`` ("dikatakan X"), ``speakerless``
    ("dilaporkan", in the clause), ``estimating`` ("diperkirakan"), ``nominal`` ("laporan bahwa"),
    ``label`` ("Zelensky: …"; at the colon).
    ``pronoun`` is the character span of a "-nya" that stands for the speaker. ``known``: the verb
    is in the lexicon; any other counts beside a quotation that has a speaker ("X tertawa, “…”").
    """

    start: int
    end: int
    kind: str
    stance: str
    word: str
    pronoun: tuple[int, int] | None = None
    known: bool = True


class Frame(NamedTuple):
    """A cue with its speaker (None: unnamed) and what is said, ``text[start:end]``.

    ``through``: who tells what the speaker says ("menurut X, Y meminta …": X), no outlet.
    """

    cue: Cue
    speaker: Speaker | None
    start: int
    end: int
    direct: bool
    through: Speaker | None = None


class Scope(NamedTuple):
    """Where the parts of one cue's saying may stand.

    ``clause``: where the cue's own clause starts, behind relays and earlier utterances; ``stop``:
    where what is said ends at the latest; ``sentence``: where the sentence starts; ``subject_end``:
    where the subject of an active cue ends, if a relay stands between them; ``relays``: spans of
    the sentence that say who passed it on; ``shared``: the speaker of the verb before, in
    "mengatakan A dan meminta B".
    """

    clause: int
    stop: int
    sentence: int = 0
    subject_end: int | None = None
    relays: tuple[tuple[int, int], ...] = ()
    shared: Speaker | None = None
