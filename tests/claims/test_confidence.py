"""What a row rests on, how much that is worth, and how it is measured."""

import copy
from pathlib import Path

import pytest

from pipeline.annotations import Grounds
from pipeline.claims.confidence import RATES, confidence, supports
from pipeline.evaluation.calibration import Reliability, judged, reliability, reliability_table
from pipeline.evaluation.gold import load_folder

COLUMNS = ("claim_type", "force", "force_text", "text", "sentence_text", "cue", "source",
           "source_role", "source_type", "source_basis", "quotation")  # fmt: skip


def _row(claim_type: str, **columns: str | None) -> dict:
    empty = dict.fromkeys(COLUMNS) | {"text": "", "sentence_text": ""}
    return empty | {"claim_type": claim_type} | columns


def _said(basis: str = "named", **columns: str | None) -> dict:
    known = {"cue": "kata", "source": "X", "source_basis": basis, "source_type": "person"}
    return _row("statement", **known | {"quotation": "indirect"} | columns)


OF_SOURCE = {
    "source unknown": (_said(source=None), Grounds()),
    "source named, a person": (_said(), Grounds()),
    "source named, a person of office": (_said(source_role="menteri"), Grounds()),
    "source named, no person": (_said(source_type="media"), Grounds()),
    "source by the parse": (_said(), Grounds(parsed=True)),
    "source traced, near and alone": (_said("resolved"), Grounds(distance=2)),
    "source traced, near, others named": (_said("resolved"), Grounds(distance=1, rivals=2)),
    "source traced, far": (_said("resolved"), Grounds(distance=3)),
    "source goes on": (_said("continued"), Grounds(distance=9)),
}
_SENT = "Korut mengirim 5 tentara"
_MORE = f"Kata Seoul, {_SENT}"
OF_FORCE = {
    "force in clause": _row("troop_estimate", force="PRK", force_text="Korut", text=_SENT),
    "force in sentence": _row(
        "troop_estimate", force="KOR", force_text="Seoul", text=_SENT, sentence_text=_MORE
    ),
    "force in discourse": _row("troop_estimate", force="RUS", force_text="Rusia", text=_SENT),
    "force unknown": _row("troop_estimate", text=_SENT),
}


@pytest.mark.parametrize("support", OF_SOURCE)
def test_of_a_source(support):
    row, grounds = OF_SOURCE[support]
    assert supports(row, grounds) == ("words reported", support)
    assert supports(row | {"quotation": "direct"}, grounds) == ("words quoted", support)
    assert supports(row | {"claim_type": "troop_estimate"}, grounds)[1] == support


@pytest.mark.parametrize("support", OF_FORCE)
def test_of_a_force(support):
    assert supports(OF_FORCE[support]) == (support, "no utterance")


def test_every_support_has_a_rate_and_every_rate_a_support():
    assert RATES.keys() == OF_SOURCE.keys() | OF_FORCE.keys() | {
        "no utterance", "words quoted", "words reported",
    }  # fmt: skip


def test_confidence_is_the_product():
    both = ("force in clause", "source traced, far")
    assert confidence(both) == round(RATES[both[0]] * RATES[both[1]], 2)
    assert confidence(both, dict.fromkeys(both, 0.5)) == 0.25


def test_a_small_group_claims_little():
    assert [Reliability("x", n, n).rate for n in (0, 1, 8)] == [0.5, 0.67, 0.9]


@pytest.fixture
def rows():
    """A perfect run on some gold, every row with one support."""
    folder = Path(__file__).parents[1] / "gold" / "dev"
    golds = [gold for gold in load_folder(folder) if "claims" in gold.annotated][:3]
    claims = [copy.deepcopy(gold.claims) for gold in golds]
    for i, row in enumerate(row for found in claims for row in found):
        row["claim_id"] = str(i)
    supported = [{row["claim_id"]: ("source unknown",) for row in found} for found in claims]
    return list(judged(golds, claims, supported))


def _counted(rows) -> tuple[int, int]:
    [line] = [line for line in reliability(rows) if line.support == "source unknown"]
    return line.rows, line.right


def test_a_perfect_run_is_right_in_every_row(rows):
    assert _counted(rows) == (len(rows), len(rows))


def test_a_wrong_source_is_wrong_and_a_null_states_nothing(rows):
    first = next(row for row, _, _ in rows if row["source"])
    first["source"] = "Y"
    assert _counted(rows) == (len(rows), len(rows) - 1)
    first["source"] = None
    assert _counted(rows) == (len(rows), len(rows))


def test_a_row_that_gold_has_not_is_wrong(rows):
    rows[0] = (rows[0][0], None, rows[0][2])
    assert _counted(rows) == (len(rows), len(rows) - 1)


def test_the_table_gives_each_half_the_rates_of_the_other(rows):
    wrong = [(row, None, rests_on) for row, _, rests_on in rows]
    n = len(rows)
    low, high = reliability_table((rows, wrong))
    assert (low.rows, low.right, low.mean) == (n, 1.0, round(1 / (n + 2), 2))
    assert (high.rows, high.right, high.mean) == (n, 0.0, round((n + 1) / (n + 2), 2))
