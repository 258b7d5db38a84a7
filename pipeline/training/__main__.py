"""``python -m pipeline.training --corpora FOLDER``: from corpora to packaged, measured models."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from pipeline.training.sources import missing_files
from pipeline.training.steps import STEPS, Run, run_step
from pipeline.training.workflow import WORKFLOWS, Settings, WorkflowError, run_stages

What = StrEnum("What", ["all", *WORKFLOWS, *STEPS])
_EXIT_FAILED = 1
_EXIT_CORPORA = 2

app = typer.Typer(add_completion=False, rich_markup_mode="rich")
_console = Console(stderr=True, soft_wrap=True, highlight=False)


@app.command(
    epilog="Examples:\n\n"
    "python -m pipeline.training --corpora ../shared/data\n\n"
    "python -m pipeline.training spacy --corpora ../shared/data\n\n"
    "python -m pipeline.training train-ner --corpora ../shared/data\n"
)
def main(
    what: Annotated[
        What,
        typer.Argument(help="Everything, a workflow (prepare, spacy, stanza, report) or one step."),
    ] = What.all,
    *,
    corpora: Annotated[Path, typer.Option(metavar="DIR", help="Folder of the corpora.")],
    work: Annotated[
        Path, typer.Option(metavar="DIR", help="Folder for what is in between.")
    ] = Path(".train"),
    models: Annotated[
        Path, typer.Option(metavar="DIR", help="Folder that the finished models replace.")
    ] = Path("models"),
    seed: Annotated[int, typer.Option(help="Of data and Stanza; spaCy's is in its configs.")] = 1,
    smoke: Annotated[
        bool, typer.Option("--smoke/--full", help="A few steps only, to see that it runs.")
    ] = False,
) -> None:
    """Train the models that Klaim ships, measure them and write their card.

    [bold]all[/bold] runs the workflows of pipeline/training/project.yml: [bold]prepare[/bold] makes
    the data; [bold]spacy[/bold] and [bold]stanza[/bold] train side by side, a core each;
    [bold]report[/bold] measures both and puts them into the models folder, the last thing done.
    Steps whose files have not changed are skipped, so an interrupted run goes on where it was.

    A single step runs in any case, on what earlier steps left in the work folder.
    """
    if missing := missing_files(corpora):
        _say(f"{corpora} lacks {', '.join(missing)}: pipeline/training/sources.toml says whence")
        raise typer.Exit(_EXIT_CORPORA)
    work.mkdir(parents=True, exist_ok=True)
    if what in STEPS:
        seconds = run_step(what, Run(corpora, work, models, seed, smoke))
        print(f"{what}: {seconds:.0f} s", flush=True)
        return
    settings = Settings(corpora, work, models, seed, smoke)
    try:
        run_stages(settings, WORKFLOWS if what == What.all else (what,), _say)
    except WorkflowError as error:
        _say(str(error))
        raise typer.Exit(_EXIT_FAILED) from None


def _say(line: str) -> None:
    _console.print(line, markup=False)


if __name__ == "__main__":
    app()
