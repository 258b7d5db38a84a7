"""Texts whose sentence boundaries are known: treebanks and newswire, joined as articles run.

The corpora give one sentence a line. Some of their lines are not what a newsroom would call one,
and are mended for training, never in the development parts: GSD keeps two sentences in one line at
times, BaPOS cuts one sentence in two. A line without a final mark is a headline; in both parts it
stands on a line of its own, since nothing else in a raw text would show where it ends.
"""

import random
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from spacy.attrs import SENT_START
from spacy.tokens import DocBin

from pipeline.engines.abbreviations import NEVER_FINAL
from pipeline.engines.tokenizer import blank
from pipeline.training.augment import curl
from pipeline.training.corpora import read_ner, read_sentences
from pipeline.training.newsroom import Dresser, Text, is_marked, joint

# Of the corpora without a development part of their own, the last tenth is held out.
_HOLD_OUT = 10
# How often each sentence is written, joined and dressed another way each time.
_ROUNDS = 2
# The end of a sentence inside a line: a word of three small letters or a number, a mark, a capital.
_INNER_END = re.compile(r"(?:[a-z]{3}|\d{2})[.!?]+[\"”]? (?=[\"“]?[A-Z])")
_CLITIC = re.compile(r"(?<=[a-z])-nya\b")


def prepare_boundaries(corpora: Path, work: Path, seed: int) -> dict[str, int]:
    """Write ``senter-train.spacy`` and ``senter-dev.spacy``.

    Args:
        corpora: the folder of the corpora.
        work: the folder to write to.
        seed: of joining and of the newsroom's ways of writing.

    Returns:
        How many sentences of each corpus are trained on.
    """
    rng = random.Random(seed)
    train, dev = read_boundaries(corpora)
    dresser = Dresser(rng)
    texts = []
    for _ in range(_ROUNDS):
        for part in train.values():
            texts += [dresser.dress(group) for group in _groups(mend(part), rng)]
    rng.shuffle(texts)
    work.mkdir(parents=True, exist_ok=True)
    _write(texts, work / "senter-train.spacy")
    held = [text for part in dev.values() for text in join_sentences(part, rng)]
    _write(held, work / "senter-dev.spacy")
    return {name: len(part) for name, part in train.items()}


def read_boundaries(corpora: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the sentences of the treebanks and the newswire, in order: for training, held out."""
    ud = corpora / "ud"
    train = {"gsd": list(read_sentences(ud / "gsd-train-ud2.1.conllu"))}
    dev = {"gsd": list(read_sentences(ud / "gsd-dev.conllu"))}
    newswire = [_CLITIC.sub("nya", s.text) for s in read_ner(corpora / "text" / "bapos-train.tsv")]
    whole = {
        "csui": list(read_sentences(ud / "csui-train.conllu")),
        "pud": list(read_sentences(ud / "pud.conllu")),
        "bapos": newswire,
    }
    for name, sentences in whole.items():
        cut = len(sentences) - len(sentences) // _HOLD_OUT
        train[name], dev[name] = sentences[:cut], sentences[cut:]
    return train, dev


def mend(sentences: Sequence[str]) -> list[str]:
    """Cut lines of several sentences, join the pieces of one.

    Example:
        >>> mend(["Ia tiba di Aula. Acara dimulai.", "Kami siap,", "tetapi menunggu."])
        ['Ia tiba di Aula.', 'Acara dimulai.', 'Kami siap, tetapi menunggu.']
    """
    mended: list[str] = []
    for sentence in sentences:
        if mended and sentence[:1].islower() and not is_marked(mended[-1]):
            sentence = f"{mended.pop()} {sentence}"  # noqa: PLW2901 - cut below, as the rest is
        at = 0
        for found in _INNER_END.finditer(sentence):
            word = re.split(r"\W+", sentence[at : found.end()].rstrip(' ".!?”'))[-1]
            if word.lower() not in NEVER_FINAL:
                mended.append(sentence[at : found.end()].rstrip())
                at = found.end()
        mended.append(sentence[at:])
    return mended


def join_sentences(sentences: Sequence[str], rng: random.Random) -> list[Text]:
    """Join sentences, in their order, to texts of up to twelve, as an article runs."""
    texts = []
    for group in _groups(sentences, rng):
        text, starts = "", []
        for number, sentence in enumerate(group):
            if number:
                text += joint(group[number - 1], rng)
            starts.append(len(text))
            text += sentence if rng.random() > 0.3 else curl(sentence)
        texts.append((text, starts))
    return texts


def _groups(sentences: Sequence[str], rng: random.Random) -> list[Sequence[str]]:
    groups = []
    at = 0
    while at < len(sentences):
        size = rng.randint(1, 12)
        groups.append(sentences[at : at + size])
        at += size
    return groups


def _write(texts: list[Text], path: Path) -> None:
    nlp = blank()
    docs = DocBin(attrs=["ORTH", "SENT_START", "SPACY"])
    for text, starts in texts:
        doc = nlp.make_doc(text)
        first = set(starts)
        # one call: setting ``token.is_sent_start`` looks over the whole document each time
        flags = [[1 if token.idx in first else -1] for token in doc]
        docs.add(doc.from_array([SENT_START], np.array(flags, dtype=np.int64).astype(np.uint64)))
    docs.to_disk(path)
