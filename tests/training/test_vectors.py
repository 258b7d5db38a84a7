"""Word vectors of the tagger of names."""

import pytest
import spacy

from pipeline.training.vectors import train_vectors
from tests.training.tiny import write_corpora

pytest.importorskip("floret")


def test_train_vectors(tmp_path):
    corpora = write_corpora(tmp_path / "corpora")
    folders = [train_vectors(corpora, tmp_path / name, 1, steps=1) for name in ("a", "b")]
    tables = [spacy.load(folder).vocab.vectors for folder in folders]
    assert [(table.mode, table.shape) for table in tables] == [("floret", (500, 64))] * 2
    assert [table.data.tobytes() for table in tables[1:]] == [tables[0].data.tobytes()]
