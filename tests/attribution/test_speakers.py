"""Speakers: names, offices, bodies, documents, the unnamed, pronouns."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from tests.attribution.notation import told

CASES = [
    (
        ('"Kami siap," kata Komandan Korem Kolonel Inf Candra Wijaya (45).',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Candra Wijaya",
                "role": "Komandan Korem",
                "country": "IDN",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Candra Wijaya, Komandan Batalyon TNI, kepada wartawan.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Candra Wijaya",
                "role": "Komandan Batalyon TNI",
                "country": "IDN",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Juru bicara Kementerian Pertahanan Rusia, Dmitry Orlov, mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Dmitry Orlov",
                "role": "Juru bicara Kementerian Pertahanan Rusia",
                "country": "RUS",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Dmitry Orlov, juru bicara Kementerian Pertahanan Rusia, mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Dmitry Orlov",
                "role": "juru bicara Kementerian Pertahanan Rusia",
                "country": "RUS",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Sekretaris Jenderal NATO Mark Linden mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Mark Linden",
                "role": "Sekretaris Jenderal NATO",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Pemimpin Hamas, Goran Vasic, mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Goran Vasic",
                "role": "Pemimpin Hamas",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Bupati Nduga Agus Santoso mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Agus Santoso",
                "role": "Bupati Nduga",
                "country": "IDN",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Peneliti Sanaa Center, Siti Aminah, mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Siti Aminah",
                "role": "Peneliti Sanaa Center",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Utusan PBB untuk Suriah, Mark Linden, mengatakan kota itu jatuh.",),
        [
            {
                "says": "kota itu jatuh",
                "by": "Mark Linden",
                "role": "Utusan PBB untuk Suriah",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata juru bicara militer Zhao Wenbin.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Zhao Wenbin",
                "role": "juru bicara militer",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Gubernur BI Joko Wiryawan di Jakarta.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Joko Wiryawan",
                "role": "Gubernur BI",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Direktur Riset BI, Joko Wiryawan, di Jakarta.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Joko Wiryawan",
                "role": "Direktur Riset BI",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Direktur Riset dan Kebijakan.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Direktur Riset dan Kebijakan",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Panglima TNI Agus Santoso tiba.", '"Kami siap," tegas Panglima TNI.'),
        [
            {
                "says": '"Kami siap,"',
                "by": "Agus Santoso",
                "named": "Panglima TNI",
                "role": "Panglima TNI",
                "country": "IDN",
                "cue": "tegas",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Menteri Pertahanan Serbia Goran Vasic tiba.", 'Sang menteri membalas: "Kami siap."'),
        [
            {
                "says": '"Kami siap."',
                "by": "Goran Vasic",
                "named": "Sang menteri",
                "role": "Menteri Pertahanan Serbia",
                "country": "SRB",
                "cue": "membalas",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        (
            "Menteri Pertahanan Agus Santoso, saat ditemui di Gedung Merdeka, Senayan, Rabu (6/11/2024), mengatakan TNI siap.",
        ),
        [
            {
                "says": "TNI siap",
                "by": "Agus Santoso",
                "role": "Menteri Pertahanan",
                "cue": "mengatakan",
                "on": "Rabu (6/11/2024) explicit",
            }
        ],
        {},
    ),
    (
        ("Agus Santoso, yang juga ketua partai, mengatakan TNI siap.",),
        [{"says": "TNI siap", "by": "Agus Santoso", "role": "ketua partai", "cue": "mengatakan"}],
        {},
    ),
    (
        ("Kepada AFP, Agus Santoso mengatakan TNI siap.",),
        [{"says": "TNI siap", "by": "Agus Santoso", "cue": "mengatakan", "relayed": "AFP"}],
        {},
    ),
    (
        ("Dalam pernyataannya, IDF mengatakan operasi berlanjut.",),
        [
            {
                "says": "operasi berlanjut",
                "by": "IDF",
                "type": "organization",
                "country": "ISR",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("IDF dalam pernyataannya mengatakan operasi berlanjut.",),
        [
            {
                "says": "operasi berlanjut",
                "by": "IDF",
                "type": "organization",
                "country": "ISR",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Pusat Perlawanan atau National Resistance Center (NRC) mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "National Resistance Center",
                "type": "organization",
                "country": "UKR",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Seoul mengatakan pasukan tiba.", "Korea Selatan tidak tahu jumlahnya."),
        [
            {
                "says": "pasukan tiba",
                "by": "Korea Selatan",
                "named": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Seorang pejabat yang enggan disebut namanya mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "pejabat",
                "named": "Seorang pejabat yang enggan disebut namanya",
                "type": "anonymous",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Seorang tetua adat, yang tak mau disebutkan namanya, mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "tetua adat",
                "named": "Seorang tetua adat, yang tak mau disebutkan namanya",
                "type": "anonymous",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ('"Mereka tiba," kata seorang pejabat AS yang tak berwenang berbicara kepada media.',),
        [
            {
                "says": '"Mereka tiba,"',
                "by": "pejabat AS",
                "named": "seorang pejabat AS yang tak berwenang berbicara kepada media",
                "type": "anonymous",
                "country": "USA",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Mereka tiba," kata salah satu anggota keluarga korban.',),
        [
            {
                "says": '"Mereka tiba,"',
                "by": "anggota keluarga korban",
                "named": "salah satu anggota keluarga korban",
                "type": "anonymous",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Warga mengaku takut.",),
        [{"says": "takut", "by": "Warga", "type": "anonymous", "cue": "mengaku"}],
        {},
    ),
    (
        ("Polisi mengatakan pelaku kabur.",),
        [{"says": "pelaku kabur", "by": "Polisi", "type": "organization", "cue": "mengatakan"}],
        {},
    ),
    (
        ("Menurut laporan PBB, 40 orang tewas.",),
        [{"says": "40 orang tewas", "by": "laporan PBB", "type": "document", "cue": "Menurut"}],
        {},
    ),
    (
        ("Menurut hitungan PBB, 40 orang tewas.",),
        [{"says": "40 orang tewas", "by": "PBB", "type": "organization", "cue": "Menurut"}],
        {},
    ),
    (
        ("Menurut laporan Badan Pengungsi (UNRWA), 40 orang tewas.",),
        [
            {
                "says": "40 orang tewas",
                "by": "laporan Badan Pengungsi",
                "type": "document",
                "cue": "Menurut",
            }
        ],
        {},
    ),
    (
        ("Sebuah memo internal menyebut bahwa gaji tidak dibayar.", "Kata memo itu, kas kosong."),
        [
            {
                "says": "gaji tidak dibayar",
                "by": "memo internal",
                "named": "Sebuah memo internal",
                "type": "document",
                "cue": "menyebut",
            },
            {
                "says": "kas kosong",
                "by": "memo internal",
                "named": "memo itu",
                "type": "document",
                "cue": "Kata",
            },
        ],
        {},
    ),
    (
        ("Staf Umum Ukraina merilis data.", "Menurut lembaga tersebut, 40 orang tewas."),
        [
            {
                "says": "40 orang tewas",
                "by": "Staf Umum Ukraina",
                "named": "lembaga tersebut",
                "type": "organization",
                "country": "UKR",
                "cue": "Menurut",
            }
        ],
        {},
    ),
    (
        (
            '"Kami siap," kata Budanov.',
            "Menurutnya, pasukan sudah tiba.",
            '"Kita lihat saja," katanya.',
        ),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
            },
            {
                "says": "pasukan sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "nya",
                "cue": "Menurutnya",
            },
            {
                "says": '"Kita lihat saja,"',
                "by": "Kyrilo Budanov",
                "named": "nya",
                "cue": "katanya",
                "quotation": "direct",
            },
        ],
        {},
    ),
    (
        (
            "Orlov mengatakan kota itu jatuh.",
            "Sejarawan Peter Lindgren punya hitungan sendiri.",
            "Ia mengatakan kota itu bertahan.",
        ),
        [
            {"says": "kota itu jatuh", "by": "Dmitry Orlov", "named": "Orlov", "cue": "mengatakan"},
            {
                "says": "kota itu bertahan",
                "by": "Peter Lindgren",
                "named": "Ia",
                "role": "Sejarawan",
                "cue": "mengatakan",
            },
        ],
        {},
    ),
    (
        (
            "Kementerian Pertahanan Turki membantah klaim itu.",
            '"Kami siap," sebut kementerian itu.',
        ),
        [
            {
                "says": "klaim itu",
                "by": "Kementerian Pertahanan Turki",
                "type": "organization",
                "country": "TUR",
                "cue": "membantah",
                "stance": "denies",
            },
            {
                "says": '"Kami siap,"',
                "by": "Kementerian Pertahanan Turki",
                "named": "kementerian itu",
                "type": "organization",
                "country": "TUR",
                "cue": "sebut",
                "quotation": "direct",
            },
        ],
        {},
    ),
    (
        ("Orlov mengatakan kota itu jatuh.", '"Kami siap," tambah pria 61 tahun itu.'),
        [
            {"says": "kota itu jatuh", "by": "Dmitry Orlov", "named": "Orlov", "cue": "mengatakan"},
            {
                "says": '"Kami siap,"',
                "by": "Dmitry Orlov",
                "named": "pria 61 tahun itu",
                "cue": "tambah",
                "quotation": "direct",
            },
        ],
        {},
    ),
    (
        ("Orlov tiba di Goma.", "Pasukan sudah mundur, kata wilayah tersebut."),
        [
            {
                "says": "Pasukan sudah mundur",
                "by": "Goma",
                "named": "wilayah tersebut",
                "type": "government",
                "country": "COD",
                "cue": "kata",
            }
        ],
        {},
    ),
    (
        ("Seoul terang-terangan membantah klaim itu.",),
        [
            {
                "says": "klaim itu",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "membantah",
                "stance": "denies",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," imbuhnya.',),
        [{"says": '"Kami siap,"', "named": "nya", "cue": "imbuhnya", "quotation": "direct"}],
        {},
    ),
]


@pytest.mark.parametrize(("sentences", "expected", "options"), CASES)
def test_told(sentences: tuple, expected: list[dict], options: dict) -> None:
    assert told(*sentences, **options) == expected
