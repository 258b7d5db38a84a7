"""Vary training sentences as newsrooms do: other names, capitals, curly quotes, other dashes.

The corpora are full of Indonesian politicians and football clubs; a dump about troops is full of
Ukrainian, Korean and Arabic names. Swapping a name for one of its kind from a list teaches the
model to look at the context rather than to know the name.
"""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.training import Example
from spacy.util import filter_spans, registry

from pipeline.training.corpora import Sentence

Names = dict[str, list[str]]
Augmenter = Callable[[Language, Example], Iterator[Example]]


@registry.augmenters("klaim.newsroom.v1")
def create_newsroom_augmenter(
    names: Path, seed: int, rename: float, lower: float, upper: float, restyle: float
) -> Augmenter:
    """Create the augmenter that ``configs/ner.cfg`` names.

    Args:
        names: JSON of label -> list of names, as ``convert`` writes it.
        seed: of the augmenter's own random numbers; spaCy's are left alone.
        rename: share of names to be swapped.
        lower: share of sentences put in lower case.
        upper: share of sentences put in capitals.
        restyle: share of sentences that get curly quotes and long dashes.
    """
    pools: Names = json.loads(Path(names).read_text(encoding="utf-8"))
    rng = random.Random(seed)

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        doc = example.reference
        sentence = Sentence(doc.text, tuple((e.start_char, e.end_char, e.label_) for e in doc.ents))
        sentence = swap_names(sentence, pools, rename, rng)
        if rng.random() < restyle:
            sentence = Sentence(curl(sentence.text), sentence.spans)
        draw = rng.random()
        if draw < lower:
            sentence = _same_length(sentence, sentence.text.lower())
        elif draw < lower + upper:
            sentence = _same_length(sentence, sentence.text.upper())
        yield make_example(nlp, sentence)

    return augment


def make_example(nlp: Language, sentence: Sentence) -> Example:
    """Tokenise a sentence as at run time and set its names; one that cuts a token is widened."""
    reference = nlp.make_doc(sentence.text)
    spans = (
        reference.char_span(start, end, label=label, alignment_mode="expand")
        for start, end, label in sentence.spans
    )
    reference.set_ents(filter_spans(span for span in spans if span))
    return Example(nlp.make_doc(sentence.text), reference)


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


def _same_length(sentence: Sentence, text: str) -> Sentence:
    # "ß".upper() and "İ".lower() change the length and would shift the spans
    return Sentence(text, sentence.spans) if len(text) == len(sentence.text) else sentence


def curl(text: str) -> str:
    """Turn straight double quotes into curly ones by turns, and spaced hyphens into en dashes."""
    pieces = text.replace(" - ", " – ").split('"')
    out = pieces[0]
    for index, piece in enumerate(pieces[1:]):
        out += ("“" if index % 2 == 0 else "”") + piece
    return out
