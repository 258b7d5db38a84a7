"""Persons that the model took for places, told by kin, callings, verbs and the rest of their name.

Few know where Ngadiyem lies, and "ibunya, Ngadiyem," has nobody look for it on a map. What no table
has as a place, and what no preposition of place stands before, is a person where the words around
it speak of one.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.entities.called_names import ADDRESSES, NO_NAME
from pipeline.entities.countries import country_of_place
from pipeline.entities.name_terms import PARTICLES
from pipeline.entities.office_terms import IN_NAMES, OFFICE_WORDS
from pipeline.entities.office_words import is_known_place
from pipeline.entities.place_terms import COMPASS, PLACE_HEADS
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.forms import ACTIVE

_NAME = re.compile(r"[A-Z][\w’'-]+(?:[ \xa0][A-Z][\w’'-]+){0,3}")
_PLACED = re.compile(
    r"(?:\b(?:(?:di|ke|dari)(?:[ \xa0][a-z]+)?|dekat|sebelah|menuju|kota|desa|kampung|dusun|"
    r"wilayah|provinsi|distrik|kabupaten|kecamatan|kelurahan|sekitar|utara|selatan|timur|barat|warga|"
    r"penduduk|pasar|jalan|asal|kawasan|merebut|menguasai|meninggalkan|antara)[ \xa0]|[(/-])$",
    re.IGNORECASE,
)
# "ibunya, | Ngadiyem", "tetangganya | Warti", "anggotanya dari Fraksi Rembulan, | Rina Astari"
_KIN = re.compile(
    r"\b(?:ibu|ayah|bapak|anak|istri|isteri|suami|adik|kakak|putra|putri|cucu|paman|bibi|nenek|"
    r"kakek|mertua|ipar|sepupu|keponakan|menantu|tetangga|rekan|kawan|teman|sahabat|sopir|ajudan|"
    r"penerjemah|pengacara|atasan|bawahan|wakil|anggota)nya"
    r"(?:[ \xa0][a-z]+){0,2}(?:[ \xa0]fraksi[ \xa0][\w .]{2,30})?,?[ \xa0]$",
    re.IGNORECASE,
)
# "dipenjara di masa | Siad Barre"
_RULE = re.compile(
    r"\b(?:masa|era|zaman|rezim|mendiang|almarhum|almarhumah|pimpinan|dipimpin|geng|kubu|loyalis|"
    r"pendukung|bernama|namanya|bang|pak|bu|mas|mbak|bung)[ \xa0]$",
    re.IGNORECASE,
)
# ", nelayan yang melaut", but no new subject: "dengan Elpasa, perempuan itu berkata"
_CALLED = re.compile(
    r",[ \xa0](?!(?:[a-z-]+[ \xa0]){1,3}(?:itu|tersebut)\b)([a-z-]+)(?:[ \xa0]([a-z]+))?"
)
_NO_APPOSED = re.compile(r"\b(?:dengan|kepada|pada|dalam|tentang|soal|melalui|lewat|untuk)[ \xa0]$")
_VERB = re.compile(r"[ \xa0](?:juga[ \xa0]|lalu[ \xa0]|pun[ \xa0]|kemudian[ \xa0])?([a-z]+)")
# what no town does; a town may well refuse and demand: "Cikeas menolak"
_HUMAN = re.compile(
    r"memeluk|menangis|tersenyum|tertawa|mengangguk|menggeleng|menunggu|termenung|bergeming|terisak|"
    r"memohon|bercerita|menceritakan|berkisah|mengisahkan|mengenang|mengeluhkan|menuturkan|bertutur|"
    r"berkelakar|berseloroh|bergumam|berbisik"
)
_AND = re.compile(r"[ \xa0](?:dan|serta)[ \xa0]|,[ \xa0]")
_LEAD = 60  # characters
# those in them are meant: "Gedung Bundar menyatakan"
_PREMISES = frozenset(
    "gedung istana wisma menara medan balai graha pendopo kampus kompleks rumah masjid gereja "
    "palang sabit".split()
)
_NO_NAMES = (NO_NAME | _PREMISES | (OFFICE_WORDS - IN_NAMES)) - ADDRESSES
# "ibu kota", "anak sungai": places are called so
_OF_PLACES = frozenset("kota kotanya sungai perusahaan kandung".split())


def with_persons_placed(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in text order, places that are persons made so, each time they are named.

    Example:
        >>> text = "Ia datang bersama ibunya, Ngadiyem."
        >>> names = [Mention(26, 34, "LOC", "Ngadiyem")]
        >>> [(m.label, m.entity) for m in with_persons_placed(text, names)]
        [('PER', 'Ngadiyem')]
    """
    parts = _parts(m.entity for m in mentions if m.label == "PER")
    doubtful = {m for m in mentions if _may_be_person(text, m)}
    placed = {m.entity for m in doubtful if _is_placed(_lead(text, m))}
    shown: set[str] = set()
    for i, mention in enumerate(mentions):
        called = mention.entity in parts
        if mention not in doubtful or (mention.entity in placed and not called):
            continue
        before = mentions[i - 1] if i else None
        listed = (
            before is not None
            and (before.label == "PER" or before.entity in shown)
            and _AND.fullmatch(text, before.end, mention.start)
            and _KIN.search(_lead(text, before))
        )
        if called or listed or _is_spoken_of(text, mention, parts):
            shown.add(mention.entity)
    return [replace(m, label="PER") if m.entity in shown and m in doubtful else m for m in mentions]


def _may_be_person(text: str, mention: Mention) -> bool:
    """Whether the model alone says that it is a place, in words that name persons as well."""
    name = text[mention.start : mention.end]
    if mention.label != "LOC" or mention.country == mention.entity or not _NAME.fullmatch(name):
        return False
    words = name.split()
    nouns = any(w in PLACE_HEADS | COMPASS or w.lower() in _NO_NAMES or w.isupper() for w in words)
    if nouns or mention.entity != " ".join(words):
        return False
    return not is_known_place(name) and country_of_place(name) is None


def _is_placed(lead: str) -> bool:
    return _PLACED.search(lead) is not None and _RULE.search(lead) is None


def _parts(names: Iterable[str]) -> set[str]:
    """What persons may be called by alone: "Partogi" of "Partogi Manurung", "Assad"."""
    parts = set()
    for name in names:
        words = name.split()
        if len(words) > 1:
            parts |= {words[0], words[-1], words[-1].split("-")[-1]}
    return {part for part in parts if part[:1].isupper() and part.lower() not in PARTICLES}


def _lead(text: str, mention: Mention) -> str:
    return text[max(0, mention.start - _LEAD) : mention.start]


def _is_spoken_of(text: str, mention: Mention, parts: Collection[str]) -> bool:
    """Whether kin, a calling, a verb or a form of address shows that a person is meant."""
    lead = _lead(text, mention)
    if _KIN.search(lead) or _RULE.search(lead):
        return True
    first, _, rest = mention.entity.partition(" ")
    if first.lower() in ADDRESSES and rest in parts:  # "Bang Harun"
        return True
    called = _CALLED.match(text, mention.end)
    if called and not _NO_APPOSED.search(lead):
        return called[1] in PERSONS and called[2] not in _OF_PLACES
    verb = _VERB.match(text, mention.end)
    several = " " in mention.entity
    return verb is not None and (
        (several and verb[1] in ACTIVE) or _HUMAN.fullmatch(verb[1]) is not None
    )
