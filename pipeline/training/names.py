"""Named entities: what both engines are trained on, from four corpora and sentences of our own.

What was found about the corpora (PERSON, PLACE, ... are brought to PER, LOC, ORG when read):

* nerugm and idner annotate the same articles, nearly sentence by sentence, and agree with an F1
  of 0.79 only. nerugm leaves out many organisations, marks every country, also where it acts
  ("militer Israel"), and takes titles, brackets and pairs into a name. So idner's annotation is
  taken where there are two, which leaves 33 sentences of nerugm.
* A sentence of a development part that stands in another corpus' training part is not trained on.
"""

import json
import random
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import DocBin

from pipeline.engines.tokenizer import blank
from pipeline.training.augment import make_doc, restyle, vary
from pipeline.training.corpora import (
    NER_CORPORA,
    Sentence,
    drop_seen,
    letters,
    read_ner,
    shingles_of,
)
from pipeline.training.synthesis import Lexicon, synthesize

# Own sentences about foreign wars, beside some 4,400 of the corpora.
SYNTHETIC = 3200
# How often each sentence is trained on, each time with other names, neighbours and marks.
COPIES = 3
# The share of names that are swapped in a copy.
RENAMED = 0.2
# The corpora whose development part is held out; nerugm's stands, word for word, in idner.
HELD_OUT = ("idner", "nerui", "nergrit")
FOLDER = "names"


@dataclass(frozen=True, slots=True)
class NerData:
    """Sentences with names, by corpus."""

    train: dict[str, list[Sentence]]
    dev: dict[str, list[Sentence]]


def read_ner_corpora(corpora: Path) -> NerData:
    """Read the four corpora, see above for what is left out.

    Args:
        corpora: the folder with ``ner/NAME-train.tsv`` and ``ner/NAME-dev.tsv``.
    """
    folder = corpora / "ner"
    dev = {name: read_ner(folder / f"{name}-dev.tsv") for name in NER_CORPORA}
    held = {letters(sentence.text) for name in HELD_OUT for sentence in dev[name]}
    train = {
        name: [s for s in read_ner(folder / f"{name}-train.tsv") if letters(s.text) not in held]
        for name in NER_CORPORA
    }
    train["nerugm"] = drop_seen(train["nerugm"], shingles_of([*train["idner"], *dev["idner"]]))
    return NerData(train, dev)


def prepare_names(
    corpora: Path, work: Path, seed: int, *, synthetic: int | None = None
) -> dict[str, int]:
    """Write what the taggers of names are trained on.

    For spaCy ``ner-train.spacy`` and ``ner-dev.spacy``: short texts, :data:`COPIES` variants of
    each sentence. For Stanza ``names/train.jsonl`` and ``names/dev.jsonl``: sentences, once each,
    one ``{"text": …, "spans": [[start, end, label], …]}`` a line.

    Args:
        corpora: the folder of the corpora.
        work: the folder to write to.
        seed: of joining, swapping and synthesis.
        synthetic: how many sentences to make from the templates; default :data:`SYNTHETIC`.

    Returns:
        How many sentences of each corpus are trained on.
    """
    rng = random.Random(seed)
    data = read_ner_corpora(corpora)
    count = SYNTHETIC if synthetic is None else synthetic
    pools = name_pools(corpora / "names", rng)
    texts = []
    for _ in range(COPIES):
        for part in data.train.values():
            texts += [vary(text, pools, RENAMED, rng) for text in join_some(part, rng)]
        texts += [restyle(text, rng) for text in join_some(synthesize(count, rng), rng)]
    rng.shuffle(texts)
    work.mkdir(parents=True, exist_ok=True)
    held = [sentence for name in HELD_OUT for sentence in data.dev[name]]
    _write_docs(texts, work / "ner-train.spacy")
    _write_docs(held, work / "ner-dev.spacy")
    once = [sentence for part in data.train.values() for sentence in part]
    once += synthesize(count, rng)
    rng.shuffle(once)
    _write_lines((restyle(sentence, rng) for sentence in once), work / FOLDER / "train.jsonl")
    _write_lines(held, work / FOLDER / "dev.jsonl")
    return {name: len(part) for name, part in data.train.items()} | {"own": count}


def name_pools(folder: Path, rng: random.Random) -> dict[str, list[str]]:
    """As many newsroom names as of DBpedia's, which are mostly villages and footballers."""
    names = read_names(folder)
    return {
        label: rng.sample(names[label], min(len(names[label]), len(pool))) + pool
        for label, pool in Lexicon().pools(rng).items()
    }


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


def _write_docs(sentences: Iterable[Sentence], path: Path) -> None:
    nlp = blank()
    docs = [make_doc(nlp, sentence) for sentence in sentences]
    DocBin(docs=docs, store_user_data=False).to_disk(path)


def _write_lines(sentences: Iterable[Sentence], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (
        json.dumps({"text": sentence.text, "spans": sentence.spans}, ensure_ascii=False) + "\n"
        for sentence in sentences
    )
    path.write_text("".join(lines), encoding="utf-8")
