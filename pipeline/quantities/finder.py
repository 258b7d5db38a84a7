"""Find the counts of troops in one sentence.

1. The numerals (:mod:`.numerals`), less those that name, date or price something.
2. Around each, its hedge (:mod:`.hedges`) and the noun behind it (:mod:`.units`).
3. What has no noun of its own gets one from before ("pasukan berkekuatan 6.500 orang",
   :mod:`.context`) or from the count that it continues (:mod:`.ellipsis`).
4. Its aggregation (:mod:`.aggregation`).
"""

from dataclasses import dataclass

from pipeline.annotations import Quantity
from pipeline.quantities import aggregation, context, ellipsis, hedges, units
from pipeline.quantities.evidence_terms import CIVILIANS
from pipeline.quantities.numerals import Numeral, find_numerals
from pipeline.quantities.tokens import Token, tokenize


@dataclass(slots=True)
class Candidate:
    """One numeral of a sentence and what is known of it; indices are of the sentence's tokens.

    ``start`` is where its hedge begins, ``behind`` the index behind numeral and hedge. ``unit`` is
    set once it is known to count troops; ``carried`` when the noun itself stands elsewhere.
    """

    numeral: Numeral
    first: int
    last: int
    start: int
    behind: int
    chain: tuple[str, ...] = ()
    hedge_behind: str | None = None
    unit: str | None = None
    noun: units.Unit | None = None
    subset: bool = False
    listed_label: bool = False

    @property
    def end(self) -> int:
        return self.noun.last if self.noun else self.behind


def find_quantities(
    text: str, start: int = 0, end: int | None = None, *, told_before: str | None = None
) -> list[Quantity]:
    """The counts of troops in the sentence ``text[start:end]``, in text order.

    ``told_before`` is the unit of the last count of the sentence before, null if it told none. Only
    what openly refers back reads it: "dari jumlah tersebut", "di antaranya", "sisanya",
    "jumlahnya", "anggota kelompok itu". Runs in linear time.

    >>> [quantity] = find_quantities("Ada lebih dari 3.000 tentara bayaran di sana.")
    >>> quantity.hedge, quantity.low, quantity.high, quantity.unit
    ('more_than', 3000, None, 'person')
    """
    end = len(text) if end is None else end
    numerals = [n for n in find_numerals(text, start, end) if n.kind != "ordinal"]
    if not numerals:
        return []
    tokens = tokenize(text, start, end)
    evidence = units.read_evidence(tokens)
    candidates = _candidates(tokens, numerals)
    for candidate in candidates:
        _match_noun(tokens, candidate, evidence)
    _match_rest(tokens, candidates, evidence, told_before)
    return _quantities(tokens, candidates)


def _candidates(tokens: list[Token], numerals: list[Numeral]) -> list[Candidate]:
    at_start = {token.start: i for i, token in enumerate(tokens)}
    at_end = {token.end: i for i, token in enumerate(tokens)}
    candidates: list[Candidate] = []
    label_end = -1
    for numeral in numerals:
        first, last = at_start[numeral.start], at_end[numeral.end] + 1
        hedging = hedges.before(tokens, first, of_range=numeral.kind == "range")
        hedged = hedging.first < first and hedging.chain != ("up_to",)
        # "Divisi 7 dan 8"
        listed = label_end == first - 1 and tokens[first - 1].lower in _LIST_LINKS
        why = context.rejected(tokens, first, last, hedged=hedged)
        if why is not None:
            label_end = last if why == "label" else -1
            continue
        behind, hedge_behind = hedges.after(tokens, last)
        candidates.append(
            Candidate(
                numeral,
                first,
                last,
                hedging.first,
                behind,
                hedging.chain,
                hedge_behind,
                listed_label=listed and not hedged,
            )
        )
        label_end = last if listed else -1
    return candidates


_LIST_LINKS = frozenset({"dan", ",", "serta", "atau", "hingga", "sampai"})


def _match_noun(tokens: list[Token], candidate: Candidate, evidence: units.Evidence) -> None:
    noun = units.unit_after(tokens, candidate.behind, evidence)
    if noun is None or _is_one_of(tokens, candidate, noun):
        return
    candidate.unit, candidate.noun = noun.unit, noun


_NO_COUNT_BEFORE = frozenset("salah tidak tak tiada tanpa bukan per demi nomor".split())
_AS_ONE = frozenset("sebagai dalam menjadi membentuk bawah antara di".split())


def _is_one_of(tokens: list[Token], candidate: Candidate, noun: units.Unit) -> bool:
    """ "salah satu tentara", "tak satu prajurit pun", "sebagai satu pasukan", "antara dua
    pasukan"."""
    before = tokens[candidate.first - 1].lower if candidate.first else ""
    value = candidate.numeral.value
    if value == 1 and before in _NO_COUNT_BEFORE:
        return True
    if tokens[noun.first].lower != "pasukan":
        return False
    # "satu pasukan" is one force; "satu pasukan tewas" one soldier
    dead = noun.last < len(tokens) and tokens[noun.last].lower in ellipsis.STATUS
    return (value == 1 and not dead) or (value == 2 and before in _AS_ONE)


def _match_rest(
    tokens: list[Token],
    candidates: list[Candidate],
    evidence: units.Evidence,
    told_before: str | None,
) -> None:
    """Give the numbers without a noun of their own what they count, in text order."""
    antecedents = ellipsis.Antecedents(tokens, evidence)
    for i, candidate in enumerate(candidates):
        antecedents.advance(candidate.start)
        if candidate.unit is None and not candidate.listed_label:
            told = antecedents.troops
            if told is None and ellipsis.points_back(tokens, candidate) and not antecedents.any:
                told = told_before
            previous = candidates[i - 1] if i else None
            following = candidates[i + 1] if i + 1 < len(candidates) else None
            _match_one(tokens, candidate, (previous, following), told, evidence)
        antecedents.saw(candidate)


def _match_one(
    tokens: list[Token],
    candidate: Candidate,
    neighbours: tuple[Candidate | None, Candidate | None],
    told: str | None,
    evidence: units.Evidence,
) -> None:
    previous, following = neighbours
    follows = ellipsis.what_follows(tokens, candidate.behind)
    persons = follows in ("persons", "other persons")
    if follows in ("persons", "bare"):
        candidate.unit = _from_head(tokens, candidate, evidence, bare=follows == "bare")
    if candidate.unit is None and follows == "persons":
        apposed = ellipsis.apposed(tokens, candidate, previous)
        if apposed or _is_force_of_persons(tokens, candidate):
            candidate.unit = "person"
    if candidate.unit is None and told is not None:
        noun = ellipsis.shared_noun(tokens, candidate.behind, evidence)
        if noun is not None:
            candidate.unit, candidate.noun = noun.unit, noun
            return
    if candidate.unit is None and ellipsis.leads_to(tokens, candidate, following):
        candidate.unit = following.unit
    elif (
        candidate.unit is None
        and told is not None
        and ellipsis.continues(tokens, candidate, follows, evidence)
    ):
        candidate.unit = told
    if candidate.unit is not None and persons:
        at = candidate.behind
        candidate.unit, candidate.noun = "person", units.Unit(at, at + 1, "person", units.PERSON)


def _from_head(
    tokens: list[Token], candidate: Candidate, evidence: units.Evidence, *, bare: bool
) -> str | None:
    head = context.head_before(tokens, candidate.start, candidate.chain, bare=bare)
    if head is None:
        return None
    if head.sort == units.PERSONNEL and (
        evidence.police or not (evidence.deploying or evidence.military)
    ):
        return None
    return head.unit


def _is_force_of_persons(tokens: list[Token], candidate: Candidate) -> bool:
    """ "berkekuatan 300 orang", "310 orang (280 TNI AD …", "200 orang dari Kostrad"."""
    i = candidate.start - 1
    if i >= 0 and tokens[i].lower == "berkekuatan":
        return True
    j = candidate.behind + 1
    if j < len(tokens) and tokens[j].lower in ("(", "dari", "di"):
        reach = range(j + 1, min(j + (4 if tokens[j].text == "(" else 2), len(tokens)))
        if any(token.lower in CIVILIANS for token in tokens[j : j + 4]):
            return False
        return any(ellipsis.BRANCH_NAMES.at(tokens, k) is not None for k in reach)
    return False


def _quantities(tokens: list[Token], candidates: list[Candidate]) -> list[Quantity]:
    quantities = []
    shared, end = None, 0  # a cue before a list is said of all its members
    for i, candidate in enumerate(candidates):
        if candidate.unit is None:
            shared = None
            continue
        room = (
            candidates[i - 1].end if i else 0,
            candidates[i + 1].start if i + 1 < len(candidates) else len(tokens),
        )
        span, numeral = (candidate.start, candidate.end), (candidate.first, candidate.last)
        kind = "subset" if candidate.subset else None
        kind = kind or aggregation.aggregation(tokens, span, numeral, room)
        if kind is None and shared and aggregation.is_listed(tokens, end, candidate.start):
            kind = shared
        else:
            shared = kind if aggregation.is_announced(tokens, span, room[0], kind) else None
        end = candidate.end
        quantities.append(_quantity(tokens, candidate, kind))
    return quantities


def _quantity(tokens: list[Token], candidate: Candidate, kind: str | None) -> Quantity:
    hedge = hedges.resolve(candidate.numeral, candidate.chain, candidate.hedge_behind)
    value, low, high = hedges.bounds(candidate.numeral, hedge)
    noun = candidate.noun
    return Quantity(
        start=tokens[candidate.start].start,
        end=tokens[candidate.end - 1].end,
        number_start=candidate.numeral.start,
        number_end=candidate.numeral.end,
        value=value,
        low=low,
        high=high,
        hedge=hedge,
        unit=candidate.unit,
        unit_start=tokens[noun.first].start if noun else None,
        unit_end=tokens[noun.last - 1].end if noun else None,
        aggregation=kind,
    )
