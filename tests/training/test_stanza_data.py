"""What Stanza's trainers are given to read, from treebanks of own sentences."""

import json
import random

import pytest

from pipeline.engines.lemmatizer import from_data
from pipeline.training.corpora import Sentence
from pipeline.training.stanza_data import (
    DATA,
    Token,
    prepare_stanza,
    read_tokens,
    write_lemmas,
    write_ner,
    write_tokenizer,
)

HOUSE = """\
# text = Di rumahnya ada.
1\tDi\tdi\tADP\t_\t_\t2\tcase\t_\t_
2-3\trumahnya\t_\t_\t_\t_\t_\t_\t_\t_
2\trumah\trumah\tNOUN\t_\tNumber=Sing\t0\troot\t_\t_
3\tnya\tdia\tPRON\t_\t_\t2\tnmod\t_\t_
4\tada\tada\tVERB\t_\t_\t2\tacl\t_\tSpaceAfter=No
4.1\tx\tx\tVERB\t_\t_\t_\t_\t_\t_
5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""
TOKENS = [
    Token("Di", ("Di",), True),
    Token("rumahnya", ("rumah", "nya"), True),
    Token("ada", ("ada",), False),
    Token(".", (".",), True),
]


def test_read_tokens(tmp_path):
    path = tmp_path / "a.conllu"
    path.write_text(HOUSE + HOUSE.split("\n", 1)[1])
    assert list(read_tokens(path)) == [TOKENS, TOKENS]


def read(stem):
    return tuple(stem.with_suffix(end).read_text() for end in (".txt", ".labels", ".mwt.json"))


@pytest.mark.parametrize(
    ("texts", "written"),
    [
        ([], ("", "", "[]")),
        (
            [[TOKENS, TOKENS]],
            (
                "Di rumahnya ada. Di rumahnya ada.\n\n",
                "0100000000300012" + "0" + "0100000000300012" + "\n\n",
                '[[["rumahnya", ["rumah", "nya"]], 2]]',
            ),
        ),
        (
            [[[Token("Rumahnya", ("Rumah", "nya"), True)]], [[Token("Ya", ("Ya",), True)]]],
            ("Rumahnya\n\nYa\n\n", "00000004\n\n02\n\n", '[[["Rumahnya", ["rumah", "nya"]], 1]]'),
        ),
    ],
)
def test_write_tokenizer(tmp_path, texts, written):
    write_tokenizer(texts, tmp_path / "a")
    assert read(tmp_path / "a") == written


def test_some_quotation_marks_are_curled(tmp_path):
    mark = Token('"', ('"',), False)
    texts = [[[mark, Token("Ya", ("Ya",), False), mark]]] * 10
    write_tokenizer(texts, tmp_path / "a", random.Random(1))
    written = (tmp_path / "a.txt").read_text().split("\n\n")
    assert {text: written.count(text) for text in written} == {"“Ya”": 4, '"Ya"': 6, "": 1}


def test_each_form_has_the_lemma_of_the_rules_once(tmp_path):
    words = [("Di", "ADP"), ("bisa", "NOUN"), ("bisa", "AUX"), ("BISA", "AUX"), ("_", "SYM")]
    rows = ["\t".join(["1", form, "x", upos, *"__", "0", "root", *"__"]) for form, upos in words]
    (tmp_path / "a.conllu").write_text("".join(row + "\n\n" for row in rows))
    rules = from_data({"exceptions": {"NOUN": {"bisa": "racun"}}})
    write_lemmas(tmp_path / "a.conllu", rules, tmp_path / "b.conllu")
    written = (tmp_path / "b.conllu").read_text().split("\n\n")
    assert [tuple(row.split("\t")[1:4]) for row in written[:-1]] == [
        ("bisa", "bisa", "AUX"),
        ("di", "di", "ADP"),
        ("bisa", "racun", "NOUN"),
    ]


def test_prepare_stanza(tmp_path):
    (tmp_path / "ud").mkdir()
    for name in ("gsd-train", "csui-train", "pud", "gsd-dev"):
        (tmp_path / "ud" / f"{name}.conllu").write_text(HOUSE)
    assert prepare_stanza(tmp_path, 1) == {"gsd-train": 1, "csui-train": 1, "pud": 1}
    folder = tmp_path / DATA
    assert sorted(path.name for path in folder.iterdir()) == [
        "dev.conllu",
        "dev.labels",
        "dev.mwt.json",
        "dev.txt",
        "train.conllu",
        "train.labels",
        "train.mwt.json",
        "train.txt",
    ]
    assert (folder / "train.conllu").read_text() == HOUSE * 3
    assert (folder / "dev.txt").read_text() == "Di rumahnya ada.\n\n"
    assert json.loads((folder / "train.mwt.json").read_text()) == [
        [["rumahnya", ["rumah", "nya"]], 3]
    ]


def test_write_ner(tmp_path):
    sentence = Sentence("Budi P. Amir, PBB", ((0, 12, "PER"), (14, 17, "ORG")))
    tokens = [(0, 4), (5, 7), (8, 12), (12, 13), (14, 17)]
    write_ner([(sentence, tokens), (Sentence(""), [])], tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text()) == [
        [
            {"text": "Budi", "ner": "B-PER"},
            {"text": "P.", "ner": "I-PER"},
            {"text": "Amir", "ner": "E-PER"},
            {"text": ",", "ner": "O"},
            {"text": "PBB", "ner": "S-ORG"},
        ]
    ]
