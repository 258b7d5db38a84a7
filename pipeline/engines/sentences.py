"""Sentence boundaries that every engine keeps to, on top of what its model finds.

Models see a window of words; these rules see what is certain: a line break ends a sentence, "Dr."
and an initial do not, nor does the number of a list; a quotation's closing mark belongs to it, and
its cue ("… kata Budanov") goes on in the same sentence.
"""

import re
from collections.abc import Sequence

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.engines.abbreviations import BEFORE_NUMBERS, NEVER_FINAL, STATES
from pipeline.engines.base import NEWLINES

_FINAL = ".!?…"  # and runs of them
_CLOSERS = frozenset({"”", "’", "»", ")", "]", "}"})
_STRAIGHT = frozenset({'"', "'"})
_NO_START = _CLOSERS | frozenset({",", ";", ":", "%"})
_DASHES = frozenset({"-", "–", "—"})
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])+")
_NUMERAL = re.compile(r"\d[\d.,:]*|[IVXL]{2,6}")


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
    refined[:1] = [True] * len(words[:1])
    # A start seen on whitespace or on a closing mark waits for the word that can bear it.
    pending = broken = False
    opened: set[str] = set()  # the straight quotation marks open in this line
    first = last = -1  # the first token of this sentence, the last token; neither is whitespace
    for index, word in enumerate(words):
        pending = pending or starts[index]
        if word.isspace():
            broken = broken or not NEWLINES.isdisjoint(word)
            continue
        if broken:
            opened.clear()
        closes = word in _NO_START or word in opened or _is_final(word)
        if last >= 0:
            at = last - first  # where in its sentence the token before this one is
            likely = pending or _must_start(words, last, index, at)
            may = likely and not closes and _may_start(words, last, index, at)
            refined[index] = broken or may
        if first < 0 or refined[index]:
            first = index
        if word in _STRAIGHT:
            opened ^= {word}
        pending = pending and closes and not broken
        broken = False
        last = index
    return refined


def _must_start(words: Sequence[str], last: int, index: int, at: int) -> bool:
    """Whether a capital follows the full stop of a word of three letters or more, or of a number.

    The model takes names before a full stop ("… kepada CNN. Resolusi …") for abbreviations, numbers
    ("… 2 Sputnik 3. Roket …", "Perang Dunia II.") for those of a list.
    """
    if not words[index][0].isupper() or last == 0:
        return False
    if words[last] == "]":
        return words[last - at] == "["  # [Baca juga: …] Ia
    if not _is_final(words[last]):
        return False
    before = words[last - 1]
    if _NUMERAL.fullmatch(before):
        earlier = words[last - 2]
        return at > 1 and (earlier.isalpha() or earlier in _DASHES)
    return len(before) > 2 and before.isalpha()


def _is_final(word: str) -> bool:
    return word[0] in _FINAL and not word.strip(_FINAL)


def _may_start(words: Sequence[str], last: int, index: int, at: int) -> bool:
    """Whether a sentence can start at ``index`` when ``last`` is the token before it."""
    before, word = words[last], words[index]
    if word[0].islower() and (before in _CLOSERS or before in _STRAIGHT):
        return False  # “Kami siap.” kata Budanov
    if before == "." and last > 0:
        stem, previous = words[last - 1], last - 2
        at -= 1
    elif len(before) > 1 and before.endswith("."):
        if word[0].islower():
            return False  # pukul 10.15 a.m. waktu setempat
        stem, previous = before[:-1], last - 1
    else:
        return True
    if at == 0 and (len(stem) == 1 or (len(stem) == 2 and stem.isdigit())):
        return False  # the number of a list: "1. Rusia", "a. Rusia"; or an initial
    if word == "(" and "." in stem:
        return False  # "Nurendi, M.Si. (Han), selaku …"
    after = words[previous] if previous >= 0 else ""
    if _INITIALS.fullmatch(stem) and stem not in STATES:
        # "kata A.H. Nasution", but "Sugiono, S.H." may end
        return not (after == "" or after[0].islower() or after.endswith("."))
    if len(stem) == 1 and stem.isupper():
        # After a word in lower case a letter names a kind ("vitamin C."), else it is an initial or
        # a numeral ("Perang Dunia I.").
        return after[:1].islower() or (stem in "IVX" and after[:1].isupper() == word[0].isupper())
    if stem.lower() in BEFORE_NUMBERS and word[0].isdigit():
        return False
    return stem.lower() not in NEVER_FINAL


@Language.component("klaim_sentences", retokenizes=False)
def refine_sentences(doc: Doc) -> Doc:
    """Apply :func:`refine_starts` to a document."""
    words = [token.text for token in doc]
    refined = refine_starts(words, [bool(token.is_sent_start) for token in doc])
    # one call: setting ``token.is_sent_start`` looks over the whole document each time
    starts = np.where(refined, 1, -1).astype(np.int64).astype(np.uint64)
    return doc.from_array([SENT_START], starts) if refined else doc
