"""Where and when it happens, of one counted number."""

import re
from collections.abc import Sequence

from pipeline.claims.adjunct_spans import adjunct_spans
from pipeline.claims.event_dates import EventDate, find_event_date
from pipeline.claims.event_slots import change_starts
from pipeline.claims.events import Trigger
from pipeline.claims.parties import Force
from pipeline.claims.partitives import is_each, other_parts, part_aside, told_of_it
from pipeline.claims.place_checks import Setting
from pipeline.claims.place_country import with_country
from pipeline.claims.place_names import Place
from pipeline.claims.place_slots import bracketed_place, place_meant, place_of_relative
from pipeline.claims.place_terms import LEAVING, LEAVING_BEHIND
from pipeline.claims.places import find_place
from pipeline.claims.scope import Scope
from pipeline.clauses import coordination_around, window_around

# "disusul 250 orang lagi", "bukan 900 orang, melainkan 2.000": of the same place
_MORE_BEHIND = re.compile(
    r"\b(?:disusul|diikuti|ditambah|menyusul|melainkan)(?:\s{1,3}(?:oleh|dengan|lagi)){0,2}\s{1,3}$",
    re.IGNORECASE,
)
# "lima divisi, atau 50.000 prajurit": the same troops in another measure
_SAME = re.compile(r"(?:\s{1,3}[\w’'-]{1,20}){0,3}\s{0,3}[,(]\s{0,3}(?:atau|alias|setara)\s{1,3}")
_BECOMES = re.compile(r"\b(?:menjadi|sehingga)\b", re.IGNORECASE)
_SENT = re.compile(r"kirim|lepas|berangkat|bertolak|terbang|pindah|geser", re.IGNORECASE)


def read_place(scope: Scope, trigger: Trigger | None, force: Force | None) -> Place | None:
    """The place of the event, or null."""
    if scope.before and _is_same(scope):
        return scope.before.place
    if bracketed := bracketed_place(scope):
        return with_country(scope.article, bracketed)
    own = part_aside(scope.article, scope.quantity, scope.window)
    is_part = own[0] < own[1]
    found = _find_place(scope, trigger, force, [own] if is_part else None)
    if found is None and scope.before and (is_part or _follows(scope)):
        return scope.before.place  # "tewas di Goma, dua di antaranya perwira"
    if found is None and is_part:
        found = _find_place(scope, trigger, force)
    late = found or place_of_relative(scope, trigger) or place_meant(scope, trigger)
    return late if late is found else with_country(scope.article, late)


def _find_place(
    scope: Scope,
    trigger: Trigger | None,
    force: Force | None,
    spans: Sequence[tuple[int, int]] | None = None,
) -> Place | None:
    taken = (force.start, force.end) if force else None
    leaving, prepared = _is_leaving(scope, trigger), _is_prepared(trigger)
    sent = trigger is not None and _SENT.search(scope.text, *trigger[:2]) is not None
    anchors = _anchors(scope, trigger)
    others = other_parts(scope)
    own = spans is not None
    spans = list(spans or adjunct_spans(scope, trigger))
    deployed = trigger is not None and trigger.event == "deployment"
    near = coordination_around(scope.article, scope.bounds, scope.quantity)
    alone = scope.before is None or scope.before.quantity.end <= near[0]
    if not own and (alone or deployed):
        # "Markas di Yala penuh, lima batalyon lagi dikirim": an earlier clause of the sentence
        spans.append((window_around(near, scope.quantity)[0], scope.quantity.start))
    for span in spans:
        setting = Setting(span, anchors, leaving, prepared, sent, taken, others)
        found = find_place(scope.article, setting)
        if found and told_of_it(scope, found.start):
            named = scope.article.mentions_in(*taken) if taken else ()
            return with_country(scope.article, found, next(iter(named), None))
    return None


def _is_same(scope: Scope) -> bool:
    """Whether it only counts the number before in another measure."""
    before = scope.before.quantity.end if scope.before else scope.quantity.start
    return _SAME.fullmatch(scope.text, before, scope.quantity.start) is not None


def _follows(scope: Scope) -> bool:
    """Whether more of the same come behind the ones before: "disusul 250 orang lagi"."""
    lead = scope.text[max(scope.bounds[0], scope.quantity.start - 40) : scope.quantity.start]
    return _MORE_BEHIND.search(lead) is not None


def _anchors(scope: Scope, trigger: Trigger | None) -> list[tuple[int, int]]:
    """The number and its verb as they stand."""
    number = (scope.quantity.start, scope.quantity.end)
    if trigger is None or scope.text[trigger.start : trigger.end].lower() == "menyusul":
        return [number]  # "dikirim ke Golan menyusul serangan"
    return sorted([number, (trigger.start, trigger.end)])


def _is_prepared(trigger: Trigger | None) -> bool:
    return trigger is not None and trigger.event == "mobilization"


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
    if scope.before and _is_same(scope):
        return scope.before.when
    anchors = [(scope.quantity.start, scope.quantity.end)]
    anchors += [(trigger.start, trigger.end)] if trigger else []
    own = part_aside(scope.article, scope.quantity, scope.window)
    if own[0] == own[1]:
        return _find_date(scope, anchors, adjunct_spans(scope, trigger))
    if is_each(scope):
        return None
    if found := _find_date(scope, anchors, [own]):
        return found
    return (
        scope.before.when
        if scope.before
        else _find_date(scope, anchors, adjunct_spans(scope, trigger))
    )


def _find_date(
    scope: Scope, anchors: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]
) -> EventDate | None:
    others = other_parts(scope)
    following = scope.following
    # "dari 7.000 menjadi 5.500 pada 2008": not yet then
    becomes = following and _BECOMES.search(scope.text, scope.quantity.end, following.start)
    limit = following.start if becomes or (following and change_starts(scope)) else scope.bounds[1]
    for start, end in spans:
        span = (start, min(end, limit))
        found = find_event_date(
            scope.article, span, scope.quantity, anchors, scope.utterance, others
        )
        if found and told_of_it(scope, found.start):
            return found
    return None
