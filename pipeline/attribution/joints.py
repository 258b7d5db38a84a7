"""Where a speaker's second verb of saying joins the first: "X mengatakan A, dan meminta B"."""

import re

from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.frame import Cue, Frame
from pipeline.attribution.relative import in_relative, relative_opens
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.subjects import subject_before
from pipeline.attribution.told_through import speaks
from pipeline.lexicon.forms import HEADLINE

_ADVERBS = (
    r"(?:(?:juga|turut|balik|kembali|telah|sudah|malah|justru|bahkan|langsung|ikut|kemudian|tidak|tak)"
    r"\s{1,3}){0,2}$"
)
_COORDINATED = re.compile(
    r"[\s,]{0,4}\b(?:dan|serta|sambil|seraya|sembari|sekaligus|termasuk|lalu|kemudian|tetapi|tapi|namun|dengan)\s{1,3}"
    + _ADVERBS,
    re.IGNORECASE,
)
# "A, kata polisi itu, yang menambahkan B": who speaks stands right before
_BESIDE = re.compile(r"\s{0,3},\s{1,3}yang\s{1,3}" + _ADVERBS)
_HEADLINE_COMMA = re.compile(r"\s{0,3},\s{1,3}$")  # "Irak Bantah Basra Jatuh, Klaim Tewaskan …"
_VERB_ALONE = re.compile(
    r",\s{1,3}(?:(?:juga|turut|telah|sudah|tetap|kini|langsung|sebelumnya|kemudian)\s{1,3}){0,2}$"
)
_AND = re.compile(r"\s{0,3},?\s{1,3}(?:dan|serta)\s{1,3}")
_THAT = re.compile(r"\s{1,3}bahwa\b")
# "Sambil menegaskan A, X …", "Meskipun mengakui A, X …"
_OPENS = re.compile(
    r"(?:sambil|seraya|sembari|meski|meskipun|walau|walaupun|kendati|kendatipun|sekalipun|dengan|"
    r"setelah|sesudah|sementara)\s{1,3}(?:(?:juga|tetap|kembali|terus|telah)\s{1,3})?",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s{1,3}")
_WIDEST = 40  # characters
_LONGEST_SUBJECT = 150


def joined_at(article: Article, clause: int, last: Frame, cue: Cue) -> int | None:
    """Where the joint begins of "X mengatakan A, dan meminta B": both verbs have one speaker.

    Example:
        >>> text = "Kyiv mengatakan A dan meminta B"
        >>> last = Frame(Cue(5, 15, "active", "states", "mengatakan"), None, 16, 31, direct=False)
        >>> joined_at(Article(text, []), 0, last, Cue(22, 29, "active", "demands", "meminta"))
        17
    """
    if cue.kind != "active":
        return None
    if last.cue.kind in ("inverted", "passive"):
        return _added_at(article, last, cue)
    if last.cue.kind not in ("active", "according"):
        return None
    near = max(clause, cue.start - _WIDEST)
    found = _COORDINATED.search(article.text, near, cue.start)
    if found is None and cue.word in HEADLINE:
        found = _HEADLINE_COMMA.search(article.text, near, cue.start)
    return found.start() if found else None


def _added_at(article: Article, last: Frame, cue: Cue) -> int | None:
    """As in "A, kata X, dan menambahkan B": where the comma behind the speaker stands."""
    if last.speaker is None:
        return None
    spoken = max(last.cue.end, last.speaker.end)
    if last.end > spoken:
        return None
    joint = (
        _COORDINATED.match(article.text, spoken, cue.start) if last.cue.kind != "passive" else None
    )
    joint = joint or _BESIDE.match(article.text, spoken, cue.start)
    return joint.start() if joint else None


def relative_closed(article: Article, clause: int, last: Frame, cue: Cue) -> bool:
    """As in "X, yang menyebut A, menolak B": the main clause goes on with a verb."""
    if last.direct or not last.cue.end < last.start < cue.start:
        return False
    if cue.kind != "active" or last.cue.kind not in ("active", "speakerless"):
        return False
    near = max(last.start, cue.start - _WIDEST)
    if not _VERB_ALONE.search(article.text, near, cue.start):
        return False
    if last.cue.kind == "speakerless":
        return in_relative(article, clause, last.cue.start)
    return relative_opens(article, clause, last.cue.start) is not None


def second_saying(article: Article, last: Frame, cue: Cue) -> tuple[int, int] | None:
    """As in "X mengatakan A dan seorang perwira menyebutkan bahwa B": another speaks on his own.

    Where "dan" begins and ends.
    """
    if cue.kind != "active" or last.cue.kind != "active" or not _THAT.match(article.text, cue.end):
        return None
    near = max(last.start, cue.start - _LONGEST_SUBJECT)
    joint = next(reversed(list(_AND.finditer(article.text, near, cue.start))), None)
    if joint is None or not has_main_predicate(article.words(last.start, joint.start())):
        return None
    return joint.span() if speaks(article, joint.end(), cue.start, cue) else None


def opens_without_subject(
    article: Article, clause: int, cue: Cue, stop: int
) -> tuple[Speaker, int] | None:
    """As in "Sambil menegaskan A, Keita mundur": the main clause names who speaks.

    Returns:
        The speaker and the comma where the saying ends.

    Example:
        >>> text = "Sambil menegaskan pintu terbuka, ia mundur"
        >>> cue = Cue(7, 17, "active", "states", "menegaskan")
        >>> speaker, comma = opens_without_subject(Article(text, []), 0, cue, 42)
        >>> text[speaker.start : speaker.end], comma
        ('ia', 31)
    """
    if cue.kind != "active" or not _OPENS.fullmatch(article.text, clause, cue.start):
        return None
    for comma in _COMMA.finditer(article.text, cue.end, stop):
        behind = article.words(comma.end(), min(stop, comma.end() + _LONGEST_SUBJECT))
        verb = next((w.start for w in behind[1:] if is_predicate(w.lower)), None)
        speaker = subject_before(article, comma.end(), verb) if verb else None
        if speaker and "," not in article.text[comma.end() : speaker.start]:
            return speaker, comma.start()
    return None
