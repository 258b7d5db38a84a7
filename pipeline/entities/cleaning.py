"""What a model's span is worth: cut to the name in it, or dropped."""

import re

from pipeline.entities.countries import is_city
from pipeline.entities.name_terms import (
    ADDRESSES,
    CALENDAR,
    FIRST_NAMES,
    PRONOUNS,
    RANK_SUFFIXES,
    RANKS,
    ROLE_WORDS,
    TITLES,
)
from pipeline.entities.names import Index, Name
from pipeline.entities.office_words import is_body
from pipeline.entities.organisation_terms import (
    CONNECTIVES,
    GROUPS,
    MINISTRIES,
    MODIFIERS,
    ORGANISATION_HEADS,
    PORTFOLIOS,
    STATE_FORCES,
)
from pipeline.entities.place_terms import COMPASS, NO_PLACES, PLACE_HEADS
from pipeline.entities.words import Words
from pipeline.matching import PhraseTable

_TITLES = PhraseTable(dict.fromkeys(TITLES))
_CUT = re.compile(r"[\n:;©()\[\]{}|\"“”«»]|\s[-–—]{1,3}\s|,")
_NO_NAME = re.compile(r"(?:Rp|USD|US|EUR)\d|[SM]\.[A-Z]")  # sums of money, academic degrees
_QUOTE = re.compile(r"[\"“”]")
_PREDICATE = re.compile(
    r"(?:me|ber|di|ter)[a-z]{3,}|juga$|akan$|pun$|sendiri$|telah$|sudah$|tidak$|tak$|belum$|kemudian$|lalu$|"
    r"ingin$|pernah$|dan$|adalah$|kepada$|pada$"
)
_SEVERAL = re.compile(r"\s(?:dan|hingga|sampai)\s\d")  # "Batalyon 744 dan 745"
# a noun by its form, and no "Kellerman": "Kesaksian lain datang dari warga"
_DERIVED = re.compile(r"(?:Ke|Per|Pe[mnlrwy]|Penge?)[a-z]{4,}(?<!m)an(?:nya)?")
_UNIT_SLASH = re.compile(r"(?:\d|[IVXLC])/")


def clean(words: Words, span: tuple[int, int, str], known: Index) -> Name | None:
    """The name in a span of the model.

    Cut off are: what stands beyond a bracket, quote, comma or line break; titles, dates and words
    in lower case at either end; in a title and at the start of a sentence, words that are no name;
    the state behind a place. A PER in capitals is an ORG, for the short forms of bodies look so.
    """
    start, end, label = span
    start, end = _within_marks(words.text, start, end)
    if several := _SEVERAL.search(words.text, start, end):
        end = several.start()
    first, last = words.index(start), words.index(end)
    if last < len(words) and words.starts[last] < end:
        last += 1
    last -= 1
    if first > last or (first and words.ends[first - 1] > start):
        return None
    first, last = _trim(words, first, last, label)
    if first <= last:
        first, last = _cut(words, first, last, known, label)
    if first <= last and label != "ORG" and _opener(words, first, last, known, label):
        return None
    if (
        first > last
        or _idle(words, first, last)
        or not any(words.capital(i) or words[i][0].isdigit() for i in range(first, last + 1))
    ):
        return None
    string = words.text[words.starts[first] : words.ends[last]]
    if not any(c.isalpha() for c in string) or (len(string) == 1):
        return None
    if first == last and not words.in_capitals(first) and label != "ORG" and string.isupper():
        label = label if label == "LOC" and len(string) > 6 else "ORG"
    if first == last and is_body(string):  # "alumnus Akmil"
        label = "ORG"
    return Name(
        words.starts[first], min(words.ends[last], max(end, words.starts[last] + 1)), label, "model"
    )


def _opener(words: Words, first: int, last: int, known: Index, label: str) -> bool:
    """Whether a noun that opens a sentence was taken for a name: "Tudingan Kyiv", "Jasad enam".

    One word that the article never writes with a capital inside a sentence is a person only when a
    verb or an apposition follows.
    """
    if label == "PER" and any(
        n.kind in ("state", "capital") for n in known.overlapping(*_ends(words, first, last))
    ):
        return True
    if first != last or not words.opens_sentence(first) or words[first] in words.inside:
        return False
    if label == "LOC" and is_city(words[first]):
        return False
    if words.adjacent(last) and words[last + 1] in ("itu", "ini", "tersebut"):
        return True  # "Rumusan tersebut"
    gap = words.gap(last)
    if gap.lstrip(" \xa0").startswith(",") and not _QUOTE.search(gap):
        return last + 1 < len(words) and words[last + 1][0].isdigit()
    return not words.adjacent(last) or _PREDICATE.match(words[last + 1]) is None


def _ends(words: Words, first: int, last: int) -> tuple[int, int]:
    return words.starts[first], words.ends[last]


def _idle(words: Words, first: int, last: int) -> bool:
    """A title alone, a sum of money, or one word of a headline that only stands beside names."""
    title = _TITLES.at(words.text, words.starts[first])
    if (title and title.end >= words.ends[last]) or _NO_NAME.match(words.text, words.starts[first]):
        return True
    string = words[first]
    before = words[first - 1].lower() if first else ""
    if (before, string) in (("dolar", "AS"), ("dollar", "AS"), ("perang", "Korea")):
        return True
    if first != last:
        return False
    if string in NO_PLACES or string in PRONOUNS:  # peoples ("warga Uighur")
        return True
    ordinary = words.in_headline(first) and words.ordinary(first)
    return ordinary or string in COMPASS or string in MODIFIERS - {"Marinir"}


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
        opens = words.opens_sentence(first)
        idle = words.ordinary(first) and (words.in_headline(first) or opens)
        idle = idle or (opens and label == "PER" and _DERIVED.fullmatch(string) is not None)
        if (
            (lower and not _known_lower(string))
            or string in CALENDAR
            or (idle and string not in heads and not words.in_capitals(first))
            or (
                label == "ORG"
                and string.lower() in ROLE_WORDS
                and first < last
                and string not in heads
            )
        ):
            first += 1
        else:
            break
    while first <= last:
        string = words[last]
        if string in RANKS | ADDRESSES and first < last:
            last -= 1
            continue
        if string in RANK_SUFFIXES and first < last - 1 and words[last - 1] in RANKS:
            last -= 2  # "Satgas Pamtas RI-PNG Letkol Inf"
            continue
        lower = (
            string[0].islower()
            and not string.startswith(("ke-", "al-"))
            and not _known_lower(string)
        )
        idle = words.in_headline(last) and words.ordinary(last) and not words.in_capitals(last)
        # "Selandia Baru 60", "TNI AL 17": a count of its own
        number = string.replace(".", "").isdigit()
        name = words.text[words.starts[first] : words.ends[last - 1]] if number else ""
        counted = number and (label != "ORG" or name in STATE_FORCES or name in GROUPS)
        if lower or string in CALENDAR or (idle and first < last) or (counted and first < last):
            last -= 1
        else:
            break
    return first, last


def _known_lower(string: str) -> bool:
    """As in "detikcom", "iNews.id", "al-Shabaab": names that a small letter starts."""
    return (
        any(c.isupper() for c in string)
        or string in ("dpa", "detikcom", "kumparan")
        or "." in string
    )


def _cut(words: Words, first: int, last: int, known: Index, label: str) -> tuple[int, int]:
    """The words of the name alone, where the model took its neighbours along."""
    if label == "PER":
        return _behind_title(words, first, last, known), last
    if label == "LOC":
        return first, _before_state(words, first, last, known)
    last = _before_place(words, first, last, known)
    platform = known.at(words.starts[first])
    if platform and platform.kind == "platform" and platform.end < words.ends[last]:
        first = words.index(platform.end)  # "akun Facebook Suara Kita": whose account it is
    return first, before_person(words, first, last, known)


def _behind_title(words: Words, first: int, last: int, known: Index) -> int:
    """The first word of the person behind a title and the nation of an office."""
    while first < last:
        if words[first] in RANK_SUFFIXES:  # "Letkol Czi Ardhi Wicaksana"
            first += 1
            continue
        title = _TITLES.at(words.text, words.starts[first])
        name = known.at(words.starts[first])
        if words[first] in FIRST_NAMES:
            break
        end = title.end if title else name.end if name else None
        if end is None or end >= words.ends[last]:
            break
        first = words.index(end)
    return first


def _before_place(words: Words, first: int, last: int, known: Index) -> int:
    """As in "PBB di Mali": what stands before "di" is known, or an acronym, and a name by itself.

    Else the place belongs to the name: "Persekutuan Gereja-Gereja di Indonesia".
    """
    for i in range(first + 1, last):
        if words[i] != "di":
            continue
        name = known.at(words.starts[i - 1])
        if (name and name.end == words.ends[i - 1]) or words[i - 1].isupper():
            return i - 1
    return last


def before_person(words: Words, first: int, last: int, known: Index) -> int:
    """The last word of a ministry's name that a person's follows: "Departemen Sosial Andi Wijaya".

    One word behind the portfolio may be a region that no table has; two are a person.
    """
    if words[first] not in MINISTRIES:
        return last
    i = first + 1
    while i < last - 1 and (words[i] in PORTFOLIOS or words[i] in CONNECTIVES):
        i += 1
    behind = words[i - 1] in PORTFOLIOS and words[i] not in MODIFIERS | ORGANISATION_HEADS
    if not behind or not (words.capital(i) and words.adjacent(i) and words.capital(i + 1)):
        return last
    return i - 1 if known.at(words.starts[i]) is None else last


def _before_state(words: Words, first: int, last: int, known: Index) -> int:
    """As in "Oblast Kursk Rusia" is a place and a state."""
    for name in known.overlapping(words.starts[first], words.ends[last]):
        if (
            name.kind == "state"
            and name.start > words.starts[first]
            and name.end == words.ends[last]
        ):
            return words.index(name.start) - 1
    return last
