"""Persons' names as far as they reach: joined over a particle, parted from the place before them.

A model ends a name before "al-Khadran" or "As - Sayyed", as some papers print it, and takes the
place that an office is for along: "Gubernur Provinsi Niniwe Duraid Kashmula".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.annotations import Mention
from pipeline.entities.countries import alpha3_by_name, country_of_place
from pipeline.entities.office_terms import IN_NAMES, OFFICE_WORDS
from pipeline.entities.office_words import is_known_place
from pipeline.entities.outlet_terms import OUTLET_NAMES
from pipeline.entities.place_terms import COMPASS
from pipeline.entities.words import spaced

_ARTICLE = r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]r|[Aa]d|[Aa]t|[Aa]z)"
# behind a name: "al-Khadran", "al - Assad"; behind "Kamel As": "- Sayyed"
_PARTICLE = re.compile(rf"[ \xa0]{_ARTICLE}[ \xa0]?-[ \xa0]?[A-Z][\w’'-]+")
_SPACED = re.compile(r"[ \xa0]?-[ \xa0][A-Z][\w’'-]+|-[A-Z][\w’'-]+")
# names with spaced hyphens, as some papers print them
_SYLLABLE = re.compile(
    r"[ \xa0]-[ \xa0](?!yang|dan|di|ke|ini|itu|pada|kata|dari|oleh)[a-z]{2,6}(?=[ ,.)])"
)
_SURNAME_FIRST = re.compile(r"[A-Z][a-z]{1,5}(?: [A-Z][a-z]{1,5})?")
_SECOND_HALF = re.compile(r"[ \xa0]-[ \xa0]([A-Z][a-z]{2,})(?=[ ,.)])")
_FIRST_HALF = re.compile(r"(?<=[\w,] )([A-Z][a-z]{2,}) - $")
# behind a body's: "Carta | de Moçambique", "Bank | of America", "Ahlus Sunnah | wal Jamaah"
_OF = re.compile(
    r"[ \xa0](?:wal|was|wan|bil)[ \xa0][A-Z][\w’'-]+|"
    r"[ \xa0](?:de|of|du|do|des|del|della|von|de[ \xa0]la|of[ \xa0]the)[ \xa0][A-ZÀ-Þ][\w’'-]+"
    r"(?:[ \xa0](?:and[ \xa0])?[A-ZÀ-Þ][\w’'-]+){0,2}"
)
_ENDS_ON_ARTICLE = re.compile(rf"[ \xa0]{_ARTICLE}$")
_NAME = re.compile(rf"(?:{_ARTICLE}-)?[A-Z][a-z’'-]+(?:[A-Z][a-z]+)?")
# what an office is over, before the name of it: "kepala distrik Panjwai Haji Mahmud"
_TERRITORY = re.compile(
    r"\b(?:kepolisian|provinsi|propinsi|distrik|kabupaten|kecamatan|negara\sbagian|wilayah|desa|"
    r"(?<!wali\s)kota|walikota)\s$",
    re.IGNORECASE,
)
_HEADS = frozenset(
    "provinsi propinsi distrik kabupaten kecamatan negara wilayah kota kepolisian desa".split()
)
_OFFICE = re.compile(
    r"\b(?:gubernur|wagub|bupati|wabup|wali|walikota|kepala|camat|ketua|anggota|komandan|kapolda|kapolres|"
    r"kapolsek|danrem|dandim|danramil|lurah|kades|pemimpin|wakil|jaksa|hakim|bicara|jubir|jurubicara)\s$",
    re.IGNORECASE,
)
# a committee's number ends its name: "Ketua Komisi I | Dian Larasati"
_COMMITTEE = re.compile(r"(?:Komisi|Pansus|Panja)\s[IVX]+(?=\s)")
# one is called by a city's name, too: "Sofia | Ridwan" behind an office's comma or a cue
_BEFORE_NAME = re.compile(
    r"(?:\b(?i:kata|ujar|tutur|ungkap|ucap|jelas|tegas|tambah|papar)\s|[\w)],\s)$"
)
_ROLE_BEFORE = re.compile(
    r"\b(?:(?i:analis|pengamat|peneliti|pakar|aktivis|ahli|dosen|mantan|pengacara|sejarawan|politikus|politisi)|"
    r"[a-z]+nya)(?:[ \xa0](?!di|ke|dari)[a-z]{3,})?[ \xa0]$"
)
_FIRST_NAME = re.compile(r"[A-Z][a-z]{2,}")
_PLACED = r"\b(?:di|ke|dari|dekat|sekitar|kota|provinsi|wilayah|distrik|warga|penduduk)\s{}\b"
_AT_LEAST = 3  # words: a place of one word and a name of two
_NAME_WORDS = 2


def with_whole_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in text order, persons' names whole and without the place before them.

    Example:
        >>> text = "Mustafa Kamel As - Sayyed diam."
        >>> [m.entity for m in with_whole_names(text, [Mention(0, 16, "PER", "Mustafa Kamel As")])]
        ['Mustafa Kamel As - Sayyed']
    """
    parted: list[Mention] = []
    renamed: dict[str, str] = {}
    for mention in _joined(text, _with_first_names(text, mentions), renamed):
        found = _parted(text, mention)
        if found[-1].entity != mention.entity:
            renamed[mention.entity] = found[-1].entity
        parted.extend(found)
    if not renamed:
        return parted
    return [replace(m, entity=renamed.get(m.entity, m.entity)) for m in parted]


def _with_first_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """A person's first name that a place has, too, is the person's: "kata Sofia | Ridwan"."""
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if (
            before
            and mention.label == "PER"
            and text[before.end : mention.start] == " "
            and mention.entity == text[mention.start : mention.end]
            and _FIRST_NAME.fullmatch(text, before.start, before.end)
            and _is_first_name(text, before)
        ):
            name = text[before.start : mention.end]
            joined[-1] = replace(mention, start=before.start, entity=name)
        else:
            if before and mention.label == "PER" and _is_seat(text, before, mention):
                joined[-1] = replace(before, label="LOC")
            joined.append(mention)
    return joined


@lru_cache(maxsize=2)
def _in_brackets(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\(([A-Z]\w{2,14})\)", text))


def _is_seat(text: str, mention: Mention, behind: Mention) -> bool:
    """As in "Danrem Merauke | Agus Widodo": no person, but what the other's office is over."""
    beside = mention.label == "PER" and text[mention.end : behind.start] == " "
    return beside and is_known_place(text[mention.start : mention.end])


def _is_first_name(text: str, mention: Mention) -> bool:
    """Whether the model's place or person is the start of the name behind it."""
    name = text[mention.start : mention.end]
    if name in alpha3_by_name() or mention.entity == mention.country or mention.label == "ORG":
        return False
    lead = text[max(0, mention.start - 30) : mention.start]
    if _BEFORE_NAME.search(lead):
        return True
    unknown = not is_known_place(name) and name.lower() not in OFFICE_WORDS - IN_NAMES
    unknown = unknown and name not in _in_brackets(text)
    if mention.label == "PER":  # "Latifah | Anum Siregar"
        return unknown and mention.entity == name
    return unknown and country_of_place(name) is None and _ROLE_BEFORE.search(lead) is not None


def _joined(text: str, mentions: Sequence[Mention], renamed: dict[str, str]) -> list[Mention]:
    """Over a particle: "Bashar | al - Assad"; what was read as a name behind it is gone."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and mention.start < joined[-1].end:
            if mention.label == "PER" and mention.end > joined[-1].end:
                joined.append(_behind(text, mention, joined[-1].end, renamed))
            continue
        start, end = _joined_start(text, mention, joined), _joined_end(text, mention)
        if joined and start < joined[-1].end:
            joined[-1] = _shorter(text, joined[-1], start)
        if (start, end) == (mention.start, mention.end):
            joined.append(mention)
            continue
        short, name = (spaced(text[a:b]) for a, b in ((mention.start, mention.end), (start, end)))
        linked = mention.entity != short
        if mention.label == "PER" and not linked:
            renamed[mention.entity] = name
        entity = mention.entity if linked else name
        joined.append(replace(mention, start=start, end=end, entity=entity))
    return joined


def _behind(text: str, mention: Mention, end: int, renamed: dict[str, str]) -> Mention:
    """As in "Laskar Ahlus Sunnah wal Jamaah | Faris Basyari": the person without the body's end."""
    start = end + len(text[end : mention.end]) - len(text[end : mention.end].lstrip())
    renamed[mention.entity] = spaced(text[start : mention.end])
    return replace(mention, start=start, entity=renamed[mention.entity])


def _joined_start(text: str, mention: Mention, before: Sequence[Mention]) -> int:
    """As in "Frank - | Walter Steinmeier"."""
    lead = max(0, mention.start - 25)
    first = _FIRST_HALF.search(text, lead, mention.start) if mention.label == "PER" else None
    if first is None:
        return mention.start
    glued = bool(before) and before[-1].end > first.start(1)
    if glued and (before[-1].label == "PER" or before[-1].start >= first.start(1)):
        return mention.start
    second = text[mention.start : mention.end].split(maxsplit=1)[0]
    whole = _only_there(text, first[1], f"{first[1]} -") and _only_there(
        text, second, f"- {second}"
    )
    return first.start(1) if whole else mention.start


def _shorter(text: str, mention: Mention, end: int) -> Mention:
    """As in "Teheran | Mohammad - Ali Hosseini": the place alone, no part of the name behind it."""
    name = text[mention.start : end].rstrip()
    linked = mention.entity != spaced(text[mention.start : mention.end])
    entity = mention.entity if linked else spaced(name)
    return replace(mention, end=mention.start + len(name), entity=entity)


def _only_there(text: str, word: str, where: str) -> bool:
    """Whether the article has a word nowhere but in a name with a spaced hyphen."""
    return text.count(word) == text.count(where)


def _joined_end(text: str, mention: Mention) -> int:
    name = text[mention.start : mention.end]
    if mention.label == "ORG":
        goes_on = _OF.match(text, mention.end)
        return goes_on.end() if goes_on else mention.end
    place = mention.label == "LOC" and name.split(maxsplit=1)[0].lower() in _HEADS
    if mention.label != "PER" and not place:
        return mention.end
    article = _ENDS_ON_ARTICLE.search(name)
    if found := (_SPACED if article else _PARTICLE).match(text, mention.end):
        return found.end()
    if syllable := _SYLLABLE.match(text, mention.end):  # "Ban Ki | - moon"
        return syllable.end() if _SURNAME_FIRST.fullmatch(name) else mention.end
    half = _SECOND_HALF.match(text, mention.end)
    if (
        half
        and half[1] not in OUTLET_NAMES
        and mention.label == "PER"
        and _only_there(text, half[1], f"- {half[1]}")
    ):
        return half.end()  # "Esmael Ahmadi | - Mogadam"
    return mention.end


def _parted(text: str, mention: Mention) -> list[Mention]:
    """The place and the person of one mention; the mention alone where it is one name."""
    words = list(re.finditer(r"\S+", text[mention.start : mention.end]))
    lead = text[max(0, mention.start - 30) : mention.start]
    number = _COMMITTEE.match(text, mention.start, mention.end)
    name = text[number.end() + 1 : mention.end].split() if number and _OFFICE.search(lead) else []
    if len(name) > 1 and all(_NAME.fullmatch(word) for word in name):
        end = number.end() - mention.start
        return _two(text, mention, end, end + 1)
    if len(words) < _NAME_WORDS or not all(_NAME.fullmatch(word[0]) for word in words):
        return [mention]
    if mention.label == "PER":
        if (_TERRITORY.search(lead) and len(words) >= _AT_LEAST) or (
            _OFFICE.search(lead)
            and re.search(_PLACED.format(re.escape(words[0][0])), text, re.IGNORECASE)
        ):
            return _two(text, mention, words[0].end(), words[1].start())
        return [mention]
    if mention.label not in ("LOC", "ORG") or not _holds_person(text, mention, words, lead):
        return [mention]
    return _two(text, mention, words[-_NAME_WORDS - 1].end(), words[-_NAME_WORDS].start())


def _holds_person(text: str, mention: Mention, words: list[re.Match], lead: str) -> bool:
    """As in "Gubernur | Provinsi Niniwe Duraid Kashmula": an office, a noun, a place, a name."""
    heads = [i for i, word in enumerate(words) if word[0].lower() in _HEADS | {"bagian"}]
    if not heads or not _OFFICE.search(lead) or heads[-1] > 1:
        return False
    if len(words) - heads[-1] - 1 < _AT_LEAST or text[mention.end : mention.end + 1] == "-":
        return False
    name = text[mention.start : mention.end]
    inner = text[mention.start + words[heads[-1]].end() + 1 : mention.end]
    known = country_of_place(name) or country_of_place(inner)
    return not known and not any(word[0] in COMPASS for word in words)


def _two(text: str, mention: Mention, end: int, start: int) -> list[Mention]:
    place = " ".join(text[mention.start : mention.start + end].split())
    person = " ".join(text[mention.start + start : mention.end].split())
    label = "ORG" if mention.label == "ORG" else "LOC"
    return [
        Mention(mention.start, mention.start + end, label, place),
        Mention(mention.start + start, mention.end, "PER", person),
    ]
