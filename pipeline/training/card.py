"""Write the card of the models: what they were made from, how good and how bad they are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.engines.models import Model, sha256

# file -> where it comes from, its licence; the corpora's own SOURCES.md has the commits
SOURCES = {
    "ud/gsd-train-ud2.1.conllu": ("UD Indonesian-GSD 2.1, McDonald et al.", "CC BY-SA 3.0"),
    "ud/gsd-dev.conllu": ("UD Indonesian-GSD, McDonald et al. (held out)", "CC BY-SA 4.0"),
    "ud/csui-train.conllu": ("UD Indonesian-CSUI, Alfina et al.", "CC BY-SA 4.0"),
    "ud/pud.conllu": ("UD Indonesian-PUD, Zeman et al.", "CC BY-SA 3.0"),
    "ner/idner-train.tsv": ("idner-news-2k, Khairunnisa et al.", "MIT"),
    "ner/idner-dev.tsv": ("the same (held out)", "MIT"),
    "ner/nerugm-train.tsv": ("NER UGM, in indolem, Fachri / Koto et al.", "see its repository"),
    "ner/nerugm-dev.tsv": ("the same (held out)", "see its repository"),
    "ner/nerui-train.tsv": (
        "NER UI, in indolem, Gultom & Wibowo / Koto et al.",
        "see its repository",
    ),
    "ner/nerui-dev.tsv": ("the same (held out)", "see its repository"),
    "ner/nergrit-train.tsv": ("NERGrit, in IndoNLU, Wilie et al.", "see its repository"),
    "ner/nergrit-dev.tsv": ("the same (held out)", "see its repository"),
    "text/bapos-train.tsv": (
        "BaPOS, in IndoNLU, Dinakaramani et al. (boundaries)",
        "see its repository",
    ),
    "names/person.txt": ("DBpedia, in ner-dataset-modified-dee, Alfina et al.", "CC BY-SA"),
    "names/place.txt": ("the same", "CC BY-SA"),
    "names/organization.txt": ("the same", "CC BY-SA"),
}

# What the figures of an engine do not show.
_REMARKS = {
    "stanza": [
        "The tokenizer was trained on all of csui and pud: their rows are no held-out figures; gsd",
        "and bapos are. Names are those of the tagger alone, on the tokenizer's own tokens.\n",
    ]
}

_INTRODUCTION = """\
# The models

Written by `python -m pipeline.training`; every figure below is measured by it, on the development
parts named, from raw text. `manifest.json` holds the SHA-256 of every file; the engines check it.

Both find the names of persons, organisations and places (`PER`, `ORG`, `LOC`; states are `LOC`) and
sentence boundaries in Indonesian news. No pretrained weights, no pickles: spaCy's files are
msgpack, Stanza's are read by torch with `weights_only=True`.
"""

_LIMITS = """\
## What they are bad at

- **Names they have not seen in a context that does not tell.** The annotated corpora are Indonesian
  politics, sport and encyclopaedia of 2005-2014; foreign wars come from sentences made of our own
  templates and name lists (`pipeline/training/lexicon`). Names in those lists (Zelenskyy, Budanov,
  Kursk, Ukrainska Pravda are among them) are found more reliably than names that are not.
- **Guidelines that disagree.** The four corpora treat "Presiden RI", "Istana", football clubs,
  nationalities and parts of longer names differently; nergrit is the hardest for that reason.
- **Organisation or place.** "Kremlin", "Gedung Putih", a state that acts; units with a state in
  their name ("Resimen ke-2 Prancis") lose their end at times.
- **Headlines in capitals, text without capitals.** Trained on a few such; far below running text.
- **Sentences without final marks** run together unless a line break parts them; abbreviations
  outside the list in `pipeline/engines/abbreviations.py` may end a sentence.
- The development parts chose the number of training steps: figures on them flatter a little.
"""

_NOTICE = """\
## Licence and attribution

The weights are derived from corpora under CC BY-SA and are shared under **CC BY-SA 4.0**. They
contain no sentence of the corpora. Universal Dependencies: Indonesian-GSD (McDonald et al. 2013),
Indonesian-CSUI (Alfina et al. 2020), Indonesian-PUD (Zeman et al. 2017), changed as told below.
Names: DBpedia, collected by Alfina et al. 2017. Changes: tokenised sentences were written as
running text, joined to longer texts, names swapped, quotation marks and capitals varied, labels
mapped to three, quantities and times dropped, sentences shared with a development part left out.
"""


def write_card(
    path: Path,
    *,
    corpora: Path,
    models: Mapping[str, Model],
    scores: Mapping[str, Mapping[str, Any]],
    counts: Mapping[str, Mapping[str, int]],
    seed: int,
) -> None:
    """Write the card.

    Args:
        path: the Markdown file.
        corpora: the folder of the corpora, for their hashes.
        models: what the manifest lists.
        scores: engine -> what :func:`pipeline.training.evaluate.evaluate` returned.
        counts: part -> corpus -> sentences trained on.
        seed: of the run.
    """
    cards = [_model(model, scores.get(model.engine)) for model in models.values()]
    sections = [_INTRODUCTION, *cards, _data(corpora, counts, seed), _LIMITS, _NOTICE]
    path.write_text("\n".join(sections), encoding="utf-8")


def _model(model: Model, scores: Mapping[str, Any] | None) -> str:
    size = sum((model.folder / name).stat().st_size for name in model.files) / 1e6
    lines = [f"## {model.label}\n", f"Engine `{model.engine}`, {size:.1f} MB."]
    if scores is None:
        return "\n".join([*lines, "Not measured in this run.\n"])
    lines += [
        f"{scores['words_per_second']:,} words/s on one core (shared with other jobs).\n",
        "| names (exact) | P | R | F1 |",
        "|---|---|---|---|",
        *(_row(name, part) for name, part in scores["names"].items()),
        "",
        "F1 by label: " + ", ".join(f"{k} {v:.3f}" for k, v in scores["labels"].items()) + "\n",
        "| sentence boundaries | P | R | F1 |",
        "|---|---|---|---|",
        *(_row(name, part) for name, part in scores["boundaries"].items()),
        "",
    ]
    lines += _REMARKS.get(model.engine, [])
    return "\n".join(lines)


def _row(name: str, part: Mapping[str, float]) -> str:
    return f"| {name} | {part['p']:.3f} | {part['r']:.3f} | {part['f']:.3f} |"


def _data(corpora: Path, counts: Mapping[str, Mapping[str, int]], seed: int) -> str:
    lines = [
        "## Made from\n",
        f"Seed {seed}; configs in `pipeline/training/configs` (spaCy) and in",
        "`pipeline/training/stanza_training.py` (Stanza); one CPU core.\n",
        "    make train CORPORA=PATH    # python -m pipeline.training PATH --models models\n",
    ]
    for part, sentences in counts.items():
        listed = ", ".join(f"{name} {count:,}" for name, count in sentences.items())
        lines.append(f"Sentences for {part}: {listed}.\n")
    lines += ["| file | from | licence | SHA-256 |", "|---|---|---|---|"]
    for name, (source, licence) in SOURCES.items():
        lines.append(f"| {name} | {source} | {licence} | `{sha256(corpora / name)}` |")
    return "\n".join([*lines, ""])
