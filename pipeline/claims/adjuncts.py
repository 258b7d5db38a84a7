"""Where and when it happens: the part of the sentence that place and date are looked for in."""

import re

from pipeline.claims.event_dates import EventDate, find_event_date
from pipeline.claims.events import Trigger
from pipeline.claims.forces import Force
from pipeline.claims.place_terms import LEAVING, OPENERS
from pipeline.claims.places import Place, find_place, with_country
from pipeline.claims.scope import Scope
from pipeline.clauses import coordination_around, subordinates, window_around

_OWN_ADJUNCT = re.compile(r"\b(?:di|ke|pada)\b", re.IGNORECASE)
_OTHER_SUBJECT = re.compile(r"\b(?:jumlahnya|akan|kini|sekarang)\b", re.IGNORECASE)


def read_place(scope: Scope, trigger: Trigger | None, force: Force | None) -> Place | None:
    """The place of the event, or null."""
    verb_behind = trigger is not None and trigger.start >= scope.quantity.end
    anchor = trigger.end if verb_behind else scope.quantity.end
    leaving = trigger is not None and (
        trigger.event in ("withdrawal", "released")
        or scope.text[trigger.start : trigger.end].lower() in LEAVING
    )
    taken = (force.start, force.end) if force else None
    for span in adjunct_spans(scope):
        if found := find_place(scope.article, span, anchor, leaving=leaving, taken=taken):
            return with_country(scope.article, found)
    return None


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
