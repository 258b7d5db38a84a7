"""Write what goes beside the weights: the card, the scores it tells, the notice of the corpora."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any

from srsly import read_yaml

from pipeline.engines import ENGINES
from pipeline.engines.models import read_manifest, sha256
from pipeline.training.score_names import KINDS
from pipeline.training.sources import read_sources
from pipeline.training.steps import REPORTS
from pipeline.training.workflow import PROJECT, STAGES

SCORES = "scores.json"
CARD = "README.md"
NOTICE = "NOTICE.md"
_FOLDER = Path(__file__).parent
# A difference that a rerun on another machine may make.
_TOLERANCE = 0.005
_TITLES = {"spacy": "spaCy", "stanza": "Stanza"}
# What the figures of an engine do not show.
_REMARKS = {
    "stanza": "Stanza's tokenizer was trained on all of csui and pud: its figures there are no\n"
    "held-out ones; gsd is held out, and so is bapos, which it has never seen."
}
_SYNTAX = {
    "words": "words",
    "sentences": "sentences",
    "upos": "UPOS",
    "feats": "features",
    "lemma": "lemmas",
    "uas": "UAS",
    "las": "LAS",
    "many_roots": "sentences with several roots",
}
_CHANGES = """\
Changes: tokenised sentences were written as running text, joined to longer texts and dressed as
newsrooms print them; names were swapped; quotation marks and capitals varied; labels mapped to
three, quantities and times dropped; sentences shared with a development part left out. The old
annotation of GSD's training part was brought to today's guidelines by program, clitics split and
punctuation attached anew."""


def write_card(models: Path, corpora: Path, work: Path, seed: int) -> None:
    """Write ``README.md``, ``scores.json`` and ``NOTICE.md`` into a folder of models.

    Args:
        models: the folder; its manifest is read.
        corpora: the folder of the corpora, for their hashes.
        work: where the steps left ``scores`` and ``reports``.
        seed: of the run.
    """
    scores = {name: _read(work / "scores" / f"{name}.json") for name in ENGINES}
    reports = {path.stem: _read(path) for path in sorted((work / REPORTS).glob("*.json"))}
    labels = {model.engine: model.label for model in read_manifest(models).values()}
    filled = Template((_FOLDER / "card.md").read_text(encoding="utf-8")).substitute(
        labels=" | ".join(labels[name] for name in ENGINES),
        rules="|".join(["--:"] * len(ENGINES)),
        overview="\n".join(_overview(scores)),
        names="\n".join(_names(scores)),
        syntax="\n".join(_syntax(scores)),
        boundaries="\n".join(_boundaries(scores)),
        remarks="\n".join(_REMARKS[name] for name in ENGINES if name in _REMARKS),
        seed=seed,
        times="\n".join(_times(reports)),
        sentences="\n".join(_sentences(reports)),
        files="\n".join(_files(corpora)),
    )
    (models / CARD).write_text(filled, encoding="utf-8")
    (models / NOTICE).write_text(notice(), encoding="utf-8")
    (models / SCORES).write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


def changes(old: Path, new: Path) -> list[str]:
    """Tell which scores moved by more than half a point between two ``scores.json``."""
    if not old.is_file():
        return []
    before, after = dict(_leaves(_read(old))), dict(_leaves(_read(new)))
    moved = [
        f"{name}: {before[name]:.4f} -> {value:.4f}"
        for name, value in after.items()
        if name in before and value <= 1 and abs(value - before[name]) > _TOLERANCE
    ]
    return moved or ["every score is within half a point of the shipped one"]


def _leaves(tree: Mapping[str, Any], above: str = "") -> Iterable[tuple[str, float]]:
    for name, value in tree.items():
        path = f"{above}.{name}" if above else name
        if isinstance(value, Mapping):
            yield from _leaves(value, path)
        else:
            yield path, value


def notice() -> str:
    """The notice of the corpora that the weights were learned from."""
    entries = [
        f"- **{corpus.name}**, {corpus.url}\n  By: {corpus.authors}.\n  Licence: {corpus.licence}."
        f"\n  {corpus.cite}.\n  Used for: {corpus.use}.\n"
        for corpus in read_sources()
    ]
    return "\n".join(
        [
            "# Notice\n",
            "The weights in this folder were learned from these corpora and are shared under",
            "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).\n",
            *entries,
            _CHANGES,
            "",
        ]
    )


# Tables ------------------------------------------------------------------------------------------


def _overview(scores: Mapping[str, Any]) -> Iterable[str]:
    rows = {
        "megabytes": lambda s: f"{s['megabytes']:.1f}",
        "words a second, one core": lambda s: f"{s['words_per_second']:,}",
        "seconds to the first document": lambda s: f"{s['startup_seconds']:.1f}",
        "names, F1, all corpora": lambda s: _figure(s["names"]["by_corpus"]["all"]["f"]),
        "UPOS, gold words": lambda s: _figure(s["syntax"]["on_words"]["upos"]),
        "LAS, gold words": lambda s: _figure(s["syntax"]["on_words"]["las"]),
        "lemmas, gold words": lambda s: _figure(s["syntax"]["on_words"]["lemma"]),
    }
    for title, show in rows.items():
        yield _row(title, *(show(scores[name]) for name in ENGINES))


def _names(scores: Mapping[str, Any]) -> Iterable[str]:
    columns = [
        f"{_TITLES[name]} {part}"
        for name in ENGINES
        for part in ("P", "R", "F1", "F1 unseen", "F1 own words")
    ]
    yield from _head("", *columns)
    for corpus in scores[ENGINES[0]]["names"]["by_corpus"]:
        cells = []
        for name in ENGINES:
            found = scores[name]["names"]
            cells += [found["by_corpus"][corpus][figure] for figure in "prf"]
            cells += [found[view][corpus]["f"] for view in ("unseen", "on_words")]
        yield _row(corpus, *map(_figure, cells))
    yield ""
    for name in ENGINES:
        labels = scores[name]["names"]["by_label"]
        told = ", ".join(f"{label} {_figure(labels[label]['f'])}" for label in KINDS)
        yield f"F1 by label, {_TITLES[name]}: {told}.  "


def _syntax(scores: Mapping[str, Any]) -> Iterable[str]:
    views = {"on_words": "gold words", "on_texts": "raw text"}
    columns = [f"{_TITLES[name]}, {view}" for name in ENGINES for view in views.values()]
    yield from _head("", *columns)
    for key, title in _SYNTAX.items():
        cells = [scores[name]["syntax"][view].get(key) for name in ENGINES for view in views]
        yield _row(title, *map(_figure, cells))


def _boundaries(scores: Mapping[str, Any]) -> Iterable[str]:
    yield from _head(
        "", *(f"{_TITLES[n]} {figure}" for n in ENGINES for figure in ("P", "R", "F1"))
    )
    for corpus in scores[ENGINES[0]]["boundaries"]:
        cells = [scores[name]["boundaries"][corpus][figure] for name in ENGINES for figure in "prf"]
        yield _row(corpus, *map(_figure, cells))


def _times(reports: Mapping[str, Any]) -> Iterable[str]:
    """The minutes of each workflow and its steps; those of a stage run side by side."""
    yield "| workflow | minutes | of which |"
    yield "|---|--:|---|"
    workflows = read_yaml(PROJECT)["workflows"]
    minutes = {
        workflow: {s: reports[s]["seconds"] / 60 for s in steps if s in reports}
        for workflow, steps in workflows.items()
    }
    for workflow, steps in minutes.items():
        told = ", ".join(f"{step} {spent:.1f}" for step, spent in steps.items())
        yield _row(workflow, f"{sum(steps.values()):.1f}", told)
    longest = (max(sum(minutes[name].values()) for name in stage) for stage in STAGES)
    yield _row("all", f"{sum(longest):.1f}", "spacy and stanza side by side")


def _sentences(reports: Mapping[str, Any]) -> Iterable[str]:
    for name, report in reports.items():
        if report["sentences"]:
            told = ", ".join(f"{part} {count:,}" for part, count in report["sentences"].items())
            yield f"- {name}: {told}"


def _files(corpora: Path) -> Iterable[str]:
    yield "| file | of | licence | SHA-256 |"
    yield "|---|---|---|---|"
    for corpus in read_sources():
        for file in corpus.files:
            digest = sha256(corpora / file)
            yield _row(f"`{file}`", corpus.name, corpus.licence, f"`{digest}`")


def _head(*titles: str) -> Sequence[str]:
    return _row(*titles), "|---|" + "--:|" * (len(titles) - 1)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _read(path: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads(path.read_text(encoding="utf-8"))
