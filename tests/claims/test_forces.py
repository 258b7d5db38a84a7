"""Whose troops they are: one article a row, with the force of each of its counts."""

import pytest
import spacy

import pipeline.engines.sentences  # noqa: F401 - registers klaim_sentences
from pipeline.stages import build_stages

CASES = [
    # the group that fighters belong to, named before or after them
    (
        "Lima Pemberontak Tewas di Perbatasan\n"
        "Tentara Kamerun menembak mati lima pemberontak Boko Haram.",
        ["Boko Haram", "Boko Haram"],
    ),
    ("Taliban menyerang pos itu. Sedikitnya 20 gerilyawan tewas.", ["Taliban"]),
    ("Gerilyawan Front Merdeka Selatan mundur. Jumlah pemberontak 300 orang.",
     ["Front Merdeka Selatan"]),
    # soldiers are no group's
    ("Boko Haram menyergap konvoi militer Nigeria. Tiga prajurit gugur.", ["NGA"]),
    ("Al-Shabaab menawan 12 tentara pemerintah di Somalia.", ["SOM"]),
    # relative clauses and aspositions
    ("Hamas, yang pernah berkekuatan 30.000 petempur, kini melemah.", ["Hamas"]),
    ("UNIFIL, yang memiliki 10.000 personel, tetap tinggal.", ["UNIFIL"]),
    # the agent of a passive, whatever the verb of sending
    ("Sebanyak 500 tentara yang dijanjikan Canberra belum datang.", ["AUS"]),
    ("Ada 300 prajurit yang disumbangkan oleh Kanada.", ["CAN"]),
    ("Ada 300 prajurit yang ditembak Israel.", [None]),
    # "-nya" and losses
    ("Rusia menyerahkan kota itu, tetapi ribuan tentaranya masih di sana.", ["RUS"]),
    ("Pakistan membunuh 60 militan Taliban dan kehilangan 9 orang.", ["Taliban", "PAK"]),
    # a noun behind the list is everybody's
    ("Hanya 25 ribu dari 100 ribu tentara Nigeria siap bertempur.", ["NGA", "NGA"]),
    ("Selandia Baru, Inggris dan Thailand masing-masing menyumbang 800, 270 dan 150 prajurit.",
     ["NZL", "GBR", "THA"]),
    # "kelompok itu" before and behind the number
    ("Hizbullah bertahan. Militer Israel membunuh 40 petempur kelompok itu.", ["Hezbollah"]),
    ("Uni Afrika khawatir. Boko Haram kuat, dan kelompok itu punya 4.000 pejuang.",
     ["Boko Haram"]),
    # the speaker's office
    ('"Kami membawa 400 orang prajurit," kata komandan Pasukan Republik, Issa Bamba.',
     ["Pasukan Republik"]),
    ("Menteri Komunikasi Kamerun Issa Bamba mengatakan enam tentara dibunuh Boko Haram.",
     ["CMR"]),
    # generic armies and numbered units
    ("Angkatan Darat Thailand siaga. Angkatan Darat melatih 900 prajurit.", ["THA"]),
    ("Sebanyak 400 personel Yonif 315/Garuda tiba di Timika.", ["IDN"]),
    ("TNI Angkatan Laut mengirim satu kompi ke Natuna.", ["IDN"]),
    # a heading of a list
    ("INDIA\n• 300 ribu tentara\nPAKISTAN\n• 200 ribu tentara", ["IND", "PAK"]),
    # the headline's number is told below
    ("Tujuh Ratus Serdadu Berangkat\nRwanda mengirim 700 serdadu ke Mozambik.", ["RWA", "RWA"]),
    # places are no owners
    ("Pakistan menggeser dua brigade dari perbatasan Afghanistan ke Sialkot.", ["PAK"]),
    ("Georgia marah. Rusia menggerakkan dua batalyon dari Sukhumi ke Gori.", ["RUS"]),
    # regions at war have armies of their own
    ("Abkhazia memobilisasi 1.000 prajurit.", ["Abkhazia"]),
]  # fmt: skip


@pytest.fixture(scope="module")
def forces():
    nlp = spacy.blank("id")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("klaim_sentences")
    stages = build_stages(nlp.vocab)

    def read(text: str) -> list[str | None]:
        doc = stages(nlp(text))
        return [row["force"] for row in doc._.claims if row["claim_type"] == "troop_estimate"]

    return read


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_forces(forces, text, expected):
    assert forces(text) == expected
