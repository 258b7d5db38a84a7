"""Numbers that go on a count told before: "12 tentara tewas dan 30 lainnya terluka".

A number continues the last count of the sentence when that one counted troops and the words around
the number leave no other noun to it. A count of anybody else in between ends the chain: after
"12 tentara dan 5 warga tewas", "30 lainnya" are not known to be troops.
"""

from pipeline.numerals.tokens import Token
from pipeline.quantities import nouns, parties, units
from pipeline.quantities.aggregation import SUBSET_AFTER
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.context_terms import (
    ADVERBS,
    CHANGES,
    CLOSED_CLASS,
    CLOSING_MARKS,
    FATES,
    MONTHS,
    REPORTED_FATES,
    TIMES,
)
from pipeline.quantities.discourse import closes, fate_before
from pipeline.quantities.evidence import STATE_NAMES, Evidence
from pipeline.quantities.evidence_terms import CIVILIANS
from pipeline.quantities.presumption import others_about
from pipeline.quantities.reference import GROUPS, refers
from pipeline.quantities.rejection import is_year

_NEAR = 40  # tokens
_OTHERS = frozenset({"lainnya", "lain", "lagi"})
# nouns behind a number that count no persons or things: they end no chain
_MEASURES = (
    frozenset(
        """detik menit jam hari malam minggu pekan bulan tahun dekade dasawarsa abad persen kali
        kilometer km meter mil hektare hektar ton kg dolar rupiah euro juta miliar tahap gelombang
        titik lokasi wib wita wit kota desa provinsi negara wilayah distrik
        misi pos pangkalan kamp front kabupaten kecamatan pulau daerah putaran angkatan""".split()
    )
    | MONTHS
)
_LISTING = frozenset(
    "dan serta sementara sedangkan lalu kemudian atau menjadi plus melainkan".split()
)
TAKING = frozenset(
    """melukai menewaskan menangkap menawan menahan mencederai membunuh mengirim mengirimkan
    mengerahkan menempatkan menambah menarik kehilangan membebaskan memulangkan melatih""".split()
)
# "seorang tentara" is no count, but what it counts can be continued
_DETERMINERS = frozenset("seorang sejumlah beberapa banyak".split())


def what_follows(tokens: list[Token], i: int) -> str:
    """What stands right behind a number: ``others``, ``persons``, ``measure``, …, as a word."""
    if i >= len(tokens) or tokens[i].text in CLOSING_MARKS:
        return "bare"
    if SUBSET_AFTER.at(tokens, i) is not None:
        return "subset"
    word = tokens[i].lower
    if word in _OTHERS:
        return "others" if _closed(tokens, i + 1) else "noun"
    if word == "orang":
        if i + 1 < len(tokens) and tokens[i + 1].lower in _OTHERS:
            return "other persons" if _closed(tokens, i + 2) else "noun"
        if SUBSET_AFTER.at(tokens, i + 1) is not None:
            return "other persons"
        return "persons" if _closed(tokens, i + 1) else "noun"
    if word in _MEASURES:
        return "measure"
    if parties.BRANCH_NAMES.at(tokens, i) is not None:
        return "branch"
    if STATE_NAMES.at(tokens, i) is not None and tokens[i].text[0].isupper():
        return "state"
    return "bare" if word in CLOSED_CLASS or word in FATES or _is_verb(word) else "noun"


def _is_verb(word: str) -> bool:
    """As in "dua diketahui …", "30 mengalami luka": nothing is counted by these."""
    return (
        len(word) > 6
        and word.startswith(("meng", "meny", "mem", "men", "dik", "din", "dil", "dit", "dip"))
        and word not in _LIKE_VERBS
    )


_LIKE_VERBS = frozenset(
    "menteri menara mentornya mentor menantu menteri-menteri diktator dinasti dinamit".split()
)


def _closed(tokens: list[Token], i: int) -> bool:
    """Whether no noun follows at ``i``: "orang tewas", but not "orang warga"."""
    if i >= len(tokens) or tokens[i].text in CLOSING_MARKS:
        return True
    word = tokens[i].lower
    return word not in CIVILIANS and nouns.noun_at(tokens, i) is None


def shared_noun(tokens: list[Token], i: int, evidence: Evidence) -> nouns.Unit | None:
    """As in "personel" or "anggota kelompok itu" behind a count that told of which force."""
    noun = nouns.noun_at(tokens, i)
    if noun is None or evidence.police or evidence.services:
        return None
    if noun.sort == nouns.PERSONNEL:
        return noun if _closed(tokens, noun.last) else None
    group = noun.sort == nouns.MEMBER and noun.last + 1 < len(tokens)
    if group and tokens[noun.last].lower in GROUPS:
        return noun if tokens[noun.last + 1].lower in ("itu", "tersebut", "ini") else None
    return None


def continues(
    tokens: list[Token],
    candidate: Candidate,
    previous: Candidate | None,
    follows: str,
    evidence: Evidence,
) -> bool:
    """Whether the number goes on the count of troops that was told last.

    Marks the candidate a subset where the wording says so.
    """
    if follows == "subset":
        candidate.subset = True
        return True
    if follows in ("others", "other persons"):
        return True
    if refers(tokens, candidate):
        return follows in ("bare", "persons")
    at = candidate.start
    while at > 1 and tokens[at - 1].lower in ("hanya", "cuma", "tinggal"):
        if tokens[at - 1].lower == "tinggal" and follows == "bare":
            return True  # "diduga tinggal sekitar seribu"
        at -= 1
    before = tokens[at - 1].lower if at else ""
    if follows == "branch":
        return before in _LISTING or before in ",(;:" or before in _PARTS
    if follows == "state":
        return before in _LISTING or before == ","
    if follows == "persons":
        # "menewaskan 14 prajurit dan melukai 30 orang", unless other people are about
        takes = before in TAKING or fate_before(tokens, candidate.start) is not None
        # "12 prajurit gugur dan 30 orang luka-luka"
        behind = tokens[candidate.behind + 1].lower if candidate.behind + 1 < len(tokens) else ""
        takes = takes or (before in _JOINING and behind in _TOLD_FATES)
        if not takes or evidence.police:
            return False
        return not others_about(tokens, max(0, at - _NEAR), candidate.behind + _NEAR)
    return follows == "bare" and _goes_on(tokens, candidate, previous, before)


def _goes_on(
    tokens: list[Token], candidate: Candidate, previous: Candidate | None, before: str
) -> bool:
    """Whether a bare number stands where a list, a comparison or a fate goes on."""
    at, behind = candidate.start, candidate.behind
    if parties.of_others(tokens, behind):
        return False
    if before in _COMPARING:
        return before != "dari" or (
            at > 1 and (tokens[at - 2].lower in CHANGES or tokens[at - 2].lower == "lipat")
        )
    if (
        parties.named_before(tokens, at) is not None
        or _is_compared(tokens, at)
        or _is_next(tokens, candidate, previous)
        or _is_placed(tokens, at, behind, before)
    ):
        return True
    if parties.named_behind(tokens, behind) and (before in _LISTING or before in _OPENING):
        return True
    if before == "," and opens_with_whole(tokens, previous):
        candidate.subset = True
        return True
    if before == "bukan" or (closes(tokens, behind) and fate_before(tokens, at) is not None):
        return True
    while behind < len(tokens) and behind - candidate.behind < 3 and _passes(tokens[behind].lower):
        behind += 1
    word = tokens[behind].lower if behind < len(tokens) else ""
    if before in (",", ";") and word in REPORTED_FATES:
        return True
    return word in FATES or before in _LISTING or before in TAKING


def _is_compared(tokens: list[Token], at: int) -> bool:
    """As in "dibandingkan dengan sekarang yang hanya 62.000", "melampaui angka 21"."""
    i = at - 1
    if i > 0 and tokens[i].lower == "angka":
        return tokens[i - 1].lower in _COMPARING or tokens[i - 1].lower in _OVERTAKING
    low = max(0, at - 8)
    while i > low and (tokens[i].lower in _IN_COMPARISON or tokens[i].is_digits):
        i -= 1
    return i < at - 1 and tokens[i].lower in _COMPARING - {"dari"}


_OVERTAKING = frozenset("melampaui melebihi menyamai mendekati".split())
_IN_COMPARISON = ADVERBS | TIMES | frozenset("dengan yang pada di lalu itu ini sebelumnya".split())


def _is_next(tokens: list[Token], candidate: Candidate, previous: Candidate | None) -> bool:
    """As in "menyumbang 800, 270 dan …", "24 ribu orang, paling banter 30 ribu"."""
    return (
        previous is not None
        and previous.unit is not None
        and previous.end == candidate.start - 1
        and tokens[previous.end].text == ","
        and (closes(tokens, candidate.behind) or tokens[candidate.behind].text == "(")
        and not is_year(tokens, candidate.first, candidate.last)
    )


def _passes(word: str) -> bool:
    """As in "tujuh kemudian dibebaskan", "dua masih hilang"."""
    return word in ADVERBS or word in ("kemudian", "lalu", "akhirnya", "telah", "juga")


def _is_placed(tokens: list[Token], at: int, behind: int, before: str) -> bool:
    """As in "1.700 ke Polandia, 1.000 ke Rumania", "di Italia 12.000, di Inggris 9.000"."""
    word = tokens[behind].lower if behind < len(tokens) else ""
    if word in _PLACING and behind + 1 < len(tokens):
        named = tokens[behind + 1].text[0].isupper() or tokens[behind + 1].is_digits
        return named and (before in _OPENING or before in _LISTING)
    i = at - 1
    while i > 0 and at - i < 4 and tokens[i].is_word and tokens[i].text[0].isupper():
        i -= 1
    placed = i < at - 1 and i >= 0 and tokens[i].lower in ("di", "ke") and closes(tokens, behind)
    return placed and (i == 0 or tokens[i - 1].lower in _JOINING)


_PLACING = frozenset({"di", "ke", "dari", "untuk", "pada"})
_COMPARING = frozenset("dari dibanding dibandingkan ketimbang daripada".split())
_PARTS = frozenset("dari atas yakni yaitu termasuk masing".split())
_JOINING = frozenset({"dan", ",", "serta", "sementara", "sedangkan", ";"})
_TOLD_FATES = FATES | REPORTED_FATES
_OPENING = frozenset({",", "(", ":", ";", "termasuk", "yakni", "yaitu", "antaranya", "masing"})


def opens_with_whole(tokens: list[Token], previous: Candidate | None) -> bool:
    """As in "Dari 168.000 serdadu yang kini bertugas di sana, …"."""
    if previous is None or previous.noun is None or previous.unit is None:
        return False
    i = previous.start - 1
    if i > 0 and tokens[i].lower == "antara":
        i -= 1
    opens = i == 0 or (i > 0 and not tokens[i - 1].is_word)
    return opens and tokens[i].lower in ("dari", "di")


class Antecedents:
    """Walks a sentence from left to right and knows what was counted last."""

    def __init__(self, tokens: list[Token], evidence: Evidence) -> None:
        self._tokens, self._evidence = tokens, evidence
        self._at = 0
        self.troops: str | None = None
        self.any = False  # whether the sentence counted anything so far

    def advance(self, to: int) -> None:
        """Read on to index ``to``: "seorang warga" ends a chain, "seorang tentara" starts one."""
        while self._at < to:
            i, self._at = self._at, self._at + 1
            if self._tokens[i].lower in _DETERMINERS and i + 1 < len(self._tokens):
                noun = units.unit_after(self._tokens, i + 1, self._evidence)
                self.troops = noun.unit if noun else None

    def saw(self, candidate: Candidate) -> None:
        """Take in a number: of troops, of others, or a measure, which changes nothing."""
        self._at = max(self._at, candidate.end)
        if candidate.unit is not None:
            self.troops, self.any = candidate.unit, True
        elif what_follows(self._tokens, candidate.behind) not in ("measure", "bare"):
            self.troops, self.any = None, True
