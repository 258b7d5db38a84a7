"""The gold itself: it loads, fits the schema, and every located string is where it says."""

from pathlib import Path

import pytest

from pipeline.evaluation.gold import GoldError, load, load_folder
from pipeline.schema import LOCATED, VALUE_SETS

GOLD = Path(__file__).parents[1] / "gold"

ARTICLE = "KYIV - Korea Utara mengirim 500 tentara, kata Budanov. Budanov menolak komentar.\n"
TOML = """
[metadata]
outlet = "example.id"

[document]
reference_date = 2024-11-07
reference_basis = "full_date"

[[claims]]
claim_type = "troop_estimate"
text = "Korea Utara mengirim 500 tentara"
quantity_text = "500 tentara"
value = 500
hedge = "exact"
unit = "person"
source = "Budanov"
source_text = "Budanov"
cue = "kata"

[[entities]]
mentions = ["Korea Utara", "Budanov@2"]
label = "GPE"
"""


@pytest.fixture
def write(tmp_path):
    def _write(toml: str, article: str = ARTICLE) -> Path:
        (tmp_path / "a.txt").write_text(article, encoding="utf-8")
        (tmp_path / "a.toml").write_text(toml, encoding="utf-8")
        return tmp_path / "a.toml"

    return _write


@pytest.mark.parametrize("gold", load_folder(GOLD), ids=lambda gold: gold.record.doc_id)
def test_every_located_string_of_all_gold_is_where_it_says(gold):
    for table in ("claims", "dates", "entities"):
        for row in getattr(gold, table):
            for start, end, column in LOCATED[table]:
                if row[column] is not None:
                    assert gold.record.text[row[start] : row[end]] == row[column]
            for column in VALUE_SETS.keys() & row.keys():
                assert row[column] is None or row[column] in VALUE_SETS[column]


def test_strings_are_located_and_bounds_follow_the_hedge(write):
    gold = load(write(TOML))
    claim = gold.claims[0]
    assert (claim["char_start"], claim["char_end"]) == (7, 39)
    assert (claim["quantity_start"], claim["quantity_end"]) == (28, 39)
    assert (claim["source_start"], claim["cue_start"]) == (46, 41)
    assert (claim["value"], claim["low"], claim["high"]) == (500, 500, 500)
    assert (claim["modality"], claim["stance"]) == ("asserted", "states")
    assert [(e["text"], e["char_start"]) for e in gold.entities] == [
        ("Korea Utara", 7),
        ("Budanov", 55),
    ]
    assert gold.record.outlet == "example.id"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'quantity_text = "500',
            'quantity_text = "600',
            "claim 1: '600 tentara' is not in the article",
        ),
        ('hedge = "exact"', 'hedge = "roughly"', "hedge is one of"),
        ('hedge = "exact"', 'hedgy = "exact"', "claims has no column 'hedgy'"),
        ('hedge = "exact"\n', "", "a troop_estimate has a hedge and a unit"),
        ("troop_estimate", "statement", "a troop_estimate has a quantity_text"),
        ("Budanov@2", "Budanov@3", "'Budanov@3' is not in the article"),
        ("[document]", "[document", "not TOML"),
    ],
)
def test_a_wrong_annotation_names_file_row_and_fault(write, old, new, told):
    path = write(TOML.replace(old, new, 1))
    with pytest.raises(GoldError) as caught:
        load(path)
    assert str(path) in str(caught.value)
    assert told in str(caught.value)


def test_a_folder_without_gold_is_an_error(tmp_path):
    with pytest.raises(GoldError, match="no gold"):
        load_folder(tmp_path)
