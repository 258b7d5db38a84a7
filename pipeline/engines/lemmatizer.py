"""spaCy component ``klaim_lemmatizer``: sets ``token.lemma`` from form and tag.

The lemmas are those of UD Indonesian-GSD: roots in lower case, "membeli" -> "beli", "keinginan" ->
"ingin", "Jakarta" -> "jakarta". A token in one word with its clitic has the lemma of its host,
"rumahnya" -> "rumah"; a clitic that is a token has that of its pronoun, "nya" -> "dia". Without a
tagger before it the component does with the forms alone.

On the development part of GSD 0.980 of the lemmas are right with gold words and tags, 0.968 with
gold words and no tags, 0.978 of whole tokens with gold tags (``pipeline.training.lemmas.measure``).
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from spacy.attrs import LEMMA, ORTH, POS
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from pipeline.engines.lemmatizer_ranking import Evidence, Ranker
from pipeline.engines.lemmatizer_rules import Lemmas

FILE = "lemmatizer.json"
# Forms whose lemma is remembered; a hostile dump of endless new words starts over at times.
_REMEMBERED = 200_000


class Lemmatizer:
    """The component; see the module.

    Attributes:
        lemmas: the rules, as loaded; without data they know the affixes but no root.
    """

    def __init__(self, vocab: Vocab, name: str = "klaim_lemmatizer") -> None:
        self.vocab = vocab
        self.name = name
        self._load({})

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of every token.

        Example:
            >>> import spacy
            >>> nlp = spacy.blank("xx")
            >>> _ = nlp.add_pipe("klaim_lemmatizer")
            >>> [token.lemma_ for token in nlp("Kyiv, ke-810")]
            ['kyiv', ',', 'ke-810']
        """
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        known = self._known
        keys = list(zip(*doc.to_array([ORTH, POS]).T.tolist(), strict=True))
        for index, key in enumerate(keys):
            if key not in known:
                known[key] = self._lemma(doc, index)
        # one call: setting ``token.lemma`` makes an object for each token
        found = np.fromiter((known[key] for key in keys), np.uint64, len(keys))
        return doc.from_array([LEMMA], found) if keys else doc

    def _lemma(self, doc: Doc, index: int) -> int:
        token = doc[index]
        return self.vocab.strings.add(self.lemmas.lemma(token.text, token.pos_))

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        """Return ``lemma_acc``, for ``nlp.evaluate``."""
        return Scorer.score_token_attr(examples, "lemma")

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002
        """Write the data to ``lemmatizer.json`` in the folder ``path``."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_text(dump(self._data), encoding="utf-8")

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "Lemmatizer":  # noqa: ARG002
        """Read what :meth:`to_disk` or :func:`pipeline.training.lemmas.train_lemmas` wrote.

        Raises:
            OSError: when there is no such file.
            ValueError: when it is no data of a lemmatizer.
        """
        file = Path(path) / FILE
        try:
            return self._load(json.loads(file.read_text(encoding="utf-8")))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{file} is no data of a lemmatizer: {error!r}") from error

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:  # noqa: ARG002
        """Return the data as msgpack."""
        return srsly.msgpack_dumps(self._data)

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "Lemmatizer":  # noqa: ARG002
        """Read what :meth:`to_bytes` returned."""
        return self._load(srsly.msgpack_loads(data))

    def _load(self, data: dict[str, Any]) -> "Lemmatizer":
        self.lemmas = from_data(data)
        self._data = data
        self._known: dict[tuple[int, int], int] = {}
        return self


def from_data(data: dict[str, Any]) -> Lemmas:
    """Build the rules from the data that ``lemmatizer.json`` holds.

    Args:
        data: ``weights``: feature -> weight; ``roots``: "forms words kin" -> roots with a space
            between them, see :class:`Evidence`; ``exceptions``: tag -> word -> lemma; ``closed``:
            tag -> words with a space between them. Each may be missing.
    """
    roots = {
        root: Evidence(*map(int, counts.split()))
        for counts, words in data.get("roots", {}).items()
        for root in words.split()
    }
    closed = {
        word: upos for upos, words in data.get("closed", {}).items() for word in words.split()
    }
    return Lemmas(Ranker(data.get("weights", {}), roots), data.get("exceptions", {}), closed)


def dump(data: dict[str, Any]) -> str:
    """Spell data as JSON, always in the same order."""
    return json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


@Language.factory(
    "klaim_lemmatizer", assigns=["token.lemma"], default_score_weights={"lemma_acc": 1.0}
)
def create_lemmatizer(nlp: Language, name: str) -> Lemmatizer:
    """Create the component without data; ``from_disk`` or ``from_bytes`` brings it."""
    return Lemmatizer(nlp.vocab, name)
