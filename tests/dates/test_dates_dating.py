"""When the document was published, and which day its relative dates count from.

``datings.jsonl`` holds whole articles of our own, one a line, written by a person who had not seen
the code: datelines in many styles, dates of the report among those of history and of plans.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline.annotations import Dating
from pipeline.dates import annotate

PROSE = "Pasukan tiba di Kursk. Mereka berjaga."


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2024-11-07", date(2024, 11, 7)),
        ("2024-11-07T09:15:00+07:00", date(2024, 11, 7)),
        ("2024-11-07T23:59:59-05:00", date(2024, 11, 7)),  # the day where it was written
        ("2024-11-07T09:15:00Z", date(2024, 11, 7)),
        ("20241107", date(2024, 11, 7)),
    ],
)
def test_metadata_comes_first(published: str, day: date) -> None:
    text = f"Senin, 28 Oktober 2024 | 10:05 WIB\n\n{PROSE}"
    assert annotate(text, published)[1] == Dating(published, "metadata", day, "published")


@pytest.mark.parametrize("published", ["", "kemarin", "07/11/2024", "2024-13-01", "2024-11-07 WIB"])
def test_metadata_that_is_no_iso_date_counts_as_missing(published: str) -> None:
    assert annotate(PROSE, published)[1] == Dating()


DATELINES = [
    ("Jumat, 15 November 2024 - 10:05 WIB\n\n", "2024-11-15T10:05:00+07:00"),
    ("Kompas.com - 09/05/2025, 14:32 WIB\n", "2025-05-09T14:32:00+07:00"),
    ("JUDUL BERITA\n\nKAMIS, 07 NOVEMBER 2024 | 09:15 WITA\n\n", "2024-11-07T09:15:00+08:00"),
    ("Senin 21 Apr 2025 08:15 WIT\n\nRed: Rara Dewi\n\n", "2025-04-21T08:15:00+09:00"),
    ("Rara Dewi - detikNews\nKamis, 07 Nov 2024 14:32\n\n", "2024-11-07T14:32:00"),
    ("2024-11-07T09:15:00Z\n", "2024-11-07T09:15:00+00:00"),
    ("Rabu, 23 Oktober 2024\n\n", "2024-10-23"),
    ("Diterbitkan 23 Oktober 2024\n\n", "2024-10-23"),
    ("Oleh Rara Dewi | 23 Oktober 2024\n\n", "2024-10-23"),
    ("KYIV, 23 Oktober 2024 - ", "2024-10-23"),
    ("Jakarta (23/10/2024) — ", "2024-10-23"),
]


@pytest.mark.parametrize(("dateline", "published"), DATELINES)
def test_dateline_at_the_start(dateline: str, published: str) -> None:
    day = date.fromisoformat(published[:10])
    expected = Dating(published, "dateline", day, "published")
    assert annotate(dateline + PROSE)[1] == expected


def test_dateline_at_the_end() -> None:
    dating = annotate(f"{PROSE}\n\nPewarta: Rara Dewi\nRabu, 23 Oktober 2024 10:05 WIB\n")[1]
    expected = Dating("2024-10-23T10:05:00+07:00", "dateline", date(2024, 10, 23), "published")
    assert dating == expected


FULL_DATES = [
    # prose is no dateline
    ("Pasukan tiba pada Rabu (23/10/2024), kata dia.", date(2024, 10, 23)),
    ("Kronologi Serangan 7 Oktober 2023\n\nPasukan tiba.", date(2023, 10, 7)),
    ("Ledakan terjadi Kamis (8/5/2025) pukul 22.40 WIB di kota itu.", date(2025, 5, 8)),
    # the most frequent, then the first
    ("Pada 1 Mei 2024, 3 Mei 2024, dan 3 Mei 2024 hujan.", date(2024, 5, 3)),
    ("Pada 3 Mei 2024 dan 1 Mei 2024 hujan.", date(2024, 5, 3)),
    # history does not date the report, however often it is told
    ("Sejak 7 Mei 1998, ya, 7 Mei 1998, hingga 3 Mei 2024.", date(2024, 5, 3)),
    # a day that stands with its weekday is a day of the report
    ("Izin berlaku hingga 31 Desember 2024, kata dia, Kamis (14/11/2024).", date(2024, 11, 14)),
]


@pytest.mark.parametrize(("text", "day"), FULL_DATES)
def test_own_full_dates(text: str, day: date) -> None:
    assert annotate(text)[1] == Dating(reference_date=day, reference_basis="full_date")


WEEKDAYS = [
    ("NRC pada Senin (28/10) melapor.", date(2024, 10, 28)),
    ("Ia bicara Senin (28/10), lalu Selasa (29/10), dan lagi Selasa (29/10).", date(2024, 10, 29)),
    ("Ia bicara Senin, 28 Oktober.", date(2024, 10, 28)),
    # a year in the text comes before the latest that fits: 28 December is a Sunday in 2025 too
    ("Pesawat jatuh Minggu (28/12). Maskapai itu berdiri pada 2014.", date(2014, 12, 28)),
    ("Pesawat jatuh Minggu (28/12).", date(2025, 12, 28)),
]


@pytest.mark.parametrize(("text", "day"), WEEKDAYS)
def test_weekday_and_day_that_agree(text: str, day: date) -> None:
    assert annotate(text)[1] == Dating(reference_date=day, reference_basis="weekday")


@pytest.mark.parametrize(
    "text",
    [
        "",
        PROSE,
        "Pada 13 Oktober dan pekan lalu hujan.",
        "Senin (28/10) dan Rabu (29/10) hujan.",  # no year has both
        "Senin (31/6) hujan.",
        "Oktober 2024 dan tahun 2023.",
        "Pada 31 Juni 2024.",
    ],
)
def test_nothing_anchors(text: str) -> None:
    assert annotate(text)[1] == Dating()


_ARTICLES = Path(__file__).with_name("datings.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "article", [*map(json.loads, _ARTICLES)], ids=lambda article: article["id"]
)
def test_articles(article: dict) -> None:
    day = article["reference_date"]
    assert annotate(article["text"])[1] == Dating(
        article["published"],
        article["published_basis"],
        day and date.fromisoformat(day),
        article["reference_basis"],
    )
