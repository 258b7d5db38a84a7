"""Measure the speed of a run, stage by stage, on repeats of a few articles.

Run it as a module::

    python -m pipeline.bench seeds --documents 200
    python -m pipeline.bench --linear
    python -m pipeline.bench --compare
    python -m pipeline.bench --dates

The second shows that the stages of rules take time in proportion to the text, up to 10 MB and on
hostile strings; the third what both engines cost and how good the claims are, on
``tests/gold``; the fourth sets the stage of dates beside dateparser's search, there too. Every
repeat has a text of its own (a number at its end), so that no cache answers for the second.
"""

import argparse
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice, pairwise
from pathlib import Path

from pipeline import __version__
from pipeline.article import Article
from pipeline.attribution.utterances import find_utterances
from pipeline.dates import annotate
from pipeline.display import figures_view, wide_console
from pipeline.entities.linking import link
from pipeline.entities.mentions import find_names
from pipeline.evaluation.comparison import compare, tables
from pipeline.evaluation.dates_baseline import compare_dates
from pipeline.numerals import find_numerals
from pipeline.processor import chunks, collect_rarely
from pipeline.quantities.component import find_all
from pipeline.readers import read
from pipeline.readers.fields import MAX_CHARS
from pipeline.records import Record
from pipeline.rows import extracted
from pipeline.runner import BATCH_SIZE, make_engine
from pipeline.sentences import split_sentences
from pipeline.stages import build_stages
from pipeline.writers import TableWriter


class Clock:
    """Adds up seconds under names, in the order in which the names first came."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Time the body of a ``with``."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] += time.perf_counter() - started


def bench(articles: list[Path], engine: str, n_documents: int) -> list[dict]:
    """Time one run over ``n_documents`` articles.

    Args:
        articles: files or folders whose articles are repeated.
        engine: ``spacy`` or ``stanza``.
        n_documents: how many articles to make of them.

    Returns:
        A row for loading, for reading, for the engine, for each stage, for writing, and for all of
        it but the loading: ``stage``, ``seconds``, ``share`` and ``words_per_second``.
    """
    clock = Clock()
    with clock("load"):
        loaded = make_engine(engine)
        stages = build_stages(loaded.vocab)
        collect_rarely()
    with tempfile.TemporaryDirectory() as scratch:
        dump = Path(scratch, "dump.jsonl")
        n_words = _write_dump(articles, dump, n_documents)
        with TableWriter(Path(scratch, "out"), {"code_version": __version__}) as tables:
            work = chunks(read([dump]), size=BATCH_SIZE, max_chars=MAX_CHARS)
            while True:
                with clock("read"):
                    chunk = next(work, None)
                if chunk is None:
                    break
                _run(chunk, loaded, stages, tables, clock)
            # the last groups go to the disk when the writer closes
            closing = time.perf_counter()
        clock.seconds["write"] += time.perf_counter() - closing
    return _figures(clock.seconds, n_words)


def _run(
    chunk: list[Record], engine: object, stages: object, tables: TableWriter, clock: Clock
) -> None:
    with clock("engine"):
        docs = list(engine.pipe([record.text for record in chunk], batch_size=BATCH_SIZE))
    for record, doc in zip(chunk, docs, strict=True):
        doc._.record = record
    for stage, component in stages.pipeline:
        with clock(stage):
            docs = [component(doc) for doc in docs]
    with clock("rows"):
        extractions = [extracted(doc) for doc in docs]
    with clock("write"):
        for rows in extractions:
            tables.write_document(rows.document, rows.extra)
            tables.write("claims", rows.claims)
            tables.write("dates", rows.dates)
            tables.write("entities", rows.entities)


SIZES = (10_000, 100_000, 1_000_000, 10_000_000)  # characters
HOSTILE_SIZES = (100_000, 1_000_000)
HOSTILE = (
    "1-1 000 1.",
    "ribu satu seribu dua ratus ",
    "1(satu (",
    "puluhan hingga ratusan, bahkan ",
    "1 tentara, 1, ",
    "tentara yang luka cuma 1 dari ",
    "antara sekitar lebih dari 1 ",
    "setiap Senin, pukul 1 ",
    "kata A, 1/1/",
    '"',
    "“Kami ",
    "dia mengatakan bahwa ia pergi.\n",
    '"A," katanya. "B." ',
    "menurut laporan Reuters mengutip ",
    "juru bicara Presiden Budi, ",
)


def linear(articles: list[Path]) -> list[dict]:
    """Time the stages of rules on texts of growing size, the last ones hostile.

    Returns:
        A row for each text: ``text``, ``characters`` and, of each stage, microseconds for a
        thousand characters: the same all the way down where time grows in proportion.
    """
    seed = "\n".join(item.text for item in read(articles) if isinstance(item, Record))
    rows = []
    for name, piece, sizes in [
        ("articles", seed + "\n", SIZES),
        *((repr(piece), piece, HOSTILE_SIZES) for piece in HOSTILE),
    ]:
        for size in sizes:
            text = (piece * (size // len(piece) + 1))[:size]
            rows.append({"text": name, "characters": size} | _own_time(text))
    return rows


def _own_time(text: str) -> dict[str, str]:
    """Microseconds for a thousand characters; names are those that no model is needed for."""
    sentences = list(split_sentences(text))
    marks = [time.process_time()]
    mentions = link(text, find_names(text, []))
    marks.append(time.process_time())
    numerals = [n for start, end in sentences for n in find_numerals(text, start, end)]
    marks.append(time.process_time())
    quantities = find_all(text, sentences, numerals)
    marks.append(time.process_time())
    dates, _ = annotate(text)
    marks.append(time.process_time())
    find_utterances(Article(text, sentences, mentions, dates), quantities)
    marks.append(time.process_time())
    stages = ("entities", "numerals", "quantities", "dates", "attribution")
    return {
        stage: f"{(done - started) / len(text) * 1e9:,.0f} µs"
        for stage, (started, done) in zip(stages, pairwise(marks), strict=True)
    }


def _write_dump(articles: list[Path], dump: Path, n_documents: int) -> int:
    """Write the repeats; return how many words they hold."""
    texts = [item.text for item in read(articles) if isinstance(item, Record)]
    n_words = 0
    with dump.open("w", encoding="utf-8") as lines:
        for number, text in enumerate(islice(cycle(texts), n_documents)):
            repeat = f"{text}\nArtikel {number}."
            n_words += len(repeat.split())
            lines.write(json.dumps({"text": repeat}) + "\n")
    return n_words


def _figures(seconds: dict[str, float], n_words: int) -> list[dict]:
    total = sum(seconds.values()) - seconds["load"]
    rows = [
        {
            "stage": stage,
            "seconds": spent,
            "share": None if stage == "load" else f"{spent / total:.0%}",
            "words_per_second": None if stage == "load" else f"{n_words / spent:,.0f}",
        }
        for stage, spent in seconds.items()
    ]
    total_row = {
        "stage": f"all ({n_words} words)",
        "seconds": total,
        "share": "100%",
        "words_per_second": f"{n_words / total:,.0f}",
    }
    return [*rows, total_row]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure words per second, stage by stage.")
    parser.add_argument("articles", nargs="*", type=Path, default=[Path("seeds")])
    parser.add_argument("--engine", default="spacy", choices=["spacy", "stanza"])
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--linear", action="store_true", help="stages of rules up to 10 MB")
    parser.add_argument("--compare", action="store_true", help="compare the engines on the gold")
    parser.add_argument("--dates", action="store_true", help="the dates beside dateparser's search")
    parser.add_argument("--gold", type=Path, default=Path("tests/gold"))
    arguments = parser.parse_args()
    if arguments.compare:
        print("\n".join(tables(compare(arguments.gold))))
        return
    if arguments.linear:
        rows = linear(arguments.articles)
    elif arguments.dates:
        rows = compare_dates(arguments.gold)
    else:
        rows = bench(arguments.articles, arguments.engine, arguments.documents)
    wide_console().print(figures_view(rows), highlight=False)


if __name__ == "__main__":
    main()
