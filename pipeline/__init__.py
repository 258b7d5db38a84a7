"""Klaim: claims about troops in Indonesian news, as a table.

The data flow is flat: :mod:`pipeline.readers` give records, an engine of :mod:`pipeline.engines`
makes a spaCy ``Doc`` of each, the stages of :mod:`pipeline.stages` annotate it, and
:mod:`pipeline.writers` write the rows. :func:`pipeline.runner.extract` runs all of it; the command
``klaim`` is :mod:`pipeline.cli`.
"""

__version__ = "0.1.0"
