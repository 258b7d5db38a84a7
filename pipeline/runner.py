"""A whole run: dumps in, tables out."""

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from pipeline.engines import spacy_alone  # noqa: F401  (before spaCy is imported)

# isort: split
from spacy.language import Language
from spacy.vocab import Vocab

from pipeline import __version__
from pipeline.processor import Processor, chunks, collect_rarely
from pipeline.readers import read, scan
from pipeline.readers.fields import MAX_CHARS, parse_published
from pipeline.records import Record, Reject
from pipeline.rows import Extracted
from pipeline.stages import build_stages
from pipeline.writers import TableWriter

BATCH_SIZE = 32
_REJECTS_TOLD = 10
_CHUNKS_AHEAD = 2  # for each worker: one at work, one waiting

Chunk = list[Record | Reject]
Result = list[Extracted | Reject]


class WorkerError(RuntimeError):
    """A worker process died; the message says what to do."""


@dataclass(slots=True)
class Summary:
    """What a run did. ``documents_in == documents_out + rejected``, always."""

    out: Path
    engine: str
    model: str
    files: tuple[Path, ...] = ()
    skipped: int = 0  # files of other formats in the input folders
    documents_in: int = 0
    documents_out: int = 0
    rejected: int = 0
    rejects: list[Reject] = field(default_factory=list)  # the first few
    claim_types: Counter[str] = field(default_factory=Counter)
    forces: Counter[str | None] = field(default_factory=Counter)  # of troop estimates
    words: int = 0
    loading_seconds: float = 0.0  # of the engine and the stages
    seconds: float = 0.0  # of all the rest

    def add(self, item: Extracted | Reject) -> None:
        """Count one article."""
        if isinstance(item, Reject):
            self.rejected += 1
            if len(self.rejects) < _REJECTS_TOLD:
                self.rejects.append(item)
            return
        self.documents_out += 1
        self.words += item.n_words
        self.claim_types.update(row["claim_type"] for row in item.claims)
        estimates = (row for row in item.claims if row["claim_type"] == "troop_estimate")
        self.forces.update(row.get("force") for row in estimates)


def extract(
    inputs: Iterable[Path | str],
    out: Path | str,
    engine: str | Callable[[], object] = "spacy",
    *,
    published: str | None = None,
    workers: int = 1,
    batch_size: int = BATCH_SIZE,
    progress: Callable[[int], None] | None = None,
    stages: Callable[[Vocab], Language] = build_stages,
) -> Summary:
    """Extract every claim of ``inputs`` into tables in the folder ``out``.

    The tables are the same, byte by byte, in every run and for any number of workers.

    Args:
        inputs: files and folders, as :func:`pipeline.readers.read` takes.
        out: the output folder; files of an earlier run are replaced when this one is done.
        engine: ``spacy`` or ``stanza``; or a function of a module that makes an engine.
        published: ISO 8601 date for documents that bring none.
        workers: processes to share the work; each loads the engine.
        batch_size: articles that the engine sees together.
        progress: called with the number of articles done since the last call.
        stages: the stages, or others in their place.

    Raises:
        InputError: there is nothing to read.
        RowError: ``published`` is no date.
        EngineError: the engine or its model cannot be loaded.
        OutputError: ``out`` cannot be written.
        WorkerError: a worker process died.

    >>> summary = extract(["seeds"], "out")
    >>> summary.documents_in == summary.documents_out + summary.rejected
    True
    """
    out = Path(out)
    published = parse_published(published) if published else None
    found = scan(inputs, exclude=out)
    started = time.perf_counter()
    processor = Processor(make_engine(engine), stages)
    loaded = processor.engine
    summary = Summary(out, loaded.name, str(loaded.model), skipped=found.skipped)
    metadata = {"code_version": __version__, "engine": summary.engine, "model": summary.model}

    # the longest article there may be, so that a chunk never holds two such
    work = chunks(_records(found.files, published, summary), size=batch_size, max_chars=MAX_CHARS)
    if workers == 1:
        results = map(processor.process, work)
    else:
        del processor, loaded  # each worker has its own
        results = _in_processes(work, engine, stages, workers)
    summary.loading_seconds = time.perf_counter() - started
    with ExitStack() as stack:
        stack.callback(collect_rarely())
        tables = stack.enter_context(TableWriter(out, metadata))
        for result in results:
            _write(result, tables, summary)
            if progress:
                progress(len(result))
        if summary.documents_in != summary.documents_out + summary.rejected:
            raise AssertionError(f"documents lost: {summary}")
    summary.files = tables.files
    summary.seconds = time.perf_counter() - started - summary.loading_seconds
    return summary


def make_engine(engine: str | Callable[[], object]) -> object:
    """Load an engine by name, or call the function that makes it."""
    if callable(engine):
        return engine()
    from pipeline.engines import load_engine

    return load_engine(engine)


def _records(
    files: Iterable[Path], published: str | None, summary: Summary
) -> Iterator[Record | Reject]:
    """Read the files, fill in the default date, count what came in."""
    for item in read(files):
        summary.documents_in += 1
        if published and isinstance(item, Record) and item.published is None:
            yield replace(item, published=published)
        else:
            yield item


def _write(result: Result, tables: TableWriter, summary: Summary) -> None:
    for item in result:
        summary.add(item)
        if isinstance(item, Reject):
            tables.write("rejects", [asdict(item)])
            continue
        tables.write_document(item.document, item.extra)
        tables.write("claims", item.claims)
        tables.write("dates", item.dates)
        tables.write("entities", item.entities)


def _in_processes(
    work: Iterator[Chunk],
    engine: str | Callable[[], object],
    stages: Callable[[Vocab], Language],
    workers: int,
) -> Iterator[Result]:
    """Yield the results of the chunks in their order, with a bounded number under way."""
    with ProcessPoolExecutor(
        workers,
        mp_context=get_context("spawn"),  # fork is unsafe once torch has started its threads
        initializer=_start_worker,
        initargs=(engine, stages),
    ) as pool:
        try:
            under_way: deque[Future[Result]] = deque(
                pool.submit(_process, chunk) for chunk in islice(work, workers * _CHUNKS_AHEAD)
            )
            while under_way:
                yield under_way.popleft().result()
                under_way.extend(pool.submit(_process, chunk) for chunk in islice(work, 1))
        except BrokenProcessPool as error:
            raise WorkerError(
                "a worker process died, most likely out of memory; use fewer --workers"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


_processor: Processor | None = None  # of a worker process


def _start_worker(engine: str | Callable[[], object], stages: Callable[[Vocab], Language]) -> None:
    global _processor  # noqa: PLW0603 - a process pool offers its workers no other place
    _processor = Processor(make_engine(engine), stages)
    collect_rarely()


def _process(chunk: Chunk) -> Result:
    return _processor.process(chunk)
