"""How counts are told in the tables of these tests."""

from spacy.tokens import Doc


def counts(doc: Doc) -> list[str]:
    """The quantities as text, their hedge and unit if no plain ones, and aggregation, slashed."""
    told = []
    for q in doc._.quantities:
        hedge = q.hedge if q.hedge != "exact" else None
        unit = q.unit if q.unit != "person" else None
        parts = [doc.text[q.start : q.end], hedge, unit, q.aggregation]
        told.append("/".join(part for part in parts if part))
    return told
