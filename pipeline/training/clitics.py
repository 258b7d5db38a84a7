"""Cut clitics off the words of an unsplit treebank, as UD for Indonesian does.

"-nya", "-ku", "-mu" are pronouns or determiners, "-lah", "-kah", "-pun" particles. Which words only
look as if they ended in one ("hanya", "sekolah", "suku") is learned from treebanks that are split.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from udapi.core.node import Node

_CLITIC = re.compile(r"(.{2,}?)(nya|ku|mu|lah|kah|pun)", re.IGNORECASE)
_PARTICLES = frozenset({"lah", "kah", "pun"})
# A host must be this often more frequent than the whole word, unless the ending is "-nya".
_RATIO = 3
_LEAST = 5


@dataclass(frozen=True, slots=True)
class Clitics:
    """Which words are split.

    Attributes:
        known: lower-cased word -> whether the split treebanks split it, by majority.
        words: lower-cased word -> how often it stands in the texts.
    """

    known: dict[str, bool]
    words: Counter[str]

    @classmethod
    def learn(cls, old: Iterable[Node], same: Iterable[Node], other: Iterable[Node]) -> "Clitics":
        """Learn from trees with multi-word tokens and count the words of all.

        Args:
            old: the trees to split.
            same: split trees of the same treebank; where treebanks differ ("lainnya"), these say.
            other: split trees of other treebanks.
        """
        words: Counter[str] = Counter()
        for tree in old:
            words.update(node.form.lower() for node in tree.descendants)
        votes = _votes(other, words) | _votes(same, words)
        return cls({word: vote > 0 for word, vote in votes.items()}, words)

    def cut(self, word: str) -> tuple[str, str] | None:
        """Return host and clitic, or null for a word that has none.

        Example:
            >>> Clitics({"hanya": False}, Counter(buku=9)).cut("bukunya")
            ('buku', 'nya')
            >>> Clitics({"hanya": False}, Counter(buku=9)).cut("hanya") is None
            True
        """
        found = _CLITIC.fullmatch(word)
        if found is None:
            return None
        host, clitic = found.groups()
        split = self.known.get(word.lower())
        if split is None:
            split = host.endswith("-") or self._likely(word.lower(), host.lower(), clitic.lower())
        return (host, clitic) if split else None

    def _likely(self, whole: str, host: str, clitic: str) -> bool:
        if len(host) < 3:
            return False
        if clitic == "nya":
            return self.words[host] > 0 or len(host) > 4
        return self.words[host] >= _LEAST and self.words[host] >= _RATIO * self.words[whole]

    def split(self, tree: Node) -> None:
        """Split the words of a tree in place; each becomes a multi-word token."""
        for node in tree.descendants:
            parts = self.cut(node.form)
            if parts is None or node.upos in {"PUNCT", "NUM"} or _is_name(node):
                continue
            form, space = node.form, node.misc["SpaceAfter"]
            clitic = node.create_child(form=parts[1])
            clitic.shift_after_node(node)
            clitic.upos, clitic.deprel = _role(node, parts[1].lower())
            node.form, node.misc = parts[0], "_"
            tree.create_multiword_token(
                [node, clitic], form=form, misc=f"SpaceAfter={space}" if space else "_"
            )


def _votes(trees: Iterable[Node], words: Counter[str]) -> dict[str, int]:
    """Word -> how much more often it is split than not; counts the words on the way."""
    votes: dict[str, int] = {}
    for tree in trees:
        for node in tree.descendants:
            words[node.form.lower()] += 1
            token = node.multiword_token
            if token is not None and node is not token.words[0]:
                continue
            form = (token or node).form.lower()
            if _CLITIC.fullmatch(form):
                votes[form] = votes.get(form, 0) + (1 if token else -1)
    return votes


def _is_name(node: Node) -> bool:
    return node.upos == "PROPN" and node.form[:1].isupper() and not node.form.endswith("nya")


def _role(host: Node, clitic: str) -> tuple[str, str]:
    """UPOS and relation of a clitic, as they are in today's GSD."""
    if clitic in _PARTICLES:
        return "PART", "advmod:emph"
    form = host.form.lower()
    if host.upos == "VERB" and form.startswith("me"):
        return "PRON", "obj"
    if host.upos == "VERB" and form.startswith("di"):
        return "PRON", "obl:agent"
    if host.upos in {"VERB", "ADJ", "ADV"}:
        return "DET", "det"
    if host.upos == "ADP":
        return "PRON", "obl"
    return "PRON", "nmod:poss"
