"""``python -m pipeline.training CORPORA --models models``: convert, train, evaluate, package.

CORPORA is a folder with the files that ``card.SOURCES`` lists. About half an hour on one core for
spaCy, another for Stanza.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from pipeline.training.card import SOURCES

SEED = 1
COUNTS = "counts.json"
app = typer.Typer(add_completion=False)
_console = Console(stderr=True)


@app.command()
def main(
    corpora: Annotated[Path, typer.Argument(help="Folder of the corpora.")],
    models: Annotated[Path, typer.Option(help="Folder that the models go to.")] = Path("models"),
    work: Annotated[Path, typer.Option(help="Folder for what is in between.")] = Path(".train"),
    seed: Annotated[
        int, typer.Option(help="Of data and Stanza; spaCy's is in its configs.")
    ] = SEED,
    evaluate_only: Annotated[
        bool, typer.Option("--evaluate-only", help="Measure the models there are again.")
    ] = False,
    smoke: Annotated[
        bool, typer.Option("--smoke", help="A few steps only, to see that it runs.")
    ] = False,
) -> None:
    """Train the models that Klaim ships, measure them and write their card."""
    missing = [name for name in SOURCES if not (corpora / name).is_file()]
    if missing:
        raise typer.BadParameter(f"{corpora} lacks {', '.join(missing)}")
    for folder in (models, work):
        folder.mkdir(parents=True, exist_ok=True)
    limits = Limits(steps=4, synthetic=20) if smoke else Limits()
    if not evaluate_only:
        counts = _train_spacy(corpora, models, work, seed, limits)
        counts |= _train_stanza(corpora, models, work, seed, limits)
        (work / COUNTS).write_text(json.dumps(counts), encoding="utf-8")
    _report(corpora, models, json.loads((work / COUNTS).read_text(encoding="utf-8")), seed)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a smoke run cuts down; null leaves the steps and sentences that the models need."""

    steps: int | None = None
    synthetic: int | None = None


def _train_stanza(
    corpora: Path, models: Path, work: Path, seed: int, limits: Limits
) -> dict[str, dict[str, int]]:
    from pipeline.training.stanza_training import train_stanza

    _say("train stanza")
    return train_stanza(
        corpora,
        work,
        models,
        seed,
        steps=limits.steps,
        synthetic=limits.synthetic,
    )


def _train_spacy(
    corpora: Path, models: Path, work: Path, seed: int, limits: Limits
) -> dict[str, dict[str, int]]:
    from pipeline.training.convert import convert_ner, convert_senter
    from pipeline.training.package import assemble, package_spacy
    from pipeline.training.spacy_training import train_part

    _say("convert")
    counts = {
        "spaCy's names": convert_ner(corpora, work, seed, limits.synthetic),
        "spaCy's boundaries": convert_senter(corpora, work, seed),
    }
    _say("train senter")
    senter = train_part("senter", work, limits.steps)
    _say("train ner")
    ner = train_part("ner", work, limits.steps)
    package_spacy(assemble(ner, senter), models)
    return counts


def _report(corpora: Path, models: Path, counts: dict[str, dict[str, int]], seed: int) -> None:
    from pipeline.engines import ENGINES, load_engine
    from pipeline.engines.models import read_manifest
    from pipeline.training.card import write_card
    from pipeline.training.evaluate import evaluate

    scores = {}
    for name in ENGINES:
        _say(f"evaluate {name}")
        scores[name] = evaluate(load_engine(name, models), corpora, seed)
    write_card(
        models / "README.md",
        corpora=corpora,
        models=read_manifest(models),
        scores=scores,
        counts=counts,
        seed=seed,
    )
    _say(f"wrote {models / 'README.md'}")


def _say(message: str) -> None:
    _console.print(f"[bold]{message}[/bold]")


if __name__ == "__main__":
    app()
