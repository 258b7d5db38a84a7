"""The worked examples of the README are what a run gives.

``python -m tests.test_readme`` prints the table anew for the sentences that stand in it.
"""

import re
from pathlib import Path

from pipeline.engines import load_engine
from pipeline.processor import Processor
from pipeline.records import Record

README = Path(__file__).parents[1] / "README.md"
_TABLE = re.compile(r"<!-- examples -->\n(.*?)<!-- /examples -->", re.DOTALL)
_HEADER = (
    "| sentence | counted | value | low | high | hedge | unit | force | event | modality "
    "| aggregation | place |\n|---|---|--:|--:|--:|---|---|---|---|---|---|---|\n"
)
_COLUMNS = ("value", "low", "high", "hedge", "unit", "force", "event", "modality", "aggregation",
            "location")  # fmt: skip
_PUBLISHED = "2024-11-07"


def sentences(table: str) -> list[str]:
    cells = [line.split("|")[1].strip() for line in table.splitlines()[2:]]
    return [cell for cell in cells if cell]


def made(texts: list[str]) -> str:
    processor = Processor(load_engine("spacy"))
    records = [Record(str(i), "README.md", t, published=_PUBLISHED) for i, t in enumerate(texts)]
    lines = [line for text, run in zip(texts, processor.process(records), strict=True)
             for line in _lines(text, run.claims)]  # fmt: skip
    return _HEADER + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _lines(text: str, claims: list[dict]) -> list[list[str]]:
    rows = [row for row in claims if row["claim_type"] == "troop_estimate"]
    if not rows:
        return [[text, "nothing", *[""] * len(_COLUMNS)]]
    cells = [[row["quantity_text"], *(_cell(row[c]) for c in _COLUMNS)] for row in rows]
    return [["" if i else text, *line] for i, line in enumerate(cells)]


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def test_examples_are_what_a_run_gives():
    table = _TABLE.search(README.read_text(encoding="utf-8"))[1]
    assert table == made(sentences(table))


if __name__ == "__main__":
    print(made(sentences(_TABLE.search(README.read_text(encoding="utf-8"))[1])), end="")  # noqa: T201
