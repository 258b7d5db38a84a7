# ruff: noqa: E501 - one sentence a line
"""Where it happens: the place of the number's own event, its name and its state.

Each estimate is ``location|location_country``; ``-`` is null.
"""

import pytest
import spacy

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.place_country import with_country
from pipeline.claims.place_names import Place
from pipeline.records import Record
from pipeline.stages import build_stages


@pytest.fixture(scope="module")
def places():
    nlp = spacy.blank("id")
    nlp.add_pipe("sentencizer")
    stages = build_stages(nlp.vocab)

    def run(text: str) -> list[str]:
        doc = nlp(text)
        doc._.record = Record("d", "test", text)
        for _, stage in stages.pipeline:
            doc = stage(doc)
        return [
            f"{row['location'] or '-'}|{row['location_country'] or '-'}"
            for row in doc._.claims
            if row["claim_type"] == "troop_estimate"
        ]

    return run


NAMES = [
    ("Empat tentara tewas di luar kota Kandahar.", ["Kandahar|AFG"]),
    ("Rusia mengirim 300 tentara ke dalam wilayah Kursk.", ["Kursk|RUS"]),
    ("Sebanyak 40 tentara bertahan di sekeliling Goma.", ["Goma|COD"]),
    ("Lima tentara AS tewas di provinsi yang bergolak Helmand.", ["Helmand|AFG"]),
    ("Lima tentara AS tewas di provinsi yang dilanda kekerasan, Helmand.", ["Helmand|AFG"]),
    ("Tiga tentara tewas di provinsi selatan Helmand.", ["Helmand|AFG"]),
    ("Tiga tentara tewas di wilayah selatan Helmand.", ["selatan Helmand|AFG"]),
    ("Tiga tentara tewas di ibu kota provinsi itu, Kandahar.", ["Kandahar|AFG"]),
    ("Uganda mengirim 700 tentara ke ibu kota Somalia, Mogadishu.", ["Mogadishu|SOM"]),
    ("Uganda mengirim 700 tentara ke ibu kota Somalia.", ["Mogadishu|SOM"]),
    ("Inggris mengirim 80 tentara ke negara tetangganya, Irlandia.", ["Irlandia|IRL"]),
    ("Dua tentara tewas di utara Baghdad.", ["Baghdad|IRQ"]),
    ("Dua tentara tewas di selatan Thailand.", ["selatan Thailand|THA"]),
    ("Turki menempatkan 900 tentara di perbatasan Suriah.", ["perbatasan Suriah|SYR"]),
    ("Turki menempatkan 900 tentara di perbatasan Idlib.", ["Idlib|SYR"]),
    ("Serbia Kerahkan 900 Tentara ke Perbatasan Kosovo", ["perbatasan Kosovo|XKX"]),
    ("TNI LEPAS 900 PRAJURIT KE LEBANON", ["Lebanon|LBN"]),
    ("Armenia Tarik Dua Batalyon dari Garis Depan", ["-|-"]),
    ("Prancis mengirim 150 tentara ke Pantai Gading.", ["Pantai Gading|CIV"]),
    ("TNI mengirim 150 prajurit ke Distrik Yigi, Kabupaten Nduga.", ["Yigi|IDN"]),
    ("Iran menahan 12 marinir di Selat Hormuz.", ["Selat Hormuz|-"]),
    ("Sebanyak 500 tentara dilibatkan di Serambi Mekah.", ["Aceh|IDN"]),
    ("Lima tentara tewas di Distrik Ilaga, Kabupaten Pegunungan Bintang.", ["Ilaga|IDN"]),
    ("Lima tentara tewas di sebelah timur Kota Aleppo.", ["timur Aleppo|SYR"]),
    ("Lima tentara tewas dekat Kursk.", ["Kursk|RUS"]),
    ("Lima tentara berjaga di perlintasan Rafah.", ["Rafah|PSE"]),
    ("Rusia menempatkan 300 tentara di pangkalan militer Idlib.", ["Idlib|SYR"]),
    ("Rusia menempatkan 300 tentara di pangkalan militer Suriah.", ["-|-"]),
    ("PBB menempatkan 300 tentara di Kongo.", ["Kongo|COD"]),
    ("TNI menempatkan 300 prajurit di Timtim.", ["Timtim|TLS"]),
    ("TNI menempatkan 300 prajurit di Morowali.", ["Morowali|IDN"]),
    ("Sebanyak 300 prajurit TNI kembali ke Tanah Air.", ["-|-"]),
    ("TNI Kirim 50 Prajurit, Lima di Antaranya Perempuan", ["-|-", "-|-"]),
]


@pytest.mark.parametrize(("text", "wanted"), NAMES)
def test_names(places, text, wanted):
    assert places(text) == wanted


WHOSE = [
    # who speaks, and where
    ("Lima tentara tewas, kata komandan pasukan NATO di Kabul.", ["-|-"]),
    ("Lima tentara tewas, kata lembaga yang berkantor pusat di Jerman.", ["-|-"]),
    ("Lima tentara tewas di Mali, kata lembaga yang berkantor pusat di Jerman.", ["Mali|MLI"]),
    ("Menurut pejabat di Kabul, lima tentara tewas.", ["-|-"]),
    # what stands beside
    (
        "Prancis, yang menempatkan 200 tentara di Mali, akan mengirim 80 personel.",
        ["Mali|MLI", "-|-"],
    ),
    ("Kelompok itu punya 5.000 gerilyawan, hampir separuhnya bersembunyi di Venezuela.", ["-|-"]),
    ("Dua prajurit Korea Utara ditangkap pada Januari dan tengah dirawat di Kyiv.", ["-|-"]),
    ("Dua prajurit Korea Utara ditangkap di Kursk dan tengah dirawat di Kyiv.", ["Kursk|RUS"]),
    ("Armenia menewaskan 40 tentara dan merebut tiga desa di Distrik Lachin.", ["-|-"]),
    (
        "Armenia menewaskan 40 tentara dan melukai 20 lainnya di Distrik Lachin.",
        ["Lachin|AZE", "Lachin|AZE"],
    ),
    ("Nigeria menyiagakan 2.000 tentara untuk menyerbu Niger.", ["-|-"]),
    ("Nigeria mengerahkan 2.000 tentara untuk menyerbu Niger.", ["Niger|NER"]),
    # where from and where to
    ("Prancis menarik 400 tentara dari Niger.", ["Niger|NER"]),
    ("Sebanyak 400 tentara bertolak dari Jakarta menuju Lebanon.", ["Lebanon|LBN"]),
    ("AS mengirim 400 tentara dari pangkalannya di Jerman ke Polandia.", ["Polandia|POL"]),
    ("TNI melepas 400 prajurit di Jakarta ke Lebanon.", ["Lebanon|LBN"]),
    ("TNI menempatkan 400 prajurit di Lebanon.", ["Lebanon|LBN"]),
    # shared
    ("Di Mali, tiga tentara tewas dan lima lainnya luka-luka.", ["Mali|MLI", "Mali|MLI"]),
    ("Kemarin, di Mali, Prancis menempatkan 40 tentara.", ["Mali|MLI"]),
    ("Tiga tentara tewas di Mali dan lima lainnya luka-luka di Niger.", ["Mali|MLI", "Niger|NER"]),
    ("Enam tentara tewas dan sebelas luka-luka di dalam kota Goma.", ["Goma|COD", "Goma|COD"]),
    ("Suriah mengerahkan dua divisi ke Golan menyusul serangan Israel di Lebanon.", ["Golan|SYR"]),
    ("Rusia mengerahkan 80 tentara dalam operasi yang merebut Bakhmut.", ["-|-"]),
    ("Kabinet di Tel Aviv menyetujui pemanggilan 300 tentara.", ["-|-"]),
    ("Garnisun di Tel Aviv kehilangan 300 tentara.", ["Tel Aviv|ISR"]),
    ("Inggris menyumbang 300 tentara untuk Estonia.", ["Estonia|EST"]),
    ("Inggris menyiapkan 300 tentara untuk Estonia.", ["-|-"]),
    ("Kostrad mengirim dua kompi, yang kini menginap di Boyolali.", ["Boyolali|IDN"]),
    ("Kostrad mengirim dua kompi, yang sebelumnya menginap di Boyolali.", ["-|-"]),
    ("Rusia menarik pasukannya, yang di atas 400 orang, dari Idlib.", ["Idlib|SYR"]),
    # the subject of a passive
    ("Idlib kini dikepung 3.000 tentara.", ["Idlib|SYR"]),
    ("Idlib kini dikunjungi 3.000 tentara.", ["-|-"]),
]


PARTS = [
    ("Enam tentara tewas, dua di antaranya di Goma.", ["-|-", "Goma|COD"]),
    ("Enam tentara, dua di antaranya perwira, tewas di Goma.", ["Goma|COD", "Goma|COD"]),
    ("Enam tentara tewas di Goma, termasuk dua perwira.", ["Goma|COD", "Goma|COD"]),
    ("Sebanyak 25 dari 350 tentara yang dijanjikan tiba di Goma.", ["Goma|COD", "-|-"]),
    ("Sebanyak 25 dari 350 tentara yang bertugas di Goma tewas.", ["Goma|COD", "Goma|COD"]),
    ("Sebanyak 400 prajurit tiba di Timika dan akan disusul 250 orang lagi.", ["Timika|IDN", "Timika|IDN"]),
    ("Tentara AS di Suriah bukan 900 orang, melainkan 2.000.", ["Suriah|SYR", "Suriah|SYR"]),
    ("Prajurit Indonesia terbanyak di Lebanon (1.230 prajurit), lalu Kongo (1.028 prajurit).", ["Lebanon|LBN", "Kongo|COD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_places_of_parts_and_wholes(places, text, wanted):
    assert places(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), WHOSE)
def test_whose_place_it_is(places, text, wanted):
    assert places(text) == wanted


AGAIN = [
    ("Prancis hadir di Mali. Sebanyak 90 tentara tewas di negara itu.", ["Mali|MLI"]),
    ("Prancis hadir di Mali. Sebanyak 90 tentara tewas di selatan negara itu.", ["Mali|MLI"]),
    ("Rusia menyerang Goma. Sebanyak 90 tentara tewas di kota tersebut.", ["Goma|COD"]),
    ("Bom meledak di Baghdad. Dua tentara tewas di selatan ibu kota.", ["Baghdad|IRQ"]),
    ("AS mengirim bantuan ke Afganistan, kata pejabat di Washington. Di sana ada 900 tentara AS.", ["Afganistan|AFG"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), AGAIN)
def test_places_named_before(places, text, wanted):
    assert places(text) == wanted


_TOWN = "Ozerki"


@pytest.mark.parametrize(
    ("named", "force", "preposition", "country"),
    [
        # the places around are in one state
        (["Kursk RUS", "Belgorod RUS"], None, "di", "RUS"),
        # by far the most are in one
        (["Kursk RUS", "Belgorod RUS", "Bryansk RUS", "Sumy UKR"], "UKR", "di", "RUS"),
        # in two: that of the side, if it has places there
        (["Kursk RUS", "Sumy UKR"], "UKR", "di", "UKR"),
        (["Kursk RUS", "Sumy UKR"], "PRK", "di", "UKR"),
        ([], "UKR", "ke", None),
    ],
)
def test_the_state_of_an_unknown_place(named, force, preposition, country):
    text, mentions = "", []
    if force:
        text, mentions = "Pasukan ", [Mention(0, 7, "ORG", "Pasukan", force)]
    for one in named:
        name, state = one.split()
        mentions.append(Mention(len(text), len(text) + len(name), "LOC", name, state))
        text += name + " "
    article = Article(text + _TOWN, [(0, len(text) + len(_TOWN))], mentions)
    place = Place(_TOWN, len(text), len(text) + len(_TOWN), None, preposition)
    assert with_country(article, place, mentions[0] if force else None).country == country


@pytest.mark.parametrize("name", ["Laut Merah", "Selat Taiwan", "Celah Suwalki", "Zona Aman"])
def test_what_lies_between_states_has_none(name):
    text = f"Kursk {name}"
    article = Article(text, [(0, len(text))], [Mention(0, 5, "LOC", "Kursk", "RUS")])
    place = Place(name, 6, len(text), None, "di")
    assert with_country(article, place) == place


@pytest.mark.parametrize(
    "unit",
    [
        "di kota ",
        "yang di Abcde ",
        "kata di Abcde, ",
        "ibu kota itu ",
        "dari markas di ",
        "menyusul serangan di ",
        "di pabrik baja ",
    ],
)
def test_hostile_sentences_finish(places, unit):
    assert len(places("Lima tentara tewas " + unit * 4000)) == 1


@pytest.mark.parametrize("unit", [", dua di antaranya ", "Belu (165), "])
def test_a_row_for_each_of_many_numbers(places, unit):
    assert len(places("Lima tentara tewas " + unit * 300)) == 301
