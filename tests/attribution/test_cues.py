"""Cues by the construction they stand in, each beside a sentence that looks like it and reports nothing."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import told


def _brief(*sentences: str) -> list[tuple]:
    return [
        (
            row["says"],
            row.get("named") or row.get("by"),
            row.get("cue"),
            row.get("stance", "states"),
        )
        for row in told(*sentences)
    ]


CASES = [
    # the clitic apart from its verb; reports in the plural
    ("Pasukan sudah tiba, kata-nya.", [("Pasukan sudah tiba", "nya", "kata-nya", "states")]),
    ("Pasukan sudah tiba, demikian laporan-laporan Kyiv.", [("Pasukan sudah tiba", "Kyiv", "laporan-laporan", "states")]),
    ("Anak-nya pulang.", []),
    # a pronoun before the bare verb
    ("Ia katakan, pasukan sudah tiba.", [("pasukan sudah tiba", "Ia", "katakan", "states")]),
    ("Pasukan sudah tiba, dia tegaskan.", [("Pasukan sudah tiba", "dia", "tegaskan", "states")]),
    ("Apa yang ia sampaikan sudah lama diketahui.", []),
    # "-nya" for the speaker of a passive verb
    ("Dijelaskannya pula, pasukan sudah tiba.", [("pasukan sudah tiba", "nya", "Dijelaskannya", "states")]),
    # whose view it is
    ("Bagi Budanov, perang itu belum usai.", [("perang itu belum usai", "Budanov", "Bagi", "states")]),
    ("Di mata Kyiv, perang itu belum usai.", [("perang itu belum usai", "Kyiv", "Di mata", "states")]),
    ("Versi Kyiv, pasukan itu sudah mundur.", [("pasukan itu sudah mundur", "Kyiv", "Versi", "states")]),
    ("Bagi Indonesia, kerja sama itu penting.", []),
    ("Bagi warga makanan.", []),
    ("Menurut saya pasukan itu lelah.", []),
    # an apposition behind the speaker is no part of the words
    ("Menurut Budanov, 38, mantan komandan resimen, pasukan itu sudah mundur.", [("pasukan itu sudah mundur", "Budanov", "Menurut", "states")]),
    ("Menurut Budanov, komandan Rusia sudah pergi.", [("komandan Rusia sudah pergi", "Budanov", "Menurut", "states")]),
    # a full verb in the place of "kata"
    ("“Kami tidak tidur semalam,” mengeluh sang komandan.", [("“Kami tidak tidur semalam,”", "sang komandan", "mengeluh", "states")]),
    ("“Kami tidak tidur semalam,” dia mengenang.", [("“Kami tidak tidur semalam,”", "dia", "mengenang", "states")]),
    # what praise and blame are about is an act
    ("Budanov memuji kesabaran warga.", [("kesabaran warga", "Budanov", "memuji", "states")]),
    ("Budanov mengecam serangan itu.", [("serangan itu", "Budanov", "mengecam", "states")]),
    ("Budanov memuji roti.", []),
    ("Budanov menilai situasi kian gawat.", [("situasi kian gawat", "Budanov", "menilai", "states")]),
    ("Budanov menilai lukisan itu.", []),
    # demands ask for an act, not for a thing
    ("Budanov meminta NATO mengirim bantuan.", [("NATO mengirim bantuan", "Budanov", "meminta", "demands")]),
    ("Budanov meminta warga tetap tenang.", [("warga tetap tenang", "Budanov", "meminta", "demands")]),
    ("Budanov mendesak penarikan pasukan.", [("penarikan pasukan", "Budanov", "mendesak", "demands")]),
    ("Budanov memerintahkan seluruh perwira memeriksa senjata.", [("seluruh perwira memeriksa senjata", "Budanov", "memerintahkan", "demands")]),
    ("Budanov mengajak warga untuk bersabar.", [("warga untuk bersabar", "Budanov", "mengajak", "demands")]),
    ("Budanov meminta dua kursi.", []),
    ("Kyiv melarang pengiriman gandum.", []),
    ("Pasukan tiba saat mengumumkan kemenangan.", []),
    ("Keadaan itu sangat mengkhawatirkan apabila pasukan tiba.", []),
    ("Pasukan itu dikirim jika diminta oleh Budanov.", []),
    ("Budanov meminta bantuan warga.", []),
    ("Budanov meminta informasi dari bank yang sulit dihubungi.", []),
    ("Seorang pejabat yang meminta tidak disebutkan namanya pergi.", []),
    # verbs that hold an attempt, a condition, a question
    ("Budanov berhasil menjelaskan teori itu.", []),
    ("Kalau Budanov mengatakan itu, Kyiv aman.", []),
    ("Ia berpura-pura menolak klaim itu.", []),
    # adding is no saying where a number is added
    ("Budanov menambahkan 300 kursi di aula.", []),
    ("Budanov menambahkan mereka lelah.", [("mereka lelah", "Budanov", "menambahkan", "states")]),
    ("Budanov melanjutkan upayanya untuk merebut Goma.", []),
    # names given are no reports
    ("Operasi itu disebut Operasi Fajar.", []),
    ("Budi tiba di kota yang kerap disebut Kota Hujan.", []),
    ("Pasukan itu disebut telah tiba.", [("Pasukan itu disebut telah tiba", None, "disebut", "states")]),
    # what somebody thinks of an act, in the passive
    ("Angka itu dipertanyakan anggota parlemen.", [("Angka itu", "anggota parlemen", "dipertanyakan", "asks")]),
    ("Serangan itu dikutuk oleh Budanov.", [("Serangan itu", "Budanov", "dikutuk", "states")]),
    ("Angka itu dipertanyakan.", []),
    # the subject of a second verb stands before the first
    ("Kremlin menolak berkomentar, tetapi tidak membantah kabar itu.", [("kabar itu", "Kremlin", "membantah", "states")]),
    ("Kyiv menyangkal kabar itu dan balik menuduh Moskow berbohong.", [("kabar itu", "Kyiv", "menyangkal", "denies"), ("Moskow berbohong", "Kyiv", "menuduh", "states")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[case[0] for case in CASES])
def test_cue(sentence: str, expected: list[tuple]) -> None:
    assert _brief(sentence) == expected


NEGATED = [
    ("Kyiv tidak dapat mengonfirmasi kabar itu.", [("kabar itu", "Kyiv", "mengonfirmasi", "states")]),
    ("Kyiv belum bisa memastikan pelakunya tentara.", [("pelakunya tentara", "Kyiv", "memastikan", "states")]),
    ("Kyiv tidak membantah kabar itu.", [("kabar itu", "Kyiv", "membantah", "states")]),
    ("Kyiv meragukan kabar itu.", [("kabar itu", "Kyiv", "meragukan", "denies")]),
    ("Kyiv membantah tudingan bahwa pasukan tiba.", [("tudingan bahwa pasukan tiba", "Kyiv", "membantah", "denies")]),
    ("Kyiv menolak angka itu.", [("angka itu", "Kyiv", "menolak", "denies")]),
    # nobody has spoken
    ("Kyiv belum mengonfirmasi kabar itu.", []),
    ("Kyiv tidak dapat memastikan kapan pasukan tiba.", []),
    ("Kyiv enggan membantah kabar itu.", []),
    ("Kyiv tidak mengakui kemerdekaan wilayah itu.", []),
    ("Reuters belum dapat memverifikasi kabar itu.", []),
    ("Kyiv tidak mengatakan kapan pasukan tiba.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), NEGATED, ids=[case[0] for case in NEGATED])
def test_negation(sentence: str, expected: list[tuple]) -> None:
    assert _brief(sentence) == expected
