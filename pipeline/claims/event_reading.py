"""What the counted troops of an estimate do or suffer, also where no verb says it."""

import re
from collections.abc import Sequence

from pipeline.claims.event_choice import choose_trigger
from pipeline.claims.event_shared import shared_with
from pipeline.claims.event_slots import part_of, relative_behind, slot_event
from pipeline.claims.event_terms import FORCE_NOUNS, SIZE_NOUNS, TELLING
from pipeline.claims.events import OBJECT, Trigger, event_forms, find_triggers
from pipeline.claims.place_terms import PLACE_NOUNS
from pipeline.claims.places import Place
from pipeline.claims.scope import Scope
from pipeline.clauses import coordination_around, neighbours, window_around

_RATHER = re.compile(r"\bmelainkan\s*$", re.IGNORECASE)
_INCLUDED = re.compile(
    r"\b(?:termasuk|di\s?antaranya)(?:\s+(?!ada\b|terdapat\b)\w+)?\s*$", re.IGNORECASE
)
_LISTED = re.compile(r"[:•–—]\s*$")
_JOINED = re.compile(r"(?:,|\b(?:sedangkan|sementara|dan|serta|adapun)\b)\s*", re.IGNORECASE)
_COMMA_YANG = re.compile(r"(?:\s+[\w’'-]+){0,4}\s*,\s*yang\b", re.IGNORECASE)
_LONGEST_GAP = 80  # characters
_VERB = re.compile(r"(?:di|me[mnlrwy]|ber|ter)[a-z]{3,}")
_NUMBER_AGAIN = re.compile(
    r"\b(?:jumlah(?:nya|\s+(?:itu|tersebut|mereka))|(?:angka|jumlah)\s+(?:sebenarnya|sesungguhnya))\b",
    re.IGNORECASE,
)
_THERE = re.compile(r"\b(?:ada|terdapat)\b", re.IGNORECASE)
_DIVIDED = re.compile(r"\b(?:mem|di|ter)?(?:bagi|pecah)\w*\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:di|ke)\s+(\w+)", re.IGNORECASE)
# "1.232 prajurit kita di UNIFIL", "4.000 orang di bawah komando misi itu"
_SERVING = re.compile(
    r"(?:\s+[\w’'-]+){0,3}?\s+(?:di\s+(?:bawah\s+(?:bendera|komando|panji)|sana|sini|situ|UN[A-Z]{2,}|"
    r"MON[A-Z]{3,}|MIN[A-Z]{3,})|(?:di|dalam)\s+misi)\b"
)
# a number in brackets behind a place: "Terbanyak di Lebanon (1.230)"
_BRACKETED = re.compile(r"\bdi\s+[A-Z][^.;:]{0,80}\($")
# "Di bukit itu cuma ada N", "Yang ada cuma N"
_STANDS_THERE = re.compile(
    r"(?:\bdi\s+(?!antara)\w+\s+(?:(?!kami|kita|mereka|dalamnya)\w+\s+){0,2}|\byang\s+)(?:\w+\s+)?ada\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# "turun dari 5.000 prajurit", "bukan 900 personel": a number only compared with the one before
COMPARED = re.compile(
    r"\b(?:(?:turun|naik|meningkat|menurun|berkurang|bertambah|menyusut|anjlok|melonjak|membengkak|"
    r"merosot)\s+dari|"
    r"(?:dibanding|dibandingkan|ketimbang|daripada)(?:\s+dengan)?"
    r"(?:\s+(?:sekarang|kini|saat\s+ini|semula|dulu|yang|hanya|cuma)){0,4}|bukan|bukannya)\s+$",
    re.IGNORECASE,
)


def read_event(scope: Scope, trigger: Trigger | None, place: Place | None) -> str | None:
    """The event of ``schema.EVENTS``, or null where the clause tells nothing of it."""
    slot = slot_event(scope)
    if slot:
        return slot
    if last := shared_with(scope, trigger):
        return last.event
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
    triggers = _own_clause(scope, find_triggers(scope.article, *scope.window))
    near = _chosen(scope, triggers, _reach(scope))
    if near and not near.weak:
        return near
    inside = [
        t for t in triggers if scope.quantity.start <= t.start and t.end <= scope.quantity.end
    ]
    # an elliptic member of a list shares the verb of the whole clause
    whole = _chosen(scope, triggers, scope.window)
    strong = [t for t in (whole, near, *inside) if t and not t.weak]
    found = next(iter([*strong, *(t for t in (near, whole, *inside) if t)]), None)
    return found or _across_and(scope)


def _across_and(scope: Scope) -> Trigger | None:
    """As in "ratusan serdadu Mali dan Niger memadati pasar": "dan" parts no clauses there."""
    span = coordination_around(scope.article, scope.bounds, scope.quantity)
    end = min(span[1], window_around(span, scope.quantity)[1])
    if end <= scope.window[1] or part_of(scope, scope.i):
        return None
    if _has_verb(scope, scope.quantity.end, scope.window[1]):
        return None
    return _chosen(
        scope,
        find_triggers(scope.article, scope.quantity.end, end),
        (scope.quantity.end, neighbours(scope.quantities, scope.i, *span)[1]),
    )


def _own_clause(scope: Scope, triggers: Sequence[Trigger]) -> Sequence[Trigger]:
    """Of "12 dari 50 orang yang menyerang itu tewas": the relative clause is of the 50 alone."""
    if part_of(scope, scope.i):
        own = relative_behind(scope, scope.i)
        return [t for t in triggers if own and own[0] <= t.start and t.end <= own[1]]
    if scope.following and part_of(scope, scope.i + 1):
        other = relative_behind(scope, scope.i + 1)
        rest = [t for t in triggers if not (other and other[0] <= t.start and t.end <= other[1])]
        return rest or triggers
    return triggers


def _reach(scope: Scope) -> tuple[int, int]:
    """Up to the numbers on both sides; on from one in a relative clause between commas."""
    bounds = neighbours(scope.quantities, scope.i, *scope.window)
    opened = _COMMA_YANG.match(scope.text, scope.quantity.end)
    closed = scope.text.find(",", opened.end(), scope.window[1]) if opened else -1
    return (bounds[0], scope.window[1]) if bounds[1] < closed else bounds


def _chosen(scope: Scope, triggers: Sequence[Trigger], bounds: tuple[int, int]) -> Trigger | None:
    return choose_trigger(scope.article, triggers, scope.quantity, bounds)


def _implied_event(scope: Scope, place: Place | None) -> str | None:
    """Without a word for it: a bare number does what the one before does; "ada N di X" is there."""
    if scope.before and (scope.quantity.unit_start is None or _shares_verb(scope)):
        return scope.before.event
    lead = (scope.window[0], scope.quantity.start)
    included = _INCLUDED.search(scope.text, max(0, lead[1] - 30), lead[1])
    if scope.told and (included or number_again(scope)):
        return scope.told[-1].event
    if said := _said_by_cue(scope):
        return said
    if _DIVIDED.search(scope.text, *lead):
        return None
    words = {w.lower for w in scope.article.words(*lead)}
    if words & SIZE_NOUNS or _LISTED.search(scope.text, max(0, lead[1] - 4), lead[1]):
        return "strength"
    if _is_there(scope, place):
        return "deployment"
    if words & FORCE_NOUNS or "ada" in words:
        return "strength"
    if _has_verb(scope, *scope.window):
        return "other"
    if _asks(scope):
        return None
    return "training" if _of_exercise(scope) else "strength"


def _is_there(scope: Scope, place: Place | None) -> bool:
    """Whether no more is told than where they are: "Ada 900 tentara di Suriah"."""
    lead = (scope.window[0], scope.quantity.start)
    if place and (place.start >= scope.quantity.end or _THERE.search(scope.text, *lead)):
        return True
    serves = _SERVING.match(scope.text, scope.quantity.end, scope.window[1])
    if serves or _BRACKETED.search(scope.text, *lead) or _STANDS_THERE.search(scope.text, *lead):
        return True
    return any(at[1].lower() in PLACE_NOUNS for at in _AT.finditer(scope.text, *lead))


def _of_exercise(scope: Scope) -> bool:
    """Whether the numbers before were of an exercise, and nothing is told of this one."""
    last = scope.told[-1] if scope.told else None
    return last is not None and last.event == "training" and scope.sentence - last.sentence <= 4


def _asks(scope: Scope) -> bool:
    end = scope.article.sentences[scope.sentence][1]
    return scope.text[max(0, end - 3) : end].rstrip(' \n\r"”').endswith("?")


def _said_by_cue(scope: Scope) -> str | None:
    """As in "Polandia menjanjikan 600": the verb that promises them sends them."""
    cue = scope.utterance
    if cue is None or cue.cue_start is None or cue.cue_end is None:
        return None
    told = event_forms().get(scope.text[cue.cue_start : cue.cue_end].lower())
    return told[0] if told and told[1] == OBJECT else None


def _shares_verb(scope: Scope) -> bool:
    """Whether the clause leaves out the verb: "AS mengirim 60, sedangkan India 40 prajurit"."""
    before = scope.quantities[scope.i - 1].end
    lead = scope.text[max(before, scope.quantity.start - _LONGEST_GAP) : scope.quantity.start]
    if _RATHER.search(lead):
        return True
    start = neighbours(scope.quantities, scope.i, *scope.bounds)[0]
    joined = _JOINED.search(scope.text, start, scope.quantity.start)
    return joined is not None and not _has_verb(scope, joined.end(), scope.window[1])


def _has_verb(scope: Scope, start: int, end: int) -> bool:
    """Whether a verb that the tables do not know stands in ``[start, end)``."""
    return any(
        _VERB.fullmatch(w.lower) and w.lower not in TELLING for w in scope.article.words(start, end)
    )
