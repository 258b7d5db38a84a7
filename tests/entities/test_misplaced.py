"""Persons that the model took for places: (text with the model's spans marked, the persons)."""
# ruff: noqa: E501 - tables

import pytest

from tests.entities.helpers import annotate

CASES = [
    # kin and those around somebody; who is listed with one of them
    ("Ia datang bersama ibunya, <LOC Ngadiyem>.", ["Ngadiyem"]),
    ("Ia datang ke rumahnya, <LOC Ngadiyem>.", []),
    ("Dua tetangganya, <PER Karsa> dan <LOC Wakidi>, pergi.", ["Karsa", "Wakidi"]),
    ("Dua kotanya, <LOC Karsa> dan <LOC Wakidi>, jatuh.", []),
    # what one is, behind a comma; where a place lies, or who speaks next
    ("<LOC Wakidi>, nelayan yang selamat, pergi.", ["Wakidi"]),
    ("<LOC Wakidi>, ibu kota distrik itu, jatuh.", []),
    ("<LOC Wakidi>, nelayan yang selamat dari kapal itu, pergi.", ["Wakidi"]),
    ("Kepada <LOC Wakidi>, nelayan itu mengadu.", []),
    # a verb of saying, unless a preposition of place stands before the name somewhere
    ("<LOC Wakidi> mengeluhkan harga solar.", ["Wakidi"]),
    ("<LOC Wakidi> mengeluhkan harga solar. Jalan ke <LOC Wakidi> putus.", []),
    ("Nelayan di pinggir <LOC Wakidi> mengeluhkan harga solar.", []),
    ("<LOC Wakidi> menolak membayar.", []),
    ("<LOC Wakidi Karsa> menolak membayar.", ["Wakidi Karsa"]),
    ("<LOC Jepara> mengeluhkan harga solar.", []),
    ("<LOC Rumah Sakit Wakidi> mengeluhkan harga solar.", []),
    # a part of somebody's name, with or without a form of address
    ("Letkol <PER Partogi Manurung> duduk di sebelah <PER Sukma>. Mobil menabrak <LOC Partogi>.", ["Partogi Manurung", "Sukma", "Partogi Manurung"]),
    ("Letkol <PER Partogi Manurung> pergi. Mobil menabrak <LOC Bang Partogi>.", ["Partogi Manurung", "Partogi Manurung"]),
    ("Letkol <PER Omar al-Hasri> pergi. Mobil menabrak <LOC Hasri>.", ["Omar al-Hasri", "Omar al-Hasri"]),
    # whose rule it was
    ("Ia dipenjara di masa <LOC Wakidi Karsa>.", ["Wakidi Karsa"]),
    ("Ia dipenjara di dekat <LOC Wakidi Karsa>.", []),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_persons_taken_for_places(marked: str, expected: list[str]) -> None:
    assert [m.entity for m in annotate(marked)._.mentions if m.label == "PER"] == expected
