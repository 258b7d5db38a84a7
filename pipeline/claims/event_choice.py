"""Which event word of a clause governs a counted number."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.event_sense import as_used
from pipeline.claims.event_terms import BEFALLS
from pipeline.claims.events import OBJECT, SUBJECT, Trigger

_WEAK_PENALTY = 1000
_OTHER_CLAUSE = 60  # characters of distance that a comma or a relative clause is worth
_RELATIVE_CLAUSE = 500  # a relative clause where a main verb follows
_COMMA = 30  # and a comma before a word behind: "yang mendarat dengan N, belum bergerak"
_YANG = re.compile(r"\s+(?:[\w’'-]+\s+){0,4}?,?\s*yang\b", re.IGNORECASE)
_COMMA_YANG = re.compile(r"(?:\s+[\w’'-]+){0,4}\s*,\s*yang\b", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:untuk|guna|agar|supaya|setelah|sesudah|usai|karena|akibat|ketika|saat|sebelum|sejak|"
    r"dan|atau|serta|lalu|kemudian|sambil|saat|oleh|yang)\b|,",
    re.IGNORECASE,
)
# "satu batalyon lagi berkekuatan 450 orang", "12.000 orang, terdiri atas dua resimen"
_COUNTED_UNIT = re.compile(r"\s*(?:(?:lagi|baru|tambahan|lain|itu)\s*)?[,(]?\s*", re.IGNORECASE)
_PREDICATE = re.compile(r"(?:di|me|ber|ter)[a-z]{3,}|tewas|gugur|tiba|hilang|mundur|pulang")
# words between a number and the word that says what befell it: "51 lagi mengalami luka"
_BESIDE = frozenset(
    """
    lagi lain lainnya orang mengalami menderita yang juga masih dalam kondisi kini hanya cuma ada
    berjumlah mencapai sebanyak baru luka di antaranya diantaranya sudah telah
    """.split()
)
_BESIDE_REACH = 30  # characters
# what closes a relative clause and opens the main verb: "yang tiba untuk berlatih itu ditarik"
_MAIN_VERB_NEXT = re.compile(
    r"(?:^|[\s,])(?:itu|tersebut|juga|akan|bakal|telah|sudah|akhirnya|belum|dilaporkan|dinyatakan)\s+$",
    re.IGNORECASE,
)
# "600 tewas dan 2.000 lainnya dipulangkan": the verb before is of the number before
_AND = re.compile(r"\b(?:dan|serta|sedangkan|sementara|lalu)\b", re.IGNORECASE)
_PURPOSE = re.compile(r"\b(?:untuk|guna|agar|supaya)\s+(?:ikut\s+)?$", re.IGNORECASE)
_ADVERBS_BEHIND_YANG = re.compile(r"\byang\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_SAME_STOPS = frozenset({"yang", "dan", "atau", "serta", "lalu", "kemudian", "sambil"})


def choose_trigger(
    article: Article,
    triggers: Sequence[Trigger],
    quantity: Quantity,
    bounds: tuple[int, int],
) -> Trigger | None:
    """The trigger that governs a quantity.

    Args:
        article: the article.
        triggers: of the clause.
        quantity: the counted troops.
        bounds: where the clause starts or the quantity before ends, and the same behind.

    Returns:
        The verb or noun whose object the quantity is, when it stands close before; else the first
        predicate behind; else the nearest before. Weak words only where no other stands, save for
        one that counts a unit named right before it ("satu regu beranggotakan 10 orang").
    """
    triggers = [_weighed(article, t, quantity) for t in triggers]
    left = [t for t in triggers if bounds[0] <= t.start and t.end <= quantity.start]
    if (
        left
        and left[-1].event == "strength"
        and _counts_unit(article, left[-1], quantity, bounds[0])
    ):
        return left[-1]._replace(weak=False)
    right = [t for t in triggers if quantity.end <= t.start and t.end <= bounds[1]]
    right = [t for t in right if t.role == SUBJECT or t.event == "combat"]
    right = _inside_relative(article, left, right, quantity)
    right = _behind_relative(article, right, quantity)
    relative = _relative_verb(article, right, quantity)
    ranked = [(_cost(article, t, quantity, relative), t.start, t) for t in (*left, *right)]
    if not ranked:
        return None
    return as_used(article, left, min(ranked)[2], quantity)


def _weighed(article: Article, trigger: Trigger, quantity: Quantity) -> Trigger:
    """Weak where it tells a purpose; strong where it tells what befell, right beside the number.

    As in "350 personel untuk mengejar pelaku", "24 tewas dan 51 luka".
    """
    purpose = quantity.end <= trigger.start and _PURPOSE.search(
        article.text, max(quantity.end, trigger.start - 12), trigger.start
    )
    if purpose:
        return trigger._replace(weak=True)
    if not trigger.weak or trigger.event not in BEFALLS:
        return trigger
    left = trigger.end <= quantity.start
    gap = (trigger.end, quantity.start) if left else (quantity.end, trigger.start)
    if not 0 <= gap[1] - gap[0] <= _BESIDE_REACH or "," in article.text[slice(*gap)]:
        return trigger
    near = all(w.lower in _BESIDE for w in article.words(*gap))
    return trigger._replace(weak=False) if near else trigger


def _counts_unit(article: Article, trigger: Trigger, quantity: Quantity, before: int) -> bool:
    """As in "M23 yang beranggotakan 6.000": the number is all it tells."""
    text = article.text
    if text[trigger.end : quantity.start].strip().lower() not in ("", "atas", "dari"):
        return False
    if before > 0 and _COUNTED_UNIT.fullmatch(text, before, trigger.start):
        return True
    if _ADVERBS_BEHIND_YANG.search(text, max(0, trigger.start - 30), trigger.start):
        return True
    return before > 0 and not text[before : trigger.start].strip()


def _behind_relative(
    article: Article, right: Sequence[Trigger], quantity: Quantity
) -> Sequence[Trigger]:
    """Without what stands in ", yang …," right behind the number, where a verb follows it."""
    opened = _COMMA_YANG.match(article.text, quantity.end)
    closed = article.text.find(",", opened.end()) if opened else -1
    behind = [t for t in right if t.start > closed] if closed > 0 else []
    return behind or right


def _inside_relative(
    article: Article, left: Sequence[Trigger], right: Sequence[Trigger], quantity: Quantity
) -> Sequence[Trigger]:
    """Without what stands behind the comma that closes "yang mendarat dengan N, belum bergerak"."""
    if not left or not right:
        return right
    text = article.text
    opened = text.rfind(" yang ", max(0, left[0].start - 60), quantity.start)
    closed = text.find(",", quantity.end, right[-1].start)
    if opened < 0 or closed < 0 or "," in text[opened + 6 : quantity.start]:
        return right
    if not any(opened < t.start for t in left):
        return right
    return [t for t in right if t.end <= closed]


def _relative_verb(
    article: Article, right: Sequence[Trigger], quantity: Quantity
) -> Trigger | None:
    """The verb of "yang …" where a main verb follows: "45 prajurit yang terluka dibebaskan"."""
    if len(right) < 2 or right[1].weak:
        return None
    first, second = right[0], right[1]
    opened = _YANG.match(article.text, quantity.end, first.start)
    if opened is None or not _same_subject(article, first.end, second.start):
        return None
    if first.event in BEFALLS and second.event == "deployment":
        return None  # "prajurit yang terluka berada dalam kondisi kritis"
    return first if _PREDICATE.fullmatch(article.text[second.start : second.end].lower()) else None


def _same_subject(article: Article, start: int, end: int) -> bool:
    """Whether nothing between two verbs gives the second to another subject or clause."""
    conjunctions = [m[0].lower() for m in _SUBORDINATE.finditer(article.text, start, end)]
    if not conjunctions:
        return True
    main = _MAIN_VERB_NEXT.search(article.text, max(start, end - 20), end)
    return main is not None and conjunctions[-1] not in _SAME_STOPS


def _cost(article: Article, trigger: Trigger, quantity: Quantity, relative: Trigger | None) -> int:
    if trigger.end <= quantity.start:
        distance = quantity.start - trigger.end
        # a predicate behind is closer to its subject than a word before that is no verb of it
        governs = trigger.role == OBJECT or (trigger.noun and distance <= 2)
        cost = distance if governs else 2 * distance + 10
        gap = article.text[trigger.end : quantity.start]
        joined = trigger.role == SUBJECT and not trigger.noun and _AND.search(gap)
        cost += _OTHER_CLAUSE if "," in gap or joined else 0
    else:
        cost = trigger.start - quantity.end + 5
        cost += _RELATIVE_CLAUSE if trigger == relative else 0
        cost += _COMMA if "," in article.text[quantity.end : trigger.start] else 0
    return cost + (_WEAK_PENALTY if trigger.weak else 0)
