"""Train the parts of the spaCy pipeline from their config files."""

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from thinc.api import NumpyOps, set_current_ops

from pipeline.engines import tokenizer  # noqa: F401  (registers what the configs name)

CONFIGS = Path(__file__).parent / "configs"


def train_part(
    part: str,
    work: Path,
    steps: int | None,
    *,
    name: str | None = None,
    overrides: Mapping[str, Any] | None = None,
    start: Path | None = None,
) -> Path:
    """Train ``senter``, ``ner`` or ``syntax`` on the files that were prepared for it.

    What ``spacy train`` does, but with numpy's matrix products: OpenBLAS is three times as fast as
    the BLIS that spaCy takes by default.

    Args:
        part: the name of the config file.
        work: the folder of the training files; the model is written into it.
        steps: overrides the config's number of steps; null leaves it.
        name: of the folder for the model; default ``part``.
        overrides: further settings of the config, by their dotted names.
        start: a trained pipeline whose components are trained further; null starts from nothing.

    Returns:
        The folder of the best model.
    """
    settings: dict[str, Any] = {
        "paths.train": str(work / f"{part}-train.spacy"),
        "paths.dev": str(work / f"{part}-dev.spacy"),
        **(overrides or {}),
    }
    if part != "senter":
        settings["paths.vectors"] = str(work / "vectors")
    if steps is not None:
        settings |= {"training.max_steps": steps, "training.eval_frequency": max(1, steps // 2)}
    set_current_ops(NumpyOps(use_blis=False))
    config = load_config(CONFIGS / f"{part}.cfg", settings, interpolate=False)
    if start is not None:
        config["components"] = {name: {"source": str(start)} for name in config["components"]}
    nlp = init_nlp(config)
    output = work / (name or part)
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True, exist_ok=True)
    train(nlp, output, stdout=sys.stdout, stderr=sys.stderr)
    best = output / "model-best"
    return best if best.is_dir() else output / "model-last"
