"""Numbers that are a part of another one, or that a part is taken of, and what is told of them."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.event_slots import change_starts, part_of
from pipeline.claims.scope import Scope

_PART_LEAD = re.compile(
    r"\b(?:termasuk|di\s?antaranya|kebanyakan|mayoritas)"
    r"(?:\s{1,3}(?:ada|terdapat|sekitar|sedikitnya))?\s{0,3}$",
    re.IGNORECASE,
)
_PART_BEHIND = re.compile(
    r"(?:\s{1,3}(?:orang|personel|prajurit|lainnya))?\s{1,3}"
    r"(?:di\s?antara(?:nya|\s{1,3}mereka)|dari\s{1,3}(?:mereka|jumlah))\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"[,(–—]\s{0,3}(?:yang\s{1,3})?masing-masing(?:\s{1,3}(?:ber\w{4,20}|terdiri|diisi|diperkuat|"
    r"dengan|dari|atas|sekitar|hanya|punya|memiliki)){0,3}\s{0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bdari(?:\s{1,3}(?:total|jumlah|sekitar))?\s{1,3}$", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:(?:besar|kecil|separuh|setengah|sisa|sepertiga|seperempat)\s{1,3}dari|"
    r"dari\s{1,3}(?:semula|keseluruhan|rencana))\s{1,3}$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:(?:di|me[mnlrwy]|ber|ter)[a-z]{4,20}|tiba|tewas|gugur|luka|hilang|pulang|mundur|"
    r"masuk|lolos|kabur)\b"
)
_NOT_VERBS = frozenset({"tentara", "bersama", "terhadap", "terakhir", "diri", "beserta", "berikut"})
_COMMA = re.compile(r"[,;(\n–—]")
_COMMA_BEHIND = re.compile(r"[,;)\n–—]")
_LEAD = 40  # characters
_LONGEST = 160


def part_aside(article: Article, quantity: Quantity, span: tuple[int, int]) -> tuple[int, int]:
    """Where the words between commas stand that tell of a part alone; empty where none do.

    Example:
        >>> text = "Lima tentara, dua di antaranya perwira, tewas"
        >>> quantity = Quantity(14, 17, 14, 17, 2, 2, 2, "exact", "person")
        >>> text[slice(*part_aside(Article(text, [(0, 45)]), quantity, (0, 45)))]
        'dua di antaranya perwira'
    """
    text = article.text
    first = max(span[0], quantity.start - _LEAD)
    commas = [m.end() for m in _COMMA.finditer(text, first, quantity.start)]
    start = commas[-1] if commas else first
    lead = text[start : quantity.start]
    part = (
        _PART_LEAD.search(lead)
        or _PART_BEHIND.match(text, quantity.end)
        or _EACH.search(text, first, quantity.start)
    )
    if not part or not commas:
        return quantity.start, quantity.start
    limit = min(span[1], quantity.end + _LONGEST)
    closing = _COMMA_BEHIND.search(text, quantity.end, limit)
    return article.trim(start, closing.start() if closing else limit)


def is_each(scope: Scope) -> bool:
    """Whether it is how large each one is: "dua kompi, masing-masing 100 orang"."""
    lead = max(scope.bounds[0], scope.quantity.start - _LEAD)
    return _EACH.search(scope.text, lead, scope.quantity.start) is not None


def other_parts(scope: Scope) -> list[tuple[int, int]]:
    """What is told of parts of the number, or of others, alone."""
    first, last = scope.window
    near = (q for q in _near(scope) if first <= q.start and q.end <= last)
    asides = (part_aside(scope.article, q, scope.window) for q in near)
    number = scope.quantity
    return [(s, e) for s, e in asides if s < e and not (s < number.end and number.start < e)]


def _near(scope: Scope) -> Sequence[Quantity]:
    around = scope.quantities[max(0, scope.i - 2) : scope.i + 3]
    return [q for q in around if q is not scope.quantity]


def is_base(scope: Scope) -> bool:
    """Whether the next number is a part of this one, or what it came to."""
    lead = max(scope.bounds[0], scope.quantity.start - 30)
    return _FROM.search(scope.text, lead, scope.quantity.start) is not None


def _is_whole(scope: Scope) -> bool:
    """Whether a part is taken of it that alone does what is told: "250 dari 3.500 tentara"."""
    lead = max(scope.bounds[0], scope.quantity.start - 30)
    return (
        part_of(scope, scope.i) or _WHOLE.search(scope.text, lead, scope.quantity.start) is not None
    )


def told_of_it(scope: Scope, position: int) -> bool:
    """Whether what stands at a position is told of the number, not of a part taken of it.

    Of "250 dari 3.500 tentara di Mali" only what stands in the noun phrase is, a relative clause
    included: one verb behind "yang".
    """
    if not _is_whole(scope) or change_starts(scope):
        return True
    if position < scope.quantity.end:
        return False
    between = scope.text[scope.quantity.end : position]
    if "," in between:
        return False
    verbs = [m for m in _VERB.finditer(between) if m[0] not in _NOT_VERBS]
    return len(verbs) <= ("yang " in between)
