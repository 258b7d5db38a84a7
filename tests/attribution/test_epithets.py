"""Who is meant by a phrase that points back, and how far the phrase of a speaker reaches."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import told

# sentences, what they tell
CASES = [
    (
        (
            "Jenderal Agus Santoso membuka latihan itu.",
            "Perwira tinggi bintang dua itu mengatakan pasukan siap.",
        ),
        [
            {
                "says": "pasukan siap",
                "by": "Agus Santoso",
                "named": "Perwira tinggi bintang dua itu",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        (
            "Menteri Dmitry Orlov tiba bersama Jenderal Agus Santoso.",
            "Politikus kelahiran Kyiv itu menilai latihan gagal.",
        ),
        [
            {
                "says": "latihan gagal",
                "by": "Dmitry Orlov",
                "named": "Politikus kelahiran Kyiv itu",
                "role": "Menteri",
                "cue": "menilai",
            },
        ],
    ),
    (
        (
            "Menteri Dmitry Orlov mengatakan latihan gagal.",
            "“Kami siap,” kata politikus itu, Kamis (7/11).",
        ),
        [
            {"says": "latihan gagal", "by": "Dmitry Orlov", "role": "Menteri", "cue": "mengatakan"},
            {
                "says": "“Kami siap,”",
                "by": "Dmitry Orlov",
                "named": "politikus itu",
                "role": "Menteri",
                "cue": "kata",
                "quotation": "direct",
                "on": "Kamis (7/11) explicit",
            },
        ],
    ),
    (
        (
            "“Kami siap,” kata Jenderal Agus Santoso.",
            "Reuters menulis dua pos jatuh.",
            "“Itu bohong,” tukas jenderal bintang dua itu.",
        ),
        [
            {"says": "“Kami siap,”", "by": "Agus Santoso", "cue": "kata", "quotation": "direct"},
            {"says": "dua pos jatuh", "by": "Reuters", "type": "media", "cue": "menulis"},
            {
                "says": "“Itu bohong,”",
                "by": "Agus Santoso",
                "named": "jenderal bintang dua itu",
                "cue": "tukas",
                "quotation": "direct",
            },
        ],
    ),
    (
        (
            "“Kami siap,” kata Jenderal Agus Santoso.",
            "“Tak ada korban,” tutur lulusan Akademi Militer 1983 itu kepada Reuters.",
        ),
        [
            {"says": "“Kami siap,”", "by": "Agus Santoso", "cue": "kata", "quotation": "direct"},
            {
                "says": "“Tak ada korban,”",
                "by": "Agus Santoso",
                "named": "lulusan Akademi Militer 1983 itu",
                "cue": "tutur",
                "quotation": "direct",
                "relayed": "Reuters",
            },
        ],
    ),
    (
        (
            "“Kami siap,” kata Jenderal Agus Santoso.",
            "“Tak ada korban,” tutur mantan atase di Kyiv itu.",
        ),
        [
            {"says": "“Kami siap,”", "by": "Agus Santoso", "cue": "kata", "quotation": "direct"},
            {
                "says": "“Tak ada korban,”",
                "by": "Agus Santoso",
                "named": "mantan atase di Kyiv itu",
                "cue": "tutur",
                "quotation": "direct",
            },
        ],
    ),
    (
        (
            "“Kami siap,” kata Jenderal Agus Santoso.",
            "“Tak ada korban,” tutur seorang perwira kelompok itu.",
        ),
        [
            {"says": "“Kami siap,”", "by": "Agus Santoso", "cue": "kata", "quotation": "direct"},
            {
                "says": "“Tak ada korban,”",
                "by": "perwira kelompok itu",
                "named": "seorang perwira kelompok itu",
                "type": "anonymous",
                "cue": "tutur",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("“Kami siap,” kata juru bicara kementerian itu, Candra Wijaya.",),
        [
            {
                "says": "“Kami siap,”",
                "by": "Candra Wijaya",
                "role": "juru bicara kementerian itu",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("“Kami siap,” kata Candra Wijaya, siang ini.",),
        [
            {"says": "“Kami siap,”", "by": "Candra Wijaya", "cue": "kata", "quotation": "direct"},
        ],
    ),
    (
        ("Militer Israel sejauh ini mengatakan pasukan siap.",),
        [
            {
                "says": "pasukan siap",
                "by": "Militer Israel",
                "type": "organization",
                "country": "ISR",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        (
            "AFP, mengutip seorang perwira PBB di Goma, memberitakan dua roket jatuh.",
            "“Kami lari,” kata perwira itu.",
        ),
        [
            {
                "says": "dua roket jatuh",
                "by": "AFP",
                "type": "media",
                "cue": "memberitakan",
                "cites": "perwira PBB di Goma",
            },
            {
                "says": "“Kami lari,”",
                "by": "perwira PBB di Goma",
                "named": "perwira itu",
                "type": "anonymous",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("Hamas menguasai kota itu.", "Kelompok yang didukung Iran itu mengatakan pasukan siap."),
        [
            {
                "says": "pasukan siap",
                "by": "Hamas",
                "named": "Kelompok yang didukung Iran itu",
                "type": "organization",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        ("Reuters bertanya kepada Hamas.", "“Kami siap,” kata kelompok itu di Telegram."),
        [
            {
                "says": "“Kami siap,”",
                "by": "Hamas",
                "named": "kelompok itu",
                "type": "organization",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
    ),
    (
        (
            "Kapendam XVII/Cenderawasih Bantah Dua Prajurit Gugur\n",
            "Kepala Penerangan Kodam (Kapendam) XVII/Cenderawasih Kolonel Agus Santoso mengatakan pasukan siap.",
        ),
        [
            {
                "says": "Dua Prajurit Gugur",
                "by": "Agus Santoso",
                "named": "Kapendam XVII/Cenderawasih",
                "role": "Kepala Penerangan Kodam (Kapendam) XVII/Cenderawasih",
                "country": "IDN",
                "cue": "Bantah",
                "stance": "denies",
            },
            {
                "says": "pasukan siap",
                "by": "Agus Santoso",
                "role": "Kepala Penerangan Kodam (Kapendam) XVII/Cenderawasih",
                "country": "IDN",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        (
            "Panglima Ukraina: Pasukan Kirim Dua Kompi\n",
            "Panglima Angkatan Bersenjata Ukraina Jenderal Candra Wijaya mengatakan pasukan siap.",
        ),
        [
            {
                "says": "Pasukan Kirim Dua Kompi",
                "by": "Candra Wijaya",
                "named": "Panglima Ukraina",
                "role": "Panglima Angkatan Bersenjata Ukraina",
                "country": "UKR",
            },
            {
                "says": "pasukan siap",
                "by": "Candra Wijaya",
                "role": "Panglima Angkatan Bersenjata Ukraina",
                "country": "UKR",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        (
            "Herman Bujang mengeluh.",
            "Agus Santoso, 52, nelayan di Senayan, mengatakan kapal itu pergi.",
        ),
        [
            {
                "says": "kapal itu pergi",
                "by": "Agus Santoso",
                "role": "nelayan di Senayan",
                "country": "IDN",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        ("Seorang ibu tiga anak, Siti Aminah, mengatakan putranya pergi.",),
        [
            {
                "says": "putranya pergi",
                "by": "Siti Aminah",
                "role": "ibu tiga anak",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        ("Kepala Pusat Penerangan TNI, Mayjen TNI Agus Santoso mengatakan pasukan siap.",),
        [
            {
                "says": "pasukan siap",
                "by": "Agus Santoso",
                "role": "Kepala Pusat Penerangan TNI",
                "country": "IDN",
                "cue": "mengatakan",
            },
        ],
    ),
    (
        (
            "“Kami siap,” ujar Candra Wijaya, penasihat Presiden Dmitry Orlov.",
            "“Kami tunggu,” kata Orlov.",
        ),
        [
            {
                "says": "“Kami siap,”",
                "by": "Candra Wijaya",
                "role": "penasihat Presiden Dmitry Orlov",
                "cue": "ujar",
                "quotation": "direct",
            },
            {
                "says": "“Kami tunggu,”",
                "by": "Dmitry Orlov",
                "named": "Orlov",
                "role": "Presiden",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("“Kami siap,” tulis asisten khusus Dmitry Orlov, Mark Linden.",),
        [
            {
                "says": "“Kami siap,”",
                "by": "Mark Linden",
                "role": "asisten khusus Dmitry Orlov",
                "cue": "tulis",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("“Kami siap,” tutur seorang perawat di Goma.",),
        [
            {
                "says": "“Kami siap,”",
                "by": "perawat di Goma",
                "named": "seorang perawat di Goma",
                "type": "anonymous",
                "country": "COD",
                "cue": "tutur",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("“Kami siap,” kata dua pejabat PBB.",),
        [
            {
                "says": "“Kami siap,”",
                "by": "pejabat PBB",
                "named": "dua pejabat PBB",
                "type": "anonymous",
                "cue": "kata",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("Menurut laporan Reuters, pasukan siap.",),
        [
            {"says": "pasukan siap", "by": "Reuters", "type": "media", "cue": "Menurut"},
        ],
    ),
    (
        ("Menurut laporan PBB, pasukan siap.",),
        [
            {"says": "pasukan siap", "by": "laporan PBB", "type": "document", "cue": "Menurut"},
        ],
    ),
    (
        ("Seorang dokter di Goma yang dihubungi Reuters mengatakan pasukan siap.",),
        [
            {
                "says": "pasukan siap",
                "by": "dokter di Goma",
                "named": "Seorang dokter di Goma",
                "type": "anonymous",
                "country": "COD",
                "cue": "mengatakan",
                "relayed": "Reuters",
            },
        ],
    ),
    (
        ("Laporan PBB mencatat dua kompi mundur.", "Dokumen itu menyebut pasukan siap."),
        [
            {
                "says": "dua kompi mundur",
                "by": "Laporan PBB",
                "type": "document",
                "cue": "mencatat",
            },
            {
                "says": "pasukan siap",
                "by": "Laporan PBB",
                "named": "Dokumen itu",
                "type": "document",
                "cue": "menyebut",
            },
        ],
    ),
    (
        ("Menurut pernyataan resmi IDF, pasukan siap.",),
        [
            {
                "says": "pasukan siap",
                "by": "IDF",
                "type": "organization",
                "country": "ISR",
                "cue": "Menurut",
            },
        ],
    ),
    (
        ("Candra Wijaya tiba.", "“Kami siap,” kata panglima di markas itu."),
        [
            {"says": "“Kami siap,”", "by": "panglima", "cue": "kata", "quotation": "direct"},
        ],
    ),
    (
        ("“Kami siap,” kata Candra Wijaya.", "Menurut warga, malam itu pasukan pergi."),
        [
            {"says": "“Kami siap,”", "by": "Candra Wijaya", "cue": "kata", "quotation": "direct"},
            {
                "says": "malam itu pasukan pergi",
                "by": "warga",
                "type": "anonymous",
                "cue": "Menurut",
            },
        ],
    ),
    (
        (
            "Keputusan itu membuat marah Presiden Ukraina Candra Wijaya.",
            "“Tidak masuk akal,” ujarnya.",
        ),
        [
            {
                "says": "“Tidak masuk akal,”",
                "by": "Candra Wijaya",
                "named": "nya",
                "role": "Presiden Ukraina",
                "country": "UKR",
                "cue": "ujarnya",
                "quotation": "direct",
            },
        ],
    ),
    (
        (
            "“Kami siap,” kata Agus Santoso.",
            "Para warga meminta pasukan tinggal.",
            "“Mereka baik,” tuturnya.",
        ),
        [
            {"says": "“Kami siap,”", "by": "Agus Santoso", "cue": "kata", "quotation": "direct"},
            {
                "says": "pasukan tinggal",
                "by": "warga",
                "named": "Para warga",
                "type": "anonymous",
                "cue": "meminta",
                "stance": "demands",
            },
            {
                "says": "“Mereka baik,”",
                "by": "Agus Santoso",
                "named": "nya",
                "cue": "tuturnya",
                "quotation": "direct",
            },
        ],
    ),
    (
        ("NATO tidak dapat mengonfirmasi klaim itu.",),
        [
            {"says": "klaim itu", "by": "NATO", "type": "organization", "cue": "mengonfirmasi"},
        ],
    ),
    (
        ("“Kami siap,” tulis akun Facebook Suara Kita.",),
        [
            {
                "says": "“Kami siap,”",
                "by": "Suara Kita",
                "role": "akun Facebook",
                "type": "media",
                "cue": "tulis",
                "quotation": "direct",
            },
        ],
    ),
]


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_told(sentences: tuple[str, ...], expected: list[dict]) -> None:
    assert told(*sentences) == expected
