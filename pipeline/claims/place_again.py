"""Places named before: "di negara itu", "ke sana", "di selatan ibu kota"."""

import re
from collections.abc import Callable

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.place_names import Place, is_state, place_of, preposition
from pipeline.claims.place_terms import PREPOSITIONS
from pipeline.entities.place_terms import LANDFORMS, METONYMS, PALACES, REGIONS

_AROUND = (
    r"(?:(?:seluruh|seantero|selatan|utara|barat|timur|tenggara|bagian|wilayah|dekat|luar|dalam|"
    r"pinggiran|tengah|sekitar)\s{1,3}){0,3}"
)
_AGAIN = re.compile(
    rf"\b(di|ke|dari|memasuki)\s{{1,3}}({_AROUND}"
    r"(negara|negeri|kota|wilayah|provinsi|distrik|daerah|kawasan|pulau|lembah|desa|kepulauan|"
    r"semenanjung|perairan|pangkalan|kamp)"
    r"\s{1,3}(?:[\w-]{1,20}\s{1,3}){0,2}?(?:itu|tersebut))\b",
    re.IGNORECASE,
)
# "di dalam kota,": the one last named, where nothing else is said of it
_TOWN = re.compile(
    r"\b(di|ke)\s{1,3}((?:(?:dalam|luar|tengah|pusat)\s{1,3})?kota)"
    r"(?=\s{0,3}[,.;”\"]|\s{1,3}(?:dan|untuk|pada|sejak|sebelum|setelah)\b)",
    re.IGNORECASE,
)
_CAPITAL = re.compile(
    rf"\b(di|ke|dari|memasuki)\s{{1,3}}({_AROUND}ibu ?kota)"
    r"(?=\s{1,3}(?:negara\s)?(?:itu|tersebut)|\s{0,3}[.,;)]|\s{1,3}[A-Z]|\s{0,3}$)"
)
_THERE = re.compile(r"\b(?:di|ke|dari)\s{1,3}(?:sana|situ)\b", re.IGNORECASE)
_LOOK_BACK = 3000  # characters
_THERE_BACK = 400
_STATES = frozenset({"negara", "negeri"})
_REGION = re.compile(
    r"(?:negara bagian|provinsi|wilayah|oblast|kabupaten|distrik)\b", re.IGNORECASE
)

# whether a place at a position belongs to who speaks, read from a position on
Speaks = Callable[[Article, int, int], bool]


def places_again(
    article: Article, span: tuple[int, int], taken: tuple[int, int] | None, speaks: Speaks
) -> list[Place]:
    """The places of ``span`` that stand for one named before.

    Example:
        >>> article = Article("Di Mali. Ke negara itu", [(0, 8), (9, 22)],
        ...                   [Mention(3, 7, "LOC", "MLI", "MLI")])
        >>> [place.name for place in places_again(article, (9, 22), None, lambda *_: False)]
        ['Mali']
    """
    return [
        *_again(article, span, taken),
        *_capitals(article, span),
        *_there(article, span, speaks),
    ]


def _again(article: Article, span: tuple[int, int], taken: tuple[int, int] | None) -> list[Place]:
    """As in "di negara itu", "di kota tersebut": the place last named before."""
    places = []
    again = _AGAIN.finditer(article.text, *span)
    for found in (*again, *_TOWN.finditer(article.text, *span)):
        noun = found[3].lower() if found.re is _AGAIN else "kota"
        before = article.mentions_in(max(0, found.start() - _LOOK_BACK), found.start())
        fitting = [m for m in reversed(before) if _fits(article, m, noun, taken)]
        if noun in _STATES:  # before those that act, the one that something is in
            fitting.sort(key=lambda m: not preposition(article, 0, m)[0])
        named = [
            place_of(article, mention, mention.start, mention.end, found[1].lower())
            for mention in fitting[:1]
        ]
        places += [p._replace(start=found.start(2), end=found.end(2)) for p in named if p]
    return places


def _fits(article: Article, mention: Mention, noun: str, taken: tuple[int, int] | None) -> bool:
    """Whether a mention is of the kind that the noun takes up."""
    if mention.label not in ("LOC", "GPE"):
        return False
    name = article.text[mention.start : mention.end]
    wants_state = noun in _STATES
    if noun == "kota" and (_REGION.match(name) or name in LANDFORMS or name in REGIONS):
        return False
    if wants_state:  # nobody calls the side that acts there, nor a capital, "negara itu"
        return (
            is_state(mention)
            and name not in METONYMS
            and (mention.start, mention.end) != taken
        )  # fmt: skip
    return not is_state(mention)


def _capitals(article: Article, span: tuple[int, int]) -> list[Place]:
    """As in "di selatan ibu kota": that of the state behind it, else the one last named."""
    places = []
    for found in _CAPITAL.finditer(article.text, *span):
        behind = next(iter(article.mentions_in(found.end(), min(span[1], found.end() + 40))), None)
        adjacent = behind and not article.text[found.end() : behind.start].strip()
        if adjacent and is_state(behind):
            named = article.mentions_in(behind.end, min(span[1], behind.end + 40))
            if any(article.text[behind.end : m.start].strip() == "," for m in named[:1]):
                continue  # "ibu kota Somalia, Mogadishu"
            if name := _capital_of(article, behind.country):
                places.append(
                    Place(name, found.start(2), behind.end, behind.country, found[1].lower())
                )
        elif not adjacent:
            before = article.mentions_in(max(0, found.start() - _LOOK_BACK), found.start())
            for mention in reversed(before):
                name = article.text[mention.start : mention.end]
                if name in METONYMS and name not in PALACES and not _opens_line(article, mention):
                    places.append(Place(name, *found.span(2), METONYMS[name], found[1].lower()))
                    break
    return places


def _opens_line(article: Article, mention: Mention) -> bool:
    """A dateline says where the reporter is."""
    return mention.start == 0 or article.text[mention.start - 1] == "\n"


def _capital_of(article: Article, state: str | None) -> str | None:
    """The capital of a state as the article writes it, else as the table has it first."""
    capitals = [
        name for name, code in METONYMS.items()
        if code == state and name not in PALACES and code != "ISR"
    ]  # fmt: skip
    written = [name for name in capitals if name in article.text]
    return next(iter(written or capitals), None)


def _there(article: Article, span: tuple[int, int], speaks: Speaks) -> list[Place]:
    """As in "ke sana", "di situ": the place last named before, as it is written there."""
    found = _THERE.search(article.text, *span)
    if found is None:
        return []
    first = max(0, found.start() - _THERE_BACK)
    for mention in reversed(article.mentions_in(first, found.start())):
        word, start = preposition(article, first, mention)
        if mention.label not in ("LOC", "GPE") or word not in PREPOSITIONS:
            continue
        if speaks(article, start, first):
            continue
        place = place_of(article, mention, start, found.start(), word)
        return [place] if place else []
    return []
