"""Quantities: every counted number of troops. Importing registers ``klaim_quantities``."""

from pipeline.quantities.component import NAME, Quantities
from pipeline.quantities.finder import find_quantities
from pipeline.quantities.numerals import Numeral, find_numerals

__all__ = ["NAME", "Numeral", "Quantities", "find_numerals", "find_quantities"]
