"""Direct quotations: marks, order, parts, neighbours."""

import pytest

from tests.attribution.notation import told

CASES = [
    (
        ('"Kami tidak akan mundur," kata Candra Wijaya.',),
        [
            {
                "says": '"Kami tidak akan mundur,"',
                "by": "Candra Wijaya",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("“Kami tidak akan mundur,” ujar Candra Wijaya.",),
        [
            {
                "says": "“Kami tidak akan mundur,”",
                "by": "Candra Wijaya",
                "cue": "ujar",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("”Kami tidak akan mundur,” tutur Candra Wijaya.",),
        [
            {
                "says": "”Kami tidak akan mundur,”",
                "by": "Candra Wijaya",
                "cue": "tutur",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("«Kami tidak akan mundur,» ungkap Candra Wijaya.",),
        [
            {
                "says": "«Kami tidak akan mundur,»",
                "by": "Candra Wijaya",
                "cue": "ungkap",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("„Kami tidak akan mundur,“ tegas Candra Wijaya.",),
        [
            {
                "says": "„Kami tidak akan mundur,“",
                "by": "Candra Wijaya",
                "cue": "tegas",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("'Kami tidak akan mundur,' imbuh Candra Wijaya.",),
        [
            {
                "says": "'Kami tidak akan mundur,'",
                "by": "Candra Wijaya",
                "cue": "imbuh",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("‘Kami tidak akan mundur,’ pungkas Candra Wijaya.",),
        [
            {
                "says": "‘Kami tidak akan mundur,’",
                "by": "Candra Wijaya",
                "cue": "pungkas",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami mundur", tandas Candra Wijaya.',),
        [{"says": '"Kami mundur"', "by": "Candra Wijaya", "cue": "tandas", "quotation": "direct"}],
        {},
    ),
    (
        ('"Kami mundur" ucap Candra Wijaya.',),
        [{"says": '"Kami mundur"', "by": "Candra Wijaya", "cue": "ucap", "quotation": "direct"}],
        {},
    ),
    (
        ('"Kami mundur,"kata Candra Wijaya.',),
        [{"says": '"Kami mundur,"', "by": "Candra Wijaya", "cue": "kata", "quotation": "direct"}],
        {},
    ),
    (
        ('" Kami mundur, " kata Candra Wijaya .',),
        [{"says": '" Kami mundur, "', "by": "Candra Wijaya", "cue": "kata", "quotation": "direct"}],
        {},
    ),
    (
        ('"Kami mundur, kata Candra Wijaya.',),
        [{"says": '"Kami mundur,', "by": "Candra Wijaya", "cue": "kata", "quotation": "direct"}],
        {},
    ),
    (
        ('"Kami siap. Kami tidak takut!" seru Candra Wijaya.',),
        [
            {
                "says": '"Kami siap. Kami tidak takut!"',
                "by": "Candra Wijaya",
                "cue": "seru",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Siapa yang datang?" tanya Siti Aminah.',),
        [
            {
                "says": '"Siapa yang datang?"',
                "by": "Siti Aminah",
                "cue": "tanya",
                "stance": "asks",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('Candra Wijaya menegaskan, "Kami tidak akan mundur."',),
        [
            {
                "says": '"Kami tidak akan mundur."',
                "by": "Candra Wijaya",
                "cue": "menegaskan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('Candra Wijaya berkata: "Kami tidak akan mundur."',),
        [
            {
                "says": '"Kami tidak akan mundur."',
                "by": "Candra Wijaya",
                "cue": "berkata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('Candra Wijaya bilang, "Kami tidak akan mundur."',),
        [
            {
                "says": '"Kami tidak akan mundur."',
                "by": "Candra Wijaya",
                "cue": "bilang",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami tidak akan mundur," Candra Wijaya mengatakan kepada wartawan.',),
        [
            {
                "says": '"Kami tidak akan mundur,"',
                "by": "Candra Wijaya",
                "cue": "mengatakan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami tidak akan mundur," Candra Wijaya menegaskan, "melainkan bertahan."',),
        [
            {
                "says": '"Kami tidak akan mundur,"',
                "by": "Candra Wijaya",
                "cue": "menegaskan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami masih menyelidiki," kata Candra Wijaya, "dan belum ada kesimpulan."',),
        [
            {
                "says": '"Kami masih menyelidiki,"',
                "by": "Candra Wijaya",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami masih menyelidiki," kata Candra Wijaya.', '"Belum ada kesimpulan."'),
        [
            {
                "says": '"Kami masih menyelidiki,"',
                "by": "Candra Wijaya",
                "cue": "kata",
                "quotation": "direct",
            },
            {
                "says": '"Belum ada kesimpulan."',
                "by": "Candra Wijaya",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
        {},
    ),
    (
        (
            '"Kami masih menyelidiki," kata Candra Wijaya.',
            '"Belum ada kesimpulan."',
            '\n"Kita tunggu saja," kata Agus Santoso.',
        ),
        [
            {
                "says": '"Kami masih menyelidiki,"',
                "by": "Candra Wijaya",
                "cue": "kata",
                "quotation": "direct",
            },
            {
                "says": '"Belum ada kesimpulan."',
                "by": "Candra Wijaya",
                "cue": "kata",
                "quotation": "direct",
            },
            {
                "says": '"Kita tunggu saja,"',
                "by": "Agus Santoso",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
        {},
    ),
    (
        ('"Kami masih menyelidiki." "Belum ada kesimpulan," kata Agus Santoso.',),
        [
            {
                "says": '"Kami masih menyelidiki."',
                "by": "Agus Santoso",
                "cue": "kata",
                "quotation": "direct",
            },
            {
                "says": '"Belum ada kesimpulan,"',
                "by": "Agus Santoso",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
        {},
    ),
    (
        ('"Kami masih menyelidiki." Hal itu disampaikan Agus Santoso di Jakarta.',),
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
        ("Hal senada diungkapkan Agus Santoso.", '"Mereka sudah tiba di sana."'),
        [
            {
                "says": '"Mereka sudah tiba di sana."',
                "by": "Agus Santoso",
                "cue": "diungkapkan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," demikian disampaikan Agus Santoso.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Agus Santoso",
                "cue": "disampaikan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap." Demikian kata Agus Santoso.',),
        [{"says": '"Kami siap."', "by": "Agus Santoso", "cue": "kata", "quotation": "direct"}],
        {},
    ),
    (
        ('"Kami siap," demikian Agus Santoso.',),
        [{"says": '"Kami siap,"', "by": "Agus Santoso", "cue": "demikian", "quotation": "direct"}],
        {},
    ),
    (
        ('"Kami siap," begitu jawab Agus Santoso.',),
        [{"says": '"Kami siap,"', "by": "Agus Santoso", "cue": "jawab", "quotation": "direct"}],
        {},
    ),
    (
        ('"Tidak ada korban," demikian keterangan tertulis Polda Papua.',),
        [
            {
                "says": '"Tidak ada korban,"',
                "by": "Polda Papua",
                "type": "organization",
                "country": "IDN",
                "cue": "keterangan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Tidak ada korban," bunyi pernyataan IDF.',),
        [
            {
                "says": '"Tidak ada korban,"',
                "by": "pernyataan IDF",
                "type": "document",
                "country": "ISR",
                "cue": "bunyi",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('Saat ditanya soal itu, Dmitry Orlov menjawab, "Tanya saja ke Moskow."',),
        [
            {
                "says": '"Tanya saja ke Moskow."',
                "by": "Dmitry Orlov",
                "cue": "menjawab",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('Siti Aminah tersenyum. "Kami pulang," katanya lirih.',),
        [
            {
                "says": '"Kami pulang,"',
                "by": "Siti Aminah",
                "named": "nya",
                "cue": "katanya",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Hidup ini berat," kenang Siti Aminah.',),
        [
            {
                "says": '"Hidup ini berat,"',
                "by": "Siti Aminah",
                "cue": "kenang",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Dasar pengecut!" geram Candra Wijaya.',),
        [
            {
                "says": '"Dasar pengecut!"',
                "by": "Candra Wijaya",
                "cue": "geram",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Candra Wijaya angkat bicara.", '"Kami pulang saja!" geramnya.'),
        [
            {
                "says": '"Kami pulang saja!"',
                "by": "Candra Wijaya",
                "named": "nya",
                "cue": "geramnya",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Rumah kami hancur," ujar ibu tiga anak itu.',),
        [
            {
                "says": '"Rumah kami hancur,"',
                "by": "ibu tiga anak",
                "named": "ibu tiga anak itu",
                "type": "anonymous",
                "cue": "ujar",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Janji lagi," cibir politikus Budi.',),
        [
            {
                "says": '"Janji lagi,"',
                "by": "Budi",
                "role": "politikus",
                "cue": "cibir",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Agus Santoso tiba.", 'Katanya, "Kami siap."'),
        [
            {
                "says": '"Kami siap."',
                "by": "Agus Santoso",
                "named": "nya",
                "cue": "Katanya",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Agus Santoso tiba.", 'Katanya: "Yang ada cuma satu peleton."'),
        [
            {
                "says": '"Yang ada cuma satu peleton."',
                "by": "Agus Santoso",
                "named": "nya",
                "cue": "Katanya",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('Kata Agus Santoso, "Kami siap."',),
        [{"says": '"Kami siap."', "by": "Agus Santoso", "cue": "Kata", "quotation": "direct"}],
        {},
    ),
    (
        ('Juru bicara Kementerian Pertahanan Rusia, Dmitry Orlov: "Kami siap bertempur."',),
        [
            {
                "says": '"Kami siap bertempur."',
                "by": "Dmitry Orlov",
                "role": "Juru bicara Kementerian Pertahanan Rusia",
                "country": "RUS",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ("Candra Wijaya menambahkan “kami akan pulang besok pagi”.",),
        [
            {
                "says": "“kami akan pulang besok pagi”",
                "by": "Candra Wijaya",
                "cue": "menambahkan",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Penduduk melaporkan bahwa tentara sudah datang," ujar National Resistance Center.',),
        [
            {
                "says": '"Penduduk melaporkan bahwa tentara sudah datang,"',
                "by": "National Resistance Center",
                "type": "organization",
                "country": "UKR",
                "cue": "ujar",
                "quotation": "direct",
            },
            {
                "says": "tentara sudah datang",
                "by": "Penduduk",
                "type": "anonymous",
                "cue": "melaporkan",
                "relayed": "National Resistance Center",
            },
        ],
        {},
    ),
    (
        ('"Kami yakin bahwa tentara sudah datang," ujar National Resistance Center.',),
        [
            {
                "says": '"Kami yakin bahwa tentara sudah datang,"',
                "by": "National Resistance Center",
                "type": "organization",
                "country": "UKR",
                "cue": "ujar",
                "quotation": "direct",
            }
        ],
        {},
    ),
]


@pytest.mark.parametrize(("sentences", "expected", "options"), CASES)
def test_told(sentences: tuple, expected: list[dict], options: dict) -> None:
    assert told(*sentences, **options) == expected
