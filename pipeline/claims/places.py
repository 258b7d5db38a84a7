"""Where it happens: the prepositional phrase that belongs to what the troops do."""

import re
from collections.abc import Sequence

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.place_again import places_again
from pipeline.claims.place_names import (
    AROUND_NAMES,
    Place,
    is_state,
    only_generic,
    place_of,
    preposition,
    without_generics,
)
from pipeline.claims.place_terms import (
    AFTERWARDS,
    CONQUESTS,
    FROM,
    PREPOSITIONS,
    TAKEN_PLACES,
)
from pipeline.clauses import subordinates
from pipeline.entities.countries import country_of_place
from pipeline.entities.name_terms import ROLE_WORDS, SAYING_WORDS

# a capitalised run behind a preposition that no model or term knows is a place all the same
_UNKNOWN = re.compile(
    r"\b(?:di|ke|dari|menuju)\s{1,3}((?:[a-z]{1,20}\s{1,3}){0,3}?)"
    r"((?:[A-Z][\w’'-]{1,40})(?:\s{1,3}[A-Z][\w’'-]{1,40}){0,3})"
)
_TAKEN = re.compile(
    r"\s{1,3}(?:(?:kini|telah|sudah|masih|akan|sedang|tengah|berhasil|juga|bakal)\s{1,3}){0,3}"
    rf"(?:{'|'.join(TAKEN_PLACES)})(?:\s{{1,3}}oleh)?\b"
)
_SAYING = (
    rf"(?:{'|'.join(sorted(SAYING_WORDS))}|menurut|demikian|lapor|seperti|sebagaimana|dilansir|"
    r"dikutip)(?:nya)?"
)
# ", kata pejabat di Washington": behind it nothing is told of the troops
_TOLD = re.compile(rf"[,”\"’'][ \xa0]{{0,3}}(?:{_SAYING})\b", re.IGNORECASE)
_TELLER = re.compile(rf"\b(?:{_SAYING})\b[^,\n]{{0,150}}$", re.IGNORECASE)
# ", hampir separuhnya bersembunyi di": of some of them alone
_PART = re.compile(
    r"\b(?:separuh|separo|setengah|sebagian|sisa|selebih|sementara|sedangkan)(?:nya)?\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    rf"\b(?:{'|'.join(AFTERWARDS)})\b|"
    rf"(?:,|\b(?:dan|serta))\s{{1,3}}(?:\w{{1,12}}\s{{1,3}})?(?:{'|'.join(CONQUESTS)})\b",
    re.IGNORECASE,
)
_ROLE = re.compile(r",\s{1,3}(\w{1,20})(?:\s{1,3}[\w’'-]{1,20}){0,6}\s{1,3}$")
_SIMPLE = frozenset({"di", "ke", "menuju", "arah", "dari", ""})
_PURPOSE = frozenset({"untuk", "guna", "demi", "agar"})
_COMMA_YANG = re.compile(r",\s{0,3}$")
_LEFT = re.compile(r"\s{0,3},")


def find_place(
    article: Article,
    span: tuple[int, int],
    anchors: Sequence[tuple[int, int]],
    *,
    leaving: bool,
    taken: tuple[int, int] | None,
) -> Place | None:
    """The place named behind the first of ``anchors`` in ``span``, else before it.

    Left out are the places of who speaks, of what ", yang …" tells beside, and of what some of the
    troops do afterwards.

    Args:
        article: the article.
        span: the clause or what is said.
        anchors: the number and its verb, the one behind last.
        leaving: whether "dari" names the place left rather than where the troops are from.
        taken: the mention that gives the force; behind "dari" it is no place left.

    Example:
        >>> text = "mengirim 500 tentara ke wilayah Kursk, Rusia"
        >>> names = [Mention(32, 37, "LOC", "Kursk", "RUS"), Mention(39, 44, "LOC", "RUS", "RUS")]
        >>> article = Article(text, [(0, 44)], names)
        >>> place = find_place(article, (0, 44), [(9, 20)], leaving=False, taken=None)
        >>> place.name, text[place.start:place.end], place.country
        ('Kursk', 'wilayah Kursk, Rusia', 'RUS')
    """
    candidates = [
        *_named(article, span, anchors, leaving=leaving, taken=taken),
        *_held(article, span, anchors),
        *_unknown(article, span, leaving=leaving),
        *places_again(article, span, taken, speaks_there),
    ]
    candidates = [p for p in candidates if not _elsewhere(article, p, span, anchors)]
    candidates.sort(key=lambda place: place.start)
    anchor = anchors[-1][1]
    behind = [place for place in candidates if place.start >= anchor]
    before = [place for place in candidates if place.start < anchor]
    return behind[0] if behind else (before[-1] if before else None)


def _named(
    article: Article,
    span: tuple[int, int],
    anchors: Sequence[tuple[int, int]],
    *,
    leaving: bool,
    taken: tuple[int, int] | None,
) -> list[Place]:
    places = []
    for mention in article.mentions_in(*span):
        word, start = preposition(article, span[0], mention)
        if mention.label not in ("LOC", "GPE") and not _mislabelled(article, mention, word):
            continue
        if word in FROM and (mention.start, mention.end) == taken:
            continue  # "tentara dari Rusia"
        opens = word == "dari" and article.text[span[0] : start].lower().strip() == "dari"
        left = leaving or (opens and _LEFT.match(article.text, mention.end))
        if word not in _SIMPLE and _is_purpose(article, span[0], start, word, anchors):
            continue  # "disiagakan untuk menyerbu Niger": they are not there
        if word in PREPOSITIONS or (left and word in FROM):
            place = place_of(article, mention, start, span[1], word)
            places.extend([place] if place else [])
    return places


def _is_purpose(
    article: Article, first: int, start: int, verb: str, anchors: Sequence[tuple[int, int]]
) -> bool:
    """Whether the verb before a place at ``start`` only tells what for: "untuk merebut"."""
    if any(first <= start <= last + 1 for first, last in anchors):
        return False
    words = [w.lower for w in article.words(max(first, start - 60), start)]
    return verb in words and any(w in _PURPOSE for w in words[: words.index(verb)][-2:])


def _held(
    article: Article, span: tuple[int, int], anchors: Sequence[tuple[int, int]]
) -> list[Place]:
    """As in "Kota Jizan kini dikepung 500 tentara": the subject of what the troops do to it."""
    (first, _), (number, _) = anchors[0], anchors[-1]
    places = []
    for mention in article.mentions_in(span[0], number):
        if mention.label not in ("LOC", "GPE", "PER") or is_state(mention):
            continue
        passive = _TAKEN.match(article.text, mention.end, number)
        # the verb of the number, or the number right behind it
        if passive and (first < passive.end() or not article.text[passive.end() : number].strip()):
            place = place_of(article, mention, mention.start, span[1])
            places.extend([place] if place else [])
    return places


def _mislabelled(article: Article, mention: Mention, word: str) -> bool:
    """A model takes a small town for a person; nobody goes "ke" a person."""
    single = " " not in article.text[mention.start : mention.end]
    return mention.label == "PER" and single and bool(word)


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
        if not all(word in AROUND_NAMES for word in generics):
            continue
        name = without_generics(" ".join(found[2].split()))
        if not name or only_generic(name):
            continue
        start = found.start(1) if generics else found.start(2)
        word = found[0].partition(" ")[0]
        places.append(Place(name, start, found.end(2), country_of_place(name), word))
    return places


def _elsewhere(
    article: Article, place: Place, span: tuple[int, int], anchors: Sequence[tuple[int, int]]
) -> bool:
    """Whether a place is told of somebody or something else than the troops and their verb."""
    text = article.text
    if speaks_there(article, place.start, span[0]) or _beside(article, place, span, anchors):
        return True
    if place.start < anchors[-1][1]:
        return False
    between = (anchors[-1][1], place.start)
    if _TOLD.search(text, *between) or _PART.search(text, *between):
        return True
    return _ELSEWHERE.search(text, *between) is not None


def speaks_there(article: Article, position: int, first: int) -> bool:
    """Whether a place belongs to who speaks: "kata pejabat di Kabul", "Ali, guru di Kabul".

    Example:
        >>> speaks_there(Article("kata pejabat di Kabul", [(0, 21)]), 16, 0)
        True
    """
    first = max(first, position - 160)
    if _TELLER.search(article.text, first, position):
        return True
    person = next(reversed(article.people_in(first, position)), None)
    role = _ROLE.match(article.text, person.end, position) if person else None
    return role is not None and (role[1].lower() in ROLE_WORDS or role[1].lower() == "guru")


def _beside(
    article: Article, place: Place, span: tuple[int, int], anchors: Sequence[tuple[int, int]]
) -> bool:
    """Whether ", yang …" holds it and neither number nor verb."""
    for start, end in subordinates(article, *span):
        if not (start <= place.start < end and article.text[start : start + 4].lower() == "yang"):
            continue
        if not _COMMA_YANG.search(article.text, max(span[0], start - 4), start):
            continue
        if not any(start <= first and last <= end for first, last in anchors):
            return True
    return False
