"""Docs with hand-set entities: no model is needed."""

import re

import spacy
from spacy.tokens import Doc

from pipeline.entities import EntityLinker
from pipeline.entities.linking import link
from pipeline.entities.mentions import find_names

_LABELLED = re.compile(r"<(PER|ORG|LOC|GPE) ([^>]*)>")
_NLP = spacy.blank("id")


def mark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Turn "<PER Budi> tiba" into the text and the spans that a model would give."""
    text, spans, reached = "", [], 0
    for match in _LABELLED.finditer(marked):
        text += marked[reached : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        reached = match.end()
    return text + marked[reached:], spans


def names(marked: str) -> list[tuple[str, str]]:
    text, spans = mark(marked)
    return [(text[n.start : n.end], n.label) for n in find_names(text, spans)]


def links(marked: str) -> list[tuple[str, str, str, str | None]]:
    text, spans = mark(marked)
    mentions = link(text, find_names(text, spans))
    return [(text[m.start : m.end], m.label, m.entity, m.country) for m in mentions]


def annotate(marked: str) -> Doc:
    """A spaCy document that went through the component, ``doc.ents`` set by hand."""
    text, spans = mark(marked)
    doc = _NLP(text)
    doc.ents = [doc.char_span(*span, alignment_mode="expand") for span in spans]
    return EntityLinker()(doc)
