"""Persons whom the model took for bodies, and bodies glued to a name."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.annotations import Mention
from pipeline.entities.hidden_persons import with_persons


def _mended(text: str, *names: tuple[str, str]) -> list[tuple[str, str, str]]:
    mentions, reached = [], 0
    for name, label in names:
        start = text.index(name, reached)
        reached = start + len(name)
        mentions.append(Mention(start, reached, label, name))
    return [(text[m.start : m.end], m.label, m.entity) for m in with_persons(text, mentions)]


WRONA = "Ivo Wrona"


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        # an office before, the surname alone later
        (
            "Menteri Pertahanan Ivo Wrona tiba. Kata Wrona, perang usai.",
            [(WRONA, "ORG"), ("Wrona", "PER")],
            [(WRONA, "PER", WRONA), ("Wrona", "PER", WRONA)],
        ),
        # the surname that no model saw
        (
            "Wrona: Perang Usai\n\nMenteri Pertahanan Ivo Wrona tiba.",
            [(WRONA, "LOC")],
            [("Wrona", "PER", WRONA), (WRONA, "PER", WRONA)],
        ),
        # the office behind
        (
            "Ivo Wrona, menteri pertahanan, tiba. Wrona diam.",
            [(WRONA, "ORG"), ("Wrona", "PER")],
            [(WRONA, "PER", WRONA), ("Wrona", "PER", WRONA)],
        ),
        # the body is a part of the mention
        (
            "kepala Direktorat Utama Intelijen Ivo Wrona tiba. Menurut Wrona, perang usai.",
            [("Direktorat Utama Intelijen Ivo Wrona", "ORG")],
            [(WRONA, "PER", WRONA), ("Wrona", "PER", WRONA)],
        ),
        # an acronym glued to the name
        (
            "Peneliti BRIN Ivo Wrona tiba. Wrona diam.",
            [("BRIN Ivo Wrona", "PER")],
            [(WRONA, "PER", WRONA), ("Wrona", "PER", WRONA)],
        ),
        # never named by the surname alone; no office; the surname is a place's
        (
            "Menteri Pertahanan Ivo Wrona tiba.",
            [(WRONA, "ORG")],
            [(WRONA, "ORG", WRONA)],
        ),
        (
            "Kapal Ivo Wrona tiba. Wrona karam.",
            [(WRONA, "ORG")],
            [(WRONA, "ORG", WRONA)],
        ),
        (
            "Ketua Partai Buruh Kurdistan tiba di Kurdistan kemarin.",
            [("Partai Buruh Kurdistan", "ORG"), ("Kurdistan", "LOC")],
            [
                ("Partai Buruh Kurdistan", "ORG", "Partai Buruh Kurdistan"),
                ("Kurdistan", "LOC", "Kurdistan"),
            ],
        ),
        # a body, whoever heads it
        (
            "Komandan Brigade Khusus tiba. Kata dia, Khusus itu nama.",
            [("Brigade Khusus", "ORG")],
            [("Brigade Khusus", "ORG", "Brigade Khusus")],
        ),
        # one syllable and one or two, behind an office: a name of China
        ("kata juru bicara Lin Daowen.", [("Lin Daowen", "ORG")], [("Lin Daowen", "PER", "Lin Daowen")]),
        ("kata juru bicara Front Darat.", [("Front Darat", "ORG")], [("Front Darat", "ORG", "Front Darat")]),
        # an army by its Arabic noun, a body that is no place, a school; a faith is nobody
        ("Jaish al-Fajr tiba.", [("Jaish al-Fajr", "PER")], [("Jaish al-Fajr", "ORG", "Jaish al-Fajr")]),
        ("Ansar Karim tiba.", [("Ansar Karim", "PER")], [("Ansar Karim", "PER", "Ansar Karim")]),
        ("Jaringan Hak Anak tiba.", [("Jaringan Hak Anak", "LOC")], [("Jaringan Hak Anak", "ORG", "Jaringan Hak Anak")]),
        ("Jembatan Hak tiba.", [("Jembatan Hak", "LOC")], [("Jembatan Hak", "LOC", "Jembatan Hak")]),
        ("Northam University tiba.", [("Northam University", "PER")], [("Northam University", "ORG", "Northam University")]),
        ("Baltic Monitor tiba.", [("Baltic Monitor", "LOC")], [("Baltic Monitor", "ORG", "Baltic Monitor")]),
        ("Kodam Pelita tiba.", [("Kodam Pelita", "PER")], [("Kodam Pelita", "ORG", "Kodam Pelita")]),
        ("di depan Knesset.", [("Knesset", "PER")], [("Knesset", "ORG", "Knesset")]),
        # a weapon, and who has its name
        ("dua tank Patton hancur.", [("Patton", "PER")], []),
        ("dua kawan Patton tewas.", [("Patton", "PER")], [("Patton", "PER", "Patton")]),
        # nobody has the place's name
        ("Jepara tenang.", [("Jepara", "PER")], [("Jepara", "LOC", "Jepara")]),
        ("Bima Arkana tenang, kata Bima.", [("Bima Arkana", "PER"), ("Bima", "PER")], [("Bima Arkana", "PER", "Bima Arkana"), ("Bima", "PER", "Bima")]),
        # who is a person elsewhere is no place
        ("Tan Fel - gil tiba. Tan pergi, lalu Tan pulang.", [("Tan Fel - gil", "PER"), ("Tan", "PER"), ("Tan", "LOC")], [("Tan Fel - gil", "PER", "Tan Fel - gil"), ("Tan", "PER", "Tan"), ("Tan", "PER", "Tan")]),
        ("Tan Fel - gil tiba di Tan.", [("Tan Fel - gil", "PER"), ("Tan", "LOC")], [("Tan Fel - gil", "PER", "Tan Fel - gil"), ("Tan", "LOC", "Tan")]),
        ("kata pemimpin Mahkamah Agama Islam. Islam itu damai.", [("Mahkamah Agama Islam", "ORG")], [("Mahkamah Agama Islam", "ORG", "Mahkamah Agama Islam")]),
        ("Pengadilan Agama Islam.", [("Agama Islam", "PER")], []),
        # initials that are a part of the name
        (
            "Jenderal AM Ivo Wrona tiba.",
            [("AM Ivo Wrona", "PER")],
            [("AM Ivo Wrona", "PER", "AM Ivo Wrona")],
        ),
    ],
)  # fmt: skip
def test_with_persons(text: str, names: list, expected: list) -> None:
    assert _mended(text, *names) == expected
