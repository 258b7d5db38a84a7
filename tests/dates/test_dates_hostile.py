"""Long senseless input is read in linear time: these finish."""

import pytest

from pipeline.dates import annotate

LENGTH = 100_000
SNIPPETS = [
    *("1", "1/", "12-", "1,", "((1/1", '"', "\n", "\u00a0", "٣", "²", "jum'"),
    *("dua ", "puluh ribu ", "beberapa ", "pada ", "akan ", "Senin (", "Senin, ", "Senin /1/1"),
    *("setiap Senin dan ", "H-7 ", "pukul 1 lewat ", "2 x 24 ", "tanggal 1, 2, 3, ", "Oktober 1, "),
    *("12 Abc 2024 ", 'film "Hari ', "kata A, Senin, ", "1998. 5 Mei ", "dini hari ", "Natal "),
    *("1 Mei-", "hari hari-", "awal ", "lusa ,", "pukul 1.", "10:00", "2024-", "Rabu (1/1/2024) "),
]


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_long_input_finishes(snippet: str) -> None:
    text = (snippet * (LENGTH // len(snippet) + 1))[:LENGTH]
    dates, _ = annotate(text)
    assert all(0 <= d.start < d.end <= LENGTH for d in dates)
    assert [d.start for d in dates] == sorted(d.start for d in dates)


@pytest.mark.parametrize("text", ["Senin" + " " * LENGTH + "(28/10)", "9" * 5000 + " hari", "\x00"])
def test_odd_input_finishes(text: str) -> None:
    assert len(annotate(text, "2024-10-30")[0]) <= 1
