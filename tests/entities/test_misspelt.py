"""Names that the article spells in two ways."""

import pytest

from pipeline.annotations import Mention
from pipeline.entities.misspelt import one_edit, spellings
from pipeline.entities.nicknames import with_full_names


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("wirawan", "wirawann", True),
        ("wirawan", "wirawna", True),
        ("wirawan", "wirewan", True),
        ("wirawan", "wirawan", False),
        ("wirawan", "wiranto", False),
        ("wirawan", "wirawanto", False),
    ],
)
def test_one_edit(one: str, other: str, expected: bool) -> None:  # noqa: FBT001
    assert one_edit(one, other) is expected
    assert one_edit(other, one) is expected


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        # the spelling that stands more often, else the first
        ({"Made Wirawan": [0, 50], "Made Wirawann": [20]}, {"Made Wirawann": "Made Wirawan"}),
        ({"Made Wirawann": [0], "Made Wirawan": [20]}, {"Made Wirawan": "Made Wirawann"}),
        # other people: a wrong letter in a short name, another first name
        ({"Made Hasan": [0], "Made Hasin": [20]}, {}),
        ({"Dedi Wirawan": [0], "Deddi Wirawan": [20]}, {}),
    ],
)
def test_spellings(full: dict, expected: dict) -> None:
    assert spellings(full) == expected


@pytest.mark.parametrize(("alone", "entity"), [("Wrawan", "Made Wirawan"), ("Wiranto", "Wiranto")])
def test_a_surname_alone(alone: str, entity: str) -> None:
    text = f"Made Wirawan tiba. {alone} diam."
    names = [Mention(0, 12, "PER", "Made Wirawan"), Mention(19, 19 + len(alone), "PER", alone)]
    assert [m.entity for m in with_full_names(text, names)] == ["Made Wirawan", entity]
