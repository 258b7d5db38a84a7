"""Which short forms and spellings of an article name the same person."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_ALIKE = 0.8
_SHORTEST_FUZZY = 5
_MOST_CANDIDATES = 60
_SOUNDS = str.maketrans({"q": "k", "c": "k", "v": "f", "w": "f", "z": "s"})
_UNHEARD = re.compile(r"[aeiouyhj’'-]")
_DOUBLED = re.compile(r"(.)\1+")


class PeopleIndex:
    """The persons of an article, found by any word of their name, however it is transliterated.

    Example:
        >>> people = PeopleIndex(["Kyrylo Budanov", "Budanov", "Kyrilo Budanov"])
        >>> people.fullest("Budanov"), people.fullest("Kyrilo Budanov")
        ('Kyrylo Budanov', 'Kyrylo Budanov')
    """

    def __init__(self, names: Iterable[str]) -> None:
        unique = dict.fromkeys(
            names
        )  # keeps the order of the text, so that the first spelling wins
        ranked = sorted(unique, key=lambda name: -len(name.split()))
        self._by_sound: dict[str, list[str]] = {}
        for name in ranked:
            for word in dict.fromkeys(_sound(word) for word in name.split()):
                self._by_sound.setdefault(word, []).append(name)
        self._fullest: dict[str, str] = {}

    def fullest(self, name: str) -> str:
        """The longest name of the article that has all words of ``name``; of several the first."""
        if name not in self._fullest:
            words = name.split()
            groups = [self._by_sound.get(_sound(word), []) for word in words]
            candidates = min(groups, key=len, default=[])[:_MOST_CANDIDATES]
            self._fullest[name] = next(
                (full for full in candidates if full == name or _is_short_for(words, full.split())),
                name,
            )
        return self._fullest[name]


def _sound(word: str) -> str:
    """What is left of a word in every transliteration: "Kyrylo", "Kyrilo", "Kirilo" -> "krl"."""
    heard = _UNHEARD.sub("", word.casefold().translate(_SOUNDS))
    return _DOUBLED.sub(r"\1", heard) or word.casefold()


def _is_short_for(words: list[str], full: list[str]) -> bool:
    if len(words) > len(full) or len(full) == 1:
        return False
    return all(any(_same_word(word, other) for other in full) for word in words)


def _same_word(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST_FUZZY or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one[:40], other[:40], autojunk=False).ratio() >= _ALIKE
