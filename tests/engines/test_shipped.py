"""The shipped models on sentences written for this test."""

import pytest

from pipeline.engines import load_engine
from pipeline.engines.base import LABELS

TEXTS = [
    "",
    "A",
    "\n",
    "  Ia  tiba.\n\n\tLalu\xa0pergi.\r\nSelesai ",
    "JAKARTA - Menteri Pertahanan tiba di Kyiv.\nIa bertemu Presiden Volodymyr Zelenskyy.",
    "“Kami siap,” kata Letkol. Bambang Wibowo. “Kami menunggu perintah.”",
    "ribu " * 2000,
    '"' * 500,
    "\u200b\ufeff emoji 🪖🪖 e\u0301",
]


@pytest.fixture(scope="module", params=["spacy", "stanza"])
def engine(request):
    return load_engine(request.param)


def test_characters_are_kept(engine):
    assert [doc.text for doc in engine.pipe(TEXTS, batch_size=2)] == TEXTS


def test_no_texts(engine):
    assert list(engine.pipe([])) == []


def test_labels(engine):
    for doc in engine.pipe(TEXTS):
        assert {ent.label_ for ent in doc.ents} <= LABELS


def test_lines_are_sentences(engine):
    text = "Perang di Timur\nIa tiba di Kyiv\nTentara pulang."
    [doc] = engine.pipe([text])
    assert doc.has_annotation("SENT_START")
    assert [sent.text.strip() for sent in doc.sents] == text.split("\n")


def test_quotation_and_its_cue_are_one_sentence(engine):
    text = "“Kami siap.” kata Bambang Wibowo. Ia lalu pulang ke Jakarta."
    [doc] = engine.pipe([text])
    assert [sent.text for sent in doc.sents] == [
        "“Kami siap.” kata Bambang Wibowo.",
        "Ia lalu pulang ke Jakarta.",
    ]


def test_names(engine):
    [doc] = engine.pipe(["Presiden Joko Widodo bertemu pejabat PBB di Jakarta, Indonesia."])
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Joko Widodo", "PER"),
        ("PBB", "ORG"),
        ("Jakarta", "LOC"),
        ("Indonesia", "LOC"),
    ]


def test_batches_do_not_change_the_result(engine):
    texts = [text for text in TEXTS if text.strip()]
    together = [[(t.text, t.is_sent_start) for t in doc] for doc in engine.pipe(texts)]
    alone = [[(t.text, t.is_sent_start) for t in doc] for doc in engine.pipe(texts, 1)]
    assert together == alone


@pytest.mark.parametrize("text", ['"' * 20_000, "1" * 20_000, "a-" * 10_000, "“Kami, " * 3_000])
def test_a_long_run_without_white_space_is_cut_not_changed(engine, text):
    # spaCy alone peels marks off one by one and needs minutes for the first of these
    assert [doc.text for doc in engine.pipe([text, "Ia tiba."])] == [text, "Ia tiba."]
