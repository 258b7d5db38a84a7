"""Where quotations stand and which are speech."""
# ruff: noqa: E501 - tables

from itertools import pairwise

import pytest

from pipeline.quotations import find_quotations

CASES = [
    ('"Kami siap," kata dia. Tentara "bayaran" itu tiba.', [('"Kami siap,"', True), ('"bayaran"', False)]),
    ("“Kami siap”, kata dia.", [("“Kami siap”", True)]),
    ("“Kami siap,“ kata dia.", [("“Kami siap,“", True)]),
    ("”Kami siap,” kata dia.", [("”Kami siap,”", True)]),
    ("„Kami siap,“ kata dia.", [("„Kami siap,“", True)]),
    ("«Kami siap,» kata dia.", [("«Kami siap,»", True)]),
    ("'Kami siap,' kata dia.", [("'Kami siap,'", True)]),
    ("‘Kami siap,’ kata dia.", [("‘Kami siap,’", True)]),
    ('" Kami siap " kata dia.', [('" Kami siap "', True)]),
    ('"Kami siap,"kata dia.', [('"Kami siap,"', True)]),
    ('“Kami siap," kata dia.', [('“Kami siap,"', True)]),
    # within another
    ('"Dia bilang "tidak" kemarin," kata dia.', [('"Dia bilang "tidak" kemarin,"', True)]),
    ("“Dia bilang ‘tidak’,” kata dia.", [("“Dia bilang ‘tidak’,”", True)]),
    ('"Kata “tidak” itu salah," kata dia.', [('"Kata “tidak” itu salah,"', True)]),
    # not closed
    ('"Kami siap, kata dia. "Kami menang," ujarnya.', [('"Kami siap,', True), ('"Kami menang,"', True)]),
    ('"Alinea satu.\n"Alinea dua," kata dia.', [('"Alinea satu.', True), ('"Alinea dua,"', True)]),
    ('Tinggi badannya 5\'11" saja.', []),
    ('"', []),
    ("", []),
    # apostrophes
    ("Jum’at lalu, Al-Qur'an dibaca pada era '90-an.", []),
    ("Jum'at lalu, \"Kami siap,\" kata dia pada '98.", [('"Kami siap,"', True)]),
    # no speech
    ('Film "Perang dan Damai di Tanah Papua" diputar.', [('"Perang dan Damai di Tanah Papua"', False)]),
    ('"Relawan asing" itu tiba.', [('"Relawan asing"', False)]),
    ('Menyebutnya "tidak bisa diterima oleh siapa pun".', [('"tidak bisa diterima oleh siapa pun"', True)]),
    ('"…" katanya.', [('"…"', False)]),
]  # fmt: skip

HOSTILE = [
    '"' * 10_000 + "a" * 190_000,
    '"Kami ' + "pergi " * 33_000,
    "“" * 100_000 + "”" * 100_000,
    ' "a' * 60_000 + '" ' * 10_000,
    "'" * 200_000,
    "“‘a " * 50_000,
    ('"Kami pergi"' + " " * 1_000) * 190,
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_find_quotations(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(text[q.start : q.end], q.speech) for q in find_quotations(text)] == expected


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    found = find_quotations(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= q.start < q.end <= len(text) for q in found)
