"""What a model's span is worth: cut to the name in it, or dropped."""

import re

from pipeline.entities.name_terms import CALENDAR, PARTICLES, ROLE_WORDS, TITLES
from pipeline.entities.names import Index, Name
from pipeline.entities.organisation_terms import CONNECTIVES, MODIFIERS, ORGANISATION_HEADS
from pipeline.entities.place_terms import COMPASS, PLACE_HEADS
from pipeline.entities.words import Words
from pipeline.matching import PhraseTable

_TITLES = PhraseTable(dict.fromkeys(TITLES))
_CUT = re.compile(r"[\n:;©()\[\]{}|\"“”«»]|\s[-–—]\s|,")
_MONEY = re.compile(r"(?:Rp|USD|US|EUR)\d")
_UNIT_SLASH = re.compile(r"(?:\d|[IVXLC])/")
_INSIDE = PARTICLES | CONNECTIVES | {"di"}


def clean(words: Words, span: tuple[int, int, str], known: Index) -> Name | None:
    """The name in a span of the model.

    Cut off are: what stands beyond a bracket, quote, comma or line break; titles, dates and words in lower
    case at either end; in a title and at the start of a sentence, words that are no name; the
    state behind a place. A PER in capitals is an ORG, for the short forms of bodies look so.
    """
    start, end, label = span
    start, end = _within_marks(words.text, start, end)
    first, last = words.index(start), words.index(end)
    if last < len(words) and words.starts[last] < end:
        last += 1
    last -= 1
    if first > last or (first and words.ends[first - 1] > start):
        return None
    first, last = _trim(words, first, last, label)
    if first <= last and label == "PER":
        first = _behind_title(words, first, last, known)
    if first <= last and label == "LOC":
        last = _before_state(words, first, last, known)
    if first > last or _idle(words, first, last) or not any(words.capital(i) or words[i][0].isdigit() for i in range(first, last + 1)):
        return None
    string = words.text[words.starts[first] : words.ends[last]]
    if not any(c.isalpha() for c in string) or (len(string) == 1):
        return None
    if first == last and not words.in_capitals(first) and label != "ORG" and string.isupper():
        label = label if label == "LOC" and len(string) > 6 else "ORG"
    return Name(words.starts[first], min(words.ends[last], max(end, words.starts[last] + 1)), label, "model")


def _idle(words: Words, first: int, last: int) -> bool:
    """A title alone, a sum of money, or one word of a headline that only stands beside names."""
    title = _TITLES.at(words.text, words.starts[first])
    if (title and title.end >= words.ends[last]) or _MONEY.match(words[first]):
        return True
    string = words[first]
    if string == "AS" and first and words[first - 1].lower() in ("dolar", "dollar"):
        return True
    return first == last and words.in_headline(first) and (words.ordinary(first) or string in MODIFIERS | COMPASS)


def _within_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The longest part between marks that no name crosses."""
    parts, begin = [], start
    for mark in _CUT.finditer(text, start, end):
        parts.append((begin, mark.start()))
        begin = mark.end()
    parts.append((begin, end))
    start, end = max(parts, key=lambda part: (part[1] - part[0], -part[0]))
    while start < end and (text[start].isspace() or not text[start].isalnum()):
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    slash = text.find("/", start, end)
    if slash > 0 and not _UNIT_SLASH.match(text, slash - 1):
        end = slash
    return start, end


def _trim(words: Words, first: int, last: int, label: str) -> tuple[int, int]:
    heads = ORGANISATION_HEADS if label == "ORG" else PLACE_HEADS
    while first <= last:
        string = words[first]
        lower = string[0].islower() and string.lower() not in ("al", "ibn") and "-" not in string
        idle = words.ordinary(first) and (words.in_headline(first) or words.opens_sentence(first))
        if lower and not _known_lower(string):
            first += 1
        elif string in CALENDAR or (idle and string not in heads and not words.in_capitals(first)):
            first += 1
        elif label == "ORG" and string.lower() in ROLE_WORDS and first < last and string not in heads:
            first += 1
        else:
            break
    while first <= last:
        string = words[last]
        lower = string[0].islower() and not string.startswith(("ke-", "al-")) and not _known_lower(string)
        idle = words.in_headline(last) and words.ordinary(last) and not words.in_capitals(last)
        if lower or string in CALENDAR or (idle and first < last):
            last -= 1
        else:
            break
    return first, last


def _known_lower(string: str) -> bool:
    """"detikcom", "iNews.id", "al-Shabaab": names that a small letter starts."""
    return any(c.isupper() for c in string) or string in ("dpa", "detikcom", "kumparan") or "." in string


def _behind_title(words: Words, first: int, last: int, known: Index) -> int:
    """The first word of the person behind a title and the nation of an office."""
    while first < last:
        title = _TITLES.at(words.text, words.starts[first])
        name = known.at(words.starts[first])
        end = title.end if title else name.end if name else None
        if end is None or end >= words.ends[last]:
            break
        first = words.index(end)
    return first


def _before_state(words: Words, first: int, last: int, known: Index) -> int:
    """"Oblast Kursk Rusia" is a place and a state."""
    for name in known.overlapping(words.starts[first], words.ends[last]):
        if name.kind == "state" and name.start > words.starts[first] and name.end == words.ends[last]:
            return words.index(name.start) - 1
    return last
