"""Where and when it happens: the part of the sentence that place and date are looked for in."""

import re

from pipeline.claims.event_dates import EventDate, find_event_date
from pipeline.claims.events import Trigger
from pipeline.claims.parties import Force
from pipeline.claims.place_country import with_country
from pipeline.claims.place_names import Place
from pipeline.claims.place_terms import LEAVING, LEAVING_BEHIND, OPENERS
from pipeline.claims.places import find_place
from pipeline.claims.scope import Scope
from pipeline.clauses import coordination_around, subordinates, window_around

_OWN_ADJUNCT = re.compile(r"\b(?:di|ke|pada)\b(?!-)", re.IGNORECASE)
_OPENING = 200  # characters
_MOST_OPENERS = 4
_OTHER_SUBJECT = re.compile(r"\b(?:jumlahnya|akan|kini|sekarang)\b", re.IGNORECASE)


def read_place(scope: Scope, trigger: Trigger | None, force: Force | None) -> Place | None:
    """The place of the event, or null."""
    quantity = (scope.quantity.start, scope.quantity.end)
    verb = (trigger.start, trigger.end) if trigger else quantity
    anchors = [quantity, verb] if verb[0] >= quantity[1] else [verb, quantity]
    taken = (force.start, force.end) if force else None
    leaving = _is_leaving(scope, trigger)
    spans = adjunct_spans(scope)
    if scope.before is None or (trigger and trigger.event == "deployment"):
        # "Markas di Yala penuh, lima batalyon lagi dikirim": an earlier clause of the sentence
        spans.append((window_around(scope.bounds, scope.quantity)[0], scope.quantity.start))
    for span in spans:
        if found := find_place(scope.article, span, anchors, leaving=leaving, taken=taken):
            named = scope.article.mentions_in(*taken) if taken else ()
            return with_country(scope.article, found, next(iter(named), None))
    return None


def _is_leaving(scope: Scope, trigger: Trigger | None) -> bool:
    """Whether "dari" names the place that the troops leave."""
    if trigger is None:
        return False
    behind = scope.text[trigger.end : trigger.end + 20].split()[:1]
    return (
        trigger.event in ("withdrawal", "released")
        or scope.text[trigger.start : trigger.end].lower() in LEAVING
        or bool(behind and behind[0] in LEAVING_BEHIND)
    )


def read_date(scope: Scope, trigger: Trigger | None) -> EventDate | None:
    """When it happens, or null."""
    anchors = [(scope.quantity.start, scope.quantity.end)]
    anchors += [(trigger.start, trigger.end)] if trigger else []
    for span in adjunct_spans(scope):
        found = find_event_date(scope.article, span, scope.quantity, anchors, scope.utterance)
        if found:
            return found
    return None


def adjunct_spans(scope: Scope) -> list[tuple[int, int]]:
    """Where place and date stand: the clause, behind what "dan" joins, opening the sentence."""
    own = _own_part(scope)
    spans = [own]
    joined = window_around(
        coordination_around(scope.article, scope.bounds, scope.quantity), scope.quantity
    )
    if own[1] == scope.window[1] and not _OTHER_SUBJECT.search(scope.text, own[1], joined[1]):
        spans.append((own[0], joined[1]))
    if (end := _adverbials_end(scope)) > scope.bounds[0]:
        spans.append((scope.bounds[0], end))
    return spans


def _adverbials_end(scope: Scope) -> int:
    """Where the adverbials end that open the sentence: "Di Idlib, …", "Kemarin, di Yala, …"."""
    start = end = scope.bounds[0]
    limit = min(scope.quantity.start, start + _OPENING)
    for _ in range(_MOST_OPENERS):
        comma = scope.text.find(",", start, limit)
        if comma < 0 or not _is_adverbial(scope, start, comma, first=start == scope.bounds[0]):
            break
        end, start = comma, comma + 1
    counted = scope.before and scope.before.quantity.start < end
    return scope.bounds[0] if counted else end


def _is_adverbial(scope: Scope, start: int, end: int, *, first: bool) -> bool:
    start, end = scope.article.trim(start, end)
    word = next(iter(scope.article.words(start, min(start + 30, end))), None)
    if word is None:
        return False
    dates = scope.article.dates_in(start, start + 60)
    if word.lower in OPENERS or (dates and dates[0].start == start):
        return True
    # what the place before lies in: "Di Raman, Provinsi Yala, …"
    return not first and any(
        m.label in ("LOC", "GPE") and m.start == start and m.end == end
        for m in scope.article.mentions_in(start, end)
    )


def _own_part(scope: Scope) -> tuple[int, int]:
    """The window up to the next number, where this one has a place or date of its own."""
    start, end = scope.window
    if scope.before and not scope.utterance:  # a headline's own part
        start, end = window_around(scope.stated(), scope.quantity)
    for sub_start, sub_end in subordinates(scope.article, start, end):
        if sub_start <= scope.quantity.start and scope.quantity.end <= sub_end:
            bare = (
                scope.text[sub_start].lower() == "y"
                and scope.text[sub_start - 2 : sub_start] != ", "
            )
            end = end if bare else sub_end
    following = scope.following
    if following is None or following.start >= end:
        return start, end
    own = _OWN_ADJUNCT.search(scope.text, scope.quantity.end, following.start)
    return (start, following.start) if own else (start, end)
