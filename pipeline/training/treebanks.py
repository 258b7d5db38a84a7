"""The treebanks as Universal Dependencies 2.x has them today, for the trainers of both engines.

udapi reads, changes and writes CoNLL-U. GSD's training part comes in the annotation of 2017;
:mod:`pipeline.training.upgrade` brings it to today's guidelines first.
"""

from collections.abc import Iterable
from pathlib import Path

from udapi.block.ud.fixpunct import FixPunct
from udapi.core.document import Document
from udapi.core.node import Node

FOLDER = "ud"
TRAIN = ("gsd-train", "csui-train", "pud")
DEV = "gsd-dev"
_OLD = ("gsd-train-ud2.1", "gsd-dev-ud2.1")


def read_trees(path: Path) -> list[Node]:
    """Read a CoNLL-U file; return the technical roots of its trees, in order.

    Example:
        >>> from pathlib import Path
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "one.conllu"
        >>> row = ["1", "Datang", "datang", "VERB", "_", "_", "0", "root", "_", "_"]
        >>> _ = file.write_text(chr(9).join(row) + chr(10) * 2, encoding="utf-8")
        >>> [[node.form for node in tree.descendants] for tree in read_trees(file)]
        [['Datang']]
    """
    document = Document()
    document.from_conllu_string(path.read_text(encoding="utf-8"))
    return [tree for bundle in document.bundles for tree in bundle.trees]


def write_trees(trees: Iterable[Node], path: Path) -> None:
    """Write trees as CoNLL-U."""
    document = Document()
    for tree in trees:
        document.create_bundle().add_tree(tree)
    path.write_text(document.to_conllu_string(), encoding="utf-8")


def prepare_treebanks(corpora: Path, work: Path) -> dict[str, int]:
    """Write ``work``/ud/{gsd-train,csui-train,pud,gsd-dev}.conllu.

    All follow one set of guidelines: no XPOS (it differs between treebanks), no enhanced
    dependencies, punctuation attached as udapi's FixPunct does. Today's GSD was made with it; CSUI
    was not, and 27 % of its marks hang elsewhere.

    Args:
        corpora: the folder of the corpora.
        work: the folder to write to.

    Returns:
        How many sentences of each treebank there are to train on.
    """
    from pipeline.training.upgrade import Upgrade

    source, target = corpora / FOLDER, work / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    parts = {name: read_trees(source / f"{name}.conllu") for name in (DEV, *TRAIN[1:])}
    old_train, old_dev = (read_trees(source / f"{name}.conllu") for name in _OLD)
    modern = [tree for name in TRAIN[1:] for tree in parts[name]]
    upgrade = Upgrade.learn(old_train, old_dev, parts[DEV], modern)
    parts["gsd-train"] = [upgrade.apply(tree) for tree in old_train]
    for name, trees in parts.items():
        for tree in trees:
            _harmonise(tree, fix=name != DEV)
        write_trees(trees, target / f"{name}.conllu")
    return {name: len(parts[name]) for name in TRAIN}


def _harmonise(tree: Node, *, fix: bool) -> None:
    """Keep what the treebanks share; hang marks the same way in the training parts."""
    for node in tree.descendants:
        node.xpos = "_"
        node.raw_deps = "_"
        keep = node.misc["SpaceAfter"]
        node.misc = f"SpaceAfter={keep}" if keep else "_"
    if fix:
        FixPunct().process_tree(tree)
    tree.text = tree.compute_text()
