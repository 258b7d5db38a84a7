"""Engines: raw text in, spaCy ``Doc`` with tokens, sentences and named entities out.

Importing this package loads neither spaCy nor Stanza; :func:`load_engine` imports what it needs.
"""

from pipeline.engines.base import Engine, EngineError
from pipeline.engines.loading import ENGINES, load_engine

__all__ = ["ENGINES", "Engine", "EngineError", "load_engine"]
