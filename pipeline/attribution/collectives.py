"""Who "mereka" are, where the text has turned to several: "Warga punya hitungan lain. Mereka …"."""

import re
from itertools import pairwise

from pipeline.article import Article
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import skip_openers

_SENTENCES = 1  # before the one of the pronoun
_LONGEST = 120  # characters of a subject
_REACH = 600  # characters
_SEVERAL = re.compile(
    r"(?:para|sejumlah|beberapa|sebagian|sekelompok|puluhan|belasan|ratusan|ribuan|kedua|ketiga|"
    r"keempat|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d{1,5}|warga|penduduk|"
    r"pengungsi|keluarga|massa|jemaat|nelayan|petani|pedagang|buruh|pengunjuk|demonstran|mahasiswa|"
    r"aktivis|relawan|prajurit|saksi|korban|([a-z]{3,15})-\1)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\sdan\s(?:[^,.;:!?\"“”]{1,60}\s)?")
# "Di Seongju sendiri, warga …": where and when, before the subject
_SETTING = re.compile(
    r"(?:di|pada|dari|sebelum|sesudah|setelah|sejak|dalam)\s[^,.;\"“”]{2,60},\s", re.IGNORECASE
)


def several_meant(article: Article, pronoun: Speaker, after: int, position: int) -> Speaker | None:
    """Several who were the subject last, since somebody spoke.

    Args:
        article: the article.
        pronoun: "mereka", as read.
        after: where the last speaker's words end.
        position: where the pronoun, or what it says, starts.

    Returns:
        Two persons, a body or several people without a name; None where no subject is one of them.
    """
    if article.text[max(0, pronoun.start - 2) : pronoun.start] == ", ":
        position = pronoun.start  # "Polisi tidak akan pergi, mereka mengumumkan"
    last = article.sentence_at(position)
    for index in range(last, max(-1, last - _SENTENCES - 1), -1):
        start, end = article.sentences[index]
        start, end = max(start, after, position - _REACH), min(end, position)
        if start < end and not article.speech_around(start):
            found = _persons(article, start, end) or _subject(article, start, end)
            if found:
                return found._replace(start=pronoun.start, end=pronoun.end)
    return None


def _persons(article: Article, start: int, end: int) -> Speaker | None:
    """As in "Kedua tetangganya, Karto dan Wakino, terbangun"."""
    people = [p for p in article.people_in(start, end) if not article.speech_around(p.start)]
    for one, other in pairwise(people):
        joined = _AND.fullmatch(article.text, one.end, other.start)
        before = [w for w in article.words(start, one.start) if article.text[w.start].islower()]
        if joined and one.entity != other.entity:
            verbal = any(is_predicate(word.lower) for word in before)
            return None if verbal else _two(one.entity, other.entity)
    return None


def _two(one: str, other: str) -> Speaker:
    return Speaker(f"{one}; {other}", 0, 0, None, "person")


def _subject(article: Article, start: int, end: int) -> Speaker | None:
    """The body or the several people that the sentence is about."""
    start = skip_openers(article, start, end)
    if setting := _SETTING.match(article.text, start, end):
        start = setting.end()
    limit = min(end, start + _LONGEST)
    verb = next(
        (w.start for w in article.words(start, limit) if is_predicate(w.lower)),
        phrase_after(article, start, limit)[1],
    )
    subject = read_noun_phrase(article, start, verb) if start < verb else None
    if subject is None or subject.pronoun or not subject.name:
        return None
    if _SEVERAL.match(article.text, start, end):
        return subject if subject.kind in ("anonymous", None) else None
    named = any(m.label == "ORG" for m in article.mentions_in(start, verb))
    return subject if named and subject.kind == "organization" else None
