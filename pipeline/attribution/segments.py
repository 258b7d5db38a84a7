"""The stretches between commas before a verb of saying: which hold its subject, which an aside."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.speaker import Speaker
from pipeline.entities.person_parts import degrees_end
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.function_words import LEADS_IN
from pipeline.lexicon.nouns import ANONYMOUS_HEADS, PRONOUNS, ROLE_HEADS

_LEADS_ASIDE = LEADS_IN | {"yang", "kepada"}
# of a place: "Baquba, kota tempat asal mereka, sebelah utara Baghdad, …"
_PLACING = frozenset(
    {"sebelah", "dekat", "sekitar", "kota", "desa", "wilayah", "kawasan", "provinsi", "distrik"}
)
_ADDS = frozenset(
    {"begitu", "demikian", "seperti", "sebagaimana", "termasuk", "sapaan", "panggilan"}
)
# alone between commas: "Sang panglima, sebaliknya, meminta A"
_CONNECTING = frozenset(
    "sebaliknya misalnya umpamanya contohnya akhirnya rupanya ternyata sayangnya tentu "
    "karenanya bagaimanapun namun lagi-lagi antara khususnya terutama".split()
)
_PART = frozenset(
    {"banyak", "sebagian", "kebanyakan", "beberapa", "satu", "dua", "tiga", "separuh"}
)
_PARTING = re.compile(r"[(),;:–—]")
_PEOPLE = ROLE_HEADS | ANONYMOUS_HEADS
_CALLINGS = PERSONS | ROLE_HEADS | {"warga", "penduduk"}
_KIN = frozenset(
    "ibu ayah bapak istri suami anak putra putri adik kakak paman bibi kakek nenek cucu menantu "
    "mertua keponakan sepupu janda kerabat saudara".split()
)
_PLACES = frozenset({"LOC", "GPE"})
_LONGEST_NAME = 3  # words
_EDGE = ' \t\r\n\xa0,;:.–—-"“”*•·'


def segments(article: Article, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between commas that stand in no bracket, trimmed, empty ones left out."""
    if not _PARTING.search(article.text, start, end):
        span = article.trim(start, end, _EDGE)
        return [span] if span[0] < span[1] else []
    cuts, depth = [start], 0
    # those of "Ratih Maharani, S.H., M.Si. mengimbau" part nothing
    degrees = [(p.end, degrees_end(article.text, p.end)) for p in article.people_in(start, end)]
    for mark in _PARTING.finditer(article.text, start, end):
        char, i = mark[0], mark.start()
        depth += (char == "(") - (char == ")")
        if char in ",;:–—" and depth <= 0 and not any(a <= i < b for a, b in degrees):
            cuts += [i] if char in ",;:" or _is_spaced(article.text, i, end) else []
    spans = [article.trim(a, b, _EDGE) for a, b in zip(cuts, [*cuts[1:], end], strict=True)]
    return [span for span in spans if span[0] < span[1]]


def _is_spaced(text: str, dash: int, end: int) -> bool:
    return dash > 0 and text[dash - 1].isspace() and text[dash + 1 : end][:1].isspace()


def without_setting(article: Article, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cut "saat ditemui di Kompleks Parlemen, Senayan, Selasa (5/11)" off behind the subject."""
    for i in range(1, len(parts) - 1):
        if article.words(*parts[i])[0].lower not in LEADS_IN:
            continue
        settles = [
            not any(m.label in ("PER", "ORG") for m in article.mentions_in(*s)) for s in parts[i:]
        ]
        if all(settles) and article.mentions_in(*parts[i - 1]):
            return parts[:i]
    return parts


def is_pair(article: Article, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the two are name and role, in either order."""
    named = bool(article.people_in(*first))
    if named == bool(article.people_in(*second)):
        return False
    words = article.words(*(second if named else first))
    return bool(words) and words[0].lower in _PEOPLE


def named_within(article: Article, parts: list[tuple[int, int]]) -> bool:
    """As in "Candra, yang kehilangan suaminya, Budi, mengatakan A": Budi names the husband.

    So he does in "Candra, ibu seorang korban, Budi, mengatakan A".
    """
    if len(parts) < 3 or not _is_name(article, parts[-1]):
        return False
    words = article.words(*parts[-2])
    kin = words[0].lower in _KIN and len(words) > 1 and _is_name(article, parts[-3])
    return kin or (words[0].lower == "yang" and words[-1].lower.endswith("nya"))


def _is_name(article: Article, span: tuple[int, int]) -> bool:
    return [(p.start, p.end) for p in article.people_in(*span)] == [span]


def unknown_name(article: Article, parts: list[tuple[int, int]]) -> Speaker | None:
    """As in "Karsinah, pemilik kios di depan pasar, menuturkan A": a name that no model saw.

    Capitalised words alone, and behind them what somebody is; no place that is known, whatever
    the model took them for.
    """
    if len(parts) < 2:
        return None
    (start, end), role = parts[-2:]
    words, behind = article.words(start, end), article.words(*role)
    if len(behind) < 2 or behind[0].lower not in _CALLINGS or _is_capital(article, behind[0]):
        return None
    known = [m for m in article.mentions_in(start, end) if m.label not in _PLACES or m.country]
    named = words and len(words) <= _LONGEST_NAME and not known
    if not named or any(not _is_capital(article, w) or w.lower in _CALLINGS for w in words):
        return None
    if words[0].lower.endswith("nya") or article.dates_in(start, end) or sets(words[0]):
        return None
    return Speaker(article.text[start:end], start, end, article.text[slice(*role)], "person")


def _is_capital(article: Article, word: Word) -> bool:
    return article.text[word.start].isupper()


def doubled(article: Article, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """As in "Menteri Issa Bouba, dia bilang A"; "Di depan Candra, ia bilang A" names another."""
    words = article.words(*second)
    if len(words) != 1 or words[0].lower not in PRONOUNS:
        return False
    return bool(article.people_in(*first)) and not sets(article.words(*first)[0])


def sets(word: Word) -> bool:
    """Whether the word opens an adverbial: "Di depan Candra, ia bersumpah A"."""
    return word.lower in LEADS_IN or word.lower == "kepada"


def pronoun_behind_setting(article: Article, start: int, end: int) -> tuple[int, int] | None:
    """As in "Di Goma ia menegaskan A", "Kepada hakim ia membantah A"."""
    words = article.words(start, end)
    if len(words) < 2 or words[-1].lower not in PRONOUNS or not sets(words[0]):
        return None
    return words[-1].start, words[-1].end


def is_aside(article: Article, span: tuple[int, int]) -> bool:
    """A relative clause, a setting, a date, or "berbicara kepada pers di Kyiv"."""
    first, *more = article.words(*span)
    if [first.lower, *(w.lower for w in more)] == ["yang", "bersangkutan"]:
        return False  # he himself
    if first.lower in _CONNECTING and len(more) <= 1:
        return True
    if first.lower in _ADDS or (
        first.lower in _PART and any(w.lower == "antara" for w in more[:2])
    ):
        return True  # "begitu ia biasa disapa", "banyak di antara mereka guru"
    verbal = is_predicate(first.lower) and article.text[first.start].islower()
    where = first.lower in _PLACING and article.text[first.start].islower()
    return verbal or where or first.lower in _LEADS_ASIDE or bool(article.dates_in(*span))
