"""What the stages put on a ``Doc``, named once here.

Each stage reads the attributes that earlier stages set and sets its own; nothing reaches back:

=========================  ============  ==================================================
attribute                  set by        value
=========================  ============  ==================================================
``doc._.record``           the runner    :class:`pipeline.records.Record`, the input
``doc._.mentions``         entities      list of :class:`Mention`, in text order
``doc._.numerals``         numerals      list of :class:`Numeral`, in text order
``doc._.quantities``       quantities    list of :class:`Quantity`, in text order
``doc._.dates``            dates         list of :class:`TimeExpression`, in text order
``doc._.dating``           dates         :class:`Dating` of the document
``doc._.utterances``       attribution   list of :class:`Utterance`, in text order
``doc._.claims``           claims        list of rows, as in ``schema.CLAIMS``
``doc._.supports``         claims        ``claim_id`` -> what the row's confidence rests on
=========================  ============  ==================================================

All offsets are character offsets into ``doc.text``, end exclusive, as in the tables.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Located:
    """A stretch of the document's text: ``doc.text[start:end]``."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether it shares a character with ``[start, end)``."""
        return self.start < end and start < self.end

    def within(self, start: int, end: int) -> bool:
        """Tell whether all of it lies in ``[start, end)``."""
        return start <= self.start and self.end <= end


@dataclass(frozen=True, slots=True)
class Mention(Located):
    """One mention of a named entity.

    ``label`` is one of ``schema.ENTITY_LABELS``; ``entity`` the fullest name that the article uses
    for it, or the ISO 3166-1 alpha-3 code of a state; ``country`` the alpha-3 code it belongs to.
    """

    label: str
    entity: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Numeral(Located):
    """One numeral, whatever it counts.

    ``kind`` is ``cardinal``, ``about`` ("3.000-an"), ``range``, ``vague`` ("puluhan ribu") or
    ``ordinal``, which collectives are as well ("ke-12", "kedua"). ``value`` is set for the first
    two and ordinals in digits, ``low`` and ``high`` (both included) for ranges and vague ones.
    """

    kind: str
    value: int | None = None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Quantity(Located):
    """A counted number of troops: hedge, number and unit as written.

    ``value``, ``low`` and ``high`` follow the table "Hedge and bounds" of the contract.
    ``unit_start``/``unit_end`` locate ``unit_text``; both null where the unit is carried over from
    an earlier member of a list. ``number_start``/``number_end`` locate the numeral alone.
    """

    number_start: int
    number_end: int
    value: int | None
    low: int | None
    high: int | None
    hedge: str
    unit: str
    unit_start: int | None = None
    unit_end: int | None = None
    aggregation: str | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression(Located):
    """One TIMEX3: its type, value and modifier (ISO-TimeML), and the closed interval it names.

    ``first`` and ``last`` are null where ``basis`` is ``unresolved``.
    ``deictic_offset`` is set on an absolute date that a relative word stands beside
    ("besok (23 Oktober 2024)": 1): days from the moment of speaking to the date. ``conflict`` says
    what is wrong with a date as written: its ``weekday`` is another day's, or the ``calendar`` has
    no such day.
    """

    timex_type: str
    timex_value: str
    timex_mod: str | None
    first: date | None
    last: date | None
    precision: str | None
    basis: str
    deictic_offset: int | None = None
    conflict: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """When the document was published and which day its relative dates count from."""

    published: str | None = None
    published_basis: str | None = None
    reference_date: date | None = None
    reference_basis: str | None = None


class Grounds(NamedTuple):
    """What the source of an utterance rests on; a row's confidence is measured by it.

    ``parsed``: the engine's parse told the subject, not the words. ``distance``: how many sentences
    before its mention the source is named, 0 where it is named there. ``rivals``: how many others
    are named from there to the mention, who might be meant.
    """

    parsed: bool = False
    distance: int = 0
    rivals: int = 0


UNTRACED = Grounds()


class Utterance(NamedTuple):
    """One reported utterance: ``start``/``end`` hold what is said, a direct quote with its marks.

    ``sentence`` is the index of the sentence that holds the cue. Every other field is the column
    of the same name in ``schema.CLAIMS``; ``source_*``, ``cue_*`` offsets are null where the text
    names none. ``grounds`` is no column; ``confidence`` comes of it. A plain tuple, since each one
    is made again as more becomes known of it.
    """

    start: int
    end: int
    sentence: int
    cue_start: int | None = None
    cue_end: int | None = None
    stance: str = "states"
    quotation: str | None = None
    source: str | None = None
    source_start: int | None = None
    source_end: int | None = None
    source_role: str | None = None
    source_type: str | None = None
    source_country: str | None = None
    source_basis: str | None = None
    relayed_by: tuple[str, ...] = ()
    cites: str | None = None
    statement_start: date | None = None
    statement_end: date | None = None
    statement_date_text: str | None = None
    statement_basis: str | None = None
    grounds: Grounds = UNTRACED


_DEFAULTS = {"record": None, "dating": Dating(), "supports": {}}
_LISTS = ("mentions", "numerals", "quantities", "dates", "utterances", "claims")


def text_of(doc: Doc) -> str:
    """``doc.text`` without its price: spaCy puts it together anew from the tokens on every access.

    The runner has checked that the record's text is the document's, so that one is taken.

    Example:
        >>> import spacy
        >>> text_of(spacy.blank("id")("Kami siap."))
        'Kami siap.'
    """
    return doc.text if doc._.record is None else doc._.record.text


def register() -> None:
    """Make the attributes known to spaCy. Safe to call twice."""
    for name, default in _DEFAULTS.items():
        Doc.set_extension(name, default=default, force=True)
    for name in _LISTS:
        # spaCy copies a mutable default for each document
        Doc.set_extension(name, default=[], force=True)


register()
