"""The accuracy gate: the shipped pipeline on all gold, and the file that holds its floors."""

from pathlib import Path

import pytest

from pipeline.evaluation.floors import Floors, below, gold_hash, raised, read_floors, write_floors
from pipeline.evaluation.report import Report, Score
from pipeline.evaluation.scorer import evaluate

GOLD = Path(__file__).parents[1] / "gold"


def test_the_default_engine_passes_the_gate():
    assert below(read_floors(GOLD / "floors.json"), evaluate(GOLD), GOLD) == []


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    (tmp_path / "a.toml").write_text("", encoding="utf-8")
    return tmp_path


def report(right: int) -> Report:
    return Report({"dates": Score(right=right, found=100, gold=100)})


def test_a_slot_below_its_floor_is_told(folder):
    floors = Floors(gold_hash(folder), {"dates": 0.9})
    assert below(floors, report(90), folder) == []
    assert below(floors, report(89), folder) == ["dates: F1 0.890 is below its floor of 0.900"]


def test_a_slot_that_is_gone_is_below(folder):
    floors = Floors(gold_hash(folder), {"verbs": 0.5})
    assert below(floors, report(90), folder) == ["verbs: F1 0.000 is below its floor of 0.500"]


def test_changed_gold_is_told(folder):
    floors = Floors(gold_hash(folder), {})
    (folder / "a.txt").write_text("b", encoding="utf-8")
    assert [problem.split(":")[0] for problem in below(floors, report(90), folder)] == [str(folder)]


def test_floors_only_rise(folder):
    assert raised(Floors("", {"dates": 0.95}), report(90), folder).f1 == {"dates": 0.95}
    assert raised(Floors("", {"dates": 0.85}), report(90), folder).f1 == {"dates": 0.89}
    assert raised(None, report(90), folder) == Floors(gold_hash(folder), {"dates": 0.89})


def test_small_slots_have_no_floor(folder):
    small = Report({"dates": Score(right=5, found=5, gold=5)})
    assert raised(None, small, folder).f1 == {}


def test_a_file_is_read_as_it_was_written(tmp_path):
    floors = Floors("ab", {"dates": 0.9})
    write_floors(floors, tmp_path / "floors.json")
    assert read_floors(tmp_path / "floors.json") == floors


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "floors.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"floors\.json: not a floors file"):
        read_floors(tmp_path / "floors.json")
