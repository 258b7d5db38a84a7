"""Numbers that do what the one before does: list members, appositions, parts and totals of it."""

import re

from pipeline.claims.estimate import Estimate
from pipeline.claims.events import Trigger, find_triggers
from pipeline.claims.scope import Scope

_GAP = 60  # characters between a number and the one before that it may share with
_BEHIND = 120  # characters read behind a number
_SENTENCES = 2  # how far back "di antaranya" reaches
# "lima divisi, atau 50.000 prajurit", "2.500 orang, yaitu 1.500 untuk matra darat"
_APPOSED = re.compile(
    r"[\w\s’'/-]{0,40}[,(–—-]\s*(?:atau|yakni|yaitu|alias|artinya|setara(?:\s+dengan)?)\s+$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:\s+(?!yang\b|di\b|untuk\b)[\w’'()/-]+){0,4}\s*(?:,|,?\s+(?:dan|serta|maupun))\s*$",
    re.IGNORECASE,
)
_INCLUDED = re.compile(r"[,(]\s*termasuk(?:\s+di\s?antaranya)?\s+$", re.IGNORECASE)
_PART_BEHIND = re.compile(
    r"\s+(?:di\s?antaranya|di\s+antara\s+mereka|dari\s+mereka|sisanya)\b", re.IGNORECASE
)
_PART_BEFORE = re.compile(
    r"\bdari\s+(?:jumlah|angka|total)\s+(?:itu|tersebut|ini)\b[^.;:]{0,40}$", re.IGNORECASE
)
_ONLY_TOTAL = re.compile(r"\b(?:total|seluruh|keseluruhan|semua)(?:nya)?\b", re.IGNORECASE)
# where the predicate of "tiga di antaranya perwira" ends
_PREDICATE_END = re.compile(
    r"[,.;:()\n\"“”]|\b(?:ketika|saat|yang|setelah|sesudah|karena|akibat|sejak|untuk|dan|serta|"
    r"tetapi|sementara|sedangkan|meski|sehingga|dengan)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"(?:di|me[mnlrwy]|ber|ter)[a-z]{3,}")
# verbs that tell only who they are
_COPULAS = frozenset(
    "merupakan berasal berpangkat berumur berusia berjenis termasuk terdiri terbanyak".split()
)


def shared_with(scope: Scope, trigger: Trigger | None) -> Estimate | None:
    """The estimate before whose event and modality the number shares, or null.

    Args:
        scope: what is read for the number.
        trigger: the word of its clause that gives an event.

    Returns:
        The one before of "lima divisi, atau 50.000 prajurit", "dua brigade dan tiga resimen"
        (where no verb of its own stands behind), "tiga di antaranya perwira", "termasuk dua
        jenderal", "jadi totalnya 550".
    """
    if not scope.told or scope.told[-1].event is None:
        return None
    last = scope.told[-1]
    if scope.before and _joined(scope, trigger, last):
        return last
    near = scope.sentence - last.sentence <= _SENTENCES
    return last if near and _part(scope, trigger) else None


def _joined(scope: Scope, trigger: Trigger | None, last: Estimate) -> bool:
    text, quantity = scope.text, scope.quantity
    gap = (last.quantity.end, quantity.start)
    if not 0 <= gap[1] - gap[0] <= _GAP:
        return False
    own = trigger is not None and gap[0] <= trigger.start and not trigger.weak
    if _APPOSED.fullmatch(text, *gap):
        return not (own and trigger is not None and trigger.end <= quantity.start)
    if _INCLUDED.search(text, *gap):
        return not _has_event(scope, quantity.end, _predicate_end(scope))
    if _is_total(scope) and (trigger is None or trigger.weak or trigger.event == "strength"):
        return True
    if not _LISTED.fullmatch(text, *gap) or _tells(scope, *gap):
        return False
    return trigger is None or trigger.end <= last.quantity.start


def _is_total(scope: Scope) -> bool:
    """As in "jadi totalnya 550", "20 regu, total 3.100 personel"."""
    text, quantity = scope.text, scope.quantity
    start = max(scope.window[0], quantity.start - 12)
    return _ONLY_TOTAL.search(text, start, quantity.number_start) is not None


def _part(scope: Scope, trigger: Trigger | None) -> bool:
    """Whether no more is told of a part than who it is."""
    text, quantity = scope.text, scope.quantity
    if trigger and not scope.before and not trigger.weak and trigger.end <= quantity.start:
        return False
    if behind := _PART_BEHIND.match(text, quantity.end):
        return not _tells(scope, behind.end(), _predicate_end(scope, behind.end()))
    start = max(scope.window[0], quantity.start - _GAP)
    if not _PART_BEFORE.search(text, start, quantity.start):
        return False
    return not _tells(scope, quantity.end, min(scope.window[1], quantity.end + _BEHIND))


def _predicate_end(scope: Scope, start: int | None = None) -> int:
    start = scope.quantity.end if start is None else start
    stop = min(scope.window[1], start + _BEHIND)
    found = _PREDICATE_END.search(scope.text, start, stop)
    return found.start() if found else stop


def _has_event(scope: Scope, start: int, end: int) -> bool:
    return any(t.event != "strength" for t in find_triggers(scope.article, start, end))


def _tells(scope: Scope, start: int, end: int) -> bool:
    """Whether an event word or another verb stands in ``[start, end)``."""
    if _has_event(scope, start, end):
        return True
    words = scope.article.words(start, end)
    return any(_VERB.fullmatch(w.lower) and w.lower not in _COPULAS for w in words)
