"""Find many fixed phrases in a text in one pass, on characters, so that every engine gives the same."""

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

    White space in a phrase stands for any run of it.

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
        self._by_first: dict[str, list[tuple[re.Pattern[str], object]]] = {}
        for phrase in sorted(spelled, key=lambda p: (-len(p), p)):
            first = _WORD.match(phrase)
            if first is None:
                raise ValueError(f"phrase {phrase!r} must start with a letter or digit")
            body = r"\s+".join(re.escape(part) for part in phrase.split())
            flags = re.IGNORECASE if ignore_case else re.NOFLAG
            pattern = re.compile(body + r"(?!\w)", flags)
            self._by_first.setdefault(first.group(), []).append((pattern, spelled[phrase]))

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
        key = word.group().lower() if self._ignore_case else word.group()
        for pattern, value in self._by_first.get(key, ()):
            found = pattern.match(text, word.start(), end)
            if found:
                return Match(found.start(), found.end(), value)
        return None
