"""Sentence boundaries that every engine keeps to, on top of what its model finds.

Models see a window of words; these rules see what is certain: a line break ends a sentence, "Dr."
and an initial do not, a quotation's closing mark belongs to it, and its cue ("… kata Budanov") goes
on in the same sentence.
"""

from collections.abc import Sequence

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.engines.abbreviations import NEVER_FINAL
from pipeline.engines.base import NEWLINES

_FINAL = frozenset({".", "!", "?", "…", "...", "?!", "!!", "??"})
_CLOSERS = frozenset({"”", "’", "»", ")", "]", "}"})
_STRAIGHT = frozenset({'"', "'"})
_NO_START = _FINAL | _CLOSERS | frozenset({",", ";", ":", "%"})


def refine_starts(words: Sequence[str], starts: Sequence[bool]) -> list[bool]:
    r"""Correct sentence starts.

    Args:
        words: all tokens of a text, whitespace tokens included.
        starts: for each token, whether the model starts a sentence there.

    Returns:
        The corrected starts; no whitespace token starts a sentence, but for the text's first token.

    Example:
        >>> refine_starts(["Dr.", "Amir", "tiba", ".", "\n", "Ia"], [True, True] + [False] * 4)
        [True, False, False, False, False, True]
    """
    refined = [False] * len(words)
    # A start seen on whitespace or on a closing mark waits for the word that can bear it.
    pending = broken = False
    opened: set[str] = set()  # the straight quotation marks open in this line
    last = -1  # the last token that is no whitespace
    for index, word in enumerate(words):
        pending = pending or starts[index]
        if word.isspace():
            broken = broken or not NEWLINES.isdisjoint(word)
            continue
        if broken:
            opened.clear()
        closes = word in _NO_START or word in opened
        if last >= 0:
            likely = pending or _must_start(words, last, index)
            refined[index] = broken or (likely and not closes and _may_start(words, last, index))
        if word in _STRAIGHT:
            opened ^= {word}
        pending = pending and closes and not broken
        broken = False
        last = index
    if words:
        refined[0] = True
    return refined


def _must_start(words: Sequence[str], last: int, index: int) -> bool:
    """Whether a full stop ends a word of three letters or more and a capital follows.

    The model takes names before a full stop ("… kepada CNN. Resolusi …") for abbreviations.
    """
    return (
        words[last] in _FINAL
        and last > 0
        and len(words[last - 1]) > 2
        and words[last - 1].isalpha()
        and words[index][0].isupper()
    )


def _may_start(words: Sequence[str], last: int, index: int) -> bool:
    """Whether a sentence can start at ``index`` when ``last`` is the token before it."""
    before = words[last]
    if words[index][0].islower() and (before in _CLOSERS or before in _STRAIGHT):
        return False  # “Kami siap.” kata Budanov
    if before == "." and last > 0:
        stem, at = words[last - 1], last - 1
    elif len(before) > 1 and before.endswith("."):
        stem, at = before[:-1], last
    else:
        return True
    if len(stem) == 1 and stem.isupper():
        # After a word in lower case a letter names a kind ("vitamin C."), else it is an initial.
        return at > 0 and words[at - 1].islower()
    return stem.lower() not in NEVER_FINAL


@Language.component("klaim_sentences", retokenizes=False)
def refine_sentences(doc: Doc) -> Doc:
    """Apply :func:`refine_starts` to a document."""
    words = [token.text for token in doc]
    refined = refine_starts(words, [bool(token.is_sent_start) for token in doc])
    # one call: setting ``token.is_sent_start`` looks over the whole document each time
    starts = np.where(refined, 1, -1).astype(np.int64).astype(np.uint64)
    return doc.from_array([SENT_START], starts) if refined else doc
