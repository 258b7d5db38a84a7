"""The rows of one file, format by format, streamed.

Every function takes a path and yields :class:`Row`; a row that cannot be read carries an error and
the next ones go on. Text stays verbatim: nothing is stripped, folded or normalised but a byte order
mark at the very start, and line ends stay as they are.
"""

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.readers.fields import MAX_CHARS, RowError, decode

_BOM = b"\xef\xbb\xbf"
# UTF-8 takes at most four bytes for a character: above this no need to read the file
_MAX_TEXT_BYTES = 4 * MAX_CHARS + len(_BOM)
# escapes take at most twelve bytes for a character, and other fields stand beside the text
_MAX_LINE_BYTES = 16 * MAX_CHARS
_DELIMITERS = ",;\t"  # a spreadsheet set to Indonesian writes ";"
_PARQUET_BATCH_ROWS = 64


@dataclass(frozen=True, slots=True)
class Row:
    """One row: ``number`` counts from 1, null for the file as a whole; fields or an error."""

    number: int | None
    fields: Mapping[str, object] = field(default_factory=dict)
    error: str | None = None


def text_rows(path: Path) -> Iterator[Row]:
    """Yield a ``.txt`` file: one article."""
    size = path.stat().st_size
    if size > _MAX_TEXT_BYTES:
        raise RowError(
            f"{size} bytes are more than {MAX_CHARS} characters, spaCy's limit; "
            "split it between paragraphs into files of their own"
        )
    yield Row(None, {"text": decode(path.read_bytes()).removeprefix("\ufeff")})


def json_lines_rows(path: Path) -> Iterator[Row]:
    """Yield a ``.jsonl`` file: one JSON object a line, blank lines left out."""
    with path.open("rb") as lines:
        number = offset = 0
        while line := lines.readline(_MAX_LINE_BYTES):
            number += 1
            if len(line) == _MAX_LINE_BYTES and not line.endswith(b"\n"):
                offset += len(line) + _skip_line(lines)
                error = f"the line is longer than {_MAX_LINE_BYTES} bytes; split the article"
                yield Row(number, error=error)
                continue
            start, offset = offset, offset + len(line)
            if number == 1:
                start += len(_BOM) if line.startswith(_BOM) else 0
                line = line.removeprefix(_BOM)
            if line.strip():
                yield _json_row(number, line, start)


def csv_rows(path: Path) -> Iterator[Row]:
    """Yield a ``.csv`` file: RFC 4180, a header line; ``;`` or tab for ``,`` are understood.

    An empty cell is null. A wrong byte rejects its row alone; broken quoting ends the file, since
    nothing tells where the next row begins.
    """
    csv.field_size_limit(_MAX_LINE_BYTES)  # the module's own limit is below an article's length
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as lines:
        first = lines.readline(_MAX_LINE_BYTES)
        lines.seek(0)
        rows = csv.reader(lines, delimiter=_delimiter(first), strict=True)
        try:
            header = _header(next(rows, []))
        except csv.Error as error:
            raise RowError(f"broken CSV header: {error}; see RFC 4180") from None
        number = 0
        while True:
            number += 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                problem = f"broken CSV at line {rows.line_num}: {error}; write a quotation mark "
                rest = 'inside a cell twice (""); nothing after this row was read'
                yield Row(number, error=problem + rest)
                return
            if not cells:
                number -= 1  # a blank line is no row
            elif len(cells) != len(header):
                counts = f"{len(cells)} cells under {len(header)} column names"
                error = f"{counts} at line {rows.line_num}; quote cells that hold the delimiter"
                yield Row(number, error=error)
            else:
                cells_or_null = (cell or None for cell in cells)
                yield Row(number, dict(zip(header, cells_or_null, strict=True)))


def parquet_rows(path: Path) -> Iterator[Row]:
    """Yield a ``.parquet`` file; dates and timestamps come as Python's."""
    number = 0
    try:
        with pq.ParquetFile(path) as table:
            names = _header(table.schema_arrow.names)
            for batch in table.iter_batches(batch_size=_PARQUET_BATCH_ROWS):
                for index in range(batch.num_rows):
                    number += 1
                    yield _parquet_row(number, names, batch, index)
    except (pa.ArrowException, OSError) as error:
        reason = re.split(r"[\n:]", str(error))[0]
        problem = f"broken Parquet ({reason}); write the file again"
        yield Row(number + 1 if number else None, error=problem)


FORMATS: Mapping[str, Callable[[Path], Iterator[Row]]] = MappingProxyType(
    {
        ".csv": csv_rows,
        ".jsonl": json_lines_rows,
        ".parquet": parquet_rows,
        ".txt": text_rows,
    }
)


def _skip_line(lines: object) -> int:
    """Read to the end of the line in pieces; return the number of bytes."""
    skipped = 0
    while piece := lines.readline(_MAX_LINE_BYTES):
        skipped += len(piece)
        if piece.endswith(b"\n"):
            break
    return skipped


def _json_row(number: int, line: bytes, offset: int) -> Row:
    try:
        fields = json.loads(decode(line, offset=offset))
    except RowError as error:
        return Row(number, error=str(error))
    except (ValueError, RecursionError) as error:
        # a ValueError of another kind: a number of thousands of digits
        reason = str(error) if isinstance(error, json.JSONDecodeError) else type(error).__name__
        return Row(number, error=f"broken JSON: {reason}; write one object a line")
    if not isinstance(fields, dict):
        return Row(number, error="the line is JSON but no object; write one object a line")
    return Row(number, fields)


def _delimiter(first_line: str) -> str:
    """The delimiter that makes a column ``text`` of the header; the comma where none does."""
    for delimiter in _DELIMITERS:
        if "text" in (name.strip('"\r\n') for name in first_line.split(delimiter)):
            return delimiter
    return ","


def _header(names: list[str]) -> list[str]:
    """Check column names of a whole table."""
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise RowError(f"two columns are named {twice[0]!r}; rename one")
    if "text" not in names:
        found = ", ".join(names)[:200] or "none"
        raise RowError(f"no column 'text' (columns: {found}); name the article's column so")
    return names


def _parquet_row(number: int, names: list[str], batch: pa.RecordBatch, index: int) -> Row:
    try:
        values = [column[index].as_py() for column in batch.columns]
    except (UnicodeDecodeError, ValueError, OverflowError) as error:
        return Row(number, error=f"a value cannot be read ({error}); write the row again")
    return Row(number, dict(zip(names, values, strict=True)))
