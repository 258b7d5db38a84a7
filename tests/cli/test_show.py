"""``klaim show``: claims for a person to read."""

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.display import number
from pipeline.writers import TableWriter

SENTENCE = "“Kami siap,” kata Budi, sekitar 10.000 tentara Rusia tiba."
ESTIMATE = {
    "claim_id": "1",
    "claim_group": "1",
    "claim_type": "troop_estimate",
    "doc_id": "a",
    "sentence": 0,
    "sentence_start": 100,
    "sentence_end": 158,
    "sentence_text": SENTENCE,
    "char_start": 124,
    "char_end": 157,
    "text": SENTENCE[24:57],
    "quantity_start": 124,
    "quantity_end": 146,
    "quantity_text": SENTENCE[24:46],
    "value": 10_000,
    "hedge": "approximate",
    "aggregation": "subset",
    "unit": "person",
    "unit_text": "tentara",
    "force": "RUS",
    "event": "deployment",
    "modality": "planned",
    "location": "Kursk",
    "location_country": "RUS",
    "event_start": date(2024, 11, 1),
    "event_end": date(2024, 11, 10),
    "event_date_text": "awal November",
    "source": "Budi Santoso",
    "source_role": "juru bicara",
    "cue": "kata",
    "cue_start": 113,
    "cue_end": 117,
    "stance": "states",
    "quotation": "indirect",
    "relayed_by": "Reuters; AP",
    "cites": "sumber lokal",
    "statement_start": date(2024, 10, 23),
    "statement_end": date(2024, 10, 23),
    "confidence": 0.9,
}
STATEMENT = {
    "claim_id": "2",
    "claim_group": "2",
    "claim_type": "statement",
    "doc_id": "a",
    "sentence": 0,
    "sentence_start": 100,
    "sentence_end": 158,
    "sentence_text": SENTENCE.replace(" tiba", "\x1btiba"),
    "char_start": 90,  # a quotation that begins in the sentence before
    "char_end": 112,
    "text": "x",
    "modality": "asserted",
    "confidence": 0.9,
}
SHOWN = """\
   1. ≈10 000 tentara (out of these) · RUS · deployment · planned
      where   Kursk (RUS)
      when    2024-11-01 to 2024-11-10 (“awal November”)
      source  Budi Santoso (juru bicara): states, indirect
      cites   sumber lokal
      relay   Reuters; AP
      said    2024-10-23
      “Kami siap,” kata Budi, «sekitar 10.000 tentara» Rusia tiba.
      a 124–157

"""
SHOWN_STATEMENT = """\
   2. statement · asserted
      «“Kami siap,”» kata Budi, sekitar 10.000 tentara Rusia tiba.
      a 90–112

"""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    with TableWriter(tmp_path, {}) as tables:
        tables.write("claims", [ESTIMATE, STATEMENT])
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [((), SHOWN + SHOWN_STATEMENT), (("--limit", "1"), SHOWN)],
)
def test_claims(out: Path, arguments: tuple[str, ...], shown: str) -> None:
    for path in (out, out / "claims.parquet"):
        result = CliRunner().invoke(app, ["show", str(path), *arguments])
        assert (result.exit_code, result.stdout, result.stderr) == (0, shown, "")


def test_no_claims(tmp_path: Path) -> None:
    with TableWriter(tmp_path, {}):
        pass
    assert CliRunner().invoke(app, ["show", str(tmp_path)]).stdout == "no claims\n"


def test_nothing_there(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["show", str(tmp_path)])
    message = f"{tmp_path}: no claims here; make them with `klaim extract INPUT --out {tmp_path}`"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"klaim: {message}\n")


@pytest.mark.parametrize("name", ["rejects.parquet", "claims.csv"])
def test_another_file(out: Path, name: str) -> None:
    with TableWriter(out, {}) as tables:
        tables.write("rejects", [{"source_path": "a", "stage": "read", "error": "x"}])
    result = CliRunner().invoke(app, ["show", str(out / name)])
    message = f"klaim: {out / name}: no table of claims; `klaim extract` writes one\n"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)


@pytest.mark.parametrize(
    ("value", "low", "high", "hedge", "shown"),
    [
        (12_000, 12_000, 12_000, "exact", "12 000"),
        (10_000, None, None, "approximate", "≈10 000"),
        (500, None, 500, "nearly", "nearly 500"),
        (300, 300, None, "at_least", "≥300"),
        (3_000, 3_000, None, "more_than", ">3 000"),
        (2_000_000, None, 2_000_000, "at_most", "≤2 000 000"),
        (100, None, 100, "less_than", "<100"),
        (None, 10_000, 12_000, "between", "10 000–12 000"),
        (None, 10_000, 99_999, "vague", "10 000–99 999"),
        (None, None, None, None, ""),
    ],
)
def test_number(
    value: int | None, low: int | None, high: int | None, hedge: str | None, shown: str
) -> None:
    assert number({"value": value, "low": low, "high": high, "hedge": hedge}) == shown
