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

_OWN_ADJUNCT = re.compile(r"\b(?:di|ke|pada)\b", re.IGNORECASE)
_OTHER_SUBJECT = re.compile(r"\b(?:jumlahnya|akan|kini|sekarang)\b", re.IGNORECASE)


def read_place(scope: Scope, trigger: Trigger | None, force: Force | None) -> Place | None:
    """The place of the event, or null."""
    quantity = (scope.quantity.start, scope.quantity.end)
    verb = (trigger.start, trigger.end) if trigger else quantity
    anchors = [quantity, verb] if verb[0] >= quantity[1] else [verb, quantity]
    taken = (force.start, force.end) if force else None
    leaving = _is_leaving(scope, trigger)
    for span in adjunct_spans(scope):
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
    comma = scope.text.find(",", scope.bounds[0], min(scope.window[0], scope.bounds[0] + 200))
    counted = scope.before and scope.before.quantity.start < comma
    if comma > 0 and not counted and _opens_with_adverbial(scope):
        spans.append((scope.bounds[0], comma))
    return spans


def _opens_with_adverbial(scope: Scope) -> bool:
    """As in "Di Idlib, …", "Pada Mei, …", "Kemarin, …"."""
    start = scope.bounds[0]
    first = next(iter(scope.article.words(start, min(start + 30, scope.bounds[1]))), None)
    dates = scope.article.dates_in(start, start + 60)
    return first is not None and (first.lower in OPENERS or bool(dates and dates[0].start == start))


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
