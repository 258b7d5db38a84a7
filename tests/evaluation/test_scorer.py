"""The scorer on runs made by hand: what counts as right, missed and invented."""

import copy
from pathlib import Path

import pytest

from pipeline.evaluation.gold import ANNOTATED, load_folder
from pipeline.evaluation.scorer import score
from pipeline.rows import Extracted

GOLD = load_folder(Path(__file__).parents[1] / "gold")
WHOLE = next(gold for gold in GOLD if gold.annotated == ANNOTATED and gold.dates)


def perfect(gold) -> Extracted:
    """What a run without a fault would give."""
    return Extracted(
        document=copy.deepcopy(gold.document),
        claims=copy.deepcopy(gold.claims),
        dates=copy.deepcopy(gold.dates),
        entities=copy.deepcopy(gold.entities),
        extra={},
        n_words=0,
    )


@pytest.fixture
def run():
    return perfect(WHOLE)


def figures(report, slot):
    found = report.scores[slot]
    return found.right, found.found, found.gold


def test_a_perfect_run_scores_one_in_every_slot():
    report = score(GOLD, [perfect(gold) for gold in GOLD])
    assert report.errors() == []
    assert {row["f1"] for row in report.table()} - {None} == {1.0}


def test_a_missed_estimate_costs_every_slot_it_fills(run):
    estimates = [c for c in run.claims if c["claim_type"] == "troop_estimate"]
    run.claims.remove(estimates[0])
    report = score([WHOLE], [run])
    n = len(estimates)
    assert figures(report, "estimates") == (n - 1, n - 1, n)
    assert figures(report, "estimates.hedge") == (n - 1, n - 1, n)
    assert [e["slot"] for e in report.errors()] == ["estimates"]


def test_a_wrong_hedge_costs_that_slot_alone(run):
    estimate = next(c for c in run.claims if c["claim_type"] == "troop_estimate")
    estimate["hedge"] = "exact" if estimate["hedge"] != "exact" else "nearly"
    report = score([WHOLE], [run])
    assert [e["slot"] for e in report.errors()] == ["estimates.hedge"]
    right, found, gold = figures(report, "estimates.hedge")
    assert right == found - 1 == gold - 1


def test_an_invented_statement_costs_precision(run):
    statement = {"claim_type": "statement", "modality": "asserted"}
    located = {"char_start": 0, "char_end": 3, "text": "abc"}
    run.claims.append(dict.fromkeys(run.claims[0]) | statement | located)
    report = score([WHOLE], [run])
    right, found, gold = figures(report, "statements")
    assert right == gold == found - 1


def test_gpe_counts_as_loc(run):
    for row in run.entities:
        row["label"] = "LOC" if row["label"] == "GPE" else row["label"]
    assert score([WHOLE], [run]).scores["entities.label"].f1 == 1.0


def test_a_shifted_span_is_neither_found_nor_right(run):
    run.dates[0]["char_end"] -= 1
    report = score([WHOLE], [run])
    right, found, gold = figures(report, "dates")
    assert right == found - 1 == gold - 1
    assert [e["slot"] for e in report.errors()] == ["dates", "dates"]
