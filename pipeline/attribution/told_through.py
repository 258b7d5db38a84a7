"""One speaker tells what another says: "Menurut X, kata Y, A", "X, kata Y, meminta A"."""

import re
from collections.abc import Sequence

from pipeline.article import Article
from pipeline.attribution.behind_cue import speaker_behind
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.ends import Ends
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.frames import read_frame
from pipeline.attribution.subjects import strip_adverbs
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import BELIEVING

# between the speaker of an aside and the verb of the clause that it interrupts
_ASIDE_CLOSED = re.compile(r"\s{0,3},\s{1,3}(?:(?:juga|telah|sudah|kini|sempat|pun)\s{1,3}){0,2}")
_HEADS = ROLE_HEADS | ANONYMOUS_HEADS | ORGANISATION_HEADS | GOVERNMENT_HEADS
_LONGEST_SUBJECT = 120  # characters
_STOPS = " \t\r\n\xa0.!?…*"


def told_between(ends: Ends, clause: int, cue: Cue, following: Sequence[Cue]) -> Frame | None:
    """As in "Menurut Putin, kata Peskov seperti dikutip AFP, A": who tells it stands between.

    Read as "menurut Putin, A" with the second speaker as the one who passes it on.
    """
    teller = following[0] if following else None
    if cue.kind != "according" or teller is None or teller.kind != "inverted":
        return None
    article, relay = ends.article, ends.relay
    speaker, after = speaker_behind(article, cue, ends.sentence[1])
    opens = not article.text[clause : cue.start].strip(_STOPS)
    if speaker is None or not opens or article.text[after : teller.start].strip(" ") != ",":
        return None
    stop = ends.of(cue, following[1:], clause)
    through, behind = speaker_behind(article, teller, stop)
    for start, end in relay.spans:
        if start >= behind and not article.text[behind:start].strip(" ,"):
            behind = end
            stop = max(stop, ends.of(teller, following[1:], clause))
    start, stop = article.trim(behind, stop, _STOPS + ",")
    if through is None or article.text[behind : behind + 1] != "," or start >= stop:
        return None
    return Frame(cue, speaker, start, stop, direct=False, through=through)


def told_in_aside(
    article: Article, sentence: int, cue: Cue, frames: Sequence[Frame]
) -> Frame | None:
    """As in "Panglima, kata dia, meminta TNI mundur": the subject stands before the aside.

    Somebody else is quoted, and whoever tells it passes it on.
    """
    last = frames[-1] if frames else None
    if cue.kind != "active" or last is None or last.cue.kind not in ("inverted", "according"):
        return None
    if last.direct or not last.start < last.cue.start < cue.start < last.end:
        return None
    behind = max(last.cue.end, last.speaker.end if last.speaker else 0)
    if not _ASIDE_CLOSED.fullmatch(article.text, behind, cue.start):
        return None
    begin, end = article.trim(last.start, last.cue.start, _STOPS + ",")
    if not speaks(article, begin, end, cue):
        return None
    scope = Scope(clause=begin, stop=last.end, sentence=sentence, subject_end=end)
    frame = read_frame(article, cue, scope)
    if frame is None or frame.speaker is None or frame.speaker.pronoun:
        return None
    return frame._replace(through=last.speaker)


def _before_apposition(article: Article, start: int, end: int) -> int | None:
    """Where the office ends in "seorang juru bicara Taliban di Utara, Abdullah Farhad, "."""
    comma = article.text.find(",", start, end)
    if comma < 0:
        return None
    people = article.people_in(comma, end)
    name = article.text[comma + 1 : end].strip(" ,")
    alone = len(people) == 1 and article.text[people[0].start : people[0].end] == name
    return comma if alone else None


def speaks(article: Article, start: int, end: int, cue: Cue) -> bool:
    """Whether the subject of ``cue`` in ``[start, end)`` is somebody who can speak."""
    if end - start > _LONGEST_SUBJECT or cue.pronoun:
        return False
    name_end = _before_apposition(article, start, end)
    end = end if name_end is None else name_end
    words_end = strip_adverbs(article, start, end)
    subject = article.words(start, words_end)
    if subject and subject[0].lower in ("semua", "seluruh", "para", "kedua", "sejumlah"):
        subject = subject[1:]
    if not subject or has_main_predicate(subject) or cue.word in BELIEVING:
        return False
    if any(mark in article.text[start:end] for mark in ',;:"“'):
        return False
    head = subject[0]
    if head.lower in PRONOUNS or head.lower.endswith("nya") or head.lower in DOCUMENT_HEADS:
        return False
    named = article.mentions_in(head.start, end)[:1]
    opens = bool(named) and named[0].start == head.start
    return opens or head.lower in _HEADS
