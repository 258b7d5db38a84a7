"""Who speaks: from the words around a cue to a name, a role, a kind and a state."""

import re
from dataclasses import dataclass

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.roles import without_ranks
from pipeline.attribution.terms import (
    AFTER_SPEAKER,
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.entities.terms import OUTLETS

_EDGE = " \t\r\n\xa0,;:.–—-\"“”"
_BRACKETED = re.compile(r"\s*\([^()]{1,40}\)?$")
_CAPITALISED_RUN = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)+$")
_LONGEST_ROLE = 14  # words
_INDEFINITE = ("seorang", "salah seorang", "salah satu", "sebuah", "suatu", "para", "sang", "si")
_DESCRIBING = frozenset({"kelompok", "lembaga", "organisasi", "pemantau", "firma", "perusahaan", "konsultan"})
_DEMONSTRATIVE = ("tersebut", "itu", "ini")
_OUTLETS = frozenset(OUTLETS) | {outlet.upper() for outlet in OUTLETS}


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source as one cue gives it; ``name`` and the columns ``source_*`` of the claims table."""

    name: str
    start: int
    end: int
    role: str | None = None
    kind: str | None = None
    country: str | None = None
    pronoun: bool = False


def read_noun_phrase(article: Article, start: int, end: int) -> Speaker | None:
    """Read the speaker from a noun phrase, role and appositive included.

    Args:
        article: the article.
        start: where the phrase starts.
        end: its end; "Sekretaris Jenderal NATO Mark Rutte" and "juru bicara militer, Letkol Andi"
            are each one phrase.

    Returns:
        None when nothing in it can speak.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Sekretaris Jenderal NATO Mark Rutte"
        >>> names = [Mention(21, 25, "ORG", "NATO"), Mention(25, 35, "PER", "Mark Rutte")]
        >>> speaker = read_noun_phrase(Article(text, [(0, 35)], names), 0, 35)
        >>> speaker.name, speaker.role
        ('Mark Rutte', 'Sekretaris Jenderal NATO')
    """
    start, end = article.trim(start, end, _EDGE)
    if bracket := _BRACKETED.search(article.text, start, end):  # its short form in brackets
        end = bracket.start()
    words = article.words(start, end)
    if words and words[0].lower in ("sebuah", "suatu"):
        words = words[1:]
    if not words:
        return None
    if words[0].lower in PRONOUNS and (len(words) == 1 or words[1].lower in ("juga", "sendiri")):
        return Speaker("", words[0].start, words[0].end, pronoun=True)
    people = [m for m in article.mentions_in(start, end) if m.label == "PER"]
    if people:
        return _person(article, people[0], start, end)
    return _unnamed(article, start, end, words)


def _person(article: Article, person: Mention, start: int, end: int) -> Speaker:
    text = article.text
    before = article.trim(start, person.start, _EDGE)
    after = article.trim(person.end, end, _EDGE + "()")
    spans = [without_ranks(article, *span) for span in (before, after) if _is_role(article, *span)]
    roles = [text[start:end] for start, end in spans if start < end]
    return Speaker(
        name=person.entity,
        start=person.start,
        end=person.end,
        role=max(roles, key=len, default=None),
        kind="person",
        country=_country(article, start, end),
    )


def _is_role(article: Article, start: int, end: int) -> bool:
    words = article.words(start, end)
    return 0 < len(words) <= _LONGEST_ROLE and words[0].lower in ROLE_HEADS


def _country(article: Article, start: int, end: int) -> str | None:
    codes = [m.country for m in article.mentions_in(start, end) if m.country and m.label != "PER"]
    return codes[0] if codes else None


def _unnamed(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """A speaker that is no named person: an organisation, a state, a document, people unnamed."""
    text = article.text
    head = words[0].lower
    mentions = article.mentions_in(start, end)
    if head in MEDIA_HEADS or text[start:end].lower().startswith(("kantor berita", "surat kabar")):
        outlet = next((m for m in mentions if text[m.start : m.end] in _OUTLETS), None)
        outlet = outlet or next((m for m in reversed(mentions) if m.label == "ORG"), None)
        if outlet:
            return _named(article, outlet, "media")
    anonymous = head in ANONYMOUS_HEADS or any(w.lower == "yang" for w in words)
    if not anonymous:
        end = _cut_relative_clause(words, end)
    first = mentions[0] if mentions and mentions[0].start == start else None
    if first and first.end >= end - 1:
        return _named(article, first, _kind_of_name(article, first))
    if first is None and mentions and head not in ROLE_HEADS | ANONYMOUS_HEADS | DOCUMENT_HEADS:
        # "Pusat Perlawanan Ukraina atau National Resistance Center (NRC)": names apposed to the phrase
        last = mentions[-1]
        if last.label == "ORG" and text[last.end : end].strip(_EDGE + "()") == "":
            return _named(article, last, _kind_of_name(article, last))
    if head in _DESCRIBING and (run := _CAPITALISED_RUN.search(text, start, end)):
        # "Kelompok pemantau Progressive Myanmar Watch"
        role = text[slice(*article.trim(start, run.start()))]
        return Speaker(run[0], run.start(), end, role, "organization", _country(article, start, end))
    kind = _kind_of_noun(head, words)
    return Speaker(
        name=_without_articles(text[start:end]),
        start=start,
        end=end,
        kind=kind,
        country=_country(article, start, end),
    )


def _named(article: Article, mention: Mention, kind: str) -> Speaker:
    text = article.text[mention.start : mention.end]
    name = mention.entity
    if mention.country and mention.entity == mention.country:
        kind = "government"
        name = _fullest_state(article, mention.country) or text
    return Speaker(name, mention.start, mention.end, None, kind, mention.country)


def _fullest_state(article: Article, code: str) -> str | None:
    """The longest name of the state itself in the article; a capital is not its name."""
    from pipeline.entities.countries import alpha3_by_name  # noqa: PLC0415  (loads CLDR)

    names = {
        " ".join(article.text[m.start : m.end].split())
        for m in article.mentions
        if m.entity == code
    }
    states = [n for n in names if alpha3_by_name().get(n) == code]
    return max(states, key=lambda n: (len(n), n), default=None)


def _kind_of_name(article: Article, mention: Mention) -> str:
    if article.text[mention.start : mention.end] in _OUTLETS or mention.entity in _OUTLETS:
        return "media"
    return "government" if mention.label in ("LOC", "GPE") else "organization"


def _kind_of_noun(head: str, words: list[Word]) -> str:
    if head in DOCUMENT_HEADS:
        return "document"
    if head in GOVERNMENT_HEADS:
        return "government"
    if head in MEDIA_HEADS:
        return "media"
    if head in ANONYMOUS_HEADS:
        return "anonymous"
    if head in ROLE_HEADS:
        unnamed = any(w.lower in ("yang", "anonim") for w in words)
        return "anonymous" if unnamed else "person"
    return "organization"


def _cut_relative_clause(words: list[Word], end: int) -> int:
    for before, word in zip(words, words[1:], strict=False):
        if word.lower == "yang":
            return before.end
    return end


def _without_articles(phrase: str) -> str:
    phrase = " ".join(phrase.split()).split(" yang ")[0]
    for word in _INDEFINITE:
        if phrase.lower().startswith(word + " "):
            phrase = phrase[len(word) + 1 :]
    words = phrase.split()
    if len(words) > 2 and words[-2].lower() in ORGANISATION_HEADS:
        return phrase  # "perwira kelompok itu": it is the group that is pointed at
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in _DEMONSTRATIVE else phrase


def phrase_after(article: Article, start: int, limit: int) -> tuple[int, int]:
    """Where the speaker's noun phrase behind an inverted cue or "menurut" ends.

    It ends at a preposition, conjunction, date, quotation mark or full stop; one comma is passed
    when a role or a name stands behind it ("juru bicara NIS, Baek Jong-min, Rabu").
    """
    dates = article.dates_in(start, limit)
    if dates:
        limit = min(limit, dates[0].start)
    marks = [i for m in "\"“”;" if (i := article.text.find(m, start, limit)) >= 0]
    limit = min([limit, *marks])
    anonymous = False
    previous: Word | None = None
    commas = 0
    for word in article.words(start, limit):
        gap = article.text[previous.end if previous else start : word.start]
        if previous and ("," in gap or ". " in gap or ":" in gap or "\n" in gap):
            commas += 1
            if "," not in gap or commas > 1 or not _continues(article, start, previous.end, word, limit):
                return start, previous.end
        if word.lower == "yang":
            anonymous = True
        within_name = any(m.start < word.start < m.end for m in article.mentions_in(start, limit))
        if previous and word.lower in AFTER_SPEAKER and not anonymous and not within_name:
            return start, previous.end
        if previous and anonymous and word.lower in ("kepada", "dikutip", "seperti", "dilansir"):
            return start, previous.end
        previous = word
    return start, previous.end if previous else start


def _continues(article: Article, start: int, end: int, word: Word, limit: int) -> bool:
    """Whether what follows the comma is the other half of role and name."""
    has_person = any(m.label == "PER" for m in article.mentions_in(start, end))
    comma = article.text.find(",", word.start, limit)
    segment_end = limit if comma < 0 else comma
    next_person = any(m.label == "PER" for m in article.mentions_in(word.start, segment_end))
    if has_person:
        return word.lower in ROLE_HEADS and not next_person
    words = article.words(start, end)
    return next_person and bool(words) and words[0].lower in ROLE_HEADS


