"""Where and when it happens: the part of the sentence that place and date are looked for in."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.claims.event_dates import EventDate, find_event_date
from pipeline.claims.events import Trigger
from pipeline.claims.parties import Force
from pipeline.claims.partitives import is_base, is_each, other_parts, part_aside, told_of_it
from pipeline.claims.place_checks import Setting
from pipeline.claims.place_country import with_country
from pipeline.claims.place_names import Place
from pipeline.claims.place_terms import LEAVING, LEAVING_BEHIND, OPENERS
from pipeline.claims.places import find_place
from pipeline.claims.scope import Scope
from pipeline.clauses import coordination_around, subordinates, window_around

_OWN_ADJUNCT = re.compile(r"\b(?:di|ke|pada)\b(?!-)", re.IGNORECASE)
# "dua kompi, disusul satu batalyon pekan lalu"
_AFTERWARDS = re.compile(r"\b(?:disusul|diikuti|menyusul)\b", re.IGNORECASE)
_MORE_BEHIND = re.compile(
    r"\b(?:disusul|diikuti|ditambah|menyusul)(?:\s{1,3}(?:oleh|dengan|lagi)){0,2}\s{1,3}$",
    re.IGNORECASE,
)
_YANG = re.compile(r"(?:\s{1,3}[\w’'-]{1,20}){0,2}\s{1,3}yang\b")
_SENT = re.compile(r"kirim|lepas|berangkat|bertolak|terbang|pindah|geser", re.IGNORECASE)
_OPENING = 200  # characters
_MOST_OPENERS = 4
_OTHER_SUBJECT = re.compile(r"\b(?:jumlahnya|akan|kini|sekarang)\b", re.IGNORECASE)


def read_place(scope: Scope, trigger: Trigger | None, force: Force | None) -> Place | None:
    """The place of the event, or null."""
    own = part_aside(scope.article, scope.quantity, scope.window)
    is_part = own[0] < own[1]
    found = _find_place(scope, trigger, force, [own] if is_part else None)
    if found is None and scope.before and (is_part or _follows(scope)):
        return scope.before.place  # "tewas di Goma, dua di antaranya perwira"
    return _find_place(scope, trigger, force) if found is None and is_part else found


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
    spans = list(spans or adjunct_spans(scope))
    deployed = trigger is not None and trigger.event == "deployment"
    if not own and (scope.before is None or deployed):
        # "Markas di Yala penuh, lima batalyon lagi dikirim": an earlier clause of the sentence
        near = coordination_around(scope.article, scope.bounds, scope.quantity)
        spans.append((window_around(near, scope.quantity)[0], scope.quantity.start))
    for span in spans:
        setting = Setting(span, anchors, leaving, prepared, sent, taken, others)
        found = find_place(scope.article, setting)
        if found and told_of_it(scope, found.start):
            named = scope.article.mentions_in(*taken) if taken else ()
            return with_country(scope.article, found, next(iter(named), None))
    return None


def _follows(scope: Scope) -> bool:
    """Whether more of the same come behind the ones before: "disusul 250 orang lagi"."""
    lead = scope.text[max(scope.bounds[0], scope.quantity.start - 40) : scope.quantity.start]
    return _MORE_BEHIND.search(lead) is not None


def _anchors(scope: Scope, trigger: Trigger | None) -> list[tuple[int, int]]:
    """The number and its verb as they stand."""
    number = (scope.quantity.start, scope.quantity.end)
    return sorted([number, (trigger.start, trigger.end)] if trigger else [number])


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
    anchors = [(scope.quantity.start, scope.quantity.end)]
    anchors += [(trigger.start, trigger.end)] if trigger else []
    own = part_aside(scope.article, scope.quantity, scope.window)
    if own[0] == own[1]:
        return _find_date(scope, anchors, adjunct_spans(scope))
    if is_each(scope):
        return None
    if found := _find_date(scope, anchors, [own]):
        return found
    return scope.before.when if scope.before else _find_date(scope, anchors, adjunct_spans(scope))


def _find_date(
    scope: Scope, anchors: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]
) -> EventDate | None:
    others = other_parts(scope)
    following = scope.following
    # "dari 7.000 menjadi 5.500 pada 2008": not yet then
    limit = following.start if following and is_base(scope) else scope.bounds[1]
    for start, end in spans:
        span = (start, min(end, limit))
        found = find_event_date(
            scope.article, span, scope.quantity, anchors, scope.utterance, others
        )
        if found and told_of_it(scope, found.start):
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
    if scope.before and scope.before.quantity.end > start:
        after = _AFTERWARDS.search(scope.text, scope.before.quantity.end, scope.quantity.start)
        start = after.start() if after else start
    lead = max(scope.bounds[0], start - _OPENING)
    for sub_start, sub_end in subordinates(scope.article, lead, end):
        if sub_start <= scope.quantity.start and scope.quantity.end <= sub_end:
            bare = (
                scope.text[sub_start].lower() == "y"
                and scope.text[sub_start - 2 : sub_start] != ", "
            )
            end = end if bare else _with_date(scope, sub_start, sub_end, end)
    following = _next_apart(scope)
    if following is None or following.start >= end:
        return start, end
    between = (scope.quantity.end, following.start)
    parted = _AFTERWARDS.search(scope.text, *between) or _OWN_ADJUNCT.search(scope.text, *between)
    return (start, following.start) if parted or _is_whole(scope) else (start, end)


def _with_date(scope: Scope, start: int, position: int, limit: int) -> int:
    """Behind a date that a comma parts from its clause: "setelah menyergap patroli, Minggu"."""
    if scope.text[start].lower() == "y":  # "…, yang mengirim 5 tentara, Senin mengatakan"
        return position
    dates = scope.article.dates_in(position, min(limit, position + 60))
    apart = bool(dates) and scope.text[position : dates[0].start].strip() == ","
    return dates[0].end if apart else position


def _is_whole(scope: Scope) -> bool:
    """Whether it has a clause of its own: "Dari 1.800 tentara yang dijanjikan, 1.300 mendarat"."""
    behind = scope.text[scope.quantity.end : scope.quantity.end + 60]
    return is_base(scope) and _YANG.match(behind) is not None


def _next_apart(scope: Scope) -> Quantity | None:
    """The next number that is no part of this one told between commas."""
    for quantity in scope.quantities[scope.i + 1 : scope.i + 4]:
        start, end = part_aside(scope.article, quantity, scope.window)
        if start == end:
            return quantity
    return None
