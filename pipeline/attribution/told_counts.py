"""Numbers of troops in a clause that tells something else: "2.500 orang yang disebut pemerintah".

Of such a sentence the number alone is somebody's: "Di bawah 2.500 orang yang disebut Banjul", "Dari
1.800 tentara yang dijanjikan Canberra, 300 tiba", "Jumlah yang disebut X, 4.800 orang, keliru".
"""

import re
from collections.abc import Iterable, Iterator

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.frame import Cue, Frame
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.forms import PASSIVE
from pipeline.lexicon.nouns import GOVERNMENT_HEADS, ORGANISATION_HEADS, PRONOUNS, ROLE_HEADS

_TELLING = frozenset(
    "disebut disebutkan diklaim dilaporkan diumumkan diungkap diungkapkan disampaikan dikemukakan "
    "dikatakan dicatat diakui".split()
)
# what is promised or estimated is the teller's who tells of it: "janji X, kata Y"
_OWN = frozenset("dijanjikan diperkirakan ditaksir".split())
_NAMING = frozenset({"disebut", "disebutkan", "dikatakan"})
_BY = r"(?:sebelumnya\s{1,3}|kemarin\s{1,3}|langsung\s{1,3}|resmi\s{1,3})?(?:oleh\s{1,3})?"
_VERB = rf"({'|'.join(sorted(_TELLING | _OWN, key=len, reverse=True))})\s{{1,3}}{_BY}(?=\w)"
# the number, more words of its noun phrase, the relative clause
_BEHIND = re.compile(
    rf"(?:\s{{1,3}}(?!yang\b|dan\b|atau\b)[\w-]{{1,30}}){{0,5}}?\s{{1,3}}"
    rf"(?:(?:seperti|sebagaimana)(?:\s{{1,3}}yang)?|yang)\s{{1,3}}(?:telah\s{{1,3}}|sudah\s{{1,3}})?{_VERB}"
)
_AMOUNT = re.compile(
    r"\b(?:jumlah|angka|total|kekuatan|korban|hitungan|kerugian)\b(?:\s{1,3}(?!yang\b)[\w-]{1,30}){0,6}?\s{1,3}"
    rf"(?:yang|versi)\s{{1,3}}(?:telah\s{{1,3}}|sudah\s{{1,3}})?{_VERB}",
    re.IGNORECASE,
)
_TO_NUMBER = re.compile(
    r"\s{0,3}(?:,|:|\b(?:adalah|ialah|hanya|cuma|mencapai|sebanyak|yakni|yaitu|berjumlah|tercatat|"
    r"itu|tersebut)\b|\s){0,4}"
)
# "2.000 orang yang disebut Brigade Azov": a name is given
_UNITS = frozenset(
    "brigade divisi batalyon batalion front gerakan pasukan kelompok milisi tentara korps".split()
)
_LONGEST_PLACE = 40
_LONGEST_AGENT = 120  # characters
_LONGEST_LEAD = 200
_STOPS = " \t\r\n\xa0.!?…"


def read_told_counts(
    article: Article,
    sentence: tuple[int, int],
    frames: Iterable[Frame],
    quantities: Iterable[Quantity],
) -> Iterator[Frame]:
    """The numbers of one sentence that a relative clause gives to a speaker.

    Args:
        article: the article.
        sentence: the span of the sentence.
        frames: what is said in it; around a number, their speaker tells of the other one.
        quantities: the counted troops of the sentence.

    Example:
        >>> text = "Di bawah 2.500 orang yang disebut pemerintah."
        >>> number = Quantity(9, 20, 9, 14, 2500, 2500, 2500, "exact", "person")
        >>> told, = read_told_counts(Article(text, [(0, 45)]), (0, 45), [], [number])
        >>> told.speaker.name, text[told.start : told.end]
        ('pemerintah', '2.500 orang')
    """
    frames = list(frames)
    for quantity in quantities:
        if article.speech_around(quantity.start):
            continue
        told = _behind(article, sentence, quantity) or _before(article, sentence, quantity)
        if told is None:
            continue
        around = [f for f in frames if f.start <= quantity.start and quantity.end <= f.end]
        if around and (told.cue.word in _OWN or any(f.cue.start == told.cue.start for f in around)):
            continue
        through = around[-1].speaker if around else None
        yield told._replace(through=through) if _differ(through, told.speaker) else told


def _differ(through: Speaker | None, speaker: Speaker | None) -> bool:
    return bool(through and speaker) and through.name != speaker.name


def _behind(article: Article, sentence: tuple[int, int], quantity: Quantity) -> Frame | None:
    """As in "300 prajurit yang disebut Kyiv", "300 prajurit seperti diklaim Kyiv"."""
    found = _BEHIND.match(article.text, quantity.end, sentence[1])
    if found is None:
        return None
    speaker = _agent(article, found, sentence[1])
    if speaker is None:
        return None
    return Frame(_cue(found), speaker, quantity.start, quantity.end, direct=False)


def _before(article: Article, sentence: tuple[int, int], quantity: Quantity) -> Frame | None:
    """As in "Jumlah tentara yang disebut X, 4.800 orang, …": the clause tells the number."""
    first = max(sentence[0], quantity.start - _LONGEST_LEAD)
    for found in _AMOUNT.finditer(article.text, first, quantity.start):
        speaker = _agent(article, found, quantity.start)
        if speaker and _TO_NUMBER.fullmatch(article.text, speaker.end, quantity.start):
            end = article.trim(found.start(), sentence[1], _STOPS)[1]
            return Frame(_cue(found), speaker, found.start(), end, direct=False)
    return None


def _cue(found: re.Match[str]) -> Cue:
    word = found[1].lower()
    return Cue(*found.span(1), "passive", PASSIVE.get(word, "states"), word)


def _agent(article: Article, found: re.Match[str], limit: int) -> Speaker | None:
    """Who tells it, right behind the verb; a unit behind "disebut" is what it is called."""
    start = found.end()
    words = article.words(start, min(limit, start + _LONGEST_AGENT))[:1]
    if not words:
        return None
    head = words[0].lower
    named = article.mentions_in(start, start + _LONGEST_AGENT)[:1]
    heads = ROLE_HEADS | ORGANISATION_HEADS | GOVERNMENT_HEADS | PRONOUNS
    if head not in heads and not (named and named[0].start == start):
        return None
    if found[1].lower() in _NAMING and article.text[start].isupper() and head in _UNITS:
        return None
    start, end = phrase_after(article, start, limit)
    tells = (w.start for w in article.words(start, end)[1:] if is_predicate(w.lower))
    speaker = read_noun_phrase(article, start, next(tells, end))
    return speaker and _with_place(article, speaker)


def _with_place(article: Article, speaker: Speaker) -> Speaker:
    """As in "pemerintah di Banjul": the place says which one."""
    place = next(iter(article.mentions_in(speaker.end, speaker.end + _LONGEST_PLACE)), None)
    beside = place and article.text[speaker.end : place.start] == " di "
    if not beside or speaker.name not in GOVERNMENT_HEADS | ORGANISATION_HEADS:
        return speaker
    name = article.text[speaker.start : place.end]
    return speaker._replace(name=name, end=place.end, country=speaker.country or place.country)
