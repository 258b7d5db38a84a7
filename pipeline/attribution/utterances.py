"""Read an article's utterances sentence by sentence."""

import re
from collections.abc import Iterator
from datetime import date

from pipeline.annotations import Quantity, Utterance
from pipeline.article import Article
from pipeline.attribution.acts import dated_acts
from pipeline.attribution.announced import read_announcement
from pipeline.attribution.binding import bind
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.continued import read_continued
from pipeline.attribution.cues import find_cues
from pipeline.attribution.dating import SaidOn, said_on, says_at_another_time
from pipeline.attribution.discourse import Discourse
from pipeline.attribution.frame import Cue, Frame
from pipeline.attribution.identities import with_identities
from pipeline.attribution.interviewed import with_answers
from pipeline.attribution.nested import quoted_within
from pipeline.attribution.orphans import Neighbours, read_orphans, read_referred
from pipeline.attribution.outlets import Outlet, looks_like_outlet
from pipeline.attribution.passing_on import Passing
from pipeline.attribution.relay import NO_RELAY, Relay, find_relay, passes_on_before
from pipeline.attribution.rows import utterance, with_basis
from pipeline.attribution.sharing import (
    others_of,
    passed_on,
    printed_sentences,
    relays_of,
    with_teller,
)
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.stretches import stretches
from pipeline.attribution.subjects import skip_openers
from pipeline.attribution.told_counts import read_told_counts
from pipeline.lexicon.forms import APPRAISERS, active_stance
from pipeline.quotations import Quotation

# "mengatakan hal itu di Jakarta, Kamis": what was said stands elsewhere
_POINTS = re.compile(
    r"(?:(?:hal|pernyataan|keterangan|penjelasan|informasi)\s+)?"
    r"(?:itu|ini|tersebut|demikian|senada|serupa)\b"
    r"\s*(?:[,.]|(?:di|dalam|pada|kepada|saat|usai|seusai|lewat|melalui|ketika|seperti)\b|$)",
    re.IGNORECASE,
)
# what somebody else said, as an outlet passed it on
_OF_NOUN = re.compile(
    r"\b(?:pernyataan|keterangan|pengakuan|klaim|ucapan|kesaksian|laporan|tuduhan|wawancara)\b[^,;:.]{0,90}"
    r"\byang\s{1,3}$"
)
_EDGE = " \t\r\n\xa0,;:–—"
_FRAGMENT_WORDS = 2
_CLAUSE_WORDS = 5
_FEWEST_WORDS = 3  # that an outlet claims


def find_utterances(
    article: Article, quantities: list[Quantity], latest: date | None = None
) -> list[Utterance]:
    """All reported utterances of an article, in text order; one inside another stands after it.

    Args:
        article: with names and dates found.
        quantities: counted troops; "diperkirakan" reports only where it has one to estimate.
        latest: the day the article came out, where known: no saying is dated later.

    Example:
        >>> text = "Menurut Seoul, rumor itu tidak berdasar."
        >>> [(u.source, text[u.start:u.end]) for u in find_utterances(Article(text, [(0, 40)]), [])]
        [('Seoul', 'rumor itu tidak berdasar')]
    """
    found = _Reader(article, quantities, latest).read()
    found.sort(key=lambda u: (u.start, -u.end))
    found = with_identities(article, found)
    return [with_basis(article, utterance) for utterance in found]


class _Reader:
    def __init__(self, article: Article, quantities: list[Quantity], latest: date | None) -> None:
        self.article = article
        self.quantities = quantities
        self.latest = latest
        self.discourse = Discourse(article)
        self.claimed: set[Quotation] = set()
        self.silent: list[Utterance] = []  # "Hal itu disampaikan X": says what stands next to it
        self.announced: list[Utterance] = []  # "X angkat bicara.": says what follows
        self.passing = Passing(article)
        self.spoken: set[int] = set()  # sentences in which somebody says something
        self.told: tuple[int, Relay] = (-1, Relay())  # "X berbicara kepada AFP.": what follows
        self.counted: dict[int, list[Quantity]] = {}  # by sentence
        for quantity in quantities:
            self.counted.setdefault(article.sentence_at(quantity.start), []).append(quantity)
        self.dated: dict[int, SaidOn] = {}  # ... and when, by sentence
        self.passed: list[tuple[int, Relay]] = []  # "Demikian dilansir AFP.": the sentence before

    def read(self) -> list[Utterance]:
        found: list[Utterance] = []
        for index, sentence in enumerate(self.article.sentences):
            for stretch in stretches(self.article, *sentence):
                found += self._read(index, stretch)
        found = passed_on(self.article, found, self.silent, self.passed, self.dated)
        neighbours = Neighbours(self.article, found, self.silent, self.announced)
        found += read_orphans(self.article, neighbours, self.claimed)
        found += read_referred(self.article, found, self.silent)
        found += [inner for outer in found for inner in quoted_within(self.article, outer)]
        found += read_continued(self.article, found, self.quantities)
        return list(with_answers(self.article, self.discourse, found))

    def _read(self, index: int, sentence: tuple[int, int]) -> Iterator[Utterance]:
        article = self.article
        said_before = index - 1 in self.spoken
        speech = article.speech_around(sentence[0])
        if speech and sentence[1] <= speech.end:  # all of it is somebody's words
            cues, relay = [], NO_RELAY
        else:
            cues = [c for c in find_cues(article, *sentence) if not article.speech_around(c.start)]
            relay = find_relay(article, *sentence, cues, self.passing, after_saying=said_before)
        for start, end in relay.spans:
            cues = [c for c in cues if not start <= c.start < end]
        frames = bind(article, sentence, cues, relay, self.quantities)
        printed = printed_sentences(article, sentence, frames)
        relays = relays_of(article, printed, frames, relay)
        for frame, own, zone in zip(frames, relays, printed, strict=True):
            yield from self._utterance(index, zone, frame, others_of(frame, frames), own)
        counted = [q for q in self.counted.get(index, ()) if q.within(*sentence)]
        for told in read_told_counts(article, sentence, frames, counted) if counted else ():
            yield from self._utterance(index, sentence, told, [], NO_RELAY)
        said = [(f.start, f.end) for f in frames]
        for speaker, when, position in dated_acts(article, sentence, said, self.latest):
            self.discourse.date(self.discourse.resolve(speaker, position), when)
        if not frames and any(link.kind == "told" for link in relay.links):
            self.told = index, relay
        if not frames and said_before and passes_on_before(article, relay, sentence[0]):
            self.passed.append((index - 1, relay))
            when = said_on(article, sentence, (sentence[0],) * 2, (sentence[0],) * 2)
            self.dated.update({index - 1: when} if when else {})
        elif not frames and relay.cue and relay.first_outlet:
            yield from self._outlet_alone(index, sentence, relay)
        elif not frames and (frame := read_announcement(article, sentence)):
            before = len(self.silent)
            yield from self._utterance(index, sentence, frame, [], relay)
            self.announced += self.silent[before:]
            del self.silent[before:]

    def _utterance(
        self,
        index: int,
        sentence: tuple[int, int],
        frame: Frame,
        others: list[tuple[int, int]],
        relay: Relay,
    ) -> Iterator[Utterance]:
        if self._points(frame):
            frame = frame._replace(start=frame.cue.end, end=frame.cue.end)
        speaker = self.discourse.resolve_frame(frame)
        through = self.discourse.resolve(frame.through, frame.cue.start)
        relay = with_teller(self.article, relay, through)
        relay = self._as_told(relay, frame, speaker)
        when = self._when(sentence, frame, others, speaker)
        self.discourse.remember(speaker, when)
        silent = frame.start >= frame.end
        found = utterance(
            frame,
            sentence=index,
            speaker=speaker or _untraced(frame.speaker),
            when=when,
            relay=relay,
            quotation="direct" if silent else self._quotation(frame),
        )
        if silent:
            self.silent.append(found)
        else:
            self.spoken.update((index, self.article.sentence_at(max(found.end - 1, found.start))))
            yield found

    def _as_told(self, relay: Relay, frame: Frame, speaker: Speaker | None) -> Relay:
        """As in "X bercerita kepada AFP. “Kami lari,” kenangnya.": AFP was told the quotation."""
        index, told = self.told
        if relay.outlets or not frame.direct or frame.speaker is None or speaker is None:
            return relay
        start, end = self.article.sentences[index] if index >= 0 else (0, 0)
        if self.article.sentence_at(frame.start) != index + 1 and not start <= frame.start < end:
            return relay
        named = any(m.entity == speaker.name for m in self.article.people_in(start, end))
        return relay._replace(outlets=told.outlets) if frame.speaker.pronoun or named else relay

    def _points(self, frame: Frame) -> bool:
        """As in "X mengatakan hal itu di Jakarta".

        A denial of it is a statement of its own, and so is regret or praise.
        """
        told = active_stance(frame.cue.word) or frame.cue.stance
        judges = frame.cue.word in APPRAISERS or frame.cue.word == "menyambut"
        if frame.direct or frame.cue.kind != "active" or told != "states" or judges:
            return False
        return _POINTS.match(self.article.text, frame.start, frame.end) is not None

    def _quotation(self, frame: Frame) -> str:
        inside = self.article.quotations_in(frame.start, frame.end)
        self.claimed.update(inside)
        if frame.direct or self._is_quotation(frame):
            return "direct"
        quoted = any(
            len(self.article.text[q.start : q.end].split()) >= _FRAGMENT_WORDS for q in inside
        )
        return "mixed" if quoted else "indirect"

    def _is_quotation(self, frame: Frame) -> bool:
        """As in "mengatakan bahwa “pasukan kami telah tiba”": the whole clause is in marks."""
        quotation = self.article.quotation_at(frame.start)
        if quotation is None or quotation.end != frame.end:
            return False
        return len(self.article.text[frame.start : frame.end].split()) >= _CLAUSE_WORDS

    def _when(
        self,
        sentence: tuple[int, int],
        frame: Frame,
        others: list[tuple[int, int]],
        speaker: Speaker | None,
    ) -> SaidOn | None:
        # a quotation's other sentences are not where dates of saying stand
        behind = frame.direct and frame.end <= frame.cue.start
        zone = (max(sentence[0], frame.end) if behind else sentence[0], sentence[1])
        said = (frame.start, frame.end)
        when = said_on(
            self.article,
            zone,
            said,
            (frame.cue.start, frame.cue.end),
            others,
            interrupts=frame.cue.kind in ("inverted", "according", "active"),
            latest=self.latest,
        )
        if when or says_at_another_time(self.article, sentence[0], frame.cue.start):
            return when
        return self.discourse.dated(speaker)

    def _outlet_alone(
        self, index: int, sentence: tuple[int, int], relay: Relay
    ) -> Iterator[Utterance]:
        """An outlet that claims on its own: "Dilansir AFP, pasukan itu telah tiba."."""
        article = self.article
        outlet = relay.first_outlet
        start, stop = _beside_relays(article, sentence, relay)
        if _OF_NOUN.search(article.text, max(start, relay.cue[0] - 120), relay.cue[0]):
            return  # "bertolak belakang dengan pernyataan X yang ditayangkan Z"
        said = article.words(start, stop)
        interrupts = article.text[stop : sentence[1]].startswith(",") and start < relay.spans[0][0]
        if interrupts and not has_main_predicate(said):  # "Media itu, tulis koran itu, bohong"
            behind = max(end for _, end in relay.spans)
            stop = article.trim(behind, sentence[1], " \t\r\n\xa0.!?…")[1]
            said = article.words(behind, stop)
        if len(said) < _FEWEST_WORDS or (interrupts and not has_main_predicate(said)):
            return
        kind, country = _kind(article, outlet)
        written = article.trim(outlet.start, outlet.end)
        speaker = Speaker(outlet.name, *written, None, kind, country)
        frame = Frame(Cue(*relay.cue, "inverted", "states", ""), speaker, start, stop, direct=False)
        rest = relay._replace(outlets=tuple(o for o in relay.outlets if o != outlet.name))
        yield from self._utterance(index, sentence, frame, [], rest)


def _kind(article: Article, outlet: Outlet) -> tuple[str, str | None]:
    """The columns ``source_type`` and ``source_country`` of what claims on its own."""
    named = article.mentions_in(outlet.start, outlet.end)
    body = next((m for m in named if m.label == "ORG"), None)
    written = article.text[outlet.start : outlet.end]
    if body is None or looks_like_outlet(outlet.name) or looks_like_outlet(written):
        return "media", None
    return "organization", body.country


def _untraced(speaker: Speaker | None) -> Speaker | None:
    """A pronoun that nobody is named for: its mention is known, though no source."""
    return speaker if speaker and speaker.pronoun else None


def _beside_relays(article: Article, sentence: tuple[int, int], relay: Relay) -> tuple[int, int]:
    """What a sentence says beside its relays and the date behind them."""
    start, stop = sentence
    for span_start, span_end in relay.spans:
        if article.text[start:span_start].strip(" ,") == "":
            start = span_end
    _, stop = article.trim(start, stop, " \t\r\n\xa0.!?…")
    stop = min([stop, *(span_start for span_start, _ in relay.spans if span_start > start)])
    start, stop = article.trim(skip_openers(article, start, stop), stop, _EDGE)
    for when in article.dates_in(start, stop)[:1]:
        if article.text[start : when.start].strip().lower() in ("", "pada"):
            return article.trim(when.end, stop, _EDGE)
    return start, stop
