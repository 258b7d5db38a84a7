"""Bring GSD's annotation of 2017 (UD 2.1) to today's guidelines.

The 4,472 training sentences exist in the old annotation only; the development part exists in both.
What differs is nearly all systematic, so each step is a rule where one word decides and a linear
classifier, learned from the pairs (:mod:`pipeline.training.relabel`), where the context does:

1. "buku - buku" becomes one token again;
2. the few constructions whose heads changed are rebuilt: "salah satu", dates, "mulai";
3. UPOS ("dapat" ADV -> AUX), relations (flat -> flat:name) and features are relabelled;
4. clitics become words of their own ("bukunya" -> "buku" "nya"), as multi-word tokens;
5. marks are attached as udapi's FixPunct does, with which today's GSD was made.

The idea of learning a conversion from doubly annotated trees is Jiang et al. 2018, "Supervised
Treebank Conversion: Data and Approaches".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from udapi.block.ud.fixpunct import FixPunct
from udapi.core.node import Node

from pipeline.training.clitics import Clitics
from pipeline.training.relabel import Relabeler, training_pairs

_MONTHS = frozenset(
    "januari februari pebruari maret april mei juni juli agustus september oktober november "
    "nopember desember".split()
)
_DECADE = re.compile(r"\d{2,4}")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A learned upgrade; make one with :meth:`learn`, then :meth:`apply` it to old trees."""

    clitics: Clitics
    relabeler: Relabeler

    @classmethod
    def learn(
        cls,
        old_train: Sequence[Node],
        old_dev: Sequence[Node],
        new_dev: Sequence[Node],
        modern: Sequence[Node],
    ) -> "Upgrade":
        """Learn from a part in both annotations and from trees of today's guidelines.

        Args:
            old_train: what will be upgraded, for its word counts only.
            old_dev: sentences in the old annotation; changed in place.
            new_dev: the same sentences, by ``sent_id``, in today's annotation.
            modern: further trees of today's guidelines.
        """
        clitics = Clitics.learn(old_train, new_dev, modern)
        for tree in old_dev:
            restructure(tree)
        pairs = training_pairs(old_dev, new_dev)
        return cls(clitics, Relabeler.learn(pairs, modern))

    def apply(self, tree: Node) -> Node:
        """Upgrade a tree in place and return it."""
        restructure(tree)
        self.relabeler.relabel(tree)
        self.clitics.split(tree)
        self.relabeler.set_features(tree)
        FixPunct().process_tree(tree)
        return tree


def restructure(tree: Node) -> None:
    """Join what the old tokenizer cut and rebuild the constructions whose heads changed."""
    _join_hyphens(tree)
    for node in tree.descendants:
        _one_of(node)
        _date(node)
        _begin(node)


def _join_hyphens(tree: Node) -> None:
    """Join "buku - buku", "ke - 5", "1960 - an", "anti - gerilya"; not "1999 - 2004"."""
    nodes = tree.descendants
    for left, hyphen, right in zip(nodes, nodes[1:], nodes[2:], strict=False):
        if hyphen.form != "-" or left.parent is None or right.parent is None:
            continue
        if not _belong(left.form.lower(), right.form.lower()):
            continue
        head, other = (right, left) if left.parent is right else (left, right)
        if head.is_descendant_of(other):
            continue
        form, space = f"{left.form}-{right.form}", right.misc["SpaceAfter"]
        for node in (hyphen, other):
            for child in node.children:
                if child is not head:
                    child.parent = head
        if head.parent in (hyphen, other):
            head.parent, head.deprel = other.parent, other.deprel
        hyphen.remove()
        other.remove()
        head.form = form
        head.misc = f"SpaceAfter={space}" if space else "_"


def _belong(left: str, right: str) -> bool:
    if left == "ke" and right.isdigit():
        return True
    if right in {"an", "nya", "ku", "mu"}:
        return True
    if not (_WORD.fullmatch(left) and _WORD.fullmatch(right)):
        return False
    # a reduplication shares its root: buku-bukunya, berlari-lari, tolong-menolong, sayur-mayur
    short = left[-3:] if len(left) >= len(right) else left[:3]
    return left == right or left in right or short in right or left in {"anti", "non", "pra", "eks"}


def _one_of(satu: Node) -> None:
    """In "salah satu desa" satu hangs on desa, salah on satu."""
    salah = satu.prev_node
    if satu.form.lower() != "satu" or salah is None or salah.is_root():
        return
    if salah.form.lower() != "salah":
        return
    if satu.parent is salah:
        satu.parent = salah.parent
        satu.deprel = salah.deprel
    if satu.is_descendant_of(salah) or satu.parent.is_root():
        return
    for child in salah.children:
        child.parent = satu
    salah.parent, salah.deprel = satu, "advmod"
    if satu.deprel in {"det", "advmod", "amod", "fixed", "nummod"}:
        satu.deprel = "nummod"


def _date(month: Node) -> None:
    """In "5 Juni 1879" the day is the head, month and year are flat."""
    day = month.prev_node
    if month.form.lower() not in _MONTHS or day is None or day.is_root():
        return
    if day.parent is not month or not day.form.isdigit():
        return
    day.parent, day.deprel = month.parent, month.deprel
    for child in month.children:
        child.parent = day
        if child.ord == month.ord + 1 and child.form.isdigit():
            child.deprel = "flat"
    month.parent, month.deprel = day, "flat"


def _begin(mulai: Node) -> None:
    """In "mulai tersebar" the verb is an xcomp of mulai."""
    verb = mulai.parent
    if mulai.form.lower() != "mulai" or mulai.deprel != "advmod" or verb.is_root():
        return
    if verb.ord < mulai.ord or verb.upos != "VERB":
        return
    mulai.parent, mulai.deprel, mulai.upos = verb.parent, verb.deprel, "VERB"
    for child in verb.children:
        if child.ord < mulai.ord:
            child.parent = mulai
    verb.parent, verb.deprel = mulai, "xcomp"
