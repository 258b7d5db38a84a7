"""Numbers that count nothing: labels, years, ages, money."""

from pipeline.numerals.tokens import Token
from pipeline.quantities.context_terms import CURRENCIES, LABEL_KINDS, LABELS, YEAR_CONTEXT


def rejected(tokens: list[Token], first: int, last: int, *, hedged: bool) -> str | None:
    """Why ``tokens[first:last]`` counts nothing: ``percent``, ``money``, ``label``, ``year``."""
    if last < len(tokens) and tokens[last].text in "%‰°":
        return "percent"
    before = tokens[first - 1] if first else None
    if before is not None and (
        before.lower in CURRENCIES
        or (before.text == "." and first > 1 and tokens[first - 2].lower in ("rp", "no"))
    ):
        return "money"
    if hedged:
        return None
    if _is_year(tokens, first, last) and (before is None or tokens[last - 1] is not tokens[first]):
        return "year"  # at the start, or "1950-1953"
    if before is None:
        return None
    if before.lower in LABELS or _is_named_formation(tokens, first):
        return "label"
    in_context = before.lower in YEAR_CONTEXT or before.text == "("
    return "year" if in_context and _is_year(tokens, first, last) else None


def _is_named_formation(tokens: list[Token], first: int) -> bool:
    """As in "Brigade Infanteri 27": a formation, its kind, and the number that names it."""
    i = first - 1
    while i >= 0 and first - i < 4 and tokens[i].lower in LABEL_KINDS:
        i -= 1
    # "angkatan udara 65.000" names nothing, "Angkatan 45" does
    return 0 <= i < first - 1 and tokens[i].lower in LABELS and tokens[i].lower != "angkatan"


def _is_year(tokens: list[Token], first: int, last: int) -> bool:
    years = [token.text for token in tokens[first:last] if token.is_digits]
    return bool(years) and all(
        len(year) == 4 and year.isdigit() and 1900 <= int(year) <= 2099 for year in years
    )
