"""The component, and that it takes whatever text it is given."""

from itertools import pairwise

import pytest
import spacy

from pipeline.annotations import Mention
from pipeline.entities.linking import link
from pipeline.entities.mentions import find_names
from tests.entities.helpers import annotate

_LENGTH = 200_000


def test_component_sets_mentions():
    doc = annotate("Menurut <PER Kyrylo Budanov>, Korut mengirim tentara ke <GPE Kursk>.")
    assert doc._.mentions == [
        Mention(8, 22, "PER", "Kyrylo Budanov"),
        Mention(24, 29, "LOC", "PRK", "PRK"),
        Mention(50, 55, "LOC", "Kursk", "RUS"),
    ]
    assert [doc.text[m.start : m.end] for m in doc._.mentions] == [
        "Kyrylo Budanov",
        "Korut",
        "Kursk",
    ]


def test_factory_is_registered():
    nlp = spacy.blank("id")
    nlp.add_pipe("klaim_entities")
    assert nlp("Seoul membantah.")._.mentions == [Mention(0, 5, "LOC", "KOR", "KOR")]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\xa0", "…", "()", "A", "(", "12", "Ke-"])
def test_texts_without_names(text):
    assert find_names(text, []) == []
    assert find_names(text, [(0, len(text), "PER")] if text else []) == []


def test_names_are_the_same_with_other_white_space():
    plain = "Menurut Kementerian Pertahanan Korea Selatan itu benar."
    odd = plain.replace(" Korea ", "\xa0Korea\xa0").replace("Kementerian ", "Kementerian  ")
    found = [" ".join(odd[n.start : n.end].split()) for n in find_names(odd, [])]
    assert found == ["Kementerian Pertahanan Korea Selatan"]


def test_names_do_not_overlap_and_are_in_order():
    text = (
        "Jenderal TNI (Purn) Agus dan Menteri Pertahanan RI Dr. Budi Hadi di Provinsi Papua, Papua."
    )
    spans = [(i, min(i + 9, len(text)), "ORG") for i in range(0, len(text), 2)]
    found = find_names(text, spans)
    assert found == sorted(found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "unit",
    [
        "K", "Kata ", "Korea ", "(", "A (B) ", "Aaa Bbb (AB) ", "Kota X\n",
        "PRESIDEN RUSIA PUTIN\n",
        "Kementerian ", "a.", "a-", "Kepala Biro, Budi Santo, ", "kepala ", "a.b", "Mayjen TNI ",
        '"', "Brigade ke-1 ", "Rusia, ", "Rusia atau ", "Seoul ", "di Kota ", "\n", "Editor: ",
        "X - ", "Editor\n", "I/a", "(a.com/b C)", " ", "1", "Al A", "Budi Santo alias ",
    ],
)  # fmt: skip
def test_hostile_strings_finish(unit):
    text = (unit * (_LENGTH // len(unit) + 1))[:_LENGTH]
    labels = ("PER", "ORG", "LOC")
    spans = [(i, i + 11, labels[i % 3]) for i in range(0, _LENGTH - 14, 14)]
    names = find_names(text, spans)
    mentions = link(text, names)
    assert [(m.start, m.end) for m in mentions] == [(n.start, n.end) for n in names]


@pytest.mark.parametrize("label", ["PER", "ORG", "LOC"])
def test_many_different_names_finish(label):
    letters = [
        (chr(65 + i % 26), chr(97 + i // 26 % 26), chr(97 + i // 676)) for i in range(15_000)
    ]
    text = "".join(f"Al {a}{b}{c}n lari, " for a, b, c in letters)
    spans = [(i, i + 7, label) for i in range(0, len(text), 14)]
    assert len(link(text, find_names(text, spans))) >= 10_000


def test_a_corps_behind_a_rank_is_no_part_of_the_name():
    doc = annotate("Letkol <PER Czi Ardhi Wicaksana> tiba.")
    assert [doc.text[m.start : m.end] for m in doc._.mentions] == ["Ardhi Wicaksana"]
