"""Compare a run with gold, slot by slot: precision, recall and F1.

Estimates are aligned where their numbers overlap, statements where their cues or their words do,
dates and entities by exact span. A slot of an aligned pair is right when it is equal. A filled
slot that is not counts against precision, a gold slot that is not found against recall, so a row
missed or invented costs every slot it fills. ``agreement`` leaves those rows out: of the pairs
alone, the share whose slot is equal, empty slots included. ``text`` is right when it is the same to
the character; ``extent`` in the share of the characters said by both of those said by either.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from pipeline.evaluation.gold import GoldDocument, load_folder
from pipeline.evaluation.report import Report
from pipeline.processor import Processor
from pipeline.records import Reject
from pipeline.rows import Extracted

_SOURCE_SLOTS = (
    "source",
    "source_text",
    "source_role",
    "source_type",
    "source_country",
    "source_basis",
    "cue",
    "stance",
    "quotation",
    "relayed_by",
    "cites",
    "statement_date",
    "statement_basis",
    "text",
)
_NUMBER = ("value", "low", "high", "unit")
_ESTIMATE_SLOTS = (
    "number",
    "hedge",
    "aggregation",
    "unit",
    "unit_text",
    "quantity_text",
    "force",
    "event",
    "modality",
    "location",
    "location_country",
    "event_date",
    *_SOURCE_SLOTS,
)
_STATEMENT_SLOTS = ("modality", "event_date", *_SOURCE_SLOTS)
_DATE_SLOTS = ("timex_type", "timex_value", "timex_mod", "interval", "basis", "conflict")
_ENTITY_SLOTS = ("label", "entity", "country")
_DOCUMENT_SLOTS = ("published", "published_basis", "reference_date", "reference_basis")
_EXTENT_OVERLAP = 0.5  # of the words said by both, over those said by either

# a gold row and the row found for it; one of them may be missing
Pair = tuple[dict | None, dict | None]


def evaluate(gold_folder: Path, engine: str = "spacy") -> Report:
    """Run the pipeline on gold articles and score it.

    Args:
        gold_folder: holds ``NAME.txt`` and ``NAME.toml``, as in ``tests/gold``.
        engine: ``spacy`` or ``stanza``.

    Raises:
        GoldError: an annotation is wrong.
        EngineError: the engine's model is missing or damaged.

    Example:
        >>> report = evaluate(Path("tests/gold"))  # doctest: +SKIP
        >>> round(report.scores["estimates"].f1, 2)  # doctest: +SKIP
        0.95
    """
    from pipeline.engines import load_engine

    golds = load_folder(gold_folder)
    processor = Processor(load_engine(engine))
    return score(golds, processor.process([gold.record for gold in golds]))


def score(golds: Sequence[GoldDocument], outputs: Iterable[Extracted | Reject]) -> Report:
    """Score what a run gave for each gold article, in the same order."""
    report = Report()
    for gold, output in zip(golds, outputs, strict=True):
        if isinstance(output, Reject):
            raise ValueError(  # noqa: TRY004 - the run went wrong, not the call
                f"{gold.record.doc_id} was rejected: {output.error}"
            )
        _Scorer(report, gold, output).score()
    return report


class _Scorer:
    """Adds one document to a report."""

    def __init__(self, report: Report, gold: GoldDocument, output: Extracted) -> None:
        self.report = report
        self.gold = gold
        self.output = output

    def score(self) -> None:
        """Score what is annotated of claims of both types, dates, entities, the document's row."""
        annotated = self.gold.annotated
        if "claims" in annotated:
            self._claims("estimates", "troop_estimate", _ESTIMATE_SLOTS, _numbers_overlap)
            self._claims("statements", "statement", _STATEMENT_SLOTS, _same_utterance)
        if "dates" in annotated:
            self._spans("dates", _DATE_SLOTS)
        if "entities" in annotated:
            self._spans("entities", _ENTITY_SLOTS)
        if "document" in annotated:
            self._document()

    def _document(self) -> None:
        wanted = {slot: _day(self.gold.document[slot]) for slot in _DOCUMENT_SLOTS}
        given = {slot: _day(self.output.document[slot]) for slot in _DOCUMENT_SLOTS}
        self._slots("document", _DOCUMENT_SLOTS, wanted, given)

    def _claims(
        self,
        name: str,
        claim_type: str,
        slots: Sequence[str],
        closeness: Callable[[dict, dict], float],
    ) -> None:
        gold = [_normal(row) for row in self.gold.claims if row["claim_type"] == claim_type]
        found = [_normal(row) for row in self.output.claims if row["claim_type"] == claim_type]
        self._pairs(name, slots, _align(gold, found, closeness))

    def _spans(self, name: str, slots: Sequence[str]) -> None:
        def by_span(rows: list[dict]) -> dict[tuple[int, int], dict]:
            return {(row["char_start"], row["char_end"]): _normal(row) for row in rows}

        gold = by_span(getattr(self.gold, name))
        found = by_span(getattr(self.output, name))
        spans = sorted(gold.keys() | found.keys())
        # a span that only one side has counts for the table, not for its slots
        self._pairs(name, (), [(gold.get(span), found.get(span)) for span in spans])
        for span in spans:
            if span in gold and span in found:
                self._slots(name, slots, gold[span], found[span])

    def _pairs(self, name: str, slots: Sequence[str], pairs: Sequence[Pair]) -> None:
        for wanted, given in pairs:
            both = wanted is not None and given is not None
            self.report.count(name, right=both, found=given is not None, gold=wanted is not None)
            if not both:
                self._error(
                    name, wanted and _shown(wanted), given and _shown(given), wanted or given
                )
            self._slots(name, slots, wanted, given)
            if "text" in slots:
                self._extent(name, wanted, given)

    def _extent(self, name: str, wanted: dict | None, given: dict | None) -> None:
        both = wanted is not None and given is not None
        shared = _overlap(wanted, given, "char_start", "char_end") if wanted and given else 0.0
        self.report.count(
            f"{name}.extent",
            right=shared,
            found=given is not None,
            gold=wanted is not None,
            pairs=both,
            equal=shared,
        )

    def _slots(
        self, name: str, slots: Sequence[str], wanted: dict | None, given: dict | None
    ) -> None:
        """Compare slot by slot; a row that only one side has is told once, not for every slot."""
        for slot in slots:
            one = wanted.get(slot) if wanted else None
            other = given.get(slot) if given else None
            right = one is not None and _equal(slot, one, other)
            both = wanted is not None and given is not None
            self.report.count(
                f"{name}.{slot}",
                right=right,
                found=other is not None,
                gold=one is not None,
                pairs=both,
                equal=both and (right or one == other),
            )
            if wanted and given and not right and one != other:
                self._error(f"{name}.{slot}", one, other, wanted)

    def _error(self, slot: str, wanted: object, given: object, row: dict) -> None:
        self.report.mistakes.append(
            {
                "slot": slot,
                "document": self.gold.record.doc_id,
                "at": row.get("char_start"),
                "gold": _text(wanted),
                "found": _text(given),
                "row": _shown(row) if "text" in row else None,
            }
        )


def _normal(row: dict) -> dict:
    """A row with its intervals joined and GPE read as LOC, which not every model tells apart."""
    joined = dict(row)
    for name, start, end in (
        ("event_date", "event_start", "event_end"),
        ("statement_date", "statement_start", "statement_end"),
        ("interval", "start", "end"),
    ):
        if row.get(start) is not None or row.get(end) is not None:
            joined[name] = (row.get(start), row.get(end))
    if row.get("label") == "GPE":
        joined["label"] = "LOC"
    if row.get("unit") is not None:
        joined["number"] = ", ".join(f"{key}={row[key]}" for key in _NUMBER if row[key] is not None)
    return joined


def _align(
    gold: list[dict], found: list[dict], closeness: Callable[[dict, dict], float]
) -> list[Pair]:
    """Pair rows one to one, the closest first; the rest stand alone."""
    candidates = sorted(
        ((closeness(g, f), -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found)),
        reverse=True,
    )
    left, right = dict(enumerate(gold)), dict(enumerate(found))
    pairs: list[Pair] = []
    for close, i, j in candidates:
        if close > 0 and -i in left and -j in right:
            pairs.append((left.pop(-i), right.pop(-j)))
    return [*pairs, *((g, None) for g in left.values()), *((None, f) for f in right.values())]


def _numbers_overlap(gold: dict, found: dict) -> float:
    return _overlap(gold, found, "quantity_start", "quantity_end")


def _same_utterance(gold: dict, found: dict) -> float:
    """The same words matter first, the same cue second."""
    words = _overlap(gold, found, "char_start", "char_end")
    same_cue = gold["cue_start"] is not None and gold["cue_start"] == found["cue_start"]
    return words + same_cue if words >= _EXTENT_OVERLAP or same_cue else 0.0


def _overlap(one: dict, other: dict, start: str, end: str) -> float:
    shared = min(one[end], other[end]) - max(one[start], other[start])
    total = max(one[end], other[end]) - min(one[start], other[start])
    return max(shared, 0) / total if total else 0.0


def _equal(slot: str, wanted: object, given: object) -> bool:
    if slot == "cites" and isinstance(given, str):
        return _words(wanted) == _words(given)
    return wanted == given


def _words(value: object) -> list[str]:
    return str(value).casefold().split()


def _day(value: object) -> str | None:
    return None if value is None else str(value)[:10]


def _text(value: object) -> str | None:
    if isinstance(value, tuple):
        return " to ".join(str(day) for day in value)
    return None if value is None else str(value)


def _shown(row: dict) -> str:
    return " ".join(str(row.get("quantity_text") or row["text"]).split())[:90]
