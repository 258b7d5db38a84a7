"""Which ranks an epithet can mean: "jenderal bintang satu itu" a brigjen, no major."""

from collections.abc import Collection, Sequence

_STARS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4}
_GENERALS = {
    word: stars
    for stars, words in (
        (1, "brigjen laksma marsma"),
        (2, "mayjen laksda marsda irjen"),
        (3, "letjen laksdya marsdya komjen"),
    )
    for word in words.split()
}
# "Mayor Jenderal", "Laksamana Muda"
_BEFORE_GENERAL = {"brigadir": 1, "mayor": 2, "inspektur": 2, "letnan": 3, "komisaris": 3}
_OF_ADMIRALS = {"pertama": 1, "muda": 2, "madya": 3}
_TOP = ("jenderal", "jendral", "laksamana", "marsekal")
_MIDDLE = frozenset("kolonel letkol mayor kombes akbp kompol".split())
_FIRST = frozenset("kapten letnan lettu letda akp iptu ipda".split())
GENERAL, MIDDLE, FIRST = "general", "middle", "first"


def rank_fits(phrase: Sequence[str], described: Collection[str]) -> bool | None:
    """Whether somebody of these words has the rank that the phrase demands; None: nobody knows.

    Args:
        phrase: the epithet, in small letters.
        described: what the article calls the person, in small letters.

    Example:
        >>> phrase = "jenderal bintang satu itu".split()
        >>> [rank_fits(phrase, {word}) for word in ("brigjen", "mayor", "guru")]
        [True, False, None]
    """
    wanted, stars = _demanded(phrase)
    level, has = _held(described)
    if wanted is None or level is None:
        return None
    if level != wanted:
        return False
    if stars is None:
        return True
    return None if has is None else stars == has


def _demanded(phrase: Sequence[str]) -> tuple[str | None, int | None]:
    if "bintang" in phrase[:-1]:
        stars = _STARS.get(phrase[phrase.index("bintang") + 1])
        return (GENERAL, stars) if stars else (None, None)
    second = phrase[1] if len(phrase) > 1 else ""
    if phrase[0] in ("jenderal", "jendral", "laksamana", "marsekal", "pati"):
        return GENERAL, None
    if phrase[0] == "perwira" and second in ("tinggi", "menengah", "pertama"):
        return {"tinggi": GENERAL, "menengah": MIDDLE, "pertama": FIRST}[second], None
    return (MIDDLE, None) if phrase[0] == "pamen" else (None, None)


def _held(described: Collection[str]) -> tuple[str | None, int | None]:
    """The class of the person's rank and its stars; "Jenderal" alone may be any of them."""
    short = next((_GENERALS[word] for word in described if word in _GENERALS), None)
    if short:
        return GENERAL, short
    if any(word in described for word in _TOP):
        before = next((n for w, n in _BEFORE_GENERAL.items() if w in described), None)
        if "jenderal" in described and before:
            return GENERAL, before
        return GENERAL, next((n for w, n in _OF_ADMIRALS.items() if w in described), None)
    if _MIDDLE.intersection(described) or {"letnan", "kolonel"} <= set(described):
        return MIDDLE, None
    return (FIRST, None) if _FIRST.intersection(described) else (None, None)
