"""Which paper a phrase that points back means: "naskah tujuh jilid itu"."""

import re
from collections import deque

from pipeline.article import Article
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import DOCUMENT_HEADS, PICTURES

# stand for papers of any kind
_ANY = frozenset({"dokumen", "naskah", "berkas", "arsip"})
_NAMED = DOCUMENT_HEADS - PICTURES - {"siaran", "berita", "informasi", "hasil", "data", "angka"}
_PAPER = re.compile(rf"\b(?:{'|'.join(sorted(_NAMED))})\b", re.IGNORECASE)
_NEAR = 2  # sentences
_FEWEST = 2  # words: "laporan" alone names none


def paper_meant(article: Article, speaker: Speaker) -> Speaker | None:
    """The paper named last, by whose or what it is; None where the text gives it no name.

    Example:
        >>> text = "Ia membaca laporan panel ahli. Dokumen itu tebal."
        >>> article = Article(text, [(0, 30), (31, 49)])
        >>> paper_meant(article, Speaker("Dokumen", 31, 42, kind="document")).name
        'laporan panel ahli'
    """
    words = article.words(speaker.start, speaker.end)
    if speaker.kind != "document" or len(words) < _FEWEST or words[-1].lower not in DEMONSTRATIVES:
        return None
    head, first = words[0].lower, max(0, article.sentence_at(speaker.start) - _NEAR)
    start = article.sentences[first][0]
    if head not in _ANY and head not in article.text[start : speaker.start].lower():
        return None
    for match in reversed(deque(_PAPER.finditer(article.text, start, speaker.start), 8)):
        if head not in (match[0].lower(), *_ANY) or article.speech_around(match.start()):
            continue
        if paper := _named(article, match.start(), speaker.start):
            return Speaker(paper.name, speaker.start, speaker.end, None, "document", paper.country)
    return None


def _named(article: Article, start: int, limit: int) -> Speaker | None:
    from pipeline.attribution.phrases import phrase_after

    end = article.sentences[article.sentence_at(start)][1]
    phrase = phrase_after(article, start, min(end, limit))
    words = article.words(*phrase)
    if len(words) < _FEWEST or words[-1].lower in DEMONSTRATIVES:
        return None
    read = read_noun_phrase(article, *phrase)
    named = read is not None and read.kind == "document" and len(read.name.split()) >= _FEWEST
    return read if named else None
