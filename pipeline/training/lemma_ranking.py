"""Learn the weights by which the lemmatizer ranks the analyses of a word."""

from collections.abc import Mapping, Sequence

import numpy as np

from pipeline.engines.lemmatizer_affixes import analyse
from pipeline.engines.lemmatizer_ranking import Evidence, features

_STEPS = 150
_RATE = 0.5
# The pull of the weights to zero; between 0.005 and 0.3 accuracy on gsd-dev moves by 0.0001.
_DECAY = 0.1


class Problems:
    """Words with their analyses as sparse rows of features, and the analysis that is right."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {}
        self._rows: list[int] = []
        self._columns: list[int] = []
        self._starts: list[int] = []
        self._right: list[bool] = []
        self._importance: list[float] = []

    def add(
        self,
        word: str,
        lemma: str,
        *,
        tags: Sequence[str],
        importance: float,
        evidence: Mapping[str, Evidence],
    ) -> None:
        """Add a word, once for each tag; one whose lemma no analysis gives is left out.

        Args:
            word: letters only, in lower case.
            lemma: its root.
            tags: UPOS tags, "" for an unknown one.
            importance: what it counts for.
            evidence: root -> what is known of it without this word.
        """
        readings = analyse(word)
        if all(reading.root != lemma for reading in readings):
            return
        for upos in tags:
            self._starts.append(len(self._right))
            self._importance.append(importance)
            for reading in readings:
                known = evidence.get(reading.root, Evidence())
                for name in features(word, upos, reading, known):
                    self._rows.append(len(self._right))
                    self._columns.append(self._names.setdefault(name, len(self._names)))
                self._right.append(reading.root == lemma)

    def solve(self) -> dict[str, float]:
        """Maximise the penalised likelihood of the right analyses, by AdaGrad on all words."""
        rows, columns = np.array(self._rows, int), np.array(self._columns, int)
        starts, right = np.array(self._starts, int), np.array(self._right, float)
        sizes = np.diff([*self._starts, len(right)])
        importance = np.repeat(self._importance, sizes)
        weights = np.zeros(len(self._names))
        squares = np.full(len(weights), 1e-8)
        for _ in range(_STEPS if len(starts) else 0):
            scores = np.bincount(rows, weights[columns], minlength=len(right))
            scores = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
            chances = scores / np.repeat(np.add.reduceat(scores, starts), sizes)
            wrong = (right - chances) * importance
            slope = np.bincount(columns, wrong[rows], minlength=len(weights)) - _DECAY * weights
            squares += slope * slope
            weights += _RATE * slope / np.sqrt(squares)
        return {name: round(float(weights[at]), 3) for name, at in self._names.items()}
