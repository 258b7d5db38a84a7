"""Quotations without a cue of their own: the speaker of the words beside them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.announced import signature
from pipeline.attribution.rows import source_columns
from pipeline.quotations import Quotation

_FEW = 4  # words
_PARAGRAPH = 1000  # characters
_MARKS = "\"”’»“'` "
_ENDS = frozenset(".!?,…")


class Neighbours:
    """The utterances next to a place of the text.

    Args:
        article: the article.
        spoken: what has a cue.
        silent: sayings whose words stand elsewhere ("Hal itu disampaikan X.").
        announced: those whose words follow ("X angkat bicara.").
    """

    def __init__(
        self,
        article: Article,
        spoken: Iterable[Utterance],
        silent: Iterable[Utterance],
        announced: Iterable[Utterance],
    ) -> None:
        self.article = article
        self._spoken, self._silent = [*spoken], [*silent]
        self._announced = {u.sentence: u for u in announced}

    # most articles have no quotation that asks for its neighbours

    @cached_property
    def _by_start(self) -> list[Utterance]:
        return sorted(self._spoken, key=lambda u: u.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [u.start for u in self._by_start]

    @cached_property
    def _covered(self) -> list[int]:
        return list(accumulate((u.end for u in self._by_start), max))

    @cached_property
    def _by_reach(self) -> list[Utterance]:
        return sorted([*self._by_start, *self._silent], key=_reach)

    @cached_property
    def _reaches(self) -> list[int]:
        return [_reach(u) for u in self._by_reach]

    @cached_property
    def _referring(self) -> dict[int, Utterance]:
        return {u.sentence: u for u in self._silent if refers_back(self.article, u)}

    def covers(self, quotation: Quotation) -> bool:
        """Whether the quotation is within what somebody is already said to say."""
        i = bisect_right(self._starts, quotation.start) - 1
        return i >= 0 and self._covered[i] >= quotation.end

    def of(self, first: Quotation, last: Quotation) -> Utterance | None:
        """The saying that quotations from ``first`` to ``last``, side by side, go on.

        Who is announced right before, or told right behind to have said it; the saying before in
        the same line, else the one right behind, else the one before, which is at most a sentence
        and a paragraph off. What is not closed goes on in the quotation behind.
        """
        text = self.article.text
        if announced := self._announced.get(self.article.sentence_at(first.start) - 1):
            return announced
        if referring := self._told_behind(last):
            return referring
        i = bisect_left(self._starts, last.end)
        behind = self._by_start[i] if i < len(self._by_start) else None
        if not (behind and behind.quotation == "direct" and _blank(text, last.end, behind.start)):
            behind = None
        if behind and text[last.end - 1] not in _MARKS:
            return behind
        i = bisect_right(self._reaches, first.start) - 1
        if i >= 0 and "\n" not in text[self._reaches[i] : first.start][:_PARAGRAPH]:
            return self._near(i, first)
        return behind or (self._near(i, first) if i >= 0 else None)

    def _told_behind(self, quotation: Quotation) -> Utterance | None:
        """As in "“Kami siap.” X mengatakan hal itu di Kyiv."."""
        index = self.article.sentence_at(quotation.end - 1) + 1
        found = self._referring.get(index)
        if found and _blank(self.article.text, quotation.end, self.article.sentences[index][0]):
            return found
        return None

    def _near(self, i: int, quotation: Quotation) -> Utterance | None:
        text, reached = self.article.text, self._reaches[i]
        far = self.article.sentence_at(quotation.start) - self.article.sentence_at(reached - 1)
        near = far <= 2 and text.count("\n", reached, quotation.start) <= 2
        return self._by_reach[i] if near else None


def read_orphans(
    article: Article, neighbours: Neighbours, claimed: set[Quotation]
) -> Iterator[Utterance]:
    """Whole sentences in quotation marks without a cue, with their neighbour's speaker and cue."""
    group: list[Quotation] = []
    for quotation in article.quotations:
        if not quotation.speech or quotation in claimed or not _stands_alone(article, quotation):
            continue
        if neighbours.covers(quotation):
            continue
        if group and not _blank(article.text, group[-1].end, quotation.start):
            yield from _go_on(article, group, neighbours)
            group = []
        group.append(quotation)
    yield from _go_on(article, group, neighbours)


def _go_on(
    article: Article, group: Sequence[Quotation], neighbours: Neighbours
) -> Iterator[Utterance]:
    """The quotations of ``group``, which stand side by side: one speaker's."""
    if not group:
        return
    neighbour = _signed(article, group[-1]) or neighbours.of(group[0], group[-1])
    for quotation in group:
        here = {
            "start": quotation.start,
            "end": quotation.end,
            "sentence": article.sentence_at(quotation.start),
            "quotation": "direct",
        }
        if neighbour is None:  # nobody is named for it
            yield Utterance(**here)
            continue
        silent = neighbour.start >= neighbour.end
        dated = neighbour.statement_basis
        yield neighbour._replace(
            **here,
            stance="states",
            cites=None,
            source_basis=None if silent else neighbour.source and "continued",
            statement_basis=dated if silent else dated and "inherited",
        )


def _signed(article: Article, quotation: Quotation) -> Utterance | None:
    """As in "“Kami siap.” (Candra Wijaya)"."""
    speaker = signature(article, quotation)
    if speaker is None:
        return None
    return Utterance(
        quotation.end,
        quotation.end,
        article.sentence_at(quotation.start),
        **source_columns(speaker),
    )


def read_referred(
    article: Article, found: Sequence[Utterance], silent: Iterable[Utterance]
) -> Iterator[Utterance]:
    """As in "Pasukan tiba di Goma. Demikian diumumkan militer, Rabu.".

    The second sentence reports the first.
    """
    spoken = {
        article.sentence_at(start) for u in found for start in (u.start, max(u.start, u.end - 1))
    }
    for reporting in silent:
        before = reporting.sentence - 1
        if before < 0 or before in spoken or not refers_back(article, reporting):
            continue
        start, end = article.trim(*article.sentences[before], " \t\r\n\xa0.")
        line_break = "\n" in article.text[end : reporting.cue_start][:_PARAGRAPH]
        if start < end and not line_break and article.text[end - 1] not in _MARKS:
            yield reporting._replace(start=start, end=end, quotation="indirect")


def refers_back(article: Article, reporting: Utterance) -> bool:
    """As in "Hal itu", "Demikian" point back; "Hal senada" points to what comes next."""
    start, end = article.sentences[reporting.sentence]
    behind = [word.lower for word in article.words(reporting.cue_end, end)[:2]]
    if "itu" in behind or "tersebut" in behind:
        return True  # "X mengatakan hal itu"
    words = [word.lower for word in article.words(start, reporting.cue_start)]
    return len(words) <= _FEW and any(
        word in ("itu", "tersebut", "ini", "demikian") for word in words
    )


def _reach(utterance: Utterance) -> int:
    return max(utterance.end, utterance.cue_end or 0, utterance.source_end or 0)


def _blank(text: str, start: int, end: int) -> bool:
    return end - start < 200 and not text[start:end].strip()


def _stands_alone(article: Article, quotation: Quotation) -> bool:
    text = article.text
    before = text[max(0, quotation.start - 3) : quotation.start].rstrip(" \xa0")
    inside = text[quotation.start : quotation.end].rstrip(_MARKS)
    ended = inside[-1:] in _ENDS or text[quotation.end : quotation.end + 1] in tuple(".!?")
    return (not before or before[-1] in '.!?…\n:”"»') and ended
