"""Who speaks: from the words around a cue to a name, a role, a kind and a state."""

import re

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.complements import is_complement
from pipeline.attribution.epithets import is_epithet
from pipeline.attribution.outlets import is_outlet, is_outlet_at
from pipeline.attribution.roles import is_of_somebody, state_of, without_ranks
from pipeline.attribution.source_names import without_articles
from pipeline.attribution.speaker import PHRASE_EDGE, Speaker
from pipeline.attribution.unnamed import kind_of_noun, read_unnamed, without_short_form
from pipeline.entities.called_names import start_of_calling
from pipeline.entities.office_names import is_portfolio
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
)

_BRACKETED = re.compile(r"\s{0,3}\([^()]{1,40}\)?$")
_CAPITALISED_RUN = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?:\s{1,3}[A-Z][\w’'-]*)+$")
_BODIES = ROLE_HEADS | ORGANISATION_HEADS
_NO_NAMES = _BODIES | DOCUMENT_HEADS | GOVERNMENT_HEADS
_NO_ROLE = DEMONSTRATIVES | {"yang"}
_LONGEST_BRACKET = 50  # characters
_LONGEST_ROLE = 14  # words
_MODIFIED_PRONOUN = ("juga", "sendiri", "pun")
_RELAYED = re.compile(
    r"[ ,]{1,3}yang\s{1,3}(?:di(?:hubungi|lihat|kutip|lansir|wawancarai|temui|siarkan|muat|sitir|"
    r"terbitkan)|berbicara\s{1,3}(?:kepada|dengan))\s{1,3}"
)
# "lelaki yang bernama Abu Omar", "yang menyebut dirinya Abu Omar"
_CALLING = re.compile(
    r"\b(?:bernama|dipanggil|disapa|disebut|dikenal|dijuluki|menyebut|mengaku|diidentifikasi|"
    r"memperkenalkan|nama|alias|sandi|adalah|dirinya|diri|juga|biasa|akrab|nama|namanya)\b"
)
_EDGE_BEHIND_NAME = PHRASE_EDGE + "()"
_LEADING = ("oleh", "kepada")
_REACH_OF_RELAY = 40  # characters


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
    start, end = article.trim(start, end, PHRASE_EDGE)
    cut = _before_relay(article, start, _before_bracket(article, start, end))
    end = article.trim(start, cut, PHRASE_EDGE)[1] if cut < end else end
    end += article.text.startswith(".", end) and any(
        m.end == end + 1 for m in article.last_mentions(end, 1)
    )  # the stop of "Romualdo Bautista Jr." is the name's
    words = article.words(start, end)
    if words and words[0].lower in ("sebuah", "suatu"):
        words = words[1:]
    if len(words) > 1 and words[0].lower in _LEADING:  # "menurut kepada perwira itu"
        start, words = words[1].start, words[1:]
    if not words:
        return None
    if words[0].lower in PRONOUNS and (len(words) == 1 or words[1].lower in _MODIFIED_PRONOUN):
        return Speaker("", words[0].start, words[0].end, pronoun=True)
    if is_epithet(article, words):
        return _called(article, words) or _epithet(article, words)
    return (
        _named_person(article, start, end, words)
        or _name_behind_role(article, start, end, words)
        or read_unnamed(article, start, end, words)
    )


def _named_person(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """The person that the phrase names: not one in its relative clause, nor whose body it is."""
    people = article.people_in(start, end)
    if not people:
        return None
    named = people[0]
    if "yang" in article.text[start : named.start].lower() and _is_told_of(article, words, named):
        return read_unnamed(article, start, end, words)
    if len(people) > 1 and is_of_somebody(article, start, named.start):
        named = people[-1]
    if len(people) == 1 and is_complement(article, start, end, named):
        return read_unnamed(article, start, end, words)
    return _person(article, named, start, end)


def _is_told_of(article: Article, words: list[Word], person: Mention) -> bool:
    """Whether a person stands in the relative clause of the phrase, and does not name its head."""
    told = next((word.start for word in words[1:] if word.lower == "yang"), person.start)
    lead = article.text[told : person.start]
    return lead != "" and "," not in lead and not _CALLING.search(lead)


def _before_bracket(article: Article, start: int, end: int) -> int:
    """Where the short form or the age in brackets starts that closes the phrase."""
    last = max(start, end - _LONGEST_BRACKET)
    if article.text.find("(", last, end) < 0:
        return end
    bracket = _BRACKETED.search(article.text, last, end)
    return bracket.start() if bracket else end


def _before_relay(article: Article, start: int, end: int) -> int:
    """Where "yang dihubungi Reuters" starts: it says who passes the words on, not who speaks."""
    if "yang" not in article.text[start:end].lower():
        return end
    for relay in _RELAYED.finditer(article.text, start, end):
        behind = article.mentions_in(relay.end(), min(end, relay.end() + _REACH_OF_RELAY))
        if any(is_outlet_at(article, m.start, m.end) or is_outlet(m.entity) for m in behind[:1]):
            return relay.start()
    words = article.words(max(start, end - 8), end)
    return words[-1].start if len(words) > 1 and words[-1].lower == "yang" else end


def _epithet(article: Article, words: list[Word]) -> Speaker:
    """A phrase that points back; who is meant, the article's discourse knows."""
    start, end = words[0].start, words[-1].end
    return Speaker(
        name=without_articles(without_short_form(article.text[start:end])),
        start=start,
        end=end,
        kind=kind_of_noun(words[0].lower, words),
        country=state_of(article, start, end),
    )


def _called(article: Article, words: list[Word]) -> Speaker | None:
    """As in "lelaki yang menyebut dirinya Abu Omar itu": the phrase itself says who he is."""
    people = article.people_in(words[0].start, words[-1].end)
    if len(people) != 1 or people[0].end != words[-2].end:
        return None
    called = start_of_calling(article.text, people[0].start)
    if called == people[0].start or called <= words[0].start:
        return None
    return _epithet(article, words)._replace(name=people[0].entity, kind="person")


def _person(article: Article, person: Mention, start: int, end: int) -> Speaker:
    before = _role(article, *article.trim(start, person.start, PHRASE_EDGE))
    after = _role(article, *article.trim(person.end, end, _EDGE_BEHIND_NAME))
    longer = after[1] - after[0] > before[1] - before[0]
    first, last = after if longer else before
    return Speaker(
        name=person.entity,
        start=person.start,
        end=person.end,
        role=article.text[first:last] or None,
        kind="person",
        country=state_of(article, first, last) if first < last else None,
    )


def _role(article: Article, start: int, end: int) -> tuple[int, int]:
    """The role in ``[start, end)`` without its ranks; empty where none stands there."""
    words = article.words(start, end)
    if not 0 < len(words) <= _LONGEST_ROLE:
        return start, start
    if words[0].lower.removesuffix("nya") not in ROLE_HEADS:
        return start, start
    return without_ranks(article, start, end)


def _name_behind_role(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """A name that no model saw: a role, then capitalised words that close the phrase.

    "juru bicara militer Zhao Wenbin": the role must have a word in lower case, else nobody could
    tell where the name begins ("Panglima Angkatan Darat").
    """
    text = article.text
    if words[0].lower not in ROLE_HEADS or not text[start:end].split()[-1][0].isupper():
        return None
    if not _NO_ROLE.isdisjoint([word.lower for word in words]):
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
    if any(w.lower in _NO_NAMES for w in named):
        return None
    role = without_ranks(article, *article.trim(start, named[0].start, PHRASE_EDGE))
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
            word.lower in _BODIES or is_portfolio(article.text[word.start : word.end])
        ):
            first = article.trim(word.end, end)[0]  # "Menteri Pertahanan Ivo Wrona"
    for word in article.words(first, end)[:-1]:
        short = article.text[word.start : word.end]
        if short.isupper() and 2 <= len(short) <= 6 and any(c in "AEIOU" for c in short):
            first = article.trim(word.end, end)[0]  # "Gubernur BI Burhanudin Abdullah"
    return first
