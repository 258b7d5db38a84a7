"""What a comparison with gold found: figures for each slot, and every slot that differs."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Score:
    """Counts of one slot; its figures are null where nothing counts.

    ``right`` and ``equal`` are whole numbers, but of an extent, which may be right in part.
    """

    right: float = 0
    found: int = 0
    gold: int = 0
    pairs: int = 0
    equal: float = 0

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Share of the gold that was found right."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall."""
        total = self.found + self.gold
        return 2 * self.right / total if total else None

    @property
    def agreement(self) -> float | None:
        """Share of the rows on both sides whose slot is equal."""
        return self.equal / self.pairs if self.pairs else None


@dataclass(slots=True)
class Report:
    """Scores by slot (``"estimates.hedge"``), and every slot that differs from gold."""

    scores: dict[str, Score] = field(default_factory=dict)
    mistakes: list[dict] = field(default_factory=list)

    def table(self) -> list[dict]:
        """One row per slot: ``slot, precision, recall, f1, gold, agreement``, in a fixed order."""
        figures = ("precision", "recall", "f1", "gold", "agreement")
        return [
            {"slot": slot} | {name: getattr(score, name) for name in figures}
            for slot, score in self.scores.items()
        ]

    def errors(self) -> list[dict]:
        """One row per slot that differs from gold: ``slot, document, at, gold, found, row``."""
        return self.mistakes

    def count(self, slot: str, **counts: float) -> None:
        """Add to the counts of ``slot``; the first call for a slot gives it its place."""
        score = self.scores.setdefault(slot, Score())
        for name, number in counts.items():
            setattr(score, name, getattr(score, name) + number)
