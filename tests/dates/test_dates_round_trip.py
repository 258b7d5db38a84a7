"""Every day of four years, written by babel's Indonesian locale in the styles of newsrooms."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from babel.dates import format_date

from pipeline.dates import annotate

STYLES = ["EEEE, d MMMM yyyy", "EEEE (d/M/yyyy)", "dd MMM yyyy", "EEEE (dd/MM/yy)", "yyyy-MM-dd"]
STYLES += ["dd-MM-yyyy", "EEEE /d/M/yyyy/", "EEEE d MMMM yyyy", "'tanggal' d MMMM yyyy", "d.M.yyyy"]
YEARLESS = ["EEEE (d/M)", "d MMMM", "EEEE, d MMMM", "'tanggal' d MMMM"]


def _days(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


def _same(text: str) -> str:
    return text


@pytest.mark.parametrize("year", [1998, 2000, 2024, 2025])
@pytest.mark.parametrize("case", [_same, str.upper])
@pytest.mark.parametrize("style", STYLES)
def test_full_dates(style: str, case: Callable[[str], str], year: int) -> None:
    wrong = []
    for day in _days(year):
        written = case(format_date(day, style, locale="id"))
        text = f"Pada {written}, ia pergi."
        found = [(text[d.start : d.end], d.first, d.last, d.basis) for d in annotate(text)[0]]
        if found != [(written, day, day, "full")]:
            wrong.append((written, found))
    assert wrong == []


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
