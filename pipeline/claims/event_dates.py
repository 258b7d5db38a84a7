"""When the troops do what is told of them: which date of the clause is the event's."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pipeline.annotations import Quantity, TimeExpression, Utterance
from pipeline.article import Article
from pipeline.clauses import subordinates

_SINCE = re.compile(
    r"\b(?:sejak|semenjak)\s+(?:(?:invasi|serangan|perang|kudeta|[a-z]+nya)\s+){0,2}$",
    re.IGNORECASE,
)
_SINCE_CLAUSE = re.compile(r"(?:sejak|semenjak)\b", re.IGNORECASE)
# "hingga akhir tahun": over by then
_UNTIL = re.compile(
    r"\b(?:hingga|sampai|sebelum|menjelang|selambatnya|selambat-lambatnya|paling\s+lambat)\s+"
    r"(?:(?:dengan|pada|tanggal)\s+)?$",
    re.IGNORECASE,
)
# "sisanya berangkat Selasa": of some of them alone
_PART = re.compile(r"\b(?:separuh|separo|setengah|sebagian|sisa|selebih)(?:nya)?\b", re.IGNORECASE)
# ", kata Menhan di DPR pada 5 Agustus,": what is told beside
_BESIDE = re.compile(
    r",\s{1,3}(?:kata|ujar|ucap|tutur|ungkap|jelas|tegas|sebut|menurut|lapor|tulis)\b[^,\n]{1,150},"
)
# "…, sehingga kekuatannya menjadi 5.500", "… memastikan bahwa 5.500": what stands before dates
# something else
_OTHER_DATE = re.compile(r"\b(?:sehingga|bahwa|disusul|diikuti|jadi)\b", re.IGNORECASE)
# "sebelum jajak pendapat 30 Agustus": of what came before or after
_OTHER_EVENT = re.compile(
    r"\b(?:sebelum|setelah|sesudah|usai|seusai|selepas|pasca|menjelang)\s{1,3}"
    r"(?:[a-z-]{2,20}\s{1,3}){1,4}$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:antara|dari|mulai|sejak)\s+$", re.IGNORECASE)
_TO = re.compile(r"\s+(?:hingga|sampai|sampai dengan|dan)\s+", re.IGNORECASE)
# what follows is another number's: "turun dari 5.000 pada 2019"
COMPARISON = re.compile(
    r"\b(?:turun|naik|meningkat|menurun|berkurang|bertambah|menyusut|anjlok|melonjak|membengkak|"
    r"merosot)\s+dari\b|"
    r"\b(?:dibanding|dibandingkan|ketimbang|daripada|kali\s(?:lipat\s)?(?:jumlah|dari))\b",
    re.IGNORECASE,
)
_OWN_RELATIVE = re.compile(r"(?:\s{1,3}[\w/’'-]{1,20}){0,5}?\s{1,3}yang", re.IGNORECASE)
_LEAD = 40  # characters
_ASIDE = 160


class EventDate(NamedTuple):
    """A closed interval, open where a bound is null, and where it is written."""

    first: date | None
    last: date | None
    start: int
    end: int


def event_dates(article: Article, span: tuple[int, int]) -> list[TimeExpression]:
    """The expressions of ``span`` that can date an event: no durations without a place in time."""
    return [
        d for d in article.dates_in(*span)
        if not d.timex_value.endswith("_REF")
        and (d.timex_type in ("DATE", "TIME") or (d.timex_type == "DURATION" and d.first))
    ]  # fmt: skip


def find_event_date(  # noqa: PLR0917 - what is read for one date
    article: Article,
    span: tuple[int, int],
    quantity: Quantity,
    anchors: Sequence[tuple[int, int]],
    utterance: Utterance | None,
    others: Sequence[tuple[int, int]] = (),
) -> EventDate | None:
    """The date of ``span`` that belongs to the counted troops: behind the number first.

    Left out are the date of saying, dates of subordinate clauses that hold none of ``anchors``
    (the number and its verb), those of a number compared with, and those within ``others``, which
    tell of a part of the troops alone.

    Example:
        >>> when = TimeExpression(31, 35, "DATE", "2015", None, date(2015, 1, 1),
        ...                       date(2015, 12, 31), "year", "full")
        >>> article = Article("Rusia kehilangan 5 orang sejak 2015", [(0, 35)], dates=[when])
        >>> quantity = Quantity(17, 24, 17, 18, 5, 5, 5, "exact", "person")
        >>> found = find_event_date(article, (0, 35), quantity, [(17, 24)], None)
        >>> found.first, found.last
        (datetime.date(2015, 1, 1), None)
    """
    other = COMPARISON.search(article.text, quantity.end, span[1])
    limit = other.start() if other else span[1]
    hidden = [
        s for s in subordinates(article, *span)
        if not any(s[0] <= start and end <= s[1] for start, end in anchors)
        and not (s[0] >= quantity.end and _SINCE_CLAUSE.match(article.text, s[0]))
    ]  # fmt: skip
    fitting = [
        d for d in event_dates(article, (span[0], limit))
        if not d.overlaps(quantity.start, quantity.end)
        and not _said_then(article, d, utterance)
        and not _of_another(article, d, span, quantity)
        and not any(d.within(*other) for other in others)
    ]  # fmt: skip
    dates = [d for d in fitting if not any(d.within(*s) for s in hidden)]
    if not dates:  # "400 prajurit yang pulang April": of the troops at least
        own = [s for s in hidden if _OWN_RELATIVE.fullmatch(article.text, quantity.end, s[0] + 4)]
        dates = [d for d in fitting if any(d.within(*s) for s in own)]
    behind = [d for d in dates if d.start >= quantity.end]
    chosen = behind[:1] or dates[-1:]
    return _interval(article, chosen[0], span, dates, quantity) if chosen else None


def _said_then(article: Article, when: TimeExpression, utterance: Utterance | None) -> bool:
    if utterance is None or utterance.statement_basis != "explicit":
        return False
    return article.text[when.start : when.end] == utterance.statement_date_text


def _of_another(
    article: Article, when: TimeExpression, span: tuple[int, int], quantity: Quantity
) -> bool:
    """Whether a date belongs to what only stands beside the number's clause."""
    text = article.text
    if when.end <= quantity.start and _OTHER_DATE.search(text, when.end, quantity.start):
        return True
    if when.start >= quantity.end and _PART.search(text, quantity.end, when.start):
        return True
    first = quantity.end if when.start >= quantity.end else span[0]
    if _OTHER_EVENT.search(text, max(first, when.start - 2 * _LEAD), when.start):
        return True
    near = (max(span[0], when.start - _ASIDE), min(span[1], when.end + _ASIDE))
    return any(when.within(*aside.span()) for aside in _BESIDE.finditer(text, *near))


def _interval(
    article: Article,
    when: TimeExpression,
    span: tuple[int, int],
    dates: Sequence[TimeExpression],
    quantity: Quantity,
) -> EventDate:
    before = article.text[max(span[0], when.start - _LEAD) : when.start]
    since = [
        s for s in subordinates(article, *span)
        if when.within(*s) and not quantity.within(*s) and _SINCE_CLAUSE.match(article.text, s[0])
    ]  # fmt: skip
    for other in dates:
        joined = (
            _TO.fullmatch(article.text, when.end, other.start) if other.start > when.end else None
        )
        if joined and _BETWEEN.search(before):
            return EventDate(when.first, other.last, when.start, other.end)
    if since or _SINCE.search(before):
        return EventDate(when.first, None, when.start, when.end)
    if _UNTIL.search(before):
        return EventDate(None, when.last, when.start, when.end)
    return EventDate(when.first, when.last, when.start, when.end)
