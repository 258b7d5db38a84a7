"""A line of text for a temporal expression, so that tables of them can be read."""

from pipeline.annotations import TimeExpression
from pipeline.dates import annotate


def show(text: str, found: TimeExpression) -> str:
    """``span = TYPE value MOD | first..last precision basis +offset``; "-" for a null precision."""
    mod = f" {found.timex_mod}" if found.timex_mod else ""
    days = ""
    if found.first is not None:
        days = f" {found.first}" if found.first == found.last else f" {found.first}..{found.last}"
    offset = "" if found.deictic_offset is None else f" {found.deictic_offset:+d}"
    return (
        f"{text[found.start : found.end]} = {found.timex_type} {found.timex_value}{mod} |"
        f"{days} {found.precision or '-'} {found.basis}{offset}"
    )


def read(text: str, published: str | None = "2024-10-30") -> list[str]:
    """Every expression of ``text`` as a line; the reference date is a Wednesday."""
    return [show(text, found) for found in annotate(text, published)[0]]
