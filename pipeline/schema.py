"""Every table of a run: its columns, their Arrow types and their closed value sets.

This is the one place that knows them; readers, stages, writers and the scorer import from here.
The meaning of each column is in ``pipeline/schema.md`` (the contract). Changing a column is a new
``SCHEMA_VERSION``; adding one is not.
"""

from types import MappingProxyType

import pyarrow as pa

SCHEMA_VERSION = "1.0"

CLAIM_TYPES = ("troop_estimate", "statement")
HEDGES = (
    "exact",
    "approximate",
    "nearly",
    "at_least",
    "more_than",
    "at_most",
    "less_than",
    "between",
    "vague",
)
AGGREGATIONS = ("additional", "cumulative", "subset")
FORMATIONS = (
    "army",
    "corps",
    "division",
    "brigade",
    "regiment",
    "battalion",
    "company",
    "platoon",
    "squad",
    "unit",
)
UNITS = ("person", *FORMATIONS)
EVENTS = (
    "deployment",
    "training",
    "mobilization",
    "withdrawal",
    "strength",
    "killed",
    "wounded",
    "captured",
    "released",
    "missing",
    "surrendered",
    "combat",
    "other",
)
MODALITIES = ("asserted", "planned", "possible", "denied")
SOURCE_TYPES = ("person", "organization", "government", "media", "document", "anonymous")
STANCES = (
    "states",
    "confirms",
    "denies",
    "estimates",
    "warns",
    "expects",
    "demands",
    "promises",
    "asks",
)
QUOTATIONS = ("direct", "indirect", "mixed")
SOURCE_BASES = ("named", "resolved", "continued")
STATEMENT_BASES = ("explicit", "inherited", "deictic")
ENTITY_LABELS = ("PER", "ORG", "LOC", "GPE")
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
TIMEX_MODS = ("START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN")
DATE_BASES = ("full", "year_inferred", "weekday", "relative", "unresolved")
DATE_CONFLICTS = ("weekday", "calendar")
PRECISIONS = ("time", "day", "week", "month", "quarter", "year", "decade", "century")
PUBLISHED_BASES = ("metadata", "dateline")
REFERENCE_BASES = ("published", "full_date", "weekday")
REJECT_STAGES = (
    "read",
    "engine",
    "entities",
    "numerals",
    "quantities",
    "dates",
    "attribution",
    "claims",
)

# column -> the only values it may hold (null apart)
VALUE_SETS = MappingProxyType(
    {
        "claim_type": CLAIM_TYPES,
        "hedge": HEDGES,
        "aggregation": AGGREGATIONS,
        "unit": UNITS,
        "event": EVENTS,
        "modality": MODALITIES,
        "source_type": SOURCE_TYPES,
        "stance": STANCES,
        "quotation": QUOTATIONS,
        "source_basis": SOURCE_BASES,
        "statement_basis": STATEMENT_BASES,
        "label": ENTITY_LABELS,
        "timex_type": TIMEX_TYPES,
        "timex_mod": TIMEX_MODS,
        "basis": DATE_BASES,
        "precision": PRECISIONS,
        "conflict": DATE_CONFLICTS,
        "published_basis": PUBLISHED_BASES,
        "reference_basis": REFERENCE_BASES,
        "stage": REJECT_STAGES,
    }
)

_TEXT = pa.string()
_OFFSET = pa.int32()
_COUNT = pa.int64()
_DATE = pa.date32()
_CATEGORY = pa.dictionary(pa.int32(), pa.string())


def _required(name: str, kind: pa.DataType) -> pa.Field:
    return pa.field(name, kind, nullable=False)


DOCUMENTS = pa.schema(
    [
        _required("doc_id", _TEXT),
        _required("source_path", _TEXT),
        pa.field("url", _TEXT),
        pa.field("outlet", _TEXT),
        pa.field("title", _TEXT),
        pa.field("published", _TEXT),  # ISO 8601, a day or a day and time
        pa.field("published_basis", _CATEGORY),
        pa.field("reference_date", _DATE),
        pa.field("reference_basis", _CATEGORY),
        _required("n_chars", _OFFSET),
        _required("n_sentences", _OFFSET),
        _required("n_claims", _OFFSET),
        _required("text_sha256", _TEXT),
    ]
)

CLAIMS = pa.schema(
    [
        _required("claim_id", _TEXT),
        _required("claim_group", _TEXT),
        pa.field("statement_id", _TEXT),
        _required("claim_type", _CATEGORY),
        _required("doc_id", _TEXT),
        pa.field("outlet", _TEXT),
        pa.field("published", _TEXT),
        _required("sentence", _OFFSET),
        _required("sentence_start", _OFFSET),
        _required("sentence_end", _OFFSET),
        _required("sentence_text", _TEXT),
        _required("char_start", _OFFSET),
        _required("char_end", _OFFSET),
        _required("text", _TEXT),
        pa.field("quantity_start", _OFFSET),
        pa.field("quantity_end", _OFFSET),
        pa.field("quantity_text", _TEXT),
        pa.field("value", _COUNT),
        pa.field("low", _COUNT),
        pa.field("high", _COUNT),
        pa.field("hedge", _CATEGORY),
        pa.field("aggregation", _CATEGORY),
        pa.field("unit", _CATEGORY),
        pa.field("unit_text", _TEXT),
        pa.field("force", _TEXT),
        pa.field("force_text", _TEXT),
        pa.field("event", _CATEGORY),
        _required("modality", _CATEGORY),
        pa.field("location", _TEXT),
        pa.field("location_text", _TEXT),
        pa.field("location_country", _TEXT),
        pa.field("event_start", _DATE),
        pa.field("event_end", _DATE),
        pa.field("event_date_text", _TEXT),
        pa.field("source", _TEXT),
        pa.field("source_text", _TEXT),
        pa.field("source_start", _OFFSET),
        pa.field("source_end", _OFFSET),
        pa.field("source_role", _TEXT),
        pa.field("source_type", _CATEGORY),
        pa.field("source_country", _TEXT),
        pa.field("source_basis", _CATEGORY),
        pa.field("cue", _TEXT),
        pa.field("cue_start", _OFFSET),
        pa.field("cue_end", _OFFSET),
        pa.field("stance", _CATEGORY),
        pa.field("quotation", _CATEGORY),
        pa.field("relayed_by", _TEXT),
        pa.field("cites", _TEXT),
        pa.field("statement_start", _DATE),
        pa.field("statement_end", _DATE),
        pa.field("statement_date_text", _TEXT),
        pa.field("statement_basis", _CATEGORY),
        _required("confidence", pa.float64()),
    ]
)

DATES = pa.schema(
    [
        _required("doc_id", _TEXT),
        _required("char_start", _OFFSET),
        _required("char_end", _OFFSET),
        _required("text", _TEXT),
        _required("timex_type", _CATEGORY),
        _required("timex_value", _TEXT),
        pa.field("timex_mod", _CATEGORY),
        pa.field("start", _DATE),
        pa.field("end", _DATE),
        pa.field("precision", _CATEGORY),
        _required("basis", _CATEGORY),
        pa.field("conflict", _CATEGORY),
    ]
)

ENTITIES = pa.schema(
    [
        _required("doc_id", _TEXT),
        _required("sentence", _OFFSET),
        _required("char_start", _OFFSET),
        _required("char_end", _OFFSET),
        _required("text", _TEXT),
        _required("label", _CATEGORY),
        _required("entity", _TEXT),
        pa.field("country", _TEXT),
    ]
)

REJECTS = pa.schema(
    [
        pa.field("doc_id", _TEXT),
        _required("source_path", _TEXT),
        _required("stage", _CATEGORY),
        _required("error", _TEXT),
    ]
)

TABLES = MappingProxyType(
    {
        "claims": CLAIMS,
        "documents": DOCUMENTS,
        "dates": DATES,
        "entities": ENTITIES,
        "rejects": REJECTS,
    }
)

# (start column, end column, text column) of every located string, by table
LOCATED = MappingProxyType(
    {
        "claims": (
            ("char_start", "char_end", "text"),
            ("sentence_start", "sentence_end", "sentence_text"),
            ("quantity_start", "quantity_end", "quantity_text"),
            ("source_start", "source_end", "source_text"),
            ("cue_start", "cue_end", "cue"),
        ),
        "dates": (("char_start", "char_end", "text"),),
        "entities": (("char_start", "char_end", "text"),),
    }
)
