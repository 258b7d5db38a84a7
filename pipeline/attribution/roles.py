"""The longest role that the article gives next to each person's name, and the state in it."""

import re
from collections.abc import Iterator

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.function_words import AFTER_SPEAKER
from pipeline.attribution.nouns import INDONESIAN_OFFICES, PRIVATE_WORDS, ROLE_HEADS
from pipeline.attribution.outlets import is_outlet
from pipeline.entities.terms import GROUPS

_LONGEST = 14  # words
_REACH = 160  # characters
# "utusan khusus PBB untuk Sudan", "analis di Singapura": prepositions that a role may hold
_WITHIN = frozenset({"untuk", "di", "dan", "dari"})
_VERB = re.compile(r"(?:me[mnlrwy]|ber(?!senjata)|di|ter)[a-z]{4,}")
_STOP = (AFTER_SPEAKER - _WITHIN) | frozenset(
    """
    kata ujar tutur ucap ungkap tegas jelas menurut imbuh tambah lanjut papar terang sebut
    oleh yang bahwa adalah menjadi berusia bersama mengatakan antara demikian lapor kemudian
    terhadap
    """.split()
)
_RANKS = frozenset(
    """
    jenderal jendral letjen mayjen brigjen brigadir kolonel letkol mayor kapten letnan lettu
    letda sersan serka serma sertu serda kopral laksamana laksda laksdya laksma muda madya
    pertama marsekal marsda marsdya marsma komjen irjen kombes akbp kompol akp iptu ipda inf
    kav arm czi pol purn tni marinir mr mrs dr prof
    """.split()
)
_APPOSITIVE = re.compile(r"\s{0,3},\s{0,3}([^,.;:\"“”()]{3,120}?)\s{0,3}(?=[,.;\"“”]|$)")


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
    for person, start, end in _spans(article):
        role = " ".join(article.text[start:end].split())
        if len(role) > len(best.get(person, ("",))[0]):
            best[person] = (role, state_of(article, start, end))
    return best


def every_role(article: Article) -> Iterator[tuple[str, str]]:
    """Each role that the article gives next to a name: (person, role)."""
    for person, start, end in _spans(article):
        yield person, article.text[start:end]


def _spans(article: Article) -> Iterator[tuple[str, int, int]]:
    for mention in article.mentions:
        if mention.label == "PER":
            for start, end in (_before(article, mention), _after(article, mention)):
                if start < end:
                    yield mention.entity, start, end


def state_of(article: Article, start: int, end: int, *, speaks: bool = False) -> str | None:
    """Alpha-3 of the state that a role or a body's name gives; None for groups of no state.

    "juru bicara militer Houthi" speaks for no state; nor does "utusan PBB untuk Suriah" for Syria.

    Args:
        article: the article.
        start: where the phrase starts.
        end: its end.
        speaks: whether the phrase is the name of the body that speaks; any body's counts.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Presiden Ukraina"
        >>> state_of(Article(text, [(0, 16)], [Mention(9, 16, "LOC", "UKR", "UKR")]), 0, 16)
        'UKR'
    """
    text = article.text
    for mention in article.mentions_in(start, end):
        name = text[mention.start : mention.end]
        if name in GROUPS or mention.entity in GROUPS:
            return None
        if text[start : mention.start].rstrip().endswith(" untuk"):
            return None
        if (
            mention.country
            and mention.label != "PER"
            and (speaks or _belongs(article, start, mention))
        ):
            return mention.country
    words = article.words(start, end)[:1]
    return "IDN" if words and words[0].lower in INDONESIAN_OFFICES else None


def _belongs(article: Article, start: int, mention: Mention) -> bool:
    """As in "Kementerian Pertahanan" does.

    A think tank, an outlet and "sumber di Yangon" do not.
    """
    name = article.text[mention.start : mention.end]
    if mention.label == "ORG":
        return not is_outlet(name) and not PRIVATE_WORDS.intersection(name.lower().split())
    before = article.text[start : mention.start].lower().rstrip()
    return not (before.endswith(" di") and before.startswith(("sumber", "diplomat")))


def _before(article: Article, mention: Mention) -> tuple[int, int]:
    """From the leftmost role noun that reaches the name without a break.

    Ranks alone are no role.
    """
    start, _ = article.sentences[article.sentence_at(mention.start)]
    start = max(start, mention.start - _REACH)
    words = article.words(start, mention.start)[-_LONGEST:]
    people = article.people_in(start, mention.start)
    role_start, reached = mention.start, mention.start
    for word in reversed(words):
        gap = article.text[word.end : reached].strip()
        if gap not in ("", ",", "(", ")", ".", "/", "-") or word.lower in _STOP:
            break
        if _VERB.fullmatch(article.text[word.start : word.end]):
            break
        if gap == "," and reached != mention.start:
            break
        if any(m.start <= word.start < m.end for m in people):
            break
        if word.lower.removesuffix("nya") in ROLE_HEADS:
            role_start = word.start
        reached = word.start
    return without_ranks(article, *article.trim(role_start, mention.start, " ,\t\xa0"))


def without_ranks(article: Article, start: int, end: int) -> tuple[int, int]:
    """Cut military ranks off a role: "Kepala PMPP TNI Laksamana Muda TNI".

    Empty if nothing is left.
    """
    words = article.words(start, end)
    while words and words[-1].lower in _RANKS and not _names_office(words):
        words.pop()
    while words and words[0].lower in _RANKS:
        words.pop(0)
    if not words or words[0].lower.removesuffix("nya") not in ROLE_HEADS:
        return start, start
    end_of_role = words[-1].end
    closing = article.text.find(")", end_of_role, end)
    return words[0].start, closing + 1 if closing >= 0 else end_of_role


def _names_office(words: list[Word]) -> bool:
    """As in "Panglima TNI": the force is part of the office, unlike in "Mayjen TNI"."""
    force = words[-1].lower in ("tni", "marinir", "muda", "madya", "pertama")
    return len(words) > 1 and force and words[-2].lower not in _RANKS


def _after(article: Article, mention: Mention) -> tuple[int, int]:
    found = _APPOSITIVE.match(article.text, mention.end, min(len(article.text), mention.end + 140))
    if not found:
        return mention.end, mention.end
    words = article.words(*found.span(1))
    head = words[0].lower.removesuffix("nya") if words else ""
    if head not in ROLE_HEADS or len(words) > _LONGEST:
        return mention.end, mention.end
    if article.people_in(*found.span(1)):
        return mention.end, mention.end
    stop = next(
        (w.start for w in words[1:] if w.lower in _STOP - {"dari", "untuk", "dan", "di"}),
        found.end(1),
    )
    dates = article.dates_in(*found.span(1))
    stop = min([stop, *(d.start for d in dates)])
    return article.trim(found.start(1), stop)
