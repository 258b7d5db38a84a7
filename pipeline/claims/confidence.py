"""How much a row can be relied on, from what it rests on.

A row rests on how its source is told and, an estimate, on where its force is named
(:func:`supports`). Each support has the share of rows of a run on gold that have it and are right;
a row's confidence is the product. The shares are measured, with one right and one wrong row added
to each group so that a small one claims little, by::

    python -m pipeline.evaluation.calibration tests/gold/test

A row is right when nothing that it states is wrong; a null states nothing. The articles of ``test``
are the ones that no rule was written on; "statement, source unknown" has no row there and its rate
is that of all gold. On all gold the shares are higher (force in clause 0.92, source named 0.88).
"""

_PRONOUNS = frozenset({"dia", "ia", "beliau", "mereka", "nya", "kami", "saya"})

# support -> (rows right + 1) / (rows + 2)
RATES = {
    "force in clause": 0.82,
    "force in sentence": 0.83,
    "force in discourse": 0.56,
    "force unknown": 0.60,
    "no utterance": 0.95,
    "estimate, source named": 0.75,
    "estimate, source by pronoun": 0.82,
    "estimate, source unknown": 0.91,
    "statement, source named": 0.80,
    "statement, source by pronoun": 0.86,
    "statement, source unknown": 0.80,
}


def supports(row: dict) -> tuple[str, ...]:
    """What a row rests on: keys of :data:`RATES`.

    Example:
        >>> row = {"claim_type": "statement", "source": "Budanov", "source_text": "dia"}
        >>> supports(row)
        ('statement, source by pronoun',)
    """
    if row["claim_type"] == "statement":
        return (f"statement, source {_source(row)}",)
    if row["cue"] is None and row["source"] is None:
        return (_force(row), "no utterance")
    return (_force(row), f"estimate, source {_source(row)}")


def _force(row: dict) -> str:
    if row["force"] is None:
        return "force unknown"
    if row["force_text"] in row["text"]:
        return "force in clause"
    return (
        "force in sentence" if row["force_text"] in row["sentence_text"] else "force in discourse"
    )


def _source(row: dict) -> str:
    if row["source"] is None:
        return "unknown"
    return "by pronoun" if (row["source_text"] or "nya").lower() in _PRONOUNS else "named"


def confidence(row: dict) -> float:
    """Between 0 and 1: the product of the rates of what the row rests on, to two decimals.

    Example:
        >>> row = {"claim_type": "statement", "cue": "konon", "source": None, "source_text": None}
        >>> confidence(row) == RATES["statement, source unknown"]
        True
    """
    value = 1.0
    for support in supports(row):
        value *= RATES[support]
    return round(value, 2)
