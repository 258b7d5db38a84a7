"""Word vectors that remember: floret puts them together from parts of words for every batch."""

import numpy as np
from spacy.vectors import Vectors
from spacy.vocab import Vocab

_MOST = 200_000  # words, 51 MB of 64 numbers each


class RememberedVectors(Vectors):
    """The same vectors as those it is made from; a word met before costs one look-up."""

    def get_batch(self, keys: object) -> np.ndarray:
        """Return the vectors of words, by their hashes or strings, of shape (words, dimensions)."""
        rows = self.__dict__.setdefault("rows", {})
        keys = [self.strings.as_int(key) for key in keys]
        new = list(dict.fromkeys(key for key in keys if key not in rows))
        if new:
            if len(rows) > _MOST:
                rows.clear()
                new = list(dict.fromkeys(keys))
            rows.update(zip(new, super().get_batch(new), strict=True))
        if not keys:
            return super().get_batch(keys)
        return np.stack([rows[key] for key in keys])


def remember_vectors(vocab: Vocab) -> None:
    """Make the floret vectors of a vocabulary remember; others are a table already."""
    old = vocab.vectors
    if old.mode != "floret":
        return
    vocab.vectors = RememberedVectors(
        strings=vocab.strings,
        data=old.data,
        name=old.name,
        mode=old.mode,
        minn=old.minn,
        maxn=old.maxn,
        hash_count=old.hash_count,
        hash_seed=old.hash_seed,
        bow=old.bow,
        eow=old.eow,
    )
