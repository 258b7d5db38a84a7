"""Bodies that a model took for persons, before the name apposed to the office."""
# ruff: noqa: E501 - a table

import pytest

from pipeline.annotations import Mention
from pipeline.entities.employers import with_employers

# text, what the model took for persons, the names and labels that are left
BODIES = [
    ("kata Koordinator Suaraku, Laras Kuntari.", ["Suaraku", "Laras Kuntari"], ["ORG Suaraku", "PER Laras Kuntari"]),
    ("ujar Direktur Eksekutif Suaraku, Laras Kuntari kepada wartawan.", ["Eksekutif Suaraku", "Laras Kuntari"], ["ORG Suaraku", "PER Laras Kuntari"]),
    ("peneliti senior Suaraku, Laras Kuntari, menilai", ["Suaraku", "Laras Kuntari"], ["ORG Suaraku", "PER Laras Kuntari"]),
    # two persons
    ("Menurut Direktur Bagus Aji, Laras Kuntari menolak", ["Bagus Aji", "Laras Kuntari"], ["PER Bagus Aji", "PER Laras Kuntari"]),
    ("Direktur Bagus Aji, Laras Kuntari, dan Toni", ["Bagus", "Laras Kuntari", "Bagus"], ["PER Bagus", "PER Laras Kuntari", "PER Bagus"]),
    ("Presiden Bagus, Laras Kuntari, dan Toni tiba", ["Bagus", "Laras Kuntari"], ["PER Bagus", "PER Laras Kuntari"]),
    ("Direktur dan Bagus, Laras Kuntari, tiba", ["Bagus", "Laras Kuntari"], ["PER Bagus", "PER Laras Kuntari"]),
    ("kata Direktur Bagus, Laras.", ["Bagus", "Laras"], ["PER Bagus", "PER Laras"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "persons", "expected"), BODIES)
def test_a_holders_body_is_no_person(text, persons, expected):
    mentions = [Mention(text.index(p), text.index(p) + len(p), "PER", p) for p in persons]
    found = with_employers(text, mentions)
    assert [f"{m.label} {m.entity}" for m in found] == expected
