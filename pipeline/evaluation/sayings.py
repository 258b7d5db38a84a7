"""Read light gold: who says it, and nothing else, in articles where that is hard to tell.

An article (``NAME.txt``) and its utterances (``NAME.tsv``), a line each: some words of the text
around the cue, the cue, the words for the speaker at the cue (``nya`` for "-nya"), and his fullest
name in the article; the last two are empty where the cue has no speaker. ``tests/gold/README.md``
says by which rules.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.evaluation.gold import GoldError
from pipeline.records import Record

_COLUMNS = 4
_WORDS = re.compile(r"\w+")


class Saying(NamedTuple):
    """One utterance: its cue, in ``[start, end)``, and its speaker."""

    start: int
    end: int
    cue: str
    mention: str
    source: str


class Article(NamedTuple):
    """An article and its utterances in text order."""

    record: Record
    sayings: list[Saying]


def load_sayings(folder: Path) -> list[Article]:
    """Load every ``*.tsv`` under ``folder``, by name.

    Raises:
        GoldError: there is none, or a line does not fit its article.
    """
    paths = sorted(folder.rglob("*.tsv"))
    if not paths:
        raise GoldError(f"{folder}: no light gold (*.tsv) here")
    return [_load(path) for path in paths]


def _load(path: Path) -> Article:
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    lines = path.read_text(encoding="utf-8").splitlines()
    sayings = [_saying(path, number, line, text) for number, line in enumerate(lines, 1)]
    return Article(Record(path.stem, str(path), text), sayings)


def _saying(path: Path, number: int, line: str, text: str) -> Saying:
    cells = line.split("\t")
    if len(cells) != _COLUMNS:
        raise GoldError(f"{path}:{number}: {len(cells)} cells, not context, cue, mention, source")
    context, cue, mention, source = cells
    if text.count(context) != 1:
        raise GoldError(
            f"{path}:{number}: {context!r} stands {text.count(context)} times, not once"
        )
    if cue not in context:
        raise GoldError(f"{path}:{number}: no cue {cue!r} in {context!r}")
    start = text.index(context)
    return Saying(start, start + len(context), cue, mention, source)


def aligned(sayings: Sequence[Saying], claims: Sequence[dict]) -> Iterator[tuple[Saying, dict]]:
    """Each utterance with the row found for it, where one was: the same cue at the same place.

    Args:
        sayings: of one article, in text order.
        claims: the rows of the claims table, in text order.
    """
    left = [claim for claim in claims if claim["cue"]]
    for saying in sayings:
        found = next((claim for claim in left if _is_same(saying, claim)), None)
        if found:
            left.remove(found)
            yield saying, found


def _is_same(saying: Saying, claim: dict) -> bool:
    inside = claim["cue_start"] < saying.end and claim["cue_end"] > saying.start
    cue, found = plain(saying.cue), plain(claim["cue"])
    return inside and (cue in found or found in cue)


def plain(name: str | None) -> str:
    """A name without marks, in small letters, to compare.

    Example:
        >>> plain("Dira K. Mochtar") == plain("Dira K Mochtar")
        True
    """
    return " ".join(_WORDS.findall((name or "").lower()))
