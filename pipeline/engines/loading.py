"""Load an engine by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.engines.base import Engine, EngineError
from pipeline.engines.models import models_folder

if TYPE_CHECKING:
    from pathlib import Path

ENGINES = ("spacy", "stanza")


def load_engine(name: str = "spacy", models: Path | None = None) -> Engine:
    """Load an engine and its model.

    Args:
        name: one of :data:`ENGINES`.
        models: the folder of models; see :func:`pipeline.engines.models.models_folder`.

    Raises:
        EngineError: for an unknown name, a library that is not installed, a missing or damaged
            model.

    Example:
        >>> engine = load_engine()
        >>> [doc] = engine.pipe(["Presiden Joko Widodo tiba di Kyiv."])
        >>> [(ent.text, ent.label_) for ent in doc.ents]
        [('Joko Widodo', 'PER'), ('Kyiv', 'LOC')]
    """
    if name not in ENGINES:
        raise EngineError(f"unknown engine {name!r}: choose one of {', '.join(ENGINES)}")
    folder = models_folder(models)
    try:
        if name == "spacy":
            from pipeline.engines.spacy_engine import SpacyEngine

            return SpacyEngine(folder)
        from pipeline.engines.stanza_engine import StanzaEngine

        return StanzaEngine(folder)
    except ModuleNotFoundError as error:
        raise EngineError(
            f"engine {name!r} needs {error.name}, which is not installed: "
            f"pip install 'klaim[{name}]'"
        ) from None
