"""The lexicon of verbs of saying: every form with its stance, made by morphology."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from pipeline.lexicon.saying_terms import (
    APPRAISING,
    BARE,
    BELIEVING,
    ESTIMATING,
    HEADLINE_ROOTS,
    NEEDS_BAHWA,
    NOUNS_OF_SAYING,
    OTHER_VERBS,
    SPEAKERLESS,
    TAKES_CLAUSE,
    VERBS,
)
from pipeline.morphology import active_forms


class Form(NamedTuple):
    """One written form: ``reading`` says how it reports, as in :func:`forms`."""

    word: str
    reading: str
    stance: str


def _lexicon() -> tuple[dict[str, str], dict[str, str]]:
    active, passive = dict(OTHER_VERBS), {}
    for root, suffix, stance in VERBS:
        for form in active_forms(root):
            active.setdefault(form + suffix, stance)
        passive.setdefault("di" + root + suffix, stance)
    return active, passive


ACTIVE, PASSIVE = _lexicon()
# verbs without prefix, as headlines have them ("Kyiv klaim …", "Moskow tegaskan …")
HEADLINE = {
    root + suffix: stance
    for root, suffix, stance in reversed(VERBS)
    if suffix or root in HEADLINE_ROOTS
} | {word: OTHER_VERBS[word] for word in HEADLINE_ROOTS if word in OTHER_VERBS}
# ... and with a pronoun for their agent ("dia katakan", "ia sampaikan")
OBJECT_VOICE = {word.removeprefix("di"): stance for word, stance in PASSIVE.items()}
# what may stand between "me" and the rest of a verb; anything else is misspelt
_NASALS = frozenset({"", "m", "n", "ng", "ny", "nge"})
# form without "me" and its nasal -> form, to read a garbled prefix ("memngatakan")
_BY_TAIL = {
    form[2:].lstrip("mngy"): form
    for form in sorted(ACTIVE)
    if form.startswith("me") and len(form) > 7
}


@lru_cache(maxsize=1 << 14)
def active_stance(word: str) -> str | None:
    """The stance of an active verb of saying, in lower case; None for any other word.

    A prefix whose nasal is misspelt is read through ("memngatakan", "mengkatakan").

    Example:
        >>> active_stance("mengonfirmasi"), active_stance("memngatakan"), active_stance("makan")
        ('confirms', 'states', None)
    """
    if word in ACTIVE:
        return ACTIVE[word]
    if word.startswith("me"):
        tail = word[2:].lstrip("mngy")
        form = _BY_TAIL.get(tail)
        # only a nasal more or less; "memisahkan" is a verb of its own, not "mengisahkan" misspelt
        garbled = word[2 : len(word) - len(tail)] not in _NASALS
        if form and garbled and abs(len(form) - len(word)) <= 1:
            return ACTIVE[form]
    return None


def _in_all_forms(words: Iterable[str]) -> frozenset[str]:
    """The verbs with every spelling of their prefix and without it."""
    given = set(words)
    found = set(given)
    for root, suffix, _ in VERBS:
        spelled = {form + suffix for form in active_forms(root)}
        if spelled & given:
            found |= spelled
            if suffix:
                found.add(root + suffix)
    return frozenset(found)


NEEDS_CLAUSE = _in_all_forms(NEEDS_BAHWA)
# a headline leaves "bahwa" out ("TNI Sampaikan 300 Prajurit Tiba")
CLAUSE_TAKERS = _in_all_forms(TAKES_CLAUSE) | (NEEDS_CLAUSE & HEADLINE.keys())
APPRAISERS = _in_all_forms(APPRAISING)


def forms() -> list[Form]:
    """Every form that the stage knows, in alphabetical order, for the documentation.

    Readings: ``active`` ("mengatakan"), ``passive`` ("dikatakan"), ``object voice`` ("dia
    katakan"), ``bare`` ("…, kata X"), ``headline`` ("Kyiv Klaim"), ``speakerless`` ("konon"),
    ``estimating`` ("diperkirakan"), ``believing`` ("yakin"), ``noun`` ("kabar bahwa"). "-nya" for
    the speaker makes a form of its own ("katanya", "dikatakannya"), "-lah" does not.

    Example:
        >>> [form for form in forms() if form.word == "mengonfirmasi"]
        [Form(word='mengonfirmasi', reading='active', stance='confirms')]
    """
    readings = {
        "active": {word: s for word, s in ACTIVE.items() if word not in BELIEVING},
        "believing": {word: s for word, s in ACTIVE.items() if word in BELIEVING},
        "passive": PASSIVE,
        "object voice": OBJECT_VOICE,
        "bare": BARE,
        "headline": HEADLINE,
        "speakerless": {word: PASSIVE.get(word, "states") for word in SPEAKERLESS},
        "estimating": dict.fromkeys(ESTIMATING, "estimates"),
        "noun": dict.fromkeys(NOUNS_OF_SAYING, "states"),
    }
    found = {Form(w, reading, s) for reading, words in readings.items() for w, s in words.items()}
    for reading in ("passive", "bare"):
        found |= {Form(w + "nya", reading, s) for w, s in readings[reading].items()}
    return sorted(found)
