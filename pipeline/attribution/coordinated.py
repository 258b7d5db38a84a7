"""The subject that a verb of saying shares with the verb before it, which is none of saying."""

import re

from pipeline.article import Article
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.frame import Cue
from pipeline.attribution.named_beside import start_of_clause
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.subjects import subject_before
from pipeline.lexicon.function_words import NEGATIONS

_AND_THEN = re.compile(
    r"\b(?:dan|serta|lalu|kemudian|tetapi|tapi|namun)\s{1,3}"
    r"(?:(?:juga|turut|balik|kembali|telah|sudah|malah|justru|bahkan|tidak|tak)\s{1,3}){0,2}$",
    re.IGNORECASE,
)


def coordinated_subject(article: Article, cue: Cue, clause: int) -> Speaker | None:
    """As in "Kremlin menolak berkomentar, tetapi tidak membantah A": the subject stands before."""
    joint = _AND_THEN.search(article.text, max(clause, cue.start - 40), cue.start)
    if joint is None:
        return None
    opened = start_of_clause(article, clause, cue.start)
    if (
        opened < joint.start()
    ):  # else the comma is the joint's: "Budi sejak itu diam, dan mengaku A"
        clause = opened
    for word in article.words(clause, cue.start):
        if is_predicate(word.lower) or word.lower in NEGATIONS:
            return subject_before(article, clause, word.start) if word.start > clause else None
    return None
