"""What looks like a report and is none."""

import pytest

from tests.attribution.notation import told

CASES = [
    (("Agus Santoso tidak mengatakan apa-apa soal itu.",), [], {}),
    (("Agus Santoso enggan berkomentar soal itu.",), [], {}),
    (("Rusia menolak mengirim pasukan ke Ukraina.",), [], {}),
    (("Masukkan kata sandi untuk melanjutkan.",), [], {}),
    (("Sudah jelas bahwa perang ini tidak akan cepat usai.",), [], {}),
    (("Tak sepatah kata pun keluar dari mulut Agus Santoso.",), [], {}),
    (("Apa kata dunia kalau kita kalah?",), [], {}),
    (('Pasukan yang disebut "relawan" itu tiba pekan lalu.',), [], {}),
    (("Serangan itu disebut sebagai yang terbesar.",), [], {}),
    (("Sumber itu enggan disebut namanya.",), [], {}),
    (("Pasukan itu dikirim untuk meminta dukungan warga.",), [], {}),
    (("Berita itu menyebar cepat.",), [], {}),
    (("Sebut saja Ali, warga yang kehilangan rumahnya.",), [], {}),
    (("Celah itu memisahkan Serbia dari Rusia.",), [], {}),
    (("Menurut rencana, pasukan itu tiba besok.",), [], {}),
    (("Menurut kepangkatannya ada 62 perwira.",), [], {}),
    (("Ada yang mengatakan perang ini mudah, ada yang tidak.",), [], {}),
    (('Ia menonton film "Perang dan Damai di Tanah Papua".',), [], {}),
    (('Tentara "bayaran" itu tiba.',), [], {}),
    (("Penulis: Siti Aminah",), [], {}),
    (("Rusia akan mengumumkan hasilnya.",), [], {}),
    (("Pasukan itu dapat menegaskan kehadirannya.",), [], {}),
    (("Agus Santoso meminta maaf.",), [], {}),
    (("Agus Santoso menyampaikan terima kasih.",), [], {}),
    (("Daftar itu menyebut namanya.",), [], {}),
    (('"Garuda" milik Budi itu hilang.',), [], {}),
    (("Agus Santoso membalas serangan itu.",), [], {}),
    (("Ia mencatat suhu udara.",), [], {}),
    (("Menteri itu menjamin keamanan.",), [], {}),
    (("Agus Santoso siap berbicara.",), [], {}),
    (('Lagu "Bagimu Negeri Tercinta Untuk Selamanya" dinyanyikan Budi.',), [], {}),
    (("Pada era '90-an, Budi pergi.",), [], {}),
]


@pytest.mark.parametrize(("sentences", "expected", "options"), CASES)
def test_told(sentences: tuple, expected: list[dict], options: dict) -> None:
    assert told(*sentences, **options) == expected
