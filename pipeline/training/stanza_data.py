"""Write the files that Stanza's trainers read: characters, trees, forms with lemmas, names."""

import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.engines.lemmatizer_rules import Lemmas
from pipeline.training.corpora import Sentence
from pipeline.training.treebanks import DEV, FOLDER, TRAIN

DATA = Path("stanza", "data")  # below the work folder
# Texts that the tokenizer is trained on have up to so many sentences, …
_LONGEST = 8
# … and this share of them has curly quotation marks: the treebanks have none, newsrooms do.
_CURLY = 0.3


@dataclass(frozen=True, slots=True)
class Token:
    """A surface token, the words it holds (several: multi-word), whether a space follows."""

    text: str
    words: tuple[str, ...]
    space: bool


def prepare_stanza(work: Path, seed: int) -> dict[str, int]:
    """Write what the trainers of tokens, words, tags and trees read.

    ``work``/stanza/data gets ``train.conllu`` and ``dev.conllu`` (mwt, pos, depparse);
    ``train.txt``, ``train.labels`` and ``train.mwt.json``, and the same for dev (tokenize).

    Args:
        work: the folder in which :func:`pipeline.training.treebanks.prepare_treebanks` left ``ud``.
        seed: of how sentences are joined to texts.

    Returns:
        How many sentences of each treebank there are to train on.
    """
    rng = random.Random(seed)
    trees = work / FOLDER
    folder = work / DATA
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: trees / f"{name}.conllu" for name in TRAIN}
    for name, paths in (("train", list(files.values())), ("dev", [trees / f"{DEV}.conllu"])):
        text = "".join(path.read_text(encoding="utf-8") for path in paths)
        (folder / f"{name}.conllu").write_text(text, encoding="utf-8")
    parts = {name: list(read_tokens(path)) for name, path in files.items()}
    texts = [text for part in parts.values() for text in _join(part, rng)]
    rng.shuffle(texts)
    write_tokenizer(texts, folder / "train", rng)
    write_tokenizer(_join(list(read_tokens(folder / "dev.conllu")), rng), folder / "dev")
    return {name: len(part) for name, part in parts.items()}


def read_rows(path: Path) -> Iterator[list[list[str]]]:
    """Yield the rows of each sentence of a CoNLL-U file, without comments and empty nodes."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines()]
        rows = [row for row in rows if len(row) == 10 and "." not in row[0]]
        if rows:
            yield rows


def read_tokens(path: Path) -> Iterator[list[Token]]:
    """Yield the surface tokens of each sentence of a CoNLL-U file."""
    for rows in read_rows(path):
        tokens: list[Token] = []
        last = 0
        for number, form, *_, misc in rows:
            first, _, end = number.partition("-")
            space = "SpaceAfter=No" not in misc
            if end:
                tokens.append(Token(form, (), space))
                last = int(end)
            elif int(first) <= last:
                tokens[-1] = Token(tokens[-1].text, (*tokens[-1].words, form), tokens[-1].space)
            else:
                tokens.append(Token(form, (form,), space))
        yield tokens


def _join(sentences: Sequence[list[Token]], rng: random.Random) -> list[list[list[Token]]]:
    texts, at = [], 0
    while at < len(sentences):
        size = rng.randint(1, _LONGEST)
        texts.append(list(sentences[at : at + size]))
        at += size
    return texts


def write_tokenizer(
    texts: Sequence[Sequence[Sequence[Token]]], stem: Path, rng: random.Random | None = None
) -> None:
    """Write characters and for each a digit: 1 ends a token, 2 a sentence; 3, 4 multi-word ones.

    Args:
        texts: sentences of tokens.
        stem: ``.txt``, ``.labels`` and ``.mwt.json`` (how tokens split) are appended to it.
        rng: draws the texts whose quotation marks are curled; without it they stay.
    """
    lines, digits = [], []
    for sentences in texts:
        line, digit = "", ""
        curly = rng is not None and rng.random() < _CURLY
        for sentence in sentences:
            opened = False
            for index, token in enumerate(sentence):
                form = token.text
                if form == '"' and curly:
                    form, opened = ("”" if opened else "“"), not opened
                final = index == len(sentence) - 1
                line += form
                digit += "0" * (len(form) - 1) + str(1 + final + 2 * (len(token.words) > 1))
                if token.space or final:
                    line += " "
                    digit += "0"
        lines.append(line.rstrip() + "\n\n")
        digits.append(digit[: len(line.rstrip())] + "\n\n")
    split = Counter(
        (token.text, tuple(word.lower() for word in token.words))
        for sentences in texts
        for sentence in sentences
        for token in sentence
        if len(token.words) > 1
    )
    stem.with_suffix(".txt").write_text("".join(lines), encoding="utf-8")
    stem.with_suffix(".labels").write_text("".join(digits), encoding="utf-8")
    stem.with_suffix(".mwt.json").write_text(json.dumps(sorted(split.items())), encoding="utf-8")


def write_lemmas(trees: Path, rules: Lemmas, path: Path) -> None:
    """Write each form with its part of speech and the lemma that the rules give it.

    The treebanks disagree on lemmas ("sebagai": "sebagai" in GSD, "bagai" in CSUI), and GSD's
    training part has none; the lemmatizer of the spaCy pipeline has one answer, GSD's.

    Stanza looks up the forms it was trained on and asks its network about others only. So every
    form, in lower case, stands there once, as a sentence of one word, however frequent it is; the
    more frequent come first, since the first lemma of a form is what other tags get as well.
    """
    counts = Counter(
        (row[1].lower(), row[3])
        for rows in read_rows(trees)
        for row in rows
        if row[0].isdigit() and row[1] != "_"
    )
    rows = (
        f"1\t{form}\t{rules.lemma(form, upos)}\t{upos}\t_\t_\t0\troot\t_\t_\n\n"
        for (form, upos), _ in counts.most_common()
    )
    path.write_text("".join(rows), encoding="utf-8")


def read_names(path: Path) -> Iterator[Sentence]:
    """Yield the sentences that :func:`pipeline.training.names.prepare_names` wrote."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        spans = tuple((start, end, label) for start, end, label in record["spans"])
        yield Sentence(record["text"], spans)


def write_ner(sentences: Iterable[tuple[Sentence, list[tuple[int, int]]]], path: Path) -> None:
    """Write the JSON that Stanza's tagger of names reads, names as BIOES.

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
        if tokens
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
