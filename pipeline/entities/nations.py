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
from pipeline.entities.words import spaced

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*\.?")
_INDONESIAN_RANK = re.compile(
    r"\b(?:" + "|".join(sorted(re.escape(r) for r in RANKS)) + r")\s+TNI\b"
)
_CLOSE = 60
_ROLE_NEAR = 150
_MOST_ROLE_WORDS = 14
_NAMES_IN_ROLE = 6
_STOPS = re.compile(r"(?<!\bDr)(?<!Prof)(?<!Jend)(?<!Kol)(?<!Inf)(?<!\bH)[.;:\n\"“”!?]\s|\n|[\"“”]")
_OWNER_BEHIND = re.compile(r"\s{1,3}(?:milik|dari|asal|tentara|angkatan darat)\s{1,3}")
_OWNER_BEFORE = re.compile(r"\s{1,3}(?:dari|di bawah|yaitu|yakni|termasuk)?\s{0,3}")
_AND = frozenset("dan serta bersama dengan kepada oleh bahwa yang".split())
_TITLE_WORDS = frozenset(word for title in TITLES for word in title.split()) | RANK_SUFFIXES
# domains that are a state's and used by everybody
_GENERIC_DOMAINS = frozenset({"co", "io", "me", "tv", "ai", "fm", "to", "ly", "cc", "ws", "info"})


def country_of_organisation(
    text: str, names: Sequence[Name], i: int, entity: str, string: str
) -> str | None:
    """Alpha-3 of the state that a body belongs to; None for alliances and what is not told."""
    for known in (entity, string):
        for table in (STATE_FORCES, OUTLETS, _titled_outlets()):
            if known in table:
                return table[known]
        if group := GROUPS.get(known) or _GROUPS_IN_CAPITALS.get(known):
            return GROUP_STATES.get(group)
    if names[i].kind == "site":
        return _country_of_domain(string)
    told = _country_told_by(entity) or _country_told_by(string)
    if told is None and string.split(maxsplit=1)[0] in UNIT_HEADS:
        return _owner(text, names, i)
    return told


def _country_told_by(name: str) -> str | None:
    """The state that the words of a body's name tell; none of an alliance's."""
    if any(f" {body} " in f" {name} " for body in INTERNATIONAL):
        return None
    words = name.split()
    if words[0] in INDONESIAN_HEADS or "TNI" in words or "Polri" in words:
        return "IDN"
    return _country_in(name)


_GROUPS_IN_CAPITALS = {name.upper(): group for name, group in GROUPS.items()}


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
            for table in (alpha3_by_name(), METONYMS, REGIONS, STATE_FORCES):
                if part in table:
                    return table[part]
    return None


def _owner(text: str, names: Sequence[Name], i: int) -> str | None:
    """As in "Divisi 91 milik Israel", "tentara Israel dari Divisi 91"."""
    name = names[i]
    for other in names[i + 1 : i + 2]:
        if other.kind == "state" and _OWNER_BEHIND.fullmatch(text, name.end, other.start):
            return country_of_place(spaced(text[other.start : other.end]))
    for other in names[max(0, i - 1) : i]:
        if other.kind == "state" and _OWNER_BEFORE.fullmatch(text, other.end, name.start):
            return country_of_place(spaced(text[other.start : other.end]))
    return None


def country_of_place_named(
    text: str,
    names: Sequence[Name],
    i: int,
    spellings: tuple[str, str],
    context: tuple[frozenset[str], str | None],
) -> str | None:
    """The state of a place: that of the place right behind it, else the one that the tables know.

    ``context``: the states that the article names, and the state of the next name.
    """
    states, behind = context
    if behind and _leads_to(text, names, i):
        return behind
    return next(
        (code for name in dict.fromkeys(spellings) if (code := country_of_place(name, states))),
        None,
    )


def _leads_to(text: str, names: Sequence[Name], i: int) -> bool:
    """As in "Pokrovsk, Ukraina", "Distrik Yigi, Kabupaten Nduga", "Kursk barat daya Rusia"."""
    place, following = names[i], names[i + 1]
    if place.kind == "landform" or following.label != "LOC" or following.kind == "landform":
        return False
    between = text[place.end : following.start]
    if len(between) > 16 or "\n" in between:
        return False
    between = between.strip(" \xa0")
    if between in (",", ", ibu kota", ", ibukota"):
        return True
    return following.kind == "state" and between in (
        "",
        "di",
        ", di",
        "barat",
        "timur",
        "utara",
        "selatan",
        "barat daya",
    )


def nations_of_people(
    text: str, names: Sequence[Name], entities: Sequence[str], countries: Sequence[str | None]
) -> dict[str, str]:
    """Person -> alpha-3, where one of the mentions has a role and its nation beside it."""
    nations: dict[str, str] = {}
    for i, name in enumerate(names):
        if name.label == "PER" and entities[i] not in nations:
            nation = _nation_before(text, names, i, entities, countries) or _nation_behind(
                text, names, i, entities, countries
            )
            if nation:
                nations[entities[i]] = nation
    return nations


def _nation_before(
    text: str,
    names: Sequence[Name],
    i: int,
    entities: Sequence[str],
    countries: Sequence[str | None],
) -> str | None:
    """As in "Menteri Turki Yilmaz Erdem", "juru bicara militer Kongo, Jenderal Ilunga"."""
    first = max(0, i - _NAMES_IN_ROLE)
    role = _role_start(text, names[first:i], names[i].start)
    if role is None:
        return None
    if _INDONESIAN_RANK.search(text, role, names[i].start):
        return "IDN"
    for j in range(first, i):
        if names[j].start >= role:
            return _national(names[j], entities[j], countries[j])
    return None


def _role_start(text: str, before: Sequence[Name], person: int) -> int | None:
    """Where the role that leads up to a person starts: not beyond a verb of saying, "dan", a comma.

    One comma is passed when only titles stand behind it.
    """
    start = max([0, person - _ROLE_NEAR, *(n.end for n in before if n.label == "PER")])
    start = max([start, *(stop.end() for stop in _STOPS.finditer(text, start, person))])
    bodies = [n for n in before if n.label == "ORG"]
    role = None
    only_titles = True
    right = person
    for found in list(_WORD.finditer(text, start, person))[: -_MOST_ROLE_WORDS - 1 : -1]:
        word = found.group()
        joins = word in _AND and not any(n.start < found.start() < n.end for n in bodies)
        if joins or word in SAYING_WORDS or ("," in text[found.end() : right] and not only_titles):
            break
        if word.lower() in ROLE_WORDS or word in _TITLE_WORDS:
            role = found.start()
        only_titles = only_titles and word.rstrip(".") in _TITLE_WORDS | RANKS
        right = found.start()
    return role


def _nation_behind(
    text: str,
    names: Sequence[Name],
    i: int,
    entities: Sequence[str],
    countries: Sequence[str | None],
) -> str | None:
    """As in "Kyrylo Budanov, Kepala Intelijen Pertahanan Ukraina, mengatakan"."""
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
    """The state that an office of this body or place makes a person's; no armed group makes one."""
    if (
        name.label == "PER"
        or name.kind in ("group", "landform", "outlet", "site")
        or entity in GROUPS
    ):
        return None
    if name.label == "LOC":
        return country
    words = set(entity.split())
    official = entity in STATE_FORCES or words & (INDONESIAN_HEADS | {"TNI", "Polri"})
    return country if official or any(state in entity for state in _names_of(country)) else None


@cache
def _names_of(country: str | None) -> tuple[str, ...]:
    return tuple(name for name, code in alpha3_by_name().items() if code == country)
