"""The second engine: Stanza's neural pipeline, on shipped or on Stanford's own models.

A models folder holds Stanza's layout, ``stanza/id/PROCESSOR/PACKAGE.pt``. Whatever processors are
found there are run; Stanford's models, as ``stanza.download("id", model_dir="models/stanza")`` puts
them, work as well. All weights are read by torch with ``weights_only=True``: no pickled code runs.
"""

import json
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import stanza
import torch
from spacy.tokens import Doc
from spacy.util import get_lang_class
from spacy.vocab import create_vocab
from stanza.models.common.doc import Document

from pipeline.engines.base import NEWLINES, EngineError
from pipeline.engines.conversion import to_doc
from pipeline.engines.models import Model, check, read_manifest, sha256

# In the order in which they run; each file's kind is the name of its folder.
PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")
# The longest sentence to parse, in words: the parser weighs each against each with each relation.
_LONGEST = 250


class StanzaEngine:
    """Runs Stanza from a models folder; see :class:`pipeline.engines.base.Engine`.

    Without an ``ner`` model ``doc.ents`` stays empty, and the log says so once.
    """

    name = "stanza"

    def __init__(self, models: Path) -> None:
        folder, self.model = _locate(models)
        processors = find_processors(folder)
        if "ner" not in processors:
            logging.getLogger(__name__).warning(
                "no ner model in %s: the stanza engine finds no entities", folder
            )
        try:
            self._nlp = load_pipeline(folder, processors)
        except Exception as error:  # whatever torch or Stanza make of a file that is no model
            reason = " ".join(str(error).split()) or type(error).__name__
            raise EngineError(f"stanza cannot load {folder}: {reason}") from error
        # without the tokenizer of spacy.blank("id"), whose thousands of exceptions take a second
        self.vocab = create_vocab("id", get_lang_class("id").Defaults)

    def pipe(self, texts: Iterable[str], batch_size: int = 64) -> Iterator[Doc]:
        """Yield a document for each text, ``batch_size`` texts through the networks at a time."""
        texts = iter(texts)
        while batch := list(islice(texts, batch_size)):
            yield from self._process(batch)

    def _process(self, batch: list[str]) -> Iterator[Doc]:
        # Line by line: a sentence then cannot run over a line break.
        lines = [
            (number, offset, line)
            for number, text in enumerate(batch)
            for offset, line in split_lines(text)
        ]
        with one_thread():
            parsed = self._annotate([line for _, _, line in lines]) if lines else []
        parts: list[list[tuple[int, Any]]] = [[] for _ in batch]
        for (number, offset, _), document in zip(lines, parsed, strict=True):
            parts[number].append((offset, document))
        for text, found in zip(batch, parts, strict=True):
            yield to_doc(self.vocab, text, found)

    def _annotate(self, lines: list[str]) -> list[Document]:
        """Run every processor; sentences that are too long get no tree."""
        names = set(self._nlp.processors)
        documents = self._nlp.bulk_process(lines, processors=names - {"depparse"})
        if "depparse" in names:
            short = Document([])
            short.sentences = [
                sentence
                for document in documents
                for sentence in document.sentences
                if len(sentence.words) <= _LONGEST
            ]
            short.num_tokens = sum(len(sentence.tokens) for sentence in short.sentences)
            short.num_words = sum(len(sentence.words) for sentence in short.sentences)
            if short.sentences:
                self._nlp.processors["depparse"].process(short)
        return documents


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep torch to one thread: in networks this small, threads wait for each other more than work.

    Measured on two cores with another job running: 4,200 words/s on one thread, 1,100 on two.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def split_lines(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield each line that is not blank with its offset, blanks around it left out.

    Example:
        >>> list(split_lines("Satu.\n\n  Dua."))
        [(0, 'Satu.'), (9, 'Dua.')]
    """
    start = 0
    for end in [i for i, char in enumerate(text) if char in NEWLINES] + [len(text)]:
        line = text[start:end]
        stripped = line.strip()
        if stripped:
            yield start + line.index(stripped[0]), stripped
        start = end + 1


def find_processors(folder: Path) -> dict[str, str]:
    """Return processor -> package for the model files under ``folder``/id.

    Where there are several packages for a processor, the one that Stanza's ``resources.json`` names
    as default is taken, else the first by name.

    Raises:
        EngineError: when there is no tokenizer.
    """
    defaults = _resources(folder).get("id", {}).get("default_processors", {})
    found = {}
    for processor in PROCESSORS:
        packages = sorted(path.stem for path in (folder / "id" / processor).glob("*.pt"))
        default = defaults.get(processor)
        if packages:
            found[processor] = default if default in packages else packages[0]
    if "tokenize" not in found:
        raise EngineError(
            f"no Stanza models in {folder}: run make train, or put Stanford's there with "
            f'python -c \'import stanza; stanza.download("id", model_dir="{folder}")\''
        )
    return found


def _resources(folder: Path) -> dict[str, Any]:
    try:
        return json.loads((folder / "resources.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError:
        raise EngineError(f"{folder / 'resources.json'} is damaged: restore it") from None


def _locate(models: Path) -> tuple[Path, str]:
    """Return the folder of the Stanza models and what to call them in the metadata."""
    shipped = next((m for m in read_manifest(models).values() if m.engine == "stanza"), None)
    if shipped is not None:
        check(shipped)
        return shipped.folder, shipped.label
    folder = models / "stanza" if (models / "stanza").is_dir() else models
    return folder, _unlisted(folder).label


def _unlisted(folder: Path) -> Model:
    """Name models that no manifest lists after their contents, so that a table tells them apart."""
    paths = sorted((folder / "id").glob("*/*.pt"))
    files = {path.relative_to(folder).as_posix(): sha256(path) for path in paths}
    version = sha256_of_text(json.dumps(files, sort_keys=True))[:8]
    return Model("stanza_id", "stanza", version, folder, files)


def sha256_of_text(text: str) -> str:
    """SHA-256 of a string's UTF-8."""
    from hashlib import sha256 as digest

    return digest(text.encode()).hexdigest()


def load_pipeline(folder: Path, processors: dict[str, str], **options: object) -> stanza.Pipeline:
    """Load Stanza's pipeline, without a GPU and without the network.

    Args:
        folder: of the models.
        processors: processor -> package, see :func:`find_processors`.
        options: Stanza's own, such as ``tokenize_pretokenized``.
    """
    return stanza.Pipeline(
        "id",
        dir=str(folder),
        package=None,
        processors=processors,
        download_method=None,
        use_gpu=False,
        verbose=False,
        # a search for second subjects and objects, which took a fifth of the parser's time
        depparse_resolve_head_constraints=False,
        **options,
    )
