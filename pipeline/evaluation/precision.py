"""Run on text that names no soldiers and show every estimate that comes out: each is a mistake.

    python -m pipeline.evaluation.precision CORPUS.tsv --sentences 5000

``CORPUS.tsv`` has a token a line and a blank line behind each sentence, as the corpora that the
models are trained on. Sentences that name soldiers are left out, the rest is strung together as
articles of twenty sentences, for what an article tells decides what its numbers count.
"""

import argparse
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from pipeline.display import wide_console
from pipeline.numerals.tokens import Phrases, tokenize
from pipeline.processor import Processor
from pipeline.quantities.unit_terms import SOLDIERS
from pipeline.records import Record, Reject

_SOLDIERS = Phrases(dict.fromkeys(SOLDIERS, True))
_ARTICLE = 20  # sentences
_CHUNK = 32  # articles


def read_sentences(corpus: Path) -> Iterator[str]:
    """Yield the sentences of a file with a token a line, words parted by blanks."""
    words: list[str] = []
    with corpus.open(encoding="utf-8") as lines:
        for line in lines:
            if token := line.split("\t")[0].strip():
                words.append(token)
            elif words:
                yield " ".join(words)
                words = []
    if words:
        yield " ".join(words)


def _batched(items: Iterable, size: int) -> Iterator[list]:
    items = iter(items)
    while part := list(islice(items, size)):
        yield part


def names_soldiers(sentence: str) -> bool:
    """Whether a sentence has a noun for soldiers.

    >>> names_soldiers("Ia melatih para prajurit."), names_soldiers("Ia melatih 300 guru.")
    (True, False)
    """
    tokens = tokenize(sentence)
    return any(_SOLDIERS.at(tokens, i) is not None for i in range(len(tokens)))


def estimates(sentences: Iterable[str], engine: str = "spacy") -> Iterator[dict]:
    """Yield the rows of the troop estimates that a run finds in articles made of ``sentences``."""
    from pipeline.engines import load_engine

    processor = Processor(load_engine(engine))
    articles = (
        Record(str(i), "corpus", "\n".join(part))
        for i, part in enumerate(_batched(sentences, _ARTICLE))
    )
    for chunk in _batched(articles, _CHUNK):
        for run in processor.process(chunk):
            if isinstance(run, Reject):
                raise ValueError(f"article {run.doc_id} was rejected: {run.error}")  # noqa: TRY004
            yield from (row for row in run.claims if row["claim_type"] == "troop_estimate")


def main() -> None:
    """Print the estimates and how many sentences gave them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path, help="a token a line, blank lines between sentences")
    parser.add_argument("--sentences", type=int, default=5000)
    arguments = parser.parse_args()
    plain = (s for s in read_sentences(arguments.corpus) if not names_soldiers(s))
    sentences = list(islice(plain, arguments.sentences))
    console = wide_console()
    found = 0
    for row in estimates(sentences):
        found += 1
        console.print(f"{row['quantity_text']}: {row['sentence_text']}", highlight=False)
    console.print(f"{found} estimates in {len(sentences)} sentences that name no soldiers")


if __name__ == "__main__":
    main()
