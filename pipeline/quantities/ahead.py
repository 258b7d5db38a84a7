"""Numbers whose noun stands behind a later number: "300, 45 dan 12 pejuang", "200 dari 500"."""

from pipeline.numerals.tokens import Token
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.ellipsis import TAKING, what_follows


def _is_whole(tokens: list[Token], first: int, last: int) -> bool:
    return last == first + 1 and tokens[first].lower in _ALTOGETHER


_ALTOGETHER = frozenset("semula total seluruh keseluruhan tadinya sebelumnya semua".split())


def leads_to(tokens: list[Token], candidate: Candidate, after: Candidate | None) -> bool:
    """As in "200 dari 500 tentara", "dari 3.000 menjadi 5.000 tentara": the noun comes later."""
    if after is None or after.unit is None or candidate.behind >= len(tokens):
        return False
    link = tokens[candidate.behind].lower
    if link == "dari" and _is_whole(tokens, candidate.behind + 1, after.start):
        candidate.subset = True  # "tiga dari semula 12 batalyon"
        return True
    if after.start != candidate.behind + 1 and not (
        link == "di" and after.start == candidate.behind + 2
    ):
        return False
    if link in ("dari", "di"):
        candidate.subset = link == "dari" or tokens[candidate.behind + 1].lower == "antara"
        return candidate.subset
    before = tokens[candidate.start - 1].lower if candidate.start else ""
    return link in ("menjadi", "ke") and before == "dari"


def heads_list(tokens: list[Token], candidate: Candidate, after: Candidate | None) -> bool:
    """Whether the noun of "300, 45 dan 12 pejuang" stands behind a later number of the list."""
    if after is None or after.unit is None or what_follows(tokens, candidate.behind) != "bare":
        return False
    gap = [token.lower for token in tokens[candidate.behind : after.start]]
    if gap in ([",", "termasuk"], [",", "antara", "lain"], [",", "di", "antaranya"]):
        return after.unit == "person"  # "menangkap 34, termasuk tiga perwira"
    if len(gap) == 2 and gap[0] in ("dan", "serta") and gap[1] in TAKING:
        before = tokens[candidate.start - 1].lower if candidate.start else ""
        return before in TAKING  # "menewaskan 3.000 dan melukai 8.000 tentara"
    if gap == [","]:
        joined = after.noun is None  # the last of them stands behind "dan"
    else:
        joined = gap in (["dan"], ["serta"], ["atau"], ["maupun"], [",", "dan"], [",", "serta"])
    before = tokens[candidate.start - 1] if candidate.start else None
    return joined and (
        before is None or before.lower in _LIST_STARTS or before.text in ",(:" or _acting(before)
    )


_LIST_STARTS = frozenset(
    "kehilangan dengan masing ada adalah oleh terdiri dari atas berjumlah antara termasuk".split()
) | {"-"}


def _acting(token: Token) -> bool:
    return token.lower.startswith(("me", "ber")) and len(token.text) > 5
