"""Choose among the analyses of a word: a log-linear model of affixes, tag and root.

Its weights are learned by :mod:`pipeline.training.lemma_ranking`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.engines.lemmatizer_affixes import Analysis, analyse

# Counts are told apart by these bounds only, and kept no higher than the last.
_LEMMA_BOUNDS = (1, 2, 4)
_WORD_BOUNDS = (1, 3, 10, 40)
_KIN_BOUNDS = (2, 3, 5, 8)
_VOWELS = "aeiou"


class Evidence(NamedTuple):
    """What is known of a root.

    Attributes:
        forms: how many words of the treebanks have it as their lemma.
        words: how often it stands alone, in lower case, in any text.
        kin: with how many pairs of prefix and suffix it can be read in any text.
    """

    forms: int = 0
    words: int = 0
    kin: int = 0

    def capped(self) -> "Evidence":
        """Lower each count to the highest bound that the model tells apart."""
        bounds = (_LEMMA_BOUNDS, _WORD_BOUNDS, _KIN_BOUNDS)
        return Evidence(*(min(n, bound[-1]) for n, bound in zip(self, bounds, strict=True)))


_NOTHING = Evidence()


class Ranker:
    """Scores analyses by the weights of their features.

    Attributes:
        weights: feature -> weight.
        roots: root -> what is known of it.
    """

    def __init__(self, weights: Mapping[str, float], roots: Mapping[str, Evidence]) -> None:
        self.weights = weights
        self.roots = roots

    def root(self, word: str, upos: str, readings: Sequence[Analysis] | None = None) -> str:
        """Return the root of the likeliest analysis; of equals, the first.

        Args:
            word: letters only, in lower case.
            upos: the word's tag, or "" where none is known.
            readings: the analyses to choose among; all, where they are not given.
        """
        chosen = analyse(word) if readings is None else readings
        if len(chosen) == 1:
            return chosen[0].root
        return max(chosen, key=lambda reading: self._score(word, upos, reading)).root

    def _score(self, word: str, upos: str, reading: Analysis) -> float:
        evidence = self.roots.get(reading.root, _NOTHING)
        weights = self.weights
        return sum(weights.get(name, 0.0) for name in features(word, upos, reading, evidence))


def features(word: str, upos: str, reading: Analysis, evidence: Evidence) -> Iterator[str]:
    """Yield the names of the features of one analysis of ``word``.

    Example:
        >>> reading = Analysis("tulis", "meN", "n<t")
        >>> list(features("menulis", "VERB", reading, Evidence(3, 0, 2)))[:3]
        ['affixes meN||VERB', 'joint n<t', 'suffix |1']
    """
    root, prefix, joint, suffix, clitic = reading
    kind = "whole" if root == word else "prefixed" if prefix else "suffixed"
    known = evidence.forms > 0
    forms = bisect_right(_LEMMA_BOUNDS, evidence.forms)
    # a word always stands alone somewhere: that says nothing of its being a root
    words = "-" if root == word else str(bisect_right(_WORD_BOUNDS, evidence.words))
    kin = bisect_right(_KIN_BOUNDS, evidence.kin)
    syllables = min(4, sum(letter in _VOWELS for letter in root))
    yield f"affixes {prefix}|{suffix}|{upos}"
    yield f"joint {joint}"
    yield f"suffix {suffix}|{prefix != '':d}"
    yield f"clitic {clitic}"
    yield f"forms {forms}|{kind}"
    yield f"words {words}|{known:d}"
    yield f"kin {kin}|{kind}|{known:d}"
    yield f"syllables {syllables}|{kind}"
    yield f"kind {kind}|{upos}"
    yield f"onset {prefix}|{joint}|{root[:1]}"
    yield f"coda {root[-1:]}|{suffix}"
