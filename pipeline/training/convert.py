"""Turn the corpora into spaCy's training files."""

import json
import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
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

# Own sentences about foreign wars, beside some 5,000 of the corpora.
SYNTHETIC = 1800
# Of the corpora without a development part of their own, every tenth sentence is held out.
_HOLD_OUT = 10

Text = tuple[str, list[int]]  # a text and the offsets at which its sentences start


@dataclass(frozen=True, slots=True)
class NerData:
    """Sentences with names, by corpus."""

    train: dict[str, list[Sentence]]
    dev: dict[str, list[Sentence]]


def read_ner_corpora(corpora: Path) -> NerData:
    """Read the four corpora; no training sentence shares eight words in a row with a dev part.

    idner and nerugm share most of their articles but not their guidelines; both versions are kept
    for training, as two opinions. Dropping one of the two gained and lost about two points of F1
    on their development parts and nothing on all four.
    """
    folder = corpora / "ner"
    dev = {name: read_ner(folder / f"{name}-dev.tsv") for name in NER_CORPORA}
    held = set().union(*(shingles_of(sentences) for sentences in dev.values()))
    train = {
        name: drop_seen(read_ner(folder / f"{name}-train.tsv"), set(held)) for name in NER_CORPORA
    }
    return NerData(train, dev)


def convert_ner(
    corpora: Path, work: Path, seed: int, synthetic: int | None = None
) -> dict[str, int]:
    """Write ``ner-train.spacy``, ``ner-dev.spacy`` and ``names.json`` for the augmenter.

    Args:
        corpora: the folder of the corpora.
        work: the folder to write to.
        seed: of joining and synthesis.
        synthetic: how many sentences to make from the templates; default :data:`SYNTHETIC`.

    Returns:
        How many sentences of each corpus are trained on.
    """
    rng = random.Random(seed)
    data = read_ner_corpora(corpora)
    train = [text for part in data.train.values() for text in join_some(part, rng)]
    made = synthesize(synthetic or SYNTHETIC, rng)
    train += join_some(made, rng)
    rng.shuffle(train)
    work.mkdir(parents=True, exist_ok=True)
    _write(train, work / "ner-train.spacy")
    _write([s for part in data.dev.values() for s in part], work / "ner-dev.spacy")
    names = name_pools(corpora / "names", rng)
    (work / "names.json").write_text(json.dumps(names), encoding="utf-8")
    return {name: len(part) for name, part in data.train.items()} | {"own": len(made)}


def name_pools(folder: Path, rng: random.Random) -> dict[str, list[str]]:
    """As many newsroom names as of DBpedia's, which are mostly villages and footballers."""
    names = read_names(folder)
    return {
        label: rng.sample(names[label], min(len(names[label]), len(pool))) + pool
        for label, pool in Lexicon().pools(rng).items()
    }


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


@cache
def _blank() -> Language:
    return spacy.blank("id")  # takes a second: the tokenizer has thousands of exceptions


def _write(sentences: list[Sentence], path: Path) -> None:
    nlp = _blank()
    docs = [make_example(nlp, sentence).reference for sentence in sentences]
    DocBin(docs=docs, store_user_data=False).to_disk(path)


# Sentence boundaries ---------------------------------------------------------------------------


def convert_senter(corpora: Path, work: Path, seed: int) -> dict[str, int]:
    """Write ``senter-train.spacy`` and ``senter-dev.spacy``.

    Returns:
        How many sentences of each corpus are trained on.
    """
    rng = random.Random(seed)
    train, dev = read_boundaries(corpora)
    texts = [text for part in train.values() for text in join_sentences(part, rng)]
    rng.shuffle(texts)
    work.mkdir(parents=True, exist_ok=True)
    _write_sentences(texts, work / "senter-train.spacy")
    held = [text for part in dev.values() for text in join_sentences(part, rng)]
    _write_sentences(held, work / "senter-dev.spacy")
    return {name: len(part) for name, part in train.items()}


def read_boundaries(corpora: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the sentences of the treebanks and the newswire: for training, held out."""
    ud = corpora / "ud"
    train = {"gsd": list(read_sentences(ud / "gsd-train-ud2.1.conllu"))}
    dev = {"gsd": list(read_sentences(ud / "gsd-dev.conllu"))}
    whole = {
        "csui": list(read_sentences(ud / "csui-train.conllu")),
        "pud": list(read_sentences(ud / "pud.conllu")),
        "bapos": [s.text for s in read_ner(corpora / "text" / "bapos-train.tsv")],
    }
    for name, sentences in whole.items():
        cut = len(sentences) - len(sentences) // _HOLD_OUT
        train[name], dev[name] = sentences[:cut], sentences[cut:]
    return train, dev


def join_sentences(sentences: list[str], rng: random.Random) -> list[Text]:
    """Join sentences, in their order, to texts of up to twelve, as an article runs."""
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


def _write_sentences(texts: list[Text], path: Path) -> None:
    nlp = _blank()
    docs = []
    for text, starts in texts:
        doc = nlp.make_doc(text)
        first = set(starts)
        for token in doc:
            token.is_sent_start = token.idx in first
        docs.append(doc)
    DocBin(attrs=["ORTH", "SENT_START", "SPACY"], docs=docs).to_disk(path)
