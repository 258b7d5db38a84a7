"""What goes in: a :class:`Record` per article, a :class:`Reject` for what could not be read."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Record:
    """One article as read.

    ``text`` is verbatim: all offsets in the tables count its characters. ``published`` is ISO 8601
    (a day, or a day and time) or null. ``extra`` holds the fields of the input that the contract
    does not name, as strings; they pass through to ``documents``.
    """

    doc_id: str
    source_path: str
    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    extra: dict[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reject:
    """One input that could not be processed: where, at which stage, and what to do about it."""

    source_path: str
    stage: str
    error: str
    doc_id: str | None = None
