"""Let an ensemble of parsers annotate raw text that the shipped, single parser learns from.

Several parsers that differ in their seeds vote on every head; the tree with the most votes is the
maximum spanning arborescence (Sagae and Lavie 2006, "Parser Combination by Reparsing"). Relations
and parts of speech are those that most teachers give.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import networkx as nx
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token
from spacy.vocab import Vocab

from pipeline.engines.tokenizer import blank
from pipeline.training.corpora import NER_CORPORA, read_ner
from pipeline.training.spacy_training import train_part

TEACHERS = 3
_FOLDER = "teacher-{}"
TAUGHT = "syntax-taught.spacy"
# Narrower and with fewer steps than what ships: three of them together know more than it does.
_TEACHER = {
    "components.syntax_tok2vec.model.embed.width": 96,
    "components.syntax_tok2vec.model.encode.width": 96,
    "components.parser.model.hidden_width": 64,
    "training.max_steps": 1500,
}
# The last steps are on the treebanks alone, at a rate that does not undo what was taught.
_TUNING = {
    "training.max_steps": 1200,
    "training.eval_frequency": 300,
    "training.optimizer.learn_rate.initial_rate": 0.0005,
}
_GOLD_TIMES = 2  # how often the treebanks stand among what is taught
_ROOT = -1
_LEAST = 0.01  # the weight of an edge that nobody voted for
_LONGEST = 80  # tokens; longer "sentences" are tables and lists


def read_raw(corpora: Path) -> Iterator[str]:
    """Yield the sentences of the newswire and of the corpora of names, annotated by no treebank."""
    yield from (s.text for s in read_ner(corpora / "text" / "bapos-train.tsv"))
    for name in NER_CORPORA:
        yield from (s.text for s in read_ner(corpora / "ner" / f"{name}-train.tsv"))


def teacher_folders(work: Path) -> list[Path]:
    """Where the teachers are: in their last states, which no development part chose."""
    return [work / _FOLDER.format(number) / "model-last" for number in range(TEACHERS)]


def train_teachers(work: Path, seed: int, steps: int | None = None) -> None:
    """Train the teachers on the treebanks, each from a seed of its own.

    Args:
        work: the folder of the training files; the models are written into it.
        seed: the first teacher's.
        steps: how many steps, to see that it runs; null for as many as they need.
    """
    for number in range(TEACHERS):
        overrides = _TEACHER | {"system.seed": seed + number}
        train_part("syntax", work, steps, name=_FOLDER.format(number), overrides=overrides)


def teach(teachers: Sequence[Path], corpora: Path, work: Path, limit: int | None = None) -> int:
    """Write ``work``/syntax-taught.spacy: the treebanks, and raw text that the teachers annotated.

    Args:
        teachers: folders of spaCy pipelines with morphologizer and parser.
        corpora: the folder of the corpora.
        work: the folder of the training files.
        limit: annotate the first sentences only.

    Returns:
        How many sentences were annotated.
    """
    texts = dict.fromkeys(islice(read_raw(corpora), limit))
    pipelines = [spacy.load(folder) for folder in teachers]
    vocab = pipelines[0].vocab
    gold = DocBin().from_disk(work / "syntax-train.spacy")
    taught = DocBin(gold.attrs, store_user_data=False)
    count = 0
    for docs in zip(*(_annotate(nlp, texts) for nlp in pipelines), strict=True):
        if 1 < len(docs[0]) <= _LONGEST:
            taught.add(vote(docs, vocab))
            count += 1
    for _ in range(_GOLD_TIMES):
        taught.merge(gold)
    taught.to_disk(work / TAUGHT)
    return count


def train_taught(work: Path, steps: int | None = None) -> Path:
    """Train the parser that ships: first on what was taught, then on the treebanks alone.

    Args: as for :func:`train_teachers`.
    """
    taught = {"paths.train": str(work / TAUGHT)}
    first = train_part("syntax", work, steps, name="pupil", overrides=taught)
    return train_part("syntax", work, steps, overrides=_TUNING, start=first)


def _annotate(nlp: Language, texts: Iterable[str]) -> Iterator[Doc]:
    """Parse each text as one sentence, cut as at run time."""
    return nlp.pipe(_sentence(nlp, text) for text in texts)


def _sentence(nlp: Language, text: str) -> Doc:
    cut = blank().make_doc(text)
    return Doc(
        nlp.vocab,
        words=[token.text for token in cut],
        spaces=[bool(token.whitespace_) for token in cut],
        sent_starts=[index == 0 for index in range(len(cut))],
    )


def vote(docs: Sequence[Doc], vocab: Vocab) -> Doc:
    """Combine annotations of the same tokens, one sentence, into the tree with the most votes.

    Args:
        docs: one document for each teacher.
        vocab: of the document to build.

    Example:
        >>> from spacy.vocab import Vocab
        >>> words, vocab = ["Ia", "datang"], Vocab()
        >>> good = Doc(vocab, words, heads=[1, 1], deps=["nsubj", "ROOT"], pos=["PRON", "VERB"])
        >>> bad = Doc(vocab, words, heads=[0, 0], deps=["ROOT", "obj"], pos=["NOUN", "VERB"])
        >>> [(t.head.i, t.dep_, t.pos_) for t in vote([bad, good, good], vocab)]
        [(1, 'nsubj', 'PRON'), (1, 'ROOT', 'VERB')]
    """
    first = docs[0]
    heads = _spanning_heads(docs)
    found = []
    for index, head in enumerate(heads):
        said = [doc[index] for doc in docs]
        agreeing = [t for t in said if _head(t) == head] or said
        found.append((_most(t.dep_ for t in agreeing), _most(f"{t.pos_} {t.morph}" for t in said)))
    tags = [tag.partition(" ") for _, tag in found]
    return Doc(
        vocab,
        words=[token.text for token in first],
        spaces=[bool(token.whitespace_) for token in first],
        pos=[pos for pos, _, _ in tags],
        morphs=[morph for _, _, morph in tags],
        heads=[index if head == _ROOT else head for index, head in enumerate(heads)],
        deps=[
            "ROOT" if head == _ROOT else "dep" if dep == "ROOT" else dep
            for head, (dep, _) in zip(heads, found, strict=True)
        ],
    )


def _head(token: Token) -> int:
    return _ROOT if token.head.i == token.i else token.head.i


def _most(values: Iterable[str]) -> str:
    return Counter(values).most_common(1)[0][0]  # of equals, the first teacher's


def _spanning_heads(docs: Sequence[Doc]) -> list[int]:
    size = len(docs[0])
    votes = [Counter(_head(doc[index]) for doc in docs) for index in range(size)]
    best = [count.most_common(1)[0][0] for count in votes]
    if best.count(_ROOT) == 1 and _reaches_root(best):
        return best
    roots = Counter(index for doc in docs for index in range(size) if _head(doc[index]) == _ROOT)
    root = roots.most_common(1)[0][0]
    graph = nx.DiGraph()
    for index, count in enumerate(votes):
        for head, number in count.items():
            if index != root and head != _ROOT:
                graph.add_edge(head, index, weight=number)
        if index != root:  # so that there always is a tree
            weight = graph.get_edge_data(root, index, {"weight": _LEAST})["weight"]
            graph.add_edge(root, index, weight=weight)
    tree = nx.maximum_spanning_arborescence(graph, preserve_attrs=False)
    heads = {child: head for head, child in tree.edges}
    return [_ROOT if index == root else heads[index] for index in range(size)]


def _reaches_root(heads: Sequence[int]) -> bool:
    safe: set[int] = {_ROOT}
    for start in range(len(heads)):
        path, at = [], start
        while at not in safe:
            if at in path:
                return False
            path.append(at)
            at = heads[at]
        safe.update(path)
    return True
