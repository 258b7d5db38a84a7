"""Turn the corpora into spaCy's training files."""

import json
import random
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from pipeline.training.augment import curl, make_example
from pipeline.training.corpora import (
    NER_CORPORA,
    Sentence,
    drop_seen,
    read_ner,
    read_sentences,
    shingles_of,
)
from pipeline.training.synthesis import Lexicon, synthesize

# Own sentences about foreign wars, beside some 4,000 of the corpora.
SYNTHETIC = 1800
KEEP = True


def convert_ner(corpora: Path, work: Path, seed: int) -> dict[str, int]:
    """Write ``ner-train.spacy``, ``ner-dev.spacy``, ``ner-dev-NAME.spacy`` and ``names.json``.

    Returns:
        How many sentences of each corpus are trained on.
    """
    rng = random.Random(seed)
    folder = corpora / "ner"
    dev = {name: read_ner(folder / f"{name}-dev.tsv") for name in NER_CORPORA}
    seen = set().union(*(shingles_of(sentences) for sentences in dev.values()))
    train: list[Sentence] = []
    counts = {}
    for name in NER_CORPORA:
        kept = drop_seen(read_ner(folder / f"{name}-train.tsv"), set(seen) if KEEP else seen)
        counts[name] = len(kept)
        train += join_some(kept, rng)
    synthetic = synthesize(SYNTHETIC, rng)
    counts["own sentences"] = len(synthetic)
    train += join_some(synthetic, rng)
    rng.shuffle(train)
    _write(train, work / "ner-train.spacy")
    _write([s for part in dev.values() for s in part], work / "ner-dev.spacy")
    for name, part in dev.items():
        _write(part, work / f"ner-dev-{name}.spacy")
    names = read_names(corpora / "names")
    for label, pool in Lexicon().pools(rng).items():
        # as many of the newsroom's names as of DBpedia's, which are mostly villages and footballers
        names[label] = rng.sample(names[label], min(len(names[label]), len(pool))) + pool
    (work / "names.json").write_text(json.dumps(names), encoding="utf-8")
    return counts


def join_some(sentences: list[Sentence], rng: random.Random) -> list[Sentence]:
    """Join about half of the sentences into short texts: a run reads articles, not sentences."""
    order = sentences[:]
    rng.shuffle(order)
    texts = []
    while order:
        size = rng.choice((1, 1, 1, 2, 3, 4))
        group, order = order[:size], order[size:]
        text, spans = "", []
        for sentence in group:
            if text:
                text += rng.choice((" ", " ", "\n", "\n\n"))
            spans += [(a + len(text), b + len(text), label) for a, b, label in sentence.spans]
            text += sentence.text
        texts.append(Sentence(text, tuple(spans)))
    return texts


def read_names(folder: Path) -> dict[str, list[str]]:
    """Read the name lists: one name a line, at most five words, with a capital."""
    files = {"PER": "person.txt", "LOC": "place.txt", "ORG": "organization.txt"}
    pools = {}
    for label, file in files.items():
        lines = (folder / file).read_text(encoding="utf-8").splitlines()
        names = (line.split(",")[0].split("(")[0].strip() for line in lines)
        pools[label] = sorted(
            {n for n in names if 2 < len(n) < 50 and n[0].isupper() and n.count(" ") < 5}
        )
    return pools


def _write(sentences: list[Sentence], path: Path) -> None:
    nlp = spacy.blank("id")
    docs = [make_example(nlp, sentence).reference for sentence in sentences]
    DocBin(docs=docs, store_user_data=False).to_disk(path)


# Sentence boundaries ---------------------------------------------------------------------------

# Of the treebanks without a development part of their own, every tenth sentence is held out.
_HOLD_OUT = 10


def convert_senter(corpora: Path, work: Path, seed: int) -> dict[str, int]:
    """Write ``senter-train.spacy``, ``senter-dev.spacy`` and ``senter-dev-NAME.spacy``.

    Sentences of one corpus are joined in their order to texts of up to twelve, as an article runs.
    """
    rng = random.Random(seed)
    ud, news = corpora / "ud", corpora / "text" / "bapos-train.tsv"
    train: list[tuple[str, list[int]]] = []
    dev: dict[str, list[tuple[str, list[int]]]] = {}
    counts = {}
    held = {"gsd": list(read_sentences(ud / "gsd-dev.conllu"))}
    parts = {
        "gsd": list(read_sentences(ud / "gsd-train-ud2.1.conllu")),
        "csui": list(read_sentences(ud / "csui-train.conllu")),
        "pud": list(read_sentences(ud / "pud.conllu")),
        "bapos": [sentence.text for sentence in read_ner(news)],
    }
    for name, sentences in parts.items():
        if name not in held:
            cut = len(sentences) - len(sentences) // _HOLD_OUT
            sentences, held[name] = sentences[:cut], sentences[cut:]
        counts[name] = len(sentences)
        train += join_sentences(sentences, rng)
        dev[name] = join_sentences(held[name], rng)
    rng.shuffle(train)
    _write_sentences(train, work / "senter-train.spacy")
    _write_sentences([text for part in dev.values() for text in part], work / "senter-dev.spacy")
    for name, part in dev.items():
        _write_sentences(part, work / f"senter-dev-{name}.spacy")
    return counts


def join_sentences(sentences: list[str], rng: random.Random) -> list[tuple[str, list[int]]]:
    """Join sentences to texts; return each with the offsets at which its sentences start."""
    texts = []
    at = 0
    while at < len(sentences):
        size = rng.randint(1, 12)
        text, starts = "", []
        for sentence in sentences[at : at + size]:
            if text:
                text += rng.choices((" ", "  ", "\n", "\n\n"), (12, 1, 2, 1))[0]
            starts.append(len(text))
            text += sentence if rng.random() > 0.3 else curl(sentence)
        texts.append((text, starts))
        at += size
    return texts


def _write_sentences(texts: list[tuple[str, list[int]]], path: Path) -> None:
    nlp = spacy.blank("id")
    docs = []
    for text, starts in texts:
        doc = nlp.make_doc(text)
        first = set(starts)
        for token in doc:
            token.is_sent_start = token.idx in first
        docs.append(doc)
    DocBin(attrs=["ORTH", "SENT_START", "SPACY"], docs=docs).to_disk(path)
