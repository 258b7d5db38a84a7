"""Every day of twenty years, written by babel's Indonesian locale in the styles of newsrooms."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from babel.dates import format_date

from pipeline.dates import annotate

YEARS = range(2007, 2027)
STYLES = ["EEEE, d MMMM yyyy", "EEEE (d/M/yyyy)", "dd MMM yyyy", "EEEE (dd/MM/yy)", "yyyy-MM-dd"]
STYLES += ["dd-MM-yyyy", "EEEE /d/M/yyyy/", "EEEE d MMMM yyyy", "'tanggal' d MMMM yyyy", "d.M.yyyy"]
STYLES += [
    "d/M/yy",
    "EEE, dd MMM yyyy",
    "d MMMM yyyy (EEEE)",
    "'tanggal' d 'bulan' MMMM 'tahun' yyyy",
]
STAMPS = ["EEEE, dd MMMM yyyy '| 09:15 WIB'", "dd/MM/yyyy, '14:05 WIB'"]
YEARLESS = ["EEEE (d/M)", "d MMMM", "EEEE, d MMMM", "'tanggal' d MMMM"]


def _days(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


def _wrong(write: Callable[[date], str], years: range) -> Iterator[tuple]:
    """What does not come back of a year's days, each in a paragraph of its own."""
    for year in years:
        days = _days(year)
        texts = [f"Pada {write(day)}, ia pergi." for day in days]
        text = "\n\n".join(texts)
        found = [(text[d.start : d.end], d.first, d.last, d.basis) for d in annotate(text)[0]]
        wanted = [(write(day), day, day, "full") for day in days]
        if found != wanted:
            yield next(
                pair for pair in zip(wanted, [*found, None], strict=False) if pair[0] != pair[1]
            )


@pytest.mark.parametrize("style", [*STYLES, *STAMPS])
def test_full_dates(style: str) -> None:
    assert list(_wrong(lambda day: format_date(day, style, locale="id"), YEARS)) == []


@pytest.mark.parametrize("style", [*STYLES, *STAMPS])
def test_full_dates_in_capitals(style: str) -> None:
    def write(day: date) -> str:
        return format_date(day, style, locale="id").upper()

    assert list(_wrong(write, YEARS[::5])) == []


@pytest.mark.parametrize("style", YEARLESS)
def test_dates_without_year_find_it_again(style: str) -> None:
    """Told from 150 days before to 60 days after, a day keeps its year."""
    wrong = []
    for day in _days(2024):
        written = format_date(day, style, locale="id")
        text = f"Pada {written}, ia pergi."
        for apart in (-60, -1, 0, 1, 60, 150):
            published = (day + timedelta(days=apart)).isoformat()
            found = [
                (text[d.start : d.end], d.first, d.basis) for d in annotate(text, published)[0]
            ]
            if found != [(written, day, "year_inferred")]:
                wrong.append((written, published, found))
    assert wrong == []
