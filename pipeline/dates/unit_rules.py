"""Grammar of shifted units: "pekan lalu", "awal tahun ini", "keesokan harinya"."""

from pipeline.dates import contexts, terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.duration_rules import duration_value
from pipeline.dates.expressions import Duration, Expression, UnitShift


def unit_shift(c: Cursor) -> Expression | None:
    """Read "pekan lalu", "awal tahun ini", "bulan depan", "akhir pekan", "hari berikutnya"."""
    phase = c.phase() or _middle(c)
    unit = _calendar_unit(c)
    if unit is None:
        return None
    if phase == "END" and unit == "week":
        unit, phase = "weekend", None
    shift, narrative = _shift(c, unit)
    if shift is not None:
        if unit == "day" and (phase or (not narrative and shift)):
            return None
        told = narrative and shift != 0
        return UnitShift(unit, shift, phase=phase, narrative=narrative, or_report=told)
    if unit == "weekend":
        return UnitShift(unit, 0)
    if unit in ("decade", "century") and c.take("terakhir"):
        return Duration(duration_value(1, unit), unit=unit, amount=1, side="last")
    if phase and unit in ("week", "month", "year") and not _names_a_date(c):
        # "awal tahun", "akhir bulan" speak of the current one
        if c.key() in terms.YEAR_KINDS or c.key() in ("pertama", "kedua", "ketiga"):
            return None
        return UnitShift(unit, 0, phase=phase)
    return None


def _middle(c: Cursor) -> str | None:
    if c.key() == "tengah" and c.key(1) in ("tahun", "bulan", "pekan"):
        c.i += 1
        return "MID"
    return None


def _calendar_unit(c: Cursor) -> str | None:
    """A unit that the calendar counts; "Pasar Minggu" is a place."""
    before = c.key(-1)
    word = c.take_one(terms.UNITS) or c.take_one(terms.YEAR_PART_UNITS)
    if word == "minggu" and before in contexts.WEEKDAY_NAMES_BEFORE:
        return None
    unit = terms.UNITS.get(word) or terms.YEAR_PART_UNITS.get(word)
    return None if unit in ("second", "minute", "hour", "windu") else unit


def _names_a_date(c: Cursor) -> bool:
    return c.key().isdigit() or c.key() in terms.MONTHS


def _shift(c: Cursor, unit: str) -> tuple[int | None, bool]:
    start = c.i
    if c.take("yang", "sama") or c.take("itu") or c.take("tersebut"):
        return 0, True
    yang = c.take("yang")
    if c.take("akan", "datang"):
        return 1, False
    key = c.key()
    if key in ("lalu", "silam") or (key in ("kemarin", "kemaren") and unit != "day" and not yang):
        c.i += 1
        return -1, False
    if not yang and key in ("depan", "mendatang"):
        c.i += 1
        return 1, False
    if not yang and key == "ini":
        c.i += 1
        return 0, False
    if key == "nanti" and c.key(-2) in terms.PHASES:  # "akhir tahun nanti"
        c.i += 1
        return 0, False
    if not yang and key == "sebelumnya":
        c.i += 1
        return -1, True
    if not yang and key in ("berikutnya", "selanjutnya", "setelahnya", "sesudahnya"):
        c.i += 1
        return 1, True
    c.i = start
    return None, False


def next_day(c: Cursor) -> UnitShift | None:
    """Read "keesokan harinya", "esok harinya", "esoknya": the day after the one told last."""
    if c.take("keesokan", "paginya") or c.take("esok", "paginya"):
        return UnitShift("day", 1, part="TMO", narrative=True)
    for words in (("esoknya",), ("esok", "harinya"), ("keesokan", "harinya"), ("keesokan", "hari")):
        if c.take(*words):
            return UnitShift("day", 1, part=c.part(), narrative=True)
    if c.take("besoknya"):
        return UnitShift("day", 1, narrative=True)
    if c.take("lusanya"):
        return UnitShift("day", 2, narrative=True)
    return None
