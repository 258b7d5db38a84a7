"""Cues: the words that say that somebody said something, and how each binds its speaker."""

import re
from collections.abc import Callable
from functools import lru_cache

from pipeline.article import Article, Word
from pipeline.attribution.conditions import (
    closes_quotation,
    denies,
    find_label,
    introduces_quotation,
    is_headline,
    is_predicate,
    opens_with_speaker,
    reports_clause,
    speaker_follows,
    word_at,
)
from pipeline.attribution.frame import Cue
from pipeline.attribution.function_words import NEGATIONS, NO_CUE, NON_FINITE
from pipeline.attribution.lexicon import HEADLINE, PASSIVE, active_stance
from pipeline.attribution.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.attribution.passives import read_nominal, read_passive
from pipeline.attribution.settings import behind_address
from pipeline.attribution.subjects import skip_openers
from pipeline.attribution.terms import (
    BARE,
    BARE_ALONE,
    DOCUMENT_VERBS,
    ESTIMATING,
    NEEDS_BAHWA,
    NOT_SAYING,
    NOUNS_OF_SAYING,
    SPEAKERLESS,
    TELLS_SOMEBODY,
)

_THAT_BEHIND = re.compile(r"\s+(?:kepada\s+(?:[\w()’'.-]+\s+){1,6}?)?bahwa(?:sanya)?\b")
_CLAUSE_BREAK = re.compile(r"[,:;\"“”»’'‘]\s{0,3}$")
_OPEN_VERB = re.compile(r"(?:me[mnlrwy]|ber)[a-z]{3,}")
_AFFIXED = re.compile(r"(?:me[mnlrwy]|di|ber|ter|ke|pe)[a-z]{3,}")
# "Menurut rencana", "menurut kepangkatannya": nobody speaks
_MEASURES = frozenset(
    """
    saja pada jadwal rencana hukum aturan ketentuan adat ukuran standar urutan abjad usia
    jenis hemat selera
    """.split()
)
_ACCORDING = frozenset({"menurut", "menurutnya", "berdasarkan"})
_BACKED = frozenset({"demikian", "begitu", "begitulah", "bunyi"})


_INVERTED = frozenset(BARE) | _BACKED | NOUNS_OF_SAYING | DOCUMENT_HEADS


def find_cues(article: Article, start: int, end: int) -> list[Cue]:
    """The cues of one sentence, from left to right.

    Example:
        >>> article = Article("Budanov mengatakan pasukan tiba, kata dia.", [(0, 42)])
        >>> [(c.word, c.kind) for c in find_cues(article, 0, 42)]
        [('mengatakan', 'active'), ('kata', 'inverted')]
    """
    words = article.words(start, end)
    label = find_label(article, words, start, end)
    cues = [Cue(label, label, "label", "states", "")] if label is not None else []
    for i, word in enumerate(words):
        for read in _readers(word.lower):
            if cue := read(article, words, i):
                cues.append(cue)
                break
    return cues


_Reader = Callable[[Article, list[Word], int], Cue | None]


@lru_cache(maxsize=1 << 16)
def _readers(word: str) -> tuple[_Reader, ...]:
    """The readings that the form of a word allows: most words allow hardly any."""
    bare = word.removesuffix("lah")
    owned = bare.removesuffix("nya")
    verb = _OPEN_VERB.fullmatch(word) is not None
    allowed = (
        (_according, word in _ACCORDING),
        (_active, _may_be_active(word, owned) or verb),
        (_inverted, bool({bare, owned} & _INVERTED)),
        (read_passive, word in PASSIVE or word in ESTIMATING or word in SPEAKERLESS),
        (read_nominal, word in NOUNS_OF_SAYING),
        (_open_active, verb),
        (_open_inverted, _AFFIXED.fullmatch(word) is None),
    )
    return tuple(read for read, fits in allowed if fits)


def _may_be_active(word: str, owned: str) -> bool:
    return (
        word == "memberi"
        or owned in PASSIVE
        or word in HEADLINE
        or word in DOCUMENT_VERBS
        or active_stance(word) is not None
        or active_stance(word.removesuffix("lah")) is not None
    )


def _according(article: Article, words: list[Word], i: int) -> Cue | None:
    word, after = words[i], word_at(words, i + 1)
    if word.lower == "menurutnya":
        return Cue(
            word.start, word.end, "according", "states", word.lower, (word.end - 3, word.end)
        )
    if word.lower == "menurut" and after and after not in _MEASURES:
        owned = after.removesuffix("nya")  # "menurut komandannya", but "menurut kepangkatannya"
        names = article.text[words[i + 1].start].isupper()
        if names or owned == after or owned in ROLE_HEADS | DOCUMENT_HEADS | ORGANISATION_HEADS:
            return Cue(word.start, word.end, "according", "states", word.lower)
    opens = i == 0 or "," in article.text[words[i - 1].end : word.start]
    if word.lower == "berdasarkan" and opens and after in DOCUMENT_HEADS - {"perjanjian"}:
        return Cue(word.start, word.end, "according", "states", word.lower)
    return None


def _active(article: Article, words: list[Word], i: int) -> Cue | None:
    word = words[i]
    if word.lower == "memberi" and word_at(words, i + 1) == "tahu":
        return Cue(word.start, words[i + 1].end, "active", "states", "memberi tahu")
    if _agentless(article, words, i):
        clitic = (word.end - 3, word.end)
        return Cue(word.start, word.end, "active", PASSIVE[word.lower[:-3]], word.lower, clitic)
    stance = _stance(article, words, i)
    if word.lower in DOCUMENT_VERBS and (shown := _of_document(article, words, i)):
        return shown
    if stance is None or not _is_finite(article, words, i, stance):
        return None
    if word.lower in ("menolak", "mentolak") and not (
        denies(words, i) or introduces_quotation(article, words, i)
    ):
        return None
    addressed = word.lower in TELLS_SOMEBODY and behind_address(article, word.end, words[-1].end)
    reports = addressed or reports_clause(article, words, i) or closes_quotation(article, words, i)
    if word.lower in NEEDS_BAHWA and not reports:
        return None
    after = word_at(words, i + 1)
    if stance in ("asks", "demands") and after in (
        "maaf",
        "izin",
        "perhatian",
        "bantuan",
        "uang",
        "tolong",
    ):
        return None
    if word.lower == "mengaku" and after in ("kalah", "siap") and i + 2 >= len(words):
        return None
    kind = "inverted" if _stands_behind(article, words, i) else "active"
    return Cue(word.start, word.end, kind, stance, word.lower)


def _stance(article: Article, words: list[Word], i: int) -> str | None:
    word = words[i].lower
    stance = active_stance(word) or active_stance(word.removesuffix("lah"))
    if word in BARE and _closes_headline(article, words, i):
        return None
    if stance is None and i and word in HEADLINE and is_headline(article, words[i]):
        stance = HEADLINE[word]
    if stance is None and _reports_by_form(article, words, i):
        stance = "states"
    return stance


def _closes_headline(article: Article, words: list[Word], i: int) -> bool:
    """As in "300 Tentara Tewas, Klaim Kyiv": the speaker stands behind, not before."""
    comma = i and article.text[words[i - 1].end : words[i].start].strip() == ","
    told = any(is_predicate(word.lower) for word in words[:i])
    return bool(comma and told) and not any(is_predicate(word.lower) for word in words[i + 1 :])


def _of_document(article: Article, words: list[Word], i: int) -> Cue | None:
    """As in "Data itu menunjukkan 30 tentara tewas": a document shows what it says."""
    start = skip_openers(article, words[0].start, words[i].start)
    head = next((w for w in words if w.start >= start), words[i])
    shows = any(is_predicate(w.lower) or w.lower == "bahwa" for w in words[i + 1 :])
    if head.lower not in DOCUMENT_HEADS or not shows or not _is_finite(article, words, i, "states"):
        return None
    return Cue(words[i].start, words[i].end, "active", "states", words[i].lower)


def _reports_by_form(article: Article, words: list[Word], i: int) -> bool:
    """As in "sumber membisikkan kepada AFP bahwa": any active verb before "bahwa" reports.

    Verbs of perceiving and knowing tell what somebody learned, not what they said.
    """
    word = words[i].lower
    if not _OPEN_VERB.fullmatch(word) or word in NOT_SAYING:
        return False
    return _THAT_BEHIND.match(article.text, words[i].end) is not None


def _agentless(article: Article, words: list[Word], i: int) -> bool:
    """As in "Dikatakannya, pasukan tiba": a passive verb whose agent is "-nya" opens the clause."""
    word = words[i].lower
    if not word.endswith("nya") or word[:-3] not in PASSIVE:
        return False
    return i == 0 or "," in article.text[words[i - 1].end : words[i].start]


def _stands_behind(article: Article, words: list[Word], i: int) -> bool:
    """As in "…, mengatakan Kolonel Abakar".

    A full verb in the place of "kata", its speaker behind it.
    """
    if i + 1 >= len(words) or not i:
        return False
    if not _CLAUSE_BREAK.search(article.text[words[i - 1].end : words[i].start]):
        return False
    after = words[i + 1]
    if after.lower not in ROLE_HEADS and not article.person_at(after.start):
        return False
    if not any(is_predicate(word.lower) for word in words[max(0, i - 20) : i]):
        return False
    for j in range(i + 1, min(i + 12, len(words))):
        if is_predicate(words[j].lower):
            return False
        if any(mark in article.text[words[j].end : words[j].end + 2] for mark in ",.;"):
            return True
    return True


def _is_finite(article: Article, words: list[Word], i: int, stance: str) -> bool:
    """Whether the verb is its clause's predicate: "untuk meminta", "tidak mengatakan" are none."""
    if i == 0 and words[0].lower[:2] == "me" and not article.quotation_ending(words[0].start):
        return False
    before = word_at(words, i - 1)
    if before in NON_FINITE or (before in NEGATIONS and stance != "denies"):
        return False
    # "yang mengatakan" belongs to a noun; "X, yang juga mengatakan" adds to what X is
    return before != "yang" or (
        i > 1 and "," in article.text[words[i - 2].end : words[i - 1].start]
    )


def _inverted(article: Article, words: list[Word], i: int) -> Cue | None:
    word = words[i]
    root = word.lower.removesuffix("lah")
    pronoun = None
    if root not in BARE and root.endswith("nya") and root[:-3] in BARE:
        root, pronoun = root[:-3], (word.end - 3, word.end)
    backed = word_at(words, i - 1) in _BACKED
    if root not in BARE and not (backed and root in NOUNS_OF_SAYING | DOCUMENT_HEADS):
        return None
    if word_at(words, i - 1) in ("apa", "dengan", "sepatah", "beberapa", "kalimat"):
        return None
    if root in _BACKED and (
        word_at(words, i + 1)
        in _BACKED | BARE.keys() | NOUNS_OF_SAYING | DOCUMENT_HEADS | PASSIVE.keys()
    ):
        return None  # "demikian pernyataan X", "begitu klaim X": the noun is the cue
    depth = 2 if backed and word_at(words, i - 2) in _BACKED else int(backed)
    first = words[i - depth]  # "demikian bunyi pernyataan itu"
    before = words[i - depth - 1].end if i > depth else 0
    gap = article.text[max(before, first.start - 6) : first.start]
    breaks = (
        _CLAUSE_BREAK.search(gap) is not None or article.quotation_ending(first.start) is not None
    )
    alone = (root in BARE_ALONE and i > 0) or (backed and i == depth)
    if pronoun:
        opens = i == 0 and article.text[word.end : word.end + 1] in (",", ":")  # "Katanya, “…”"
        if not opens and (not breaks or word_at(words, i + 1) in ("yang", "adalah")):
            return None
    elif backed and root in DOCUMENT_HEADS:
        if not breaks and i > depth:
            return None
    elif (i == 0 and not (root in BARE_ALONE and opens_with_speaker(article, words))) or (
        i and (not (breaks or alone) or not speaker_follows(article, words, i))
    ):
        return None
    return Cue(word.start, word.end, "inverted", BARE.get(root, "states"), word.lower, pronoun)


def _open_active(article: Article, words: list[Word], i: int) -> Cue | None:
    """Any verb right before a quotation: "Peskov menjawab, “…”", "Ali tersenyum: “…”"."""
    word = words[i]
    if not _OPEN_VERB.fullmatch(word.lower) or active_stance(word.lower):
        return None
    if not introduces_quotation(article, words, i) or not _is_finite(article, words, i, "states"):
        return None
    return Cue(word.start, word.end, "active", "states", word.lower, known=False)


def _open_inverted(article: Article, words: list[Word], i: int) -> Cue | None:
    """Any word between a quotation and a person: "“…,” kenang Siti", "“…!” geramnya"."""
    word = words[i]
    quotation = article.quotation_ending(word.start)
    if quotation is None or not quotation.speech or word.lower in NO_CUE | PRONOUNS | ROLE_HEADS:
        return None
    if not article.text[word.start : word.end].islower() or _AFFIXED.fullmatch(word.lower):
        return None
    clitic = word.lower.endswith("nya") and len(word.lower) > len("nya") + 2
    if clitic and re.match(
        r"\s*[,.;]|\s+(?:kepada|saat|usai|di|sambil|lagi)\b", article.text[word.end : word.end + 9]
    ):
        return Cue(
            word.start,
            word.end,
            "inverted",
            "states",
            word.lower,
            (word.end - 3, word.end),
            known=False,
        )
    people = PRONOUNS | ROLE_HEADS | PERSON_NOUNS | ANONYMOUS_HEADS
    if i + 1 < len(words) and (
        words[i + 1].lower in people or article.person_at(words[i + 1].start)
    ):
        return Cue(word.start, word.end, "inverted", "states", word.lower, known=False)
    return None
