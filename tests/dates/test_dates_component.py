"""The stage in a spaCy pipeline, and what it must not depend on."""

import time
from datetime import date, datetime
from itertools import pairwise

import pytest
import spacy

from pipeline.annotations import Dating, TimeExpression
from pipeline.dates import annotate, calendars, named_days, resolve
from pipeline.records import Record

TEXT = "Tiba kemarin (29/10), kata dia, Senin. Pada 23 Oktober 2024, 8 Ogos 2023, Lebaran hujan."


def _clear_caches() -> None:
    calendars._foreign_months.cache_clear()
    named_days._holidays.cache_clear()
    resolve.resolve.cache_clear()


def test_component_sets_dates_and_dating() -> None:
    nlp = spacy.blank("id")
    nlp.add_pipe("klaim_dates")
    doc = nlp.make_doc("Kata dia, besok (31/10).")
    doc._.record = Record("a", "a.txt", doc.text, published="2024-10-30T10:00:00+07:00")
    doc = nlp(doc)
    day = date(2024, 10, 31)
    assert doc._.dating == Dating(
        "2024-10-30T10:00:00+07:00", "metadata", date(2024, 10, 30), "published"
    )
    assert doc._.dates == [
        TimeExpression(10, 23, "DATE", "2024-10-31", None, day, day, "day", "year_inferred", 1)
    ]


def test_component_runs_without_a_record() -> None:
    nlp = spacy.blank("id")
    nlp.add_pipe("klaim_dates")
    doc = nlp("Kemarin hujan.")
    assert (doc._.dating, len(doc._.dates)) == (Dating(), 1)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue", "Asia/Jakarta", "UTC"])
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system sets no zone per process")
def test_no_dependence_on_the_time_zone(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = annotate(TEXT, "2024-10-30T23:30:00+07:00")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        _clear_caches()
        found = annotate(TEXT, "2024-10-30T23:30:00+07:00")
    time.tzset()
    assert found == expected


@pytest.mark.parametrize("year", [1971, 2016, 2090])
def test_no_dependence_on_the_clock(year: int, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = annotate(TEXT, "2024-10-30")

    class Elsewhen(datetime):
        @classmethod
        def now(cls, tz=None) -> datetime:
            return datetime(year, 2, 28, 23, 59, tzinfo=tz)

        utcnow = today = now

    for module in ("dateparser.date", "dateparser.parser", "holidays.holiday_base"):
        monkeypatch.setattr(f"{module}.datetime", Elsewhen, raising=False)
    monkeypatch.setattr(time, "time", lambda: (year - 1970) * 365.25 * 86400)
    _clear_caches()
    assert annotate(TEXT, "2024-10-30") == expected


def test_each_expression_is_resolved_once_per_anchor() -> None:
    _clear_caches()
    annotate("Pada 23 Oktober 2024 hujan. " * 50 + "Pekan lalu juga. " * 50, "2024-10-30")
    assert (resolve.resolve.cache_info().misses, resolve.resolve.cache_info().hits) == (2, 98)


def test_spans_are_in_order_apart_and_verbatim() -> None:
    dates = annotate(TEXT * 20, "2024-10-30")[0]
    assert all(a.end <= b.start for a, b in pairwise(dates))
    assert len(dates) == 100
