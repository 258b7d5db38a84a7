"""Read an article's utterances sentence by sentence, remembering who spoke last and when."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.annotations import Quantity, Utterance
from pipeline.article import Article
from pipeline.attribution.cues import Cue, find_cues
from pipeline.attribution.dating import SaidOn, said_on, says_earlier
from pipeline.attribution.frames import Frame, end_of_statement, read_frame
from pipeline.quotations import Quotation
from pipeline.attribution.relay import Relay, find_relay, is_outlet
from pipeline.attribution.roles import roles
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.subjects import subject_before
from pipeline.attribution.terms import ORGANISATION_HEADS, PERSON_NOUNS, PLACE_NOUNS, ROLE_HEADS
from pipeline.clauses import CONTRAST

_COORDINATED = re.compile(
    r"[\s,]*\b(?:dan|serta|sambil|seraya|sembari|sekaligus|lalu|kemudian)\s+(?:juga\s+|turut\s+)?$",
    re.IGNORECASE,
)
_FRAGMENT_WORDS = 2
_LONGEST_SPEAKER = 150  # characters


def find_utterances(article: Article, quantities: list[Quantity]) -> list[Utterance]:
    """All reported utterances of an article, in text order; one inside another stands after it.

    Args:
        article: with names and dates found.
        quantities: counted troops; "diperkirakan" reports only where it has one to estimate.

    Example:
        >>> text = "Menurut Seoul, rumor itu tidak berdasar."
        >>> [(u.source, text[u.start:u.end]) for u in find_utterances(Article(text, [(0, 40)]), [])]
        [('Seoul', 'rumor itu tidak berdasar')]
    """
    return sorted(_Reader(article, quantities).read(), key=lambda u: (u.start, -u.end))


class _Reader:
    def __init__(self, article: Article, quantities: list[Quantity]) -> None:
        self.article = article
        self.quantities = quantities
        self.roles = roles(article)
        self.last: Speaker | None = None
        self.dated: dict[str, SaidOn] = {}
        self.claimed: set[Quotation] = set()

    def read(self) -> list[Utterance]:
        found = []
        for index, sentence in enumerate(self.article.sentences):
            found += self._sentence(index, sentence)
        found += self._orphans(sorted(found, key=lambda u: u.start))
        found += [inner for outer in found for inner in self._inside(outer)]
        return found

    def _sentence(self, index: int, sentence: tuple[int, int]) -> Iterator[Utterance]:
        article = self.article
        relay = find_relay(article, *sentence)
        cues = [
            cue
            for cue in find_cues(article, *sentence)
            if not article.speech_around(cue.start)
            and not any(start <= cue.start < end for start, end in relay.spans)
        ]
        frames = self._frames(sentence, cues, relay)
        for frame in frames:
            others = [(f.start, f.end) for f in frames if f is not frame]
            yield from self._utterance(index, sentence, frame, others, relay)
        if not frames and relay.cue and relay.first_outlet:
            yield from self._outlet_alone(index, sentence, relay)

    def _frames(self, sentence: tuple[int, int], cues: list[Cue], relay: Relay) -> list[Frame]:
        """Bind the cues from left to right; one inside another's words binds nothing."""
        frames: list[Frame] = []
        clause = self._clause_start(sentence[0], relay)
        for i, cue in enumerate(cues):
            joined = self._joined(frames, cue, clause)
            contrast = self._contrast(frames, cue)
            if contrast is not None:
                frames[-1] = frames[-1]._replace(end=contrast[0])
            elif frames and cue.start < frames[-1].end and not joined:
                continue
            if joined:
                start = _COORDINATED.search(self.article.text, max(clause, cue.start - 30), cue.start)
                frames[-1] = frames[-1]._replace(end=min(frames[-1].end, start.start() if start else cue.start))
            stop = end_of_statement(self.article, sentence, cue.end, self._relays_behind(cue, relay))
            stop = self._before_inverted(cue, cues[i + 1 :], stop)
            if contrast is not None:
                clause = contrast[1]
            begin = max([clause, *(f.cue.end if f.start < f.cue.start else f.end for f in frames)])
            shared = frames[-1].speaker if joined else None
            begin, subject_end = self._around_relays(begin, cue.start, relay)
            frame = read_frame(self.article, sentence, begin, cue, stop, shared, subject_end)
            if frame and (frame.cue.kind != "estimating" or self._counts(frame.start, frame.end)):
                frames.append(frame)
        return [f for f in frames if self.article.text[f.start : f.end].strip()]

    def _around_relays(self, begin: int, cue_start: int, relay: Relay) -> tuple[int, int]:
        """A subject may stand behind a relay or before it ("Ilunga, dikutip dari AFP, mengatakan")."""
        for start, end in relay.spans:
            if begin <= start and end <= cue_start:
                if self.article.text[begin:start].strip(" ,"):
                    return begin, start
                begin = end
        return begin, cue_start

    def _relays_behind(self, cue: Cue, relay: Relay) -> list[int]:
        """Where relays start that end what is said; "mengatakan kepada Reuters bahwa" does not."""
        reached = cue.end
        if cue.kind == "according":  # "Menurut dokumen yang diperoleh Reuters, …": the relay tells of the speaker
            reached = max(reached, self.article.text.find(",", cue.end, cue.end + _LONGEST_SPEAKER))
        behind = [start for start, _ in relay.spans if start > reached]
        return [start for start in behind if self.article.text[cue.end : start].strip(" ,")]

    def _clause_start(self, start: int, relay: Relay) -> int:
        """Behind the relays that open the sentence ("Dilansir AFP, mengutip sumber lokal, …")."""
        for span_start, span_end in relay.spans:
            if self.article.text[start:span_start].strip(" ,") == "":
                start = span_end
        return start

    def _joined(self, frames: list[Frame], cue: Cue, clause: int) -> bool:
        """"X mengatakan A, dan meminta B": the second verb has the first one's speaker."""
        if not frames or cue.kind != "active" or frames[-1].cue.kind not in ("active", "according"):
            return False
        return _COORDINATED.search(self.article.text, max(clause, cue.start - 30), cue.start) is not None

    def _contrast(self, frames: list[Frame], cue: Cue) -> tuple[int, int] | None:
        """", sementara Kyiv membantah angka itu": a clause of its own behind what the first one says."""
        if not frames or frames[-1].direct or not frames[-1].cue.end < cue.start < frames[-1].end:
            return None
        if cue.kind not in ("active", "passive"):
            return None
        found = [m.span() for m in CONTRAST.finditer(self.article.text, frames[-1].start, cue.start)]
        return found[-1] if found else None

    def _before_inverted(self, cue: Cue, following: list[Cue], stop: int) -> int:
        """What one cue reports ends where ", kata X" begins."""
        for other in following:
            if other.kind in ("inverted", "according") and cue.end < other.start < stop:
                comma = self.article.text.rfind(",", cue.end, other.start)
                if comma >= 0 and not self.article.text[comma + 1 : other.start].strip():
                    return comma
        return stop

    def _counts(self, start: int, end: int) -> bool:
        return any(q.within(start, end) for q in self.quantities)

    def _utterance(
        self,
        index: int,
        sentence: tuple[int, int],
        frame: Frame,
        others: list[tuple[int, int]],
        relay: Relay,
    ) -> Iterator[Utterance]:
        speaker = self._resolve(frame)
        when = self._when(sentence, frame, others, speaker)
        if speaker:
            self.last = speaker
            if when and when.basis != "inherited":
                self.dated[speaker.name] = when
        if frame.direct:
            self.claimed |= {
                q for q in self.article.quotations_in(frame.start, frame.end)
            }
        if frame.cue.kind == "passive" and frame.start >= frame.end:
            return
        yield _utterance(index, frame, speaker, when, relay, self._quotation(frame))

    def _quotation(self, frame: Frame) -> str:
        if frame.direct:
            return "direct"
        fragments = self.article.quotations_in(frame.start, frame.end)
        quoted = any(
            len(self.article.text[q.start : q.end].split()) >= _FRAGMENT_WORDS for q in fragments
        )
        self.claimed.update(fragments)
        return "mixed" if quoted else "indirect"

    def _resolve(self, frame: Frame) -> Speaker | None:
        """Put a name to a pronoun; give a person the longest role of the article."""
        speaker = frame.speaker
        if speaker is None:
            return None
        if speaker.pronoun:
            known = self._antecedent(frame)
            if known is None:
                return None
            speaker = replace(known, start=speaker.start, end=speaker.end)
        elif self.last and self._refers_back(speaker):
            speaker = replace(self.last, start=speaker.start, end=speaker.end)
        elif place := self._place_again(speaker):
            speaker = place
        role, country = self.roles.get(speaker.name, (None, None))
        longest = max((r for r in (role, speaker.role) if r), key=len, default=None)
        return replace(speaker, role=longest, country=country or speaker.country)

    def _antecedent(self, frame: Frame) -> Speaker | None:
        clitic = frame.cue.pronoun is not None
        if self.last and (clitic or self.last.kind in ("person", "anonymous")):
            return self.last
        people = [m for m in self.article.mentions_before(frame.cue.start) if m.label == "PER"]
        if people:
            return Speaker(people[-1].entity, 0, 0, kind="person", country=people[-1].country)
        return self.last

    def _place_again(self, speaker: Speaker) -> Speaker | None:
        """"kata wilayah tersebut": the place last named."""
        phrase = self.article.text[speaker.start : speaker.end].lower().split()
        if len(phrase) != 2 or phrase[0] not in PLACE_NOUNS or phrase[1] not in ("itu", "tersebut"):
            return None
        wants_state = phrase[0].startswith("neg")
        for mention in reversed(self.article.mentions_before(speaker.start)):
            if mention.label in ("LOC", "GPE") and (mention.entity == mention.country) == wants_state:
                return Speaker(mention.entity, speaker.start, speaker.end, None, "government", mention.country)
        return None

    def _refers_back(self, speaker: Speaker) -> bool:
        """"menteri itu", "badan tersebut", "pria 61 tahun itu": the last speaker again."""
        phrase = self.article.text[speaker.start : speaker.end].lower().split()
        if len(phrase) < 2 or phrase[-1] not in ("itu", "tersebut", "ini") or speaker.kind == "document":
            return False
        if self.last.kind == "person" and phrase[0] in ROLE_HEADS | PERSON_NOUNS:
            return True
        if self.last.kind in ("organization", "government") and phrase[0] in ORGANISATION_HEADS:
            return True
        named = f"{self.last.name} {self.last.role or ''}".lower().split()
        return phrase[0] in named or (phrase[0] == "juru" and "jubir" in named)

    def _when(
        self,
        sentence: tuple[int, int],
        frame: Frame,
        others: list[tuple[int, int]],
        speaker: Speaker | None,
    ) -> SaidOn | None:
        zone = self._around(sentence, frame)
        when = said_on(self.article, zone, (frame.start, frame.end), (frame.cue.start, frame.cue.end), others)
        if when is None and speaker and speaker.name in self.dated:
            if not says_earlier(self.article, sentence[0]):
                return self.dated[speaker.name]._replace(basis="inherited")
        return when

    def _around(self, sentence: tuple[int, int], frame: Frame) -> tuple[int, int]:
        """The sentence of the cue; a quotation's other sentences are not where dates of saying stand."""
        start = max(sentence[0], frame.end) if frame.direct and frame.end <= frame.cue.start else sentence[0]
        return start, sentence[1]

    def _outlet_alone(self, index: int, sentence: tuple[int, int], relay: Relay) -> Iterator[Utterance]:
        """An outlet that claims on its own: "Dilansir AFP, pasukan itu telah tiba."."""
        article = self.article
        outlet = next(m for m in article.mentions_in(*sentence) if (m.start, m.end) == relay.first_outlet)
        speaker = Speaker(outlet.entity, outlet.start, outlet.end, None, "media", outlet.country)
        start = self._clause_start(sentence[0], relay)
        stop = end_of_statement(article, sentence, start, [s for s, _ in relay.spans if s > start])
        start, stop = article.trim(start, stop, " \t\r\n\xa0,;:–—")
        dates = article.dates_in(start, stop)
        if dates and dates[0].start == start:
            start, _ = article.trim(dates[0].end, stop, " \t\r\n\xa0,;:–—")
        if len(article.words(start, stop)) < 3:
            return
        cue = Cue(*relay.cue, "inverted", "states", "")
        frame = Frame(cue, speaker, start, stop, direct=False)
        rest = relay._replace(outlets=tuple(o for o in relay.outlets if o != outlet.entity))
        yield from self._utterance(index, sentence, frame, [], rest)

    def _orphans(self, found: list[Utterance]) -> Iterator[Utterance]:
        """Whole sentences in quotation marks without a cue: the speaker of the neighbouring words."""
        for quotation in self.article.quotations:
            if not quotation.speech or quotation in self.claimed or not self._stands_alone(quotation):
                continue
            if any(u.start <= quotation.start and quotation.end <= u.end for u in found):
                continue
            neighbour = self._neighbour(quotation, found)
            if neighbour:
                yield replace(
                    neighbour,
                    start=quotation.start,
                    end=quotation.end,
                    sentence=self.article.sentence_at(quotation.start),
                    stance="states",
                    quotation="direct",
                    cites=None,
                    statement_basis="inherited" if neighbour.statement_basis else None,
                )

    def _stands_alone(self, quotation: Quotation) -> bool:
        text = self.article.text
        before = text[max(0, quotation.start - 3) : quotation.start].rstrip(" \xa0")
        inside = text[quotation.start : quotation.end].rstrip("\"”’» ")
        return (not before or before[-1] in ".!?\n:”\"") and inside[-1:] in ".!?,…"

    def _neighbour(self, quotation: Quotation, found: list[Utterance]) -> Utterance | None:
        text = self.article.text
        behind = next((u for u in found if u.start >= quotation.end), None)
        if behind and behind.quotation == "direct" and not text[quotation.end : behind.start].strip():
            return behind
        before = [u for u in found if u.end <= quotation.start]
        if not before:
            return None
        last = max(before, key=lambda u: max(u.end, u.cue_end or 0, u.source_end or 0))
        reached = max(last.end, last.cue_end or 0, last.source_end or 0)
        sentences = self.article.sentence_at(quotation.start) - self.article.sentence_at(reached)
        return last if sentences <= 1 and text.count("\n", reached, quotation.start) <= 2 else None

    def _inside(self, outer: Utterance) -> Iterator[Utterance]:
        """Somebody else quoted within a direct quotation: relayed by its speaker."""
        if outer.quotation != "direct":
            return
        article = self.article
        for cue in find_cues(article, outer.start, outer.end):
            sentence = article.sentences[article.sentence_at(cue.start)]
            start, end = max(sentence[0], outer.start + 1), min(sentence[1], outer.end - 1)
            if cue.kind != "active" or "bahwa" not in article.text[cue.end : cue.end + 12]:
                continue
            speaker = subject_before(article, start, cue.start)
            if speaker is None or speaker.pronoun or speaker.name.lower() in ("kami", "saya", "kita"):
                continue
            stop = end_of_statement(article, (start, end), cue.end, [])
            frame = read_frame(article, (start, end), start, cue, stop)
            if frame and frame.start < frame.end:
                relayed = Relay((outer.source,) if outer.source else (), None, (), None, None)
                index = article.sentence_at(cue.start)
                yield _utterance(index, frame, speaker, None, relayed, "indirect")


def _utterance(
    index: int, frame: Frame, speaker: Speaker | None, when: SaidOn | None, relay: Relay, quotation: str
) -> Utterance:
    outlets = tuple(o for o in relay.outlets if speaker is None or o != speaker.name)
    return Utterance(
        start=frame.start,
        end=frame.end,
        sentence=index,
        cue_start=frame.cue.start,
        cue_end=frame.cue.end,
        stance=frame.cue.stance,
        quotation=quotation,
        source=speaker.name if speaker else None,
        source_start=speaker.start if speaker else None,
        source_end=speaker.end if speaker else None,
        source_role=speaker.role if speaker else None,
        source_type=speaker.kind if speaker else None,
        source_country=speaker.country if speaker else None,
        relayed_by=outlets,
        cites=relay.cites,
        statement_start=when.first if when else None,
        statement_end=when.last if when else None,
        statement_date_text=when.text if when else None,
        statement_basis=when.basis if when else None,
    )
