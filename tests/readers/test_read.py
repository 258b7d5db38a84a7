"""What comes out of files that are right: text and fields, verbatim."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.readers import InputError, Scan, read, scan
from pipeline.readers.fields import MAX_CHARS, parse_published
from pipeline.records import Record

_NONE = "holds no file of a known format (.csv, .jsonl, .parquet, .txt)"
ARTICLE = "KYIV – Sebanyak 12 tentara tiba.\r\nMereka “siap”.\n"


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_text_is_verbatim(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", ARTICLE)
    assert list(read([path])) == [Record("a", str(path), ARTICLE)]


def test_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    mark = b"\xef\xbb\xbf"
    text = write(tmp_path / "a.txt", mark + ARTICLE.encode())
    lines = write(tmp_path / "b.jsonl", mark + b'{"text": "Satu."}\n')
    table = write(tmp_path / "c.csv", mark + b"text\nDua.\n")
    assert [record.text for record in read([text, lines, table])] == [ARTICLE, "Satu.", "Dua."]


def test_one_character_is_a_text(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "A")
    assert list(read([path])) == [Record("a", str(path), "A")]


@pytest.mark.parametrize("text", ["x" * MAX_CHARS, "tentara " * (MAX_CHARS // 8)])
def test_million_characters_on_one_line(tmp_path: Path, text: str) -> None:
    path = write(tmp_path / "a.txt", text)
    assert list(read([path])) == [Record("a", str(path), text)]


def test_json_lines(tmp_path: Path) -> None:
    rows = [
        {
            "doc_id": 7,
            "text": ARTICLE,
            "title": "Judul",
            "url": "https://example.org/7",
            "outlet": "example.org",
            "published": "2024-10-23T09:15:00+07:00",
            "halaman": 3,
            "tag": ["TNI", "Kyiv"],
            "editor": None,
        },
        {"text": "Dua.", "title": " ", "published": ""},
    ]
    lines = [json.dumps(rows[0]), "", json.dumps(rows[1], ensure_ascii=False)]
    path = write(tmp_path / "dump.jsonl", "\r\n".join(lines))
    assert list(read([path])) == [
        Record(
            "7",
            str(path),
            ARTICLE,
            "Judul",
            "https://example.org/7",
            "example.org",
            "2024-10-23T09:15:00+07:00",
            {"halaman": "3", "tag": '["TNI", "Kyiv"]', "editor": None},
        ),
        Record("dump:3", str(path), "Dua."),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv(tmp_path: Path, delimiter: str) -> None:
    cells = [["text", "halaman"], ['"Baris satu.\r\nBaris, ""dua""; tiga."', ""], [], ["Dua.", "4"]]
    path = write(tmp_path / "dump.csv", "\r\n".join(delimiter.join(row) for row in cells))
    text = 'Baris satu.\r\nBaris, "dua"; tiga.'
    assert list(read([path])) == [
        Record("dump:1", str(path), text, extra={"halaman": None}),
        Record("dump:2", str(path), "Dua.", extra={"halaman": "4"}),
    ]


def test_csv_holds_a_cell_of_a_million_characters(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "text\n" + "x" * MAX_CHARS + "\n")
    assert list(read([path])) == [Record("a:1", str(path), "x" * MAX_CHARS)]


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "dump.parquet"
    moment = datetime(2024, 10, 23, 2, 15, tzinfo=UTC)
    table = pa.table(
        {
            "doc_id": pa.array([1, 2, 3]),
            "text": pa.array([ARTICLE, "Dua.", "Tiga."], pa.large_string()),
            "outlet": pa.array(["a.id", "a.id", None]).dictionary_encode(),
            "published": pa.array([moment, None, moment], pa.timestamp("ns", "Asia/Jakarta")),
            "crawled": pa.array([date(2024, 10, 24), None, None]),
            "score": pa.array([0.5, None, 1.0]),
        }
    )
    pq.write_table(table, path)
    published = "2024-10-23T09:15:00+07:00"
    crawled = {"crawled": "2024-10-24", "score": "0.5"}
    nothing = {"crawled": None, "score": None}
    some = {"crawled": None, "score": "1.0"}
    name = str(path)
    assert list(read([path])) == [
        Record("1", name, ARTICLE, outlet="a.id", published=published, extra=crawled),
        Record("2", name, "Dua.", outlet="a.id", extra=nothing),
        Record("3", name, "Tiga.", published=published, extra=some),
    ]


def test_parquet_dates_as_days(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["Satu."], "published": [date(2024, 10, 23)]}), path)
    assert list(read([path])) == [Record("a:1", str(path), "Satu.", published="2024-10-23")]


def test_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    names = ["b.txt", "a/z.txt", "a/A.TXT", "a.txt", "a/.hidden.txt", ".git/c.txt", "note.md"]
    for name in names:
        write(tmp_path / name, "Isi.")
    files = tuple(tmp_path / name for name in ("a/A.TXT", "a/z.txt", "a.txt", "b.txt"))
    assert scan([tmp_path]) == Scan(files, skipped=1)
    assert [record.doc_id for record in read([tmp_path])] == ["A", "z", "a", "b"]


def test_run_does_not_read_its_own_output(tmp_path: Path) -> None:
    kept = write(tmp_path / "a.txt", "Isi.")
    write(tmp_path / "out/claims.csv", "text\nIsi.\n")
    assert scan([tmp_path], exclude=tmp_path / "out") == Scan((kept,), skipped=0)


@pytest.mark.parametrize(
    ("names", "wanted", "message"),
    [
        ([], "none", "{0}/none: no such file or folder"),
        ([], "", f"{{0}}: {_NONE}"),
        (["a.md", ".b.txt"], "", f"{{0}}: {_NONE}"),
    ],
)
def test_nothing_to_read(tmp_path: Path, names: list[str], wanted: str, message: str) -> None:
    for name in names:
        write(tmp_path / name, "Isi.")
    with pytest.raises(InputError) as raised:
        read([tmp_path / wanted])
    assert str(raised.value) == message.format(tmp_path)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-10-23", "2024-10-23"),
        (" 20241023 ", "2024-10-23"),
        ("2024-10-23 09:15", "2024-10-23T09:15:00"),
        ("2024-10-23T09:15:00Z", "2024-10-23T09:15:00+00:00"),
        ("2024-10-23T09:15:00.250+07:00", "2024-10-23T09:15:00.250000+07:00"),
    ],
)
def test_published_in_iso_8601(written: str, iso: str) -> None:
    assert parse_published(written) == iso
