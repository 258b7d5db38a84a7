"""The subject of an active verb of saying: the noun phrase before it that speaks."""

import re
from collections.abc import Iterable

from pipeline.annotations import TimeExpression
from pipeline.article import Article, Word
from pipeline.attribution.epithets import is_epithet
from pipeline.attribution.segments import (
    doubled,
    is_aside,
    is_pair,
    named_within,
    pronoun_behind_setting,
    segments,
    unknown_name,
    without_setting,
)
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subject_phrase import may_speak, subject_proper, subordinate_subject
from pipeline.lexicon.function_words import (
    AUXILIARIES,
    DEMONSTRATIVES,
    LEADS_IN,
    NEGATIONS,
    OPENERS,
    PAUSED_OPENERS,
)
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DATA_NOUNS,
    DOCUMENT_HEADS,
)
from pipeline.lexicon.saying_terms import SPEAKERLESS


def _either(openers: Iterable[str]) -> str:
    return "|".join(re.escape(o).replace(r"\ ", r"\s+") for o in sorted(openers, key=len)[::-1])


_OPENER = re.compile(
    rf"(?:{_either(PAUSED_OPENERS)})\s{{0,3}},[\s,:]*|(?:{_either(OPENERS)})\b[\s,:]*",
    re.IGNORECASE,
)
_FIRST_WORDS = frozenset(opener.split()[0] for opener in (*OPENERS, *PAUSED_OPENERS))
# prepositions that end an unnamed subject ("militer Israel dalam sebuah pernyataan")
_AFTER_SUBJECT = frozenset(
    """
    dalam pada kepada saat ketika usai seusai setelah sebelum melalui lewat sambil
    seraya yang sembari menanggapi sejak selama sesudah
    """.split()
)
_BEFORE_DATES = frozenset(
    {"pada", "yang", "di", "tertanggal", "bertanggal", "edisi", "terbitan", "per", "bertarikh"}
)
_ADVERBS = AUXILIARIES | NEGATIONS | _BEFORE_DATES | {"berulang-ulang", "terus-menerus"}
# the last words of "sejauh ini", "hingga saat ini", "lebih lanjut"
_ENDS_SO_FAR = frozenset(
    "sejauh selama saat hingga sampai kini detik ini itu lanjut jauh lagi".split()
)
_PAPERS = DOCUMENT_HEADS | DATA_NOUNS
_OF_PAPERS = frozenset(
    {"resmi", "terbuka", "tertulis", "bersama", "terpisah", "sebelumnya", "awal"}
)
_SO_FAR = re.compile(
    r"(?:\s(?:sejauh|selama|saat|(?:hingga|sampai)(?:\s+(?:saat|kini|detik))?)"
    r"(?:\s+(?:ini|itu|kini))?|(?<!\w)(?:(?:kali|kala|ketika|waktu)\s+(?:ini|itu)|"
    r"lebih\s+(?:lanjut|jauh)|sekali\s+lagi))$",
    re.IGNORECASE,
)
_MODALS = frozenset(
    {
        "dapat",
        "bisa",
        "mampu",
        "mau",
        "ingin",
        "hendak",
        "berani",
        "perlu",
        "harus",
        "akan",
        "boleh",
    }
)
# adverbs by form: "buru-buru", "terang-terangan"; people are doubled too ("pejabat-pejabat")
_REDUPLICATED = re.compile(r"(\w{3,})-(?:\1|\w*\1)(?:an)?|(\w{4,})-\2an")
_ENDS_ADVERBS = _ADVERBS | _MODALS | SPEAKERLESS | _ENDS_SO_FAR
_EDGE = ' \t\r\n\xa0,;:.–—-"“”*•·'
_FIRST_WORD = re.compile(rf"[{re.escape(_EDGE)}]*+(\w*+)")
_NEXT_WORD = re.compile(r"\w*+")
_NEAR = 60  # characters


def skip_openers(article: Article, start: int, end: int) -> int:
    """Where the clause proper starts, behind "Namun,", "Sementara itu," and their like."""
    first = _FIRST_WORD.match(article.text, start, end)
    if first is None:
        return start
    start, word = first.start(1), first[1]
    while word.lower() in _FIRST_WORDS and (opener := _OPENER.match(article.text, start, end)):
        start = opener.end()
        word = _NEXT_WORD.match(article.text, start, end)[0]
    return start


def subject_before(article: Article, start: int, end: int) -> Speaker | None:
    """Read the speaker of an active cue.

    Args:
        article: the article.
        start: where the clause starts.
        end: where the cue starts.

    Returns:
        None when the clause has no subject that can speak.

    Example:
        >>> text = "Namun, militer Israel kemarin mengatakan"
        >>> subject_before(Article(text, [(0, 40)]), 0, 30).name
        'militer Israel kemarin'
    """
    start, cue = skip_openers(article, start, end), end
    end = strip_adverbs(article, start, end)
    parts = without_setting(article, segments(article, start, end))
    if not parts:
        return None
    if pronoun := pronoun_behind_setting(article, *parts[-1]):
        return Speaker("", *pronoun, pronoun=True)
    if "," in article.text[parts[-1][1] : cue] and (named := unknown_name(article, parts)):
        return named
    first, last = _part_of_subject(article, parts, cue)
    first = skip_openers(article, first, last)
    first = _skip_adverbial(article, first, last)
    proper = subject_proper(article, first, last, cue)
    if proper is None or not may_speak(article, words := article.words(*proper)):
        return None
    first, last = proper[0], _cut_unnamed(article, proper, words)
    return read_noun_phrase(article, first, last) if first < last else None


def _part_of_subject(article: Article, parts: list[tuple[int, int]], cue: int) -> tuple[int, int]:
    """Where the subject stands among the stretches between commas."""
    first, last = parts[-1]
    if len(parts) == 1:
        return subordinate_subject(article, first, last, cue) or first, last
    if doubled(article, *parts[-2:]):
        return parts[-2]  # "Menteri Issa Bouba, dia bilang"
    if is_pair(article, *parts[-2:]):
        return parts[-2][0], last
    if named_within(article, parts):
        return _before_asides(article, parts, len(parts) - 2)
    if own := subordinate_subject(article, first, last, cue):
        return own, last
    if is_aside(article, parts[-1]):
        return _before_asides(article, parts, len(parts) - 1)
    return first, last


def _before_asides(article: Article, parts: list[tuple[int, int]], i: int) -> tuple[int, int]:
    """The stretch before those that say more of the subject; the ``i``-th is one of them."""
    i -= 1
    while i and is_aside(article, parts[i]):
        i -= 1
    first, last = parts[i]
    words = article.words(first, last)
    refuses = article.text[slice(*parts[i + 1])].startswith("yang ")
    named = article.mentions_in(first, last)[:1]
    known = is_epithet(article, words) or (bool(named) and named[0].start == first)
    if refuses and words[0].lower in ANONYMOUS_HEADS and not known:
        last = parts[i + 1][1]  # "Seorang tetua, yang tak mau disebut namanya"
    if i and is_pair(article, parts[i - 1], parts[i]):
        first = parts[i - 1][0]
    return first, last


def strip_adverbs(article: Article, start: int, end: int) -> int:
    """Cut adverbs, auxiliaries and dates off the right end."""
    while True:
        _, end = article.trim(start, end, _EDGE)
        near = max(start, end - _NEAR)
        dates = [d for d in article.dates_in(near, end) if d.end == end]
        if dates and not _is_age(article, start, dates[-1]):
            end = _before_place(article, start, dates[-1].start)
            continue
        if not _may_end_adverb(article.text[near:end]):
            return end
        words = article.words(near, end)
        if so_far := _SO_FAR.search(article.text, max(start, end - 30), end):
            end = so_far.start()
        elif words and words[-1].end == end and _is_adverb(words[-1], words):
            if article.text[words[-1].start].isupper() and "-" in words[-1].lower:
                return end  # "Perserikatan Bangsa-Bangsa"
            end = words[-1].start
        else:
            return end


def _before_place(article: Article, start: int, end: int) -> int:
    """As in "Kelompok itu di Goma, (Senin,)": where it was said, no part of who said it."""
    stop = article.trim(start, end, _EDGE)[1]
    if "," not in article.text[stop:end]:
        return end
    named = article.mentions_in(max(start, stop - _NEAR), stop)[-1:]
    if not named or named[0].end != stop or named[0].label not in ("LOC", "GPE"):
        return end
    lead = named[0].start - len("di ")
    return lead if lead > start and article.text.startswith("di ", lead) else end


def _may_end_adverb(phrase: str) -> bool:
    """Whether the last word closes any adverb at all; most subjects end in a noun or a name."""
    word = phrase.rpartition(" ")[2]
    return not word.isalpha() or word.lower() in _ENDS_ADVERBS


def _is_age(article: Article, start: int, when: TimeExpression) -> bool:
    """As in "pemuda berusia 26 tahun ini", "lulusan Akademi Militer 1983 itu"."""
    _, end = article.trim(start, when.end, _EDGE)
    return is_epithet(article, article.words(start, end))


def _is_adverb(word: Word, words: list[Word]) -> bool:
    if _REDUPLICATED.fullmatch(word.lower) and word.lower not in ANONYMOUS_HEADS:
        return len(words) > 1  # "Ankara buru-buru membantah"
    if word.lower == "lalu" and len(words) > 1:  # "X, yang lahir di Y, lalu", not "pekan lalu"
        return words[-2].end < word.start - 1 or words[-2].lower in DEMONSTRATIVES
    if word.lower in _MODALS or word.lower in SPEAKERLESS:  # "perwira itu dilaporkan menjawab"
        return len(words) > 1  # "PBB tidak dapat mengonfirmasi"
    if word.lower in _OF_PAPERS and len(words) > 1 and words[-2].lower in _PAPERS:
        return False  # "Angka resmi menunjukkan", unlike "Militer resmi mengumumkan"
    if word.lower == "keras" and words[-2:-1] and words[-2].lower in ("garis", "aliran"):
        return False  # "kelompok garis keras"
    if word.lower in _ADVERBS:
        # "hari itu", "pemerintah itu": the demonstrative of a noun phrase stays
        return word.lower not in ("itu", "tersebut", "ini", "lalu") or words[-2:-1] == []
    return False


def _skip_adverbial(article: Article, start: int, end: int) -> int:
    """As in "Pada 13 Oktober Zelenskyy".

    The subject starts behind the date, or at the last name.
    """
    words = article.words(start, end)
    dates = article.dates_in(start, end)
    if not words or words[0].lower not in LEADS_IN:
        opens = dates and dates[0].start == start
        return article.trim(dates[0].end, end, _EDGE)[0] if opens else start
    if dates:
        return article.trim(dates[-1].end, end, _EDGE)[0]
    mentions = article.mentions_in(start, end)
    return mentions[-1].start if mentions else end


def _cut_unnamed(article: Article, span: tuple[int, int], words: list[Word]) -> int:
    """Where the subject at ``span`` ends: before a preposition, unless a person stands behind."""
    end = span[1]
    ends = [i for i, word in enumerate(words) if i and word.lower in _AFTER_SUBJECT]
    if not ends:
        return end
    people = article.people_in(*span)
    inside = article.mentions_in(*span)
    for i in ends:
        word = words[i]
        if any(m.start <= word.start < m.end for m in inside):
            continue
        if word.lower == "dalam" and words[i + 1 : i + 2] and words[i + 1].lower == "negeri":
            continue  # "pejabat kementerian dalam negeri"
        if not any(p.start > word.start for p in people):
            return end if word.lower == "yang" else word.start
    return end
