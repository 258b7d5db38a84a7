"""Stable ids, and which claims of a document tell the same."""

import hashlib
import re

_WORD = re.compile(r"\w+")
_SAME_STATEMENT = 0.6  # of the words of both
_LARGEST_BY_CHANCE = 10
_LONGEST = 1000  # characters of a claim that are compared
_LOOK_BACK = 50  # claims of one kind; keeps a hostile text linear


def stable_id(*parts: object) -> str:
    """A hash of ``parts`` that is the same on every run and machine: 16 hexadecimal digits.

    Example:
        >>> stable_id("a", 1) == stable_id("a", 1), len(stable_id("a"))
        (True, 16)
    """
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def group(rows: list[dict]) -> None:
    """Set ``claim_group`` of each row to the id of the first row that tells the same.

    Estimates tell the same when number, unit and force agree and their events do not differ;
    statements when one source's words are mostly the same.
    """
    leaders: dict[tuple, list[tuple[dict, frozenset[str]]]] = {}
    for row in rows:
        words = frozenset(w.lower() for w in _WORD.findall(row["text"][:_LONGEST]))
        known = leaders.setdefault(_key(row), [])
        same = next(
            (one for one, seen in known[-_LOOK_BACK:] if _same(one, seen, row, words)), None
        )
        row["claim_group"] = (same or row)["claim_id"]
        if same is None:
            known.append((row, words))


def _key(row: dict) -> tuple:
    """What must be equal for two claims to tell the same."""
    denied = row["modality"] == "denied"
    if row["claim_type"] == "statement":
        return ("statement", denied, row["source"])
    return ("troop_estimate", denied, *(row[c] for c in ("value", "low", "high", "unit")))


def _same(one: dict, one_words: frozenset[str], other: dict, other_words: frozenset[str]) -> bool:
    if one["claim_type"] == "troop_estimate":
        agrees = all(None in (one[c], other[c]) or one[c] == other[c] for c in ("force", "event"))
        return agrees and _is_telling(one)
    return len(one_words & other_words) >= _SAME_STATEMENT * len(one_words | other_words)


def _is_telling(row: dict) -> bool:
    """Small counts ("dua prajurit") recur by chance."""
    return max(row["value"] or 0, row["low"] or 0, row["high"] or 0) > _LARGEST_BY_CHANCE
