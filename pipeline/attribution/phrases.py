"""Where the noun phrase of a speaker behind its cue ends."""

import re

from pipeline.annotations import TimeExpression
from pipeline.article import Article, Word
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.epithets import epithet_end
from pipeline.attribution.roles import is_of_somebody
from pipeline.entities.person_parts import abbreviates, degrees_end
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.function_words import AFTER_SPEAKER
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DATA_NOUNS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)

_LONGEST_PHRASE = 400  # characters
# "menurut Jahja akan dianggarkan": the clause goes on
_FINITE = re.compile(
    r"akan|bakal|telah|sudah|tidak|tak|belum|masih|bisa|dapat|sedang|harus|adalah|(?:di|me[mnlrwy])[a-z]{3,}"
)
_AGED = re.compile(r"\b(?:berusia|berumur|usia|umur)\s{1,3}$", re.IGNORECASE)
_THAT_ONE = re.compile(r"\s{1,3}(?:itu|tersebut|ini)\b", re.IGNORECASE)
_HOME = re.compile(r"\s{1,3}negeri\b", re.IGNORECASE)
_NEXT_CUE = frozenset({"kata", "ujar", "tutur"})
_SHORT_GAP = 15  # characters: "kepada kantor berita"
_INDEFINITE = frozenset(
    {"seorang", "salah", "sejumlah", "beberapa", "para", "sebuah", "dua", "tiga", "empat"}
)
_REACH_OF_PLACE = 60  # characters
_STOPS = re.compile(r"[.;:!?\"“”\n]|\b(?:kepada|saat|usai|seperti|yang|dalam|ketika)\b")
_SHORT_PHRASE = 5  # words
_BREAKS_RELATIVE = ("dikutip", "seperti", "dilansir")
_SOURCES = frozenset({"sumber", "sumber-sumber"})
_UNNAMED = _INDEFINITE | _SOURCES
_PEOPLE = ROLE_HEADS | ANONYMOUS_HEADS | PERSON_NOUNS
_LINKS = frozenset({"di", "untuk", "dari", "dan"})
_FIGURES = DATA_NOUNS | DOCUMENT_HEADS
_OF_STATES = ORGANISATION_HEADS | GOVERNMENT_HEADS | DATA_NOUNS
# who are told apart by where they are
_POSTED = frozenset(
    """
    diplomat diplomat-diplomat dokter dokter-dokter perawat petugas pejabat pejabat-pejabat saksi
    penduduk relawan sukarelawan tentara pengungsi staf penyelidik pemantau pengawas pekerja
    juru jubir jurubicara komandan perwira wartawan koresponden konsulat kedutaan kbri kjri
    """.split()
)
_INSTITUTIONS = frozenset(
    """
    rumah rs rsud puskesmas klinik kamp markas kantor kementerian departemen kedutaan universitas
    kamar istana bandara bandar pelabuhan pangkalan
    """.split()
)
_BODIES = ORGANISATION_HEADS | MEDIA_HEADS | {"sayap", "catatan", "data"}


def phrase_after(article: Article, start: int, limit: int) -> tuple[int, int]:
    """Where the speaker's noun phrase behind an inverted cue or "menurut" ends.

    It ends at a preposition, conjunction, date, quotation mark or full stop; one comma is passed
    when a role, a name or "yang …" stands behind it ("juru bicara NIS, Baek Jong-min, Rabu").
    """
    if pointed := epithet_end(article, article.trim(start, limit)[0], limit):
        return start, pointed
    start, end = _phrase(article, start, limit)
    if article.text[end : end + 1] == ".":  # "Sapto Nugroho, S.T., M.Han., berjumlah …"
        last = article.people_in(start, end)[-1:]
        if any(m.end < end and degrees_end(article.text, m.end) == end + 1 for m in last):
            end += 1
    return start, end


def _phrase(article: Article, start: int, limit: int) -> tuple[int, int]:
    limit = _end_of_phrase_at_most(article, start, min(limit, start + _LONGEST_PHRASE))
    names = article.mentions_in(start, limit)
    # degrees belong to their name: "Chandra Halim, S.H., M.H."
    spans = [
        (m.start, degrees_end(article.text, m.end) if m.label == "PER" else m.end) for m in names
    ]
    relative = False
    previous: Word | None = None
    commas = 0
    words = article.words(start, limit)
    if words and words[0].lower in PRONOUNS:
        return start, words[0].end
    for word in words:
        gap = article.text[previous.end if previous else start : word.start]
        inside = any(first < word.start < last for first, last in spans)  # "M. Arif"
        inside = inside or (
            gap.startswith(". ") and abbreviates(article.text, previous.end if previous else start)
        )
        if previous and not inside and any(mark in gap for mark in (",", ". ", ":", "\n")):
            commas += 1
            if (
                "," not in gap
                or commas > 1
                or not _continues(article, start, previous.end, word, limit)
            ):
                return start, previous.end
        if previous and relative and _ends_relative(article, word, limit):
            return start, previous.end
        within_name = any(m.start < word.start < m.end for m in names)
        if previous and not relative and not within_name and _ends_phrase(article, start, word):
            return start, previous.end
        relative = relative or word.lower == "yang"
        previous = word
    return start, previous.end if previous else start


def _ends_relative(article: Article, word: Word, limit: int) -> bool:
    """As in "… yang tak mau disebut namanya kepada Reuters".

    "yang berbicara kepada media" goes on.
    """
    if word.lower == "kepada":
        return any(
            m.start - word.end <= _SHORT_GAP for m in article.mentions_in(word.end, limit)[:1]
        )
    return word.lower in _BREAKS_RELATIVE


def _end_of_phrase_at_most(article: Article, start: int, limit: int) -> int:
    dates = [d.start for d in article.dates_in(start, limit) if not _is_age(article, d)]
    marks = [i for m in '"“”;' if (i := article.text.find(m, start, limit)) >= 0]
    return min([limit, *dates[:1], *marks])


def _is_age(article: Article, when: TimeExpression) -> bool:
    """As in "perwira berusia 54 tahun itu", "pria 61 tahun itu"."""
    if when.timex_type != "DURATION":
        return False
    lead = article.text[max(0, when.start - _SHORT_GAP) : when.start]
    return bool(_AGED.search(lead) or _THAT_ONE.match(article.text, when.end))


def _ends_phrase(article: Article, start: int, word: Word) -> bool:
    """A preposition does, but not in "analis di Singapura, Tan".

    Nor "untuk" in an envoy's office.
    """
    if word.lower in _LINKS and _belongs(article, start, word):
        return False
    if word.lower == "dalam" and _HOME.match(article.text, word.end):
        return False  # "kementerian dalam negeri"
    if article.text[word.start].islower() and _FINITE.fullmatch(word.lower):
        return is_predicate(word.lower)
    return word.lower in AFTER_SPEAKER or word.lower in _NEXT_CUE


def _belongs(article: Article, start: int, word: Word) -> bool:
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
    head = words[0].lower
    if word.lower == "dan" and head in _OF_STATES and _joins_places(article, word):
        return True  # "kepolisian Jammu dan Kashmir"
    if word.lower == "dari" and (head in _UNNAMED or (head in _FIGURES and len(words) <= 2)):
        return len(words) <= _SHORT_PHRASE  # "seorang pejabat dari Kongres", "data dari BPS"
    return head in ROLE_HEADS and not article.people_in(start, word.start)


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
    if len(words) == 1 and words[0].lower in _SOURCES:  # "menurut sumber di Mabes TNI"
        within = next(iter(article.mentions_in(word.end, word.end + _REACH_OF_PLACE)), None)
        place = article.words(word.end, word.end + _REACH_OF_PLACE)[:1]
        if place and place[0].lower in _INSTITUTIONS:
            return True
        return within is not None and within.label == "ORG" and within.start == word.end + 1
    indefinite = words[:1] and words[0].lower in _UNNAMED
    return (
        bool(indefinite)
        and 1 < len(words) <= _SHORT_PHRASE
        and not article.people_in(start, word.start)
    )


def _name_follows(article: Article, start: int, word: Word) -> bool:
    """As in "kata sopir di antrean, Gul Rahman": the place belongs to what the named one is."""
    first = article.words(start, word.start)[:1]
    if not first or first[0].lower not in _PEOPLE:
        return False
    behind = article.text[word.end : word.end + _REACH_OF_PLACE]
    comma = behind.find(",")
    if comma < 0 or _STOPS.search(behind, 0, comma):
        return False
    name = word.end + comma + 1
    name += len(article.text[name : name + 3]) - len(article.text[name : name + 3].lstrip())
    return article.person_at(name) is not None


def _continues(article: Article, start: int, end: int, word: Word, limit: int) -> bool:
    """Whether what follows the comma is the other half of role and name, or "yang …"."""
    comma = article.text.find(",", word.start, limit)
    segment_end = limit if comma < 0 else comma
    next_person = bool(article.people_in(word.start, segment_end)) or _looks_like_name(
        article, word.start, segment_end
    )
    if people := article.people_in(start, end):
        if next_person and is_of_somebody(article, start, people[0].start):
            return True
        clause = comma < 0 and _is_clause(article, word.start, limit)
        return word.lower in ROLE_HEADS and not next_person and not clause
    words = article.words(start, end)
    if words and words[0].lower in _BODIES:
        body = next(iter(article.mentions_in(word.start, segment_end)), None)
        if (
            body
            and body.label == "ORG"
            and body.start == word.start
            and body.end >= segment_end - 8
        ):
            return not any(m.label == "ORG" for m in article.mentions_in(start, end)[:1])
    if word.lower == "yang":
        return bool(words) and words[0].lower in ANONYMOUS_HEADS
    if len(words) > 1 and words[0].lower in ("sang", "si"):
        return next_person and words[1].lower in PERSONS  # "harap sang istri, Yosina Tefa"
    head = words[0].lower.removesuffix("nya") if words else ""
    return next_person and head in _PEOPLE


def _is_clause(article: Article, start: int, limit: int) -> bool:
    """As in "Menurut Budanov, komandan Rusia sudah pergi": a subject of its own, no office."""
    words = article.words(start, limit)
    ends = (i for i, word in enumerate(words) if word.lower in AFTER_SPEAKER)
    return has_main_predicate(words[: next(ends, len(words))])


def _looks_like_name(article: Article, start: int, end: int) -> bool:
    """Two to four capitalised words that no model knows ("…, Made Sukada di Jakarta")."""
    names = []
    for word in article.words(start, end):
        if not article.text[word.start].isupper():
            break
        names.append(word)
    if not 2 <= len(names) <= 4 or names[0].lower in ROLE_HEADS:
        return False
    return not article.mentions_in(names[0].start, names[-1].end)
