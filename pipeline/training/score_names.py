"""Score names: a name counts when its ends and its label are right."""

from collections.abc import Iterable
from pathlib import Path

from pipeline.engines import Engine
from pipeline.training.corpora import LABELS, NER_CORPORA, Sentence, shingles_of
from pipeline.training.names import HELD_OUT, read_ner_corpora
from pipeline.training.on_words import Annotate

Name = tuple[int, int, int, str]  # sentence, start, end, label
Figures = dict[str, float]
KINDS = ("PER", "ORG", "LOC")


def score_sets(gold: Iterable[object], found: Iterable[object]) -> Figures:
    """Precision, recall and F1 of what was found.

    Example:
        >>> score_sets({1, 2, 3}, {1, 2, 4, 5})
        {'p': 0.5, 'r': 0.6667, 'f': 0.5714}
    """
    gold, found = set(gold), set(found)
    right = len(gold & found)
    return {
        "p": round(right / len(found), 4) if found else 0.0,
        "r": round(right / len(gold), 4) if gold else 0.0,
        "f": round(2 * right / (len(gold) + len(found)), 4) if right else 0.0,
    }


def score_texts(engine: Engine, folder: Path) -> dict[str, dict[str, Figures]]:
    """Score an engine on the running text of each development part.

    Args:
        engine: what to score.
        folder: of the corpora's ``NAME-train.tsv`` and ``NAME-dev.tsv``.

    Returns:
        ``by_corpus`` and ``unseen``: corpus, or "all", -> figures. Unseen are the sentences that
        share no run of eight words with one that was trained on. ``by_label``: label -> figures.
    """
    data = read_ner_corpora(folder.parent)
    parts = data.dev
    seen = set().union(*(shingles_of(part) for part in data.train.values()))
    golds, founds, fresh = {}, {}, {}
    for name, sentences in parts.items():
        docs = engine.pipe([sentence.text for sentence in sentences])
        golds[name] = {(n, *span) for n, s in enumerate(sentences) for span in s.spans}
        founds[name] = {
            (n, e.start_char, e.end_char, e.label_) for n, doc in enumerate(docs) for e in doc.ents
        }
        fresh[name] = {n for n, s in enumerate(sentences) if _is_fresh(s, seen)}
    everything, everywhere = _held_out(golds), _held_out(founds)
    return {
        "by_corpus": _by_corpus(golds, founds),
        "unseen": _by_corpus(_limited(golds, fresh), _limited(founds, fresh)),
        "by_label": {
            label: score_sets(_labelled(everything, label), _labelled(everywhere, label))
            for label in KINDS
        },
    }


def score_words(annotate: Annotate, folder: Path) -> dict[str, Figures]:
    """Score a model on the tokens that the corpora themselves have: corpus, or "all", -> figures.

    This is how published figures are measured.
    """
    golds, founds = {}, {}
    for name in NER_CORPORA:
        sentences = list(read_tagged(folder / f"{name}-dev.tsv"))
        docs = annotate([words for words, _ in sentences])
        golds[name] = {(n, *span) for n, (_, spans) in enumerate(sentences) for span in spans}
        founds[name] = {
            (n, e.start, e.end, e.label_) for n, doc in enumerate(docs) for e in doc.ents
        }
    return _by_corpus(golds, founds)


def read_tagged(path: Path) -> Iterable[tuple[list[str], list[tuple[int, int, str]]]]:
    """Yield words and names, by words, of each sentence of a ``token TAB tag`` file."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.strip()]
        if not rows:
            continue
        spans: list[tuple[int, int, str]] = []
        for place, (_, tag) in enumerate(rows):
            prefix, _, name = tag.partition("-")
            label = LABELS.get(name)
            if label is None:
                continue
            goes_on = prefix == "I" and spans and spans[-1][1:] == (place, label)
            start = spans.pop()[0] if goes_on else place
            spans.append((start, place + 1, label))
        yield [word for word, _ in rows], spans


def _is_fresh(sentence: Sentence, seen: set[str]) -> bool:
    return shingles_of([sentence]).isdisjoint(seen)


def _by_corpus(golds: dict[str, set[Name]], founds: dict[str, set[Name]]) -> dict[str, Figures]:
    figures = {name: score_sets(golds[name], founds[name]) for name in golds}
    return figures | {"all": score_sets(_held_out(golds), _held_out(founds))}


def _held_out(parts: dict[str, set[Name]]) -> set[tuple]:
    return {(part, *name) for part in HELD_OUT for name in parts[part]}


def _limited(parts: dict[str, set[Name]], kept: dict[str, set[int]]) -> dict[str, set[Name]]:
    return {
        part: {name for name in found if name[0] in kept[part]} for part, found in parts.items()
    }


def _labelled(found: set[tuple], label: str) -> set[tuple]:
    return {name for name in found if name[-1] == label}
