"""Long sentences in pieces, so that reading stays linear whatever a document holds."""

import re

from pipeline.article import Article

_LONGEST = 3000  # characters; ten times the longest sentence of a newsroom
_CUT = re.compile(r"[\s,]")


def stretches(article: Article, start: int, end: int) -> list[tuple[int, int]]:
    """Cut ``[start, end)`` at white space or commas into pieces of about 3,000 characters at most.

    Example:
        >>> stretches(Article("Kami siap.", [(0, 10)]), 0, 10)
        [(0, 10)]
    """
    if end - start <= _LONGEST:
        return [(start, end)] if start < end else []
    pieces = []
    while end - start > _LONGEST:
        cut = _CUT.search(article.text, start + _LONGEST, start + 2 * _LONGEST)
        stop = min(cut.end() if cut else start + 2 * _LONGEST, end)
        pieces.append((start, stop))
        start = stop
    if start < end:
        pieces.append((start, end))
    return pieces
