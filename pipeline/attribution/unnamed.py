"""Who speaks where no person is named: bodies, states, documents, accounts, people unnamed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.outlets import is_outlet, is_outlet_at
from pipeline.attribution.roles import state_of
from pipeline.attribution.speaker import Speaker
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    ARTICLES,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    ROLE_HEADS,
)

_EDGE = ' \t\r\n\xa0,;:.–—-"“”•·*'
_SHORT_FORM = re.compile(r"\s{0,3}\([^()]{1,40}\)")
_CAPITALISED_RUN = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?:\s{1,3}[A-Z][\w’'-]*)+$")
_COUNTED = re.compile(
    r"^(?:(?:ke)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|\d{1,2})\s(?:orang\s)?(?=\w)",
    re.IGNORECASE,
)
_THERE = re.compile(r"\s(?:di\s)?(?:sana|sini|situ)$|\s(?:yang|dari)\s(?:sama|sana)$")
_AGED = re.compile(r"\s(?:berusia|berumur)\s")
_DESCRIBING = frozenset(
    {"kelompok", "lembaga", "organisasi", "pemantau", "firma", "perusahaan", "konsultan"}
)
_DEMONSTRATIVE = ("tersebut", "itu", "ini", "tadi")
_BEHIND_NAMES = frozenset(
    """
    pimpinan di dari asal bentukan dukungan binaan milik pada yang terbitan edisi berbasis
    bermarkas sejauh
    """.split()
)
_PUBLISHED = frozenset(
    {"laporan", "berita", "artikel", "pemberitaan", "siaran", "tulisan", "kabar", "warta"}
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
_ABROAD = frozenset("kedutaan konsulat misi operasi perwakilan kbri kjri kantor".split())
_PLATFORMS = frozenset(
    "facebook instagram telegram tiktok twitter x whatsapp youtube media sosial resmi".split()
)
# a part of a body: not the body itself speaks
_WITHIN_BODIES = frozenset(
    {"panel", "tim", "delegasi", "komite", "komisi", "gugus", "pelapor", "penyelidik"}
)
_AGENCIES = ("kantor berita", "surat kabar")


def read_unnamed(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """A speaker that is no named person: an organisation, a state, a document, people unnamed."""
    text = article.text
    head = words[1 if words[0].lower in ("sang", "si") and len(words) > 1 else 0].lower
    mentions = article.mentions_in(start, end)
    if outlet := _outlet(article, start, end, words, mentions):
        return outlet
    if head not in ANONYMOUS_HEADS and not any(w.lower == "yang" for w in words):
        end = _cut_relative_clause(words, end)
    first = mentions[0] if mentions and mentions[0].start == start else None
    if first and (first.end >= end - 1 or _is_modified(article, first, end)):
        return _named(article, first, _kind_of_name(article, first))
    if head == "akun" and (account := _account(article, start, end, words)):
        return account
    described = _apposed_body(article, start, end, words, mentions) or _described_body(
        article, (start, end), head, mentions
    )
    return described or Speaker(
        name=without_articles(_SHORT_FORM.sub("", text[start:end])),
        start=start,
        end=end,
        kind=kind_of_noun(head, words),
        country=state_of(article, start, _end_of_head(words, end)),
    )


def _outlet(
    article: Article, start: int, end: int, words: list[Word], mentions: Sequence[Mention]
) -> Speaker | None:
    """As in "kantor berita Xinhua"; "menurut berita Antara": Antara says it."""
    head = words[0].lower
    if head in MEDIA_HEADS or article.text[start:end].lower().startswith(_AGENCIES):
        outlet = next((m for m in mentions if is_outlet_at(article, m.start, m.end)), None)
        outlet = outlet or next((m for m in reversed(mentions) if m.label == "ORG"), None)
        return _named(article, outlet, "media") if outlet else None
    if head not in _PUBLISHED or not mentions:
        return None
    beside = article.text[words[0].end : mentions[0].start].isspace()
    if beside and is_outlet_at(article, mentions[0].start, mentions[0].end):
        return _named(article, mentions[0], "media")
    return None


def _described_body(
    article: Article, span: tuple[int, int], head: str, mentions: Sequence[Mention]
) -> Speaker | None:
    """As in "Pusat Perlawanan atau National Resistance Center (NRC)", "kelompok pemantau X"."""
    text, (start, end) = article.text, span
    either = bool(mentions) and " atau " in text[start : mentions[-1].start]
    # "Panel ahli PBB"
    within = head in _WITHIN_BODIES and not either and "," not in text[start:end]
    beside = bool(mentions) and (mentions[0].start != start or either) and not within
    if beside and head not in ROLE_HEADS | ANONYMOUS_HEADS | DOCUMENT_HEADS | PERSON_NOUNS:
        last = mentions[-1]
        if last.label == "ORG" and text[last.end : end].strip(_EDGE + "()") == "":
            named = _named(article, last, _kind_of_name(article, last))
            watches = head in _DESCRIBING and len(article.words(start, last.start)) > 1
            role = text[slice(*article.trim(start, last.start, _EDGE))] if watches else None
            return replace(named, role=role)
    run = _CAPITALISED_RUN.search(text, max(start, end - 80), end)
    if head not in _DESCRIBING or run is None:
        return None
    role = text[slice(*article.trim(start, run.start()))]
    country = state_of(article, start, run.start())
    return Speaker(run[0], run.start(), end, role, "organization", country)


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
    if not what.endswith(",") or "," in what[:-1] or head not in _DESCRIBED | MEDIA_HEADS:
        return None
    if article.text[last.end : end].strip(_EDGE + "()"):
        return None
    role = article.text[slice(*article.trim(start, last.start, _EDGE))]
    named = _named(article, last, _kind_of_name(article, last))
    return replace(named, role=role, country=named.country or state_of(article, start, last.start))


def _account(article: Article, start: int, end: int, words: list[Word]) -> Speaker | None:
    """As in "akun Facebook Suara Kita", "akun bernama “Suara Kita”": whose it is, who speaks."""
    names = [w for w in words[1:] if w.lower not in _PLATFORMS]
    called = bool(names) and names[0].lower in ("bernama", "berjudul")
    names = names[called:]
    if not names or not article.text[names[0].start].isupper():
        return None
    first = names[0].start
    if called:
        name = article.text[slice(*article.trim(first, end, _EDGE + "'‘’"))]
        return Speaker(name, start, end, None, "media")
    role = (
        article.text[slice(*article.trim(start, first, _EDGE))]
        if names[0] is not words[1]
        else None
    )
    return Speaker(article.text[first:end], first, end, role, "media")


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


def kind_of_noun(head: str, words: list[Word]) -> str:
    """What a phrase with this head is, as in the column ``source_type``."""
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


def without_articles(phrase: str) -> str:
    """The phrase as a source's name: no article, count, demonstrative, age, relative clause.

    Example:
        >>> without_articles("dua pejabat PBB yang menolak"), without_articles("perwira itu")
        ('pejabat PBB', 'perwira')
    """
    phrase = _AGED.split(" ".join(phrase.split()).split(" yang ")[0])[0].rstrip(" ,")
    phrase = _THERE.sub("", phrase)
    phrase = _COUNTED.sub("", phrase)
    for word in ARTICLES:
        if phrase.lower().startswith(word + " "):
            phrase = phrase[len(word) + 1 :]
    words = phrase.split()
    if len(words) > 3 and "di" in words[-4:-1]:
        return phrase  # "pendeta di kota itu"
    if (
        len(words) > 2
        and words[-2].lower() in ORGANISATION_HEADS
        and words[0].lower() not in DOCUMENT_HEADS
    ):
        return phrase  # "perwira kelompok itu": it is the group that is pointed at
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in _DEMONSTRATIVE else phrase
