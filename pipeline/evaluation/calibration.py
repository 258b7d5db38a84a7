"""What share of rows is right, by what they rest on: the rates of ``pipeline.claims.confidence``.

    python -m pipeline.evaluation.calibration tests/gold

prints one line for each support: rows, rows right, and the rate with one right and one wrong row
added. Of an estimate, where its force is named answers for force and event, and how its source
is told for the source; of a statement, how its source is told answers for source and text.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.claims.confidence import RATES, supports
from pipeline.evaluation.gold import GoldDocument, load_folder
from pipeline.processor import Processor
from pipeline.rows import Extracted

_ANSWERS_FOR = {
    "force": ("force", "event"),
    "estimate,": ("source",),
    "no": ("source",),
    "statement,": ("source", "text"),
}


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


def reliability(golds: Sequence[GoldDocument], outputs: Iterable[Extracted]) -> list[Reliability]:
    """Count the found rows of each support, in the order of ``RATES``; a row not in gold is wrong.

    Args:
        golds: annotated articles.
        outputs: what a run gave for each, in the same order.
    """
    counts = {support: [0, 0] for support in RATES}
    for gold, output in zip(golds, outputs, strict=True):
        if "claims" not in gold.annotated:
            continue
        wanted = _by_position(gold.claims)
        for row in output.claims:
            twin = wanted.get(_position(row))
            for support in supports(row):
                columns = _ANSWERS_FOR[support.split()[0]]
                counts[support][0] += 1
                counts[support][1] += twin is not None and _agrees(row, twin, columns)
    return [Reliability(support, *count) for support, count in counts.items()]


def _agrees(row: dict, twin: dict, columns: Iterable[str]) -> bool:
    """Whether all that the row states is right; a null states nothing."""
    return all(row[c] is None or row[c] == twin[c] for c in columns)


def _by_position(rows: Iterable[dict]) -> dict[tuple, dict]:
    return {_position(row): row for row in rows}


def _position(row: dict) -> tuple:
    """A number is at its end, an utterance at its cue."""
    if row["claim_type"] == "troop_estimate":
        return ("troop_estimate", row["quantity_end"])
    return ("statement", row["cue_start"], row["char_start"] if row["cue_start"] is None else None)


def main(folder: str) -> None:
    """Run the default engine on the gold of ``folder`` and print the table."""
    from pipeline.engines import load_engine

    golds = load_folder(Path(folder))
    outputs = Processor(load_engine()).process([gold.record for gold in golds])
    for line in reliability(golds, outputs):
        print(f"{line.support:30} {line.rows:5} {line.right:5} {line.rate:5.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
