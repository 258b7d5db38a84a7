"""What an engine costs: the seconds until its first document, words a second, megabytes."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from pipeline.engines import Engine
from pipeline.engines.models import find_model

_CODE = """
from pathlib import Path
from pipeline.engines import load_engine
list(load_engine({engine!r}, Path({models!r})).pipe(["Presiden tiba di Kyiv."]))
"""
# Nothing else may use a second core: the figures are for one.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def startup_seconds(engine: str, models: Path, tries: int = 3) -> float:
    """Seconds of a fresh process from its start to the first annotated sentence; the best of some.

    Seconds of the processor, so that other work on the machine counts little.

    Raises:
        subprocess.CalledProcessError: the engine does not load.
    """
    code = _CODE.format(engine=engine, models=str(models.resolve()))
    root = str(Path(__file__).resolve().parents[1])
    path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    seconds = []
    for _ in range(tries):
        started = _seconds_of_children()
        subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", code],
            check=True,
            stdin=subprocess.DEVNULL,
            env=os.environ | ONE_THREAD | {"PYTHONPATH": path},
        )
        seconds.append(_seconds_of_children() - started)
    return round(min(seconds), 2)


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def words_per_second(engine: Engine, texts: Sequence[str], tries: int = 3) -> int:
    """Words, as white space parts them, that an engine annotates in a second of one core.

    Seconds of the processor, so that other work on the machine counts little; the best of some.
    """
    list(engine.pipe(texts[:2]))
    seconds = []
    for _ in range(tries):
        started = time.process_time()
        for _doc in engine.pipe(texts):
            pass
        seconds.append(time.process_time() - started)
    return round(sum(len(text.split()) for text in texts) / min(seconds))


def megabytes(engine: str, models: Path) -> float:
    """Size of the model's files in millions of bytes."""
    model = find_model(engine, models)
    return round(sum((model.folder / name).stat().st_size for name in model.files) / 1e6, 1)
