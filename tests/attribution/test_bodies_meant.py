"""Which body, state, paper or office-holder is meant where the text does not repeat the name."""
# ruff: noqa: E501 - tables

import re

import pytest

from pipeline.annotations import Mention, Utterance
from pipeline.article import Article
from pipeline.attribution.again import body_again, place_again
from pipeline.attribution.bodies_meant import BodiesMeant
from pipeline.attribution.body_fits import LOOSE, body_fits
from pipeline.attribution.epithets import FITS, NEUTRAL, SAME, UNFIT
from pipeline.attribution.forerunners import with_forerunners
from pipeline.attribution.offices import Offices
from pipeline.attribution.papers_meant import paper_meant
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.workplaces import names_workplace

_NAME = re.compile(r"([<{\[])([^<>{}\[\]]+)[>}\]]")
_LABELS = {"[": "ORG", "{": "PER", "<": "LOC"}
_CODES = {"China": "CHN", "Negeri Sakura": "JPN", "Jepang": "JPN", "Turki": "TUR"}


def _article(marked: str) -> Article:
    """An article from "[body]", "{person}", "<place>"; each sentence ends in a full stop."""
    text, mentions = "", []
    for piece in re.split(r"([<{\[][^<>{}\[\]]+[>}\]])", marked):
        name = _NAME.fullmatch(piece)
        if name:
            code = _CODES.get(name[2])
            entity = code if code and name[1] == "<" else name[2]
            end = len(text) + len(name[2])
            mentions.append(Mention(len(text), end, _LABELS[name[1]], entity, code))
        text += name[2] if name else piece
    starts = [0, *(m.end() for m in re.finditer(r"\.\s", text))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return Article(text, list(zip(starts, ends, strict=True)), mentions)


def _phrase(article: Article, phrase: str, kind: str = "organization") -> Speaker:
    start = article.text.rindex(phrase)
    return Speaker(phrase.rsplit(" ", 1)[0], start, start + len(phrase), kind=kind)


def _person(article: Article, name: str | None) -> Speaker | None:
    at = article.text.index(name) if name else 0
    return Speaker(name, at, at + len(name), kind="person") if name else None


BODIES = [
    # who is named in the sentence before wins over who merely fits farther off
    ("[Yayasan Tifa] pergi. [Bern Relief Centre] tiba. Lembaga itu pulang.", None, "Lembaga itu", "Bern Relief Centre"),
    ("[Yayasan Tifa] pergi. [Kementerian Agama] diam. Yayasan itu pulang.", None, "Yayasan itu", "Yayasan Tifa"),
    # ... unless the noun rules it out
    ("[Observatorium Sahel] menghitung korban. [Kementerian Agama] diam. Kelompok itu pulang.", None, "Kelompok itu", "Observatorium Sahel"),
    ("[Front Azad] menyerang. [Turkana Airways] batal terbang. Maskapai itu rugi.", None, "Maskapai itu", "Turkana Airways"),
    ("[Kementerian Agama] diam. Maskapai itu rugi.", None, "Maskapai itu", None),
    # a body in an office is meant where he who holds it has just spoken
    ("Juru bicara [Front Azad], {Nuri Hamad}, marah. Kelompok itu mundur.", "Nuri Hamad", "Kelompok itu", "Front Azad"),
    ("[Front Merah] mundur. Ketua [Front Azad], {Nuri Hamad}, tiba. Kelompok itu maju.", None, "Kelompok itu", "Front Merah"),
    # nor is one's school
    ("[Yayasan Tifa] pergi. Perempuan lulusan [Institut Bern] itu menangis. Lembaga itu pulang.", None, "Lembaga itu", "Yayasan Tifa"),
    # a general staff is a "lembaga" where the text has just named it
    ("[Yayasan Tifa] pergi. Hujan turun. Itu kata [Staf Angkatan Udara Mali]. Lembaga itu pulang.", None, "Lembaga itu", "Yayasan Tifa"),
    ("Bantahan itu menanggapi [Staf Angkatan Udara Mali]. Lembaga itu pulang.", None, "Lembaga itu", "Staf Angkatan Udara Mali"),
    # what the text calls it
    ("Kelompok pemantau dari Bern, [Azad Monitor], pergi. [Kementerian Agama] diam. Kelompok itu pulang.", None, "Kelompok itu", "Azad Monitor"),
    ("[Azad Monitor], lembaga pengawas, pergi. [Front Merah] diam. Lembaga pengawas itu pulang.", None, "Lembaga pengawas itu", "Azad Monitor"),
    # a word of the phrase in the name
    ("[Komite Hak Anak] pergi. [Komite Lingkungan] tiba. Hujan turun. Organisasi hak anak itu pulang.", None, "Organisasi hak anak itu", "Komite Hak Anak"),
    # who leads it
    ("Menteri Agama {Sari Dewi} tiba. [Kementerian Agama] sibuk. [Kementerian Sosial] tutup. Kementerian yang dipimpin {Sari Dewi} itu buka.", None, "Kementerian yang dipimpin Sari Dewi itu", "Kementerian Agama"),
    # of outlets, one that a model takes for a man; no firm
    ("{Delta Herald} melaporkan banjir. Harian itu tutup.", None, "Harian itu", "Delta Herald"),
    ("[Turkana Airways] batal terbang. Harian itu tutup.", None, "Harian itu", None),
    ("{Zorlu} meneken kontrak. Perusahaan itu untung.", None, "Perusahaan itu", "Zorlu"),
    ("Menteri {Sari Dewi} meneken kontrak. Perusahaan itu untung.", None, "Perusahaan itu", None),
    # the state of it
    ("[Kementerian Agama <Turki>] diam.".replace("<", "").replace(">", "") + " [Yayasan Tifa] pergi. Lembaga asal <Jepang> itu pulang.", None, "Lembaga asal Jepang itu", "Yayasan Tifa"),
    # where somebody works
    ("{Nuri Hamad}, peneliti [Institut Bern], marah. Lembaganya rugi.", "Nuri Hamad", "Lembaganya", "Institut Bern"),
    ("{Nuri Hamad}, peneliti pada [Institut Bern], marah. Lembaga tempatnya mengabdi rugi.", None, "Lembaga tempatnya mengabdi", "Institut Bern"),
    ("{Nuri Hamad}, peneliti [Institut Bern], marah. Maskapainya rugi.", "Nuri Hamad", "Maskapainya", None),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "last", "phrase", "expected"), BODIES)
def test_body(marked: str, last: str | None, phrase: str, expected: str | None) -> None:
    article = _article(marked)
    meant = BodiesMeant(article).meant(_phrase(article, phrase), _person(article, last))
    assert (meant and meant.name) == expected


@pytest.mark.parametrize(
    ("name", "noun", "expected"),
    [
        ("Kementerian Agama", "kementerian", SAME),
        ("Badan Amal Kementerian Agama", "kementerian", FITS),
        ("Observatorium Sahel", "organisasi", FITS),
        ("Institut Bern", "maskapai", UNFIT),
        ("Tentara Mahdi", "kelompok", FITS),
        ("Kepolisian Bali", "lembaga", LOOSE),
        ("Zorlu", "lembaga", NEUTRAL + 1),
        ("Zorlu", "komando", NEUTRAL),
        ("Turkana Airways", "harian", UNFIT),
    ],
)
def test_fits(name: str, noun: str, expected: int) -> None:
    article = _article(f"[{name}] diam.")
    assert body_fits(article, article.mentions[0], noun) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("yayasan yang diwakilinya", True),
        ("lembaga tempat ia mengajar", True),
        ("partainya", True),
        ("anaknya", False),
        ("lembaga yang diwakili", False),
    ],
)
def test_workplace(phrase: str, expected: object) -> None:
    assert names_workplace(Article(phrase, []), Speaker(phrase, 0, len(phrase))) is expected


@pytest.mark.parametrize(
    ("marked", "phrase", "expected"),
    [
        ("[Radio Wamena] mengudara. Corong pemberontak itu tutup.", "Corong pemberontak itu", "Radio Wamena"),
        ("[Kementerian Agama] diam. [Kementerian Sosial Mali] marah.", "Kementerian Sosial Mali", None),
        ("[Kementerian Agama] diam. Hujan turun, kata kementerian.", "kementerian", "Kementerian Agama"),
    ],
)  # fmt: skip
def test_again(marked: str, phrase: str, expected: str | None) -> None:
    article = _article(marked)
    meant = body_again(article, _phrase(article, phrase))
    assert (meant and meant.name) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<Jepang> marah. <Negeri Sakura> itu diam.", "Jepang"),
        ("[Kedutaan Jepang] marah. <Negeri Sakura> itu diam.", "Jepang"),
        ("Hujan turun. <Negeri Sakura> itu diam.", None),
    ],
)
def test_state_by_its_byname(marked: str, expected: str | None) -> None:
    article = _article(marked)
    meant = place_again(article, _phrase(article, "Negeri Sakura itu"), None)
    assert (meant and meant.name) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Ia membaca laporan dewan gereja. Naskah tujuh jilid itu tebal.", "Naskah tujuh jilid itu", "laporan dewan gereja"),
        ("Ia membaca laporan. Naskah tujuh jilid itu tebal.", "Naskah tujuh jilid itu", None),
        ("Ia membaca laporan dewan gereja. Surat itu tebal.", "Surat itu", None),
        ("Ia membaca laporan dewan gereja. Surat tebal.", "Surat", None),
    ],
)  # fmt: skip
def test_paper(text: str, phrase: str, expected: str | None) -> None:
    article = _article(text)
    meant = paper_meant(article, _phrase(article, phrase, "document"))
    assert (meant and meant.name) == expected


OFFICES = [
    ("Kepala Kepolisian Daerah Bali Brigjen {Rudi Halim} tiba.", "Kapolda", {"Rudi Halim"}),
    ("Kepala Polda Bali Brigjen {Rudi Halim} tiba.", "Kapolda Bali", {"Rudi Halim"}),
    ("Panglima Daerah Militer Udayana Mayjen {Rudi Halim} tiba.", "Pangdam", {"Rudi Halim"}),
    ("Komandan Komando Resor Militer 9 Kolonel {Rudi Halim} tiba.", "Danrem", {"Rudi Halim"}),
    ("Kepala Staf TNI Angkatan Laut Laksamana {Rudi Halim} tiba.", "KSAL", {"Rudi Halim"}),
    ("Komandan Pangkalan TNI AL Sabang Kolonel {Rudi Halim} tiba.", "Danlanal", {"Rudi Halim"}),
    ("Kapolri Jenderal {Rudi Halim} tiba.", "Kepala Kepolisian Republik Indonesia", {"Rudi Halim"}),
    ("Kepala Polres Bima AKBP {Rudi Halim} tiba.", "Kapolda", set()),
    # a second's office is that of his chief
    ("Gubernur {Sari Dewi} sakit. Ia diganti wakilnya, {Tono Aji}, kemarin.", "Wagub", {"Tono Aji"}),
    ("{Sari Dewi} sakit. Ia diganti wakilnya, {Tono Aji}, kemarin.", "Wagub", set()),
    # who leads a body is told behind it
    ("Majelis hakim diketuai {Sari Dewi} kemarin.", "Hakim ketua", {"Sari Dewi"}),
    ("Satgas yang dikomandani Letkol {Rudi Halim} pergi.", "Dansatgas", {"Rudi Halim"}),
    ("Rapat yang dihadiri Letkol {Rudi Halim} usai.", "Dansatgas", set()),
    # where he spoke is no part of his office
    ("Ujar Menhan di kantor gubernur, {Sofifi}.", "Menhan", set()),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "office", "expected"), OFFICES)
def test_holders(marked: str, office: str, expected: set[str]) -> None:
    assert Offices(_article(marked)).holders(office) == expected


@pytest.mark.parametrize(
    ("title", "again", "expected"),
    [
        ("Koran Mali", "Koran oposisi itu", "Le Sahel"),
        ("Koran Mali", "Lembaga itu", "Koran Mali"),
        ("Sejumlah koran", "Koran oposisi itu", "Sejumlah koran"),
    ],
)
def test_outlet_pointed_at_later(title: str, again: str, expected: str) -> None:
    article = _article(f"{title} marah. [Le Sahel] terbit. {again} laris.")
    first = Utterance(
        0, 4, 0, source=title, source_start=0, source_end=len(title), source_type="media"
    )
    at = article.text.index(again)
    second = Utterance(
        at,
        at + 4,
        1,
        source="Le Sahel",
        source_start=at,
        source_end=at + len(again),
        source_type="media",
    )
    rows = with_forerunners(article, [first, second], len(title) + 7)
    assert [row.source for row in rows] == [expected, "Le Sahel"]


@pytest.mark.parametrize(
    ("title", "lead", "expected"),
    [
        ("Kolonel Mali Akui Kalah", "Kolonel {Rudi Halim} tiba.", "Rudi Halim"),
        ("Kapolda Akui Kalah", "Kepala Polda Bali {Rudi Halim} tiba.", "Rudi Halim"),
        ("Kapolda Akui Kalah", "Kepala Polres Bima {Rudi Halim} tiba.", "Kapolda"),
        ("Gubernur Akui Kalah", "Kolonel {Rudi Halim} tiba.", "Gubernur"),
        ("Petani Akui Kalah", "Petani {Rudi Halim} tiba.", "Petani"),
    ],
)
def test_office_of_a_title(title: str, lead: str, expected: str) -> None:
    article = _article(f"{title}.\n{lead}")
    office = title.removesuffix(" Akui Kalah")
    first = Utterance(
        0, 4, 0, source=office, source_start=0, source_end=len(office), source_type="person"
    )
    at = article.text.index("Rudi Halim")
    second = Utterance(
        at,
        at + 10,
        1,
        source="Rudi Halim",
        source_start=at,
        source_end=at + 10,
        source_type="person",
    )
    rows = with_forerunners(article, [first, second], len(title) + 2)
    assert [row.source for row in rows] == [expected, "Rudi Halim"]
