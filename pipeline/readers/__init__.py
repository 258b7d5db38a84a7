"""Read dumps: files and folders in, a stream of records and rejects out.

``.txt`` (an article), ``.jsonl``, ``.csv`` and ``.parquet`` (an article a row) are understood; the
fields are the contract's (``pipeline/schema.md``, "Input"). Every offset in the tables counts
characters of the text as it stands in the file, so the text is never changed, not even its line
ends. What cannot be read comes out as a reject that names file, row and mend; the rest goes on.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.readers.fields import RowError, row_id, to_record
from pipeline.readers.formats import FORMATS, Row
from pipeline.records import Record, Reject

__all__ = ["InputError", "Scan", "read", "scan"]


class InputError(ValueError):
    """There is nothing to read; the message says what was looked for and where."""


@dataclass(frozen=True, slots=True)
class Scan:
    """The files that a run reads, in order, and how many others its folders hold."""

    files: tuple[Path, ...]
    skipped: int


def read(paths: Iterable[Path | str]) -> Iterator[Record | Reject]:
    """Stream every article under ``paths``.

    Args:
        paths: files, and folders to search through; folders give their files sorted by path.

    Yields:
        Records, and rejects in the place where the record would be.

    Raises:
        InputError: as :func:`scan`, before anything is read.

    >>> [record.doc_id for record in read(["seeds"])]
    ['000_c058e7fd61aa4305', '003_1ed06db30246a34c']
    """
    return _read_files(scan(paths).files)


def scan(paths: Iterable[Path | str], *, exclude: Path | None = None) -> Scan:
    """Find the files to read.

    Folders are searched through and through, without following links; hidden files, hidden
    folders and other formats in them are left out. A file named outright is always taken.

    Args:
        paths: files and folders.
        exclude: a folder to leave out: a run does not read its own output.

    Raises:
        InputError: a path does not exist, or a folder holds no file of a known format.
    """
    files: list[Path] = []
    skipped = 0
    for path in map(Path, paths):
        if not path.exists():
            raise InputError(f"{path}: no such file or folder")
        if not path.is_dir():
            files.append(path)
            continue
        found = list(_walk(path, exclude))
        known = [file for file in found if file.suffix.lower() in FORMATS]
        if not known:
            raise InputError(f"{path}: holds no file of a known format ({', '.join(FORMATS)})")
        files += sorted(known, key=lambda file: file.relative_to(path).parts)
        skipped += len(found) - len(known)
    return Scan(tuple(files), skipped)


def _walk(folder: Path, exclude: Path | None) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise InputError(f"{error.filename}: cannot be listed: {error.strerror}") from error

    excluded = exclude.resolve() if exclude else None
    for parent, folders, names in os.walk(folder, onerror=refuse):
        here = Path(parent)
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and (here / name).resolve() != excluded
        ]
        files = (here / name for name in names if not name.startswith("."))
        yield from (file for file in files if file.is_file())


def _read_files(files: Iterable[Path]) -> Iterator[Record | Reject]:
    first_place: dict[str, str] = {}  # doc_id -> where it was read
    for path in files:
        name = _printable(path)
        stem = _printable(Path(path.stem))
        for row in _rows(path):
            place = name if row.number is None else f"{name}, row {row.number}"
            default_id = stem if row.number is None else f"{stem}:{row.number}"
            item = _item(row, name, place, default_id)
            if isinstance(item, Record):
                earlier = first_place.setdefault(item.doc_id, place)
                if earlier is not place:
                    error = f"{place}: doc_id {item.doc_id!r} is taken by {earlier}; rename one"
                    item = Reject(name, "read", error, item.doc_id)
            yield item


def _rows(path: Path) -> Iterator[Row]:
    """Yield the file's rows; what goes wrong with the file as a whole is a row with an error."""
    rows = FORMATS.get(path.suffix.lower())
    if rows is None:
        known = ", ".join(FORMATS)
        yield Row(None, error=f"unknown format {path.suffix!r}; known are {known}: convert it")
        return
    empty = True
    try:
        for row in rows(path):
            empty = False
            yield row
    except RowError as error:
        yield Row(None, error=str(error))
    except OSError as error:
        yield Row(None, error=f"cannot be read: {error.strerror or error}")
    else:
        if empty:
            yield Row(None, error="the file holds no rows; remove it or fill it")


def _item(row: Row, name: str, place: str, default_id: str) -> Record | Reject:
    if row.error is not None:
        return Reject(name, "read", f"{place}: {row.error}", default_id)
    doc_id = None
    try:
        doc_id = row_id(row.fields, default_id)
        return to_record(row.fields, source_path=name, default_id=default_id, doc_id=doc_id)
    except RowError as error:
        return Reject(name, "read", f"{place}: {error}", doc_id or default_id)


def _printable(path: Path) -> str:
    """The path with ``/``, and a replacement mark for bytes that are no UTF-8."""
    return os.fsencode(path.as_posix()).decode("utf-8", errors="replace")
