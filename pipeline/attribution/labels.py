"""Labels: a speaker and a colon that open a line: "Zelensky: Pasukan Korut Tiba"."""

from pipeline.article import Article, Word
from pipeline.attribution.conditions import is_headline, is_predicate
from pipeline.lexicon.function_words import HEADLINE_PREDICATES
from pipeline.lexicon.nouns import ORGANISATION_HEADS, ROLE_HEADS
from pipeline.lexicon.saying_terms import BARE_ALONE

_LONGEST_LABEL = 120  # characters
_BYLINES = frozenset({"penulis", "editor", "pewarta", "reporter", "wartawan", "sumber", "foto"})
# bodies that speak in headlines; of an armed group the colon tells the topic ("Boko Haram: …")
_HEADLINE_BODIES = frozenset(
    {"NATO", "UN", "PBB", "Pentagon", "TNI", "IDF", "SOHR", "UNIFIL", "European Union"}
)
_PRESENTING = frozenset({"begini", "beginilah", "berikut", "ini", "inilah", "simak"})


def find_label(article: Article, words: list[Word], start: int, end: int) -> int | None:
    """Where the colon stands behind a speaker that opens the line: "Zelensky: Pasukan Korut Tiba".

    Only before a quotation or in a headline; "Penulis: Nadia" has nothing said behind it.
    """
    colon = article.text.find(":", start, min(end, start + _LONGEST_LABEL))
    if colon < 0:
        return None
    start = label_start(article, start, colon)
    before = [word for word in words if start <= word.start and word.end <= colon]
    if not before or any(is_predicate(word.lower) for word in before):
        return None
    if (
        before[0].lower in BARE_ALONE or before[0].lower in _PRESENTING
    ):  # "Kata X: “…”", "Begini jawaban X: “…”"
        return None
    if not (_is_named(article, before, colon) or before[0].lower in ROLE_HEADS):
        return None
    behind, _ = article.trim(colon + 1, end)
    if before[0].lower in _BYLINES or article.person_at(behind):
        return None
    quotation = article.quotation_at(behind)
    if quotation:
        return colon if quotation.speech else None
    said = [word for word in words if word.start > colon]
    finite = any(is_predicate(word.lower) or word.lower in HEADLINE_PREDICATES for word in said)
    return colon if said and finite and is_headline(article, said[0]) else None


def label_start(article: Article, start: int, colon: int) -> int:
    """Where the label begins: in "TNI Kirim Pasukan, Panglima: Kami Siap" behind a clause."""
    comma = article.text.rfind(",", start, colon)
    clause = article.words(start, comma) if comma >= 0 else []
    tells = any(is_predicate(w.lower) or w.lower in HEADLINE_PREDICATES for w in clause)
    return article.trim(comma + 1, colon)[0] if tells else start


def _is_named(article: Article, before: list[Word], colon: int) -> bool:
    """A person, with a date or not ("Syrskyi (12/11): “…”"), or a body ("NATO: …"), and no more."""
    first = before[0].start
    people = article.people_in(first, colon)
    if not people:
        bodies = [m for m in article.mentions_in(first, colon) if m.label == "ORG"]
        whole = bodies[:1] and not article.text[first : bodies[0].start].strip()
        alone = whole and not article.text[bodies[0].end : colon].strip()
        speaks = bodies and (
            bodies[0].entity in _HEADLINE_BODIES or before[0].lower in ORGANISATION_HEADS
        )
        return bool(alone and speaks)
    beyond = article.text[people[-1].end : colon]
    if beyond.strip().isdigit():
        return False  # "Zapad 2017: …"
    for when in article.dates_in(people[-1].end, colon):
        beyond = beyond.replace(article.text[when.start : when.end], "")
    return not beyond.strip(" ,()")
