"""What the counted troops do or suffer, and how certain the clause makes it."""

import re
from functools import cache
from typing import NamedTuple

from pipeline.article import Article, Word
from pipeline.claims.terms import (
    MODAL_WORDS,
    NOT_NEGATING,
    OBJECT_ROOTS,
    STRENGTH_VERBS,
    SUBJECT_WORDS,
    WEAK,
)
from pipeline.morphology import active_forms, nominal_forms

_OBJECT, _SUBJECT = "object", "subject"
_WEAK_PENALTY = 1000
_OTHER_CLAUSE = 60
# the verb of a relative clause gives way to the main verb behind it ("45 prajurit yang terluka dibebaskan")
_RELATIVE = re.compile(r"\byang(?:\s+\w+){0,3}\s+$|,\s*yang\b[^,]*$", re.IGNORECASE)


class Trigger(NamedTuple):
    """A word of the clause that gives an event; ``role`` is what the troops are to it."""

    start: int
    end: int
    event: str
    role: str
    weak: bool


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Written form -> (event, role); a form of two roots keeps the first table's event."""
    forms: dict[str, tuple[str, str]] = {verb: ("strength", _OBJECT) for verb in STRENGTH_VERBS}
    for event, words in SUBJECT_WORDS.items():
        for word in words:
            forms.setdefault(word, (event, _SUBJECT))
    for event, roots in OBJECT_ROOTS.items():
        for root in roots:
            bare = root.removesuffix("kan").removesuffix("i") if len(root) > 6 else root
            for form in active_forms(root):
                forms.setdefault(form, (event, _OBJECT))
            for form in nominal_forms(bare):
                forms.setdefault(form + "an", (event, _OBJECT))
            for prefix in ("di", "ter"):
                forms.setdefault(prefix + root, (event, _SUBJECT))
            forms.setdefault(root, (event, _OBJECT))
    return forms


def find_triggers(article: Article, start: int, end: int) -> list[Trigger]:
    """All event words of ``[start, end)``, from left to right.

    Example:
        >>> article = Article("Korut mengirim 10.000 tentara", [(0, 29)])
        >>> [(t.event, t.role) for t in find_triggers(article, 0, 29)]
        [('deployment', 'object')]
    """
    words = article.words(start, end)
    names = article.mentions_in(start, end)
    found = []
    for i, word in enumerate(words):
        if any(name.start <= word.start < name.end for name in names):
            continue  # "Tentara Pembebasan Rakyat" frees nobody
        if word.lower == "menjadi" and any("bagi" in w.lower or "pecah" in w.lower for w in words[:i]):
            continue  # "membagi pasukan menjadi 4 brigade" says nothing of how many there are
        pair = f"{word.lower} {words[i + 1].lower}" if i + 1 < len(words) else ""
        for form in (pair, word.lower, word.lower.removesuffix("nya")):
            if form in _forms():
                event, role = _forms()[form]
                last = words[i + 1] if form == pair else word
                found.append(Trigger(word.start, last.end, event, role, form in WEAK))
                break
    return found


def choose_trigger(
    article: Article, triggers: list[Trigger], quantity: tuple[int, int], before: int, after: int
) -> Trigger | None:
    """The trigger that governs a quantity.

    Args:
        article: the article.
        triggers: of the clause.
        quantity: the quantity's span.
        before: where its clause starts, or the quantity before it ends.
        after: where its clause ends, or the next quantity starts.

    Returns:
        The verb or noun whose object the quantity is, when it stands close before; else the first
        predicate behind; else the nearest before. Weak words only where no other stands.
    """
    left = [t for t in triggers if before <= t.start and t.end <= quantity[0]]
    right = [t for t in triggers if quantity[1] <= t.start and t.end <= after]
    right = [t for t in right if t.role == _SUBJECT or t.event == "combat"]
    ranked = [(_cost(article, t, quantity), t.start, t) for t in (*left, *right)]
    if not ranked:
        return None
    chosen = min(ranked)[2]
    return _what_involves(article, left, chosen)


def _what_involves(article: Article, left: list[Trigger], chosen: Trigger) -> Trigger:
    """"Latihan itu melibatkan N tentara": the noun before says what they do."""
    if "libat" not in article.text[chosen.start : chosen.end].lower():
        return chosen
    earlier = [t for t in left if t.end < chosen.start and t.event in ("training", "combat")]
    return earlier[-1] if earlier else chosen


def _cost(article: Article, trigger: Trigger, quantity: tuple[int, int]) -> int:
    if trigger.end <= quantity[0]:
        distance = quantity[0] - trigger.end
        # a predicate behind is closer to its subject than a word before that is no verb of it
        cost = distance if trigger.role == _OBJECT else 2 * distance + 10
        cost += _OTHER_CLAUSE if "," in article.text[trigger.end : quantity[0]] else 0
    else:
        cost = trigger.start - quantity[1] + 5
        cost += _OTHER_CLAUSE if _RELATIVE.search(article.text, quantity[1], trigger.start) else 0
    return cost + (_WEAK_PENALTY if trigger.weak else 0)


def modality(words: list[Word], text: str) -> str:
    """``schema.MODALITIES`` of a clause from its words.

    Example:
        >>> article = Article("Kemungkinan akan dikirim 500 tentara", [(0, 36)])
        >>> modality(article.words(0, 24), article.text)
        'possible'
    """
    lowered = [w.lower for w in words]
    for value, cues in MODAL_WORDS.items():
        for i, word in enumerate(lowered):
            pair = f"{word} {lowered[i + 1]}" if i + 1 < len(lowered) else ""
            if word not in cues and pair not in cues:
                continue
            if value == "denied" and i + 1 < len(lowered) and lowered[i + 1] in NOT_NEGATING:
                continue
            return value
    del text
    return "asserted"
