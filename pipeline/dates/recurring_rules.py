"""Grammar of sets: "setiap Senin", "dua kali seminggu", "per tahun"."""

from pipeline.dates import terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import Fixed
from pipeline.dates.unit_rules import duration_value


def recurring(c: Cursor) -> Fixed | None:
    """Read "setiap hari", "tiap Senin malam", "setiap tiga bulan", "per tahun", "saban malam"."""
    each = c.take_one(terms.EACH)
    if each is None:
        return None
    if each in ("tiap", "setiap") and c.key() in terms.DASHES and c.key(1) == "tiap":
        c.i += 2
    if each == "per":
        unit = terms.UNITS.get(c.key())
        if unit not in ("day", "week", "month", "year"):
            return None
        c.i += 1
        return Fixed("SET", duration_value(1, unit))
    c.take_one(terms.PHASES)
    return _each_day(c) or _each_unit(c)


def _each_day(c: Cursor) -> Fixed | None:
    start = c.i
    c.take("hari")
    capital = c.token().raw[:1].isupper() or c.key(-1) == "hari"
    if c.key() in terms.WEEKDAYS and (c.key() != "minggu" or capital):
        number = terms.WEEKDAYS[c.key()] + 1
        c.i += 1
        return Fixed("SET", f"XXXX-WXX-{number}{c.part() or ''}")
    c.i = start
    part = c.part()
    if part:
        return Fixed("SET", f"XXXX-XX-XX{part}")
    c.take("bulan")
    if c.key() in terms.MONTHS:
        c.i += 1
        return Fixed("SET", f"XXXX-{terms.MONTHS[c.key(-1)]:02d}")
    c.i = start
    c.take("tanggal")
    day = c.digits()
    month = terms.MONTHS.get(c.key(1))
    if day and month and day <= 31:
        c.i += 2
        return Fixed("SET", f"XXXX-{month:02d}-{day:02d}")
    c.i = start
    return None


def _each_unit(c: Cursor) -> Fixed | None:
    start = c.i
    if c.key(-1) == "akhir" and c.take_one({"pekan", "minggu"}):
        return Fixed("SET", "XXXX-WXX-WE")
    unit = terms.UNITS.get(c.key()) or terms.UNITS.get(c.key().removesuffix("nya"))
    if unit and unit != "night":
        c.i += 1
        return Fixed("SET", duration_value(1, unit))
    amount = c.number()
    unit = terms.UNITS.get(c.key())
    if amount is not None and unit and unit != "night":
        c.i += 1
        return Fixed("SET", duration_value(amount, unit))
    c.i = start
    return None


def everyday(c: Cursor) -> Fixed | None:
    """Read "sehari-hari", "sehari-harinya"."""
    if c.key() == "sehari" and c.key(1) in terms.DASHES and c.key(2) in ("hari", "harinya"):
        c.i += 3
        return Fixed("SET", "P1D")
    return None


def times_per_unit(c: Cursor) -> Fixed | None:
    """Read "dua kali seminggu", "sekali sebulan", "tiga kali dalam sepekan", "5 kali sehari"."""
    if not c.take("sekali") and (c.number() is None or not c.take("kali")):
        return None
    inside = c.take("dalam") or c.take("setiap") or c.take("tiap") or c.take("per")
    if c.key() in terms.ONE_UNITS:
        c.i += 1
        return Fixed("SET", duration_value(1, terms.ONE_UNITS[c.key(-1)]))
    if inside and c.key() in terms.UNITS and c.key(-1) != "dalam":
        c.i += 1
        return Fixed("SET", duration_value(1, terms.UNITS[c.key(-1)]))
    return None
