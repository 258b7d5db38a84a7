"""The whole training on a tiny corpus of own sentences: a few steps of both engines."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.engines import load_engine
from pipeline.training.__main__ import app

NER = """\
Menteri O
Budi B-{person}
Santoso I-{person}
tiba O
di O
Kota B-{place}
Baru I-{place}
. O

Menurut O
PBB B-{organisation}
, O
" O
situasi O
{number} O
aman O
, O
" O
kata O
Ani B-{person}
. O
"""
LABELS = {
    "idner": ("PER", "LOC", "ORG"),
    "nerugm": ("PERSON", "LOCATION", "ORGANIZATION"),
    "nerui": ("PERSON", "LOCATION", "ORGANIZATION"),
    "nergrit": ("PERSON", "PLACE", "ORGANISATION"),
}
NUMBERS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas selusin".split()


def tree(words: str) -> str:
    """A flat tree; a token is two words when a bar parts them."""
    lines, number = [], 0
    for token in words.split():
        parts = token.split("|")
        if len(parts) > 1:
            span = f"{number + 1}-{number + len(parts)}"
            lines.append([span, "".join(parts), *"_" * 8])
        for part in parts:
            number += 1
            head, relation = ("0", "root") if number == 1 else ("1", "dep")
            lines.append([str(number), part, part, "X", *"__", head, relation, *"__"])
    text = words.replace("|", "")
    return "\n".join([f"# text = {text}", *("\t".join(line) for line in lines)]) + "\n\n"


@pytest.fixture(scope="module")
def corpora(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("corpora")
    for name in ("ner", "ud", "text", "names"):
        (folder / name).mkdir()
    for name, (person, place, organisation) in LABELS.items():
        for part, numbers in (("train", NUMBERS[:8]), ("dev", NUMBERS[8:])):
            text = "\n".join(
                NER.format(person=person, place=place, organisation=organisation, number=number)
                for number in numbers
            )
            path = folder / "ner" / f"{name}-{part}.tsv"
            path.write_text(text.replace(" ", "\t"), encoding="utf-8")
    trees = [f"Ada {number} tentara di rumah|nya ." for number in NUMBERS]
    for name in ("gsd-train-ud2.1", "gsd-dev", "csui-train", "pud"):
        whole = "gsd-train" in name
        text = "".join(tree(words.replace("|", "") if whole else words) for words in trees)
        (folder / "ud" / f"{name}.conllu").write_text(text, encoding="utf-8")
    tagged = "\n".join(
        "".join(f"{word}\tB-NN\n" for word in words.replace("|", "").split()) for words in trees
    )
    (folder / "text" / "bapos-train.tsv").write_text(tagged, encoding="utf-8")
    for name in ("person", "place", "organization"):
        lines = [f"Nama {name} {number}" for number in NUMBERS]
        (folder / "names" / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def test_train_evaluate_package(corpora, tmp_path):
    models = tmp_path / "models"
    arguments = [str(corpora), "--models", str(models), "--work", str(tmp_path / "work")]
    result = CliRunner().invoke(app, [*arguments, "--smoke"], catch_exceptions=False)
    assert result.exit_code == 0
    manifest = json.loads((models / "manifest.json").read_text())
    assert {name: entry["engine"] for name, entry in manifest.items()} == {
        "id_klaim_ner": "spacy",
        "stanza_id_klaim": "stanza",
    }
    card = (models / "README.md").read_text()
    assert [line for line in card.splitlines() if line.startswith("## ")] == [
        "## id_klaim_ner-0.1.0",
        "## stanza_id_klaim-0.1.0",
        "## Made from",
        "## What they are bad at",
        "## Licence and attribution",
    ]
    config = (models / "id_klaim_ner" / "config.cfg").read_text()
    assert str(tmp_path) not in config
    text = "Ada satu tentara di rumahnya.\nIa pulang."
    for name in ("spacy", "stanza"):
        [doc] = load_engine(name, models).pipe([text])
        assert doc.text == text


def test_missing_corpus(tmp_path):
    result = CliRunner().invoke(app, [str(tmp_path), "--models", str(tmp_path / "models")])
    assert result.exit_code == 2
    assert not (tmp_path / "models").exists()
