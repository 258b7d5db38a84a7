"""What an event word means with the words around it: "ikut" in "ikut latihan" is training."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.event_terms import BEFALLS
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
_CEREMONY = re.compile(r"\b(?:parade|upacara|apel|defile|karnaval)\b", re.IGNORECASE)
_GROWTH = (
    *("menjadi", "mencapai", "melebihi", "berjumlah", "adalah", "membengkak", "meningkat"),
    *("menyusut", "menurun", "melonjak", "berkurang", "merosot"),
)
_ON_ALERT = re.compile(r"\b(?:dalam|keadaan|kondisi|status|posisi)\s+$", re.IGNORECASE)
_HOMELAND = re.compile(r"\s+(?:nkri|pangkuan|ibu\s+pertiwi)\b", re.IGNORECASE)
_UNTO_DEATH = re.compile(
    r"[^,;.]{0,60}?\b(?:dan|hingga|sampai|lalu|kemudian)\s+(?:akhirnya\s+)?(?:tewas|mati|meninggal|gugur)\b",
    re.IGNORECASE,
)
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
_RESERVISTS = re.compile(
    r"\b(?:tentara|prajurit|personel|pasukan|serdadu|anggota)\s+cadangan|\breservis", re.IGNORECASE
)
_AT_PLACE = re.compile(r"[^,.;:]{0,40}?\b(?:di|sepanjang)\s+(?!antara)\w", re.IGNORECASE)
_SICK = re.compile(
    r"[^.;]{0,80}?\b(?:karena|akibat|lantaran|sebab)\s+(?:terserang\s+|terinfeksi\s+|positif\s+)?"
    r"(?:sakit|malaria|demam|diare|keracunan|covid|kelelahan|dehidrasi|kolera|ebola|cuaca|panas|"
    r"tifus|hipotermia|virus|campak)",
    re.IGNORECASE,
)
_TENDED = ("dirawat", "perawatan", "dilarikan", "dievakuasi", "dipulangkan")
_MISSION = re.compile(
    r"(?:\s+[\w’'-]+){0,2}?\s+di\s+(?:sana|sini|situ|bawah\s+(?:komando|bendera|panji))\b",
    re.IGNORECASE,
)
# "melintasi perbatasan dan menyerahkan diri"
_AND_SURRENDER = re.compile(
    r"[^,;.:]{0,40}?\b(?:dan|lalu|kemudian|untuk)\s+(?:\w+\s+)?menyerah(?:kan\s+(?:diri|senjata))?\b",
    re.IGNORECASE,
)
_HAVING = frozenset({"punya", "memiliki", "mempunyai"})
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
    written = article.text[chosen.start : chosen.end].lower()
    if chosen.event == "strength" and chosen.end <= quantity.start and written.endswith(_GROWTH):
        return _what_grows(article, left, chosen)
    if any(verb in written for verb in _JOINING):
        return _joined(article, left, chosen, quantity, written)
    event = _before_it(article.text, chosen, quantity, written)
    event = event or _behind_it(article.text, chosen, max(chosen.start, quantity.end), written)
    return chosen._replace(event=event) if event else chosen


def _before_it(text: str, chosen: Trigger, quantity: Quantity, written: str) -> str | None:
    """The event that the word before gives: "mampu menampung", "akan diperkuat"."""
    lead = (max(0, chosen.start - 12), chosen.start)
    if written == "siaga" and _ON_ALERT.search(text, *lead):
        return "mobilization"
    if written.endswith("iagakan") and chosen.event == "mobilization":
        return _posted(text, chosen, quantity)
    if "menampung" in written and _ABLE.search(text, *lead):
        return "strength"  # how many there is room for
    if written == "diperkuat" and _WILL.search(text, *lead):
        return "deployment"  # who is to come
    return None


def _posted(text: str, chosen: Trigger, quantity: Quantity) -> str | None:
    """As in "disiagakan di Vavuniya": where they stand is told, and they are no men called up."""
    behind = max(chosen.end, quantity.end)
    if _RESERVISTS.search(text, quantity.number_end, quantity.end + 1):
        return None
    return "deployment" if _AT_PLACE.match(text, behind, behind + _FURTHEST) else None


def _behind_it(text: str, chosen: Trigger, behind: int, written: str) -> str | None:
    """The event that the words behind give: "berada dalam tahanan", "pulang dari penjara"."""
    if written == "kembali ke" and _HOMELAND.match(text, chosen.end):
        return "surrendered"
    if chosen.event == "wounded" and _UNTO_DEATH.match(text, behind, behind + _FURTHEST):
        return "killed"
    if chosen.event in ("deployment", "withdrawal") and _AND_SURRENDER.match(
        text, behind, behind + _FURTHEST
    ):
        return "surrendered"
    if written in _TENDED and _SICK.match(text, chosen.end, chosen.end + _FURTHEST):
        return "other"
    if written in _HAVING and _MISSION.match(text, behind, behind + _FURTHEST):
        return "deployment"
    if written == "berada":
        return next((e for e, state in _IN_STATE.items() if state.match(text, chosen.end)), None)
    returning = any(verb in written for verb in _RETURNING)
    if returning and _FROM_CAPTIVITY.match(text, behind, behind + _FURTHEST):
        return "released"
    return None


def _what_grows(article: Article, left: Sequence[Trigger], chosen: Trigger) -> Trigger:
    """As in "Korban luka bertambah menjadi 29 tentara": the number is of the wounded."""
    for earlier in reversed(left):
        if earlier.event in BEFALLS and "," not in article.text[earlier.end : chosen.start]:
            return earlier._replace(weak=False)
    return chosen


def _joined(
    article: Article, left: Sequence[Trigger], chosen: Trigger, quantity: Quantity, written: str
) -> Trigger:
    """As in "Latihan itu melibatkan N", "N ikut dalam latihan": the noun says what they do."""
    text = article.text
    behind = max(chosen.end, quantity.end)
    if _CEREMONY.search(text, max(0, chosen.start - 60), min(chosen.end, quantity.start)) or (
        _CEREMONY.search(text, behind, behind + 40)
    ):
        return chosen._replace(event="other")
    if any(verb in written for verb in _TRANSITIVE):
        for earlier in reversed([t for t in left if t.end < chosen.start]):
            noun = text[earlier.start : earlier.end].lower()
            if earlier.event in ("training", "combat") and not noun.startswith("operasi"):
                return earlier
        if _WITH_TRAINING.match(text, quantity.end, quantity.end + _FURTHEST):
            return chosen._replace(event="training")
        return chosen
    if chosen.end <= quantity.start and _WITH_TRAINING.match(text, behind, behind + _FURTHEST):
        return chosen._replace(event="training")
    behind = (chosen.end, chosen.end + _FURTHEST)
    if _IN_TRAINING.match(text, *behind):
        return chosen._replace(event="training")
    if _IN_FIGHT.match(text, *behind):
        return chosen._replace(event="combat")
    return chosen
