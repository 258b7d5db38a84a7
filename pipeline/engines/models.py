"""Where the models are, and whether they are what was shipped.

``manifest.json`` in the models folder lists each model's files with their SHA-256::

    {"id_klaim_core": {"engine": "spacy", "version": "0.2.0", "folder": "id_klaim_core",
                       "files": {"meta.json": "9f86…"}}}
"""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from pipeline.engines.base import EngineError

MANIFEST = "manifest.json"
ENVIRONMENT = "KLAIM_MODELS"
_PACKAGE = Path(__file__).resolve().parents[1]
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Model:
    """One entry of the manifest; ``folder`` is where its files are."""

    name: str
    engine: str
    version: str
    folder: Path
    files: dict[str, str]

    @property
    def label(self) -> str:
        """Name and version, as spaCy names its packages: "id_klaim_core-0.2.0"."""
        return f"{self.name}-{self.version}"


def models_folder(models: Path | None = None) -> Path:
    """Return the folder that holds the models.

    The first that applies: the argument; the environment variable ``KLAIM_MODELS``; the models
    inside the installed package; the models of the checkout.

    Raises:
        EngineError: when that folder is not there.
    """
    if models is None and os.environ.get(ENVIRONMENT):
        models = Path(os.environ[ENVIRONMENT])
    if models is None:
        shipped = (_PACKAGE / "_models", _PACKAGE.parent / "models")
        models = next((folder for folder in shipped if (folder / MANIFEST).is_file()), shipped[1])
    if not models.is_dir():
        raise EngineError(
            f"no models folder at {models}: give its path, set {ENVIRONMENT}, or reinstall klaim"
        )
    return models


def read_manifest(folder: Path) -> dict[str, Model]:
    """Read ``manifest.json`` of a models folder; empty when it has none.

    Raises:
        EngineError: when the file is not a manifest.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: Model(
                name=name,
                engine=str(entry["engine"]),
                version=str(entry["version"]),
                folder=folder / entry["folder"],
                files=dict(entry["files"]),
            )
            for name, entry in entries.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineError(f"{path} is no manifest of models ({error!r}): {_remedy()}") from None


def find_model(engine: str, folder: Path) -> Model:
    """Return the model of ``engine``, its files checked.

    Raises:
        EngineError: when there is none, or a file of it is missing or not what the manifest says.
    """
    for model in read_manifest(folder).values():
        if model.engine == engine:
            check(model)
            return model
    raise EngineError(f"no model for engine {engine!r} in {folder}: {_remedy()}")


def check(model: Model) -> None:
    """Compare every file of a model with its SHA-256.

    Raises:
        EngineError: for the first file that is missing or differs.
    """
    for name, expected in model.files.items():
        path = model.folder / name
        if not path.is_file():
            raise EngineError(f"model {model.label} lacks {path}: {_remedy()}")
        if sha256(path) != expected:
            raise EngineError(f"model {model.label} is damaged, {path} differs: {_remedy()}")


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits, read in chunks."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _remedy() -> str:
    return "restore the models folder (git checkout models, or reinstall klaim) or run make train"
