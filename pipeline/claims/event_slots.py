"""Numbers whose place in the sentence tells their event, whatever the verb is.

"dari A menjadi B" compares sizes, "tiga dari N" names the whole that a part is taken from, and
"dua batalyon, masing-masing N" says how large each is.
"""

import re
from collections.abc import Sequence

from pipeline.claims.event_terms import BEFALLS
from pipeline.claims.events import SUBJECT, Trigger, find_triggers
from pipeline.claims.scope import Scope

_NEAR = 60  # characters looked at beside a number
# "dari 8.350 menjadi 4.500", "dari 5.000 ke 8.000"
_FROM = re.compile(r"\bdari\s+$", re.IGNORECASE)
_TO = re.compile(r"[^.;:,]{0,30}?\s(?:menjadi|ke|hingga|tinggal)\s", re.IGNORECASE)
_OF_SIZE = re.compile(r"\b(?:jumlah|kekuatan)\b(?!\s+(?:itu|tersebut))", re.IGNORECASE)
_BECOMES = re.compile(r"\bmenjadi\s+(?:hanya\s+|tinggal\s+)?$", re.IGNORECASE)
# "3 dari 120 personel", "70 persen dari 1,2 juta tentara", "Dari 120 tentara itu, 40 tewas"
_PART = re.compile(
    r"(?:^|[\"“”(:,]|\b(?:persen|separuh|setengah|sebagian|sepertiga|seperempat|banyak|satu|"
    r"seorang|beberapa|puluhan|belasan|ratusan|ribuan|semua|%))\s*(?:besar\s+|kecil\s+)?"
    r"dari\s+(?:total\s+|seluruh\s+)?$",
    re.IGNORECASE,
)
_PART_NUMBER = re.compile(r"\s+dari\s+(?:total\s+|seluruh\s+)?", re.IGNORECASE)
_OTHERWISE = re.compile(r"\b(?:sehingga|dan|setelah|sementara|karena)\b", re.IGNORECASE)
_EACH = re.compile(r"[,(–—]\s*(?:yang\s+)?masing-masing\b[^,;:]{0,40}$", re.IGNORECASE)
# "akan menambahnya menjadi N"
_HIM_BECOMES = re.compile(r"\bme\w{3,}nya\s+(?:lagi\s+)?menjadi\s+$", re.IGNORECASE)
# "yang cuma N", "yang pada 2000 mencapai N", ", berjumlah N"
_YANG_ONLY = re.compile(
    r"\byang\s+(?:cuma|hanya|tinggal|kini|semula|masih|baru)\s+(?:ada\s+)?$", re.IGNORECASE
)
_YANG_NOW = re.compile(
    r"\byang\s+(?:kini|sekarang|saat\s+ini|semula|masih)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_REMAINS = re.compile(r"\b(?:tinggal|menyisakan|tersisa)\s+(?:hanya\s+)?$", re.IGNORECASE)
_WHOSE_NUMBER = re.compile(r"\byang\s+jumlahnya\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:dibanding|dibandingkan|ketimbang|daripada)\b", re.IGNORECASE)
_REACHES = re.compile(r"\b(?:mencapai|berjumlah|sejumlah)\b", re.IGNORECASE)
_OPENS = re.compile(r"(?:\byang\s[^.;]{0,50}|[,(]\s*)$", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:\s+[\w’'()-]+){0,5}?\s+yang\s", re.IGNORECASE)
_CLOSED = re.compile(r",|\s(?:itu|tersebut)\b", re.IGNORECASE)
_LINKED = re.compile(
    r"\b(?:dan|atau|serta|untuk|guna|yang|agar|lalu|kemudian|setelah|saat|ketika|oleh|sambil|dengan|dalam)\b",
    re.IGNORECASE,
)
_CONSISTS = re.compile(r"\bterdiri\s+(?:atas|dari)\s+$", re.IGNORECASE)
# "kelompok yang menguasai bukit itu tidak lebih dari 50 orang": the number is the predicate
_IS_NUMBER = re.compile(
    r"\byang\s[^.;,]{1,80}\b(?:itu|tersebut)\s+(?:(?:hanya|cuma|kini|diperkirakan|masih)\s+){0,2}$",
    re.IGNORECASE,
)
_LONGEST = 120  # characters of a relative clause
# "menyisakan tiga batalyon di Timtim", "sebagian dari 1.000 tentaranya di Gao"
_STAY = re.compile(r"(?:\s+(?!dari\b|yang\b)[\w’'-]+){0,3}?\s+di\s+(?!antara)\w", re.IGNORECASE)
# units that hold the troops counted before: "900 ribu personel yang tersebar di 100 brigade"
_CONTAINED = re.compile(
    r"\b(?:ter|di)(?:sebar|gabung|bagi|himpun|pecah|susun|organisasi|kelompokkan|bentuk|lebur)\s+"
    r"(?:di|ke|dalam|ke\s+dalam|di\s+dalam|atas|menjadi)\s+$",
    re.IGNORECASE,
)
# "sebuah konvoi yang terdiri dari dua batalion disergap": a body on its way, told by what it does
_DETACHMENT = re.compile(
    r"\b(?:gelombang|konvoi|bala\s+bantuan|sisa(?:-sisa)?|rombongan|kontingen|kloter|tim|"
    r"iring-iringan|patroli|kelompok\s+terbang|rangkaian)\b(?:\s+[\w’'-]+){0,5}?\s*,?\s+yang\s+"
    r"(?:\w+\s+)?(?:(?:berkekuatan|beranggotakan|terdiri|berjumlah|jumlahnya)\s+(?:dari\s+|atas\s+)?)?$",
    re.IGNORECASE,
)
_MEASURES = re.compile(r"(?:berkekuatan|beranggotakan|terdiri|berjumlah|jumlahnya)", re.IGNORECASE)


def slot_event(scope: Scope) -> str | None:
    """The event that the slot of the number tells, or null where the words around must.

    Args:
        scope: what is read for the number.

    Returns:
        ``strength`` of the first of two sizes compared, of the second where "jumlah" says that
        sizes are meant, of a whole that nothing else is said of, and of the members of each unit;
        what befell the counted where a number of dead is compared.
    """
    text, quantity = scope.text, scope.quantity
    lead = (max(scope.window[0], quantity.start - _NEAR), quantity.start)
    if scope.told and _HIM_BECOMES.search(text, *lead):
        return scope.told[-1].event
    if change_starts(scope):
        return _befallen(scope) or "strength"
    if _BECOMES.search(text, *lead) and _OF_SIZE.search(text, scope.window[0], quantity.start):
        return _befallen(scope) or "strength"
    if _BECOMES.search(text, *lead) and (event := _befallen(scope)):
        return event
    if event := _whole_event(scope):
        return event
    if scope.before and _EACH.search(text, *lead):
        unit = scope.quantities[scope.i - 1].unit
        return "strength" if unit != quantity.unit else None
    return None


def _whole_event(scope: Scope) -> str | None:
    """Of a whole, a rest, a body on its way, and of a number that only says how many they are."""
    text, quantity = scope.text, scope.quantity
    lead = (max(scope.window[0], quantity.start - _NEAR), quantity.start)
    if _REMAINS.search(text, *lead) and _STAY.match(text, quantity.end, scope.window[1]):
        return "deployment"
    if part_of(scope, scope.i) and relative_behind(scope, scope.i) is None:
        return "deployment" if _STAY.match(text, quantity.end, scope.window[1]) else "strength"
    if quantity.unit != "person" and _CONTAINED.search(text, *lead):
        return "strength"
    if event := _of_detachment(scope):
        return event
    if _CONSISTS.search(text, *lead):
        return "strength"
    if _IS_NUMBER.search(text, *lead) and not _verb_behind(scope):
        return _befallen(scope) or "strength"
    return (_befallen(scope) or "strength") if _is_size(scope) else None


def _verb_behind(scope: Scope) -> bool:
    end = min(scope.window[1], scope.quantity.end + _NEAR)
    return any(t.role == SUBJECT for t in find_triggers(scope.article, scope.quantity.end, end))


def _of_detachment(scope: Scope) -> str | None:
    """As in "Konvoi yang terdiri dari dua batalion disergap": what the main verb tells."""
    text, quantity = scope.text, scope.quantity
    lead = (max(scope.window[0], quantity.start - _LONGEST), quantity.start)
    opened = _DETACHMENT.search(text, *lead)
    if opened is None or not _MEASURES.search(text, opened.start(), quantity.number_start):
        return None
    end = min(scope.window[1], quantity.end + _LONGEST)
    verbs = find_triggers(scope.article, quantity.end, end)
    strong = [t for t in verbs if not t.weak and (t.role == SUBJECT or t.event == "combat")]
    return strong[0].event if strong and strong[0].event != "strength" else None


def _is_size(scope: Scope) -> bool:
    """As in "kekuatan yang cuma 1.400 orang itu", "pasukan yang pada 2000 mencapai 9.000 itu"."""
    text, quantity = scope.text, scope.quantity
    lead = (max(scope.window[0], quantity.start - _NEAR), quantity.start)
    remains = _REMAINS.search(text, *lead) and relative_behind(scope, scope.i) is None
    if remains or _WHOSE_NUMBER.search(text, *lead):
        return True
    if _YANG_ONLY.search(text, *lead) and not _COMPARED.search(text, *lead):
        return True
    if not _REACHES.search(text, quantity.start, quantity.number_start):
        return False
    opened = _OPENS.search(text, *lead)
    return opened is not None and not find_triggers(scope.article, opened.start(), lead[1])


def each_of(scope: Scope) -> bool:
    """Whether it is told of each unit before: "empat batalyon, masing-masing 450 tentara"."""
    start = max(scope.window[0], scope.quantity.start - _NEAR)
    return _EACH.search(scope.text, start, scope.quantity.start) is not None


def sized_now(scope: Scope) -> bool:
    """Whether it is how many there are by now: "pasukan yang kini 9.100 orang itu"."""
    start = max(scope.window[0], scope.quantity.start - _NEAR)
    return _YANG_NOW.search(scope.text, start, scope.quantity.start) is not None


def change_starts(scope: Scope) -> bool:
    """Whether the number is the first of "dari A menjadi B"."""
    start = max(scope.window[0], scope.quantity.start - _NEAR)
    if not _FROM.search(scope.text, start, scope.quantity.start):
        return False
    to = _TO.match(scope.text, scope.quantity.number_end, scope.quantity.number_end + _NEAR)
    following = scope.following
    return to is not None and following is not None and following.start - to.end() <= 2


def part_of(scope: Scope, i: int) -> bool:
    """Whether the i-th number is the whole that a part is taken from: "tiga dari 120 personel"."""
    quantity = scope.quantities[i]
    start = max(scope.window[0], quantity.start - _NEAR)
    before = scope.quantities[i - 1].end if i else 0
    if before > start:
        return _PART_NUMBER.fullmatch(scope.text, before, quantity.start) is not None
    return _PART.search(scope.text, start, quantity.start) is not None


def relative_behind(scope: Scope, i: int) -> tuple[int, int] | None:
    """Where "yang …" right behind the noun that the i-th number counts stands.

    Up to the comma or "itu" that closes it, else to the last verb, which is the main one.
    """
    quantity = scope.quantities[i]
    end = min(scope.window[1], quantity.end + _LONGEST)
    opened = _RELATIVE.match(scope.text, quantity.end, end)
    if opened is None:
        return None
    closed = _CLOSED.search(scope.text, opened.end(), end)
    verbs = find_triggers(scope.article, opened.end(), closed.start() if closed else end)
    if closed and not (closed[0] == "," and _main_verb_last(scope, verbs)):
        return opened.end(), closed.start()
    return opened.end(), verbs[-1].start if len(verbs) > 1 else scope.window[1]


def _main_verb_last(scope: Scope, verbs: Sequence[Trigger]) -> bool:
    """Whether the last of them is no verb of the relative clause: nothing joins it to the rest."""
    if len(verbs) < 2 or verbs[-1].noun or verbs[-1].weak:
        return False
    return not _LINKED.search(scope.text, verbs[-2].end, verbs[-1].start)


def _befallen(scope: Scope) -> str | None:
    """What befell the counted of a comparison: "korban tewas naik dari 5 menjadi 8 tentara"."""
    text, end = scope.text, scope.quantity.start
    start = max(scope.window[0], end - 2 * _LONGEST)
    start = max(start, scope.bounds[0])
    counted = list(_OF_SIZE.finditer(text, start, end))  # commas of an address stand between
    start = counted[-1].start() if counted else max(start, text.rfind(",", start, end) + 1)
    found = [t for t in find_triggers(scope.article, start, end) if t.event in BEFALLS]
    if not found or _OTHERWISE.search(text, found[-1].end, end):
        return None
    return found[-1].event
