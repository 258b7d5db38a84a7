"""How far a person's name reaches: without titles and degrees, with initials and what they join."""

import re
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from pipeline.entities.name_terms import CALENDAR, PARTICLES, SAYING_WORDS
from pipeline.entities.names import Index, Name, pick
from pipeline.entities.office_terms import NAMED_AFTER, OFFICE_WORDS
from pipeline.entities.organisation_terms import MODIFIERS, ORGANISATION_HEADS
from pipeline.entities.people import person_run
from pipeline.entities.person_parts import (
    degrees_end,
    is_degree,
    is_initial,
    led_up_to,
    spaced,
    title_end,
)
from pipeline.entities.person_terms import (
    GENERATIONS,
    OF_THINGS,
    PROVINCES,
    RANK_HEADS,
    TITLE_WORDS,
)
from pipeline.entities.words import Words

_MOST_WORDS = 8
# "Kenapa Saudara tidak melapor?"
_SPOKEN_TO = frozenset(
    "Saudara Saudari Anda Beliau Kalian Bapak Ibu Pak Bu Mas Mbak Bang Bung Kamu Engkau "
    "Tuhan".split()
)
# what stands before a subject: "Bagi Mahmoud ag Attaher, 61, …"
_LEADING = frozenset(
    "Bagi Menurut Oleh Kepada Untuk Tapi Tetapi Namun Lalu Kemudian Sedangkan Sementara Adapun "
    "Demikian Sebelumnya Usai Seusai Saat Ketika Setelah Sejak Bersama Selain Termasuk Bahkan "
    "Apalagi Padahal Maka Kata Ujar Tutur Ucap Ungkap Tegas Beber "
    "Terhadap Tentang Melalui Lewat Dari Pada Dengan".split()
)
_SURE = TITLE_WORDS - frozenset(
    {"Dr", "dr", "Fr", "Ns", "Tun", "Rabi", "Miss", "Lt", "Kiai", "Brig", "Gen", "Col", "Maj"}
)
# as in 'Herbert "H" Jones', "Benigno “Noynoy” Aquino" and "Christopher (Chris) Hill"
_NICKNAME = re.compile(
    r"[ \xa0](?:[\"“‘'](?:[A-Z][\w’.-]{0,20}[ \xa0]?){1,3}[\"”’']|\((?!Purn)[A-Z][a-z]{1,12}\))"
    r"[ \xa0](?=[A-Z][\w’'-]+)"
)
_MOST_SURNAMES = 3


class Titled(NamedTuple):
    """A person's name; ``title``: where the titles before it start, in characters."""

    name: Name
    title: int


def find_titled(words: Words, known: Index) -> list[Titled]:
    """Persons behind titles: "Irjen Pol Drs M. Tanjung MH", "Letkol Chk (K) Ni Luh Ayu".

    Example:
        >>> words = Words("kata Mayor Chk (K) Ni Luh Ayu")
        >>> [words.text[t.name.start:t.name.end] for t in find_titled(words, Index([]))]
        ['Ni Luh Ayu']
    """
    found = []
    reached = 0
    for i in range(len(words)):
        if i < reached:
            continue
        first = title_end(words, i)
        if first is None:
            continue
        reached = first
        if not spaced(words, first - 1):
            continue
        last = person_run(words, first, known)
        if (
            last < first
            or words[first] in MODIFIERS
            or (words.in_headline(i) and last == first)
            or _names_a_thing(words, i)
        ):
            continue
        sure = (
            last > first
            or words[first - 1] in _SURE
            or first - i > 1
            or words.gap(first - 1).startswith(".")
        )
        if sure and any(len(words[k]) > 1 for k in range(first, last + 1)):
            name = Name(words.starts[first], words.ends[last], "PER", "person")
            found.append(Titled(name, words.starts[i]))
            reached = last + 1
    return found


def before_titles(words: Words, names: Iterable[Name], titled: Sequence[Titled]) -> list[Name]:
    """The names without the titled persons that stand behind them: "DPRD Jateng | Dra Noor"."""
    stretches = Index(Name(person.title, person.name.end, "PER", "person") for person in titled)
    names_of = {person.title: person.name.start for person in titled}
    kept = []
    for name in names:
        inside = stretches.overlapping(name.start, name.end)
        if not inside:
            if not (name.kind == "model" and _is_office_before(words, name, names_of)):
                kept.append(name)
            continue
        if inside[0].start <= name.start:
            behind = names_of[inside[0].start]
            if name.label == "PER" and name.end > behind:
                # not "K" of "Mayor Chk (K) Ni Luh"
                kept.append(name._replace(start=max(name.start, behind)))
            continue
        if name.label == "PER":
            continue  # "Kalbar | Drs Petrus"
        last = words.index(inside[0].start) - 1
        if words.ends[last] > name.start:
            kept.append(name._replace(end=words.ends[last]))
    return kept


def _is_office_before(words: Words, name: Name, titled: Container[int]) -> bool:
    """As in "Force Commander | Letjen Agus": the model's person is the titled one's office."""
    last = words.index(name.end) - 1
    if name.label != "PER" or last + 1 >= len(words) or words.index(name.start) >= last:
        return False
    behind = words.gap(last) in (" ", "\xa0") and words.starts[last + 1] in titled
    return behind and not words.in_headline(last)


# "Direktur Jenderal Potensi Pertahanan" is an office, "Jenderal Potensi Pertahanan" no man
_GENERAL_OFFICES = frozenset(
    "Direktur Sekretaris Inspektur Konsul Gubernur Direktorat Sekretariat Inspektorat Konsulat "
    "Auditor Manajer Jaksa "
    "direktur sekretaris inspektur konsul direktorat sekretariat inspektorat konsulat".split()
)
_BASES = NAMED_AFTER | frozenset(
    "Pangkalan Lanud Lanal Lapangan Markas Makam Patung Tugu Kompleks".split()
)


def _names_a_thing(words: Words, i: int) -> bool:
    """As in "Direktur Jenderal", "RSUP Dr. Sardjito": an office's title, or a thing's name."""
    if not i or not words.adjacent(i - 1):
        return False
    before = words[i - 1]
    body = before in ORGANISATION_HEADS and not before.isupper()  # "DPR Hj. Rukmini" is a member
    if before in NAMED_AFTER or (body and words[i] in OF_THINGS):
        return True
    if words[i] == "Haji" and words.capital(i - 1):  # "Rezan Haji"
        return True
    if words[i] in RANK_HEADS and _in_named_place(words, i):
        return True
    return words[i] in ("Jenderal", "Mayor", "Jendral") and words[i - 1] in _GENERAL_OFFICES


def _in_named_place(words: Words, i: int) -> bool:
    """As in "Pangkalan Udara TNI AU Jenderal Besar Soedirman", unless an office leads up to it."""
    for k in range(i - 1, max(-1, i - _MOST_WORDS), -1):
        if not words.capital(k) or not words.adjacent(k):
            return False
        if words[k] in _BASES:
            return not (k and words.adjacent(k - 1) and words[k - 1].lower() in OFFICE_WORDS)
    return False


def with_extents(words: Words, names: Iterable[Name]) -> list[Name]:
    """The names, persons as far as they reach; what stands in their degrees is no name.

    Example:
        >>> words = Words("kata Drs. M. Tanjung MH kemarin")
        >>> [words.text[n.start:n.end] for n in with_extents(words, [Name(13, 23, "PER", "model")])]
        ['M. Tanjung']
    """
    names = list(names)
    others = Index(pick(n for n in names if n.kind not in ("model", "person")))
    extended = [
        _with_nickname(words, _extended(words, name), others) if name.label == "PER" else name
        for name in names
    ]
    kept = [name for name in extended if name is not None]
    degrees = Index(
        Name(name.end, end, "PER", "model")
        for name in kept
        if name.label == "PER" and (end := degrees_end(words.text, name.end)) > name.end
    )
    return [name for name in kept if not degrees.overlapping(name.start, name.end)]


def _with_nickname(words: Words, name: Name | None, others: Index) -> Name | None:
    """As in "Herbert "H" Jones": what follows the nickname is the rest of the name."""
    if name is None or (nickname := _NICKNAME.match(words.text, name.end)) is None:
        return name
    first = words.index(nickname.end())
    end = name.end
    for k in range(first, min(len(words), first + _MOST_SURNAMES)):
        last = words.starts[k] > nickname.end() and not words.adjacent(k - 1)
        if last or not words.capital(k) or words[k].lower() in SAYING_WORDS:
            break
        if words[k] in TITLE_WORDS | CALENDAR or others.overlapping(words.starts[k], words.ends[k]):
            break
        end = words.ends[k]
    return name._replace(end=end)


def _extended(words: Words, name: Name) -> Name | None:
    first, last = words.index(name.start), words.index(name.end) - 1
    if last < first or words.starts[first] != name.start:
        return name
    if name.kind == "model" and any(c.isdigit() for k in range(first, last + 1) for c in words[k]):
        return None  # "Kapenrem 031"
    if words[last] in PROVINCES:  # "BPBD Sulut"
        return name._replace(label="ORG" if last > first else "LOC")
    while first < last and words.opens_sentence(first) and words[first] in _LEADING:
        first += 1
    if first == last and words[first] in _SPOKEN_TO:
        return None
    first = _behind_titles(words, first, last)
    first = _with_first_parts(words, first)
    if name.end < words.ends[last]:  # one of two: "Prabowo | -Hatta"
        return name._replace(start=words.starts[first])
    last = _before_degrees(words, first, last)
    end = _end(words, last)
    return name._replace(start=words.starts[first], end=end)


def _behind_titles(words: Words, first: int, last: int) -> int:
    """The first word of the name itself."""
    behind = title_end(words, first)
    while behind is not None and behind <= last:
        first = behind
        behind = title_end(words, first)
    for k in range(first + 1, last + 1):  # "Kalbar Drs. Petrus", "Wogekel P. Linus"
        if (
            words[k] in RANK_HEADS | {"Drs", "Dra", "Hj", "Prof"}
            and (behind := title_end(words, k))
            and behind <= last
        ):
            return behind
    return first


def _before_degrees(words: Words, first: int, last: int) -> int:
    while last > first and is_degree(words, last):
        last -= 1
    for k in range(first + 1, last):
        if is_degree(words, k):
            return k - 1
    return last


def _with_first_parts(words: Words, first: int) -> int:
    """With initials before and what a particle joins: "M. | Tanjung", "Mahmoud ag | Attaher"."""
    for _ in range(_MOST_WORDS):
        initial = is_initial(words, first - 1) and not _haji(words, first - 1)
        if initial and title_end(words, first - 1) is None and led_up_to(words, first - 1):
            first -= 1
        elif first > 1 and _joins(words, first - 1) and _may_start(words, first - 2):
            first -= 2
        else:
            break
    return first


def _haji(words: Words, i: int) -> bool:
    """Whether the letter is a title: "H. Agus"."""
    return words[i] == "H" and words.gap(i) != "."


def _joins(words: Words, i: int) -> bool:
    """Whether word ``i`` is a particle between two capitals of one name."""
    return (
        words[i] in PARTICLES
        and words.adjacent(i)
        and words.adjacent(i - 1)
        and words.capital(i - 1)
    )


def _may_start(words: Words, i: int) -> bool:
    if words[i] in CALENDAR or words[i] in TITLE_WORDS or words[i].lower() in SAYING_WORDS:
        return False
    return not (words.ordinary(i) or words[i].isupper())


def _end(words: Words, last: int) -> int:
    """The end of the name with "Jr." and initials: "Bautista Jr.", "Abu Bakar F.E."."""
    text = words.text
    nxt = last + 1
    if nxt < len(words) and words[nxt] in GENERATIONS and words.gap(last) in (" ", ", "):
        last = nxt
    if words[last] in ("Jr", "Sr"):
        return words.ends[last] + text.startswith(".", words.ends[last])
    if (
        len(words[last]) == 1
        and words.gap(last - 1) == "."
        and text.startswith(".", words.ends[last])
    ):
        return words.ends[last] + 1  # the model's "Abu Bakar F.E"
    k = last
    while k + 1 < len(words) and len(words[k + 1]) == 1 and words.capital(k + 1) and k - last < 3:
        gap = words.gap(k)
        if gap != (" " if k == last else ".") or not text.startswith(".", words.ends[k + 1]):
            break
        k += 1
    following = text[words.ends[k] + 1 : words.ends[k] + 3].lstrip(" \xa0")[:1]
    closed = following.islower() or following in (",", ";", ")")
    if k > last and (k - last > 1 or closed) and not is_degree(words, last + 1):
        return words.ends[k] + 1
    return words.ends[last]
