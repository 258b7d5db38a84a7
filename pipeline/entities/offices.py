"""Persons behind an office and its body: "Ketua KPU Demak Siti Ayu", "Direktur Bank X, Sukirno"."""

import re
from typing import NamedTuple

from pipeline.entities.gazetteer import GAZETTEER
from pipeline.entities.name_terms import PARTICLES, SAYING_WORDS
from pipeline.entities.names import Index, Name
from pipeline.entities.office_terms import (
    COMPANY_OFFICES,
    IN_NAMES,
    NAMED_AFTER,
    OFFICE_HEADS,
    OFFICE_WORDS,
    TERRITORIAL_OFFICES,
)
from pipeline.entities.office_words import (
    LONGEST_OFFICE,
    comma,
    ends_name,
    is_initial,
    is_name,
    joined,
    lone_words,
    may_be_in_office,
    of_office,
    place_end,
    run_end,
)
from pipeline.entities.organisation_terms import ENGLISH_TAILS
from pipeline.entities.place_terms import COMPASS, PLACE_HEADS
from pipeline.entities.words import Words

_LONGEST_NAME = 4
_SHORTEST_ALONE = 3  # letters
_CUES = SAYING_WORDS | {"menurut", "oleh", "aku", "demikian"}
_ADDRESSES = frozenset("H Hj KH Dr Drs Dra Ir Prof".split())
# short forms that say what the office is for: "Menkeu", "Wamenlu"
_COMPLETE = (
    "menk", "menl", "menh", "mend", "menp", "mens", "wamen", "wapres", "seskab", "kapolri",
)  # fmt: skip
_RANKING = frozenset(
    "utama umum eksekutif jenderal bicara muda senior menteri presiden direktur kota besar".split()
)
_FIRMS = frozenset({"PT", "CV"})
# Bodies whose name is mostly one word: "Partai Gelora Fahri Hamzah".
_OWN_NAME = frozenset(
    "PT Bank Partai Brigade Kelompok Desa Distrik Kabupaten Kota Kecamatan Kodam Korem Batalyon "
    "Batalion Resimen".split()
)
_NAME_BEHIND_BODY = 2  # words
_IN_BRACKETS = re.compile(r"\(\s?([A-Z]\w{2,14})\s?\)")
# with which places go on: "Bupati Banggai | Laut"
_PLACES_GO_ON = COMPASS | frozenset(
    "Tengah Jaya Raya Kota Baru Besar Hulu Hilir Ulu Ilir Laut Darat Pesisir Kepulauan".split()
)
_CALL_FOR_BODIES = frozenset(
    "ketua waketum ketum wakil kepala direktur dirut sekretaris sekjen koordinator manajer manager "
    "juru jubir jurubicara".split()
)
# that one is hardly called by: "Muhammad Yasin", later "Yasin"
_FIRST_PARTS = frozenset(
    "Muhammad Mohammad Mohamad Muhamad Mochamad Moch Moh Ahmad Achmad Abdul Abdullah Abu Nur Siti "
    "Sri Dewi Andi Cut Teuku Tengku Raden I Ni Ida Anak Gusti Agus Bambang La Wa Eko Dwi Tri Tan "
    "Lalu".split()
)


class _Office(NamedTuple):
    """``head``: its first word; ``named``: a firm's or a place's, whose name follows."""

    head: int
    named: bool
    territorial: bool


def find_office_holders(words: Words, known: Index, modelled: Index) -> list[Name]:
    """Persons that an office leads up to, in text order.

    The office takes in its body: known names, short forms, numbers, and the nouns that bodies are
    called by; the capitals that are left before a mark or a word in lower case are a name, two of
    them at least. Behind a comma they are one even where the body is unknown. Where nothing parts
    body and name, the model must have seen a person there.

    Args:
        words: the article's.
        known: names that the tables know.
        modelled: the model's, cleaned.

    Example:
        >>> words = Words("kata Ketua Komisi I DPR Siti Mardhiyah di kantornya.")
        >>> person, = find_office_holders(words, Index([]), Index([]))
        >>> words.text[person.start:person.end]
        'Siti Mardhiyah'
    """
    finder = _Finder(words, known, modelled)
    found: list[Name] = []
    reached = 0
    for i in range(len(words)):
        if i < reached or words[i].lower() not in OFFICE_HEADS or words.in_headline(i):
            continue
        if span := finder.person_behind(i):
            found.append(_name(words, *span))
            reached = span[1] + 1
    return found


def _name(words: Words, first: int, last: int) -> Name:
    while first < last and words[first] in _ADDRESSES:
        first += 1
    return Name(words.starts[first], words.ends[last], "PER", "person")


def is_office(words: Words, name: Name) -> bool:
    """Whether a person of the model is an office or what it is for: "Staf Khusus", "Analis Valas".

    Example:
        >>> is_office(Words("kata Analis Valas PT Bina"), Name(12, 17, "PER", "model"))
        True
    """
    if name.label != "PER":
        return False
    first, last = words.index(name.start), words.index(name.end) - 1
    if first and words[first - 1] in _FIRMS and words.adjacent(first - 1):
        return True
    beside = {words[first].lower(), words[first - 1].lower() if first else ""}
    if first and not beside & OFFICE_HEADS:
        return False
    return all(words[i].lower() in OFFICE_WORDS - IN_NAMES for i in range(first, last + 1))


class _Finder:
    """Walks from an office to the name; every span is of words, both ends included."""

    def __init__(self, words: Words, known: Index, modelled: Index) -> None:
        self.words = words
        self.known = known
        self.modelled = modelled
        self.lone = lone_words(words)
        self.short_forms = frozenset(_IN_BRACKETS.findall(words.text))

    def person_behind(self, head: int) -> tuple[int, int] | None:
        """The name that the office at word ``head`` leads up to."""
        words = self.words
        office = self._office(head)
        j = head
        while j < len(words) and j - head < LONGEST_OFFICE:
            last = run_end(words, j) if words.capital(j) else j
            if last == j and j > head and not words.capital(j) and not may_be_in_office(words[j]):
                return None
            apposed = self._apposed(office, last) if comma(words, last) else None
            span = apposed or (self._behind_body(office, j, last) if words.capital(j) else None)
            if span or not joined(words, last):
                return span
            j = last + 1
        return None

    def _office(self, head: int) -> _Office:
        """What the office's first words say of it: "Wakil Presiden Direktur" is a firm's."""
        first = {self.words[i].lower() for i in range(head, min(len(self.words), head + 3))}
        territorial = bool(first & TERRITORIAL_OFFICES)
        return _Office(head, bool(first & COMPANY_OFFICES) or territorial, territorial)

    def _behind_body(self, office: _Office, first: int, last: int) -> tuple[int, int] | None:
        """The words of the name that closes a run of capitals."""
        words = self.words
        start = self._after_office(office, first, last)
        if start <= office.head or last < start or not ends_name(words, last):
            return None
        if last == start:
            return (last, last) if self._is_one_word_name(office, last) else None
        model = self._modelled(start, last)
        bare = self._is_bare(office, start)
        before = words[start - 1]
        named_after = before in NAMED_AFTER and not is_initial(words, start)
        whole = model and model[1] == last and self._long(*model) > 1
        called = bare and self._called(office, start, last)
        if called:
            return called, last
        if whole and (model[0] > start or not named_after):
            initial = model[0] > start and is_initial(words, model[0] - 1)
            return model[0] - initial, last
        start = self._initial_before_name(start, last) or start
        if named_after or (bare and office.named):
            over = self._long(start, last) - _NAME_BEHIND_BODY
            if over not in (1, 2) or before in NAMED_AFTER - _OWN_NAME:
                return None
            start += over
        elif bare and not model:
            return None
        fits = last - start < _LONGEST_NAME and is_name(words, start, last)
        fits = fits and words[start] not in PLACE_HEADS and words[last] not in ENGLISH_TAILS
        return (start, last) if fits else None

    def _is_one_word_name(self, office: _Office, i: int) -> bool:
        """As in "Bupati Jepara Marzuki", where the model or the rest of the article has the man."""
        words = self.words
        if not office.territorial or i == office.head + 1 or words[i] in _PLACES_GO_ON:
            return False
        if len(words[i]) < _SHORTEST_ALONE or words[i].isupper() or self.known.at(words.starts[i]):
            return False
        if words[i - 1] in COMPASS:
            return True
        place = words[i - 1] not in NAMED_AFTER and words[i - 1].lower() not in OFFICE_WORDS
        return place and (self._modelled(i, i) is not None or words[i] in self.lone)

    def _called(self, office: _Office, start: int, last: int) -> int | None:
        """Where the name starts that the article goes on with, behind a body that no table has.

        As in "Manajer Riset Elsindo | Wahyudi Karsa mengkritik … Wahyudi meminta": the office calls
        for a body, and nobody is called by what stands first.
        """
        words = self.words
        heads = {words[i].lower() for i in range(office.head, start)}
        if heads.isdisjoint(_CALL_FOR_BODIES) or words[start] in self.lone | _FIRST_PARTS:
            return None
        behind = range(start + 1, last)
        return next((i for i in behind if words[i] in self.lone and words.capital(i)), None)

    def _initial_before_name(self, start: int, last: int) -> int | None:
        """Where an initial opens the name: "Asosiasi Bank Asbisindo M. Riawan Amin"."""
        for i in range(start + 1, last - 1):
            if len(self.words[i]) == 1 and is_initial(self.words, i) and self._long(i, last) > 1:
                return i
        return None

    def _long(self, first: int, last: int) -> int:
        return sum(len(self.words[i]) > 1 for i in range(first, last + 1))

    def _is_bare(self, office: _Office, start: int) -> bool:
        """Whether nothing but the office itself stands before: "Komisaris Utama", "juru bicara"."""
        if self.words[office.head].lower().startswith(_COMPLETE):
            return False
        between = (self.words[i].lower() for i in range(office.head, start))
        return all(word in OFFICE_HEADS or word in _RANKING for word in between)

    def _after_office(self, office: _Office, first: int, last: int) -> int:
        """The first word behind the office and the body in a run of capitals."""
        words = self.words
        start = k = first
        while k <= last:
            name = self.known.at(words.starts[k])
            body = self.modelled.at(words.starts[k]) if k == start and not name else None
            if body and body.label != "PER" and words.index(body.end) < last:
                name = body  # "Dirjen Laut Dephub Rendi Siahaan"
            if name and name.end <= words.ends[last]:
                k = start = words.index(name.end)
                continue
            place = place_end(words, k, last) if k == start and k > office.head else None
            if place is not None and last - place >= (1 if office.territorial else 2):
                k = start = place + 1
                continue
            particle = k > start and words[k] in PARTICLES  # "Yusuf bin Abdul"
            short = words[k] in self.short_forms and k < last
            if not particle and (short or of_office(words, k, start, last)):
                start = k + 1
            k += 1
        return start

    def _modelled(self, first: int, last: int) -> tuple[int, int] | None:
        """The model's person within the words."""
        words = self.words
        for name in self.modelled.overlapping(words.starts[first], words.ends[last]):
            if name.label == "PER":
                return max(first, words.index(name.start)), min(last, words.index(name.end) - 1)
        return None

    def _apposed(self, office: _Office, before: int) -> tuple[int, int] | None:
        """The name behind a comma: "Dirut Baja Nusantara, Toni Harefa di Medan"."""
        words = self.words
        first = before + 1
        if not words.capital(first) or words[first] in PLACE_HEADS:
            return None
        last = run_end(words, first)
        size = last - first + 1
        if size > _LONGEST_NAME or not ends_name(words, last) or not is_name(words, first, last):
            return None
        if any(of_office(words, k, first, last) for k in range(first, last + 1)):
            return None
        start, end = words.starts[first], words.ends[last]
        places = {words.text[start:end], words[first], words[last]}
        if self.known.overlapping(start, end) or not places.isdisjoint(GAZETTEER):
            return None
        return (first, last) if size > 1 or self._said_by(office, before, first) else None

    def _said_by(self, office: _Office, before: int, name: int) -> bool:
        """Whether one word is enough: "kata Direktur Bank Melati, Sukirno."."""
        words = self.words
        if office.head == 0 or office.territorial or before == office.head:
            return False
        cue = words[office.head - 1].lower() in _CUES and words.adjacent(office.head - 1)
        closed = name + 1 >= len(words) or words.gap(name).strip(" \xa0")[:1] in tuple(',.;"”')
        return cue and closed and len(words[name]) >= _SHORTEST_ALONE
