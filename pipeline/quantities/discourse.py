"""What the sentences before told, as far as a number may refer back to it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.annotations import Numeral, Quantity
from pipeline.numerals.tokens import Token, tokenize
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities.context_terms import CLOSING_MARKS, FATES, POSTINGS, STRENGTHS, TIMES
from pipeline.quantities.evidence_terms import CIVILIANS

_REACH = 3  # sentences between a count and "yang tewas 13 orang"
_MILITARY_FROM = 2  # counts of troops that make an article one about an army


@dataclass(slots=True)
class Discourse:
    """The counts of an article so far; brought up to date after each of its sentences.

    ``topic`` tells that its words are an army's. ``told`` is the unit of the last count, null once
    others were counted behind it, and ``age`` how many sentences ago it stood; ``since`` is how
    many sentences went by since soldiers were counted. ``counts`` are those of troops in all: a
    word keeps its sense throughout an article (Gale, Church and Yarowsky 1992, "One Sense Per
    Discourse"), so that "divisi" in an article that counts soldiers is an army's.
    The sentence before is read only where somebody asks for it.
    """

    topic: bool = False
    told: str | None = None
    age: int = 0
    counts: int = 0
    since: int | None = None
    _units: dict[int, str] = field(default_factory=dict)
    _previous: tuple[str, int, int] | None = None
    _read: tuple[bool, bool, bool, bool] | None = None

    @property
    def military(self) -> bool:
        """Whether the article is about an army."""
        return self.topic or self.counts >= _MILITARY_FROM

    @property
    def idle(self) -> bool:
        """Whether nothing was told that a sentence without a word for troops could refer to."""
        if self.told is not None:
            return False
        last = self._last_sentence()[-3:] if self._previous else ""
        return "?" not in last and ":" not in last

    @property
    def forces(self) -> bool:
        """Whether the sentence before named soldiers and nobody else."""
        return self._look_back()[0]

    @property
    def asked(self) -> bool:
        """Whether the sentence before asked how many soldiers there are."""
        return self._look_back()[1]

    @property
    def fates(self) -> bool:
        """Whether the sentence before told what became of soldiers, and of nobody else."""
        return self._look_back()[0] and self._look_back()[2]

    @property
    def others(self) -> bool:
        """Whether the sentence before named others than soldiers."""
        return self._look_back()[3]

    def _look_back(self) -> tuple[bool, bool, bool, bool]:
        if self._read is None:
            self._read = False, False, False, False
            if self._previous is not None:
                tokens = tokenize(*self._previous)
                evidence = evidence_of.read_evidence(tokens)
                forces = evidence.military and not evidence.civil
                asks = not evidence.civil and _asks(tokens, evidence)
                fates = any(token.lower in FATES for token in tokens)
                self._read = forces, asks, fates, evidence.civil
        return self._read

    def _last_sentence(self) -> str:
        text, start, end = self._previous
        return text[start:end].rstrip()

    def recall(self, *, far: bool = False) -> str | None:
        """The unit that the sentence before told last; ``far`` goes back further."""
        return self.told if self.age <= (_REACH if far else 1) else None

    @property
    def recent(self) -> bool:
        """Whether soldiers were counted a few sentences ago, whatever was counted since."""
        return self.since is not None and self.since < _REACH

    def unit_of(self, numeral: Numeral) -> str | None:
        """The unit of the troops that were counted by this number before."""
        return self._units.get(numeral.value)

    def leave(
        self,
        text: str,
        span: tuple[int, int],
        *,
        found: Sequence[Quantity] = (),
        told: str | None = None,
        counted: bool = False,
    ) -> None:
        """Close a sentence that told the counts ``found``, ``told`` last; ``counted`` anything."""
        if not counted and _is_aside(text, *span):
            return
        self._previous, self._read = (text, *span), None
        self.counts += len(found)
        if any(quantity.unit == "person" for quantity in found):
            self.since = 0
        elif self.since is not None:
            self.since += 1
        for quantity in found:
            if quantity.value is not None:
                self._units[quantity.value] = quantity.unit
        if counted:
            self.told, self.age = told, 1
        else:
            self.age += 1


def _is_aside(text: str, start: int, end: int) -> bool:
    """Whether a line is a picture's number or credit: "2/7", "(AFP/Jun Salonga)"."""
    line = text[start : min(end, start + _LONGEST_ASIDE)].strip()
    return len(line) < _SHORTEST_SENTENCE or (line[0] == "(" and line[-1] == ")")


_SHORTEST_SENTENCE, _LONGEST_ASIDE = 5, 60  # characters


def _asks(tokens: list[Token], evidence: evidence_of.Evidence) -> bool:
    """As in "Kekuatan BRN?", "Berapa tentara Rusia di sana?"."""
    words = [token.lower for token in tokens]
    if not {"?", ":"}.intersection(words[-3:]) or not evidence.military:
        return False
    return any(word in STRENGTHS or word in _AMOUNTS for word in words)


_AMOUNTS = frozenset("berapa jumlah jumlahnya personelnya rincian rinciannya daftar".split())


_OPENERS = TIMES | frozenset(
    """sementara sedangkan dan adapun serta nanti kini sekarang kemudian lalu sebelumnya berikutnya
    depan mendatang pada""".split()
)


def starts_sentence(tokens: list[Token], i: int) -> bool:
    """Whether only marks and openers ("sementara", "dan") stand before ``tokens[i]``."""
    low = max(0, i - 6)
    return low == 0 and all(not token.is_word or token.lower in _OPENERS for token in tokens[:i])


def fate_before(tokens: list[Token], start: int) -> int | None:
    """The index of a verb that opens its clause right before a number: "Gugur enam"."""
    i = start - 1
    if i < 0 or tokens[i].lower not in FATES:
        return None
    before = tokens[i - 1] if i else None
    opens = before is None or before.lower in ("dan", "sementara", "sedangkan", "serta")
    return i if opens or not (before.is_word or before.is_digits) else None


def closes(tokens: list[Token], i: int) -> bool:
    """Whether the clause ends at ``i``: a mark, or "dan" and what goes on it."""
    return (
        i >= len(tokens)
        or tokens[i].text in CLOSING_MARKS
        or tokens[i].lower in ("dan", "serta", "sedangkan", "sementara", "lalu", "tetapi")
    )


def headless(tokens: list[Token], start: int) -> bool:
    """As in "Yang benar-benar masuk cuma 1.200 orang": whose, the sentences before told."""
    at = next((i for i, token in enumerate(tokens[:5]) if token.is_word), start)
    if at >= start or start - at > 12 or tokens[at].lower != "yang":
        return False
    words = [token.lower for token in tokens[at + 1 : start]]
    if any(word in CIVILIANS or word in ",.;:" for word in words):
        return False
    return any(word in FATES or word in POSTINGS for word in words)
