"""Which saying a relay belongs to, where a sentence has several or the relay stands behind."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.frame import Frame
from pipeline.attribution.outlets import is_outlet_at, is_own
from pipeline.attribution.orphans import refers_back
from pipeline.attribution.relay import Relay, relay_within
from pipeline.attribution.speakers import Speaker

# a sentence ends within what the engine takes for one: "… TNI. “Kami siap,” katanya"
_ENDS = re.compile(r"[.!?…][”\"’»)]?\s")


def relays_of(
    article: Article, sentence: tuple[int, int], frames: Sequence[Frame], relay: Relay
) -> list[Relay]:
    """The relay of each of a sentence's frames, in their order.

    All have the same one, but for what stands in another printed sentence, and for whom another
    speaker talked to before ("X mengatakan kepada AFP bahwa A, sementara Y membantah B").
    """
    if len(frames) < 2 or not relay.links:  # noqa: PLR2004
        return [relay] * len(frames)
    spans = [_span(frame) for frame in frames]
    relays = []
    for i, (start, end) in enumerate(spans):
        first, last = sentence
        for before in (s for s in spans if s[1] <= start):
            if ends := list(_ENDS.finditer(article.text, max(before[1] - 2, first), start)):
                first = max(first, ends[-1].end())
        for behind in (s for s in spans if s[0] >= end):
            if ends := _ENDS.search(article.text, end - 1, behind[0]):
                last = min(last, ends.end())
        own = relay_within(article, relay, first, last)
        relays.append(_without_others(article, own, frames, i))
    return relays


def _span(frame: Frame) -> tuple[int, int]:
    ends = [frame.end, frame.cue.end, *([frame.speaker.end] if frame.speaker else [])]
    return min(frame.start, frame.cue.start), max(ends)


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
) -> list[Utterance]:
    """``found`` with the relays that the next sentence tells: "Demikian dilansir AFP."

    Args:
        article: the article.
        found: its utterances.
        silent: sayings whose words stand elsewhere ("Hal itu dilaporkan media Denai").
        relays: the sentence that each relay passes on, and the relay.
    """
    by_sentence = {index: (relay.outlets, relay.cites) for index, relay in relays}
    for saying in silent:
        if saying.source_type == "media" and saying.source and refers_back(article, saying):
            by_sentence[saying.sentence - 1] = ((saying.source, *saying.relayed_by), saying.cites)
    if not by_sentence:
        return list(found)
    return [_with(u, by_sentence.get(_last_sentence(article, u))) for u in found]


def _last_sentence(article: Article, said: Utterance) -> int:
    return max(said.sentence, article.sentence_at(max(said.end - 1, said.start)))


def _with(said: Utterance, relay: tuple[tuple[str, ...], str | None] | None) -> Utterance:
    if relay is None:
        return said
    outlets = (*said.relayed_by, *(o for o in relay[0] if o != said.source))
    return replace(
        said, relayed_by=tuple(dict.fromkeys(outlets)), cites=said.cites or relay[1]
    )


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
