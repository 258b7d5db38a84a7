"""Numbers in tables, lists and headings: "Tentara cadangan: 550 ribu", "• Rusia: 40.000"."""

from pipeline.numerals.tokens import Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities import heads, nouns, parties
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.context_terms import CLOSING_MARKS, FATES, STRENGTHS
from pipeline.quantities.discourse import Discourse
from pipeline.quantities.evidence_terms import BATTLES
from pipeline.quantities.presumption_terms import THINGS
from pipeline.quantities.rejection import is_year

_COLONS = frozenset({":", "=", "|", "/", "–", "—"})
_EDGES = frozenset("•*-–—·▪●;,/(|")
_LONGEST_LABEL = 8  # tokens
_OPENERS = frozenset({"jumlah", "total", "sisa", "para", "kekuatan", "kerugian", "korban"})
_SUMS = frozenset({"total", "jumlah", "seluruhnya", "totalnya", "sisanya", "keseluruhan"})
_WARS = BATTLES | {"pasukan", "tentara", "prajurit", "serdadu"}
_AGAINST = frozenset({"melawan", "lawan", "vs", "versus"})


def labelled(
    tokens: list[Token],
    candidate: Candidate,
    evidence: evidence_of.Evidence,
    discourse: Discourse,
    told: str | None,
) -> str | None:
    """The unit of a number whose label stands before a colon, or null.

    ``told`` is the unit counted last in the sentence.
    """
    colon = candidate.start - 1
    if _is_entry(tokens, candidate):
        return "person"
    if colon < 1 or tokens[colon].text not in _COLONS or not _ends(tokens, candidate):
        return None
    start = _label_start(tokens, colon)
    if start is None:
        return None
    if any(evidence_of.others_at(tokens, i) for i in range(start, colon)):
        return None
    while start < colon - 1 and tokens[start].lower in _OPENERS:
        start += 1
    told = told or discourse.recall()
    if evidence.police and nouns.noun_at(tokens, start) is not None:
        return None
    return _unit_of(tokens, (start, colon), discourse, told)


def _unit_of(
    tokens: list[Token], label: tuple[int, int], discourse: Discourse, told: str | None
) -> str | None:
    start, colon = label
    head = heads.person_at(tokens, start)
    if head is not None and head.sort == nouns.PERSONNEL:
        known = told or discourse.military or discourse.forces
        return "person" if known else None
    if head is not None and head.sort in (nouns.SOLDIER, nouns.FORMATION):
        return head.unit
    if tokens[start].lower in STRENGTHS and start == colon - 1:
        return "person" if discourse.military else None
    sums = tokens[start].lower in _SUMS
    named = parties.is_party(tokens, start) == colon
    if named and discourse.military and evidence_of.force_at(tokens, start) == colon:
        return "person"
    if named and discourse.asked:
        return told or "person"
    return told if sums or named or tokens[start].lower in FATES else None


def _is_entry(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "• Tentara aktif 1.455.550": a line of a list that is a noun and its number."""
    start = next((i for i, token in enumerate(tokens[:4]) if token.is_word), candidate.start)
    noun = nouns.noun_at(tokens, start)
    return (
        noun is not None
        and noun.sort == nouns.SOLDIER
        and nouns.with_kinds(tokens, noun).last == candidate.start
        and candidate.behind >= len(tokens)
    )


def _label_start(tokens: list[Token], colon: int) -> int | None:
    """Where the label before a colon starts, behind its bullet; null where a clause stands."""
    i = colon
    while i > 0 and tokens[i - 1].text not in _EDGES and tokens[i - 1].text not in CLOSING_MARKS:
        i -= 1
        if colon - i > _LONGEST_LABEL or tokens[i].is_digits:
            return None
    return i if i < colon else None


def _ends(tokens: list[Token], candidate: Candidate) -> bool:
    """Whether nothing but "orang" or a bracket stands behind the number."""
    i = candidate.behind
    if i < len(tokens) and tokens[i].lower == "orang":
        i += 1
    return i >= len(tokens) or tokens[i].text in _EDGES or tokens[i].text in CLOSING_MARKS


def bracketed(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "Kodim Kupang (210), Belu (165)": names in a row, each with its number in brackets.

    Ages stand so, too, and votes: one of the numbers must be a hundred or more, no year, and
    nobody but troops named.
    """
    if not _in_brackets(tokens, candidate.start) or candidate.end - candidate.start > 2:
        return False
    low = max(0, candidate.start - _ROW)
    numbers = []
    for i in range(low, min(len(tokens), candidate.start + _ROW)):
        if evidence_of.others_at(tokens, i):
            return False
        if _in_brackets(tokens, i) and not is_year(tokens, i, i + 1):
            numbers.append(tokens[i].text)
    things = any(token.lower in THINGS for token in tokens[low : candidate.start])
    return not things and len(numbers) > 1 and any(len(number) > 2 for number in numbers)


_ROW = 40  # tokens of a row on either side


def _in_brackets(tokens: list[Token], i: int) -> bool:
    return (
        1 < i < len(tokens) - 1
        and tokens[i].is_digits
        and tokens[i - 1].text == "("
        and tokens[i + 1].text == ")"
        and (tokens[i - 2].text[0].isupper() or tokens[i - 2].is_digits)
    )


def opposed(tokens: list[Token], first: Candidate, second: Candidate) -> bool:
    """As in "Pertempuran Chosin: 30.000 melawan 120.000"."""
    gap = tokens[first.behind : second.start]
    if len(gap) != 1 or gap[0].lower not in _AGAINST or not _ends(tokens, second):
        return False
    near = tokens[max(0, first.start - _LONGEST_LABEL) : first.start]
    return any(token.lower in _WARS for token in near)
