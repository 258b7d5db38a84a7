"""Who speaks where nobody is named, and where several do: positives and near misses."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.cited import cited_speech
from pipeline.attribution.named_together import speaking_together
from pipeline.attribution.outlet_phrases import read_outlet_phrase
from pipeline.attribution.source_names import without_articles
from pipeline.attribution.speakers import Speaker
from tests.attribution.notation import told

PHRASES = [
    # where sources are from
    ("Hujan turun, kata narasumber dari polisi dan rumah sakit.", "narasumber dari polisi dan rumah sakit", None),
    ("Hujan turun, kata sumber dari polisi dan dua jembatan telah hanyut.", "sumber dari polisi", None),
    ("Hujan turun, kata para pejabat militer dan kepolisian.", "pejabat militer dan kepolisian", "para pejabat militer dan kepolisian"),
    ("Hujan turun, demikian laporan-laporan dari Goma.", "laporan-laporan dari Goma", None),
    ("Hujan turun, demikian laporan dari Polda Papua.", "Polda Papua", None),
    # who they are said not to be
    ("Hujan turun, kata pejabat tak dikenal Rusia.", "pejabat Rusia", "pejabat tak dikenal Rusia"),
    ("Hujan turun, kata polisi tidak lama kemudian.", "polisi", None),
    # when they said it
    ("Hujan turun, kata polisi sebelumnya.", "polisi", None),
    ("Hujan turun, menurut laporan sebelumnya.", "laporan sebelumnya", None),
    # how many they are
    ("Banyak orang Rusia berharap hujan turun.", "orang Rusia", "Banyak orang Rusia"),
    ("Hujan turun, kata berbagai kelompok HAM.", "kelompok HAM", "berbagai kelompok HAM"),
    ("Hujan turun, kata pihak kepolisian.", "kepolisian", "pihak kepolisian"),
    ("Hujan turun, kata pihak berwenang.", "pihak berwenang", None),
    # adverbs that are none
    ("Kelompok garis keras memperingatkan bahwa hujan turun.", "Kelompok garis keras", None),
    ("Kelompok itu keras memperingatkan bahwa hujan turun.", "Kelompok", "Kelompok itu"),
    # a day behind the speaker, with a comma, is no name of his
    ("Lembaga bantuan tersebut, Kamis (7/11), menegaskan bahwa hujan turun.", "Lembaga bantuan", "Lembaga bantuan tersebut"),
    # the clause goes on behind the speaker
    ("Ia ditahan dalam perkara yang menurut para pengecam bermotif politik.", "pengecam", "para pengecam"),
    ("Hujan turun, menurut hitungan AFP berdasarkan data PBB.", "AFP", None),
    # the last date before the verb links nothing
    ("Kabar itu muncul setelah jaksa agung Rusia Mei lalu mengumumkan bahwa hujan turun.", "jaksa agung Rusia", None),
    ("Segera setelah jembatan dibuka, Hamas menutup Goma, serta memperingatkan warga agar pergi.", "Hamas", None),
]  # fmt: skip

TOGETHER = [
    ("AS, Iran dan Rusia menolak usul itu.", "AS; Iran; Rusia", "AS, Iran dan Rusia"),
    ("AS, Iran, dan Rusia menolak usul itu.", "AS; Iran; Rusia", "AS, Iran, dan Rusia"),
    ("Negara-negara seperti AS, Iran dan Rusia menolak usul itu.", "AS; Iran; Rusia", "AS, Iran dan Rusia"),
    ("Israel dan Hamas menolak usul itu.", "Israel; Hamas", "Israel dan Hamas"),
    ("Di Suriah, Iran dan Rusia menolak usul itu.", "Iran; Rusia", "Iran dan Rusia"),
    ("Setelah bertemu AS, Iran dan Rusia menolak usul itu.", "Iran; Rusia", "Iran dan Rusia"),
]  # fmt: skip

NAMES = [
    ("banyak orang Irak", "orang Irak"),
    ("puluhan orang warga", "warga"),
    ("lima belas negara anggota", "negara anggota"),
    ("pihak militer AS", "militer AS"),
    ("pihak oposan", "pihak oposan"),
    ("pejabat tak bernama Mesir", "pejabat Mesir"),
]


@pytest.mark.parametrize(("sentence", "source", "named"), PHRASES + TOGETHER)
def test_who_speaks(sentence, source, named):
    assert [(row["by"], row.get("named")) for row in told(sentence)] == [(source, named)]


@pytest.mark.parametrize(("phrase", "name"), NAMES)
def test_name_of_an_unnamed_source(phrase, name):
    assert without_articles(phrase) == name


@pytest.mark.parametrize(
    ("phrase", "mentions", "outlet"),
    [
        ("laporan resmi kantor berita Antara", [Mention(28, 34, "ORG", "Antara", "IDN")], "Antara"),
        ("laporan kementerian Antara", [Mention(20, 26, "ORG", "Antara", "IDN")], None),
        ("harian Arab", [Mention(7, 11, "ORG", "Arab")], None),
    ],
)
def test_outlet_in_a_phrase(phrase, mentions, outlet):
    article = Article(phrase, [(0, len(phrase))], mentions)
    read = read_outlet_phrase(article, 0, len(phrase), article.words(0, len(phrase)))
    assert (read and read.name) == outlet


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("AFP mengutip perwira itu ", "perwira itu"),
        ("AFP mengutip juru bicara, Andi, ", "juru bicara, Andi"),
        ("AFP mengutip perwira itu dan ", None),
        ("Mengutip perwira itu, polisi ", None),
    ],
)
def test_whose_verb_it_is_behind_a_citing_one(text, cited):
    found = cited_speech(Article(text, [(0, len(text))]), 0, len(text))
    assert (found and text[slice(*found[1:])]) == cited


def test_no_noun_before_the_relative_clause_that_speaks():
    assert told("Para utusan akan membahas usul 2022, yang menjanjikan bahwa hujan turun.") == []


def test_name_and_body_of_one_man():
    text = "Komandan Pos Agus Salim, Candra, menolak."
    names = [Mention(13, 23, "PER", "Agus Salim"), Mention(25, 31, "PER", "Candra")]
    article = Article(text, [(0, len(text))], names)
    assert speaking_together(article, Speaker("Candra", 25, 31, kind="person")) is None
