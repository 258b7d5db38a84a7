"""Weights for whom pronouns and epithets mean: learned, used, written."""

from pipeline.attribution.referents import Case
from pipeline.training.referents import Example, fit, written


def _example(article: int, kind: str, meant: str) -> Example:
    candidates = [("Agus", ["d1", "subject"]), ("Budi", ["d1", "led up to"]), ("", ["nobody"])]
    return Example(article, Case(0, kind, candidates), meant)


def test_what_is_meant_weighs_more():
    weights = fit([_example(i, "pronoun", "Agus") for i in range(5)])
    assert weights["pronoun"]["subject"] > weights["pronoun"]["d1"] > 0
    assert weights["pronoun"]["led up to"] < 0
    assert weights["epithet"] == {}


def test_the_same_gold_gives_the_same_weights():
    examples = [_example(i, "epithet", "Budi" if i % 3 else "Agus") for i in range(9)]
    assert written(fit(examples)) == written(fit(examples))


def test_the_module_written_holds_the_weights():
    module: dict = {}
    exec(written({"epithet": {"same": 1.234, "d1": 0.001}, "pronoun": {}}), module)
    assert module["WEIGHTS"] == {"epithet": {"same": 1.23}, "pronoun": {}}
