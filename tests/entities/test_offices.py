"""Persons behind an office and its body: (text with the model's spans marked, names and labels)."""

import pytest

from tests.entities.helpers import names

BEHIND_BODIES = [
    # what the body is called by parts it from the name
    (
        'Tak ada korban," kata Komisaris Utama <ORG Nusakapal> Wiguna Prakosa di dermaga.',
        [("Nusakapal", "ORG"), ("Wiguna Prakosa", "PER")],
    ),
    ("Menurut Ketua KPU Demak Rahayu Mustikawati, pemilih naik.", [("Rahayu Mustikawati", "PER")]),
    (
        "Ketua <ORG Serikat Nelayan Harun Tabrani> menolak rencana itu.",
        [("Serikat Nelayan", "ORG"), ("Harun Tabrani", "PER")],
    ),
    (
        "Kemarin anggota Komisi II DPRD Wahyu Lesmana datang.",
        [("Komisi II DPRD", "ORG"), ("Wahyu Lesmana", "PER")],
    ),
    (
        "Ia bertemu analis <ORG Pacific Strategy Group Moana Tuiasosopo> kemarin.",
        [("Pacific Strategy Group", "ORG"), ("Moana Tuiasosopo", "PER")],
    ),
    (
        "Ia memuji Wakil Ketua Umum Partai Rembulan Tono Surasa kemarin.",
        [("Partai Rembulan", "ORG"), ("Tono Surasa", "PER")],
    ),
    (
        "Kata Staf Khusus Menteri bidang Komunikasi Politik Yudha Arkana, semua siap.",
        [("Yudha Arkana", "PER")],
    ),
    ("Ia menemui Menkeu Larasati Dewanggi Utami di kantor.", [("Larasati Dewanggi Utami", "PER")]),
    (
        "Ia memanggil Panglima Kodam Pelita Johan Sukmana kemarin.",
        [("Kodam Pelita", "ORG"), ("Johan Sukmana", "PER")],
    ),
    ("Bupati Kulon Progo Wiratmo Hadikusuma datang.", [("Wiratmo Hadikusuma", "PER")]),
    # the body's short name: a table's, a ministry's, the article's own in brackets
    ("Ia menemui Direktur Eksekutif <PER Walhi Rini Astari> kemarin.", [("Rini Astari", "PER")]),
    (
        "Kata Dirjen Niaga <PER Depdagri Tono Surasa>, semua siap.",
        [("Tono Surasa", "PER")],
    ),
    (
        "Misi itu (Unsalam) pergi. Juru bicara <PER Unsalam Ann Colby> tinggal.",
        [("Ann Colby", "PER")],
    ),
    # the article goes on with the name alone, but not with a name's second half
    (
        "Manajer <PER Elnusra Yudha Arkana> pergi. Tak lama Yudha pulang.",
        [("Yudha Arkana", "PER"), ("Yudha", "PER")],
    ),
    (
        "Ketua <PER Muhammad Yudha Arkana> pergi. Tak lama Yudha pulang.",
        [("Muhammad Yudha Arkana", "PER")],
    ),
    # one name behind a place
    ("Bupati <PER Jepara Wiratmo> datang.", [("Wiratmo", "PER")]),
    ("Bupati Kutai Timur Wiratmo datang.", [("Wiratmo", "PER")]),
    # a committee's number is no initial
    (
        "Ia memuji Ketua Komisi I Rini Astari kemarin.",
        [("Komisi I", "ORG"), ("Rini Astari", "PER")],
    ),
    # a particle is no word of an office
    (
        "Kata Dandim Batam Umar bin Zaid Karim, semua bin itu siap.",
        [("Umar bin Zaid Karim", "PER")],
    ),
    # the model saw one half of the name
    (
        "Lalu Deputi Gubernur <ORG BI> Kusnan <PER Widarto> menjawab.",
        [("BI", "ORG"), ("Kusnan Widarto", "PER")],
    ),
    # or all of it, behind a body that nobody knows
    ("Dirjen Niaga Depdag <PER Rustam Hasyim> menjawab.", [("Rustam Hasyim", "PER")]),
]

BEHIND_COMMAS = [
    ("Kata Wakil Dirut Wahana Lintas, Teguh Wibisana di kapal.", [("Teguh Wibisana", "PER")]),
    (
        "Ia berkata kepada direktur operasi pelabuhan, Teguh Wibisana, kemarin.",
        [("Teguh Wibisana", "PER")],
    ),
    ('"Siap," kata Direktur Bank Wahana, Teguh.', [("Teguh", "PER")]),
]

NO_PERSONS = [
    # bodies and places with names of two words
    "Ia bertemu Ketua Partai Bulan Bintang di sana.",
    "Menurut Dirut Angkasa Pura di sana, bandara siap.",
    "Ia memanggil Direktur RS Cipto Mangunkusumo di sana.",
    "Ia menelepon rektor UIN Sunan Kalijaga di sana.",
    "Kata Ketua PB Nahdlatul Ulama di sana, rakyat sabar.",
    "Mereka melapor ke Kepala Dinas Tata Kota di sana.",
    "Itu tugas Direktur Jenderal Kekayaan Negara di sana.",
    "Ia bertemu Panglima Kodam Iskandar Muda di sana.",
    # a place of several words, a body with an English name
    "Ia memanggil Bupati Kutai Timur di sana.",
    "Ia memanggil Bupati Banggai Laut di sana.",
    "Ia memanggil komandan Malaita Hawk Force di sana.",
    # what stands behind the comma is where the office is
    "Ia dibawa ke Kapolsek Wuryantoro, Wonogiri.",
    "Ia memanggil Gubernur Sumsel, Jambi, dan Bengkulu.",
    "Ia menemui Kepala Suku Dani, Lembah Baliem, kemarin.",
]


@pytest.mark.parametrize(("marked", "expected"), BEHIND_BODIES + BEHIND_COMMAS)
def test_person_behind_an_office(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize("text", NO_PERSONS)
def test_an_office_alone_names_nobody(text: str) -> None:
    assert [name for name in names(text) if name[1] == "PER"] == []


def test_what_an_office_is_for_is_no_person() -> None:
    assert names("Kata analis <PER Valas> <ORG Bank Wahana> itu, harga naik.") == [
        ("Bank Wahana", "ORG")
    ]


def test_a_firm_is_no_person() -> None:
    assert names("Kata Dirut PT <PER Wahana Lintas> itu, kapal siap.") == []


def test_many_offices_in_a_row_take_linear_time() -> None:
    assert names("Wakil Ketua Umum Partai " * 5_000 + "di sana") == []
