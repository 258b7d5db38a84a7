"""Score tags, lemmas and trees as the CoNLL 2018 shared task does, with Stanza's udtools.

Zeman et al. 2018, "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal
Dependencies". Punctuation counts; of relations only the universal part does.
"""

import io
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span, Token
from udapi.core.node import Node
from udtools import udeval

from pipeline.training.on_words import Annotate
from pipeline.training.syntax import Word, tokens_of, words_of

_NAMES = {
    "words": "Words",
    "sentences": "Sentences",
    "upos": "UPOS",
    "feats": "UFeats",
    "lemma": "Lemmas",
    "uas": "UAS",
    "las": "LAS",
}
_ON_WORDS = ("upos", "feats", "lemma", "uas", "las")
# Sentences of the treebank that are joined to a text: about what a newsroom's paragraphs hold.
_PARAGRAPH = 4


def score_on_words(annotate: Annotate, trees: Sequence[Node]) -> dict[str, float]:
    """Score a model on the treebank's own words and sentences.

    Returns:
        Accuracies of :data:`_ON_WORDS` between 0 and 1, and ``many_roots``: the share of sentences
        in which the model left more than one root. For the other figures its first root counts.
    """
    gold = [words_of(tree) for tree in trees]
    docs = annotate([[word.form for word in sentence] for sentence in gold])
    scores = _evaluate(gold, [_sentence(doc[:]) for doc in docs])
    roots = sum(1 for doc in docs if sum(token.head == token for token in doc) > 1)
    return {name: scores[name] for name in _ON_WORDS} | {
        "many_roots": round(roots / len(docs), 4) if docs else 0.0
    }


def score_on_texts(engine: object, trees: Sequence[Node]) -> dict[str, float]:
    """Score an engine on raw text, on the words that the text has ("rumahnya" is one).

    Such a word has the annotation of its head word. A word of the engine counts where its
    characters are those of a word of the treebank; wrong words and boundaries so cost all figures.

    Returns:
        F1 of :data:`_NAMES`, between 0 and 1.
    """
    gold = [tokens_of(tree) for tree in trees]
    texts = [
        " ".join(tree.compute_text() for tree in trees[at : at + _PARAGRAPH])
        for at in range(0, len(trees), _PARAGRAPH)
    ]
    found = [
        sentence for doc in engine.pipe(texts) for sentence in map(_sentence, doc.sents) if sentence
    ]
    return _evaluate(gold, found)


def _evaluate(gold: Sequence[Sequence[Word]], found: Sequence[Sequence[Word]]) -> dict[str, float]:
    truth, system = (udeval.load_conllu(io.StringIO(conllu(s)), "", {}) for s in (gold, found))
    scores = udeval.evaluate(truth, system)
    return {name: round(scores[theirs].f1, 4) for name, theirs in _NAMES.items()}


def conllu(sentences: Iterable[Sequence[Word]]) -> str:
    """Spell sentences as CoNLL-U.

    Example:
        >>> conllu([[Word("Ia", True, "PRON", "_", "ia", 1, "nsubj"),
        ...          Word("tiba", True, "VERB", "_", "tiba", 1, "ROOT")]]).split()[:8]
        ['1', 'Ia', 'ia', 'PRON', '_', '_', '2', 'nsubj']
    """
    lines = []
    for sentence in sentences:
        for number, word in enumerate(sentence, 1):
            root = word.head == number - 1
            head, relation = (0, "root") if root else (word.head + 1, word.deprel or "dep")
            tags = [word.lemma or "_", word.upos or "_", "_", word.feats or "_"]
            lines.append("\t".join([str(number), word.form, *tags, str(head), relation, "_", "_"]))
        lines.append("")
    return "\n".join([*lines, ""])


def _sentence(span: Span) -> list[Word]:
    """The words of a sentence without white space, under one root."""
    tokens = [token for token in span if not token.is_space]
    places = {token.i: place for place, token in enumerate(tokens)}
    heads = [_head(token, places) for token in tokens]
    root = next((place for place, head in enumerate(heads) if head is None), 0)
    words = []
    for place, (token, head) in enumerate(zip(tokens, heads, strict=True)):
        hangs = head is None and place != root
        words.append(
            Word(
                form=token.text,
                space=bool(token.whitespace_),
                upos=token.pos_,
                feats=str(token.morph),
                lemma=token.lemma_,
                head=root if head is None else head,
                deprel="parataxis" if hangs else token.dep_,
            )
        )
    return words


def _head(token: Token, places: dict[int, int]) -> int | None:
    """The place of a word's head; null for a root."""
    head = token.head
    while head.is_space and head.head != head:
        head = head.head
    return None if head == token else places.get(head.i)


def is_annotated(doc: Doc) -> bool:
    """Whether a document has tags and trees."""
    return doc.has_annotation("POS") and doc.has_annotation("DEP")
