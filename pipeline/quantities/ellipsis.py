"""Numbers that go on a count told before: "12 tentara tewas dan 30 lainnya terluka".

A number continues the last count of the sentence when that one counted troops and the words around
the number leave no other noun to it. A count of anybody else in between ends the chain: after
"12 tentara dan 5 warga tewas", "30 lainnya" are not known to be troops.
"""

from pipeline.quantities import units
from pipeline.quantities.aggregation import SUBSET_AFTER, refers_back, speaks_of_them
from pipeline.quantities.context_terms import CLOSED_CLASS, CLOSING_MARKS, MONTHS
from pipeline.quantities.evidence_terms import BRANCHES, CIVILIANS, STATES
from pipeline.quantities.tokens import Phrases, Token

BRANCH_NAMES = Phrases(dict.fromkeys(BRANCHES, True))
_STATE_NAMES = Phrases(dict.fromkeys(STATES, True))

_OTHERS = frozenset({"lainnya", "lain"})
STATUS = frozenset(
    """tewas terbunuh luka terluka luka-luka gugur cedera hilang meninggal selamat ditangkap ditawan
    ditahan dirawat dibebaskan kritis menyerah""".split()
)
# nouns behind a number that count no persons or things: they end no chain
_MEASURES = (
    frozenset(
        """detik menit jam hari malam minggu pekan bulan tahun dekade dasawarsa abad persen kali
        kilometer
    km meter mil hektare hektar ton kg dolar rupiah euro juta miliar tahap gelombang titik lokasi
    wib
    wita wit kota desa provinsi negara wilayah distrik""".split()
    )
    | MONTHS
)
_LISTING = frozenset("dan serta sementara sedangkan lalu kemudian atau menjadi plus".split())
_TAKING = frozenset(
    """melukai menewaskan menangkap menawan menahan mencederai membunuh mengirim mengirimkan
    mengerahkan menempatkan menambah menarik kehilangan membebaskan memulangkan melatih""".split()
)
# "seorang tentara" is no count, but what it counts can be continued
_DETERMINERS = frozenset("seorang sejumlah beberapa banyak".split())


def what_follows(tokens: list[Token], i: int) -> str:
    """What stands right behind a number: ``others``, ``persons``, ``measure``, ``name``, …"""
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
    if BRANCH_NAMES.at(tokens, i) is not None:
        return "branch"
    if _STATE_NAMES.at(tokens, i) is not None and tokens[i].text[0].isupper():
        return "state"
    return "bare" if word in CLOSED_CLASS else "noun"


def _closed(tokens: list[Token], i: int) -> bool:
    """Whether no noun follows at ``i``: "orang tewas", but not "orang warga"."""
    if i >= len(tokens) or tokens[i].text in CLOSING_MARKS:
        return True
    word = tokens[i].lower
    return word not in CIVILIANS and units.noun_at(tokens, i) is None


def points_back(tokens: list[Token], candidate) -> bool:
    """Whether the wording refers to what the sentence before told."""
    at = candidate.behind
    if what_follows(tokens, at) == "subset" or SUBSET_AFTER.at(tokens, at + 1) is not None:
        return True
    if _refers(tokens, candidate):
        return True
    return (
        at + 2 < len(tokens)
        and tokens[at].lower == "anggota"
        and tokens[at + 1].lower in _GROUPS
        and tokens[at + 2].lower in ("itu", "tersebut", "ini")
    )


def shared_noun(tokens: list[Token], i: int, evidence: units.Evidence) -> units.Unit | None:
    """ "personel" or "anggota kelompok itu" behind a count that told of which force."""
    noun = units.noun_at(tokens, i)
    if noun is None or evidence.police or evidence.services:
        return None
    if noun.sort == units.PERSONNEL:
        return noun if _closed(tokens, noun.last) else None
    group = noun.sort == units.MEMBER and noun.last + 1 < len(tokens)
    if group and tokens[noun.last].lower in _GROUPS:
        return noun if tokens[noun.last + 1].lower in ("itu", "tersebut", "ini") else None
    return None


_GROUPS = frozenset({"kelompok", "organisasi", "gerakan", "faksi"})


_CHANGED = frozenset(
    """turun naik berkurang meningkat menyusut bertambah merosot melonjak anjlok susut
    menurun""".split()
)
_APPOSED = frozenset("atau yakni yaitu alias ( beranggotakan berkekuatan berisi berjumlah".split())


def apposed(tokens: list[Token], candidate, previous) -> bool:
    """ "satu batalyon, atau kira-kira 650 orang", "satu regu beranggotakan 10 orang"."""
    if previous is None or previous.unit in (None, "person"):
        return False
    gap = [token.lower for token in tokens[previous.end : candidate.start]]
    chain_links = candidate.start < len(tokens) and tokens[candidate.start].lower == "berjumlah"
    return len(gap) <= 3 and (chain_links or (gap and gap[-1] in _APPOSED))


def continues(tokens, candidate, follows: str, evidence: units.Evidence) -> bool:
    """Whether the number goes on the count of troops that was told last.

    Marks the candidate a subset where the wording says so.
    """
    if follows == "subset":
        candidate.subset = True
        return True
    if follows in ("others", "other persons"):
        return True
    if _refers(tokens, candidate):
        return follows in ("bare", "persons")
    before = tokens[candidate.start - 1].lower if candidate.start else ""
    if follows == "branch":
        return before in _LISTING or before in ",(;:"
    if follows == "state":
        return before in _LISTING or before == ","
    if follows == "persons":
        # "menewaskan 14 prajurit dan melukai 30 orang", unless other people are about
        return before in _TAKING and not (evidence.civilians or evidence.police)
    if follows != "bare":
        return False
    if before == "dari":
        return candidate.start > 1 and tokens[candidate.start - 2].lower in _CHANGED
    if _after_state(tokens, candidate.start):
        return True
    word = tokens[candidate.behind].lower if candidate.behind < len(tokens) else ""
    return word in STATUS or before in _LISTING or before in _TAKING


def _refers(tokens: list[Token], candidate) -> bool:
    return refers_back(tokens, candidate.start) or speaks_of_them(tokens, candidate.start)


def _after_state(tokens: list[Token], start: int) -> bool:
    """ "India punya 1,4 juta tentara, sedangkan Pakistan 660.000"."""
    found = _STATE_NAMES.before(tokens, start)
    if found is None or not tokens[start - 1].text[0].isupper() or found[1] == 0:
        return False
    before = tokens[found[1] - 1]
    return before.lower in _LISTING or before.text == ","


def leads_to(tokens: list[Token], candidate, after) -> bool:
    """ "200 dari 500 tentara", "dari 3.000 menjadi 5.000 tentara": the noun comes later."""
    if after is None or after.unit is None or candidate.behind >= len(tokens):
        return False
    link = tokens[candidate.behind].lower
    if after.start != candidate.behind + 1 and not (
        link == "di" and after.start == candidate.behind + 2
    ):
        return False
    if link in ("dari", "di"):
        candidate.subset = link == "dari" or tokens[candidate.behind + 1].lower == "antara"
        return candidate.subset
    before = tokens[candidate.start - 1].lower if candidate.start else ""
    return link in ("menjadi", "ke") and before == "dari"


class Antecedents:
    """Walks a sentence from left to right and knows what was counted last."""

    def __init__(self, tokens: list[Token], evidence: units.Evidence) -> None:
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

    def saw(self, candidate) -> None:
        """Take in a number: of troops, of others, or a measure, which changes nothing."""
        self._at = max(self._at, candidate.end)
        if candidate.unit is not None:
            self.troops, self.any = candidate.unit, True
        elif what_follows(self._tokens, candidate.behind) not in ("measure", "bare"):
            self.troops, self.any = None, True
