"""The accuracy gate: least F1 per slot, in a JSON file with the hash of the gold it holds for.

Floors only rise. A run below one fails the tests; a run above them raises them with
``klaim evaluate --gold DIR --floors FILE --raise-floors``.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from pipeline.evaluation.report import Report

# Slots with less gold than this jump by whole points when one row changes.
_FEWEST_GOLD = 20
# What another processor's arithmetic may cost the model on this gold.
_MARGIN = 0.01


@dataclass(frozen=True, slots=True)
class Floors:
    """``f1`` holds slot -> least F1; ``gold`` the hash of the annotated articles."""

    gold: str
    f1: dict[str, float]


def gold_hash(folder: Path) -> str:
    """SHA-256 over names and contents of all articles and annotations of ``folder``."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".toml", ".txt"):
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.relative_to(folder).as_posix()} {content}\n".encode())
    return digest.hexdigest()


def read_floors(path: Path) -> Floors:
    """Read a floors file.

    Raises:
        ValueError: it is not one; the message names the file.
        OSError: it cannot be read.
    """
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return Floors(raw["gold"], {slot: float(f1) for slot, f1 in raw["f1"].items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: not a floors file: {error!r}") from error


def below(floors: Floors, report: Report, folder: Path) -> list[str]:
    """Say, one line each, what keeps ``report`` from passing; nothing if it passes."""
    problems = []
    if floors.gold != gold_hash(folder):
        problems.append(
            f"{folder}: the gold is not the one the floors were measured on; "
            "look at the figures, then run klaim evaluate with --raise-floors"
        )
    for slot, least in floors.f1.items():
        score = report.scores.get(slot)
        f1 = score.f1 if score and score.f1 is not None else 0.0
        if f1 < least:
            problems.append(f"{slot}: F1 {f1:.3f} is below its floor of {least:.3f}")
    return problems


def raised(floors: Floors | None, report: Report, folder: Path) -> Floors:
    """Lift every floor to what ``report`` reaches less a margin; none falls.

    Example:
        >>> from pipeline.evaluation.report import Score
        >>> report = Report({"dates": Score(right=99, found=100, gold=100)})
        >>> raised(Floors("", {"dates": 0.5}), report, Path("tests/gold")).f1
        {'dates': 0.98}
    """
    old = floors.f1 if floors else {}
    measured = {
        slot: round(score.f1 - _MARGIN, 3)
        for slot, score in report.scores.items()
        if score.f1 is not None and score.gold >= _FEWEST_GOLD
    }
    f1 = {slot: max(measured.get(slot, 0.0), old.get(slot, 0.0)) for slot in measured | old}
    return Floors(gold_hash(folder), f1)


def write_floors(floors: Floors, path: Path) -> None:
    """Write ``floors`` as JSON, one slot a line, in the order of the report."""
    content = {"gold": floors.gold, "f1": floors.f1}
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
