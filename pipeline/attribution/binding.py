"""Bind the cues of one sentence from left to right; one inside another's words binds nothing."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate, is_headline_at
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.frames import read_frame
from pipeline.attribution.lexicon import HEADLINE
from pipeline.attribution.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.relay import Relay
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.terms import BELIEVING
from pipeline.clauses import CONTRAST

_COORDINATED = re.compile(
    r"[\s,]{0,4}\b(?:dan|serta|sambil|seraya|sembari|sekaligus|lalu|kemudian|tetapi|tapi|namun)\s{1,3}"
    r"(?:(?:juga|turut|balik|kembali|telah|sudah|malah|justru|bahkan|langsung|ikut|kemudian|tidak|tak)\s{1,3}){0,2}$",
    re.IGNORECASE,
)
_HEADLINE_COMMA = re.compile(r"\s{0,3},\s{1,3}$")  # "Irak Bantah Basra Jatuh, Klaim Tewaskan …"
_SEMICOLON = re.compile(r";\s{1,3}")
# "…, dia mengatakan itu taktik": the same man speaks on
_SPLICED = re.compile(r",\s{1,3}(?=(?:dia|ia|beliau)\s{1,3}(?:juga\s{1,3}|pun\s{1,3})?$)", re.IGNORECASE)
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
_LONGEST_SPEAKER = 150  # characters
_WIDEST_JOINT = 40
_LONGEST_SUBJECT = 80
_STOPS = " \t\r\n\xa0.!?…"


def bind(
    article: Article,
    sentence: tuple[int, int],
    cues: Sequence[Cue],
    relay: Relay,
    quantities: Sequence[Quantity],
) -> list[Frame]:
    """The frames of one sentence, in the order of their cues.

    Args:
        article: the article.
        sentence: the span of the sentence.
        cues: its cues, outside of quoted speech and relays.
        relay: its relays: no part of what is said.
        quantities: of the article; "diperkirakan" binds only where it has one to estimate.

    Example:
        >>> text = "Menurut Seoul, rumor itu tidak berdasar."
        >>> cue = Cue(0, 7, "according", "states", "menurut")
        >>> frame, = bind(Article(text, [(0, 40)]), (0, 40), [cue], Relay(), [])
        >>> text[frame.start:frame.end]
        'rumor itu tidak berdasar'
    """
    binder = _Binder(article, sentence, relay, quantities)
    for i, cue in enumerate(cues):
        binder.add(cue, cues[i + 1 :])
    frames = [f for f in binder.frames if f.cue.kind == "passive" or not _is_blank(article, f)]
    told: set[tuple[int, int]] = set()
    for frame in list(frames):  # "X mengatakan, “A,” katanya": one utterance
        if frame.direct and (frame.start, frame.end) in told:
            frames.remove(frame)
        told.add((frame.start, frame.end))
    return frames


def _is_blank(article: Article, frame: Frame) -> bool:
    """Nothing said, or a date alone: "A, kata juru bicaranya, Mujahid, Rabu (13/11)"."""
    dates = [d for d in article.dates_in(frame.start, frame.end)[:1] if d.start == frame.start]
    start = dates[0].end if dates else frame.start
    return not article.text[start : frame.end].strip(_STOPS)


class _Binder:
    def __init__(
        self,
        article: Article,
        sentence: tuple[int, int],
        relay: Relay,
        quantities: Sequence[Quantity],
    ) -> None:
        self.article = article
        self.sentence = sentence
        self.relay = relay
        self.quantities = quantities
        self.frames: list[Frame] = []
        self.clause = self._behind_opening_relays()
        self._is_headline = is_headline_at(article, sentence[0])

    def add(self, cue: Cue, following: Sequence[Cue]) -> None:
        """Bind one more cue; ``following``: those behind it."""
        frames = self.frames
        if self._passes_on(cue):
            return
        if spokesman := self._spokesman(cue):
            frames[-1] = frames[-1]._replace(through=spokesman)
            return
        joined, outer, through = self._joined(cue), None, None
        contrast = self._contrast(cue)
        if contrast is not None:
            frames[-1] = frames[-1]._replace(end=contrast[0])
            self.clause = contrast[1]
        elif joined is not None:
            frames[-1] = frames[-1]._replace(end=min(frames[-1].end, joined))
        elif begin := self._reported(cue):
            outer, self.clause = frames.pop(), begin
            through = outer.speaker
        elif self._passive_behind(cue):
            frames.pop()  # "Kabar bahwa A dibantah B": B denies A
        elif frames and cue.start < max(frames[-1].end, _speaker_end(frames[-1])):
            return
        begin = max([self.clause, *(f.cue.end if f.start < f.cue.start else f.end for f in frames)])
        begin, subject_end = self._around_relays(begin, cue.start)
        scope = Scope(
            clause=begin,
            stop=self._stop(cue, following),
            sentence=self.sentence[0],
            subject_end=subject_end,
            relays=self.relay.spans,
            shared=frames[-1].speaker if joined is not None else None,
        )
        frame = read_frame(self.article, cue, scope)
        if outer and not (frame and frame.speaker):
            frames.append(outer)  # nobody else is quoted
        elif frame and (not self._estimates(frame) or self._counts(frame.start, frame.end)):
            frames.append(frame._replace(through=through) if through else frame)

    def _estimates(self, frame: Frame) -> bool:
        """Whether it tells what is thought: a report of numbers only, unless in quotation marks."""
        believes = frame.cue.word in BELIEVING and not frame.direct
        return frame.cue.kind == "estimating" or believes

    def _passes_on(self, cue: Cue) -> bool:
        """As in "“A,” kata menteri itu, menurut Anadolu": another speaker behind the speaker."""
        last = self.frames[-1] if self.frames else None
        if last is None or not last.speaker or last.end > last.cue.start:
            return False
        if cue.kind == "inverted" and last.cue.kind == "active":  # "“A,” dia berjanji, tulis X"
            return self.article.text[last.cue.end : cue.start].strip() == ","
        if cue.kind != "according" or last.cue.kind != "inverted":
            return False
        return self.article.text[_speaker_end(last) : cue.start].strip() == ","

    def _spokesman(self, cue: Cue) -> Speaker | None:
        """As in "Guterres mendesak gencatan senjata, kata Dujarric": who tells what another says."""
        last = self.frames[-1] if self.frames else None
        if last is None or not last.speaker or last.direct or cue.kind != "inverted" or cue.pronoun:
            return None
        said = last.cue.kind == "active" and last.cue.end <= last.start < last.end <= cue.start
        if not said or self.article.text[last.end : cue.start].strip() != ",":
            return None
        span = phrase_after(self.article, cue.end, self.sentence[1])
        teller = read_noun_phrase(self.article, *span)
        same = teller is None or teller.pronoun or teller.name == last.speaker.name
        return None if same else teller

    def _behind_opening_relays(self) -> int:
        """The clause starts behind "Dilansir AFP, mengutip sumber lokal, …"."""
        start = self.sentence[0]
        for span_start, span_end in self.relay.spans:
            if self.article.text[start:span_start].strip(" ,") == "":
                start = span_end
        return start

    def _joined(self, cue: Cue) -> int | None:
        """Where the conjunction of "X mengatakan A, dan meminta B" starts.

        Both verbs have one speaker.
        """
        if (
            not self.frames
            or cue.kind != "active"
            or self.frames[-1].cue.kind not in ("active", "according")
        ):
            return None
        near = max(self.clause, cue.start - _WIDEST_JOINT)
        found = _COORDINATED.search(self.article.text, near, cue.start)
        if found is None and cue.word in HEADLINE:
            found = _HEADLINE_COMMA.search(self.article.text, near, cue.start)
        return found.start() if found else None

    def _contrast(self, cue: Cue) -> tuple[int, int] | None:
        """As in ", sementara Kyiv membantah angka itu".

        A clause of its own behind what the first one says.
        """
        if not self.frames or cue.kind not in ("active", "passive"):
            return None
        last = self.frames[-1]
        if last.direct or not last.cue.end < cue.start < last.end:
            return None
        text = self.article.text
        found = [m.span() for m in CONTRAST.finditer(text, last.start, cue.start)]
        found += [m.span() for m in _SEMICOLON.finditer(text, last.start, cue.start)]
        spliced = _SPLICED.search(text, max(last.start, cue.start - _WIDEST_JOINT), cue.start)
        if spliced and last.cue.kind == "active" and text[cue.end : cue.end + 1] == " ":
            found.append(spliced.span())
        return max(found, default=None)

    def _reported(self, cue: Cue) -> int | None:
        """As in "Diberitakan sebelumnya, Seoul menyebut …": where the words reported begin.

        Who is quoted there is the source, and so he is in "Menurut Budanov, warga meminta …".
        """
        if not self.frames or cue.kind not in ("active", "inverted", "according"):
            return None
        last = self.frames[-1]
        if not last.cue.end < last.start <= cue.start < last.end:
            return None
        if last.cue.kind == "speakerless" and last.speaker is None:
            return last.start
        return last.start if self._tells_of_another(last, cue) else None

    def _tells_of_another(self, outer: Frame, cue: Cue) -> bool:
        """Whether the cue's subject is somebody else and opens what the outer speaker says."""
        if cue.kind != "active" or outer.cue.kind not in ("active", "according") or outer.direct:
            return False
        if outer.cue.stance not in ("states", "confirms"):  # "meminta TNI memberi tahu warga"
            return False
        if outer.cue.stance in ("demands", "asks", "expects", "promises"):
            return False  # "meminta TNI memberi tahu jadwalnya": nobody has told it yet
        if cue.start - outer.start > _LONGEST_SUBJECT or cue.pronoun:
            return False
        subject = self.article.words(outer.start, cue.start)
        if not subject or has_main_predicate(subject) or cue.word in BELIEVING:
            return False
        if any(mark in self.article.text[outer.start : cue.start] for mark in ',;:"“'):
            return False
        head = subject[0]
        if head.lower in PRONOUNS or head.lower.endswith("nya") or head.lower in DOCUMENT_HEADS:
            return False
        speaks = ROLE_HEADS | ANONYMOUS_HEADS | ORGANISATION_HEADS | GOVERNMENT_HEADS
        named = self.article.mentions_in(outer.start, cue.start)[:1]
        opens = bool(named) and named[0].start == head.start
        return opens or head.lower in speaks

    def _passive_behind(self, cue: Cue) -> bool:
        """Whether a denial follows the noun of saying whose clause it would stand in."""
        if not self.frames or self.frames[-1].cue.kind != "nominal" or cue.kind != "passive":
            return False
        return (
            cue.stance in ("denies", "confirms")
            and self.frames[-1].start < cue.start < self.frames[-1].end
        )

    def _around_relays(self, begin: int, cue_start: int) -> tuple[int, int]:
        """A subject may stand behind a relay or before it.

        "Ilunga, dikutip dari AFP, mengatakan".
        """
        for start, end in self.relay.spans:
            if begin <= start and end <= cue_start:
                if self.article.text[begin:start].strip(" ,"):
                    return begin, start
                begin = end
        return begin, cue_start

    def _stop(self, cue: Cue, following: Sequence[Cue]) -> int:
        """Where what one cue reports ends at the latest: a relay, ", kata X", the full stop."""
        stop = end_of_statement(self.article, self.sentence, cue.end, self._relays_behind(cue))
        for other in following:
            if other.kind in ("inverted", "according") and cue.end < other.start < stop:
                quotation = self.article.quotation_ending(other.start)
                if quotation and quotation.speech and quotation.start > cue.end + 3:
                    return quotation.start
                comma = self.article.text.rfind(",", cue.end, other.start)
                if comma >= 0 and not self.article.text[comma + 1 : other.start].strip():
                    stop = comma
                    break
        ends = _TEASER if self._is_headline else _UNSAID
        unsaid = ends.search(self.article.text, cue.end, stop) if cue.kind == "active" else None
        return unsaid.start() if unsaid else stop

    def _relays_behind(self, cue: Cue) -> list[int]:
        """Where relays start that end what is said; "mengatakan kepada Reuters bahwa" does not."""
        reached = cue.end
        if (
            cue.kind == "according"
        ):  # "Menurut dokumen yang diperoleh Reuters, …": it tells of the speaker
            reached = max(reached, self.article.text.find(",", cue.end, cue.end + _LONGEST_SPEAKER))
            for start, end in self.relay.spans:
                if start > cue.end and not self.article.text[reached:start].strip(" ,"):
                    reached = end
        behind = [
            start for start, end in self.relay.spans
            if start > reached and not self._interrupts(cue, start, end)
        ]  # fmt: skip
        return [start for start in behind if self._parts(cue.end, start)]

    def _interrupts(self, cue: Cue, start: int, end: int) -> bool:
        """As in "Pasukan itu, kata dia kepada Reuters, akan tiba": the words go on behind it."""
        text = self.article.text
        if cue.kind not in ("inverted", "according") or text[end : end + 1] != ",":
            return False
        said = self.article.words(self.clause, cue.start)
        beside = "," not in text[cue.end : start] and not self.article.quotation_ending(cue.start)
        return bool(said) and beside and not has_main_predicate(said)

    def _parts(self, start: int, end: int) -> bool:
        """Whether a relay at ``end`` ends what is said: more than a date stands before it.

        "melaporkan pada Minggu, mengutip pejabat, bahwa …" goes on behind it.
        """
        goes_on = self.article.text.find(" bahwa ", end, self.sentence[1]) >= 0
        if not goes_on:
            return bool(self.article.text[start:end].strip(" ,"))
        return has_main_predicate(self.article.words(start, end))

    def _counts(self, start: int, end: int) -> bool:
        return any(q.within(start, end) for q in self.quantities)


def _speaker_end(frame: Frame) -> int:
    return frame.speaker.end if frame.speaker else 0


def end_of_statement(
    article: Article, sentence: tuple[int, int], content: int, breaks: Sequence[int]
) -> int:
    """The first of ``breaks`` behind ``content``, else the sentence's end without its full stop."""
    _, end = article.trim(*sentence, _STOPS)
    if article.text[end - 1] in "”“\"«„‘'`" and article.text[end - 2 : end - 1].isspace():
        _, end = article.trim(sentence[0], end - 1, _STOPS)  # the next sentence's opening mark
    return min([end, *(b for b in breaks if b > content)])
