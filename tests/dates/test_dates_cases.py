"""Every class of expression in sentences of our own, near misses among them: whole outputs.

``cases.jsonl`` holds a case a line: its class, a text, the day that it was published (null: not
known) and every expression that a reader finds in it, in the notation of ``tests.dates.notation``.
It was written by two people who had not seen the grammar.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from tests.dates.notation import read

_LINES = Path(__file__).with_name("cases.jsonl").read_text(encoding="utf-8").splitlines()
_CASES = [json.loads(line) for line in _LINES]
_BY_CLASS = defaultdict(list)
for _case in _CASES:
    _BY_CLASS[_case["class"]].append(_case)


@pytest.mark.parametrize("cases", _BY_CLASS.values(), ids=list(_BY_CLASS))
def test_class(cases: list[dict]) -> None:
    found = [(case["text"], read(case["text"], case["published"])) for case in cases]
    assert found == [(case["text"], case["dates"]) for case in cases]
