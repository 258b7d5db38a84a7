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
    # doubled, low, entities and other shapes of the marks
    ("''Kami siap,'' kata dia.", [("''Kami siap,''", True)]),
    ("``Kami siap,'' kata dia.", [("``Kami siap,''", True)]),
    (",,Kami siap,'' kata dia.", [(",,Kami siap,''", True)]),
    ('""Kami siap,"" kata dia.', [('""Kami siap,""', True)]),
    ('"Dia bilang "tidak"," kata dia.', [('"Dia bilang "tidak","', True)]),
    ('\\"Kami siap,\\" kata dia.', [('\\"Kami siap,\\"', True)]),
    ("&quot;Kami siap,&quot; kata dia.", [("&quot;Kami siap,&quot;", True)]),
    ("&ldquo;Kami siap,&rdquo; kata dia.", [("&ldquo;Kami siap,&rdquo;", True)]),
    ("»Kami siap,« kata dia.", [("»Kami siap,«", True)]),
    ("‹Kami siap,› kata dia.", [("‹Kami siap,›", True)]),
    ("`Kami siap,' kata dia.", [("`Kami siap,'", True)]),
    ("‚Kami siap,‘ kata dia.", [("‚Kami siap,‘", True)]),
    ("Satu,, dua,, tiga.", []),
    ("Ka''ban dan Jum`at.", []),
    # at the wrong side of the space, or with white space at both
    ('"Kami siap, "kata Budi. "Kami menang, "ujarnya.', [('"Kami siap, "', True), ('"Kami menang, "', True)]),
    ('"Kami siap, "geram Budi.', [('"Kami siap, "', True)]),
    ("“Kami siap, “kata Budi.", [("“Kami siap, “", True)]),
    ("“ Kami siap . “", [("“ Kami siap . “", True)]),
    ('" Kami siap , " kata Budi . " Kami menang . "', [('" Kami siap , "', True), ('" Kami menang . "', True)]),
    ('Ia menyebutnya "gila", "kejam", dan "biadab".', [('"gila"', False), ('"kejam"', False), ('"biadab"', False)]),
    # closed and not opened
    ('Kami siap, "kata Budi.', [('Kami siap, "', True)]),
    ('Kami siap, " kata Budi.', [('Kami siap, "', True)]),
    ('Kami siap," kata Budi.', [('Kami siap,"', True)]),
    ("Kami siap,” kata Budi.", [("Kami siap,”", True)]),
    ('Kami siap, "rumah Budi.', []),
    ('Kami siap."', [('Kami siap."', True)]),
    ('"Kami siap," kata dia. Mereka kalah, "ujar Budi.', [('"Kami siap,"', True), ('kata dia. Mereka kalah, "', True)]),
    ('Layar 21" itu rusak. "Kami siap," kata dia.', [('"Kami siap,"', True)]),
    ('"Tingginya 5\'11" dan berat," kata dia.', [('"Tingginya 5\'11" dan berat,"', True)]),
    # opened and not closed
    ('Ia tiba. "Kami siap, kata Budi.', [('"Kami siap,', True)]),
    ('Ia tiba. "Kami siap maju.', [('"Kami siap maju.', True)]),
    ('Budi berkata: "Kami siap maju.', [('"Kami siap maju.', True)]),
    ('Budi berkata, "Kami siap maju.', [('"Kami siap maju.', True)]),
    ('Yang disebut "panser itu tiba.', []),
    ('"Kami siap, tambah dua lagi. Kami maju, tambah Budi.', [('"Kami siap, tambah dua lagi. Kami maju, tambah Budi.', True)]),
    ('"Kami siap, "kata Budi. "Kami menang.', [('"Kami siap, "', True), ('"Kami menang.', True)]),
    # a sentence of its own
    ('"Itu salah," kata dia. "Bukan kami".', [('"Itu salah,"', True), ('"Bukan kami"', True)]),
    ("“Mereka lelah. Kami siap”, keluh dia.", [("“Mereka lelah. Kami siap”", True)]),
    ('"Kami siap", mengatakan Budi.', [('"Kami siap"', True)]),
    ('"Kami siap", dia menambahkan.', [('"Kami siap"', True)]),
    ('"Kami Siap", menteri itu tiba.', [('"Kami Siap"', False)]),
]  # fmt: skip

HOSTILE = [
    '"' * 10_000 + "a" * 190_000,
    '"Kami ' + "pergi " * 33_000,
    "“" * 100_000 + "”" * 100_000,
    ' "a' * 60_000 + '" ' * 10_000,
    "'" * 200_000,
    "“‘a " * 50_000,
    ('"Kami pergi"' + " " * 1_000) * 190,
    'Kami siap, "kata Budi. ' * 8_000,
    ', "kata Budi ' * 14_000,
    '"Kami siap. ' * 16_000,
    ': "kami, berkata, ' * 10_000,
    '""a ' * 50_000,
    "&quot;a " * 25_000,
    'a. "\n' * 40_000,
    "“a ‘b «c „d " * 15_000,
    '"a, kata Budi. ' * 13_000,
    '"' + "Kami pergi. " * 90_000,
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_find_quotations(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(text[q.start : q.end], q.speech) for q in find_quotations(text)] == expected


def test_a_mark_that_none_opened_closes_its_sentence_where_they_are_known() -> None:
    text = 'Ia tiba. Kami siap, "kata Budi. Mereka kalah, "ujar Budi.'
    found = find_quotations(text, [0, 9, 32])
    assert [text[q.start : q.end] for q in found] == ['Kami siap, "', 'Mereka kalah, "']
    assert [text[q.first] for q in found] == ["K", "M"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    found = find_quotations(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= q.start < q.end <= len(text) for q in found)
