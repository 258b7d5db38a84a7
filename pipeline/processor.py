"""One chunk of records through the engine and the stages. A failure costs its article alone."""

import gc
import logging
from collections.abc import Callable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.records import Record, Reject
from pipeline.rows import Extracted, SchemaError, extracted
from pipeline.stages import build_stages

logger = logging.getLogger(__name__)


_NEW_OBJECTS = 50_000  # before the collector looks at them; 700 is Python's own


def collect_rarely() -> Callable[[], None]:
    """Keep the garbage collector from the loaded models; the function returned undoes it.

    Looking through the models' objects again and again took a quarter of the stages' time.

    Example:
        >>> undo = collect_rarely()
        >>> undo()
    """
    thresholds = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, *thresholds[1:])

    def undo() -> None:
        gc.set_threshold(*thresholds)
        gc.unfreeze()

    return undo


class Processor:
    """An engine and the stages, loaded once and used for many chunks.

    Args:
        engine: anything with ``name``, ``model``, ``vocab`` and ``pipe(texts, batch_size)``, as
            :func:`pipeline.engines.load_engine` gives.
        stages: makes the spaCy pipeline of the stages for the engine's vocabulary.
    """

    def __init__(self, engine: object, stages: Callable[[Vocab], Language] = build_stages) -> None:
        self.engine = engine
        self.stages = stages(engine.vocab)

    def process(self, chunk: Sequence[Record | Reject]) -> list[Extracted | Reject]:
        """Extract a chunk; the result has one item for each of the chunk, in its order.

        A stage runs over the whole chunk before the next one does: what it looks up again and
        again stays close to the processor.
        """
        parsed = iter(self._parse([item for item in chunk if isinstance(item, Record)]))
        items = [
            item if isinstance(item, Reject) else _recorded(item, next(parsed)) for item in chunk
        ]
        for stage, component in self.stages.pipeline:
            items = [
                item if isinstance(item, Reject) else _annotated(item, stage, component)
                for item in items
            ]
        return [item if isinstance(item, Reject) else _rows(item) for item in items]

    def _parse(self, records: list[Record]) -> list[Doc | Exception]:
        texts = [record.text for record in records]
        try:
            return self._pipe(texts)
        except Exception as error:  # noqa: BLE001 - a model may raise anything
            if len(texts) == 1:
                return [error]
            # which text it was nobody tells: each one by itself
            return [parsed for record in records for parsed in self._parse([record])]

    def _pipe(self, texts: list[str]) -> list[Doc | Exception]:
        if not texts:
            return []
        docs = list(self.engine.pipe(texts, batch_size=len(texts)))
        for text, doc in zip(texts, docs, strict=True):
            if doc.text != text:
                raise ValueError("the engine changed the text, so offsets would not hold")
        return docs


def _recorded(record: Record, parsed: Doc | Exception) -> Doc | Reject:
    if isinstance(parsed, Exception):
        return _reject(record, "engine", parsed)
    parsed._.record = record
    return parsed


def _annotated(doc: Doc, stage: str, component: Callable[[Doc], Doc]) -> Doc | Reject:
    try:
        return component(doc)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other articles go on
        return _reject(doc._.record, stage, error)


def _rows(doc: Doc) -> Extracted | Reject:
    try:
        return extracted(doc)
    except SchemaError as error:
        return _reject(doc._.record, error.stage, error)


def chunks(
    items: Iterator[Record | Reject], *, size: int, max_chars: int
) -> Iterator[list[Record | Reject]]:
    """Cut a stream into chunks of at most ``size`` items.

    A chunk ends early at the item that brings it to ``max_chars`` characters of text, so that long
    articles do not pile up in memory. The cut depends on the input alone, never on the number of
    workers: what an engine sees together is the same in every run.
    """
    chunk: list[Record | Reject] = []
    n_chars = 0
    for item in items:
        chunk.append(item)
        n_chars += len(item.text) if isinstance(item, Record) else 0
        if len(chunk) == size or n_chars >= max_chars:
            yield chunk
            chunk, n_chars = [], 0
    if chunk:
        yield chunk


def _reject(record: Record, stage: str, error: Exception) -> Reject:
    logger.debug("%s failed at %s", record.doc_id, stage, exc_info=error)
    message = " ".join(str(error).split())[:500]
    return Reject(record.source_path, stage, f"{type(error).__name__}: {message}", record.doc_id)
