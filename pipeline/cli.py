"""The command ``klaim``."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from pipeline import __version__

if TYPE_CHECKING:
    from types import FrameType

    from pipeline.evaluation.report import Report

# Loading spaCy and torch takes seconds: the commands import what they need when they run, so that
# --help answers at once.

EXIT_NONE_PROCESSED = EXIT_BELOW = 1
EXIT_USAGE = 2
EXIT_OUTPUT = 3
EXIT_MODEL = 4
EXIT_WORKER = 5
_EXIT_SIGNAL = 128  # as a shell tells it: 128 + the signal's number

_EPILOG = (
    "[bold]Exit codes[/bold]: 0 done; rejected documents are told · 1 no document could be "
    "processed, or a figure is below its floor · 2 wrong usage, or nothing to read · 3 the output "
    "cannot be written · 4 the model is missing or damaged · 5 a worker process died"
)


def _epilog(*examples: str) -> str:
    return "\n\n".join(("[bold]Examples[/bold]", *examples, _EPILOG))


app = typer.Typer(
    name="klaim",
    help="Who says how many soldiers of whom are where, doing what, when, and who passes it on: "
    "claims about troops from Indonesian news, as a table.",
    epilog=_EPILOG,
    rich_markup_mode="rich",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class EngineName(StrEnum):
    """The engines to choose from."""

    spacy = "spacy"
    stanza = "stanza"


_Engine = Annotated[EngineName, typer.Option(help="Whose models split the text and find names.")]


def main() -> None:
    """Run the command; the entry point of the script ``klaim``."""
    signal.signal(signal.SIGTERM, _terminate)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # a terminal may lack some character
    app()


def _tell_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it
    if wanted:
        typer.echo(f"klaim {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_tell_version,
            is_eager=True,
            help="Tell the version and stop.",
        ),
    ] = False,
) -> None:
    """Options of the command itself."""


@app.command(
    epilog=_epilog(
        "klaim extract seeds --out out",
        "klaim extract dump.jsonl more/ --out out --workers 2",
        "klaim extract articles/ --out out --published 2024-10-23 --engine stanza",
    )
)
def extract(
    inputs: Annotated[
        list[Path],
        typer.Argument(
            metavar="INPUT...",
            help="Folders and files: .txt (an article), .jsonl, .csv, .parquet (an article a row, "
            "in the field 'text'; doc_id, title, url, outlet, published where known).",
        ),
    ],
    *,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Folder for the tables.")],
    engine: _Engine = EngineName.spacy,
    published: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="ISO 8601 date of documents that bring none; relative dates count from it.",
        ),
    ] = None,
    workers: Annotated[
        int, typer.Option(min=1, help="Processes; the output is the same for any number.")
    ] = 1,
) -> None:
    """Read dumps of news, write tables of claims.

    Tables in DIR: claims (Parquet and CSV), documents, dates, entities, rejects.

    What cannot be processed is in rejects with the reason; everything else goes on.
    """
    from pipeline.display import progress_bar, summary_view, wide_console
    from pipeline.readers import scan
    from pipeline.runner import extract as run

    with _told_errors(), progress_bar(scan(inputs, exclude=out)) as advance:
        summary = run(
            inputs,
            out,
            engine.value,
            published=published,
            workers=workers,
            progress=advance,
        )
    wide_console().print(summary_view(summary), highlight=False)
    if summary.rejected:
        _say(f"{summary.rejected} of {summary.documents_in} documents rejected, see above")
    if not summary.documents_out:
        raise typer.Exit(EXIT_NONE_PROCESSED)


@app.command(
    epilog=_epilog(
        "klaim show out",
        "klaim show out --limit 5 | less",
    )
)
def show(
    path: Annotated[
        Path, typer.Argument(metavar="DIR", help="The output folder of a run, or claims.parquet.")
    ],
    *,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", min=1, help="Show the first N claims.")
    ] = None,
) -> None:
    """Print the claims of a run for a person to read.

    Number, force, event and modality; where and when; who says it, who passes it on.

    The evidence is marked in its sentence: underlined, or «so» in a pipe.
    """
    from itertools import islice

    import pyarrow as pa

    from pipeline.display import claim_text, read_claims, wide_console

    console = wide_console()
    marks = not console.is_terminal or console.no_color
    shown = 0
    try:
        for shown, claim in enumerate(islice(read_claims(path), limit), start=1):
            console.print(claim_text(claim, shown, marks=marks), soft_wrap=not console.is_terminal)
    except FileNotFoundError:
        _fail(f"{path}: no claims here; make them with `klaim extract INPUT --out {path}`")
    except (pa.ArrowException, KeyError):
        _fail(f"{path}: no table of claims; `klaim extract` writes one")
    if not shown:
        console.print("no claims")


@app.command(
    epilog=_epilog(
        "klaim evaluate --gold tests/gold",
        "klaim evaluate --gold tests/gold --floors tests/gold/floors.json",
    )
)
def evaluate(
    *,
    gold: Annotated[Path, typer.Option(metavar="DIR", help="Folder of annotated articles.")],
    engine: _Engine = EngineName.spacy,
    floors: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="JSON of least figures; one below its floor is exit 1."),
    ] = None,
    raise_floors: Annotated[
        bool, typer.Option("--raise-floors", help="Lift the floors to what this run reaches.")
    ] = False,
    errors: Annotated[
        bool, typer.Option("--errors", help="List every slot that differs from gold.")
    ] = False,
) -> None:
    """Compare a run with gold, slot by slot."""
    from pipeline.display import figures_view, wide_console
    from pipeline.evaluation.gold import GoldError
    from pipeline.evaluation.scorer import evaluate as score

    console = wide_console()
    try:
        with _told_errors():
            report = score(gold, engine.value)
    except GoldError as error:
        _fail(str(error))
    console.print(figures_view(report.table()), highlight=False)
    if errors:
        console.print(figures_view(report.errors()), highlight=False)
    if raise_floors and not floors:
        _fail("--raise-floors needs the file: --floors FILE")
    if floors:
        _check_floors(floors, report, gold, write=raise_floors)


def _check_floors(path: Path, report: "Report", gold: Path, *, write: bool) -> None:
    from pipeline.evaluation.floors import below, raised, read_floors, write_floors

    try:
        known = None if write and not path.exists() else read_floors(path)
        if write:
            write_floors(raised(known, report, gold), path)
            return
    except (OSError, ValueError) as error:
        _fail(str(error))
    problems = below(known, report, gold)
    for problem in problems:
        _say(problem)
    if problems:
        raise typer.Exit(EXIT_BELOW)


@contextmanager
def _told_errors() -> Iterator[None]:
    """Turn the errors that a user can mend into one line and an exit code."""
    from pipeline.engines import EngineError
    from pipeline.readers import InputError
    from pipeline.readers.fields import RowError
    from pipeline.runner import WorkerError
    from pipeline.writers import OutputError

    try:
        yield
    except (InputError, RowError) as error:
        _fail(str(error))
    except OutputError as error:
        _fail(str(error), EXIT_OUTPUT)
    except EngineError as error:
        _fail(str(error), EXIT_MODEL)
    except WorkerError as error:
        _fail(str(error), EXIT_WORKER)
    except KeyboardInterrupt:
        _fail("interrupted; nothing written", _EXIT_SIGNAL + signal.SIGINT)


def _say(message: str) -> None:
    typer.echo(f"klaim: {message}", err=True)


def _fail(message: str, code: int = EXIT_USAGE) -> NoReturn:
    _say(message)
    raise typer.Exit(code)


def _terminate(number: int, _frame: "FrameType | None") -> NoReturn:
    # as an exception, so that the temporary folder is removed on the way out
    sys.exit(_EXIT_SIGNAL + number)
