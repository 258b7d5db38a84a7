"""Somebody else quoted within a direct quotation."""

import re
from collections.abc import Iterator

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.cues import find_cues
from pipeline.attribution.ends import end_of_statement
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.frames import read_frame
from pipeline.attribution.relay import Relay
from pipeline.attribution.rows import utterance
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.stretches import stretches
from pipeline.attribution.subjects import subject_before
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.nouns import FIRST_PERSON
from pipeline.quotations import find_quotations

_NEAR = 12  # characters between the verb and "bahwa"
# "Bank Indonesia menyatakan akan menjaga rupiah": the verb takes no object but what is said
_CLAUSE = re.compile(r"\s(?:akan|bakal|siap|tidak|tak|belum|telah|sudah|bersedia|berkomitmen)\b")
_SAYS = frozenset("menyatakan mengatakan menegaskan mengaku mengklaim berjanji bilang".split())
_MAY_REPORT = ("bahwa", *sorted(_SAYS))
_INTRODUCED = re.compile(r"\b((?:me[mnlrwy]|ber)[a-z]{3,}|bilang)[,:]?\s{1,3}$")
_CLAUSE_BREAK = re.compile(
    r"(?:\b(?:meski|meskipun|walau|walaupun|karena|sebab|padahal|sementara|sedangkan|tapi|tetapi|"
    r"kalau|saat|ketika|setelah|sebelum|sehingga|di\smana)|[a-z]{3}[.!?])\s(?=\w)"
)
_LONGEST_CLAUSE = 200  # characters
_PAUSE = re.compile(r"[,:]\s{1,3}$")
_REACH = 40  # characters
_LONGEST = 5_000  # characters of a quotation that another one is looked for in


def quoted_within(article: Article, outer: Utterance) -> Iterator[Utterance]:
    """Who is quoted within ``outer``; its own speaker relays.

    Only a clause with a subject other than "kami" counts, with "bahwa" or marks of its own:
    "“Penduduk melaporkan bahwa tentara datang,” ujar NRC.", "“Anak buah bertanya, ‘Kapan?’”".
    """
    if outer.quotation != "direct":
        return
    if _may_report(article.text[outer.start + 1 : outer.end + _NEAR]):
        for stretch in stretches(article, outer.start + 1, outer.end - 1):
            for cue in find_cues(article, *stretch):
                if cue.kind == "active" and _reports(article, cue):
                    yield from _read(article, outer, cue, stretch)
    yield from _marked(article, outer)


def _may_report(words: str) -> bool:
    """Whether a word stands there that :func:`_reports` asks for."""
    lower = words.lower()
    return any(word in lower for word in _MAY_REPORT)


def _reports(article: Article, cue: Cue) -> bool:
    behind = article.text[cue.end : cue.end + _NEAR]
    return "bahwa" in behind or (cue.word in _SAYS and _CLAUSE.match(behind) is not None)


def _read(
    article: Article, outer: Utterance, cue: Cue, stretch: tuple[int, int]
) -> Iterator[Utterance]:
    sentence = article.sentences[article.sentence_at(cue.start)]
    start, end = max(sentence[0], stretch[0]), min(sentence[1], stretch[1])
    speaker = _somebody_else(article, start, cue.start)
    if speaker is None:
        return
    stop = end_of_statement(article, (start, end), cue.end, [])
    clause = min(speaker.start, cue.start)
    frame = read_frame(article, cue, Scope(clause=clause, stop=stop, sentence=start))
    if frame and frame.start < frame.end:
        yield _utterance(article, outer, frame, speaker, "indirect")


def _marked(article: Article, outer: Utterance) -> Iterator[Utterance]:
    """As in "“Prajurit bertanya, ‘Sampai kapan?’ Saya diam,” kata X.": marks within the marks."""
    if outer.end - outer.start > _LONGEST:
        return
    within = article.text[outer.start + 1 : outer.end - 1]
    for inner in find_quotations(within):
        start, end = outer.start + 1 + inner.start, outer.start + 1 + inner.end
        said = _INTRODUCED.search(article.text, max(outer.start, start - _REACH), start)
        if not inner.speech or said is None:
            continue
        if active_stance(said[1]) is None and not _PAUSE.search(said[0]):
            continue  # "novel berjudul ‘Perang’"
        sentence = article.sentences[article.sentence_at(said.start())]
        clause = max(outer.start + 1, sentence[0])
        speaker = _somebody_else(article, clause, said.start(1))
        if speaker:
            stance = active_stance(said[1]) or "states"
            cue = Cue(*said.span(1), "active", stance, said[1])
            frame = Frame(cue, speaker, start, end, direct=True)
            yield _utterance(article, outer, frame, speaker, "direct")


def _somebody_else(article: Article, start: int, end: int) -> Speaker | None:
    """The subject before ``end``, in its own clause, where it is not the one who speaks."""
    start = max(start, end - _LONGEST_CLAUSE)
    for breaks in _CLAUSE_BREAK.finditer(article.text, start, end):
        start = breaks.end()  # "…, meski Bank Indonesia (BI) menyatakan"
    speaker = subject_before(article, start, end)
    if speaker is None or speaker.name.lower() in FIRST_PERSON:
        return None
    return speaker


def _utterance(
    article: Article, outer: Utterance, frame: Frame, speaker: Speaker, quotation: str
) -> Utterance:
    return utterance(
        frame,
        sentence=article.sentence_at(frame.cue.start),
        speaker=speaker,
        when=None,
        relay=Relay(outlets=(outer.source,) if outer.source else ()),
        quotation=quotation,
    )
