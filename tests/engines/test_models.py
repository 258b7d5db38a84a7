"""Where models are looked for, and what is said when they are not what they should be."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from pipeline.engines import EngineError, load_engine
from pipeline.engines.models import check, find_model, models_folder, read_manifest
from pipeline.engines.stanza_engine import find_processors, split_lines
from pipeline.training.package import list_model

ROOT = Path(__file__).resolve().parents[2]
REMEDY = "restore the models folder (git checkout models, or reinstall klaim) or run make train"


@pytest.fixture
def models(tmp_path):
    """A models folder with an untrained spaCy model."""
    spacy.blank("id").to_disk(tmp_path / "id_tiny")
    list_model(tmp_path, "id_tiny", "spacy", "0.0.1", "id_tiny")
    return tmp_path


def test_import_is_light():
    code = (
        "import sys, pipeline.engines; "
        "print([m for m in ('spacy', 'stanza', 'torch') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_unknown_engine():
    with pytest.raises(EngineError) as error:
        load_engine("spacyy")
    assert str(error.value) == "unknown engine 'spacyy': choose one of spacy, stanza"


def test_folder_order(tmp_path, monkeypatch):
    given, environment = tmp_path / "given", tmp_path / "environment"
    given.mkdir()
    environment.mkdir()
    monkeypatch.setenv("KLAIM_MODELS", str(environment))
    assert models_folder(given) == given
    assert models_folder() == environment
    monkeypatch.delenv("KLAIM_MODELS")
    assert models_folder() == ROOT / "models"


def test_no_folder(tmp_path):
    missing = tmp_path / "missing"
    with pytest.raises(EngineError) as error:
        models_folder(missing)
    assert str(error.value) == (
        f"no models folder at {missing}: give its path, set KLAIM_MODELS, or reinstall klaim"
    )


def test_loads_by_manifest(models):
    engine = load_engine("spacy", models)
    assert (engine.name, engine.model) == ("spacy", "id_tiny-0.0.1")
    assert [doc.text for doc in engine.pipe(["Satu.", "", "x"])] == ["Satu.", "", "x"]


def test_damaged_file(models):
    path = models / "id_tiny" / "tokenizer"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(EngineError) as error:
        load_engine("spacy", models)
    assert str(error.value) == f"model id_tiny-0.0.1 is damaged, {path} differs: {REMEDY}"


def test_missing_file(models):
    path = models / "id_tiny" / "tokenizer"
    path.unlink()
    with pytest.raises(EngineError) as error:
        load_engine("spacy", models)
    assert str(error.value) == f"model id_tiny-0.0.1 lacks {path}: {REMEDY}"


def test_no_model(tmp_path):
    with pytest.raises(EngineError) as error:
        find_model("spacy", tmp_path)
    assert str(error.value) == f"no model for engine 'spacy' in {tmp_path}: {REMEDY}"


@pytest.mark.parametrize("text", ["{", "[]", '{"a": {}}', '{"a": 3}', '{"a": null}'])
def test_damaged_manifest(tmp_path, text):
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(EngineError, match="is no manifest of models"):
        read_manifest(tmp_path)


def test_shipped_models_are_what_the_manifest_says():
    folder = models_folder()
    manifest = read_manifest(folder)
    assert {model.engine for model in manifest.values()} == {"spacy", "stanza"}
    for model in manifest.values():
        check(model)
        found = {p.relative_to(model.folder).as_posix() for p in model.folder.rglob("*")}
        files = {name for name in found if (model.folder / name).is_file()}
        assert files == set(model.files)


def test_stanza_without_a_tokenizer(tmp_path):
    with pytest.raises(EngineError, match="no Stanza models in"):
        load_engine("stanza", tmp_path)


def test_processors_are_those_found(tmp_path):
    for name in ("tokenize/b.pt", "tokenize/a.pt", "ner/x.pt", "lemma/readme.txt"):
        path = tmp_path / "id" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert find_processors(tmp_path) == {"tokenize": "a", "ner": "x"}
    resources = {"id": {"default_processors": {"tokenize": "b", "ner": "gone"}}}
    (tmp_path / "resources.json").write_text(json.dumps(resources))
    assert find_processors(tmp_path) == {"tokenize": "b", "ner": "x"}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n \n", []),
        ("a", [(0, "a")]),
        (" a \r\n\tb\xa0\u2028c", [(1, "a"), (6, "b"), (9, "c")]),
        ("aba\nba", [(0, "aba"), (4, "ba")]),
    ],
)
def test_split_lines(text, lines):
    assert list(split_lines(text)) == lines
    assert all(text[offset : offset + len(line)] == line for offset, line in lines)


def test_manifest_is_of_the_folder_and_moves_with_it(models, tmp_path):
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    shutil.move(models / "id_tiny", moved / "id_tiny")
    shutil.move(models / "manifest.json", moved / "manifest.json")
    assert load_engine("spacy", moved).model == "id_tiny-0.0.1"
