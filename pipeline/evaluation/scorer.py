"""Compare a run with gold, slot by slot: precision, recall and F1.

Estimates are aligned where their numbers overlap, statements where their cues or their words do,
dates and entities by exact span. A slot of an aligned pair is right when it is equal. A filled
slot that is not counts against precision, a gold slot that is not found against recall, so a row
missed or invented costs every slot it fills.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.evaluation.gold import GoldDocument, load_folder
from pipeline.processor import Processor
from pipeline.rows import Extracted

_ESTIMATE_SLOTS = (
    "hedge", "aggregation", "unit", "unit_text", "quantity_text", "force", "event", "modality", "location",
    "location_country", "event_date", "source", "source_text", "source_role", "source_type", "source_country",
    "cue", "stance", "quotation", "relayed_by", "cites", "statement_date", "statement_basis", "text",
)  # fmt: skip
_STATEMENT_SLOTS = (
    "modality", "event_date", "source", "source_text", "source_role", "source_type", "source_country", "cue",
    "stance", "quotation", "relayed_by", "cites", "statement_date", "statement_basis", "text",
)  # fmt: skip
_DOCUMENT_SLOTS = ("published", "published_basis", "reference_date", "reference_basis")
_EXTENT_OVERLAP = 0.5  # of the words said by both, over those said by either


@dataclass(slots=True)
class Score:
    """Counts of one slot; ``precision``, ``recall`` and ``f1`` are null where nothing counts."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        total = self.found + self.gold
        return 2 * self.right / total if total else None


@dataclass(slots=True)
class Report:
    """Scores by slot (``"estimates.hedge"``), and every slot that differs from gold."""

    scores: dict[str, Score] = field(default_factory=dict)
    mistakes: list[dict] = field(default_factory=list)

    def table(self) -> list[dict]:
        """One row per slot: ``slot, precision, recall, f1, gold``, in a fixed order."""
        return [
            {"slot": slot, "precision": s.precision, "recall": s.recall, "f1": s.f1, "gold": s.gold}
            for slot, s in self.scores.items()
        ]

    def errors(self) -> list[dict]:
        """One row per slot that differs from gold: ``slot, document, at, gold, found, row``."""
        return self.mistakes

    def count(self, slot: str, *, right: int = 0, found: int = 0, gold: int = 0) -> None:
        score = self.scores.setdefault(slot, Score())
        score.right += right
        score.found += found
        score.gold += gold


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
    from pipeline.engines import load_engine  # noqa: PLC0415  (models load on use)

    golds = load_folder(gold_folder)
    processor = Processor(load_engine(engine))
    return score(golds, processor.process([gold.record for gold in golds]))


def score(golds: Sequence[GoldDocument], outputs: Iterable[Extracted]) -> Report:
    """Score what a run gave for each gold article, in the same order."""
    report = Report()
    for gold, output in zip(golds, outputs, strict=True):
        if not isinstance(output, Extracted):
            raise RuntimeError(f"{gold.record.doc_id} was rejected: {output.error}")
        _Scorer(report, gold, output).score()
    return report


class _Scorer:
    def __init__(self, report: Report, gold: GoldDocument, output: Extracted) -> None:
        self.report = report
        self.gold = gold
        self.output = output

    def score(self) -> None:
        for kind, slots, aligned in (
            ("troop_estimate", _ESTIMATE_SLOTS, _numbers_overlap),
            ("statement", _STATEMENT_SLOTS, _same_utterance),
        ):
            gold = [_normal(row) for row in self.gold.claims if row["claim_type"] == kind]
            found = [_normal(row) for row in self.output.claims if row["claim_type"] == kind]
            name = {"troop_estimate": "estimates", "statement": "statements"}[kind]
            self._claims(name, gold, found, slots, aligned)
        self._spans("dates", ("timex_type", "timex_value", "timex_mod", "interval", "basis"))
        self._spans("entities", ("label", "entity", "country"))
        for slot in _DOCUMENT_SLOTS:
            wanted, given = self.gold.document[slot], self.output.document[slot]
            wanted, given = _day(wanted), _day(given)
            self._slot("document", slot, wanted, given)

    def _claims(
        self,
        name: str,
        gold: list[dict],
        found: list[dict],
        slots: Sequence[str],
        aligned: Callable[[dict, dict], float],
    ) -> None:
        pairs = _align(gold, found, aligned)
        self._count_rows(name, gold, found, pairs)
        if name == "estimates":
            for wanted, given in pairs:
                keys = ("value", "low", "high", "unit")
                right = wanted is not None and given is not None and all(wanted[k] == given[k] for k in keys)
                self.report.count(
                    "estimates.number", right=right, found=given is not None, gold=wanted is not None
                )
                if wanted is not None and given is not None and not right:
                    self._error("estimates.number", _brief(wanted, keys), _brief(given, keys), wanted)
        for slot in slots:
            for wanted, given in pairs:
                row = wanted or given
                self._slot(name, slot, (wanted or {}).get(slot), (given or {}).get(slot), row, wanted and given)

    def _count_rows(self, name: str, gold: list[dict], found: list[dict], pairs: list[tuple]) -> None:
        right = sum(wanted is not None and given is not None for wanted, given in pairs)
        self.report.count(name, right=right, found=len(found), gold=len(gold))
        for wanted, given in pairs:
            if wanted is None:
                self._error(name, None, _shown(given), given)
            elif given is None:
                self._error(name, _shown(wanted), None, wanted)

    def _slot(
        self, name: str, slot: str, wanted: object, given: object, row: dict | None = None, both: object = True
    ) -> None:
        right = wanted is not None and _equal(slot, wanted, given)
        self.report.count(f"{name}.{slot}", right=right, found=given is not None, gold=wanted is not None)
        if both and not right and wanted != given:
            self._error(f"{name}.{slot}", wanted, given, row)

    def _spans(self, table: str, slots: Sequence[str]) -> None:
        gold = {(r["char_start"], r["char_end"]): _normal(r) for r in getattr(self.gold, table)}
        found = {(r["char_start"], r["char_end"]): _normal(r) for r in getattr(self.output, table)}
        self.report.count(table, right=len(gold.keys() & found.keys()), found=len(found), gold=len(gold))
        for span in sorted(gold.keys() ^ found.keys()):
            row = gold.get(span) or found[span]
            self._error(table, gold.get(span) and row["text"], found.get(span) and row["text"], row)
        for span in sorted(gold.keys() & found.keys()):
            for slot in slots:
                self._slot(table, slot, gold[span].get(slot), found[span].get(slot), gold[span])

    def _error(self, slot: str, wanted: object, given: object, row: dict | None) -> None:
        self.report.mistakes.append(
            {
                "slot": slot,
                "document": self.gold.record.doc_id,
                "at": None if row is None else row["char_start"],
                "gold": _text(wanted),
                "found": _text(given),
                "row": None if row is None else _shown(row),
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
    return joined


def _align(
    gold: list[dict], found: list[dict], closeness: Callable[[dict, dict], float]
) -> list[tuple[dict | None, dict | None]]:
    """Pair rows one to one, the closest first; the rest stand alone."""
    candidates = sorted(
        ((closeness(g, f), -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True
    )
    left, right = dict(enumerate(gold)), dict(enumerate(found))
    pairs: list[tuple[dict | None, dict | None]] = []
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


def _brief(row: dict, keys: Iterable[str]) -> str:
    return ", ".join(f"{key}={row[key]}" for key in keys if row[key] is not None)


def _shown(row: dict) -> str:
    return " ".join(str(row.get("quantity_text") or row["text"]).split())[:90]
