"""Relabel words of the old annotation: UPOS, relation and features of today's guidelines.

Linear classifiers over what the old tree says about a word and its neighbours, and over what tags
the word has in treebanks of today. Learned from sentences that exist in both annotations.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from udapi.core.node import Node

Features = dict[str, str | float]
Pair = tuple[Node, Node]  # a word of an old tree and the same word of today's


def training_pairs(old: Iterable[Node], new: Iterable[Node]) -> list[Pair]:
    """Pair the words of sentences with the same ``sent_id`` and the same tokens.

    A token that is split today is paired with its first word, the host of the clitics.
    """
    today = {tree.sent_id: tree for tree in new}
    pairs: list[Pair] = []
    for tree in old:
        other = today.get(tree.sent_id)
        if other is None:
            continue
        hosts = list(_hosts(other))
        words = tree.descendants
        if [node.form for node in words] == [form for form, _ in hosts]:
            pairs += [(node, host) for node, (_, host) in zip(words, hosts, strict=True)]
    return pairs


def _hosts(tree: Node) -> Iterator[tuple[str, Node]]:
    for node in tree.descendants:
        token = node.multiword_token
        if token is None:
            yield node.form, node
        elif node is token.words[0]:
            yield token.form, node


@dataclass(frozen=True, slots=True)
class Relabeler:
    """Three classifiers and the tags of words today."""

    upos: Pipeline
    deprel: Pipeline
    feats: Pipeline
    lexicon: dict[str, Counter[str]]

    @classmethod
    def learn(cls, pairs: Sequence[Pair], modern: Sequence[Node]) -> "Relabeler":
        """Learn tags and relations from pairs, features from ``modern`` trees."""
        lexicon: dict[str, Counter[str]] = defaultdict(Counter)
        for tree in modern:
            for node in tree.descendants:
                lexicon[node.form.lower()][node.upos] += 1
        upos = _fit(
            (_upos_features(old, lexicon) for old, _ in pairs), [new.upos for _, new in pairs]
        )
        tags = {id(old): new.upos for old, new in pairs}
        deprel = _fit(
            (_deprel_features(old, tags) for old, _ in pairs), [new.deprel for _, new in pairs]
        )
        words = [node for tree in modern for node in tree.descendants]
        feats = _fit((_feats_features(node) for node in words), [str(n.feats) for n in words])
        return cls(upos, deprel, feats, dict(lexicon))

    def relabel(self, tree: Node) -> None:
        """Set UPOS, then relations, of an old tree whose structure is today's."""
        nodes = tree.descendants
        tags = self.upos.predict([_upos_features(node, self.lexicon) for node in nodes])
        by_node = {id(node): tag for node, tag in zip(nodes, tags, strict=True)}
        relations = self.deprel.predict([_deprel_features(node, by_node) for node in nodes])
        for node, tag, relation in zip(nodes, tags, relations, strict=True):
            node.upos = str(tag)
            if not node.parent.is_root():
                node.deprel = str(relation) if relation != "root" else node.deprel

    def set_features(self, tree: Node) -> None:
        """Set the features of a tree whose UPOS are today's."""
        nodes = tree.descendants
        found = self.feats.predict([_feats_features(node) for node in nodes])
        for node, feats in zip(nodes, found, strict=True):
            node.feats = str(feats)


def _fit(features: Iterable[Features], labels: Sequence[str], strength: float = 3.0) -> Pipeline:
    """Fit a linear classifier; one that knows a single label always says it."""
    several = len(set(labels)) > 1
    classifier = LogisticRegression(C=strength, max_iter=300) if several else DummyClassifier()
    return make_pipeline(DictVectorizer(), classifier).fit(list(features), labels)


def _upos_features(node: Node, lexicon: dict[str, Counter[str]]) -> Features:
    form = node.form.lower()
    found: Features = {
        "form": form,
        "upos": node.upos,
        "form+upos": f"{form}+{node.upos}",
        "upos+deprel": f"{node.upos}+{_plain(node)}",
        "form+deprel": f"{form}+{_plain(node)}",
        "head": f"{node.upos}+{node.parent.upos}",
        "head+form": f"{form}+{node.parent.upos}",
        "next": f"{node.upos}+{_upos(node.next_node)}",
        "prev": f"{node.upos}+{_upos(node.prev_node)}",
        "form+next": f"{form}+{_upos(node.next_node)}",
        "capital": f"{node.upos}+{node.form[:1].isupper()}",
        "prefix": f"{node.upos}+{form[:3]}",
        "suffix": f"{node.upos}+{form[-3:]}",
        "digit": f"{node.upos}+{any(char.isdigit() for char in form)}",
    }
    tags = lexicon.get(form)
    if tags:
        total = sum(tags.values())
        for tag, count in tags.items():
            found[f"today={tag}"] = count / total
            found[f"today={tag}+{node.upos}"] = count / total
    else:
        found["today"] = f"unseen+{node.upos}"
    return found


def _deprel_features(node: Node, tags: dict[int, str]) -> Features:
    tag, head = tags.get(id(node), node.upos), tags.get(id(node.parent), "ROOT")
    form, relation = node.form.lower(), node.deprel
    children = node.children
    who = any(child.form.lower() == "yang" for child in children)
    side = "left" if node.ord < node.parent.ord else "right"
    case = next((c.form.lower() for c in children if c.deprel in {"case", "mark"}), "none")
    first = next((c.upos for c in children), "none")
    return {
        "old": relation,
        "old+tags": f"{relation}+{tag}+{head}",
        "old+tag": f"{relation}+{tag}",
        "old+head": f"{relation}+{head}",
        "old+form": f"{relation}+{form}",
        "old+tag+yang": f"{relation}+{tag}+{who}",
        "old+side+tags": f"{relation}+{side}+{tag}+{head}",
        "old+case": f"{relation}+{case}",
        "old+near": f"{relation}+{abs(node.ord - node.parent.ord) == 1}+{tag}+{head}",
        "old+headform": f"{relation}+{node.parent.form.lower() if node.parent.form else ''}",
        "old+child": f"{relation}+{first}",
        "old+prefix": f"{relation}+{tag}+{form[:2]}",
        "old+headdeprel": f"{relation}+{_plain(node.parent)}",
        "upos": f"{relation}+{node.upos}+{tag}",
        "form": form,
        "capital": f"{relation}+{node.form[:1].isupper()}",
        "time": f"{relation}+{any(char.isdigit() for char in form)}",
    }


def _feats_features(node: Node) -> Features:
    form = node.form.lower()
    found: Features = {
        "form+upos": f"{form}+{node.upos}",
        "upos": node.upos,
        "hyphen": f"{node.upos}+{'-' in form}",
        "deprel": f"{node.upos}+{node.deprel}",
        "digit": f"{node.upos}+{any(char.isdigit() for char in form)}",
        "capital": f"{node.upos}+{node.form[:1].isupper()}",
    }
    for size in (2, 3, 4):
        found[f"prefix{size}"] = f"{node.upos}+{form[:size]}"
        found[f"suffix{size}"] = f"{node.upos}+{form[-size:]}"
    return found


def _upos(node: Node | None) -> str:
    return "none" if node is None or node.is_root() else node.upos


def _plain(node: Node) -> str:
    return (node.deprel or "none").partition(":")[0]
