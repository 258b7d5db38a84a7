"""What a preposition or "dan" joins to a speaker's noun phrase: "perwira UNIFIL di Naqura"."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.conditions import has_main_predicate
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DATA_NOUNS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PORTFOLIOS,
    ROLE_HEADS,
)

_PEOPLE = ROLE_HEADS | ANONYMOUS_HEADS | PERSON_NOUNS
_SHORT_GAP = 15  # characters
_REACH_OF_PLACE = 60
_INDEFINITE = frozenset(
    {"seorang", "salah", "sejumlah", "beberapa", "para", "sebuah", "dua", "tiga", "empat"}
)
_SHORT_PHRASE = 5  # words
_SOURCES = frozenset({"sumber", "narasumber", "informan", "saksi"})
_UNNAMED = _INDEFINITE | _SOURCES
_STOPS = re.compile(r"[.;:!?\"“”\n]|\b(?:kepada|saat|usai|seperti|yang|dalam|ketika)\b")
_STOPS_OR_COMMA = re.compile(rf",|{_STOPS.pattern}")
LINKS = frozenset({"di", "untuk", "dari", "dan"})
_FIGURES = DATA_NOUNS | DOCUMENT_HEADS
_OF_STATES = ORGANISATION_HEADS | GOVERNMENT_HEADS | DATA_NOUNS
# who are told apart by where they are
_POSTED = frozenset(
    """
    diplomat diplomat-diplomat dokter dokter-dokter perawat petugas pejabat pejabat-pejabat saksi
    penduduk relawan sukarelawan tentara pengungsi staf penyelidik pemantau pengawas pekerja
    kalangan juru jubir jurubicara komandan perwira wartawan koresponden konsulat kedutaan kbri kjri
    """.split()
)
_OFFICIALS = frozenset({"pejabat", "petugas", "sumber", "aparat", "perwira", "analis", "pakar"})
_FIELDS = (PORTFOLIOS | ORGANISATION_HEADS | {"kesehatan", "medis", "sipil", "bantuan"}) - {
    "besar", "jenderal", "kantor", "misi", "muda", "negara", "pihak", "tetap", "tinggi", "umum",
}  # fmt: skip
_INSTITUTIONS = frozenset(
    """
    rumah rs rsud puskesmas klinik kamp markas kantor kementerian departemen kedutaan universitas
    kamar istana bandara bandar pelabuhan pangkalan
    """.split()
)


def belongs(article: Article, start: int, word: Word) -> bool:
    """Whether a preposition or "dan" joins more of the same noun phrase."""
    words = article.words(start, word.start)
    if not words:
        return False
    if word.lower == "di":
        return (
            _is_introduced(article, start, word)
            or _name_follows(article, start, word)
            or _works_there(article, words, word)
        )
    head = undoubled(words[0].lower)
    if word.lower == "dan":
        if head in _OF_STATES and _joins_places(article, word):
            return True  # "kepolisian Jammu dan Kashmir"
        if _joins_origins(article, words, word) or _joins_fields(article, words, word):
            return True
    if word.lower == "dari" and (head in _UNNAMED or (head in _FIGURES and len(words) <= 2)):
        return len(words) <= _SHORT_PHRASE  # "seorang pejabat dari Kongres", "data dari BPS"
    return head in ROLE_HEADS and not article.people_in(start, word.start)


def undoubled(word: str) -> str:
    """The noun that is doubled in the plural: "laporan-laporan"; any other word as it is."""
    first, mark, second = word.partition("-")
    return first if mark and first == second else word


def _joins_origins(article: Article, words: list[Word], word: Word) -> bool:
    """As in "sumber dari polisi dan rumah sakit": no clause of its own stands behind "dan"."""
    if not any(undoubled(w.lower) in _SOURCES for w in words[:2]):
        return False
    if not any(w.lower == "dari" for w in words[1:]):
        return False
    stop = min(word.end + _REACH_OF_PLACE, len(article.text))
    mark = _STOPS_OR_COMMA.search(article.text, word.end, stop)
    return not has_main_predicate(article.words(word.end, mark.start() if mark else stop))


def _joins_fields(article: Article, words: list[Word], word: Word) -> bool:
    """As in "pejabat militer dan kepolisian": what both of them are officials of."""
    behind = article.words(word.end, word.end + _REACH_OF_PLACE)[:1]
    heads = [w for w in words if undoubled(w.lower) not in _INDEFINITE]
    if len(heads) != 2 or undoubled(heads[0].lower) not in _OFFICIALS or not behind:
        return False
    lower = article.text[behind[0].start].islower() and article.text[heads[1].start].islower()
    return lower and heads[1].lower in _FIELDS and behind[0].lower in _FIELDS


def _works_there(article: Article, words: list[Word], word: Word) -> bool:
    """As in "dokter di Rumah Sakit X", "diplomat di Kabul": which ones, told by where they are.

    "kata pengamat militer di Jakarta, Senin" tells where it was said.
    """
    if (
        words[0].lower not in _POSTED
        or len(words) > 4
        or article.people_in(words[0].start, word.start)
    ):
        return False
    place = article.words(word.end, word.end + _REACH_OF_PLACE)[:1]
    if not place:
        return False
    if place[0].lower in _INSTITUTIONS:
        return True
    named = article.mentions_in(place[0].start, place[0].start + _REACH_OF_PLACE)[:1]
    if not named or named[0].start != place[0].start:
        return False
    dated = any(
        d.start - named[0].end < _SHORT_GAP // 2
        for d in article.dates_in(named[0].end, named[0].end + _REACH_OF_PLACE)[:1]
    )
    return named[0].label == "ORG" or not dated


def _joins_places(article: Article, word: Word) -> bool:
    """As in "Jammu dan Kashmir": a place on either side."""
    before = article.last_mentions(word.start, 1)
    behind = article.mentions_in(word.end + 1, word.end + _REACH_OF_PLACE)[:1]
    if not before or not behind or behind[0].start != word.end + 1:
        return False
    places = {before[0].label, behind[0].label} <= {"LOC", "GPE"}
    return places and before[0].end == word.start - 1


def _is_introduced(article: Article, start: int, word: Word) -> bool:
    """As in "seorang perawat di RS Ndosho": nothing else says who it is."""
    words = article.words(start, word.start)
    if len(words) == 1 and undoubled(words[0].lower) in _SOURCES:  # "menurut sumber di Mabes TNI"
        within = next(iter(article.mentions_in(word.end, word.end + _REACH_OF_PLACE)), None)
        place = article.words(word.end, word.end + _REACH_OF_PLACE)[:1]
        if place and place[0].lower in _INSTITUTIONS:
            return True
        return within is not None and within.label == "ORG" and within.start == word.end + 1
    indefinite = words[:1] and undoubled(words[0].lower) in _UNNAMED
    return (
        bool(indefinite)
        and 1 < len(words) <= _SHORT_PHRASE
        and not article.people_in(start, word.start)
    )


def _name_follows(article: Article, start: int, word: Word) -> bool:
    """As in "kata sopir di antrean, Gul Rahman": the place belongs to what the named one is."""
    first = article.words(start, word.start)
    if not first or first[0].lower not in _PEOPLE:
        return False
    if len(first) == 1 and article.text[first[0].start].isupper():
        return False  # "kata Menhan di gedung parlemen, Senayan": the office says who he is
    behind = article.text[word.end : word.end + _REACH_OF_PLACE]
    comma = behind.find(",")
    if comma < 0 or _STOPS.search(behind, 0, comma):
        return False
    name = word.end + comma + 1
    name += len(article.text[name : name + 3]) - len(article.text[name : name + 3].lstrip())
    return article.person_at(name) is not None
