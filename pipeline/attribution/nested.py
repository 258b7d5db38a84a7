"""Somebody else quoted within a direct quotation."""

from collections.abc import Iterator

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.binding import end_of_statement
from pipeline.attribution.cues import find_cues
from pipeline.attribution.frame import Cue, Scope
from pipeline.attribution.frames import read_frame
from pipeline.attribution.nouns import FIRST_PERSON
from pipeline.attribution.relay import Relay
from pipeline.attribution.rows import utterance
from pipeline.attribution.stretches import stretches
from pipeline.attribution.subjects import subject_before

_NEAR = 12  # characters between the verb and "bahwa"


def quoted_within(article: Article, outer: Utterance) -> Iterator[Utterance]:
    """Who is quoted within ``outer``; its own speaker relays.

    Only a clause with a subject other than "kami" and with "bahwa" counts: "“Penduduk melaporkan
    bahwa tentara datang,” ujar NRC.".
    """
    if outer.quotation != "direct":
        return
    for stretch in stretches(article, outer.start + 1, max(outer.start + 1, outer.end - 1)):
        for cue in find_cues(article, *stretch):
            if cue.kind == "active" and "bahwa" in article.text[cue.end : cue.end + _NEAR]:
                yield from _read(article, outer, cue, stretch)


def _read(
    article: Article, outer: Utterance, cue: Cue, stretch: tuple[int, int]
) -> Iterator[Utterance]:
    index = article.sentence_at(cue.start)
    sentence = article.sentences[index]
    start, end = max(sentence[0], stretch[0]), min(sentence[1], stretch[1])
    speaker = subject_before(article, start, cue.start)
    if speaker is None or speaker.pronoun or speaker.name.lower() in FIRST_PERSON:
        return
    stop = end_of_statement(article, (start, end), cue.end, [])
    frame = read_frame(article, cue, Scope(clause=start, stop=stop, sentence=start))
    if frame and frame.start < frame.end:
        relayed = Relay(outlets=(outer.source,) if outer.source else ())
        yield utterance(
            frame,
            sentence=index,
            speaker=speaker,
            when=None,
            relay=relayed,
            quotation="indirect",
        )
