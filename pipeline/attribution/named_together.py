"""Several who speak with one cue: "Arab Saudi dan Qatar menolak", "AS, Iran dan Oman menolak"."""

import re
from itertools import pairwise

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.nouns import ROLE_HEADS

_AND = re.compile(r"\s(?:dan|serta)\s(?=\w)")
_COMMA = re.compile(r"\s?,\s(?:(?:dan|serta)\s)?|\s(?:dan|serta)\s")
_LONGEST_OFFICE = 60  # characters between "dan" and the second name
_WITHIN_OFFICE = re.compile(r"(?:[\w/()’'-]+\s){0,8}")
_SPEAK_TOGETHER = ("person", "organization", "government")
_MOST = 6
# before the first of them: "negara-negara seperti AS, Jepang dan Australia"
_INTRODUCING = frozenset(
    "seperti termasuk oleh yakni yaitu negara negara-negara antara bahwa tetapi namun".split()
)


def speaking_together(article: Article, speaker: Speaker) -> Speaker | None:
    """All who speak, where ``speaker`` is the first, the last or some of them; else None.

    Example:
        >>> text = "AS, Iran dan Oman menolak."
        >>> names = [Mention(0, 2, "LOC", "AS"), Mention(4, 8, "LOC", "Iran")]
        >>> article = Article(text, [(0, 26)], [*names, Mention(13, 17, "LOC", "Oman")])
        >>> speaking_together(article, Speaker("Oman", 13, 17, kind="government")).name
        'AS; Iran; Oman'
    """
    if speaker.kind not in _SPEAK_TOGETHER:
        return None
    inside = article.mentions_in(speaker.start, speaker.end)
    if not inside or inside[0].start != speaker.start:
        return None
    spans = _and_behind(article, speaker, inside[0])
    sentence = article.sentences[article.sentence_at(speaker.start)][0]
    if not spans or (len(spans) == 1 and not _AND.search(article.text, sentence, spans[0][0] + 1)):
        return None
    spans = _before(article, sentence, spans[0][0], inside[0].label) + spans
    linked = any(_AND.search(article.text, a[1], b[0] + 1) for a, b in pairwise(spans))
    if not linked:  # "Komandan Lanud Agus Salim, Marsma Candra": one man
        return None
    read = [read_noun_phrase(article, *span) for span in spans]
    known = [one for one in read if one is not None]
    names = list(dict.fromkeys(one.name for one in known))
    people = {one.kind == "person" for one in known}
    if len(known) < len(spans) or len(names) < len(spans) or len(people) > 1:
        return None
    roles = [speaker.role, *(one.role for one in known[1:])] if len(spans) == 2 else []
    roles = roles or [one.role for one in known]
    countries = {one.country for one in known}
    return known[0]._replace(
        name="; ".join(names),
        end=max(known[-1].end, spans[-1][1]),
        role="; ".join(role for role in roles if role) or None,
        country=known[0].country if len(countries) == 1 else None,
    )


def _and_behind(article: Article, speaker: Speaker, first: Mention) -> list[tuple[int, int]] | None:
    """The speaker's own name, and the one behind "dan"; None where the phrase is no such list."""
    link = _AND.match(article.text, first.end)
    second = link and _second(article, link.end(), first.label)
    if not second:
        return [(first.start, first.end)] if first.end == speaker.end else None
    if first.end < speaker.end and second.end != speaker.end:
        return None
    return [(first.start, first.end), (link.end(), second.end)]


def _second(article: Article, start: int, label: str) -> Mention | None:
    """The name behind "dan", its office before it if it is a person's."""
    for mention in article.mentions_in(start, start + _LONGEST_OFFICE + 60)[:3]:
        if mention.start == start:
            return mention if (mention.label == "PER") == (label == "PER") else None
        if label == "PER" == mention.label and mention.start - start <= _LONGEST_OFFICE:
            return mention if _is_office(article, start, mention.start) else None
    return None


def _is_office(article: Article, start: int, end: int) -> bool:
    office = _WITHIN_OFFICE.match(article.text, start, end)
    first = article.words(start, end)[:1]
    whole = office is not None and office.end() == end
    return whole and bool(first) and first[0].lower in ROLE_HEADS


def _before(article: Article, sentence: int, start: int, label: str) -> list[tuple[int, int]]:
    """Who is listed before, in text order; nobody where the list opens no clause."""
    spans: list[tuple[int, int]] = []
    start = _office_start(article, sentence, start, label)
    for mention in reversed(article.last_mentions(start, 4 * _MOST)):
        if mention.start < sentence or len(spans) == _MOST:
            break
        if mention.end > start or (mention.label == "PER") != (label == "PER"):
            if mention.end <= start and label == "PER":
                continue  # "Menlu Rusia Dmitry Orlov": the state of the office
            break
        gap = _COMMA.fullmatch(article.text, mention.end, start)
        if gap is None:
            break
        start = _office_start(article, sentence, mention.start, label)
        spans.insert(0, (start, mention.end))
    return spans if spans and _opens(article, sentence, start) else []


def _office_start(article: Article, sentence: int, start: int, label: str) -> int:
    """Where the office before a person's name starts; ``start`` where there is none."""
    if label != "PER":
        return start
    lead = max(sentence, start - _LONGEST_OFFICE)
    cuts = [m.end() for m in _COMMA.finditer(article.text, lead, start)]
    first = max([lead if lead == sentence else start, *cuts])
    return first if _is_office(article, first, start) else start


def _opens(article: Article, sentence: int, start: int) -> bool:
    """Whether the list opens its clause: not "Di Rusia, China dan India menolak"."""
    from pipeline.attribution.subjects import skip_openers

    first = skip_openers(article, sentence, start)
    before = article.words(first, start)
    if not before or before[-1].lower in _INTRODUCING:
        return True
    dated = article.dates_in(first, start)[-1:]
    return bool(dated) and article.text[dated[0].end : start].strip() == ","
