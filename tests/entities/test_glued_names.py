"""Names as far as they reach: over particles and spaced hyphens, without places and portfolios."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.annotations import Mention
from pipeline.entities.cited_names import with_cited_names
from pipeline.entities.glued_names import with_whole_names
from pipeline.entities.office_names import free_names
from tests.entities.helpers import annotate

# text, what the model took for a name and as what, the names and labels that are left
WHOLE = [
    # particles, and hyphens with spaces as some papers print them
    ("kata Hasan Al - Rubai.", [("Hasan", "PER")], [("Hasan Al - Rubai", "PER")]),
    ("kata Nabil Omar As - Zahrani.", [("Nabil Omar As", "PER"), ("Zahrani", "LOC")], [("Nabil Omar As - Zahrani", "PER")]),
    ("kata Nabil - Antara", [("Nabil", "PER")], [("Nabil", "PER")]),
    ("kata Cho Myung - gil, Senin.", [("Cho Myung", "PER")], [("Cho Myung - gil", "PER")]),
    ("kata Cho Myung - yang tiba Senin.", [("Cho Myung", "PER")], [("Cho Myung", "PER")]),
    ("kata Reza Kamali - Tabar, Senin.", [("Reza Kamali", "PER"), ("Tabar", "LOC")], [("Reza Kamali - Tabar", "PER")]),
    ("Kamali - Tabar bertemu, kata Tabar.", [("Kamali", "PER")], [("Kamali", "PER")]),
    ("kata Hans - Peter Vogel.", [("Peter Vogel", "PER")], [("Hans - Peter Vogel", "PER")]),
    ("Vogel - Peter Adam berdebat, kata Peter.", [("Peter Adam", "PER")], [("Peter Adam", "PER")]),
    # the place that a model glued to the first half
    ("kata juru bicara di Zarqum Reza - Ali Kamali.", [("Zarqum Reza", "LOC"), ("Ali Kamali", "PER")], [("Zarqum", "LOC"), ("Reza - Ali Kamali", "PER")]),
    # a body's English or Romance name
    ("tulis Diario de Coimbra.", [("Diario", "ORG")], [("Diario de Coimbra", "ORG")]),
    ("tulis Diario di Coimbra.", [("Diario", "ORG")], [("Diario", "ORG")]),
    # the place that an office is for
    ("Gubernur Provinsi Zarqum Hadi Nasser tiba.", [("Provinsi Zarqum Hadi Nasser", "LOC")], [("Provinsi Zarqum", "LOC"), ("Hadi Nasser", "PER")]),
    ("Gubernur Provinsi Jawa Tengah tiba.", [("Provinsi Jawa Tengah", "LOC")], [("Provinsi Jawa Tengah", "LOC")]),
    ("di Provinsi Zarqum Hadi Nasser.", [("Provinsi Zarqum Hadi Nasser", "LOC")], [("Provinsi Zarqum Hadi Nasser", "LOC")]),
    ("kepala kepolisian Zarqum Hadi Nasser tiba.", [("Zarqum Hadi Nasser", "PER")], [("Zarqum", "LOC"), ("Hadi Nasser", "PER")]),
    ("wali kota Zarqum Hadi Nasser tiba.", [("Zarqum Hadi Nasser", "PER")], [("Zarqum Hadi Nasser", "PER")]),
    ("Lurah Zarqum Hadi tiba dari Zarqum.", [("Zarqum Hadi", "PER")], [("Zarqum", "LOC"), ("Hadi", "PER")]),
    ("Lurah Zarqum Hadi tiba.", [("Zarqum Hadi", "PER")], [("Zarqum Hadi", "PER")]),
    # a body's Arabic end, which the model glued to its head
    ("Ketua Darul Falah wal Jamaah Hadi Nasser tiba.", [("Darul Falah", "ORG"), ("Jamaah Hadi Nasser", "PER")], [("Darul Falah wal Jamaah", "ORG"), ("Hadi Nasser", "PER")]),
    # two halves of a name, but not the seat of an office and the name
    ("Direktur LKP Salmah Ayu Laksmi tiba.", [("Salmah", "PER"), ("Ayu Laksmi", "PER")], [("Salmah Ayu Laksmi", "PER")]),
    ("pengamat militer Salmah Ayu Laksmi tiba.", [("Salmah", "LOC"), ("Ayu Laksmi", "PER")], [("Salmah Ayu Laksmi", "PER")]),
    ("di Salmah Ayu Laksmi tiba.", [("Salmah", "LOC"), ("Ayu Laksmi", "PER")], [("Salmah", "LOC"), ("Ayu Laksmi", "PER")]),
    ("Danrem Merauke Ayu Laksmi tiba.", [("Merauke", "PER"), ("Ayu Laksmi", "PER")], [("Merauke", "LOC"), ("Ayu Laksmi", "PER")]),
    # a committee's number, and a first name that a city has, too
    ("Ketua Komisi IV Laras Kuntari tiba.", [("Komisi IV Laras Kuntari", "ORG")], [("Komisi IV", "ORG"), ("Laras Kuntari", "PER")]),
    ("Ketua Komisi IV DPR Laras tiba.", [("Komisi IV DPR", "ORG")], [("Komisi IV DPR", "ORG")]),
    ("kata Odesa Kuntari di Bima.", [("Odesa", "LOC"), ("Kuntari", "PER")], [("Odesa Kuntari", "PER")]),
    ("Presiden Kenya Kuntari tiba.", [("Kenya", "LOC"), ("Kuntari", "PER")], [("Kenya", "LOC"), ("Kuntari", "PER")]),
    ("Gubernur Zarqum Hadi Nasser tiba di Zarqum.", [("Zarqum Hadi Nasser", "PER")], [("Zarqum", "LOC"), ("Hadi Nasser", "PER")]),
]  # fmt: skip

FREED = [
    ("Menko Polhukam Bayu tiba.", [("Polhukam Bayu", "PER")], [("Bayu", "PER")]),
    ("Menko Bayu Saputra tiba.", [("Bayu Saputra", "PER")], [("Bayu Saputra", "PER")]),
    ("Ketua Mahkamah Agung Bayu Saputra tiba.", [("Agung Bayu Saputra", "PER")], [("Bayu Saputra", "PER")]),
    ("kata peraih Nobel Bayu Saputra.", [("Nobel Bayu Saputra", "PER")], [("Bayu Saputra", "PER")]),
    ("kata Nobel Bayu Saputra.", [("Nobel Bayu Saputra", "PER")], [("Nobel Bayu Saputra", "PER")]),
    ("Ketua DPR Agung Saputra tiba.", [("Agung Saputra", "PER")], [("Agung Saputra", "PER")]),
    ("kata sang menteri, Lalu Bayu Saputra.", [("Bayu Saputra", "PER")], [("Lalu Bayu Saputra", "PER")]),
    ("Ia pergi. Lalu Bayu Saputra datang.", [("Bayu Saputra", "PER")], [("Bayu Saputra", "PER")]),
]  # fmt: skip


def _mentions(text: str, names: list[tuple[str, str]]) -> list[Mention]:
    return [
        Mention(text.index(name), text.index(name) + len(name), label, name)
        for name, label in names
    ]


@pytest.mark.parametrize(("text", "names", "expected"), WHOLE)
def test_with_whole_names(text: str, names: list, expected: list) -> None:
    found = with_whole_names(text, _mentions(text, names))
    assert [(text[m.start : m.end], m.label) for m in found] == expected


@pytest.mark.parametrize(("text", "names", "expected"), FREED)
def test_free_names(text: str, names: list, expected: list) -> None:
    found = free_names(text, _mentions(text, names))
    assert [(text[m.start : m.end], m.label) for m in found] == expected


def test_a_joined_name_is_everybodys() -> None:
    text = "kata Reza Kamali - Tabar, Senin. Kamali diam."
    names = [Mention(5, 16, "PER", "Reza Kamali"), Mention(33, 39, "PER", "Reza Kamali")]
    assert [m.entity for m in with_whole_names(text, names)] == ["Reza Kamali - Tabar"] * 2


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("kata The Herald. The Delta Herald terbit.", ["The Herald", "The Delta Herald"], ["The Delta Herald"] * 2),
        ("kata The Herald. The Delta Post terbit.", ["The Herald", "The Delta Post"], ["The Herald", "The Delta Post"]),
        ("Menurut data Green River Watch.", ["River Watch"], ["Green River Watch"]),
        ("Menurut Direktur River Watch.", ["River Watch"], ["River Watch"]),
        ("kata Kantor Berita Belanda NPB.", ["Kantor Berita Belanda"], ["NPB"]),
        ("kata gerilyawan Kolombia FARC.", ["Kolombia FARC"], ["FARC"]),
        ("kata maskapai Iran Air.", ["Iran Air"], ["Iran Air"]),
        ("kata Kantor Berita Belanda.", ["Kantor Berita Belanda"], ["Belanda"]),
    ],
)  # fmt: skip
def test_cited_bodies(text: str, names: list[str], expected: list[str]) -> None:
    mentions = _mentions(text, [(name, "ORG") for name in names])
    assert [m.entity for m in with_cited_names(text, mentions)] == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # what a body is for belongs to its name, the state before it too
        ("kata Dewan Rakyat bagi Keadilan.", ["Dewan Rakyat bagi Keadilan"]),
        ("kata Organisasi Mesir bagi Hak Sipil.", ["Organisasi Mesir bagi Hak Sipil"]),
        ("kata Dewan Rakyat untuk pemilu.", ["Dewan Rakyat"]),
        ("kelompok Rakyat Bersatu bagi Damai dan Adil (RUPJ) menyerang.", ["Rakyat Bersatu bagi Damai dan Adil"]),
        ("kata kantor berita Belanda NPB.", ["Belanda", "NPB"]),
        ("kata Komite Suriah Urusan Hak Anak.", ["Komite Suriah Urusan Hak Anak"]),
        ("kata Komite Suriah urusan anak.", ["Suriah"]),
        ("kata <LOC Delta Airlines>.", ["Delta Airlines"]),
        ("Ayatullah <PER Ayatullah Hasan> tiba.", ["Hasan"]),
        ("Uskup <PER Agung Martin Lindo> tiba.", ["Martin Lindo"]),
    ],
)  # fmt: skip
def test_bodies_and_titles(marked: str, expected: list[str]) -> None:
    doc = annotate(marked)
    assert [doc.text[m.start : m.end] for m in doc._.mentions] == expected
