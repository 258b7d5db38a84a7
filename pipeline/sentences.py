"""Where the sentences of a document stand: the engine's, or by a rule where it sets none."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

# blank lines, line ends, and a closing mark before a new start
_SENTENCE_END = re.compile(r"\n[ \t]*\n|\n|[.!?][\"”’')]?\s+(?=[A-Z\"'“”‘’«(•])")


def sentence_offsets(doc: Doc, text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of each sentence of ``doc``, whose ``doc.text`` is ``text``.

    >>> import spacy
    >>> doc = spacy.blank("id")("Ada 300 tentara. Mereka pergi.")
    >>> list(sentence_offsets(doc, doc.text))
    [(0, 17), (17, 30)]
    """
    if doc.has_annotation("SENT_START"):
        for sentence in doc.sents:
            yield sentence.start_char, sentence.end_char
        return
    yield from split_sentences(text)


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the sentences of a text that no engine has read.

    >>> list(split_sentences("Ada 300 tentara. Mereka pergi."))
    [(0, 17), (17, 30)]
    """
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield start, match.end()
        start = match.end()
    yield start, len(text)
