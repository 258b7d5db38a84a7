"""The default engine: the spaCy pipeline that is shipped."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.engines import sentences  # noqa: F401  (registers klaim_sentences)
from pipeline.engines.base import EngineError
from pipeline.engines.models import find_model


class SpacyEngine:
    """Runs a spaCy pipeline from a models folder; see :class:`pipeline.engines.base.Engine`."""

    name = "spacy"

    def __init__(self, models: Path) -> None:
        model = find_model(self.name, models)
        try:
            self._nlp = spacy.load(model.folder)
        except (OSError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise EngineError(f"spaCy cannot load {model.folder}: {reason}") from error
        self.model = model.label

    @property
    def vocab(self) -> Vocab:
        return self._nlp.vocab

    def pipe(self, texts: Iterable[str], batch_size: int = 64) -> Iterator[Doc]:
        """Yield a document for each text; a text over a million characters raises ValueError."""
        yield from self._nlp.pipe(texts, batch_size=batch_size)
