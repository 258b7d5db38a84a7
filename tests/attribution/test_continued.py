"""Numbers in sentences that go on an indirect statement without a cue of their own."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from tests.attribution.notation import document, told

SAID = "Budanov mengatakan 900 tentara tiba di sana."
GOES_ON = {
    "part of it": "Dari jumlah itu, 40 prajurit perwira.",
    "part of them": "Di antara mereka, 40 prajurit sudah gugur.",
    "part behind the number": "Sedikitnya 40 prajurit di antaranya sudah gugur.",
    "part behind a longer number": "Sebanyak 40 prajurit dari mereka sudah pulang.",
    "pronoun": "Mereka dibagi atas 40 prajurit zeni dan sisanya infanteri.",
    "the rest": "Sisanya, 40 prajurit, menyusul bulan depan.",
    "the number again": "Jumlah tersebut naik dari 40 prajurit tahun lalu.",
    "its number": "Kekuatannya kini 40 prajurit.",
    "the troops again": "Pasukan itu terdiri atas 40 prajurit infanteri dan satu batalyon artileri.",
    "besides": "Selain itu, 40 prajurit hilang.",
    "further": "Lebih lanjut, 40 prajurit disiagakan.",
    "condition": "Jika cadangan dihitung, jumlahnya mencapai 40 prajurit.",
    "others": "Sekitar 40 prajurit lainnya menyerah.",
    "more of them": "Sebanyak 40 prajurit lagi menyusul.",
    "half of it": "Separuh dari kekuatan itu, 40 prajurit, menyusul.",
    "each": "Masing-masing membawa 40 prajurit.",
    "the other side": "Di pihak lawan, 40 prajurit gugur.",
    "more of them fell": "Sebanyak 40 prajurit lainnya gugur.",
    "suffered": "40 prajurit gugur di sana.",
    "of which": "Termasuk di dalamnya 40 prajurit wanita.",
}
OWN_VOICE = {
    "background": "Rusia menempatkan 40 prajurit di Suriah sejak 2022.",
    "on another day": "40 prajurit gugur pada Kamis (7/11).",
    "not suffered": "40 prajurit menjaga kota itu.",
    "before": "Sebelumnya, 40 prajurit ditarik.",
    "half of another thing": "Separuh kota dijaga 40 prajurit.",
    "other attacks": "Serangan lainnya menewaskan 40 prajurit.",
    "somebody's side": "Di pihak Rusia, 40 prajurit gugur.",
    "another side": "Sementara itu, 40 prajurit Israel gugur.",
    "a new paragraph": "\nMereka dibagi atas 40 prajurit zeni dan sisanya infanteri.",
}


def _of_number(*sentences: str) -> list[dict]:
    rows = told(*sentences, quantity="40 prajurit")
    return [row for row in rows if "40 prajurit" in row["says"]]


@pytest.mark.parametrize("sentence", GOES_ON.values(), ids=GOES_ON)
def test_the_source_holds_on(sentence: str) -> None:
    said = {
        "says": sentence.rstrip("."),
        "by": "Kyrilo Budanov",
        "named": "Budanov",
        "cue": "mengatakan",
    }
    assert _of_number(SAID.replace("Budanov", "Kyrilo Budanov"), sentence) == [
        {key: value for key, value in said.items() if key != "named"}
    ]


@pytest.mark.parametrize("sentence", OWN_VOICE.values(), ids=OWN_VOICE)
def test_the_writers_own_voice(sentence: str) -> None:
    assert _of_number(SAID, sentence) == []


def test_a_chain_goes_on():
    sentences = (
        SAID,
        "Mereka berasal dari tiga batalyon.",
        "Dari jumlah itu, 40 prajurit perwira.",
    )
    found = _of_number(*sentences)  # through one sentence that counts nothing
    assert [(row["says"], row["by"]) for row in found] == [
        ("Dari jumlah itu, 40 prajurit perwira", "Kyrilo Budanov")
    ]
    assert _of_number(sentences[0], "Hujan turun di sana.", sentences[2]) == []


def test_neither_a_question_nor_a_quotation_goes_on():
    number = "Dari jumlah itu, 40 prajurit perwira."
    assert _of_number("Budanov meminta NATO mengirim 900 tentara.", number) == []
    assert _of_number('"Kami siap," kata Budanov.', number) == []


def test_what_goes_on_says_so():
    from pipeline.annotations import Quantity
    from pipeline.article import Article
    from pipeline.attribution.utterances import find_utterances

    doc = document(SAID, "Dari jumlah itu, 40 prajurit perwira.")
    at = doc.text.index("40 prajurit")
    number = Quantity(at, at + 11, at, at + 2, 40, 40, 40, "exact", "person")
    found = find_utterances(Article.of(doc), [number])
    assert [(u.source_basis, u.stance, u.sentence) for u in found] == [
        ("resolved", "states", 0),
        ("continued", "states", 1),
    ]


def test_the_first_person_before_its_cue():
    ours = "Sayangnya, kami kehilangan 40 prajurit."
    found = _of_number(ours, "Itu ranjau, kata Kyrilo Budanov.")
    assert found == [{"says": ours.rstrip("."), "by": "Kyrilo Budanov", "cue": "kata"}]
    assert _of_number("Rusia kehilangan 40 prajurit.", "Itu ranjau, kata Kyrilo Budanov.") == []
    assert _of_number(ours, "\nItu ranjau, kata Kyrilo Budanov.") == []
