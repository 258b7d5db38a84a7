"""Which names of an article name the same thing, and the fullest of them."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from pipeline.annotations import Mention
from pipeline.entities.countries import alpha3_by_name, country_of_place
from pipeline.entities.mentions import Name
from pipeline.entities.terms import GROUPS, METONYMS, STATE_FORCES

# After these a capital is a place; elsewhere it is the state that acts ("Pyongyang mengirim").
_LOCATIVE = re.compile(
    r"(?:\b(?:di|ke|dari|dekat|menuju|kota|ibu\s?kota|wilayah|provinsi|sekitar|pusat|luar|utara|"
    r"selatan|timur|barat|distrik|bandara|pangkalan|kawasan|langit|jalanan?|universitas|kedutaan)"
    r"|\()\s+$",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"\s*(?:,|\(|-{1,2}\s|–|—)")
_SIMILAR = 0.84
_SHORTEST_FUZZY = 5


def link(text: str, names: Sequence[Name]) -> list[Mention]:
    """Give each name its entity and its country.

    Args:
        text: the document's text.
        names: as :func:`pipeline.entities.mentions.find_names` gives them.

    Returns:
        One mention per name, in the same order. A state's entity is its alpha-3 code; everything
        else's is the fullest name that the article uses for it.
    """
    strings = [_spaced(text[name.start : name.end]) for name in names]
    states = frozenset(
        code for name, string in zip(names, strings, strict=True)
        if (code := _state(text, name, string))
    )  # fmt: skip
    full_forms = _acronyms(text, names, strings)
    people = _people({s for n, s in zip(names, strings, strict=True) if n.label == "PER"})
    organisations = [s for n, s in zip(names, strings, strict=True) if n.label == "ORG"]
    mentions = []
    for name, string in zip(names, strings, strict=True):
        entity = _state(text, name, string)
        country = entity
        if entity is None and name.label == "PER":
            entity = people[string]
        elif entity is None and name.label == "ORG":
            entity = _organisation(string, organisations, full_forms)
            country = _country_in(entity) or _country_in(string)
        elif entity is None:
            entity = full_forms.get(string, string)
            country = country_of_place(entity, states) or _country_after(text, name, names)
        mentions.append(Mention(name.start, name.end, name.label, entity, country))
    return mentions


def _spaced(string: str) -> str:
    return " ".join(string.split())


def _state(text: str, name: Name, string: str) -> str | None:
    """Alpha-3 where the name is a state's, or a capital's that acts as one."""
    if name.kind == "state":
        return _spelled(alpha3_by_name(), string)
    if name.kind == "capital" and not _is_place(text, name):
        return _spelled(METONYMS, string)
    return None


def _spelled(table: dict[str, str], string: str) -> str | None:
    """Look a name up as written or as it would be written outside a line in capitals."""
    if string in table:
        return table[string]
    return next((value for key, value in table.items() if key.upper() == string), None)


def _is_place(text: str, name: Name) -> bool:
    line = text.rfind("\n", 0, name.start) + 1
    opens_line = text[line : name.start].strip(" \t\"“*") == ""
    if opens_line and _DATELINE.match(text, name.end):
        return True
    return _LOCATIVE.search(text, max(line, name.start - 20), name.start) is not None


def _acronyms(text: str, names: Sequence[Name], strings: Sequence[str]) -> dict[str, str]:
    """Short form -> the name that it stands in brackets behind; chained over "A atau B (C)"."""
    full: dict[str, str] = {}
    for i in range(1, len(names)):
        between = text[names[i - 1].end : names[i].start]
        if between.strip() == "(" and len(strings[i]) < len(strings[i - 1]):
            full.setdefault(strings[i], strings[i - 1])
    return full


def _people(strings: set[str]) -> dict[str, str]:
    """Each written form -> the fullest form whose words include it, spelling variants included."""
    ranked = sorted(strings, key=lambda s: (-len(s.split()), -len(s), s))
    return {
        string: next(full for full in ranked if full == string or _is_short_for(string, full))
        for string in ranked
    }


def _is_short_for(short: str, full: str) -> bool:
    words, full_words = short.split(), full.split()
    if len(words) > len(full_words):
        return False
    if len(words) == len(full_words) == 1:
        return False
    return all(any(_same_word(word, other) for other in full_words) for word in words)


def _same_word(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST_FUZZY or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SIMILAR


def _organisation(string: str, organisations: Sequence[str], full_forms: dict[str, str]) -> str:
    if string in full_forms:
        return full_forms[string]
    if string in GROUPS:
        same = [o for o in organisations if GROUPS.get(o) == GROUPS[string]]
        return max([*same, string], key=lambda s: (len(s), s))
    longer = {o for o in organisations if o.startswith(string + " ")}
    return longer.pop() if len(longer) == 1 else string


def _country_in(name: str) -> str | None:
    """The state named in an organisation's name, or the one whose own force it is."""
    if name in STATE_FORCES:
        return STATE_FORCES[name]
    words = name.split()
    for size in (3, 2, 1):
        for i in range(len(words) - size, -1, -1):
            code = alpha3_by_name().get(" ".join(words[i : i + size]))
            if code:
                return code
    return None


def _country_after(text: str, name: Name, names: Sequence[Name]) -> str | None:
    """"Pokrovsk, Ukraina", "Oblast Kursk Rusia": the state named right behind the place."""
    for other in names:
        if other.kind == "state" and 0 < other.start - name.end <= 14:
            between = text[name.end : other.start].strip()
            if between in ("", ",", "di") or between in ("barat", "timur", "utara", "selatan"):
                return _spelled(alpha3_by_name(), _spaced(text[other.start : other.end]))
    return None
