"""The component: sentence -> its counts of troops, near misses included."""

import pytest
import spacy
from spacy.tokens import Doc

from pipeline.annotations import Quantity
from pipeline.numerals import Numerals
from pipeline.quantities import Quantities, find_quantities
from pipeline.schema import AGGREGATIONS, HEDGES, UNITS


def rows(doc: Doc) -> list[tuple]:
    """(text, value, low, high, hedge, unit, unit_text, aggregation) of each quantity."""
    text = doc.text
    return [
        (
            text[q.start : q.end],
            q.value,
            q.low,
            q.high,
            q.hedge,
            q.unit,
            None if q.unit_start is None else text[q.unit_start : q.unit_end],
            q.aggregation,
        )
        for q in doc._.quantities
    ]


def exact(text, n, unit_text="tentara", unit="person", aggregation=None) -> tuple:
    return (text, n, n, n, "exact", unit, unit_text, aggregation)


# hedges: one entry for each term before or after the number
_HEDGED = {
    "exact": "sebanyak sejumlah sebesar total berjumlah mencapai persis tepatnya",
    "approximate": "sekitar sekitaran kira-kira kira2 sekira sekiranya kurang_lebih lebih_kurang "
    "kurang-lebih kisaran di_kisaran berkisar berkisar_pada plus_minus plus-minus ± ~ ≈",
    "nearly": "hampir nyaris mendekati hampir_mencapai nyaris_mencapai mencapai_hampir",
    "at_least": "sedikitnya sedikit-dikitnya sekurangnya sekurang-kurangnya setidaknya "
    "setidak-tidaknya paling_sedikit paling_kurang paling_tidak minimal minimum tidak_kurang_dari "
    "tak_kurang_dari tidak_kurang tak_kurang ≥ hingga_setidaknya",
    "more_than": "lebih_dari lebih_daripada melebihi melampaui di_atas lebih > mencapai_lebih_dari",
    "at_most": "paling_banyak sebanyak-banyaknya maksimal maksimum tidak_lebih_dari tak_lebih_dari "
    "tidak_lebih tidak_melebihi ≤ hingga sampai",
    "less_than": "kurang_dari kurang_daripada di_bawah tidak_sampai tak_sampai belum_sampai "
    "tidak_mencapai belum_mencapai <",
}
_BOUNDS = {
    "exact": (700, 700, 700),
    "approximate": (700, None, None),
    "nearly": (700, None, 700),
    "at_least": (700, 700, None),
    "more_than": (700, 700, None),
    "at_most": (700, None, 700),
    "less_than": (700, None, 700),
}


@pytest.mark.parametrize(
    ("hedge", "term"), [(h, t.replace("_", " ")) for h, ts in _HEDGED.items() for t in ts.split()]
)
def test_hedge_before(nlp, hedge, term):
    aggregation = "cumulative" if term == "total" else None
    expected = (f"{term} 700 serdadu", *_BOUNDS[hedge], hedge, "person", "serdadu", aggregation)
    assert rows(nlp(f"Kini {term} 700 serdadu berjaga.")) == [expected]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("700 lebih serdadu", "more_than"),
        ("700 plus serdadu", "more_than"),
        ("700+ serdadu", "more_than"),
        ("700 atau lebih serdadu", "at_least"),
        ("700-an serdadu", "approximate"),
        ("700an serdadu", "approximate"),
        ("sekitar 700-an serdadu", "approximate"),
        ("hingga sekitar 700 serdadu", "approximate"),
        ("mencapai sekitar 700 serdadu", "approximate"),
        ("setidaknya sekitar 700 serdadu", "at_least"),
        ("sedikitnya ada 700 serdadu", "at_least"),
        ("sekitar lebih dari 700 serdadu", "more_than"),
        ("mencapai 700 serdadu", "exact"),
    ],
)
def test_hedges_stack(nlp, text, hedge):
    expected = (text, *_BOUNDS[hedge], hedge, "person", "serdadu", None)
    assert rows(nlp(f"Kini {text} berjaga.")) == [expected]


def test_hingga_mencapai_is_no_bound(nlp):
    assert rows(nlp("Ia merekrut hingga mencapai 700 serdadu.")) == [
        exact("mencapai 700 serdadu", 700, "serdadu")
    ]


@pytest.mark.parametrize(
    "noun",
    """tentara balatentara prajurit pasukan serdadu infanteri kavaleri marinir perwira bintara
    tamtama
    jenderal milisi paramiliter gerilyawan pejuang militan pemberontak kombatan petempur mujahidin
    jihadis laskar rekrut penjaga_perdamaian penembak_jitu penerjun_payung tawanan_perang
    tentara_bayaran tentara_cadangan tentara_"bayaran" prajurit_infanteri prajurit_non_tempur
    pasukan_khusus pasukan_terjun_payung pasukan_penjaga_perdamaian pasukan_komando
    personel_militer personel_tempur personel_pasukan_khusus perwira_staf perwira_tinggi
    anggota_milisi anggota_kelompok_bersenjata milisi_bersenjata prajurit_marinir
    prajurit-prajurit tentaranya prajurit_zeni tentara_wajib_militer pejuang_asing
    calon_prajurit jenazah_tentara prajurit_polisi_militer prajurit_anak""".split(),
)
def test_soldiers(nlp, noun):
    noun = noun.replace("_", " ")
    assert rows(nlp(f"Ada 45 {noun} di lembah itu.")) == [exact(f"45 {noun}", 45, noun)]


@pytest.mark.parametrize(
    ("noun", "unit"),
    [
        ("brigade", "brigade"),
        ("brigif", "brigade"),
        ("resimen", "regiment"),
        ("batalyon", "battalion"),
        ("batalion infanteri", "battalion"),
        ("bataliyon", "battalion"),
        ("yonif", "battalion"),
        ("kompi", "company"),
        ("kompi zeni", "company"),
        ("kompi infantri", "company"),
        ("SSK", "company"),
        ("satuan setingkat kompi", "company"),
        ("SSY", "battalion"),
        ("peleton", "platoon"),
        ("pleton tentara", "platoon"),
        ("kelompok tempur", "unit"),
        ("divisi infanteri", "division"),
        ("korps tentara", "corps"),
        ("regu tempur", "squad"),
        ("skuad tempur", "squad"),
        ("unit militer", "unit"),
        ("detasemen marinir", "unit"),
        ("angkatan darat", "army"),
    ],
)
def test_formations(nlp, noun, unit):
    assert rows(nlp(f"Ada tiga {noun} di lembah perbatasan itu.")) == [
        exact(f"tiga {noun}", 3, noun, unit=unit)
    ]


def test_doubtful_formations_need_an_army(nlp):
    assert rows(nlp("Rusia dapat menempatkan dua hingga tiga divisi di sana.")) == [
        ("dua hingga tiga divisi", None, 2, 3, "between", "division", "divisi", None)
    ]
    assert rows(nlp("Ia membagi pasukan itu menjadi 7 divisi dan 4 brigade.")) == [
        exact("7 divisi", 7, "divisi", unit="division"),
        exact("4 brigade", 4, "brigade", unit="brigade"),
    ]
    assert rows(nlp("Perusahaan kimia itu punya tiga divisi, dua unit usaha dan satu regu.")) == []


COUNTED = [
    # the noun after the number
    (
        "Ada 3.000 lebih tentara.",
        [("3.000 lebih tentara", 3000, 3000, None, "more_than", "person", "tentara", None)],
    ),
    ("Datang 4.200 orang tentara.", [exact("4.200 orang tentara", 4200)]),
    (
        "Datang lebih 25 ribu pasukan.",
        [("lebih 25 ribu pasukan", 25000, 25000, None, "more_than", "person", "pasukan", None)],
    ),
    ("Ia menahan 200 anggota Hamas.", [exact("200 anggota", 200, "anggota")]),
    ("Sebanyak 30 anggota TNI berangkat.", [exact("Sebanyak 30 anggota", 30, "anggota")]),
    ("Ada 90 personel Kostrad.", [exact("90 personel", 90, "personel")]),
    ("Ada 90 personel gabungan TNI-Polri.", [exact("90 personel", 90, "personel")]),
    (
        "Ribuan personel Pasukan Bela Negeri tiba.",
        [("Ribuan personel", None, 1000, 9999, "vague", "person", "personel", None)],
    ),
    ("Portugal akan mengirim 300 personel ke Mali.", [exact("300 personel", 300, "personel")]),
    ("Milisi itu kini punya 400 anggota.", [exact("400 anggota", 400, "anggota")]),
    ("Satu pasukan tewas.", [exact("Satu pasukan", 1, "pasukan")]),
    (
        "Tiga pelaut dan dua marinir ditahan.",
        [exact("Tiga pelaut", 3, "pelaut"), exact("dua marinir", 2, "marinir")],
    ),
    (
        "Satu tentara dan dua prajurit tewas.",
        [exact("Satu tentara", 1), exact("dua prajurit", 2, "prajurit")],
    ),
    (
        'Sekitar 300 "tentara bayaran" tiba.',
        [
            (
                'Sekitar 300 "tentara bayaran',
                300,
                None,
                None,
                "approximate",
                "person",
                "tentara bayaran",
                None,
            )
        ],
    ),
    (
        "LEBIH DARI 3.000 TENTARA BAYARAN TIBA",
        [
            (
                "LEBIH DARI 3.000 TENTARA BAYARAN",
                3000,
                3000,
                None,
                "more_than",
                "person",
                "TENTARA BAYARAN",
                None,
            )
        ],
    ),
    ("Ada\u00a03.000\u00a0tentara.", [exact("3.000\u00a0tentara", 3000)]),
    ("Ada 8 (delapan) orang prajurit.", [exact("8 (delapan) orang prajurit", 8, "prajurit")]),
    (
        "Ada antara 8.000 dan 10.000 tentara.",
        [
            (
                "antara 8.000 dan 10.000 tentara",
                None,
                8000,
                10000,
                "between",
                "person",
                "tentara",
                None,
            )
        ],
    ),
    (
        "Ada sekitar 10-12 ribu tentara.",
        [("sekitar 10-12 ribu tentara", None, 10000, 12000, "between", "person", "tentara", None)],
    ),
    (
        "Ada hampir 1,2 juta tentara aktif.",
        [
            (
                "hampir 1,2 juta tentara aktif",
                1200000,
                None,
                1200000,
                "nearly",
                "person",
                "tentara aktif",
                None,
            )
        ],
    ),
    # the noun before the number
    ("Pasukan berkekuatan 6.500 orang itu tiba.", [exact("6.500 orang", 6500, "orang")]),
    (
        "Misi berkekuatan 900 personel itu tiba di pangkalan.",
        [exact("900 personel", 900, "personel")],
    ),
    ("Pasukan sebanyak 6.500 orang tiba.", [exact("sebanyak 6.500 orang", 6500, "orang")]),
    (
        "Tentara Korea Utara sebanyak 3.000 orang dilatih.",
        [exact("sebanyak 3.000 orang", 3000, "orang")],
    ),
    (
        "Jumlah tentara yang gugur di lembah itu menjadi 61.",
        [exact("61", 61, None, aggregation="cumulative")],
    ),
    (
        "Jumlah pasukan asing menyusut menjadi 1.450 orang.",
        [exact("1.450 orang", 1450, "orang", aggregation="cumulative")],
    ),
    ("Personel berjumlah 300 itu dikerahkan.", [exact("berjumlah 300", 300, None)]),
    ("Prajurit yang gugur mencapai 12 orang.", [exact("mencapai 12 orang", 12, "orang")]),
    (
        "Prajurit yang gugur kurang dari lima orang.",
        [("kurang dari lima orang", 5, None, 5, "less_than", "person", "orang", None)],
    ),
    (
        "Pasukan di perbatasan, katanya, tak sampai 300 orang.",
        [("tak sampai 300 orang", 300, None, 300, "less_than", "person", "orang", None)],
    ),
    (
        "Korban tewas tentara Rusia mencapai 3.274 orang.",
        [exact("mencapai 3.274 orang", 3274, "orang")],
    ),
    (
        "Ia menghapus prajurit anak, yang jumlahnya diperkirakan 250.000 orang.",
        [exact("250.000 orang", 250000, "orang")],
    ),
    ("Kontingen Garuda berjumlah 850 orang.", [exact("berjumlah 850 orang", 850, "orang")]),
    ("Brigade itu beranggotakan 3.000 orang.", [exact("3.000 orang", 3000, "orang")]),
    (
        "Mereka memulangkan satu batalyon, atau kira-kira 650 orang.",
        [
            exact("satu batalyon", 1, "batalyon", unit="battalion"),
            ("kira-kira 650 orang", 650, None, None, "approximate", "person", "orang", None),
        ],
    ),
    # numbers that go on a count
    (
        "Ada 410 personel TNI AD, 96 TNI AL, dan 38 TNI AU.",
        [exact("410 personel", 410, "personel"), exact("96", 96, None), exact("38", 38, None)],
    ),
    (
        "Sebanyak 310 orang (280 TNI AD, 30 TNI AL) berangkat.",
        [exact("Sebanyak 310 orang", 310, "orang"), exact("280", 280, None), exact("30", 30, None)],
    ),
    ("12 tentara tewas dan 30 lainnya terluka.", [exact("12 tentara", 12), exact("30", 30, None)]),
    ("12 tentara tewas, 30 terluka.", [exact("12 tentara", 12), exact("30", 30, None)]),
    ("Seorang tentara tewas dan dua lainnya luka.", [exact("dua", 2, None)]),
    (
        "Mereka menewaskan 12 militan dan melukai 30.",
        [exact("12 militan", 12, "militan"), exact("30", 30, None)],
    ),
    (
        "India punya 1,4 juta tentara, sedangkan Pakistan 660.000.",
        [exact("1,4 juta tentara", 1400000), exact("660.000", 660000, None)],
    ),
    (
        "Ada 3.000 tentara Inggris dan 1.200 Prancis.",
        [exact("3.000 tentara", 3000), exact("1.200", 1200, None)],
    ),
    (
        "Ada 900 prajurit di sana, turun dari 2.000-an pada Mei.",
        [
            exact("900 prajurit", 900, "prajurit"),
            ("2.000-an", 2000, None, None, "approximate", "person", None, None),
        ],
    ),
    (
        "Jumlah tentara naik dari 3.000 menjadi 5.000 orang.",
        [exact("3.000", 3000, None), exact("5.000 orang", 5000, "orang", aggregation="cumulative")],
    ),
    (
        "Ada 2.000 personel AS, bukan 900 personel.",
        [exact("2.000 personel", 2000, "personel"), exact("900 personel", 900, "personel")],
    ),
    # aggregation
    (
        "AS mengirim tambahan 3.000 tentara.",
        [exact("3.000 tentara", 3000, aggregation="additional")],
    ),
    (
        "AS menambah 1.000 prajurit.",
        [exact("1.000 prajurit", 1000, "prajurit", aggregation="additional")],
    ),
    (
        "Ada 500 prajurit tempur tambahan.",
        [exact("500 prajurit tempur", 500, "prajurit tempur", aggregation="additional")],
    ),
    (
        "Ia mengirim 1.100 tentara lagi ke sana.",
        [exact("1.100 tentara", 1100, aggregation="additional")],
    ),
    ("Sebanyak 100 tentara tidak lagi bertugas.", [exact("Sebanyak 100 tentara", 100)]),
    (
        "Datang 900 lebih banyak tentara.",
        [exact("900 lebih banyak tentara", 900, aggregation="additional")],
    ),
    (
        "Ia mengirim dua batalion tambahan dan 350 prajurit.",
        [
            exact("dua batalion", 2, "batalion", unit="battalion", aggregation="additional"),
            exact("350 prajurit", 350, "prajurit"),
        ],
    ),
    (
        "Ia mengirim tambahan dua brigade serta 90 marinir.",
        [
            exact("dua brigade", 2, "brigade", unit="brigade", aggregation="additional"),
            exact("90 marinir", 90, "marinir", aggregation="additional"),
        ],
    ),
    ("Sejauh ini 2.118 tentara tewas.", [exact("2.118 tentara", 2118, aggregation="cumulative")]),
    ("Hingga kini, 40 tentara tewas.", [exact("40 tentara", 40, aggregation="cumulative")]),
    (
        "Secara keseluruhan ada 40 tentara di sana.",
        [exact("40 tentara", 40, aggregation="cumulative")],
    ),
    ("Ada total 40 tentara.", [exact("total 40 tentara", 40, aggregation="cumulative")]),
    ("Pasukan itu dibagi menjadi 4 brigade.", [exact("4 brigade", 4, "brigade", unit="brigade")]),
    (
        "Sebanyak 300 dari 1.200 prajurit tewas.",
        [
            exact("Sebanyak 300", 300, None, aggregation="subset"),
            exact("1.200 prajurit", 1200, "prajurit"),
        ],
    ),
    (
        "Ada 12 prajurit, dua di antaranya perwira.",
        [exact("12 prajurit", 12, "prajurit"), exact("dua", 2, None, aggregation="subset")],
    ),
    (
        "Ada 900 serdadu, termasuk 50 perwira dan tiga jenderal.",
        [
            exact("900 serdadu", 900, "serdadu"),
            exact("50 perwira", 50, "perwira", aggregation="subset"),
            exact("tiga jenderal", 3, "jenderal", aggregation="subset"),
        ],
    ),
    (
        "Dari jumlah itu, 200 prajurit tewas.",
        [exact("200 prajurit", 200, "prajurit", aggregation="subset")],
    ),
    # over the sentence boundary, only where the wording refers back
    (
        "Ada 900 serdadu. Dari jumlah tersebut, 50 tewas.",
        [exact("900 serdadu", 900, "serdadu"), exact("50", 50, None, aggregation="subset")],
    ),
    (
        "Ada 900 serdadu. Dua di antaranya gugur.",
        [exact("900 serdadu", 900, "serdadu"), exact("Dua", 2, None, aggregation="subset")],
    ),
    (
        "Ada 900 serdadu. Sisanya, 50 orang, pulang.",
        [
            exact("900 serdadu", 900, "serdadu"),
            exact("50 orang", 50, "orang", aggregation="subset"),
        ],
    ),
    (
        "Ada 900 serdadu. Jumlahnya bisa mencapai 950 orang.",
        [exact("900 serdadu", 900, "serdadu"), exact("mencapai 950 orang", 950, "orang")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED, ids=[text for text, _ in COUNTED])
def test_counted(nlp, text, expected):
    assert rows(nlp(text)) == expected


NOT_COUNTED = [
    # one, but no count
    "Seorang tentara, sang prajurit dan para serdadu tiba.",
    "Salah satu tentara itu satu-satunya prajurit di sana.",
    "Tidak satu pun tentara tewas, tak satu prajurit pun terluka.",
    "Tentara kedua, prajurit ketiga, pasukan ke-12 dan keempat serdadu tiba.",
    "Mereka bersatu sebagai satu pasukan.",
    "Ia memimpin satu pasukan bebek.",
    "Terpasang 288 sst di kabupaten itu.",
    "Perusahaan itu memasang dua SSK.",
    "Pertempuran antara dua pasukan itu reda.",
    # names
    "Divisi 7, Brigade Infanteri ke-27, Batalyon 300, batalion kedua dan Resimen 15 bergerak.",
    "Prajurit Yonif 501 dan Brigade Infanteri 27 bergerak.",
    "Divisi 7 dan 8 bergerak.",
    "Resolusi 1701 pasukan UNIFIL dibahas.",
    # other people
    "Sebanyak 200 personel Brimob dan 50 polisi berjaga.",
    "Polda mengerahkan 300 personel ke lokasi unjuk rasa.",
    "Satu peleton Brimob dan dua kompi polisi tiba.",
    "Sebanyak 90 perwira polisi dan 40 pasukan Densus 88 tiba.",
    "Basarnas mengerahkan 60 personel untuk mencari korban.",
    "Grup musik itu punya empat personel.",
    "Sebanyak 12 anggota DPR dan 30 anggota keluarga tiba.",
    "Pertemuan dihadiri 32 anggota NATO.",
    "Sebanyak 3.000 pasukan oranye membersihkan jalan.",
    "Delapan pelaut kapal niaga itu selamat.",
    "Tentara Israel membunuh 124 orang.",
    "Tentara menahan sebanyak 300 orang.",
    "Jumlah warga yang dibunuh tentara mencapai 300 orang.",
    "Korban akibat serangan pasukan itu mencapai 80 orang.",
    "Tentara datang, 30 orang tewas.",
    "Tentara menyerang sekolah yang menampung lebih dari 80 orang.",
    "Lima warga dan seorang tentara mengungsi bersama 200 orang.",
    "Tentara itu punya 12 tank, 3 unit helikopter dan 5 kapal.",
    # no counts at all
    "Sebanyak 30 persen tentara dan 30% pasukan sakit.",
    "Prajurit berusia 25 tahun itu berjalan 300 kilometer.",
    "Gaji prajurit Rp 5 juta, bonusnya US$ 200.",
    "Siaran 24/7 tentara itu mulai pukul 13.25 dan pukul 10 pasukan pulang.",
    "Pada 2022 tentara Rusia menyerbu; sejak 2014 pasukan itu di sana.",
    "2022 tentara masuk.",
    "Tanggal 8 pasukan menyerang dan pada 23 Oktober prajurit pulang.",
    "Perang Korea 1950-1953 tentara itu ikut.",
    "Sebanyak 1.4 pasukan dan 2,5 prajurit.",
    "Telepon 021-555-1234 prajurit.",
    "Pesawat F-16 pasukan itu jatuh.",
    "Sejumlah tentara, beberapa prajurit dan banyak serdadu.",
    "Setengah pasukan mundur.",
    "Jumlah tentara naik 3 kali menjadi 61 persen.",
    "",
    "   ",
]


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_not_counted(nlp, text):
    assert rows(nlp(text)) == []


def test_a_count_of_others_ends_the_chain(nlp):
    text = "12 tentara tewas, 5 warga hilang dan 30 lainnya terluka."
    assert rows(nlp(text)) == [exact("12 tentara", 12)]
    text = "12 tentara tewas dan seorang warga serta dua lainnya terluka."
    assert rows(nlp(text)) == [exact("12 tentara", 12)]


def test_sentences_do_not_reach_into_each_other(nlp):
    assert rows(nlp("Ada 900 prajurit. Sebanyak 50 orang tewas dalam banjir.")) == [
        exact("900 prajurit", 900, "prajurit")
    ]


def test_sentences_of_the_engine_are_kept():
    nlp = spacy.blank("id")
    words = ["Ada", "900", "prajurit", "Dari", "jumlah", "itu", "50", "tewas"]
    doc = Doc(nlp.vocab, words=words, sent_starts=[True, *[False] * 2, True, *[False] * 4])
    for stage in (Numerals(), Quantities()):
        doc = stage(doc)
    assert rows(doc) == [
        exact("900 prajurit", 900, "prajurit"),
        exact("50", 50, None, aggregation="subset"),
    ]


def test_offsets(nlp):
    doc = nlp("Ada sekitar 3.000 tentara bayaran.")
    assert doc._.quantities == [
        Quantity(4, 33, 12, 17, 3000, None, None, "approximate", "person", 18, 33, None)
    ]


# one for each loop that looks back, ahead or over sentences
_HOSTILE = (
    "1 tentara jumlah 1, sekitar 12 lainnya dari ",
    "tentara yang luka cuma ",
    "dari 1 menjadi ",
    "di pihak tentara 1, Chad 1, ",
    '"kami tinggal 1 orang ',
    "1, 1 dan ",
    "Gugur 1. Yang tewas 1. ",
)


@pytest.mark.parametrize("piece", _HOSTILE)
def test_hostile_input_finishes(piece):
    text = (piece * (200_000 // len(piece) + 1))[:200_000]
    end = 0
    quantities = find_quantities(text)
    for quantity in quantities:
        assert end <= quantity.start < quantity.end
        assert quantity.hedge in HEDGES
        assert quantity.unit in UNITS
        assert quantity.aggregation in (None, *AGGREGATIONS)
        end = quantity.end
