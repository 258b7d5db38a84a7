"""What is said within another clause: asides, relative clauses, agents of passives, numbers alone."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from tests.attribution.notation import said, told

BUDANOV = "Kyrilo Budanov"
ORLOV = "Dmitry Orlov"

CASES = [
    # the cue interrupts a clause without a verb
    ("Jumlah yang gugur, kata Budanov, 14 orang.", [("Jumlah yang gugur, kata Budanov, 14 orang", BUDANOV)]),
    ("Angka itu, kata Budanov, bohong.", [("Angka itu, kata Budanov, bohong", BUDANOV)]),
    ("Serangan di Goma, kata Budanov, Kamis (7/11).", [("Serangan di Goma", BUDANOV)]),
    ("Jumlah itu, disebutkan Budanov, hanya separuh.", [("Jumlah itu, disebutkan Budanov, hanya separuh", BUDANOV)]),
    ("Klaim itu dibantah Budanov, Kamis (7/11).", [("Klaim itu", BUDANOV)]),
    # ... or a relative one
    ("Mereka dibantu milisi, yang anggotanya, ujar Budanov, ribuan orang.", [("anggotanya, ujar Budanov, ribuan orang", BUDANOV)]),
    ("Mereka dibantu milisi, yang anggotanya terlatih, ujar Budanov.", [("Mereka dibantu milisi, yang anggotanya terlatih", BUDANOV)]),
    # a relative clause speaks of the noun before it
    ("Orlov bertemu Budanov, yang mengatakan pasukan tiba.", [("pasukan tiba", BUDANOV)]),
    ("Orlov, yang bertemu Budanov, mengatakan pasukan tiba.", [("pasukan tiba", ORLOV)]),
    ("Orlov ditahan perwira di Goma, yang meminta warga pergi.", [("warga pergi", "perwira di Goma")]),
    ("Orlov mendukung Budanov, yang dalam pidatonya memerintahkan pasukan tetap di barak.", [("pasukan tetap di barak", BUDANOV)]),
    ("Budanov, yang menyebut perang itu latihan, menyerukan gencatan senjata.", [("perang itu latihan", BUDANOV), ("gencatan senjata", BUDANOV)]),
    ("Budanov, yang memandang diri sebagai korban, menyerukan gencatan senjata.", [("gencatan senjata", BUDANOV)]),
    ("Israel, yang menuduh Hamas berbohong, menutup pos itu.", [("Hamas berbohong", "Israel")]),
    ("Israel, yang menuduh Hamas berbohong, tidak menutup pos itu.", [("Hamas berbohong", "Israel")]),
    ("Orlov bertemu Budanov, yang mengatakan pasukan tiba, memasuki kota, dan menguasainya.", [("pasukan tiba, memasuki kota, dan menguasainya", BUDANOV)]),
    ("Sumber militer, yang minta tak disebut jatidirinya, mengatakan pasukan tiba.", [("pasukan tiba", "Sumber militer")]),
    ("Orlov membacakan laporan yang menyebutkan ada luka.", [("ada luka", "laporan")]),
    ("Hamas, yang dituding berada di balik serangan, menolak klaim itu.", [("berada di balik serangan", None), ("klaim itu", "Hamas")]),
    ("Pos itu, yang disebut Pos Elang, diserang.", []),
    ("Warga berkumpul bersama oposisi yang menuduh rezim berbuat curang.", [("rezim berbuat curang", "oposisi")]),
    ("Oposisi yang menuduh rezim berbuat curang itu bubar.", []),
    # the agent of a passive that judges or estimates
    ("Langkah itu dinilai Kyiv sebagai provokasi.", [("Langkah itu dinilai Kyiv sebagai provokasi", "Kyiv")]),
    ("Ini kunjungan yang dinilai oleh Kyiv sebagai bukti bahwa pasukan tiba.", [("pasukan tiba", "Kyiv")]),
    ("Ini kunjungan yang dinilai oleh Kyiv sebelumnya.", []),
    ("Langkah itu disebut Kyiv pada Kamis (7/11).", [("Langkah itu", "Kyiv")]),
    ("Hamas dituding Kyiv membakar sekolah.", [("Hamas dituding Kyiv membakar sekolah", "Kyiv")]),
    # a second saying behind the first
    ("Pasukan tiba, kata Budanov, dan menambahkan, mereka lelah.", [("Pasukan tiba", BUDANOV), ("mereka lelah", BUDANOV)]),
    ("Sejak Orlov mengumumkan mobilisasi, warga dipanggil.", [("mobilisasi", ORLOV)]),
    ("Rusia mengerahkan pasukan yang menurut Kyiv berjumlah 900 orang.", [("berjumlah 900 orang", "Kyiv")]),
    ("Pasukan mundur, ia mengatakan, dan menegaskan mereka lelah.", [("Pasukan mundur", None), ("mereka lelah", None)]),
    ("Ini latihan, ia mengatakan, bukan perang.", [("Ini latihan, ia mengatakan, bukan perang", None)]),
    ("Pasukan tiba, kata Budanov memperingatkan dalam wawancara.", [("Pasukan tiba", BUDANOV)]),
    ("Budanov mengatakan pasukan tiba, tetapi menurut Orlov, mereka lelah.", [("pasukan tiba", BUDANOV), ("mereka lelah", ORLOV)]),
    ("Budanov mengatakan pasukan tiba kepada Reuters, sementara Orlov mengatakan mereka lelah.", [("pasukan tiba", BUDANOV), ("mereka lelah", ORLOV)]),
    ("Budanov mengatakan kepada Reuters pasukan tiba.", [("pasukan tiba", BUDANOV)]),
    ("Pasukan mundur setelah Kyiv mengumumkan gencatan senjata, kata Budanov.", [("Pasukan mundur setelah Kyiv mengumumkan gencatan senjata", BUDANOV), ("gencatan senjata", "Kyiv")]),
    ("Orlov mendesak gencatan senjata, kata Budanov.", [("gencatan senjata", ORLOV)]),
    ("Laporan itu mengatakan, juru bicara militer, Budanov, membantah bahwa pasukan tiba.", [("pasukan tiba", BUDANOV)]),
    # documents that say, pictures that show
    ("Rusia diam, sementara laporan Kyiv menunjukkan pasukan tiba.", [("pasukan tiba", "laporan Kyiv")]),
    ("Gambar televisi menunjukkan pasukan tiba.", []),
    ("Dalam laporan setebal 36 halaman disebutkan, pasukan tiba.", [("pasukan tiba", "laporan")]),
    ("Dalam laporan itu dinyatakan bahwa pasukan tiba.", [("pasukan tiba", "laporan")]),
    ("Pada dokumen itu tercantum pasukan tiba.", [("pasukan tiba", "dokumen")]),
    ("Namanya tercantum di sana.", []),
    ("Pasukan tiba, demikian sebuah pernyataan bersama.", [("Pasukan tiba", "pernyataan bersama")]),
    ("Klaim itu bertolak belakang dengan pernyataan Budanov yang disiarkan KBS.", []),
    # verbs and their nouns
    ("Budanov menyuarakan keprihatinan yang mendalam.", [("keprihatinan yang mendalam", BUDANOV)]),
    ("Budanov menyuarakan nada tinggi.", []),
    ("Budanov mencap peristiwa itu sebagai teror.", [("peristiwa itu sebagai teror", BUDANOV)]),
    ("Budanov mencap paspor.", []),
    ("Budanov mengecam keras kunjungan itu.", [("kunjungan itu", BUDANOV)]),
    ("Budanov mengecam Israel.", [("Israel", BUDANOV)]),
    ("Budanov mengecam.", []),
    ("Budanov mengecamnya sebagai kemunduran.", [("sebagai kemunduran", BUDANOV)]),
    ("Budanov menyebutnya provokasi besar.", [("provokasi besar", BUDANOV)]),
    ("Dahulu orang menyebutnya Gudang Loji.", []),
    ("Budanov menggambarkan keadaan itu sebagai bencana.", [("keadaan itu sebagai bencana", BUDANOV)]),
    ("Budanov menggambarkan peta.", []),
    ("Budanov menolak tawaran Rusia.", [("tawaran Rusia", BUDANOV)]),
    ("Budanov menolak hadiah Rusia.", []),
    ("Budanov bersikeras jumlah itu di bawah batas.", [("jumlah itu di bawah batas", BUDANOV)]),
    ("Budanov berkata setelah kedatangan Orlov untuk berunding.", []),
    ("Bencana yang secara luas menyalahkan Rusia itu usai.", []),
]  # fmt: skip

NUMBERS = [
    ("Angka itu jauh di bawah 900 orang yang disebut Kyiv.", {"says": "900 orang", "by": "Kyiv", "cue": "disebut"}),
    ("Angka itu jauh di bawah 900 orang yang disebut Brigade Elang.", None),
    ("Hanya puluhan yang gugur, bukan 900 orang seperti diklaim Hamas.", {"says": "900 orang", "by": "Hamas", "cue": "diklaim"}),
    ("Jumlah tentara yang disebut Budanov, 900 orang, keliru.", {"says": "Jumlah tentara yang disebut Budanov, 900 orang, keliru", "by": BUDANOV, "cue": "disebut"}),
    ("Jumlah tentara yang dikirim Budanov, 900 orang, keliru.", None),
    ("Dari 900 orang yang dijanjikan Kyiv, separuh tiba.", {"says": "900 orang", "by": "Kyiv", "cue": "dijanjikan"}),
    ("Korban ditaksir 900 orang oleh Pentagon.", {"says": "Korban ditaksir 900 orang oleh Pentagon", "by": "Pentagon", "cue": "ditaksir"}),
    ("Sekitar 900 orang diperkirakan dibunuh oleh Hamas.", {"says": "Sekitar 900 orang diperkirakan dibunuh oleh Hamas", "cue": "diperkirakan"}),
    ("Hamas menyebut 900 orang.", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_said(sentence: str, expected: list[tuple]) -> None:
    assert [row[:2] for row in said(sentence)] == expected


@pytest.mark.parametrize(("sentence", "expected"), NUMBERS)
def test_number(sentence: str, expected: dict | None) -> None:
    rows = told(sentence, quantity="900 orang")
    found = [{key: row[key] for key in ("says", "by", "cue") if key in row} for row in rows]
    assert [row for row in found if "900" in row["says"]] == ([expected] if expected else [])


def test_number_within_another_saying() -> None:
    rows = told(
        "Budanov menyebut 900 orang yang diklaim Moskow tewas keliru.", quantity="900 orang"
    )
    assert [(row["says"], row["by"], row.get("relayed")) for row in rows][-1] == (
        "900 orang",
        "Moskow",
        BUDANOV,
    )
