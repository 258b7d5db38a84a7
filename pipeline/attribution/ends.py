"""Where what is said ends: a relay, another speaker, what is left unsaid, the full stop."""

import re
from collections.abc import Sequence

from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate, is_headline_at
from pipeline.attribution.frame import Cue
from pipeline.attribution.relay import Relay
from pipeline.lexicon.nouns import GOVERNMENT_HEADS, ORGANISATION_HEADS

# "mengonfirmasi penyebaran itu, tetapi tidak mengatakan kapan": what is not said
_UNSAID = re.compile(
    r",?\s{1,3}(?:tetapi|tapi|namun|meski|meskipun|walau|walaupun|sementara|sedangkan)\s(?:[\w-]{1,30}\s){0,4}?"
    r"(?:tidak|tak|belum|enggan|menolak|ogah)\s(?:[\w-]{1,30}\s){0,2}?"
    r"(?:mengatakan|menyebut|menyebutkan|merinci|memerinci|menjelaskan|mengungkap|mengungkapkan|berkomentar|"
    r"memberi|memberikan|menyampaikan|menanggapi|menjawab|bersedia)\b"
)
# behind the comma of a headline: another speaker, a teaser
_TEASER = re.compile(
    r",\s{1,3}(?:tetapi|tapi|namun|begini|ini|inilah|berikut|simak|apa|siapa|mengapa|kenapa|bagaimana|ada)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s{1,3}")
_LONGEST_SPEAKER = 150  # characters
_LONGEST_CLAUSE = 600
_BODIES = GOVERNMENT_HEADS | ORGANISATION_HEADS
_STOPS = " \t\r\n\xa0.!?…*"


class Ends:
    """The ends of the sayings of one sentence.

    Example:
        >>> text = "Kyiv mengatakan pasukan tiba, tetapi tidak mengatakan kapan."
        >>> ends = Ends(Article(text, [(0, 60)]), (0, 60), Relay())
        >>> text[16 : ends.of(Cue(5, 15, "active", "states", "mengatakan"), [], 0)]
        'pasukan tiba'
    """

    def __init__(self, article: Article, sentence: tuple[int, int], relay: Relay) -> None:
        self.article = article
        self.sentence = sentence
        self.relay = relay
        self.is_headline = is_headline_at(article, sentence[0])
        self._last = end_of_statement(article, sentence, sentence[0], ())

    def of(self, cue: Cue, following: Sequence[Cue], clause: int) -> int:
        """Where what one cue reports ends at the latest: a relay, ", kata X", the full stop."""
        stop = self._last
        if self.relay.spans:
            stop = min([stop, *self._relays_behind(cue, clause)])
        for other in following:
            if other.kind in ("inverted", "according") and cue.end < other.start < stop:
                quotation = self.article.quotation_ending(other.start)
                if quotation and quotation.speech and quotation.start > cue.end + 3:
                    return self.article.trim(cue.end, quotation.start, _STOPS)[1]
                comma = self.article.text.rfind(",", cue.end, other.start)
                if comma >= 0 and not self.article.text[comma + 1 : other.start].strip():
                    stop = comma
                    break
        if cue.kind != "active":
            return stop
        near = min(stop, cue.end + _LONGEST_CLAUSE)
        if self.is_headline:
            second = self.second_clause(cue.end, near)
            return second if second < near else stop
        unsaid = _unsaid(self.article.text, cue.end, near)
        return stop if unsaid is None else unsaid

    def second_clause(self, start: int, stop: int) -> int:
        """Where a headline turns to somebody else: ", Paris Sebut Itu Fitnah"."""
        if teaser := _TEASER.search(self.article.text, start, stop):
            stop = teaser.start()
        for comma in _COMMA.finditer(self.article.text, start, stop):
            named = self.article.mentions_in(comma.end(), stop)[:1]
            opens = named and named[0].start == comma.end()
            rest = self.article.words(comma.end(), stop)
            if opens or (rest and rest[0].lower in _BODIES):
                return comma.start()
        return stop

    def _relays_behind(self, cue: Cue, clause: int) -> list[int]:
        """Where relays start that end what is said; "mengatakan kepada Reuters bahwa" does not."""
        reached = cue.end
        if (
            cue.kind == "according"
        ):  # "Menurut dokumen yang diperoleh Reuters, …": it tells of the speaker
            reached = max(reached, self.article.text.find(",", cue.end, cue.end + _LONGEST_SPEAKER))
            for start, end in self.relay.spans:
                if start > cue.end and not self.article.text[reached:start].strip(" ,"):
                    reached = end
        ends = dict(self.relay.spans)
        behind = [
            start for start, end in self.relay.spans
            if start > reached and not self._interrupts(cue, start, end, clause)
        ]  # fmt: skip
        return [start for start in behind if self._parts(cue.end, start, ends[start])]

    def _interrupts(self, cue: Cue, start: int, end: int, clause: int) -> bool:
        """As in "Pasukan itu, kata dia kepada Reuters, akan tiba": the words go on behind it."""
        text = self.article.text
        if cue.kind not in ("inverted", "according") or text[end : end + 1] != ",":
            return False
        said = self.article.words(clause, cue.start)
        beside = "," not in text[cue.end : start] and not self.article.quotation_ending(cue.start)
        return bool(said) and beside and not has_main_predicate(said)

    def _parts(self, start: int, end: int, relay_end: int) -> bool:
        """Whether a relay at ``end`` ends what is said: more than a date stands before it.

        "melaporkan pada Minggu, mengutip pejabat, bahwa …" goes on behind it.
        """
        text = self.article.text
        between = self.article.words(start, end)
        addressed = bool(between) and between[0].lower in ("kepada", "pada", "dalam", "di", "lewat")
        goes_on = text.find(" bahwa ", end, self.sentence[1]) >= 0
        if goes_on or (addressed and text[relay_end : relay_end + 1] in (",", ":")):
            return has_main_predicate(between)
        return bool(text[start:end].strip(" ,"))


def _unsaid(text: str, start: int, stop: int) -> int | None:
    """Where "…, tetapi tidak mengatakan kapan" begins; None where nothing is left unsaid."""
    said = text[start:stop]
    if (
        "tapi" in said or "namun" in said or "meski" in said or "walau" in said
        or "sementara" in said or "sedangkan" in said
    ):  # fmt: skip
        found = _UNSAID.search(text, start, stop)
        return found.start() if found else None
    return None


def end_of_statement(
    article: Article, sentence: tuple[int, int], content: int, breaks: Sequence[int]
) -> int:
    """The first of ``breaks`` behind ``content``, else the sentence's end without its full stop."""
    _, end = article.trim(*sentence, _STOPS)
    if article.text[end - 1] in "”“\"«„‘'`" and article.text[end - 2 : end - 1].isspace():
        _, end = article.trim(sentence[0], end - 1, _STOPS)  # the next sentence's opening mark
    return min([end, *(b for b in breaks if b > content)]) if breaks else end
