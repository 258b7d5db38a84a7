"""Who does what where and when: whole rows of sentences, by the stages on a blank engine."""

import pytest
import spacy
from spacy.tokens import Doc

from pipeline.records import Record
from pipeline.stages import build_stages
from tests.claims import sentences

_COLUMNS = ("force", "event", "modality", "location_text", "event_date_text")


@pytest.fixture(scope="module")
def read():
    nlp = spacy.blank("id")
    nlp.add_pipe("sentencizer")
    stages = build_stages(nlp.vocab)

    def run(text: str) -> Doc:
        doc = nlp(text)
        doc._.record = Record("d", "test", text)
        for _, stage in stages.pipeline:
            doc = stage(doc)
        return doc

    return run


def _rows(doc: Doc) -> list[dict]:
    return [
        {column: row[column] for column in _COLUMNS}
        for row in doc._.claims
        if row["claim_type"] == "troop_estimate"
    ]


def _wanted(line: str) -> dict:
    cells = [None if cell == "-" else cell for cell in line.split("|")]
    return dict(zip(_COLUMNS, cells, strict=True))


def _check(read, text: str, lines: list[str]) -> None:
    assert _rows(read(text)) == [_wanted(line) for line in lines]


@pytest.mark.parametrize(("text", "lines"), sentences.SENT)
def test_sent_and_stationed(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.WITHDRAWN)
def test_withdrawn(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.KILLED)
def test_killed_and_wounded(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.CAPTURED)
def test_captured_released_missing(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.RAISED)
def test_trained_raised_and_counted(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.MODALITY)
def test_modality(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.DISCOURSE)
def test_force(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.PLACES)
def test_places(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.DATES)
def test_dates(read, text, lines):
    _check(read, text, lines)


@pytest.mark.parametrize(("text", "lines"), sentences.MIXED)
def test_mixed(read, text, lines):
    _check(read, text, lines)


def test_since_opens_the_interval(read):
    [row] = read("Sebanyak 400 tentara Israel tewas di Gaza sejak 7 Oktober 2023.")._.claims
    assert (str(row["event_start"]), row["event_end"]) == ("2023-10-07", None)


def test_a_claim_told_again_has_its_group(read):
    text = "Korut Kirim 10.000 Tentara ke Rusia\n\nKorea Utara mengirim 10.000 tentara ke Rusia."
    headline, body = read(text)._.claims
    assert (body["claim_group"], body["claim_id"] != headline["claim_id"]) == (
        headline["claim_id"],
        True,
    )


def test_small_counts_are_no_group(read):
    first, second = read("Dua tentara India tewas. Dua tentara India tewas lagi.")._.claims
    assert first["claim_group"] != second["claim_group"]
