# ruff: noqa: RUF005
"""From treebanks to training files: the upgrade of the old annotation, clitics, spaCy's views."""

from collections import Counter

import pytest
from spacy.vocab import Vocab
from udapi.core.document import Document
from udapi.core.node import Node

from pipeline.training.clitics import Clitics
from pipeline.training.relabel import Relabeler, training_pairs
from pipeline.training.syntax import Word, to_doc, tokens_of, words_of
from pipeline.training.treebanks import read_trees, write_trees
from pipeline.training.upgrade import restructure


def tree_of(*rows: str, sent_id: str = "1") -> Node:
    """Build a tree from ``"FORM UPOS HEAD DEPREL"`` rows; a "FIRST-LAST FORM" row is a token."""
    lines, number = [f"# sent_id = {sent_id}"], 0
    for row in rows:
        cells = row.split()
        if len(cells) == 2:
            lines.append("\t".join([cells[0], cells[1], *"_" * 8]))
            continue
        number += 1
        form, upos, head, deprel = cells
        lines.append("\t".join([str(number), form, form, upos, "_", "_", head, deprel, "_", "_"]))
    document = Document()
    document.from_conllu_string("\n".join(lines) + "\n\n")
    return document.bundles[0].get_tree()


def rows_of(tree: Node) -> list[str]:
    return [f"{n.form} {n.upos} {n.parent.ord} {n.deprel}" for n in tree.descendants]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            ["kapal NOUN 4 nsubj", "- PUNCT 1 punct", "kapal NOUN 1 compound", "tiba VERB 0 root"],
            ["kapal-kapal NOUN 2 nsubj", "tiba VERB 0 root"],
        ),
        (
            ["Brigade NOUN 5 nsubj", "ke ADP 4 case", "- PUNCT 4 punct"]
            + ["8 NUM 1 nummod", "mundur VERB 0 root"],
            ["Brigade NOUN 3 nsubj", "ke-8 NUM 1 nummod", "mundur VERB 0 root"],
        ),
        (
            ["tahun NOUN 0 root", "1999 NUM 1 nummod", "- PUNCT 4 punct", "2004 NUM 2 nmod"],
            ["tahun NOUN 0 root", "1999 NUM 1 nummod", "- PUNCT 4 punct", "2004 NUM 2 nmod"],
        ),
        (
            ["salah DET 3 det", "satu DET 1 fixed", "desa NOUN 0 root"],
            ["salah DET 2 advmod", "satu DET 3 nummod", "desa NOUN 0 root"],
        ),
        (
            ["tiba VERB 0 root", "pada ADP 4 case", "5 NUM 4 nummod", "Juni PROPN 1 obl"]
            + ["2014 NUM 4 nummod"],
            ["tiba VERB 0 root", "pada ADP 3 case", "5 NUM 1 obl", "Juni PROPN 3 flat"]
            + ["2014 NUM 3 flat"],
        ),
        (
            ["Pasukan NOUN 3 nsubj", "mulai ADV 3 advmod", "mundur VERB 0 root", ". PUNCT 3 punct"],
            ["Pasukan NOUN 2 nsubj", "mulai VERB 0 root", "mundur VERB 2 xcomp", ". PUNCT 3 punct"],
        ),
    ],
)
def test_restructure(old: list[str], new: list[str]) -> None:
    tree = tree_of(*old)
    restructure(tree)
    assert rows_of(tree) == new


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("bukunya", ("buku", "nya")),
        ("Pasukannya", ("Pasukan", "nya")),
        ("firman-Nya", ("firman-", "Nya")),
        ("hanya", None),
        ("punya", None),
        ("inilah", ("ini", "lah")),
        ("masalah", None),
        ("sekolah", None),
        ("suku", None),
        ("kamipun", ("kami", "pun")),
        ("prajurit", None),
    ],
)
def test_clitics_are_cut(word: str, parts: tuple[str, str] | None) -> None:
    words = Counter(buku=9, ini=90, masa=20, masalah=40, kami=30, prajurit=9)
    assert Clitics({"hanya": False}, words).cut(word) == parts


def test_the_same_treebank_overrules_others_on_clitics() -> None:
    whole = tree_of("lainnya ADJ 0 root")
    split = tree_of("1-2 lainnya", "lain ADJ 0 root", "nya PRON 1 det")
    learned = Clitics.learn([], same=[whole], other=[split, split])
    assert learned.known == {"lainnya": False}


@pytest.mark.parametrize(
    ("rows", "split"),
    [
        (
            ["membantunya VERB 0 root"],
            ["membantu VERB 0 root", "nya PRON 1 obj"],
        ),
        (
            ["ditembaknya VERB 0 root"],
            ["ditembak VERB 0 root", "nya PRON 1 obl:agent"],
        ),
        (
            ["pasukannya NOUN 2 nsubj", "mundur VERB 0 root"],
            ["pasukan NOUN 3 nsubj", "nya PRON 1 nmod:poss", "mundur VERB 0 root"],
        ),
        (
            ["jatuhnya VERB 0 root"],
            ["jatuh VERB 0 root", "nya DET 1 det"],
        ),
        (
            ["Maluku PROPN 0 root"],
            ["Maluku PROPN 0 root"],
        ),
    ],
)
def test_clitics_become_words(rows: list[str], split: list[str]) -> None:
    tree = tree_of(*rows)
    text = tree.compute_text()
    Clitics({}, Counter(pasukan=5, jatuh=5)).split(tree)
    assert (rows_of(tree), tree.compute_text()) == (split, text)


def test_training_pairs_take_the_host_of_a_clitic() -> None:
    old = tree_of("kepadanya ADP 0 root", sent_id="a")
    new = tree_of("1-2 kepadanya", "kepada ADP 2 case", "nya PRON 0 root", sent_id="a")
    other = tree_of("lain ADJ 0 root", sent_id="b")
    pairs = training_pairs([old, other], [new])
    assert [(a.form, b.form) for a, b in pairs] == [("kepadanya", "kepada")]


def test_relabelling_learns_what_changed() -> None:
    old = [
        tree_of("Ia PRON 3 nsubj", "dapat ADV 3 advmod", f"{verb} VERB 0 root", sent_id=verb)
        for verb in ("datang", "pergi", "pulang", "tiba")
    ]
    new = [
        tree_of("Ia PRON 3 nsubj", "dapat AUX 3 aux", f"{verb} VERB 0 root", sent_id=verb)
        for verb in ("datang", "pergi", "pulang", "tiba")
    ]
    relabeler = Relabeler.learn(training_pairs(old, new), new)
    tree = tree_of("Ia PRON 3 nsubj", "dapat ADV 3 advmod", "mundur VERB 0 root")
    relabeler.relabel(tree)
    assert rows_of(tree) == ["Ia PRON 3 nsubj", "dapat AUX 3 aux", "mundur VERB 0 root"]


def test_the_two_views_of_a_sentence() -> None:
    tree = tree_of(
        "Ia PRON 2 nsubj",
        "melihat VERB 0 root",
        "3-4 rumahnya",
        "rumah NOUN 2 obj",
        "nya PRON 3 nmod:poss",
        "hancur ADJ 3 acl",
    )
    assert [(w.form, w.upos, w.head) for w in words_of(tree)] == [
        ("Ia", "PRON", 1),
        ("melihat", "VERB", 1),
        ("rumah", "NOUN", 1),
        ("nya", "PRON", 2),
        ("hancur", "ADJ", 2),
    ]
    tokens = tokens_of(tree)
    assert tokens == [
        Word("Ia", True, "PRON", "_", "Ia", 1, "nsubj"),
        Word("melihat", True, "VERB", "_", "melihat", 1, "ROOT"),
        Word("rumahnya", True, "NOUN", "_", "rumah", 1, "obj"),
        Word("hancur", True, "ADJ", "_", "hancur", 2, "acl"),
    ]
    doc = to_doc(Vocab(), [tokens, tokens])
    assert [sent.text for sent in doc.sents] == ["Ia melihat rumahnya hancur"] * 2
    assert [token.head.i for token in doc] == [1, 1, 1, 2, 5, 5, 5, 6]


def test_what_the_tokenizer_joins_is_one_token() -> None:
    tree = tree_of(
        "Letjen NOUN 3 compound", ". PUNCT 1 punct", "Amir PROPN 0 root", ". PUNCT 3 punct"
    )
    for node in tree.descendants[0], tree.descendants[2]:
        node.misc["SpaceAfter"] = "No"
    assert [(word.form, word.upos, word.head) for word in tokens_of(tree)] == [
        ("Letjen.", "NOUN", 1),
        ("Amir", "PROPN", 1),
        (".", "PUNCT", 1),
    ]


def test_trees_survive_writing(tmp_path) -> None:
    tree = tree_of("1-2 katanya", "kata VERB 0 root", "nya PRON 1 nsubj")
    write_trees([tree], tmp_path / "one.conllu")
    [again] = read_trees(tmp_path / "one.conllu")
    assert (rows_of(again), [t.form for t in again.multiword_tokens]) == (
        ["kata VERB 0 root", "nya PRON 1 nsubj"],
        ["katanya"],
    )
