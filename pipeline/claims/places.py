"""Where it happens: the prepositional phrase that belongs to what the troops do."""

import re
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.place_terms import COMPASS, PLACE_GENERICS, PLACE_NOUNS
from pipeline.entities.countries import alpha3_by_name, country_of_place, name_by_alpha3
from pipeline.entities.terms import REGIONS

# prepositions, and verbs whose object is a place
_PREPOSITIONS = frozenset(
    """
    di ke menuju memasuki arah merebut menyerbu menyerang mengepung menduduki serbu mengosongkan
    membanjiri menginvasi menguasai menembus mendekati
    """.split()
)
_FROM = frozenset({"dari", "meninggalkan", "keluar"})
_BETWEEN = frozenset({"depan", "luar", "tiga", "dua", "antara", "arah", "lepas", "kembali"})
_COMPASS = "|".join(COMPASS)
_STATE_BEHIND = re.compile(rf"(?:,\s{{0,3}}|\s{{1,3}}(?:(?:{_COMPASS})\s{{1,3}})?)")
_COMPASS_BEHIND = re.compile(rf"\s{{1,3}}(?:(?:bagian|sebelah)\s{{1,3}})?(?:{_COMPASS})\b")
_HYPHENED = re.compile(r"[-–/](?=[A-Z])")
# a capitalised run behind a preposition that no model or term knows is a place all the same
_UNKNOWN = re.compile(
    r"\b(?:di|ke|dari|menuju)\s{1,3}((?:[a-z]{1,20}\s{1,3}){0,2}?)"
    r"((?:[A-Z][\w’'-]{1,40})(?:\s{1,3}[A-Z][\w’'-]{1,40}){0,3})"
)
_AGAIN = re.compile(
    r"\b(?:di|ke|dari)\s{1,3}"
    r"((?:negara|negeri|kota|wilayah|provinsi|distrik|daerah|kawasan|pulau)\s{1,3}"
    r"(?:\w{1,20}\s{1,3})?(?:itu|tersebut))\b",
    re.IGNORECASE,
)


_REGION = re.compile(
    r"(?:negara bagian|provinsi|wilayah|oblast|kabupaten|distrik)\b", re.IGNORECASE
)
_STATELESS = re.compile(
    r"\b(?:laut|samudra|samudera|selat|teluk|sungai|gunung|benua|afrika|eropa|asia|timur tengah|"
    r"sahel|perbatasan|garis)\b",
    re.IGNORECASE,
)
_THERE = re.compile(r"\b(?:di|ke|dari)\s{1,3}(?:sana|situ)\b", re.IGNORECASE)
_LOOK_BACK = 3000  # characters


class Place(NamedTuple):
    """A place of the claims table; ``text[start:end]`` as written."""

    name: str
    start: int
    end: int
    country: str | None


def find_place(
    article: Article,
    span: tuple[int, int],
    anchor: int,
    *,
    leaving: bool,
    taken: tuple[int, int] | None,
) -> Place | None:
    """The place named behind ``anchor`` in ``span``, else before it.

    Args:
        article: the article.
        span: the clause or what is said.
        anchor: where the verb or the quantity ends.
        leaving: whether "dari" names the place left rather than where the troops are from.
        taken: the mention that gives the force; behind "dari" it is no place left.

    Example:
        >>> text = "mengirim 500 tentara ke wilayah Kursk, Rusia"
        >>> names = [Mention(32, 37, "LOC", "Kursk", "RUS"), Mention(39, 44, "LOC", "RUS", "RUS")]
        >>> article = Article(text, [(0, 44)], names)
        >>> place = find_place(article, (0, 44), 20, leaving=False, taken=None)
        >>> place.name, text[place.start:place.end], place.country
        ('Kursk', 'wilayah Kursk, Rusia', 'RUS')
    """
    candidates = [
        *_named(article, span, leaving=leaving, taken=taken),
        *_unknown(article, span, leaving=leaving),
        *_again(article, span),
        *_there(article, span),
    ]
    candidates.sort(key=lambda place: place.start)
    behind = [place for place in candidates if place.start >= anchor]
    before = [place for place in candidates if place.start < anchor]
    return behind[0] if behind else (before[-1] if before else None)


def with_country(article: Article, place: Place) -> Place:
    """A place of no known state is in the one that all other places around it are in.

    Not so for seas and the like, nor for what borders two states.

    Example:
        >>> names = [Mention(3, 8, "LOC", "Kursk", "RUS"), Mention(15, 21, "LOC", "Ozerki")]
        >>> article = Article("Di Kursk, dekat Ozerki", [(0, 22)], names)
        >>> with_country(article, Place("Ozerki", 16, 22, None)).country
        'RUS'
    """
    if place.country or _STATELESS.search(article.text, place.start, place.end):
        return place
    near = article.mentions_in(max(0, place.start - _LOOK_BACK), place.start + _LOOK_BACK)
    known = {
        m.country for m in near if m.label in ("LOC", "GPE") and m.country and m.country != m.entity
    }
    return (
        place._replace(country=known.pop())
        if len(known) == 1 and place.name not in REGIONS
        else place
    )


def _named(
    article: Article, span: tuple[int, int], *, leaving: bool, taken: tuple[int, int] | None
) -> list[Place]:
    places = []
    for mention in article.mentions_in(*span):
        preposition, start = _preposition(article, span[0], mention)
        if mention.label not in ("LOC", "GPE") and not _mislabelled(article, mention, preposition):
            continue
        if preposition in _FROM and (mention.start, mention.end) == taken:
            continue  # "tentara dari Rusia"
        if preposition in _PREPOSITIONS or (leaving and preposition in _FROM):
            places.append(_place(article, mention, start, span[1]))
    return places


def _mislabelled(article: Article, mention: Mention, preposition: str) -> bool:
    """A model takes a small town for a person; nobody goes "ke" a person."""
    single = " " not in article.text[mention.start : mention.end]
    return mention.label == "PER" and single and preposition in ("di", "ke", "dari", "menuju")


def _preposition(article: Article, start: int, mention: Mention) -> tuple[str, int]:
    """The preposition before a place and where the place's words start behind it."""
    phrase_start = mention.start
    for word in reversed(article.words(max(start, mention.start - 60), mention.start)):
        if article.text[word.end : phrase_start].strip(" \xa0"):
            return "", mention.start
        if word.lower in _PREPOSITIONS or word.lower in _FROM:
            return word.lower, phrase_start
        if word.lower not in PLACE_GENERICS | PLACE_NOUNS | _BETWEEN:
            return "", mention.start
        phrase_start = word.start
    return "", mention.start


def _place(article: Article, mention: Mention, start: int, limit: int) -> Place:
    if capital := _capital_behind(article, mention, start, limit):
        return capital
    if pair := _pair(article, mention, start, limit):
        return pair
    end, state = _with_state(article, mention, limit)
    end = _with_compass(article, mention, end, limit)
    return Place(_canonical(article, mention, start, end), start, end, mention.country or state)


def _capital_behind(article: Article, mention: Mention, start: int, limit: int) -> Place | None:
    """As in "ibu kota Somalia, Mogadishu" is Mogadishu."""
    if not article.text[start : mention.start].lower().startswith(("ibu kota", "ibukota")):
        return None
    for other in article.mentions_in(mention.end, min(limit, mention.end + 40))[:1]:
        if article.text[mention.end : other.start].strip() == "," and other.label in ("LOC", "GPE"):
            name = _canonical(article, other, other.start, other.end)
            return Place(name, other.start, other.end, other.country or mention.country)
    return None


def _pair(article: Article, mention: Mention, start: int, limit: int) -> Place | None:
    """As in "perbatasan Rusia-Ukraina" is in no one state."""
    hyphen = _HYPHENED.match(article.text, mention.end, limit)
    if hyphen is None:
        return None
    for other in article.mentions_in(hyphen.end(), min(limit, hyphen.end() + 40))[:1]:
        if other.start == hyphen.end() and other.label in ("LOC", "GPE"):
            return Place(" ".join(article.text[start : other.end].split()), start, other.end, None)
    return None


def _with_state(article: Article, mention: Mention, limit: int) -> tuple[int, str | None]:
    """Take in the state named right behind: "Kursk, Rusia", "Kursk barat daya Rusia"."""
    link = _STATE_BEHIND.match(article.text, mention.end, limit)
    if link is None or mention.entity == mention.country:
        return mention.end, None
    for other in article.mentions_in(link.end(), limit)[:1]:
        if other.start == link.end() and other.entity == other.country:
            behind = _COMPASS_BEHIND.match(article.text, other.end, limit)
            return (behind.end() if behind else other.end), other.country
    return mention.end, None


def _with_compass(article: Article, mention: Mention, end: int, limit: int) -> int:
    """Take in "Suriah timur laut", "Lebanon selatan"."""
    behind = _COMPASS_BEHIND.match(article.text, end, limit) if end == mention.end else None
    return behind.end() if behind else end


def _canonical(article: Article, mention: Mention, start: int, end: int) -> str:
    """The name without generic words and state; a state by its Indonesian name."""
    text = article.text
    written = " ".join(text[mention.start : mention.end].split())
    lead = _without_generics(" ".join(text[start : mention.start].split()))
    if written.isupper() and len(written) > 3 and mention.entity != mention.country:
        written = mention.entity if not mention.entity.isupper() else written.title()  # a headline
    if _COMPASS_BEHIND.fullmatch(text, mention.end, end):
        parted = "bagian" in text[mention.end : end] or "sebelah" in text[mention.end : end]
        named = text[mention.start : mention.end if parted else end]
        return f"{lead} {' '.join(named.split())}".strip()
    if mention.entity == mention.country and written in alpha3_by_name():
        if lead in COMPASS:  # "wilayah timur Rusia" has no name without its generic word
            return " ".join(text[start : mention.end].split())
        return f"{lead} {name_by_alpha3().get(mention.country, written)}".strip()
    return f"{lead} {_without_state(_without_generics(written))}".strip()


def _without_generics(name: str) -> str:
    first, _, rest = name.partition(" ")
    while first.lower() in PLACE_GENERICS and (rest or first.islower()):
        first, _, rest = rest.partition(" ")
    return f"{first} {rest}".strip()


def _without_state(name: str) -> str:
    place, _, state = name.rpartition(" ")
    return place if place and state in alpha3_by_name() and name not in REGIONS else name


def _unknown(article: Article, span: tuple[int, int], *, leaving: bool) -> list[Place]:
    places = []
    for found in _UNKNOWN.finditer(article.text, *span):
        if found[0].startswith("dari") and not leaving:
            continue
        generics = found[1].split()
        overlapping = article.mentions_in(
            max(span[0], found.start(2) - 40), min(span[1], found.end(2) + 40)
        )
        if any(m.overlaps(*found.span(2)) for m in overlapping) or article.dates_in(*found.span(2)):
            continue
        if not all(word in PLACE_GENERICS | PLACE_NOUNS | _BETWEEN for word in generics):
            continue
        name = _without_generics(" ".join(found[2].split()))
        start = found.start(1) if generics else found.start(2)
        places.append(Place(name, start, found.end(2), country_of_place(name)))
    return places


def _again(article: Article, span: tuple[int, int]) -> list[Place]:
    """As in "di negara itu", "di kota tersebut": the place last named before."""
    places = []
    for found in _AGAIN.finditer(article.text, *span):
        wants_state = found[1].lower().startswith("nega")
        wants_city = found[1].lower().startswith("kota")
        before = article.mentions_in(max(0, found.start() - _LOOK_BACK), found.start())
        for mention in reversed(before):
            if wants_city and _REGION.match(article.text, mention.start):
                continue
            if (
                mention.label in ("LOC", "GPE")
                and (mention.entity == mention.country) == wants_state
            ):
                name = _canonical(article, mention, mention.start, mention.end)
                places.append(Place(name, *found.span(1), mention.country))
                break
    return places


def _there(article: Article, span: tuple[int, int]) -> list[Place]:
    """As in "ke sana", "di situ": the place last named before, as it is written there."""
    found = _THERE.search(article.text, *span)
    if found is None:
        return []
    before = article.mentions_in(max(0, found.start() - _LOOK_BACK // 10), found.start())
    for mention in reversed(before):
        preposition, start = _preposition(article, 0, mention)
        if mention.label in ("LOC", "GPE") and preposition in _PREPOSITIONS:
            return [_place(article, mention, start, found.start())]
    return []
