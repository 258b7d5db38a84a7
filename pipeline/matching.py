"""Find many fixed phrases in a text in one pass, on characters, whatever the tokenizer."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_WORD = re.compile(r"\w+")


class Match(NamedTuple):
    """A phrase of the table found at ``text[start:end]``, with the value it stands for."""

    start: int
    end: int
    value: object


class PhraseTable:
    """Phrases keyed by their first word; the longest one wins and matches never overlap.

    White space in a phrase stands for any run of it. A phrase is looked up, not searched for: the
    cost of a position is the number of words of the longest phrase that starts with its word, so
    that a table of 50,000 names made from a hostile document is as fast as one of ten.

    Args:
        phrases: phrase -> value.
        ignore_case: match in any case; else the phrase as it is written here and in capitals
            ("Korea Utara", "KOREA UTARA"), so that "AS" is a country and "as" is not.

    Raises:
        ValueError: a phrase does not start with a letter or digit.

    Example:
        >>> table = PhraseTable({"Korea Utara": "PRK", "Korea": None})
        >>> [(m.start, m.value) for m in table.find("militer Korea  Utara")]
        [(8, 'PRK')]
    """

    def __init__(self, phrases: Mapping[str, object], *, ignore_case: bool = False) -> None:
        self._ignore_case = ignore_case
        if ignore_case:
            spelled = {phrase.lower(): value for phrase, value in phrases.items()}
        else:
            spelled = {phrase.upper(): value for phrase, value in phrases.items()} | dict(phrases)
        # a phrase without the marks it ends with -> [(those marks, value)], longest marks first
        self._phrases: dict[str, list[tuple[str, object]]] = {}
        lengths: dict[str, set[int]] = {}
        for phrase in sorted(spelled, key=lambda p: (-len(p), p)):
            words = list(_WORD.finditer(" ".join(phrase.split())))
            if not words or words[0].start():
                raise ValueError(f"phrase {phrase!r} must start with a letter or digit")
            body, marks = _cut(words[0].string, words[-1].end())
            self._phrases.setdefault(body, []).append((marks, spelled[phrase]))
            lengths.setdefault(words[0].group(), set()).add(len(words))
        # first word -> numbers of words that its phrases have, longest first
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match]:
        """Yield the matches in ``text[start:end]`` from left to right; linear in its length."""
        end = len(text) if end is None else end
        reached = start
        for word in _WORD.finditer(text, start, end):
            if word.start() >= reached and (found := self._starting_with(word, text, end)):
                reached = found.end
                yield found

    def at(self, text: str, position: int) -> Match | None:
        """The longest match that starts exactly at ``position``."""
        word = _WORD.match(text, position)
        return self._starting_with(word, text, len(text)) if word else None

    def _starting_with(self, word: re.Match[str], text: str, end: int) -> Match | None:
        lengths = self._lengths.get(self._cased(word.group()))
        if not lengths:
            return None
        ends = [word.end()]
        while len(ends) < lengths[0] and (following := _WORD.search(text, ends[-1], end)):
            ends.append(following.end())
        for length in lengths:
            if length <= len(ends):
                body = self._cased(" ".join(text[word.start() : ends[length - 1]].split()))
                for marks, value in self._phrases.get(body, ()):
                    stop = ends[length - 1] + len(marks)
                    whole = not marks or not text[stop : stop + 1].isalnum()
                    if stop <= end and whole and text.startswith(marks, ends[length - 1]):
                        return Match(word.start(), stop, value)
        return None

    def _cased(self, string: str) -> str:
        return string.lower() if self._ignore_case else string


def _cut(string: str, position: int) -> tuple[str, str]:
    return string[:position], string[position:]
