"""What a person reads on the terminal: claims, the summary of a run, tables of figures."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
from rich.console import Console, Group, RenderableType
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from pipeline.readers import Scan
from pipeline.records import Reject
from pipeline.runner import Summary

# prefix of ``value``; ``between`` and ``vague`` have none and show their bounds
_HEDGES = {
    "exact": "",
    "approximate": "≈",
    "nearly": "nearly ",
    "at_least": "≥",
    "more_than": ">",
    "at_most": "≤",
    "less_than": "<",
}
_AGGREGATIONS = {"additional": "additional", "cumulative": "in all", "subset": "out of these"}
# control characters in an article could steer the reader's terminal
_VISIBLE = dict.fromkeys((*range(32), *range(127, 160)), " ")
_MARKS = "«»"
_TOP_FORCES = 8
_UNBROKEN = 100_000


def read_claims(path: Path) -> Iterator[dict]:
    """Yield the rows of ``claims.parquet``, or of the folder that holds it.

    Raises:
        FileNotFoundError: it is not there.
        OSError, pyarrow.ArrowInvalid: it is no Parquet.
    """
    with pq.ParquetFile(path / "claims.parquet" if path.is_dir() else path) as table:
        for batch in table.iter_batches(batch_size=1_000):
            yield from batch.to_pylist()


def number(claim: Mapping) -> str:
    """Format the number of an estimate with its hedge or bounds; nothing for a statement.

    >>> number({"value": 10000, "hedge": "approximate"})
    '≈10 000'
    >>> number({"value": None, "low": 10000, "high": 99999, "hedge": "vague"})
    '10 000–99 999'
    """
    if claim.get("value") is not None:
        return _HEDGES.get(claim.get("hedge"), "") + _grouped(claim["value"])
    low, high = claim.get("low"), claim.get("high")
    if low is None and high is None:
        return ""
    if low is None or high is None:
        return f"≥{_grouped(low)}" if high is None else f"≤{_grouped(high)}"
    return f"{_grouped(low)}–{_grouped(high)}"


@contextmanager
def progress_bar(found: Scan) -> Iterator[Callable[[int], None]]:
    """Show a bar on stderr where that is a terminal; yields what to call with each step."""
    console = Console(stderr=True)
    # a text file is one article; how many rows other files hold is known at their end
    countable = all(file.suffix.lower() == ".txt" for file in found.files)
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.completed} documents"),
        BarColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        task = progress.add_task("extract", total=len(found.files) if countable else None)
        yield lambda steps: progress.advance(task, steps)


def claim_text(claim: Mapping, index: int, *, marks: bool) -> Text:
    """Lay out one claim: what, where and when, who says it, and the sentence.

    Args:
        claim: a row of claims.
        index: its number in the list, from 1.
        marks: put the evidence between « and », for where no style is shown.
    """
    text = Text(f"{index:>4}. ")
    text.append(_headline(claim), style="bold")
    for label, value in _details(claim):
        text.append(f"\n      {label:<8}", style="dim").append(_visible(value))
    text.append("\n      ").append_text(_evidence(claim, marks=marks))
    place = f"{claim['doc_id']} {claim['char_start']}–{claim['char_end']}"
    return text.append(f"\n      {_visible(place)}\n", style="dim")


def summary_view(summary: Summary) -> RenderableType:
    """Lay out what a run did."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    counts = (
        f"{summary.documents_in} in = {summary.documents_out} out + {summary.rejected} rejected"
    )
    grid.add_row("documents", counts)
    if summary.skipped:
        grid.add_row("left alone", f"{summary.skipped} of other formats in the folders")
    claims = sum(summary.claim_types.values())
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(summary.claim_types.items()))
    grid.add_row("claims", f"{claims} ({kinds})" if kinds else "0")
    if summary.forces:
        # by number, then name: equal counts keep one order
        ranked = sorted(summary.forces.items(), key=lambda item: (-item[1], item[0] or ""))
        told = (f"{force or 'not named'} {count}" for force, count in ranked[:_TOP_FORCES])
        grid.add_row("forces", Text(_visible(", ".join(told))))
    for reject in summary.rejects:
        grid.add_row("rejected", Text(_visible(f"[{reject.stage}] {_told(reject)}")))
    if summary.rejected > len(summary.rejects):
        more = summary.rejected - len(summary.rejects)
        grid.add_row("", f"and {more} more, all in rejects.parquet")
    speed = f", {summary.words / summary.seconds:,.0f} words/s" if summary.seconds else ""
    grid.add_row("time", f"{summary.seconds:.1f} s for {summary.words} words{speed}")
    grid.add_row("", f"after {summary.loading_seconds:.1f} s of loading")
    grid.add_row("model", f"{summary.model} ({summary.engine})")
    names = ", ".join(file.name for file in summary.files)
    grid.add_row("files", Text(f"{_visible(str(summary.out))}: {names}"))
    return grid


def figures_view(rows: Sequence[Mapping[str, object]]) -> RenderableType:
    """Lay out rows of the same columns; numbers to the right, fractions with three digits."""
    if not rows:
        return Text("nothing to show")
    columns = list(rows[0])
    table = Table(box=None, pad_edge=False)
    for column in columns:
        numeric = any(isinstance(row.get(column), int | float) for row in rows)
        table.add_column(column, justify="right" if numeric else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(Text(_visible(_figure(row.get(column)))) for column in columns))
    return Group(table)


def wide_console() -> Console:
    """Return a console for stdout; where that is a file or a pipe, it breaks no lines."""
    console = Console()
    if not console.is_terminal:
        console.width = _UNBROKEN
    return console


def _told(reject: Reject) -> str:
    # errors of the reader begin with the place, those of the stages do not know it
    known = reject.stage == "read" or not reject.doc_id
    return reject.error if known else f"{reject.doc_id}: {reject.error}"


def _headline(claim: Mapping) -> str:
    aggregation = _AGGREGATIONS.get(claim.get("aggregation"))
    if claim["claim_type"] == "statement":
        parts = ["statement", claim.get("stance"), claim.get("modality")]
    else:
        amount = " ".join(
            filter(None, (number(claim), claim.get("unit_text") or claim.get("unit")))
        )
        if aggregation:
            amount += f" ({aggregation})"
        force = claim.get("force") or "force not named"
        parts = [amount, force, claim.get("event"), claim.get("modality")]
    return _visible(" · ".join(filter(None, parts)))


def _details(claim: Mapping) -> Iterator[tuple[str, str]]:
    place = claim.get("location")
    country = claim.get("location_country")
    if place:
        yield "where", f"{place} ({country})" if country else place
    if when := _interval(claim, "event_start", "event_end", "event_date_text"):
        yield "when", when
    if claim.get("source") or claim.get("cue"):
        said = claim.get("source") or "nobody named"
        if claim.get("source_role"):
            said += f" ({claim['source_role']})"
        manner = (claim.get("stance"), claim.get("quotation"))
        yield "source", f"{said}: {', '.join(filter(None, manner))}"
    if claim.get("cites"):
        yield "cites", claim["cites"]
    if claim.get("relayed_by"):
        yield "relay", claim["relayed_by"]
    if said_on := _interval(claim, "statement_start", "statement_end", "statement_date_text"):
        yield "said", said_on


def _evidence(claim: Mapping, *, marks: bool) -> Text:
    """The sentence, with the quantity, or else the claim's own text, marked in it."""
    sentence, shift = claim["sentence_text"], claim["sentence_start"]
    if claim.get("quantity_start") is not None:
        start, end = claim["quantity_start"], claim["quantity_end"]
    else:
        start, end = claim["char_start"], claim["char_end"]
    # a quotation may begin before its sentence and go on after it
    start = min(max(start - shift, 0), len(sentence))
    end = min(max(end - shift, start), len(sentence))
    before, evidence, after = (
        _visible(part) for part in (sentence[:start], sentence[start:end], sentence[end:])
    )
    if marks and evidence:
        evidence = f"{_MARKS[0]}{evidence}{_MARKS[1]}"
    return Text.assemble(before, (evidence, "bold underline"), after)


def _interval(claim: Mapping, first: str, last: str, text: str) -> str:
    start, end = claim.get(first), claim.get(last)
    if start is None and end is None:
        return ""
    days = str(start) if start == end else f"{_day(start)} to {_day(end)}"
    return f"{days} (“{claim[text]}”)" if claim.get(text) else days


def _day(day: date | None) -> str:
    return "?" if day is None else day.isoformat()


def _grouped(value: int) -> str:
    return f"{value:,}".replace(",", " ")


def _figure(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    return "" if value is None else str(value)


def _visible(string: str) -> str:
    return string.translate(_VISIBLE)
