"""Sentence boundaries on top of a model's."""

import pytest

from pipeline.engines import load_engine
from pipeline.engines.sentences import refine_sentences, refine_starts
from pipeline.engines.tokenizer import blank

# Each case: the words; "|" before a word is where the model starts a sentence.
# The expected boundaries are written the same way.
CASES = [
    ("|Ia tiba . |Lalu pergi .", "|Ia tiba . |Lalu pergi ."),
    ("|Ia tiba ⏎ lalu pergi", "|Ia tiba ⏎ |lalu pergi"),
    ("|Ia tiba |⏎ lalu pergi", "|Ia tiba ⏎ |lalu pergi"),
    ("|Ia tiba . ␣ |Lalu pergi", "|Ia tiba . ␣ |Lalu pergi"),
    ("|Ia tiba . |␣ Lalu pergi", "|Ia tiba . ␣ |Lalu pergi"),
    ("|⏎ Ia tiba", "|⏎ Ia tiba"),  # the first token starts the first sentence, blank or not
    # titles, ranks, streets and numbers go on
    ("|Kata Dr. |Amir", "|Kata Dr. Amir"),
    ("|Kata Letkol . |Amir", "|Kata Letkol . Amir"),
    ("|Di Jl . |Merdeka No. |5", "|Di Jl . Merdeka No. 5"),
    # initials go on, kinds do not
    ("|Kata M. |Amir", "|Kata M. Amir"),
    ("|Kata Joko P . |Amir", "|Kata Joko P . Amir"),
    ("|Ada vitamin C . |Itu baik", "|Ada vitamin C . |Itu baik"),
    # the model's miss after a name
    ("|Kata CNN . Resolusi itu", "|Kata CNN . |Resolusi itu"),
    ("|Ada dll. isinya", "|Ada dll. isinya"),
    ("|Rp 3 . Resolusi", "|Rp 3 . |Resolusi"),
    ("|Kelas VI . Lalu", "|Kelas VI . |Lalu"),
    ("|Skor 3 – 2 . Lalu", "|Skor 3 – 2 . |Lalu"),
    ("|Siap .... Lalu", "|Siap .... |Lalu"),
    ("|No. XI . Lalu", "|No. XI . Lalu"),
    # the number of a list goes on
    ("|Lalu : |1 . |Tarik pasukan . |2 . |Maju", "|Lalu : |1 . Tarik pasukan . |2 . Maju"),
    ("|a . |Tarik ⏎ |b . |Maju", "|a . Tarik ⏎ |b . Maju"),
    # initials go on, degrees and states may end
    ("|kata A.H. |Nasution", "|kata A.H. Nasution"),
    ("|Dr. A.H. |Nasution", "|Dr. A.H. Nasution"),
    ("|Amir , S.H. |Ia", "|Amir , S.H. |Ia"),
    ("|di A.S. |Ia", "|di A.S. |Ia"),
    ("|Perang Dunia I . |Itu", "|Perang Dunia I . |Itu"),
    ("|Joseph I . |memimpin", "|Joseph I . memimpin"),
    # abbreviations
    ("|Pukul 10 a.m. |waktu", "|Pukul 10 a.m. waktu"),
    ("|Tenda , dll. |Lalu", "|Tenda , dll. |Lalu"),
    ("|Brigjen Pol. |Amir", "|Brigjen Pol. Amir"),
    ("|Dalam hal . |Itu", "|Dalam hal . |Itu"),
    ("|Lihat hal . |5", "|Lihat hal . 5"),
    # teasers
    ("|[ Baca juga : Putin ] Ia", "|[ Baca juga : Putin ] |Ia"),
    ("|Ia [ Putin ] Tiba", "|Ia [ Putin ] Tiba"),
    # closing marks stay with what they close
    ("|“ Siap . |” |Kata Amir", "|“ Siap . ” |Kata Amir"),
    ("|“ Siap . |” |kata Amir", "|“ Siap . ” kata Amir"),
    ('|" Siap . |" |Kata Amir', '|" Siap . " |Kata Amir'),
    ('|" Siap . |" |kata Amir', '|" Siap . " kata Amir'),
    ('|" Siap . |" ⏎ |" Maju . |"', '|" Siap . " ⏎ |" Maju . "'),
    ('|Siap . |" Maju', '|Siap . |" Maju'),
    ("|( AP |) . |Ia", "|( AP ) . |Ia"),
    ("|ia tiba . |lalu pergi", "|ia tiba . |lalu pergi"),  # a text without capitals
    ("", ""),
]


def _read(marked: str) -> tuple[list[str], list[bool]]:
    pieces = marked.split()
    words = [p.removeprefix("|").replace("⏎", "\n").replace("␣", " ") for p in pieces]
    return words, [piece.startswith("|") for piece in pieces]


@pytest.mark.parametrize(("given", "expected"), CASES)
def test_refine_starts(given, expected):
    words, starts = _read(given)
    assert refine_starts(words, starts) == _read(expected)[1]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\u2028", "\x85", "\n \n"])
def test_every_line_break_ends_a_sentence(newline):
    doc = refine_sentences(blank().make_doc(f"Satu{newline}dua tiga"))
    assert [sent.text.strip() for sent in doc.sents] == ["Satu", "dua tiga"]


@pytest.mark.parametrize("mark", ['"', "“", ".", "Dr.", "\n", "A."])
def test_long_runs_finish(mark):
    words = [mark] * 200_000
    assert len(refine_starts(words, [True] * 200_000)) == 200_000


# Raw news, written for this test: its sentences as the shipped models should find them.
NEWS = [
    [
        "JAKARTA, KOMPAS.com - Kepala Badan Intelijen Pertahanan Ukraina Letjen. Kyrylo Budanov "
        "mengatakan, sekitar 11.000 tentara Korea Utara siap bertempur.",
        "“Mereka akan siap pada 1 November,” kata Budanov kepada The War Zone, Kamis (17/10/2024).",
        "“Senjata mereka sudah tiba.”",
        "[Baca juga: Kim Jong-un Kirim Pasukan]",
        "Ia tidak menyebut sumbernya.",
    ],
    [
        "Kyiv (ANTARA) – Presiden Volodymyr Zelenskyy, S.H., bertemu Dr. J.K. Harsono di Jl. "
        "Merdeka No. 5 pukul 17.30 WIB.",
        "Pertemuan itu dihadiri Brigjen Pol. A.H. Wirawan, M.Si.",
        "Mereka membahas bantuan senilai Rp. 5.000.000 atau Rp 5 juta.",
        "Bantuan itu berupa tenda, obat, dll.",
        "Sebagian sudah tiba di Kab. Bogor.",
    ],
    [
        '"Apakah mereka siap?" tanya Amir.',
        '"Tentu saja!" jawab Letkol Inf Budi.',
        '"Kami siap." kata Ani.',
        "Sementara itu, Rusia membantah.",
        '"Itu bohong.',
        'Kami tidak punya tentara di sana," ujar Dmitry Peskov.',
    ],
    [
        "TEMPO.CO, Jakarta - Ada tiga tuntutan.",
        "1. Tarik pasukan dari Donetsk.",
        "2. Bebaskan tawanan.",
        "3. Bayar ganti rugi.",
        "Demikian kata H. Abdullah dkk. kepada wartawan.",
    ],
    [
        "SEOUL, CNN Indonesia -- Sekitar 1.500 personel pasukan khusus tiba di Vladivostok pada 8 "
        "s.d. 13 Okt. 2024.",
        "PT Pindad Tbk. tidak berkomentar.",
        "Menurut AFP, kapal itu tiba pukul 10.15 a.m. waktu setempat.",
        "Pesawat F-16 milik A.S. terbang di atas Laut Jepang...",
        "Tidak ada korban.",
        "Benarkah begitu?",
        "Belum tentu.",
    ],
    [
        "Panglima TNI Jend. (Purn.) M. Yusuf membenarkannya.",
        "Pasukan dibagi dalam Batalyon I.",
        "Batalyon II menyusul.",
        "Jumlahnya 10.000.",
        "Mereka menang dalam Perang Dunia II.",
        "Lalu perang usai.",
    ],
]


@pytest.fixture(scope="module")
def engine():
    return load_engine()


@pytest.mark.parametrize("expected", NEWS)
def test_raw_news(engine, expected):
    [doc] = engine.pipe([" ".join(expected)])
    assert [sent.text.strip() for sent in doc.sents] == expected
