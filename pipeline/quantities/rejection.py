"""Numbers that count nothing: labels, years, ages, money."""

from pipeline.numerals.terms import SCALES
from pipeline.numerals.tokens import Token
from pipeline.quantities.context_terms import CURRENCIES, LABEL_KINDS, LABELS, YEAR_CONTEXT


def rejected(tokens: list[Token], first: int, last: int, *, hedged: bool) -> str | None:
    """Why ``tokens[first:last]`` counts nothing: ``percent``, ``label``, ``year``, ``ratio`` …."""
    if last < len(tokens) and tokens[last].text in "%‰°":
        return "percent"
    if _is_ratio(tokens, first, last):
        return "ratio"
    before = tokens[first - 1] if first else None
    if before is not None and (
        before.lower in CURRENCIES
        or (before.text == "." and first > 1 and tokens[first - 2].lower in ("rp", "no"))
    ):
        return "money"
    if hedged:
        return None
    if is_year(tokens, first, last) and (before is None or tokens[last - 1] is not tokens[first]):
        return "year"  # at the start, or "1950-1953"
    if before is None:
        return None
    if before.lower in LABELS or _is_named_formation(tokens, first):
        return "label"
    in_context = before.lower in YEAR_CONTEXT or before.text == "("
    return "year" if in_context and is_year(tokens, first, last) else None


_ROUND = frozenset({"sepuluh", "10", "seratus", "100"})
_DEFINITE = frozenset({"itu", "ini", "tersebut", "yang"})


def _is_ratio(tokens: list[Token], first: int, last: int) -> bool:
    """As in "empat dari sepuluh prajurit", "92 dari setiap 100 tentara": nobody counted them."""
    of, whole = last, first
    if of < len(tokens) and tokens[of].lower == "dari":
        whole = of + 1
    elif not (first > 1 and tokens[first - 1].lower in _OF and tokens[first].lower in _ROUND):
        return False
    else:
        of = first - 1
        if tokens[of].lower != "dari":
            return first > 2 and tokens[of - 1].lower == "dari"
        if not (tokens[of - 1].is_digits or tokens[of - 1].lower in _SMALL):
            return False
    if whole < len(tokens) and tokens[whole].lower in ("setiap", "tiap"):
        return whole + 1 < len(tokens) and tokens[whole + 1].lower in _ROUND
    if whole >= len(tokens) or tokens[whole].lower not in _ROUND:
        return False
    if whole + 1 < len(tokens) and tokens[whole + 1].lower in SCALES:
        return False  # "25 ribu dari 100 ribu tentara"
    return not any(token.lower in _DEFINITE for token in tokens[whole + 1 : whole + 5])


_OF = frozenset({"dari", "setiap", "tiap"})
_SMALL = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan puluh".split())


def _is_named_formation(tokens: list[Token], first: int) -> bool:
    """As in "Brigade Infanteri 27": a formation, its kind, and the number that names it."""
    i = first - 1
    while i >= 0 and first - i < 4 and tokens[i].lower in LABEL_KINDS:
        i -= 1
    # "angkatan udara 65.000" names nothing, "Angkatan 45" does
    return 0 <= i < first - 1 and tokens[i].lower in LABELS and tokens[i].lower != "angkatan"


def is_year(tokens: list[Token], first: int, last: int) -> bool:
    """Whether ``tokens[first:last]`` are written like years: "2008", "1950-1953"."""
    years = [token.text for token in tokens[first:last] if token.is_digits]
    return bool(years) and all(
        len(year) == 4 and year.isdigit() and 1900 <= int(year) <= 2099 for year in years
    )
