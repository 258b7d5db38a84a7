"""Who is meant by an epithet or a pronoun among several people; whose account or paper speaks."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.annotations import Mention
from pipeline.attribution.rank_classes import rank_fits
from pipeline.entities.cited_names import with_cited_names
from tests.attribution.notation import told

_BRIGJEN = "Brigjen Agus Santoso mengatakan pasukan siap."
_MAYOR = "Mayor Candra Wijaya mengatakan latihan berat."

# sentences, the source and its mention of the last utterance
CASES = [
    # ranks among several officers
    ((_BRIGJEN, _MAYOR, "“Kami siap,” kata jenderal bintang satu itu."), ("Agus Santoso", "jenderal bintang satu itu")),
    ((_BRIGJEN, _MAYOR, "“Kami siap,” kata jenderal itu."), ("Agus Santoso", "jenderal itu")),
    ((_BRIGJEN, _MAYOR, "“Kami siap,” kata perwira tinggi tersebut."), ("Agus Santoso", "perwira tinggi tersebut")),
    ((_MAYOR, _BRIGJEN, "“Kami siap,” kata perwira menengah tersebut."), ("Candra Wijaya", "perwira menengah tersebut")),
    ((_BRIGJEN, _MAYOR, "“Kami siap,” kata perwira itu."), ("Candra Wijaya", "perwira itu")),
    # "tadi" points back, a time of day does not
    ((_BRIGJEN, _MAYOR, "Menurut jenderal bintang satu tadi, pasukan lelah."), ("Agus Santoso", "jenderal bintang satu tadi")),
    ((_BRIGJEN, _MAYOR, "“Kami siap,” kata Agus Santoso tadi malam."), ("Agus Santoso", "Agus Santoso")),
    # nations among two who talk
    (
        (
            "Jenderal Dmitry Orlov mengatakan pasukan siap.",
            "Komandan Rusia itu mengatakan pasukan lelah.",
            "Mark Linden mengatakan pasukan lelah.",
            "Diplomat Serbia itu mengatakan pasukan pergi.",
            "“Saya jenderal,” kata perwira Rusia itu.",
        ),
        ("Dmitry Orlov", "perwira Rusia itu"),
    ),
    # one of many has spoken; all of them have
    ((_BRIGJEN, "Seorang warga mengatakan air naik.", "“Kami lari,” ujarnya."), ("warga", "nya")),
    ((_BRIGJEN, "Warga mengatakan air naik.", "“Kami lari,” ujarnya."), ("Agus Santoso", "nya")),
    # somebody of whom the witness tells, and who he is
    (("Menurut saksi, Candra Wijaya turut menembak.",), ("saksi", "saksi")),
    (("Menurut saksi, Candra Wijaya, polisi menembak.",), ("Candra Wijaya", "Candra Wijaya")),
    # another body of the same place
    (("Dewan Adat Nduga mengatakan air naik.", "Walhi Nduga mengatakan air surut."), ("Walhi Nduga", "Walhi Nduga")),
    # accounts
    (("Akun Facebook bernama “Kabar Selat” mengklaim bahwa pasukan tiba.",), ("Kabar Selat", "Akun Facebook bernama “Kabar Selat")),
    (
        (
            "Akun Facebook bernama “Kabar Selat” mengklaim bahwa pasukan NATO tiba.",
            "“Kota itu jatuh,” tulis akun tersebut.",
        ),
        ("Kabar Selat", "akun tersebut"),
    ),
    # views, papers, bodies of papers
    (("Menurut pandangan dari Peter Lindgren, perang itu mahal.",), ("Peter Lindgren", "Peter Lindgren")),
    (("Menurut dugaan Peter Lindgren, perang itu mahal.",), ("Peter Lindgren", "Peter Lindgren")),
    (
        ("Laporan NATO menyebut pasukan itu pergi.", "“Kami siap,” kata Agus Santoso.", "Menurut laporan yang sama, kota itu sepi."),
        ("Laporan NATO", "laporan yang sama"),
    ),
    (
        ("Pernyataan misi NATO menyebut temuan itu usang.", "Misi tersebut menjamin pendataan rampung."),
        ("NATO", "Misi tersebut"),
    ),
    # a source within a body; a place is where it was said
    (("“Kami siap,” kata sumber di Pentagon kepada AFP.",), ("sumber di Pentagon", "sumber di Pentagon")),
    (("“Kami siap,” kata sumber di Jakarta.",), ("sumber", "sumber")),
    (("Menurut kepada perwira TNI itu, kota sudah sepi.",), ("perwira TNI", "perwira TNI itu")),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_last_source(sentences: tuple[str, ...], expected: tuple[str, str]) -> None:
    row = told(*sentences)[-1]
    assert (row.get("by"), row.get("named", row.get("by"))) == expected


def test_degrees_before_what_is_said_on() -> None:
    rows = told(
        "Satuan itu, kata Mayor Candra Wijaya, S.T., M.Han., berjumlah 225 orang.",
        quantity="225 orang",
    )
    assert [(row["says"], row["by"]) for row in rows] == [
        ("Satuan itu, kata Mayor Candra Wijaya, S.T., M.Han., berjumlah 225 orang", "Candra Wijaya")
    ]


@pytest.mark.parametrize(
    ("phrase", "described", "expected"),
    [
        ("jenderal bintang dua itu", {"laksamana", "muda", "tni"}, True),
        ("jenderal bintang dua itu", {"mayor", "jenderal"}, True),
        ("perwira tinggi bintang tiga itu", {"mayjen"}, False),
        ("jenderal bintang empat itu", {"jenderal"}, None),
        ("perwira tinggi itu", {"letkol"}, False),
        ("perwira menengah itu", {"kolonel", "inf"}, True),
        ("perwira pertama itu", {"kapten"}, True),
        ("perwira pertama itu", {"mayor"}, False),
        ("perwira itu", {"mayor"}, None),
        ("jenderal itu", {"guru"}, None),
        ("jenderal bintang itu", {"brigjen"}, None),
    ],
)
def test_rank_fits(phrase: str, described: set[str], expected: object) -> None:
    assert rank_fits(phrase.split(), described) is expected


@pytest.mark.parametrize(
    ("text", "label", "name", "expected"),
    [
        ("Laporan Holmberg menyebut itu.", "PER", "Laporan Holmberg", ("Holmberg", "ORG", "Holmberg")),
        ("Laporan Agus Santoso dari Goma.", "PER", "Agus Santoso", ("Agus Santoso", "PER", "Agus Santoso")),
        ("KEMENTERIAN Pertahanan Serbia diam.", "ORG", "KEMENTERIAN Pertahanan Serbia", ("KEMENTERIAN Pertahanan Serbia", "ORG", "Kementerian Pertahanan Serbia")),
        ("MNLA Utara diam.", "ORG", "MNLA Utara", ("MNLA Utara", "ORG", "MNLA Utara")),
    ],
)  # fmt: skip
def test_cited(text: str, label: str, name: str, expected: tuple[str, str, str]) -> None:
    at = text.index(name)
    found = with_cited_names(text, [Mention(at, at + len(name), label, name)])
    assert [(text[m.start : m.end], m.label, m.entity) for m in found] == [expected]
