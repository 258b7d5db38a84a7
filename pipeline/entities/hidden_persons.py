"""Persons whom the model took for something else, told by their office and their surname.

"Menteri Pertahanan Aleksander Wrona" is an ORG to it, "BRIN Cahyo Nugraha" one person. Whom the
article later calls "Wrona" alone, behind an office, is a man: his mentions become one person's.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.entities.office_names import free_names
from pipeline.entities.office_words import is_known_place
from pipeline.entities.organisation_terms import ENGLISH_BODIES, ENGLISH_TAILS
from pipeline.entities.organisation_terms import ORGANISATION_HEADS as CAPITAL_HEADS
from pipeline.entities.outlet_terms import OUTLET_NAMES
from pipeline.entities.place_terms import COMPASS
from pipeline.entities.terms import FOREIGN_GROUP, GROUPS
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PLACE_NOUNS,
    PORTFOLIOS,
    PRIVATE_WORDS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import BARE

_NAME_WORD = re.compile(r"[A-Z][a-z’'-]+(?:[A-Z][a-z]+)?")
_LEADING_BODY = re.compile(
    r"(?:[A-Z]{3,6}|BI|RI|AD|AL|AU|MK|UI|UE|AS)\s+(?=[A-Z][a-z]+\s+[A-Z][a-z])"
)
# an office that reaches the name: no mark of punctuation, no verb, between
_OFFICE = re.compile(r"([A-Za-z]+)(?:\s+[\w/()-]+){0,6}\s*$")
_BESIDE = re.compile(r"[\w’'-]+")
_APPOSED = re.compile(r"\s?,\s{1,3}([a-z]+)")
# names in pinyin, one syllable and one or two: "Qin Gang", "Wen Jiabao"
_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:a|ai|ao|an|ang|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|"
    r"ui|un|uo|ue)"
)
_CHINESE = re.compile(
    rf"(?=[A-Z][a-z]+ [A-Z]){_SYLLABLE} {_SYLLABLE}(?:{_SYLLABLE})?", re.IGNORECASE
)
_PLACED = re.compile(r"\b(?:di|ke|dari|asal|kota|desa|distrik|wilayah|provinsi)\s$", re.IGNORECASE)
# that no place's name starts with
_ONLY_BODIES = frozenset(
    "Jaringan Komite Dewan Lembaga Organisasi Front Gerakan Partai Komisi Asosiasi Serikat "
    "Persatuan Perhimpunan Ikatan Forum Aliansi Koalisi Liga Yayasan Badan Wahana Himpunan "
    "Solidaritas Paguyuban".split()
)
_SCHOOLS = frozenset(
    "University College School Institute Hospital Foundation Association Committee Corporation "
    "Universitas Institut".split()
)
_PARLIAMENTS = frozenset(
    "Bundestag Bundesrat Knesset Duma Rada Sejm Riksdag Storting Folketing Diet Majlis Shura "
    "Meclis Kongres Parlemen Senat Kabinet".split()
)
_WEAPON = re.compile(
    r"\b(?:tank|panser|heli|helikopter|pesawat|jet|bomber|drone|roket|rudal|senapan|senjata|pistol|meriam|howitzer|"
    r"peluncur|granat|peluru|radar|jip|jenis|tipe|varian|merek|seri)[ \xa0]$",
    re.IGNORECASE,
)
_FAITHS = frozenset({"Islam", "Kristen", "Katolik", "Protestan", "Hindu", "Buddha", "Yahudi"})
_REACH = 80  # characters
_NAME_WORDS = 2  # of a name that stands behind the name of a body
_LEAD = 12  # characters
_SHORTEST = 3  # letters of a surname
# in capitals at a sentence's head or as an office, and no part of the name
_BEFORE_SURNAMES = (
    ROLE_HEADS | BARE.keys() | {"menurut", "namun", "tetapi", "adapun", "bagi", "sementara"}
)
_MORE_BODIES = frozenset(
    """
    aliansi jaringan forum ikatan serikat persatuan perhimpunan federasi uni liga blok resimen kompi
    armada skuadron satuan satgas korps pangkalan rumah bank grup universitas sekolah fraksi operasi
    """.split()
)
_BODIES = (
    _MORE_BODIES | ORGANISATION_HEADS | PRIVATE_WORDS | MEDIA_HEADS | GOVERNMENT_HEADS | PLACE_NOUNS
)
_NO_NAME = _BODIES | ROLE_HEADS | DOCUMENT_HEADS | PORTFOLIOS


def with_persons(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those that are persons in truth made so; in text order.

    Example:
        >>> text = "Menteri Pertahanan Ivo Wrona tiba. Wrona diam."
        >>> names = [Mention(19, 28, "ORG", "Ivo Wrona"), Mention(35, 40, "PER", "Wrona")]
        >>> [(m.label, m.entity) for m in with_persons(text, names)]
        [('PER', 'Ivo Wrona'), ('PER', 'Ivo Wrona')]
    """
    freed = [m for m in free_names(text, mentions) if not (_is_faith(m) or _is_machine(text, m))]
    mentions = [_group(m) for m in freed]
    mentions = _no_places(text, mentions)
    mended = {m: full for m in mentions if (full := _person_in(text, m)) is not None}
    alone = _alone(text, {_last(full.entity) for full in mended.values()})
    others = {text[m.start : m.end] for m in mentions if m.label != "PER"}  # "Kurdistan"
    persons = {
        m: full
        for m, full in mended.items()
        if m.label == "PER"
        or _CHINESE.fullmatch(full.entity)
        or (alone.get(_last(full.entity)) and _last(full.entity) not in others)
    }
    if not persons:
        return list(mentions)
    renamed = {m.entity: full.entity for m, full in persons.items() if m.label == "PER"}
    by_surname = {_last(full.entity): full.entity for full in persons.values()}
    known = [_renamed(persons.get(m, m), renamed, by_surname) for m in mentions]
    taken = {position for m in known for position in range(m.start, m.end)}
    added = [
        Mention(start, end, "PER", by_surname[name])
        for name in by_surname
        for start, end in alone.get(name, ())
        if start not in taken
    ]
    return sorted([*known, *added], key=lambda m: m.start)


def _renamed(mention: Mention, renamed: dict[str, str], by_surname: dict[str, str]) -> Mention:
    """The same person by the full name: "Wrona" alone, or whom the body was glued to."""
    if mention.label != "PER":
        return mention
    full = renamed.get(mention.entity) or by_surname.get(mention.entity)
    return replace(mention, entity=full) if full else mention


def _group(mention: Mention) -> Mention:
    """As in "Jaish al-Mahdi", "Jaringan Kerja Hak Anak", "Aegean Monitor": a body, no man."""
    if mention.label == "ORG" or mention.entity == mention.country:
        return mention
    if mention.entity in _PARLIAMENTS:
        return replace(mention, label="ORG", country=None)
    first, _, rest = mention.entity.partition(" ")
    heads = _ONLY_BODIES if mention.label == "LOC" else CAPITAL_HEADS
    body = rest and (
        first in heads
        or _last(rest) in ENGLISH_TAILS | ENGLISH_BODIES
        or (mention.label == "PER" and not _SCHOOLS.isdisjoint(mention.entity.split()))
    )
    is_group = body or FOREIGN_GROUP.match(mention.entity)
    return replace(mention, label="ORG") if is_group else mention


def _no_places(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """As in "Ban" for "Ban Ki - moon": who is a person elsewhere is no unknown place.

    And where nobody has the name of a place, the place is meant.
    """
    people = {text[m.start : m.end] for m in mentions if m.label == "PER"}
    bearers: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.label == "PER" and " " in mention.entity:
            for word in mention.entity.split():
                bearers.setdefault(word, set()).add(mention.entity)
    return [_placed_or_named(text, mention, people, bearers) for mention in mentions]


def _placed_or_named(
    text: str, mention: Mention, people: set[str], bearers: dict[str, set[str]]
) -> Mention:
    name = text[mention.start : mention.end]
    of = bearers.get(name, set())
    if mention.label == "LOC" and mention.country is None and of:
        if name in people:
            return replace(mention, label="PER")
        lead = max(0, mention.start - _LEAD)
        if len(of) == 1 and not _PLACED.search(text, lead, mention.start):
            return replace(mention, label="PER", entity=next(iter(of)))
    if mention.label == "PER" and mention.entity not in bearers and is_known_place(mention.entity):
        return replace(mention, label="LOC")
    return mention


def _is_faith(mention: Mention) -> bool:
    """As in "Pengadilan | Agama Islam", which a model took for a man."""
    faith = mention.entity in _FAITHS or mention.entity.startswith("Agama ")
    return mention.label == "PER" and faith


def _is_machine(text: str, mention: Mention) -> bool:
    """As in "tank Abrams", "dua heli Apache": a kind of weapon, named as persons are."""
    lone = mention.label == "PER" and " " not in text[mention.start : mention.end]
    before = text[max(0, mention.start - 20) : mention.start]
    return (
        lone
        and mention.entity == text[mention.start : mention.end]
        and bool(_WEAPON.search(before))
    )


def _person_in(text: str, mention: Mention) -> Mention | None:
    """The person that a wrongly labelled mention holds; None where nothing speaks for one."""
    name = text[mention.start : mention.end]
    if mention.label == "PER":
        glued = _LEADING_BODY.match(name)
        if glued is None or not _office_before(text, mention.start):
            return None
        start = mention.start + glued.end()
        return replace(mention, start=start, entity=text[start : mention.end])
    if (
        mention.entity in GROUPS
        or name in GROUPS
        or name in OUTLET_NAMES
        or mention.country == mention.entity
        or _last(name) in COMPASS | _FAITHS  # "panglima pasukan Afrika Barat", "diplomat Barat"
    ):
        return None
    words = list(re.finditer(r"\S+", name))
    bodies = [i for i, word in enumerate(words) if word[0].lower() in _NO_NAME]
    # "kepala Direktorat Utama Intelijen Oleksiy Budnyk": what is behind the body's last word
    first = bodies[-1] + 1 if bodies else 0
    tail = words[max(first, len(words) - _NAME_WORDS) if bodies else 0 :]
    if not 2 <= len(tail) <= 4 or not all(_NAME_WORD.fullmatch(word[0]) for word in tail):
        return None
    if not (_office_before(text, mention.start) or _office_behind(text, mention.end)):
        return None
    start = mention.start + tail[0].start()
    return Mention(start, mention.end, "PER", " ".join(text[start : mention.end].split()))


def _office_before(text: str, start: int) -> bool:
    found = _OFFICE.search(text[max(0, start - _REACH) : start])
    if found is None:
        return False
    words = found[0].lower().split()
    heads = [i for i, word in enumerate(words) if word in ROLE_HEADS]
    return bool(heads) and not any(
        word in ("dan", "di", "ke", "dari") for word in words[heads[-1] :]
    )


def _office_behind(text: str, end: int) -> bool:
    """As in "Ivo Wrona, menteri pertahanan"."""
    found = _APPOSED.match(text, end)
    return found is not None and found[1] in ROLE_HEADS


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]


def _alone(text: str, surnames: set[str]) -> dict[str, list[tuple[int, int]]]:
    """Where each surname stands by itself: no capitalised word on either side."""
    found: dict[str, list[tuple[int, int]]] = {}
    if not surnames:
        return found
    words = list(_BESIDE.finditer(text))
    for before, word, after in zip([None, *words], words, [*words[1:], None], strict=False):
        if (
            word[0] in surnames
            and len(word[0]) >= _SHORTEST
            and not (_touches(text, before, word) or _touches(text, word, after))
        ):
            found.setdefault(word[0], []).append(word.span())
    return found


def _touches(text: str, first: re.Match | None, second: re.Match | None) -> bool:
    if first is None or second is None or text[first.end() : second.start()].strip():
        return False
    other_line = "\n" in text[first.end() : second.start()]
    if first[0].lower() in _BEFORE_SURNAMES:
        return False
    return not other_line and first[0][0].isupper() and second[0][0].isupper()
