"""Short forms that the article defines: "Pusat Perlawanan Nasional (PPN)", "PPN (Pusat …)"."""

import re
from collections.abc import Sequence

from pipeline.entities.name_terms import CALENDAR, ROLE_WORDS
from pipeline.entities.names import Index, Name
from pipeline.entities.organisation_terms import (
    CONNECTIVES,
    MODIFIERS,
    NO_NAMES,
    ORGANISATION_HEADS,
)
from pipeline.entities.organisations import ORDINAL, title_at
from pipeline.entities.place_terms import PLACE_HEADS
from pipeline.entities.words import Words
from pipeline.lexicon import nouns

_BRACKETED = re.compile(r"\(\s?([A-Z][A-Za-z0-9&-]{1,14})\s?[),]")
_CONNECTIVES = CONNECTIVES | {"di"}
_LONGEST = 12
_SHORTEST_WORD = 4  # letters of a short form that is written as a word
_FOR = frozenset({"untuk", "urusan", "bagi"})
# offices that are bodies of their own
_OFFICES = frozenset(
    "Inspektur Auditor Komisaris Komisioner Pelapor Utusan Koordinator Perwakilan Ombudsman "
    "Pengawas Penasihat Administrator".split()
)
_HYPHEN = re.compile(r"[-’']")


def find_definitions(words: Words, known: Index, modelled: Index) -> list[Name]:
    """Each long form with its short form; the short form's kind is "acronym".

    The long form is the run of words with capitals before the bracket whose initials make the
    short form; where none does, as with foreign short forms ("Komando Pusat AS (CENTCOM)"), the run
    from the noun that heads a body's name, else the name that ends there.
    """
    found = []
    for bracket in _BRACKETED.finditer(words.text):
        short = bracket[1]
        before = known.at(bracket.start(1))
        if short in NO_NAMES or (before and before.kind == "state"):
            continue
        last = words.index(bracket.start()) - 1
        if sum(c.isupper() for c in short) < 2 and not _is_word_of(words, last, short, modelled):
            continue
        gap = words.text[words.ends[last] : bracket.start()] if last >= 0 else "\n"
        if gap.strip(' \xa0"”'):
            continue
        first = _first_word(words, last, short, known)
        if before and before.kind == "outlet" and not _spells(words, first, last, short):
            continue
        if first and _is_office(words, first, last, short):
            continue
        if first is None:
            name = _ending_at(words.ends[last], known) or _ending_at(words.ends[last], modelled)
            if name is None or _is_state_of_body(words, name):
                continue
            start, label = name.start, name.label
        else:
            start = words.starts[first]
            label = "LOC" if words[first] in PLACE_HEADS else "ORG"
        found.append(Name(start, words.ends[last], label, "long"))
        found.append(Name(*bracket.span(1), label, "acronym"))
    return found


def _is_state_of_body(words: Words, name: Name) -> bool:
    """As in "militer Israel (IDF)": the short form is the body's, not the state's."""
    i = words.index(name.start) - 1
    body = i >= 0 and words.adjacent(i) and words[i].lower() in nouns.ORGANISATION_HEADS
    return body and name.kind in ("state", "capital")


def _is_word_of(words: Words, last: int, short: str, modelled: Index) -> bool:
    """As in "Himpunan Lintas Hutan (Hilihu)", but no man's: "Joko Widodo (Jokowi)"."""
    name = _ending_at(words.ends[last], modelled) if last >= 0 else None
    if last < 0 or len(short) < _SHORTEST_WORD or (name and name.label == "PER"):
        return False
    capitals = [words[i].lower() for i in _run_before(words, last) if words.capital(i)]
    return any(_made_of_beginnings(short.lower(), capitals[i:]) for i in range(len(capitals) - 1))


def _spells(words: Words, first: int | None, last: int, short: str) -> bool:
    """As in "Press Trust of India (PTI)": the outlet by its initials."""
    return first is not None and fits(short, _capitals(words, first, last))


def _is_office(words: Words, first: int, last: int, short: str) -> bool:
    """As in "Kepala Dinas Penerangan Angkatan Laut (Kadispenal)": who heads the body, not it."""
    office = words[first - 1]
    capitals = _capitals(words, first, last)
    return (
        words.adjacent(first - 1)
        and office.lower() in ROLE_WORDS
        and short[0] == office[0]
        and not fits(short, capitals)
        and not _made_of_beginnings(short.lower(), [word.lower() for word in capitals])
    )


def _capitals(words: Words, first: int, last: int) -> list[str]:
    return [words[i] for i in range(first, last + 1) if words[i] not in _CONNECTIVES]


def _ending_at(end: int, names: Index) -> Name | None:
    return next((name for name in names.overlapping(end - 1, end) if name.end == end), None)


def _first_word(words: Words, last: int, short: str, known: Index) -> int | None:
    run = _run_before(words, last)
    capitals = [i for i in run if words[i] not in _CONNECTIVES and not ORDINAL.fullmatch(words[i])]
    for first in reversed(capitals):
        if fits(short, [words[i] for i in capitals if i >= first]):
            return first
    for first in reversed(capitals):
        if _made_of_beginnings(short.lower(), [words[i].lower() for i in capitals if i >= first]):
            return first
    for first in capitals:
        if words[first] in ORGANISATION_HEADS | PLACE_HEADS and first < last:
            return first
        if words[first] == "Pemerintah" and first < last and not known.at(words.starts[first + 1]):
            return first  # "Pemerintah Persatuan Nasional (NUG)"
    tail = [i for i in capitals if not any(words[k] in _CONNECTIVES for k in run if k > i)]
    while tail and (
        words[tail[0]] in MODIFIERS or (words.opens_sentence(tail[0]) and words.ordinary(tail[0]))
    ):
        tail = tail[1:]
    if len(tail) < 2 or known.at(words.starts[tail[0]]):
        return None
    return _office_before(words, tail[0]) or tail[0]


def _office_before(words: Words, i: int) -> int | None:
    """As in "Inspektur Jenderal Khusus untuk X (SIGAR)": a body that has the name of an office."""
    if words[i - 1] not in _FOR or not words.adjacent(i - 1):
        return None
    first = None
    for k in range(i - 2, max(-1, i - _LONGEST), -1):
        if not words.adjacent(k) or not words.capital(k):
            break
        if words[k] in _OFFICES:
            first = k
    return first


def _run_before(words: Words, last: int) -> Sequence[int]:
    """The words with capitals, ordinals and connectives that end with word ``last``."""
    first = last + 1
    while first > 0 and last + 1 - first < _LONGEST:
        i = first - 1
        if first <= last and not words.adjacent(i):
            break
        string = words[i]
        capital = words.capital(i) and string not in CALENDAR
        if not capital and string not in _CONNECTIVES and not ORDINAL.fullmatch(string):
            break
        if (
            capital
            and (string.lower() in ROLE_WORDS or title_at(words, i))
            and string not in MODIFIERS
        ):
            break
        first = i
    return range(first, last + 1)


def fits(short: str, long: Sequence[str]) -> bool:
    """Whether the initials of the words make the short form.

    Example:
        >>> fits("HTS", ["Hayat", "Tahrir", "al-Sham"]), fits("CENTCOM", ["Komando", "Pusat"])
        (True, False)
    """
    letters = "".join(c for c in short if c.isalnum()).lower()
    parts = [part for word in long for part in _HYPHEN.split(word) if part]
    initials = "".join(part[0] for part in parts).lower()
    without_articles = "".join(p[0] for p in parts if p.lower() not in ("al", "el", "e")).lower()
    return letters in (initials, without_articles)


def _made_of_beginnings(short: str, long: Sequence[str]) -> bool:
    """Whether every word gives its first letters: "Interfet", "International Force East Timor"."""
    reached = {0}
    for word in long:
        reached = {
            position + size
            for position in reached
            for size in range(1, len(short) - position + 1)
            if word.startswith(short[position : position + size])
        }
    return len(long) > 1 and len(short) in reached
