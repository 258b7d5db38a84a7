"""Who holds which office: "Panglima TNI", "Wamenhan", "sang menteri" are persons of the article."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from pipeline.article import Article
from pipeline.attribution.roles import Told, told_roles
from pipeline.lexicon.nouns import ROLE_HEADS
from pipeline.lexicon.short_offices import LONG_BODIES, SHORT_OFFICES

_BRACKETED = re.compile(r"\(([^()]{2,30})\)")
_WORD = re.compile(r"[\w/’'.-]+")

_MOST_OFFICES = 300  # looked through for a longer name
# whose office is that of the man named before: "Gubernur Sari Dewi … oleh wakilnya, Tono Aji"
_SECONDS = {"wakilnya": "wakil", "deputinya": "deputi"}
_NEAR = 300  # characters
# where he spoke, no part of his office: "ujar Mendagri di kantor gubernur, Sofifi"
_IN_PLACE = re.compile(rf"(?:{'|'.join(SHORT_OFFICES)})\s{{1,3}}di\b", re.IGNORECASE)
# "majelis hakim yang diketuai Asri Wena": her office is told by the verb
_LED = re.compile(
    r"\b(diketuai|dipimpin|dikomandani|dikepalai)\s{1,3}(?:oleh\s{1,3})?", re.IGNORECASE
)
_LED_BODY = re.compile(r"\b(\w+(?:\s\w+)?)\s{1,3}(?:yang\s{1,3})?$")
_LED_REACH = 60  # characters
_LEADERS = {
    "diketuai": "ketua", "dipimpin": "pemimpin", "dikomandani": "komandan", "dikepalai": "kepala",
}  # fmt: skip
_RANK_AND_NAME = 40  # characters
# what somebody acts as: "Kolonel Toni Harefa selaku Direktur Latihan (Dirlat)"
_ACTS_AS = re.compile(  # it starts with letters, so that they are searched for
    r"se(?<=\bse)(?:laku|bagai)\s{1,3}([A-Z][\w/]{1,20}(?:\s[A-Z\d][\w/]{0,20}){0,5}"
    r"(?:\s\([A-Z][\w/]{1,14}\))?)"
)
_BEHIND = 90  # characters: "selaku Irup, Bupati Alor Drs. Toni Harefa"
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
        self._article = article
        self._given = told

    @cached_property
    def _told(self) -> Told:
        return told_roles(self._article) if self._given is None else self._given

    @cached_property
    def _small_letters(self) -> str:
        return self._article.text.lower()

    @cached_property
    def _acting(self) -> list[tuple[str, str]]:
        return list(_acting(self._article))

    @cached_property
    def _long(self) -> dict[str, Office]:
        """As "Komandan Korem (Danrem)", "Ketua Majelis Rakyat Papua (MRP)" write them out."""
        text = self._article.text
        roles = [text[start:end] for _, start, end in self._told]
        long: dict[str, Office] = {}
        for role in (*roles, *(role for role, _ in self._acting)):
            for bracket in _BRACKETED.finditer(role) if "(" in role else ():
                short, office = bracket[1].lower(), _words(role[: bracket.start()], {})
                if " " not in short and len(office) > 1 and office[0][0] == short[0]:
                    long.setdefault(short, office)
                elif "".join(word[0] for word in office[-len(short) :]) == short:
                    long.setdefault(short, office[-len(short) :])
        return long

    @cached_property
    def _held(self) -> dict[Office, set[str]]:
        held: dict[Office, set[str]] = {}
        for role, person in self._acting:
            words = _words(_BRACKETED.sub(" ", role), self._long)
            if words and words[0] in ROLE_HEADS:
                held.setdefault(words, set()).add(person)
        for person, words in self._told_offices():
            for length in range(1, len(words) + 1):
                held.setdefault(words[:length], set()).add(person)
        return held

    def _told_offices(self) -> Iterator[tuple[str, Office]]:
        """Each person's offices in turn, "wakilnya" with the office of the man named before."""
        article = self._article
        yield from _led(article)
        before: tuple[Office, int] = ((), -_NEAR)
        for person, start, end in self._told:
            if _IN_PLACE.match(article.text, start, end):
                continue
            words = _words(_BRACKETED.sub(" ", article.text[start:end]), self._long)
            if words[:1] and words[0] in _SECONDS:
                if start - before[1] > _NEAR:
                    continue
                words = (_SECONDS[words[0]], *before[0])
            elif words:
                before = words, end
            yield person, words

    def is_short(self, name: str) -> bool:
        """Whether the name is an office's in one word: "Kapolda", "(Kadispenal)" behind its office.

        Example:
            >>> Offices(Article("", [])).is_short("Pangdam")
            True
        """
        if name.lower() in SHORT_OFFICES:
            return True
        if " " in name or f"({name.lower()})" not in self._small_letters:
            return False
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


def _acting(article: Article) -> Iterator[tuple[str, str]]:
    """What each person acts as: who is named before it, else behind it, in the sentence."""
    for found in _ACTS_AS.finditer(article.text):
        start, end = article.sentences[article.sentence_at(found.start())]
        before = article.people_in(max(start, found.start() - _NEAR), found.start())
        behind = article.people_in(found.end(), min(end, found.end() + _BEHIND))
        person = before[-1] if before else behind[0] if behind else None
        if person and not article.speech_around(found.start()):
            yield found[1], person.entity


def _led(article: Article) -> Iterator[tuple[str, Office]]:
    """Who leads a body by what the text says of the body."""
    small_letters = article.text.lower()
    if not any(verb in small_letters for verb in _LEADERS):
        return
    for found in _LED.finditer(article.text):
        people = article.people_in(found.end(), found.end() + _RANK_AND_NAME)
        lead = article.text[max(0, found.start() - _LED_REACH) : found.start()]
        led = _LED_BODY.search(lead) if people else None
        if led is None or "," in article.text[found.end() : people[0].start]:
            continue
        body = _words(led[1], {})
        for first in range(len(body)):  # "satgas", and "anggota satgas"
            yield people[0].entity, (_LEADERS[found[1].lower()], *body[first:])
        if body[-1] == "hakim":
            yield people[0].entity, ("hakim", "ketua")


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
    """The words of an office, its bodies by their short names, the office itself written out.

    Example:
        >>> _words("Kapolda Bali", {}) == _words("Kepala Kepolisian Daerah Bali", {})
        True
    """
    words: list[str] = []
    for match in _WORD.finditer(office.lower()):
        word = match[0]
        words += SHORT_OFFICES[word].split() if word in SHORT_OFFICES else long.get(word, (word,))
    return _with_short_bodies(words)


def _with_short_bodies(words: Sequence[str]) -> Office:
    """As "kepala polda" for "kepala kepolisian daerah"."""
    short: list[str] = []
    at = 0
    while at < len(words):
        for long, body in _BODIES_BY_WORD.get(words[at], ()):
            if tuple(words[at : at + len(long)]) == long:
                short += body
                at += len(long)
                break
        else:
            short.append(words[at])
            at += 1
    return tuple(short)


_BODIES_BY_WORD: dict[str, list[tuple[Office, Office]]] = {}  # by the first of the long ones
for _names in LONG_BODIES:
    _BODIES_BY_WORD.setdefault(_names[0][0], []).append(_names)
