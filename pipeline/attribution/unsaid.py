"""Whether only a date or a setting stands behind a verb of saying, and nothing is said there."""

from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.settings import EDGE
from pipeline.lexicon.function_words import LEADS_IN

_TIMES = frozenset("setelah sebelum usai seusai sesudah selepas saat ketika menjelang".split())


def only_setting(article: Article, verb_end: int, start: int, stop: int) -> bool:
    """As in "A, seorang pejabat mengatakan kepada Reuters, Selasa, di tengah kebuntuan itu"."""
    if start == article.trim(verb_end, stop, EDGE)[0]:
        return False
    rest = article.words(start, stop)
    if [word.lower for word in rest[:2]] == ["di", "tengah"]:
        return not has_main_predicate(rest[2:])
    return bool(rest) and rest[0].lower in LEADS_IN and not has_main_predicate(rest)


def sets_only(article: Article, start: int, stop: int) -> bool:
    """As in "Dia berkata setelah kedatangan X untuk berunding": when, and nothing said."""
    rest = article.words(start, stop)
    if not rest or rest[0].lower not in _TIMES:
        return False
    purpose = (i for i, word in enumerate(rest) if word.lower in ("untuk", "guna"))
    return (
        not has_main_predicate(rest[: next(purpose, len(rest))])
        and "," not in (article.text[start:stop])
    )


def only_a_date(article: Article, start: int, stop: int) -> bool:
    """Whether nothing is said in ``[start, stop)``: it is empty or a date."""
    rest = article.text[start:stop]
    for date in article.dates_in(start, stop)[:1]:
        rest = article.text[start : date.start] + article.text[date.end : stop]
    return not rest.strip(EDGE + ".")
