"""How much a row can be relied on, from what it rests on.

A row rests on how its source is told, and besides, an estimate on where its force is named, a
statement on whether its words are quoted (:func:`supports`). Of each support the share of rows of a
run on gold that have it and are right in what it answers for is measured; a row's confidence is the
product. One right and one wrong row are added to each group, so that a small one claims little::

    python -m pipeline.evaluation.calibration tests/gold/test

A row is right when nothing that it states is wrong; a null states nothing. The articles of ``test``
are the ones that no rule was written on. How well the products hold is in the README.
"""

from collections.abc import Iterable, Mapping
from math import prod

from pipeline.annotations import UNTRACED, Grounds

_NEAR = 2  # sentences

# support -> (rows right + 1) / (rows + 2)
RATES = {
    "force in clause": 0.86,
    "force in sentence": 0.81,
    "force in discourse": 0.60,
    "force unknown": 0.71,
    "no utterance": 0.96,
    "words quoted": 0.89,
    "words reported": 0.86,
    "source unknown": 0.77,
    "source named, a person of office": 0.95,
    "source named, a person": 0.58,
    "source named, no person": 0.75,
    "source by the parse": 0.67,
    "source traced, near and alone": 0.92,
    "source traced, near, others named": 0.69,
    "source traced, far": 0.81,
    "source goes on": 0.75,
}


def supports(row: dict, grounds: Grounds = UNTRACED) -> tuple[str, ...]:
    """What a row rests on: keys of :data:`RATES`.

    Args:
        row: of the claims table.
        grounds: what its source rests on, as the stage of attribution found it.

    Example:
        >>> row = {"claim_type": "statement", "source": "Budanov", "source_basis": "resolved",
        ...        "source_type": "person", "source_role": None, "quotation": "direct"}
        >>> supports(row, Grounds(distance=1))
        ('words quoted', 'source traced, near and alone')
    """
    if row["claim_type"] == "statement":
        quoted = row["quotation"] == "direct"
        return ("words quoted" if quoted else "words reported", _source(row, grounds))
    if row["cue"] is None and row["source"] is None:
        return (_force(row), "no utterance")
    return (_force(row), _source(row, grounds))


def _force(row: dict) -> str:
    if row["force"] is None:
        return "force unknown"
    if row["force_text"] in row["text"]:
        return "force in clause"
    return (
        "force in sentence" if row["force_text"] in row["sentence_text"] else "force in discourse"
    )


def _source(row: dict, grounds: Grounds) -> str:
    if row["source"] is None:
        return "source unknown"
    if grounds.parsed:
        return "source by the parse"
    if row["source_basis"] == "continued":
        return "source goes on"
    if row["source_basis"] == "resolved":
        if grounds.distance > _NEAR:
            return "source traced, far"
        alone = grounds.rivals == 0
        return f"source traced, near{' and alone' if alone else ', others named'}"
    if row["source_type"] != "person":
        return "source named, no person"
    return f"source named, a person{' of office' if row['source_role'] else ''}"


def confidence(rests_on: Iterable[str], rates: Mapping[str, float] = RATES) -> float:
    """Between 0 and 1: the product of the rates of what a row rests on, to two decimals.

    Example:
        >>> confidence(["no utterance"]) == RATES["no utterance"]
        True
    """
    return round(prod(rates[support] for support in rests_on), 2)
