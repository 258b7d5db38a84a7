"""Train Stanza's models for Indonesian with Stanza's own trainers, each on one core.

All are small and start from nothing: no pretrained vectors or language models, so nothing has to be
downloaded and no pickled file is read. Each function is a step of ``project.yml``; it reads what
:func:`pipeline.training.stanza_data.prepare_stanza` wrote and leaves ``work``/stanza/PROCESSOR.pt.
"""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from torch.optim.optimizer import Optimizer, register_optimizer_step_pre_hook

from pipeline.engines.lemmatizer import FILE, from_data
from pipeline.engines.stanza_engine import StanzaEngine, one_thread
from pipeline.training.corpora import Sentence
from pipeline.training.package import STANZA_FOLDER, package_stanza
from pipeline.training.stanza_data import DATA, read_names, write_lemmas, write_ner

_STANZA = "stanza"
_WARMUP = 50  # steps
_SHORTHAND = "id_klaim"

Trainer = Callable[[list[str]], Any]

TOKENIZER_STEPS = 3000
MWT_EPOCHS = 5
POS_STEPS = 2600
LEMMA_EPOCHS = 8
PARSER_STEPS = 2400
NER_STEPS = 3500

# Smaller than Stanza's defaults by as much as a core needs to pass over the treebanks fifteen times
# in a quarter of an hour: pairing each word with each of twenty features took a third of the time.
# In so few passes the usual dropout of a half, and a third of the words, costs more than it gains.
_POS = {
    "batch_size": 40,
    "hidden_dim": 150,
    "deep_biaff_hidden_dim": 100,
    "composite_deep_biaff_hidden_dim": 20,
    "tag_emb_dim": 16,
    "char_hidden_dim": 64,
    "char_emb_dim": 32,
    "word_cutoff": 3,
    "dropout": 0.33,
    "word_dropout": 0.15,
    "lr": 0.004,
}
_PARSER = {
    "batch_size": 800,
    "hidden_dim": 200,
    "deep_biaff_hidden_dim": 100,
    "char_hidden_dim": 64,
    "char_emb_dim": 32,
    "num_layers": 2,
    "word_cutoff": 3,
    "dropout": 0.33,
    "word_dropout": 0.2,
    "optim": "adam",
    "lr": 0.004,
    "weight_decay": 0,
    "beta2": 0.95,
}
_NER = {
    "hidden_dim": 128,
    "char_hidden_dim": 50,
    "char_emb_dim": 32,
    "word_emb_dim": 64,
    "word_dropout": 0.05,
    "dropout": 0.4,
    "optim": "adam",
    "lr": 0.002,
    "lr_decay": 0,
    "min_lr": 0,
    "batch_size": 32,
}


@contextmanager
def falling_rate(steps: int) -> Iterator[None]:
    """Let the learning rate rise over the first steps and then fall to nothing at the last.

    Stanza's trainers keep their rate until scores on the development part stall, which takes tens
    of thousands of steps. In a few thousand a falling rate gains more than any size of network.

    Args:
        steps: how many the run inside will take.
    """
    taken = 0

    def adapt(optimizer: Optimizer, *_: object) -> None:
        nonlocal taken
        share = min((taken + 1) / _WARMUP, 1.0) * max(1 - taken / steps, 0.0)
        for group in optimizer.param_groups:
            group["lr"] = group.setdefault("peak_lr", group["lr"]) * share
        taken += 1

    hook = register_optimizer_step_pre_hook(adapt)
    try:
        yield
    finally:
        hook.remove()


def train_tokenizer(work: Path, seed: int, steps: int | None = None) -> Path:
    """Train tokens, sentences and which tokens hold several words; return the model file.

    Args:
        work: the folder of ``stanza/data``; the model goes to ``stanza``.
        seed: of the trainer.
        steps: how many, each on 32 stretches of text; default :data:`TOKENIZER_STEPS`.
    """
    from stanza.models import tokenizer

    data, steps = work / DATA, steps or TOKENIZER_STEPS
    options = {
        "txt_file": data / "train.txt",
        "label_file": data / "train.labels",
        "mwt_json_file": data / "train.mwt.json",
        "dev_txt_file": data / "dev.txt",
        "dev_label_file": data / "dev.labels",
        "dev_conll_gold": data / "dev.conllu",
        "conll_file": work / _STANZA / "dev.predicted.conllu",
        "steps": steps,
        "eval_steps": min(500, steps),
        "report_steps": min(250, steps),
        "lang": "id",
    }
    return _train(tokenizer.main, "tokenize", work, seed, options, "--use_mwt")


def train_mwt(work: Path, seed: int, steps: int | None = None) -> Path:
    """Train how tokens split into words ("rumahnya": "rumah", "nya"); return the model file.

    Args: as for :func:`train_tokenizer`; ``steps`` are passes over the data, default
        :data:`MWT_EPOCHS`.
    """
    from stanza.models import mwt_expander

    data = work / DATA
    options = {
        "train_file": data / "train.conllu",
        "eval_file": data / "dev.conllu",
        "gold_file": data / "dev.conllu",
        "num_epoch": steps or MWT_EPOCHS,
    }
    return _train(mwt_expander.main, "mwt", work, seed, options)


def train_pos(work: Path, seed: int, steps: int | None = None) -> Path:
    """Train parts of speech and features; return the model file.

    Args: as for :func:`train_tokenizer`; ``steps`` of 40 sentences, default :data:`POS_STEPS`.
    """
    from stanza.models import tagger

    data, steps = work / DATA, steps or POS_STEPS
    options = {
        "train_file": data / "train.conllu",
        "eval_file": data / "dev.conllu",
        "max_steps": steps,
        "max_steps_before_stop": steps,
        "eval_interval": min(400, steps),
        **_POS,
    }
    with falling_rate(steps):
        return _train(
            tagger.main, "pos", work, seed, options, "--no_pretrain", "--fix_eval_interval"
        )


def train_lemma(work: Path, seed: int, steps: int | None = None) -> Path:
    """Teach Stanza the lemmas of the spaCy pipeline's lemmatizer; return the model file.

    Args: as for :func:`train_tokenizer`, and ``work`` has the ``lemmas`` that
        :func:`pipeline.training.lemmas.train_lemmas` wrote; ``steps`` are passes over the forms,
        default :data:`LEMMA_EPOCHS`.
    """
    from stanza.models import lemmatizer

    rules = from_data(json.loads((work / "lemmas" / FILE).read_text(encoding="utf-8")))
    forms = work / _STANZA / "lemma.conllu"
    write_lemmas(work / DATA / "train.conllu", rules, forms)
    options = {
        "train_file": forms,
        "eval_file": work / DATA / "dev.conllu",
        "num_epoch": steps or LEMMA_EPOCHS,
        "lr": 0.002,
    }
    return _train(lemmatizer.main, "lemma", work, seed, options, "--caseless")


def train_depparse(work: Path, seed: int, steps: int | None = None) -> Path:
    """Train dependencies on the tags and lemmas that ``pos.pt`` and ``lemma.pt`` give.

    At run time there are no better ones, and a parser that has only met correct tags trusts them
    too much.

    Args: as for :func:`train_tokenizer`; ``steps`` of 800 words, default :data:`PARSER_STEPS`.
    """
    from stanza.models import parser

    folder, steps = work / _STANZA, steps or PARSER_STEPS
    for part in ("train", "dev"):
        _retag(folder, work / DATA / f"{part}.conllu", folder / f"{part}.tagged.conllu")
    options = {
        "train_file": folder / "train.tagged.conllu",
        "eval_file": folder / "dev.tagged.conllu",
        "max_steps": steps,
        "max_steps_before_stop": steps,
        "eval_interval": min(400, steps),
        **_PARSER,
    }
    flags = ("--no_pretrain", "--no_checkpoint", "--no_plateau", "--no_second_optim")
    with falling_rate(steps):
        return _train(parser.main, "depparse", work, seed, options, *flags)


def _retag(models: Path, trees: Path, path: Path) -> None:
    """Copy CoNLL-U with the tags and lemmas that ``pos.pt`` and ``lemma.pt`` predict."""
    from stanza.models import lemmatizer, tagger

    tagged = path.with_suffix(".pos.conllu")
    for trainer, processor, source, target, flags in (
        (tagger, "pos", trees, tagged, ("--no_pretrain",)),
        (lemmatizer, "lemma", tagged, path, ()),
    ):
        options = {"mode": "predict", "eval_file": source, "output_file": target}
        _run(trainer.main, models / f"{processor}.pt", options, *flags)


def train_ner(work: Path, seed: int, steps: int | None = None) -> Path:
    """Train names on the tokens that ``tokenize.pt`` cuts; return the model file.

    Args: as for :func:`train_tokenizer`, and ``work`` has the names that
        :func:`pipeline.training.names.prepare_names` wrote; ``steps`` of 32 sentences, default
        :data:`NER_STEPS`.
    """
    from stanza.models import ner_tagger

    folder, steps = work / _STANZA, steps or NER_STEPS
    with _tokenizer(folder / "tokenize.pt") as engine:
        for part in ("train", "dev"):
            sentences = list(read_names(work / "names" / f"{part}.jsonl"))
            write_ner(_tokenize(engine, sentences), folder / f"ner-{part}.json")
    options = {
        "train_file": folder / "ner-train.json",
        "eval_file": folder / "ner-dev.json",
        "max_steps": steps,
        "max_steps_no_improve": steps,
        "eval_interval": min(500, steps),
        "log_step": 100,
        **_NER,
    }
    with falling_rate(steps):
        return _train(ner_tagger.main, "ner", work, seed, options, "--no_pretrain")


@contextmanager
def _tokenizer(model: Path) -> Iterator[StanzaEngine]:
    """An engine that only cuts texts."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.copy(model, folder)
        package_stanza(folder, folder / STANZA_FOLDER)
        yield StanzaEngine(folder)


def _tokenize(
    engine: StanzaEngine, sentences: Sequence[Sentence]
) -> list[tuple[Sentence, list[tuple[int, int]]]]:
    docs = engine.pipe([sentence.text for sentence in sentences], batch_size=500)
    return [
        (sentence, [(t.idx, t.idx + len(t)) for t in doc if not t.is_space])
        for sentence, doc in zip(sentences, docs, strict=True)
    ]


def _train(
    trainer: Trainer,
    processor: str,
    work: Path,
    seed: int,
    options: Mapping[str, object],
    *flags: str,
) -> Path:
    """Train a processor; return its model file."""
    model = work / _STANZA / f"{processor}.pt"
    _run(trainer, model, {**options, "seed": seed}, *flags)
    return model


def _run(trainer: Trainer, model: Path, options: Mapping[str, object], *flags: str) -> None:
    """Run one of Stanza's trainers as its command line would, on one thread and no GPU."""
    options = {
        "shorthand": _SHORTHAND,
        "save_dir": model.parent,
        "save_name": model.name,
        **options,
    }
    arguments = [text for key, value in options.items() for text in (f"--{key}", str(value))]
    with one_thread():
        trainer([*arguments, *flags, "--cpu"])
