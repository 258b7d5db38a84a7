"""The steps of the training, by the names that ``project.yml`` gives them.

A step reads files, writes files and returns what the model card should tell of it. What it needs is
imported when it runs: a step of spaCy does not wait for Stanza.
"""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.engines import spacy_alone  # noqa: F401  (spaCy's networks load without torch: 2 s)

REPORTS = "reports"
_SMOKE_STEPS = 4
_SMOKE_SENTENCES = 20


@dataclass(frozen=True, slots=True)
class Run:
    """What every step is given; see :class:`pipeline.training.workflow.Settings`."""

    corpora: Path
    work: Path
    models: Path
    seed: int
    smoke: bool = False

    @property
    def steps(self) -> int | None:
        """How many steps to train; null for as many as the model needs."""
        return _SMOKE_STEPS if self.smoke else None

    @property
    def staged(self) -> Path:
        """The models folder that is filled before it replaces the shipped one."""
        return self.work / "models"


Report = Mapping[str, Any] | None
STEPS: dict[str, Callable[[Run], Report]] = {}


def run_step(name: str, run: Run) -> float:
    """Run a step and write ``work``/reports/NAME.json; return the seconds it took.

    Raises:
        KeyError: there is no such step.
    """
    started = time.perf_counter()
    found = STEPS[name](run)
    seconds = time.perf_counter() - started
    if name not in _UNREPORTED:
        folder = run.work / REPORTS
        folder.mkdir(parents=True, exist_ok=True)
        report = {"seconds": round(seconds, 1), "sentences": dict(found or {})}
        (folder / f"{name}.json").write_text(json.dumps(report) + "\n", encoding="utf-8")
    return seconds


# The card is made from the reports, so it writes none; nor do the steps that come after it.
_UNREPORTED = frozenset({"card", "publish"})


def _step(name: str) -> Callable[[Callable[[Run], Report]], Callable[[Run], Report]]:
    def register(function: Callable[[Run], Report]) -> Callable[[Run], Report]:
        STEPS[name] = function
        return function

    return register


# Data --------------------------------------------------------------------------------------------


@_step("treebanks")
def _treebanks(run: Run) -> Report:
    from pipeline.training.treebanks import prepare_treebanks

    return prepare_treebanks(run.corpora, run.work)


@_step("names")
def _names(run: Run) -> Report:
    from pipeline.training.names import prepare_names

    synthetic = _SMOKE_SENTENCES if run.smoke else None
    return prepare_names(run.corpora, run.work, run.seed, synthetic=synthetic)


@_step("boundaries")
def _boundaries(run: Run) -> Report:
    from pipeline.training.boundaries import prepare_boundaries

    return prepare_boundaries(run.corpora, run.work, run.seed)


@_step("stanza-data")
def _stanza_data(run: Run) -> Report:
    from pipeline.training.stanza_data import prepare_stanza

    return prepare_stanza(run.work, run.seed)


# spaCy -------------------------------------------------------------------------------------------


def _part(part: str) -> Callable[[Run], Report]:
    def train(run: Run) -> None:
        from pipeline.training.spacy_training import train_part

        train_part(part, run.work, run.steps)

    return train


for _name in ("senter", "ner"):
    STEPS[f"train-{_name}"] = _part(_name)


@_step("vectors")
def _vectors(run: Run) -> Report:
    from pipeline.training.vectors import train_vectors

    train_vectors(run.corpora, run.work, run.seed, steps=run.steps)


@_step("syntax-data")
def _syntax_data(run: Run) -> Report:
    from pipeline.training.syntax import prepare_syntax

    return prepare_syntax(run.work, run.seed)


@_step("train-teachers")
def _teachers(run: Run) -> Report:
    from pipeline.training.teaching import train_teachers

    train_teachers(run.work, run.seed, run.steps)


@_step("teach")
def _teach(run: Run) -> Report:
    from pipeline.training.teaching import teach, teacher_folders

    limit = _SMOKE_SENTENCES if run.smoke else None
    return {
        "newswire and corpora of names": teach(
            teacher_folders(run.work), run.corpora, run.work, limit
        )
    }


@_step("train-syntax")
def _syntax(run: Run) -> Report:
    from pipeline.training.teaching import train_taught

    train_taught(run.work, run.steps)


@_step("train-lemmas")
def _lemmas(run: Run) -> Report:
    from pipeline.training.corpora import NER_CORPORA, read_ner, read_sentences
    from pipeline.training.lemmas import train_lemmas
    from pipeline.training.treebanks import FOLDER, TRAIN

    treebanks = [run.work / FOLDER / f"{name}.conllu" for name in TRAIN]
    tagged = [run.corpora / "ner" / f"{name}-train.tsv" for name in NER_CORPORA]
    tagged.append(run.corpora / "text" / "bapos-train.tsv")
    texts = [text for path in treebanks for text in read_sentences(path)]
    texts += [sentence.text for path in tagged for sentence in read_ner(path)]
    train_lemmas(treebanks, texts, run.work / "lemmas")


@_step("assemble")
def _assemble(run: Run) -> Report:
    from pipeline.training.package import SPACY_NAME, assemble, write_spacy

    write_spacy(assemble(run.work), run.staged / SPACY_NAME)


# Stanza ------------------------------------------------------------------------------------------


def _processor(function: str) -> Callable[[Run], Report]:
    def train(run: Run) -> None:
        from pipeline.training import stanza_training

        getattr(stanza_training, function)(run.work, run.seed, run.steps)

    return train


for _name, _function in {
    "tokenize": "train_tokenizer",
    "mwt": "train_mwt",
    "pos": "train_pos",
    "lemma": "train_lemma",
    "depparse": "train_depparse",
    "ner": "train_ner",
}.items():
    STEPS[f"stanza-{_name}"] = _processor(_function)


@_step("package-stanza")
def _package_stanza(run: Run) -> Report:
    from pipeline.training.package import STANZA_FOLDER, package_stanza

    package_stanza(run.work / "stanza", run.staged / STANZA_FOLDER)


# Report ------------------------------------------------------------------------------------------


@_step("manifest")
def _manifest(run: Run) -> Report:
    from pipeline.training.package import write_manifest

    write_manifest(run.staged)


def _evaluation(engine: str) -> Callable[[Run], Report]:
    def evaluate(run: Run) -> None:
        from pipeline.training.evaluate import evaluate

        folder = run.work / "scores"
        folder.mkdir(parents=True, exist_ok=True)
        tries = 1 if run.smoke else 3
        scores = evaluate(engine, run.staged, run.corpora, run.seed, tries=tries)
        text = json.dumps(scores, indent=2) + "\n"
        (folder / f"{engine}.json").write_text(text, encoding="utf-8")

    return evaluate


for _name in ("spacy", "stanza"):
    STEPS[f"evaluate-{_name}"] = _evaluation(_name)


@_step("card")
def _card(run: Run) -> Report:
    from pipeline.training.card import write_card

    write_card(run.staged, run.corpora, run.work, run.seed)


@_step("publish")
def _publish(run: Run) -> Report:
    from pipeline.training.card import SCORES, changes
    from pipeline.training.package import publish

    for line in changes(run.models / SCORES, run.staged / SCORES):
        print(line)
    publish(run.staged, run.models)
