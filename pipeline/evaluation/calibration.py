"""How far ``confidence`` can be believed: the rates it is made of, and how well they hold.

    python -m pipeline.evaluation.calibration tests/gold/test

prints one line for each support of ``pipeline.claims.confidence``: rows, rows right, and the rate
with one right and one wrong row added; then the reliability table: rows by their confidence, its
mean, and the share of them that is right. For that table the rates of one half of the articles are
put to the other half, so that no row answers for itself. Of an estimate, where its force is named
answers for force and event; of a statement, its words for the text; how the source is told for the
source.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from pipeline.claims.confidence import RATES, confidence
from pipeline.evaluation.gold import GoldDocument, load_folder

_ANSWERS_FOR = {
    "force": ("force", "event"),
    "words": ("text",),
    "source": ("source",),
    "no": ("source",),
}
_BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)

# a found row, its gold twin if it has one, and what its confidence rests on
Judged = tuple[dict, dict | None, tuple[str, ...]]


class Reliability(NamedTuple):
    """Of ``rows`` rows with a support, ``right`` state nothing wrong of what it answers for."""

    support: str
    rows: int
    right: int

    @property
    def rate(self) -> float:
        """Share of rows that are right, with one right and one wrong row added.

        Example:
            >>> Reliability("force unknown", 8, 7).rate
            0.8
        """
        return round((self.right + 1) / (self.rows + 2), 2)


class Bin(NamedTuple):
    """Rows whose confidence is at least ``low`` and below ``high``; no rate is 1."""

    low: float
    high: float
    rows: int
    mean: float
    right: float


def judged(
    golds: Sequence[GoldDocument],
    claims: Iterable[Sequence[dict]],
    supports: Iterable[Mapping[str, tuple[str, ...]]],
) -> Iterator[Judged]:
    """Yield every found row with its twin in gold.

    Args:
        golds: articles with their claims annotated.
        claims: of each the rows of a run.
        supports: of each ``doc._.supports``.
    """
    for gold, rows, rests_on in zip(golds, claims, supports, strict=True):
        wanted = {_position(row): row for row in gold.claims}
        for row in rows:
            yield row, wanted.get(_position(row)), rests_on[row["claim_id"]]


def reliability(rows: Iterable[Judged]) -> list[Reliability]:
    """Count the rows of each support, in the order of ``RATES``; a row not in gold is wrong."""
    counts = {support: [0, 0] for support in RATES}
    for row, twin, rests_on in rows:
        for support in rests_on:
            counts[support][0] += 1
            counts[support][1] += _right(row, twin, support)
    return [Reliability(support, *count) for support, count in counts.items()]


def reliability_table(halves: tuple[Sequence[Judged], Sequence[Judged]]) -> list[Bin]:
    """Rows by their confidence: its mean, beside the share that is right in all it answers for.

    Args:
        halves: the rows of two sets of articles; each is given the rates of the other.
    """
    known = [
        (confidence(rests_on, rates), all(_right(row, twin, support) for support in rests_on))
        for rows, others in (halves, halves[::-1])
        for rates in [{line.support: line.rate for line in reliability(others)}]
        for row, twin, rests_on in rows
    ]
    table = []
    for low, high in pairwise(_BINS):
        held = [(value, right) for value, right in known if low <= value < high]
        if held:
            mean = sum(value for value, _ in held) / len(held)
            right = sum(right for _, right in held) / len(held)
            table.append(Bin(low, high, len(held), round(mean, 2), round(right, 2)))
    return table


def _right(row: dict, twin: dict | None, support: str) -> bool:
    """Whether all that the row states of what the support answers for is right."""
    columns = _ANSWERS_FOR[support.split(maxsplit=1)[0]]
    return twin is not None and all(row[c] is None or row[c] == twin[c] for c in columns)


def _position(row: dict) -> tuple:
    """A number is at its end, an utterance at its cue and, of several with one cue, its words."""
    if row["claim_type"] == "troop_estimate":
        return ("troop_estimate", row["quantity_end"])
    goes_on = row["cue_start"] is None or row["source_basis"] == "continued"
    return ("statement", row["cue_start"], row["char_start"] if goes_on else None)


def main(folder: str) -> None:
    """Run the default engine on the gold of ``folder`` and print both tables."""
    from pipeline.engines import load_engine
    from pipeline.stages import build_stages

    engine = load_engine()
    stages = build_stages(engine.vocab)
    golds = [gold for gold in load_folder(Path(folder)) if "claims" in gold.annotated]
    docs = list(engine.pipe([gold.record.text for gold in golds]))
    for gold, doc in zip(golds, docs, strict=True):
        doc._.record = gold.record
        for _, stage in stages.pipeline:
            stage(doc)
    claims, supports = [d._.claims for d in docs], [d._.supports for d in docs]
    halves = tuple(list(judged(golds[i::2], claims[i::2], supports[i::2])) for i in (0, 1))
    for line in reliability([*halves[0], *halves[1]]):
        print(f"{line.support:35} {line.rows:5} {line.right:5} {line.rate:5.2f}")
    print("| confidence | rows | mean | right |\n|---|--:|--:|--:|")
    for line in reliability_table(halves):
        print(f"| {line.low}-{line.high} | {line.rows} | {line.mean:.2f} | {line.right:.2f} |")


if __name__ == "__main__":
    main(sys.argv[1])
