"""The user's two articles, complete."""

from datetime import date
from pathlib import Path

from pipeline.annotations import Dating
from pipeline.dates import annotate
from tests.dates.notation import show

SEEDS = Path(__file__).parents[2] / "seeds"


def _read(name: str) -> tuple[list[str], Dating]:
    text = (SEEDS / name).read_bytes().decode("utf-8")
    dates, dating = annotate(text)
    return [show(text, found) for found in dates], dating


def test_seed_dated_by_its_full_dates() -> None:
    dates, dating = _read("000_c058e7fd61aa4305.txt")
    assert dating == Dating(reference_date=date(2024, 10, 23), reference_basis="full_date")
    assert dates == [
        "Rabu (23/10/2024) = DATE 2024-10-23 | 2024-10-23 day full",
        "besok (23 Oktober 2024) = DATE 2024-10-23 | 2024-10-23 day full +1",
        "suatu hari nanti = DATE FUTURE_REF | - unresolved",
        "beberapa hari = DURATION PXD | - unresolved",
        "awal November = DATE 2024-11 START | 2024-11-01..2024-11-10 month year_inferred",
        "bulan Agustus = DATE 2024-08 | 2024-08-01..2024-08-31 month year_inferred",
        "kini = DATE PRESENT_REF | - unresolved",
        "tanggal 22 Oktober = DATE 2024-10-22 | 2024-10-22 day year_inferred",
        "kini = DATE PRESENT_REF | - unresolved",
        "bulan Juni = DATE 2024-06 | 2024-06-01..2024-06-30 month year_inferred",
    ]


def test_seed_dated_by_a_weekday() -> None:
    dates, dating = _read("003_1ed06db30246a34c.txt")
    assert dating == Dating(reference_date=date(2024, 10, 28), reference_basis="weekday")
    assert dates == [
        "Senin (28/10) = DATE 2024-10-28 | 2024-10-28 day year_inferred",
        "malam hari = TIME XXXX-XX-XXTNI | - unresolved",
        "saat ini = DATE PRESENT_REF | - unresolved",
        "tanggal 8 Oktober = DATE 2024-10-08 | 2024-10-08 day year_inferred",
        "13 Oktober = DATE 2024-10-13 | 2024-10-13 day year_inferred",
        "17 Oktober = DATE 2024-10-17 | 2024-10-17 day year_inferred",
        "tanggal 18 Oktober = DATE 2024-10-18 | 2024-10-18 day year_inferred",
        "saat ini = DATE PRESENT_REF | - unresolved",
        "tanggal 1 November = DATE 2024-11-01 | 2024-11-01 day year_inferred",
        "tanggal 23 Oktober = DATE 2024-10-23 | 2024-10-23 day year_inferred",
        "tanggal 28 Oktober = DATE 2024-10-28 | 2024-10-28 day year_inferred",
    ]
