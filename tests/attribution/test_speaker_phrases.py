"""Which words are the speaker's noun phrase: one positive and its near misses for each class."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.complements import is_complement
from pipeline.attribution.source_names import without_articles
from pipeline.attribution.subject_phrase import subject_proper
from pipeline.entities.hidden_persons import with_persons
from tests.attribution.notation import told

KEEPERS = [
    # figures are told by who keeps them
    ("Menurut angka resmi Pentagon, hujan turun.", "Pentagon", None),
    ("Data militer menunjukkan bahwa hujan turun.", "militer", None),
    ("Menurut data intelijen Polda Papua, hujan turun.", "Polda Papua", None),
    ("Menurut data yang dihimpun PBB, hujan turun.", "PBB", None),
    ("Menurut data dari PBB, hujan turun.", "PBB", None),
    ("Berdasarkan penghitungan AFP, hujan turun.", "AFP", None),
    ("Menurut catatan rumah sakit setempat, hujan turun.", "rumah sakit setempat", None),
    # nobody keeps them; a report is a document
    ("Angka resmi menunjukkan bahwa hujan turun.", "Angka resmi", None),
    ("Menurut data satelit, hujan turun.", "data satelit", None),
    ("Menurut laporan Pentagon, hujan turun.", "laporan Pentagon", None),
]

WHOSE = [
    # a body or an aide speaks, not the person in its complement
    ("Pemerintah Presiden Rusia Dmitry Orlov menuduh NATO berbohong.", "Pemerintah Presiden Rusia Dmitry Orlov", None),
    ("Hujan turun, kata kantor Perdana Menteri Candra Wijaya.", "kantor Perdana Menteri Candra Wijaya", None),
    ("Hujan turun, kata juru bicara Presiden Dmitry Orlov.", "juru bicara Presiden Dmitry Orlov", None),
    ("Para pengikut Dmitry Orlov mengatakan hujan turun.", "pengikut Dmitry Orlov", "Para pengikut Dmitry Orlov"),
    ("Hujan turun, kata seorang pejabat dekat Dmitry Orlov.", "pejabat dekat Dmitry Orlov", "seorang pejabat dekat Dmitry Orlov"),
    ("Partai yang dipimpin Dmitry Orlov menolak usul itu.", "Partai", "Partai yang dipimpin Dmitry Orlov"),
    # the office is the person's own
    ("Juru Bicara Presiden Agus Santoso mengatakan hujan turun.", "Agus Santoso", None),
    ("Juru bicara pemerintah Agus Santoso mengatakan hujan turun.", "Agus Santoso", None),
    ("Wakil Presiden Agus Santoso mengatakan hujan turun.", "Agus Santoso", None),
    ("Pemimpin kelompok pemberontak Agus Santoso mengatakan hujan turun.", "Agus Santoso", None),
    ("Seorang lelaki yang bernama Agus Santoso mengatakan hujan turun.", "Agus Santoso", None),
    ("Agus Santoso yang tiba di Goma mengatakan hujan turun.", "Agus Santoso", None),
]  # fmt: skip

CLAUSES = [
    # behind another verb, in a subordinate clause, before ", yang"
    ("Kabar itu membuat militer Israel menegaskan bahwa hujan turun.", "militer Israel", None),
    ("Rusia menutup perbatasan, setelah Hamas mengancam akan menyerang.", "Hamas", None),
    ("Rusia menutup kawasan di mana polisi mengatakan hujan turun.", "polisi", None),
    ("Rusia tiba di Goma dan mengatakan hujan turun.", "Rusia", None),
    ("Hamas, setelah perundingan dengan Rusia, mengatakan hujan turun.", "Hamas", None),
    ("Hamas, yang menguasai Goma, menuduh Agus Santoso berbohong.", "Hamas", None),
    (
        "Agus Santoso, begitu ia biasa disapa wartawan, mengatakan hujan turun.",
        "Agus Santoso",
        None,
    ),
    (
        "Wali kota Goma, kota di selatan, sebelah utara Nduga, mengatakan hujan turun.",
        "Wali kota Goma",
        None,
    ),
    ("Sebelumnya, polisi menyatakan hujan turun, lalu pergi.", "polisi", None),
    ("Pihak berwenang mengatakan hujan turun.", "Pihak berwenang", None),
]

PHRASES = [
    ("Hujan turun, kata dokter di Rumah Sakit Goma.", "dokter di Rumah Sakit Goma", None),
    ("Menurut diplomat di Goma, hujan turun.", "diplomat di Goma", None),
    (
        "Hujan turun, kata seorang pejabat dari Kongres.",
        "pejabat dari Kongres",
        "seorang pejabat dari Kongres",
    ),
    (
        "Hujan turun, kata seorang pejabat kementerian dalam negeri.",
        "pejabat kementerian dalam negeri",
        "seorang pejabat kementerian dalam negeri",
    ),
    ("Hujan turun, kata tim dokter yang merawatnya.", "tim dokter", "tim dokter yang merawatnya"),
    ("Hujan turun, kata badan pengungsi PBB.", "badan pengungsi PBB", None),
    ("Hujan turun, kata polisi Iran dan Suriah.", "polisi Iran dan Suriah", None),
    ("Seorang yang selamat mengatakan hujan turun.", "Seorang yang selamat", None),
    ("Hujan turun, kata sumber-sumber diplomatik.", "sumber-sumber diplomatik", None),
    ("Hujan turun, kata Konsulat Jenderal Rusia di Goma.", "Konsulat Jenderal Rusia di Goma", None),
    ("Iran, pengekspor minyak terbesar keempat dunia, mengatakan hujan turun.", "Iran", None),
    ("Iran berulang-ulang mengatakan hujan turun.", "Iran", None),
    # where it was said is no part of who said it
    ("Hujan turun, kata Agus Santoso di Goma.", "Agus Santoso", None),
    ("Hujan turun, kata pengamat militer di Jakarta.", "pengamat militer", None),
    ("Hujan turun, kata lembaga pemantau Sanaa Center.", "Sanaa Center", None),
]


@pytest.mark.parametrize(("sentence", "by", "named"), KEEPERS + WHOSE + CLAUSES + PHRASES)
def test_who_speaks(sentence: str, by: str, named: str | None) -> None:
    assert [(row["by"], row.get("named")) for row in told(sentence)] == [(by, named)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hal ini mengisyaratkan bahwa hujan turun.",
        "Itu menandakan bahwa hujan turun.",
        "Kedua kubu sepakat bahwa garis batas perlu digeser.",
    ],
)
def test_what_cannot_speak_says_nothing(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("salah seorang pejabat senior", "pejabat senior"),
        ("seorang lagi pejabat senior", "pejabat senior"),
        ("beberapa orang saksi", "saksi"),
        ("sejumlah pemimpin suku di kota itu", "pemimpin suku di kota itu"),
        ("sebagian besar pengamat", "pengamat"),
        ("puluhan warga desa yang mengungsi", "warga desa"),
        ("kedua pejabat itu", "pejabat"),
        # not a count of anybody
        ("kedua negara", "kedua negara"),
        ("mereka yang selamat", "mereka yang selamat"),
        ("sumber-sumber keamanan", "sumber-sumber keamanan"),
    ],
)
def test_a_source_is_named_without_article_and_count(phrase: str, name: str) -> None:
    assert without_articles(phrase) == name


@pytest.mark.parametrize(
    ("lead", "belongs"),
    [
        ("Rezim ", True),
        ("seorang pembantu dekat Presiden ", True),
        ("Istri ", True),
        ("Istri sopir ", False),
        ("Komandan pasukan ", False),
        ("Menteri kabinet, ", False),
    ],
)
def test_whose_the_speaker_is(lead: str, belongs: bool) -> None:  # noqa: FBT001
    text = lead + "Ivo Wrona"
    person = Mention(len(lead), len(text), "PER", "Ivo Wrona")
    article = Article(text, [(0, len(text))], [person])
    assert is_complement(article, 0, len(text), person) is belongs


def test_no_subject_behind_a_verb_that_has_only_an_object() -> None:
    text = "Polisi menemukan sembilan mayat mengatakan"
    assert subject_proper(Article(text, [(0, len(text))]), 0, 31, 32) is None


def test_a_point_of_the_compass_is_no_surname() -> None:
    text = "Panglima pasukan Afrika Barat tiba. Diplomat Barat diam."
    names = [Mention(17, 29, "LOC", "Afrika Barat")]
    assert with_persons(text, names) == names
