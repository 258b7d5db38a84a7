"""Predicates that are no verbs: "penjagaan justru longgar", "kondisinya stabil"."""

from pipeline.article import Article, Word
from pipeline.lexicon.function_words import AFTER_SPEAKER, DEGREES, DEMONSTRATIVES, STATES

_NUMBERS = frozenset(
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan ratusan".split()
)
_JUDGING = frozenset({"menilai", "menganggap", "mengeluh"})
_WRITING = frozenset({"menulis", "mencatat"})  # "menulis namanya jelas di papan"
_FIRST_WORDS = 3  # "menyebut sedikitnya empat warga"


def is_state(article: Article, words: list[Word], verb: int, j: int) -> bool:
    """Whether word ``j`` is the predicate of the clause that the word ``verb`` takes.

    What somebody or something is stands behind a phrase that is closed ("-nya", "itu", a name, a
    year) or counted, or with a verb of judging; in "memastikan kondisi stabil" it only describes
    the noun.

    Example:
        >>> article = Article("Ia memastikan kondisinya stabil", [])
        >>> is_state(article, article.words(0, 31), 1, 3)
        True
    """
    word, before = words[j].lower, words[j - 1]
    if article.text[before.end : words[j].start].strip() or words[verb].lower in _WRITING:
        return False
    after = words[j + 1].lower if j + 1 < len(words) else ""
    if word in DEGREES:
        return bool(after) and after not in DEMONSTRATIVES
    if word not in STATES or after in DEMONSTRATIVES or (word == "lebih" and after == "dari"):
        return False
    if words[verb].lower in _JUDGING and _closes(article, words, j):
        return True
    counted = words[verb + 1 : verb + _FIRST_WORDS]
    return _is_closed(article, before) or any(
        w.lower in _NUMBERS or w.lower[0].isdigit() for w in counted
    )


def _closes(article: Article, words: list[Word], j: int) -> bool:
    """As in "menilai keadaan aman", unlike "menilai aman tidaknya jalur itu"."""
    ended = article.text[words[j].end : words[j].end + 1] in (".", ",", ";", "")
    return ended or j + 1 == len(words) or words[j + 1].lower in AFTER_SPEAKER


def _is_closed(article: Article, word: Word) -> bool:
    named = not article.text[word.start].islower()
    return named or word.lower.endswith("nya") or word.lower in DEMONSTRATIVES
