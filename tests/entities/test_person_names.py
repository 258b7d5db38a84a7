"""How far persons' names reach: titles, degrees, initials, particles; what only looks like them."""

import pytest

from pipeline.entities.person_parts import abbreviates, degrees_end
from tests.entities.helpers import links, names


def people(marked: str) -> list[str]:
    return [name for name, label in names(marked) if label == "PER"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # ranks with their corps, whatever stands in brackets
        ("Kolonel Laut (P) Rudi Hartawan tiba.", ["Rudi Hartawan"]),
        ("Letkol Laut (KH/W) drg. Dewi Anggraeni tiba.", ["Dewi Anggraeni"]),
        ("Mayor Chk (K) Ni Made Sukerti menolak.", ["Ni Made Sukerti"]),
        (
            "Letda Cke Andri Kusuma dan Serka Pom Budi Hartono terluka.",
            ["Andri Kusuma", "Budi Hartono"],
        ),
        ("Mayjen TNI (Purn) Bagas Pratama hadir.", ["Bagas Pratama"]),
        ("Kapten Czi Anumerta Rahmat gugur.", ["Rahmat"]),
        (
            "Pembantu Letnan Satu Sumarno dan Prajurit Kepala Made Oka luka.",
            ["Sumarno", "Made Oka"],
        ),
        ("Ajun Komisaris Besar Polisi Rina Wati mundur.", ["Rina Wati"]),
        # academic, religious and noble titles, one behind the other
        ("Letkol Inf Drs. H. Moh. Subagyo tiba.", ["Moh. Subagyo"]),
        (
            "Kata Prof. Dr. Ir. I Gusti Ngurah Putra Wirawan di Bali.",
            ["I Gusti Ngurah Putra Wirawan"],
        ),
        ("KH Maimun Hasan dan K.H. Said Mahfud hadir.", ["Maimun Hasan", "Said Mahfud"]),
        (
            "Tan Sri Khalid Abu Hassan dan Datuk Seri Hisham Osman tiba.",
            ["Khalid Abu Hassan", "Hisham Osman"],
        ),
        ("Mullah Yasir Ahmadi dan Maulvi Qasim Rahimi menolak.", ["Yasir Ahmadi", "Qasim Rahimi"]),
        ("Atty. Rosa Villanueva mengadu, Kamrad Prakash diam.", ["Rosa Villanueva", "Prakash"]),
        ("P. Markus Lasarus SVD mengecam.", ["Markus Lasarus"]),
        # what a member's title stands behind is the body; what bears the title is no body
        ("Anggota Komisi I DPR Hj. Rukmini Sari bertanya.", ["Rukmini Sari"]),
        ("Kantor Batalyon Haji Rukmini terbakar.", []),
        # a Malay title and a Burmese name
        (
            "Mantan menteri Tun Razak Osman dan Letjen Tun Myint Lwin tiba.",
            ["Razak Osman", "Tun Myint Lwin"],
        ),
        # degrees behind
        ("AKBP Arief Hidayanto SIK MH hadir.", ["Arief Hidayanto"]),
        ("Dra Hj Nurul Latifah MHum berjanji.", ["Nurul Latifah"]),
        ("Letkol Kav Yudha Prasetya, S.IP., M.Tr.(Han), tiba.", ["Yudha Prasetya"]),
        # initials wherever they stand, and what is behind the name
        ("Irjen Pol Drs M. Ridho Tanuwijaya MH hadir.", ["M. Ridho Tanuwijaya"]),
        ("Dr. J.R. Wowiling tiba.", ["J.R. Wowiling"]),
        ("Gen. Ricardo Morales Jr. membantah.", ["Ricardo Morales Jr."]),
        ("Drs. Abu Kasim F.E. yang dihubungi diam.", ["Abu Kasim F.E."]),
    ],
)
def test_names_behind_titles(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Direktur Jenderal Potensi Pertahanan menolak.",
        "Direktorat Jenderal Pajak menolak.",
        "RSUD dr. Soebandi penuh.",
        "Jalan Jenderal Sudirman ditutup.",
        "Pangkalan Udara TNI AU Jenderal Besar Soedirman dibuka.",
        "Mereka menunggu Haji. Sebanyak 130 orang datang.",
    ],
)
def test_titles_that_lead_to_nobody(text):
    assert people(text) == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("kata Drs. M. <PER Tanuwijaya MH> kemarin", ["M. Tanuwijaya"]),
        ("kata M. <PER Ridho Saleh> kemarin", ["M. Ridho Saleh"]),
        ("peringkat akreditasi A. <PER Choi Min-ho> tiba", ["Choi Min-ho"]),
        ("hadir <PER Tonny H. Wowiling> kemarin", ["Tonny H. Wowiling"]),
        ("ujar <ORG Mohamed> ag <PER Attayoub> kemarin", ["Mohamed ag Attayoub"]),
        ("ujar <PER Romulo Reyes Jr.> kemarin", ["Romulo Reyes Jr."]),
        ("ujar <PER Jenderal Prabu Wijaya> kemarin", ["Prabu Wijaya"]),
        ("kata <PER Imam Nahdi> kemarin", ["Imam Nahdi"]),  # a first name too
        ("tim <PER Seno>-Hasta kalah", ["Seno"]),
        ("kata <PER Ali Sadikin>. MA menolak", ["Ali Sadikin"]),
        ("Kepala <PER BPBD Sulut> Ir. <PER Chris Lontoh> diam.", ["Chris Lontoh"]),
        ("Ketua Komisi A <ORG DPRD Jateng Dra> Hj <PER Nurul Latifah> hadir.", ["Nurul Latifah"]),
        ("Bagi <PER Ali bin Musa>, 61, itu biasa.", ["Ali bin Musa"]),
        ("“Kenapa <PER Saudara> tidak lapor?”", []),
    ],
)
def test_what_the_model_cut_short_or_took_along(marked, expected):
    assert people(marked) == expected


def test_body_before_a_titled_person():
    assert names("Wakil Ketua Komisi A DPRD Jateng Dra Hj Nurul Latifah MHum hadir.") == [
        ("Komisi A DPRD Jateng", "ORG"), ("Nurul Latifah", "PER"),
    ]  # fmt: skip


def test_titled_person_by_a_short_name():
    assert links("Drs. M. Ridho Tanuwijaya, S.H., tiba. Itu kata <PER Ridho>.") == [
        ("M. Ridho Tanuwijaya", "PER", "M. Ridho Tanuwijaya", None),
        ("Ridho", "PER", "M. Ridho Tanuwijaya", None),
    ]


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("Sari, S.H., M.Si. mengimbau", ", S.H., M.Si."),
        ("Sari, LL.M., menjawab", ", LL.M."),
        ("Sari MHum berjanji", " MHum"),
        ("Sari, M.Tr.(Han), tiba", ", M.Tr.(Han)"),
        ("Sari, Ph.D, tiba", ", Ph.D"),
        ("Sari, Senin", ""),
        ("Sari. Menurut", ""),
        ("Sari, Mayor Budi", ""),
    ],
)
def test_degrees_behind_a_name(text, degrees):
    assert text[4 : degrees_end(text, 4)] == degrees


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kata Dr. Sari", True),
        ("kata M. Sari", True),
        ("kata Moh. Sari", True),
        ("di Riau. Ia", False),
        ("naik Haji. Ia", False),
    ],
)
def test_full_stops_within_names(text, expected):
    assert abbreviates(text, text.index(".")) is expected
