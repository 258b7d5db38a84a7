"""How a place is written: its preposition, the words that belong to it, its canonical name."""

import re
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.claims.place_terms import (
    BYNAMES,
    COMPASS,
    FROM,
    KEPT_NAMES,
    PLACE_GENERICS,
    PLACE_NOUNS,
    POSITIONS,
    PREPOSITIONS,
    SITES,
)
from pipeline.entities.countries import alpha3_by_name, country_of_place, name_by_alpha3
from pipeline.entities.place_terms import LANDFORMS, METONYMS, PLACE_HEADS, REGIONS

AROUND_NAMES = PLACE_GENERICS | PLACE_NOUNS | POSITIONS
_ALL_GENERIC = AROUND_NAMES | {word for words in COMPASS for word in words.split()}
_COMPASS = "|".join(COMPASS)
_STATE_BEHIND = re.compile(rf"(?:,\s{{0,3}}|\s{{1,3}}(?:(?:di|{_COMPASS})\s{{1,3}})?)")
_COMPASS_BEHIND = re.compile(rf"\s{{1,3}}(?:(?:bagian|sebelah)\s{{1,3}})?(?:{_COMPASS})\b")
_HYPHENED = re.compile(r"[-–/](?=[A-Z])")
_GENERIC = (
    r"provinsi|propinsi|kota|ibu ?kota|kabupaten|distrik|wilayah|daerah|kawasan|desa|kampung|"
    r"pulau|negara bagian|pangkalan|kamp|bandara|pelabuhan|benteng"
)
# "di distrik yang rawan Kidal", "di ibu kota wilayah itu, Gao", "provinsi selatan Farah"
_DESCRIBED = re.compile(
    r"\b((?i:di|ke|dari|menuju|memasuki))\s{1,3}"
    rf"((?i:{_GENERIC})(?:\s{{1,3}}[a-z]{{2,20}}){{0,3}}"
    r"(?:\s{1,3}yang(?:\s{1,3}[a-z-]{2,20}){1,5}?)?,?\s{1,3})$"
)
_NEIGHBOUR = re.compile(
    r"\b(di|ke|dari|menuju)\s{1,3}(negar[ai]\s{1,3}(?:tetangga|jiran|asal)\w{0,5},?\s{1,3})$",
    re.IGNORECASE,
)
# what stands there acts: "di provinsi itu, Taliban menyerang"
_ACTS = re.compile(
    r"\s{1,3}(?:(?:telah|sudah|akan|juga|tidak|masih|kini)\b|(?:me|di|ber|ter)[a-z]{4,20}\b)"
)
_NO_NAME = re.compile(r"\s{1,3}(?:untuk|yang|oleh|pada|guna|agar)\s")
_ADMINISTRATIVE = re.compile(rf"(?:provinsi|propinsi|kota|kabupaten|distrik|desa) (?:{_COMPASS})$")
_CAPITAL = re.compile(r"\bibu ?kota\b", re.IGNORECASE)
_NO_QUALIFIER = re.compile(
    r"(?:(?:me[mnlrwy]|di|ber|ter)[a-z]{3,}|.{1,3}|yang|untuk|oleh|pada|dengan|antara|melawan|"
    r"milik|serta|tentara|pasukan|warga|orang|bernama)$"
)
_MOST_QUALIFIERS = 2
_DESCRIPTION = 110  # characters


class Place(NamedTuple):
    """A place of the claims table; ``text[start:end]`` as written."""

    name: str
    start: int
    end: int
    country: str | None
    preposition: str = ""


def is_state(mention: Mention) -> bool:
    """Whether it names a state, or a capital that acts as one."""
    return mention.entity == mention.country


def preposition(article: Article, start: int, mention: Mention) -> tuple[str, int]:
    """The preposition before a place and where the place's words start behind it.

    Example:
        >>> name = Mention(24, 29, "LOC", "Kursk", "RUS")
        >>> preposition(Article("dikirim ke luar wilayah Kursk", [(0, 29)]), 0, name)
        ('ke', 11)
    """
    phrase_start = mention.start
    qualifiers, near = 0, None
    for word in reversed(article.words(max(start, mention.start - 60), mention.start)):
        if article.text[word.end : phrase_start].strip(" \xa0"):
            break
        if word.lower in PREPOSITIONS or word.lower in FROM:
            site = article.text[phrase_start : mention.start].split()[:1]
            if qualifiers and (not site or site[0].lower() not in SITES):
                break
            if word.lower != "dekat":
                return word.lower, phrase_start
            near = phrase_start  # "tewas dekat Kursk", unless "di" stands before it
        elif word.lower not in AROUND_NAMES:
            qualifiers += 1
            if qualifiers > _MOST_QUALIFIERS or not _qualifies(article, mention, word):
                break
        elif qualifiers and word.lower not in SITES:
            break
        phrase_start = word.start
    return ("dekat", near) if near is not None else _described(article, start, mention)


def _qualifies(article: Article, mention: Mention, word: Word) -> bool:
    """Whether a word may tell what kind of site it is: "pabrik baja Azovstal".

    Behind that a state or an organisation only owns it: "pangkalan militer Rusia".
    """
    own = article.text[word.start : word.end]
    owned = is_state(mention) or mention.label == "ORG"
    return not owned and own.islower() and _NO_QUALIFIER.match(own) is None


def _described(article: Article, start: int, mention: Mention) -> tuple[str, int]:
    first = max(start, mention.start - _DESCRIPTION)
    pattern = _NEIGHBOUR if is_state(mention) else _DESCRIBED
    found = pattern.search(article.text, first, mention.start)
    if found is None:
        return "", mention.start
    if "," in found[2] and _ACTS.match(article.text, mention.end):
        return "", mention.start
    return found[1].lower(), found.start(2)


def place_of(
    article: Article, mention: Mention, start: int, limit: int, before: str = ""
) -> Place | None:
    """The place that a mention names with the words before it from ``start``; None for no name.

    Example:
        >>> names = [Mention(8, 13, "LOC", "Kursk", "RUS"), Mention(15, 20, "LOC", "RUS", "RUS")]
        >>> article = Article("wilayah Kursk, Rusia", [(0, 20)], names)
        >>> place_of(article, names[0], 0, 20)
        Place(name='Kursk', start=0, end=20, country='RUS', preposition='')
    """
    if cut := _NO_NAME.search(article.text, mention.start, mention.end):
        name = " ".join(article.text[mention.start : cut.start()].split())
        return Place(name, start, cut.start(), country_of_place(name), before)
    if only_generic(article.text[mention.start : mention.end]):
        return None
    place = _capital_behind(article, mention, start, limit) or _pair(article, mention, start, limit)
    if place is None and is_state(mention) and _CAPITAL.search(article.text, start, mention.start):
        return None  # "ibu kota Irak" is a city
    if place is None:
        end, state = _with_state(article, mention, limit)
        end = _with_compass(article, mention, end, limit)
        name = _canonical(article, mention, start, end)
        place = Place(name, start, end, mention.country or state)
    return place._replace(preposition=before)


def only_generic(name: str) -> bool:
    """As in a title "ke Garis Depan", "ke Pantai": no name at all."""
    if name in LANDFORMS or name in REGIONS:
        return False
    if name.lower() == "tanah air":
        return True
    return all(word in _ALL_GENERIC for word in name.lower().split())


def _capital_behind(article: Article, mention: Mention, start: int, limit: int) -> Place | None:
    """As in "ibu kota Somalia, Mogadishu" is Mogadishu."""
    if not article.text[start : mention.start].lower().startswith(("ibu kota", "ibukota")):
        return None
    for other in article.mentions_in(mention.end, min(limit, mention.end + 40))[:1]:
        if article.text[mention.end : other.start].strip() == "," and other.label in ("LOC", "GPE"):
            name = _canonical(article, other, other.start, other.end)
            return Place(name, other.start, other.end, other.country or mention.country)
    return None


def _pair(article: Article, mention: Mention, start: int, limit: int) -> Place | None:
    """As in "perbatasan Rusia-Ukraina" is in no one state."""
    hyphen = _HYPHENED.match(article.text, mention.end, limit)
    if hyphen is None:
        return None
    for other in article.mentions_in(hyphen.end(), min(limit, hyphen.end() + 40))[:1]:
        if other.start == hyphen.end() and other.label in ("LOC", "GPE"):
            lead = article.text[start : mention.start].lower()
            named = lead + article.text[mention.start : other.end]
            return Place(" ".join(named.split()), start, other.end, None)
    return None


def _with_state(article: Article, mention: Mention, limit: int) -> tuple[int, str | None]:
    """Take in what it lies in: "Kursk, Rusia", "Kursk barat daya Rusia", "Raman, Provinsi Yala"."""
    end, state = mention.end, None
    if is_state(mention):
        return end, state
    for _ in range(3):
        link = _STATE_BEHIND.match(article.text, end, limit)
        if link is None:
            break
        other = next(iter(article.mentions_in(link.end(), min(limit, link.end() + 60))), None)
        if other is None or other.start != link.end() or not _encloses(article, link[0], other):
            break
        if is_state(other):
            behind = _COMPASS_BEHIND.match(article.text, other.end, limit)
            return (behind.end() if behind else other.end), other.country
        end, state = other.end, state or other.country
    return end, state


def _encloses(article: Article, link: str, other: Mention) -> bool:
    """Whether a name behind a place is that of the land it lies in."""
    if other.label not in ("LOC", "GPE") or other.country is None:
        return False
    name = article.text[other.start : other.end]
    if is_state(other):
        return name not in METONYMS
    return link.startswith(",") and (name in REGIONS or name.partition(" ")[0] in PLACE_HEADS)


def _with_compass(article: Article, mention: Mention, end: int, limit: int) -> int:
    """Take in "Suriah timur laut", "Lebanon selatan"."""
    behind = _COMPASS_BEHIND.match(article.text, end, limit) if end == mention.end else None
    return behind.end() if behind else end


def _canonical(article: Article, mention: Mention, start: int, end: int) -> str:
    """The name without generic words and state; a state by its Indonesian name."""
    text = article.text
    written = " ".join(text[mention.start : mention.end].split())
    lead = _lead(" ".join(text[start : mention.start].split()))
    if written.isupper() and len(written) > 3 and not is_state(mention):
        written = mention.entity if not mention.entity.isupper() else written.title()  # a headline
    if _COMPASS_BEHIND.fullmatch(text, mention.end, end):
        parted = "bagian" in text[mention.end : end] or "sebelah" in text[mention.end : end]
        named = text[mention.start : mention.end if parted else end]
        return f"{lead} {' '.join(named.split())}".strip()
    cased = written.title() if written.isupper() and len(written) > 3 else written
    if is_state(mention) and cased in alpha3_by_name():
        if cased in KEPT_NAMES:
            return cased
        if lead in COMPASS:  # "wilayah timur Rusia" has no name without its generic word
            return f"{text[start : mention.start].lower()}{written}"
        return f"{lead} {name_by_alpha3().get(mention.country, cased)}".strip()
    name = _without_state(without_generics(cased if cased in METONYMS else written))
    if lead in COMPASS and name not in REGIONS and name not in LANDFORMS:
        lead = ""  # "di utara Baghdad" is by Baghdad
    name = BYNAMES.get(name, name)
    return f"{'' if lead == 'perbatasan' else lead} {name}".strip()


def _lead(words: str) -> str:
    """Of the words before a name those that make a place of their own of it."""
    described = words.lower().split(" yang ")[0]
    if described != words.lower() or "," in words or _ADMINISTRATIVE.match(described):
        return ""  # "provinsi selatan Helmand" lies in the south
    kept = [
        word for word in described.split()
        if word in PLACE_NOUNS and word not in PLACE_GENERICS and word not in POSITIONS
    ]  # fmt: skip
    return " ".join(kept)


def without_generics(name: str) -> str:
    """The name without the generic nouns before it, "Kota Gaza" and "Pantai Gading" left whole."""
    if name in REGIONS or name in alpha3_by_name():
        return name
    first, _, rest = name.partition(" ")
    while first.lower() in PLACE_GENERICS and (rest or first.islower()):
        if not first.islower() and first in _PART_OF_NAME:
            break
        first, _, rest = rest.partition(" ")
    return f"{first} {rest}".strip()


# capitalised, these are a part of the name of what stands there: "Bandara Goma", "Pulau Buru"
_PART_OF_NAME = frozenset(
    "Pelabuhan Bandara Bandar Pangkalan Kamp Markas Pos Lapangan Pulau Pantai Gurun "
    "Perbukitan".split()
)


def _without_state(name: str) -> str:
    place, _, state = name.rpartition(" ")
    return place if place and state in alpha3_by_name() and name not in REGIONS else name
