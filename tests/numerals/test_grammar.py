"""The grammar of numerals: whole readings, near misses, round trips, hostile input."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.numerals import find_numerals
from pipeline.numerals.cardinals import read_digits


def read(text: str) -> list[tuple]:
    return [
        (text[n.start : n.end], n.kind, n.value if n.low is None else (n.low, n.high))
        for n in find_numerals(text)
    ]


CARDINALS = [
    ("10.000", 10_000),
    ("12000", 12_000),
    ("1.234.567", 1_234_567),
    ("10 000", 10_000),
    ("10\u00a0500", 10_500),
    ("3,000", 3_000),
    ("3,125 juta", 3_125_000),
    ("12,345,678", 12_345_678),
    ("1,5 juta", 1_500_000),
    ("2.5 juta", 2_500_000),
    ("1.500 juta", 1_500_000_000),
    ("86 ribu", 86_000),
    ("25 rb", 25_000),
    ("3jt", 3_000_000),
    ("2 M", 2_000_000_000),
    ("10K", 10_000),
    ("3 triliun", 3_000_000_000_000),
    ("5 ratus ribu", 500_000),
    ("2 juta 500 ribu", 2_500_000),
    ("12 ribu 500", 12_500),
    ("satu", 1),
    ("nol", 0),
    ("sepuluh", 10),
    ("sebelas", 11),
    ("dua belas", 12),
    ("duabelas", 12),
    ("dua puluh", 20),
    ("Dua Puluh Lima", 25),
    ("SERATUS", 100),
    ("seratus satu", 101),
    ("limaratus", 500),
    ("sembilan ratus sembilan puluh sembilan", 999),
    ("seribu", 1_000),
    ("seribu lima ratus", 1_500),
    ("seratus dua puluh tiga ribu empat ratus lima", 123_405),
    ("sejuta", 1_000_000),
    ("dua juta lima ratus ribu", 2_500_000),
    ("satu milyar", 1_000_000_000),
    ("semiliar", 1_000_000_000),
    ("setriliun", 1_000_000_000_000),
    ("dua trilyun", 2_000_000_000_000),
    ("setengah juta", 500_000),
    ("seperempat juta", 250_000),
    ("tiga perempat juta", 750_000),
    ("satu setengah juta", 1_500_000),
    ("dua setengah ribu", 2_500),
    ("2 setengah juta", 2_500_000),
    ("selusin", 12),
    ("dua lusin", 24),
    ("8 (delapan)", 8),
    ("empat (4)", 4),
    ("17 (tujuh belas)", 17),
    ("300-ribu", 300_000),
    ("dua-puluh", 20),
    ("tigaratuslimapuluh", 350),
    ("delapanbelas", 18),
    ("1½ juta", 1_500_000),
    ("¾ juta", 750_000),
    ("1/2 juta", 500_000),
    ("1 1/4 juta", 1_250_000),
    ("dua koma lima juta", 2_500_000),
    ("tiga koma satu empat juta", 3_140_000),
    ("nol koma dua lima juta", 250_000),
    ("dua tiga perempat juta", 2_750_000),
    ("seperlima juta", 200_000),
    ("dua perlima ribu", 400),
    ("1,2jt", 1_200_000),
    ("10rb", 10_000),
    ("2T", 2 * 10**12),
]


@pytest.mark.parametrize(("text", "value"), CARDINALS)
def test_cardinal(text, value):
    assert read(text) == [(text, "cardinal", value)]
    assert read(f"ada {text} orang,") == [(text, "cardinal", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.000-an", 3_000),
        ("20-an ribu", 20_000),
        ("30an juta", 30_000_000),
        ("3000an", 3_000),
        ("10 ribu-an", 10_000),
        ("tiga ribuan", 3_000),
        ("dua ratusan", 200),
        ("lima puluhan", 50),
        ("seratusan", 100),
        ("seribuan", 1_000),
        ("100 ribuan", 100_000),
        ("duapuluhan ribu", 20_000),
    ],
)
def test_about(text, value):
    assert read(text) == [(text, "about", value)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10-12 ribu", 10_000, 12_000),
        ("10–12", 10, 12),
        ("10 – 12 ribu", 10_000, 12_000),
        ("10 hingga 12 ribu", 10_000, 12_000),
        ("20-an sampai 30-an", 20, 30),
        ("500-an hingga 600-an", 500, 600),
        ("8.000 sampai 10 ribu", 8_000, 10_000),
        ("8.000 sampai dengan 10.000", 8_000, 10_000),
        ("10 s/d 12", 10, 12),
        ("10 s.d. 12", 10, 12),
        ("500 hingga 1 ribu", 500, 1_000),
        ("1,5-2 juta", 1_500_000, 2_000_000),
        ("dua-tiga", 2, 3),
        ("dua atau tiga", 2, 3),
        ("dua-tiga ratus ribu", 200_000, 300_000),
        ("dua ratus hingga tiga ratus ribu", 200_000, 300_000),
        ("lima puluh hingga seratus", 50, 100),
        ("dua tiga", 2, 3),
        ("lima enam ratus", 500, 600),
        ("tiga empat ribu", 3_000, 4_000),
        ("10rb-12rb", 10_000, 12_000),
        ("1 s.d. 1,5 juta", 1_000_000, 1_500_000),
    ],
)
def test_range(text, low, high):
    assert read(text) == [(text, "range", (low, high))]


def test_dan_makes_a_range_only_after_antara():
    assert read("antara 8.000 dan 10.000") == [("8.000 dan 10.000", "range", (8_000, 10_000))]
    assert read("8.000 dan 10.000") == [
        ("8.000", "cardinal", 8_000),
        ("10.000", "cardinal", 10_000),
    ]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("belasan", 11, 19),
        ("puluhan", 10, 99),
        ("ratusan", 100, 999),
        ("ribuan", 1_000, 9_999),
        ("jutaan", 1_000_000, 9_999_999),
        ("lusinan", 12, 99),
        ("belasan ribu", 11_000, 19_999),
        ("puluhan ribu", 10_000, 99_999),
        ("ratusan ribu", 100_000, 999_999),
        ("puluhan juta", 10_000_000, 99_999_999),
        ("beratus-ratus", 100, 999),
        ("berpuluh-puluh ribu", 10_000, 99_999),
        ("beberapa puluh", 20, 99),
        ("beberapa ratus", 200, 999),
        ("beberapa ribu", 2_000, 9_999),
        ("puluhan hingga ratusan", 10, 999),
        ("puluhan hingga ratusan ribu", 10_000, 999_999),
        ("ribuan hingga puluhan ribu", 1_000, 99_999),
        ("belasan atau puluhan", 11, 99),
        ("puluhan bahkan ratusan", 10, 999),
        ("puluhan, bahkan ratusan ribu", 10_000, 999_999),
        ("beratus", 100, 999),
        ("sekian puluh", 20, 99),
        ("beberapa lusin", 24, 119),
    ],
)
def test_vague(text, low, high):
    assert read(text) == [(text, "vague", (low, high))]


@pytest.mark.parametrize(
    "text",
    [
        "ke-12",
        "ke - 57",
        "kedua",
        "ke-dua",
        "keempat",
        "kesepuluh",
        "kedua belas",
        "kedua puluh lima",
        "ketigabelas",
        "ke 12",
    ],
)
def test_ordinal(text):
    [numeral] = find_numerals(f"yang {text} itu")
    assert (numeral.start, numeral.end, numeral.kind) == (5, 5 + len(text), "ordinal")


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "13:25",
        "23/10/2024",
        "2024-10-23",
        "021-555-1234",
        "+6281234567890",
        "08123",
        "F-16",
        "M23",
        "T-90M",
        "4x4",
        "3-0",
        "12-10",
        "satu-satunya",
        "dua-duanya",
        "2,5",
        "1.4",
        "20.0000",
        "dua pertiga juta",
        "kesatuan",
        "pukul 13.25",
        "setengah pasukan",
        "ribu ribu",
        "beberapa tentara",
        "berdua",
        "1234567890123456789",
        "",
    ],
)
def test_no_count(text):
    assert read(text) == []


def test_neighbours_stay_apart():
    assert read("seribu dua ribu tiga") == [
        ("seribu", "cardinal", 1_000),
        ("dua ribu tiga", "cardinal", 2_003),
    ]
    assert read("tujuh, delapan. Sembilan") == [
        ("tujuh", "cardinal", 7),
        ("delapan", "cardinal", 8),
        ("Sembilan", "cardinal", 9),
    ]
    assert read("seratus dua ratus") == [
        ("seratus", "cardinal", 100),
        ("dua ratus", "cardinal", 200),
    ]
    assert [value for _, _, value in read("satu dua tiga empat")] == [1, 2, 3, 4]
    assert read("delapan (9)") == [("delapan", "cardinal", 8), ("9", "cardinal", 9)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [("007", None), ("0.500", None), ("12.34.56", None), ("1.2345", 1.2345)],
)
def test_read_digits_odd(written, expected):
    value = read_digits(written)
    assert (None if value is None else float(value)) == expected


_UP_TO_A_TRILLION = st.integers(0, 10**12)


@given(_UP_TO_A_TRILLION)
def test_words_read_back(n):
    words = num2words(n, lang="id")
    for written in (words, words.upper(), words.title()):
        assert read(f"ada {written} di sana") == [(written, "cardinal", n)]


@given(_UP_TO_A_TRILLION)
def test_joined_words_read_back(n):
    """As carelessly typed: "dua belas" in one word, hundreds with their tens in another."""
    written = re.sub(r" (belas|puluh|ratus)", r"\1", num2words(n, lang="id"))
    assert read(f"ada {written} di sana") == [(written, "cardinal", n)]


@given(_UP_TO_A_TRILLION)
def test_doubles_read_back(n):
    digits, words = f"{n:,}".replace(",", "."), num2words(n, lang="id")
    for written in (f"{digits} ({words})", f"{words} ({digits})"):
        assert read(f"ada {written} di sana") == [(written, "cardinal", n)]


@given(st.integers(1, 10**6 - 1), st.sampled_from([("ribu", 3), ("juta", 6), ("miliar", 9)]))
def test_digits_with_a_scale_read_back(n, scale):
    """1.234.567 is "1.234.567", "1.234,567 ribu" and "1,234567 juta" alike."""
    name, zeros = scale
    whole, part = divmod(n, 10**zeros)
    decimals = f",{part:0{zeros}d}".rstrip("0") if part else ""
    written = f"{whole:,}".replace(",", ".") + f"{decimals} {name}"
    assert read(f"ada {written} di sana") == [(written, "cardinal", n)]


@given(st.integers(1, 999), st.sampled_from([("ribu", 10**3), ("juta", 10**6)]))
def test_halves_of_a_scale_read_back(whole, scale):
    """1.500.000 is "satu setengah juta", "1½ juta" and "satu koma lima juta" alike."""
    name, size = scale
    words = num2words(whole, lang="id")
    ways = (f"{words} setengah", f"{words} koma lima", f"{whole}½", f"{whole} 1/2", f"{whole},5")
    for written in (f"{way} {name}" for way in ways):
        assert read(f"ada {written} di sana") == [
            (written, "cardinal", (2 * whole + 1) * size // 2)
        ]


@given(st.integers(0, 10**12))
def test_every_digit_style_reads_back(n):
    dotted = f"{n:,}".replace(",", ".")
    for written in (str(n), dotted, dotted.replace(".", "\u00a0"), f"{n:,}"):
        assert read(f"ada {written} di sana") == [(written, "cardinal", n)]


@given(st.integers(1, 999), st.integers(1, 9), st.sampled_from(["ribu", "juta", "miliar"]))
def test_decimals_of_a_scale_read_back(whole, tenth, scale):
    size = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9}[scale]
    written = f"{whole},{tenth} {scale}"
    assert read(written) == [(written, "cardinal", (10 * whole + tenth) * size // 10)]


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_ranges_read_back(low, width):
    written = f"{low} hingga {low + width}"
    assert read(written) == [(written, "range", (low, low + width))]


@given(st.text(alphabet="0123456789.,-–/ ()anribuk", max_size=60))
def test_offsets_are_sound(text):
    end = 0
    for numeral in find_numerals(text):
        assert end <= numeral.start < numeral.end <= len(text)
        end = numeral.end


_HOSTILE = ["1-1 000 1.", "ribu satu seribu dua ratus ", "1(satu (", "1 hingga ke-puluhan hingga "]


@pytest.mark.parametrize("piece", _HOSTILE)
def test_hostile_input_finishes(piece):
    text = (piece * (200_000 // len(piece) + 1))[:200_000]
    for numeral in find_numerals(text):
        assert numeral.value is None or numeral.value < 10**18
