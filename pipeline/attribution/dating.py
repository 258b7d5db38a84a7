"""When it was said: a date beside the cue, a deictic one inside the words, or an earlier dating."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.annotations import TimeExpression
from pipeline.article import Article

_EARLIER = re.compile(r"\W*(?:sebelumnya|sebelum itu|dulu|beberapa waktu lalu)\b", re.IGNORECASE)
_OTHER_CLAUSE = re.compile(
    r"\b(?:sejak|setelah|sebelum|yang|menjelang|hingga|sampai|usai|menyusul|karena|meski|meskipun|akan|"
    r"menanggapi|terkait|soal|tentang|mengenai|ketika)\b",
    re.IGNORECASE,
)
# "dalam siaran pers yang diterima Tempo, Kamis (7/11)": a date of its own between commas
_AFTER_COMMA = re.compile(r",\s*(?:(?:pada|hari)\s+)*$", re.IGNORECASE)
_AT_THE_HEAD = re.compile(
    r"(?:\W*(?:pada|tanggal|hari|sementara itu|sebelumnya|namun|di hari|lalu|kemudian)\b)*\W*",
    re.IGNORECASE,
)


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
) -> SaidOn | None:
    """Date a saying from its own sentence.

    Args:
        article: the article.
        sentence: the span of the sentence that holds the cue.
        content: what is said.
        cue: the cue's span.
        others: spans that belong to other utterances of the sentence.

    Returns:
        The explicit date beside the cue; else the day that a deictic date inside the words was
        spoken on ("besok (23 Oktober 2024)" on the 22nd); else None.
    """
    for expression in _beside(article, sentence, content, cue):
        if not any(start <= expression.start < end for start, end in others):
            return _interval(article, expression, "explicit")
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
    article: Article, sentence: tuple[int, int], content: tuple[int, int], cue: tuple[int, int]
) -> list[TimeExpression]:
    """Dates outside of what is said that belong to the saying, the nearest to the cue first."""
    found = []
    for expression in article.dates_in(*sentence):
        usable = expression.timex_type in ("DATE", "TIME")
        if not usable or expression.timex_value.endswith("_REF") or expression.overlaps(*content):
            continue
        if expression.start >= cue[1]:
            between = article.text[
                max(cue[1], content[1] if content[0] >= cue[1] else 0) : expression.start
            ]
            if not _OTHER_CLAUSE.search(between) or _AFTER_COMMA.search(between):
                found.append((expression.start - cue[1], expression))
        elif _belongs_to_saying(article, sentence[0], expression, cue[0]):
            found.append((cue[0] - expression.end, expression))
    return [
        expression for _, expression in sorted(found, key=lambda item: (item[0], item[1].start))
    ]


def _belongs_to_saying(
    article: Article, start: int, expression: TimeExpression, cue_start: int
) -> bool:
    """Before the cue: at the head of the sentence, or between the subject and the verb."""
    before = article.text[start : expression.start]
    if _AT_THE_HEAD.fullmatch(before):
        return True
    segment = before[max(before.rfind(","), before.rfind(":")) + 1 :]
    return not _OTHER_CLAUSE.search(segment) and not _OTHER_CLAUSE.search(
        article.text[expression.end : cue_start]
    )


def says_earlier(article: Article, sentence_start: int) -> bool:
    """Whether the sentence goes back in time ("Sebelumnya, X mengatakan"): nothing is inherited."""
    return _EARLIER.match(article.text, sentence_start) is not None
