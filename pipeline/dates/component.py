"""The component: expressions found, document dated, every expression resolved."""

import re
from datetime import date

from spacy.tokens import Doc

from pipeline.annotations import Dating, TimeExpression
from pipeline.dates.dating import date_document
from pipeline.dates.expressions import Anchor, CalendarDate, Clock, DayPart, Found, UnitShift
from pipeline.dates.resolve import Resolution, resolve
from pipeline.dates.scan import find_expressions

# between a clock time and the date it belongs to: the same sentence, and near
_NEAR_CLOCK = 80
_PASSAGE, _FEW = 1200, 20  # characters and expressions that a passage may hold
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+[A-Z\"“]|\n")


class DateResolver:
    """Find and resolve the temporal expressions of a document.

    Reads ``doc.text`` and ``doc._.record``; sets ``doc._.dates`` and ``doc._.dating``. Depends on
    no other stage, no tokenizer, no clock and no time zone.

    A million characters (the articles of tests/gold/dev, 24 times over) take 1.4 s on two busy
    cores::

        python -m timeit -n 1 -r 3 -s "
        from pathlib import Path; from pipeline.dates import annotate
        text = ''.join(p.read_text() for p in Path('tests/gold/dev').glob('*.txt')) * 24
        " "annotate(text)"

    Example:
        >>> import spacy
        >>> import pipeline.dates
        >>> nlp = spacy.blank("id")
        >>> _ = nlp.add_pipe("klaim_dates")
        >>> doc = nlp("Senin (28/10), NRC melapor. Pada 17 Oktober, mereka diam.")
        >>> doc._.dating.reference_date.isoformat(), doc._.dating.reference_basis
        ('2024-10-28', 'weekday')
        >>> [(doc.text[d.start : d.end], d.timex_value) for d in doc._.dates]
        [('Senin (28/10)', '2024-10-28'), ('17 Oktober', '2024-10-17')]
    """

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.dates`` and ``doc._.dating``; the text stays as it is."""
        record = doc._.record
        published = record.published if record is not None else None
        doc._.dates, doc._.dating = annotate(doc.text, published)
        return doc


def annotate(text: str, published: str | None = None) -> tuple[list[TimeExpression], Dating]:
    """The temporal expressions of ``text``, in order, and its dating.

    Example:
        >>> dates, _ = annotate("Mereka tiba pekan lalu.", "2024-10-28")
        >>> dates[0].timex_value, dates[0].first, dates[0].basis
        ('2024-W43', datetime.date(2024, 10, 21), 'relative')
    """
    found = find_expressions(text)
    dating = date_document(text, published, found)
    resolved = _resolve_in_order(found, dating.reference_date)
    _resolve_times(text, found, resolved)
    return [_row(item, reading) for item, reading in zip(found, resolved, strict=True)], dating


# from the finest: a day told anchors "tahun itu" too, a year told no "hari itu"
_PRECISIONS = ("day", "week", "month", "quarter", "half", "year", "decade", "century")


def _resolve_in_order(found: list[Found], reference: date | None) -> list[Resolution]:
    """Resolve all but times of day; the time told last anchors "sehari sebelumnya"."""
    resolved = []
    told: dict[str, date] = {}
    for item in found:
        expression = item.expression
        narrative = isinstance(expression, UnitShift) and expression.narrative
        anchor = Anchor(reference, told.get(expression.unit) if narrative else None)
        reading = resolve(expression, anchor)
        resolved.append(reading)
        precision = {"time": "day", None: "half"}.get(reading.precision, reading.precision)
        if reading.timex_type in ("DATE", "TIME") and reading.first is not None:
            for coarser in _PRECISIONS[_PRECISIONS.index(precision) :]:
                told[coarser] = reading.first
    return resolved


def _resolve_times(text: str, found: list[Found], resolved: list[Resolution]) -> None:
    """Give each time of day the day that stands beside it, else the day that the passage tells of.

    Beside it: nearest before it in its sentence, else after it. The passage's: the day told last,
    at most ``_PASSAGE`` characters before; a day on which something was only said comes second.
    """
    for at, item in enumerate(found):
        if not isinstance(item.expression, Clock | DayPart):
            continue
        day = _day_beside(text, found, resolved, at)
        if day is None and (isinstance(item.expression, Clock) or item.expression.definite):
            day = _day_told(found, resolved, at)
        if day is not None:
            resolved[at] = resolve(item.expression, day)


def _day_beside(
    text: str, found: list[Found], resolved: list[Resolution], at: int
) -> Anchor | None:
    for other in (at - 1, at + 1, at - 2):
        if not 0 <= other < len(found) or not _is_day(resolved[other]):
            continue
        first, second = sorted((found[at], found[other]), key=lambda one: one.start)
        gap = text[first.end : second.start + 1]  # with the capital that opens a sentence
        if len(gap) <= _NEAR_CLOCK and not _SENTENCE_END.search(gap):
            return Anchor(day=resolved[other].first, day_basis=resolved[other].basis)
    return None


def _day_told(found: list[Found], resolved: list[Resolution], at: int) -> Anchor | None:
    said = None
    for other in range(at - 1, max(-1, at - _FEW), -1):
        if found[at].start - found[other].end > _PASSAGE:
            break
        if _is_day(resolved[other]):
            if not found[other].said:
                return Anchor(day=resolved[other].first, day_basis="relative")
            said = said or resolved[other].first
    return Anchor(day=said, day_basis="relative") if said else None


def _is_day(reading: Resolution) -> bool:
    return reading.precision in ("day", "time") and reading.first == reading.last


def _row(item: Found, reading: Resolution) -> TimeExpression:
    point = item.expression
    return TimeExpression(
        start=item.start,
        end=item.end,
        timex_type=reading.timex_type,
        timex_value=reading.value,
        timex_mod=reading.mod,
        first=reading.first,
        last=reading.last,
        precision=reading.precision,
        basis=reading.basis,
        deictic_offset=point.deictic_offset if isinstance(point, CalendarDate) else None,
    )
