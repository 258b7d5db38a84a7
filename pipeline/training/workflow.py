"""Run the workflows of ``project.yml`` with weasel: first the data, then both engines side by side.

Each workflow gets a folder of its own in the work folder, with a copy of ``project.yml`` and its
own lock file, so that two can run at once. Each runs on one core.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from click import unstyle

from pipeline.measures import ONE_THREAD

CODE = Path(__file__).resolve().parent
PROJECT = CODE / "project.yml"
# What runs one after the other; within a stage, workflows run side by side.
STAGES = (("prepare",), ("spacy", "stanza"), ("report",))
WORKFLOWS = tuple(name for stage in STAGES for name in stage)


class WorkflowError(Exception):
    """A workflow failed. The message is one line that says where to look."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is given.

    Attributes:
        corpora: the folder of the corpora.
        work: the folder for what is in between.
        models: the folder that the finished models replace.
        seed: of all random numbers.
        smoke: a few training steps only.
    """

    corpora: Path
    work: Path
    models: Path
    seed: int
    smoke: bool

    def overrides(self) -> list[str]:
        """The ``vars`` of ``project.yml``, as weasel's command line takes them."""
        values = {
            "code": CODE,
            "corpora": self.corpora.resolve(),
            "work": self.work.resolve(),
            "models": self.models.resolve(),
            "seed": self.seed,
            "scale": "smoke" if self.smoke else "full",
        }
        return [text for name, value in values.items() for text in (f"--vars.{name}", str(value))]


def run_stages(
    settings: Settings, only: Sequence[str] = WORKFLOWS, say: Callable[[str], None] = print
) -> None:
    """Run the workflows in ``only``, stage by stage; steps with nothing changed are skipped.

    Args:
        settings: what the steps are given.
        only: names of :data:`WORKFLOWS`.
        say: called with each line that a step prints, from one thread for each workflow.

    Raises:
        WorkflowError: a step failed. The others of its stage end first, later stages do not run.
    """
    for stage in STAGES:
        threads = [_Stream(name, settings, say) for name in stage if name in only]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        failed = [thread for thread in threads if thread.status]
        if failed:
            logs = ", ".join(str(thread.log) for thread in failed)
            raise WorkflowError(f"{' and '.join(t.name for t in failed)} failed: see {logs}")


class _Stream(Thread):
    """One workflow in a process of its own; its lines go to ``say`` and to a log."""

    def __init__(self, workflow: str, settings: Settings, say: Callable[[str], None]) -> None:
        super().__init__(name=workflow)
        self.status = -1
        self._settings, self._say = settings, say
        self._folder = settings.work / "workflows" / workflow
        self.log = self._folder / "log.txt"

    def run(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PROJECT, self._folder / PROJECT.name)
        weasel = [sys.executable, "-m", "weasel", "run", self.name, str(self._folder)]
        process = subprocess.Popen(  # noqa: S603 - our own interpreter
            [*weasel, *self._settings.overrides()],
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        with process, self.log.open("w", encoding="utf-8") as log:
            for line in process.stdout:
                log.write(line)
                log.flush()
                if line := unstyle(line).strip():
                    self._say(f"{self.name}: {line}")
        self.status = process.returncode


def _environment() -> dict[str, str]:
    """One thread, and this very package wherever a step is run from."""
    path = os.pathsep.join(filter(None, [str(CODE.parents[1]), os.environ.get("PYTHONPATH")]))
    return (
        os.environ
        | ONE_THREAD
        | {
            "PYTHONPATH": path,
            "PYTHONUNBUFFERED": "1",
            "ANSI_COLORS_DISABLED": "1",
        }
    )
