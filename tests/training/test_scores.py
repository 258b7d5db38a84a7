"""How an engine's output becomes figures, and how figures become tables."""

import json

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.evaluation.comparison import PARSED_SLOTS, SLOTS, Measured, tables
from pipeline.training.card import changes, notice
from pipeline.training.score_names import read_tagged, score_sets, score_texts, score_words
from pipeline.training.score_syntax import score_on_texts, score_on_words
from pipeline.training.sources import read_sources
from pipeline.training.syntax import tokens_of, words_of
from pipeline.training.treebanks import read_trees
from tests.training.tiny import write_corpora

VOCAB = Vocab()
ALL_RIGHT = {"upos": 1.0, "feats": 1.0, "lemma": 1.0, "uas": 1.0, "las": 1.0}


@pytest.fixture(scope="module")
def corpora(tmp_path_factory):
    return write_corpora(tmp_path_factory.mktemp("tiny") / "corpora")


@pytest.fixture(scope="module")
def trees(corpora):
    return read_trees(corpora / "ud" / "gsd-dev.conllu")


def doc_of(words, *, spaces=True, **changed) -> Doc:
    """A document annotated as ``words`` are."""
    values = {
        "words": [word.form for word in words],
        "spaces": [word.space for word in words] if spaces else None,
        "pos": [word.upos for word in words],
        "morphs": ["" if word.feats == "_" else word.feats for word in words],
        "lemmas": [word.lemma for word in words],
        "heads": [word.head for word in words],
        "deps": [word.deprel for word in words],
    }
    return Doc(VOCAB, **values | changed)


class Oracle:
    """Annotates as the treebank does, paragraph after paragraph."""

    def __init__(self, docs):
        self.docs = docs

    def pipe(self, texts):
        texts = list(texts)
        assert [doc.text.strip() for doc in self.docs] == texts
        return iter(self.docs)


def test_gold_on_its_own_words_is_right(trees):
    sentences = [words_of(tree) for tree in trees]
    found = score_on_words(lambda _: [doc_of(words) for words in sentences], trees)
    assert found == ALL_RIGHT | {"many_roots": 0.0}


def test_a_second_root_counts_as_an_error_and_is_told(trees):
    tree = trees[0]  # Satu tentara dapat pulang ke rumah nya .
    words = words_of(tree)
    heads = [word.head for word in words]
    heads[5] = 5  # rumah
    deps = ["ROOT" if index in {3, 5} else word.deprel for index, word in enumerate(words)]
    found = score_on_words(lambda _: [doc_of(words, heads=heads, deps=deps)], [tree])
    # it hangs on the first root by a wrong relation: that word's head is right by luck
    assert found == ALL_RIGHT | {"las": 0.875, "many_roots": 1.0}


def test_wrong_tags_count(trees):
    words = words_of(trees[0])
    tags = ["X", *(word.upos for word in words[1:])]
    found = score_on_words(lambda _: [doc_of(words, pos=tags)], trees[:1])
    assert found == ALL_RIGHT | {"upos": 0.875, "many_roots": 0.0}


def test_raw_text_is_scored_on_the_words_that_it_has(trees):
    sentences = [tokens_of(tree) for tree in trees]
    docs = [
        Doc.from_docs([doc_of(words) for words in sentences[at : at + 4]])
        for at in range(0, len(sentences), 4)
    ]
    assert "rumahnya" in [token.text for token in docs[0]]
    found = score_on_texts(Oracle(docs), trees)
    assert found == ALL_RIGHT | {"words": 1.0, "sentences": 1.0}


def test_a_sentence_that_runs_on_costs_its_boundary_and_root(trees):
    sentences = [tokens_of(tree) for tree in trees[:2]]
    [one, two] = [doc_of(words) for words in sentences]
    heads = [t.head.i for t in one] + [t.head.i + len(one) for t in two]
    joined = Doc.from_docs([one, two])
    heads[len(one) + 3] = 3  # the verb of the second hangs on that of the first
    deps = [t.dep_ if t.i != len(one) + 3 else "parataxis" for t in joined]
    run_on = Doc(
        VOCAB,
        words=[t.text for t in joined],
        spaces=[bool(t.whitespace_) for t in joined],
        pos=[t.pos_ for t in joined],
        morphs=[str(t.morph) for t in joined],
        lemmas=[t.lemma_ for t in joined],
        heads=heads,
        deps=deps,
    )
    found = score_on_texts(Oracle([run_on]), trees[:2])
    wrong = round(17 / 18, 4)
    assert found == ALL_RIGHT | {"words": 1.0, "sentences": 0.0, "uas": wrong, "las": wrong}


def test_read_tagged(tmp_path):
    path = tmp_path / "a.tsv"
    rows = "Budi B-PERSON|Santoso I-PERSON|dan O|Ani I-PER|PBB I-ORG|UN B-ORG|5 B-QUANTITY"
    path.write_text("\n".join(row.replace(" ", "\t") for row in rows.split("|")) + "\n\n\n")
    assert list(read_tagged(path)) == [
        (
            ["Budi", "Santoso", "dan", "Ani", "PBB", "UN", "5"],
            [(0, 2, "PER"), (3, 4, "PER"), (4, 5, "ORG"), (5, 6, "ORG")],
        )
    ]


def test_names_on_given_words(corpora):
    def annotate(sentences):
        return [
            Doc(VOCAB, words=words, ents=["B-ORG" if w == "PBB" else "O" for w in words])
            for words in sentences
        ]

    figures = {"p": 1.0, "r": 0.25, "f": 0.4}  # of two persons, a place, an organisation
    found = score_words(annotate, corpora / "ner")
    assert found == dict.fromkeys(["idner", "nerugm", "nerui", "nergrit", "all"], figures)


def test_names_in_texts(corpora):
    class Silent:
        def pipe(self, texts):
            return (Doc(VOCAB, words=[text]) for text in texts)

    nothing = {"p": 0.0, "r": 0.0, "f": 0.0}
    parts = dict.fromkeys(["idner", "nerugm", "nerui", "nergrit", "all"], nothing)
    assert score_texts(Silent(), corpora / "ner") == {
        "by_corpus": parts,
        "unseen": parts,
        "by_label": dict.fromkeys(["PER", "ORG", "LOC"], nothing),
    }


def test_nothing_to_find():
    assert score_sets([], []) == {"p": 0.0, "r": 0.0, "f": 0.0}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (None, {"a": 1}, []),
        (
            {"a": {"f": 0.9}},
            {"a": {"f": 0.904}},
            ["every score is within half a point of the shipped one"],
        ),
        ({"a": {"f": 0.9}, "w": 100}, {"a": {"f": 0.89}, "w": 50}, ["a.f: 0.9000 -> 0.8900"]),
        ({"b": 0.1}, {"a": 0.9}, ["every score is within half a point of the shipped one"]),
    ],
)
def test_changes(tmp_path, old, new, told):
    for name, scores in (("old", old), ("new", new)):
        if scores is not None:
            (tmp_path / name).write_text(json.dumps(scores))
    assert changes(tmp_path / "old", tmp_path / "new") == told


def test_every_corpus_is_attributed():
    text = notice()
    assert [c.name for c in read_sources() if f"**{c.name}**" not in text] == []
    assert [c.name for c in read_sources() if not (c.licence and c.authors and c.cite)] == []


def test_the_table_of_the_engines():
    def measured(engine, f1):
        scores = dict.fromkeys(SLOTS.values(), f1)
        added = dict.fromkeys(PARSED_SLOTS, 0.61)
        return Measured(
            engine, f"{engine}-1", 7.84, 1.26, 12345, 4000,
            f1={"dev": scores, "test": scores}, parse={"dev": added, "test": added},
        )  # fmt: skip

    lines = list(tables([measured("a", 0.5), measured("b", None)]))
    assert lines[:9] == [
        "|  | a | b |",
        "|---|--:|--:|",
        "| weights | a-1 | b-1 |",
        "| megabytes | 7.8 | 7.8 |",
        "| start-up, seconds | 1.3 | 1.3 |",
        "| words a second, engine | 12,345 | 12,345 |",
        "| words a second, whole run | 4,000 | 4,000 |",
        "| mean F1 of the claims, dev | 0.50 | – |",
        "| mean F1 of the claims, test | 0.50 | – |",
    ]
    assert "| day that relative dates count from | 0.50 | – | 0.50 | – |" in lines
    assert lines[-1] == "| estimates.source | +0.6 | +0.6 | +0.6 | +0.6 |"
