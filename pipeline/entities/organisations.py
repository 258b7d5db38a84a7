"""Names of bodies by their grammar: a head noun with a capital and what belongs to it."""

import re

from pipeline.entities.cleaning import before_person
from pipeline.entities.name_terms import ADDRESSES, CALENDAR, RANKS, TITLES
from pipeline.entities.names import Index, Name
from pipeline.entities.organisation_terms import (
    CONNECTIVES,
    ENGLISH_BODIES,
    ENGLISH_TAILS,
    HEADS_OF_STATES,
    INDONESIAN_HEADS,
    KINDS_OF_HEADS,
    MODIFIERS,
    ORGANISATION_CUES,
    ORGANISATION_HEADS,
    UNIT_HEADS,
)
from pipeline.entities.words import Words
from pipeline.matching import PhraseTable

ORDINAL = re.compile(r"ke-\d+|ke-[IVXLC]+")
_NUMBER = re.compile(r"\d+(?:-?[A-Z])?|[IVXLC]+(?:-[A-Z])?|\d+/\w+|[IVXLC]+(?:-[A-Z])?/\w+")
_LONGEST = 12
_LONGEST_ENGLISH = 3
_WITH_CONNECTIVES = frozenset(
    "Badan Dinas Institut Kementerian Kemenko Komisi Lembaga Observatorium Departemen".split()
)
_AGENCIES = frozenset("berita kabar harian televisi radio majalah stasiun koran mingguan".split())
_FOR = frozenset({"bagi", "untuk", "Urusan", "urusan"})
_ABROAD = frozenset({"di", "untuk"})
# behind a noun in lower case, with "bagi" or "untuk" in it, a short form in brackets behind it
_CAPITALS = r"[A-Z][\w’'-]+(?:\s(?:dan\s)?[A-Z][\w’'-]+){0,4}"
_LONG_FORM = re.compile(
    r"\b(?:kelompok|pemberontak|gerakan|organisasi|partai|lembaga|milisi|faksi|badan|koalisi|front)"
    rf"\s({_CAPITALS}\s(?:bagi|untuk)\s{_CAPITALS})(?=\s\([A-Z][\w-]{{1,9}}\))"
)
_TITLE_TABLE = PhraseTable(dict.fromkeys(TITLES))


def title_at(words: Words, i: int) -> int | None:
    """Where the rank, office or form of address that starts with word ``i`` ends, if any."""
    found = _TITLE_TABLE.at(words.text, words.starts[i])
    return found.end if found else None


def find_organisations(words: Words, known: Index, people: Index) -> list[Name]:
    """Bodies whose first word says what they are: "Kementerian Pertahanan Korea Selatan".

    A name runs over words with capitals, numbers of units and ordinals; it ends with the state,
    region or alliance named in it, and before a rank, a date or a person. In a title, where all
    words have capitals, only words that such names are made of belong to it.
    """
    found = []
    reached = 0
    for i in range(len(words)):
        if i < reached or words[i] not in ORGANISATION_HEADS or _in_place(words, i, known):
            continue
        if _kind_of_head(words, i):
            continue
        last = before_person(words, i, _last_word(words, i, known, people), known)
        if last > i:
            found.append(Name(words.starts[i], words.ends[last], "ORG", "organisation"))
            reached = last + 1
    return found + _after_cues(words, known) + _before_short_forms(words)


def _before_short_forms(words: Words) -> list[Name]:
    """As in "kelompok Rakyat Liberia Bersatu bagi Rekonsiliasi dan Demokrasi (LURD)"."""
    return [
        Name(*match.span(1), "ORG", "organisation") for match in _LONG_FORM.finditer(words.text)
    ]


def _in_place(words: Words, i: int, known: Index) -> bool:
    """As in "Federasi Rusia": the tables know it as a state."""
    name = known.at(words.starts[i])
    return name is not None and name.label == "LOC"


def _kind_of_head(words: Words, i: int) -> bool:
    """As in "Milisi Batalyon Azov maju": the first word opens the sentence, the second the name."""
    following = words.adjacent(i) and words[i + 1] in ORGANISATION_HEADS - MODIFIERS
    return following and words[i] in KINDS_OF_HEADS and words.opens_sentence(i)


def _last_word(words: Words, head: int, known: Index, people: Index) -> int:
    """The last word of the name; ``head`` itself where there is no name."""
    last = head
    own_words = 0
    j = head + 1
    while j < len(words) and j - head < _LONGEST and words.adjacent(j - 1):
        name = known.at(words.starts[j])
        if name and name.kind != "outlet":
            behind = words.index(name.end)
            if name.kind in ("state", "region") and _for_what(words, head, behind, known):
                j = behind  # "Organisasi Mesir | bagi Hak Asasi Manusia"
                continue
            if own_words or words[head] in HEADS_OF_STATES | INDONESIAN_HEADS:
                last = words.index(name.end) - 1
                if name.kind == "group":
                    last = _abroad(words, last, known)
            break
        if not _belongs(words, head, j, people):
            if not _connects(words, head, j, known):
                break
            j += 1
            continue
        own_words += 1
        last = j
        j += 1
    return last


def _belongs(words: Words, head: int, j: int, people: Index) -> bool:
    string = words[j]
    if ORDINAL.fullmatch(string):
        return True
    if _NUMBER.fullmatch(string):
        unit = words[head] in UNIT_HEADS or not string.isdigit()
        return unit and "/" not in string.split("/", 1)[0]
    if string in MODIFIERS:
        return True
    if not words.capital(j) or string in CALENDAR or words.in_headline(head):
        return words.in_headline(head) and "/" in string
    if words[j - 1] in ADDRESSES:  # "Batalyon Sheikh Mansur"
        return True
    titled = title_at(words, j) is not None and string not in ADDRESSES
    return not titled and people.at(words.starts[j]) is None


def _for_what(words: Words, head: int, j: int, known: Index) -> bool:
    """As in "Gerakan bagi Perubahan Demokratis": what a body is for belongs to its name."""
    if j + 1 >= len(words) or words[j] not in _FOR or words[head] in UNIT_HEADS | KINDS_OF_HEADS:
        return False
    if not words.adjacent(j) or not words.capital(j + 1) or words.in_headline(head):
        return False
    return known.at(words.starts[j + 1]) is None and title_at(words, j + 1) is None


def _connects(words: Words, head: int, j: int, known: Index) -> bool:
    if _for_what(words, head, j, known):
        return True
    if words[head] not in _WITH_CONNECTIVES or words[j] not in CONNECTIVES or j - head < 2:
        return False
    if j + 1 >= len(words) or not words.adjacent(j) or not words.capital(j + 1):
        return False
    nexts = words[j + 1]
    known_body = known.at(words.starts[j + 1]) or nexts in ORGANISATION_HEADS - MODIFIERS
    return not known_body and title_at(words, j + 1) is None and not words.in_headline(head)


def _abroad(words: Words, last: int, known: Index) -> int:
    """As in "Pasukan Sementara PBB di Lebanon": the mission's state belongs to its name."""
    if last + 2 < len(words) and words.adjacent(last) and words[last + 1] in _ABROAD:
        name = known.at(words.starts[last + 2])
        if name and words.adjacent(last + 1) and name.kind in ("state", "region"):
            return words.index(name.end) - 1
    return last


def _after_cues(words: Words, known: Index) -> list[Name]:
    """As in "kantor berita Sonna", "peneliti Sanaa Center": a noun in lower case tells."""
    found = []
    for i in range(1, len(words)):
        cue = words[i - 1].lower() if words.opens_sentence(i - 1) else words[i - 1]
        if cue in ORGANISATION_CUES and words.capital(i) and words.adjacent(i - 1):
            if cue in _AGENCIES and (agency := _behind_state(words, i, known)):
                found.append(agency)
                continue
            last = _over_states(words, i, known)
            if last >= i and (cue != "peneliti" or words[last] in ENGLISH_TAILS):
                found.append(Name(words.starts[i], words.ends[last], "ORG", "organisation"))
        elif words[i] in ENGLISH_TAILS and words.capital(i - 1) and words.adjacent(i - 1):
            name = known.overlapping(words.starts[i - 1], words.ends[i - 1])
            if name and name[0].kind in ("capital", "region", "state") and not words.in_headline(i):
                found.append(Name(name[0].start, words.ends[i], "ORG", "organisation"))
        elif words[i] in ENGLISH_BODIES and words.adjacent(i - 1) and not words.in_headline(i):
            first, last = _around(words, i, known)
            if first < last:
                found.append(Name(words.starts[first], words.ends[last], "ORG", "organisation"))
    return found


def _behind_state(words: Words, i: int, known: Index) -> Name | None:
    """As in "kantor berita Belanda ANP": whose agency it is stands before its name."""
    state = known.at(words.starts[i])
    if state is None or state.kind != "state":
        return None
    first = words.index(state.end)
    if not words.adjacent(first - 1) or not words.capital(first):
        return None
    last = capital_run(words, first, known, longest=3)
    if last < first:
        return None
    return Name(words.starts[first], words.ends[last], "ORG", "organisation")


def _around(words: Words, i: int, known: Index) -> tuple[int, int]:
    """The words with capitals on both sides of a word that only the names of bodies have."""
    first = i
    while i - first < _LONGEST_ENGLISH and words.adjacent(first - 1) and words.capital(first - 1):
        if title_at(words, first - 1) or (
            words.opens_sentence(first - 1) and words.ordinary(first - 1)
        ):
            break
        first -= 1
    return first, capital_run(words, i, known, longest=3)


def _over_states(words: Words, first: int, known: Index) -> int:
    """A run that a state may stand in, but not end: "Progressive Myanmar Watch"."""
    last = capital_run(words, first, known, longest=4)
    if last >= first and words.adjacent(last) and not words.in_headline(first):
        name = known.at(words.starts[last + 1])
        if name and name.kind in ("state", "region"):
            inside = words.index(name.end) - 1
            if words.adjacent(inside) and words.capital(inside + 1):
                return max(last, capital_run(words, inside + 1, known, longest=2))
    return last


def capital_run(words: Words, first: int, known: Index, *, longest: int) -> int:
    """The last of the adjacent words with capitals from ``first`` on; before it if none is.

    The run ends before a known name, a title, a date and, in a title, an ordinary word.
    """
    last = first - 1
    while last + 1 < len(words) and last + 1 - first < longest:
        j = last + 1
        if j > first and not words.adjacent(last):
            break
        string = words[j]
        if (
            not words.capital(j)
            or string in CALENDAR
            or string in RANKS
            or known.at(words.starts[j])
        ):
            break
        if words.in_headline(j) and words.ordinary(j):
            break
        if j > first and (string in ORGANISATION_HEADS or title_at(words, j)):
            break
        last = j
    return last
