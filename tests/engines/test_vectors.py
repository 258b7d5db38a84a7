"""Vectors that remember are the same vectors."""

import numpy as np
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from pipeline.engines import vectors
from pipeline.engines.vectors import remember_vectors

WORDS = ["tentara", "Kyiv", "tentara", "ribuan", "Zelenskyy"]


def floret_vocab() -> Vocab:
    data = np.random.default_rng(1).random((50, 8)).astype("float32")
    vocab = Vocab()
    vocab.vectors = Vectors(
        strings=vocab.strings, data=data, mode="floret", minn=3, maxn=4, hash_count=2
    )
    for word in WORDS:
        vocab.strings.add(word)
    return vocab


def test_remembered_vectors_are_the_same(monkeypatch):
    plain, remembering = floret_vocab(), floret_vocab()
    remember_vectors(remembering)
    monkeypatch.setattr(vectors, "_MOST", 2)
    for batch in (WORDS[:2], WORDS, WORDS[::-1], []):
        keys = [plain.strings[word] for word in batch]
        expected, found = plain.vectors.get_batch(keys), remembering.vectors.get_batch(keys)
        assert np.array_equal(expected, found)


def test_a_table_stays_a_table():
    vocab = Vocab()
    table = vocab.vectors
    remember_vectors(vocab)
    assert vocab.vectors is table
