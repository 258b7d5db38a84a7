"""Who passed it on, and whom the source itself cites."""

import re
from typing import NamedTuple

from pipeline.article import Article
from pipeline.attribution.terms import AFTER_SPEAKER, RELAY_FILLERS
from pipeline.entities.terms import OUTLETS

_RELAY = re.compile(
    r"\b(?:(?:seperti|sebagaimana|demikian|yang|seperti yang|sebagaimana yang)\s+)?"
    r"(dikutip|dilansir|melansir|mengutip|dinukil|menukil|disitir|disitat|menyitir|dilaporkan|diberitakan|"
    r"diwartakan|mewartakan|memberitakan|dimuat|diperoleh|disiarkan|ditayangkan|menyadur|disadur|mengacu pada|merujuk pada|merujuk|mengacu)\b",
    re.IGNORECASE,
)
_FILLER = re.compile(r"\s+(?:" + "|".join(RELAY_FILLERS) + r")\b", re.IGNORECASE)
_TO_OUTLET = re.compile(r"\bkepada\s+(?:kantor berita\s+|stasiun televisi\s+|harian\s+|media\s+)?", re.IGNORECASE)
_INVERTED = re.compile(r"\b(?:lapor|tulis|demikian|demikian laporan|demikian menurut)\s+(?:kantor berita\s+)?", re.IGNORECASE)
_CITING = ("mengutip", "mengacu pada", "merujuk pada", "menukil", "merujuk", "mengacu")
# these pass on only behind "seperti", "demikian" or with "oleh": alone they report ("dilaporkan tewas")
_AMBIGUOUS = ("dilaporkan", "diberitakan", "diwartakan", "memberitakan", "mewartakan", "dimuat", "diperoleh",
              "disiarkan", "ditayangkan")  # fmt: skip
_OUTLET_NAMES = frozenset(OUTLETS) | {outlet.upper() for outlet in OUTLETS}


class Relay(NamedTuple):
    """What one sentence says of the passing on.

    ``outlets`` nearest the source first; ``cites`` the noun phrase cited; ``spans`` the stretches
    of text that say so and are no part of what is said; ``opens`` whether the sentence opens with it.
    """

    outlets: tuple[str, ...]
    cites: str | None
    spans: tuple[tuple[int, int], ...]
    cue: tuple[int, int] | None
    first_outlet: tuple[int, int] | None


def find_relay(article: Article, start: int, end: int) -> Relay:
    """Read the relays of the sentence ``[start, end)``, outside of quoted speech.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Kami siap, kata dia seperti dikutip Reuters."
        >>> find_relay(Article(text, [(0, 44)], [Mention(36, 43, "ORG", "Reuters")]), 0, 44).outlets
        ('Reuters',)
    """
    outlets: list[str] = []
    spans: list[tuple[int, int]] = []
    cites = cue = first_outlet = None
    for verb in _RELAY.finditer(article.text, start, end):
        word = verb[1].lower()
        if article.speech_around(verb.start()) or any(s <= verb.start() < e for s, e in spans):
            continue
        names_start = _skip_fillers(article, verb.end(), end)
        names, names_end = _outlets_at(article, names_start, end)
        explicit = verb.start() != verb.start(1) or names_start > verb.end()
        if names and not (word in _AMBIGUOUS and not explicit):
            outlets += [name for name, _ in names if name not in outlets]
            spans.append((verb.start(), names_end))
            cue, first_outlet = cue or verb.span(1), first_outlet or names[0][1]
        elif word in _CITING and cites is None:
            phrase_end = _phrase_end(article, verb.end(), end)
            cites = article.text[slice(*article.trim(verb.end(), phrase_end))] or None
            spans.append((verb.start(), phrase_end))
    for pattern in (_TO_OUTLET, _INVERTED):
        for found in pattern.finditer(article.text, start, end):
            names, names_end = _outlets_at(article, found.end(), end)
            if names and not article.speech_around(found.start()):
                outlets += [name for name, _ in names if name not in outlets]
                spans.append((found.start(), names_end))
                if pattern is _INVERTED:
                    word_end = found.start() + len(found[0].split()[0])
                    cue, first_outlet = cue or (found.start(), word_end), first_outlet or names[0][1]
    return Relay(tuple(outlets), cites, tuple(spans), cue, first_outlet)


def _skip_fillers(article: Article, start: int, end: int) -> int:
    while filler := _FILLER.match(article.text, start, end):
        start = filler.end()
    return start


def _outlets_at(article: Article, start: int, end: int) -> tuple[list[tuple[str, tuple[int, int]]], int]:
    """The outlets listed from ``start`` on: "Reuters", "AFP dan AP", "Yonhap, mengutip KBS" is one."""
    names: list[tuple[str, tuple[int, int]]] = []
    reached = start
    for mention in article.mentions_in(start, end):
        between = article.text[reached : mention.start].strip().lower()
        if between not in ("", "kantor berita", "dan", ",", "(", "media", "harian", "-") or (
            between and not names and between not in ("kantor berita", "media", "harian")
        ):
            # "kantor berita Korea Selatan Yonhap": the state stands between
            break
        if mention.label in ("LOC", "GPE"):
            if names:
                break
            reached = mention.end
            continue
        if mention.label == "PER" or (names and not is_outlet(article, mention.start, mention.end)):
            break
        if not names and not is_outlet(article, mention.start, mention.end) and "." not in article.text[mention.start:mention.end] and not _after_agency(article, start, mention.start):
            break
        names.append((mention.entity, (mention.start, mention.end)))
        reached = mention.end
    return names, reached


def _after_agency(article: Article, start: int, mention_start: int) -> bool:
    before = article.text[max(0, start - 30) : mention_start].lower()
    return any(word in before for word in ("dikutip", "dilansir", "kantor berita", "laman", "situs", "harian", "media", "oleh"))


def is_outlet(article: Article, start: int, end: int) -> bool:
    """Whether the name at ``[start, end)`` is a known outlet's."""
    return article.text[start:end] in _OUTLET_NAMES


def _phrase_end(article: Article, start: int, end: int) -> int:
    """Where the cited noun phrase ends: a comma, a mark of quotation, a preposition."""
    for i, word in enumerate(article.words(start, end)):
        gap = article.text[start : word.start] if i == 0 else article.text[previous : word.start]
        if i and any(mark in gap for mark in ",;:\"“”()"):
            return previous
        if i and word.lower in AFTER_SPEAKER:
            return previous
        previous = word.end
    return end if not article.text[start:end].rstrip().endswith(".") else start + len(article.text[start:end].rstrip()) - 1
