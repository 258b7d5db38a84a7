"""One article as the attribution stage sees it: text, sentences, names, dates and quotations."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from spacy.tokens import Doc

from pipeline.annotations import Mention, TimeExpression, text_of
from pipeline.quotations import Quotation, find_quotations

if TYPE_CHECKING:
    from pipeline.attribution.syntax import Syntax

_T = TypeVar("_T", Mention, TimeExpression, Quotation)

_WORD = re.compile(r"\w++(?:[-’'/.]\w++)*+")
_DATELINE = re.compile(r"(\w[^\n]*?)\s*(?:\s-{1,2}\s|--|–|—)\s*")
_DASH = re.compile("[-–—:]")  # behind a dateline
_OUTLET_DATELINE = re.compile(r"(\w[^\n:]*?\.(?:com|co\.id|id|net|tv)\b[^\n:]{0,30}):\s+")
_LABEL = re.compile(
    r"\W*(?:baca juga|pilihan editor|lihat juga|simak juga|simak video|artikel terkait)\s*:\s*",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"\.(?:com|co\.id|id|net|org|tv|news)\b", re.IGNORECASE)
_LONGEST_DATELINE = 70
_SPARE_LETTERS = 6
_SENTENCES_KEPT = 500  # whose words are kept: all of an article, not all of a book
_NEAR = 8  # characters between a quotation and its cue


class Word(NamedTuple):
    """One word of the text, its characters and its lower-case form."""

    start: int
    end: int
    lower: str


# every word of an article is made: column by column, without the generated constructor
_word = partial(tuple.__new__, Word)
_START_OF = itemgetter(0)
_MENTIONED_AT = attrgetter("start")
_START, _END, _WRITTEN = re.Match.start, re.Match.end, re.Match.group


class _Sentence(NamedTuple):
    """The words of one sentence, and where each starts."""

    start: int
    end: int
    starts: list[int]
    words: list[Word]


_NO_SENTENCE = _Sentence(0, 0, [], [])


@dataclass(slots=True)
class Article:
    """Look-ups by character offset; every one is a bisection.

    ``syntax`` is the engine's parse, for the stage that asks it; null: there is none. ``outlet``:
    who printed the article, where known.

    Example:
        >>> article = Article("Ia pergi. Ia kembali.", [(0, 9), (10, 21)])
        >>> article.sentence_at(12)
        1
    """

    text: str
    sentences: Sequence[tuple[int, int]]
    mentions: Sequence[Mention] = ()
    dates: Sequence[TimeExpression] = ()
    syntax: "Syntax | None" = None
    outlet: str | None = None
    quotations: list[Quotation] = field(init=False)
    _quote_starts: list[int] = field(init=False)
    _mention_starts: list[int] = field(init=False)
    _date_starts: list[int] = field(init=False)
    _sentence_starts: list[int] = field(init=False)
    _people: list[Mention] = field(init=False)
    _people_starts: list[int] = field(init=False)
    _written: dict[str, set[str]] = field(init=False)
    _lower: str = field(init=False)
    _times: Counter[str] = field(init=False)
    _read: dict[int, _Sentence] = field(init=False)
    _reading: _Sentence = field(init=False)

    def __post_init__(self) -> None:
        self._mention_starts = [m.start for m in self.mentions]
        self._date_starts = [d.start for d in self.dates]
        self._sentence_starts = [start for start, _ in self.sentences]
        self.quotations = find_quotations(self.text, self._sentence_starts)
        self._quote_starts = [q.start for q in self.quotations]
        self._people = [m for m in self.mentions if m.label == "PER"]
        self._people_starts = [m.start for m in self._people]
        self._written = {}
        self._times = Counter()
        self._read = {}
        self._reading = _NO_SENTENCE
        self._lower = self.text.lower()

    @classmethod
    def of(cls, doc: Doc, mentions: Sequence[Mention] | None = None, **more: object) -> "Article":
        """Build from what the engine and the earlier stages set on ``doc``.

        Args:
            doc: with names and dates found.
            mentions: the names, where they are not those of ``doc``.
            more: ``syntax``, ``outlet``.
        """
        text = text_of(doc)
        mentions = doc._.mentions if mentions is None else mentions
        sentences = [
            (_behind_dateline(text, start, end, mentions), end)
            for start, end in sentence_spans(doc, text)
        ]
        return cls(text, sentences, mentions, doc._.dates, **more)

    def sentence_at(self, position: int) -> int:
        """The index of the sentence that holds ``position``."""
        index = bisect_right(self._sentence_starts, position)
        return index - 1 if index else 0

    def mentions_in(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that lie within ``[start, end)``, in text order."""
        return _within(self.mentions, self._mention_starts, start, end)

    def last_mentions(self, position: int, number: int) -> Sequence[Mention]:
        """The last ``number`` mentions that start before ``position``, in text order."""
        last = bisect_left(self._mention_starts, position)
        return self.mentions[max(0, last - number) : last]

    def people_in(self, start: int, end: int) -> Sequence[Mention]:
        """The persons named within ``[start, end)``, in text order."""
        return _within(self._people, self._people_starts, start, end)

    def person_at(self, start: int) -> Mention | None:
        """The person whose name starts at ``start``."""
        i = bisect_left(self._people_starts, start)
        return self._people[i] if i < len(self._people) and self._people[i].start == start else None

    def person_before(self, position: int) -> Mention | None:
        """The person last named before ``position``."""
        i = bisect_left(self._people_starts, position) - 1
        return self._people[i] if i >= 0 else None

    def written(self, entity: str) -> frozenset[str]:
        """Every way the article writes an entity's name."""
        if not self._written:
            for mention in self.mentions:
                name = " ".join(self.text[mention.start : mention.end].split())
                self._written.setdefault(mention.entity, set()).add(name)
        return frozenset(self._written.get(entity, ()))

    def times_named(self, entity: str) -> int:
        """How many mentions an entity has."""
        if not self._times:
            self._times.update(m.entity for m in self.mentions)
        return self._times[entity]

    def dates_in(self, start: int, end: int) -> Sequence[TimeExpression]:
        """The temporal expressions that lie within ``[start, end)``, in text order."""
        return _within(self.dates, self._date_starts, start, end)

    def speech_around(self, position: int) -> Quotation | None:
        """The speech whose marks enclose ``position``."""
        i = bisect_right(self._quote_starts, position) - 1
        if i >= 0 and self.quotations[i].speech and position < self.quotations[i].end:
            return self.quotations[i]
        return None

    def quotation_ending(self, position: int) -> Quotation | None:
        """The quotation that closes right before ``position``.

        Commas and spaces may stand between.
        """
        i = bisect_left(self._quote_starts, position) - 1
        if i < 0:
            return None
        closed = self.quotations[i].end
        if not 0 <= position - closed < _NEAR:
            return None
        return (
            self.quotations[i] if self.text[closed:position].strip(" ,.;–—-(\xa0") == "" else None
        )

    def quotation_at(self, start: int) -> Quotation | None:
        """The quotation whose opening mark stands at ``start``."""
        i = bisect_left(self._quote_starts, start)
        if i < len(self.quotations) and self._quote_starts[i] == start:
            return self.quotations[i]
        return None

    def quotes_near(self, start: int, end: int) -> bool:
        """Whether a quotation lies in ``[start, end)``, reaches into it or stands beside it."""
        i = bisect_left(self._quote_starts, end + _NEAR) - 1
        return i >= 0 and self.quotations[i].end > start - _NEAR

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        """The quotations that lie within ``[start, end)``, in text order."""
        return _within(self.quotations, self._quote_starts, start, end)

    def words(self, start: int, end: int) -> list[Word]:
        """The words of ``text[start:end]``; hyphens and points within a word do not part it."""
        if start >= end:
            return []
        begins, ends, starts, words = self._reading
        if start < begins or end > ends:
            if not self.sentences:
                return self._split(start, end)
            begins, ends, starts, words = self._words_of(self.sentence_at(start))
            if start < begins or end > ends:
                return self._split(start, end)
        if start == begins and end == ends:
            return words[:]
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if first and words[first - 1].end > start:  # from within a word
            cut = words[first - 1].end
            if cut >= end:
                return self._split(start, end)
            return self._split(start, cut) + self.words(cut, end)
        if last > first and words[last - 1].end > end:
            return words[first : last - 1] + self._split(words[last - 1].start, end)
        return words[first:last]

    def _words_of(self, index: int) -> _Sentence:
        """The sentence that is read from now on; sentences are read one after another."""
        sentence = self._read.get(index)
        if sentence is None:
            if len(self._read) > _SENTENCES_KEPT:
                self._read.clear()
            start, end = self.sentences[index]
            words = self._split(start, end)
            sentence = _Sentence(start, end, list(map(_START_OF, words)), words)
            self._read[index] = sentence
        self._reading = sentence
        return sentence

    def _split(self, start: int, end: int) -> list[Word]:
        if len(self._lower) == len(self.text):
            found = list(_WORD.finditer(self._lower, start, end))
            columns = map(_START, found), map(_END, found), map(_WRITTEN, found)
            return list(map(_word, zip(*columns, strict=True)))
        # "İ" is two characters in lower case
        return [Word(*w.span(), w[0].lower()) for w in _WORD.finditer(self.text, start, end)]

    def trim(self, start: int, end: int, edge: str = " \t\r\n\xa0") -> tuple[int, int]:
        """Narrow ``[start, end)`` until neither end is a character of ``edge``."""
        text = self.text
        while start < end and text[start] in edge:
            start += 1
        while start < end and text[end - 1] in edge:
            end -= 1
        return start, end


def _within(spans: Sequence[_T], starts: list[int], start: int, end: int) -> list[_T]:
    """The spans, whose starts are ``starts``, that lie within ``[start, end)``."""
    first = bisect_left(starts, start)
    if first == len(starts) or starts[first] >= end:
        return []
    return [span for span in spans[first : bisect_left(starts, end, first)] if span.end <= end]


def _behind_dateline(text: str, start: int, end: int, mentions: Sequence[Mention]) -> int:
    """Where the sentence starts behind "KYIV -", "Liputan6.com, Seoul -", "Jakarta (ANTARA) -".

    ``mentions``: those of the article.
    """
    if text.find(":", start, end) >= 0 and (label := _LABEL.match(text, start, end)):
        return label.end()
    if start and text[start - 1] not in "\n\r":
        return start
    limit = min(end, start + _LONGEST_DATELINE)
    if _DASH.search(text, start, limit) is None:
        return start
    dash = _DATELINE.match(text, start, limit) or _OUTLET_DATELINE.match(text, start, limit)
    if dash is None:
        return start
    named = bytearray(dash.end(1) - start)
    first = bisect_left(mentions, start, key=_MENTIONED_AT)
    last = bisect_left(mentions, dash.end(1), first, key=_MENTIONED_AT)
    for mention in mentions[first:last]:
        if mention.end <= dash.end(1):
            named[mention.start - start : mention.end - start] = b"1" * (
                mention.end - mention.start
            )
    rest = "".join(c for c, seen in zip(dash[1], named, strict=False) if not seen)
    letters = sum(c.isalpha() for c in rest)
    capitals = dash[1].isupper() or _DOMAIN.search(dash[1]) is not None
    return dash.end() if (any(named) and letters <= _SPARE_LETTERS) or capitals else start


def sentence_spans(doc: Doc, text: str) -> list[tuple[int, int]]:
    """Character spans of the sentences without the white space around them; none is empty."""
    if not doc.has_annotation("SENT_START"):
        spans = [(0, len(text))]
    else:
        spans = [(sent.start_char, sent.end_char) for sent in doc.sents]
    trimmed = []
    for start, end in spans:
        if not (text[start : start + 1].isspace() or text[end - 1 : end].isspace()):
            trimmed += [(start, end)] if start < end else ()
            continue
        sentence = text[start:end]
        left = len(sentence) - len(sentence.lstrip())
        right = len(sentence.rstrip())
        if left < right:
            trimmed.append((start + left, start + right))
    return trimmed
