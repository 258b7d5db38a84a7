"""Where news puts who says it: nouns of saying, labels, asides, bare counts, second mentions."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import said

BUDANOV = "Kyrilo Budanov"
RABU, KAMIS = "Rabu (6/11/2024)", "Kamis (7/11)"

CASES = [
    # nouns of saying, a date between them and "bahwa", what becomes of the news
    ((f"Pengumuman Budanov pada {KAMIS} bahwa dua kompi tiba disambut baik.",), [("dua kompi tiba", BUDANOV, f"{KAMIS} explicit")]),
    (("Perkiraan Pentagon bahwa dua kompi tiba menuai kritik.",), [("dua kompi tiba", "Pentagon", None)]),
    (("Kabar bahwa Budanov menyambut pasukan beredar.",), [("Budanov menyambut pasukan", None, None)]),
    (("Pengumuman itu datang, bahwa dua kompi tiba.",), []),
    # ... and with a verb behind "yang"
    ((f"Angka itu sesuai pernyataan Budanov pada {KAMIS} yang menyebut dua kompi tewas.",), [("dua kompi tewas", BUDANOV, f"{KAMIS} explicit")]),
    (("Pernyataan itu yang menyebut dua kompi tewas.",), []),
    (("Pernyataan Budanov yang panjang dibacakan.",), []),
    # a bare count is told
    (("Budanov juga menyebut sekitar 300 prajurit.",), [("sekitar 300 prajurit", BUDANOV, None)]),
    (("Laporan itu mencatat tiga batalyon.",), [("tiga batalyon", "Laporan", None)]),
    (("Budanov mencatat tiga kemenangan.",), []),
    (("Budanov menyebut dua alasan.",), []),
    # subject and verb alone behind speech
    (('"Kami kirim dua kompi," Budanov melanjutkan.',), [('"Kami kirim dua kompi,"', BUDANOV, None)]),
    (("Budanov melanjutkan perjalanan.",), []),
    # verbs that were missing
    (("Staf Umum Ukraina mengklarifikasi: dua kompi mundur.",), [("dua kompi mundur", "Staf Umum Ukraina", None)]),
    (("Budanov berasumsi dua kompi mundur.",), [("dua kompi mundur", BUDANOV, None)]),
    (("Budanov mengulangi kesalahan.",), []),
    (("Ditambahkan, dua kompi mundur.",), [("dua kompi mundur", None, None)]),
    (("Pagar ditambahkan, lalu dicat.",), []),
    # labels: a body, a clause before, headline verbs; an armed group is the topic
    (("NATO: Rusia Kerahkan Dua Kompi",), [("Rusia Kerahkan Dua Kompi", "NATO", None)]),
    (("TNI Kirim Dua Kompi, Panglima: Satu Kompi Lagi Siaga",), [("Satu Kompi Lagi Siaga", "Panglima", None)]),
    (("MILF: Pasukan Rebut Kota",), []),
    (("TNI, Panglima: Profil Singkat",), []),
    # the speaker closes the headline
    (("Dua Kompi Tewas, Klaim Kyiv",), [("Dua Kompi Tewas", "Kyiv", None)]),
    (("Kyiv Klaim Dua Kompi Tewas",), [("Dua Kompi Tewas", "Kyiv", None)]),
    # the saying stands behind a clause that another must follow
    (("Untuk menjaga Goma, kata Budanov lagi, dua kompi dikirim.",), [("Untuk menjaga Goma, kata Budanov lagi, dua kompi dikirim", BUDANOV, None)]),
    (("Dua kompi dikirim, kata Budanov lagi.",), [("Dua kompi dikirim", BUDANOV, None)]),
    # "lalu" behind an aside is an adverb of the verb
    (("Budanov, yang lahir di Kyiv, lalu mengatakan dua kompi tiba.",), [("dua kompi tiba", BUDANOV, None)]),
    # who is told stands between the verb and the words
    ((f"Budanov memberi tahu para wartawan di Kyiv, {KAMIS}, dua kompi tiba.",), [("dua kompi tiba", BUDANOV, f"{KAMIS} explicit")]),
    # "demikian" before the verb is no part of the words
    (("Dua kompi tiba di Goma, demikian dikonfirmasi Budanov.",), [("Dua kompi tiba di Goma", BUDANOV, None)]),
    # another body behind the speaker passes it on
    (('"Kami siap," kata Budanov, menurut Kyiv Independent.',), [('"Kami siap,"', BUDANOV, None)]),
    # an outlet reports what the sentence before says
    (("Dua kompi tiba di Goma.", f"Hal itu dilaporkan kantor berita KBS pada {KAMIS}."), [("Dua kompi tiba di Goma", "KBS", f"{KAMIS} explicit")]),
    (("Dua kompi tiba di Goma, seperti dilaporkan kantor berita KBS.",), [("Dua kompi tiba di Goma", "KBS", None)]),
    # second mentions inherit: short offices, "pihak", "si", a description
    (
        (f"Menteri Pertahanan Dmitry Orlov pada {KAMIS} mengatakan pasukan tiba.", "Menurut Menhan, mereka lelah."),
        [("pasukan tiba", "Dmitry Orlov", f"{KAMIS} explicit"), ("mereka lelah", "Dmitry Orlov", f"{KAMIS} inherited")],
    ),
    (
        (f"Menteri Pertahanan Dmitry Orlov pada {KAMIS} mengatakan pasukan tiba.", "Menurut Menlu, mereka lelah."),
        [("pasukan tiba", "Dmitry Orlov", f"{KAMIS} explicit"), ("mereka lelah", "Menlu", None)],
    ),
    (
        (f"Kementerian Pertahanan Rusia, {KAMIS}, mengatakan pasukan tiba.", "Pihak kementerian menambahkan mereka lelah."),
        [("pasukan tiba", "Kementerian Pertahanan Rusia", f"{KAMIS} explicit"), ("mereka lelah", "Kementerian Pertahanan Rusia", f"{KAMIS} inherited")],
    ),
    (
        (f"Seorang pejabat senior mengatakan, {KAMIS}, pasukan tiba.", "Si pejabat menambahkan mereka lelah."),
        [("pasukan tiba", "pejabat senior", f"{KAMIS} explicit"), ("mereka lelah", "pejabat senior", f"{KAMIS} inherited")],
    ),
    (
        (f"MILF, {KAMIS}, mengatakan pasukan tiba.", "Juru bicaranya, Budi, mengatakan perang usai.", "Kelompok bersenjata tersebut menyatakan mereka lelah."),
        [("pasukan tiba", "MILF", f"{KAMIS} explicit"), ("perang usai", "Budi", None), ("mereka lelah", "MILF", f"{KAMIS} inherited")],
    ),
    # a name that no model knows behind an office in capitals
    (("Menteri Pertahanan Ivo Zabrat mengatakan pasukan tiba.",), [("pasukan tiba", "Ivo Zabrat", None)]),
    (("Panglima Angkatan Darat mengatakan pasukan tiba.",), [("pasukan tiba", "Panglima Angkatan Darat", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_said(sentences: tuple, expected: list) -> None:
    assert said(*sentences) == expected
