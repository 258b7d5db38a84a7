"""What several rules share: a month's name, the word of a range, what stands for the year."""

import re
from collections.abc import Mapping

from pipeline.dates import contexts, terms
from pipeline.dates.calendars import full_year
from pipeline.dates.cursor import Cursor


def month_name(c: Cursor, *, short: bool) -> int | None:
    """A month's name; its abbreviations too where ``short``."""
    key = c.take_one(terms.MONTHS)
    if key:
        return terms.MONTHS[key]
    if short:
        key = c.take_one(terms.MONTH_ABBREVIATIONS)
        if key:
            if c.key() == "." and c.token().glued and c.key(1).isdigit():
                c.i += 1
            return terms.MONTH_ABBREVIATIONS[key]
    return None


def range_word(c: Cursor) -> str | None:
    """Read "hingga", "sampai dengan", "s/d", "dan" or a dash."""
    if c.take("s", "/", "d") or c.take("s", ".", "d", ".") or c.take("s", ".", "d"):
        return "s.d."
    if c.take("sampai", "dengan"):
        return "sampai"
    if c.key() in terms.DASHES:
        c.i += 1
        return "-"
    return c.take_one(terms.RANGE_WORDS)


# behind a unit: which one of it
SHIFTS = {"lalu": -1, "silam": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1}


def year_slot(c: Cursor, *, hyphen: bool = False) -> tuple[int | None, int | None]:
    """What stands for the year behind a month: (2024, null), (null, -1) for "tahun lalu"."""
    if c.key() in terms.YEAR_LABELS:
        shift = SHIFTS.get(c.key(1))
        if shift is not None:
            c.i += 2
            return None, shift
        c.i += 1
        year = c.year_at() or year_in_words(c)
        c.i += 1 if c.year_at() is not None else -1 if year is None else 0
        return year, None
    shift = _years_ago(c)
    if shift is not None:
        return None, shift
    if hyphen and c.key() in terms.DASHES:
        digits = c.key(1)
        if len(digits) in (2, 4) and digits.isdigit() and digits.isascii():
            c.i += 2
            return full_year(digits), None
        return None, None
    ahead = 1 if c.key() == "," else 0
    year = c.year_at(ahead)
    if year is not None:
        c.i += ahead + 1
        return year, None
    year = year_in_words(c)
    if year is not None:
        return year, None
    if c.key() in "'’" and c.token(1).glued and c.digits(1) is not None and len(c.key(1)) == 2:
        year = full_year(c.key(1))
        c.i += 2
    return year, None


def year_in_words(c: Cursor) -> int | None:
    """Read "dua ribu dua puluh empat", "seribu sembilan ratus enam puluh lima"."""
    if c.key() not in ("dua", "seribu") or (c.key() == "dua" and c.key(1) != "ribu"):
        return None
    start = c.i
    year = c.number()
    if isinstance(year, int) and 1500 <= year < 2100 and c.key() not in contexts.COUNTED:
        return year
    c.i = start
    return None


def _years_ago(c: Cursor) -> int | None:
    """Read "dua tahun lalu" behind a month: -2."""
    start = c.i
    years = 1 if c.take("setahun") else c.number()
    if isinstance(years, int) and (c.key(-1) == "setahun" or c.take("tahun")):
        c.take("yang")
        if c.take_one({"lalu", "silam"}):
            return -years
    c.i = start
    return None


def by_first_word(phrases: Mapping[str, str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases by their first word, as tuples of tokens, the longest first.

    Example:
        >>> by_first_word({"saat ini": "PRESENT_REF"})
        {'saat': [(('saat', 'ini'), 'PRESENT_REF')]}
    """
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, value in phrases.items():
        words = tuple(_WORD.findall(phrase))
        table.setdefault(words[0], []).append((words, value))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


_WORD = re.compile(r"\w+|[^\w\s]")
