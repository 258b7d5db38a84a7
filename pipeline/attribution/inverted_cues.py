"""Cues whose speaker stands behind them: "…, kata X", "ujarnya", "menurut X", "bagi X"."""

import re
from functools import lru_cache

from pipeline.article import Article, Word
from pipeline.attribution.active_cues import CLAUSE_BREAK
from pipeline.attribution.conditions import (
    opens_with_speaker,
    speaker_follows,
    stands_apart,
    word_at,
)
from pipeline.attribution.epithets import epithet_end
from pipeline.attribution.frame import Cue
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.forms import OBJECT_VOICE, PASSIVE
from pipeline.lexicon.function_words import AFTER_SPEAKER, MANNERS, NO_CUE
from pipeline.lexicon.nouns import (
    ACTS_OF_SAYING,
    ANONYMOUS_HEADS,
    DATA_NOUNS,
    DOCUMENT_HEADS,
    FIRST_PERSON,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import BARE, BARE_ALONE, NOUNS_OF_SAYING

_AFFIXED = re.compile(r"(?:me[mnlrwy]|di|ber|ter|ke|pe)[a-z]{3,}")
# "Menurut rencana", "menurut kepangkatannya": nobody speaks
_MEASURES = frozenset(
    """
    saja pada jadwal rencana hukum aturan ketentuan adat ukuran standar urutan abjad usia
    jenis hemat selera anda kamu
    """.split()
) | frozenset(FIRST_PERSON)
ACCORDING = frozenset({"menurut", "menurutnya", "berdasarkan", "baginya", "sesuai"})
VIEWING = frozenset({"bagi", "baginya", "versi", "di", "dalam"})
_VIEWS = frozenset(
    {"mata", "pandangan", "penilaian", "catatan", "hitungan", "perkiraan", "keyakinan"}
)
BACKED = frozenset({"demikian", "begitu", "begitulah", "bunyi"})
INVERTED = frozenset(BARE) | BACKED | NOUNS_OF_SAYING | DOCUMENT_HEADS
# cues even with more of the sentence behind their "-nya"; "nilainya 300 dolar" is none
_VERBS_ONLY = frozenset(
    {"kata", "ujar", "tutur", "ucap", "imbuh", "ungkap", "tegas", "jelas", "tambah", "lanjut"}
)
_OWNED = ROLE_HEADS | DOCUMENT_HEADS | ORGANISATION_HEADS
_GROUNDS = (DOCUMENT_HEADS | ACTS_OF_SAYING) - {"perjanjian", "pandangan"}
_TOLD = NOUNS_OF_SAYING | DOCUMENT_HEADS
_PEOPLE = ROLE_HEADS | ANONYMOUS_HEADS | PERSON_NOUNS
_SPEAKERS = _PEOPLE | PRONOUNS | {"sang", "si"}
_SPEAKING = _PEOPLE | ORGANISATION_HEADS | GOVERNMENT_HEADS | MEDIA_HEADS
_NO_VERBS = NO_CUE | PRONOUNS | ROLE_HEADS
_NOUNS = (
    ORGANISATION_HEADS
    | GOVERNMENT_HEADS
    | MEDIA_HEADS
    | DOCUMENT_HEADS
    | ANONYMOUS_HEADS
    | PERSON_NOUNS
)
CONTENTS = re.compile(r"\s(?:antara\slain\s(?:isi|bunyi|petikan)|isi|petikan)(?=\s\w)")
_ENDS = re.compile(r"\s{0,3}(?:[,.;:!?\"“”»]|$)")
_ADVERBS = MANNERS | {"lagi", "pula", "juga"}
_NEAR = 4  # words
_LONGEST_NAME = 80  # characters
_LONGEST_VIEWER = 120
_LONGEST_TITLE = 8  # ", Dr. "


def read_according(article: Article, words: list[Word], i: int) -> Cue | None:
    """Read "menurut X", "berdasarkan data X", "baginya" at word ``i``."""
    word, after = words[i], word_at(words, i + 1)
    start, end = word.start, word.end
    opens = i == 0 or "," in article.text[words[i - 1].end : start]
    his = word.lower == "baginya" and opens and article.text[end : end + 1] == ","
    if word.lower == "menurutnya" or his:
        return Cue(start, end, "according", "states", word.lower, (end - 3, end))
    if word.lower == "menurut":
        if not after or after in _MEASURES or _is_relayed(article, words, i):
            return None
        owned = after.removesuffix("nya")  # "menurut komandannya", but "menurut kepangkatannya"
        names = article.text[words[i + 1].start].isupper()
        if names or owned == after or owned in _OWNED:
            return Cue(start, end, "according", "states", word.lower)
    elif word.lower == "berdasarkan":
        if opens and after in _GROUNDS:
            return Cue(start, end, "according", "states", word.lower)
    elif word.lower == "sesuai":
        of = words[i + 2] if i + 2 < len(words) else word  # "sesuai hitungan AFP"
        counted = after in DATA_NOUNS and article.text[of.start].isupper()
        if counted and i and not article.text[words[i + 1].end : of.start].strip():
            return Cue(start, end, "according", "states", word.lower)
    return None


def read_view(article: Article, words: list[Word], i: int) -> Cue | None:
    """Read "Bagi X, …", "Versi Kyiv, …", "Di mata Kyiv, …", "Dalam pandangan X, …" at ``i``."""
    word, after = words[i], word_at(words, i + 1)
    if word.lower in ("bagi", "versi"):
        seen, end, name = i + 1, word.end, word.lower
    elif after in _VIEWS:
        seen, end, name = i + 2, words[i + 1].end, after
    else:
        return None
    opens = i == 0 or "," in article.text[words[i - 1].end : word.start]
    if not opens or not _views(article, words, seen, anybody=word.lower != "bagi"):
        return None
    return Cue(word.start, end, "according", "states", name)


def _is_relayed(article: Article, words: list[Word], i: int) -> bool:
    """As in "Guterres, masih menurut Al Jazeera, meminta": the outlet passes it on."""
    return (
        word_at(words, i - 1) == "masih"
        and i > 1
        and "," in article.text[words[i - 2].end : words[i - 1].start]
    )


def _views(article: Article, words: list[Word], i: int, *, anybody: bool) -> bool:
    """Whether a person, or anybody at all, stands at word ``i`` with a comma behind.

    "Bagi Indonesia, …" is the writer's view as well, "Bagi Budanov, …" is his.
    """
    if i >= len(words):
        return False
    first = words[i]
    comma = article.text.find(",", first.end, first.end + _LONGEST_VIEWER)
    if comma < 0 or any(mark in article.text[first.end : comma] for mark in ".;:?!\n"):
        return False
    if first.lower in PRONOUNS:
        return True
    if first.lower in _PEOPLE or article.text[first.start].isupper():
        people = article.people_in(first.start, comma)
        if not people and first.lower in _PEOPLE:  # "bagi peneliti BRIN, Elvira Rumansara, …"
            behind = article.people_in(comma, comma + _LONGEST_NAME)[:1]
            people = [p for p in behind if p.start - comma < _LONGEST_TITLE]
        if people:
            return True
    if epithet_end(article, first.start, comma) == comma:  # "Di mata purnawirawan itu, …"
        return first.lower in PERSONS | _PEOPLE
    named = article.mentions_in(first.start, first.start + _LONGEST_NAME)[:1]
    return anybody and bool(named) and named[0].start == first.start


def read_inverted(article: Article, words: list[Word], i: int) -> Cue | None:
    """Read a bare cue ("…, kata X", "ujarnya", "demikian pernyataan X") at word ``i``."""
    word = words[i]
    if contents := _tells_contents(article, words, i):
        return contents
    root, owned = _bare(word.lower)
    before, after = word_at(words, i - 1), word_at(words, i + 1)
    if root not in BARE and before not in BACKED:
        return None
    pronoun = None
    if owned and not _names_the_same(article, words, i):
        pronoun = (word.end - 3, word.end)
    beside = i > 0 and article.text[words[i - 1].end : word.start].isspace()
    backed = before in BACKED and beside  # not "Dengan demikian, katanya, …"
    if root not in BARE and not (backed and root in _TOLD):
        return None
    if beside and before in ("apa", "dengan", "sepatah", "beberapa", "kalimat", "siapa"):
        return None  # "apa kata X", but "“Mau apa?” keluh X"
    if (root in BACKED and _backs(root, after, before)) or _apposes(article, words, i):
        return None
    depth = 2 if backed and word_at(words, i - 2) in BACKED else int(backed)
    if _stands(article, words, i, root, depth=depth, pronoun=pronoun is not None):
        return Cue(word.start, word.end, "inverted", BARE.get(root, "states"), word.lower, pronoun)
    return None


@lru_cache(maxsize=1 << 12)
def _bare(word: str) -> tuple[str, bool]:
    """A word in lower case without "-lah" and "-nya", and whether "-nya" tells who speaks."""
    root = word if word in INVERTED else word.removesuffix("lah")
    owned = root not in BARE and root.endswith("nya") and root[:-3] in BARE
    return (root[:-3] if owned else root), owned


def _tells_contents(article: Article, words: list[Word], i: int) -> Cue | None:
    """As in "A, demikian antara lain isi pernyataan itu": whose contents they are stands behind."""
    word = words[i]
    if word.lower not in ("demikian", "begitu") or not CONTENTS.match(article.text, word.end):
        return None
    if not i or not CLAUSE_BREAK.search(article.text[words[i - 1].end : word.start]):
        return None
    return Cue(word.start, word.end, "inverted", "states", word.lower)


def _apposes(article: Article, words: list[Word], i: int) -> bool:
    """As in "Ada cerita lain, cerita biarawati itu, yang …": the noun is said again, no cue."""
    lower = words[i].lower
    if lower in BARE_ALONE or lower not in [word.lower for word in words[max(0, i - _NEAR) : i]]:
        return False
    return article.quotation_ending(words[i].start) is None


def _names_the_same(article: Article, words: list[Word], i: int) -> bool:
    """As in "…, katanya Letnan Kolonel Piaggi": who "-nya" is stands right behind it."""
    if i + 1 >= len(words) or article.text[words[i].end : words[i + 1].start] != " ":
        return False
    behind = words[i + 1]
    if not article.text[behind.start].isupper():
        return False
    return behind.lower in ROLE_HEADS or article.person_at(behind.start) is not None


def _backs(root: str, after: str, before: str) -> bool:
    """As in "demikian pernyataan X", "begitu klaim X", "demikian mengatakan X": the next is it."""
    if root == "bunyi" and before not in BACKED:  # "bunyi komunike itu": a cue and its document
        return after in BACKED
    return (
        after in BACKED
        or after in BARE
        or after in NOUNS_OF_SAYING
        or after in DOCUMENT_HEADS
        or after in PASSIVE
        or (_AFFIXED.fullmatch(after) is not None and after not in _SPEAKING)  # "pejabat itu"
    )


def _stands(
    article: Article, words: list[Word], i: int, root: str, *, depth: int, pronoun: bool
) -> bool:
    """Whether the cue stands where one can: behind what is said, or before it with a comma."""
    first = words[i - depth]  # "demikian bunyi pernyataan itu"
    previous = words[i - depth - 1].end if i > depth else 0
    gap = article.text[max(previous, first.start - 6) : first.start]
    behind = stands_apart(article, words, i - depth) and article.quotation_ending(first.start)
    quoted = bool(behind)
    breaks = CLAUSE_BREAK.search(gap) is not None or quoted
    word, after = words[i], word_at(words, i + 1)
    # "“Kurang apa lagi?” | tukas X": the question mark has ended the sentence
    parted = quoted and (article.text[first.start].islower() or root == "demikian")
    if pronoun:
        if i == 0 and not parted:
            return article.text[word.end : word.end + 1] in (",", ":")  # "Katanya, “…”"
        if not breaks or after in ("yang", "adalah"):
            return False
        return quoted or root in _VERBS_ONLY or _closes(article, word, after)
    if depth and root in DOCUMENT_HEADS:
        return breaks or i == depth
    if i == 0 and not parted:
        return root in BARE_ALONE and opens_with_speaker(article, words)
    alone = root in BARE_ALONE or (depth and i == depth)
    return bool(breaks or alone) and speaker_follows(article, words, i)


def _closes(article: Article, word: Word, after: str) -> bool:
    """Whether nothing but a setting stands behind the cue: "kisahnya kepada AFP"."""
    ended = _ENDS.match(article.text[word.end : word.end + 4]) is not None
    dated = any(d.start - word.end < 4 for d in article.dates_in(word.end, word.end + 40)[:1])
    return ended or dated or after in AFTER_SPEAKER or after in _ADVERBS


def may_be_inverted(word: str) -> bool:
    """Whether a word in lower case can be any cue: no verb with a prefix, no function word."""
    return word not in _NO_VERBS and _AFFIXED.fullmatch(word) is None


def read_open_inverted(article: Article, words: list[Word], i: int) -> Cue | None:
    """Any word between a quotation and a person: "“…,” kenang Siti", "“…!” geramnya"."""
    word = words[i]
    quotation = article.quotation_ending(word.start) if stands_apart(article, words, i) else None
    if quotation is None or not quotation.speech:
        return None
    if not article.text[word.start : word.end].islower():
        return None
    stance = OBJECT_VOICE.get(word.lower, "states")
    after = word_at(words, i + 1)
    clitic = word.lower.endswith("nya") and len(word.lower) > len("nya") + 2
    if clitic and _closes(article, word, after):
        nya = (word.end - 3, word.end)
        stance = OBJECT_VOICE.get(word.lower[:-3], "states")
        return Cue(word.start, word.end, "inverted", stance, word.lower, nya, known=False)
    pointed = i + 1 < len(words) and epithet_end(article, words[i + 1].start, words[-1].end)
    if after in _SPEAKERS or pointed or _names_speaker(article, words, i):
        return Cue(word.start, word.end, "inverted", stance, word.lower, known=False)
    return None


def _names_speaker(article: Article, words: list[Word], i: int) -> bool:
    """A name behind a word that is no noun of people: "“…,” buka Chief Executive X, John Y"."""
    if i + 1 >= len(words) or not article.text[words[i + 1].start].isupper():
        return False
    if article.person_at(words[i + 1].start):
        return True
    return words[i].lower not in _NOUNS
