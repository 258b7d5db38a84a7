"""Feasts and days of memory: their names, and the days that they fall on.

The moving feasts of Indonesia come from the ``holidays`` library, which has the days that the
government announced, and computed ones for the years ahead; Easter comes from dateutil. Both are
offline and know nothing of today.
"""

from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from dateutil.easter import easter

# names as they are written, lower case -> key of the day; the longest wins
NAMES = MappingProxyType(
    {
        "natal": "natal",
        "idul fitri": "idulfitri",
        "idulfitri": "idulfitri",
        "idul fithri": "idulfitri",
        "lebaran": "idulfitri",
        "idul adha": "iduladha",
        "iduladha": "iduladha",
        "idul kurban": "iduladha",
        "lebaran haji": "iduladha",
        "tahun baru": "tahun baru",
        "tahun baru masehi": "tahun baru",
        "tahun baru imlek": "imlek",
        "tahun baru china": "imlek",
        "tahun baru tiongkok": "imlek",
        "imlek": "imlek",
        "tahun baru saka": "nyepi",
        "tahun baru islam": "muharam",
        "tahun baru hijriah": "muharam",
        "nyepi": "nyepi",
        "waisak": "waisak",
        "paskah": "paskah",
        "jumat agung": "jumat agung",
        "maulid nabi": "maulid",
        "maulid nabi muhammad": "maulid",
        "isra mikraj": "isra mikraj",
        "isra miraj": "isra mikraj",
        "ramadan": "ramadan",
        "ramadhan": "ramadan",
        "bulan puasa": "ramadan",
        "hut ri": "kemerdekaan",
        "hut republik indonesia": "kemerdekaan",
        "hut kemerdekaan": "kemerdekaan",
        "hut kemerdekaan ri": "kemerdekaan",
        "hut kemerdekaan republik indonesia": "kemerdekaan",
        "hari kemerdekaan": "kemerdekaan",
        "hari kemerdekaan ri": "kemerdekaan",
        "hari kemerdekaan indonesia": "kemerdekaan",
        "hari kemerdekaan republik indonesia": "kemerdekaan",
        "hari pahlawan": "pahlawan",
        "hari buruh": "buruh",
        "hari buruh internasional": "buruh",
        "may day": "buruh",
        "hari kartini": "kartini",
        "hari ibu": "ibu",
        "hari valentine": "valentine",
        "hari lahir pancasila": "pancasila",
        "hari kesaktian pancasila": "kesaktian",
        "hari sumpah pemuda": "sumpah pemuda",
        "hari pendidikan nasional": "pendidikan",
        "hari kebangkitan nasional": "kebangkitan",
        "hari anti korupsi": "antikorupsi",
        "hut tni": "tni",
        "hari bhayangkara": "bhayangkara",
    }
)
# (month, day) of those that the calendar fixes
_FIXED = MappingProxyType(
    {"natal": (12, 25), "tahun baru": (1, 1), "kemerdekaan": (8, 17), "pahlawan": (11, 10)}
    | {"buruh": (5, 1), "kartini": (4, 21), "ibu": (12, 22), "valentine": (2, 14)}
    | {"pancasila": (6, 1), "kesaktian": (10, 1), "sumpah pemuda": (10, 28), "pendidikan": (5, 2)}
    | {"kebangkitan": (5, 20), "antikorupsi": (12, 9), "tni": (10, 5), "bhayangkara": (7, 1)}
)
# as the ``holidays`` library names them
_MOVING = MappingProxyType(
    {"idulfitri": "Hari Raya Idul Fitri", "iduladha": "Hari Raya Idul Adha"}
    | {"imlek": "Tahun Baru Imlek", "muharam": "Tahun Baru Islam", "nyepi": "Hari Suci Nyepi"}
    | {"waisak": "Hari Raya Waisak", "maulid": "Maulid Nabi Muhammad"}
    | {"isra mikraj": "Isra Mikraj Nabi Muhammad"}
)


# month and day, where the calendar fixes them: "12-25"
def fixed_day(name: str | None) -> str | None:
    """TIMEX3's month and day of a feast that has the same every year: "12-25"."""
    return "{:02d}-{:02d}".format(*_FIXED[name]) if name in _FIXED else None


_EASTER = MappingProxyType({"paskah": 0, "jumat agung": -2})
# the first anniversary of what is counted: "HUT ke-79 RI"
FOUNDED = MappingProxyType({"kemerdekaan": 1945, "tni": 1945, "bhayangkara": 1946})

_KNOWN_YEARS = range(1950, 2078)  # of the Islamic calendar in ``holidays``
_HIJRI_EPOCH = date(622, 7, 19).toordinal()
_HIJRI_YEAR = 354.36708  # mean days


def days_of(name: str, year: int) -> list[date]:
    """The days in ``year`` that a name falls on: none where unknown, two Iduladha in 2006.

    Example:
        >>> days_of("idulfitri", 2014), days_of("paskah", 2024)
        ([datetime.date(2014, 7, 28)], [datetime.date(2024, 3, 31)])
    """
    if name in _FIXED:
        return [date(year, *_FIXED[name])]
    if name in _EASTER:
        return [easter(year) + timedelta(days=_EASTER[name])] if year > 1582 else []
    if name in _MOVING and year in _KNOWN_YEARS:
        return [day for day, said in _holidays(year) if said.startswith(_MOVING[name])]
    return []


def year_of_hijri(name: str, hijri: int) -> int | None:
    """The year AD in which a day of the Islamic year ``hijri`` falls; null where none is known.

    Example:
        >>> year_of_hijri("idulfitri", 1435)
        2014
    """
    near = int(hijri * _HIJRI_YEAR / 365.2425) + 621
    for year in range(near, near + 3):
        for day in days_of(name, year):
            if int((day.toordinal() - _HIJRI_EPOCH) / _HIJRI_YEAR) + 1 == hijri:
                return year
    return None


@lru_cache(maxsize=256)
def _holidays(year: int) -> tuple[tuple[date, str], ...]:
    # here, not above: a run whose texts name no feast does not wait for the library
    from holidays import country_holidays

    found = country_holidays("ID", years=year, language="id")
    return tuple((day, name) for day, names in sorted(found.items()) for name in names.split("; "))
