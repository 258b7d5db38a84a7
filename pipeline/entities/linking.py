"""Which names of an article name the same thing, and the fullest of them."""

import re
from collections.abc import Iterable, Sequence

from pipeline.annotations import Mention
from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.definitions import fits
from pipeline.entities.mentions import Name
from pipeline.entities.name_terms import CALENDAR
from pipeline.entities.nations import (
    country_of_organisation,
    country_of_place_named,
    nations_of_people,
)
from pipeline.entities.office_terms import SHORT_MINISTRY
from pipeline.entities.organisation_terms import CONNECTIVES, GROUPS, STATE_FORCES
from pipeline.entities.people_linking import PeopleIndex
from pipeline.entities.place_terms import ADMINISTRATIVE_HEADS, METONYMS, PALACES, REGIONS
from pipeline.entities.words import spaced

# Behind these a capital is a place; elsewhere it is the state that acts ("Pyongyang mengirim").
_LOCATIVE = re.compile(
    r"(?:\b(?:di|ke|dari|dekat|menuju|kota|ibu\s?kota|wilayah|provinsi|sekitar|pusat|luar|utara|"
    r"selatan|timur|barat|laut|daya|sebelah|distrik|bandara|pangkalan|kawasan|langit|jalanan?|universitas|kedutaan|warga|penduduk|"
    r"meninggalkan|merebut|menguasai|mengepung|memasuki|menggempur|membombardir|membakar|menyerbu|mendekati|mencapai|mengunjungi|mengunjungi|antara|seberang|sampai|hingga)"
    r"|\()\s{1,5}$|\[$",
    re.IGNORECASE,
)
# "Jakarta, Kamis, 5 Desember 2024", "Jakarta, CNN Indonesia --"
_DATED = re.compile(
    r",? \(?(?:\d|(?:" + "|".join(sorted(CALENDAR)) + r")\b|[^,\n]{2,25}\)? ?(?:--|–|—|-\s))"
)
_ALIAS = re.compile(r"\s{1,3}alias\s{1,3}(?:[A-Z]\w{1,9}\.?\s)?")  # "alias Kamrad Prabhat"
_FEWEST_INITIALS = 3
_BETWEEN = re.compile(r"\s{0,3}[\"”]?\s{0,3}\(\s{0,3}")


def link(text: str, names: Sequence[Name]) -> list[Mention]:
    """Give each name its entity and its country.

    Args:
        text: the document's text.
        names: as :func:`pipeline.entities.mentions.find_names` gives them.

    Returns:
        One mention per name, in the same order. A state's entity is its alpha-3 code; everything
        else's is the fullest name that the article uses for it. A person has a country only where
        the article gives the nation beside the name.

    Example:
        >>> from pipeline.entities.mentions import find_names
        >>> text = "Presiden Ukraina Volodymyr Zelensky berpidato. Zelensky marah."
        >>> spans = [(17, 35, "PER"), (47, 55, "PER")]
        >>> [(m.entity, m.country) for m in link(text, find_names(text, spans))]
        [('UKR', 'UKR'), ('Volodymyr Zelensky', 'UKR'), ('Volodymyr Zelensky', 'UKR')]
    """
    strings = [spaced(text[name.start : name.end]) for name in names]
    codes = [_state(text, name, string) for name, string in zip(names, strings, strict=True)]
    states = frozenset(code for code in codes if code) | {
        code for string in strings for table in (METONYMS, REGIONS) if (code := table.get(string))
    }
    entities = _entities(text, names, strings, codes)
    countries: dict[str, str] = {}  # entity -> what one mention of it showed
    found: list[str | None] = [None] * len(names)
    for i in reversed(range(len(names))):  # a place takes its state from the one behind it
        name = names[i]
        if codes[i]:
            country = codes[i]
        elif name.label == "PER":
            country = None
        elif name.label == "ORG":
            country = country_of_organisation(text, names, i, entities[i], strings[i])
        else:
            behind = found[i + 1] if i + 1 < len(names) else None
            country = country_of_place_named(
                text, names, i, (strings[i], entities[i]), (states, behind)
            )
        found[i] = country
        if country and not codes[i]:
            countries.setdefault(entities[i], country)
    countries |= nations_of_people(text, names, entities, found)
    return [
        Mention(n.start, n.end, n.label, entities[i], codes[i] or countries.get(entities[i]))
        for i, n in enumerate(names)
    ]


def _entities(
    text: str, names: Sequence[Name], strings: Sequence[str], codes: Sequence[str | None]
) -> list[str]:
    also = _aliases(text, names, strings)
    people = PeopleIndex([s for n, s in zip(names, strings, strict=True) if n.label == "PER"])
    organisations = {s for n, s in zip(names, strings, strict=True) if n.label == "ORG"}
    full_forms = _definitions(text, names, strings)
    prefixes = _unique_initials(organisations) | _unique_extensions(organisations)
    places = _administrative(s for n, s in zip(names, strings, strict=True) if n.label == "LOC")
    cased = _cased(strings)
    entities = []
    for name, string, code in zip(names, strings, codes, strict=True):
        if code:
            entity = code
        elif name.label == "PER":
            entity = also.get(string) or people.fullest(string)
        elif string in full_forms:
            entity = full_forms[string]
        elif name.label == "ORG":
            entity = _organisation(string, organisations, prefixes, full_forms)
        else:
            written = cased.get(string.casefold(), string)
            entity = places.get(written, written)
        entities.append(_spelled_group(name, cased.get(entity.casefold(), entity)))
    return entities


_GROUPS_IN_CAPITALS = {name.upper(): name for name in sorted(GROUPS) if name.upper() not in GROUPS}


def _aliases(text: str, names: Sequence[Name], strings: Sequence[str]) -> dict[str, str]:
    """As in "Abu Hasyim alias Daeng Sitaba", "Joko Raharjo (Jokra)": the second -> the first."""
    return {
        strings[i]: strings[i - 1]
        for i in range(1, len(names))
        if names[i].label == names[i - 1].label == "PER"
        and (
            _ALIAS.fullmatch(text, names[i - 1].end, names[i].start)
            or _is_bracketed(text, names[i - 1], names[i])
        )
    }


def _is_bracketed(text: str, name: Name, short: Name) -> bool:
    """Whether one word in brackets is all that follows a name of several."""
    one = " " in text[name.start : name.end] and " " not in text[short.start : short.end]
    return one and text[name.end : short.start] == " (" and text.startswith(")", short.end)


def _spelled_group(name: Name, string: str) -> str:
    """As in titles: "HAMAS" of a title in capitals is Hamas."""
    return _GROUPS_IN_CAPITALS.get(string, string) if name.kind == "group" else string


def _state(text: str, name: Name, string: str) -> str | None:
    """Alpha-3 where the name is a state's, or a capital's that acts as one."""
    if name.kind == "state":
        return spelled(alpha3_by_name(), string)
    if name.kind == "capital" and (string in PALACES or not _is_place(text, name)):
        return spelled(METONYMS, string)
    return None


def spelled(table: dict[str, str], string: str) -> str | None:
    """Look a name up as written or as it would be written outside a line in capitals."""
    if string in table:
        return table[string]
    if not string.isupper():
        return None
    return next((value for key, value in table.items() if key.upper() == string), None)


def _is_place(text: str, name: Name) -> bool:
    line = text.rfind("\n", max(0, name.start - 20), name.start) + 1
    opens_line = name.start in (0, line)
    if opens_line and _DATED.match(text, name.end):
        return True
    return _LOCATIVE.search(text, max(line, name.start - 20), name.start) is not None


def _definitions(text: str, names: Sequence[Name], strings: Sequence[str]) -> dict[str, str]:
    """Short form -> its long form; "A atau B (C)" makes one thing of all three."""
    full: dict[str, str] = {}
    for i in range(1, len(names)):
        if names[i].kind != "acronym" or names[i].label == "PER":
            continue
        if not _BETWEEN.fullmatch(text, names[i - 1].end, names[i].start):
            continue
        long = strings[i - 1]
        if i > 1 and names[i - 2].label == names[i - 1].label:
            between = text[names[i - 2].end : names[i - 1].start]
            if between.strip().strip(",") == "atau":
                long = max(strings[i - 2], strings[i - 1], key=len)
                full.setdefault(strings[i - 2], long)
                full.setdefault(strings[i - 1], long)
        full.setdefault(strings[i], long)
    return full


def _cased(strings: Sequence[str]) -> dict[str, str]:
    """Casefolded name -> of its spellings in the article, the one with the fewest capitals."""
    best: dict[str, str] = {}
    for string in strings:
        key = string.casefold()
        if key not in best or _capitals(string) < _capitals(best[key]):
            best[key] = string
    return best


def _capitals(string: str) -> int:
    return sum(c.isupper() for c in string)


def _unique_extensions(organisations: set[str]) -> dict[str, str | None]:
    """Leading words -> the one name that goes on from them, None if there are several."""
    extensions: dict[str, str | None] = {}
    for site in sorted(organisations):  # "Tirto" is tirto.id
        name, dot, _ = site.partition(".")
        if dot and " " not in site:
            extensions.update((o, site) for o in (name, name.title()) if o in organisations)
    for longer in sorted(organisations):
        words = longer.split()[:12]
        for size in range(1, len(words)):
            start = " ".join(words[:size])
            extensions[start] = None if start in extensions else longer
    return extensions


def _unique_initials(organisations: set[str]) -> dict[str, str | None]:
    """Initials -> the one name that has them, None if several do: "BPK", never in brackets."""
    found: dict[str, str | None] = {}
    for name in sorted(organisations):
        capitals = [word for word in name.split()[:12] if word not in CONNECTIVES]
        initials = "".join(word[0] for word in capitals)
        if len(initials) >= _FEWEST_INITIALS and initials.isupper():
            found[initials] = None if initials in found else name
    return found


def _ministry(short: str, organisations: Iterable[str]) -> str | None:
    """As in "Deplu" for "Departemen Luar Negeri": the one ministry with the letters in order."""
    kind = "Departemen " if short.lower().startswith("dep") else "Kementerian "
    letters = short.lower().removeprefix("dep").removeprefix("kemen").removeprefix("kem")
    found = [
        name
        for name in organisations
        if name.startswith(kind) and _in_order(letters, name.removeprefix(kind).lower())
    ]
    return found[0] if len(found) == 1 else None


def _in_order(letters: str, text: str) -> bool:
    """Whether the letters follow each other in the text, others between them or not."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _organisation(
    string: str,
    organisations: set[str],
    extensions: dict[str, str | None],
    full_forms: dict[str, str],
) -> str:
    if SHORT_MINISTRY.fullmatch(string.lower()) and (ministry := _ministry(string, organisations)):
        return ministry
    if string in GROUPS or string in STATE_FORCES:
        same = [o for o in organisations if o != string and GROUPS.get(o) == GROUPS.get(string, 0)]
        expanded = [o for o in same if len(string) < len(o) and fits(string, o.split())]
        return max(expanded, key=lambda o: (len(o), o), default=string)
    return full_forms.get(string) or extensions.get(string) or string


def _administrative(places: Sequence[str]) -> dict[str, str]:
    """Bare name -> the fullest: "Nduga" -> "Kabupaten Nduga"; heads in their order."""
    full: dict[str, tuple[int, str]] = {}
    for place in places:
        for rank, head in enumerate(ADMINISTRATIVE_HEADS):
            if place.startswith(head + " "):
                bare = place[len(head) + 1 :]
                full[bare] = min(full.get(bare, (rank, place)), (rank, place))
    return {bare: place for bare, (_, place) in full.items()}
