"""The stretches of a sentence that pass on: "seperti dikutip Reuters dari KBS", "kepada AFP"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.cited import cited_phrase
from pipeline.attribution.frame import Cue
from pipeline.attribution.outlets import (
    WORDS_OF_OUTLETS,
    Outlet,
    Trust,
    is_outlet,
    is_own,
    outlet_state,
    read_outlet,
)
from pipeline.attribution.relay_terms import (
    ADJECTIVE,
    AMBIGUOUS,
    BY,
    BY_PHONE,
    CITING,
    LEAD,
    NOUN,
    PAGE,
    PUBLISHES,
    SETTING,
    STAFF,
    THAT_ONE,
    TRIGGER,
    WITH,
    WRITERS,
)

_POINTED = re.compile(
    r"\s*(?:(?:hal|kabar|informasi|berita|data|angka|jumlah)\s{1,3}(?:itu|ini|tersebut)|ini)"
    r"\s{1,3}(?:(?:juga|pertama\skali)\s{1,3})?",
    re.IGNORECASE,
)
_LONGEST_LEAD = 50  # characters
_LONGEST_NAME = 80
_LOOK_BACK = 40  # mentions
_BACKING = re.compile(r"\bmenurut\s[^,.;\"“”]{1,60}$", re.IGNORECASE)
_FROM = re.compile(r"\s{1,3}(?:dari|mengutip|yang\s{1,3}mengutip)\b", re.IGNORECASE)
_AND = re.compile(
    r"\s{0,3}(?:,\s{0,3})?(?:(?:dan|serta|lalu|kemudian|juga|pula|atau|maupun)\s{1,3}){0,2}|\s?[/(]\s?",
    re.IGNORECASE,
)
_PAUSE = re.compile(r"(?:^|[,”\"’»)*]\s{0,3}|\bdemikian\s{1,3})$")
_MASIH = re.compile(r"\bmasih\s{1,3}$", re.IGNORECASE)
_OPEN = ", \xa0"
_SURE = frozenset({"dimuat", "disiarkan", "ditayangkan", "diberitakan", "diwartakan"})
_KNOWN_ONLY = frozenset({"pada", "sebut", "kutip", "demikian", "menjawab", "berbicara di", "tampil di"})
_TALK_WITH = frozenset(
    "wawancara wawancaranya percakapan perbincangan obrolan bincang-bincang dialog siniar podcast".split()
)


class Link(NamedTuple):
    """One stretch that passes on.

    ``kind``: ``told`` (the source spoke to them), ``passed`` (they quote or print it), ``citing``
    (they are whom another one quotes), ``says`` ("lapor AFP"). ``span``: the stretch, null where it
    is a part of the speaker's own phrase ("warga yang dihubungi RFI"); ``cue`` the verb in it.
    """

    kind: str
    names: tuple[Outlet, ...]
    start: int
    cue: tuple[int, int]
    span: tuple[int, int] | None = None
    cites: str | None = None


class Passing:
    """Reads the links of an article's sentences, in text order; knows the outlets named so far."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._named: list[Outlet] = []

    def links(self, start: int, end: int, cues: Sequence[Cue] = ()) -> list[Link]:
        """The links of the sentence ``[start, end)``, outside of quoted speech."""
        found: list[Link] = []
        reached = start
        for word in TRIGGER.finditer(self.article.text, start, end):
            if word.start() < reached or self.article.speech_around(word.start()):
                continue
            link = self._read(word, start, end, found, cues)
            if link is None:
                continue
            found.append(link)
            self._named += link.names
            reached = max(link.names[-1].end if link.names else 0, link.span[1] if link.span else 0)
        return found

    def _read(
        self, word: re.Match[str], start: int, end: int, found: list[Link], cues: Sequence[Cue]
    ) -> Link | None:
        kind = word.lastgroup
        said = " ".join(word[0].lower().split())
        if kind == "verb":
            return self._verb(word, said, start, end, found)
        if kind == "told":
            return self._told(word, said, start, end)
        if kind == "talk":
            return self._talk(word, said, start, end)
        if kind == "says":
            return self._says(word, said, start, end)
        if kind == "according":
            return self._according(word, start, end, cues)
        if kind == "voice":
            return self._voice(word, end)
        return self._backing(word, start, end)

    def _verb(
        self, word: re.Match[str], said: str, start: int, end: int, found: list[Link]
    ) -> Link | None:
        """As in "seperti dikutip Reuters dari KBS", "mengutip sumber lokal"."""
        text = self.article.text
        if _POINTED.fullmatch(text, start, word.start()) and said in AMBIGUOUS:
            return None  # "Hal itu dilaporkan media X": the outlet speaks of the sentence before
        lead = LEAD.search(text, max(start, word.start() - _LONGEST_LEAD), word.start())
        first = lead.start() if lead else word.start()
        if said in CITING:
            return self._citing(word, first, end)
        beside = bool(found) and not text[found[-1].names[-1].end : first].strip() if (
            found and found[-1].names
        ) else False  # fmt: skip
        position = self._behind(BY, word.end(), end)
        by = re.search(r"\boleh\b", text[word.end() : position]) is not None
        trust = Trust.QUOTED
        if said in AMBIGUOUS:
            bare = lead is None or lead[0].split()[0].lower() in ("dan", "juga", "telah", "sudah", "lalu")
            noun = NOUN.match(text, position, end)
            if bare and not (by or noun or beside):
                return None
            trust = Trust.FULL if said in _SURE else Trust.SOME if said in PUBLISHES else Trust.NONE
            trust = Trust.FULL if trust and by else trust
        names, stop = self._names(position, end, trust)
        if not names:
            return None
        if further := _FROM.match(text, stop, end):
            origins, origins_end = self._names(self._behind(BY, further.end(), end), end, Trust.NONE)
            names, stop = (*origins, *names), max(stop, origins_end)
        return Link("passed", names, first, word.span(), (first, stop))

    def _citing(self, word: re.Match[str], first: int, end: int) -> Link | None:
        names, stop = self._names(self._behind(BY, word.end(), end), end, Trust.NONE)
        if names:
            return Link("citing", names, first, word.span(), (first, stop))
        cites, stop = cited_phrase(self.article, word.end(), end)
        if cites is None:
            return None
        return Link("citing", (), first, word.span(), (first, stop), cites)

    def _told(self, word: re.Match[str], said: str, start: int, end: int) -> Link | None:
        """As in "kepada Reuters", "yang dihubungi RFI lewat telepon"."""
        text = self.article.text
        lead = text[max(start, word.start() - _LONGEST_LEAD) : word.start()].split()[-1:]
        addressed = said in ("kepada", "pada")
        position = word.end()
        trust = Trust.NONE if said in _KNOWN_ONLY else Trust.SOME
        if not addressed:
            position = BY_PHONE.match(text, position, end).end()
        if staff := STAFF.match(text, position, end):
            position, trust = staff.end(), Trust.NOUN
        elif writers := WRITERS.match(text, position, end):
            position = writers.end()
        names, stop = self._names(position, end, trust)
        if not names:
            return None
        if addressed or (lead and lead[0].lower() in ("saat", "ketika", "usai", "sewaktu", "kala")):
            first = word.start() if addressed else text.rindex(lead[0], start, word.start())
            return Link("told", names, first, word.span(), (first, stop))
        return Link("told", names, word.start(), word.span())

    def _talk(self, word: re.Match[str], said: str, start: int, end: int) -> Link | None:
        """As in "dalam wawancara khusus dengan Fox News", "dalam kolomnya di The Hindu"."""
        text = self.article.text
        trust = Trust.SOME if said in _TALK_WITH else Trust.NONE
        behind = WITH.match(text, word.end(), min(end, word.end() + _LONGEST_NAME))
        names, stop = self._names(behind.end(), end, trust) if behind else ((), 0)
        if not names and said in _TALK_WITH:
            names, stop = self._names(word.end(), end, Trust.NONE)
        if not names:
            return None
        setting = SETTING.search(text, max(start, word.start() - _LONGEST_LEAD), word.start())
        first = setting.start() if setting else word.start()
        return Link("told", names, first, word.span(), (first, stop) if setting else None)

    def _says(self, word: re.Match[str], said: str, start: int, end: int) -> Link | None:
        """As in ", lapor Yonhap", "demikian laporan kantor berita Anadolu"."""
        before = self.article.text[max(start, word.start() - _LONGEST_LEAD) : word.start()]
        if not _PAUSE.search(before):
            return None
        trust = Trust.NONE if said in _KNOWN_ONLY else Trust.SOME
        names, stop = self._names(self._behind(BY, word.end(), end), end, trust)
        if not names:
            return None
        cue = (word.start(), word.start() + len(word[0].split()[0]))
        return Link("says", names, word.start(), cue, (word.start(), stop))

    def _according(
        self, word: re.Match[str], start: int, end: int, cues: Sequence[Cue]
    ) -> Link | None:
        """As in "Guterres, menurut Al Jazeera, meminta": beside another's saying, not for its own."""
        text = self.article.text
        before = text[max(start, word.start() - 8) : word.start()]
        still = _MASIH.search(before)
        if not still and not before.rstrip().endswith(","):
            return None
        names, stop = self._names(self._behind(BY, word.end(), end), end, Trust.NONE)
        if not names:
            return None
        first = still.start() + max(start, word.start() - 8) if still else word.start()
        rest = self.article.trim(stop, end, _OPEN)[0]
        verb = any(c.kind == "active" and c.start == rest for c in cues)
        closes = text[stop : stop + 1] in (",", ".", "") and any(
            c.kind == "inverted" and start <= c.start < word.start() for c in cues
        )
        if not (still or verb or closes):
            return None
        return Link("passed", names, first, word.span(), (first, stop))

    def _voice(self, word: re.Match[str], end: int) -> Link | None:
        """As in "dalam pidatonya yang dibacakan Mayjen Budi", "lewat juru bicaranya, Budi,"."""
        limit = min(end, word.end() + _LONGEST_NAME)
        person = next(iter(self.article.people_in(word.end(), limit)), None)
        if person is None:
            return None
        before = self.article.text[word.end() : person.start]
        own = word[0].lower().endswith("nya")
        if "," in (before.replace(",", "", 1) if own else before):
            return None
        names = (Outlet(person.entity, person.start, person.end),)
        span = (word.start(), person.end) if own else None
        return Link("told", names, word.start(), word.span(), span)

    def _backing(self, word: re.Match[str], start: int, end: int) -> Link | None:
        """As in "menurut hitungan AP berdasarkan data Pentagon"."""
        if not _BACKING.search(self.article.text, max(start, word.start() - 70), word.start()):
            return None
        cites, stop = cited_phrase(self.article, word.end(), end)
        if cites is None:
            return None
        return Link("citing", (), word.start(), word.span(), (word.start(), stop), cites)

    def _behind(self, pattern: re.Pattern[str], position: int, end: int) -> int:
        while found := pattern.match(self.article.text, position, end):
            position = found.end()
        return position

    def _names(self, position: int, end: int, trust: Trust) -> tuple[tuple[Outlet, ...], int]:
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
        return tuple(names), stop

    def _name(self, position: int, end: int, trust: Trust) -> Outlet | None:
        """One outlet: behind "kantor berita resmi Suriah", or by what it is ("harian itu")."""
        text = self.article.text
        end = min(end, position + _LONGEST_NAME + _LONGEST_NAME)
        if page := PAGE.match(text, position, end):
            position = self._behind(ADJECTIVE, page.end(), end)
            trust = Trust.PAGE
        state = None
        if text[position : position + 2].strip()[:1].isupper() and (
            named := self._read_name(position, end, trust)
        ):
            return named  # "Radio Dabanga"
        if noun := NOUN.match(text, position, end):
            first = position
            position = self._behind(ADJECTIVE, noun.end(), end)
            trust = Trust.NOUN
            place = self._place(position, end)
            if place:
                state, position = place.country, self._behind(ADJECTIVE, place.end, end)
            named = self._read_name(position, end, trust)
            if named is None and (THAT_ONE.match(text, position, end) or text[position - 3 : position] == "itu"):
                return self._again(first, position, state, end)
            return named
        return self._read_name(position, end, trust)

    def _read_name(self, position: int, end: int, trust: Trust) -> Outlet | None:
        start, _ = self.article.trim(position, end, _OPEN + '"“‘*' if trust >= Trust.NOUN else " \xa0\n\"“‘*")
        return read_outlet(self.article, start, end, trust)

    def _place(self, position: int, end: int) -> Mention | None:
        start, _ = self.article.trim(position, end)
        place = next((m for m in self.article.mentions_in(start, end)[:1] if m.start == start), None)
        if place is None or place.label not in ("LOC", "GPE"):
            return None
        outlet = read_outlet(self.article, start, end, Trust.NONE)
        rest = self.article.text[place.end : outlet.end].split() if outlet else ()
        return None if rest and WORDS_OF_OUTLETS.issuperset(rest) else place  # "Abu Dhabi TV"

    def _again(self, first: int, position: int, state: str | None, end: int) -> Outlet | None:
        """As in "kantor berita Inggris itu": the outlet last named, of that state if one is told."""
        that = THAT_ONE.match(self.article.text, position, end)
        stop = that.end() if that else position
        before = [o for o in self._named if o.start < first]
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
