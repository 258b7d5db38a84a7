"""Where clauses begin and end: what states an estimate, and where its words are looked for."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from pipeline.annotations import Located
from pipeline.article import Article

CONTRAST = re.compile(
    r",\s{1,3}(?:sementara|sedangkan|tetapi|tapi|namun|padahal)\s{1,3}", re.IGNORECASE
)
_SPLIT = re.compile(
    r"[;\n]|,\s{0,3}(?:sementara|sedangkan|tetapi|tapi|namun|padahal|adapun|melainkan)\b|"
    r"\s(?:sementara|sedangkan|tetapi)\s",
    re.IGNORECASE,
)
# a word with a prefix of verbs, or one of the bare verbs of this field
_PREDICATE = (
    r"(?:di[a-z]{4,}|me[mnlrwy][a-z]{3,}|ber[a-z]{4,}|ter[a-z]{4,}|"
    r"tewas|gugur|luka|hilang|akan|telah|sudah)"
)
_VERB = re.compile(rf"(?<![\w-])(?:{_PREDICATE}|terluka|tiba|menjadi)\b")
# ", dan pangkalannya diserahkan": a conjunction with a verb of its own behind it
_AND = re.compile(
    r",?\s{1,3}(?:dan|serta)\s{1,3}"
    rf"(?=(?:[\w’'-]{{1,30}}\s{{1,3}}){{1,4}}{_PREDICATE}\b)"
)
# "membuat empat prajurit dan seorang warga meninggal": one clause
_CAUSATIVE = re.compile(r"\b(?:mengakibatkan|menyebabkan|membuat|membiarkan)\b[^,;]*$")
_LONGEST_OBJECT = 80  # characters
_LEADING = re.compile(
    r"[\s;,]{0,6}(?:sementara|sedangkan|tetapi|tapi|namun|padahal|adapun|melainkan|"
    r"dan|serta)\b[\s,]{0,6}",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,:!]\s{1,3}")
_LONGEST_LEAD = 4  # words
_INTERJECTIONS = frozenset(
    "kabar waduh gawat nah wah astaga heboh viral duh innalillahi breaking".split()
)
_EDGE = " \t\r\n\xa0,;:"

# Conjunctions of another time or reason than the clause they stand in: their dates are not its
# own. "ketika", "saat" tell the same time and stay with it.
_OTHER_TIME = re.compile(
    r"\b(?:setelah|sesudah|usai|seusai|selepas|pasca|sebelum|menjelang|sejak|semenjak|karena|"
    r"lantaran|sebab|meski|meskipun|walau|walaupun|kendati|jika|bila|apabila|kalau|agar|supaya|sehingga)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\byang\b", re.IGNORECASE)
_SUBORDINATE_END = re.compile(r"[,;:\n\"“”)]")
_WINDOW = 400  # characters; no clause of a newspaper reaches further


def clause_around(article: Article, sentence: tuple[int, int], inner: Located) -> tuple[int, int]:
    """The coordinated clause of ``sentence`` around ``inner``, without conjunction and full stop.

    Example:
        >>> text = "Dua tentara tewas, sementara tiga warga luka."
        >>> text[slice(*clause_around(Article(text, [(0, 45)]), (0, 45), Located(0, 11)))]
        'Dua tentara tewas'
    """
    return _narrowed(article, sentence, inner, _splits(article.text, *sentence))


def coordination_around(
    article: Article, sentence: tuple[int, int], inner: Located
) -> tuple[int, int]:
    """Like :func:`clause_around`, with the clauses that "dan" joins: they share what stands behind.

    Example:
        >>> text = "Bom menewaskan dua tentara dan tiga lainnya terluka di Kabul."
        >>> text[slice(*coordination_around(Article(text, [(0, 61)]), (0, 61), Located(15, 26)))]
        'Bom menewaskan dua tentara dan tiga lainnya terluka di Kabul'
    """
    return _narrowed(article, sentence, inner, _contrasts(article.text, *sentence))


def _narrowed(
    article: Article, sentence: tuple[int, int], inner: Located, splits: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    start, end = sentence
    following = bisect_left(splits, inner.start, key=lambda split: split[1])
    if following < len(splits) and splits[following][1] == inner.start:
        following += 1
    if following:
        start = splits[following - 1][1]
    while following < len(splits) and splits[following][0] < inner.end:
        following += 1
    if following < len(splits):
        end = splits[following][0]
    if (lead := _LEADING.match(article.text, start, end)) and lead.end() <= inner.start:
        start = lead.end()
    start, end = article.trim(start, end, _EDGE)
    while end > start and article.text[end - 1] in ".!?…":
        end -= 1
    return start, end


@lru_cache(maxsize=16)
def _contrasts(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """What parts the sentence at ``text[start:end]`` into clauses that share nothing."""
    return tuple(m.span() for m in _SPLIT.finditer(text, start, end))


@lru_cache(maxsize=16)
def _splits(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    joins = text.find("dan", start, end) >= 0 or text.find("serta", start, end) >= 0
    joints = list(_AND.finditer(text, start, end)) if joins else []
    first_verb = _VERB.search(text, start, end) if joints else None
    joined = [
        m.span()
        for m in joints
        if first_verb
        and first_verb.end() <= m.start()
        and not _CAUSATIVE.search(text, max(start, m.start() - _LONGEST_OBJECT), m.start())
    ]
    return tuple(sorted([*joined, *_contrasts(text, start, end)]))


def window_around(span: tuple[int, int], inner: Located) -> tuple[int, int]:
    """As much of ``span`` as is read for ``inner``: bounds the work in a sentence without end."""
    return max(span[0], inner.start - _WINDOW), min(span[1], inner.end + _WINDOW)


def subordinates(article: Article, start: int, end: int) -> list[tuple[int, int]]:
    """Relative clauses, and adverbial ones of another time or reason, in ``[start, end)``.

    Each runs from its conjunction to the next comma or mark. "sejak 2015" is a date, no clause.

    Example:
        >>> text = "Korut, yang pada Juni berunding, mengirim 500 tentara setelah itu"
        >>> [text[s:e] for s, e in subordinates(Article(text, [(0, 65)]), 0, 65)]
        ['yang pada Juni berunding', 'setelah itu']
    """
    found = []
    ends = [m.start() for m in _SUBORDINATE_END.finditer(article.text, start, end)]
    for pattern in (_RELATIVE, _OTHER_TIME):
        for word in pattern.finditer(article.text, start, end):
            if pattern is _OTHER_TIME and _leads_to_date(article, word.end(), end):
                continue
            stop = bisect_left(ends, word.end())
            found.append((word.start(), ends[stop] if stop < len(ends) else end))
    return sorted(found)


def _leads_to_date(article: Article, position: int, end: int) -> bool:
    dates = article.dates_in(position, min(end, position + 60))
    return bool(dates) and not article.text[position : dates[0].start].strip(" \xa0")


def tighten(article: Article, clause: tuple[int, int], inner: Located) -> tuple[int, int]:
    """Cut what leads in from a clause that nobody is quoted for.

    A headline is read up to its commas ("Baku Tembak di Kashmir, Lima Tentara India Tewas"); else
    only an interjection goes ("Waduh, …"): "Di utara, …" and "Pada Mei, …" belong to the clause.

    Example:
        >>> text = "Baku Tembak di Kashmir, Lima Tentara Tewas"
        >>> text[slice(*tighten(Article(text, [(0, 42)]), (0, 42), Located(24, 36)))]
        'Lima Tentara Tewas'
    """
    start, end = clause
    headline = article.text[end : end + 1] in ("", "\n", "\r")
    near = window_around(clause, inner)
    for comma in _BREAK.finditer(article.text, *near):
        if comma.end() <= inner.start:
            if headline or _is_interjection(article, start, comma.start()):
                start = comma.end()
        elif comma.start() >= inner.end and headline:
            end = comma.start()
            break
    return start, end


def _is_interjection(article: Article, start: int, end: int) -> bool:
    if end - start > _WINDOW:
        return False
    lead = article.words(start, end)
    return bool(lead) and len(lead) <= _LONGEST_LEAD and lead[0].lower in _INTERJECTIONS


def neighbours(quantities: Sequence[Located], i: int, start: int, end: int) -> tuple[int, int]:
    """The stretch around the i-th quantity that no other quantity of ``[start, end)`` cuts off.

    Example:
        >>> neighbours([Located(0, 3), Located(10, 13), Located(20, 23)], 1, 0, 30)
        (3, 20)
    """
    before = quantities[i - 1].end if i and quantities[i - 1].start >= start else start
    following = quantities[i + 1] if i + 1 < len(quantities) else None
    after = following.start if following and following.end <= end else end
    return max(before, start), min(after, end)
