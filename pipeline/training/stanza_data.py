"""Turn the corpora into the files that Stanza's trainers read.

The treebanks of today split "-nya" off as a word of its own, inside one token; the release of 2017
that holds GSD's training part does not. The rule is regular: in today's parts every token in -nya
is split, but for some forty words such as "hanya" and "sebelumnya". So those words are read off
today's parts and every other -nya of the old part is marked as they mark it.
"""

import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.training.corpora import Sentence

_TODAY = ("csui-train.conllu", "pud.conllu")
_OLD = "gsd-train-ud2.1.conllu"
_DEV = "gsd-dev.conllu"
_CLITIC = "nya"
# A form is left whole where the treebanks leave it whole at least this share of the time.
_WHOLE = 0.6


@dataclass(frozen=True, slots=True)
class Token:
    """A surface token, the words it holds (several: multi-word), whether a space follows."""

    text: str
    words: tuple[str, ...]
    space: bool


def read_tokens(path: Path) -> Iterator[list[Token]]:
    """Yield the surface tokens of each sentence of a CoNLL-U file."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        tokens: list[Token] = []
        last = 0
        for line in block.splitlines():
            columns = line.split("\t")
            if len(columns) != 10 or "." in columns[0]:
                continue
            first, _, end = columns[0].partition("-")
            form, space = columns[1], "SpaceAfter=No" not in columns[9]
            if end:
                tokens.append(Token(form, (), space))
                last = int(end)
            elif int(first) <= last:
                tokens[-1] = Token(tokens[-1].text, (*tokens[-1].words, form), tokens[-1].space)
            else:
                tokens.append(Token(form, (form,), space))
        if tokens:
            yield tokens


def whole_forms(sentences: Iterable[list[Token]]) -> set[str]:
    """The words in -nya that today's treebanks do not split."""
    whole, split = Counter(), Counter()
    for sentence in sentences:
        for token in sentence:
            form = token.text.lower()
            if form.endswith(_CLITIC):
                (whole if len(token.words) == 1 else split)[form] += 1
    return {form for form in whole if whole[form] >= _WHOLE * (whole[form] + split[form])}


def split_clitics(sentence: list[Token], whole: set[str]) -> list[Token]:
    """Mark the tokens in -nya as multi-word, but for those in ``whole``."""
    return [
        Token(token.text, (token.text[: -len(_CLITIC)], token.text[-len(_CLITIC) :]), token.space)
        if _splits(token, whole)
        else token
        for token in sentence
    ]


def _splits(token: Token, whole: set[str]) -> bool:
    form = token.text.lower()
    return (
        len(token.words) == 1
        and form.endswith(_CLITIC)
        and len(form) > len(_CLITIC) + 1
        and form not in whole
        and form.isalpha()
    )


def convert_tokenizer(corpora: Path, work: Path, seed: int) -> dict[str, int]:
    """Write ``train.txt``, ``train.labels``, ``dev.…``, ``dev.conllu`` and ``mwt.json``.

    Returns:
        How many sentences of each treebank are trained on.
    """
    rng = random.Random(seed)
    folder = corpora / "ud"
    today = {name: list(read_tokens(folder / name)) for name in _TODAY}
    dev = list(read_tokens(folder / _DEV))
    whole = whole_forms([s for part in (*today.values(), dev) for s in part])
    old = [split_clitics(sentence, whole) for sentence in read_tokens(folder / _OLD)]
    parts = {**today, _OLD: old}
    work.mkdir(parents=True, exist_ok=True)
    paragraphs = [p for part in parts.values() for p in _paragraphs(part, rng)]
    rng.shuffle(paragraphs)
    _write_tokenizer(paragraphs, work / "train", rng)
    _write_tokenizer(_paragraphs(dev, rng), work / "dev", None)
    (work / "dev.conllu").write_text("".join(map(_conllu, dev)), encoding="utf-8")
    pairs = Counter(
        (token.text, tuple(word.lower() for word in token.words))
        for sentence in (s for part in parts.values() for s in part)
        for token in sentence
        if len(token.words) > 1
    )
    (work / "mwt.json").write_text(json.dumps(sorted(pairs.items())), encoding="utf-8")
    return {name: len(part) for name, part in parts.items()}


def _paragraphs(sentences: list[list[Token]], rng: random.Random) -> list[list[list[Token]]]:
    paragraphs, at = [], 0
    while at < len(sentences):
        size = rng.randint(1, 8)
        paragraphs.append(sentences[at : at + size])
        at += size
    return paragraphs


def _write_tokenizer(
    paragraphs: list[list[list[Token]]], stem: Path, rng: random.Random | None
) -> None:
    """Write characters, and for each a digit: 1 ends a token, 2 a sentence; 3, 4 multi-word."""
    texts, labels = [], []
    for paragraph in paragraphs:
        text, label = "", ""
        curly = rng is not None and rng.random() < 0.3
        for sentence in paragraph:
            opened = False
            for index, token in enumerate(sentence):
                form = token.text.replace("\n", " ")
                if form == '"' and curly:
                    form, opened = ("”" if opened else "“"), not opened
                final = index == len(sentence) - 1
                text += form
                label += "0" * (len(form) - 1) + str(1 + final + 2 * (len(token.words) > 1))
                if token.space or final:
                    text += " "
                    label += "0"
        texts.append(text.rstrip())
        labels.append(label[: len(text.rstrip())])
    stem.with_suffix(".txt").write_text("\n\n".join(texts) + "\n\n", encoding="utf-8")
    stem.with_suffix(".labels").write_text("\n\n".join(labels) + "\n\n", encoding="utf-8")


def _conllu(sentence: list[Token]) -> str:
    """A sentence as CoNLL-U with a flat tree: the tokenizer's scorer reads forms only."""
    lines, number = [], 0
    for token in sentence:
        misc = "_" if token.space else "SpaceAfter=No"
        if len(token.words) > 1:
            lines.append([f"{number + 1}-{number + len(token.words)}", token.text, *"_" * 7, misc])
            misc = "_"
        for word in token.words:
            number += 1
            head, relation = ("0", "root") if number == 1 else ("1", "dep")
            lines.append([str(number), word, *"_" * 4, head, relation, "_", misc])
    return "\n".join("\t".join(line) for line in lines) + "\n\n"


def write_ner(sentences: Iterable[tuple[Sentence, list[tuple[int, int]]]], path: Path) -> None:
    """Write the JSON that Stanza's tagger reads, names as BIOES.

    Args:
        sentences: each with the offsets of its tokens.
        path: the file to write.
    """
    blocks = [
        [
            {"text": sentence.text[start:end], "ner": tag}
            for (start, end), tag in zip(tokens, _bioes(sentence, tokens), strict=True)
        ]
        for sentence, tokens in sentences
    ]
    path.write_text(json.dumps(blocks, ensure_ascii=False), encoding="utf-8")


def _bioes(sentence: Sentence, tokens: list[tuple[int, int]]) -> list[str]:
    tags = ["O"] * len(tokens)
    for start, end, label in sentence.spans:
        inside = [i for i, (a, b) in enumerate(tokens) if a < end and start < b]
        for position, index in enumerate(inside):
            first, last = position == 0, position == len(inside) - 1
            prefix = "S" if first and last else "B" if first else "E" if last else "I"
            tags[index] = f"{prefix}-{label}"
    return tags
