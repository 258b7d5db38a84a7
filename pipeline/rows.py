"""From an annotated ``Doc`` to the rows of the tables, checked against the schema.

A row that breaks the schema is a bug of the stage that made it. It is found here, where it costs
one article, and not in the writer, where it would cost the run.
"""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime

import pyarrow as pa
from spacy.tokens import Doc

from pipeline.annotations import Dating, Mention, TimeExpression
from pipeline.records import Record
from pipeline.schema import LOCATED, TABLES, VALUE_SETS

_INTEGER_BITS = {pa.int32(): 32, pa.int64(): 64}
_PYTHON_TYPES = {pa.string(): str, pa.float64(): float, pa.date32(): date}


class SchemaError(ValueError):
    """A row does not fit its table; ``stage`` is the one that made it."""

    def __init__(self, stage: str, message: str) -> None:
        super().__init__(message)
        self.stage = stage


@dataclass(frozen=True, slots=True)
class Extracted:
    """All rows that one article gives. ``extra`` are the columns its input added to documents."""

    document: dict
    claims: list[dict]
    dates: list[dict]
    entities: list[dict]
    extra: dict[str, str | None]
    n_words: int


def extracted(doc: Doc) -> Extracted:
    """Collect what the stages set on ``doc`` into rows.

    Returns:
        Rows with the columns of :mod:`pipeline.schema`. Words are counted between white space.

    Raises:
        SchemaError: a row lacks a required column, holds a value outside its set or type, or a
            string that is not where its offsets say.
    """
    record: Record = doc._.record
    sentence_starts = [sentence.start_char for sentence in doc.sents] or [0]
    document = _document(record, doc._.dating, len(sentence_starts), len(doc._.claims))
    # these columns repeat the document's
    repeated = {name: document[name] for name in ("doc_id", "outlet", "published")}
    claims = [{**row, **repeated} for row in doc._.claims]
    dates = [_date(record, record.text, found) for found in doc._.dates]
    entities = [_entity(record, sentence_starts, found) for found in doc._.mentions]
    _check("documents", [document], record.text, stage="dates")
    _check("entities", entities, record.text, stage="entities")
    _check("dates", dates, record.text, stage="dates")
    _check("claims", claims, record.text, stage="claims")
    return Extracted(document, claims, dates, entities, record.extra, len(record.text.split()))


def _document(record: Record, dating: Dating, n_sentences: int, n_claims: int) -> dict:
    return {
        "doc_id": record.doc_id,
        "source_path": record.source_path,
        "url": record.url,
        "outlet": record.outlet,
        "title": record.title,
        "published": dating.published,
        "published_basis": dating.published_basis,
        "reference_date": dating.reference_date,
        "reference_basis": dating.reference_basis,
        "n_chars": len(record.text),
        "n_sentences": n_sentences,
        "n_claims": n_claims,
        "text_sha256": hashlib.sha256(record.text.encode()).hexdigest(),
    }


def _date(record: Record, text: str, found: TimeExpression) -> dict:
    return {
        "doc_id": record.doc_id,
        "char_start": found.start,
        "char_end": found.end,
        "text": text[found.start : found.end],
        "timex_type": found.timex_type,
        "timex_value": found.timex_value,
        "timex_mod": found.timex_mod,
        "start": found.first,
        "end": found.last,
        "precision": found.precision,
        "basis": found.basis,
        "conflict": found.conflict,
    }


def _entity(record: Record, sentence_starts: list[int], found: Mention) -> dict:
    return {
        "doc_id": record.doc_id,
        "sentence": max(bisect_right(sentence_starts, found.start) - 1, 0),
        "char_start": found.start,
        "char_end": found.end,
        "text": record.text[found.start : found.end],
        "label": found.label,
        "entity": found.entity,
        "country": found.country,
    }


def _check(table: str, rows: list[dict], text: str, *, stage: str) -> None:
    schema = TABLES[table]
    for number, row in enumerate(rows):
        unknown = row.keys() - set(schema.names)
        if unknown:
            raise SchemaError(stage, f"{table} row {number}: no column {min(unknown)!r}")
        for field in schema:
            problem = _problem(field, row.get(field.name))
            if problem:
                raise SchemaError(stage, f"{table} row {number}: {field.name} {problem}")
        for start, end, column in LOCATED.get(table, ()):
            if not _located(text, row.get(start), row.get(end), row.get(column)):
                where = f"{column} is not what stands at {row.get(start)}-{row.get(end)}"
                raise SchemaError(stage, f"{table} row {number}: {where}")


def _problem(field: pa.Field, value: object) -> str | None:
    """Say what is wrong with a cell, or nothing."""
    if value is None:
        return None if field.nullable else "is null"
    if pa.types.is_dictionary(field.type):
        return None if value in VALUE_SETS[field.name] else f"is {value!r}, not in its value set"
    bits = _INTEGER_BITS.get(field.type)
    if bits:
        if type(value) is not int:
            return f"is {value!r}, no integer"
        return None if value.bit_length() < bits else f"needs more than {bits} bits"
    kind = _PYTHON_TYPES[field.type]
    # a datetime is a date too, yet no day
    if not isinstance(value, kind) or isinstance(value, datetime):
        return f"is {value!r}, no {kind.__name__}"
    return None


def _located(text: str, start: int | None, end: int | None, string: str | None) -> bool:
    if start is None or end is None:
        # a unit carried over or an elliptic source has no place of its own, and then no string
        return start is None and end is None and string is None
    return 0 <= start < end and text[start:end] == string
