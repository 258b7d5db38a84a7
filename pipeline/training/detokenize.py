"""Write a tokenised sentence as a newsroom would print it.

The named-entity corpora come one token a line, with spaces lost. A model meets running text, so
it must be trained on running text: "( 28 / 10 ) , kata Ruhut ." becomes "(28/10), kata Ruhut.".
"""

from collections.abc import Sequence

_CLOSING = frozenset(", . ; : ! ? ) ] } % … ” ’ .. ...".split())
_OPENING = frozenset("( [ { “ ‘".split())
_TOGGLING = frozenset(['"', "'"])
# Bound forms that hyphenate: "ke-21", "non-aktif", "eks-milisi", "3.000-an".
_PREFIXES = frozenset("anti di eks ke mantan non pasca pra pro se semi".split())
_SUFFIXES = frozenset("an kan ku lah mu nya".split())


def detokenize(tokens: Sequence[str], inside: Sequence[bool]) -> tuple[str, list[int]]:
    """Join ``tokens`` into running text.

    Args:
        tokens: the words and marks of one sentence.
        inside: for each token, whether it goes on a name (``I-``); hyphens in names close up.

    Returns:
        The text and the character offset at which each token starts.

    Example:
        >>> detokenize(["Siap", ",", '"', "kata", "negara", "-", "negara", "."], [False] * 8)
        ('Siap, "kata negara-negara.', [0, 4, 6, 7, 12, 18, 19, 25])
    """
    text, starts = "", []
    open_quotes: set[str] = set()
    glued = True  # nothing stands before the first token
    for index, token in enumerate(tokens):
        closes = token in _CLOSING or (token in _TOGGLING and token in open_quotes)
        tied = _is_tie(tokens, inside, index)
        if not (glued or closes or tied):
            text += " "
        starts.append(len(text))
        text += token
        glued = token in _OPENING or tied
        if token in _TOGGLING:
            glued = token not in open_quotes
            open_quotes ^= {token}
        elif token in {".", ":"} and _between_digits(tokens, index):
            glued = True
    return text, starts


def _between_digits(tokens: Sequence[str], index: int) -> bool:
    return (
        0 < index < len(tokens) - 1
        and tokens[index - 1][-1].isdigit()
        and tokens[index + 1][0].isdigit()
    )


def _is_tie(tokens: Sequence[str], inside: Sequence[bool], index: int) -> bool:
    """Whether the token is a hyphen or slash that closes up with both its neighbours."""
    token = tokens[index]
    if token not in {"-", "/"} or not 0 < index < len(tokens) - 1:
        return False
    left, right = tokens[index - 1].lower(), tokens[index + 1].lower()
    if token == "/" or (inside[index] and inside[index + 1]):
        return True
    reduplicated = left[:3].isalpha() and (left[:3] == right[:3] or left[-3:] == right[-3:])
    return left in _PREFIXES or right in _SUFFIXES or reduplicated or _between_digits(tokens, index)
