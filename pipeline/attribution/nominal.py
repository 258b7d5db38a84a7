"""Nominal cues: "kabar bahwa A", "pengumuman X bahwa A", "pernyataan X yang menyebut A"."""

import re

from pipeline.article import Article
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import subject_before
from pipeline.lexicon.nouns import DOCUMENT_HEADS

_ISSUED = re.compile(
    r"\b(?:mengeluarkan|menerbitkan|merilis|membuat|memberikan|memberi|menyampaikan|menyebarkan|"
    r"melontarkan|melayangkan|mengajukan|mengambil|menjatuhkan|menyuarakan|mengulangi|mengulang|"
    r"menyebarluaskan|mengirim|mengirimkan|menyiarkan)\s{1,3}"
    r"(?:(?:sebuah|suatu|satu|lagi|kembali|serangkaian|sejumlah|beberapa)\s{1,3})?$"
)
_NOBODY = frozenset({"itu", "ini", "tersebut", "pada", "di", "dalam", "kepada", "yang"})
_LONGEST_VERB = 40  # characters
_BAHWA = re.compile(r"\bbahwa\b\s{0,3}")
_THAT = re.compile(r"\s{0,3}(?:bahwa\b\s{0,3})?")
# "Kabar bahwa A belum dikonfirmasi": what becomes of the news is no part of it
_CHECKED = re.compile(
    r"\s(?:(?:belum|tidak|tak)\s(?:(?:bisa|dapat)\s)?di(?:konfirmasi|verifikasi|pastikan|buktikan|tanggapi)|"
    r"(?:belum|tidak|tak)\sbenar|(?:segera\s|langsung\s|kemudian\s|juga\s)?(?:memicu|menimbulkan|mengundang|menuai|"
    r"mengejutkan|membuat\sgeram|di(?:sambut|tentang|kecam|ragukan)(?=\s|,|$))|beredar)\b"
)


def read_nominal_frame(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    """Bind a noun of saying; None where nobody and nothing tells.

    Example:
        >>> text = "Kabar bahwa pasukan tiba belum dikonfirmasi"
        >>> cue = Cue(0, 5, "nominal", "states", "kabar")
        >>> frame = read_nominal_frame(Article(text, [(0, 43)]), cue, Scope(clause=0, stop=43))
        >>> text[frame.start:frame.end]
        'pasukan tiba'
    """
    noun_end, named, that = _parts(article, cue, scope)
    if that is None:
        return None
    phrase = phrase_after(article, noun_end, named)  # without "pada Senin"
    named_first = article.words(*phrase)[:1]
    pointed = not named_first or named_first[0].lower in _NOBODY
    speaker = None if pointed else read_noun_phrase(article, *phrase)
    speaker = speaker or _issuer(article, scope.clause, noun_end - len(cue.word))
    bare = not article.text[noun_end:named].strip() and noun_end != cue.end
    if bare and cue.word in DOCUMENT_HEADS:  # "membacakan laporan yang menyebut …"
        speaker = read_noun_phrase(article, noun_end - len(cue.word), noun_end)
    if noun_end != cue.end and speaker is None:
        return None
    checked = _CHECKED.search(article.text, that, scope.stop)
    return Frame(cue, speaker, that, checked.start() if checked else scope.stop, direct=False)


def _issuer(article: Article, clause: int, noun: int) -> Speaker | None:
    """As in "Mahkamah mengeluarkan keputusan bahwa A": who issues it is the verb's subject."""
    issued = _ISSUED.search(article.text, max(clause, noun - _LONGEST_VERB), noun)
    return subject_before(article, clause, issued.start()) if issued else None


def _parts(article: Article, cue: Cue, scope: Scope) -> tuple[int, int, int | None]:
    """Where the noun ends, where "bahwa" or "yang" opens the clause, where what is said begins."""
    text = article.text
    if text[cue.start : cue.end].lower().partition("-")[0] == cue.word:  # "laporan-laporan"
        that = _BAHWA.search(text, cue.end, scope.stop)
        return cue.end, that.start() if that else cue.end, that.end() if that else None
    # the verb of "pernyataan X yang menyebut A" is the cue, its noun stands before
    lead = text[scope.clause : cue.start].lower()
    noun_end = scope.clause + lead.rfind(cue.word) + len(cue.word)
    named = text.rfind("yang", noun_end, cue.start)
    return noun_end, named, _THAT.match(text, cue.end, scope.stop).end()
