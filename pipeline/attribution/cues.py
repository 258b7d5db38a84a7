"""Cues: the words that say that somebody said something, and how each binds its speaker."""

import re
from dataclasses import dataclass

from pipeline.article import Article, Word
from pipeline.attribution.lexicon import HEADLINE, PASSIVE, active_stance
from pipeline.attribution.terms import (
    BARE,
    BARE_ALONE,
    DENIABLE,
    DOCUMENT_HEADS,
    ESTIMATING,
    NEEDS_BAHWA,
    NEGATIONS,
    NON_FINITE,
    NOUNS_OF_SAYING,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
    SPEAKERLESS,
    TAKES_CLAUSE,
)

# words that are the predicate of a clause: "menyebut 400 prajurit tewas"
PREDICATE = re.compile(
    r"(?:di|me[mnrlwy]|ber|ter)[a-z]{3,}|tewas|gugur|luka|hilang|tiba|akan|bakal|telah|sudah|tidak|tak|belum|"
    r"masih|bisa|dapat|sedang|tengah|harus|adalah|ada|mundur|masuk|datang|kini|siap|mulai|gagal"
)
_CLAUSE_BREAK = re.compile(r"[,:;\"“”»’]\s*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at ``text[start:end]``.

    ``kind`` is how it binds: ``active`` (speaker before: "X mengatakan"), ``inverted`` (speaker
    behind: "kata X"), ``according`` ("menurut X"), ``passive`` ("dikatakan X"), ``speakerless``
    ("dilaporkan", in the clause), ``estimating`` ("diperkirakan"), ``nominal`` ("laporan bahwa").
    ``pronoun`` is the character span of a "-nya" that stands for the speaker.
    """

    start: int
    end: int
    kind: str
    stance: str
    word: str
    pronoun: tuple[int, int] | None = None


def find_cues(article: Article, start: int, end: int) -> list[Cue]:
    """The cues of one sentence, from left to right.

    Example:
        >>> article = Article("Budanov mengatakan pasukan tiba, kata dia.", [(0, 42)])
        >>> [(c.word, c.kind) for c in find_cues(article, 0, 42)]
        [('mengatakan', 'active'), ('kata', 'inverted')]
    """
    words = article.words(start, end)
    cues = []
    for i in range(len(words)):
        for read in (_according, _active, _inverted, _passive, _nominal):
            cue = read(article, words, i)
            if cue:
                cues.append(cue)
                break
    return cues


def _at(words: list[Word], i: int) -> str:
    return words[i].lower if 0 <= i < len(words) else ""


def _according(article: Article, words: list[Word], i: int) -> Cue | None:
    word = words[i]
    if word.lower == "menurut" and _at(words, i + 1) not in ("saja", "pada", ""):
        return Cue(word.start, word.end, "according", "states", word.lower)
    if word.lower == "menurutnya":
        return Cue(word.start, word.end, "according", "states", word.lower, (word.end - 3, word.end))
    if word.lower == "berdasarkan" and _at(words, i + 1) in DOCUMENT_HEADS - {"perjanjian"}:
        return Cue(word.start, word.end, "according", "states", word.lower)
    return None


def _active(article: Article, words: list[Word], i: int) -> Cue | None:
    word = words[i]
    if word.lower == "memberi" and _at(words, i + 1) == "tahu":
        return Cue(word.start, words[i + 1].end, "active", "states", "memberi tahu")
    stance = active_stance(word.lower.removesuffix("lah"))
    if stance is None and _is_headline(article, word):
        stance = HEADLINE.get(word.lower) if i else None
    if stance is None or (i == 0 and word.lower[:2] == "me" and not _opens_with_object(article, word)):
        return None
    before, after = _at(words, i - 1), _at(words, i + 1)
    if before in NON_FINITE or (before in NEGATIONS and stance != "denies"):
        return None
    if before == "yang" and not _follows_comma(article, words, i - 1):
        return None
    if word.lower in ("menolak", "mentolak") and after not in DENIABLE:
        return None
    if word.lower in NEEDS_BAHWA and not _reports(article, words, i):
        return None
    if stance == "demands" and after in ("maaf", "izin", "perhatian"):
        return None
    if word.lower == "mengaku" and after in ("kalah", "siap") and i + 2 >= len(words):
        return None
    return Cue(word.start, word.end, "active", stance, word.lower)


def _is_headline(article: Article, word: Word) -> bool:
    """A line without a full stop: there verbs stand without prefix ("Korsel klaim 300 tentara tewas")."""
    start, end = article.sentences[article.sentence_at(word.start)]
    return article.text[end - 1] not in ".!?…,:;\"”’" and article.text[end : end + 1] in ("\n", "\r", "")


def _opens_with_object(article: Article, word: Word) -> bool:
    """A sentence that opens with the verb has no speaker before it, unless it follows a quotation."""
    return article.quotation_ending(word.start) is not None


def _follows_comma(article: Article, words: list[Word], i: int) -> bool:
    return i > 0 and "," in article.text[words[i - 1].end : words[i].start]


def _reports(article: Article, words: list[Word], i: int) -> bool:
    """Whether a verb that also does other things has a clause or a quotation as its object."""
    for j in range(i + 1, min(i + 14, len(words))):
        gap = article.text[words[j - 1].end : words[j].start]
        if words[j].lower in ("bahwa", "jika", "kalau", "bahwasanya", "agar", "supaya"):
            return True
        if any(mark in gap for mark in ":\"“") or (j == i + 1 and "," in gap):
            return True
        if any(mark in gap for mark in ",;."):
            return False
        if words[i].lower in TAKES_CLAUSE and j > i + 1 and PREDICATE.fullmatch(words[j].lower) and words[j - 1].lower != "yang":
            return True
    return False


def _inverted(article: Article, words: list[Word], i: int) -> Cue | None:
    word = words[i]
    root = word.lower.removesuffix("lah")
    pronoun = None
    if root not in BARE and root.endswith("nya") and root[:-3] in BARE:
        root, pronoun = root[:-3], (word.end - 3, word.end)
    if root not in BARE:
        return None
    if _at(words, i - 1) in ("apa", "dengan", "sepatah", "beberapa"):
        return None
    gap = article.text[words[i - 1].end if i else max(0, word.start - 3) : word.start]
    breaks = _CLAUSE_BREAK.search(gap) is not None or article.quotation_ending(word.start) is not None
    if pronoun:
        return Cue(word.start, word.end, "inverted", BARE[root], word.lower, pronoun) if breaks else None
    if not _speaker_follows(article, words, i):
        return None
    if not breaks and not (root in BARE_ALONE and i > 0):
        return None
    return Cue(word.start, word.end, "inverted", BARE[root], word.lower)


def _speaker_follows(article: Article, words: list[Word], i: int) -> bool:
    if i + 1 >= len(words) or article.text[words[i].end : words[i + 1].start].strip():
        return False
    following = words[i + 1]
    if following.lower in PRONOUNS | ROLE_HEADS:
        return True
    return article.text[following.start].isupper() or bool(
        _SPEAKING_NOUN.match(article.text, following.start)
    )


_SPEAKING_NOUN = re.compile(
    r"(?:seorang|salah|sejumlah|beberapa|para|sumber|pejabat|warga|penduduk|saksi|pernyataan|laporan|"
    r"militer|kementerian|badan|tentara|pasukan|pemerintah|kepolisian|polisi|kelompok|organisasi|lembaga|"
    r"kantor|media|wilayah|harian|koran|analis|sang|dua|pihak|pria|perempuan|surat|komando|milisi|sekretaris)\b"
)


def _passive(article: Article, words: list[Word], i: int) -> Cue | None:
    word = words[i]
    before, after = _at(words, i - 1), _at(words, i + 1)
    if word.lower in ESTIMATING:
        return Cue(word.start, word.end, "estimating", "estimates", word.lower)
    if before in ("yang", "seperti", "sebagaimana", "untuk", "demikian", "tidak", "tak", "belum", "bisa", "dapat"):
        return None
    if after == "oleh" and word.lower in PASSIVE:
        return Cue(word.start, word.end, "passive", PASSIVE[word.lower], word.lower)
    if word.lower in SPEAKERLESS:
        if after in ("namanya", "identitasnya", "nama", "jati") or before in ("mau", "enggan", "menolak", "ingin"):
            return None
        if word.lower in ("disebut", "diklaim", "dikatakan") and after in ("sebagai", "dengan", "juga", "sebagian"):
            return None
        return Cue(word.start, word.end, "speakerless", "states", word.lower)
    agent = i + 1 < len(words) and article.text[words[i + 1].start].isupper()
    if PASSIVE.get(word.lower) in ("denies", "confirms") and (agent or after in ORGANISATION_HEADS | {"pemerintah"}):
        return Cue(word.start, word.end, "passive", PASSIVE[word.lower], word.lower)
    if word.lower in PASSIVE and _at(words, i - 1) in ("itu", "tersebut", "demikian", "ini"):
        return Cue(word.start, word.end, "passive", PASSIVE[word.lower], word.lower)
    return None


def _nominal(article: Article, words: list[Word], i: int) -> Cue | None:
    """"laporan bahwa …", "klaim Ukraina bahwa …": a noun of saying with its clause."""
    word = words[i]
    if word.lower not in NOUNS_OF_SAYING:
        return None
    stances = {"peringatan": "warns", "bantahan": "denies", "dugaan": "estimates", "spekulasi": "estimates"}
    for j in range(i + 1, min(i + 6, len(words))):
        if article.text[words[j - 1].end : words[j].start].strip():
            return None
        if words[j].lower in NOUNS_OF_SAYING:
            return None
        if words[j].lower == "bahwa":
            return Cue(word.start, word.end, "nominal", stances.get(word.lower, "states"), word.lower)
    return None
