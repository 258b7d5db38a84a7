"""Where the names are: the model's spans, cleaned, joined with the names that the terms know."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.terms import (
    GROUPS,
    LANDFORMS,
    METONYMS,
    OUTLETS,
    REGIONS,
    STATE_FORCES,
    TITLES,
)
from pipeline.matching import PhraseTable


class Name(NamedTuple):
    """A stretch ``text[start:end]`` that names something; ``kind`` says which table knew it."""

    start: int
    end: int
    label: str
    kind: str  # "state", "capital", "force", "group", "outlet", "region", "landform", "acronym" or "model"


_KNOWN = PhraseTable(
    {
        **dict.fromkeys(LANDFORMS, ("LOC", "landform")),
        **dict.fromkeys(REGIONS, ("LOC", "region")),
        **dict.fromkeys(METONYMS, ("LOC", "capital")),
        **dict.fromkeys(alpha3_by_name(), ("LOC", "state")),
        **dict.fromkeys(OUTLETS, ("ORG", "outlet")),
        **dict.fromkeys(STATE_FORCES, ("ORG", "force")),
        **dict.fromkeys(GROUPS, ("ORG", "group")),
        # names that hold another's name and are not it
        "Kongres Amerika": ("ORG", "model"),
        "New York": ("LOC", "region"),
    }
)
_TITLES = PhraseTable(dict.fromkeys(TITLES))
_EDGE = " \t\r\n\xa0\"'“”‘’«»()[]{}.,;:–—-/*"
_ACRONYM = re.compile(r"\s?\(\s?([A-Z][A-Za-z&-]{1,14})\s?[),]")
_LOWER_WORD = re.compile(r"[a-z][\w-]*\s+")
_SHORTEST_SURNAME = 4


def find_names(text: str, spans: Iterable[tuple[int, int, str]]) -> list[Name]:
    """All names of ``text``, in its order, none inside another.

    Args:
        text: the document's text.
        spans: the model's (start, end, label), labels PER, ORG, LOC or GPE.

    Example:
        >>> [text[n.start:n.end] for n in find_names(text := "Jubir TNI di Goma", [])]
        ['TNI']
    """
    known = [Name(m.start, m.end, *m.value) for m in _KNOWN.find(text)]
    modelled = [name for span in spans if (name := _clean(text, *span))]
    names = _merge(known, modelled)
    names = _merge(names, _bracketed_acronyms(text, names))
    return _merge(names, _repeated(text, names))


def _clean(text: str, start: int, end: int, label: str) -> Name | None:
    """Cut quotes, brackets, lower-case words and titles off a span of the model."""
    newline = text.find("\n", start, end)
    end = newline if newline >= 0 else end
    while start < end and text[end - 1] in _EDGE and not _closes_inside(text, start, end):
        end -= 1
    while start < end:
        if text[start] in _EDGE:
            start += 1
        elif lower := _LOWER_WORD.match(text, start, end):
            start = lower.end()
        elif label == "PER" and (before := _before_a_person(text, start, end)):
            start = before
        else:
            break
    if start == end or not any(c.isupper() or c.isdigit() for c in text[start:end]):
        return None
    return Name(start, end, label, "model")


def _closes_inside(text: str, start: int, end: int) -> bool:
    return text[end - 1] == ")" and "(" in text[start:end]


def _before_a_person(text: str, start: int, end: int) -> int | None:
    """Where the name starts, if a title or the nation of an office stands before it."""
    for table in (_TITLES, _KNOWN):
        found = table.at(text, start)
        if found and found.end < end:
            return found.end
    return None


def _merge(first: list[Name], second: list[Name]) -> list[Name]:
    """Join two lists; of overlapping names the longer stays, of equal ones that of ``first``."""
    ranked = sorted(
        [(name, order) for order, names in enumerate((first, second)) for name in names],
        key=lambda item: (-(item[0].end - item[0].start), item[1], item[0].start),
    )
    taken: set[int] = set()
    kept = []
    for name, _ in ranked:
        if taken.isdisjoint(range(name.start, name.end)):
            taken.update(range(name.start, name.end))
            kept.append(name)
    return sorted(kept)


def _bracketed_acronyms(text: str, names: list[Name]) -> list[Name]:
    """"Pusat Perlawanan Nasional (PPN)": the short form names what stands before the bracket."""
    found = []
    for name in names:
        acronym = _ACRONYM.match(text, name.end)
        if acronym and sum(c.isupper() for c in acronym[1]) > 1:
            found.append(Name(*acronym.span(1), name.label, "acronym"))
    return found


def _repeated(text: str, names: list[Name]) -> list[Name]:
    """A name that the model saw once is a name each time; of a person, the last name too."""
    again: dict[str, tuple[str, str]] = {}
    for name in names:
        string = text[name.start : name.end]
        if name.kind not in ("model", "acronym") or len(string) < 3:
            continue
        again.setdefault(string, (name.label, name.kind))
        last = string.rsplit(maxsplit=1)[-1]
        if name.label == "PER" and len(last) >= _SHORTEST_SURNAME and last.istitle():
            again.setdefault(last, (name.label, name.kind))
    usable = {string: value for string, value in again.items() if re.match(r"\w", string)}
    table = PhraseTable(usable)
    return [Name(m.start, m.end, *m.value) for m in table.find(text)]
