"""Grammar of parts of years and months: quarters, halves, seasons, weeks of a month."""

from pipeline.dates import terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import WeekOfMonth, YearPart
from pipeline.dates.pieces import month_name, year_slot


def year_part(c: Cursor) -> YearPart | None:
    """Read "kuartal ketiga 2024", "triwulan II/2024", "Q3 2024", "semester pertama tahun ini"."""
    phase = c.phase()
    word = c.take_one(terms.QUARTERS)
    if word is None and not (c.key() == "q" and c.token(1).glued):
        return None
    c.i += word is None
    code = terms.QUARTERS.get(word, "Q")
    c.take("ke")
    if c.key() in terms.DASHES:
        c.i += 1
    most = 2 if code == "H" else 4
    number = most if c.key() == "terakhir" else terms.ORDINALS.get(c.key())
    if number is None or number > most:
        return None
    c.i += 1
    last = _second_part(c, number, code)
    if c.key() in "/-–" and c.year_at(1) is not None:
        c.i += 1
    after = c.i
    c.take_one({"di", "pada"})
    year, shift = year_slot(c)
    if year is None and shift is None:
        c.i = after
        if word in ("paruh", None):
            return None  # the first half of a match
    length = 6 if code == "H" else 3
    month = (number - 1) * length + 1
    direction = c.direction() if year is None and shift is None else None
    return YearPart(code, month, length, number, year, shift, direction, phase, last)


def _second_part(c: Cursor, number: int, code: str) -> int | None:
    """The second number of "kuartal II dan III", "triwulan 1-2"."""
    start = c.i
    if c.take_one({"dan", "hingga", "sampai", *terms.DASHES}):
        c.take("ke")
        if c.key() in terms.DASHES:
            c.i += 1
        last = terms.ORDINALS.get(c.key())
        if last is not None and number < last <= (2 if code == "H" else 4):
            c.i += 1
            return last
    c.i = start
    return None


def season(c: Cursor) -> YearPart | None:
    """Read "musim dingin 2022", "musim panas lalu", "musim hujan"."""
    phase = c.phase()
    if not c.take("musim"):
        return None
    word = c.take_one(terms.SEASONS)
    if word is None:
        return None
    code, month, months = terms.SEASONS[word]
    year, shift = year_slot(c)
    return YearPart(code, month, months, None, year, shift, c.direction(), phase)


def week_of_month(c: Cursor) -> WeekOfMonth | None:
    """Read "pekan kedua Maret", "minggu terakhir bulan ini", "minggu ke-3 Januari 2014"."""
    if not c.take_one({"pekan", "minggu"}):
        return None
    c.take("ke")
    if c.key() in terms.DASHES:
        c.i += 1
    number = -1 if c.key() == "terakhir" else terms.ORDINALS.get(c.key())
    if number is None:
        return None
    c.i += 1
    c.take_one({"di", "pada"})
    labelled = c.take_one(terms.MONTH_LABELS) is not None
    month = month_name(c, short=False)
    if month is not None:
        year, shift = year_slot(c)
        return WeekOfMonth(number, month, year, shift, direction=c.direction())
    shift = {"ini": 0, "lalu": -1, "silam": -1, "depan": 1, "mendatang": 1}.get(c.key())
    if not labelled or shift is None:
        return None
    c.i += 1
    return WeekOfMonth(number, month_shift=shift)
