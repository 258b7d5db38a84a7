"""Run a model on given words, one sentence at a time: how the treebanks' figures are measured."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import spacy
from spacy.tokens import Doc

from pipeline.engines.models import find_model

Words = Sequence[str]
Annotate = Callable[[Sequence[Words]], list[Doc]]
# Set boundaries of their own; a given sentence is one sentence.
_SPLITTERS = frozenset({"senter", "klaim_sentences"})


def on_words(engine: str, models: Path) -> Annotate:
    """Load a model to annotate sentences that are split into words already.

    Args:
        engine: "spacy" or "stanza".
        models: the models folder.

    Returns:
        A function from sentences, as sequences of words, to a document for each with those tokens.
    """
    return {"spacy": _spacy, "stanza": _stanza}[engine](models)


def _spacy(models: Path) -> Annotate:
    from pipeline.engines import spacy_engine  # noqa: F401  (registers the components)

    nlp = spacy.load(find_model("spacy", models).folder)
    nlp.select_pipes(disable=_SPLITTERS.intersection(nlp.pipe_names))

    def annotate(sentences: Sequence[Words]) -> list[Doc]:
        return list(nlp.pipe(_whole(nlp.vocab, words) for words in sentences))

    return annotate


def _whole(vocab: spacy.Vocab, words: Words) -> Doc:
    starts = [index == 0 for index in range(len(words))]
    return Doc(vocab, words=list(words), sent_starts=starts)


def _stanza(models: Path) -> Annotate:
    from pipeline.engines.stanza_engine import find_processors, load_pipeline, one_thread

    folder = find_model("stanza", models).folder
    pipeline = load_pipeline(folder, find_processors(folder), tokenize_pretokenized=True)
    vocab = spacy.Vocab()

    def annotate(sentences: Sequence[Words]) -> list[Doc]:
        with one_thread():
            document = pipeline([list(words) for words in sentences])
        return [_converted(vocab, sentence) for sentence in document.sentences]

    return annotate


def _converted(vocab: spacy.Vocab, sentence: object) -> Doc:
    words = sentence.words
    parsed = all(word.deprel for word in words)
    return Doc(
        vocab,
        words=[word.text for word in words],
        pos=[word.upos or "" for word in words],
        morphs=[word.feats or "" for word in words],
        lemmas=[(word.lemma or "").lower() for word in words],
        heads=[word.head - 1 if word.head else word.id - 1 for word in words] if parsed else None,
        deps=[word.deprel if word.head else "ROOT" for word in words] if parsed else None,
        ents=list(_biluo_to_iob(token.ner or "O" for token in sentence.tokens)),
    )


def _biluo_to_iob(tags: Iterable[str]) -> Iterable[str]:
    for tag in tags:
        yield tag.replace("S-", "B-", 1).replace("E-", "I-", 1)
