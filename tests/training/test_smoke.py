"""The whole training on a tiny corpus of own sentences: a few steps of both engines."""

import json
import re

import pytest
from spacy.tokens import Doc
from srsly import read_yaml
from typer.testing import CliRunner

from pipeline.engines import load_engine
from pipeline.training.__main__ import app
from pipeline.training.workflow import STAGES, Settings, WorkflowError, run_stages
from tests.training.tiny import write_corpora

TEXT = "Satu tentara dapat pulang ke rumahnya.\nMenteri tiba."


@pytest.fixture(scope="module")
def settings(tmp_path_factory) -> Settings:
    """Corpora, work and models folders of one run; a blank in their path must do no harm."""
    folder = tmp_path_factory.mktemp("a run")
    return Settings(
        corpora=write_corpora(folder / "corpora"),
        work=folder / "work",
        models=folder / "models",
        seed=1,
        smoke=True,
    )


@pytest.fixture(scope="module")
def trained(settings) -> list[str]:
    """The steps that the first run took."""
    return ran(settings)


def ran(settings, *only: str) -> list[str]:
    """Run workflows, all of them by default; return the steps that were not skipped."""
    lines = []
    try:
        run_stages(settings, only or [name for stage in STAGES for name in stage], lines.append)
    except WorkflowError:
        pytest.fail("\n".join(lines[-60:]))
    found = (re.search(r"Running command: .* -m pipeline\.training (\S+)", line) for line in lines)
    return [step[1] for step in found if step]


def test_every_step_runs_once(trained, settings):
    project = read_yaml(settings.work / "workflows" / "prepare" / "project.yml")
    assert sorted(trained) == sorted(command["name"] for command in project["commands"])


def test_every_step_writes_what_it_names(trained, settings):
    locks = [read_yaml(path) for path in settings.work.glob("workflows/*/project.lock")]
    missing = [
        (step, out["path"])
        for lock in locks
        for step, entry in lock.items()
        for out in entry["outs"]
        if out["md5"] is None
    ]
    assert (len(locks), missing) == (4, [])


def test_both_models_annotate(trained, settings):
    for engine in ("spacy", "stanza"):
        [doc] = load_engine(engine, settings.models).pipe([TEXT])
        assert doc.text == TEXT
        missing = [a for a in ("POS", "LEMMA", "DEP", "SENT_START") if not has(doc, a)]
        assert (engine, missing) == (engine, [])
        # no parser may join what a line break parts
        line = TEXT.index("Menteri")
        assert [token.is_sent_start for token in doc if token.idx == line] == [True]


def has(doc: Doc, attribute: str) -> bool:
    return doc.has_annotation(attribute)


def test_what_is_packaged(trained, settings):
    manifest = json.loads((settings.models / "manifest.json").read_text())
    assert {name: entry["engine"] for name, entry in manifest.items()} == {
        "id_klaim_core": "spacy",
        "stanza_id_klaim": "stanza",
    }
    assert sorted(path.name for path in settings.models.iterdir()) == [
        "NOTICE.md",
        "README.md",
        "id_klaim_core",
        "manifest.json",
        "scores.json",
        "stanza",
    ]
    # nothing of the machine it was made on
    root = str(settings.work.parent)
    texts = (path.read_bytes() for path in settings.models.rglob("*") if path.is_file())
    assert not any(root.encode() in text for text in texts)


def test_the_card(trained, settings):
    card = (settings.models / "README.md").read_text()
    assert [line for line in card.splitlines() if line.startswith("## ")] == [
        "## Names",
        "## Syntax",
        "## Sentence boundaries",
        "## Made from",
        "## What they are bad at",
        "## Licence and attribution",
    ]
    assert "$" not in card
    scores = json.loads((settings.models / "scores.json").read_text())
    assert sorted(scores) == ["spacy", "stanza"]


def test_a_second_run_skips_everything(trained, settings):
    assert ran(settings) == []


def test_a_changed_file_reruns_what_reads_it(trained, settings):
    path = settings.corpora / "text" / "bapos-train.tsv"
    path.write_text(path.read_text() + "\nIa\tB-NN\npulang\tB-NN\n.\tB-NN\n")
    assert ran(settings, "prepare") == ["boundaries", "train-lemmas"]


def test_missing_corpora_are_named_in_one_line(tmp_path):
    write_corpora(tmp_path / "corpora")
    for name in ("ud/pud.conllu", "names/place.txt"):
        (tmp_path / "corpora" / name).unlink()
    folders = ["--corpora", tmp_path / "corpora", "--work", tmp_path / "w", "--models", tmp_path]
    result = CliRunner().invoke(app, [str(argument) for argument in folders])
    assert (result.exit_code, result.stderr) == (
        2,
        f"{tmp_path / 'corpora'} lacks ud/pud.conllu, names/place.txt: "
        "pipeline/training/sources.toml says whence\n",
    )
    assert not (tmp_path / "w").exists()


def test_a_failing_step_names_its_log(settings, tmp_path):
    broken = write_corpora(tmp_path / "corpora")
    (broken / "ud" / "pud.conllu").write_text("1\tno tree\n\n")
    work = tmp_path / "work"
    with pytest.raises(WorkflowError) as error:
        run_stages(Settings(broken, work, tmp_path, seed=1, smoke=True), say=lambda _: None)
    log = work / "workflows" / "prepare" / "log.txt"
    assert str(error.value) == f"prepare failed: see {log}"
