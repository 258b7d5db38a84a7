"""The corpora that the models are made from, as ``sources.toml`` describes them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

_TABLE = Path(__file__).with_name("sources.toml")


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus: its files below the folder of corpora, who made it, what may be done with it."""

    name: str
    files: list[str]
    url: str
    licence: str
    authors: str
    cite: str
    use: str


def read_sources() -> list[Corpus]:
    """Read the table, in its order."""
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    return [Corpus(**entry) for entry in table["corpus"]]


def missing_files(folder: Path) -> list[str]:
    """The files of the corpora that ``folder`` lacks.

    Example:
        >>> missing_files(Path("nowhere"))[:2]
        ['ud/gsd-train-ud2.1.conllu', 'ud/gsd-dev.conllu']
    """
    names = [name for corpus in read_sources() for name in corpus.files]
    return [name for name in names if not (folder / name).is_file()]
