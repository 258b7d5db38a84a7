"""An ensemble's votes become one tree."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.training.teaching import vote

VOCAB = Vocab()
WORDS = ["Tentara", "itu", "tiba", "."]


def parsed(heads: list[int], deps: str, pos: str = "NOUN DET VERB PUNCT") -> Doc:
    return Doc(VOCAB, WORDS, heads=heads, deps=deps.split(), pos=pos.split())


RIGHT = parsed([2, 0, 2, 2], "nsubj det ROOT punct")
FLAT = parsed([0, 0, 0, 0], "ROOT det acl punct", "NOUN PRON VERB PUNCT")
CHAIN = parsed([1, 2, 2, 2], "compound nsubj ROOT punct")


@pytest.mark.parametrize(
    ("docs", "heads", "deps", "pos"),
    [
        ([RIGHT], [2, 0, 2, 2], "nsubj det ROOT punct", "NOUN DET VERB PUNCT"),
        ([FLAT, RIGHT, RIGHT], [2, 0, 2, 2], "nsubj det ROOT punct", "NOUN DET VERB PUNCT"),
        ([FLAT, RIGHT, CHAIN], [2, 0, 2, 2], "nsubj det ROOT punct", "NOUN DET VERB PUNCT"),
        ([FLAT, FLAT, CHAIN], [0, 0, 0, 0], "ROOT det acl punct", "NOUN PRON VERB PUNCT"),
    ],
)
def test_most_votes_win(docs: list[Doc], heads: list[int], deps: str, pos: str) -> None:
    found = vote(docs, VOCAB)
    assert [token.head.i for token in found] == heads
    assert " ".join(token.dep_ for token in found) == deps
    assert " ".join(token.pos_ for token in found) == pos


def test_votes_that_run_in_a_circle_still_make_a_tree() -> None:
    first = parsed([1, 2, 2, 2], "nsubj det ROOT punct")
    second = parsed([0, 0, 1, 2], "ROOT det acl punct")
    third = parsed([1, 1, 0, 1], "nsubj ROOT acl punct")
    found = vote([first, second, third], VOCAB)
    assert [sent.text for sent in found.sents] == ["Tentara itu tiba ."]
    assert sum(token.head.i == token.i for token in found) == 1
