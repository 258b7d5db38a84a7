"""Phrase tables."""

from itertools import pairwise

import pytest

from pipeline.matching import Match, PhraseTable

_TABLE = PhraseTable(
    {"Korea": 1, "Korea Utara": 2, "AS": 3, "Jend.": 4, "Jend": 5, "A.S.": 6, "Al-Shabaab": 7}
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Korea Utara dan Korea", [(0, 11, 2), (16, 21, 1)]),
        ("Korea \n\xa0 Utara", [(0, 14, 2)]),
        ("KOREA UTARA", [(0, 11, 2)]),
        ("korea utara, as", []),
        ("Korea Utaraku", [(0, 5, 1)]),
        ("Koreanya AST", []),
        ("(AS)", [(1, 3, 3)]),
        ("Jend. Budi", [(0, 5, 4)]),
        ("Jend Budi", [(0, 4, 5)]),
        ("Jend.", [(0, 5, 4)]),
        ("A.S. dan A.Sx", [(0, 4, 6)]),
        ("Al-Shabaab Al Shabaab", [(0, 10, 7)]),
        ("", []),
    ],
)
def test_find(text, expected):
    assert list(_TABLE.find(text)) == [Match(*found) for found in expected]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("tidak kurang dari", "Tidak KURANG dari", [(0, 17, None)]),
        ("tidak", "tidaklah", []),
    ],
)
def test_ignore_case(phrase, text, expected):
    table = PhraseTable({phrase: None}, ignore_case=True)
    assert list(table.find(text)) == [Match(*found) for found in expected]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 11, [2]), (0, 10, [1]), (6, None, []), (0, 4, []), (1, None, [])],
)
def test_find_within(start, end, expected):
    assert [m.value for m in _TABLE.find("Korea Utara", start, end)] == expected


@pytest.mark.parametrize(("position", "expected"), [(0, None), (3, 2), (9, None), (99, None)])
def test_at(position, expected):
    found = _TABLE.at("Di Korea Utara", position)
    assert (found and found.value) == expected


@pytest.mark.parametrize("phrase", ["", "(AS)", " ", "-"])
def test_a_phrase_starts_with_a_letter(phrase):
    with pytest.raises(ValueError, match="must start with a letter or digit"):
        PhraseTable({phrase: 1})


@pytest.mark.parametrize("unit", ["Korea ", "Korea", " ", "Al-", "A.", "Jend.", "Korea Utara "])
def test_hostile_strings_finish(unit):
    text = (unit * 200_000)[:200_000]
    matches = list(_TABLE.find(text))
    assert all(one.end <= other.start for one, other in pairwise(matches))


def test_many_phrases_with_one_first_word():
    phrases = {f"Al {i}": i for i in range(30_000)}
    text = " ".join(phrases)
    assert [m.value for m in PhraseTable(phrases).find(text)] == list(range(30_000))
