"""Persons and bare numbers that troops in their company make troops.

"Kami hanya 40 orang", "20 ribu di lapangan", "akan menambahnya menjadi 4.000": no noun of theirs
names soldiers, but an article that speaks of soldiers does what armies do with them, and nobody
else is about.
"""

from typing import NamedTuple

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities.candidates import Candidate, stretch_around
from pipeline.quantities.company_terms import (
    COMMANDING,
    CROWDS,
    HAVING,
    KILLING,
    MOVED,
    MOVING,
    PASSENGERS,
    RESULTS,
    SAYING,
    SPEAKERS,
)
from pipeline.quantities.context import CLAUSE_BREAKS
from pipeline.quantities.context_terms import ADVERBS, CLOSING_MARKS, FATES, POSTINGS, TIMES
from pipeline.quantities.discourse import Discourse, closes
from pipeline.quantities.evidence import Evidence
from pipeline.quantities.evidence_terms import CIVILIANS

_BREAKS = CLAUSE_BREAKS | {","}
_REACH = 16  # tokens of a clause read on either side of a number
_MOVED = Phrases(dict.fromkeys(MOVED, True))
_BETWEEN = ADVERBS | frozenset(
    """akan sudah telah sedang harus segera yang juga ikut bakal siap masih kembali dapat
    bisa""".split()
)


class Company(NamedTuple):
    """What a number is seen with: ``told`` is the unit that its sentence counted last.

    ``follows`` is what :func:`.ellipsis.what_follows` tells of the number.
    """

    follows: str
    told: str | None
    evidence: Evidence
    discourse: Discourse


def unit_in_company(tokens: list[Token], candidate: Candidate, company: Company) -> str | None:
    """The unit of a number that nothing else explained, or null."""
    follows, told, evidence, discourse = company
    recalled = told or discourse.recall()
    if recalled and _continues(tokens, candidate, follows, discourse):
        return recalled
    if follows == "other persons":
        follows = "persons"
    if (evidence.police or evidence.services) and told is None:
        return None
    if follows not in ("bare", "persons") or not _alone(tokens, candidate):
        return None
    if again := _told_again(candidate, follows, discourse):
        return again
    known = told or discourse.recall(far=True)
    if follows == "bare":
        return known if known and _is_sent(tokens, candidate, known=True) else None
    return "person" if _are_troops(tokens, candidate, company, known=known is not None) else None


def _continues(
    tokens: list[Token], candidate: Candidate, follows: str, discourse: Discourse
) -> bool:
    """Whether the number is one more of the troops told last."""
    if _goes_on(tokens, candidate, follows, discourse):
        return True
    if follows in ("bare", "persons") and _is_result(tokens, candidate, follows):
        return True
    return follows in ("bare", "persons") and _is_other_estimate(tokens, candidate, follows)


def _are_troops(
    tokens: list[Token], candidate: Candidate, company: Company, *, known: bool
) -> bool:
    """Whether persons are soldiers by what they do, or what is done with them."""
    discourse = company.discourse
    if not (known or company.evidence.military or discourse.forces):
        before = tokens[candidate.start - 1].lower if candidate.start else ""
        commands = before in COMMANDING or before in ("beranggotakan", "berkekuatan")
        return discourse.military and commands
    if _is_sent(tokens, candidate, known=known) or _moves(tokens, candidate, known=known):
        return True
    return (known or discourse.forces) and _of_speakers(tokens, candidate, known=known)


def _goes_on(tokens: list[Token], candidate: Candidate, follows: str, discourse: Discourse) -> bool:
    """Whether the wording takes the number for one of those told of in the sentence before."""
    if follows not in ("bare", "persons", "others", "other persons"):
        return False
    if not _alone(tokens, candidate):
        return False
    before = tokens[candidate.start - 1].lower if candidate.start else ""
    if follows in ("others", "other persons"):
        return (
            before in MOVING or before in KILLING or before in _ADDED or _opens(tokens, candidate)
        )
    if follows == "bare":
        if before in ("ada", "terdapat"):
            return True
        opens = _opens(tokens, candidate)
        return _of_those(tokens, candidate) or (
            opens and (_acts(tokens, candidate) or closes(tokens, candidate.behind))
        )
    # "Al-Shabaab mengklaim menewaskan 60 orang"
    claimed = candidate.start > 1 and tokens[candidate.start - 2].lower in _CLAIMING
    return discourse.fates and ((before in KILLING and claimed) or before in SAYING)


_CLAIMING = SAYING | frozenset("mengaku menyatakan mengatakan telah".split())
_ADDED = frozenset({"ditambah", "bertambah", "menambah"})


def _opens(tokens: list[Token], candidate: Candidate) -> bool:
    """Whether nothing but adverbs, a time or a hedge stands before the number."""
    return (
        all(
            not token.is_word or token.lower in ADVERBS or token.lower in _OPENERS
            for token in tokens[: min(candidate.start, _FEW)]
        )
        and 0 < candidate.first < _FEW
    )


_FEW = 5
_OPENERS = TIMES | frozenset(
    """sementara sedangkan dan adapun serta lalu kemudian itu sebagian pada sepekan sebulan setahun
    kemarin sebelumnya semula awalnya tadinya""".split()
)


def _acts(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "Sebanyak 1.500 akan tiba", "Sekitar 300 masih bertahan"."""
    i = candidate.behind
    aux = i < len(tokens) and tokens[i].lower in _BETWEEN
    while i < len(tokens) and i - candidate.behind < 4 and tokens[i].lower in _BETWEEN:
        i += 1
    if i >= len(tokens):
        return False
    word = tokens[i].lower
    acting = _MOVED.at(tokens, i) is not None or word in FATES or word in POSTINGS
    return acting or (aux and word in ("berada", "di", "dalam", "menunggu", "menjalani"))


def _of_those(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "menyusul 3.000 yang sudah tiba", "separuh dari 10.000 yang dijanjikan"."""
    i = candidate.behind
    if i >= len(tokens) or tokens[i].lower != "yang":
        return False
    while i < len(tokens) and i - candidate.behind < 4 and tokens[i].lower in _BETWEEN:
        i += 1
    if i >= len(tokens):
        return False
    word = tokens[i].lower
    return (
        _MOVED.at(tokens, i) is not None
        or word in FATES
        or word in POSTINGS
        or word in _SAID_OF
        or (i > candidate.behind + 1 and word in ("ada", "berada"))
    )


_SAID_OF = frozenset(
    """dijanjikan diumumkan disebutkan diperkirakan dilaporkan selamat terisi terpenuhi siap kembali
    tersisa direncanakan dibutuhkan diperlukan ada""".split()
)


def _is_result(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """As in "akan menambahnya menjadi 4.000", "menggenapinya menjadi 1.300 orang"."""
    i = candidate.start - 1
    while i > 0 and tokens[i].lower in ADVERBS:
        i -= 1
    return (
        i > 0
        and tokens[i].lower in RESULTS
        and tokens[i - 1].lower.endswith("nya")
        and tokens[i - 1].lower.startswith("me")
        and (follows == "persons" or _ends(tokens, candidate.behind))
    )


def _is_other_estimate(tokens: list[Token], candidate: Candidate, follows: str) -> bool:
    """As in "…, tetapi intelijen AS menyebut 9.000", "angka sebenarnya mungkin 60.000"."""
    i = candidate.start - 1
    if i < 0 or not closes(tokens, candidate.behind + (follows == "persons")):
        return False
    if tokens[i].lower in SAYING:
        return True
    words = [token.lower for token in tokens[max(0, i - 5) : i + 1]]
    return "angka" in words and not CLAUSE_BREAKS.intersection(words[words.index("angka") :])


def _told_again(candidate: Candidate, follows: str, discourse: Discourse) -> str | None:
    """A number that counted troops before and that nothing else is said of now."""
    numeral = candidate.numeral
    large = numeral.value is not None and numeral.value >= _RARE
    return discourse.unit_of(numeral) if large and follows == "bare" else None


_RARE = 1000  # smaller numbers come again by chance


def _is_sent(tokens: list[Token], candidate: Candidate, *, known: bool) -> bool:
    """As in "membawa empat ribu orang", "Polandia menjanjikan 600"."""
    i = candidate.start - 1
    while i > 0 and tokens[i].lower in ADVERBS:
        i -= 1
    if i < 0:
        return False
    verb = tokens[i].lower
    if verb in ("dengan", "bersama"):  # "menyerbu benteng itu dengan 300 orang"
        return any(_MOVED.at(tokens, j) is not None for j in range(max(0, i - _REACH), i))
    if verb == "membawa":  # so do helicopters
        while i > 0 and tokens[i - 1].lower in _BETWEEN:
            i -= 1
        return i > 0 and tokens[i - 1].lower in _LEADERS
    return verb in MOVING or (known and verb in HAVING)


_LEADERS = frozenset("saya aku kami kita ia dia mereka komandan jenderal".split())


def _moves(tokens: list[Token], candidate: Candidate, *, known: bool) -> bool:
    """As in "60 ribu orang harus disiapkan", "300 orang bertahan di bukit"."""
    i = candidate.behind + 1
    low = i
    while i < len(tokens) and i - low < 3 and tokens[i].text.istitle():
        i += 1  # "50.000 orang Tiongkok dapat menyeberangi sungai", "5.000 orang Mataram menyerbu"
    low = i
    while i < len(tokens) and i - low < 4 and tokens[i].lower in _BETWEEN:
        i += 1
    survive = known and tokens[i - 1].lower == "yang" and i < len(tokens)
    return _MOVED.at(tokens, i) is not None or (survive and tokens[i].lower in _SURVIVING)


_SURVIVING = frozenset("selamat tersisa kembali lolos hidup utuh pulang".split())


def _of_speakers(tokens: list[Token], candidate: Candidate, *, known: bool) -> bool:
    """As in "Kami hanya 40 orang", "mereka datang 500 orang", "di bukit itu cuma ada 50 orang"."""
    i = candidate.start - 1
    while i >= 0 and tokens[i].lower in _BEFORE_COUNT:
        i -= 1
    if i >= 0 and tokens[i].lower in SPEAKERS:
        return True
    low, _ = stretch_around(tokens, candidate, _BREAKS, _REACH)
    words = [token.lower for token in tokens[low : candidate.start]]
    has = "ada" in words[-2:] and not FATES.intersection(words)
    return has and (known or not SPEAKERS.isdisjoint(words))


_BEFORE_COUNT = (ADVERBS | POSTINGS | {"berangkat"}) | frozenset(
    "berjumlah datang tiba berkekuatan sebanyak".split()
)


def _alone(tokens: list[Token], candidate: Candidate) -> bool:
    """Whether the clause around a number names nobody but troops."""
    low, high = stretch_around(tokens, candidate, _BREAKS, _REACH)
    for i in range(low, high):
        word = tokens[i].lower
        if word.removesuffix("nya") in CIVILIANS or word in CROWDS or word in PASSENGERS:
            return False
        if evidence_of.civil_at(tokens, i):
            return False
    return True


def _ends(tokens: list[Token], i: int) -> bool:
    return (
        i >= len(tokens)
        or tokens[i].text in CLOSING_MARKS
        or tokens[i].lower in ("pada", "di", "dalam", "dan", "hingga", "sampai", "sebelum")
    )
