"""What the words around a date say of it: told or to come, of the saying, in a title."""

from dataclasses import replace

from pipeline.dates import contexts
from pipeline.dates.expressions import CalendarDate, Expression, is_one_day
from pipeline.dates.lexer import BREAK, Token

_LOOK_BACK = 25  # tokens; a clause is rarely longer

_CLAUSE_ENDS = frozenset({BREAK, ".", "!", "?", ";", '"', "“", "”", "(", ")"})


def in_future_context(tokens: list[Token], i: int, expression: Expression) -> Expression:
    """Mark a date without year that the words before it place in the future."""
    if not isinstance(expression, CalendarDate) or expression.direction is not None:
        return expression
    if expression.year is not None or expression.year_shift is not None:
        return expression
    if tokens[i - 1].key in contexts.SINCE:
        return replace(expression, direction="past" if expression.month else None)
    if _superlative_before(tokens, i):
        return replace(expression, direction="future")
    if _future_cue_before(tokens, i):
        return replace(expression, direction="ahead")
    return expression


def in_title(tokens: list[Token], i: int) -> bool:
    """Whether a title in quotes holds it: film "Tiga Hari untuk Selamanya"."""
    if not tokens[i].raw[:1].isupper():
        return False
    for at in range(i - 1, max(0, i - _LONGEST_TITLE), -1):
        if tokens[at].key in _QUOTES:
            return tokens[at - 1].key in contexts.TITLED
        if tokens[at].key in _CLAUSE_ENDS:
            return False
    return False


_LONGEST_TITLE = 6  # tokens before the date

_QUOTES = frozenset("\"“‘'")


def _superlative_before(tokens: list[Token], i: int) -> bool:
    """Read "paling cepat pada tanggal 1 November"."""
    at = i - 2 if tokens[i - 1].key == "pada" else i - 1
    return tokens[at].key in contexts.SUPERLATIVES and tokens[at - 1].key in ("paling", "se")


def _future_cue_before(tokens: list[Token], i: int) -> bool:
    for at in range(i - 1, max(0, i - _LOOK_BACK), -1):
        key = tokens[at].key
        if key in _CLAUSE_ENDS or key in contexts.CUE_BARRIERS:
            return False
        if key in contexts.FUTURE_CUES:
            return tokens[at + 1].key != "datang"
    return False


def role_of(tokens: list[Token], i: int, end: int, expression: Expression) -> str | None:
    """What a date is told for, as far as the words around it show."""
    if tokens[i - 1].key in contexts.BOUNDS:
        # "Hingga Kamis, 22 Mei, jumlahnya 2.870" is the day of the count
        counted = tokens[i - 1].key in ("hingga", "sampai") and tokens[i - 1].raw.istitle()
        return "said" if counted and tokens[end].key == "," else "bound"
    if not is_one_day(expression) or expression.clock is not None:
        return None
    if _future_cue_before(tokens, i):
        return "ahead"
    said = _closes_saying(tokens, i, end) or _opens_saying(tokens, i, end)
    return "said" if said else None


def _opens_saying(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a day at the head of a sentence is that of its verb: "Pada Senin, X menyatakan"."""
    if any(tokens[at].key in contexts.VERBS_OF_SAYING for at in range(end, end + 2)):
        return True  # "Komandan X, Senin (28/10), menyatakan"
    before = tokens[i - 2].key if tokens[i - 1].key == "pada" else tokens[i - 1].key
    if before not in (BREAK, ".", '"', "”"):
        return False
    for at in range(end, min(len(tokens), end + _SUBJECT)):
        if tokens[at].key in _CLAUSE_ENDS:
            return False
        if tokens[at].key in contexts.VERBS_OF_SAYING:
            return True
    return False


_SUBJECT = 16  # tokens that a subject with its role may take


_SETTING = 5  # tokens behind "konferensi pers" that still tell of it


def _closes_saying(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a day closes a saying: "kata dia di Kyiv, Senin (28/10)".

    Behind "mengatakan" and a comma or "bahwa" the words reported have begun.
    """
    reported = False
    for at in range(i - 1, max(0, i - _LOOK_BACK), -1):
        key = tokens[at].key
        if key in _CLAUSE_ENDS and key not in ("(", ")", '"', "“", "”"):
            return False
        if key in contexts.VERBS_OF_SAYING:
            return not reported or at == i - 2  # "menyatakan, Kamis, 23 September 1999, tugas …"
        if key == "menurut":  # "Menurut X, Senin, …"; "Menurut X, pasukan tiba Senin"
            return tokens[i - 1].key == "," and tokens[end].key == ","
        if key in contexts.CUES_OF_SAYING:
            return True
        if key in contexts.SETTINGS_OF_SAYING and i - at <= _SETTING:
            return True  # "dalam siaran pers, 23 Maret 2022"
        reported = reported or key in (",", "bahwa")
    return False
