"""Relays beside others: talks, chains, outlets that no list knows, what the next sentence tells."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.bylines import own_outlet
from pipeline.attribution.relay import find_relay
from pipeline.records import Record
from tests.attribution.notation import told

# sentences, and of each utterance its words, source, relays and whom it cites
CASES = [
    (('"Kami siap," kata Budanov dalam wawancara khusus dengan KBS.',), [('"Kami siap,"', "Kyrilo Budanov", "KBS", None)]),
    (('"Kami siap," kata Budanov dalam wawancara dengan Siti Aminah.',), [('"Kami siap,"', "Kyrilo Budanov", None, None)]),
    (('"Kami siap," kata Budanov saat dihubungi lewat telepon oleh AFP.',), [('"Kami siap,"', "Kyrilo Budanov", "AFP", None)]),
    (('"Kami siap," kata Budanov kepada wartawan Reuters.',), [('"Kami siap,"', "Kyrilo Budanov", "Reuters", None)]),
    (('"Kami siap," kata Budanov kepada Radar Bima.',), [('"Kami siap,"', "Kyrilo Budanov", "Radar Bima", None)]),
    (('"Kami siap," kata Budanov kepada Pos Bima.',), [('"Kami siap,"', "Kyrilo Budanov", None, None)]),
    (('"Kami siap," kata Budanov kepada NATO.',), [('"Kami siap,"', "Kyrilo Budanov", None, None)]),
    (('"Kami siap," kata Budanov di stasiun televisi Canal Dena.',), [('"Kami siap,"', "Kyrilo Budanov", "Canal Dena", None)]),
    (('"Kami siap," kata Budanov di Goma.',), [('"Kami siap,"', "Kyrilo Budanov", None, None)]),
    (('"Kami siap," kata Budanov, dikutip Sputnik dari Koran Dena.',), [('"Kami siap,"', "Kyrilo Budanov", "Dena; Sputnik", None)]),
    (('"Kami siap," kata Budanov kepada AFP yang dikutip ulang KBS dan disiarkan kembali Sputnik.',), [('"Kami siap,"', "Kyrilo Budanov", "AFP; KBS; Sputnik", None)]),
    (("Pasukan tiba, kata Budanov, lapor AFP mengutip KBS.",), [("Pasukan tiba", "Kyrilo Budanov", "KBS; AFP", None)]),
    (("Budanov, masih menurut AFP, meminta sekutu pergi.",), [("sekutu pergi", "Kyrilo Budanov", "AFP", None)]),
    (("Pasukan tiba, menurut hitungan AFP berdasarkan data Pentagon.",), [("Pasukan tiba", "AFP", None, "data Pentagon")]),
    (("AFP, mengutip seorang pejabat di Goma, melaporkan pasukan tiba.",), [("pasukan tiba", "AFP", None, "pejabat di Goma")]),
    (("Budanov menulis kepada AFP bahwa pasukan tiba.", '"Kami siap," katanya kepada kantor berita itu.'), [("pasukan tiba", "Kyrilo Budanov", "AFP", None), ('"Kami siap,"', "Kyrilo Budanov", "AFP", None)]),
    (("Budanov mengatakan pasukan tiba.", "Demikian diwartakan AFP."), [("pasukan tiba", "Kyrilo Budanov", "AFP", None)]),
    (("Budanov mengatakan pasukan tiba.", "Pernyataan itu pertama kali dimuat KBS."), [("pasukan tiba", "Kyrilo Budanov", "KBS", None)]),
    (("Budanov mengatakan pasukan tiba.", "Hal itu ia sampaikan dalam wawancara dengan KBS."), [("pasukan tiba", "Kyrilo Budanov", "KBS", None)]),
    (("Budanov mengatakan pasukan tiba.", "Foto itu dimuat KBS."), [("pasukan tiba", "Kyrilo Budanov", None, None)]),
    (("Budanov mendesak pasukan pergi, kata juru bicaranya, Dmitry Orlov.",), [("pasukan pergi", "Kyrilo Budanov", "Dmitry Orlov", None)]),
    (("Dalam pidato yang dibacakan Dmitry Orlov, Budanov mengatakan pasukan tiba.",), [("pasukan tiba", "Kyrilo Budanov", "Dmitry Orlov", None)]),
    (("Moskow mengatakan kepada AFP bahwa pasukan tiba, sementara Kyiv membantah kabar itu.",), [("pasukan tiba", "Moskow", "AFP", None), ("kabar itu", "Kyiv", None, None)]),
    # who tells it, behind who said it and where
    (("Pasukan tiba, kata kelompok itu dalam pernyataannya, menurut juru bicara kepolisian.",), [("Pasukan tiba", "kelompok", "juru bicara kepolisian", None)]),
    (('"Kami siap," kata Budanov, menurut seorang saksi.',), [('"Kami siap,"', "Kyrilo Budanov", "saksi", None)]),
    (('"Kami siap," kata Budanov, menurut AFP.',), [('"Kami siap,"', "Kyrilo Budanov", "AFP", None)]),
    (("Pasukan tiba, kata Budanov.", "Menurut seorang saksi, hujan turun."), [("Pasukan tiba", "Kyrilo Budanov", None, None), ("hujan turun", "saksi", None, None)]),
    (('"Kami siap," kata Budanov kepada the Kyiv Independent.',), [('"Kami siap,"', "Kyrilo Budanov", "Kyiv Independent", None)]),
    (("Pejabat Rusia, yang memasok senjata kepada Koha, mengatakan pasukan tiba.",), [("pasukan tiba", "Pejabat Rusia", None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_relays(sentences: tuple, expected: list) -> None:
    rows = told(*sentences)
    assert [(r["says"], r.get("by"), r.get("relayed"), r.get("cites")) for r in rows] == expected


@pytest.mark.parametrize(
    ("outlet", "name", "expected"),
    [
        ("voaindonesia.com", "VOA", ()),
        ("detik.com", "detikcom", ()),
        ("cnnindonesia.com", "CNN", ("CNN",)),
        (None, "VOA", ("VOA",)),
    ],
)
def test_an_outlet_does_not_relay_to_itself(outlet, name, expected):
    text = f'"Kami siap," kata dia kepada {name}.'
    at = text.index(name)
    names = [Mention(at, at + len(name), "ORG", name)]
    article = Article(text, [(0, len(text))], names, outlet=outlet)
    assert find_relay(article, 0, len(text)).outlets == expected


@pytest.mark.parametrize(
    ("record", "text", "expected"),
    [
        (Record("d", "p", "", outlet="tempo.co"), "Kyiv (ANTARA) - Ia tiba.", "tempo.co"),
        (Record("d", "p", "", url="https://www.detik.com/berita"), "Ia tiba.", "www.detik.com"),
        (None, "Kyiv (ANTARA) - Ia tiba.", "ANTARA"),
        (None, "Judul\nBudi - detikNews\nIa tiba.", "detikNews"),
        (None, "Ia tiba di Kyiv (NATO) - begitu.", None),
    ],
)
def test_own_outlet(record, text, expected):
    assert own_outlet(record, text) == expected


def test_the_day_of_a_saying_is_told_behind_it_and_of_one_speaker_alone():
    dated = told(
        "Budanov mengatakan pasukan tiba.", "Hal itu ia sampaikan kepada AFP, Kamis (7/11)."
    )
    assert [(r["says"], r["on"]) for r in dated] == [("pasukan tiba", "Kamis (7/11) explicit")]
    both = told("NATO, Kamis (7/11), menyatakan pasukan tiba, namun angka itu ditolak IDF.")
    assert [(r["by"], r.get("on")) for r in both] == [
        ("NATO", "Kamis (7/11) explicit"),
        ("IDF", None),
    ]
