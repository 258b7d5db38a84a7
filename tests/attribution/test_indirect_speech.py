"""Indirect speech: the order of speaker, verb and words."""

import pytest

from tests.attribution.notation import told

CASES = [
    (
        ("Budanov mengatakan bahwa pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Budanov mengatakan pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
            }
        ],
        {},
    ),
    (
        ("Budanov mengungkapkan, pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengungkapkan",
            }
        ],
        {},
    ),
    (
        ("Budanov memngatakan pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "memngatakan",
            }
        ],
        {},
    ),
    (
        ("Menurut Budanov, pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "Menurut",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu sudah tiba, menurut Budanov.",),
        [
            {
                "says": "Pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "menurut",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu, menurut Budanov, sudah tiba.",),
        [
            {
                "says": "Pasukan itu, menurut Budanov, sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "menurut",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu, kata Budanov, sudah tiba.",),
        [
            {
                "says": "Pasukan itu, kata Budanov, sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu sudah tiba, kata Budanov.",),
        [
            {
                "says": "Pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
            }
        ],
        {},
    ),
    (
        ("Kata Budanov, pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "Kata",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu telah menyeberang, sumber keamanan memberitahu kepada AFP.",),
        [
            {
                "says": "Pasukan itu telah menyeberang",
                "by": "sumber keamanan",
                "type": "anonymous",
                "cue": "memberitahu",
                "relayed": "AFP",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu telah menyeberang, mengatakan Kolonel Candra Wijaya.",),
        [{"says": "Pasukan itu telah menyeberang", "by": "Candra Wijaya", "cue": "mengatakan"}],
        {},
    ),
    (
        ("Budanov tiba.", "Ini pembebasan, dia menambahkan, bukan pendudukan."),
        [
            {
                "says": "Ini pembebasan, dia menambahkan, bukan pendudukan",
                "by": "Kyrilo Budanov",
                "named": "dia",
                "cue": "menambahkan",
            }
        ],
        {},
    ),
    (
        ("Budanov tiba.", "Dikatakannya, pasukan itu sudah mundur."),
        [
            {
                "says": "pasukan itu sudah mundur",
                "by": "Kyrilo Budanov",
                "named": "nya",
                "cue": "Dikatakannya",
            }
        ],
        {},
    ),
    (
        ("Dikatakan oleh Budanov bahwa pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "Dikatakan",
            }
        ],
        {},
    ),
    (
        ("Budanov mengatakan pasukan sudah tiba, dan meminta sekutu bertindak.",),
        [
            {
                "says": "pasukan sudah tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
            },
            {
                "says": "sekutu bertindak",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "meminta",
                "stance": "demands",
            },
        ],
        {},
    ),
    (
        ("Hamas menyatakan tidak akan menyerah, sementara Israel menegaskan operasi berlanjut.",),
        [
            {
                "says": "tidak akan menyerah",
                "by": "Hamas",
                "type": "organization",
                "cue": "menyatakan",
            },
            {
                "says": "operasi berlanjut",
                "by": "Israel",
                "type": "government",
                "country": "ISR",
                "cue": "menegaskan",
            },
        ],
        {},
    ),
    (
        ("Ukraina membantah klaim Rusia bahwa kota itu jatuh.",),
        [
            {
                "says": "klaim Rusia bahwa kota itu jatuh",
                "by": "Ukraina",
                "type": "government",
                "country": "UKR",
                "cue": "membantah",
                "stance": "denies",
            }
        ],
        {},
    ),
    (
        ("Klaim itu dibantah Ukraina.",),
        [
            {
                "says": "Klaim itu",
                "by": "Ukraina",
                "type": "government",
                "country": "UKR",
                "cue": "dibantah",
                "stance": "denies",
            }
        ],
        {},
    ),
    (
        ("Klaim itu ditampik mentah-mentah oleh Ukraina.",),
        [
            {
                "says": "Klaim itu",
                "by": "Ukraina",
                "type": "government",
                "country": "UKR",
                "cue": "ditampik",
                "stance": "denies",
            }
        ],
        {},
    ),
    (
        ("Kabar bahwa kota itu jatuh dibantah Ukraina.",),
        [
            {
                "says": "Kabar bahwa kota itu jatuh",
                "by": "Ukraina",
                "type": "government",
                "country": "UKR",
                "cue": "dibantah",
                "stance": "denies",
            }
        ],
        {},
    ),
    (
        ("Kabar bahwa kota itu jatuh belum dikonfirmasi.",),
        [{"says": "kota itu jatuh", "cue": "Kabar"}],
        {},
    ),
    (
        ("Laporan bahwa pasukan itu tiba memicu kekhawatiran.",),
        [{"says": "pasukan itu tiba", "cue": "Laporan"}],
        {},
    ),
    (
        ("Laporan intelijen menyebutkan bahwa pasukan itu tiba.",),
        [
            {
                "says": "pasukan itu tiba",
                "by": "Laporan intelijen",
                "type": "document",
                "cue": "menyebutkan",
            }
        ],
        {},
    ),
    (
        ("Dalam laporan tersebut, pasukan itu disebut sudah tiba.",),
        [
            {
                "says": "pasukan itu disebut sudah tiba",
                "by": "laporan",
                "named": "laporan tersebut",
                "type": "document",
                "cue": "disebut",
            }
        ],
        {},
    ),
    (
        ("PBB dalam laporannya menyebut 1,9 juta warga telah mengungsi.",),
        [
            {
                "says": "1,9 juta warga telah mengungsi",
                "by": "PBB",
                "type": "organization",
                "cue": "menyebut",
            }
        ],
        {},
    ),
    (
        ("Moskow mengancam akan membalas serangan itu.",),
        [
            {
                "says": "akan membalas serangan itu",
                "by": "Moskow",
                "type": "government",
                "country": "RUS",
                "cue": "mengancam",
                "stance": "warns",
            }
        ],
        {},
    ),
    (
        ("Seoul berjanji akan mengirim bantuan.",),
        [
            {
                "says": "akan mengirim bantuan",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "berjanji",
                "stance": "promises",
            }
        ],
        {},
    ),
    (
        ("Seoul mendesak Korut menarik pasukannya.",),
        [
            {
                "says": "Korut menarik pasukannya",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "mendesak",
                "stance": "demands",
            }
        ],
        {},
    ),
    (
        ("Seoul memastikan pengiriman itu.",),
        [
            {
                "says": "pengiriman itu",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "memastikan",
                "stance": "confirms",
            }
        ],
        {},
    ),
    (
        ("Seoul mengakui kehilangan empat prajurit.",),
        [
            {
                "says": "kehilangan empat prajurit",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "mengakui",
                "stance": "confirms",
            }
        ],
        {},
    ),
    (
        ("Seoul mempertanyakan pengiriman itu.",),
        [
            {
                "says": "pengiriman itu",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "mempertanyakan",
                "stance": "asks",
            }
        ],
        {},
    ),
    (
        ("Seoul memperingatkan bahwa perang akan meluas.",),
        [
            {
                "says": "perang akan meluas",
                "by": "Seoul",
                "type": "government",
                "country": "KOR",
                "cue": "memperingatkan",
                "stance": "warns",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu dilaporkan sudah tiba.",),
        [{"says": "Pasukan itu dilaporkan sudah tiba", "cue": "dilaporkan"}],
        {},
    ),
    (
        ("Diberitakan sebelumnya, dua prajurit gugur.",),
        [{"says": "dua prajurit gugur", "cue": "Diberitakan"}],
        {},
    ),
    (
        ("Konon, pasukan itu sudah lama di sana.",),
        [{"says": "pasukan itu sudah lama di sana", "cue": "Konon"}],
        {},
    ),
    (
        ("Warga diminta tetap waspada.",),
        [{"says": "Warga diminta tetap waspada", "cue": "diminta", "stance": "demands"}],
        {},
    ),
    (
        ("Diperkirakan 300 tentara ada di sana.",),
        [{"says": "300 tentara ada di sana", "cue": "Diperkirakan", "stance": "estimates"}],
        {"quantity": "300 tentara"},
    ),
    (("Diperkirakan hujan turun malam ini.",), [], {}),
    (
        ("Pasukan itu tiba di Goma.", "Demikian diumumkan militer Rusia."),
        [
            {
                "says": "Pasukan itu tiba di Goma",
                "by": "militer Rusia",
                "type": "organization",
                "country": "RUS",
                "cue": "diumumkan",
            }
        ],
        {},
    ),
    (
        ("Pasukan itu tiba di Goma.", "Hal itu disampaikan Budanov."),
        [
            {
                "says": "Pasukan itu tiba di Goma",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "disampaikan",
            }
        ],
        {},
    ),
    (
        ("Korsel Sebut Pasukan Korut Sudah Tiba",),
        [
            {
                "says": "Pasukan Korut Sudah Tiba",
                "by": "Korsel",
                "type": "government",
                "country": "KOR",
                "cue": "Sebut",
            }
        ],
        {},
    ),
    (
        ("Kremlin Bantah Kerahkan Pasukan",),
        [
            {
                "says": "Kerahkan Pasukan",
                "by": "Kremlin",
                "type": "government",
                "country": "RUS",
                "cue": "Bantah",
                "stance": "denies",
            }
        ],
        {},
    ),
    (
        ("Budanov: Pasukan Korut Sudah Tiba",),
        [{"says": "Pasukan Korut Sudah Tiba", "by": "Kyrilo Budanov", "named": "Budanov"}],
        {},
    ),
    (("Menhan: TNI Tidak Akan Mundur",), [{"says": "TNI Tidak Akan Mundur", "by": "Menhan"}], {}),
    (
        ('Presiden menyebut serangan itu "tidak bisa diterima".',),
        [
            {
                "says": 'serangan itu "tidak bisa diterima"',
                "by": "Presiden",
                "cue": "menyebut",
                "quotation": "mixed",
            }
        ],
        {},
    ),
    (
        ("Anggaran itu menurut Budi akan ditambah.",),
        [{"says": "Anggaran itu menurut Budi akan ditambah", "by": "Budi", "cue": "menurut"}],
        {},
    ),
    (
        ("Kita berharap mereka paham, kata Budi usai rapat.",),
        [{"says": "Kita berharap mereka paham", "by": "Budi", "cue": "kata"}],
        {},
    ),
    (
        ('"Kami masih menyelidiki."', "Hal itu disampaikan Agus Santoso di Jakarta."),
        [
            {
                "says": '"Kami masih menyelidiki."',
                "by": "Agus Santoso",
                "cue": "disampaikan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Pengerahan itu dijanjikan Budi.",),
        [{"says": "Pengerahan itu", "by": "Budi", "cue": "dijanjikan", "stance": "promises"}],
        {},
    ),
]


@pytest.mark.parametrize(("sentences", "expected", "options"), CASES)
def test_told(sentences: tuple, expected: list[dict], options: dict) -> None:
    assert told(*sentences, **options) == expected
