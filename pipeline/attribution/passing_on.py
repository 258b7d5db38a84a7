"""The stretches of a sentence that pass on: "seperti dikutip Reuters dari KBS", "kepada AFP"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.article import Article
from pipeline.attribution.cited import cited_phrase, cited_speaks
from pipeline.attribution.frame import Cue
from pipeline.attribution.naming import OutletNames
from pipeline.attribution.outlets import Outlet, Trust, is_outlet
from pipeline.attribution.relay_terms import (
    AMBIGUOUS,
    BY,
    BY_PHONE,
    CITING,
    LEAD,
    LEADS,
    NOUN,
    PUBLISHES,
    SETTING,
    STAFF,
    TRIGGER,
    TRIGGER_WORDS,
    WITH,
    WRITERS,
)
from pipeline.lexicon.forms import PASSIVE, active_stance
from pipeline.lexicon.nouns import ROLE_HEADS

# "Hal itu juga", "Pernyataan Trump tersebut pertama kali": what the sentence before tells
_POINTED = re.compile(
    r"\W*(?:(?:demikian|begitu|begitulah|ini|itu)|"
    r"(?:hal|kabar|informasi|berita|data|angka|jumlah|klaim|pernyataan|wawancara|keterangan|laporan|"
    r"ucapan|komentar|pidato|tudingan|tuduhan|bantahan|rekaman|video|pesan|cuitan|percakapan)(?:nya)?"
    r"(?:\s{1,3}[A-Z][\w’'-]*){0,3}(?:\s{1,3}(?:itu|ini|tersebut|tadi))?)"
    r"(?:\s{1,3}(?:juga|pertama|kali|telah|sudah|kemudian|lalu|pun|seperti|sebagaimana|yang|kami))"
    r"{0,4}\s{1,3}",
    re.IGNORECASE,
)
# "Hal itu ia sampaikan", "Pernyataan itu dilontarkannya"
TOLD_BEFORE = re.compile(
    r"\W*(?:hal|pernyataan|klaim|angka|tudingan|tuduhan|komentar|keterangan|peringatan|pengakuan|ucapan)"
    r"(?:nya)?\s{1,3}(?:itu|ini|tersebut|senada)\s{1,3}(?:[\w-]{1,20}\s{1,3}){0,3}?"
    r"(?:di)?(?:sampaikan|ungkapkan|katakan|lontarkan|kemukakan|utarakan|tegaskan|ucapkan|tuturkan|"
    r"ceritakan)",
    re.IGNORECASE,
)
_LONGEST_LEAD = 50  # characters
_BEFORE_WORDS = ",.;:!?…()[]\"“”„«»‘’'`*–—-/"
_LONGEST_NAME = 80
_BACKING = re.compile(r"\bmenurut\s[^,.;\"“”]{1,60}$", re.IGNORECASE)
_FROM = re.compile(r"\s{1,3}(?:dari|mengutip|yang\s{1,3}mengutip)\b", re.IGNORECASE)
_PAUSE = re.compile(r"(?:^|[,”\"’»)*]\s{0,3}|\bdemikian\s{1,3})$")
_MASIH = re.compile(r"\bmasih\s{1,3}$", re.IGNORECASE)
_OPEN = ", \xa0"
_SURE = frozenset({"dimuat", "disiarkan", "ditayangkan", "diberitakan", "diwartakan"})
_TALKING = frozenset(
    "berbicara berkata bertutur bercerita berkisah berujar berkomentar berpesan berbisik tertulis "
    "berbincang".split()
)
_KNOWN_ONLY = frozenset(
    {"pada", "sebut", "kutip", "demikian", "menjawab", "berbicara di", "tampil di", "di"}
)
# "dokumen yang diperoleh Reuters": a part of the speaker's own phrase
_OBTAINS = frozenset(
    "diperoleh dilihat dibaca diakses ditinjau didapat didapatkan ditonton dihimpun dicatat "
    "direkam diterima".split()
)
# "di stasiun televisi Télé Sahel", "di Fox News"
_ON_AIR = re.compile(
    r"\s{1,3}(?:(?:stasiun|saluran|kanal|jaringan|televisi|tv|radio|harian|koran|majalah|"
    r"surat\s{1,3}kabar|mingguan|tabloid|situs\s{1,3}berita|portal\s{1,3}berita|media)\s|[A-Z])"
)
_VERBAL = re.compile(r"(?:me|ber|di|ter)[a-z]{4,}")
_REACH = 120  # characters
_TALK_WITH = frozenset(
    "wawancara wawancaranya percakapan perbincangan obrolan bincang-bincang dialog siniar "
    "podcast".split()
)


def points_back(article: Article, start: int, position: int) -> bool:
    """Whether the sentence from ``start`` has "Hal itu" before the verb at ``position``."""
    return _POINTED.fullmatch(article.text, start, position) is not None


def _lead(text: str, start: int, position: int) -> re.Match[str] | None:
    """As in "seperti (dikutip)", "yang telah (dilansir)": the words before a verb."""
    first = max(start, position - _LONGEST_LEAD)
    before = text[first:position].split()[-1:]
    opens = bool(before) and before[0].lower().lstrip(_BEFORE_WORDS) in LEADS
    return LEAD.search(text, first, position) if opens else None


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
        self.names = OutletNames(article)
        self._after_saying = False

    def links(
        self, start: int, end: int, cues: Sequence[Cue] = (), *, after_saying: bool = False
    ) -> list[Link]:
        """The links of the sentence ``[start, end)``, outside of quoted speech."""
        self._after_saying = after_saying
        found: list[Link] = []
        reached = start
        passed = start
        triggers = [w for w in self.article.words(start, end) if w.lower in TRIGGER_WORDS]
        for first in triggers:
            if first.start < passed:
                continue
            word = TRIGGER.match(self.article.text, first.start, end)
            passed = word.end() if word else passed
            if word is None or first.start < reached or self.article.speech_around(first.start):
                continue
            link = self._read(word, start, end, found, cues)
            if link is None:
                continue
            found.append(link)
            reached = max(link.names[-1].end if link.names else 0, link.span[1] if link.span else 0)
        return found

    def _read(
        self, word: re.Match[str], start: int, end: int, found: list[Link], cues: Sequence[Cue]
    ) -> Link | None:
        kind = word.lastgroup
        said = " ".join(word[0].lower().split())
        if kind == "verb":
            active = [c.start for c in cues if c.kind == "active"]
            if said in CITING and cited_speaks(self.article, start, word.start(), active):
                return None  # "AFP mengutip seorang pejabat mengatakan A": the official says it
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
        pointed = said in AMBIGUOUS and points_back(self.article, start, word.start())
        if pointed and not self._after_saying:
            return None  # "Hal itu dilaporkan media X": the outlet says the sentence before
        lead = _lead(text, start, word.start())
        first = lead.start() if lead else word.start()
        if said in CITING:
            return self._citing(word, first, end)
        beside = bool(found) and not text[found[-1].names[-1].end : first].strip() if (
            found and found[-1].names
        ) else False  # fmt: skip
        position = self.names.behind(BY, word.end(), end)
        by = "oleh" in text[word.end() : position].split()
        trust = Trust.QUOTED
        if said in AMBIGUOUS:
            bare = lead is None or lead[0].split()[0].lower() in (
                "dan",
                "juga",
                "telah",
                "sudah",
                "lalu",
            )
            noun = NOUN.match(text, position, end)
            if bare and not (by or noun or beside or pointed):
                return None
            trust = Trust.FULL if said in _SURE else Trust.SOME if said in PUBLISHES else Trust.NONE
            trust = Trust.FULL if trust and by else trust
        names, stop = self.names.listed(position, end, trust)
        if not names:
            return None
        if further := _FROM.match(text, stop, end):
            origins, origins_end = self.names.listed(
                self.names.behind(BY, further.end(), end), end, Trust.SOME
            )
            names, stop = (*origins, *names), max(stop, origins_end)
        obtained = said in _OBTAINS and lead and "yang" in lead[0].lower()
        return Link("passed", names, first, word.span(), None if obtained else (first, stop))

    def _citing(self, word: re.Match[str], first: int, end: int) -> Link | None:
        names, stop = self.names.listed(self.names.behind(BY, word.end(), end), end, Trust.NONE)
        if names:
            return Link("citing", names, first, word.span(), (first, stop))
        cites, stop = cited_phrase(self.article, word.end(), end)
        if cites is None:
            return None
        return Link("citing", (), first, word.span(), (first, stop), cites)

    def _told(self, word: re.Match[str], said: str, start: int, end: int) -> Link | None:
        """As in "kepada Reuters", "yang dihubungi RFI lewat telepon"."""
        text = self.article.text
        addressed = said in ("kepada", "pada")
        position = word.end()
        if addressed and not self.names.may_follow(position, end):
            return None
        trust = Trust.NONE if said in _KNOWN_ONLY else Trust.TOLD
        if said == "di" and (
            not _ON_AIR.match(text, position, end) or self.names.is_place(position, end)
        ):
            return None
        if addressed and not self._speaks(start, word.start()):
            trust = Trust.NONE
        if not addressed:
            position = BY_PHONE.match(text, position, end).end()
        if staff := STAFF.match(text, position, end):
            position, trust = staff.end(), Trust.NOUN
        elif writers := WRITERS.match(text, position, end):
            position, trust = writers.end(), Trust.SOME
        names, stop = self.names.listed(position, end, trust)
        if not names:
            return None
        if said == "di" and not (NOUN.match(text, position, end) or is_outlet(names[0].name)):
            return None
        lead = text[max(start, word.start() - _LONGEST_LEAD) : word.start()].split()[-1:]
        if addressed or (lead and lead[0].lower() in ("saat", "ketika", "usai", "sewaktu", "kala")):
            first = word.start() if addressed else text.rindex(lead[0], start, word.start())
            return Link("told", names, first, word.span(), (first, stop))
        return Link("told", names, word.start(), word.span())

    def _speaks(self, start: int, position: int) -> bool:
        """Whether the verb before "kepada" is one of saying: not "memasok senapan kepada X"."""
        for word in reversed(self.article.words(max(start, position - _REACH), position)):
            if word.lower in _TALKING or active_stance(word.lower) or word.lower in PASSIVE:
                return True
            if _VERBAL.fullmatch(word.lower) and word.lower not in ROLE_HEADS:
                return self.article.text[word.start : position].count(",") > 1
        return True

    def _talk(self, word: re.Match[str], said: str, start: int, end: int) -> Link | None:
        """As in "dalam wawancara khusus dengan Fox News", "dalam kolomnya di The Hindu"."""
        text = self.article.text
        trust = Trust.TOLD if said in _TALK_WITH else Trust.NONE
        behind = WITH.match(text, word.end(), min(end, word.end() + _LONGEST_NAME))
        names, stop = self.names.listed(behind.end(), end, trust) if behind else ((), 0)
        if not names and said in _TALK_WITH:
            names, stop = self.names.listed(word.end(), end, Trust.NONE)
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
        names, stop = self.names.listed(self.names.behind(BY, word.end(), end), end, trust)
        if not names:
            return None
        cue = (word.start(), word.start() + len(word[0].split()[0]))
        return Link("says", names, word.start(), cue, (word.start(), stop))

    def _according(
        self, word: re.Match[str], start: int, end: int, cues: Sequence[Cue]
    ) -> Link | None:
        """As in "Guterres, menurut Al Jazeera, meminta": beside another's saying."""
        text = self.article.text
        before = text[max(start, word.start() - 8) : word.start()]
        still = _MASIH.search(before)
        if not still and not before.rstrip().endswith(","):
            return None
        names, stop = self.names.listed(self.names.behind(BY, word.end(), end), end, Trust.NONE)
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
