"""Put trained models into the models folder, with the manifest that the engines check."""

import json
import shutil
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from pipeline.engines import sentences  # noqa: F401  (registers klaim_sentences)
from pipeline.engines.models import MANIFEST, sha256

SPACY_NAME = "id_klaim_ner"
VERSION = "0.1.0"


def assemble(ner: Path, senter: Path) -> Language:
    """Join the separately trained parts to one pipeline: boundaries first, then names."""
    nlp = spacy.load(ner)
    nlp.add_pipe("senter", source=spacy.load(senter), first=True)
    nlp.add_pipe("klaim_sentences", after="senter")
    return nlp


def package_spacy(nlp: Language, models: Path, performance: dict[str, Any]) -> Path:
    """Write the pipeline to ``models``/id_klaim_ner and list it in the manifest."""
    nlp.meta.update(
        name="klaim_ner",
        version=VERSION,
        description="Names (PER, ORG, LOC) and sentence boundaries of Indonesian news",
        author="Klaim",
        license="CC BY-SA 4.0",
        performance=performance,
    )
    folder = models / SPACY_NAME
    shutil.rmtree(folder, ignore_errors=True)
    nlp.to_disk(folder)
    list_model(models, SPACY_NAME, "spacy", VERSION, SPACY_NAME)
    return folder


def list_model(models: Path, name: str, engine: str, version: str, folder: str) -> None:
    """Enter a model and the SHA-256 of each of its files into ``manifest.json``."""
    path = models / MANIFEST
    manifest = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    root = models / folder
    manifest[name] = {
        "engine": engine,
        "version": version,
        "folder": folder,
        "files": {
            file.relative_to(root).as_posix(): sha256(file)
            for file in sorted(root.rglob("*"))
            if file.is_file()
        },
    }
    text = json.dumps(dict(sorted(manifest.items())), indent=2) + "\n"
    path.write_text(text, encoding="utf-8")
