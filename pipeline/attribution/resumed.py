"""Epithets between two sayings: "Sang jaksa tidak percaya. Menurutnya, …" turns to the jaksa."""

from pipeline.article import Article, Word
from pipeline.attribution.epithets import epithet_end
from pipeline.lexicon.callings import PERSONAL

POINTERS = frozenset({"si", "sang"})
_OPENS = POINTERS | PERSONAL
_SENTENCES = 1  # before the one of the pronoun
_REACH = 600  # characters


def last_epithet(article: Article, after: int, position: int) -> tuple[int, int] | None:
    """The last epithet of a person that stands before a pronoun, outside of quoted speech.

    Args:
        article: the article.
        after: where the last speaker's words end.
        position: where the pronoun, or what it says, starts.

    Example:
        >>> text = "Sang jaksa tidak percaya. Menurutnya, uang itu suap."
        >>> last_epithet(Article(text, [(0, 25), (26, 52)]), 0, 26)
        (0, 10)
    """
    last = article.sentence_at(position)
    for index in range(last, max(-1, last - _SENTENCES - 1), -1):
        start, end = article.sentences[index]
        words = article.words(max(start, after, position - _REACH), min(end, position))
        for i in range(len(words) - 1, -1, -1):
            if words[i].lower not in _OPENS or article.speech_around(words[i].start):
                continue
            if span := _epithet(article, words, i, min(end, position)):
                return span
    return None


def _epithet(article: Article, words: list[Word], i: int, limit: int) -> tuple[int, int] | None:
    word = words[i]
    if word.lower in POINTERS and i + 1 < len(words) and words[i + 1].lower in PERSONAL:
        behind = words[i + 2 : i + 3]
        named = behind and article.text[behind[0].start].isupper()
        return None if named else (word.start, words[i + 1].end)
    if word.lower not in PERSONAL or (i and words[i - 1].lower in POINTERS):
        return None
    end = epithet_end(article, word.start, limit)
    return (word.start, end) if end else None
