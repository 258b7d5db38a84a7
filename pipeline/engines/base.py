"""What every engine offers, and the one error it raises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

# What a newsroom's line can end with; each is a sentence boundary for every engine.
NEWLINES = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
LABELS = frozenset({"PER", "ORG", "LOC"})


class EngineError(Exception):
    """An engine cannot be loaded. The message is one line that says what to do about it."""


class Engine(Protocol):
    """Turns texts into spaCy documents.

    Attributes:
        name: the engine's name, as given to :func:`pipeline.engines.load_engine`.
        model: which weights it runs, for the metadata of the tables: "id_klaim_core-0.2.0".
        vocab: the vocabulary that its documents share.
    """

    name: str
    model: str
    vocab: Vocab

    def pipe(self, texts: Iterable[str], batch_size: int = 64) -> Iterator[Doc]:
        """Yield one document for each text, in order.

        ``doc.text == text`` for every text, the empty one included. Sentence starts are set; a line
        break always ends a sentence. ``doc.ents`` are labelled PER, ORG and LOC.

        Args:
            texts: articles, verbatim.
            batch_size: how many are worked on at a time.
        """
        ...
