"""Score an engine on the development parts: from raw text, as it is run, and on given words."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.engines import Engine, load_engine
from pipeline.measures import megabytes, startup_seconds, words_per_second
from pipeline.training.boundaries import join_sentences, read_boundaries
from pipeline.training.corpora import NER_CORPORA, read_ner
from pipeline.training.on_words import on_words
from pipeline.training.score_names import Figures, score_sets, score_texts, score_words
from pipeline.training.score_syntax import score_on_texts, score_on_words
from pipeline.training.treebanks import DEV, FOLDER, read_trees

# Sentences to a text when speed is measured: about an article.
_ARTICLE = 20


def evaluate(
    engine: str, models: Path, corpora: Path, seed: int, *, tries: int = 3
) -> dict[str, Any]:
    """Return what the model card tells.

    Args:
        engine: "spacy" or "stanza".
        models: the folder of models to load it from.
        corpora: the folder of the corpora.
        seed: of how sentences are joined to texts.
        tries: how often speed and start-up are measured; the best counts.

    Returns:
        ``names``: see :func:`~pipeline.training.score_names.score_texts`, and ``on_words``;
        ``syntax``: ``on_words`` and ``on_texts``, see :mod:`~pipeline.training.score_syntax`, of
        GSD's development part; ``boundaries``: treebank -> figures; ``words_per_second``,
        ``megabytes``, ``startup_seconds``.
    """
    loaded, annotate = load_engine(engine, models), on_words(engine, models)
    trees = read_trees(corpora / FOLDER / f"{DEV}.conllu")
    return {
        "names": score_texts(loaded, corpora / "ner")
        | {"on_words": score_words(annotate, corpora / "ner")},
        "syntax": {
            "on_words": score_on_words(annotate, trees),
            "on_texts": score_on_texts(loaded, trees),
        },
        "boundaries": score_boundaries(loaded, corpora, seed),
        "words_per_second": words_per_second(loaded, _articles(corpora / "ner"), tries),
        "megabytes": megabytes(engine, models),
        "startup_seconds": startup_seconds(engine, models, tries),
    }


def score_boundaries(engine: Engine, corpora: Path, seed: int) -> dict[str, Figures]:
    """Precision, recall and F1 of sentence starts in joined sentences; a text's first is given."""
    rng = random.Random(seed)
    _, held = read_boundaries(corpora)
    figures = {}
    for name, sentences in held.items():
        texts = join_sentences(sentences, rng)
        docs = engine.pipe([text for text, _ in texts])
        gold, found = set(), set()
        for number, ((_, starts), doc) in enumerate(zip(texts, docs, strict=True)):
            gold |= {(number, start) for start in starts[1:]}
            found |= {(number, sent.start_char) for sent in doc.sents if sent.start > 0}
        figures[name] = score_sets(gold, found)
    return figures


def _articles(folder: Path) -> Sequence[str]:
    """The development parts of the names, twenty sentences to a text, a line each."""
    sentences = [s.text for name in NER_CORPORA for s in read_ner(folder / f"{name}-dev.tsv")]
    return ["\n".join(sentences[at : at + _ARTICLE]) for at in range(0, len(sentences), _ARTICLE)]
