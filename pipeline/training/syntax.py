"""Turn the treebanks into spaCy's training files for tags and trees.

UD splits clitics ("rumah" "nya"), the text does not, and all stages read the words of the text. So
every sentence with a clitic is trained on twice: as UD's words, and as the tokens of the text,
where a token has the tags of the word that governs its others and takes over their dependents.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab
from udapi.core.node import Node

from pipeline.engines.tokenizer import blank
from pipeline.training.treebanks import DEV, FOLDER, TRAIN, read_trees


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a token of a sentence; ``head`` is an index, a root's its own."""

    form: str
    space: bool
    upos: str
    feats: str
    lemma: str
    head: int
    deprel: str


def words_of(tree: Node) -> list[Word]:
    """The syntactic words of a tree."""
    units = [[node] for node in tree.descendants]
    return _units(units, [(n.form, not n.no_space_after) for n in tree.descendants])


def tokens_of(tree: Node) -> list[Word]:
    """The tokens of the text: multi-word tokens are one, with the tags of their head word.

    What the tokenizer keeps together and the treebank cuts is one as well: GSD has "Dr" ".".
    """
    units: list[list[Node]] = []
    spelled: list[tuple[str, bool]] = []
    for node in tree.descendants:
        token = node.multiword_token
        if token is None:
            units.append([node])
            spelled.append((node.form, not node.no_space_after))
        elif node is token.words[0]:
            units.append(list(token.words))
            spelled.append((token.form, token.misc["SpaceAfter"] != "No"))
    groups = list(_kept_together(spelled))
    return _units(
        [[node for index in group for node in units[index]] for group in groups],
        [("".join(spelled[i][0] for i in group), spelled[group[-1]][1]) for group in groups],
    )


def _kept_together(spelled: Sequence[tuple[str, bool]]) -> Iterator[range]:
    """Yield the indices of the words that are one token for the tokenizer."""
    text, ends = "", []
    for form, space in spelled:
        text += form
        ends.append(len(text))
        text += " " * space
    stops = {token.idx + len(token) for token in blank().make_doc(text)}
    first = 0
    for index, end in enumerate(ends):
        # a token that ends inside a word cannot join it to the next
        if end in stops or index == len(ends) - 1 or text[end] == " ":
            yield range(first, index + 1)
            first = index + 1


def _units(units: Sequence[Sequence[Node]], spelled: Sequence[tuple[str, bool]]) -> list[Word]:
    owner = {node.ord: index for index, unit in enumerate(units) for node in unit}
    found = []
    for index, (unit, (form, space)) in enumerate(zip(units, spelled, strict=True)):
        inside = {node.ord for node in unit}
        # no governor of it, near or far, is inside: else two tokens could govern each other
        head = next((n for n in unit if inside.isdisjoint(_governors(n))), unit[0])
        found.append(
            Word(
                form,
                space,
                head.upos,
                str(head.feats),
                head.lemma,
                index if head.parent.is_root() else owner[head.parent.ord],
                "ROOT" if head.parent.is_root() else head.deprel,
            )
        )
    return found


def _governors(node: Node) -> Iterator[int]:
    while not node.is_root():
        node = node.parent
        yield node.ord


def prepare_syntax(work: Path, seed: int) -> dict[str, int]:
    """Write ``syntax-train.spacy`` and ``syntax-dev.spacy`` from ``work``/ud.

    About half of the training sentences are joined to short texts: a run reads articles.

    Returns:
        How many sentences of each treebank there are to train on.
    """
    rng = random.Random(seed)
    vocab = Vocab()
    counts, docs = {}, []
    for name in TRAIN:
        trees = read_trees(work / FOLDER / f"{name}.conllu")
        counts[name] = len(trees)
        views = [words_of(tree) for tree in trees]
        others = [tokens_of(tree) for tree in trees]
        views += [other for other, view in zip(others, views, strict=True) if other != view]
        docs += [to_doc(vocab, group) for group in _groups(views, rng)]
    rng.shuffle(docs)
    DocBin(docs=docs, store_user_data=False).to_disk(work / "syntax-train.spacy")
    held = [words_of(tree) for tree in read_trees(work / FOLDER / f"{DEV}.conllu")]
    dev = [to_doc(vocab, [sentence]) for sentence in held]
    DocBin(docs=dev, store_user_data=False).to_disk(work / "syntax-dev.spacy")
    return counts


def _groups(sentences: list[list[Word]], rng: random.Random) -> Iterator[list[list[Word]]]:
    order = sentences[:]
    rng.shuffle(order)
    while order:
        size = rng.choice((1, 1, 1, 2, 3))
        yield order[:size]
        order = order[size:]


def to_doc(vocab: Vocab, sentences: Sequence[Sequence[Word]]) -> Doc:
    """Build an annotated document of one or more sentences."""
    words = [word for sentence in sentences for word in sentence]
    heads, starts = [], []
    for sentence in sentences:
        offset = len(heads)
        heads += [word.head + offset for word in sentence]
        starts += [index == 0 for index in range(len(sentence))]
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        pos=[word.upos for word in words],
        morphs=["" if word.feats == "_" else word.feats for word in words],
        heads=heads,
        deps=[word.deprel for word in words],
    )
