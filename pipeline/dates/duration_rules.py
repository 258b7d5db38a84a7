"""Grammar of amounts of time: "selama enam tahun", "dua hari lalu", "tiga bulan terakhir".

Durations, and what an amount makes with "lalu", "lagi", "kemudian".
"""

from pipeline.dates import contexts, terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import Duration, Expression, Fixed, TimeShift, UnitShift, with_mod
from pipeline.dates.resolution import UNKNOWN

Amount = int | float | None  # null: not said ("beberapa")


def amount_of_units(c: Cursor) -> Expression | None:
    """Read "tiga hari", "dua hari lalu", "tiga bulan terakhir", "sehari sebelumnya"."""
    apart = c.key(-1) != "selama"  # "kursus selama 10 minggu ini": the course is this one
    mod = c.hedge()
    left = c.key(-1) == "tinggal"
    measured = _measure(c)
    if measured is None:
        return None
    amount, unit, value = measured
    if c.key() == "lebih" and c.key(1) in contexts.AFTER_LEBIH:
        c.i += 1
        mod = mod or "MORE_THAN"
    if left and c.take("lagi"):
        return Duration(value, mod)  # "tinggal 1 tahun lagi"
    pointed = _pointed(c, amount, unit, value)
    if pointed is not None:
        return with_mod(pointed, mod)
    if c.key() in ("terbang", "pelajaran", "pertandingan") or (unit == "day" and c.take("kerja")):
        return Duration(value, mod) if c.key(-1) == "kerja" else None
    if c.take_one({"pertama", "perdana"}):
        c.take("ini")
        return Duration(value, mod)
    c.take("penuh")
    return Duration(value, mod, unit, amount if isinstance(amount, int) else None, _side(c, apart))


def _measure(c: Cursor) -> tuple[Amount, str, str] | None:
    """Amount, unit and TIMEX3 value of "tiga hari", "sepekan", "2-3 jam", "bertahun-tahun"."""
    if c.key() in terms.ONE_UNITS:
        return _one_unit(c)
    if c.key() in terms.WHOLE_DAYS:
        c.i += 1
        return 1, "day", terms.WHOLE_DAYS[c.key(-1)]
    plural = _reduplicated(c)
    if plural:
        return None, plural, duration_value(None, plural)
    start = c.i
    amount = _multiplied(c) or _amount(c)
    if c.i == start:
        return None
    _repeated(c, amount)
    last = _upper_amount(c) if amount is None or amount < _MOST else None
    unit = terms.UNITS.get(c.key())
    if unit is None and c.key(1) not in terms.ORDINALS:
        unit = terms.YEAR_PART_UNITS.get(c.key())  # "dua kuartal", not the figure of "24 kuartal I"
    named = c.key(start - c.i - 1) == "perang" and c.token().raw[:1].isupper()  # Perang Enam Hari
    if unit is None or named or _is_name_of_unit(c, unit):
        return None
    c.i += 1
    if unit == "day" and isinstance(c.number_behind(), int) and c.key(1) == "malam":
        c.i += 2  # tiga hari dua malam
    if last is not None:
        value = f"{duration_value(amount, unit)}/{duration_value(last, unit)}"
        return None, unit, value
    return amount, unit, duration_value(amount, unit) + _smaller_unit(c, amount, unit)


def _one_unit(c: Cursor) -> tuple[Amount, str, str] | None:
    if c.key(1) in terms.DASHES and c.key(2).startswith(("hari", "ber", "se")):
        return None  # sehari-hari
    unit = terms.ONE_UNITS[c.key()]
    c.i += 1
    if unit == "day" and (c.take("semalam") or c.take("dua", "hari")):  # sehari dua hari
        return (1, unit, "P1D") if c.key(-1) == "semalam" else (None, unit, "P1D/P2D")
    amount = 1.5 if c.take("setengah") else 1
    return amount, unit, duration_value(amount, unit) + _smaller_unit(c, amount, unit)


def _multiplied(c: Cursor) -> int | None:
    """Read "2 x 24" of "2 x 24 jam", as Indonesian tells a term of two days."""
    times, each = c.digits(), c.digits(2)
    if times is None or each is None or c.key(1) not in ("x", "×") or c.key(3) != "jam":
        return None
    c.i += 3
    return times * each


def _amount(c: Cursor) -> Amount:
    """How many; stays where it is when no number stands there."""
    if c.take_one({"setengah", "separuh"}):
        return 0.5
    if c.take("seperempat"):
        return 0.25
    if c.take_one(terms.VAGUE_NUMBERS):
        c.take_one({"puluh", "ratus", "ribu"})
        return None
    amount = c.number()
    if amount is not None and (c.take("setengah") or c.take("dan", "setengah")):
        amount += 0.5
    return amount


def _is_name_of_unit(c: Cursor, unit: str) -> bool:
    """Whether the unit is doubled, or "Tahun" of "Nomor 34 Tahun 2004", the name of a law."""
    doubled = c.key(1) in terms.DASHES and c.key(2) == c.key()
    return doubled or (unit == "year" and c.year_at(1) is not None)


def _repeated(c: Cursor, amount: Amount) -> None:
    """Pass the same number in brackets: "2 (dua) hari", "tiga puluh (30) hari"."""
    start = c.i
    if c.take("(") and amount is not None and c.number() == amount and c.take(")"):
        return
    c.i = start


def _upper_amount(c: Cursor) -> Amount:
    """The second number of "2-3 hari", "dua hingga tiga pekan", "satu dua hari"."""
    start = c.i
    if c.key() in terms.DASHES:
        c.i += 1
    elif not c.take_one({"hingga", "sampai", "atau", "dan"}) and c.key() not in terms.NUMBER_WORDS:
        return None
    last = c.number()
    if last is None or c.key() not in terms.UNITS or (c.keys[start] == "dan" and last > _MOST):
        c.i = start
        return None
    return last


_MOST = 100  # "6 dan 9 bulan" is one amount; larger figures before "dan" count something else


def _smaller_unit(c: Cursor, amount: Amount, unit: str) -> str:
    """The rest of "satu tahun dua bulan", "2 jam 30 menit", as it is joined to the value."""
    smaller = {"year": ("month",), "hour": ("minute",), "minute": ("second",)}.get(unit, ())
    if not isinstance(amount, int):
        return ""
    start = c.i
    c.take("dan")
    more = c.number()
    rest = terms.UNITS.get(c.key())
    if more is not None and rest in smaller:
        c.i += 1
        return f"{more}{terms.DURATION_UNITS[rest].removeprefix('T')}" + _smaller_unit(c, 1, rest)
    c.i = start
    return ""


def _reduplicated(c: Cursor) -> str | None:
    """Read "bertahun-tahun"; "tahun-tahun terakhir" only with what points."""
    first, dash, second = c.key(), c.key(1), c.key(2)
    if dash not in terms.DASHES or second not in terms.UNITS:
        return None
    unit = terms.UNITS[second]
    if first == "ber" + second:
        c.i += 3
        return unit
    ahead = c.key(3) == "ke" and c.key(4) == "depan"
    if first == second and (ahead or c.key(3) in ("terakhir", "mendatang", "belakangan")):
        c.i += 3
        return unit
    return None


def duration_value(amount: Amount, unit: str) -> str:
    """TIMEX3 value of an amount of a unit.

    Example:
        >>> duration_value(2, "week"), duration_value(None, "hour"), duration_value(0.5, "hour")
        ('P2W', 'PTXH', 'PT30M')
    """
    whole = {("hour", 0.5): "PT30M", ("year", 0.5): "P6M", ("minute", 0.5): "PT30S"}
    whole |= {("century", 0.5): "P50Y", ("decade", 0.5): "P5Y", ("day", 0.5): "PT12H"}
    whole |= {("hour", 0.25): "PT15M", ("century", 0.25): "P25Y"}
    if amount is not None and (unit, amount) in whole:
        return whole[unit, amount]
    if unit == "windu" and amount is not None:
        amount *= 8
    months = {"quarter": 3, "half": 6}.get(unit)
    if months:
        amount, unit = None if amount is None else amount * months, "month"
    number = "X" if amount is None else f"{amount:g}" if isinstance(amount, float) else str(amount)
    code = terms.DURATION_UNITS[unit]
    if unit == "night":
        return f"P{number}{code}"
    return f"PT{number}{code[1:]}" if code.startswith("T") else f"P{number}{code}"


def _pointed(c: Cursor, amount: Amount, unit: str, value: str) -> Expression | None:
    """Read "lalu", "lagi", "sebelumnya", "kemudian", "sekali" behind an amount."""
    start = c.i
    if c.take("sekali"):
        return Fixed("SET", value)
    c.take("yang")
    if c.take_one({"lalu", "silam"}):
        return _shifted(amount, unit, -1, narrative=False)
    c.i = start
    if c.key() == "lagi" and c.key(1) not in terms.DASHES:
        c.i += 1
        return _shifted(amount, unit, 1, narrative=False)
    if c.take("sebelumnya") or c.take("sebelum", "itu"):
        return _shifted(amount, unit, -1, narrative=True)
    if c.take("berikutnya") or c.take_one({"kemudian", "berselang", "setelahnya", "sesudahnya"}):
        return _shifted(amount, unit, 1, narrative=True)
    if c.take("setelah", "itu") or c.take("sesudah", "itu"):
        return _shifted(amount, unit, 1, narrative=True)
    return None


def _shifted(amount: Amount, unit: str, sign: int, *, narrative: bool) -> Expression:
    if isinstance(amount, int) and unit not in ("second", "minute", "hour"):
        factor = 8 if unit == "windu" else 1
        name = {"windu": "year", "night": "day"}.get(unit, unit)
        back = narrative and sign < 0
        return UnitShift(name, sign * amount * factor, narrative=narrative, or_report=back)
    if unit in ("second", "minute", "hour") and amount is not None:
        minutes = int(amount * {"second": 0, "minute": 1, "hour": 60}[unit])
        return TimeShift(sign * minutes if narrative and minutes else None)
    if not narrative:
        return Fixed("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    if unit in ("second", "minute", "hour"):
        return TimeShift(None)
    return Fixed("DATE", UNKNOWN.get(unit, "XXXX"))


def whole_unit(c: Cursor) -> Duration | None:
    """Read "sepanjang hari", "sepanjang malam": all of it; "sepanjang tahun ini" is that year."""
    if not c.take("sepanjang"):
        return None
    value = {"hari": "P1D", "malam": "P1TNI", "tahun": "P1Y"}.get(c.key())
    after = c.key(1)
    if value is None or after in terms.DIRECTIONS or after in ("itu", "yang") or after.isdigit():
        return None
    c.i += 1
    return Duration(value)


def _side(c: Cursor, apart: bool) -> str | None:  # noqa: FBT001
    start = c.i
    if c.take("terakhir") or c.take("ke", "belakang") or c.take("belakangan"):
        c.take("ini")
        return "last"
    if apart and c.take("ini"):  # "sepekan ini"
        return "last"
    if c.take("ke", "depan") or c.take("kedepan") or c.take("mendatang"):
        return "next"
    if c.take("yang", "akan", "datang"):
        return "next"
    c.i = start
    return None
