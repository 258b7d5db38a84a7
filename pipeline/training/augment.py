"""Vary training sentences as newsrooms do: other names, capitals, curly quotes, other dashes.

The corpora are full of Indonesian politicians and football clubs; a dump about troops is full of
Ukrainian, Korean and Arabic names. Swapping a name for one of its kind from a list teaches the
model to look at the context rather than to know the name. The variants are made before training:
spaCy calls an augmenter of its own once for each document, not once in each epoch.
"""

import random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from pipeline.training.corpora import Sentence

Names = dict[str, list[str]]
# Shares of the texts that are restyled.
_CURLED = 0.3
_LOWER, _UPPER, _HEADLINE = 0.02, 0.03, 0.04
# What a headline leaves small, and how long one is at most.
_SMALL = frozenset("di ke dari dan yang untuk pada dengan oleh dalam atau kata soal".split())
_HEADLINE_LENGTH = 120


def make_doc(nlp: Language, sentence: Sentence) -> Doc:
    """Tokenise a sentence as at run time and set its names; one that cuts a token is widened."""
    doc = nlp.make_doc(sentence.text)
    spans = (
        doc.char_span(start, end, label=label, alignment_mode="expand")
        for start, end, label in sentence.spans
    )
    doc.set_ents(filter_spans(span for span in spans if span))
    return doc


def vary(sentence: Sentence, pools: Names, share: float, rng: random.Random) -> Sentence:
    """Swap about ``share`` of the names and restyle the sentence."""
    return restyle(swap_names(sentence, pools, share, rng), rng)


def restyle(sentence: Sentence, rng: random.Random) -> Sentence:
    """Now and then write a sentence with curly quotes, in small letters, capitals, as a headline.

    Offsets stay as they are.
    """
    if rng.random() < _CURLED:
        sentence = _same_length(sentence, curl(sentence.text))
    draw = rng.random()
    if draw < _LOWER:
        return _same_length(sentence, sentence.text.lower())
    if draw < _LOWER + _UPPER:
        return _same_length(sentence, sentence.text.upper())
    if draw < _LOWER + _UPPER + _HEADLINE and len(sentence.text) < _HEADLINE_LENGTH:
        return headline(sentence)
    return sentence


def _same_length(sentence: Sentence, text: str) -> Sentence:
    # "ß".upper() and "İ".lower() change the length and would shift the spans
    return Sentence(text, sentence.spans) if len(text) == len(sentence.text) else sentence


def headline(sentence: Sentence) -> Sentence:
    """Write a sentence as a headline: words capitalised, no full stop.

    Example:
        >>> headline(Sentence("Dua tentara tewas di Kursk.", ((21, 26, "LOC"),))).text
        'Dua Tentara Tewas di Kursk'
    """
    words = sentence.text.split(" ")
    text = " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in words)
    titled = _same_length(sentence, text)
    if any(end == len(text) for _, end, _ in sentence.spans):
        return titled
    return Sentence(titled.text.removesuffix("."), sentence.spans)


def swap_names(sentence: Sentence, pools: Names, share: float, rng: random.Random) -> Sentence:
    """Swap about ``share`` of the names for others of their label.

    The same name gets the same substitute throughout the text. A one-word person ("Budanov") gets
    one word of a name, as surnames are used alone.
    """
    chosen: dict[tuple[str, str], str] = {}
    parts, spans, at, shift = [], [], 0, 0
    for start, end, label in sentence.spans:
        name = sentence.text[start:end]
        key = (name, label)
        if key not in chosen:
            pool = pools.get(label)
            chosen[key] = (
                name if not pool or rng.random() >= share else _draw(name, label, pool, rng)
            )
        new = chosen[key]
        parts += [sentence.text[at:start], new]
        spans.append((start + shift, start + shift + len(new), label))
        shift += len(new) - len(name)
        at = end
    return Sentence("".join([*parts, sentence.text[at:]]), tuple(spans))


def _draw(name: str, label: str, pool: list[str], rng: random.Random) -> str:
    new = rng.choice(pool)
    if label == "PER" and " " not in name:
        new = new.split()[-1]
    return new.upper() if name.isupper() and len(name) > 5 else new


def curl(text: str) -> str:
    """Turn straight double quotes into curly ones by turns, and spaced hyphens into en dashes."""
    pieces = text.replace(" - ", " – ").split('"')
    out = pieces[0]
    for index, piece in enumerate(pieces[1:]):
        out += ("“" if index % 2 == 0 else "”") + piece
    return out
