"""What looks like a temporal expression and is none."""

import pytest

from tests.dates.notation import read

NOTHING = [
    # numbers that count
    "Sebanyak 2.000 tentara tiba.",
    "Mereka menunggu pada 2000 tentara cadangan.",
    "Pasukan itu bertambah dari 1900 personel hingga 2000 prajurit.",
    "Sekitar 2014 orang mengungsi.",
    "Lebih dari 3000-an prajurit tiba.",
    "Harga naik sampai 2000 dolar.",
    # fractions, scores, ratios, names with numbers
    "Siaran berlangsung 24/7.",
    "Sebanyak 1/3 pasukan mundur.",
    "Sepertiga (1/3) pasukan mundur.",
    "Mereka menang 3-1 dan 2-0.",
    "Kurs Rp 9.160/9.170 per dolar.",
    "Divisi 7, Batalyon 300, dan Brigade Infanteri ke-27 bersiaga.",
    "Resolusi 1701 dan UU Nomor 34 Tahun 2004 tentang TNI.",
    "Alamat 10.10.24.1 tidak menjawab.",
    "Kaliber 7,62 dan 5.56 dipakai.",
    # day first, always: there is no month 13 or 23
    "Berkas 10/23/2024 dan 13/13/2024.",
    # ages without their unit
    "Prajurit bernama Budi (25) itu gugur.",
    # names
    "April Sari dan Mei Ling pergi.",
    "Ia kuliah di Universitas Sebelas Maret.",
    "Revolusi Oktober dan Jalan 17 Agustus.",
    "Ia tinggal di Pasar Minggu.",
    # words with another sense
    "Ia terlebih dahulu makan, lebih dulu dari mereka.",
    "Lalu ia pergi.",
    "Bahasa Indonesia, per kilometer per jam.",
    "Makan malam batal.",
    "Hari Ulang Tahun TNI.",
    "Bulan madu dan jam kerja.",
    "Babak paruh pertama imbang.",
    "",
    "   \n\n ",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert read(text) == []
