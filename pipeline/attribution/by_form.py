"""Verbs that no lexicon holds: their form, and what stands behind them, show that they report."""

import re
from functools import lru_cache

from pipeline.article import Article, Word
from pipeline.attribution.beside_quotations import introduces_quotation
from pipeline.attribution.conditions import is_predicate
from pipeline.lexicon.function_words import AFTER_SPEAKER, MANNERS
from pipeline.lexicon.saying_terms import NOT_SAYING

_OPEN_VERB = re.compile(r"(?:me[mnlrwy]|ber)[a-z]{3,}")
_HOW = "|".join(sorted(MANNERS))
# the manner may stand between: "menjawab singkat bahwa A", "menyela ketus: A"
_THAT_BEHIND = re.compile(
    rf"\s+(?:(?:dengan\s+)?(?:{_HOW}|juga|pula|lagi)\s+)?"
    r"(?:kepada\s+(?:[\w()’'.-]+\s+){1,6}?)?bahwa(?:sanya)?\b|"
    rf"\s+(?:dengan\s+)?(?:{_HOW}):\s+\w"
)
# report by a clause of its own behind a comma: "X menyela, waktunya habis"
_ANSWERING = frozenset(
    "menjawab menyahut menukas menyela berseloroh bergurau berceloteh berkelit".split()
)
_LINKS = frozenset("lalu kemudian lantas tetapi tapi yang sedangkan sementara disusul".split())
_FEWEST_WORDS = 3
# what may stand right behind a verb whose "bahwa" or colon follows
_LEADING = MANNERS | {"dengan", "juga", "pula", "lagi", "kepada"}


@lru_cache(maxsize=1 << 14)
def is_open_verb(word: str) -> bool:
    """Whether a word in lower case has the form of an active verb: "membisikkan", "bergurau"."""
    return _OPEN_VERB.fullmatch(word) is not None


@lru_cache(maxsize=1 << 14)
def may_report(word: str) -> bool:
    """Whether it has, and its verb is none of perceiving and knowing."""
    return is_open_verb(word) and word not in NOT_SAYING


def reports_by_form(article: Article, words: list[Word], i: int) -> bool:
    """As in "sumber membisikkan kepada AFP bahwa": any active verb before "bahwa" reports.

    Verbs of perceiving and knowing tell what somebody learned, not what they said.
    """
    return may_report(words[i].lower) and told_behind(article, words, i)


def told_behind(article: Article, words: list[Word], i: int) -> bool:
    """Whether the verb's "bahwa", or how it is told and a colon, or an answer stands behind it."""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    leads = not after or after in _LEADING or after.startswith("bahwa")
    if leads and _THAT_BEHIND.match(article.text, words[i].end):
        return True
    return words[i].lower in _ANSWERING and _tells_clause(article, words, i)


def _tells_clause(article: Article, words: list[Word], i: int) -> bool:
    """As in "Budi menjawab, jalan itu rusak", not "Budi menjawab, lalu pergi"."""
    behind = words[i + 1 :]
    if article.text[words[i].end : words[i].end + 2] != ", " or len(behind) < _FEWEST_WORDS:
        return False
    turns = behind[0].lower in AFTER_SPEAKER | _LINKS or is_predicate(behind[0].lower)
    return not (turns or introduces_quotation(article, words, i))
