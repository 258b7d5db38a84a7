"""Train the lemmatizer: which roots there are, which affixes to believe, which words to look up.

Lemmas come from the treebanks; any text tells which stripped forms are words of their own.
"""

import math
import re
from collections import ChainMap, Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.engines.lemmatizer import FILE, dump, from_data
from pipeline.engines.lemmatizer_affixes import analyse
from pipeline.engines.lemmatizer_ranking import Evidence, Ranker
from pipeline.engines.lemmatizer_rules import Lemmas
from pipeline.engines.lemmatizer_terms import CLOSED, WHOLE
from pipeline.training.lemma_ranking import Problems

_OPEN = ("NOUN", "VERB", "ADJ")
# Of adjectives, CSUI and PUD take apart what GSD does not; no lists are made of them.
_LISTED = ("NOUN", "VERB")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Word(NamedTuple):
    """A word of a treebank, as written."""

    form: str
    upos: str
    lemma: str


def read_words(path: Path, *, whole_tokens: bool = False) -> Iterator[Word]:
    """Yield the words of a CoNLL-U file that have a lemma.

    Args:
        path: the file.
        whole_tokens: yield a multi-word token ("rumahnya") as one word, with the tag and lemma of
            its head word, instead of its words.
    """
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
        words = {int(row[0]): row for row in rows if row[0].isdigit()}
        spans = {}
        for row in rows if whole_tokens else ():
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                spans |= dict.fromkeys(range(first, last + 1), (first, last, row[1]))
        for number, row in words.items():
            first, last, form = spans.get(number, (number, number, row[1]))
            if number > first:
                continue
            inside = range(first, last + 1)
            head = next((n for n in inside if int(words[n][6]) not in inside), first)
            if words[head][2] != "_":
                yield Word(form, words[head][3], words[head][2])


def train_lemmas(treebanks: Sequence[Path], texts: Iterable[str], output: Path) -> dict[str, int]:
    """Train the lemmatizer and write its data.

    Args:
        treebanks: CoNLL-U files with lemmas; words without one are passed over. Case is not
            learned: all lemmas are in lower case.
        texts: any texts, tokenised or not; only counts of their words are kept.
        output: the folder to write ``lemmatizer.json`` to, for the component's ``from_disk``.

    Returns:
        Counts for the card: ``words`` learned from, ``roots``, ``exceptions``, ``weights``, and
        ``bytes`` of the file.
    """
    lexicon = _Lexicon()
    for path in treebanks:
        for whole in (False, True):
            for word in read_words(path, whole_tokens=whole):
                lexicon.add(word)
    lexicon.weigh(texts)
    data = lexicon.learn()
    output.mkdir(parents=True, exist_ok=True)
    written = dump(data)
    (output / FILE).write_text(written, encoding="utf-8")
    return {
        "words": len(lexicon.words),
        "roots": len(lexicon.evidence),
        "exceptions": sum(map(len, data["exceptions"].values())),
        "weights": len(data["weights"]),
        "bytes": len(written.encode()),
    }


def measure(lemmas: Lemmas, words: Iterable[Word], *, tagged: bool = True) -> dict[str, float]:
    """Return the accuracy per tag and, as "all", over all words.

    Args:
        lemmas: the rules.
        words: gold forms, tags and lemmas.
        tagged: give the gold tags to the rules.
    """
    right, total = Counter(), Counter()
    for word in words:
        hit = lemmas.lemma(word.form, word.upos if tagged else "") == word.lemma
        for key in ("all", word.upos):
            right[key] += hit
            total[key] += 1
    return {key: right[key] / total[key] for key in total}


@dataclass
class _Lexicon:
    """What is counted in treebanks and texts.

    Attributes:
        words: (word, tag) -> its lemmas.
        forms: root -> the words with that lemma.
        tags: word -> how often with which tag.
        evidence: root -> what is known of it.
    """

    words: dict[tuple[str, str], Counter] = field(default_factory=lambda: defaultdict(Counter))
    forms: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    tags: dict[str, Counter] = field(default_factory=lambda: defaultdict(Counter))
    evidence: dict[str, Evidence] = field(default_factory=dict)

    def add(self, word: Word) -> None:
        form, lemma = word.form.lower(), word.lemma.lower()
        if not form.isalpha() or (not word.form.islower() and word.lemma != lemma):
            return  # CSUI keeps the words of a title whole: "Direktur Pendanaan"
        self.tags[form][word.upos] += 1
        if word.upos in {*_OPEN, *CLOSED}:
            self.words[form, word.upos][lemma] += 1
            self.forms[lemma].add(form)

    def weigh(self, texts: Iterable[str]) -> None:
        """Collect what is known of each possible root, in texts and treebanks."""
        counts = Counter(w for text in texts for w in _WORD.findall(text) if w.islower())
        for form in self.tags:
            counts.setdefault(form, 1)
        kin = defaultdict(set)
        for word in filter(str.isalpha, counts):
            for reading in analyse(word)[1:]:
                kin[reading.root].add((reading.prefix.partition("+")[0], reading.suffix))
        for root in sorted({*kin, *counts, *self.forms}):
            found = Evidence(
                len(self.forms.get(root, ())), counts[root], len(kin.get(root, ()))
            ).capped()
            if found.forms or found.words or found.kin > 1:
                self.evidence[root] = found

    def learn(self) -> dict[str, Any]:
        """Learn weights and exceptions; see :func:`pipeline.engines.lemmatizer.from_data`."""
        self._drop_gaps(self._weights())
        data = {
            "weights": self._weights(),
            "roots": _grouped({r: " ".join(map(str, e)) for r, e in self.evidence.items()}),
            "closed": _grouped(self._closed()),
        }
        return data | {"exceptions": self._exceptions(from_data(data))}

    def _closed(self) -> dict[str, str]:
        commonest = {form: _first(tags) for form, tags in self.tags.items()}
        return {form: tag for form, tag in commonest.items() if tag in CLOSED}

    def _weights(self) -> dict[str, float]:
        problems, closed = Problems(), self._closed()
        for (word, upos), lemmas in sorted(self.words.items()):
            if upos in _OPEN:
                problems.add(
                    word,
                    _first(lemmas),
                    tags=(upos,) if word in closed else (upos, ""),
                    importance=1 + math.log(lemmas.total()),
                    evidence=self._without(word),
                )
        return problems.solve()

    def _without(self, word: str) -> Mapping[str, Evidence]:
        """The evidence as if ``word`` had not been seen: its own lemma speaks for no root."""
        changed = {
            reading.root: self.evidence[reading.root]._replace(
                forms=len(self.forms[reading.root]) - 1
            )
            for reading in analyse(word)
            if word in self.forms.get(reading.root, ())
        }
        return ChainMap(changed, self.evidence)

    def _drop_gaps(self, weights: dict[str, float]) -> None:
        """Forget words whose prefix the treebanks fail to strip, such as "pembebasan".

        CSUI leaves about one such word in a hundred whole, some only at times ("terdiri"); to learn
        from them costs a point on PUD. Recognised by a model of all the other words.
        """
        gaps = []
        for (word, upos), lemmas in self.words.items():
            if upos in _LISTED and _first(lemmas) == word:
                root = Ranker(weights, self._without(word)).root(word, upos)
                if root in self.forms and _prefixed(word, root):
                    gaps.append((word, upos))
        for word, upos in gaps:
            del self.words[word, upos]
            self.forms[word].discard(word)
            self.evidence[word] = self.evidence[word]._replace(forms=len(self.forms[word])).capped()

    def _exceptions(self, lemmas: Lemmas) -> dict[str, dict[str, str]]:
        """Words that the ranking gets wrong; function words, whole by guideline, are not ranked."""
        found = defaultdict(dict)
        for (word, upos), counted in sorted(self.words.items()):
            lemma = _first(counted)
            if upos not in _LISTED or word in WHOLE or word in lemmas.closed:
                continue
            if lemmas.lemma(word, upos) != lemma:
                found[upos][word] = lemma
        return dict(found)


def _first(counted: Counter) -> str:
    """The most frequent; of equals, the first in the alphabet."""
    return min(counted, key=lambda key: (-counted[key], key))


def _prefixed(word: str, root: str) -> bool:
    return any(reading.prefix for reading in analyse(word) if reading.root == root)


def _grouped(values: dict[str, str]) -> dict[str, str]:
    """Turn word -> value around: value -> its words, sorted, with a space between them."""
    groups = defaultdict(list)
    for word in sorted(values):
        groups[values[word]].append(word)
    return {value: " ".join(words) for value, words in groups.items()}
