"""Quantities: every counted number of troops. Importing registers ``klaim_quantities``."""

from pipeline.quantities.component import NAME, Quantities
from pipeline.quantities.finder import find_quantities

__all__ = ["NAME", "Quantities", "find_quantities"]
