"""Learn whom pronouns and epithets mean: the weights of ``pipeline.attribution.referents``.

    python -m pipeline.training.referents tests/gold/dev tests/gold/who

runs the default engine on the gold of the folders (articles with ``*.toml``, light gold with
``*.tsv``), takes from each article the pronouns and epithets whose speaker gold tells, and fits a
log-linear model of the candidates' features with an L2 penalty. What an article tells of a speaker
depends on whom the phrases before him were taken for, so that is done three times, each with the
weights of the time before. It prints how many phrases are put right, by the articles of one tenth
that the other nine were trained on and by all, and writes ``referent_weights.py``.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from pipeline.attribution import referent_weights
from pipeline.attribution.referents import WEIGHTS, Case, Referents
from pipeline.evaluation.gold import GoldDocument, load_folder
from pipeline.evaluation.sayings import Article, aligned, load_sayings, plain
from pipeline.processor import Processor
from pipeline.rows import Extracted

_ROUNDS = 3
_FOLDS = 10
_PENALTY = 1.0
_STEPS = 200
_SMALLEST = 0.005  # of a weight that is written
KINDS = ("epithet", "pronoun")

Weights = dict[str, dict[str, float]]


class Example(NamedTuple):
    """A phrase of article ``article``: its case, and which of the candidates gold means."""

    article: int
    case: Case
    meant: str


def main(folders: Sequence[Path]) -> None:
    """Train on the gold of the folders, print figures and write the weights."""
    from pipeline.engines import load_engine

    gold = [item for folder in folders for item in _gold(folder)]
    processor = Processor(load_engine("spacy"))
    for number in range(1, _ROUNDS + 1):
        examples = list(_examples(gold, processor))
        weights = fit(examples)
        WEIGHTS.clear()
        WEIGHTS.update(weights)
        print(f"round {number}: {len(examples)} phrases, {_right(examples, weights):.3f} right")
    held = sum(
        _right(test, fit([e for e in examples if e.article % _FOLDS != fold])) * len(test)
        for fold in range(_FOLDS)
        if (test := [e for e in examples if e.article % _FOLDS == fold])
    )
    print(f"by tenths held out: {held / len(examples):.3f} right")
    Path(referent_weights.__file__).write_text(written(weights), encoding="utf-8")


def _gold(folder: Path) -> list[GoldDocument | Article]:
    full = [g for g in load_folder(folder) if "claims" in g.annotated] if _has(folder) else []
    return [*full, *(load_sayings(folder) if next(folder.rglob("*.tsv"), None) else [])]


def _has(folder: Path) -> bool:
    return next(folder.rglob("*.toml"), None) is not None


def _examples(gold: Sequence[GoldDocument | Article], processor: Processor) -> Iterator[Example]:
    for i, article in enumerate(gold):
        Referents.trace = []
        found = processor.process([article.record])[0]
        cases = {case.start: case for case in Referents.trace}
        Referents.trace = None
        if not isinstance(found, Extracted):
            continue
        for start, mention, source in _told(article, found.claims):
            case = cases.pop(start, None)
            if case is None:
                continue
            names = {plain(name): name for name, _ in case.candidates}
            # whom nobody of the article is: "pengelola akun tersebut"
            meant = names.get(plain(source), "" if plain(source) in plain(mention) else None)
            if meant in names.values() and len(names) > 1:
                yield Example(i, case, meant)


def _told(
    article: GoldDocument | Article, claims: Sequence[dict]
) -> Iterator[tuple[int, str, str]]:
    """Where each mention of a speaker starts, the mention, and whom gold means by it."""
    if isinstance(article, Article):
        for saying, row in aligned(article.sayings, claims):
            if row["source_text"] and plain(saying.mention) == plain(row["source_text"]):
                yield row["source_start"], saying.mention, saying.source
        return
    for row in article.claims:
        if row["source"]:
            yield row["source_start"], row["source_text"], row["source"]


def fit(examples: Sequence[Example]) -> Weights:
    """The weights under which what gold means is most probable, less a penalty for large ones.

    Returns:
        By kind of phrase, each feature's weight.
    """
    return {kind: _fit([e for e in examples if e.case.kind == kind]) for kind in KINDS}


def _fit(examples: Sequence[Example]) -> dict[str, float]:
    names = sorted({f for e in examples for _, features in e.case.candidates for f in features})
    index = {name: i for i, name in enumerate(names)}
    matrices, targets = [], []
    for example in examples:
        candidates = example.case.candidates
        matrix = torch.zeros(len(candidates), len(names), dtype=torch.float64)
        for row, (_, features) in enumerate(candidates):
            matrix[row, [index[f] for f in features]] = 1.0
        matrices.append(matrix)
        targets.append([name for name, _ in candidates].index(example.meant))
    weights = torch.zeros(len(names), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=_STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        value = 0.5 * _PENALTY * (weights @ weights)
        for matrix, target in zip(matrices, targets, strict=True):
            value = value - torch.log_softmax(matrix @ weights, 0)[target]
        value.backward()
        return value

    if examples:
        optimizer.step(loss)
    return dict(zip(names, weights.detach().tolist(), strict=True))


def _right(examples: Sequence[Example], weights: Weights) -> float:
    """The share of phrases for which the candidate of the largest sum is the one meant."""
    right = 0
    for _, case, meant in examples:
        known = weights[case.kind]
        scores = [sum(known.get(f, 0.0) for f in features) for _, features in case.candidates]
        right += case.candidates[max(range(len(scores)), key=scores.__getitem__)][0] == meant
    return right / max(1, len(examples))


def written(weights: Weights) -> str:
    """The module that holds the weights, as text."""
    lines = [
        '"""What features say of a person being meant; by ``pipeline.training.referents``."""',
        "",
        "WEIGHTS: dict[str, dict[str, float]] = {",
    ]
    for kind, known in weights.items():
        lines.append(f'    "{kind}": {{')
        kept = sorted(f for f, weight in known.items() if abs(weight) >= _SMALLEST)
        lines += [f'        "{f}": {known[f]:.2f},' for f in kept]
        lines.append("    },")
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    main([Path(folder) for folder in sys.argv[1:]])
