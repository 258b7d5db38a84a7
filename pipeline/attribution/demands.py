"""Whether a demand names what somebody should do."""

from pipeline.article import Article, Word
from pipeline.attribution.conditions import (
    FURTHEST,
    NOMINALISED,
    SPEAKING,
    has_main_predicate,
    is_predicate,
    owns_person,
)
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.nouns import DOCUMENT_HEADS

# what is asked for that is an act by itself
_ACTS = frozenset({"gencatan", "agar", "supaya", "segera", "jangan", "dukungan", "keadilan"})
_OFFERS = frozenset({"gencatan", "perundingan", "perdamaian", "dialog", "amnesti", "mediasi"})
_SERVICES = frozenset(
    "pelayanan pekerjaan pemandangan pengalaman penginapan pendidikan perawatan perumahan".split()
)
_ORDERS = frozenset({"untuk", "agar", "supaya", "segera", "jangan"})
_STATES = frozenset(
    "tetap tinggal tenang waspada sabar turun keluar diam tunduk patuh taat angkat kembali "
    "sadar buka".split()
)
_DONE = _ORDERS | _STATES
_TO_SOMEBODY = frozenset({"melarang", "mengajak", "menantang"})  # "melarang pengiriman" is an act
_BREAKS = frozenset(',;.:"“')
_PURPOSE = frozenset({"untuk", "guna", "demi"})
_ADDRESSED = (SPEAKING | PERSONS) - DOCUMENT_HEADS


def offers_act(words: list[Word], i: int) -> bool:
    """As in "menawarkan pengiriman pasukan", "… untuk mundur", not "menawarkan pelayanan"."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if after == "untuk":
        return i + 2 < len(words) and is_predicate(words[i + 2].lower)
    act = after.startswith("pe") and NOMINALISED.fullmatch(after) and after not in _SERVICES
    return bool(act) or after in _OFFERS


def asks_for_act(article: Article, words: list[Word], i: int) -> bool:
    """Whether a demand names what somebody should do: "meminta Israel mundur", "… penarikan".

    "meminta satu nama", "meminta waktu untuk berpikir" ask for a thing.
    """
    behind = words[i + 1 : i + 1 + FURTHEST]
    for j, word in enumerate(behind):
        gap = article.text[words[i + j].end : word.start]
        joins = j > 0 and behind[j - 1].lower in ("dan", "serta", "atau")
        if (joins and is_predicate(word.lower)) or not _BREAKS.isdisjoint(gap):
            behind = behind[:j]
            break
    if not behind:
        return False
    first = behind[0]
    acts = NOMINALISED.fullmatch(first.lower) or first.lower in _ACTS
    if is_predicate(first.lower) or (acts and words[i].lower not in _TO_SOMEBODY):
        return True
    called = first.lower.partition("-")[0]  # "meminta teman-teman mereka pulang"
    addressed = called in _ADDRESSED or owns_person(called) or article.text[first.start].isupper()
    if addressed or first.lower in ("semua", "seluruh", "setiap", "kedua", "pihak"):
        acts = (w.lower in _DONE or is_predicate(w.lower) for w in behind[1:])
        return any(acts)
    return has_main_predicate([w for w in behind if w.lower not in _PURPOSE])
