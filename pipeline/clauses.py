"""Where clauses begin and end: what states an estimate, and where its words are looked for."""

import re
from collections.abc import Sequence

from pipeline.annotations import Located
from pipeline.article import Article

_SPLIT = re.compile(
    r"\s*(?:[;\n]|,\s*(?:sementara|sedangkan|tetapi|tapi|namun|padahal|adapun)\b|"
    r"\s(?:sementara|sedangkan|tetapi)\s)",
    re.IGNORECASE,
)
# ", dan pangkalannya diserahkan": a conjunction with a verb of its own behind it
_AND = re.compile(
    r",?\s+(?:dan|serta)\s+(?=(?:[\w’'-]+\s+){1,4}(?:di[a-z]{4,}|me[mnlrwy][a-z]{3,}|ber[a-z]{4,}|ter[a-z]{4,}|"
    r"tewas|gugur|luka|hilang|akan|telah|sudah)\b)"
)
_LEADING = re.compile(r"(?:,\s*)?(?:sementara|sedangkan|tetapi|tapi|namun|padahal|adapun|;)\b[\s,]*", re.IGNORECASE)
_EDGE = " \t\r\n\xa0,;:"


def clause_around(article: Article, sentence: tuple[int, int], inner: Located) -> tuple[int, int]:
    """The coordinated clause of ``sentence`` that holds ``inner``, without its conjunction and full stop.

    Example:
        >>> text = "Dua tentara tewas, sementara tiga warga luka."
        >>> text[slice(*clause_around(Article(text, [(0, 45)]), (0, 45), Located(0, 11)))]
        'Dua tentara tewas'
    """
    start, end = sentence
    for split in _SPLIT.finditer(article.text, *sentence):
        if split.end() <= inner.start:
            start = split.start()
        elif split.start() >= inner.end:
            end = split.start()
            break
    if (lead := _LEADING.match(article.text, start, end)) and lead.end() <= inner.start:
        start = lead.end()
    start, end = article.trim(start, end, _EDGE)
    while end > start and article.text[end - 1] in ".!?…":
        end -= 1
    return start, end


def neighbours(quantities: Sequence[Located], i: int, start: int, end: int) -> tuple[int, int]:
    """The stretch around the i-th quantity that no other quantity of ``[start, end)`` cuts off."""
    before = quantities[i - 1].end if i and quantities[i - 1].start >= start else start
    after = quantities[i + 1].start if i + 1 < len(quantities) and quantities[i + 1].end <= end else end
    return max(before, start), min(after, end)
