"""What the counted troops do or suffer: the verb or noun of their clause that says it."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.event_terms import OBJECT_ROOTS, STRENGTH_VERBS, SUBJECT_WORDS, WEAK
from pipeline.morphology import active_forms, nominal_forms

_OBJECT, _SUBJECT = "object", "subject"
_WEAK_PENALTY = 1000
_OTHER_CLAUSE = 60  # characters of distance that a comma or a relative clause is worth
_YANG = re.compile(r"\s+(?:[\w’'-]+\s+){0,4}?,?\s*yang\b", re.IGNORECASE)
_COMMA_YANG = re.compile(r"(?:\s+[\w’'-]+){0,4}\s*,\s*yang\b", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:untuk|guna|agar|supaya|setelah|sesudah|usai|karena|akibat|ketika|saat|sebelum|sejak|"
    r"dalam|dan|atau|serta|lalu|kemudian|sambil|saat|oleh|yang)\b|,",
    re.IGNORECASE,
)
_PREDICATE = re.compile(r"(?:di|me|ber|ter)[a-z]{3,}|tewas|gugur|tiba|hilang|mundur|pulang")
_BEFALLS = frozenset({"killed", "wounded", "captured", "missing"})
_HELD = frozenset({"latihan", "operasi", "patroli", "pelatihan"})  # "menggelar latihan"
_INVOLVING = ("libat", "diikuti", "mengikut")


class Trigger(NamedTuple):
    """A word of the clause that gives an event.

    ``role`` is what the troops are to it, ``weak`` words give way to any other, ``noun`` tells
    "pengiriman" from "dikirim".
    """

    start: int
    end: int
    event: str
    role: str
    weak: bool
    noun: bool = False


@cache
def event_forms() -> dict[str, tuple[str, str]]:
    """Written form -> (event, role); a form of two roots keeps the first table's event.

    Example:
        >>> event_forms()["pengiriman"], event_forms()["ditangkap"]
        (('deployment', 'subject'), ('captured', 'subject'))
    """
    forms: dict[str, tuple[str, str]] = dict.fromkeys(STRENGTH_VERBS, ("strength", _OBJECT))
    for event, words in SUBJECT_WORDS.items():
        for word in words:
            forms.setdefault(word, (event, _SUBJECT))
    for event, roots in OBJECT_ROOTS.items():
        for root in roots:
            for form, role in _inflected(root):
                forms.setdefault(form, (event, role))
    return forms


def _inflected(root: str) -> list[tuple[str, str]]:
    bare = root.removesuffix("kan").removesuffix("i") if len(root) > 6 else root
    return [
        *((form, _OBJECT) for form in active_forms(root)),
        *((form + "an", _OBJECT) for form in nominal_forms(bare)),
        *((prefix + root, _SUBJECT) for prefix in ("di", "ter")),
        (root, _OBJECT),  # headlines: "Korsel Kirim 300 Tentara"
    ]


def find_triggers(article: Article, start: int, end: int) -> list[Trigger]:
    """All event words of ``[start, end)``, from left to right; none inside a name.

    Example:
        >>> article = Article("Korut mengirim 10.000 tentara", [(0, 29)])
        >>> [(t.event, t.role) for t in find_triggers(article, 0, 29)]
        [('deployment', 'object')]
    """
    words = article.words(start, end)
    named = _named_characters(article, start, end)
    found: list[Trigger] = []
    divided = False
    for i, word in enumerate(words):
        divided = divided or "bagi" in word.lower or "pecah" in word.lower
        following = words[i + 1].lower if i + 1 < len(words) else ""
        if "gelar" in word.lower and following in _HELD:
            continue
        if word.start in named or (divided and word.lower == "menjadi"):
            continue  # "membagi pasukan menjadi 4 brigade" says nothing of how many there are
        pair = f"{word.lower} {following}"
        for form in (pair, word.lower, word.lower.removesuffix("nya").removesuffix("-")):
            if form in event_forms():
                event, role = event_forms()[form]
                last = words[i + 1] if form == pair else word
                found.append(
                    Trigger(word.start, last.end, event, role, form in WEAK, _is_noun(form))
                )
                break
    return found


def _named_characters(article: Article, start: int, end: int) -> set[int]:
    """As in "Tentara Pembebasan Rakyat" frees nobody."""
    return {i for name in article.mentions_in(start, end) for i in range(name.start, name.end)}


def _is_noun(form: str) -> bool:
    return (form.endswith("an") and form.startswith(("pe", "ke"))) or form in (
        "mobilisasi",
        "latihan",
        "rekrutmen",
    )


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
    left = [t for t in triggers if bounds[0] <= t.start and t.end <= quantity.start]
    if (
        left
        and left[-1].event == "strength"
        and _counts_unit(article, left[-1], quantity, bounds[0])
    ):
        return left[-1]._replace(weak=False)
    right = [t for t in triggers if quantity.end <= t.start and t.end <= bounds[1]]
    right = [t for t in right if t.role == _SUBJECT or t.event == "combat"]
    right = _behind_relative(article, right, quantity)
    relative = _relative_verb(article, right, quantity)
    ranked = [(_cost(article, t, quantity, relative), t.start, t) for t in (*left, *right)]
    if not ranked:
        return None
    return _what_involves(article, left, min(ranked)[2])


def _counts_unit(article: Article, trigger: Trigger, quantity: Quantity, before: int) -> bool:
    """As in "M23 yang beranggotakan 6.000": the number is all it tells."""
    text = article.text
    if text[trigger.end : quantity.start].strip():
        return False
    if text[max(0, trigger.start - 5) : trigger.start].lower().strip() == "yang":
        return True
    return (
        before > 0
        and not (text[before : trigger.start] + text[trigger.end : quantity.start]).strip()
    )


def _behind_relative(
    article: Article, right: Sequence[Trigger], quantity: Quantity
) -> Sequence[Trigger]:
    """Without what stands in ", yang …," right behind the number, where a verb follows it."""
    opened = _COMMA_YANG.match(article.text, quantity.end)
    closed = article.text.find(",", opened.end()) if opened else -1
    behind = [t for t in right if t.start > closed] if closed > 0 else []
    return behind or right


def _relative_verb(
    article: Article, right: Sequence[Trigger], quantity: Quantity
) -> Trigger | None:
    """The verb of "yang …" where a main verb follows: "45 prajurit yang terluka dibebaskan"."""
    if len(right) < 2 or right[1].weak:
        return None
    first, second = right[0], right[1]
    opened = _YANG.match(article.text, quantity.end, first.start)
    if opened is None or _SUBORDINATE.search(article.text, first.end, second.start):
        return None
    if first.event in _BEFALLS and second.event == "deployment":
        return None  # "prajurit yang terluka berada dalam kondisi kritis"
    return first if _PREDICATE.fullmatch(article.text[second.start : second.end].lower()) else None


def _what_involves(article: Article, left: Sequence[Trigger], chosen: Trigger) -> Trigger:
    """As in "Latihan itu melibatkan N tentara": the noun before says what they do."""
    written = article.text[chosen.start : chosen.end].lower()
    if not any(verb in written for verb in _INVOLVING):
        return chosen
    earlier = [t for t in left if t.end < chosen.start and t.event in ("training", "combat")]
    return earlier[-1] if earlier else chosen


def _cost(article: Article, trigger: Trigger, quantity: Quantity, relative: Trigger | None) -> int:
    if trigger.end <= quantity.start:
        distance = quantity.start - trigger.end
        # a predicate behind is closer to its subject than a word before that is no verb of it
        cost = distance if trigger.role == _OBJECT else 2 * distance + 10
        cost += _OTHER_CLAUSE if "," in article.text[trigger.end : quantity.start] else 0
    else:
        cost = trigger.start - quantity.end + 5
        cost += _OTHER_CLAUSE if trigger == relative else 0
    return cost + (_WEAK_PENALTY if trigger.weak else 0)
