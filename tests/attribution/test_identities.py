"""The unnamed who are named elsewhere; names beside the phrase that speaks; two with one cue."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from pipeline.annotations import Mention
from pipeline.attribution.identities import made_of
from pipeline.entities.cited_names import with_cited_names
from tests.attribution.notation import told

NAMED_LATER = [
    # behind the same noun, with a rank between, "bernama"
    (("“Lapar,” keluh seorang sopir.", "Sopir itu, Agus Santoso, diam."), [("Agus Santoso", "sopir", "seorang sopir")]),
    (("“Lapar,” keluh seorang petugas menara.", "Petugas itu, Sersan Kepala Agus Santoso, diam."), [("Agus Santoso", "petugas menara", "seorang petugas menara")]),
    (("“Lapar,” keluh seorang jurubicara pemberontak.", "“Kami menang,” ujar jurubicara itu, Agus Santoso."), [
        ("Agus Santoso", "jurubicara pemberontak", "seorang jurubicara pemberontak"), ("Agus Santoso", "jurubicara pemberontak", None),
    ]),
    # somebody else, or somebody whom nobody names
    (("“Lapar,” keluh seorang sopir.", "Seorang sopir lain, Agus Santoso, diam."), [("sopir", None, "seorang sopir")]),
    (("“Lapar,” keluh seorang sopir.", "Petugas itu, Agus Santoso, diam."), [("sopir", None, "seorang sopir")]),
    (("“Lapar,” keluh seorang sopir.", "Sopir itu pergi ke rumah Agus Santoso."), [("sopir", None, "seorang sopir")]),
]  # fmt: skip

BESIDE = [
    # the phrase behind the name only says who that is
    (("Agus Santoso, 27, penjaga toko roti, mengaku takut.",), [("Agus Santoso", "penjaga toko roti", None)]),
    (("Agus Santoso, tangan kanan Candra Wijaya, membantah tuduhan itu.",), [("Agus Santoso", "tangan kanan Candra Wijaya", None)]),
    (("Sanaa Center (SC), lembaga pemantau konflik, menyebut gencatan senjata gagal.",), [("Sanaa Center", None, None)]),
    (("Menurut catatan lembaga bantuan setempat, KONTRAS, 30 orang hilang.",), [("KONTRAS", None, None)]),
    # but a clause of its own has its own subject
    (("Agus Santoso marah, militer Israel, katanya, kalah.",), [("Agus Santoso", None, "nya")]),
    (("Pentagon, kata Candra Wijaya, siap membantu.",), [("Candra Wijaya", None, None)]),
    # two with one cue
    (("Rusia dan Iran mengecam latihan itu.",), [("Rusia; Iran", None, "Rusia dan Iran")]),
    (("“Kami siap,” kata Agus Santoso dan Candra Wijaya.",), [("Agus Santoso; Candra Wijaya", None, "Agus Santoso dan Candra Wijaya")]),
    (("Rusia mengecam latihan Iran dan Suriah.",), [("Rusia", None, None)]),
    # figures are told by who keeps them
    (("Menurut data PBB, 30 orang hilang.",), [("PBB", None, None)]),
    (("Data PBB menyebutkan 30 orang hilang.",), [("PBB", None, None)]),
    # of a body: not the body
    (("Panel ahli PBB menyebut embargo dilanggar.",), [("Panel ahli PBB", None, None)]),
]  # fmt: skip

TITLES = [
    (("Saksi: Korban Dipukul", "\nSEOUL - Saksi pertama, Agus Santoso, mengatakan korban dipukul."), ["Agus Santoso", "Agus Santoso"]),
    (("Junta Suriah Bantah Kabur", "\nSEOUL - Junta militer Suriah membantah kabar itu."), ["Junta militer Suriah", "Junta militer Suriah"]),
    (("Junta Iran Bantah Kabur", "\nSEOUL - Junta militer Suriah membantah kabar itu."), ["Junta Iran", "Junta militer Suriah"]),
    (("Warga Bantah Kabur", "\nSEOUL - Warga desa, Agus Santoso, membantah kabar itu."), ["Warga", "Agus Santoso"]),
]  # fmt: skip


def _by(sentences: tuple[str, ...]) -> list[tuple]:
    return [(row.get("by"), row.get("role"), row.get("named")) for row in told(*sentences)]


@pytest.mark.parametrize(("sentences", "expected"), [*NAMED_LATER, *BESIDE])
def test_who_speaks(sentences: tuple[str, ...], expected: list) -> None:
    assert _by(sentences) == expected


@pytest.mark.parametrize(("sentences", "expected"), TITLES)
def test_titles(sentences: tuple[str, ...], expected: list[str]) -> None:
    assert [row.get("by") for row in told(*sentences)] == expected


@pytest.mark.parametrize(
    ("text", "name", "label", "expected"),
    [
        ("Harian Sinar Batam menulis.", "Harian Sinar Batam", "ORG", ("Sinar Batam", "ORG")),
        ("tulis akun Facebook Suara Kita.", "Facebook Suara Kita", "ORG", ("Suara Kita", "ORG")),
        ("menurut Facebook Indonesia.", "Facebook Indonesia", "ORG", ("Facebook Indonesia", "ORG")),
        ("Kementerian Luar Negeri di Quito diam.", "Kementerian Luar Negeri di Quito", "ORG", ("Kementerian Luar Negeri", "ORG")),
        ("Kepala BPBD Sulut diam.", "BPBD Sulut", "PER", ("BPBD Sulut", "ORG")),
        ("kata Direktur BCA Jahja.", "BCA Jahja", "PER", ("BCA Jahja", "PER")),
        ("kata tetua Tuareg.", "Tuareg", "PER", ("Tuareg", "LOC")),
    ],
)  # fmt: skip
def test_cited_names(text: str, name: str, label: str, expected: tuple[str, str]) -> None:
    start = text.index(name)
    found = with_cited_names(text, [Mention(start, start + len(name), label, name)])
    assert [(text[m.start : m.end], m.label) for m in found] == [expected]


def test_an_embassy_has_its_city() -> None:
    text = "Konsulat RI di Davao diam. Kodam di Davao diam."
    names = [Mention(0, 11, "ORG", "Konsulat RI"), Mention(15, 20, "LOC", "Davao"), Mention(27, 32, "ORG", "Kodam"), Mention(36, 41, "LOC", "Davao")]  # fmt: skip
    assert [m.entity for m in with_cited_names(text, names)] == [
        "Konsulat RI di Davao",
        "Kodam",
        "Davao",
    ]


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("kemhan", "kementerian pertahanan", True),
        ("kogabwilhan", "komando gabungan wilayah pertahanan iii", True),
        ("kemhan", "komando daerah", False),
        ("kemlu", "kementerian pertahanan", False),
    ],
)
def test_made_of(short: str, long: str, expected: bool) -> None:  # noqa: FBT001
    assert made_of(short, long.split()) is expected
