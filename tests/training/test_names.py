"""What the taggers of names are trained on."""

import json
import random

import pytest
from spacy.tokens import DocBin

from pipeline.engines.tokenizer import blank
from pipeline.training.augment import curl, headline, make_doc, restyle, swap_names
from pipeline.training.corpora import Sentence
from pipeline.training.names import COPIES, join_some, prepare_names, read_names, read_ner_corpora


def test_swap_names():
    sentence = Sentence("Budi Amir dan Budi di PBB", ((0, 9, "PER"), (14, 18, "PER")))
    swapped = swap_names(sentence, {"PER": ["Tono Wijaya"]}, 1.0, random.Random(1))
    assert swapped == Sentence("Tono Wijaya dan Wijaya di PBB", ((0, 11, "PER"), (16, 22, "PER")))
    assert swap_names(sentence, {"PER": ["Tono"]}, 0.0, random.Random(1)) == sentence


def test_curl():
    assert curl('"A," kata B - "C') == "“A,” kata B – “C"


def test_names_that_cut_a_token_are_widened():
    doc = make_doc(blank(), Sentence("Kata Amir.", ((5, 8, "PER"),)))
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Amir", "PER")]


def test_join_some_keeps_names():
    sentences = [Sentence(f"Kata Amir {n}.", ((5, 9, "PER"),)) for n in range(40)]
    joined = join_some(sentences, random.Random(1))
    names = [text.text[a:b] for text in joined for a, b, _ in text.spans]
    assert names == ["Amir"] * 40
    assert sum(text.text.count("Kata") for text in joined) == 40


@pytest.mark.parametrize(
    ("sentence", "titled"),
    [
        (Sentence("Dua tentara di Kursk tewas."), Sentence("Dua Tentara di Kursk Tewas")),
        (
            Sentence("Kata Mobil Tbk.", ((5, 15, "ORG"),)),
            Sentence("Kata Mobil Tbk.", ((5, 15, "ORG"),)),
        ),
        (Sentence("ßa"), Sentence("ßa")),  # a capital of another length
    ],
)
def test_headline(sentence, titled):
    assert headline(sentence) == titled


def test_restyled_names_stay_where_they_are():
    sentence = Sentence('"Maju," kata Amir - di Kyiv.', ((13, 17, "PER"), (23, 27, "LOC")))
    rng = random.Random(1)
    texts = {restyle(sentence, rng) for _ in range(500)}
    assert {text.spans for text in texts} == {sentence.spans}
    names = {text.text[13:17] + text.text[23:27] for text in texts}
    assert names == {"AmirKyiv", "amirkyiv", "AMIRKYIV"}


def _write(path, sentences):
    path.parent.mkdir(parents=True, exist_ok=True)
    blocks = ("\n".join(row.replace("/", "\t") for row in s.split()) for s in sentences)
    path.write_text("\n\n".join(blocks) + "\n")


@pytest.fixture
def corpora(tmp_path):
    ner = tmp_path / "corpora" / "ner"
    long = " ".join(f"k{n}/O" for n in range(8))
    _write(ner / "idner-train.tsv", ["Amir/B-PER tiba/O", f"{long} Iran/O"])
    _write(ner / "idner-dev.tsv", ["Ani/B-PER pergi/O"])
    _write(ner / "nerugm-train.tsv", [f"{long} Iran/B-LOCATION", "Ani/O pergi/O", "Ya/O"])
    _write(ner / "nerugm-dev.tsv", ["Amir/B-PERSON tiba/O"])
    _write(ner / "nerui-train.tsv", ["Tono/B-PERSON ./O", "Bali/B-LOCATION ,/O indah/O"])
    _write(ner / "nerui-dev.tsv", ["bali/B-LOCATION indah/O"])
    _write(ner / "nergrit-train.tsv", ["Desa/B-PLACE A/I-PLACE"])
    _write(ner / "nergrit-dev.tsv", ["Desa/B-PLACE B/I-PLACE"])
    names = tmp_path / "corpora" / "names"
    names.mkdir()
    (names / "person.txt").write_text("Budi (penyanyi)\nani\nKi\nSiti Aminah\n")
    (names / "place.txt").write_text("Kota Baru, Jawa\n")
    (names / "organization.txt").write_text("A B C D E F\nPartai A\n")
    return tmp_path / "corpora"


def test_what_stands_in_a_development_part_or_in_idner_is_left_out(corpora):
    train = read_ner_corpora(corpora).train
    texts = {name: [sentence.text for sentence in part] for name, part in train.items()}
    assert texts == {
        "idner": ["Amir tiba", "k0 k1 k2 k3 k4 k5 k6 k7 Iran"],
        "nerugm": ["Ya"],
        "nerui": ["Tono."],
        "nergrit": ["Desa A"],
    }


def test_read_names(corpora):
    assert read_names(corpora / "names") == {
        "PER": ["Budi", "Siti Aminah"],
        "LOC": ["Kota Baru"],
        "ORG": ["Partai A"],
    }


def test_prepare_names(corpora, tmp_path):
    counts = prepare_names(corpora, tmp_path, 1, synthetic=3)
    assert counts == {"idner": 2, "nerugm": 1, "nerui": 1, "nergrit": 1, "own": 3}
    docs = list(DocBin().from_disk(tmp_path / "ner-train.spacy").get_docs(blank().vocab))
    assert sum(doc.text.lower().count("k3") for doc in docs) == COPIES
    lines = (tmp_path / "names" / "train.jsonl").read_text().splitlines()
    assert len(lines) == 8
    lines = (tmp_path / "names" / "dev.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in lines] == [
        {"text": "Ani pergi", "spans": [[0, 3, "PER"]]},
        {"text": "bali indah", "spans": [[0, 4, "LOC"]]},
        {"text": "Desa B", "spans": [[0, 6, "LOC"]]},
    ]
    again = tmp_path / "again"
    prepare_names(corpora, again, 1, synthetic=3)
    for name in ("ner-train.spacy", "ner-dev.spacy", "names/train.jsonl"):
        assert (again / name).read_bytes() == (tmp_path / name).read_bytes()
