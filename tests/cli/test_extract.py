"""``klaim extract``: what is said, where it is said, and the exit code."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline import __version__, runner
from pipeline.cli import app
from pipeline.engines import EngineError
from tests.fakes import FakeEngine, fake_stages

ROOT = Path(__file__).parents[2]
# a process of its own: the command with the fakes in place, after some preparation
PROGRAM = """
import functools, os, resource, signal, sys
from pipeline import cli, runner
from tests.fakes import FakeEngine, fake_stages

class StoppedEngine(FakeEngine):
    def pipe(self, texts, batch_size):
        os.kill(os.getpid(), signal.SIGTERM)
        return super().pipe(texts, batch_size)

real, engine = runner.extract, FakeEngine
{}
runner.extract = lambda inputs, out, name, **rest: real(
    inputs, out, engine, stages=fake_stages, **rest
)
cli.main()
"""


@pytest.fixture
def klaim(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Return a function that runs the command, with the fakes, in an empty folder."""
    real = runner.extract

    def extract(inputs: list[Path], out: Path, _engine: str, **options: object) -> object:
        return real(inputs, out, FakeEngine, stages=fake_stages, **options)

    monkeypatch.setattr(runner, "extract", extract)
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(app, arguments)


def outcome(result: Result) -> tuple[int, str, str]:
    return result.exit_code, result.stdout, result.stderr


def test_summary(klaim: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_text("Ada 12 tentara. Ada 9 tentara.")
    (tmp_path / "in/b.txt").write_text("MOGOK")
    (tmp_path / "in/c.md").write_text("catatan")
    code, stdout, stderr = outcome(klaim("extract", "in", "--out", "out"))
    stdout = re.sub(r"[\d.,]+ (?=s |words/s)", "N ", stdout)
    assert [line.rstrip() for line in stdout.splitlines()] == [
        "documents   2 in = 1 out + 1 rejected",
        "left alone  1 of other formats in the folders",
        "claims      2 (2 troop_estimate)",
        "forces      PRK 2",
        "rejected    [engine] b: ValueError: the engine struck",
        "time        N s for 6 words, N words/s",
        "            after N s of loading",
        "model       fake-1.0 (fake)",
        "files       out: claims.parquet, documents.parquet, dates.parquet, entities.parquet, "
        "rejects.parquet, claims.csv",
    ]
    assert (code, stderr) == (0, "klaim: 1 of 2 documents rejected, see above\n")


def test_no_document_processed(klaim: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    code, stdout, stderr = outcome(klaim("extract", "a.txt", "-o", "out"))
    assert stdout.splitlines()[2].rstrip() == (
        "rejected   [read] a.txt: the text is empty; remove the row or fill it"
    )
    assert (code, stderr) == (1, "klaim: 1 of 1 documents rejected, see above\n")
    assert (tmp_path / "out/rejects.parquet").exists()


def test_many_rejects_are_cut(klaim: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("{}\n" * 12)
    lines = klaim("extract", "a.jsonl", "-o", "out").stdout.splitlines()
    assert sum("no field 'text'" in line for line in lines) == 10
    assert [line.strip() for line in lines if "more" in line] == [
        "and 2 more, all in rejects.parquet"
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("none",), "none: no such file or folder"),
        (("empty",), "empty: holds no file of a known format (.csv, .jsonl, .parquet, .txt)"),
        (
            ("a.txt", "--published", "kemarin"),
            "published is 'kemarin', no ISO 8601 date; "
            "write 2024-10-23 or 2024-10-23T09:15:00+07:00, or leave it out",
        ),
    ],
)
def test_nothing_to_do(
    klaim: Callable[..., Result], tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("Isi.")
    result = klaim("extract", *arguments, "--out", "out")
    assert outcome(result) == (2, "", f"klaim: {message}\n")
    assert not (tmp_path / "out").exists()


def test_output_that_is_a_file(klaim: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Isi.")
    result = klaim("extract", "a.txt", "--out", "a.txt")
    assert outcome(result) == (3, "", "klaim: a.txt: output not written: File exists\n")
    assert (tmp_path / "a.txt").read_text() == "Isi."


def test_missing_model(
    klaim: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def extract(*_: object, **__: object) -> None:
        raise EngineError("no model here: make train")

    monkeypatch.setattr(runner, "extract", extract)
    (tmp_path / "a.txt").write_text("Isi.")
    result = klaim("extract", "a.txt", "--out", "out")
    assert outcome(result) == (4, "", "klaim: no model here: make train\n")


@pytest.mark.parametrize(
    ("preparation", "code", "message"),
    [
        (
            "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))",
            3,
            "klaim: out: output not written: File too large\n",
        ),
        ("engine = StoppedEngine", 128 + signal.SIGTERM, ""),
    ],
    ids=["full disk", "terminated"],
)
def test_run_that_dies(tmp_path: Path, preparation: str, code: int, message: str) -> None:
    (tmp_path / "a.txt").write_text("".join(f"Ada {n} tentara.\n" for n in range(1_000)))
    (tmp_path / "out").mkdir()
    (tmp_path / "out/claims.csv").write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(preparation), "extract", "a.txt", "--out", "out"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, "", message)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["claims.csv"]
    assert (tmp_path / "out/claims.csv").read_text() == "old"


def test_version(klaim: Callable[..., Result]) -> None:
    assert outcome(klaim("--version")) == (0, f"klaim {__version__}\n", "")


@pytest.mark.parametrize("command", ["extract", "show", "evaluate"])
def test_help_teaches(klaim: Callable[..., Result], command: str) -> None:
    code, stdout, stderr = outcome(klaim(command, "--help"))
    assert (code, stderr) == (0, "")
    assert f"klaim {command} " in stdout
    assert "Exit codes" in stdout


def test_wrong_usage(klaim: Callable[..., Result]) -> None:
    assert klaim("extract", "a.txt").exit_code == 2
