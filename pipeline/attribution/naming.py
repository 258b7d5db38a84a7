"""The names of outlets in a sentence, by what stands before them and by what they are called."""

import re

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.outlets import (
    WORDS_OF_OUTLETS,
    Outlet,
    Trust,
    is_bare_place,
    is_outlet,
    is_own,
    outlet_state,
    read_outlet,
)
from pipeline.attribution.relay_terms import ADJECTIVE, BEFORE_NAMES, NOUN, PAGE, THAT_ONE

_LONGEST_NAME = 160  # characters, with what stands before it
_LOOK_BACK = 40  # mentions
_AND = re.compile(
    r"\s{0,3}(?:,\s{0,3})?(?:(?:dan|serta|lalu|kemudian|juga|pula|atau|maupun)\s{1,3}){0,2}|\s?[/(]\s?",
    re.IGNORECASE,
)
_OPEN = ", \xa0"
_FIRST_WORD = re.compile(r"\w[\w.-]*+")
# words in lower case that a name may begin with, or what tells of one
_OPENERS = BEFORE_NAMES | frozenset("the al el an ar as ash at az ad de la le".split())
_MARKS = '"“‘*'


class OutletNames:
    """Reads lists of outlets, in text order; knows those named so far.

    Example:
        >>> names, end = OutletNames(Article("harian Koha", [])).listed(0, 11, Trust.NONE)
        >>> [name.name for name in names], end
        (['Koha'], 11)
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self._named: list[Outlet] = []

    def behind(self, pattern: re.Pattern[str], position: int, end: int) -> int:
        """Where words that ``pattern`` has, as many as stand there, end."""
        while found := pattern.match(self.article.text, position, end):
            position = found.end()
        return position

    def may_follow(self, position: int, end: int) -> bool:
        """Whether what stands behind "kepada" may begin an outlet's name or tell of one.

        Most often it is a day ("pada Kamis"), or a word in lower case that opens no such name.
        """
        start, stop = self.article.trim(position, end, _OPEN + _MARKS + "\t\r\n")
        first = _FIRST_WORD.match(self.article.text, start, stop)
        if first is None:
            return False
        named = self.article.mentions_in(start, stop)[:1]
        if named and named[0].start == start:
            return True
        if first[0].islower():
            return first[0] in _OPENERS or "." in first[0] or "-" in first[0]
        dates = self.article.dates_in(start, stop)[:1]
        return not dates or dates[0].start != start

    def is_place(self, position: int, end: int) -> bool:
        """Whether what stands behind "di" is a place and no outlet that is named after one."""
        start, _ = self.article.trim(position, end)
        named = self.article.mentions_in(start, end)[:1]
        return bool(named) and named[0].start == start and is_bare_place(self.article, named[0])

    def listed(self, position: int, end: int, trust: Trust) -> tuple[tuple[Outlet, ...], int]:
        """The outlets listed from ``position`` on: "Reuters", "AFP dan kantor berita AP"."""
        names: list[Outlet] = []
        stop = position
        while outlet := self._name(position, end, trust):
            names.append(outlet)
            stop = outlet.end
            joined = _AND.match(self.article.text, stop, end)
            if joined is None or joined.end() == stop or not joined[0].strip():
                break
            position = joined.end()
            trust = Trust.NONE if trust < Trust.FULL or "," in joined[0] else Trust.SOME
        self._named += names
        return tuple(names), stop

    def _name(self, position: int, end: int, trust: Trust) -> Outlet | None:
        """One outlet: behind "kantor berita resmi Suriah", or by what it is ("harian itu")."""
        text = self.article.text
        end = min(end, position + _LONGEST_NAME)
        if page := PAGE.match(text, position, end):
            position = self.behind(ADJECTIVE, page.end(), end)
            trust = Trust.PAGE
        state = None
        named = self._read_name(position, end, trust)
        if named and text[position : position + 2].strip()[:1].isupper():
            return named  # "Radio Dabanga"
        if noun := NOUN.match(text, position, end):
            first = position
            position = self.behind(ADJECTIVE, noun.end(), end)
            trust = Trust.NOUN
            place = self._place(position, end)
            if place:
                state, position = place.country, self.behind(ADJECTIVE, place.end, end)
            named = self._read_name(position, end, trust)
            if named is None and (
                THAT_ONE.match(text, position, end) or text[position - 3 : position] == "itu"
            ):
                return self._again(first, position, state, end)
        return named

    def _read_name(self, position: int, end: int, trust: Trust) -> Outlet | None:
        open_to = _OPEN if trust >= Trust.NOUN else " \xa0\n"
        start, _ = self.article.trim(position, end, open_to + _MARKS)
        if self.article.text.startswith("the ", start):  # "kepada the New York Times"
            start += len("the ")
        return read_outlet(self.article, start, end, trust)

    def _place(self, position: int, end: int) -> Mention | None:
        start, _ = self.article.trim(position, end)
        place = next(
            (m for m in self.article.mentions_in(start, end)[:1] if m.start == start), None
        )
        if place is None or place.label not in ("LOC", "GPE"):
            return None
        outlet = read_outlet(self.article, start, end, Trust.NONE)
        rest = self.article.text[place.end : outlet.end].split() if outlet else ()
        return None if rest and WORDS_OF_OUTLETS.issuperset(rest) else place  # "Abu Dhabi TV"

    def _again(self, first: int, position: int, state: str | None, end: int) -> Outlet | None:
        """As in "kantor berita Inggris itu": the one last named, of that state if one is told."""
        that = THAT_ONE.match(self.article.text, position, end)
        stop = that.end() if that else position
        before = [o for o in self._named[-_LOOK_BACK:] if o.start < first]
        before += [
            Outlet(m.entity, m.start, m.end)
            for m in self.article.last_mentions(first, _LOOK_BACK)
            if m.label == "ORG" and is_outlet(m.entity)
        ]
        for outlet in sorted(before, key=lambda o: -o.start):
            if is_own(self.article, outlet.name):
                continue
            if state is None or outlet_state(outlet.name) in (state, None):
                return Outlet(outlet.name, first, stop)
        return None
