"""How the lemmatizer is trained."""

import json

import pytest
import spacy

from pipeline.engines.lemmatizer import FILE, from_data
from pipeline.morphology import active_forms, nominal_forms
from pipeline.training.lemmas import Word, measure, read_words, train_lemmas

ROOTS = (
    "beli jual kirim tulis serang pukul bantu bakar buka tutup tarik dorong lihat dengar cari "
    "curi gali hapus ikat ubah angkat sapu tembak tangkap kejar lempar rusak pasang potong buang"
).split()
SENTENCE = """\
# text = Budi membelinya.
1\tBudi\tBudi\tPROPN\t_\t_\t2\tnsubj\t_\t_
2-3\tmembelinya\t_\t_\t_\t_\t_\t_\t_\t_
2\tmembeli\tbeli\tVERB\t_\t_\t0\troot\t_\t_
3\tnya\tnya\tPRON\t_\t_\t2\tobj\t_\t_
3.1\tx\tx\tVERB\t_\t_\t_\t_\t_\t_
4\tyg\t_\tX\t_\t_\t2\tdep\t_\t_
5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
"""


def _row(form, upos, lemma):
    return f"1\t{form}\t{lemma}\t{upos}\t_\t_\t0\troot\t_\t_\n"


@pytest.fixture
def treebank(tmp_path):
    words = [(root, "VERB", root) for root in ROOTS]
    words += [(active_forms(root)[0], "VERB", root) for root in ROOTS]
    words += [(f"di{root}", "VERB", root) for root in ROOTS if root != "pukul"]
    words += [(f"{nominal_forms(root)[0]}an", "NOUN", root) for root in ROOTS]
    words += [(w, "NOUN", w) for w in ("peluru", "pena", "meja", "dinding", "menara", "ikan")]
    words += [
        ("dipukul", "VERB", "dipukul"),  # an oversight
        ("Penulisan", "NOUN", "Penulisan"),  # a title's case
        ("ini", "PRON", "ini"),
        ("dari", "ADP", "dari"),
        ("mengerti", "VERB", "arti"),  # no rule gives it
    ]
    path = tmp_path / "a.conllu"
    path.write_text("\n".join([SENTENCE, *(_row(*word) for word in words)]))
    return path


def test_read_words(tmp_path):
    path = tmp_path / "a.conllu"
    path.write_text(SENTENCE + "\n\n")
    name, mark = Word("Budi", "PROPN", "Budi"), Word(".", "PUNCT", ".")
    split = [Word("membeli", "VERB", "beli"), Word("nya", "PRON", "nya")]
    assert list(read_words(path)) == [name, *split, mark]
    assert list(read_words(path, whole_tokens=True)) == [
        name,
        Word("membelinya", "VERB", "beli"),
        mark,
    ]


def test_train_lemmas(treebank, tmp_path):
    texts = ["Mereka sobek kertas, menyobek kertas; disobek-sobek!", "kertas sobek"]
    counts = train_lemmas([treebank], texts, tmp_path / "lemmas")
    written = (tmp_path / "lemmas" / FILE).read_bytes()
    data = json.loads(written)
    assert counts == {
        "words": 130,
        "roots": sum(len(words.split()) for words in data["roots"].values()),
        "exceptions": 1,
        "weights": len(data["weights"]),
        "bytes": len(written),
    }
    assert data["exceptions"] == {"VERB": {"mengerti": "arti"}}
    assert data["closed"] == {"ADP": "dari", "PRON": "ini nya"}
    lemmas = from_data(data)
    seen = [("membeli", "VERB"), ("penulisan", "NOUN"), ("mengerti", "VERB"), ("ini", "PRON")]
    assert [lemmas.lemma(*word) for word in seen] == ["beli", "tulis", "arti", "ini"]
    # the oversight is passed over
    assert lemmas.lemma("dipukul", "VERB") == "pukul"
    # words that the treebank does not have; "sobek" is known from the texts alone
    unseen = [("menyobek", "VERB"), ("penara", "NOUN"), ("membelinya", "")]
    assert [lemmas.lemma(*word) for word in unseen] == ["sobek", "penara", "beli"]


def test_training_twice_gives_the_same_bytes(treebank, tmp_path):
    for name in ("one", "two"):
        train_lemmas([treebank], ["kertas sobek"], tmp_path / name)
    assert (tmp_path / "one" / FILE).read_bytes() == (tmp_path / "two" / FILE).read_bytes()


def test_the_component_reads_what_training_writes(treebank, tmp_path):
    train_lemmas([treebank], [], tmp_path)
    nlp = spacy.blank("xx")
    nlp.add_pipe("klaim_lemmatizer").from_disk(tmp_path)
    assert [token.lemma_ for token in nlp("Menulis ini")] == ["tulis", "ini"]


def test_measure():
    words = [Word("Itu", "PRON", "itu"), Word("nya", "PRON", "dia"), Word("Budi", "PROPN", "Budi")]
    lemmas = from_data({})
    assert measure(lemmas, words) == {"all": 2 / 3, "PRON": 1.0, "PROPN": 0.0}
    assert measure(lemmas, words, tagged=False) == {"all": 1 / 3, "PRON": 0.5, "PROPN": 0.0}
