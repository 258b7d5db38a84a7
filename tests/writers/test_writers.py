"""What stands in the files, and what does not when a run dies."""

import csv
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.schema import CLAIMS, DOCUMENTS, TABLES
from pipeline.writers import OutputError, TableWriter, extra_columns, tables
from pipeline.writers.tables import read_rows

METADATA = {"code_version": "9", "engine": "fake", "model": "fake-1.0"}
FILES = [
    "claims.csv",
    "claims.parquet",
    "dates.parquet",
    "documents.parquet",
    "entities.parquet",
    "rejects.parquet",
]
CLAIM = {
    "claim_id": "c",
    "claim_group": "g",
    "claim_type": "troop_estimate",
    "doc_id": "a",
    "sentence": 0,
    "sentence_start": 0,
    "sentence_end": 10,
    "sentence_text": "12 tentara",
    "char_start": 0,
    "char_end": 10,
    "text": "12 tentara",
    "value": 12,
    "hedge": "exact",
    "modality": "asserted",
    "event_start": date(2024, 10, 23),
    "confidence": 0.5,
}
DOCUMENT = {
    "doc_id": "a",
    "source_path": "a.txt",
    "n_chars": 10,
    "n_sentences": 1,
    "n_claims": 1,
    "text_sha256": "0",
}


def full(row: dict, names: list[str]) -> dict:
    return {name: row.get(name) for name in names}


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_table_is_written_with_its_schema(tmp_path: Path) -> None:
    with TableWriter(tmp_path / "new" / "out", METADATA) as writer:
        writer.write("claims", [CLAIM])
        writer.write_document(DOCUMENT, {})
    out = tmp_path / "new" / "out"
    assert names_in(out) == FILES
    assert [path.name for path in sorted(writer.files)] == FILES
    metadata = {b"schema_version": b"1.0"} | {
        name.encode(): value.encode() for name, value in METADATA.items()
    }
    for name, schema in TABLES.items():
        written = pq.read_schema(out / f"{name}.parquet")
        assert written.equals(schema.with_metadata(metadata), check_metadata=True)
    assert pq.read_table(out / "claims.parquet").to_pylist() == [full(CLAIM, CLAIMS.names)]
    assert pq.read_table(out / "documents.parquet").to_pylist() == [full(DOCUMENT, DOCUMENTS.names)]


def test_fields_of_the_input_follow_the_fixed_columns(tmp_path: Path) -> None:
    with TableWriter(tmp_path, METADATA) as writer:
        writer.write_document(DOCUMENT, {"seksi": "Dunia", "n_chars": "9"})
        writer.write_document({**DOCUMENT, "doc_id": "b"}, {"halaman": "1", "seksi": None})
    table = pq.read_table(tmp_path / "documents.parquet")
    assert table.column_names == [*DOCUMENTS.names, "halaman", "input_n_chars", "seksi"]
    added = table.select(["halaman", "input_n_chars", "seksi"])
    assert added.to_pylist() == [
        {"halaman": None, "input_n_chars": "9", "seksi": "Dunia"},
        {"halaman": "1", "input_n_chars": None, "seksi": None},
    ]


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (set(), {}),
        ({"seksi"}, {"seksi": "seksi"}),
        ({""}, {"": "unnamed"}),
        ({"", "unnamed"}, {"": "input_unnamed", "unnamed": "unnamed"}),
        (
            {"n_chars", "input_n_chars"},
            {"n_chars": "input_input_n_chars", "input_n_chars": "input_n_chars"},
        ),
    ],
)
def test_no_field_takes_the_name_of_another_column(names: set[str], columns: dict) -> None:
    assert extra_columns(names) == columns


def test_csv_is_rfc_4180_with_formulas_defused(tmp_path: Path) -> None:
    formulas = ["=1+1", "+62", "-5", "@x", "\tx", "\rx", "\nx"]
    plain = ["“Siap,” kata dia", 'a "b", c', "dua\r\nbaris", "’=", "–5"]
    rows = [{**CLAIM, "text": text} for text in (*formulas, *plain)]
    with TableWriter(tmp_path, METADATA) as writer:
        writer.write("claims", rows)
    with (tmp_path / "claims.csv").open(encoding="utf-8", newline="") as lines:
        read = list(csv.DictReader(lines, strict=True))
    assert [row["text"] for row in read] == [*(f"'{text}" for text in formulas), *plain]
    cells = {name: "" if value is None else str(value) for name, value in CLAIM.items()}
    assert read[-1] == full(cells, CLAIMS.names) | {"text": "–5"} | {
        name: "" for name in CLAIMS.names if name not in CLAIM
    }
    verbatim = pq.read_table(tmp_path / "claims.parquet")["text"].to_pylist()
    assert verbatim == [*formulas, *plain]
    assert (tmp_path / "claims.csv").read_bytes().count(b"\r\n") == len(rows) + 2


def test_rows_go_out_group_by_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ROW_GROUP", 3)
    with TableWriter(tmp_path, METADATA) as writer:
        for index in range(4):
            writer.write("claims", [{**CLAIM, "sentence": 2 * index + n} for n in range(2)])
    groups = [[row["sentence"] for row in rows] for rows in read_rows(tmp_path / "claims.parquet")]
    assert groups == [[0, 1, 2], [3, 4, 5], [6, 7]]


def test_same_rows_same_bytes(tmp_path: Path) -> None:
    written = []
    for run in ("one", "two"):
        with TableWriter(tmp_path / run, METADATA) as writer:
            writer.write("claims", [CLAIM])
            writer.write_document(DOCUMENT, {"b": "1", "a": "2"})
        written.append({name: (tmp_path / run / name).read_bytes() for name in FILES})
    assert written[0] == written[1]


def test_run_that_dies_leaves_the_old_output(tmp_path: Path) -> None:
    (tmp_path / "claims.parquet").write_text("old")

    def interrupted() -> None:
        with TableWriter(tmp_path, METADATA) as writer:
            writer.write("claims", [CLAIM])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert names_in(tmp_path) == ["claims.parquet"]
    assert (tmp_path / "claims.parquet").read_text() == "old"


def test_run_that_dies_leaves_no_new_folder(tmp_path: Path) -> None:
    with pytest.raises(pa.ArrowInvalid), TableWriter(tmp_path / "out", METADATA) as writer:
        writer.write("dates", [{"doc_id": "a", "char_start": "satu"}] * tables.ROW_GROUP)
    assert names_in(tmp_path) == []


def test_output_folder_that_is_a_file(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("old")
    with pytest.raises(OutputError) as raised, TableWriter(out, METADATA):
        pass
    assert str(raised.value) == f"{out}: output not written: File exists"
    assert out.read_text() == "old"
