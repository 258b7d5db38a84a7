"""Who speaks where no person is named: bodies, states, documents, accounts, people unnamed."""

import re
from collections.abc import Sequence

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.named_bodies import kind_of_name, speaker_named
from pipeline.attribution.outlet_phrases import PEOPLES, read_account, read_outlet_phrase
from pipeline.attribution.roles import state_of
from pipeline.attribution.source_names import without_articles
from pipeline.attribution.speaker import PHRASE_EDGE, Speaker
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    ROLE_HEADS,
)

_SHORT_FORM = re.compile(r"\s{0,3}\([^()]{1,40}\)")
_CAPITALISED_RUN = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?:\s{1,3}[A-Z][\w’'-]*)+$")
_MANY = frozenset(
    """
    banyak sebagian kebanyakan segelintir sekelompok berbagai belasan puluhan ratusan ribuan
    """.split()
)
_DESCRIBING = frozenset(
    {"kelompok", "lembaga", "organisasi", "pemantau", "firma", "perusahaan", "konsultan"}
)
# within a body's name, before its last words
_JOINING = frozenset({"bagi", "untuk", "dan", "atas", "demi", "serta", "urusan"})
_BEHIND_NAMES = frozenset(
    """
    pimpinan di dari asal bentukan dukungan binaan milik pada yang terbitan edisi berbasis
    bermarkas sejauh
    """.split()
)
_DESCRIBED = ORGANISATION_HEADS | {
    "sayap",
    "catatan",
    "data",
    "situs",
    "portal",
    "media",
    "proyek",
    "jaringan",
}
_OWN = ROLE_HEADS | ANONYMOUS_HEADS | DOCUMENT_HEADS | PERSON_NOUNS
# these heads speak themselves, whatever name stands behind
_SPEAK_THEMSELVES = (_OWN | GOVERNMENT_HEADS) - _DESCRIBING
_PEOPLE = ANONYMOUS_HEADS | PERSON_NOUNS | _MANY
_ABROAD = frozenset("kedutaan konsulat misi operasi perwakilan kbri kjri kantor".split())
_NAMELESS = frozenset({"yang", "anonim"})
# a part of a body: not the body itself speaks
_WITHIN_BODIES = frozenset(
    {"panel", "tim", "delegasi", "komite", "komisi", "gugus", "pelapor", "penyelidik"}
)
# of which a body is a part, not the name of it
_UNIONS = frozenset(
    {
        "PBB",
        "NATO",
        "Uni Eropa",
        "Uni Afrika",
        "ASEAN",
        "Liga Arab",
        "OKI",
        "TNI",
        "Polri",
        "UE",
        "AU",
    }
)
# ... and what bodies are told apart by: "kelompok HAM", "harian Arab"
_NO_NAMES = _UNIONS | PEOPLES | {"HAM", "LSM"}
_LONGEST_BRACKET = 44  # characters


def read_unnamed(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """A speaker that is no named person: an organisation, a state, a document, people unnamed."""
    text = article.text
    head = words[1 if words[0].lower in ("sang", "si") and len(words) > 1 else 0].lower
    counted = words[1].lower if words[0].lower in _MANY and len(words) > 1 else head
    mentions = article.mentions_in(start, end)
    if outlet := read_outlet_phrase(article, start, end, words):
        return outlet
    first = mentions[0] if mentions and mentions[0].start == start else None
    if first and (first.end >= end - 1 or _is_modified(article, first, end)):
        return speaker_named(article, first, kind_of_name(article, first))
    if account := read_account(article, start, end, words):
        return account
    described = _apposed_body(article, start, end, words, mentions)
    if not described and counted not in _SPEAK_THEMSELVES:
        span = _before_relative(article, start, end, words)
        described = _described_body(article, span, counted)
    return described or Speaker(
        name=without_articles(without_short_form(text[start:end])),
        start=start,
        end=end,
        kind=kind_of_noun(head, words),
        country=state_of(article, start, _end_of_head(words, end)),
    )


def without_short_form(phrase: str) -> str:
    """As in "Human Rights Watch (HRW)"."""
    return _SHORT_FORM.sub("", phrase) if "(" in phrase else phrase


def _described_body(article: Article, span: tuple[int, int], head: str) -> Speaker | None:
    """As in "Pusat Perlawanan atau National Resistance Center (NRC)", "kelompok pemantau X"."""
    text, (start, end) = article.text, span
    mentions = article.mentions_in(start, end)
    either = bool(mentions) and " atau " in text[start : mentions[-1].start]
    # "Panel ahli PBB"
    within = head in _WITHIN_BODIES and not either and "," not in text[start:end]
    beside = bool(mentions) and (mentions[0].start != start or either) and not within
    if beside and head not in _OWN and head not in GOVERNMENT_HEADS:
        last = mentions[-1]
        if text[last.start : last.end] in _NO_NAMES:
            return None  # "badan pengungsi PBB", "pasukan NATO"
        if last.label == "ORG" and text[last.end : end].strip(PHRASE_EDGE + "()") == "":
            named = speaker_named(article, last, kind_of_name(article, last))
            watches = head in _DESCRIBING and len(article.words(start, last.start)) > 1
            role = text[slice(*article.trim(start, last.start, PHRASE_EDGE))] if watches else None
            return named._replace(role=role)
    if head not in _DESCRIBING:
        return None
    run = _CAPITALISED_RUN.search(text, max(start, end - 80), end)
    if run is None:
        return None
    before = article.words(start, run.start())
    if not before or before[-1].lower in _JOINING:
        return None  # "Organisasi Mesir bagi Hak Asasi Manusia"
    role = text[slice(*article.trim(start, run.start()))]
    country = state_of(article, start, run.start())
    return Speaker(run[0], run.start(), end, role, "organization", country)


def _before_relative(article: Article, start: int, end: int, words: list[Word]) -> tuple[int, int]:
    """Without "(HRW) yang berpusat di New York"."""
    head = _end_of_head(words, end)
    if head == end:
        return start, end
    head = article.trim(start, head, PHRASE_EDGE)[1]
    bracket = _SHORT_FORM.search(article.text, max(start, head - _LONGEST_BRACKET), head)
    return start, bracket.start() if bracket and bracket.end() == head else head


def _is_modified(article: Article, body: Mention, end: int) -> bool:
    """As in "ISAF pimpinan NATO", "Kementerian Pertahanan di Berlin": the name says it all."""
    behind = article.text[body.end : end].lstrip(" \xa0")
    if behind.startswith("("):
        behind = behind.partition(")")[2].lstrip(" \xa0")
        if not behind:
            return True
    first = behind.split(maxsplit=1)[0].lower() if behind else ""
    if first == "di" and article.words(body.start, body.end)[0].lower in _ABROAD:
        return False  # "Konsulat Jenderal RI di Johor Bahru"
    return first in _BEHIND_NAMES


def _apposed_body(
    article: Article, start: int, end: int, words: list[Word], mentions: Sequence[Mention]
) -> Speaker | None:
    """As in "sayap humas militer Pakistan, Inter-Services Public Relations"."""
    last = mentions[-1] if mentions else None
    if last is None or last.label != "ORG" or last.start <= start:
        return None
    what = article.text[start : last.start].rstrip(" \xa0")
    head = words[0].lower
    if (
        not what.endswith(",")
        or "," in what[:-1]
        or (head not in _DESCRIBED and head not in MEDIA_HEADS)
    ):
        return None
    if article.text[last.end : end].strip(PHRASE_EDGE + "()"):
        return None
    role = article.text[slice(*article.trim(start, last.start, PHRASE_EDGE))]
    named = speaker_named(article, last, kind_of_name(article, last))
    return named._replace(role=role, country=named.country or state_of(article, start, last.start))


def _end_of_head(words: list[Word], end: int) -> int:
    for word in words[1:]:
        if word.lower == "yang":
            return word.start
    return end


def kind_of_noun(head: str, words: list[Word]) -> str:
    """What a phrase with this head is, as in the column ``source_type``."""
    if head in DOCUMENT_HEADS:
        paper = head == "surat" and any(word.lower == "kabar" for word in words[1:2])
        return "media" if paper else "document"
    if head in GOVERNMENT_HEADS:
        return "government"
    if head in MEDIA_HEADS:
        return "media"
    if head in _PEOPLE:
        return "anonymous"
    if head in ROLE_HEADS:
        named = _NAMELESS.isdisjoint([word.lower for word in words])
        return "person" if named else "anonymous"
    return "anonymous" if head in PERSONS and head not in ORGANISATION_HEADS else "organization"
