"""Texts with known sentence boundaries."""

import random

import pytest
from spacy.tokens import DocBin

from pipeline.engines.tokenizer import blank
from pipeline.training.boundaries import join_sentences, mend, prepare_boundaries, read_boundaries
from pipeline.training.newsroom import Dresser, is_marked, joint
from tests.training.tiny import write_corpora

SENTENCES = ["Pasukan tiba di kota itu.", "Jalan ditutup", '"Kami siap," kata Ani.'] * 40


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["Ia tiba di Aula. Acara dimulai."], ["Ia tiba di Aula.", "Acara dimulai."]),
        (["Tiba pada 2007. Lalu pergi."], ["Tiba pada 2007.", "Lalu pergi."]),
        (['Ia berkata, "Siap." Lalu pergi.'], ['Ia berkata, "Siap."', "Lalu pergi."]),
        (["Kata Letjen. Budi."], ["Kata Letjen. Budi."]),
        (["Kami siap,", "tetapi menunggu."], ["Kami siap, tetapi menunggu."]),
        (["Kami siap.", "tetapi menunggu."], ["Kami siap.", "tetapi menunggu."]),
        (["Jalan ditutup", "Pasukan tiba."], ["Jalan ditutup", "Pasukan tiba."]),
        ([], []),
    ],
)
def test_mend(given, expected):
    assert mend(given) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("Siap.", True), ('"Siap?"', True), ("(Siap!)", True), ("Siap", False), ("Siap:", False)],
)
def test_is_marked(sentence, expected):
    assert is_marked(sentence) is expected
    assert expected or "\n" in joint(sentence, random.Random(1))


def _sentences(text, starts):
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def test_joined_sentences_can_be_read_back():
    texts = join_sentences(SENTENCES, random.Random(1))
    found = [sentence for text in texts for sentence in _sentences(*text)]
    assert [s.replace("“", '"').replace("”", '"') for s in found] == SENTENCES
    assert texts == join_sentences(SENTENCES, random.Random(1))


def test_dressed_texts_start_sentences_at_tokens():
    dresser = Dresser(random.Random(1))
    for _ in range(200):
        text, starts = dresser.dress(SENTENCES[:5])
        assert "{" not in text
        assert starts[0] == 0
        assert set(starts) <= {token.idx for token in blank().make_doc(text)}


def test_prepare(tmp_path):
    corpora, work = tmp_path / "corpora", tmp_path / "work"
    write_corpora(corpora)
    counts = prepare_boundaries(corpora, work, seed=1)
    train, _ = read_boundaries(corpora)
    assert counts == {name: len(part) for name, part in train.items()}
    docs = list(DocBin().from_disk(work / "senter-train.spacy").get_docs(blank().vocab))
    assert all(doc.has_annotation("SENT_START") for doc in docs)
    first = (work / "senter-train.spacy").read_bytes()
    prepare_boundaries(corpora, work, seed=1)
    assert (work / "senter-train.spacy").read_bytes() == first
