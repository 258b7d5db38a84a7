"""Grammar of words that point without a calendar: "kini", "dulu", "ke depan"."""

from pipeline.dates import contexts, terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import Fixed
from pipeline.dates.pieces import by_first_word


def _is_past(c: Cursor) -> bool:
    """Whether "dulu" is a time: after a name or one of some words; else it is 'first'."""
    return c.key(-1) in contexts.DULU_AFTER or c.token(-1).raw[:1].isupper()


def _ahead(c: Cursor) -> Fixed | None:
    """Read "ke depan" of time; "melangkah ke depan", "ke depan gedung" are of place."""
    moves = c.key(-1) in contexts.FORWARD_MOVES
    joined = c.take_one({"kedepan", "kedepannya"})
    if not (joined or c.take("ke", "depan") or c.take("ke", "depannya")):
        return None
    return None if moves or c.key() in contexts.FRONTS else Fixed("DATE", "FUTURE_REF")


REFERENCES = by_first_word(terms.REFERENCES)


def reference(c: Cursor) -> Fixed | None:
    """Read "kini", "saat ini", "dulu", "suatu hari nanti": PRESENT_REF, PAST_REF, FUTURE_REF."""
    first = c.key()
    before = c.key(-1)
    if before in contexts.NO_REFERENCE_BEFORE.get(first, ()):
        return None
    if first in ("dulu", "dahulu") and not _is_past(c):
        return None
    if first == "nanti" and c.key(1) == "dulu":
        return None  # "wait"
    if first in ("ke", "kedepan", "kedepannya"):
        return _ahead(c)
    for words, value in REFERENCES.get(first, ()):
        if c.take(*words):
            return Fixed("DATE", value)
    return None
