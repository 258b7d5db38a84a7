"""Train Stanza's tokenizer and tagger of names with Stanza's own trainers, on one core.

Both are small and start from nothing: no pretrained vectors or language models, so nothing has to
be downloaded and no pickled file is read.
"""

import json
import random
import shutil
from pathlib import Path

from pipeline.engines.stanza_engine import StanzaEngine, one_thread
from pipeline.training.augment import swap_names
from pipeline.training.convert import read_ner_corpora
from pipeline.training.corpora import Sentence
from pipeline.training.package import package_stanza
from pipeline.training.stanza_data import convert_tokenizer, write_ner
from pipeline.training.synthesis import synthesize

TOKENIZER_STEPS = 3000
TAGGER_STEPS = 3500
# Stanza's trainer cannot vary names as it goes; so they are swapped once, and more are made.
_RENAMED = 0.1
SYNTHETIC = 2500
_TAGGER = {
    "hidden_dim": 128,
    "char_hidden_dim": 50,
    "char_emb_dim": 32,
    "word_emb_dim": 64,
    "word_dropout": 0.05,
    "dropout": 0.4,
    "optim": "adam",
    "lr": 0.002,
    "min_lr": 0.0002,
    "batch_size": 32,
}


def train_stanza(
    corpora: Path,
    work: Path,
    models: Path,
    seed: int,
    *,
    steps: int | None = None,
    synthetic: int | None = None,
) -> dict[str, dict[str, int]]:
    """Train both and put them into ``models``; the tagger sees text as the tokenizer cuts it.

    ``work`` must hold the ``names.json`` of :func:`pipeline.training.convert.convert_ner`.

    Returns:
        How many sentences of each corpus each was trained on.
    """
    names_file, work = work / "names.json", work / "stanza"
    counts = convert_tokenizer(corpora, work, seed)
    tokenizer = train_tokenizer(work, seed, steps or TOKENIZER_STEPS)
    staged = work / "models"
    shutil.rmtree(staged, ignore_errors=True)
    package_stanza({"tokenize": tokenizer}, staged)
    names = convert_tagger(corpora, work, names_file, staged, seed, synthetic or SYNTHETIC)
    tagger = train_tagger(work, seed, steps or TAGGER_STEPS)
    package_stanza({"tokenize": tokenizer, "ner": tagger}, models)
    return {"Stanza's tokenizer": counts, "Stanza's names": names}


def train_tokenizer(work: Path, seed: int, steps: int) -> Path:
    """Train tokens, sentences and multi-word tokens; return the model file."""
    from stanza.models import tokenizer

    options = {
        "txt_file": work / "train.txt",
        "label_file": work / "train.labels",
        "dev_txt_file": work / "dev.txt",
        "dev_label_file": work / "dev.labels",
        "dev_conll_gold": work / "dev.conllu",
        "conll_file": work / "dev.predicted.conllu",
        "mwt_json_file": work / "mwt.json",
        "lang": "id",
        "shorthand": "id_klaim",
        "steps": steps,
        "eval_steps": min(500, steps),
        "report_steps": min(250, steps),
        "save_dir": work,
        "save_name": "tokenize.pt",
        "seed": seed,
    }
    with one_thread():
        tokenizer.main([*_arguments(options), "--use_mwt", "--cpu"])
    return work / "tokenize.pt"


def convert_tagger(
    corpora: Path, work: Path, names: Path, tokenizer: Path, seed: int, synthetic: int
) -> dict[str, int]:
    """Write ``ner-train.json`` and ``ner-dev.json``.

    Args:
        corpora: the folder of the corpora.
        work: the folder to write to.
        names: the names to swap in, as ``convert_ner`` wrote them.
        tokenizer: a models folder whose tokenizer cuts the text.
        seed: of swaps, synthesis and order.
        synthetic: how many sentences to make from the templates.
    """
    rng = random.Random(seed)
    data = read_ner_corpora(corpora)
    pools = json.loads(names.read_text(encoding="utf-8"))
    parts = {
        name: [swap_names(sentence, pools, _RENAMED, rng) for sentence in part]
        for name, part in data.train.items()
    }
    parts["own sentences"] = synthesize(synthetic, rng)
    train = [sentence for part in parts.values() for sentence in part]
    rng.shuffle(train)
    engine = StanzaEngine(tokenizer)
    write_ner(_tokenize(engine, train), work / "ner-train.json")
    dev = [sentence for part in data.dev.values() for sentence in part]
    write_ner(_tokenize(engine, dev), work / "ner-dev.json")
    return {name: len(part) for name, part in parts.items()}


def train_tagger(work: Path, seed: int, steps: int) -> Path:
    """Train the tagger of names; return the model file."""
    from stanza.models import ner_tagger

    options = {
        "mode": "train",
        "train_file": work / "ner-train.json",
        "eval_file": work / "ner-dev.json",
        "shorthand": "id_klaim",
        "save_dir": work,
        "save_name": "ner.pt",
        "seed": seed,
        "max_steps": steps,
        "eval_interval": min(200, steps),
        "log_step": 100,
        **_TAGGER,
    }
    with one_thread():
        ner_tagger.main([*_arguments(options), "--no_pretrain", "--cpu"])
    return work / "ner.pt"


def _tokenize(
    engine: StanzaEngine, sentences: list[Sentence]
) -> list[tuple[Sentence, list[tuple[int, int]]]]:
    docs = engine.pipe([sentence.text for sentence in sentences], batch_size=500)
    return [
        (sentence, [(t.idx, t.idx + len(t)) for t in doc if not t.is_space])
        for sentence, doc in zip(sentences, docs, strict=True)
    ]


def _arguments(options: dict[str, object]) -> list[str]:
    return [text for key, value in options.items() for text in (f"--{key}", str(value))]
