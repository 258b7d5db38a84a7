"""Where clauses begin and end: what states an estimate, and where its words are looked for."""

import re
from collections.abc import Sequence

from pipeline.annotations import Located
from pipeline.article import Article

CONTRAST = re.compile(r",\s*(?:sementara|sedangkan|tetapi|tapi|namun|padahal)\s+", re.IGNORECASE)
_SPLIT = re.compile(
    r"\s*(?:[;\n]|,\s*(?:sementara|sedangkan|tetapi|tapi|namun|padahal|adapun)\b|"
    r"\s(?:sementara|sedangkan|tetapi)\s)",
    re.IGNORECASE,
)
# ", dan pangkalannya diserahkan": a conjunction with a verb of its own behind it
_VERB = re.compile(
    r"\b(?:di[a-z]{4,}|me[mnlrwy][a-z]{3,}|ber[a-z]{4,}|ter[a-z]{4,}|tewas|gugur|luka|terluka|hilang|tiba|akan|telah|sudah|"
    r"menjadi)\b"
)
_AND = re.compile(
    r",?\s+(?:dan|serta)\s+(?=(?:[\w’'-]+\s+){1,4}(?:di[a-z]{4,}|me[mnlrwy][a-z]{3,}|ber[a-z]{4,}|ter[a-z]{4,}|"
    r"tewas|gugur|luka|hilang|akan|telah|sudah)\b)"
)
_LEADING = re.compile(r"[\s;]*(?:,\s*)?(?:sementara|sedangkan|tetapi|tapi|namun|padahal|adapun|dan|serta)\b[\s,]*", re.IGNORECASE)
_BREAK = re.compile(r"[,:!]\s+")
_LONGEST_LEAD = 4  # words
_INTERJECTIONS = frozenset("kabar waduh gawat nah wah astaga heboh viral duh innalillahi breaking".split())
_EDGE = " \t\r\n\xa0,;:"


def clause_around(article: Article, sentence: tuple[int, int], inner: Located) -> tuple[int, int]:
    """The coordinated clause of ``sentence`` that holds ``inner``, without its conjunction and full stop.

    Example:
        >>> text = "Dua tentara tewas, sementara tiga warga luka."
        >>> text[slice(*clause_around(Article(text, [(0, 45)]), (0, 45), Located(0, 11)))]
        'Dua tentara tewas'
    """
    start, end = sentence
    joined = [m.span() for m in _AND.finditer(article.text, *sentence) if _VERB.search(article.text, start, m.start())]
    splits = sorted([*joined, *(m.span() for m in _SPLIT.finditer(article.text, *sentence))])
    for split_start, split_end in splits:
        if split_end <= inner.start:
            start = split_start
        elif split_start >= inner.end:
            end = split_start
            break
    if (lead := _LEADING.match(article.text, start, end)) and lead.end() <= inner.start:
        start = lead.end()
    start, end = article.trim(start, end, _EDGE)
    while end > start and article.text[end - 1] in ".!?…":
        end -= 1
    return start, end


def tighten(article: Article, clause: tuple[int, int], inner: Located) -> tuple[int, int]:
    """Cut what leads in from a clause that nobody is quoted for.

    A headline is read up to its commas ("Baku Tembak di Kashmir, Lima Tentara India Tewas"); else
    only an interjection goes ("Waduh, …"): "Di utara, …" and "Pada Mei, …" belong to the clause.
    """
    start, end = clause
    headline = article.text[end : end + 1] in ("", "\n", "\r")
    commas = [m for m in _BREAK.finditer(article.text, start, end)]
    for comma in commas:
        if comma.end() <= inner.start:
            lead = article.words(start, comma.start())
            if headline or (len(lead) <= _LONGEST_LEAD and not article.dates_in(start, comma.start())
                            and lead and lead[0].lower in _INTERJECTIONS):
                start = comma.end()
        elif comma.start() >= inner.end and headline:
            end = comma.start()
            break
    return start, end


def neighbours(quantities: Sequence[Located], i: int, start: int, end: int) -> tuple[int, int]:
    """The stretch around the i-th quantity that no other quantity of ``[start, end)`` cuts off."""
    before = quantities[i - 1].end if i and quantities[i - 1].start >= start else start
    after = quantities[i + 1].start if i + 1 < len(quantities) and quantities[i + 1].end <= end else end
    return max(before, start), min(after, end)
