"""Put trained models into a models folder, with the manifest that the engines check."""

import json
import shutil
import warnings
from pathlib import Path

import spacy
from spacy.language import Language

from pipeline.engines import lemmatizer, sentences, tokenizer  # noqa: F401  (for the registry)
from pipeline.engines.models import MANIFEST, read_manifest, sha256

VERSION = "0.2.0"
SPACY_NAME = "id_klaim_core"
STANZA_NAME = "stanza_id_klaim"
STANZA_FOLDER = "stanza"
STANZA_PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")
_PACKAGE = "klaim"


def assemble(work: Path) -> Language:
    """Join the separately trained parts to one pipeline.

    Boundaries come first: the parser keeps them, and names do not cross them. Names and syntax each
    bring a token-to-vector layer under a name of its own, which runs once and right before them.

    Args:
        work: the folder in which the parts were trained.

    Raises:
        StopIteration: a part is not there.
        ValueError: two parts have a component of the same name.
    """
    senter, ner, syntax = (_load(trained(work, part)) for part in ("senter", "ner", "syntax"))
    nlp = spacy.util.get_lang_class("id").from_config(tokenizer.blank().config)
    vectors = [part.vocab.vectors for part in (ner, syntax) if part.vocab.vectors.size]
    if vectors:
        nlp.vocab.vectors = vectors[0]  # both parts were given the same
    with warnings.catch_warnings():
        # a part that was trained without the vectors does not read them
        warnings.filterwarnings("ignore", r"\[W113\]")
        nlp.add_pipe("senter", source=senter)
        nlp.add_pipe("klaim_sentences")
        for part in (ner, syntax):
            for name in part.pipe_names:
                nlp.add_pipe(name, source=part)
    nlp.add_pipe("klaim_lemmatizer").from_disk(work / "lemmas")
    return nlp


def trained(work: Path, part: str) -> Path:
    """The folder of a trained part: its best state, or its last where none was measured."""
    folders = (work / part / name for name in ("model-best", "model-last", "."))
    return next(folder for folder in folders if (folder / "config.cfg").is_file())


def _load(folder: Path) -> Language:
    """Load a part; what listens to its token-to-vector layer does so by name from now on.

    Trained alone, "*" for the only layer will do; beside another part it would hear both.
    """
    components = spacy.util.load_config(folder / "config.cfg")["components"]
    layers = [name for name, settings in components.items() if settings["factory"] == "tok2vec"]
    named = {
        f"components.{name}.model.tok2vec.upstream": layers[0]
        for name, settings in components.items()
        if "upstream" in settings.get("model", {}).get("tok2vec", {})
    }
    return spacy.load(folder, config=named)


def write_spacy(nlp: Language, folder: Path) -> None:
    """Write the pipeline to ``folder``."""
    nlp.meta.update(
        name=SPACY_NAME.removeprefix(f"{nlp.lang}_"),
        version=VERSION,
        description="Names, syntax, lemmas and sentence boundaries of Indonesian news",
        author="Klaim",
        license="CC BY-SA 4.0",
        performance={},  # the card has them, measured on raw text
    )
    # What a config keeps of the machine it was trained on: not for shipping.
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)


def package_stanza(trained_models: Path, root: Path) -> None:
    """Copy the PROCESSOR.pt that a folder has to ``root``, in Stanza's layout."""
    files = {name: trained_models / f"{name}.pt" for name in STANZA_PROCESSORS}
    files = {name: file for name, file in files.items() if file.is_file()}
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


def _copy_weights(source: Path, target: Path) -> None:
    """Copy a Stanza model without the paths of the machine it was trained on.

    The weights are stored in half precision, which takes half the space; Stanza loads them into
    networks of single precision.
    """
    import torch

    content = torch.load(source, map_location="cpu", weights_only=True)
    content["config"] = {
        key: Path(value).name if isinstance(value, str) and "/" in value else value
        for key, value in content["config"].items()
    }
    content["model"] = {
        name: value.half() if getattr(value, "dtype", None) == torch.float32 else value
        for name, value in content["model"].items()
    }
    torch.save(content, target)


def write_manifest(models: Path) -> None:
    """List the models of a folder in its ``manifest.json``, anew."""
    (models / MANIFEST).unlink(missing_ok=True)
    list_model(models, SPACY_NAME, "spacy", VERSION, SPACY_NAME)
    list_model(models, STANZA_NAME, "stanza", VERSION, STANZA_FOLDER)


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


def publish(staged: Path, models: Path) -> None:
    """Replace the models that ``models`` lists by those of ``staged``; other files there stay."""
    models.mkdir(parents=True, exist_ok=True)
    for model in read_manifest(models).values():
        shutil.rmtree(model.folder, ignore_errors=True)
    shutil.copytree(staged, models, dirs_exist_ok=True)


def _write_json(content: object, path: Path) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
