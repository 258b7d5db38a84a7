"""Long sentences in pieces, so that reading stays linear whatever a document holds."""

import re
from collections.abc import Iterator

from pipeline.article import Article

_LONGEST = 3000  # characters; ten times the longest sentence of a newsroom
_CUT = re.compile(r"[\s,]")


def stretches(article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut ``[start, end)`` at white space or commas into pieces of about 3,000 characters at most.

    Example:
        >>> [piece for piece in stretches(Article("Kami siap.", [(0, 10)]), 0, 10)]
        [(0, 10)]
    """
    while end - start > _LONGEST:
        cut = _CUT.search(article.text, start + _LONGEST, start + 2 * _LONGEST)
        stop = min(cut.end() if cut else start + 2 * _LONGEST, end)
        yield start, stop
        start = stop
    if start < end:
        yield start, end
