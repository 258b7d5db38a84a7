"""Noun phrases that point back: "jenderal bintang dua itu", "kelompok yang didukung Iran tersebut".

Where such a phrase ends, and how well it fits somebody of the article.
"""

import re
from collections.abc import Collection, Sequence

from pipeline.article import Article, Word
from pipeline.lexicon.callings import ANYBODY, CLASSES, FOREIGN, PARLIAMENTS, PERSONAL
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    ROLE_HEADS,
)

_OFFICES = ROLE_HEADS - ANYBODY
_TIMES_OF_DAY = frozenset("pagi siang sore petang malam subuh dini".split())
# before which they point at a time or a matter: "sejauh ini", "malam itu"
_TIMES = frozenset(
    "sejauh saat hari malam pagi siang sore petang pekan minggu bulan tahun kini sampai hingga "
    "selama selain kali "
    "kesempatan acara hal soal waktu ketika masa".split()
)
# bodies that have names of their own, besides those of ``ORGANISATION_HEADS``
BODIES = ORGANISATION_HEADS | frozenset(
    """
    maskapai bank serikat federasi asosiasi aliansi yayasan lsm universitas firma konsorsium
    jaringan majelis satuan resimen armada biro forum mahkamah liga uni perkumpulan perhimpunan
    persatuan gereja klub blok pakta persekutuan raksasa produsen pabrikan operator
    """.split()
)
_HEADS = PERSONAL | BODIES | MEDIA_HEADS | {"akun", "kanal"}
# somebody new, whatever demonstrative follows: "seorang juru bicara kementerian itu"
INDEFINITE = frozenset(
    "seorang sejumlah beberapa sebuah salah dua tiga empat lima suatu sekelompok satu para".split()
)
_SINGLING_OUT = frozenset({"satu-satunya", "calon"})
_PREPOSITIONS = frozenset("di dari ke untuk dengan pada dalam".split())
# what opens a relative or participial modifier: the phrase may hold verbs behind it
_MODIFIES = frozenset(
    """
    yang berusia berumur berpangkat berjuluk bernama berdarah bergelar berkebangsaan
    bermarkas berbasis
    """.split()
)
_VERBAL = re.compile(r"(?:me[mnlrwy]|di|ber|ter)[a-z]{4,}")
_NOT_VERBAL = frozenset(
    "menteri mendagri menkeu berita bersenjata direktur diplomat distrik menengah berpengaruh "
    "berhaluan beraliran berbahasa berpengalaman berkuasa bertopeng berseragam terkenal terkemuka "
    "terdakwa tersangka terpidana terhukum tersohor terpandang terhormat terpilih terdahulu "
    "diktator teroris mendiang dinasti diplomatik diaspora disiden distributor direksi "
    "berbendera".split()
)
# "partai terbesar", "pejabat tertinggi", "teman terdekat"
_SUPERLATIVE = re.compile(
    r"ter(?:besar|tinggi|tua|muda|kuat|dekat|baik|lama|kaya|populer|laris|kecil|penting|depan|atas|"
    r"cepat|buruk|keras|hebat|sukses|aktif|laris|pandai|senior|miskin|nama|kemuka)"
)
_ENDS = frozenset(
    "kepada saat ketika usai seusai setelah sebelum seperti sebagaimana bahwa lewat melalui".split()
)
_BREAKS = re.compile(r"[.;:!?\"“”«»\n\r]")
_MOST_WORDS = 14
_REACH = 160  # characters
_NEXT_WORD = 12  # characters
_FAR_SETTING = 4  # words from a preposition to the demonstrative

SAME, FITS, NEUTRAL, UNFIT = 3, 2, 0, -3


def epithet_end(article: Article, start: int, limit: int) -> int | None:
    """Where the phrase that points back ends, behind its "itu"; None where none starts here.

    Args:
        article: the article.
        start: where the phrase starts.
        limit: where it ends at the latest.

    Example:
        >>> text = "lulusan Akademi Militer 1983 itu kepada RRI"
        >>> text[:epithet_end(Article(text, [(0, 43)]), 0, 43)]
        'lulusan Akademi Militer 1983 itu'
    """
    limit = min(limit, start + _REACH)
    words = article.words(start, limit)[:_MOST_WORDS]
    if not words or not (_points(_head(words)) or _is_newspaper(words)):
        return None
    modified, setting, commas = False, None, 0
    for i, word in enumerate(words[1:], 1):
        gap = article.text[words[i - 1].end : word.start]
        commas += gap.count(",")
        name_or_year = article.text[word.start].isupper() or article.text[word.start].isdigit()
        if _BREAKS.search(gap) or ("," in gap and not name_or_year):
            return None  # unlike "pria kelahiran Solo, 1965 itu"
        if word.lower in DEMONSTRATIVES:
            near = (setting is None or i - setting <= _FAR_SETTING) and commas <= 1
            return word.end if near and _closes(article, words, i) else None
        if word.lower in _ENDS and not modified:
            return None
        if word.lower in _PREPOSITIONS and not modified:
            if _is_whole(article, words, i):
                return None
            setting = i
        if word.lower in _MODIFIES or (i == 1 and word.lower.startswith("ber")):
            modified = True  # "polisi berkacamata itu"
        elif not modified and _is_verb(article, word):
            return None
    return None


def _is_whole(article: Article, words: Sequence[Word], i: int) -> bool:
    """As in "panglima | di markas itu", "juru bicara Qin Gang | di situs itu"."""
    office = i == 1 and words[0].lower in _OFFICES
    return office or bool(article.people_in(words[0].start, words[i].start))


def _closes(article: Article, words: Sequence[Word], i: int) -> bool:
    """Whether the demonstrative points at the phrase, at no time in it, and no name follows."""
    timed = words[i - 1].lower in _TIMES and not _aged(words, i)
    if words[i].lower == "tadi":  # "kata menteri tadi malam"
        behind = article.words(words[i].end, words[i].end + _NEXT_WORD)[:1]
        timed = timed or bool(behind and behind[0].lower in _TIMES_OF_DAY)
    return not timed and not _named_behind(article, words[i])


def _aged(words: Sequence[Word], i: int) -> bool:
    """As in "pemuda berusia 26 tahun ini"."""
    return words[i - 1].lower == "tahun" and i > 1 and words[i - 2].lower[0].isdigit()


def _named_behind(article: Article, word: Word) -> bool:
    """As in "juru bicara kementerian itu, Maria Zakharova": an office, and whose it is."""
    if article.text[word.end : word.end + 1] != ",":
        return False
    behind = article.words(word.end, word.end + _REACH)[:3]
    if any(article.person_at(w.start) for w in behind):
        return True
    return len(behind) > 1 and all(article.text[w.start].isupper() for w in behind[:2])


def _head(words: Sequence[Word]) -> str:
    """The noun of the phrase: "satu-satunya perempuan di tim itu"."""
    return words[1 if words[0].lower in _SINGLING_OUT and len(words) > 1 else 0].lower


def _points(word: str) -> bool:
    return word in _HEADS and word not in INDEFINITE and word not in DOCUMENT_HEADS


def _is_newspaper(words: Sequence[Word]) -> bool:
    """As in "surat kabar itu", unlike "surat itu"."""
    return [word.lower for word in words[:2]] == ["surat", "kabar"]


def _is_verb(article: Article, word: Word) -> bool:
    lower = article.text[word.start].islower()
    return (
        lower
        and word.lower not in _NOT_VERBAL
        and _VERBAL.fullmatch(word.lower) is not None
        and _SUPERLATIVE.fullmatch(word.lower) is None
    )


def is_epithet(article: Article, words: Sequence[Word]) -> bool:
    """Whether the words are one phrase that points back: "perwira berusia 28 tahun itu"."""
    return (
        len(words) > 1
        and words[-1].lower in DEMONSTRATIVES
        and epithet_end(article, words[0].start, words[-1].end) == words[-1].end
    )


def fit(head: str, described: Collection[str]) -> int:
    """How well a calling fits the words that the article has for a person.

    Example:
        >>> fit("jenderal", {"mayjen"}), fit("politikus", {"mayjen"}), fit("pria", {"mayjen"})
        (2, -3, 0)
    """
    if head in described:
        return SAME
    wanted = CLASSES.get(head, frozenset())
    if not wanted:
        return NEUTRAL
    has = {name for word in described for name in CLASSES.get(word, ())}
    if PARLIAMENTS.intersection(described):
        has.add("politics")
    if set(described) >= FOREIGN:
        has.add("diplomacy")
    if wanted & has:
        return FITS
    return UNFIT if has else NEUTRAL
