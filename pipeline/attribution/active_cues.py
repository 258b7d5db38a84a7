"""Verbs of saying whose speaker stands before them: "X mengatakan A", "“A,” X menambahkan"."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.beside_quotations import (
    SUMMING_UP,
    closes_quotation,
    closes_speech,
    introduces_quotation,
    writes_quotation,
)
from pipeline.attribution.by_form import reports_by_form, told_behind
from pipeline.attribution.conditions import (
    denies,
    has_main_predicate,
    is_headline,
    is_predicate,
    reports_clause,
    stands_apart,
    word_at,
)
from pipeline.attribution.counts import tells_count
from pipeline.attribution.demands import asks_for_act, offers_act
from pipeline.attribution.finite import finite_stance, under_modal
from pipeline.attribution.frame import Cue
from pipeline.attribution.objects import (
    ABOUT,
    AGREEING,
    CALLING,
    agrees_that,
    calls_himself,
    calls_it,
    insists_on,
    names_act,
    voices_feeling,
    welcomes,
    withholds_name,
)
from pipeline.attribution.settings import behind_address
from pipeline.attribution.subjects import skip_openers
from pipeline.clauses import CONTRAST
from pipeline.lexicon.forms import (
    APPRAISERS,
    HEADLINE,
    NEEDS_CLAUSE,
    OBJECT_VOICE,
    PASSIVE,
    active_stance,
)
from pipeline.lexicon.function_words import DEMONSTRATIVES, HEADLINE_PREDICATES
from pipeline.lexicon.nouns import (
    ARTICLES,
    DATA_NOUNS,
    DOCUMENT_HEADS,
    PICTURES,
    PRONOUNS,
    ROLE_HEADS,
)
from pipeline.lexicon.saying_terms import BARE, DOCUMENT_VERBS, HEADLINE_ROOTS

CLAUSE_BREAK = re.compile(r"[,:;\"“”»’'‘]\s{0,3}$")
_STOPS = frozenset(",.;")
_THINGS = ("maaf", "izin", "perhatian", "bantuan", "uang", "tolong", "tebusan", "suaka", "waktu")
_CONTINUING = frozenset({"melanjutkan", "membalas"})  # "melanjutkan upayanya untuk merebut Kursk"
# "Warga Tagih Janji Bupati": a promise, and nobody promises
_OF_PROMISES = frozenset("tagih ingkari umbar obral tepati penuhi langgar lupa ingat".split())
_ADDING = frozenset({"menambahkan", "tambahkan"})
_ASKING = frozenset({"meminta", "minta"})
_OF_WILL = frozenset({"asks", "demands"})


def may_be_active(word: str, owned: str) -> bool:
    """Whether the form of a word in lower case allows it; ``owned``: the word without "-nya"."""
    return (
        word == "memberi"
        or (owned in PASSIVE and owned != word)
        or word in HEADLINE
        or word in OBJECT_VOICE
        or word in DOCUMENT_VERBS
        or active_stance(word) is not None
        or active_stance(word.removesuffix("lah")) is not None
        or (owned != word and owned in CALLING)
    )


def read_active(article: Article, words: list[Word], i: int) -> Cue | None:
    """Read a verb of the lexicon at word ``i``."""
    word, form = words[i], words[i].lower
    if form == "memberi" and word_at(words, i + 1) == "tahu":
        silent = under_modal(article, words, i) or _only_about(words[i + 2 :])
        told = Cue(word.start, words[i + 1].end, "active", "states", "memberi tahu")
        return None if silent else told
    if _agentless(article, words, i):
        clitic = (word.end - 3, word.end)
        return Cue(word.start, word.end, "active", PASSIVE[form[:-3]], form, clitic)
    if object_voice := _object_voice(article, words, i):
        return object_voice
    if calls_himself(words, i):
        return None
    if calls_it(article, words, i):
        stance = finite_stance(article, words, i, active_stance(form[:-3]) or "states")
        return Cue(word.start, word.end, "active", stance, form) if stance else None
    if form in DOCUMENT_VERBS and (shown := _of_document(article, words, i)):
        return shown
    stance = _stance(article, words, i)
    return _telling(article, words, i, stance) if stance else None


def read_by_form(article: Article, words: list[Word], i: int) -> Cue | None:
    """Read a verb that no lexicon holds at word ``i``: all that :func:`read_active` asks of it."""
    return _telling(article, words, i, "states") if told_behind(article, words, i) else None


def _telling(article: Article, words: list[Word], i: int, stance: str) -> Cue | None:
    """The cue of a verb of this stance, where it is finite and something is said."""
    word, told = words[i], finite_stance(article, words, i, stance)
    if told is None:
        return None
    if _stands_behind(article, words, i):
        return Cue(word.start, word.end, "inverted", told, word.lower)
    if not _has_content(article, words, i, told):
        return None
    return Cue(word.start, word.end, "active", told, word.lower)


def _only_about(behind: list[Word]) -> bool:
    """As in "memberi tahu parlemen mengenai hal itu": what was told stands nowhere."""
    rest = [word for word in behind if word.lower not in ABOUT]
    points = bool(rest) and rest[-1].lower in DEMONSTRATIVES
    return points and len(rest) < len(behind) and not has_main_predicate(rest)


def _has_content(article: Article, words: list[Word], i: int, stance: str) -> bool:
    """Whether something is said behind the verb, or before it within quotation marks."""
    word, after = words[i], word_at(words, i + 1)
    if word.lower in ("menolak", "mentolak", "tolak"):
        return denies(words, i) or introduces_quotation(article, words, i)
    if word.lower == "menyambut":
        return welcomes(words, i) or introduces_quotation(article, words, i)
    if word.lower in AGREEING:
        return agrees_that(words, i) or introduces_quotation(article, words, i)
    if word.lower == "mengaku" and after in ("kalah", "siap") and i + 2 >= len(words):
        return False
    if stance in _OF_WILL and withholds_name(words, i):
        return False
    if stance == "states" and active_stance(word.lower) in ("confirms", "denies"):
        return True  # "belum dapat memastikan pelakunya tentara"
    if word.lower in _ASKING and after in _THINGS:
        return bool(article.text[word.end : words[i + 1].start].strip())
    if word.lower in _CONTINUING and not (
        introduces_quotation(article, words, i) or closes_quotation(article, words, i)
    ):
        return article.text[word.end : word.end + 1] == "," or after == "bahwa"
    adds = word.lower in _ADDING and after[:1].isdigit()  # "menambahkan 300 tentara ke Kursk"
    loose = word.lower in HEADLINE_ROOTS and is_headline(article, word)
    if not adds and (loose or word.lower not in NEEDS_CLAUSE):
        return True
    return (
        (word.lower in APPRAISERS and names_act(article, words, i))
        or voices_feeling(words, i)
        or (word.lower == "menawarkan" and offers_act(words, i))
        or (stance in _OF_WILL and asks_for_act(article, words, i))
        or insists_on(article, words, i)
        or reports_clause(article, words, i)
        or introduces_quotation(article, words, i)
        or closes_quotation(article, words, i)
        or writes_quotation(article, words, i)
        or _closes_clause(article, words, i)
        or behind_address(article, word.end, words[-1].end) is not None
        or (stance not in _OF_WILL | {"promises"} and _takes_clause(article, word))
    )


def _closes_clause(article: Article, words: list[Word], i: int) -> bool:
    """As in "Tidak ada tentara asing, ia bersikeras.": the pronoun and its verb stand alone."""
    if i < 2 or words[i - 1].lower not in PRONOUNS:
        return False
    before = article.text[words[i - 2].end : words[i - 1].start].strip()
    behind = article.text[words[i].end : words[i].end + 1]
    return before == "," and (behind in ".," or not behind)


def _takes_clause(article: Article, word: Word) -> bool:
    """Whether the parse gives the verb a clause for its object."""
    return article.syntax is not None and article.syntax.takes_clause(word.start, word.end)


def _stance(article: Article, words: list[Word], i: int) -> str | None:
    word = words[i].lower
    stance = active_stance(word) or active_stance(word.removesuffix("lah"))
    if word in BARE and _closes_headline(article, words, i):
        return None
    if stance is None and i and word in HEADLINE and is_headline(article, words[i]):
        noun = words[i - 1].lower in HEADLINE  # "Kyiv Tolak Klaim Rusia"
        thing = word == "janji" and (
            word_at(words, i - 1) in _OF_PROMISES
            or not any(_tells(w.lower) for w in words[i + 1 :])
        )
        stance = None if noun or thing else HEADLINE[word]
    if stance is None and reports_by_form(article, words, i):
        stance = "states"
    return stance


def _closes_headline(article: Article, words: list[Word], i: int) -> bool:
    """As in "300 Tentara Tewas, Klaim Kyiv": the speaker stands behind, not before."""
    if i == 0 or article.text[words[i - 1].end : words[i].start].strip() != ",":
        return False
    told = any(_tells(word.lower) for word in words[:i])
    return told and not any(_tells(word.lower) for word in words[i + 1 :])


def _tells(word: str) -> bool:
    return is_predicate(word) or word in HEADLINE_PREDICATES or word == "jatuh"


def _of_document(article: Article, words: list[Word], i: int) -> Cue | None:
    """As in "Data itu menunjukkan 30 tentara tewas": a document shows what it says."""
    start = _clause_start(article, words, i)
    head = next((w for w in words if w.start >= start and w.lower not in ARTICLES), words[i])
    if head.lower not in DOCUMENT_HEADS and head.lower not in DATA_NOUNS:
        return None
    counts = tells_count(article, words, i)  # "mencantumkan angka 300 prajurit"
    shows = counts or any(is_predicate(w.lower) or w.lower == "bahwa" for w in words[i + 1 :])
    if head.lower in PICTURES and not counts and word_at(words, i + 1) != "bahwa":
        return None  # "Gambar televisi menunjukkan kereta terbakar": seen, not said
    if not shows or finite_stance(article, words, i, "states") is None:
        return None
    return Cue(words[i].start, words[i].end, "active", "states", words[i].lower)


def _clause_start(article: Article, words: list[Word], i: int) -> int:
    """Where the clause of word ``i`` begins: "Kyiv diam, sementara data Seoul menunjukkan …"."""
    start = skip_openers(article, words[0].start, words[i].start)
    for turn in CONTRAST.finditer(article.text, start, words[i].start):
        start = skip_openers(article, turn.end(), words[i].start)
    return start


def _agentless(article: Article, words: list[Word], i: int) -> bool:
    """As in "Dikatakannya, pasukan tiba": a passive verb whose agent is "-nya" opens the clause."""
    word = words[i].lower
    if not word.endswith("nya") or word[:-3] not in PASSIVE:
        return False
    return i == 0 or "," in article.text[words[i - 1].end : words[i].start]


def _object_voice(article: Article, words: list[Word], i: int) -> Cue | None:
    """As in "Ia katakan, pasukan tiba" and "Pasukan tiba, dia tegaskan.": pronoun and bare verb."""
    word = words[i]
    if word.lower not in OBJECT_VOICE or word_at(words, i - 1) not in PRONOUNS:
        return None
    opens = i == 1 or CLAUSE_BREAK.search(article.text[words[i - 2].end : words[i - 1].start])
    closes = re.match(r"\s{0,3}(?:[,.:;]|bahwa\b|$)", article.text[word.end : word.end + 10])
    if not opens or not closes:
        return None
    return Cue(word.start, word.end, "active", OBJECT_VOICE[word.lower], word.lower)


def _stands_behind(article: Article, words: list[Word], i: int) -> bool:
    """As in "…, mengatakan Kolonel Abakar", "“A”, mengeluh sang jenderal".

    A full verb in the place of "kata", its speaker behind it.
    """
    if i + 1 >= len(words):
        return False
    if not stands_apart(article, words, i) and word_at(words, i - 1) not in SUMMING_UP:
        return False
    if closes_speech(article, words, i):
        return True
    after = words[i + 1]
    if not i or not CLAUSE_BREAK.search(article.text[words[i - 1].end : words[i].start]):
        return False
    if after.lower not in ROLE_HEADS and not article.person_at(after.start):
        return False
    if not _told_before(article, words, i):
        return False
    for j in range(i + 1, min(i + 12, len(words))):
        if is_predicate(words[j].lower):
            return False
        if not _STOPS.isdisjoint(article.text[words[j].end : words[j].end + 2]):
            return True
    return True


def _told_before(article: Article, words: list[Word], i: int) -> bool:
    """Whether a clause stands before word ``i``, not "Hamas, yang menguasai Gaza, mengecam X"."""
    within = False
    for j in range(max(0, i - 20), i):
        if j and "," in article.text[words[j - 1].end : words[j].start]:
            within = False
        within = within or words[j].lower == "yang"
        if not within and is_predicate(words[j].lower):
            return True
    return False
