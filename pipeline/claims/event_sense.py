"""What an event word means with the words around it: "ikut" in "ikut latihan" is training."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.events import Trigger

_TRANSITIVE = ("melibat", "libatkan", "dilibat", "menyerta", "sertakan", "diikuti", "disertai")
_JOINING = (
    *_TRANSITIVE,
    *("ikut", "turut", "mengikut", "terlibat", "partisipasi", "bagian", "gabung", "serta"),
)
_TRAINING = r"(?:latihan|pelatihan|manuver|gladi|latgab)"
_FIGHT = r"(?:pertempuran|perang|baku\s+tembak|kontak\s+senjata|kontak\s+tembak|bentrokan)"
# "dalam latihan", "dalam rangka latihan", "latihan": up to three words on
_IN_TRAINING = re.compile(rf"\s*(?:[\w’'-]+\s+){{0,3}}?{_TRAINING}\b", re.IGNORECASE)
_IN_FIGHT = re.compile(rf"\s*(?:[\w’'-]+\s+){{0,3}}?{_FIGHT}\b", re.IGNORECASE)
_WITH_TRAINING = re.compile(rf"[^,;:]{{0,60}}\bdalam\s+(?:\w+\s+)?{_TRAINING}\b", re.IGNORECASE)
_ABLE = re.compile(r"\b(?:mampu|dapat|bisa|sanggup|cukup|untuk)\s+$", re.IGNORECASE)
_WILL = re.compile(r"\b(?:akan|bakal)\s+$", re.IGNORECASE)
_IN_STATE = {
    "wounded": re.compile(r"\s+dalam\s+(?:kondisi|keadaan)\s+(?:kritis|koma|luka)", re.IGNORECASE),
    "captured": re.compile(r"\s+(?:dalam|di)\s+(?:tahanan|tawanan|penjara|sel)\b", re.IGNORECASE),
}
_FROM_CAPTIVITY = re.compile(
    r"[^,;:]{0,80}\bdari\s+(?:\w+\s+)?(?:tahanan|penahanan|tawanan|penawanan|penjara)\b",
    re.IGNORECASE,
)
_RETURNING = ("pulang", "kembali", "balik")
_FURTHEST = 160  # characters read for what a word belongs to


def as_used(
    article: Article, left: Sequence[Trigger], chosen: Trigger, quantity: Quantity
) -> Trigger:
    """The chosen word with the event it has in its surroundings.

    Args:
        article: the article.
        left: the event words before the number.
        chosen: the word that governs it.
        quantity: the counted troops.

    Example:
        >>> text = "40 tentara ikut serta dalam latihan"
        >>> quantity = Quantity(0, 10, 0, 2, 40, 40, 40, "exact", "person", 3, 10)
        >>> chosen = Trigger(11, 21, "deployment", "subject", weak=False)
        >>> as_used(Article(text, [(0, 35)]), [], chosen, quantity).event
        'training'
    """
    text = article.text
    written = text[chosen.start : chosen.end].lower()
    behind = max(chosen.end, quantity.end)
    if any(verb in written for verb in _JOINING):
        return _joined(article, left, chosen, quantity, written)
    if "menampung" in written and _ABLE.search(text, max(0, chosen.start - 12), chosen.start):
        return chosen._replace(event="strength")  # how many there is room for
    if written == "diperkuat" and _WILL.search(text, max(0, chosen.start - 12), chosen.start):
        return chosen._replace(event="deployment")  # who is to come
    if written in ("berada", "masih berada"):
        for event, state in _IN_STATE.items():
            if state.match(text, chosen.end):
                return chosen._replace(event=event)
    if any(verb in written for verb in _RETURNING) and _FROM_CAPTIVITY.match(
        text, behind, behind + _FURTHEST
    ):
        return chosen._replace(event="released")
    return chosen


def _joined(
    article: Article, left: Sequence[Trigger], chosen: Trigger, quantity: Quantity, written: str
) -> Trigger:
    """As in "Latihan itu melibatkan N", "N ikut dalam latihan": the noun says what they do."""
    text = article.text
    if any(verb in written for verb in _TRANSITIVE):
        for earlier in reversed([t for t in left if t.end < chosen.start]):
            noun = text[earlier.start : earlier.end].lower()
            if earlier.event in ("training", "combat") and not noun.startswith("operasi"):
                return earlier
        if _WITH_TRAINING.match(text, quantity.end, quantity.end + _FURTHEST):
            return chosen._replace(event="training")
        return chosen
    behind = (chosen.end, chosen.end + _FURTHEST)
    if _IN_TRAINING.match(text, *behind):
        return chosen._replace(event="training")
    if _IN_FIGHT.match(text, *behind):
        return chosen._replace(event="combat")
    return chosen
