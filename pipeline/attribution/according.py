"""Frames of "menurut X, A", "A, menurut X", "bagi X, A": the speaker may have a description."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.active import quotation_at
from pipeline.attribution.behind_cue import is_parenthetical, speaker_behind
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.settings import EDGE, comma_outside_dates, skip_day
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.subjects import skip_openers
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    ROLE_HEADS,
)

_AS = re.compile(r",?\s{0,3}\b(?:seperti|sebagaimana)(?:\s{1,3}yang)?\s{1,3}$", re.IGNORECASE)
_RELATIVE = re.compile(r"\s{0,3},\s{1,3}yang\b")
_HEADS = ROLE_HEADS.union(
    ANONYMOUS_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    ("tetua", "sesepuh", "istri", "suami", "kakak", "adik", "putri", "lembaga", "situs"),
)
# "Menurut X, di sisi lain, A": the writer's, no part of what X says
_TURN = re.compile(
    r"(?:di (?:sisi|pihak) lain|di lain (?:sisi|pihak)|sementara itu|sebaliknya|namun|selain itu|"
    r"lebih lanjut|selanjutnya)\s{0,2},\s{1,3}"
)
_MOST_APPOSITIONS = 3
_DIGITS_OF_YEAR = 4
_LONGEST_NAME = 5  # words
_LONGEST_RELATIVE = 200  # characters


def read_according_frame(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    """Bind "menurut X" and its like to the clause behind or before it.

    Example:
        >>> text = "Menurut Seoul, rumor itu tidak berdasar"
        >>> cue = Cue(0, 7, "according", "states", "menurut")
        >>> frame = read_according_frame(Article(text, []), cue, Scope(clause=0, stop=39))
        >>> text[frame.start:frame.end]
        'rumor itu tidak berdasar'
    """
    clause, stop = scope.clause, scope.stop
    speaker, after = speaker_behind(article, cue, stop)
    if speaker is None:
        return None
    after = _behind_relays(article, scope, after)
    if _counts_within(article, cue, after, stop):
        return Frame(cue, speaker, after, stop, direct=False)
    before = skip_openers(article, clause, cue.start)
    follows = article.text[after:stop].strip(EDGE)
    if before >= cue.start or not article.text[before : cue.start].strip(EDGE):
        if cue.word in ("menurut", "berdasarkan"):
            after = _behind_relative(article, after, stop)
        after = _behind_appositions(article, speaker, after, stop)
        comma = article.text.find(",", after, stop)
        behind = article.trim(comma if 0 <= comma < after + 40 else after, stop, EDGE)[0]
        behind = skip_day(article, behind, stop)
        if turn := _TURN.match(article.text, behind, stop):
            behind = turn.end()
        if quoted := quotation_at(article, behind):
            return Frame(cue, speaker, *quoted, direct=True)
        return Frame(cue, speaker, behind, stop, direct=False) if follows else None
    quotation = article.quotation_ending(cue.start)
    if quotation and quotation.speech:
        return Frame(cue, speaker, quotation.start, quotation.end, direct=True)
    end = stop if is_parenthetical(article, before, cue.start, after, stop) else cue.start
    if backed := _AS.search(article.text, max(before, end - 20), end):
        end = backed.start()  # "A, seperti dikatakan X"
    return Frame(cue, speaker, before, end, direct=False)


def _behind_relays(article: Article, scope: Scope, position: int) -> int:
    """As in "Menurut pejabat NATO kepada AFP, sebagaimana dilansir Sputnik, …"."""
    for start, end in scope.relays:
        if start >= position and not article.text[position:start].strip(EDGE):
            position = end
    return position


def _counts_within(article: Article, cue: Cue, start: int, stop: int) -> bool:
    """As in "pasukan yang menurut X berjumlah 300": the relative clause is X's."""
    if not article.text.endswith("yang ", 0, cue.start):
        return False
    return any(word.lower[0].isdigit() for word in article.words(start, stop)[:4])


def _behind_relative(article: Article, start: int, stop: int) -> int:
    """Behind ", yang dikutip Turan pada 20 September," of a speaker: the comma that closes it."""
    opened = _RELATIVE.match(article.text, start, stop)
    if opened is None:
        return start
    closed = comma_outside_dates(article, opened.end(), min(stop, start + _LONGEST_RELATIVE))
    return closed if closed > opened.end() else start


def _behind_appositions(article: Article, speaker: Speaker, start: int, stop: int) -> int:
    """Behind ", 61, tetua Tuareg dari Kidal", ", INSEC" of a speaker: the comma that closes it."""
    for _ in range(_MOST_APPOSITIONS):
        if article.text[start : start + 1] != ",":
            return start
        closed = comma_outside_dates(article, start + 1, min(stop, start + _LONGEST_RELATIVE))
        words = article.words(start + 1, closed)
        if closed <= start + 1 or not words or not _is_apposed(article, speaker, words):
            return start
        start = closed
    return start


def _is_apposed(article: Article, speaker: Speaker, words: list[Word]) -> bool:
    """An age, an office, a description, or the name behind one: no clause."""
    head = words[0]
    if len(words) == 1 and head.lower.isdigit():
        return speaker.kind == "person" and len(head.lower) < _DIGITS_OF_YEAR
    if has_main_predicate(words):
        return False
    if head.lower in _HEADS:
        return speaker.kind in ("person", "organization", "media")
    named = all(article.text[word.start].isupper() for word in words)
    places = any(m.label in ("GPE", "LOC") for m in article.mentions_in(head.start, words[-1].end))
    described = article.text[speaker.start].islower() and not places
    return named and described and len(words) <= _LONGEST_NAME
