"""Score an engine on the development parts, as it will be run: from raw text."""

import random
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.engines import Engine
from pipeline.training.convert import join_sentences, read_boundaries, read_ner_corpora
from pipeline.training.corpora import Sentence


def evaluate(engine: Engine, corpora: Path, seed: int) -> dict[str, Any]:
    """Return what the model card tells: scores per corpus, speed.

    Names count when both ends and the label are right, a boundary when its character is. The first
    sentence of a text is no finding and does not count.
    """
    data = read_ner_corpora(corpora)
    names = {name: score_names(engine, part) for name, part in data.dev.items()}
    everything = [sentence for part in data.dev.values() for sentence in part]
    names["all"] = score_names(engine, everything)
    rng = random.Random(seed)
    _, held = read_boundaries(corpora)
    boundaries = {}
    for name, part in held.items():
        boundaries[name] = score_boundaries(engine, join_sentences(part, rng))
    labels = {
        label: score_names(engine, everything, label=label)["f"] for label in ("PER", "ORG", "LOC")
    }
    return {
        "names": names,
        "labels": labels,
        "boundaries": boundaries,
        "words_per_second": round(speed(engine, [s.text for s in everything])),
    }


def score_names(
    engine: Engine, sentences: list[Sentence], label: str | None = None
) -> dict[str, float]:
    """Precision, recall and F1 of exact names, of all labels or of one."""
    docs = engine.pipe([sentence.text for sentence in sentences])
    gold, found = set(), set()
    for number, (sentence, doc) in enumerate(zip(sentences, docs, strict=True)):
        gold |= {(number, *span) for span in sentence.spans}
        found |= {(number, e.start_char, e.end_char, e.label_) for e in doc.ents}
    if label is not None:
        gold = {item for item in gold if item[-1] == label}
        found = {item for item in found if item[-1] == label}
    return _scores(gold, found)


def score_boundaries(engine: Engine, texts: list[tuple[str, list[int]]]) -> dict[str, float]:
    """Precision, recall and F1 of sentence starts."""
    docs = engine.pipe([text for text, _ in texts])
    gold, found = set(), set()
    for number, ((_, starts), doc) in enumerate(zip(texts, docs, strict=True)):
        gold |= {(number, start) for start in starts[1:]}
        found |= {(number, sent.start_char) for sent in doc.sents if sent.start > 0}
    return _scores(gold, found)


def _scores(gold: set, found: set) -> dict[str, float]:
    right = len(gold & found)
    precision = right / len(found) if found else 0.0
    recall = right / len(gold) if gold else 0.0
    f = 2 * right / (len(gold) + len(found)) if right else 0.0
    return {"p": round(precision, 4), "r": round(recall, 4), "f": round(f, 4)}


def speed(engine: Engine, sentences: Iterable[str], per_text: int = 20) -> float:
    """Words (by spaces) a second over texts of twenty sentences, after a warm-up."""
    sentences = list(sentences)
    texts = ["\n".join(sentences[at : at + per_text]) for at in range(0, len(sentences), per_text)]
    list(engine.pipe(texts[:2]))
    began = time.perf_counter()
    list(engine.pipe(texts))
    return sum(len(text.split()) for text in texts) / (time.perf_counter() - began)
