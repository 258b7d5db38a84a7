"""The longest role that the article gives next to each person's name, and the state in it."""

import re

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.terms import AFTER_SPEAKER, ROLE_HEADS

_LONGEST = 14  # words
# "utusan khusus PBB untuk Sudan", "analis di Singapura": prepositions that a role may hold
_WITHIN = frozenset({"untuk", "di", "dan", "dari"})
_VERB = re.compile(r"(?:me[mnlrwy]|ber(?!senjata)|di|ter)[a-z]{4,}")
_STOP = (AFTER_SPEAKER - _WITHIN) | frozenset(
    "kata ujar tutur ucap ungkap tegas jelas menurut imbuh tambah lanjut papar terang sebut oleh yang bahwa "
    "adalah menjadi bersama mengatakan antara demikian lapor kemudian terhadap".split()
)
_RANKS = frozenset(
    "jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten letnan lettu letda sersan laksamana laksda "
    "laksdya laksma muda madya pertama pol marsekal marsda marsdya marsma komjen irjen kombes akbp tni inf pol purn marinir".split()
)
_APPOSITIVE = re.compile(r"\s*,\s*([^,.;:\"“”()]{3,120}?)\s*(?=[,.;\"“”]|$)")
_BRACKETED = re.compile(r"\s*\(([^()]{3,60})\)\s*$")


def roles(article: Article) -> dict[str, tuple[str, str | None]]:
    """Person (entity) -> (role, alpha-3 of the state that the role names).

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Presiden Ukraina Zelenskyy tiba."
        >>> names = [Mention(9, 16, "LOC", "UKR", "UKR"), Mention(17, 26, "PER", "Zelenskyy")]
        >>> roles(Article(text, [(0, 32)], names))
        {'Zelenskyy': ('Presiden Ukraina', 'UKR')}
    """
    best: dict[str, tuple[str, str | None]] = {}
    for mention in article.mentions:
        if mention.label != "PER":
            continue
        for start, end in (_before(article, mention), _after(article, mention)):
            role = " ".join(article.text[start:end].split())
            if role and len(role) > len(best.get(mention.entity, ("",))[0]):
                best[mention.entity] = (role, _country(article, start, end))
    return best


def _country(article: Article, start: int, end: int) -> str | None:
    codes = [m.country for m in article.mentions_in(start, end) if m.country]
    return codes[0] if codes else None


def _before(article: Article, mention: Mention) -> tuple[int, int]:
    """From the leftmost role noun that reaches the name without a break; ranks alone are no role."""
    start, _ = article.sentences[article.sentence_at(mention.start)]
    words = article.words(max(start, mention.start - 160), mention.start)[-_LONGEST:]
    role_start, reached = mention.start, mention.start
    for word in reversed(words):
        gap = article.text[word.end : reached].strip()
        if gap not in ("", ",", "(", ")", ".", "/", "-") or word.lower in _STOP:
            break
        if _VERB.fullmatch(article.text[word.start : word.end]):
            break
        if gap == "," and reached != mention.start:
            break
        if any(m.label == "PER" and m.start <= word.start < m.end for m in article.mentions_in(start, mention.start)):
            break
        if word.lower in ROLE_HEADS:
            role_start = word.start
        reached = word.start
    return without_ranks(article, *article.trim(role_start, mention.start, " ,\t\xa0"))


def without_ranks(article: Article, start: int, end: int) -> tuple[int, int]:
    """Cut military ranks off a role: "Kepala PMPP TNI Laksamana Muda TNI"; empty if nothing is left."""
    words = article.words(start, end)
    while words and words[-1].lower in _RANKS and not _names_office(words):
        words.pop()
    while words and words[0].lower in _RANKS:
        words.pop(0)
    if not words or words[0].lower not in ROLE_HEADS:
        return start, start
    end_of_role = words[-1].end
    closing = article.text.find(")", end_of_role, end)
    return words[0].start, closing + 1 if closing >= 0 else end_of_role


def _names_office(words: list[Word]) -> bool:
    """"Panglima TNI": the force is part of the office, unlike in "Mayjen TNI"."""
    force = words[-1].lower in ("tni", "marinir", "muda", "madya", "pertama")
    return len(words) > 1 and force and words[-2].lower not in _RANKS


def _after(article: Article, mention: Mention) -> tuple[int, int]:
    found = _APPOSITIVE.match(article.text, mention.end, min(len(article.text), mention.end + 140))
    if not found:
        return mention.end, mention.end
    words = article.words(*found.span(1))
    if not words or words[0].lower not in ROLE_HEADS or len(words) > _LONGEST:
        return mention.end, mention.end
    if any(m.label == "PER" for m in article.mentions_in(*found.span(1))):
        return mention.end, mention.end
    stop = next((w.start for w in words[1:] if w.lower in _STOP - {"dari", "untuk", "dan", "di"}), found.end(1))
    dates = article.dates_in(*found.span(1))
    stop = min([stop, *(d.start for d in dates)])
    return article.trim(found.start(1), stop)
