"""Which saying a relay belongs to, where a sentence has several or the relay stands behind."""

import re
from collections.abc import Iterable, Mapping, Sequence

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.dating import SaidOn
from pipeline.attribution.frame import Frame
from pipeline.attribution.orphans import refers_back
from pipeline.attribution.outlets import is_outlet_at, is_own
from pipeline.attribution.relay import Relay, relay_within
from pipeline.attribution.rows import date_columns
from pipeline.attribution.speakers import Speaker

# a sentence ends within what the engine takes for one: "… TNI. “Kami siap,” katanya"
_ENDS = re.compile(
    r"[a-z]{4}[.!?…]\s{1,3}(?=[A-Z])|\b(?:itu|ini|dia|ia|pun|lagi)\.\s{1,3}(?=[A-Z])|"
    r"[.!?…][”\"’»]?\s{1,3}(?=[\"“«'‘])|[.!?…][”\"’»]\s{1,3}(?=[A-Z])"
)


def relays_of(
    article: Article, printed: Sequence[tuple[int, int]], frames: Sequence[Frame], relay: Relay
) -> list[Relay]:
    """The relay of each of a sentence's frames, in their order; ``printed``: their sentences.

    All have the same one, but for what stands in another printed sentence, and for whom another
    speaker talked to before ("X mengatakan kepada AFP bahwa A, sementara Y membantah B").
    """
    if len(frames) == 1 or not relay.links:
        return [relay] * len(frames)
    return [
        _without_others(article, relay_within(article, relay, *span), frames, i)
        for i, span in enumerate(printed)
    ]


def printed_sentences(
    article: Article, sentence: tuple[int, int], frames: Sequence[Frame]
) -> list[tuple[int, int]]:
    """Of each frame the printed sentence, where the engine took several for one."""
    if len(frames) == 1:
        return [sentence]
    spans = [span_of(frame) for frame in frames]
    printed = []
    for start, end in spans:
        first, last = sentence
        before = max((s[1] for s in spans if s[1] <= start), default=None)
        behind = min((s[0] for s in spans if s[0] >= end), default=None)
        if before is not None:
            ends = [
                m.end() for m in _ENDS.finditer(article.text, max(before - 6, first), start + 1)
            ]
            first = max([first, *ends])
        if behind is not None:
            ended = _ENDS.search(article.text, max(end - 6, first), behind + 1)
            last = ended.end() if ended else last
        printed.append((first, last))
    return printed


def span_of(frame: Frame) -> tuple[int, int]:
    """Where a frame stands: speaker, cue and words."""
    speaker = [] if frame.speaker is None else [frame.speaker]
    starts = [frame.start, frame.cue.start, *(s.start for s in speaker)]
    ends = [frame.end, frame.cue.end, *(s.end for s in speaker)]
    return min(starts), max(ends)


def others_of(frame: Frame, frames: Sequence[Frame]) -> list[tuple[int, int]]:
    """What belongs to the other frames: their words, and of other speakers all that is between.

    "ISAF, Senin, menyatakan A, namun angka itu ditolak Taliban": the day is ISAF's.
    """
    others = []
    for other in frames:
        if other is frame:
            continue
        own = other.speaker and frame.speaker and other.speaker.name != frame.speaker.name
        clear = own and not (other.speaker.pronoun or frame.speaker.pronoun)
        apart = clear and (
            span_of(other)[1] <= span_of(frame)[0] + 1 or span_of(frame)[1] <= span_of(other)[0]
        )
        others.append(span_of(other) if apart else (other.start, other.end))
    return others


def _without_others(article: Article, relay: Relay, frames: Sequence[Frame], i: int) -> Relay:
    """Leave out whom the speaker of an earlier frame told or cited."""
    frame = frames[i]
    if not i or not frame.speaker or frame.speaker.pronoun or not frames[i - 1].speaker:
        return relay
    earlier = frames[i - 1]
    if earlier.speaker.name == frame.speaker.name:
        return relay
    first = min(frame.start, frame.cue.start, frame.speaker.start)
    told = [
        link for link in relay.links
        if link.kind in ("told", "citing") and earlier.speaker.start < link.start < first
    ]  # fmt: skip
    if not told:
        return relay
    return relay_within(article, relay, max(link.start for link in told) + 1, len(article.text))


def passed_on(
    article: Article,
    found: Iterable[Utterance],
    silent: Iterable[Utterance],
    relays: Iterable[tuple[int, Relay]],
    dates: Mapping[int, SaidOn],
) -> list[Utterance]:
    """``found`` with what the next sentence tells of them: "Demikian dilansir AFP, Rabu.".

    Args:
        article: the article.
        found: its utterances.
        silent: sayings whose words stand elsewhere ("Hal itu dilaporkan media Denai").
        relays: the sentence that each relay passes on, and the relay.
        dates: the day on which what a sentence holds was said, as the next one tells.
    """
    by_sentence = {index: (relay.outlets, relay.cites) for index, relay in relays}
    referring = {s.sentence - 1: s for s in silent if s.source and refers_back(article, s)}
    if not (by_sentence or referring):
        return list(found)
    return [
        _retold(said, referring.get(index), by_sentence.get(index), dates.get(index))
        for said in found
        for index in [max(said.sentence, article.sentence_at(max(said.end - 1, said.start)))]
    ]


def _retold(
    said: Utterance,
    told: Utterance | None,
    relay: tuple[tuple[str, ...], str | None] | None,
    when: SaidOn | None,
) -> Utterance:
    if told and told.source == said.source:
        return _dated(_with(said, (told.relayed_by, told.cites)), told)
    if told and told.source_type == "media":
        return _with(said, ((told.source, *told.relayed_by), told.cites))
    if relay is None:
        return said
    said = _with(said, relay)
    if when is None or said.statement_basis == "explicit":
        return said
    return said._replace(**date_columns(when))


def _dated(said: Utterance, told: Utterance) -> Utterance:
    if said.statement_basis == "explicit" or told.statement_basis != "explicit":
        return said
    return said._replace(
        statement_start=told.statement_start,
        statement_end=told.statement_end,
        statement_date_text=told.statement_date_text,
        statement_basis=told.statement_basis,
    )


def _with(said: Utterance, relay: tuple[tuple[str, ...], str | None]) -> Utterance:
    outlets = (*said.relayed_by, *(o for o in relay[0] if o != said.source))
    return said._replace(relayed_by=tuple(dict.fromkeys(outlets)), cites=said.cites or relay[1])


def with_teller(article: Article, relay: Relay, teller: Speaker | None) -> Relay:
    """``relay`` with who tells another's words: a spokesman, or the outlet of "laporan AFP"."""
    if teller is None or not teller.name:
        return relay
    names = [teller.name]
    if teller.kind in ("document", "media"):
        spoken = article.mentions_in(teller.start, teller.end)
        outlets = [m.entity for m in spoken if is_outlet_at(article, m.start, m.end)]
        names = outlets[:1] or names
    names = [name for name in names if not is_own(article, name)]
    return relay._replace(outlets=tuple(dict.fromkeys((*names, *relay.outlets))))
