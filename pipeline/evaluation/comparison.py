"""Compare the engines: what they cost, and how good the claims are that are made with them.

``python -m pipeline.bench --compare`` prints the tables of the README.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.engines import ENGINES
from pipeline.measures import ONE_THREAD

PARTS = ("dev", "test")
# What a reader of the claims would ask, and the slot of the scorer that answers.
SLOTS = {
    "numbers of troops: value, bounds, unit": "estimates.number",
    "hedge": "estimates.hedge",
    "force": "estimates.force",
    "event": "estimates.event",
    "modality": "estimates.modality",
    "place": "estimates.location",
    "date of the event": "estimates.event_date",
    "source": "estimates.source",
    "outlet that relays": "estimates.relayed_by",
    "date of the saying": "estimates.statement_date",
    "statements without a number": "statements",
    "their source": "statements.source",
    "their cue": "statements.cue",
    "their stance": "statements.stance",
    "what exactly is said": "statements.text",
    "temporal expressions, exact span": "dates",
    "their TIMEX3 value": "dates.timex_value",
    "names, exact span": "entities",
    "fullest name or ISO code": "entities.entity",
    "day that relative dates count from": "document.reference_date",
}
# Slots of attribution, for which the engine's parse is asked where the words do not tell.
PARSED_SLOTS = (
    "statements",
    "statements.source_text",
    "statements.source",
    "estimates.source_text",
    "estimates.source",
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one engine.

    Attributes:
        engine: its name.
        model: the weights it ran.
        megabytes: of the weights.
        startup_seconds: from the start of a process to its first document.
        engine_words: words a second of one core, by the engine alone.
        run_words: the same, by a whole run with all stages.
        f1: part of the gold -> slot -> F1, null where the part has none of it.
        parse: part of the gold -> slot -> points of F1 (of 100) that the parse adds to the words.
    """

    engine: str
    model: str
    megabytes: float
    startup_seconds: float
    engine_words: int
    run_words: int
    f1: dict[str, dict[str, float | None]]
    parse: dict[str, dict[str, float]]


def compare(gold: Path, engines: Sequence[str] = ENGINES) -> list[Measured]:
    """Measure each engine in a fresh process, on one core.

    Args:
        gold: the folder of the parts, ``tests/gold``.
        engines: which.

    Raises:
        subprocess.CalledProcessError: an engine does not load, or the gold is wrong.
    """
    found = []
    for engine in engines:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-m", __name__, engine, str(gold)],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | ONE_THREAD,
        )
        found.append(Measured(**json.loads(done.stdout)))
    return found


def measure(engine: str, gold: Path) -> Measured:
    """Measure one engine in this process."""
    import time

    from pipeline.engines import load_engine
    from pipeline.engines.models import models_folder
    from pipeline.evaluation.gold import load_folder
    from pipeline.evaluation.scorer import score
    from pipeline.measures import megabytes, startup_seconds, words_per_second
    from pipeline.processor import Processor

    models = models_folder()
    loaded = load_engine(engine, models)
    processor = Processor(loaded)
    words_alone = Processor(loaded)
    words_alone.stages.get_pipe("attribution").syntax = False
    f1, parse, seconds, texts = {}, {}, 0.0, []
    for part in PARTS:
        golds = load_folder(gold / part)
        records = [item.record for item in golds]
        list(processor.process(records[:2]))
        started = time.process_time()
        outputs = list(processor.process(records))
        seconds += time.process_time() - started
        texts += [record.text for record in records]
        scores = score(golds, outputs).scores
        f1[part] = {slot: scores[slot].f1 if slot in scores else None for slot in SLOTS.values()}
        without = score(golds, words_alone.process(records)).scores
        parse[part] = {slot: 100 * (scores[slot].f1 - without[slot].f1) for slot in PARSED_SLOTS}
    return Measured(
        engine=engine,
        model=loaded.model,
        megabytes=megabytes(engine, models),
        startup_seconds=startup_seconds(engine, models),
        engine_words=words_per_second(loaded, texts),
        run_words=round(sum(len(text.split()) for text in texts) / seconds),
        f1=f1,
        parse=parse,
    )


def tables(measured: Sequence[Measured]) -> Iterator[str]:
    """Yield the lines of three Markdown tables: costs, F1 by slot, and what the parse adds."""
    yield from _head("", *(item.engine for item in measured))
    yield _row("weights", *(item.model for item in measured))
    yield _row("megabytes", *(f"{item.megabytes:.1f}" for item in measured))
    yield _row("start-up, seconds", *(f"{item.startup_seconds:.1f}" for item in measured))
    yield _row("words a second, engine", *(f"{item.engine_words:,}" for item in measured))
    yield _row("words a second, whole run", *(f"{item.run_words:,}" for item in measured))
    for part in PARTS:
        yield _row(f"mean F1 of the claims, {part}", *(_f1(_mean(m.f1[part])) for m in measured))
    yield ""
    yield from _head("F1", *(f"{part}, {item.engine}" for part in PARTS for item in measured))
    for title, slot in SLOTS.items():
        yield _row(title, *(_f1(item.f1[part][slot]) for part in PARTS for item in measured))
    yield ""
    yield from _head(
        "points of F1 that the parse adds", *(f"{p}, {m.engine}" for p in PARTS for m in measured)
    )
    for slot in PARSED_SLOTS:
        yield _row(slot, *(f"{m.parse[part][slot]:+.1f}" for part in PARTS for m in measured))


def _mean(scores: Mapping[str, float | None]) -> float | None:
    known = [score for score in scores.values() if score is not None]
    return sum(known) / len(known) if known else None


def _f1(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _head(*titles: str) -> Iterator[str]:
    yield _row(*titles)
    yield "|---|" + "--:|" * (len(titles) - 1)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    print(json.dumps(asdict(measure(sys.argv[1], Path(sys.argv[2])))))
