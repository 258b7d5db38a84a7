"""Names around a nickname in marks; bodies named after an office; offices taken for persons."""

import pytest

from tests.entities.helpers import links, names


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ('Mayor <PER Harold> "H" <LOC Preston> tiba.', ['Harold "H" Preston']),
        ("Mayor <PER Miguel> “Migs” dari Goma tiba.", ["Miguel"]),
        ("Mayor <PER Ramon> “Monching” Salcedo tiba.", ["Ramon “Monching” Salcedo"]),
        ("Mayor <PER Miguel> (Migs) <PER Salcedo> tiba.", ["Miguel (Migs) Salcedo"]),
        ("Mayor <PER Miguel> (Migs) Senin tiba.", ["Miguel"]),
        ('<PER Agus Santoso> "Siap" kata Mayor.', ["Agus Santoso"]),
        ('<PER Agus Santoso> "Siap" Rusia tiba.', ["Agus Santoso"]),
        ("Hadir Force Commander Letjen Hamid Nyata.", ["Hamid Nyata"]),
        ("Hadir <PER Force Commander UNAMA> Letjen Hamid Nyata.", ["Hamid Nyata"]),
        ("Hadir <PER Budi Raharja>, Letjen Hamid Nyata.", ["Budi Raharja", "Hamid Nyata"]),
    ],
)
def test_persons(marked: str, expected: list[str]) -> None:
    assert [name for name, label in names(marked) if label == "PER"] == expected


def test_surname_of_a_nicknamed_person() -> None:
    found = links('Mayor <PER Harold> "H" <LOC Preston> tiba. <LOC Preston> marah.')
    assert [(text, label, entity) for text, label, entity, _ in found] == [
        ('Harold "H" Preston', "PER", 'Harold "H" Preston'),
        ("Preston", "PER", 'Harold "H" Preston'),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Laporan Inspektur Jenderal Khusus untuk Pemulihan Irak (SIGIR) terbit.",
            [("Inspektur Jenderal Khusus untuk Pemulihan Irak", "ORG"), ("SIGIR", "ORG")],
        ),
        (
            "Laporan dari Komite untuk Pemulihan Irak (XYZ) terbit.",
            [("Komite untuk Pemulihan Irak", "ORG"), ("XYZ", "ORG")],
        ),
    ],
)
def test_bodies_named_after_an_office(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected
