"""Two numbers of one change: "pasukan itu membengkak dari 1.200 menjadi 8.000 orang"."""

from pipeline.numerals.tokens import Token
from pipeline.quantities import context, heads
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.context_terms import ADVERBS, CHANGES, CHANGING, PRONOUNS, STRENGTHS
from pipeline.quantities.evidence_terms import CIVILIANS

_RESULTS = frozenset("menjadi ke jadi tinggal".split())
_GAP = 6  # tokens between the two: "orang pada tahun 2003 menjadi hanya"
_REACH = 14  # tokens between whose count it is and "dari"
_BEFORE_HEADS = (
    context.SUBJECT_STARTS | STRENGTHS | CHANGING | {"jumlahnya", "bahwa", "sehingga", "kontingen"}
)


def is_pair(tokens: list[Token], first: Candidate, second: Candidate) -> bool:
    """Whether two candidates stand in "dari … menjadi …"."""
    if not first.start or tokens[first.start - 1].lower != "dari":
        return False
    if not 0 < second.start - first.behind <= _GAP:
        return False
    gap = [token.lower for token in tokens[first.behind : second.start]]
    while gap and gap[-1] in ADVERBS and gap[-1] != "tinggal":
        gap.pop()
    return bool(gap) and gap[-1] in _RESULTS and not set(gap) & set(",.;")


def lowered(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "mengurangi kehadiran pasukan di sana hanya menjadi 9.800"."""
    i = candidate.start - 1
    while i > 0 and tokens[i].lower in ADVERBS:
        i -= 1
    if i < 2 or tokens[i].lower not in _RESULTS:
        return False
    for at in range(i - 1, max(0, i - _REACH), -1):
        if tokens[at].text in ".,;:(" or tokens[at].lower in CIVILIANS:
            return False
        if tokens[at].lower in CHANGING:
            first = at + 1
            while first < i and (
                tokens[first].lower in STRENGTHS or tokens[first].lower == "jumlah"
            ):
                first += 1
            head = heads.person_at(tokens, first)
            return head is not None and heads.is_troops(head) and head.unit == "person"
    return False


def changed(
    tokens: list[Token], dari: int, evidence: evidence_of.Evidence, told: str | None
) -> str | None:
    """The unit of what changes "dari" one number to another, or null where it is no troops.

    ``told`` is the unit that "mereka" refers to.
    """
    low = max(0, dari - _REACH)
    i = dari - 1
    while i >= low and (tokens[i].text == ":" or tokens[i].lower in _DEGREES):
        i -= 1
    verb = i if i >= low and tokens[i].lower in CHANGES else None
    for at in range(i - (verb is not None), low - 1, -1):
        word = tokens[at].lower
        if tokens[at].text in ".;!?,(" or word in CIVILIANS:
            return None
        before = tokens[at - 1].lower if at else ""
        if verb is None and not (before in CHANGING or before == "jumlah"):
            continue
        if word in PRONOUNS and (before in STRENGTHS or before == "jumlah" or _opens(tokens, at)):
            return told
        if word in STRENGTHS and (_opens(tokens, at) or before in CHANGING):
            return "person" if heads.owned(tokens, at, evidence, told) else None
        head = heads.person_at(tokens, at)
        if head is not None and (before in _BEFORE_HEADS or _opens(tokens, at)):
            still = heads.is_troops(head) and not heads.acts(tokens, head.last, i)
            return head.unit if still else None
    return None


_DEGREES = frozenset("drastis tajam pesat jauh jumlahnya signifikan lagi kembali".split())


def _opens(tokens: list[Token], i: int) -> bool:
    """Whether a clause starts at ``i``."""
    return i == 0 or not tokens[i - 1].is_word or tokens[i - 1].lower in context.CLAUSE_BREAKS
