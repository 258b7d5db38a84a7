"""Turn what Stanza found into a spaCy ``Doc`` of exactly the same characters."""

import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from pipeline.engines.base import LABELS
from pipeline.engines.sentences import refine_starts

logger = logging.getLogger(__name__)

_RUNS = re.compile(r"\s+|\S+")
# What NER models for Indonesian call the three kinds of names.
_LABELS = {
    **{label: label for label in LABELS},
    "PERSON": "PER",
    "ORGANIZATION": "ORG",
    "ORGANISATION": "ORG",
    "NOR": "ORG",
    "LOCATION": "LOC",
    "PLACE": "LOC",
    "GPE": "LOC",
    "FAC": "LOC",
}

Heads = dict[int, int | None]  # of a sentence's words; the root's is 0


@dataclass(slots=True)
class _Token:
    start: int
    end: int
    starts_sentence: bool = False
    pos: str = ""
    tag: str = ""
    lemma: str = ""
    morph: str = ""
    dep: str = ""
    head: int | None = None  # index into the tokens of the text
    space: bool = False


def to_doc(vocab: Vocab, text: str, parts: Sequence[tuple[int, Any]]) -> Doc:
    """Build a ``Doc`` from Stanza documents.

    Args:
        vocab: of the document to build.
        text: the article, verbatim; ``doc.text`` equals it.
        parts: ``(offset, stanza.Document)`` in text order; a part's characters count from offset.

    Returns:
        A document with one token for each Stanza token: a multi-word token ("katanya") stays one,
        with the tags of its head word. Whitespace beyond one space is a token, as in spaCy.
        Entities that do not fall on tokens are left out one by one.
    """
    tokens = list(_fill_gaps(text, _tokens(parts)))
    words = [text[token.start : token.end] for token in tokens]
    starts = refine_starts(words, [token.starts_sentence for token in tokens])
    has = {name: any(getattr(t, name) for t in tokens) for name in ("pos", "tag", "lemma", "morph")}
    parsed = any(token.dep for token in tokens)
    heads, deps = _trees(tokens, starts) if parsed else (None, None)
    doc = Doc(
        vocab,
        words=words,
        spaces=[token.space for token in tokens],
        pos=[t.pos or _pos(w) for t, w in zip(tokens, words, strict=True)] if has["pos"] else None,
        tags=[token.tag for token in tokens] if has["tag"] else None,
        lemmas=[t.lemma or w for t, w in zip(tokens, words, strict=True)] if has["lemma"] else None,
        morphs=[token.morph for token in tokens] if has["morph"] else None,
        heads=heads,
        deps=deps,
        sent_starts=None if parsed else starts,
    )
    doc.set_ents(_entities(doc, parts), default="outside")
    return doc


def _tokens(parts: Sequence[tuple[int, Any]]) -> Iterator[_Token]:
    """Yield Stanza's tokens with the offsets of the whole text."""
    count = 0
    for offset, part in parts:
        for sentence in part.sentences:
            owner = {
                word.id: count + index
                for index, token in enumerate(sentence.tokens)
                for word in token.words
            }
            heads = {word.id: word.head for token in sentence.tokens for word in token.words}
            for index, token in enumerate(sentence.tokens):
                converted = _Token(offset + token.start_char, offset + token.end_char, index == 0)
                _annotate(converted, token.words, owner, heads)
                yield converted
            count += len(sentence.tokens)


def _annotate(converted: _Token, words: Sequence[Any], owner: dict[int, int], heads: Heads) -> None:
    """Copy the tags of the word that governs the others of its token."""
    word = words[_governor([word.id for word in words], heads)]
    converted.pos = _value(word.upos)
    converted.tag = _value(word.xpos)
    converted.lemma = _value(word.lemma).lower()  # as GSD's; Stanza copies a name it has not seen
    converted.morph = _value(word.feats)
    converted.dep = _value(word.deprel)
    if word.head is not None and converted.dep:
        own = owner[word.id]
        converted.head = own if word.head == 0 else owner.get(word.head, own)


def _governor(words: Sequence[int], heads: Heads) -> int:
    """The place of the word whose governors are all outside the token; 0 where there is none.

    A word that hangs on another token need not be it: that token may hang on its neighbour in here,
    and the two tokens would govern each other.
    """
    for place, word in enumerate(words):
        head = heads.get(word)
        for _ in range(len(heads)):  # a broken tree may run in circles
            if not head or head in words:
                break
            head = heads.get(head)
        if not head:
            return place
    return 0


def _pos(word: str) -> str:
    """The part of speech of what Stanza left out, as spaCy names it."""
    return "SPACE" if word.isspace() else "X"


def _value(field: str | None) -> str:
    """A field of CoNLL-U, in which an underscore stands for nothing."""
    return "" if field is None or field == "_" else field


def _fill_gaps(text: str, found: Iterator[_Token]) -> Iterator[_Token]:
    """Yield tokens that cover all of ``text``; heads are renumbered for the whitespace tokens."""
    found = list(found)
    covered: list[_Token] = []
    moved: dict[int, int] = {}
    at = 0
    for number, token in enumerate(found):
        _cover(text, at, max(at, token.start), covered)
        start, end = max(at, token.start), max(at, token.end)
        if end > start:
            token.start, token.end = start, end
            moved[number] = len(covered)
            covered.append(token)
            at = end
    _cover(text, at, len(text), covered)
    for index, token in enumerate(covered):
        token.head = moved.get(token.head, index) if token.head is not None else None
    return iter(covered)


def _cover(text: str, start: int, end: int, covered: list[_Token]) -> None:
    """Append tokens for the stretch between two of Stanza's: spaces, line breaks, lost marks."""
    if covered and start < end and text[start] == " ":
        covered[-1].space = True
        start += 1
    for run in _RUNS.finditer(text, start, end):
        token = _Token(run.start(), run.end())
        if len(run.group()) > 1 and run.group().isspace() and run.group()[-1] == " ":
            token.end -= 1
            token.space = True
        covered.append(token)


def _trees(tokens: Sequence[_Token], starts: Sequence[bool]) -> tuple[list[int], list[str]]:
    """Heads and relations with exactly one root in each sentence.

    spaCy reads sentences off the trees. Where a line break or an abbreviation moved a boundary, the
    first root stays and the others hang on it, as UD's ``parataxis`` hangs clauses together.
    """
    heads, deps = [], []
    bounds = [i for i, start in enumerate(starts) if start] + [len(tokens)]
    for first, end in pairwise(bounds):
        inside = range(first, end)
        orphans = [i for i in inside if tokens[i].head in {None, i} or tokens[i].head not in inside]
        root = next((i for i in orphans if tokens[i].dep), orphans[0] if orphans else first)
        hanging = set(orphans)
        for index in inside:
            token = tokens[index]
            if index == root:
                heads.append(index)
                deps.append("ROOT")
            elif index in hanging:
                heads.append(root)
                deps.append("parataxis" if token.dep else "dep")
            else:
                heads.append(token.head)
                deps.append(token.dep)
    return heads, deps


def _entities(doc: Doc, parts: Sequence[tuple[int, Any]]) -> list[Span]:
    """Entities by their characters; those that fall on no tokens or overlap are dropped alone."""
    kept: list[Span] = []
    end = 0
    for offset, part in parts:
        for entity in part.ents or ():
            start, stop = offset + entity.start_char, offset + entity.end_char
            label = _LABELS.get(entity.type)
            if label is None:
                continue
            span = doc.char_span(start, stop, label=label)
            if span is None or span.start < end:
                logger.debug("dropped entity %s at %d:%d: off the tokens", label, start, stop)
                continue
            kept.append(span)
            end = span.end
    return kept
