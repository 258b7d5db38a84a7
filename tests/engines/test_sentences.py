"""Sentence boundaries on top of a model's."""

import pytest
import spacy

from pipeline.engines.sentences import refine_sentences, refine_starts

# Each case: the words; "|" before a word is where the model starts a sentence.
# The expected boundaries are written the same way.
CASES = [
    ("|Ia tiba . |Lalu pergi .", "|Ia tiba . |Lalu pergi ."),
    ("|Ia tiba ⏎ lalu pergi", "|Ia tiba ⏎ |lalu pergi"),
    ("|Ia tiba |⏎ lalu pergi", "|Ia tiba ⏎ |lalu pergi"),
    ("|Ia tiba . ␣ |Lalu pergi", "|Ia tiba . ␣ |Lalu pergi"),
    ("|Ia tiba . |␣ Lalu pergi", "|Ia tiba . ␣ |Lalu pergi"),
    ("|⏎ Ia tiba", "|⏎ Ia tiba"),  # the first token starts the first sentence, blank or not
    # titles, ranks, streets and numbers go on
    ("|Kata Dr. |Amir", "|Kata Dr. Amir"),
    ("|Kata Letkol . |Amir", "|Kata Letkol . Amir"),
    ("|Di Jl . |Merdeka No. |5", "|Di Jl . Merdeka No. 5"),
    # initials go on, kinds do not
    ("|Kata M. |Amir", "|Kata M. Amir"),
    ("|Kata Joko P . |Amir", "|Kata Joko P . Amir"),
    ("|Ada vitamin C . |Itu baik", "|Ada vitamin C . |Itu baik"),
    # the model's miss after a name
    ("|Kata CNN . Resolusi itu", "|Kata CNN . |Resolusi itu"),
    ("|Ada dll. isinya", "|Ada dll. isinya"),
    ("|Rp 3 . Resolusi", "|Rp 3 . Resolusi"),
    # closing marks stay with what they close
    ("|“ Siap . |” |Kata Amir", "|“ Siap . ” |Kata Amir"),
    ("|“ Siap . |” |kata Amir", "|“ Siap . ” kata Amir"),
    ('|" Siap . |" |Kata Amir', '|" Siap . " |Kata Amir'),
    ('|" Siap . |" |kata Amir', '|" Siap . " kata Amir'),
    ('|" Siap . |" ⏎ |" Maju . |"', '|" Siap . " ⏎ |" Maju . "'),
    ('|Siap . |" Maju', '|Siap . |" Maju'),
    ("|( AP |) . |Ia", "|( AP ) . |Ia"),
    ("|ia tiba . |lalu pergi", "|ia tiba . |lalu pergi"),  # a text without capitals
    ("", ""),
]


def _read(marked: str) -> tuple[list[str], list[bool]]:
    pieces = marked.split()
    words = [p.removeprefix("|").replace("⏎", "\n").replace("␣", " ") for p in pieces]
    return words, [piece.startswith("|") for piece in pieces]


@pytest.mark.parametrize(("given", "expected"), CASES)
def test_refine_starts(given, expected):
    words, starts = _read(given)
    assert refine_starts(words, starts) == _read(expected)[1]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\u2028", "\x85", "\n \n"])
def test_every_line_break_ends_a_sentence(newline):
    nlp = spacy.blank("id")
    doc = refine_sentences(nlp(f"Satu{newline}dua tiga"))
    assert [sent.text.strip() for sent in doc.sents] == ["Satu", "dua tiga"]


@pytest.mark.parametrize("mark", ['"', "“", ".", "Dr.", "\n", "A."])
def test_long_runs_finish(mark):
    words = [mark] * 200_000
    assert len(refine_starts(words, [True] * 200_000)) == 200_000
