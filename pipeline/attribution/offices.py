"""Who holds which office: "Panglima TNI", "Wamenhan", "sang menteri" are persons of the article."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from pipeline.article import Article
from pipeline.attribution.roles import Told, told_roles
from pipeline.lexicon.nouns import ROLE_HEADS, SHORT_OFFICES

_BRACKETED = re.compile(r"\(([^()]{2,30})\)")
_WORD = re.compile(r"[\w/’'.-]+")

_MOST_OFFICES = 300  # looked through for a longer name
Office = tuple[str, ...]


class Offices:
    """The offices that an article gives its persons, under every name of them.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Wakil Menteri Pertahanan (Wamenhan) Taufan Aji tiba."
        >>> offices = Offices(Article(text, [(0, 52)], [Mention(36, 46, "PER", "Taufan Aji")]))
        >>> sorted(offices.holders("Wamenhan")), sorted(offices.holders("wakil menteri"))
        (['Taufan Aji'], ['Taufan Aji'])
    """

    def __init__(self, article: Article, told: Told | None = None) -> None:
        told = told_roles(article) if told is None else told
        roles = [(person, article.text[start:end]) for person, start, end in told]
        self._long: dict[str, Office] = {}
        for _, role in roles:
            for bracket in _BRACKETED.finditer(role):
                short, long = bracket[1].lower(), _words(role[: bracket.start()], {})
                if " " not in short and len(long) > 1 and long[0][0] == short[0]:
                    self._long.setdefault(short, long)
                elif "".join(word[0] for word in long[-len(short) :]) == short:
                    self._long.setdefault(
                        short, long[-len(short) :]
                    )  # "Ketua Majelis Rakyat Papua (MRP)"
        self._held: dict[Office, set[str]] = {}
        for person, role in roles:
            words = _words(_BRACKETED.sub(" ", role), self._long)
            for length in range(1, len(words) + 1):
                self._held.setdefault(words[:length], set()).add(person)

    def is_short(self, name: str) -> bool:
        """Whether the article has the name in brackets behind an office: "(Kadispenal)"."""
        long = self._long.get(name.lower(), ())
        return bool(long) and long[0] in ROLE_HEADS

    def holders(self, office: str) -> frozenset[str]:
        """The persons who hold an office, or one that begins so: "Panglima" of "Panglima TNI"."""
        words = _words(_BRACKETED.sub(" ", office), self._long)
        held = self._held.get(words, ())
        if not held and len(words) > 1:  # "Panglima Filipina" leaves out what he commands
            fuller = [full for full in islice(self._held, _MOST_OFFICES) if shortens(words, full)]
            held = {person for full in fuller for person in self._held[full]}
        return frozenset(held)


def shortens(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name leaves words out of a longer one that starts the same.

    Example:
        >>> shortens(("junta", "mali"), ("junta", "militer", "mali"))
        True
    """
    if len(short) >= len(full) or short[0] != full[0]:
        return False
    behind = iter(full)
    return all(word in behind for word in short)


def _words(office: str, long: Mapping[str, Office]) -> Office:
    """The words of an office, short names written out: "Menhan" is the "menteri pertahanan"."""
    words: list[str] = []
    for match in _WORD.finditer(office.lower()):
        word = match[0]
        words += SHORT_OFFICES[word].split() if word in SHORT_OFFICES else long.get(word, (word,))
    return tuple(words)
