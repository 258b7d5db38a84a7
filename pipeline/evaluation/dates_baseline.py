"""The stage of dates beside dateparser's search: speed, and spans and days compared with gold.

``python -m pipeline.bench --dates`` prints the table. Both read the articles of the gold that has
dates annotated, and their rows are scored alike:

- Found is a span with the day it names. The stage (:func:`read_by_stage`) knows what the dump tells
  of the article, its ``published``; its day is null where it gives an interval of several days, or
  nothing. dateparser is called as its documentation has it (:func:`read_by_dateparser`), and with
  all that it could want (:func:`read_by_told_dateparser`): the gold's reference date as
  ``RELATIVE_BASE``, ``DATE_ORDER`` and ``PREFER_DATES_FROM``; its day is that of the ``datetime``
  it returns. It tells strings, not places: each is looked for after the
  one before it, as a word of its own if it can be; one that is not there is left out, at no cost.
- ``precision``, ``recall`` and ``f1`` ask for the gold's exact span, over all expressions of the
  gold: durations and recurring times too. ``f1_overlap`` asks for one shared character; spans are
  paired one to one, in order.
- ``day`` is told of the gold's expressions of one day (``start`` is ``end``) whose exact span was
  found: the share for which that day was given. ``day_overlap``: of those whose span is shared.
- ``seconds`` are of the processor, the best of the repeats. Every repeat has texts and dates of
  its own (:func:`repeat`), so that no cache answers; what is made once, at the first texts, is left
  out.
- ``times`` is the time as a multiple of the stage's, ``of_engine`` as a share of the default
  engine's on the same texts.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from dateparser.search import search_dates

from pipeline.dates import annotate
from pipeline.engines import load_engine
from pipeline.evaluation.gold import GoldDocument, load_folder
from pipeline.evaluation.report import Score
from pipeline.measures import words_per_second

# years after which the same days have the same weekdays, from 1901 to 2099
_CYCLE = 28
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Dated(NamedTuple):
    """An expression found: where it stands, and the day it names if it names a single one."""

    start: int
    end: int
    day: date | None


@dataclass(frozen=True, slots=True)
class Article:
    """What the finders are given.

    Attributes:
        text: the article.
        published: ISO 8601, as the dump has it; for the stage.
        reference: the day that relative dates count from, by the gold; for dateparser.
    """

    text: str
    published: str | None = None
    reference: date | None = None


Finder = Callable[[Article], list[Dated]]


def read_by_stage(article: Article) -> list[Dated]:
    """What the stage finds, in order.

    Example:
        >>> read_by_stage(Article("Mereka tiba kemarin.", published="2024-10-28"))
        [Dated(start=12, end=19, day=datetime.date(2024, 10, 27))]
    """
    found, _ = annotate(article.text, article.published)
    return [
        Dated(item.start, item.end, item.first if item.first == item.last else None)
        for item in found
    ]


def read_by_dateparser(article: Article) -> list[Dated]:
    """What dateparser's search finds, in order, told the language only; relative to today.

    Example:
        >>> read_by_dateparser(Article("Mereka tiba pada 5 Mei 2024."))
        [Dated(start=17, end=27, day=datetime.date(2024, 5, 5))]
    """
    return list(located(article.text, search_dates(article.text, languages=["id"]) or []))


def read_by_told_dateparser(article: Article) -> list[Dated]:
    """What dateparser's search finds, in order, told all that it could want.

    Example:
        >>> read_by_told_dateparser(Article("Mereka tiba kemarin.", reference=date(2024, 10, 28)))
        [Dated(start=12, end=19, day=datetime.date(2024, 10, 27))]
    """
    settings: dict[str, object] = {"DATE_ORDER": "DMY", "PREFER_DATES_FROM": "past"}
    if article.reference is not None:
        settings["RELATIVE_BASE"] = datetime.combine(article.reference, datetime.min.time())
    results = search_dates(article.text, languages=["id"], settings=settings)
    return list(located(article.text, results or []))


def located(text: str, results: Sequence[tuple[str, datetime]]) -> Iterator[Dated]:
    """Yield the strings of a search with their places, each after the one before it.

    Example:
        >>> day = datetime(2024, 10, 28)
        >>> list(located("Sejak Mei, 5 Mei.", [("Mei", day), ("Juni", day), ("Mei", day)]))
        [Dated(start=6, end=9, day=datetime.date(2024, 10, 28)),
         Dated(start=13, end=16, day=datetime.date(2024, 10, 28))]
    """
    after = 0
    for string, moment in results:
        word = re.compile(rf"(?<!\w){re.escape(string)}(?!\w)").search(text, after)
        start = word.start() if word else text.find(string, after)
        if start >= 0:
            after = start + len(string)
            yield Dated(start, after, moment.date())


_STAGE = "klaim_dates"
FINDERS: dict[str, Finder] = {
    _STAGE: read_by_stage,
    "dateparser": read_by_dateparser,
    "dateparser, told": read_by_told_dateparser,
}


def compare_dates(gold: Path, repeats: int = 3) -> list[dict]:
    """Score and time the finders on the articles of ``gold`` that have dates annotated.

    Args:
        gold: a folder of gold, ``tests/gold``.
        repeats: how many times each is timed.

    Returns:
        A row for the stage and two for dateparser, with the columns that the head of this module
        tells.

    Raises:
        GoldError: an annotation is wrong.
        EngineError: the default engine's model is missing or damaged.
    """
    golds = [one for one in load_folder(gold) if "dates" in one.annotated and one.dates]
    texts = [one.record.text for one in golds]
    words = sum(len(text.split()) for text in texts)
    engine_seconds = words / words_per_second(load_engine("spacy"), texts, tries=1)
    # the first pass over the texts is the scored one: what a finder makes once is made there
    figures = {name: quality(golds, find) for name, find in FINDERS.items()}
    seconds = {name: _seconds(golds, find, repeats) for name, find in FINDERS.items()}
    return [
        {
            "finder": name,
            "texts": len(texts),
            "words": words,
            "seconds": seconds[name],
            "words_per_second": f"{words / seconds[name]:,.0f}",
            "times": f"{seconds[name] / seconds[_STAGE]:.1f}x",
            "of_engine": f"{seconds[name] / engine_seconds:.1%}",
        }
        | figures[name]
        for name in FINDERS
    ]


def quality(golds: Sequence[GoldDocument], find: Finder) -> dict[str, float | None]:
    """Figures of what ``find`` finds: see the head of this module; null where nothing counts."""
    exact, overlap = Score(), Score()
    for gold in golds:
        wanted = [_dated(row) for row in gold.dates]
        found = find(_article(gold))
        for score in (exact, overlap):
            score.found += len(found)
            score.gold += len(wanted)
        for one, other in _overlapping(wanted, found):
            _count(overlap, one, other)
            if one[:2] == other[:2]:
                _count(exact, one, other)
    return {
        "precision": exact.precision,
        "recall": exact.recall,
        "f1": exact.f1,
        "day": exact.agreement,
        "f1_overlap": overlap.f1,
        "day_overlap": overlap.agreement,
    }


def repeat(article: Article, number: int, years: int = 0) -> Article:
    r"""The article with ``number`` at its end, told as if it were some years earlier.

    Args:
        article: what to repeat.
        number: which repeat it is.
        years: taken from every year in the text and from both dates; by a multiple of 28, the days
            keep their weekdays.

    Example:
        >>> repeat(Article("Senin (28/10/2024).", "2024-10-28", date(2024, 10, 28)), 1, years=28)
        Article(text='Senin (28/10/1996).\nArtikel 1.', published='1996-10-28',
                reference=datetime.date(1996, 10, 28))
    """

    def earlier(text: str) -> str:
        return _YEAR.sub(lambda year: str(int(year[0]) - years), text)

    reference = article.reference
    return Article(
        text=f"{earlier(article.text)}\nArtikel {number}.",
        published=article.published and earlier(article.published),
        reference=reference and reference.replace(year=reference.year - years),
    )


def _seconds(golds: Sequence[GoldDocument], find: Finder, repeats: int) -> float:
    """Seconds of the fastest repeat; each is told a cycle of years earlier than the last."""
    seconds = []
    for number in range(1, repeats + 1):
        articles = [repeat(_article(gold), number, _CYCLE * number) for gold in golds]
        started = time.process_time()
        for article in articles:
            find(article)
        seconds.append(time.process_time() - started)
    return min(seconds)


def _article(gold: GoldDocument) -> Article:
    return Article(gold.record.text, gold.record.published, gold.document["reference_date"])


def _dated(row: dict) -> Dated:
    day = row["start"] if row["start"] == row["end"] else None
    return Dated(row["char_start"], row["char_end"], day)


def _overlapping(golds: list[Dated], found: list[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Pair, one to one and in order, what shares a character; neither list overlaps itself."""
    left, right = iter(sorted(golds)), iter(found)
    gold, given = next(left, None), next(right, None)
    while gold is not None and given is not None:
        if gold.end <= given.start:
            gold = next(left, None)
        elif given.end <= gold.start:
            given = next(right, None)
        else:
            yield gold, given
            gold, given = next(left, None), next(right, None)


def _count(score: Score, gold: Dated, found: Dated) -> None:
    score.right += 1
    if gold.day is not None:
        score.pairs += 1
        score.equal += gold.day == found.day
