"""Whose the figures are: "menurut data intelijen Kodam X", "angka resmi Pentagon menyebutkan".

Data, counts and records say nothing of their own: who keeps them speaks. A report, a study or a
statement is a document and stays the source.
"""

import re

from pipeline.article import Article, Word
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DATA_NOUNS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    ROLE_HEADS,
)

_KEEPERS = (ORGANISATION_HEADS | GOVERNMENT_HEADS | MEDIA_HEADS | ANONYMOUS_HEADS | ROLE_HEADS) - {
    "intelijen", "penerangan", "surat", "korban", "mereka", "orang", "pihak", "tentara", "prajurit",
    "pasukan", "pengungsi", "penduduk", "warga", "media",
}  # fmt: skip
# what else keeps records and has no name of its own
_KEEPS = frozenset({"rumah", "palang", "bank", "universitas", "institut", "klinik", "satgas"})
# what the figures are, not whose: "data resmi terbaru", "catatan intelijen"
_KIND = frozenset(
    """
    resmi terbaru terkini terakhir sementara awal akhir lengkap internal rahasia statistik intelijen
    tahunan bulanan harian mutakhir tidak terperinci rinci personel korban pengungsi dari milik
    versi keluaran rilisan himpunan olahan terpisah lapangan satelit radar publik terbuka tertulis
    """.split()
)
_GATHERED = re.compile(
    r"\s{1,3}yang\s{1,3}(?:telah\s|sudah\s|berhasil\s|baru\s)?di(?:himpun|kumpulkan|keluarkan|rilis|"
    r"terbitkan|miliki|susun|catat|umumkan|publikasikan|olah|buat|kompilasi)\s{1,3}(?:oleh\s{1,3})?",
    re.IGNORECASE,
)
_MOST_KINDS = 4  # words
_NO_KEEPER = frozenset({"sensus", "survei", "laporan", "studi", "jajak"})


def keeper_of(article: Article, speaker: Speaker) -> Speaker | None:
    """Who keeps the figures that were read as the speaker; None where the text does not say.

    Example:
        >>> text = "data intelijen kepolisian setempat"
        >>> keeper_of(Article(text, [(0, 34)]), Speaker(text, 0, 34, kind="document")).name
        'kepolisian setempat'
    """
    words = article.words(speaker.start, speaker.end)
    if len(words) < 2 or words[0].lower not in DATA_NOUNS:
        return None
    start = _behind_kind(article, words, speaker.end)
    if start is None:
        return None
    keeper = read_noun_phrase(article, start, speaker.end)
    return None if keeper is None or keeper.pronoun else keeper


def _behind_kind(article: Article, words: list[Word], end: int) -> int | None:
    """Where the noun phrase of the keeper starts."""
    if gathered := _GATHERED.match(article.text, words[0].end, end):
        return gathered.end() if _keeps(article, gathered.end(), end) else None
    for word in words[1 : 2 + _MOST_KINDS]:
        if _keeps(article, word.start, end):
            return word.start
        if word.lower not in _KIND:
            return None
    return None


def _keeps(article: Article, start: int, end: int) -> bool:
    """Whether a body, a person or a name opens there."""
    named = article.mentions_in(start, end)[:1]
    if named and named[0].start == start:
        return named[0].label in ("ORG", "PER")
    words = article.words(start, end)
    if not words or words[0].lower in _NO_KEEPER:
        return False
    if words[0].lower in _KEEPERS or words[0].lower in _KEEPS or words[0].lower == "lembaga":
        return True
    return all(article.text[word.start].isupper() for word in words)
