"""Word vectors from all the raw text there is and from the lists of names: floret, 5 MB.

The corpora hold half a million words, too few for vectors that know the world; the lists of names
hold another 83,000 names. So each name of a list is written as a line in which a word that stands
for the list comes between its words ("<PER> Siti <PER> Aminah <PER>"): words that are used in the
same kind of name become neighbours, and, as floret's vectors are made of parts of words, so do
words with the same endings that are in no list.

floret (https://github.com/explosion/floret) is fastText with its table hashed into a small one,
which spaCy reads without floret. It is needed for training only.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from pipeline.engines.tokenizer import blank
from pipeline.training.corpora import read_ner, read_sentences
from pipeline.training.names import read_names, read_ner_corpora
from pipeline.training.synthesis import synthesize

FOLDER = "vectors"
# Sentences of our own among the text, so that the names in them have neighbours too.
_SYNTHETIC = 3000
_SETTINGS = {
    "model": "skipgram",
    "mode": "floret",
    "hashCount": 2,
    "dim": 64,
    "minn": 3,
    "maxn": 5,
    "minCount": 2,
    "ws": 4,
    "neg": 5,
    "lr": 0.05,
    "thread": 1,
    "verbose": 0,
}
_EPOCHS, _ROWS = 8, 20_000
# To see that it runs.
_SMOKE_SYNTHETIC, _SMOKE_EPOCHS, _SMOKE_ROWS = 20, 1, 500


def train_vectors(corpora: Path, work: Path, seed: int, *, steps: int | None = None) -> Path:
    """Train the vectors and write them as a pipeline that holds nothing else.

    A config takes them with ``[initialize] vectors = FOLDER`` and
    ``include_static_vectors = true``.

    Args:
        corpora: the folder of the corpora.
        work: the folder to write to.
        seed: of the sentences of our own and the order of the lines; floret has its own.
        steps: null for all of the training; else an epoch of a small table, to see that it runs.

    Returns:
        The folder of the vectors, ``work``/vectors.
    """
    import floret
    from spacy.training.initialize import convert_vectors

    rng = random.Random(seed)
    smoke = steps is not None
    synthetic = _SMOKE_SYNTHETIC if smoke else _SYNTHETIC
    lines = [*_sentences(corpora, synthetic, rng), *_names(corpora)]
    rng.shuffle(lines)
    folder = work / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    text, table = work / "vectors.txt", work / "vectors.floret"
    text.write_text("\n".join(lines) + "\n", encoding="utf-8")
    model = floret.train_unsupervised(
        str(text),
        epoch=_SMOKE_EPOCHS if smoke else _EPOCHS,
        bucket=_SMOKE_ROWS if smoke else _ROWS,
        **_SETTINGS,
    )
    model.save_floret_vectors(str(table))
    nlp = blank().__class__.from_config(blank().config)
    convert_vectors(nlp, table, truncate=0, prune=-1, mode="floret")
    nlp.to_disk(folder)
    return folder


def _sentences(corpora: Path, synthetic: int, rng: random.Random) -> Iterator[str]:
    texts = [
        text
        for name in ("gsd-train-ud2.1", "csui-train", "pud")
        for text in read_sentences(corpora / "ud" / f"{name}.conllu")
    ]
    texts += [sentence.text for sentence in read_ner(corpora / "text" / "bapos-train.tsv")]
    for part in read_ner_corpora(corpora).train.values():
        texts += [sentence.text for sentence in part]
    texts += [sentence.text for sentence in synthesize(synthetic, rng)]
    for doc in map(blank().make_doc, texts):
        yield " ".join(token.text for token in doc if not token.is_space)


def _names(corpora: Path) -> Iterator[str]:
    for label, names in read_names(corpora / "names").items():
        for name in names:
            yield f"<{label}> " + " ".join(f"{word} <{label}>" for word in name.split())
