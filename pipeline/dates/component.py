"""The component: expressions found, document dated, every expression resolved."""

from spacy.tokens import Doc

from pipeline.annotations import Dating, TimeExpression, text_of
from pipeline.dates.calendars import is_day
from pipeline.dates.dating import date_document
from pipeline.dates.expressions import CalendarDate, Found
from pipeline.dates.passage import resolve_all
from pipeline.dates.resolution import Resolution
from pipeline.dates.scan import find_expressions


class DateResolver:
    """Find and resolve the temporal expressions of a document.

    Reads ``doc.text`` and ``doc._.record``; sets ``doc._.dates`` and ``doc._.dating``. Depends on
    no other stage, no tokenizer, no clock and no time zone.

    The text is cut into tokens; at each that may start an expression the rules for it are tried,
    and the longest reading is taken; side by side, a day and its clock time become one; the
    document is dated; the expressions are resolved in order. On the unseen articles of
    ``tests/gold/test`` F1 of the spans is 0.97 and 0.97 of their values are right (``klaim evaluate
    --gold tests/gold/test``); of the default engine's time it takes 3 % (``python -m pipeline.bench
    --dates``).

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
        doc._.dates, doc._.dating = annotate(text_of(doc), published)
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
    resolved = resolve_all(text, found, dating.reference_date)
    return [_row(item, reading) for item, reading in zip(found, resolved, strict=True)], dating


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
        conflict=_conflict(point, reading) if isinstance(point, CalendarDate) else None,
    )


def _conflict(point: CalendarDate, reading: Resolution) -> str | None:
    """What is wrong with a written date; it is kept as it is written."""
    if point.day is None or point.until is not None:
        return None
    if point.month is not None and not is_day(point.year, point.month, point.day):
        return "calendar"
    if reading.first is None or point.weekday is None:
        return None
    return "weekday" if reading.first.weekday() != point.weekday else None
