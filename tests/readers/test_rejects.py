"""What comes out of files that are wrong: the file, the row, the mend; and the rest goes on."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.readers import read
from pipeline.readers.fields import MAX_CHARS
from pipeline.records import Record, Reject

_ICONV = "convert the file with `iconv -f {} -t UTF-8 OLD > NEW` and read NEW"
_CP1252 = _ICONV.format("WINDOWS-1252")
_UTF16 = _ICONV.format("UTF-16")
_NUL = f"if the file is UTF-16 {_UTF16}, else remove it with `tr -d '\\000'`"
_EMPTY = "the text is empty; remove the row or fill it"
_LONG = (
    "the text has 1000001 characters, over spaCy's limit of 1000000; "
    "split it between paragraphs into documents of their own"
)

# content of the file -> the error after "PATH: "
TEXT_FILES = {
    "empty": (b"", _EMPTY),
    "only a byte order mark": (b"\xef\xbb\xbf", _EMPTY),
    "white space": (b" \r\n\t\xc2\xa0", _EMPTY),
    "Windows-1252": (b"Kata \x93siap\x94", f"not UTF-8: byte 0x93 at offset 5; {_CP1252}"),
    "UTF-16": ("Siap".encode("utf-16"), f"not UTF-8: byte 0xFF at offset 0; {_UTF16}"),
    "UTF-16 without a mark": ("Si".encode("utf-16-le"), f"NUL character at 1 of the text; {_NUL}"),
    "NUL": (b"Siap\x00.", f"NUL character at 4 of the text; {_NUL}"),
    "too long": (b"x" * (MAX_CHARS + 1), _LONG),
    "far too long": (
        b"x" * (4 * MAX_CHARS + 4),
        "4000004 bytes are more than 1000000 characters, spaCy's limit; "
        "split it between paragraphs into files of their own",
    ),
}


@pytest.mark.parametrize(("content", "error"), TEXT_FILES.values(), ids=TEXT_FILES)
def test_text_file(tmp_path: Path, content: bytes, error: str) -> None:
    bad, good = tmp_path / "a.txt", tmp_path / "b.txt"
    bad.write_bytes(content)
    good.write_text("Isi.")
    assert list(read([tmp_path])) == [
        Reject(str(bad), "read", f"{bad}: {error}", "a"),
        Record("b", str(good), "Isi."),
    ]


_NO_DATE = (
    "published is {!r}, no ISO 8601 date; "
    "write 2024-10-23 or 2024-10-23T09:15:00+07:00, or leave it out"
)
# line of the file -> identifier and error after "PATH, row 2: "
JSON_LINES = {
    "broken": (
        b'{"text": "Isi.",}',
        "a:2",
        "broken JSON: Expecting property name enclosed in double quotes: line 1 column 17 "
        "(char 16); write one object a line",
    ),
    "no object": (b'["Isi."]', "a:2", "the line is JSON but no object; write one object a line"),
    "too deep": (b"[" * 100_000, "a:2", "broken JSON: RecursionError; write one object a line"),
    "huge number": (
        b'{"text": "Isi.", "n": ' + b"9" * 5_000 + b"}",
        "a:2",
        "broken JSON: ValueError; write one object a line",
    ),
    "missing text": (
        b'{"doc_id": "x", "body": "Isi."}',
        "x",
        "no field 'text' (fields: doc_id, body); give the article's text under that name",
    ),
    "no field": (
        b"{}",
        "a:2",
        "no field 'text' (fields: none); give the article's text under that name",
    ),
    "null text": (
        b'{"text": null}',
        "a:2",
        "no field 'text' (fields: text); give the article's text under that name",
    ),
    "text is a list": (
        b'{"text": ["Isi."]}',
        "a:2",
        "field 'text' is a list, not a string; give the article as text",
    ),
    "title is a number": (
        b'{"text": "Isi.", "title": 5}',
        "a:2",
        "field 'title' is a number, not a string; put it in quotes",
    ),
    "doc_id is true": (
        b'{"text": "Isi.", "doc_id": true}',
        "a:2",
        "field 'doc_id' is true or false, not a string; put it in quotes",
    ),
    "empty text": (b'{"text": ""}', "a:2", _EMPTY),
    "published in words": (
        b'{"text": "Isi.", "published": "23 Oktober 2024"}',
        "a:2",
        _NO_DATE.format("23 Oktober 2024"),
    ),
    "published on no day": (
        b'{"text": "Isi.", "published": "2024-02-30"}',
        "a:2",
        _NO_DATE.format("2024-02-30"),
    ),
    "published is a number": (
        b'{"text": "Isi.", "published": 1729648800}',
        "a:2",
        "field 'published' is a number, not a string; put it in quotes",
    ),
    "wrong encoding": (
        b'{"text": "\xe9"}',
        "a:2",
        f"not UTF-8: byte 0xE9 at offset 31; {_CP1252}",
    ),
    "NUL": (b'{"text": "a\\u0000"}', "a:2", f"NUL character at 1 of the text; {_NUL}"),
    "NUL in another field": (
        b'{"text": "a", "seksi": "b\\u0000"}',
        "a:2",
        f"NUL character at 1 of field 'seksi'; {_NUL}",
    ),
    "half a surrogate pair": (
        b'{"text": "a\\ud800"}',
        "a:2",
        "half a surrogate pair (\\ud800) at character 1 of the text; "
        "export the row again, its escapes are damaged",
    ),
    "too long": (b'{"text": "' + b"x" * (MAX_CHARS + 1) + b'"}', "a:2", _LONG),
    "line without end": (
        b"x" * (20 * MAX_CHARS),
        "a:2",
        "the line is longer than 16000000 bytes; split the article",
    ),
}


@pytest.mark.parametrize(("line", "doc_id", "error"), JSON_LINES.values(), ids=JSON_LINES)
def test_json_line(tmp_path: Path, line: bytes, doc_id: str, error: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "Pertama."}\n' + line + b'\n{"text": "Ketiga."}\n')
    name = str(path)
    assert list(read([path])) == [
        Record("a:1", name, "Pertama."),
        Reject(name, "read", f"{name}, row 2: {error}", doc_id),
        Record("a:3", name, "Ketiga."),
    ]


_DOUBLE = 'write a quotation mark inside a cell twice (""); nothing after this row was read'
# content -> [(identifier, text) of a record, or (identifier, error after "PATH") of a reject]
CSV_FILES = {
    "wrong encoding": (
        b"text\nSatu\n\x93Dua\x94\nTiga\n",
        [
            ("a:1", "Satu"),
            ("a:2", f", row 2: not UTF-8: byte 0x93 at character 0 of the text; {_CP1252}"),
            ("a:3", "Tiga"),
        ],
    ),
    "too many cells": (
        b"text,outlet\nSatu,x\nDua, tiga,x\nEmpat,x\n",
        [
            ("a:1", "Satu"),
            ("a:2", ", row 2: 3 cells under 2 column names at line 3; "
                    "quote cells that hold the delimiter"),
            ("a:3", "Empat"),
        ],
    ),
    "empty cell": (
        b"text,outlet\n,x\nDua,x\n",
        [
            ("a:1", ", row 1: no field 'text' (fields: text, outlet); "
                    "give the article's text under that name"),
            ("a:2", "Dua"),
        ],
    ),
    "quotation mark never closed": (
        b'text\nSatu\n"Dua\nTiga\n',
        [
            ("a:1", "Satu"),
            ("a:2", f", row 2: broken CSV at line 4: unexpected end of data; {_DOUBLE}"),
        ],
    ),
    "quotation mark inside": (
        b'text\n"Kata "siap"."\nDua\n',
        [("a:1", f", row 1: broken CSV at line 2: ',' expected after '\"'; {_DOUBLE}")],
    ),
    "no column text": (
        b"judul,isi\nA,B\n",
        [("a", ": no column 'text' (columns: judul, isi); name the article's column so")],
    ),
    "a column twice": (
        b"text,text\nA,B\n",
        [("a", ": two columns are named 'text'; rename one")],
    ),
    "empty": (b"", [("a", ": no column 'text' (columns: none); name the article's column so")]),
    "header alone": (b"text\n", [("a", ": the file holds no rows; remove it or fill it")]),
    "broken header": (
        b'text,"a\n',
        [("a", ": broken CSV header: unexpected end of data; see RFC 4180")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "found"), CSV_FILES.values(), ids=CSV_FILES)
def test_csv_file(tmp_path: Path, content: bytes, found: list[tuple[str, str]]) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    items = [
        (item.doc_id, item.error.removeprefix(str(path)))
        if isinstance(item, Reject)
        else (item.doc_id, item.text)
        for item in read([path])
    ]
    assert items == found


def parquet(path: Path, columns: dict, **options: object) -> Path:
    pq.write_table(pa.table(columns), path, **options)
    return path


def only_error(path: Path) -> str:
    [reject] = read([path])
    assert (reject.source_path, reject.stage) == (str(path), "read")
    return reject.error.removeprefix(str(path))


def test_parquet_without_text(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", {"isi": ["Satu."]})
    assert only_error(path) == ": no column 'text' (columns: isi); name the article's column so"


def test_parquet_of_another_type(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", {"text": [b"Satu."]})
    assert only_error(path) == (
        ", row 1: field 'text' is bytes, not a string; give the article as text"
    )


def test_parquet_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1 bukan")
    assert only_error(path).startswith(": broken Parquet (")


def test_parquet_cut_short(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", {"text": ["Satu."]})
    path.write_bytes(path.read_bytes()[:-20])
    assert only_error(path).startswith(": broken Parquet (")


def test_parquet_value_that_is_no_utf8(tmp_path: Path) -> None:
    wrong = pa.array([b"Satu.", b"\xe9", b"Tiga."]).view(pa.string())
    path = parquet(tmp_path / "a.parquet", {"text": wrong})
    name = str(path)
    assert list(read([path])) == [
        Record("a:1", name, "Satu."),
        Reject(
            name,
            "read",
            f"{name}, row 2: a value cannot be read ('utf-8' codec can't decode byte 0xe9 in "
            "position 0: unexpected end of data); write the row again",
            "a:2",
        ),
        Record("a:3", name, "Tiga."),
    ]


def test_parquet_without_rows(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", {"text": pa.array([], pa.string())})
    assert only_error(path) == ": the file holds no rows; remove it or fill it"


def test_unknown_format_named_outright(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK")
    assert only_error(path) == (
        ": unknown format '.docx'; known are .csv, .jsonl, .parquet, .txt: convert it"
    )


def test_same_identifier_twice(tmp_path: Path) -> None:
    first = tmp_path / "a.jsonl"
    first.write_text('{"doc_id": "b", "text": "Satu."}\n{"doc_id": "b", "text": "Dua."}\n')
    second = tmp_path / "b.txt"
    second.write_text("Tiga.")
    taken = f"doc_id 'b' is taken by {first}, row 1; rename one"
    assert list(read([tmp_path])) == [
        Record("b", str(first), "Satu."),
        Reject(str(first), "read", f"{first}, row 2: {taken}", "b"),
        Reject(str(second), "read", f"{second}: {taken}", "b"),
    ]


def test_file_name_that_is_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a\udce9.txt"
    path.write_text("Isi.")
    shown = f"{tmp_path}/a�.txt"
    assert list(read([path])) == [Record("a�", shown, "Isi.")]
