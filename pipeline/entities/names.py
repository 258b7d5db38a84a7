"""Names that the terms know: states, seats of power, regions, forces, groups and outlets."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.name_terms import RANKS, SAYING_WORDS, SHIPS
from pipeline.entities.organisation_terms import AMBIGUOUS_GROUPS, FORCE_WORDS, GROUPS, STATE_FORCES
from pipeline.entities.outlet_terms import (
    AMBIGUOUS_OUTLETS,
    OPENING_WORDS,
    OUTLETS,
    PLATFORMS,
    RELAY_WORDS,
)
from pipeline.entities.place_terms import (
    AMBIGUOUS_STATES,
    BAKU_VERBS,
    LANDFORMS,
    METONYMS,
    REGIONS,
    STATES_LIKE_PERSONS,
)
from pipeline.entities.words import Words
from pipeline.matching import PhraseTable


class Name(NamedTuple):
    """A stretch ``text[start:end]`` that names something; ``kind`` says who found it.

    A table: "state", "capital", "force", "group", "outlet", "region", "landform", "site". A rule:
    "organisation", "place", "dateline", "person", "long" and "acronym" (a definition in brackets).
    Else "model".
    """

    start: int
    end: int
    label: str
    kind: str


_AMBIGUOUS = AMBIGUOUS_OUTLETS | AMBIGUOUS_GROUPS
_AMBIGUOUS_IN_CAPITALS = {name.upper(): name for name in _AMBIGUOUS}
_SITE = re.compile(
    r"(?<![@\w.-])(?:www\.)?[A-Za-z0-9][\w-]*(?:\.[\w-]+)*"
    r"\.(?i:com|net|org|info|news|tv|co|id|ru|ua|uk|my|sg|ph|il|au|de|fr|kr|jp)(?![\w-])"
)
_FILE_WORDS = frozenset("file berkas format dokumen gambar unggahan lampiran".split())
_BRACKETS = "(/["


@cache
def _table() -> PhraseTable:
    states = {name: None for name in alpha3_by_name() if name not in AMBIGUOUS_STATES}
    return PhraseTable(
        {
            **dict.fromkeys(LANDFORMS, ("LOC", "landform")),
            **dict.fromkeys(REGIONS, ("LOC", "region")),
            **dict.fromkeys(METONYMS, ("LOC", "capital")),
            **dict.fromkeys(states, ("LOC", "state")),
            **dict.fromkeys(PLATFORMS, ("ORG", "platform")),
            **dict.fromkeys(OUTLETS, ("ORG", "outlet")),
            **dict.fromkeys(STATE_FORCES, ("ORG", "force")),
            **dict.fromkeys(GROUPS, ("ORG", "group")),
        }
    )


def known_names(words: Words) -> list[Name]:
    """The names of the tables in the text, in its order, and the sites; none inside another.

    Names that are also words count where the article shows what they are; one such place
    licenses the others, unless they stand before a number ("Antara 4.000 dan 5.000").
    """
    text = words.text
    found = [Name(m.start, m.end, *m.value) for m in _table().find(text)]
    sites = [Name(m.start(), m.end(), "ORG", "site") for m in _SITE.finditer(text)]
    found = merge([s for s in sites if text[s.start : s.end].count(".") < 6], found)
    licensed = {
        string
        for name in found
        if (string := _unambiguous(text, name)) is not None and _shown(words, name)
    }
    own = {
        text[n.start : n.end].split(".")[0].lower() for n in found if "." in text[n.start : n.end]
    }
    licensed |= {string for string in AMBIGUOUS_OUTLETS if string.lower() in own}
    return [
        name
        for name in found
        if not aboard(words, name)
        and not _ordinary(words, name)
        and (
            (string := _unambiguous(text, name)) is None
            or _shown(words, name)
            or (string in licensed and not _word_there(words, name))
        )
    ]


def _unambiguous(text: str, name: Name) -> str | None:
    """None for a name that is no word; else the name as the tables write it."""
    string = text[name.start : name.end]
    if name.kind not in ("outlet", "group", "force"):
        return None
    return string if string in _AMBIGUOUS else _AMBIGUOUS_IN_CAPITALS.get(string)


def _shown(words: Words, name: Name) -> bool:
    """Whether the words around an ambiguous name say what it is."""
    i = words.index(name.start)
    before = words[i - 1].lower() if i and len(words.gap(i - 1)) < 4 else ""
    if name.kind != "outlet":
        bracketed = words.text[max(0, name.start - 1) : name.start] == "("
        return (before in FORCE_WORDS or bracketed) and before not in _FILE_WORDS
    if before in ("dari", "oleh") and i > 1:  # they stand before anything; the verb decides
        before = words[i - 2].lower()
    return before in RELAY_WORDS or before == "copyright" or _in_byline(words, name)


def _in_byline(words: Words, name: Name) -> bool:
    """As in "(AP/Reuters)", "KABUL, KOMPAS —", "TEMPO - ", "Sumber: AFP, Dawn"."""
    text = words.text
    line = text.rfind("\n", 0, name.start) + 1
    before = text[max(line, name.start - 80) : name.start].rstrip()
    after = text[name.end : name.end + 4].lstrip(" \xa0")
    if before.endswith(tuple(_BRACKETS)) and (after[:1] in ")/,]" or after[:1] == ""):
        return True
    if after[:1] in tuple("-–—") and (not before or before.endswith((",", "("))):
        return not text[name.end : name.end + 1].isalnum() and text[name.end : name.end + 1] != "-"
    return before.lower().endswith(("sumber:", "sumber :"))


def _word_there(words: Words, name: Name) -> bool:
    """As in "Antara 4.000 dan 5.000", "Detik itu juga": an outlet elsewhere, here a word."""
    string = words.text[name.start : name.end]
    if string in OPENING_WORDS and words.opens_sentence(words.index(name.start)):
        return True
    if words.text[name.start : name.end].isupper() and not words.in_capitals(
        words.index(name.start)
    ):
        return False
    return words.text[name.end : name.end + 2].strip()[:1].isdigit()


def _ordinary(words: Words, name: Name) -> bool:
    """As in "dolar AS", "Baku tembak", "Oman Abdurrahman": no state, no capital."""
    first = words.index(name.start)
    last = words.index(name.end) - 1
    string = words.text[name.start : name.end]
    before = words[first - 1] if first and words.adjacent(first - 1) else ""
    after = words[last + 1] if words.adjacent(last) else ""
    if string.upper() == "BAKU":
        return after.lower() in BAKU_VERBS
    if string == "AS" and before.lower() in ("dolar", "dollar"):
        return True
    if string == "Wagner" and before[:1].isupper() and not words.in_headline(first):
        return before not in ("Grup", "Group") and not words.opens_sentence(first - 1)
    if string not in STATES_LIKE_PERSONS or words.in_headline(first) or not after[:1].isupper():
        return False
    # "Menteri Pertahanan Israel Yoav Gallant" keeps its state: an office stands before it
    if before in alpha3_by_name():  # "Menteri Pertahanan Israel Israel Katz"
        return True
    return before == "" or before in RANKS or (before[:1].islower() and before in SAYING_WORDS)


def aboard(words: Words, name: Name) -> bool:
    """Whether a ship or an operation bears the name: "KRI Banda Aceh-593", "Operasi Tinombala"."""
    i = words.index(name.start)
    return words.adjacent(i - 1) and (
        any(words[k] in SHIPS for k in range(max(0, i - 2), i)) or words[i - 1] == "Operasi"
    )


def merge(first: Iterable[Name], second: Iterable[Name]) -> list[Name]:
    """Join two lists; of overlapping names the longer stays, of equal ones that of ``first``.

    Sorting apart, each name costs one bisection.
    """
    ranked = sorted(
        [(name, order) for order, names in enumerate((first, second)) for name in names],
        key=lambda item: (item[0].start - item[0].end, item[1], item[0].start),
    )
    return pick(name for name, _ in ranked)


def pick(ranked: Iterable[Name]) -> list[Name]:
    """The names that overlap none before them in ``ranked``, in the order of the text."""
    starts: list[int] = []
    ends: list[int] = []
    kept: list[Name] = []
    for name in ranked:
        i = bisect_right(starts, name.start)
        free_left = i == 0 or ends[i - 1] <= name.start
        if free_left and (i == len(starts) or name.end <= starts[i]):
            starts.insert(i, name.start)
            ends.insert(i, name.end)
            kept.append(name)
    return sorted(kept)


class Index:
    """Names by where they start, and whether any covers a stretch; the names do not overlap."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = sorted(names)
        self._starts = [name.start for name in self.names]
        self._by_start = {name.start: name for name in self.names}

    def at(self, position: int) -> Name | None:
        """The name that starts at ``position``."""
        return self._by_start.get(position)

    def overlapping(self, start: int, end: int) -> list[Name]:
        """The names that share a character with ``[start, end)``."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, end)
        return [name for name in self.names[max(0, first) : last] if name.end > start]
