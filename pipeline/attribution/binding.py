"""Bind the cues of one sentence from left to right; one inside another's words binds nothing."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.attribution.cited import cited_speech
from pipeline.attribution.ends import Ends
from pipeline.attribution.finite import ACCUSING
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.frames import read_frame
from pipeline.attribution.joints import (
    joined_at,
    opens_without_subject,
    relative_closed,
    second_saying,
)
from pipeline.attribution.relay import Relay
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import subject_before
from pipeline.attribution.tellers import doubles, passes_on, teller_of, told_around
from pipeline.attribution.told_through import speaks, told_between, told_in_aside
from pipeline.clauses import CONTRAST
from pipeline.lexicon.saying_terms import BELIEVING

_SEMICOLON = re.compile(r";\s{1,3}")
# "…, dia mengatakan itu taktik": the same man speaks on
_SPLICED = re.compile(
    r",\s{1,3}(?=(?:dia|ia|beliau)\s{1,3}(?:juga\s{1,3}|pun\s{1,3})?$)", re.IGNORECASE
)
_TURNED = re.compile(
    r"[\s,]{1,3}\b(?:tapi|tetapi|namun|sementara|sedangkan|padahal|adapun)\s{1,3}$"
)
_WIDEST_JOINT = 40
_STOPS = " \t\r\n\xa0.!?…*"


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
    if not cues:
        return []
    binder = _Binder(article, sentence, relay, quantities)
    for i, cue in enumerate(cues):
        binder.add(cue, cues[i + 1 :])
    frames = [f for f in binder.frames if f.cue.kind == "passive" or not _is_blank(article, f)]
    return _without_doubles(frames) if len(frames) > 1 else frames


def _without_doubles(frames: list[Frame]) -> list[Frame]:
    """As in "X mengatakan, “A,” katanya": one utterance."""
    told: set[tuple[int, int]] = set()
    for frame in list(frames):
        if frame.direct and (frame.start, frame.end) in told:
            frames.remove(frame)
        told.add((frame.start, frame.end))
    return frames


def _is_blank(article: Article, frame: Frame) -> bool:
    """Nothing said, or a date alone: "A, kata juru bicaranya, Mujahid, Rabu (13/11)"."""
    dates = article.dates_in(frame.start, frame.end)
    start = dates[0].end if dates and dates[0].start == frame.start else frame.start
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
        self.ends = Ends(article, sentence, relay)

    def add(self, cue: Cue, following: Sequence[Cue]) -> None:
        """Bind one more cue; ``following``: those behind it."""
        if self._told_through(cue, following):
            return
        opened = self._behind_last(cue) if self.frames else (self.clause, None, None)
        if opened is None:
            return
        begin, outer, shared = opened
        begin, subject_end = self._around_relays(begin, cue.start)
        scope = Scope(
            clause=begin,
            stop=self.ends.of(cue, following, self.clause),
            sentence=self.sentence[0],
            subject_end=subject_end,
            relays=self.relay.spans,
            shared=shared,
        )
        scope, teller = self._spoken_elsewhere(cue, scope)
        through = teller or (outer and outer.speaker)
        frame = read_frame(self.article, cue, scope)
        if outer and not (frame and frame.speaker):
            self.frames.append(outer)  # nobody else is quoted
        elif frame and (not self._estimates(frame) or self._counts(frame.start, frame.end)):
            self.frames.append(frame._replace(through=through) if through else frame)

    def _behind_last(self, cue: Cue) -> tuple[int, Frame | None, Speaker | None] | None:
        """Where the clause of a cue begins that stands behind others.

        With it, the frame that this one takes the place of, and the speaker that both share. None
        where the cue is part of what the last frame tells.
        """
        frames = self.frames
        resumed = self._behind_relative(cue)
        joined, outer = self._joined(cue), None
        contrast = self._contrast(cue)
        if contrast is not None:
            frames[-1] = frames[-1]._replace(end=contrast[0])
            self.clause = contrast[1]
        elif joined is not None:
            frames[-1] = frames[-1]._replace(end=min(frames[-1].end, joined))
        elif begin := self._reported(cue):
            outer, self.clause = frames.pop(), begin
        elif self._passive_behind(cue):
            frames.pop()  # "Kabar bahwa A dibantah B": B denies A
        elif resumed is not None:
            comma = self.article.text.rfind(",", frames[-1].start, cue.start)
            frames[-1] = frames[-1]._replace(end=comma)
        elif cue.start < max(frames[-1].end, _speaker_end(frames[-1])):
            return None
        own = contrast is not None or joined is not None or outer is not None
        begin = resumed if resumed is not None and not own else self._behind_frames()
        return begin, outer, frames[-1].speaker if joined is not None else None

    def _spoken_elsewhere(self, cue: Cue, scope: Scope) -> tuple[Scope, Speaker | None]:
        """Whose the words are, where it is not the clause's subject, and who passes them on.

        "AFP mengutip seorang pejabat mengatakan A", "Sambil menegaskan A, Keita mundur".
        """
        if scope.shared or cue.kind != "active":
            return scope, None
        if cited := cited_speech(self.article, scope.clause, cue.start):
            speaker = read_noun_phrase(self.article, *cited[1:])
            return scope._replace(shared=speaker), subject_before(
                self.article, scope.clause, cited[0]
            )
        postponed = opens_without_subject(self.article, scope.clause, cue, scope.stop)
        if postponed:
            scope = scope._replace(shared=postponed[0], stop=postponed[1])
        return scope, None

    def _behind_frames(self) -> int:
        ended = [f.cue.end if f.start < f.cue.start else f.end for f in self.frames]
        return max([self.clause, *ended])

    def _estimates(self, frame: Frame) -> bool:
        """Whether it tells what is thought: a report of numbers only, unless in quotation marks."""
        believes = frame.cue.word in BELIEVING and not frame.direct
        return frame.cue.kind == "estimating" or believes

    def _told_through(self, cue: Cue, following: Sequence[Cue]) -> bool:
        """Whether one speaker tells what another says: a frame for that is put in its place."""
        last = self.frames[-1] if self.frames else None
        if last is None and cue.kind != "according":
            return False
        if last and (passes_on(self.article, last, cue) or doubles(self.article, last, cue)):
            return True
        teller = last and teller_of(self.article, last, cue, self.sentence[1])
        if teller:
            told = last._replace(through=teller)
            self.frames[-1:] = told_around(self.article, self.clause, told, cue) or [told]
        elif told := told_between(self.ends, self.clause, cue, following):
            self.frames.append(told)
        elif within := told_in_aside(self.article, self.sentence[0], cue, self.frames):
            self.frames[-1] = within
        else:
            return False
        return True

    def _behind_opening_relays(self) -> int:
        """The clause starts behind "Dilansir AFP, mengutip sumber lokal, …"."""
        start = self.sentence[0]
        for span_start, span_end in self.relay.spans:
            if self.article.text[start:span_start].strip(" ,") == "":
                start = span_end
        return start

    def _joined(self, cue: Cue) -> int | None:
        """Where the joint begins of "X mengatakan A, dan meminta B"."""
        return joined_at(self.article, self.clause, self.frames[-1], cue)

    def _behind_relative(self, cue: Cue) -> int | None:
        """As in "X, yang menyebut A, menolak B": where the main clause that goes on began."""
        closed = relative_closed(self.article, self.clause, self.frames[-1], cue)
        return self.clause if closed else None

    def _contrast(self, cue: Cue) -> tuple[int, int] | None:
        """As in ", sementara Kyiv membantah angka itu".

        A clause of its own behind what the first one says.
        """
        if cue.kind not in ("active", "passive", "according"):
            return None
        last = self.frames[-1]
        text = self.article.text
        if cue.kind == "according":  # "A, tetapi menurut Y, B"
            turned = _TURNED.search(text, max(last.start, cue.start - 20), cue.start)
            cuts = turned and not last.direct and last.cue.end < cue.start < last.end
            return (turned.start(), cue.start) if cuts else None
        if not last.direct and max(last.cue.end, last.start) < last.end <= cue.start:
            # "A kepada OSCE, sementara data X menunjukkan B": behind what was said before
            turns = [m.end() for m in CONTRAST.finditer(text, last.end, cue.start)]
            return (last.end, turns[-1]) if turns else None
        if last.direct or not last.cue.end < cue.start < last.end:
            return None
        found = [m.span() for m in CONTRAST.finditer(text, last.start, cue.start)]
        if second := second_saying(self.article, last, cue):
            found.append(second)
        found += [m.span() for m in _SEMICOLON.finditer(text, last.start, cue.start)]
        if self.ends.is_headline:
            second = self.ends.second_clause(last.cue.end, cue.start)
            found += [(second, second + 2)] if second < cue.start else []
        spliced = _SPLICED.search(text, max(last.start, cue.start - _WIDEST_JOINT), cue.start)
        if spliced and last.cue.kind == "active" and text[cue.end : cue.end + 1] == " ":
            found.append(spliced.span())
        return max(found, default=None)

    def _reported(self, cue: Cue) -> int | None:
        """As in "Diberitakan sebelumnya, Seoul menyebut …": where the words reported begin.

        Who is quoted there is the source, and so he is in "Menurut Budanov, warga meminta …".
        """
        if cue.kind not in ("active", "inverted", "according"):
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
        if outer.cue.stance not in ("states", "confirms") or outer.cue.word in ACCUSING:
            return False  # "meminta TNI memberi tahu warga", "menuduh Kyiv mengingkari janji"
        return speaks(self.article, outer.start, cue.start, cue)

    def _passive_behind(self, cue: Cue) -> bool:
        """Whether a denial follows the noun of saying whose clause it would stand in."""
        if self.frames[-1].cue.kind != "nominal" or cue.kind != "passive":
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

    def _counts(self, start: int, end: int) -> bool:
        return any(q.within(start, end) for q in self.quantities)


def _speaker_end(frame: Frame) -> int:
    return frame.speaker.end if frame.speaker else 0
