"""Who passed it on, and whom the source itself cites."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.function_words import AFTER_SPEAKER
from pipeline.attribution.lexicon import active_stance
from pipeline.attribution.outlets import WORDS_OF_OUTLETS, is_outlet_at

# "dikutip Reuters", "melansir AFP", "mengutip sumber lokal"
_VERBS = (
    "dikutip", "dilansir", "melansir", "mengutip", "dinukil", "menukil", "disitir", "disitat",
    "menyitir",
    "dilaporkan", "diberitakan", "diwartakan", "mewartakan", "memberitakan", "dimuat", "diperoleh",
    "disiarkan", "ditayangkan", "ditulis", "dilihat", "dibaca", "diakses", "ditinjau",
    "dialihbahasakan", "diterjemahkan", "menyadur", "disadur", "mengacu pada", "merujuk pada",
    "merujuk", "mengacu",
)  # fmt: skip
# these pass on only behind "seperti" or with "oleh": alone they report ("dilaporkan tewas")
_AMBIGUOUS = frozenset(
    {"dilaporkan", "diberitakan", "diwartakan", "memberitakan", "mewartakan", "dimuat", "diperoleh",
     "disiarkan", "ditayangkan", "ditulis", "dilihat", "dibaca", "diakses", "ditinjau",
     "dialihbahasakan", "diterjemahkan"}
)  # fmt: skip
# what the relay itself goes back to: an outlet, or whom the source cites
_CITING = frozenset(
    {
        "mengutip",
        "mengacu pada",
        "merujuk pada",
        "menukil",
        "menyitir",
        "menyadur",
        "merujuk",
        "mengacu",
    }
)
# between the verb and the outlet's name
_FILLERS = (
    "oleh", "dari", "laman", "situs", "situs web", "kantor berita", "media", "harian",
    "surat kabar", "koran",
    "stasiun televisi", "stasiun tv", "televisi", "laporan", "akun", "resmi", "pada",
    "portal berita",
)  # fmt: skip
_RELAY = re.compile(
    r"\b(?:(?:seperti|sebagaimana|demikian|yang|seperti yang|sebagaimana yang)\s{1,3})?"
    rf"({'|'.join(_VERBS)})\b",
    re.IGNORECASE,
)
_FILLER = re.compile(rf"\s{{1,3}}(?:{'|'.join(_FILLERS)})\b", re.IGNORECASE)
_TO_OUTLET = re.compile(
    r"\bkepada\s{1,3}"
    r"(?:(?:kantor berita|stasiun televisi|stasiun radio|harian|surat kabar|media)\s{1,3})?",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"\b(lapor|tulis|demikian laporan|demikian menurut|demikian)\s{1,3}(?:kantor berita\s{1,3})?",
    re.IGNORECASE,
)
_POINTED = re.compile(
    r"\s*(?:(?:hal|kabar|informasi|berita|data|angka|jumlah)\s{1,3}(?:itu|ini|tersebut)|ini)"
    r"\s{1,3}(?:(?:juga|pertama\skali)\s{1,3})?",
    re.IGNORECASE,
)
_LONGEST_LIST = 200  # characters
_LONGEST_CITED = 300
_FROM = re.compile(r"\s{1,3}(?:dari|mengutip)\b", re.IGNORECASE)


class Relay(NamedTuple):
    """What one sentence says of the passing on.

    ``outlets`` nearest the source first; ``cites`` the noun phrase cited; ``quoted`` the outlets
    that another one cites ("Sputnik, yang mengutip harian Koha") and the words that say so;
    ``spans`` the stretches of text that say so and are no part of what is said, in text order;
    ``cue`` and ``first_outlet`` the verb and the first outlet's name, which speaks where nobody
    else does.
    """

    outlets: tuple[str, ...] = ()
    cites: str | None = None
    spans: tuple[tuple[int, int], ...] = ()
    cue: tuple[int, int] | None = None
    first_outlet: tuple[int, int] | None = None
    quoted: tuple[tuple[str, ...], str] | None = None


class _Link(NamedTuple):
    """One stretch that passes on: its outlets, or what is cited; its span; the verb's span."""

    names: list[tuple[str, tuple[int, int]]]
    cites: str | None
    span: tuple[int, int]
    cue: tuple[int, int] | None
    citing: bool = False


def find_relay(article: Article, start: int, end: int) -> Relay:
    """Read the relays of the sentence ``[start, end)``, outside of quoted speech.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Kami siap, kata dia seperti dikutip Reuters."
        >>> find_relay(Article(text, [(0, 44)], [Mention(36, 43, "ORG", "Reuters")]), 0, 44).outlets
        ('Reuters',)
    """
    told = _links(article, _TO_OUTLET, start, end)
    passed = list(_verb_links(article, start, end))
    inverted = _links(article, _INVERTED, start, end)
    outlets = [name for link in told for name, _ in link.names]
    chain: list[str] = []
    for link in passed:
        names = [name for name, _ in link.names]
        chain = [*names, *chain] if link.citing else [*chain, *names]
    outlets += chain + [name for link in inverted for name, _ in link.names]
    speaking = [link for link in (*passed, *inverted) if link.names]
    return Relay(
        outlets=tuple(dict.fromkeys(outlets)),
        cites=next((link.cites for link in passed if link.cites), None),
        spans=tuple(sorted({link.span for link in (*told, *passed, *inverted)})),
        cue=speaking[0].cue if speaking else None,
        first_outlet=speaking[0].names[0][1] if speaking else None,
        quoted=next(
            (_quoted(article, link) for link in passed if link.citing and link.names), None
        ),
    )


def _verb_links(article: Article, start: int, end: int) -> Iterator[_Link]:
    """As in "seperti dikutip Reuters dari KBS", "mengutip sumber lokal"."""
    reached = start
    cited = False
    for verb in _RELAY.finditer(article.text, start, end):
        if verb.start() < reached or article.speech_around(verb.start()):
            continue
        if _POINTED.fullmatch(article.text, start, verb.start()):
            continue  # "Hal itu dilaporkan media X": the outlet speaks of the sentence before
        word = " ".join(verb[1].lower().split())
        names_start = _skip_fillers(article, verb.end(), end)
        names, names_end = _outlets_at(article, names_start, end)
        explicit = verb.start() != verb.start(1) or names_start > verb.end()
        if names and (explicit or word not in _AMBIGUOUS):
            if further := _FROM.match(article.text, names_end, end):
                origins, origins_end = _outlets_at(
                    article, _skip_fillers(article, further.end(), end), end
                )
                names, names_end = [*origins, *names], max(names_end, origins_end)
            yield _Link(names, None, (verb.start(), names_end), verb.span(1), word in _CITING)
            reached = names_end
        elif word in _CITING and not cited:
            reached = _phrase_end(article, verb.end(), end)
            cites = article.text[slice(*article.trim(verb.end(), reached))] or None
            cited = cites is not None
            yield _Link([], cites, (verb.start(), reached), None)


def _quoted(article: Article, link: _Link) -> tuple[tuple[str, ...], str]:
    words = article.text[slice(*article.trim(link.cue[1], link.span[1]))]
    return tuple(name for name, _ in link.names), words


def _links(article: Article, pattern: re.Pattern[str], start: int, end: int) -> list[_Link]:
    """As in "kepada Reuters", "lapor Yonhap"."""
    links = []
    for found in pattern.finditer(article.text, start, end):
        names, names_end = _outlets_at(article, found.end(), end)
        if names and not article.speech_around(found.start()):
            cue = (found.start(), found.start() + len(found[0].split()[0]))
            links.append(_Link(names, None, (found.start(), names_end), cue))
    return links


def _skip_fillers(article: Article, start: int, end: int) -> int:
    while filler := _FILLER.match(article.text, start, end):
        start = filler.end()
    return start


_BETWEEN = ("kantor berita", "media", "harian")
_JOINING = (*_BETWEEN, "", "dan", ",", "(", "-")


def _outlets_at(
    article: Article, start: int, end: int
) -> tuple[list[tuple[str, tuple[int, int]]], int]:
    """The outlets listed from ``start`` on.

    "Reuters", "AFP dan AP", "kantor berita Korea Selatan Yonhap".
    """
    names: list[tuple[str, tuple[int, int]]] = []
    reached = start
    for mention in article.mentions_in(start, min(end, start + _LONGEST_LIST)):
        between = article.text[reached : mention.start].strip().lower()
        if between not in (_JOINING if names else ("", *_BETWEEN)):
            break
        if mention.label in ("LOC", "GPE") and not names:
            reached = mention.end  # "kantor berita Korea Selatan Yonhap": the state stands between
        elif _passes_on(article, start, mention, first=not names):
            names.append((mention.entity, (mention.start, mention.end)))
            reached = mention.end
        else:
            break
    return names, reached


def _passes_on(article: Article, start: int, mention: Mention, *, first: bool) -> bool:
    """A known outlet; the first name may be any site's or any body's behind "dikutip", "laman"."""
    if mention.label != "ORG":
        return False
    if is_outlet_at(article, mention.start, mention.end):
        return True
    name = article.text[mention.start : mention.end]
    site = "." in name or any(word in WORDS_OF_OUTLETS for word in name.split())
    return first and (site or _after_agency(article, start, mention.start))


def _after_agency(article: Article, start: int, mention_start: int) -> bool:
    before = article.text[max(0, start - 30) : mention_start].lower()
    return any(
        word in before
        for word in (
            "dikutip",
            "dilansir",
            "kantor berita",
            "laman",
            "situs",
            "harian",
            "media",
            "oleh",
        )
    )


def _phrase_end(article: Article, start: int, end: int) -> int:
    """Where the cited noun phrase ends.

    A comma, a mark of quotation, a preposition, the full stop.
    """
    previous = start
    for word in article.words(start, min(end, start + _LONGEST_CITED)):
        ended = any(mark in article.text[previous : word.start] for mark in ',;:"“”()')
        if previous > start and (ended or word.lower in AFTER_SPEAKER or active_stance(word.lower)):
            return previous
        previous = word.end
    return previous
