"""Whether a demand names what somebody should do."""

from pipeline.article import Article, Word
from pipeline.attribution.conditions import (
    FURTHEST,
    NOMINALISED,
    SPEAKING,
    has_main_predicate,
    is_predicate,
)
from pipeline.lexicon.nouns import DOCUMENT_HEADS

# what is asked for that is an act by itself
_ACTS = frozenset({"gencatan", "agar", "supaya", "segera", "jangan", "dukungan", "keadilan"})
_ORDERS = frozenset({"untuk", "agar", "supaya", "segera", "jangan"})
_STATES = frozenset(
    "tetap tinggal tenang waspada sabar turun keluar diam tunduk patuh taat angkat kembali "
    "sadar buka".split()
)
_DONE = _ORDERS | _STATES
_TO_SOMEBODY = frozenset({"melarang", "mengajak", "menantang"})  # "melarang pengiriman" is an act
_PURPOSE = frozenset({"untuk", "guna", "demi"})
_ADDRESSED = SPEAKING - DOCUMENT_HEADS


def asks_for_act(article: Article, words: list[Word], i: int) -> bool:
    """Whether a demand names what somebody should do: "meminta Israel mundur", "… penarikan".

    "meminta satu nama", "meminta waktu untuk berpikir" ask for a thing.
    """
    behind = words[i + 1 : i + 1 + FURTHEST]
    for j, word in enumerate(behind):
        gap = article.text[words[i + j].end : word.start]
        if any(mark in gap for mark in ',;.:"“'):
            behind = behind[:j]
            break
    if not behind:
        return False
    first = behind[0]
    acts = NOMINALISED.fullmatch(first.lower) or first.lower in _ACTS
    if is_predicate(first.lower) or (acts and words[i].lower not in _TO_SOMEBODY):
        return True
    addressed = first.lower in _ADDRESSED or article.text[first.start].isupper()
    if addressed or first.lower in ("semua", "seluruh", "setiap", "kedua", "pihak"):
        acts = (w.lower in _DONE or is_predicate(w.lower) for w in behind[1:])
        return any(acts)
    return has_main_predicate([w for w in behind if w.lower not in _PURPOSE])
