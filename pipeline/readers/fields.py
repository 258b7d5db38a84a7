"""From the fields of an input row to a :class:`~pipeline.records.Record`, or the reason why not."""

import json
from collections.abc import Mapping
from datetime import date, datetime

from pipeline.records import Record

# spaCy's default ``Language.max_length``: beyond it parser and tagger need gigabytes for one text
MAX_CHARS = 1_000_000

KNOWN = ("doc_id", "text", "title", "url", "outlet", "published")
_ICONV = "convert the file with `iconv -f {} -t UTF-8 OLD > NEW` and read NEW"


class RowError(ValueError):
    """A row that cannot become a record. The message says what is wrong and how to mend it."""


def to_record(
    fields: Mapping[str, object], *, source_path: str, default_id: str, doc_id: str | None = None
) -> Record:
    """Make a record of a row's fields.

    Args:
        fields: the row; names other than ``KNOWN`` go to ``Record.extra``.
        source_path: the file it came from, as written in the tables.
        default_id: the identifier of a row that brings none.
        doc_id: the identifier, where the caller has worked it out with :func:`row_id` already.

    Raises:
        RowError: a field is missing, of the wrong type, or holds what no table can.

    >>> to_record({"text": "Apel pagi.", "halaman": 3}, source_path="a.jsonl", default_id="a:1")
    Record(doc_id='a:1', source_path='a.jsonl', text='Apel pagi.', title=None, url=None,
    outlet=None, published=None, extra={'halaman': '3'})
    """
    return Record(
        doc_id=doc_id or row_id(fields, default_id),
        source_path=source_path,
        text=_text(fields),
        title=_string("title", fields.get("title")),
        url=_string("url", fields.get("url")),
        outlet=_string("outlet", fields.get("outlet")),
        published=_published(fields.get("published")),
        extra={
            _clean("a field's name", name): _extra(name, value)
            for name, value in fields.items()
            if name not in KNOWN
        },
    )


def row_id(fields: Mapping[str, object], default: str) -> str:
    """Return the row's ``doc_id``, a whole number as its digits; ``default`` where it has none."""
    value = fields.get("doc_id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _string("doc_id", value) or default


def decode(data: bytes, *, offset: int = 0) -> str:
    """Decode UTF-8, strictly.

    Args:
        data: the bytes of a file or line.
        offset: where they begin in the file, for the message.

    Raises:
        RowError: they are not UTF-8; names the first wrong byte.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "WINDOWS-1252"
        raise RowError(
            f"not UTF-8: byte 0x{data[error.start]:02X} at offset {offset + error.start}; "
            + _ICONV.format(encoding)
        ) from None


def parse_published(value: str) -> str:
    """Return an ISO 8601 day, or day and time, in its extended form.

    Raises:
        RowError: it is neither.

    >>> parse_published("20241107T0915+0700")
    '2024-11-07T09:15:00+07:00'
    """
    value = value.strip()
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(value).isoformat()
        except ValueError:
            continue
    raise RowError(
        f"published is {value[:40]!r}, no ISO 8601 date; "
        "write 2024-10-23 or 2024-10-23T09:15:00+07:00, or leave it out"
    )


def _text(fields: Mapping[str, object]) -> str:
    if fields.get("text") is None:
        names = ", ".join(map(str, fields)) or "none"
        raise RowError(
            f"no field 'text' (fields: {names[:200]}); give the article's text under that name"
        )
    text = fields["text"]
    if not isinstance(text, str):
        raise RowError(f"field 'text' is {_kind(text)}, not a string; give the article as text")
    if not text.strip():
        raise RowError("the text is empty; remove the row or fill it")
    if len(text) > MAX_CHARS:
        raise RowError(
            f"the text has {len(text)} characters, over spaCy's limit of {MAX_CHARS}; "
            "split it between paragraphs into documents of their own"
        )
    return _clean("the text", text)


def _string(name: str, value: object) -> str | None:
    """A field that holds text or nothing; blank is nothing."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise RowError(f"field {name!r} is {_kind(value)}, not a string; put it in quotes")
    return _clean(f"field {name!r}", value) if value.strip() else None


def _published(value: object) -> str | None:
    if isinstance(value, date):  # from Parquet; a datetime is a date too
        return value.isoformat()
    text = _string("published", value)
    return parse_published(text) if text else None


def _extra(name: str, value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        value = json.dumps(value, ensure_ascii=False, default=str)
    return _clean(f"field {name!r}", value)


def _clean(what: str, value: str) -> str:
    """Refuse what would break a table: NUL, and code points that have no UTF-8."""
    if "\0" in value:
        raise RowError(
            f"NUL character at {value.index(chr(0))} of {what}; if the file is UTF-16 "
            + _ICONV.format("UTF-16")
            + ", else remove it with `tr -d '\\000'`"
        )
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        code = ord(value[error.start])
        if 0xDC80 <= code <= 0xDCFF:  # a byte that "surrogateescape" carried through
            problem = f"not UTF-8: byte 0x{code - 0xDC00:02X} at character {error.start} of {what}"
            raise RowError(f"{problem}; {_ICONV.format('WINDOWS-1252')}") from None
        raise RowError(
            f"half a surrogate pair (\\u{code:04x}) at character {error.start} of {what}; "
            "export the row again, its escapes are damaged"
        ) from None
    return value


def _kind(value: object) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list"}
    return kinds.get(type(value), "an object" if isinstance(value, dict) else type(value).__name__)
