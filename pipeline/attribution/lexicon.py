"""The lexicon of verbs of saying: every form with its stance."""

from pipeline.attribution.terms import HEADLINE_VERBS, OTHER_VERBS, VERBS
from pipeline.morphology import active_forms


def _lexicon() -> tuple[dict[str, str], dict[str, str]]:
    active, passive = dict(OTHER_VERBS), {}
    for root, suffix, stance in VERBS:
        for form in active_forms(root):
            active.setdefault(form + suffix, stance)
        passive.setdefault("di" + root + suffix, stance)
    return active, passive


ACTIVE, PASSIVE = _lexicon()
# verbs without prefix, as headlines have them ("Kyiv klaim …", "Moskow bantah …")
HEADLINE = {
    form: stance
    for root, suffix, stance in VERBS
    for form in (root, root + suffix)
    if form in HEADLINE_VERBS
}
# what may stand between "me" and the rest of a verb; anything else is misspelt
_NASALS = frozenset({"", "m", "n", "ng", "ny", "nge"})
# form without "me" and its nasal -> form, to read a garbled prefix ("memngatakan")
_BY_TAIL = {
    form[2:].lstrip("mngy"): form
    for form in sorted(ACTIVE)
    if form.startswith("me") and len(form) > 7
}


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
