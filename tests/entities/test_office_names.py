"""Names freed of offices; first names that a model left out."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.annotations import Mention
from pipeline.entities.office_names import free_names

# text, what the model took for a name and as what, the names and labels that are left
CASES = [
    ("Dirut Pelni Bayu Saputra pergi.", [("Dirut Pelni Bayu Saputra", "PER")], [("Bayu Saputra", "PER")]),
    ("Direktur Bayu Saputra pergi.", [("Direktur Bayu Saputra", "PER")], [("Bayu Saputra", "PER")]),
    ("Bayu Saputra Wibawa pergi.", [("Bayu Saputra Wibawa", "PER")], [("Bayu Saputra Wibawa", "PER")]),
    ("Dirut Semen Baturaja, Rina Astuti, pergi.", [("Dirut Semen", "PER"), ("Baturaja", "LOC"), ("Rina Astuti", "PER")], [("Baturaja", "LOC"), ("Rina Astuti", "PER")]),
    ("Utusan PBB, Jan Verbeek, pergi.", [("PBB", "ORG"), ("Verbeek", "PER")], [("PBB", "ORG"), ("Jan Verbeek", "PER")]),
    ("Namun Verbeek pergi.", [("Verbeek", "PER")], [("Verbeek", "PER")]),
    ("Menurut Verbeek, ia pergi.", [("Verbeek", "PER")], [("Verbeek", "PER")]),
    ("kata Moh. Wibawa", [("Wibawa", "PER")], [("Moh. Wibawa", "PER")]),
    ("kata Tan Mei Ling", [("Tan Mei Ling", "PER")], [("Tan Mei Ling", "PER")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names", "expected"), CASES)
def test_free_names(
    text: str, names: list[tuple[str, str]], expected: list[tuple[str, str]]
) -> None:
    mentions = [
        Mention(text.index(name), text.index(name) + len(name), label, name)
        for name, label in names
    ]
    assert [(text[m.start : m.end], m.label) for m in free_names(text, mentions)] == expected
