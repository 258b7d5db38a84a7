"""Persons called by a part of their name, a nickname, a form of address."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from pipeline.annotations import Mention
from pipeline.entities.called_names import start_of_calling
from pipeline.entities.nicknames import with_full_names

# "[…]" marks what the entity stage found: PER unless a label stands before it
LABELS = {"o:": "ORG", "l:": "LOC"}


def _read(marked: str) -> tuple[str, list[Mention]]:
    text, mentions = "", []
    for i, piece in enumerate(marked.replace("]", "[").split("[")):
        label = LABELS.get(piece[:2]) if i % 2 else None
        name = piece[2:] if label else piece
        if i % 2:
            mentions.append(Mention(len(text), len(text) + len(name), label or "PER", name))
        text += name
    return text, mentions


def _named(marked: str) -> list[tuple[str, str, str]]:
    text, mentions = _read(marked)
    return [(text[m.start : m.end], m.label, m.entity) for m in with_full_names(text, mentions)]


HADI = ("Suhartono Wiryo", "PER", "Suhartono Wiryo")
CASES = [
    # any part of the name, seen by the model or not, before the full name or behind it
    ("[Suhartono Wiryo] tiba. “Aman,” kata [Wiryo].", [HADI, ("Wiryo", "PER", "Suhartono Wiryo")]),
    ("[Suhartono Wiryo] tiba. Menurut Wiryo, aman.", [HADI, ("Wiryo", "PER", "Suhartono Wiryo")]),
    ("[Wiryo] tiba. Letkol [Suhartono Wiryo] senang.", [("Wiryo", "PER", "Suhartono Wiryo"), HADI]),
    # a preposition that opens a sentence, and a first name that looks like it
    ("[Oleh Kravets] itu dibantah. Jenderal [Petro Kravets] pergi.", [("Kravets", "PER", "Petro Kravets"), ("Petro Kravets", "PER", "Petro Kravets")]),
    ("Itu dibantah Jenderal [Oleh Kravets].", [("Oleh Kravets", "PER", "Oleh Kravets")]),
    # a word that the text has in lower case is no name; a name within another is not the person
    ("[Budi Santoso] punya budi. Budi pekerti itu luhur.", [("Budi Santoso", "PER", "Budi Santoso")]),
    ("[Agus Karimun] pulang dari [l:Pulau Karimun].", [("Agus Karimun", "PER", "Agus Karimun"), ("Pulau Karimun", "LOC", "Pulau Karimun")]),
    ("[Agus Winarno] pulang. Jalan Winarno Hadi macet.", [("Agus Winarno", "PER", "Agus Winarno")]),
    # nicknames: a beginning, an end, one that the text explains
    ("[Suhartono Wiryo] tiba. “Aman,” kata [Suhar].", [HADI, ("Suhar", "PER", "Suhartono Wiryo")]),
    ("[Suhartono Wiryo] tiba. Kata Mbah [Tono], begitu ia disapa, aman.", [HADI, ("Tono", "PER", "Suhartono Wiryo")]),
    ("[Lidia Manek] tiba. “Aman,” kata [Mama Oli], sapaan akrabnya.", [("Lidia Manek", "PER", "Lidia Manek"), ("Mama Oli", "PER", "Lidia Manek")]),
    ("“Aman,” kata [Mama Lidia], sapaan Ketua Adat [Lidia Manek].", [("Lidia", "PER", "Lidia Manek"), ("Lidia Manek", "PER", "Lidia Manek")]),
    ("[Li Khai Seng] pulang. Politisi yang akrab disapa [o:Akai] itu senang.", [("Li Khai Seng", "PER", "Li Khai Seng"), ("Akai", "PER", "Li Khai Seng")]),
    # near misses: too short, too little left, somebody else introduced
    ("[Hendrik Situ] tiba. [Hen] pulang.", [("Hendrik Situ", "PER", "Hendrik Situ"), ("Hen", "PER", "Hen")]),
    ("[Ali Karimo] tiba. [Karim] pulang.", [("Ali Karimo", "PER", "Ali Karimo"), ("Karim", "PER", "Karim")]),
    ("[Rudi Salam] tiba. Seorang guru yang minta dipanggil [o:Ibu Ros] diam.", [("Rudi Salam", "PER", "Rudi Salam"), ("Ibu Ros", "PER", "Ibu Ros")]),
    # forms of address go, where a name is left
    ("[Bang Hendrik] dan [Hendrik Situ] pulang.", [("Hendrik", "PER", "Hendrik Situ"), ("Hendrik Situ", "PER", "Hendrik Situ")]),
    ("[Oma Yohana Kalang] pulang. [Mbak Sri] pulang.", [("Yohana Kalang", "PER", "Yohana Kalang"), ("Mbak Sri", "PER", "Mbak Sri")]),
    ("[MS Kaban] pulang.", [("MS Kaban", "PER", "MS Kaban")]),
    # two who share a part: the one named last
    ("[Idris Deban] pergi. [Yusuf Deban] marah. [Deban] diam. [Idris] dan [Deban] pulang.", [
        ("Idris Deban", "PER", "Idris Deban"), ("Yusuf Deban", "PER", "Yusuf Deban"), ("Deban", "PER", "Yusuf Deban"),
        ("Idris", "PER", "Idris Deban"), ("Deban", "PER", "Idris Deban"),
    ]),
    # who is named with a person is one; who is called by a name, too; ships and groups are not
    ("[Meiva Linta] dan Ayub Alba, mengeluh. Ayub pulang.", [("Meiva Linta", "PER", "Meiva Linta"), ("Ayub Alba", "PER", "Ayub Alba"), ("Ayub", "PER", "Ayub Alba")]),
    # kin told by the surname are not who bears it alone
    ("[Karsa] diam. Adik Karsa, [Bimo Karsa], hilang. [Rani Karsa] pulang.", [("Karsa", "PER", "Rani Karsa"), ("Bimo Karsa", "PER", "Bimo Karsa"), ("Rani Karsa", "PER", "Rani Karsa")]),
    ("[Karsa] diam. Menteri [Bimo Karsa] hilang. [Rani Karsa] pulang.", [("Karsa", "PER", "Bimo Karsa"), ("Bimo Karsa", "PER", "Bimo Karsa"), ("Rani Karsa", "PER", "Rani Karsa")]),
    # a surname that is an outlet's name, too
    ("[Ilmar Bloomberg] diam. Kata [o:Bloomberg], aman.", [("Ilmar Bloomberg", "PER", "Ilmar Bloomberg"), ("Bloomberg", "PER", "Ilmar Bloomberg")]),
    ("[Ilmar Blum] diam. Kata [o:Bloomberg], aman.", [("Ilmar Blum", "PER", "Ilmar Blum"), ("Bloomberg", "ORG", "Bloomberg")]),
    ("Seorang perempuan bernama [o:Svitla] menangis.", [("Svitla", "PER", "Svitla")]),
    ("Kapal bernama [o:Rasa Sayang] tenggelam.", [("Rasa Sayang", "ORG", "Rasa Sayang")]),
    ("Hal itu dilontarkan [o:Orla Moder]. Perempuan itu diam.", [("Orla Moder", "PER", "Orla Moder")]),
    ("Hal itu dilontarkan [o:Amnesty Watch]. Lembaga itu diam.", [("Amnesty Watch", "ORG", "Amnesty Watch")]),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_with_full_names(marked: str, expected: list) -> None:
    assert _named(marked) == expected


@pytest.mark.parametrize(
    ("text", "name", "before"),
    [
        ("Seorang ibu yang hanya mau disebut Lina menangis.", "Lina", "Seorang ibu "),
        ("Seorang ibu bernama Lina menangis.", "Lina", "Seorang ibu "),
        ("Seorang ibu dari Lina menangis.", "Lina", "Seorang ibu dari "),
    ],
)
def test_start_of_calling(text: str, name: str, before: str) -> None:
    assert text[: start_of_calling(text, text.index(name))] == before
