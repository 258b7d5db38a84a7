"""A saying in the middle of its clause, and who is quoted within another's words."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import said, told

BUDANOV = "Kyrilo Budanov"

CASES = [
    # the verb of the clause stands behind the saying; a name is none
    (("Pasukan Zeni di Nusa Tengah, kata Budanov, berjumlah 120 orang.",), [("Pasukan Zeni di Nusa Tengah, kata Budanov, berjumlah 120 orang", BUDANOV, None)]),
    (("Pasukan itu sudah di Nduga, kata Budanov, dan menutup mulutnya.",), [("Pasukan itu sudah di Nduga", BUDANOV, None)]),
    # "of so many": the clause proper is still to come
    (("Dari 30 prajurit tewas, kata Budanov, hanya dua perwira.",), [("Dari 30 prajurit tewas, kata Budanov, hanya dua perwira", BUDANOV, None)]),
    (("Di antara 30 yang hilang, sebut Budanov, ada dua perwira.",), [("Di antara 30 yang hilang, sebut Budanov, ada dua perwira", BUDANOV, None)]),
    # a contrast about the same things goes on, one about the words does not
    (("Ada nama palsu, kata Budanov, tetapi semuanya sudah dihapus.",), [("Ada nama palsu, kata Budanov, tetapi semuanya sudah dihapus", BUDANOV, None)]),
    (("Pasukan sudah tiba, kata Budanov, tetapi klaim itu belum terbukti.",), [("Pasukan sudah tiba", BUDANOV, None)]),
    # what is cited stands behind the colon
    (("Ia mengutip catatan rumah sakit: dari 41 korban, sebut Budanov, hanya enam tentara.",), [("dari 41 korban, sebut Budanov, hanya enam tentara", BUDANOV, None)]),
    # the writer's turn
    (("Menurut Budanov, di sisi lain, Moskow butuh waktu.",), [("Moskow butuh waktu", BUDANOV, None)]),
    (("Menurut Budanov, di sisi lain sungai ada pasukan.",), [("di sisi lain sungai ada pasukan", BUDANOV, None)]),
    # "-nya" and its name
    (("Angka itu, katanya Letnan Budanov dalam bukunya, tidak benar.",), [("Angka itu, katanya Letnan Budanov dalam bukunya, tidak benar", BUDANOV, None)]),
    # a verb of saying behind "dilaporkan" is the cue
    (("Budanov dilaporkan mengatakan bahwa pasukan tiba.",), [("pasukan tiba", BUDANOV, None)]),
    (("Budanov datang.", "“Ya,” perwira Ukraina itu dikabarkan menjawab."), [("“Ya,”", BUDANOV, None)]),
    (("Budanov datang.", "“Ya,” perwira Ukraina itu menjawab."), [("“Ya,”", BUDANOV, None)]),
    (("Pasukan itu dilaporkan menguasai Nduga.",), [("Pasukan itu dilaporkan menguasai Nduga", None, None)]),
    # told behind marks without a pause within
    (("“Itu sebuah fitnah”, mengenang Mayor Budanov.",), [("“Itu sebuah fitnah”", BUDANOV, None)]),
    (("“Garuda Merah Putih”, nama sandi Mayor Budanov, dikenal luas.",), []),
    # verbs that count, with what they count
    (("Data Kementerian Pertahanan Rusia mencatat kekuatan 700 prajurit.",), [("kekuatan 700 prajurit", "Kementerian Pertahanan Rusia", None)]),
    (("Dokumen Pentagon itu mencantumkan angka 300 prajurit.",), [("angka 300 prajurit", "Dokumen Pentagon", None)]),
    (("Dokumen Pentagon itu mencantumkan angka itu.",), []),
    (("Budanov menyebut tinggal 28 serdadu di sana.",), [("tinggal 28 serdadu di sana", BUDANOV, None)]),
    (("Budanov menyebut hanya 35 orang.",), [("hanya 35 orang", BUDANOV, None)]),
    (("Budanov menyebut dua orang dalam pidatonya.",), []),
    (("Pasukan itu mencatat kemenangan atas 300 militan.",), []),
    # predicates
    (("Budanov menilai para prajurit bekerja cepat.",), [("para prajurit bekerja cepat", BUDANOV, None)]),
    (("Budanov menjamin pendataan rampung besok.",), [("pendataan rampung besok", BUDANOV, None)]),
    # acts of speech with a noun for what is said
    (("Budanov menyampaikan pujian atas jalan yang dibangun prajurit.",), [("pujian atas jalan yang dibangun prajurit", BUDANOV, None)]),
    (("Budanov menyalahkan para jenderal.",), [("para jenderal", BUDANOV, None)]),
    # a name is given
    (("Disebut Operasi Fajar, pendaratan itu dimulai subuh.",), []),
]  # fmt: skip

WITHIN = [
    (("Menurut Orlov, kata Budanov, sengketa itu harus usai.",), [{"says": "sengketa itu harus usai", "by": "Dmitry Orlov", "named": "Orlov", "cue": "Menurut", "relayed": BUDANOV}]),
    (("Menurut Orlov, kata itu tidak pantas.",), [{"says": "kata itu tidak pantas", "by": "Dmitry Orlov", "named": "Orlov", "cue": "Menurut"}]),
    (("Panglima Agus Santoso, kata Budanov, meminta pasukan ditambah.",), [{"says": "pasukan ditambah", "by": "Agus Santoso", "role": "Panglima", "cue": "meminta", "stance": "demands", "relayed": BUDANOV}]),
    (("Pasukan itu, kata Budanov, meminta makanan kepada warga.",), [{"says": "Pasukan itu, kata Budanov, meminta makanan kepada warga", "by": BUDANOV, "named": "Budanov", "cue": "kata"}]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_said(sentences: tuple, expected: list) -> None:
    assert said(*sentences) == expected


@pytest.mark.parametrize(("sentences", "expected"), WITHIN)
def test_told(sentences: tuple, expected: list) -> None:
    assert told(*sentences) == expected
