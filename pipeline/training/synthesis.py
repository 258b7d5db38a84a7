"""Make training sentences about foreign wars from the templates and lists in ``lexicon/``."""

import random
import re
from pathlib import Path

from pipeline.training.corpora import Sentence

LEXICON = Path(__file__).parent / "lexicon"
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
}
# Parts that names are made of; the words are such as units, operations and portals carry.
_WORDS = (
    "Cakti Garuda Wirasakti Rajawali Bhakti Pattimura Merdeka Bangsa Nusantara Sakti Yudha Satria "
    "Keadilan Persatuan Fajar Elang Harimau Mandiri Amanat Cartenz Tinombala Mulawarman Udayana"
).split()
_CAPITALS = "ABCDEFGHIJKLMNOPRSTUW"
_DOMAINS = (".com", ".co.id", ".id", ".net", ".org", ".co")


def _acronym(rng: random.Random) -> str:
    return "".join(rng.choices(_CAPITALS, k=rng.randint(2, 5)))


def _site(rng: random.Random) -> str:
    words = rng.choices([*_WORDS, "berita", "kabar", "warta", "info", "pos", "media"], k=2)
    return "".join(words).lower() + rng.choice(_DOMAINS)


_MAKERS = {
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
        }
        self._people = [_people(line) for line in _lines(folder / "persons.txt")]
        self.templates = _lines(folder / "templates.txt")

    def draw(self, kind: str, rng: random.Random) -> str:
        """Draw a name for a slot ``{kind}``."""
        if kind in {"person", "surname"}:
            given, family = rng.choice(self._people)
            if kind == "surname":
                return rng.choice(family)
            return f"{rng.choice(given)} {rng.choice(family)}"
        if kind in _MAKERS:
            return _MAKERS[kind](rng)
        name = rng.choice(self._lists[kind])
        return _SLOT.sub(lambda slot: self.draw(slot[1], rng), name)

    def fill(self, template: str, rng: random.Random) -> Sentence:
        """Fill the slots of one template."""
        text, spans, at = "", [], 0
        for slot in _SLOT.finditer(template):
            text += template[at : slot.start()]
            name = self.draw(slot[1], rng)
            spans.append((len(text), len(text) + len(name), _LABELS[slot[1]]))
            text += name
            at = slot.end()
        text += template[at:]
        return Sentence(text, tuple(_fixed(text, spans)))

    def pools(self, rng: random.Random, size: int = 2000) -> dict[str, list[str]]:
        """Draw names of each label, for the augmenter's swaps."""
        pools: dict[str, list[str]] = {"PER": [], "ORG": [], "LOC": []}
        for kind in ("person", "state", "place", "media", "org"):
            pools[_LABELS[kind]] += [self.draw(kind, rng) for _ in range(size)]
        return pools


# Names that templates spell out instead of leaving them to a slot.
_SPELT = {
    "Kremlin": "ORG",
    "Gedung Putih": "ORG",
    "PBB": "ORG",
    "TNI": "ORG",
    "ANTARA": "ORG",
    "TEMPO.CO": "ORG",
} | dict.fromkeys(("Seoul", "Pyongyang", "Moskow", "Washington", "Kyiv", "Israel"), "LOC")
_SPELT_NAME = re.compile(rf"\b(?:{'|'.join(_SPELT)})\b")


def _fixed(text: str, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    taken = [range(start, end) for start, end, _ in spans]
    extra = [
        (found.start(), found.end(), _SPELT[found.group()])
        for found in _SPELT_NAME.finditer(text)
        if not any(found.start() in stretch for stretch in taken)
    ]
    return sorted(spans + extra)


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


def _people(line: str) -> tuple[list[str], list[str]]:
    """Split "nation: given names | family names"; parts with spaces in them go by bars."""
    names = line.partition(":")[2]
    given, _, family = names.partition(" | ")
    return given.split(), family.split("|") if "|" in family else family.split()
