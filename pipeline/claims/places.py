"""Where it happens: the prepositional phrase that belongs to what the troops do."""

import re

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.place_again import places_again
from pipeline.claims.place_checks import Setting, of_the_troops, speaks_there
from pipeline.claims.place_names import (
    AROUND_NAMES,
    Place,
    is_state,
    only_generic,
    place_of,
    preposition,
    without_generics,
)
from pipeline.claims.place_terms import FROM, PREPOSITIONS, TAKEN_PLACES
from pipeline.entities.countries import country_of_place
from pipeline.entities.place_terms import NO_PLACES

# a capitalised run behind a preposition that no model or term knows is a place all the same
_UNKNOWN = re.compile(
    r"\b(?:di|ke|dari|menuju)\s{1,3}((?:[a-z]{1,20}\s{1,3}){0,3}?)"
    r"((?:[A-Z][\w’'-]{1,40})(?:\s{1,3}[A-Z][\w’'-]{1,40}){0,3})"
)
_TAKEN = re.compile(
    r"\s{1,3}(?:(?:kini|telah|sudah|masih|akan|sedang|tengah|berhasil|juga|bakal|hanya|cuma|"
    r"sempat|kembali)\s{1,3}){0,3}"
    rf"(?:{'|'.join(TAKEN_PLACES)})(?:\s{{1,3}}oleh)?\b"
)
_TOWARDS = frozenset({"di", "ke", "dari", "menuju"})
_TO = frozenset({"ke", "menuju"})
_LEFT = re.compile(r"\s{0,3},")


def find_place(article: Article, setting: Setting) -> Place | None:
    """The place named behind the number and its verb, else the last one before.

    Example:
        >>> text = "mengirim 500 tentara ke wilayah Kursk, Rusia"
        >>> names = [Mention(32, 37, "LOC", "Kursk", "RUS"), Mention(39, 44, "LOC", "RUS", "RUS")]
        >>> article = Article(text, [(0, 44)], names)
        >>> place = find_place(article, Setting((0, 44), [(0, 8), (9, 20)]))
        >>> place.name, text[place.start:place.end], place.country
        ('Kursk', 'wilayah Kursk, Rusia', 'RUS')
    """
    candidates = [
        *_named(article, setting),
        *_held(article, setting),
        *_unknown(article, setting),
        *places_again(article, setting.span, setting.taken, speaks_there),
    ]
    candidates = of_the_troops(article, setting, candidates)
    candidates.sort(key=lambda place: place.start)
    anchor = setting.anchors[-1][1]
    behind = [place for place in candidates if place.start >= anchor]
    before = [place for place in candidates if place.start < anchor]
    if setting.sent:  # "melepas 850 prajurit di Tanjung Priok ke Lebanon"
        behind = [place for place in behind if place.preposition in _TO] or behind
    return behind[0] if behind else (before[-1] if before else None)


def _named(article: Article, setting: Setting) -> list[Place]:
    first, limit = setting.span
    places = []
    for mention in article.mentions_in(first, limit):
        word, start = preposition(article, first, mention)
        if mention.label not in ("LOC", "GPE") and not _mislabelled(article, mention, word):
            continue
        if word in FROM and (mention.start, mention.end) == setting.taken and not setting.leaving:
            continue  # "tentara dari Rusia"
        opens = word == "dari" and article.text[first:start].lower().strip() == "dari"
        left = setting.leaving or (opens and _LEFT.match(article.text, mention.end))
        if word in PREPOSITIONS or (left and word in FROM):
            place = place_of(article, mention, start, limit, word)
            places.extend([place] if place else [])
    return places


def _held(article: Article, setting: Setting) -> list[Place]:
    """As in "Kota Jizan kini dikepung 500 tentara": the subject of what the troops do to it."""
    (verb, _), (number, _) = setting.anchors[0], setting.anchors[-1]
    places = []
    for mention in article.mentions_in(setting.span[0], number):
        if mention.label not in ("LOC", "GPE", "PER") or is_state(mention):
            continue
        passive = _TAKEN.match(article.text, mention.end, number)
        # the verb of the number, or the number right behind it
        if passive and passive[0].endswith("jatuh"):
            verb = 0
        if passive and (verb < passive.end() or not article.text[passive.end() : number].strip()):
            place = place_of(article, mention, mention.start, setting.span[1])
            places.extend([place] if place else [])
    return places


def _mislabelled(article: Article, mention: Mention, word: str) -> bool:
    """A model takes a small town for a person; nobody goes "ke" a person."""
    name = article.text[mention.start : mention.end]
    if mention.label != "PER" or " " in name:
        return False
    return word in _TOWARDS or (bool(word) and country_of_place(name) is not None)


def _unknown(article: Article, setting: Setting) -> list[Place]:
    first, limit = setting.span
    places = []
    for found in _UNKNOWN.finditer(article.text, first, limit):
        if found[0].startswith("dari") and not setting.leaving:
            continue
        generics = found[1].split()
        overlapping = article.mentions_in(
            max(first, found.start(2) - 40), min(limit, found.end(2) + 40)
        )
        if any(m.overlaps(*found.span(2)) for m in overlapping) or article.dates_in(*found.span(2)):
            continue
        if not all(word in AROUND_NAMES for word in generics):
            continue
        if found[2].split()[0] in NO_PLACES:
            continue
        name = without_generics(" ".join(found[2].split()))
        if not name or only_generic(name):
            continue
        start = found.start(1) if generics else found.start(2)
        word = found[0].split(maxsplit=1)[0]
        places.append(Place(name, start, found.end(2), country_of_place(name), word))
    return places
