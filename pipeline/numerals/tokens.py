"""Cut text into words, digit runs and marks, with their offsets.

The engines tokenize differently ("3.000-an", "tentaranya"), so everything in this stage works on
these tokens instead. A digit run keeps its separators: "3.000", "1,5", "10 000".
"""

import re
from typing import NamedTuple

# "10 000" with no-break or thin spaces is one number; with a plain space only before "000",
# because "pukul 10 300 tentara" is two.
_TOKEN = re.compile(
    r"[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3})+(?![0-9.,])"
    r"|[0-9]{1,3}(?: 000)+(?![0-9])"
    r"|[0-9]+(?:[.,][0-9]+)*"
    r"|[^\W\d_]+"
    r"|\S"
)


class Token(NamedTuple):
    """A word, a digit run or a single mark: ``text[start:end]``.

    ``glued`` tells that nothing stands between it and the token before.
    """

    text: str
    lower: str
    start: int
    end: int
    glued: bool

    @property
    def is_digits(self) -> bool:
        """Whether it is a run of digits, with separators or without."""
        return "0" <= self.text[0] <= "9"

    @property
    def is_word(self) -> bool:
        """Whether it is a run of letters."""
        return self.text[0].isalpha()


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of ``text[start:end]``, with offsets into ``text``. Linear in its length.

    >>> [token.text for token in tokenize("3.000-an tentara")]
    ['3.000', '-', 'an', 'tentara']
    """
    tokens = []
    last_end = -1
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        written = match[0]
        first, last = match.span()
        tokens.append(_make((written, written.lower(), first, last, first == last_end)))
        last_end = last
    return tokens


_make = Token._make


def starts_with(tokens: list[Token], at: int, phrase: tuple[str, ...]) -> bool:
    """Whether the lower-cased words of ``phrase`` stand at index ``at``."""
    if at < 0 or at + len(phrase) > len(tokens):
        return False
    return all(tokens[at + i].lower == word for i, word in enumerate(phrase))


class Phrases:
    """A set of phrases that can be looked up at, or ending before, a token index.

    ``firsts`` are the words that a phrase can start with.

    >>> terms = Phrases({"kira-kira": "approximate"})
    >>> terms.at(tokenize("kira-kira 3.000"), 0)
    ('approximate', 3)
    """

    def __init__(self, terms: dict[str, object]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], object]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], object]]] = {}
        for term, value in terms.items():
            words = tuple(token.lower for token in tokenize(term))
            self._by_first.setdefault(words[0], []).append((words, value))
            self._by_last.setdefault(words[-1], []).append((words, value))
        self.firsts = frozenset(self._by_first)
        for index in (self._by_first, self._by_last):
            for entries in index.values():
                entries.sort(key=lambda entry: -len(entry[0]))  # the longest wins

    def at(self, tokens: list[Token], i: int) -> tuple[object, int] | None:
        """The longest phrase that starts at ``i``: its value and the index behind it."""
        entries = self._by_first.get(tokens[i].lower) if 0 <= i < len(tokens) else None
        for words, value in entries or ():
            if starts_with(tokens, i, words):
                return value, i + len(words)
        return None

    def before(self, tokens: list[Token], i: int) -> tuple[object, int] | None:
        """The longest phrase that ends just before ``i``: its value and the index of its start."""
        if not 0 < i <= len(tokens):
            return None
        for words, value in self._by_last.get(tokens[i - 1].lower, ()):
            if starts_with(tokens, i - len(words), words):
                return value, i - len(words)
        return None
