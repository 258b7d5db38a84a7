"""What names are linked to: (text with the model's spans marked, text, label, entity, country)."""

import pytest

from tests.entities.helpers import links

DEFINITIONS = [
    (  # initials that no bracket defines, and those that two bodies have
        "Komisi Hutan dan Laut diam. Kata <ORG KHL>, aman.",
        [
            ("Komisi Hutan dan Laut", "ORG", "Komisi Hutan dan Laut", None),
            ("KHL", "ORG", "Komisi Hutan dan Laut", None),
        ],
    ),
    (
        "Komisi Hutan Laut dan Kongres Hukum Lokal diam. Kata <ORG KHL>, aman.",
        [
            ("Komisi Hutan Laut", "ORG", "Komisi Hutan Laut", None),
            ("Kongres Hukum Lokal", "ORG", "Kongres Hukum Lokal", None),
            ("KHL", "ORG", "KHL", None),
        ],
    ),
    (  # the army's short form is not the state's
        "Lalu militer Israel (IDF) diam. Kata <ORG IDF>, aman.",
        [
            ("Israel", "LOC", "ISR", "ISR"),
            ("IDF", "ORG", "IDF", "ISR"),
            ("IDF", "ORG", "IDF", "ISR"),
        ],
    ),
    (
        "Pemerintah Persatuan Nasional (NUG) diam. Kata <ORG NUG>, aman.",
        [
            ("Pemerintah Persatuan Nasional", "ORG", "Pemerintah Persatuan Nasional", None),
            ("NUG", "ORG", "Pemerintah Persatuan Nasional", None),
            ("NUG", "ORG", "Pemerintah Persatuan Nasional", None),
        ],
    ),
    (  # a short form that is written as a word, but nobody's nickname
        "kata Himpunan Lintas Hutan (Hilihu). Kata <ORG Hilihu>, aman.",
        [
            ("Himpunan Lintas Hutan", "ORG", "Himpunan Lintas Hutan", None),
            ("Hilihu", "ORG", "Himpunan Lintas Hutan", None),
            ("Hilihu", "ORG", "Himpunan Lintas Hutan", None),
        ],
    ),
    (
        "kata <PER Joko Raharjo> (<PER Jokra>). Kata <PER Jokra>, aman.",
        [
            ("Joko Raharjo", "PER", "Joko Raharjo", None),
            ("Jokra", "PER", "Joko Raharjo", None),
            ("Jokra", "PER", "Joko Raharjo", None),
        ],
    ),
    (  # a ministry cut short, where the article has one that it may be short for
        "Departemen Perhubungan diam. Kata <ORG Dephub>, aman.",
        [
            ("Departemen Perhubungan", "ORG", "Departemen Perhubungan", None),
            ("Dephub", "ORG", "Departemen Perhubungan", None),
        ],
    ),
    (
        "Departemen Perhubungan diam. Kata <ORG Depkes>, aman.",
        [
            ("Departemen Perhubungan", "ORG", "Departemen Perhubungan", None),
            ("Depkes", "ORG", "Depkes", None),
        ],
    ),
    (  # an outlet by its initials
        "kata Press Trust of India (PTI). Kata PTI, aman.",
        [
            ("Press Trust of India", "ORG", "Press Trust of India", "IND"),
            ("PTI", "ORG", "Press Trust of India", "IND"),
            ("PTI", "ORG", "Press Trust of India", "IND"),
        ],
    ),
    (  # but not by somebody else's
        "kata [o:Delta Lima] (PTI). Kata PTI, aman.",
        [
            ("Delta Lima", "LOC", "Delta Lima", None),
            ("PTI", "ORG", "PTI", "IND"),
            ("PTI", "ORG", "PTI", "IND"),
        ],
    ),
    (  # whoever heads a body is not the body
        "Kepala Dinas Penerangan Udara (Kadispenau) tiba.",
        [("Dinas Penerangan Udara", "ORG", "Dinas Penerangan Udara", None)],
    ),
    (
        "Kepala Dinas Penerangan Udara (DPU) tiba.",
        [
            ("Dinas Penerangan Udara", "ORG", "Dinas Penerangan Udara", None),
            ("DPU", "ORG", "Dinas Penerangan Udara", None),
        ],
    ),
    (
        "Menurut Pusat Perlawanan Ukraina atau National Resistance Center (NRC), begitu. NRC diam.",
        [
            ("Pusat Perlawanan Ukraina", "ORG", "National Resistance Center", "UKR"),
            ("National Resistance Center", "ORG", "National Resistance Center", "UKR"),
            ("NRC", "ORG", "National Resistance Center", "UKR"),
            ("NRC", "ORG", "National Resistance Center", "UKR"),
        ],
    ),
    (
        "Juru bicara Pasukan Sementara PBB di Lebanon (UNIFIL) hadir.",
        [
            ("Pasukan Sementara PBB di Lebanon", "ORG", "Pasukan Sementara PBB di Lebanon", None),
            ("UNIFIL", "ORG", "Pasukan Sementara PBB di Lebanon", None),
        ],
    ),
    (
        "Menurut Komando Pusat AS (CENTCOM), itu benar. CENTCOM diam.",
        [
            ("Komando Pusat AS", "ORG", "Komando Pusat AS", "USA"),
            ("CENTCOM", "ORG", "Komando Pusat AS", "USA"),
            ("CENTCOM", "ORG", "Komando Pusat AS", "USA"),
        ],
    ),
    (
        "Ia di Garis Kontrol (LoC) sejak kemarin.",
        [("Garis Kontrol", "LOC", "Garis Kontrol", None), ("LoC", "LOC", "Garis Kontrol", None)],
    ),
    ("Ia mematuhi Standard Operating Procedure (SOP) itu.", []),
    (
        "Milisi Hayat Tahrir al-Sham (HTS) maju.",
        [
            ("Hayat Tahrir al-Sham", "ORG", "Hayat Tahrir al-Sham", "SYR"),
            ("HTS", "ORG", "Hayat Tahrir al-Sham", "SYR"),
        ],
    ),
    (
        "Amerika Serikat (AS) maju.",
        [("Amerika Serikat", "LOC", "USA", "USA"), ("AS", "LOC", "USA", "USA")],
    ),
    (
        "Jakarta (ANTARA) - Dua ratus serdadu tiba di sana kemarin.",
        [("Jakarta", "LOC", "Jakarta", "IDN"), ("ANTARA", "ORG", "ANTARA", "IDN")],
    ),
]

PEOPLE = [
    (
        "Di sana <PER Kyrylo Budanov> dan <PER Kyrilo Budanov> dan <PER Budanov> hadir.",
        [
            ("Kyrylo Budanov", "PER", "Kyrylo Budanov", None),
            ("Kyrilo Budanov", "PER", "Kyrylo Budanov", None),
            ("Budanov", "PER", "Kyrylo Budanov", None),
        ],
    ),
    (
        "Di sana <PER Rudolf Simbolon> tiba; tegas <PER Rudolf>.",
        [
            ("Rudolf Simbolon", "PER", "Rudolf Simbolon", None),
            ("Rudolf", "PER", "Rudolf Simbolon", None),
        ],
    ),
    (
        "Di sana <PER Abu Hasyim> alias <PER Daeng Sitaba> tewas.",
        [("Abu Hasyim", "PER", "Abu Hasyim", None), ("Daeng Sitaba", "PER", "Abu Hasyim", None)],
    ),
    (
        "Di sana <PER Kim Jong Un> dan <PER Kim Yo Jong> tiba.",
        [("Kim Jong Un", "PER", "Kim Jong Un", None), ("Kim Yo Jong", "PER", "Kim Yo Jong", None)],
    ),
]

CAPITALS = [
    (
        "Pyongyang mengirim pasukan ke Moskow.",
        [("Pyongyang", "LOC", "PRK", "PRK"), ("Moskow", "LOC", "Moskow", "RUS")],
    ),
    ("Seoul membantah kabar itu.", [("Seoul", "LOC", "KOR", "KOR")]),
    ("Ia tiba di Seoul.", [("Seoul", "LOC", "Seoul", "KOR")]),
    (
        "Kremlin di Moskow diam.",
        [("Kremlin", "LOC", "RUS", "RUS"), ("Moskow", "LOC", "Moskow", "RUS")],
    ),
    ("[BAGHDAD] Dua serdadu tewas di sana.", [("BAGHDAD", "LOC", "BAGHDAD", "IRQ")]),
    ("Jakarta, Kamis, 5 Desember 2024\nIa tiba.", [("Jakarta", "LOC", "Jakarta", "IDN")]),
    ("Mereka meninggalkan Niamey besok.", [("Niamey", "LOC", "Niamey", "NER")]),
    (
        "KYIV - Dua ratus serdadu tiba. Menurut warga Kyiv itu benar.",
        [("KYIV", "LOC", "Kyiv", "UKR"), ("Kyiv", "LOC", "Kyiv", "UKR")],
    ),
]

PLACES = [
    (
        "Di Kabupaten Nduga dan Nduga mereka hadir.",
        [
            ("Kabupaten Nduga", "LOC", "Kabupaten Nduga", "IDN"),
            ("Nduga", "LOC", "Kabupaten Nduga", "IDN"),
        ],
    ),
    (
        "Di Bandara Goma dan di Goma mereka hadir.",
        [("Bandara Goma", "LOC", "Bandara Goma", "COD"), ("Goma", "LOC", "Goma", "COD")],
    ),
    (
        "Jalur Gaza dan Kota Gaza dan Gaza sepi.",
        [
            ("Jalur Gaza", "LOC", "Jalur Gaza", "PSE"),
            ("Kota Gaza", "LOC", "Kota Gaza", "PSE"),
            ("Gaza", "LOC", "Jalur Gaza", "PSE"),
        ],
    ),
    (
        "Di Distrik Yigi, Kabupaten Nduga, ia tewas.",
        [
            ("Distrik Yigi", "LOC", "Distrik Yigi", "IDN"),
            ("Kabupaten Nduga", "LOC", "Kabupaten Nduga", "IDN"),
        ],
    ),
    (
        "Di Zzyzqa, Ukraina, ia tewas.",
        [("Zzyzqa", "LOC", "Zzyzqa", "UKR"), ("Ukraina", "LOC", "UKR", "UKR")],
    ),
    (
        "Di Laut Merah dan Celah Suwalki ia tewas.",
        [
            ("Laut Merah", "LOC", "Laut Merah", None),
            ("Celah Suwalki", "LOC", "Celah Suwalki", None),
        ],
    ),
    ("Di Provinsi Shan dan Butembo ia tewas.", [("Provinsi Shan", "LOC", "Provinsi Shan", "MMR")]),
    ("Di El-Fasher ia tewas.", [("El-Fasher", "LOC", "El-Fasher", "SDN")]),
]

ORGANISATIONS = [
    (
        "Menurut Hamas dan Brigade Izzuddin Al-Qassam itu benar.",
        [
            ("Hamas", "ORG", "Hamas", "PSE"),
            ("Brigade Izzuddin Al-Qassam", "ORG", "Brigade Izzuddin Al-Qassam", "PSE"),
        ],
    ),
    (
        "Menurut CNN Indonesia dan CNN itu benar.",
        [("CNN Indonesia", "ORG", "CNN Indonesia", "IDN"), ("CNN", "ORG", "CNN Indonesia", "IDN")],
    ),
    (
        "Menurut tirto.id yang disebut Tirto itu benar.",
        [("tirto.id", "ORG", "tirto.id", "IDN"), ("Tirto", "ORG", "tirto.id", "IDN")],
    ),
    (
        "HAMAS DAN HOUTHI MENYERANG ISRAEL\nIa tiba.",
        [
            ("HAMAS", "ORG", "Hamas", "PSE"),
            ("HOUTHI", "ORG", "Houthi", "YEM"),
            ("ISRAEL", "LOC", "ISR", "ISR"),
        ],
    ),
    (
        "Menurut Perserikatan Bangsa-Bangsa dan PBB itu benar.",
        [
            ("Perserikatan Bangsa-Bangsa", "ORG", "Perserikatan Bangsa-Bangsa", None),
            ("PBB", "ORG", "Perserikatan Bangsa-Bangsa", None),
        ],
    ),
]

COUNTRIES = [
    (
        "Menurut Kementerian Pertahanan Korea Selatan itu benar.",
        [
            (
                "Kementerian Pertahanan Korea Selatan",
                "ORG",
                "Kementerian Pertahanan Korea Selatan",
                "KOR",
            )
        ],
    ),
    (
        "Divisi 91 milik Israel maju bersama tentara Israel dari Divisi 92. Divisi 93 diam.",
        [
            ("Divisi 91", "ORG", "Divisi 91", "ISR"),
            ("Israel", "LOC", "ISR", "ISR"),
            ("Israel", "LOC", "ISR", "ISR"),
            ("Divisi 92", "ORG", "Divisi 92", "ISR"),
            ("Divisi 93", "ORG", "Divisi 93", None),
        ],
    ),
    (
        "Menurut Dewan Keamanan PBB itu benar.",
        [("Dewan Keamanan PBB", "ORG", "Dewan Keamanan PBB", None)],
    ),
    ("Menurut Satgas Elang itu benar.", [("Satgas Elang", "ORG", "Satgas Elang", "IDN")]),
    ("Milisi M23 maju.", [("M23", "ORG", "M23", "COD")]),
    ("Menurut <ORG Bank Besar> itu benar.", [("Bank Besar", "ORG", "Bank Besar", None)]),
    (
        "Lihat berita.example.co.id dan info.example.org di sana.",
        [
            ("berita.example.co.id", "ORG", "berita.example.co.id", "IDN"),
            ("info.example.org", "ORG", "info.example.org", None),
        ],
    ),
]

NATIONS = [
    (
        "Menteri Pertahanan Turki Ismet Erdogan bicara. Begitu kata Erdogan.",
        [
            ("Turki", "LOC", "TUR", "TUR"),
            ("Ismet Erdogan", "PER", "Ismet Erdogan", "TUR"),
            ("Erdogan", "PER", "Ismet Erdogan", "TUR"),
        ],
    ),
    (
        "Juru bicara militer Kongo, Jenderal Patrice Lunda, bicara.",
        [("Kongo", "LOC", "COD", "COD"), ("Patrice Lunda", "PER", "Patrice Lunda", "COD")],
    ),
    ("Brigjen TNI Suhendra bicara.", [("Suhendra", "PER", "Suhendra", "IDN")]),
    (
        "Juru bicara Taliban, Karim Shah, bicara.",
        [("Taliban", "ORG", "Taliban", "AFG"), ("Karim Shah", "PER", "Karim Shah", None)],
    ),
    (
        "Lalu <PER Vadim Zelin>, presiden Ukraina, bicara.",
        [("Vadim Zelin", "PER", "Vadim Zelin", "UKR"), ("Ukraina", "LOC", "UKR", "UKR")],
    ),
    (
        "Lalu <PER Zelin> bicara dengan Ukraina.",
        [("Zelin", "PER", "Zelin", None), ("Ukraina", "LOC", "UKR", "UKR")],
    ),
    (
        "Presiden Rusia dan <PER Xi Ping> bicara.",
        [("Rusia", "LOC", "RUS", "RUS"), ("Xi Ping", "PER", "Xi Ping", None)],
    ),
    (
        "Utusan Khusus PBB untuk Sudan Marta Lind bicara.",
        [
            ("PBB", "ORG", "PBB", None),
            ("Sudan", "LOC", "SDN", "SDN"),
            ("Marta Lind", "PER", "Marta Lind", None),
        ],
    ),
    (
        "Juru bicara Komando Pusat AS (CENTCOM) Kolonel Joe Hill bicara.",
        [
            ("Komando Pusat AS", "ORG", "Komando Pusat AS", "USA"),
            ("CENTCOM", "ORG", "Komando Pusat AS", "USA"),
            ("Joe Hill", "PER", "Joe Hill", "USA"),
        ],
    ),
    (
        "Wakil Menteri Pertahanan RI Dr. Rina Hapsari bicara.",
        [("RI", "LOC", "IDN", "IDN"), ("Rina Hapsari", "PER", "Rina Hapsari", "IDN")],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), DEFINITIONS)
def test_definitions(marked, expected):
    assert links(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), PEOPLE)
def test_people(marked, expected):
    assert links(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), CAPITALS)
def test_capitals(marked, expected):
    assert links(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), PLACES)
def test_places(marked, expected):
    assert links(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), ORGANISATIONS)
def test_organisations(marked, expected):
    assert links(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), COUNTRIES)
def test_countries(marked, expected):
    assert links(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), NATIONS)
def test_nations(marked, expected):
    assert links(marked) == expected
