"""Where the names are: the tables', those that the grammar shows, and the model's, cleaned."""

from collections.abc import Iterable

from pipeline.entities.cleaning import clean
from pipeline.entities.countries import is_city
from pipeline.entities.definitions import find_definitions
from pipeline.entities.name_terms import RANKS
from pipeline.entities.names import Index, Name, aboard, known_names, merge, pick
from pipeline.entities.offices import find_office_holders, is_office
from pipeline.entities.organisations import find_organisations
from pipeline.entities.people import find_people
from pipeline.entities.person_names import before_titles, find_titled, with_extents
from pipeline.entities.place_terms import ADMINISTRATIVE_HEADS
from pipeline.entities.places import find_places
from pipeline.entities.words import Words
from pipeline.matching import PhraseTable

__all__ = ["Name", "find_names"]

_SHORTEST_PART = 4
_MOST_WORDS = 8
_RULES = frozenset({"person", "place", "dateline", "organisation", "long", "acronym"})
_LAST_WORDS_OF_RANKS = frozenset(rank.split()[-1] for rank in RANKS)


def find_names(text: str, spans: Iterable[tuple[int, int, str]]) -> list[Name]:
    """All names of ``text``, in its order, none inside another.

    Of overlapping finds the longer stays; of equal ones the grammar's wins over the tables' and
    those over the model's. What was found once is then found at every other place.

    Args:
        text: the document's text.
        spans: the model's (start, end, label), labels PER, ORG, LOC or GPE.

    Example:
        >>> text = "Juru bicara TNI tiba di Goma."
        >>> [text[n.start:n.end] for n in find_names(text, [])]
        ['TNI', 'Goma']
    """
    words = Words(text)
    known = Index(known_names(words))
    cleaned = [n for span in spans if (n := clean(words, _folded(span), known))]
    modelled = Index(
        pick(sorted(_outside_capitals(words, cleaned), key=lambda n: (n.start - n.end, n)))
    )
    running = _in_running_text(words, modelled)
    modelled = Index(
        _as_in_running_text(words, n, running)
        for n in modelled.names
        if not _only_in_headline(words, n)
    )
    titled = find_titled(words, known)
    modelled = Index(before_titles(words, modelled.names, titled))
    holders = find_office_holders(words, known, modelled)
    people = Index(
        pick(
            [
                *(t.name for t in titled),
                *holders,
                *(n for n in modelled.names if n.label == "PER"),
            ]
        )
    )
    definitions = find_definitions(words, known, modelled)
    defined = Index(pick(definitions))
    seats = Index(holders)
    bodies = [*find_organisations(words, known, people), *find_places(words, known)]
    rules = [
        *(n for body in bodies if (n := _before_person(words, body, seats))),
        *holders,
        *find_people(words, known),
    ]
    rules = [*(t.name for t in titled), *before_titles(words, rules, titled)]
    rules = [*defined.names, *(n for n in rules if not defined.overlapping(n.start, n.end))]
    shown = Index(
        pick(sorted((n for n in rules if n.kind == "person"), key=lambda n: n.start - n.end))
    )
    held = {name.end: name.start for name in holders}
    others = [
        n
        for name in modelled.names
        if (n := _before_person(words, name, shown)) is not None
        and not is_office(words, n)
        and held.get(n.end, 0) <= n.start  # not "Demak Rahayu" behind "Ketua KPU"
    ]
    names = merge(merge(rules, known.names), others)
    names = merge(with_extents(words, names), [])
    names = merge(names, _repeated(text, words, names))
    names = merge(definitions, _relabelled(text, names))
    return [name for name in names if not _in_rank(words, name) and not aboard(words, name)]


def _before_person(words: Words, name: Name, shown: Index) -> Name | None:
    """The model's body without the person whom a rule found in it; None where nothing is left.

    "International Crisis Group Olivier Mbuyi".
    """
    if name.label == "PER":
        return name
    people = shown.overlapping(name.start, name.end)
    if not people:
        return name
    last = words.index(people[0].start) - 1
    if people[0].start <= name.start or words.ends[last] <= name.start:
        return None
    return name._replace(end=words.ends[last])


def _folded(span: tuple[int, int, str]) -> tuple[int, int, str]:
    start, end, label = span
    return (start, end, "LOC" if label == "GPE" else label)


def _outside_capitals(words: Words, names: list[Name]) -> list[Name]:
    """Without the model's guesses in lines all in capitals, unless they are names elsewhere."""
    elsewhere = {
        words[i] for i in range(len(words)) if words.capital(i) and not words.in_capitals(i)
    }
    kept = []
    for name in names:
        first, last = words.index(name.start), words.index(name.end) - 1
        inside = [i for i in range(first, last + 1) if words.in_capitals(i)]
        if all(words[i].title() in elsewhere for i in inside):
            kept.append(name)
    return kept


def _only_in_headline(words: Words, name: Name) -> bool:
    """Whether the model took capitals of a title for a place that nothing else knows."""
    first = words.index(name.start)
    if name.label != "LOC" or not words.in_headline(first):
        return False
    string = words.text[name.start : name.end]
    return not set(string.split()) & words.running and not is_city(string)


def _in_running_text(words: Words, names: Index) -> frozenset[str]:
    """The names as sentences write them, where capitals mark names alone."""
    return frozenset(
        " ".join(words.text[name.start : name.end].split())
        for name in names.names
        if not words.in_headline(words.index(name.start))
    )


def _as_in_running_text(words: Words, name: Name, running: frozenset[str]) -> Name:
    """A name of a title without the words that no sentence of the article has with it.

    "Abiy Ahmed Bersumpah Kubur Musuh": capitals there part no name from its verb.
    """
    first, last = words.index(name.start), words.index(name.end) - 1
    if name.label == "LOC" or not words.in_headline(first) or last - first > _MOST_WORDS:
        return name
    if " ".join(words.text[name.start : name.end].split()) in running:
        return name
    for end in range(last - 1, first, -1):
        if " ".join(words.text[name.start : words.ends[end]].split()) in running:
            return name._replace(end=words.ends[end])
    return name


def _repeated(text: str, words: Words, names: list[Name]) -> list[Name]:
    """A name found once is a name each time; of a person, the first and last name too."""
    again: dict[str, tuple[str, str]] = {}
    parts: dict[str, tuple[str, str]] = {}
    for name in names:
        string = " ".join(text[name.start : name.end].split())
        pieces = string.split()
        if name.kind not in _RULES | {"model"} or len(string) < 3 or len(pieces) > _MOST_WORDS:
            continue
        again.setdefault(
            string.title() if name.kind == "dateline" else string, (name.label, name.kind)
        )
        if name.label == "PER" and len(pieces) > 1:
            parts |= dict.fromkeys(_parts(pieces), ("PER", "person"))
        elif name.kind == "place" and pieces[0] in ADMINISTRATIVE_HEADS and len(pieces) > 1:
            parts.setdefault(" ".join(pieces[1:]), ("LOC", "place"))
    usable = {
        string: value
        for string, value in {**parts, **again}.items()
        if string[0].isalnum() and string.lower() not in words.lower
    }
    return [Name(m.start, m.end, *m.value) for m in PhraseTable(usable).find(text)]


def _parts(pieces: list[str]) -> list[str]:
    """The last and the first name, as they stand alone: "Al-Shami" of "Yahya al-Shami"."""
    alone = [
        piece[0].upper() + piece[1:]
        for piece in (pieces[-1], pieces[0])
        if piece[0].isupper() or "-" in piece
    ]
    return [p for p in alone if len(p) >= _SHORTEST_PART and (p[1:].islower() or "-" in p)]


def _relabelled(text: str, names: list[Name]) -> list[Name]:
    """Where the model alone found a name, what a rule showed of it elsewhere holds."""
    shown: dict[str, str] = {}
    for name in names:
        string = text[name.start : name.end]
        if name.kind in _RULES and name.kind != "dateline":
            shown.setdefault(string, name.label)
        if name.label == "PER" and " " in string:
            for piece in _parts(string.split()):
                shown.setdefault(piece, "PER")
    relabelled: list[Name] = []
    for name in names:
        string = text[name.start : name.end]
        if name.kind == "model":
            label = shown.get(string, name.label)
            if label == "PER" and string not in shown and _in_list(text, relabelled, name):
                label = "LOC"
            name = name._replace(label=label)  # noqa: PLW2901
        relabelled.append(name)
    return relabelled


def _in_list(text: str, before: list[Name], name: Name) -> bool:
    """Whether a city follows a place or a body: "di Goma, Bukavu dan Beni"."""
    if not before or before[-1].label == "PER":
        return False
    between = text[before[-1].end : name.start]
    return between in (", ", " dan ", ", dan ") and is_city(text[name.start : name.end])


def _in_rank(words: Words, name: Name) -> bool:
    """As in "Mayjen TNI", "Laksamana Muda TNI": a part of the rank."""
    i = words.index(name.start)
    if (
        i >= len(words)
        or words[i] != "TNI"
        or words.ends[i] != name.end
        or not words.adjacent(i - 1)
    ):
        return False
    return words[i - 1] in _LAST_WORDS_OF_RANKS
