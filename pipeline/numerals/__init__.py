"""Numerals: every number of a text, whatever it counts. Importing registers ``klaim_numerals``."""

from pipeline.numerals.component import NAME, Numerals
from pipeline.numerals.grammar import find_numerals

__all__ = ["NAME", "Numerals", "find_numerals"]
