"""When it was said: a date beside the cue, a deictic one inside the words, or an earlier dating."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.annotations import TimeExpression
from pipeline.article import Article
from pipeline.attribution.date_roles import (
    can_date_saying,
    dates_saying_before,
    dates_saying_behind,
)
from pipeline.attribution.settings import comma_outside_dates

_EARLIER = re.compile(
    r"\W*(?:sebelumnya|sebelum itu|dulu|dahulu|semula|awalnya|"
    r"beberapa waktu lalu|selama ini)\b",
    re.IGNORECASE,
)
# right before the verb of saying
_ONCE = re.compile(
    r"\b(?:sebelumnya|pernah|semula|awalnya|dulu|dahulu|berulang\s+kali|berkali-kali|kerap|sering|"
    r"selama\s+ini)\s+(?:juga\s+|telah\s+|sudah\s+|sempat\s+)?$",
    re.IGNORECASE,
)
_ENDS_ONCE = tuple(
    "sebelumnya pernah semula awalnya dulu dahulu kali kerap sering ini juga telah sudah "
    "sempat".split()
)
_LONGEST_ADVERBIAL = 40  # characters
_LONGEST_ASIDE = 250  # characters of ", kata Menhan di DPR, Selasa (5/8),"


class SaidOn(NamedTuple):
    """A closed interval (null where nothing anchors it), its words and the ``statement_basis``."""

    first: date | None
    last: date | None
    text: str
    basis: str


def said_on(
    article: Article,
    sentence: tuple[int, int],
    content: tuple[int, int],
    cue: tuple[int, int],
    others: Sequence[tuple[int, int]] = (),
    *,
    interrupts: bool = True,
    latest: date | None = None,
) -> SaidOn | None:
    """Date a saying from its own sentence.

    Args:
        article: the article.
        sentence: the span of the sentence that holds the cue.
        content: what is said.
        cue: the cue's span.
        others: spans that belong to other utterances of the sentence.
        interrupts: a cue within the words stands in commas of its own ("…, kata X di Y, …"), unlike
            "dilaporkan", which is a part of them.
        latest: the day the article came out, where known; nothing in it was said later.

    Returns:
        The explicit date beside the cue; else the day that a deictic date inside the words was
        spoken on ("besok (23 Oktober 2024)" on the 22nd); else None.
    """
    if article.dates_in(*sentence):
        aside = _aside(article, content, cue) if interrupts else None
        for when in _beside(article, sentence, content, cue, aside):
            late = latest and when.first and when.first > latest
            if not late and not any(start <= when.start < end for start, end in others):
                return _interval(article, when, "explicit")
    for expression in article.dates_in(*content):
        if expression.deictic_offset is not None and expression.first and expression.last:
            day = expression.first - timedelta(days=expression.deictic_offset)
            text = article.text[expression.start : expression.end]
            return SaidOn(day, day, text, "deictic")
    return None


def _interval(article: Article, expression: TimeExpression, basis: str) -> SaidOn:
    text = article.text[expression.start : expression.end]
    return SaidOn(expression.first, expression.last, text, basis)


def _beside(
    article: Article,
    sentence: tuple[int, int],
    content: tuple[int, int],
    cue: tuple[int, int],
    aside: tuple[int, int] | None,
) -> list[TimeExpression]:
    """Dates outside of what is said that belong to the saying, the nearest to the cue first.

    One that nothing resolves ("pukul 10.00") stands behind those that are days.
    """
    text, found = article.text, []
    said_behind = content[0] >= cue[1]
    for when in article.dates_in(*sentence):
        in_aside = aside and when.within(*aside)
        if (when.overlaps(*content) and not in_aside) or not can_date_saying(text, when):
            continue
        if when.start >= cue[1]:
            first = max(cue[1], content[1]) if said_behind and when.start >= content[1] else cue[1]
            fits, far = dates_saying_before(text[first : when.start]), when.start - cue[1]
        else:
            before, behind = text[sentence[0] : when.start], text[when.end : sentence[1]]
            fits = dates_saying_behind(before, text[when.end : cue[0]], behind)
            far = cue[0] - when.end
        if fits:
            found.append((when.first is None, far, when.start, when))
    if len(found) > 1:
        found.sort(key=lambda item: item[:3])
    return [when for *_, when in found]


def _aside(
    article: Article, content: tuple[int, int], cue: tuple[int, int]
) -> tuple[int, int] | None:
    """As in "Pasukan itu, kata Menhan di DPR pada 5 Agustus, akan tiba".

    The cue stands within what is said; a date of the saying, within the commas around the cue.
    """
    if not content[0] < cue[0] or not cue[1] < content[1]:
        return None
    limit = min(content[1], cue[1] + _LONGEST_ASIDE)
    end = comma_outside_dates(article, cue[1], limit)
    for when in article.dates_in(end, limit)[:1]:
        alone = not article.text[end : when.start].strip(", ")
        if alone and article.text.startswith(",", when.end):
            end = when.end
    return cue[0], end


def says_at_another_time(article: Article, sentence_start: int, cue_start: int) -> bool:
    """Whether it goes back in time ("Sebelumnya, X mengatakan", "X pernah menyebut").

    Then nothing is inherited.
    """
    if _EARLIER.match(article.text, sentence_start):
        return True
    lead = article.text[max(sentence_start, cue_start - _LONGEST_ADVERBIAL) : cue_start]
    return lead.rstrip().lower().endswith(_ENDS_ONCE) and _ONCE.search(lead) is not None
