"""Read the corpora: named entities as token-per-line TSV, sentences as CoNLL-U."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.training.detokenize import detokenize

# The four sets name the same three kinds differently; QUANTITY and TIME of nerugm are not names.
LABELS = {
    "PER": "PER",
    "PERSON": "PER",
    "LOC": "LOC",
    "LOCATION": "LOC",
    "PLACE": "LOC",
    "ORG": "ORG",
    "ORGANISATION": "ORG",
    "ORGANIZATION": "ORG",
}
NER_CORPORA = ("idner", "nerugm", "nerui", "nergrit")
# The shingles by which the same sentence is recognised in two corpora (see `drop_seen`).
_SHINGLE = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as running text, with its names as ``(start, end, label)`` in characters."""

    text: str
    spans: tuple[tuple[int, int, str], ...] = ()


def read_ner(path: Path) -> list[Sentence]:
    """Read ``token TAB tag`` lines, a blank line between sentences.

    Args:
        path: an UTF-8 file; tags are BIO with any label of :data:`LABELS`, others are dropped.

    Raises:
        ValueError: for a line that is not two columns.
    """
    sentences = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.strip()]
        if not rows:
            continue
        for row in rows:
            if len(row) != 2:
                raise ValueError(f"{path}: expected TOKEN<TAB>TAG, found {row}")
        if any("\\" in token for token, _ in rows):
            continue  # leftovers of the Penn Treebank's traces ("\ * - 1"), no running text
        sentences.append(_sentence([t for t, _ in rows], [tag for _, tag in rows]))
    return sentences


def _sentence(tokens: Sequence[str], tags: Sequence[str]) -> Sentence:
    text, starts = detokenize(tokens, [tag.startswith("I-") for tag in tags])
    spans: list[tuple[int, int, str]] = []
    previous = None
    for token, start, tag in zip(tokens, starts, tags, strict=True):
        prefix, _, name = tag.partition("-")
        label = LABELS.get(name)
        end = start + len(token)
        if label is None:
            previous = None
        elif prefix == "I" and previous == label:
            spans[-1] = (spans[-1][0], end, label)
        else:  # an I- without its B- begins a name too: nerugm has them
            spans.append((start, end, label))
        previous = label
    return Sentence(text, tuple(_trim(text, *span) for span in spans))


def _trim(text: str, start: int, end: int, label: str) -> tuple[int, int, str]:
    """Take stray marks off the ends of a name: "Kursk," is "Kursk", idner's "(PBB)," is "PBB".

    A closing bracket stays where the name holds its opening one: "Partai Baru (PB)".
    """
    while start < end - 1 and text[start] in " ,;:\"'”“(":
        start += 1
    while end - 1 > start and (
        text[end - 1] in " ,;:\"'”“" or (text[end - 1] == ")" and "(" not in text[start:end])
    ):
        end -= 1
    return start, end, label


def read_sentences(path: Path) -> Iterator[str]:
    """Yield the ``# text`` of each sentence of a CoNLL-U file (rebuilt where it has none)."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        if not block.strip():
            continue
        found = re.search(r"^# text = (.*)$", block, re.MULTILINE)
        yield " ".join((found.group(1) if found else _rebuild(block)).split())


def _rebuild(block: str) -> str:
    """Spell a sentence from its tokens and their ``SpaceAfter=No``."""
    text, covered = "", 0
    for line in block.splitlines():
        columns = line.split("\t")
        if len(columns) != 10 or "." in columns[0]:
            continue
        first, _, last = columns[0].partition("-")
        if last:
            covered = int(last)
        elif int(first) <= covered:
            continue
        text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
    return text


def _shingles(text: str) -> set[str]:
    words = re.findall(r"\w+", text.lower())
    if len(words) <= _SHINGLE:
        return {" ".join(words)}
    return {" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}


def drop_seen(sentences: Iterable[Sentence], seen: set[str]) -> list[Sentence]:
    """Drop sentences that share a run of eight words with ``seen``; add the rest to it.

    idner, nerugm and the treebanks share articles, sometimes with other punctuation; so equality
    of strings is not enough to keep the development parts unseen.
    """
    kept = []
    for sentence in sentences:
        shingles = _shingles(sentence.text)
        if shingles.isdisjoint(seen):
            kept.append(sentence)
            seen |= shingles
    return kept


def letters(text: str) -> str:
    """What is left of a text without case, spaces and marks, to tell the same text in two corpora.

    Example:
        >>> letters("“Siap!”, kata dia.") == letters("Siap , kata dia")
        True
    """
    return "".join(re.findall(r"\w+", text.lower()))


def shingles_of(sentences: Iterable[Sentence]) -> set[str]:
    """All word runs of ``sentences``, to seed :func:`drop_seen`."""
    return set().union(*(_shingles(sentence.text) for sentence in sentences))
