"""What the counted troops of an estimate do or suffer, also where no verb says it."""

import re
from collections.abc import Sequence

from pipeline.claims.event_terms import FORCE_NOUNS, SIZE_NOUNS
from pipeline.claims.events import Trigger, choose_trigger, find_triggers
from pipeline.claims.place_terms import PLACE_NOUNS
from pipeline.claims.places import Place
from pipeline.claims.scope import Scope
from pipeline.clauses import neighbours

_RATHER = re.compile(r"\bmelainkan\s*$", re.IGNORECASE)
_NUMBER_AGAIN = re.compile(r"\bjumlah(?:nya|\s+(?:itu|tersebut|mereka))\b", re.IGNORECASE)
_THERE = re.compile(r"\b(?:ada|terdapat)\b", re.IGNORECASE)
_DIVIDED = re.compile(r"\b(?:mem|di|ter)?(?:bagi|pecah)\w*\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:di|ke)\s+(\w+)", re.IGNORECASE)
# "turun dari 5.000 prajurit", "bukan 900 personel": a number only compared with the one before
COMPARED = re.compile(
    r"\b(?:(?:turun|naik|meningkat|menurun|berkurang|bertambah|menyusut|anjlok|melonjak|membengkak|"
    r"merosot)\s+dari|"
    r"dibanding|dibandingkan|ketimbang|daripada|bukan|bukannya)\s+$",
    re.IGNORECASE,
)


def read_event(scope: Scope, trigger: Trigger | None, place: Place | None) -> str | None:
    """The event of ``schema.EVENTS``, or null where the clause tells nothing of it."""
    again = trigger is not None and trigger.event == "strength" and number_again(scope)
    if scope.before and (again or compared(scope)):
        return scope.before.event
    if trigger:
        return trigger.event
    event = _implied_event(scope, place)
    return (
        scope.before.event
        if scope.before and event == "strength" and number_again(scope)
        else event
    )


def compared(scope: Scope) -> re.Match[str] | None:
    """What makes the number one to compare another with: "turun dari", "bukan"."""
    start = max(scope.window[0], scope.quantity.start - 40)
    return COMPARED.search(scope.text, start, scope.quantity.start)


def number_again(scope: Scope) -> bool:
    """Whether "jumlah itu" stands before the number."""
    return _NUMBER_AGAIN.search(scope.text, scope.window[0], scope.quantity.start) is not None


def read_trigger(scope: Scope) -> Trigger | None:
    """The word of the clause that gives the event."""
    triggers = find_triggers(scope.article, *scope.window)
    near = _chosen(scope, triggers, neighbours(scope.quantities, scope.i, *scope.window))
    if near and not near.weak:
        return near
    inside = [
        t for t in triggers if scope.quantity.start <= t.start and t.end <= scope.quantity.end
    ]
    # an elliptic member of a list shares the verb of the whole clause
    whole = _chosen(scope, triggers, scope.window)
    strong = [t for t in (whole, near, *inside) if t and not t.weak]
    return next(iter([*strong, *(t for t in (near, whole, *inside) if t)]), None)


def _chosen(scope: Scope, triggers: Sequence[Trigger], bounds: tuple[int, int]) -> Trigger | None:
    return choose_trigger(scope.article, triggers, scope.quantity, bounds)


def _implied_event(scope: Scope, place: Place | None) -> str | None:
    """Without a verb: a bare number does what the one before does; "ada N di X" is there."""
    if scope.before and scope.quantity.unit_start is None:
        return scope.before.event
    lead = (scope.window[0], scope.quantity.start)
    if scope.before and _RATHER.search(scope.text, max(0, lead[0] - 12), lead[0]):
        return scope.before.event
    words = {w.lower for w in scope.article.words(*lead)}
    if _DIVIDED.search(scope.text, *lead):
        return None
    if words & SIZE_NOUNS:
        return "strength"
    if place is not None and (
        place.start >= scope.quantity.end or _THERE.search(scope.text, *lead)
    ):
        return "deployment"
    if any(at[1].lower() in PLACE_NOUNS for at in _AT.finditer(scope.text, *lead)):
        return "deployment"
    return "strength" if words & FORCE_NOUNS or "ada" in words else None
