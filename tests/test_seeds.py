# ruff: noqa: E501 - tables
"""The user's two articles through the real pipeline: the table the user drew up, exactly."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.engines import EngineError, load_engine
from pipeline.processor import Processor
from pipeline.records import Record

SEEDS = Path(__file__).parents[1] / "seeds"
_KEYS = (
    "value", "low", "hedge", "aggregation", "modality", "unit", "force", "event", "location", "location_country",
    "event_start", "event_end", "source", "statement_start",
)  # fmt: skip


@pytest.fixture(scope="module")
def claims() -> dict[str, list[dict]]:
    try:
        processor = Processor(load_engine())
    except EngineError as error:
        pytest.skip(str(error))
    paths = sorted(SEEDS.glob("*.txt"))
    records = [Record(p.stem, str(p), p.read_bytes().decode()) for p in paths]
    return {r.doc_id: x.claims for r, x in zip(records, processor.process(records), strict=True)}


def _article(claims: dict[str, list[dict]], number: str) -> list[dict]:
    return next(rows for doc_id, rows in claims.items() if number in doc_id)


def _brief(row: dict, keys: tuple[str, ...]) -> tuple:
    return tuple(row[key] for key in keys)


def _estimates(rows: list[dict]) -> list[tuple]:
    return [_brief(row, _KEYS) for row in rows if row["claim_type"] == "troop_estimate"]


def test_estimates_of_seed_000(claims):
    november = (date(2024, 11, 1), date(2024, 11, 10))
    none = (None, None)
    assert _estimates(_article(claims, "000")) == [
        (10000, None, "approximate", None, "asserted", "person", "PRK", "deployment", "Rusia", "RUS", *none,
         "laporan", None),
        (11000, None, "approximate", None, "asserted", "person", "PRK", "training", "Timur Jauh Rusia", "RUS",
         *november, "Kyrilo Budanov", None),
        (2600, None, "approximate", "subset", "planned", "person", "PRK", "deployment", "Kursk", "RUS", *none,
         None, None),
        (12000, 12000, "exact", None, "asserted", "person", "PRK", "mobilization", None, None, *none, None, None),
        (4, 4, "exact", None, "asserted", "brigade", "PRK", None, None, None, *none, None, None),
    ]  # fmt: skip


def test_estimates_of_seed_003(claims):
    none = (None, None)
    assert _estimates(_article(claims, "003")) == [
        (3000, 3000, "more_than", None, "asserted", "person", "PRK", "training", "Kursk", "RUS", *none,
         "National Resistance Center", date(2024, 10, 28)),
        (3000, 3000, "more_than", None, "asserted", "person", "PRK", "training", None, None, *none,
         "Penduduk Kursk", None),
        (10000, None, "approximate", None, "planned", "person", "PRK", "deployment", None, None, *none,
         "Zelenskyy", date(2024, 10, 17)),
        (11000, None, "approximate", None, "asserted", "person", "PRK", "training", "wilayah timur Rusia", "RUS",
         *none, "Kyrylo Budanov", date(2024, 10, 18)),
    ]  # fmt: skip


def test_attribution_of_seed_003(claims):
    keys = ("source_type", "source_role", "relayed_by", "cites", "statement_basis")
    rows = [r for r in _article(claims, "003") if r["claim_type"] == "troop_estimate"]
    assert [_brief(row, keys) for row in rows] == [
        ("organization", None, "Ukrainska Pravda", "sumber lokal", "inherited"),
        ("anonymous", None, "National Resistance Center", None, None),
        ("person", None, None, None, "explicit"),
        ("person", "Kepala Intelijen Pertahanan Ukraina", None, None, "explicit"),
    ]


@pytest.mark.parametrize(
    ("number", "source", "stance", "said"),
    [
        ("003", "Kementerian Pertahanan Korea Selatan", "states", date(2024, 10, 8)),
        ("003", "Zelenskyy", "states", date(2024, 10, 13)),
        ("003", "Mark Rutte", "confirms", date(2024, 10, 28)),
        ("003", "Vadym Mysnyk", "states", None),
        ("000", "Korea Utara", "denies", None),
    ],
)
def test_statements(claims, number, source, stance, said):
    wanted = (source, stance, said)
    rows = [r for r in _article(claims, number) if r["claim_type"] == "statement"]
    assert wanted in [_brief(row, ("source", "stance", "statement_start")) for row in rows]


def test_direct_quote_of_budanov(claims):
    keys = ("source", "event_start", "statement_start", "statement_basis", "relayed_by")
    quoted = [r for r in _article(claims, "000") if r["quotation"] == "direct"]
    assert [_brief(row, keys) for row in quoted] == [
        ("Kyrilo Budanov", date(2024, 10, 23), date(2024, 10, 22), "deictic", "Kyiv Independent")
    ]


def test_north_korea_denies(claims):
    rows = _article(claims, "000")
    denials = [r["cue"] for r in rows if r["source"] == "Korea Utara" and r["modality"] == "denied"]
    assert denials == ["menolak", "menolak"]
