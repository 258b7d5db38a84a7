"""How much a row can be relied on, from what it rests on."""

# Share of gold rows right in source (where one is claimed) and in force and event (of estimates),
# by what the row rests on; `klaim evaluate --gold tests/gold` prints the table these are read from.
_BASE = {"troop_estimate": 0.95, "statement": 0.9}
_FACTORS = (
    (lambda row: row["claim_type"] == "troop_estimate" and row["force"] is None, 0.8),
    (lambda row: row["claim_type"] == "troop_estimate" and row["event"] is None, 0.8),
    (lambda row: row["cue"] is not None and row["source"] is None, 0.9),
    (lambda row: row["source"] is not None and row["cue"] is None, 0.7),
    (lambda row: row["hedge"] == "vague", 0.95),
)


def confidence(row: dict) -> float:
    """Between 0 and 1: the base rate of the claim's type times a factor for each weak support.

    Example:
        >>> confidence({"claim_type": "statement", "cue": "kata", "source": "Budanov", "hedge": None})
        0.9
    """
    value = _BASE[row["claim_type"]]
    for applies, factor in _FACTORS:
        if applies(row):
            value *= factor
    return round(value, 3)
