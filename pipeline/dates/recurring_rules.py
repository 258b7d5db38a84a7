"""Grammar of sets: "setiap Senin", "dua kali seminggu", "per tahun", "15 Juli tiap tahun"."""

from pipeline.dates import contexts, terms
from pipeline.dates.clock_rules import clock
from pipeline.dates.cursor import Cursor
from pipeline.dates.duration_rules import duration_value
from pipeline.dates.expressions import Fixed
from pipeline.dates.lexer import LOOK_BACK
from pipeline.dates.named_day_rules import named_day
from pipeline.dates.resolution import at


def recurring(c: Cursor) -> Fixed | None:
    """Read "setiap hari", "tiap Senin malam", "setiap tiga bulan", "per tahun", "saban malam"."""
    if c.key() in terms.RATES:
        c.i += 1
        return Fixed("SET", terms.RATES[c.key(-1)])
    each = c.take_one(terms.EACH)
    if each is None:
        return None
    if each in ("tiap", "setiap") and c.key() in terms.DASHES and c.key(1) == "tiap":
        c.i += 2
    if each == "per":
        return _rate(c)
    phase = c.take_one(terms.PHASES)
    if phase == "akhir" and c.take_one({"pekan", "minggu"}):
        return Fixed("SET", "XXXX-WXX-WE")
    value = _each_day(c) or _each_unit(c) or _each_feast(c)
    return Fixed("SET", _at_clock(c, value)) if value else None


def _rate(c: Cursor) -> Fixed | None:
    """The unit of "500 orang per hari", "Rp5.000 per jam"; "60 km per jam" is a speed."""
    speed = c.key(-2) in contexts.LENGTHS
    unit = _unit(c)
    if unit in (None, "night", "second") or (speed and unit in ("hour", "minute")):
        return None
    c.i += 1
    return None if c.key() in ("ini", "itu") else Fixed("SET", duration_value(1, unit))


def _unit(c: Cursor) -> str | None:
    key = c.key()
    units = terms.UNITS | terms.YEAR_PART_UNITS
    return units.get(key) or units.get(key.removesuffix("nya"))


def _each_day(c: Cursor) -> str | None:
    """What names a day, month, part of day or clock time behind "setiap"."""
    start = c.i
    if c.key() == "malam" and c.key(1) in terms.WEEKDAYS and c.token(1).raw[:1].isupper():
        c.i += 2  # the night before: "setiap malam Jumat"
        return f"XXXX-WXX-{(terms.WEEKDAYS[c.key(-1)] - 1) % 7 + 1}TNI"
    number = _each_weekday(c)
    if number is not None:
        return number
    part = c.part()
    if part:
        return f"XXXX-XX-XX{part}"
    if c.key() in terms.CLOCK_LABELS and c.key(1)[:1].isdigit():
        return "XXXX-XX-XX"
    if c.take("musim") and c.key() in terms.SEASONS:
        c.i += 1
        return f"XXXX-{terms.SEASONS[c.key(-1)][0]}"
    c.i = start
    c.take("bulan")
    if c.key() in terms.MONTHS:
        c.i += 1
        return f"XXXX-{terms.MONTHS[c.key(-1)]:02d}"
    c.i = start
    return _each_date(c)


def _each_date(c: Cursor) -> str | None:
    """Read "17 Agustus", "tanggal 17"."""
    start = c.i
    labelled = c.label(terms.DAY_LABELS)
    day = c.digits()
    month = terms.MONTHS.get(c.key(1))
    if day and day <= 31 and (month or labelled) and not c.goes_on(1):
        c.i += 2 if month else 1
        return f"XXXX-{month:02d}-{day:02d}" if month else f"XXXX-XX-{day:02d}"
    c.i = start
    return None


def _each_weekday(c: Cursor) -> str | None:
    """Read "Senin malam", "Senin-Jumat", "Senin hingga Kamis"."""
    start = c.i
    first = _weekday_number(c)
    if first is None:
        c.i = start
        return None
    after = c.i
    if c.key() in terms.DASHES or c.key() in ("hingga", "sampai"):
        c.i += 1
        last = _weekday_number(c)
        if last is not None:
            return f"XXXX-WXX-{first}/XXXX-WXX-{last}"
    c.i = after
    return f"XXXX-WXX-{first}{c.part() or ''}"


def _weekday_number(c: Cursor) -> int | None:
    c.take("hari")
    capital = c.token().raw[:1].isupper() or c.key(-1) == "hari"
    if c.key() in terms.WEEKDAYS and (c.key() != "minggu" or capital):
        c.i += 1
        return terms.WEEKDAYS[c.key(-1)] + 1
    return None


def listed_weekday(c: Cursor) -> Fixed | None:
    """Read the second day of "setiap Senin dan Kamis": a set like the first."""
    back = -1
    while back > -LOOK_BACK and (c.key(back) in _LISTING or c.key(back) in terms.WEEKDAYS):
        back -= 1
    if back == -1 or c.key(back) not in terms.EACH:
        return None
    number = _weekday_number(c)
    return None if number is None else Fixed("SET", f"XXXX-WXX-{number}{c.part() or ''}")


_LISTING = frozenset({"dan", ",", "atau", "serta"})


def _each_unit(c: Cursor) -> str | None:
    start = c.i
    unit = _unit(c)
    if unit and unit != "night":
        c.i += 1
        return duration_value(1, unit)
    vague = c.take("beberapa")
    amount = None if vague else c.number()
    unit = _unit(c)
    if (vague or amount is not None) and unit and unit != "night":
        c.i += 1
        c.take("sekali")
        return duration_value(amount, unit)
    c.i = start
    return None


def _each_feast(c: Cursor) -> str | None:
    """Read "Lebaran", "Natal" behind "setiap": once a year."""
    start = c.i
    if named_day(c) is not None:
        return "P1Y"
    c.i = start
    return None


def _at_clock(c: Cursor, value: str) -> str:
    """The value with the clock time behind it: "setiap hari pukul 08.00"."""
    start = c.i
    found = clock(c)
    if found is None or not (value == "P1D" or value.startswith("XXXX")):
        c.i = start
        return value
    day = "XXXX-XX-XX" if value == "P1D" else value.removesuffix("TNI").removesuffix("TMO")
    return at(day, found)


def each_year(c: Cursor, month: int, day: int) -> Fixed | None:
    """Read "tiap tahun" behind a day and month: "15 Juli setiap tahunnya"."""
    start = c.i
    if c.take_one(terms.EACH) and c.take_one({"tahun", "tahunnya"}):
        return Fixed("SET", f"XXXX-{month:02d}-{day:02d}")
    c.i = start
    return None


def everyday(c: Cursor) -> Fixed | None:
    """Read "sehari-hari", "sehari-harinya"."""
    if c.key() == "sehari" and c.key(1) in terms.DASHES and c.key(2) in ("hari", "harinya"):
        c.i += 3
        return Fixed("SET", "P1D")
    return None


def times_per_unit(c: Cursor) -> Fixed | None:
    """Read "dua kali seminggu", "sekali sebulan", "2x seminggu", "sehari dua kali"."""
    unit = terms.ONE_UNITS.get(c.key())
    if unit is not None:
        c.i += 1
        return Fixed("SET", duration_value(1, unit)) if _times(c) else None
    if not _times(c):
        return None
    inside = c.take("dalam") or c.take("setiap") or c.take("tiap") or c.take("per")
    if c.key() in terms.ONE_UNITS:
        c.i += 1
        return Fixed("SET", duration_value(1, terms.ONE_UNITS[c.key(-1)]))
    if inside and c.key() in terms.UNITS and c.key(-1) != "dalam":
        c.i += 1
        return Fixed("SET", duration_value(1, terms.UNITS[c.key(-1)]))
    return None


def _times(c: Cursor) -> bool:
    return c.take("sekali") or (c.number() is not None and c.take_one({"kali", "x"}) is not None)


def rate(c: Cursor) -> Fixed | None:
    """Read the unit of "Rp4 juta sebulan", "tiga jam sehari": for each of it."""
    before = c.key(-1)
    counted = before in terms.UNITS or before in contexts.RATED or before == "%"
    number = c.key(-2)
    noun = before.isalpha() and (number.isdigit() or number in terms.NUMBER_WORDS)
    if not (counted or before.isdigit() or noun or number in contexts.RATED):
        return None
    unit = terms.ONE_UNITS.get(c.key())
    if unit is None or c.key(1) in contexts.AFTER_ONE_UNIT or before in contexts.BEFORE_ONE_UNIT:
        return None
    c.i += 1
    return Fixed("SET", duration_value(1, unit))
