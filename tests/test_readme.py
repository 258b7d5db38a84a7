"""The worked examples of the README are what a run gives.

``python -m tests.test_readme`` prints the tables anew for the sentences that stand in them.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.dates import annotate
from pipeline.engines import load_engine
from pipeline.processor import Processor
from pipeline.records import Record

README = Path(__file__).parents[1] / "README.md"
_PUBLISHED = "2024-11-07"
_NUMBERS = (
    "| sentence | counted | value | low | high | hedge | unit | force | event | modality "
    "| aggregation | place |\n|---|---|--:|--:|--:|---|---|---|---|---|---|---|\n"
)
_NUMBER_COLUMNS = ("quantity_text", "value", "low", "high", "hedge", "unit", "force", "event",
                   "modality", "aggregation", "location")  # fmt: skip
_SAYINGS = (
    "| passage | said | source | at the cue | cue | stance | quotation | relayed by | cites "
    "| on |\n"
    "|---|---|---|---|---|---|---|---|---|---|\n"
)
_SAYING_COLUMNS = ("text", "source", "source_text", "cue", "stance", "quotation", "relayed_by",
                   "cites", "statement_start")  # fmt: skip
_DATES = (
    "| sentence | expression | type | value | mod | start | end | basis |\n"
    "|---|---|---|---|---|---|---|---|\n"
)


def table(readme: str, name: str) -> str:
    """What stands between the comments ``<!-- name -->`` and ``<!-- /name -->``."""
    return re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", readme, re.DOTALL)[1]


def sentences(rows: str) -> list[str]:
    cells = [line.split("|")[1].strip() for line in rows.splitlines()[2:]]
    return [cell for cell in cells if cell]


def numbers(texts: list[str]) -> str:
    rows = [[c for c in run if c["claim_type"] == "troop_estimate"] for run in _claims(texts)]
    return _NUMBERS + _lines(texts, [_cells(found, _NUMBER_COLUMNS) for found in rows])


def sayings(texts: list[str]) -> str:
    rows = [[c for c in run if c["cue"] or c["source"]] for run in _claims(texts)]
    return _SAYINGS + _lines(texts, [_cells(found, _SAYING_COLUMNS) for found in rows])


def dates(texts: list[str]) -> str:
    cells = [
        [
            [
                text[d.start : d.end],
                d.timex_type,
                d.timex_value,
                d.timex_mod,
                d.first,
                d.last,
                d.basis,
            ]
            for d in annotate(text, _PUBLISHED)[0]
        ]
        for text in texts
    ]
    return _DATES + _lines(texts, cells, width=7)


def _claims(texts: list[str]) -> list[list[dict]]:
    processor = Processor(load_engine("spacy"))
    records = [Record(str(i), "README.md", t, published=_PUBLISHED) for i, t in enumerate(texts)]
    return [run.claims for run in processor.process(records)]


def _cells(rows: list[dict], columns: tuple[str, ...]) -> list[list[object]]:
    return [[row[column] for column in columns] for row in rows] or [
        ["nothing", *[None] * (len(columns) - 1)]
    ]


def _lines(texts: list[str], rows: list[list[list[object]]], width: int = 0) -> str:
    """One line for each row; the text stands in the first of its own."""
    lines = [
        [text if not i else "", *("" if cell is None else str(cell) for cell in cells)]
        for text, found in zip(texts, rows, strict=True)
        for i, cells in enumerate(found or [["nothing", *[None] * (width - 1)]])
    ]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


@pytest.mark.parametrize(
    ("name", "made"), [("examples", numbers), ("sayings", sayings), ("dates", dates)]
)
def test_examples_are_what_a_run_gives(name: str, made: Callable[[list[str]], str]) -> None:
    shown = table(README.read_text(encoding="utf-8"), name)
    assert shown == made(sentences(shown))


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    for name, made in (("examples", numbers), ("sayings", sayings), ("dates", dates)):
        print(made(sentences(table(text, name))))  # noqa: T201
