"""Put trained models into the models folder, with the manifest that the engines check."""

import json
import shutil
from pathlib import Path

import spacy
from spacy.language import Language

from pipeline.engines import sentences  # noqa: F401  (registers klaim_sentences)
from pipeline.engines.models import MANIFEST, sha256

VERSION = "0.1.0"
SPACY_NAME = "id_klaim_ner"
STANZA_NAME = "stanza_id_klaim"
STANZA_FOLDER = "stanza"
_PACKAGE = "klaim"


def assemble(ner: Path, senter: Path) -> Language:
    """Join the separately trained parts to one pipeline: boundaries first, then names."""
    nlp = spacy.load(ner)
    nlp.add_pipe("senter", source=spacy.load(senter), first=True)
    nlp.add_pipe("klaim_sentences", after="senter")
    return nlp


def package_spacy(nlp: Language, models: Path) -> None:
    """Write the pipeline to ``models``/id_klaim_ner and list it in the manifest."""
    nlp.meta.update(
        name="klaim_ner",
        version=VERSION,
        description="Names (PER, ORG, LOC) and sentence boundaries of Indonesian news",
        author="Klaim",
        license="CC BY-SA 4.0",
        performance={},  # the card has them, measured on raw text
    )
    # What a config keeps of the machine it was trained on: not for shipping.
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    folder = models / SPACY_NAME
    shutil.rmtree(folder, ignore_errors=True)
    nlp.to_disk(folder)
    list_model(models, SPACY_NAME, "spacy", VERSION, SPACY_NAME)


def package_stanza(files: dict[str, Path], models: Path) -> None:
    """Copy model files, by processor, to ``models``/stanza in Stanza's layout, and list them."""
    root = models / STANZA_FOLDER
    shutil.rmtree(root, ignore_errors=True)
    for processor, file in files.items():
        folder = root / "id" / processor
        folder.mkdir(parents=True)
        _copy_weights(file, folder / f"{_PACKAGE}.pt")
    packages = dict.fromkeys(files, _PACKAGE)
    resources = {
        "id": {
            "lang_name": "Indonesian",
            "default_processors": packages,
            "default_dependencies": {},
            "packages": {"default": packages},
            **{processor: {_PACKAGE: {}} for processor in files},
        }
    }
    _write_json(resources, root / "resources.json")
    list_model(models, STANZA_NAME, "stanza", VERSION, STANZA_FOLDER)


def _copy_weights(source: Path, target: Path) -> None:
    """Copy a Stanza model without the paths of the machine it was trained on."""
    import torch

    content = torch.load(source, map_location="cpu", weights_only=True)
    content["config"] = {
        key: Path(value).name if isinstance(value, str) and "/" in value else value
        for key, value in content["config"].items()
    }
    torch.save(content, target)


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
    _write_json(dict(sorted(manifest.items())), path)


def _write_json(content: object, path: Path) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
