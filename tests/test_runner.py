"""Runs with a fake engine and fake stages: nothing is lost, and nothing depends on chance."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.annotations import Mention
from pipeline.processor import chunks
from pipeline.readers import InputError
from pipeline.readers.fields import RowError
from pipeline.records import Record, Reject
from pipeline.rows import SchemaError, extracted
from pipeline.runner import extract
from tests.fakes import FakeEngine, fake_stages

ARTICLE = "Pada 2024 ada 12 tentara di Rusia. Lalu 7 tentara pergi ke Rusia."


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    folder = tmp_path / "dump"
    folder.mkdir()
    texts = {
        "a": ARTICLE,
        "b": "Mesin MOGOK pada 2024.",  # the engine fails
        "c": "Tanggal GAGAL: 5 tentara.",  # the stage "dates" fails
        "d": "Baris SALAH: 5 tentara.",  # the stage "claims" makes a row that breaks the schema
        "e": "x",
        "f": "\0",
    }
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def rows(out: Path, table: str) -> list[dict]:
    return pq.read_table(out / f"{table}.parquet").to_pylist()


def test_every_document_comes_out_or_is_rejected(tmp_path: Path, dump: Path, fakes: dict) -> None:
    steps: list[int] = []
    summary = extract([dump], tmp_path / "out", progress=steps.append, batch_size=4, **fakes)

    rejects = [
        Reject(f"{dump}/b.txt", "engine", "ValueError: the engine struck", "b"),
        Reject(f"{dump}/c.txt", "dates", "RuntimeError: no such calendar", "c"),
        Reject(
            f"{dump}/d.txt",
            "claims",
            "SchemaError: claims row 0: modality is 'SALAH', not in its value set",
            "d",
        ),
        Reject(
            f"{dump}/f.txt",
            "read",
            f"{dump}/f.txt: NUL character at 0 of the text; if the file is UTF-16 convert the "
            "file with `iconv -f UTF-16 -t UTF-8 OLD > NEW` and read NEW, else remove it with "
            "`tr -d '\\000'`",
            "f",
        ),
    ]
    assert summary.rejects == rejects
    assert (summary.documents_in, summary.documents_out, summary.rejected) == (6, 2, 4)
    assert (summary.claim_types, summary.forces) == ({"troop_estimate": 2}, {"PRK": 2})
    assert summary.words == 14
    assert steps == [4, 2]
    assert [
        Reject(row["source_path"], row["stage"], row["error"], row["doc_id"])
        for row in rows(tmp_path / "out", "rejects")
    ] == rejects


def test_rows_of_the_tables(tmp_path: Path, fakes: dict) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"doc_id": "a", "text": "{ARTICLE}", "outlet": "a.id", "seksi": "Dunia"}}')
    out = tmp_path / "out"
    summary = extract([path], out, published="20241023", **fakes)

    assert summary.files == (
        *(out / f"{name}.parquet" for name in ("claims", "documents", "dates", "entities")),
        out / "rejects.parquet",
        out / "claims.csv",
    )
    assert rows(out, "documents") == [
        {
            "doc_id": "a",
            "source_path": str(path),
            "url": None,
            "outlet": "a.id",
            "title": None,
            "published": "2024-10-23",
            "published_basis": "metadata",
            "reference_date": None,
            "reference_basis": None,
            "n_chars": 65,
            "n_sentences": 2,
            "n_claims": 2,
            "text_sha256": sha256(ARTICLE.encode()).hexdigest(),
            "seksi": "Dunia",
        }
    ]
    assert [
        (row["text"], row["value"], row["outlet"], row["published"]) for row in rows(out, "claims")
    ] == [
        ("12 tentara", 12, "a.id", "2024-10-23"),
        ("7 tentara", 7, "a.id", "2024-10-23"),
    ]
    assert rows(out, "dates") == [
        {
            "doc_id": "a",
            "char_start": 5,
            "char_end": 9,
            "text": "2024",
            "timex_type": "DATE",
            "timex_value": "2024",
            "timex_mod": None,
            "start": date(2024, 1, 1),
            "end": date(2024, 12, 31),
            "precision": "year",
            "basis": "full",
            "conflict": None,
        }
    ]
    assert [
        (row["sentence"], row["char_start"], row["char_end"], row["text"], row["entity"])
        for row in rows(out, "entities")
    ] == [(0, 28, 33, "Rusia", "RUS"), (1, 59, 64, "Rusia", "RUS")]
    assert rows(out, "rejects") == []


def test_default_date_is_for_documents_without_one(tmp_path: Path, fakes: dict) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Satu.", "published": "2020-01-01"}\n{"text": "Dua."}\n')
    extract([path], tmp_path / "out", published="2024-10-23", **fakes)
    published = [row["published"] for row in rows(tmp_path / "out", "documents")]
    assert published == ["2020-01-01", "2024-10-23"]


def test_same_bytes_for_any_number_of_workers(tmp_path: Path, dump: Path, fakes: dict) -> None:
    written = []
    for workers in (1, 2):
        out = tmp_path / f"out-{workers}"
        extract([dump], out, workers=workers, batch_size=2, **fakes)
        written.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert written[0] == written[1]


@pytest.mark.parametrize(
    ("inputs", "published", "error"),
    [("none", None, InputError), ("dump", "kemarin", RowError)],
)
def test_nothing_is_written_when_there_is_nothing_to_do(
    tmp_path: Path, dump: Path, fakes: dict, inputs: str, published: str, error: type
) -> None:
    with pytest.raises(error):
        extract([tmp_path / inputs], tmp_path / "out", published=published, **fakes)
    assert list(tmp_path.iterdir()) == [dump]


def record(doc_id: str, text: str = "xxx") -> Record:
    return Record(doc_id, f"{doc_id}.txt", text)


@pytest.mark.parametrize(
    ("lengths", "cut"),
    [
        ([], []),
        ([1, 1, 1], [[1, 1], [1]]),
        ([1, None, 1], [[1, None], [1]]),
        ([10, 1, 1], [[10], [1, 1]]),
        ([9, 1, 1], [[9, 1], [1]]),
        ([1, 99, 1], [[1, 99], [1]]),
    ],
)
def test_chunks_end_at_their_size_or_length(lengths: list, cut: list) -> None:
    items = iter(
        Reject("a", "read", "b") if length is None else record("a", "x" * length)
        for length in lengths
    )
    assert [
        [None if isinstance(item, Reject) else len(item.text) for item in chunk]
        for chunk in chunks(items, size=2, max_chars=10)
    ] == cut


def annotated(**changes: object) -> object:
    """Return a doc as the stages leave it, with one claim changed."""
    engine = FakeEngine()
    doc = next(engine.pipe([ARTICLE]))
    doc._.record = record("a", ARTICLE)
    for _, component in fake_stages(engine.vocab).pipeline:
        doc = component(doc)
    doc._.claims[0].update(changes)
    return doc


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"claim_id": None}, "claim_id is null"),
        ({"hedge": "roughly"}, "hedge is 'roughly', not in its value set"),
        ({"value": 12.0}, "value is 12.0, no integer"),
        ({"value": True}, "value is True, no integer"),
        ({"value": 1 << 63}, "value needs more than 64 bits"),
        ({"confidence": 1}, "confidence is 1, no float"),
        ({"event_start": "2024-10-23"}, "event_start is '2024-10-23', no date"),
        ({"colour": "red"}, "no column 'colour'"),
        ({"text": "12 prajurit"}, "text is not what stands at 14-24"),
        ({"char_end": 14, "text": ""}, "text is not what stands at 14-14"),
        ({"cue": "kata"}, "cue is not what stands at None-None"),
        ({"source_text": "Rusia", "source_start": 28}, "source_text is not what stands at 28-None"),
    ],
)
def test_row_that_breaks_the_schema(changes: dict, message: str) -> None:
    with pytest.raises(SchemaError) as raised:
        extracted(annotated(**changes))
    assert (raised.value.stage, str(raised.value)) == ("claims", f"claims row 0: {message}")


def test_entity_that_breaks_the_schema() -> None:
    doc = annotated()
    doc._.mentions.append(Mention(0, 4, "PERSON", "Pada"))
    with pytest.raises(SchemaError) as raised:
        extracted(doc)
    assert (raised.value.stage, str(raised.value)) == (
        "entities",
        "entities row 2: label is 'PERSON', not in its value set",
    )
