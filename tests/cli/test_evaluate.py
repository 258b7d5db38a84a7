"""``klaim evaluate``: figures, floors, and the exit code."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.evaluation import scorer
from pipeline.evaluation.floors import Floors, gold_hash, read_floors, write_floors
from pipeline.evaluation.gold import GoldError
from pipeline.evaluation.report import Report, Score


@pytest.fixture
def evaluate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Return a function that runs the command on a report that is given."""
    mistake = {"slot": "dates", "document": "a", "gold": "[2024]", "found": None}
    report = Report({"dates": Score(right=30, found=40, gold=40, pairs=10, equal=9)}, [mistake])
    monkeypatch.setattr(scorer, "evaluate", lambda _gold, _engine: report)
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(app, ["evaluate", "--gold", ".", *arguments])


TABLE = [
    "slot   precision  recall     f1  gold  agreement",
    "dates      0.750   0.750  0.750    40      0.900",
]


@pytest.mark.parametrize(
    ("arguments", "more"),
    [((), []), (("--errors",), ["slot   document  gold    found", "dates  a         [2024]"])],
)
def test_figures(evaluate: Callable[..., Result], arguments: tuple, more: list[str]) -> None:
    result = evaluate(*arguments)
    assert [line.rstrip() for line in result.stdout.splitlines()] == [*TABLE, *more]
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("least", "code", "stderr"),
    [(0.75, 0, ""), (0.76, 1, "klaim: dates: F1 0.750 is below its floor of 0.760\n")],
)
def test_floors(evaluate: Callable[..., Result], least: float, code: int, stderr: str) -> None:
    write_floors(Floors(gold_hash(Path()), {"dates": least}), Path("floors.json"))
    result = evaluate("--floors", "floors.json")
    assert (result.exit_code, result.stderr) == (code, stderr)


def test_floors_are_raised(evaluate: Callable[..., Result]) -> None:
    result = evaluate("--floors", "floors.json", "--raise-floors")
    assert (result.exit_code, result.stderr) == (0, "")
    assert read_floors(Path("floors.json")) == Floors(gold_hash(Path()), {"dates": 0.74})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--raise-floors",), "--raise-floors needs the file: --floors FILE"),
        (("--floors", "none"), "[Errno 2] No such file or directory: 'none'"),
    ],
)
def test_wrong_use(evaluate: Callable[..., Result], arguments: tuple, message: str) -> None:
    result = evaluate(*arguments)
    assert (result.exit_code, result.stderr) == (2, f"klaim: {message}\n")


def test_wrong_gold(evaluate: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise GoldError("a.toml: no such string")

    monkeypatch.setattr(scorer, "evaluate", fail)
    result = evaluate()
    assert (result.exit_code, result.stderr) == (2, "klaim: a.toml: no such string\n")
