"""Persons whom the model took for bodies, and bodies glued to a name."""

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
        # initials that are a part of the name
        (
            "Jenderal AM Ivo Wrona tiba.",
            [("AM Ivo Wrona", "PER")],
            [("AM Ivo Wrona", "PER", "AM Ivo Wrona")],
        ),
    ],
)
def test_with_persons(text: str, names: list, expected: list) -> None:
    assert _mended(text, *names) == expected
