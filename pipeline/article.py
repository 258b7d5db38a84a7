"""One article as the attribution stage sees it: text, sentences, names, dates and quotations."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.annotations import Mention, TimeExpression
from pipeline.quotations import Quotation, find_quotations

_WORD = re.compile(r"\w+(?:[-’'/.]\w+)*")


_DATELINE = re.compile(r"(\w[^\n]*?)\s*(?:\s-{1,2}\s|--|–|—)\s*")
_LABEL = re.compile(r"\W*(?:baca juga|pilihan editor|lihat juga|simak juga|simak video|artikel terkait)\s*:\s*", re.IGNORECASE)
_DOMAIN = re.compile(r"\.(?:com|co\.id|id|net|org|tv|news)\b", re.IGNORECASE)
_LONGEST_DATELINE = 70
_SPARE_LETTERS = 6


class Word(NamedTuple):
    """One word of the text, its characters and its lower-case form."""

    start: int
    end: int
    lower: str


@dataclass(slots=True)
class Article:
    """Look-ups by character offset; every one is a bisection.

    Example:
        >>> article = Article("Ia pergi. Ia kembali.", [(0, 9), (10, 21)])
        >>> article.sentence_at(12)
        1
    """

    text: str
    sentences: Sequence[tuple[int, int]]
    mentions: Sequence[Mention] = ()
    dates: Sequence[TimeExpression] = ()
    quotations: list[Quotation] = field(init=False)
    _quote_starts: list[int] = field(init=False)
    _mention_starts: list[int] = field(init=False)
    _date_starts: list[int] = field(init=False)
    _sentence_starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.quotations = find_quotations(self.text)
        self._quote_starts = [q.start for q in self.quotations]
        self._mention_starts = [m.start for m in self.mentions]
        self._date_starts = [d.start for d in self.dates]
        self._sentence_starts = [start for start, _ in self.sentences]

    @classmethod
    def of(cls, doc: Doc) -> "Article":
        """Build from what the engine and the earlier stages set on ``doc``."""
        sentences = [
            (_behind_dateline(doc.text, start, end, doc._.mentions), end)
            for start, end in sentence_spans(doc)
        ]
        return cls(doc.text, sentences, doc._.mentions, doc._.dates)

    def sentence_at(self, position: int) -> int:
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def mentions_in(self, start: int, end: int) -> Sequence[Mention]:
        first = bisect_left(self._mention_starts, start)
        return [m for m in self.mentions[first : bisect_left(self._mention_starts, end)] if m.end <= end]

    def mentions_before(self, position: int) -> Sequence[Mention]:
        return self.mentions[: bisect_left(self._mention_starts, position)]

    def dates_in(self, start: int, end: int) -> Sequence[TimeExpression]:
        first = bisect_left(self._date_starts, start)
        return [d for d in self.dates[first : bisect_left(self._date_starts, end)] if d.end <= end]

    def speech_around(self, position: int) -> Quotation | None:
        """The speech whose marks enclose ``position``."""
        i = bisect_right(self._quote_starts, position) - 1
        if i >= 0 and self.quotations[i].speech and position < self.quotations[i].end:
            return self.quotations[i]
        return None

    def quotation_ending(self, position: int) -> Quotation | None:
        """The quotation that closes right before ``position``; commas and spaces may stand between."""
        i = bisect_left(self._quote_starts, position) - 1
        if i < 0:
            return None
        between = self.text[self.quotations[i].end : position]
        return self.quotations[i] if len(between) < 8 and between.strip(" ,.\xa0") == "" else None

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        first = bisect_left(self._quote_starts, start)
        return [q for q in self.quotations[first : bisect_left(self._quote_starts, end)] if q.end <= end]

    def words(self, start: int, end: int) -> list[Word]:
        return [Word(w.start(), w.end(), w.group().lower()) for w in _WORD.finditer(self.text, start, end)]

    def trim(self, start: int, end: int, edge: str = " \t\r\n\xa0") -> tuple[int, int]:
        """Narrow ``[start, end)`` until neither end is a character of ``edge``."""
        while start < end and self.text[start] in edge:
            start += 1
        while start < end and self.text[end - 1] in edge:
            end -= 1
        return start, end


def _behind_dateline(text: str, start: int, end: int, mentions: Sequence[Mention]) -> int:
    """Where the sentence starts behind "KYIV -", "Liputan6.com, Seoul -", "Jakarta (ANTARA) -"."""
    if label := _LABEL.match(text, start, end):
        return label.end()
    dash = _DATELINE.match(text, start, min(end, start + _LONGEST_DATELINE))
    if dash is None or (start and text[start - 1] not in "\n\r"):
        return start
    named = bytearray(dash.end(1) - start)
    for mention in mentions:
        if mention.start >= dash.end(1):
            break
        if mention.end > start:
            named[max(mention.start - start, 0) : mention.end - start] = b"1" * (mention.end - max(mention.start, start))
    rest = "".join(c for c, seen in zip(dash[1], named, strict=False) if not seen)
    letters = sum(c.isalpha() for c in rest)
    capitals = dash[1].isupper() or _DOMAIN.search(dash[1]) is not None
    return dash.end() if (any(named) and letters <= _SPARE_LETTERS) or capitals else start


def sentence_spans(doc: Doc) -> list[tuple[int, int]]:
    """Character spans of the sentences without the white space around them; none is empty."""
    if not doc.has_annotation("SENT_START"):
        spans = [(0, len(doc.text))]
    else:
        spans = [(sent.start_char, sent.end_char) for sent in doc.sents]
    trimmed = []
    for start, end in spans:
        text = doc.text[start:end]
        left = len(text) - len(text.lstrip())
        right = len(text.rstrip())
        if left < right:
            trimmed.append((start + left, start + right))
    return trimmed
