"""Names of places by their grammar: generic nouns, prepositions and datelines."""

import re

from pipeline.entities.countries import is_city
from pipeline.entities.name_terms import CALENDAR
from pipeline.entities.names import Index, Name
from pipeline.entities.organisation_terms import ORGANISATION_HEADS
from pipeline.entities.organisations import capital_run, title_at
from pipeline.entities.place_terms import (
    COMPASS,
    NO_PLACES,
    PLACE_CUES,
    PLACE_HEADS,
    WEAK_PLACE_CUES,
)
from pipeline.entities.words import Words

_LONGEST = 4
_DASH = re.compile(r"\s{0,2}(?:[–—]|-{1,2}(?=\s|$))")
_FEWEST_WORDS_BEHIND = 4


def find_places(words: Words, known: Index) -> list[Name]:
    """Places that their generic noun or preposition shows, and those of datelines."""
    found = _compass(words, known) + _datelines(words, known)
    for i in range(len(words)):
        cue = words[i].lower() if words.opens_sentence(i) else words[i]
        if (
            words[i] in PLACE_HEADS
            or words[i] == "Departemen"
            or (words.in_capitals(i) and words[i].title() in PLACE_HEADS)
        ):
            if last := _named_by_head(words, i, known):
                found.append(Name(words.starts[i], words.ends[last], "LOC", "place"))
        elif cue in PLACE_CUES | WEAK_PLACE_CUES and words.capital(i + 1) and words.adjacent(i):
            last = _named_by_cue(words, i, known, certain=cue in PLACE_CUES)
            if last is not None:
                found.append(Name(words.starts[i + 1], words.ends[last], "LOC", "place"))
    return found


def _named_by_head(words: Words, head: int, known: Index) -> int | None:
    """The last word of "Kabupaten Nduga", "Negara Bagian Shan", "Provinsi Kivu Utara"."""
    first = head + 1
    if words[head] == "Negara":
        if not (words.adjacent(head) and words[head + 1] == "Bagian"):
            return None
        first += 1
    if not words.adjacent(first - 1) or not words.capital(first):
        return None
    whole = known.at(words.starts[head])
    if whole and whole.kind == "state":  # "Pantai Gading"
        return None
    name = known.at(words.starts[first])
    if name:
        if name.kind not in ("region", "capital", "landform"):
            return None
        return words.index(name.end) - 1
    if words[head] == "Departemen":  # a ministry, unless it has the name of a region
        return None
    last = capital_run(words, first, known, longest=_LONGEST)
    return last if last >= first else None


def _named_by_cue(words: Words, cue: int, known: Index, *, certain: bool) -> int | None:
    """The last word of the place behind "di", "kota"; None for what is known or no place."""
    first = cue + 1
    string = words[first]
    if (
        string in NO_PLACES
        or string in ORGANISATION_HEADS
        or string in PLACE_HEADS
        or title_at(words, first)
    ):
        return None
    if string.isupper() and not words.in_capitals(first):  # an acronym is no place
        return None
    if words.in_headline(first) and words.ordinary(first):
        return None
    if known.overlapping(words.starts[first], words.ends[first]):
        return None
    last = capital_run(words, first, known, longest=_LONGEST)
    if last < first:
        return None
    run = words.text[words.starts[first] : words.ends[last]]
    if (words.in_headline(first) or not certain) and not is_city(run):
        return None
    return last


def _compass(words: Words, known: Index) -> list[Name]:
    """As in "Lebanon Selatan": with a capital the direction is a part of the name."""
    found = []
    for name in known.names:
        last = words.index(name.end) - 1
        if name.kind not in ("state", "region") or not words.adjacent(last):
            continue
        goes_on = words.capital(last + 2) and words.adjacent(last + 1)
        if words[last + 1] in COMPASS and not goes_on and not words.in_headline(last):
            found.append(Name(name.start, words.ends[last + 1], "LOC", "place"))
    return found


def _datelines(words: Words, known: Index) -> list[Name]:
    """The places at the start of a line before an outlet or a dash: "SRINAGAR, KOMPAS.com –"."""
    found = []
    for i in range(len(words)):
        if i == 0 or "\n" in words.gap(i - 1):
            found.extend(_dateline(words, i, known))
    return found


def _dateline(words: Words, first: int, known: Index) -> list[Name]:
    places = []
    outlet = False
    j = first
    while j < len(words) and j - first < 8:
        name = known.at(words.starts[j])
        if name:
            last = words.index(name.end) - 1
            outlet |= name.kind in ("outlet", "site")
            if name.kind == "capital":
                places.append(name._replace(kind="dateline"))
        else:
            last = _place_run(words, j)
            if last < j:
                return []
            places.append(Name(words.starts[j], words.ends[last], "LOC", "dateline"))
        gap = words.gap(last).strip(" \xa0")
        if _DASH.match(gap) or (gap[:1] == ")" and _DASH.match(gap[1:])):
            return _checked(words, places, last, outlet=outlet)
        if gap not in (",", "(", ", (", ") (") and not (outlet and gap == ""):
            return []
        j = last + 1
    return []


def _place_run(words: Words, first: int) -> int:
    last = first - 1
    while last + 1 < len(words) and last + 1 - first < 3 and words.capital(last + 1):
        if words[last + 1] in CALENDAR or (last >= first and not words.adjacent(last)):
            break
        last += 1
    return last


def _checked(words: Words, places: list[Name], last: int, *, outlet: bool) -> list[Name]:
    """A dateline goes on as a text; what is neither known, in capitals nor by an outlet is none."""
    behind = last + _FEWEST_WORDS_BEHIND
    if behind >= len(words) or "\n" in words.text[words.ends[last] : words.starts[behind]]:
        return []
    return [
        place
        for place in places
        if outlet or (string := words.text[place.start : place.end]).isupper() or is_city(string)
    ]
