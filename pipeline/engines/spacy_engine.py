"""The default engine: the spaCy pipeline that is shipped."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.engines import sentences  # noqa: F401  (registers klaim_sentences)
from pipeline.engines.base import EngineError
from pipeline.engines.models import find_model

_LONG_RUN = re.compile(r"\S{1000}")


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
        """The vocabulary that its documents share."""
        return self._nlp.vocab

    def pipe(self, texts: Iterable[str], batch_size: int = 64) -> Iterator[Doc]:
        """Yield a document for each text; a text over a million characters raises ValueError."""
        yield from self._nlp.pipe(map(self._tokenized, texts), batch_size=batch_size)

    def _tokenized(self, text: str) -> Doc:
        """Tokenize; a run without white space is cut, since its affixes are peeled off one by one.

        spaCy's time for one such run grows with the square of its length.
        """
        cuts = [run.end() for run in _LONG_RUN.finditer(text)]
        if not cuts or len(text) > self._nlp.max_length:
            return self._nlp.make_doc(text)
        bounds = pairwise([0, *cuts, len(text)])
        pieces = [self._nlp.make_doc(text[start:end]) for start, end in bounds if start < end]
        return Doc.from_docs(pieces, ensure_whitespace=False)
