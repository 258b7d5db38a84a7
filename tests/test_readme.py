"""The worked examples of the README are what a run gives.

``python -m tests.test_readme`` prints the tables anew for the sentences that stand in them.
"""

import re
from pathlib import Path

from pipeline.dates import annotate
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
_DATES = re.compile(r"<!-- dates -->\n(.*?)<!-- /dates -->", re.DOTALL)
_DATES_HEADER = (
    "| sentence | expression | type | value | mod | start | end | basis |\n"
    "|---|---|---|---|---|---|---|---|\n"
)


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


def made_of_dates(texts: list[str]) -> str:
    lines = [line for text in texts for line in _lines_of_dates(text)]
    return _DATES_HEADER + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _lines_of_dates(text: str) -> list[list[str]]:
    rows = [
        [text[d.start : d.end], d.timex_type, d.timex_value, d.timex_mod, d.first, d.last, d.basis]
        for d in annotate(text, _PUBLISHED)[0]
    ] or [["nothing", *[None] * 6]]
    return [["" if i else text, *map(_cell, row)] for i, row in enumerate(rows)]


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def test_examples_are_what_a_run_gives():
    table = _TABLE.search(README.read_text(encoding="utf-8"))[1]
    assert table == made(sentences(table))


def test_examples_of_dates_are_what_the_stage_gives():
    table = _DATES.search(README.read_text(encoding="utf-8"))[1]
    assert table == made_of_dates(sentences(table))


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    print(made(sentences(_TABLE.search(text)[1])))  # noqa: T201
    print(made_of_dates(sentences(_DATES.search(text)[1])), end="")  # noqa: T201
