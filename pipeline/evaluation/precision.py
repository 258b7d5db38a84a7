"""Run on text that names no soldiers and show every estimate that comes out: each is a mistake.

    python -m pipeline.evaluation.precision CORPUS.tsv --sentences 5000

``CORPUS.tsv`` has a token and its tag a line and a blank line behind each sentence, as those the
models are trained on. Sentences that name soldiers are left out, the rest is strung together as
articles of twenty sentences, for what an article tells decides what its numbers count.
"""

import argparse
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from pipeline.display import wide_console
from pipeline.numerals.tokens import Phrases, tokenize
from pipeline.processor import Processor, chunks
from pipeline.quantities.unit_terms import SOLDIERS
from pipeline.readers.fields import MAX_CHARS
from pipeline.records import Record, Reject
from pipeline.runner import BATCH_SIZE
from pipeline.training.corpora import read_ner

_SOLDIERS = Phrases(dict.fromkeys(SOLDIERS, True))
_ARTICLE = 20  # sentences


def names_soldiers(sentence: str) -> bool:
    """Whether a sentence has a noun for soldiers.

    >>> names_soldiers("Ia melatih para prajurit."), names_soldiers("Ia melatih 300 guru.")
    (True, False)
    """
    tokens = tokenize(sentence)
    return any(_SOLDIERS.at(tokens, i) is not None for i in range(len(tokens)))


def estimates(sentences: Sequence[str], engine: str = "spacy") -> Iterator[dict]:
    """Yield the rows of the troop estimates that a run finds in articles made of ``sentences``."""
    from pipeline.engines import load_engine

    processor = Processor(load_engine(engine))
    articles = (
        Record(str(i), "corpus", "\n".join(sentences[i : i + _ARTICLE]))
        for i in range(0, len(sentences), _ARTICLE)
    )
    for chunk in chunks(articles, size=BATCH_SIZE, max_chars=MAX_CHARS):
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
    texts = (sentence.text for sentence in read_ner(arguments.corpus))
    sentences = list(islice((t for t in texts if not names_soldiers(t)), arguments.sentences))
    console = wide_console()
    found = 0
    for row in estimates(sentences):
        found += 1
        console.print(f"{row['quantity_text']}: {row['sentence_text']}", highlight=False)
    console.print(f"{found} estimates in {len(sentences)} sentences that name no soldiers")


if __name__ == "__main__":
    main()
