"""One person under two spellings: "Morgan Tsvangirai" and "Tsangirai"."""

from collections.abc import Iterable, Mapping, Sequence

_SHORTEST = 4  # letters of a word that may be misspelt within a full name
_SHORTEST_CHANGED = 7  # ... that may have a wrong letter
_SHORTEST_ALONE = 6


def one_edit(one: str, other: str) -> bool:
    """Whether a letter more, less, changed, or two changed about part the words.

    Example:
        >>> one_edit("htut", "htutt"), one_edit("semtamu", "sentamu"), one_edit("ali", "abu")
        (True, True, False)
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b if len(a) > len(b) else a == b[1:]


def spellings(full: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """Misspelt full name -> the spelling that the article has more often, else first.

    Example:
        >>> spellings({"Abu Hasyim Karim": [0, 90], "Abu Hasyim Kharim": [50], "Abu Karim": [9]})
        {'Abu Hasyim Kharim': 'Abu Hasyim Karim'}
    """
    alike: dict[tuple, list[str]] = {}
    same: dict[str, str] = {}
    for name in sorted(full, key=lambda name: (-len(full[name]), min(full[name]))):
        words = name.lower().split()
        for i, word in enumerate(words):
            if len(word) < _SHORTEST or (len(words) == 2 and i == 0):
                continue  # first names that are alike are other people's
            key = (i, *words[:i], None, *words[i + 1 :])
            known = next((n for n in alike.get(key, ()) if _same(n.lower().split()[i], word)), None)
            if known:
                same.setdefault(name, same.get(known, known))
            alike.setdefault(key, []).append(name)
    return same


def _same(one: str, other: str) -> bool:
    """A letter too many or two changed about; a wrong one only in a long word."""
    long = min(len(one), len(other)) >= _SHORTEST_CHANGED
    slip = long or len(one) != len(other) or sorted(one) == sorted(other)
    return slip and max(len(one), len(other)) > _SHORTEST and one_edit(one, other)


def misspelt(name: str, words: Iterable[str]) -> str | None:
    """The one of the words, in small letters, that a surname alone is a misspelling of.

    Example:
        >>> misspelt("tsangirai", ["morgan", "tsvangirai"])
        'tsvangirai'
    """
    if len(name) < _SHORTEST_ALONE:
        return None
    found = [word for word in words if word[0] == name[0] and one_edit(word, name)]
    return found[0] if len(found) == 1 else None
