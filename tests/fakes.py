"""Fakes that need no model: an engine, and stages that find numbers before ``tentara``.

A module of its own, since worker processes import it.
"""

import re
from collections.abc import Iterator
from datetime import date

from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.annotations import Dating, Mention, TimeExpression

_NUMBER = re.compile(r"(\d+) tentara")


class FakeEngine:
    """Tokens and sentences of a blank pipeline. A text that holds MOGOK breaks it."""

    name = "fake"
    model = "fake-1.0"

    def __init__(self) -> None:
        self._nlp = Language()  # the tokenizer of no language: quick to make
        self._nlp.add_pipe("sentencizer")
        self.vocab = self._nlp.vocab

    def pipe(self, texts: list[str], batch_size: int = 64) -> Iterator[Doc]:
        for doc in self._nlp.pipe(texts, batch_size=batch_size):
            if "MOGOK" in doc.text:
                raise ValueError("the engine struck")
            yield doc


@Language.component("fake_entities")
def fake_entities(doc: Doc) -> Doc:
    doc._.mentions = [
        Mention(match.start(), match.end(), "GPE", "RUS", "RUS")
        for match in re.finditer("Rusia", doc.text)
    ]
    return doc


@Language.component("fake_dates")
def fake_dates(doc: Doc) -> Doc:
    if "GAGAL" in doc.text:
        raise RuntimeError("no such\ncalendar")
    record = doc._.record
    doc._.dating = Dating(record.published, "metadata" if record.published else None)
    doc._.dates = [
        TimeExpression(
            match.start(), match.end(), "DATE", "2024", None, date(2024, 1, 1),
            date(2024, 12, 31), "year", "full",
        )
        for match in re.finditer(r"\b2024\b", doc.text)
    ]  # fmt: skip
    return doc


@Language.component("fake_claims")
def fake_claims(doc: Doc) -> Doc:
    doc._.claims = [
        {
            "claim_id": f"{doc._.record.doc_id}-{index}",
            "claim_group": f"{doc._.record.doc_id}-{index}",
            "claim_type": "troop_estimate",
            "doc_id": doc._.record.doc_id,
            "sentence": 0,
            "sentence_start": match.start(),
            "sentence_end": match.end(),
            "sentence_text": match[0],
            "char_start": match.start(),
            "char_end": match.end(),
            "text": match[0],
            "value": int(match[1]),
            "hedge": "exact",
            "unit": "person",
            "force": "PRK",
            # a value outside its set, for the tests of what the runner does about it
            "modality": "SALAH" if "SALAH" in doc.text else "asserted",
            "confidence": 1.0,
        }
        for index, match in enumerate(_NUMBER.finditer(doc.text))
    ]
    return doc


def fake_stages(vocab: Vocab) -> Language:
    """Build stages of the names that rejects may hold."""
    nlp = Language(vocab)
    for stage in ("entities", "dates", "claims"):
        nlp.add_pipe(f"fake_{stage}", name=stage)
    return nlp
