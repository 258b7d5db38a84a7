"""Numbers that stand beside the name of whose they are: "di kubu pemberontak 28", "Chad 3.250"."""

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities import nouns
from pipeline.quantities.context_terms import ADVERBS, CLOSING_MARKS, FATES
from pipeline.quantities.evidence import STATE_NAMES
from pipeline.quantities.evidence_terms import BRANCHES
from pipeline.quantities.unit_terms import SOLDIERS

_SOLDIER_NAMES = Phrases(
    dict.fromkeys(noun for noun in SOLDIERS if noun not in ("rekrut", "rekrutan", "infanteri"))
    | dict.fromkeys(("tentara pemerintah", "pasukan pemerintah", "militer", "pihak militer"))
)
BRANCH_NAMES = Phrases(dict.fromkeys(BRANCHES, True))

_SIDES = frozenset("pihak kubu sisi kalangan barisan jajaran".split())
_AT = frozenset("di dari pada".split())
_REACH = 6  # tokens of a side's name: "di pihak pasukan pemerintah Sri Lanka"
_WITH = frozenset({"dengan", "sebanyak", "sejumlah", "("})
_LIST_OPENERS = frozenset(
    """dan serta sementara sedangkan lalu kemudian atau plus yakni yaitu termasuk disusul diikuti
    ditambah oleh ( ; : , • -""".split()
)


def is_party(tokens: list[Token], i: int) -> int | None:
    """The index behind the state, branch or group that is named at ``i``."""
    if i >= len(tokens) or not tokens[i].text[0].isupper():
        return None
    if (force := evidence_of.force_at(tokens, i)) is not None:
        return force
    found = STATE_NAMES.at(tokens, i) or BRANCH_NAMES.at(tokens, i)
    return found[1] if found else None


def named_before(tokens: list[Token], start: int) -> int | None:
    """Where the state or branch right before a number starts, if a list or a sentence does.

    "sedangkan Pakistan 660.000", "Chad 3.250, Niger 950".
    """
    if start > 1 and tokens[start - 1].lower in _WITH:
        start -= 1  # "disusul Burundi dengan 5.000", "Burundi (5.432)"
    low = max(0, start - _REACH)
    near = tokens[low:start]
    if near:  # "angkatan lautnya 60.000"
        near[-1] = near[-1]._replace(lower=evidence_of.without_nya(near[-1]))
    for names in (STATE_NAMES, BRANCH_NAMES, _SOLDIER_NAMES):
        found = names.before(near, len(near))
        if found is None:
            continue
        first = low + found[1]
        named = names is not STATE_NAMES or tokens[first].text[0].isupper()
        if named and (first == 0 or tokens[first - 1].lower in _LIST_OPENERS):
            return first
    return None


def named_behind(tokens: list[Token], behind: int) -> bool:
    """As in "3.250 dari Nigeria", "950 (Niger)"."""
    if behind >= len(tokens) or tokens[behind].lower not in ("dari", "asal", "("):
        return False
    if tokens[behind].lower != "(" and _is_formation(tokens, behind + 1):
        return True
    end = is_party(tokens, behind + 1)
    return end is not None and (end >= len(tokens) or not tokens[end].is_digits)


def _is_formation(tokens: list[Token], i: int) -> bool:
    """As in "unit Egoz", "Brigade Golani": a formation and its name."""
    noun = nouns.noun_at(tokens, i)
    return (
        noun is not None
        and noun.sort in (nouns.FORMATION, nouns.DOUBTFUL)
        and noun.last < len(tokens)
        and (tokens[noun.last].text[0].isupper() or tokens[noun.last].is_digits)
        and not evidence_of.named_behind(tokens, noun.last)[1]
    )


def of_others(tokens: list[Token], behind: int) -> bool:
    """As in "200 dari Polda", "12 (Basarnas)"."""
    return (
        behind < len(tokens)
        and tokens[behind].lower in ("dari", "asal", "(")
        and evidence_of.civil_at(tokens, behind + 1)
    )


def on_side(tokens: list[Token], start: int, behind: int) -> str | None:
    """Whose side the number is said of: ``force``, ``state`` (or its government), or null.

    "di kubu pemberontak 28", "di pihak tentara, tewas 12 orang", "28 di pihak pemberontak".
    """
    i = behind
    if i < len(tokens) and tokens[i].lower == "orang":
        i += 1
    if i < len(tokens) and tokens[i].lower in FATES:
        i += 1
    if i + 1 < len(tokens) and tokens[i].lower in _AT and tokens[i + 1].lower in _SIDES:
        return _side(tokens, i + 2, len(tokens))
    end = start
    while end > 0 and start - end < 3 and _passes(tokens[end - 1]):
        end -= 1
    for at in range(end - 1, max(0, end - _REACH - 1), -1):
        if tokens[at].text in CLOSING_MARKS:
            return None
        if tokens[at].lower in _SIDES and tokens[at - 1].lower in _AT:
            return _side(tokens, at + 1, end) if _names_only(tokens, at + 1, end) else None
    return None


def _passes(token: Token) -> bool:
    return token.text == "," or token.lower in FATES or token.lower in ADVERBS


def _names_only(tokens: list[Token], first: int, end: int) -> bool:
    """Whether the side's name, and no clause, fills the words: no verb, no number."""
    return all(
        token.is_word and token.lower not in FATES and not token.lower.startswith(("meng", "meny"))
        for token in tokens[first:end]
    )


def _side(tokens: list[Token], first: int, end: int) -> str | None:
    if first >= end:
        return None
    noun = nouns.noun_at(tokens, first)
    if noun is not None and noun.sort == nouns.SOLDIER:
        return None if evidence_of.others_behind_soldiers(tokens, noun.last) else "force"
    if evidence_of.force_at(tokens, first) is not None:
        return "force"
    state = tokens[first].lower == "pemerintah" or is_party(tokens, first) is not None
    return "state" if state else None
