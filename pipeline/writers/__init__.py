"""Write the tables of a run: typed Parquet, and the claims as CSV too.

Rows are written as they come, in row groups, into a temporary folder inside the output folder. At
the end every file is flushed to disk and moved into place; a run that dies leaves the files of the
run before it untouched. The same rows give the same bytes: no clock goes into a file.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import pyarrow as pa

from pipeline.schema import CLAIMS, DOCUMENTS, SCHEMA_VERSION, TABLES
from pipeline.writers.tables import CsvTable, ParquetTable, read_rows

__all__ = ["OutputError", "TableWriter"]

_SPOOL = DOCUMENTS.append(pa.field("extra", pa.string()))


class OutputError(OSError):
    """The output cannot be written; the message says why, in one line."""


class TableWriter:
    """Write all tables of one run into ``out``, as a context manager.

    Args:
        out: the output folder, made where missing.
        metadata: strings for the Parquet files' metadata; the schema version is added.

    Raises:
        OutputError: the folder or a file cannot be written, a full disk included.

    >>> with TableWriter(Path("out"), {"engine": "spacy"}) as tables:
    ...     tables.write("rejects", [{"source_path": "a.txt", "stage": "read", "error": "NUL"}])
    """

    def __init__(self, out: Path, metadata: Mapping[str, str]) -> None:
        self.out = out
        self.metadata = {"schema_version": SCHEMA_VERSION, **metadata}
        self.files = (*(out / f"{name}.parquet" for name in TABLES), out / "claims.csv")
        self._extra_names: set[str] = set()

    def __enter__(self) -> Self:
        self._made = not self.out.exists()
        try:
            self.out.mkdir(parents=True, exist_ok=True)
            self._temporary = Path(tempfile.mkdtemp(prefix=".klaim-", dir=self.out))
            self._open()
        except OSError as error:
            self._remove()
            raise self._failure(error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self._commit()
        except OSError as failure:
            raise self._failure(failure) from failure
        finally:
            self._remove()

    def write(self, table: str, rows: list[dict]) -> None:
        """Append rows to a table."""
        try:
            self._tables[table].write(rows)
            if table == "claims":
                self._csv.write(rows)
        except OSError as error:
            raise self._failure(error) from error

    def write_document(self, row: dict, extra: Mapping[str, str | None]) -> None:
        """Append a row to documents with the columns that its input adds."""
        self._extra_names.update(extra)
        # which columns there will be is known at the end only, so they wait in a spool
        self.write("documents", [{**row, "extra": json.dumps(extra) if extra else None}])

    def _open(self) -> None:
        schemas = {**TABLES, "documents": _SPOOL}
        self._tables = {
            name: ParquetTable(self._path(name), schema.with_metadata(self.metadata))
            for name, schema in schemas.items()
        }
        self._csv = CsvTable(self._temporary / "claims.csv", CLAIMS.names)

    def _path(self, table: str) -> Path:
        return self._temporary / ("documents.spool" if table == "documents" else f"{table}.parquet")

    def _commit(self) -> None:
        for table in (*self._tables.values(), self._csv):
            table.close()
        self._write_documents()
        for file in self.files:
            (self._temporary / file.name).replace(file)
        _sync(self.out)

    def _write_documents(self) -> None:
        columns = extra_columns(self._extra_names)
        fields = [pa.field(column, pa.string()) for column in sorted(columns.values())]
        schema = pa.schema([*DOCUMENTS, *fields], metadata=self.metadata)
        documents = ParquetTable(self._temporary / "documents.parquet", schema)
        for rows in read_rows(self._path("documents")):
            for row in rows:
                extra = json.loads(row.pop("extra") or "{}")
                row.update({columns[name]: value for name, value in extra.items()})
            documents.write(rows)
        documents.close()

    def _remove(self) -> None:
        """Leave nothing behind that was not there before, the finished files apart."""
        for table in (*getattr(self, "_tables", {}).values(), getattr(self, "_csv", None)):
            if table is not None:
                table.abandon()
        if temporary := getattr(self, "_temporary", None):
            shutil.rmtree(temporary, ignore_errors=True)
        if self._made:
            with suppress(OSError):
                self.out.rmdir()  # only where it is empty

    def _failure(self, error: OSError) -> OutputError:
        if isinstance(error, OutputError):
            return error
        return OutputError(f"{self.out}: output not written: {error.strerror or error}")


def extra_columns(names: set[str]) -> dict[str, str]:
    """Name the columns that input fields add to documents: as they are, but never a fixed one's.

    >>> extra_columns({"halaman", "n_chars"})
    {'halaman': 'halaman', 'n_chars': 'input_n_chars'}
    """
    columns: dict[str, str] = {}
    for name in sorted(names):
        column = name or "unnamed"
        while column in DOCUMENTS.names or (column != name and column in names):
            column = f"input_{column}"
        columns[name] = column
    return columns


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
