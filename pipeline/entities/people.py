"""Names of persons by their grammar: ranks, offices, appositions, bylines and ages."""

import re
from itertools import chain

from pipeline.entities.cleaning import before_person
from pipeline.entities.countries import is_city
from pipeline.entities.name_terms import (
    ADDRESSES,
    BYLINE_LABELS,
    CALENDAR,
    FIRST_NAMES,
    HIGH_OFFICES,
    PARTICLES,
    ROLE_WORDS,
    SAYING_WORDS,
    TITLES,
)
from pipeline.entities.names import Index, Name
from pipeline.entities.office_terms import IN_NAMES, NAMED_AFTER, OFFICE_WORDS
from pipeline.entities.organisation_terms import MINISTRIES, MODIFIERS, ORGANISATION_HEADS
from pipeline.entities.organisations import title_at
from pipeline.entities.person_parts import is_degree, joined
from pipeline.entities.place_terms import COMPASS, PLACE_HEADS
from pipeline.entities.words import Words
from pipeline.matching import PhraseTable

_TITLE_TABLE = PhraseTable(dict.fromkeys(TITLES))
_LONGEST = 5
_LONGEST_MINISTRY = 12
_PERSONAL_OFFICES = HIGH_OFFICES - {"Menteri"} | {"Perdana Menteri", "Wakil Presiden"}
_NATIONAL = frozenset({"state", "region", "capital", "group", "force"})
_ROLE_NEAR = 12
# behind a comma, what somebody is: "Bambang Suryo, sejarawan"
_CALLINGS = frozenset(
    """
    sejarawan ekonom sosiolog antropolog kriminolog arkeolog penulis novelis penyair wartawan
    jurnalis fotografer pengacara advokat politikus politisi dokter perawat bidan relawan guru
    dosen mahasiswa mahasiswi petani nelayan pedagang penjual pemilik sopir pengemudi buruh
    karyawan karyawati pengusaha pensiunan purnawirawan veteran tetua tokoh lurah camat kades
    penduduk pengungsi korban saksi kerabat keponakan sepupu paman bibi kakek nenek cucu
    tetangga sahabat rekan tunangan
    """.split()
)
_TOP = 1000
_BYLINES_WITHIN = 6
_AGE = re.compile(r"\s?\((?:1[5-9]|[2-9]\d)(?: tahun)?\)|, (?:1[0-9]|[2-9]\d)(?: tahun)?,")
_BYLINE = re.compile(
    r"(?m)^[^\S\n]{0,3}(?:" + "|".join(BYLINE_LABELS) + r")[^\S\n]{0,3}:[^\S\n]{0,3}(?=\w)"
)
_REPORT = re.compile(r"(?m)^Laporan (?:Wartawan|Reporter|Kontributor)[^,:\n]{2,60}[,:] (?=\w)")
_BYLINE_ALONE = re.compile(r"(?m)^(?:Penulis|Editor|Reporter|Pewarta)[^\S\n]{0,3}$")
_SITE_BYLINE = re.compile(r"\([\w.-]{4,40}\.(?:com|id|net|org)/([^\W\d]\w* [A-Z]\w*)\)")


def find_people(words: Words, known: Index) -> list[Name]:
    """Persons that the words around them show."""
    return [
        *_behind_titles(words, known),
        *_behind_ministries(words, known),
        *_behind_nations(words, known),
        *_between_commas(words, known),
        *_behind_verbs(words, known),
        *_with_ages(words, known),
        *_in_bylines(words, known),
    ]


def person_run(words: Words, first: int, known: Index) -> int:
    """The last word of a person's name from ``first`` on, particles included; before it if none."""
    last = first - 1
    j = first
    while j < len(words) and j - first < _LONGEST:
        if j > first and (not joined(words, j - 1) or is_degree(words, j)):
            break
        string = words[j]
        if string.lower() in PARTICLES and j > first and words.adjacent(j) and words.capital(j + 1):
            j += 1
            continue
        prefixed = "-" in string and string.split("-", 1)[0].lower() in PARTICLES
        if (
            not (words.capital(j) or prefixed)
            or string in CALENDAR
            or any(c.isdigit() for c in string)
        ):
            break
        if known.at(words.starts[j]) or string in ORGANISATION_HEADS:
            break
        if j == first and string.lower() in OFFICE_WORDS - IN_NAMES:
            break  # "Komisaris Polisi Kota Dhaka"
        if title_at(words, j) and (j == first or string not in ADDRESSES):
            break
        if words.in_headline(j) and words.ordinary(j):
            break
        last = j
        j += 1
    return last


def _person(words: Words, first: int, last: int) -> Name:
    return Name(words.starts[first], words.ends[last], "PER", "person")


def _behind_titles(words: Words, known: Index) -> list[Name]:
    """As in "Presiden Joko Widodo"; ranks and forms of address are those of ``person_names``."""
    found = []
    for title in _TITLE_TABLE.find(words.text):
        string = " ".join(words.text[title.start : title.end].split())
        i = words.index(title.end)
        if i == 0 or i >= len(words) or not _beside(words, title.end, i):
            continue
        if string not in _PERSONAL_OFFICES | FIRST_NAMES or words.in_headline(i):
            continue
        last = person_run(words, i, known)
        if last > i and words[i] not in MODIFIERS:
            found.append(_person(words, i, last))
    return found


def _behind_ministries(words: Words, known: Index) -> list[Name]:
    """As in "juru bicara Departemen Luar Negeri Andi Wijaya"."""
    found = []
    for head in range(len(words)):
        if words[head] not in MINISTRIES:
            continue
        end = head
        while words.adjacent(end) and end - head < _LONGEST_MINISTRY:
            end += 1
        first = before_person(words, head, end, known) + 1
        last = person_run(words, first, known)
        if first <= min(last, end):  # a rank behind it is no name: "Kementerian Pertahanan Mayjen"
            found.append(_person(words, first, last))
    return found


def _beside(words: Words, end: int, i: int) -> bool:
    """Whether only a space or an opening bracket parts a title from word ``i``."""
    between = words.text[end : words.starts[i]]
    return 0 < len(between) < 4 and not between.strip(" \xa0(")


def _behind_nations(words: Words, known: Index) -> list[Name]:
    """As in "Menteri Pertahanan Turki Yilmaz Erdem", "utusan PBB untuk Sudan Marta Lind"."""
    found = []
    for name in known.names:
        last = words.index(name.end) - 1
        if name.kind not in _NATIONAL or not words.adjacent(last) or words.in_headline(last):
            continue
        if words[last] in NAMED_AFTER:  # "Panglima Kodam Iskandar Muda"
            continue
        end = person_run(words, last + 1, known)
        fewest = 0 if name.kind == "state" and _office_beside(words, words.index(name.start)) else 1
        run = words.text[words.starts[last + 1] : words.ends[end]] if end > last + fewest else ""
        if (
            run
            and not run.isupper()
            and words[last + 1] not in PLACE_HEADS | COMPASS
            and _led_by_role(words, last)
        ):
            found.append(_person(words, last + 1, end))
    return found


def _office_beside(words: Words, i: int) -> bool:
    """As in "Presiden Rusia Putin": so high an office that one name does."""
    return i > 0 and words.adjacent(i - 1) and words[i - 1] in HIGH_OFFICES


def _led_by_role(words: Words, last: int) -> bool:
    """Whether an office leads up to the nation, with no mark and no other person between."""
    for k in range(last, max(-1, last - _ROLE_NEAR), -1):
        if words[k].lower() in ROLE_WORDS:
            return True
        if k == 0 or any(c in words.gap(k - 1) for c in ',.;:\n"“”'):
            return False
    return False


def _between_commas(words: Words, known: Index) -> list[Name]:
    """As in "juru bicara Rusia, Dmitri Arsenyev, Selasa"; "Vadim Zelin, presiden Ukraina"."""
    found = []
    for i in range(len(words)):
        if not words.capital(i) or (i and words.adjacent(i - 1)) or _opening_word(words, i):
            continue
        last = person_run(words, i, known)
        if last < i or last - i > 3 or last + 1 >= len(words):
            continue
        string = words.text[words.starts[i] : words.ends[last]]
        after = words.gap(last).lstrip(" \xa0")[:1]
        if (
            after not in tuple(",(–—")
            or words[i] in PLACE_HEADS
            or string.isupper()
            or is_city(string)
        ):
            continue
        role_before = (
            i > 0
            and words.gap(i - 1).strip(" \xa0") == ","
            and last > i
            and _role_before(words, i - 1)
        )
        behind = words[last + 1].lower()
        role_behind = behind in ROLE_WORDS | _CALLINGS and words.gap(last).strip() == ","
        if role_before or (role_behind and last > i):
            found.append(_person(words, i, last))
    return found


def _opening_word(words: Words, i: int) -> bool:
    """Whether an ordinary word has its capital from the start of the sentence."""
    return words.opens_sentence(i) and words.ordinary(i)


def _role_before(words: Words, i: int) -> bool:
    """Whether a role leads up to word ``i`` without a mark, and no preposition before it."""
    if i and words[i - 1] in ("di", "ke", "dari", "kota"):
        return False
    return _led_by_role(words, i)


def _behind_verbs(words: Words, known: Index) -> list[Name]:
    """As in "ujar Yossi Ben-Ari": two words and more, for one alone may be a body."""
    found = []
    for i in range(1, len(words)):
        if words[i - 1] in SAYING_WORDS and words.capital(i) and words.adjacent(i - 1):
            last = person_run(words, i, known)
            string = words.text[words.starts[i] : words.ends[last]] if last > i else ""
            if (
                last > i
                and words[i] not in PLACE_HEADS
                and words[i].lower() not in OFFICE_WORDS - IN_NAMES
                and not is_city(string)
                and not string.isupper()
            ):
                found.append(_person(words, i, last))
    return found


def _with_ages(words: Words, known: Index) -> list[Name]:
    """As in "Ade Kurnia (27)", "Ali, 15,": only persons have an age."""
    found = []
    for i in range(len(words)):
        if _opening_word(words, i):
            continue
        parted = i == 0 or not words.adjacent(i - 1) or not words.capital(i - 1)
        if words.capital(i) and (parted or _opening_word(words, i - 1)):  # "Tangis | Surti (58)"
            last = person_run(words, i, known)
            if last >= i and _AGE.match(words.text, words.ends[last]) and not words[last].isupper():
                found.append(_person(words, i, last))
    return found


def _in_bylines(words: Words, known: Index) -> list[Name]:
    found = [Name(*m.span(1), "PER", "person") for m in _SITE_BYLINE.finditer(words.text)]
    for label in chain(_BYLINE.finditer(words.text), _REPORT.finditer(words.text)):
        i = words.index(label.end())
        while i < len(words) and (last := person_run(words, i, known)) >= i:
            found.append(_person(words, i, last))
            if words.gap(last).strip(" \xa0") not in (",", "/", "|", "&") or "\n" in words.gap(
                last
            ):
                break
            i = last + 1
    for label in _BYLINE_ALONE.finditer(words.text):
        line = words.text.rfind("\n", 0, max(0, label.start() - 1)) + 1
        found.extend(_whole_line(words, known, line, label.start() - 1))
    found.extend(_under_the_title(words, known))
    return found


def _under_the_title(words: Words, known: Index) -> list[Name]:
    """As in "Rangga Saputra - detikNews", a line of its own among the first."""
    found = []
    start = 0
    for line in words.text[:_TOP].split("\n")[:_BYLINES_WITHIN]:
        end = start + len(line)
        for outlet in known.overlapping(start, end):
            before = words.text[start : outlet.start].rstrip(" \xa0")
            last = outlet.kind in ("outlet", "site") and outlet.end >= start + len(line.rstrip())
            if last and before.endswith(tuple("-–—|,")):
                name = before.rstrip(" -–—|,\xa0")
                found.extend(_whole_line(words, known, start, start + len(name)))
        start = end + 1
    return found


def _whole_line(words: Words, known: Index, start: int, end: int) -> list[Name]:
    i = words.index(start)
    if i >= len(words) or words.starts[i] >= end:
        return []
    last = person_run(words, i, known)
    whole = last > i and words.text[words.ends[last] : end].strip() == ""
    return [_person(words, i, last)] if whole else []
