"""The part of the sentence that place and date of a counted number are looked for in."""

import re

from pipeline.annotations import Quantity
from pipeline.claims.events import Trigger
from pipeline.claims.partitives import is_base, part_aside
from pipeline.claims.place_terms import OPENERS
from pipeline.claims.scope import Scope
from pipeline.clauses import coordination_around, subordinates, window_around

_OWN_ADJUNCT = re.compile(r"\b(?:di|ke|pada)\b(?!-)", re.IGNORECASE)
# "dua kompi, disusul satu batalyon pekan lalu"
_AFTERWARDS = re.compile(r"\b(?:disusul|diikuti|menyusul)\b", re.IGNORECASE)
_YANG = re.compile(r"(?:\s{1,3}[\w’'-]{1,20}){0,2}\s{1,3}yang\b")
_CLOSED = re.compile(r"(?:\s{1,3}[\w/’'-]{1,20}){0,3}?\s{1,3}(?:itu|tersebut)\b")
_OPENING = 200  # characters
_MOST_OPENERS = 4
_OTHER_SUBJECT = re.compile(r"\b(?:jumlahnya|akan|kini|sekarang)\b", re.IGNORECASE)


def adjunct_spans(scope: Scope, trigger: Trigger | None) -> list[tuple[int, int]]:
    """Where place and date stand: the clause, behind what "dan" joins, opening the sentence."""
    own = _own_part(scope, trigger)
    spans = [own]
    joined = window_around(
        coordination_around(scope.article, scope.bounds, scope.quantity), scope.quantity
    )
    if own[1] == scope.window[1] and not _OTHER_SUBJECT.search(scope.text, own[1], joined[1]):
        spans.append((own[0], joined[1]))
    if (end := _adverbials_end(scope)) > scope.bounds[0] and not _in_aside(scope, trigger):
        spans.append((scope.bounds[0], end))
    return spans


def _in_aside(scope: Scope, trigger: Trigger | None) -> bool:
    """Whether number and verb stand in a clause ", yang …", which has a time of its own."""
    first = max(scope.bounds[0], scope.quantity.start - _OPENING)
    opened = max(scope.text.rfind(mark, first, scope.quantity.start) for mark in (",", "(", "–"))
    return (
        opened >= 0
        and scope.text[opened + 1 : opened + 7].split()[:1] == ["yang"]
        and trigger is not None
        and trigger.start > opened
    )


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


def _own_part(scope: Scope, trigger: Trigger | None) -> tuple[int, int]:
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
            if trigger and not (sub_start <= trigger.start < sub_end):
                continue  # "menarik pasukannya, yang di atas 400 orang, dari Goma"
            closed = _CLOSED.match(scope.text, scope.quantity.end, end)
            if closed and trigger and trigger.event == "strength":
                end = closed.end()  # "misi yang berkekuatan 500 orang itu kehilangan dua"
                break
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
