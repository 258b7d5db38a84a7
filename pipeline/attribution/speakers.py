"""Who speaks: from the words around a cue to a name, a role, a kind and a state."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.epithets import is_epithet
from pipeline.attribution.nouns import (
    ANONYMOUS_HEADS,
    ARTICLES,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.attribution.office_names import is_portfolio
from pipeline.attribution.outlets import is_outlet, is_outlet_at
from pipeline.attribution.roles import state_of, without_ranks

_EDGE = ' \t\r\n\xa0,;:.–—-"“”•·*'
_BRACKETED = re.compile(r"\s{0,3}\([^()]{1,40}\)?$")
_SHORT_FORM = re.compile(r"\s{0,3}\([^()]{1,40}\)")
_CAPITALISED_RUN = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?:\s{1,3}[A-Z][\w’'-]*)+$")
_AGED = re.compile(r"\s(?:berusia|berumur)\s")
_LONGEST_ROLE = 14  # words
_DESCRIBING = frozenset(
    {"kelompok", "lembaga", "organisasi", "pemantau", "firma", "perusahaan", "konsultan"}
)
_DEMONSTRATIVE = ("tersebut", "itu", "ini")
_MODIFIED_PRONOUN = ("juga", "sendiri", "pun")
_BEHIND_NAMES = frozenset(
    "pimpinan di dari asal bentukan dukungan binaan milik pada yang terbitan edisi berbasis bermarkas sejauh".split()
)
_AGENCIES = ("kantor berita", "surat kabar")


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
    if bracket := _BRACKETED.search(
        article.text, max(start, end - 50), end
    ):  # its short form, an age
        end = bracket.start()
    words = article.words(start, end)
    if words and words[0].lower in ("sebuah", "suatu"):
        words = words[1:]
    if not words:
        return None
    if words[0].lower in PRONOUNS and (len(words) == 1 or words[1].lower in _MODIFIED_PRONOUN):
        return Speaker("", words[0].start, words[0].end, pronoun=True)
    if is_epithet(article, words):
        return _epithet(article, words)
    if people := article.people_in(start, end):
        return _person(article, people[0], start, end)
    if unmarked := _name_behind_role(article, start, end, words):
        return unmarked
    return _unnamed(article, start, end, words)


def _epithet(article: Article, words: list[Word]) -> Speaker:
    """A phrase that points back; who is meant, the article's discourse knows."""
    start, end = words[0].start, words[-1].end
    return Speaker(
        name=_without_articles(_SHORT_FORM.sub("", article.text[start:end])),
        start=start,
        end=end,
        kind=_kind_of_noun(words[0].lower, words),
        country=state_of(article, start, end),
    )


def _person(article: Article, person: Mention, start: int, end: int) -> Speaker:
    text = article.text
    before = article.trim(start, person.start, _EDGE)
    after = article.trim(person.end, end, _EDGE + "()")
    spans = [without_ranks(article, *span) for span in (before, after) if _is_role(article, *span)]
    role = max(spans, key=lambda span: span[1] - span[0], default=(start, start))
    return Speaker(
        name=person.entity,
        start=person.start,
        end=person.end,
        role=text[slice(*role)] or None,
        kind="person",
        country=state_of(article, *role),
    )


def _is_role(article: Article, start: int, end: int) -> bool:
    words = article.words(start, end)
    return 0 < len(words) <= _LONGEST_ROLE and words[0].lower.removesuffix("nya") in ROLE_HEADS


def _name_behind_role(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """A name that no model saw: a role, then capitalised words that close the phrase.

    "juru bicara militer Zhao Wenbin": the role must have a word in lower case, else nobody could
    tell where the name begins ("Panglima Angkatan Darat").
    """
    text = article.text
    if words[0].lower not in ROLE_HEADS or any(w.lower in ("yang", *_DEMONSTRATIVE) for w in words):
        return None
    run = _CAPITALISED_RUN.search(text, max(start, end - 80), end)
    if run is None:
        return None
    first = _name_start(article, run.start(), end)
    sure = first > run.start() or article.text[max(start, run.start() - 2) : run.start()] == ", "
    named = article.words(first, end)
    while named and named[0].lower in ROLE_HEADS:  # "… Kolonel Inf Bayu"
        named = named[1:]
    sure = sure or any(w.end <= first and text[w.start].islower() for w in words)
    if not (1 if first > run.start() else 2) <= len(named) <= 4 or not sure:
        return None
    if any(
        w.lower in ROLE_HEADS | ORGANISATION_HEADS | DOCUMENT_HEADS | GOVERNMENT_HEADS
        for w in named
    ):
        return None
    role = without_ranks(article, *article.trim(start, named[0].start, _EDGE))
    name = text[named[0].start : end]
    return Speaker(
        name, named[0].start, end, text[slice(*role)] or None, "person", state_of(article, *role)
    )


def _name_start(article: Article, start: int, end: int) -> int:
    """Where the name begins in capitalised words: behind the name of the office's body."""
    known = article.mentions_in(start, end)
    first = article.trim(known[-1].end, end)[0] if known else start
    for word in article.words(first, end)[:-2]:
        if word.start >= first and (
            word.lower in ROLE_HEADS | ORGANISATION_HEADS
            or is_portfolio(article.text[word.start : word.end])
        ):
            first = article.trim(word.end, end)[0]  # "Menteri Pertahanan Ivo Wrona"
    for word in article.words(first, end)[:-1]:
        short = article.text[word.start : word.end]
        if short.isupper() and 2 <= len(short) <= 6 and any(c in "AEIOU" for c in short):
            first = article.trim(word.end, end)[0]  # "Gubernur BI Burhanudin Abdullah"
    return first


def _unnamed(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """A speaker that is no named person: an organisation, a state, a document, people unnamed."""
    text = article.text
    head = words[1 if words[0].lower in ("sang", "si") and len(words) > 1 else 0].lower
    mentions = article.mentions_in(start, end)
    if head in MEDIA_HEADS or text[start:end].lower().startswith(_AGENCIES):
        outlet = next((m for m in mentions if is_outlet_at(article, m.start, m.end)), None)
        if outlet := outlet or next((m for m in reversed(mentions) if m.label == "ORG"), None):
            return _named(article, outlet, "media")
    anonymous = head in ANONYMOUS_HEADS or any(w.lower == "yang" for w in words)
    if not anonymous:
        end = _cut_relative_clause(words, end)
    first = mentions[0] if mentions and mentions[0].start == start else None
    if first and (first.end >= end - 1 or _is_modified(article, first, end)):
        return _named(article, first, _kind_of_name(article, first))
    either = bool(mentions) and " atau " in text[start : mentions[-1].start]
    if (
        (first is None or either)
        and mentions
        and head not in ROLE_HEADS | ANONYMOUS_HEADS | DOCUMENT_HEADS | PERSON_NOUNS
    ):
        # "Pusat Perlawanan atau National Resistance Center (NRC)": names apposed to the phrase
        last = mentions[-1]
        if last.label == "ORG" and text[last.end : end].strip(_EDGE + "()") == "":
            named = _named(article, last, _kind_of_name(article, last))
            watches = head in _DESCRIBING and len(article.words(start, last.start)) > 1
            role = text[slice(*article.trim(start, last.start, _EDGE))] if watches else None
            return replace(named, role=role)
    if head in _DESCRIBING and (run := _CAPITALISED_RUN.search(text, max(start, end - 80), end)):
        # "Kelompok pemantau Progressive Myanmar Watch"
        role = text[slice(*article.trim(start, run.start()))]
        return Speaker(
            run[0], run.start(), end, role, "organization", state_of(article, start, run.start())
        )
    return Speaker(
        name=_without_articles(_SHORT_FORM.sub("", text[start:end])),
        start=start,
        end=end,
        kind=_kind_of_noun(head, words),
        country=state_of(article, start, _end_of_head(words, end)),
    )


def _is_modified(article: Article, body: Mention, end: int) -> bool:
    """As in "ISAF pimpinan NATO", "Kementerian Pertahanan Jerman di Berlin": the name says it all."""
    behind = article.text[body.end : end].lstrip(" \xa0")
    if behind.startswith("("):
        behind = behind.partition(")")[2].lstrip(" \xa0")
        if not behind:
            return True
    first = behind.split(maxsplit=1)[0].lower() if behind else ""
    return first in _BEHIND_NAMES


def _end_of_head(words: list[Word], end: int) -> int:
    return next((w.start for w in words[1:] if w.lower == "yang"), end)


def _named(article: Article, mention: Mention, kind: str) -> Speaker:
    text = article.text[mention.start : mention.end]
    name, country = mention.entity, mention.country
    if country and mention.entity == country:
        kind = "government"
        name = _fullest_state(article, country) or text
    elif kind == "media":
        country = None
    else:
        country = state_of(article, mention.start, mention.end, speaks=True)
    return Speaker(name, mention.start, mention.end, None, kind, country)


def _fullest_state(article: Article, code: str) -> str | None:
    """The longest name of the state itself in the article; a capital is not its name."""
    from pipeline.entities.countries import alpha3_by_name, name_by_alpha3

    states = [name for name in article.written(code) if alpha3_by_name().get(name) == code]
    official = name_by_alpha3().get(code)
    if (
        official and official in article.text
    ):  # within another name: "Kementerian Luar Negeri Korea Selatan"
        states.append(official)
    return max(states, key=lambda name: (len(name), name), default=None)


def _kind_of_name(article: Article, mention: Mention) -> str:
    if is_outlet_at(article, mention.start, mention.end) or is_outlet(mention.entity):
        return "media"
    return "government" if mention.label in ("LOC", "GPE") else "organization"


def _kind_of_noun(head: str, words: list[Word]) -> str:
    if head in DOCUMENT_HEADS:
        return "document"
    if head in GOVERNMENT_HEADS:
        return "government"
    if head in MEDIA_HEADS:
        return "media"
    if head in ANONYMOUS_HEADS | PERSON_NOUNS:
        return "anonymous"
    if head in ROLE_HEADS:
        unnamed = any(w.lower in ("yang", "anonim") for w in words)
        return "anonymous" if unnamed else "person"
    return "organization"


def _cut_relative_clause(words: list[Word], end: int) -> int:
    for before, word in pairwise(words):
        if word.lower == "yang":
            return before.end
    return end


def _without_articles(phrase: str) -> str:
    phrase = _AGED.split(" ".join(phrase.split()).split(" yang ")[0])[0].rstrip(" ,")
    for word in ARTICLES:
        if phrase.lower().startswith(word + " "):
            phrase = phrase[len(word) + 1 :]
    words = phrase.split()
    if len(words) > 3 and "di" in words[-4:-1]:
        return phrase  # "pendeta di kota itu"
    if len(words) > 2 and words[-2].lower() in ORGANISATION_HEADS:
        return phrase  # "perwira kelompok itu": it is the group that is pointed at
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in _DEMONSTRATIVE else phrase
