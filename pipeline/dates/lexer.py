"""Cut text into tokens, in linear time, for the grammar of temporal expressions.

The engines' own tokenizers differ, and none keeps "(23/10/2024)" the same way; the grammar needs
one cut that never changes.
"""

import re
from typing import NamedTuple

from pipeline.dates.terms import BREAK_KEY as BREAK
from pipeline.dates.terms import MONTHS, VARIANTS

# digits; a word, with the apostrophe of "Jum'at"; any other sign. Marks of no width count as space.
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’‘`ʼ][^\W\d_]+)?|[^\w\s\u200b-\u200f\ufeff\u00ad]|_")
_APOSTROPHES = str.maketrans("", "", "'’‘`ʼ")

LOOK_BACK, LOOK_AHEAD = 5, 16  # farther than any rule looks


class Token(NamedTuple):
    """A token: its lookup key (lower case, no apostrophe), place, and whether a gap precedes it."""

    key: str
    raw: str
    start: int
    end: int
    glued: bool


_new = tuple.__new__


def tokenize(text: str) -> list[Token]:
    """Tokens of ``text``, with a ``BREAK`` wherever a line break ends what is being said.

    A single line break inside running text (hard-wrapped dumps) is a space; before a sign, a
    capital or after a blank line it is a break. Month names may follow a wrap.

    Example:
        >>> [token.key for token in tokenize("Jum'at (8/11)")[LOOK_BACK:-LOOK_AHEAD]]
        ['jumat', '(', '8', '/', '11', ')']
    """
    # sentinels: the grammar looks back and ahead without a bounds check
    tokens = [Token(BREAK, "", 0, 0, glued=False)] * LOOK_BACK
    end = 0
    variants = dict(VARIANTS)  # a plain dict answers sooner than a view of it
    for match in _TOKEN.finditer(text):
        start, raw = match.start(), match[0]
        key = raw.lower()
        if not key.isalnum() and len(key) > 1:
            key = key.translate(_APOSTROPHES)
        elif key in variants:
            key = variants[key]
        if start > end and "\n" in text[end:start] and _breaks(text[end:start], raw, key):
            tokens.append(Token(BREAK, "", end, end, glued=False))
        # half the price of Token(…), and there are more of these than of anything else
        stop = start + len(raw)
        tokens.append(_new(Token, (key, raw, start, stop, start == end)))
        end = stop
    tokens.extend([Token(BREAK, "", end, end, glued=False)] * LOOK_AHEAD)
    return tokens


def _breaks(gap: str, raw: str, key: str) -> bool:
    wraps = raw[0].islower() or raw[0].isdigit() or key in MONTHS
    return gap.count("\n") > 1 or not wraps
