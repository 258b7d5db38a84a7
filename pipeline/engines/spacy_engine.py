"""The default engine: the spaCy pipeline that is shipped."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from pathlib import Path

from pipeline.engines import spacy_alone  # noqa: F401  (before spaCy is imported)

# isort: split
import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import use_ops
from threadpoolctl import ThreadpoolController

from pipeline.engines import lemmatizer, sentences, tokenizer  # noqa: F401  (for the registry)
from pipeline.engines.base import EngineError
from pipeline.engines.models import find_model
from pipeline.engines.vectors import remember_vectors

_LONG_RUN = re.compile(r"\S{1000}")


class SpacyEngine:
    """Runs a spaCy pipeline from a models folder; see :class:`pipeline.engines.base.Engine`.

    Matrices are multiplied by numpy's BLAS, three times as fast here as thinc's own, on one thread:
    the sums of a product then never depend on how many threads shared it, nor the tables on how
    many workers shared the articles.
    """

    name = "spacy"

    def __init__(self, models: Path) -> None:
        model = find_model(self.name, models)
        try:
            with use_ops("numpy", use_blis=False):  # networks keep what they are made with
                self._nlp = spacy.load(model.folder)
        except (OSError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise EngineError(f"spaCy cannot load {model.folder}: {reason}") from error
        remember_vectors(self._nlp.vocab)
        self.model = model.label
        self._threads = ThreadpoolController()

    @property
    def vocab(self) -> Vocab:
        """The vocabulary that its documents share."""
        return self._nlp.vocab

    def pipe(self, texts: Iterable[str], batch_size: int = 64) -> Iterator[Doc]:
        """Yield a document for each text; a text over a million characters raises ValueError."""
        texts = iter(texts)
        while batch := list(islice(texts, batch_size)):
            with self._threads.limit(limits=1, user_api="blas"), use_ops("numpy", use_blis=False):
                docs = list(self._nlp.pipe(map(self._tokenized, batch), batch_size=batch_size))
            yield from docs

    def _tokenized(self, text: str) -> Doc:
        """Tokenize; a run without white space is cut, so that no token is longer than its pieces.

        What reads a token after this may take more than linear time in its length.
        """
        cuts = [run.end() for run in _LONG_RUN.finditer(text)]
        if not cuts or len(text) > self._nlp.max_length:
            return self._nlp.make_doc(text)
        bounds = pairwise([0, *cuts, len(text)])
        pieces = [self._nlp.make_doc(text[start:end]) for start, end in bounds if start < end]
        return Doc.from_docs(pieces, ensure_whitespace=False)
