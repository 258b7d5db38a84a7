"""One table in one file: Parquet by row groups, or CSV."""

import csv
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP = 10_000
# OWASP, "CSV Injection": a cell that begins so runs as a formula in a spreadsheet
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


class ParquetTable:
    """A Parquet file of an explicit schema, written group by group of ``ROW_GROUP`` rows."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self._schema = schema
        self._rows: list[dict] = []
        # our own file: its errors keep their errno, and it can be synced
        self._file = path.open("wb")
        self._writer = pq.ParquetWriter(self._file, schema, compression="zstd")

    def write(self, rows: list[dict]) -> None:
        """Append rows; columns left out are null."""
        self._rows += rows
        while len(self._rows) >= ROW_GROUP:
            self._flush(self._rows[:ROW_GROUP])
            del self._rows[:ROW_GROUP]

    def close(self) -> None:
        """Write the rest, and make sure it is on the disk."""
        if self._rows:
            self._flush(self._rows)
        self._writer.close()
        _sync_and_close(self._file)

    def abandon(self) -> None:
        """Close without caring for the content. Safe after :meth:`close`."""
        with suppress(OSError, ValueError, pa.ArrowException):
            self._writer.close()
        with suppress(OSError):
            self._file.close()

    def _flush(self, rows: list[dict]) -> None:
        self._writer.write_table(pa.Table.from_pylist(rows, schema=self._schema))


class CsvTable:
    """A CSV file by RFC 4180, in UTF-8; null is an empty cell, formulas are defused."""

    def __init__(self, path: Path, columns: list[str]) -> None:
        self._columns = columns
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow(columns)

    def write(self, rows: list[dict]) -> None:
        """Append rows; columns left out are empty."""
        self._writer.writerows([_cell(row.get(name)) for name in self._columns] for row in rows)

    def close(self) -> None:
        """Make sure all is on the disk."""
        _sync_and_close(self._file)

    def abandon(self) -> None:
        """Close without caring for the content. Safe after :meth:`close`."""
        with suppress(OSError):
            self._file.close()


def read_rows(path: Path) -> Iterator[list[dict]]:
    """Yield the rows of a Parquet file, group by group."""
    with pq.ParquetFile(path) as table:
        for group in range(table.num_row_groups):
            yield table.read_row_group(group).to_pylist()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value


def _sync_and_close(file: object) -> None:
    file.flush()
    os.fsync(file.fileno())
    file.close()
