"""Train the parts of the spaCy pipeline from their config files."""

from pathlib import Path
from typing import Any

from spacy.cli.train import train

from pipeline.training import augment  # noqa: F401  (registers klaim.newsroom.v1)

CONFIGS = Path(__file__).parent / "configs"


def train_part(part: str, work: Path, steps: int | None) -> Path:
    """Train ``ner`` or ``senter`` on the files that ``convert`` wrote.

    Args:
        part: the name of the config file.
        work: the folder of the training files; the model is written into it.
        steps: overrides the config's number of steps; null leaves it.

    Returns:
        The folder of the best model.
    """
    overrides: dict[str, Any] = {
        "paths.train": str(work / f"{part}-train.spacy"),
        "paths.dev": str(work / f"{part}-dev.spacy"),
    }
    if part == "ner":
        overrides["paths.names"] = str(work / "names.json")
    if steps is not None:
        overrides |= {"training.max_steps": steps, "training.eval_frequency": max(1, steps // 2)}
    output = work / part
    train(CONFIGS / f"{part}.cfg", output, overrides=overrides)
    best = output / "model-best"
    return best if best.is_dir() else output / "model-last"
