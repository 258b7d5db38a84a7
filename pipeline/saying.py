"""Words of saying beside quotation marks: they tell closing marks from opening ones."""

import re
from collections.abc import Iterator
from functools import cache

from pipeline.lexicon import nouns
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.function_words import NO_CUE
from pipeline.lexicon.saying_terms import BARE, BARE_ALONE

_BEHIND = re.compile(r"\s{0,3}[,;–—-]?\s{0,3}\(?([a-z]{2,15}(?:-[a-z]{3,10})?)\b")
_NEXT = re.compile(r"\s{1,3}([\w’'-]{1,30})")
_ENDED = re.compile(
    r"\s{0,3}[,.;]|\s{1,3}(?:kepada|saat|usai|seusai|di|sambil|seraya|lagi|dalam|pada)\b"
)
_INSIDE = re.compile(r"[,!?…]\s{1,3}([a-z]{3,15})\b")
# how it was said, in the place of the cue: "…, lirih Siti Aminah"
_MANNERS = frozenset("lirih geram guyon curhat kelit umpat gurau ketus kesal".split())
# behind a comma they begin a clause as often as they tell who said it: "…, tambah Adhi Karya juga"
_BOTH = ("tambah", "demikian", "begitu", "bunyi")
# "Menjawab pertanyaan itu, Peskov berkata, “…"
_INTRODUCES = re.compile(
    r":\s{0,3}$|\b(?:me[mnlrwy][a-z]{3,}|ber[a-z]{3,}|kata|ujar|tutur)(?:nya)?\b[^.!?:\"“”\n]{0,60},\s{0,3}$"
)
_PRONOUNS = frozenset({"dia", "ia", "beliau"})
# nouns of people by their form: "pemain", "pelatih", "relawan"
_AGENT = re.compile(r"pe[lmnrwy]?[a-z]{3,}(?<!an)|[a-z]{3,}(?:wan|wati)")
_REACH = 100  # characters


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Cues without prefix, those that are nothing else, and what a speaker's phrase opens with."""
    speakers = (
        nouns.ROLE_HEADS
        | nouns.ANONYMOUS_HEADS
        | nouns.PERSON_NOUNS
        | nouns.PRONOUNS
        | nouns.ORGANISATION_HEADS
        | nouns.DOCUMENT_HEADS
        | nouns.GOVERNMENT_HEADS
        | {"sang", "si", "para"}
    )
    return _MANNERS.union(BARE), BARE_ALONE | {"demikian", "begitu", "bunyi"}, frozenset(speakers)


def said_behind(text: str, position: int) -> bool:
    """Whether an inverted cue and its speaker stand at ``position``: "kata Budi", "ujarnya".

    Example:
        >>> said_behind('"Kami siap," kata Budi', 12), said_behind('"Kata" itu', 6)
        (True, False)
    """
    found = _BEHIND.match(text, position)
    return found is not None and _is_cue(text, found)


def may_be_said_behind(text: str, position: int) -> bool:
    """Like :func:`said_behind` for any word in the place of the cue: "celetuk Siti", "geramnya,".

    Example:
        >>> may_be_said_behind('"Kami siap, "celetuk Siti', 13), may_be_said_behind('"yang lain', 1)
        (True, False)
    """
    found = _BEHIND.match(text, position)
    if found is None or found[1] in NO_CUE:
        return False
    if found[1].endswith("nya") and (ended := _ENDED.match(text, found.end(1))):
        return bool(ended)
    following = _NEXT.match(text, found.end(1))
    return following is not None and _is_speaker(following[1], _words()[2])


def _is_speaker(word: str, speakers: frozenset[str]) -> bool:
    return word[0].isupper() or word.lower() in speakers or _AGENT.fullmatch(word) is not None


def _is_cue(text: str, found: re.Match[str]) -> bool:
    cues, always, speakers = _words()
    word = found[1] if found[1] in cues else found[1].removesuffix("lah")  # "kilah X", "katalah X"
    following = _NEXT.match(text, found.end(1))
    if word in cues or (following and _is_verb(word)):
        if following is None:
            return False
        return word in always or _is_speaker(following[1], speakers)
    if following and word in _PRONOUNS:  # "“Kami siap”, dia menambahkan"
        return _is_verb(following[1])
    return word.endswith("nya") and word[:-3] in cues


def _is_verb(word: str) -> bool:
    """Whether it is an active verb of saying: "mengatakan", "berjanji"."""
    return word[:2] in ("me", "be") and active_stance(word) is not None


def sayings_within(text: str, start: int, end: int) -> Iterator[int]:
    """Where the comma stands before each inverted cue: ", kata Budi", "! serunya".

    Example:
        >>> list(sayings_within("Kami siap, kata Budi.", 0, 21))
        [9]
    """
    for found in _INSIDE.finditer(text, start, end):
        if found[1] not in _BOTH and _is_cue(text, found):
            yield found.start()


def introduces(text: str, start: int, position: int) -> bool:
    """Whether what stands in ``[start, position)`` announces speech: a colon, "X berkata,".

    Example:
        >>> introduces("Budi berkata, “Kami siap.", 0, 14)
        True
    """
    return _INTRODUCES.search(text, max(start, position - _REACH), position) is not None
