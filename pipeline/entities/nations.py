"""The states of organisations, places and persons, as the article gives them."""

import re
from collections.abc import Sequence
from functools import cache

import pycountry

from pipeline.entities.countries import alpha3_by_name, country_of_place
from pipeline.entities.name_terms import RANK_SUFFIXES, RANKS, ROLE_WORDS, SAYING_WORDS, TITLES
from pipeline.entities.names import Name
from pipeline.entities.organisation_terms import (
    GROUP_STATES,
    GROUPS,
    INDONESIAN_HEADS,
    INTERNATIONAL,
    STATE_FORCES,
    UNIT_HEADS,
)
from pipeline.entities.outlet_terms import OUTLETS
from pipeline.entities.place_terms import METONYMS, REGIONS

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*\.?")
_CLOSE = 60
_ROLE_NEAR = 150
_MOST_ROLE_WORDS = 14
_STOPS = re.compile(r"[.;:\n\"“”!?]\s|\n|[\"“”]")
_OWNER_BEHIND = re.compile(r"\s{1,3}(?:milik|dari|asal|tentara|angkatan darat)\s{1,3}")
_OWNER_BEFORE = re.compile(r"\s{1,3}(?:dari|di bawah|yaitu|yakni|termasuk)?\s{0,3}")
_TITLE_WORDS = frozenset(word for title in TITLES for word in title.split()) | RANK_SUFFIXES
# domains that are a state's and used by everybody
_GENERIC_DOMAINS = frozenset({"co", "io", "me", "tv", "ai", "fm", "to", "ly", "cc", "ws", "info"})


def country_of_organisation(text: str, names: Sequence[Name], i: int, entity: str, string: str) -> str | None:
    """Alpha-3 of the state that a body belongs to; None for alliances and what is not told."""
    for known in (entity, string):
        for table in (STATE_FORCES, OUTLETS, _titled_outlets()):
            if known in table:
                return table[known]
        if known in GROUPS:
            return GROUP_STATES.get(GROUPS[known])
    if names[i].kind == "site" or "." in string:
        return _country_of_domain(string)
    for known in (entity, string):
        if any(f" {body} " in f" {known} " for body in INTERNATIONAL):
            return None
        if known.split()[0] in INDONESIAN_HEADS or {"TNI", "Polri"} & set(known.split()):
            return "IDN"
        if country := _country_in(known):
            return country
    if string.split()[0] in UNIT_HEADS:
        return _owner(text, names, i)
    return None


@cache
def _titled_outlets() -> dict[str, str | None]:
    return {name.upper(): state for name, state in OUTLETS.items()}


@cache
def _states_by_domain() -> dict[str, str]:
    return {country.alpha_2.lower(): country.alpha_3 for country in pycountry.countries}


def _country_of_domain(site: str) -> str | None:
    domain = site.rsplit(".", 1)[-1].lower()
    if domain in _GENERIC_DOMAINS:
        return None
    return "GBR" if domain == "uk" else _states_by_domain().get(domain)


def _country_in(name: str) -> str | None:
    """The last state, capital or region that stands in a name."""
    words = name.split()
    for size in (4, 3, 2, 1):
        for i in range(len(words) - size, -1, -1):
            part = " ".join(words[i : i + size])
            for table in (alpha3_by_name(), METONYMS, REGIONS):
                if part in table:
                    return table[part]
    return None


def _owner(text: str, names: Sequence[Name], i: int) -> str | None:
    """"Divisi 91 milik Israel", "tentara Israel dari Divisi 91"."""
    if i + 1 < len(names) and names[i + 1].kind == "state":
        if _OWNER_BEHIND.fullmatch(text, names[i].end, names[i + 1].start):
            return country_of_place(_spaced(text[names[i + 1].start : names[i + 1].end]))
    if i and names[i - 1].kind == "state":
        if _OWNER_BEFORE.fullmatch(text, names[i - 1].end, names[i].start):
            return country_of_place(_spaced(text[names[i - 1].start : names[i - 1].end]))
    return None


def _spaced(string: str) -> str:
    return " ".join(string.split())


def country_of_place_named(
    text: str,
    names: Sequence[Name],
    i: int,
    spellings: tuple[str, str],
    context: tuple[frozenset[str], str | None],
) -> str | None:
    """The state of a place: that of the place named right behind it, else the one that the tables know.

    ``context``: the states that the article names, and the state of the next name.
    """
    states, behind = context
    if behind and _leads_to(text, names, i):
        return behind
    return next(
        (code for name in dict.fromkeys(spellings) if (code := country_of_place(name, states))), None
    )


def _leads_to(text: str, names: Sequence[Name], i: int) -> bool:
    """"Pokrovsk, Ukraina", "Distrik Yigi, Kabupaten Nduga", "Kursk barat daya Rusia"."""
    place, following = names[i], names[i + 1]
    if place.kind == "landform" or following.label != "LOC" or following.kind == "landform":
        return False
    between = text[place.end : following.start]
    if len(between) > 16 or "\n" in between:
        return False
    between = between.strip(" \xa0")
    if between in (",", ", ibu kota", ", ibukota"):
        return True
    return following.kind == "state" and between in ("", "di", ", di", "barat", "timur", "utara", "selatan", "barat daya")


def nations_of_people(
    text: str, names: Sequence[Name], entities: Sequence[str], countries: Sequence[str | None]
) -> dict[str, str]:
    """Person -> alpha-3, where one of the mentions has a role and its nation beside it."""
    nations: dict[str, str] = {}
    for i, name in enumerate(names):
        if name.label == "PER" and entities[i] not in nations:
            nation = (
                _nation_before(text, names, i, entities, countries)
                or _nation_behind(text, names, i, entities, countries)
            )
            if nation:
                nations[entities[i]] = nation
    return nations


def _nation_before(
    text: str, names: Sequence[Name], i: int, entities: Sequence[str], countries: Sequence[str | None]
) -> str | None:
    """"Menteri Pertahanan Turki Yilmaz Erdem", "juru bicara militer Kongo, Jenderal Ilunga"."""
    person = names[i].start
    start = max(0, person - _ROLE_NEAR)
    for stop in _STOPS.finditer(text, start, person):
        start = stop.end()
    words = [(w.start(), w.end(), w.group()) for w in _WORD.finditer(text, start, person)]
    words = words[-_MOST_ROLE_WORDS:]
    role = None
    only_titles = True
    right = person
    for begin, end, word in reversed(words):
        if "," in text[end:right] and not only_titles:
            break
        if word.lower() in SAYING_WORDS:
            break
        if word == "TNI" and only_titles and any(w[2] in RANKS for w in words):
            return "IDN"
        if word.lower() in ROLE_WORDS or word in _TITLE_WORDS:
            role = begin
        only_titles = only_titles and word.rstrip(".") in _TITLE_WORDS | {word for word in RANKS}
        right = begin
    if role is None:
        return None
    for j in range(max(0, i - 6), i):
        if names[j].start >= role:
            return _national(names[j], entities[j], countries[j])
    return None


def _nation_behind(
    text: str, names: Sequence[Name], i: int, entities: Sequence[str], countries: Sequence[str | None]
) -> str | None:
    """"Kyrylo Budanov, Kepala Intelijen Pertahanan Ukraina, mengatakan"."""
    if i + 1 >= len(names) or names[i + 1].start - names[i].end > _CLOSE:
        return None
    between = text[names[i].end : names[i + 1].start]
    apposition = between.lstrip(" \xa0")
    first = _WORD.match(apposition, 1) or _WORD.match(apposition, 2)
    if apposition[:1] != "," or _STOPS.search(between) or "," in apposition[1:] or first is None:
        return None
    if first.group().lower() not in ROLE_WORDS:
        return None
    return _national(names[i + 1], entities[i + 1], countries[i + 1])


def _national(name: Name, entity: str, country: str | None) -> str | None:
    """The state that an office of this body or place makes a person's: not that of an armed group."""
    if name.label == "PER" or name.kind in ("group", "landform", "outlet", "site") or entity in GROUPS:
        return None
    if name.label == "LOC":
        return country
    words = set(entity.split())
    official = entity in STATE_FORCES or words & (INDONESIAN_HEADS | {"TNI", "Polri"})
    return country if official or any(state in entity for state in _names_of(country)) else None


@cache
def _names_of(country: str | None) -> tuple[str, ...]:
    return tuple(name for name, code in alpha3_by_name().items() if code == country)
