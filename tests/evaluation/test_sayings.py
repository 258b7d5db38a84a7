"""Light gold: who says it, one line an utterance."""

from pathlib import Path

import pytest

from pipeline.evaluation.gold import GoldError
from pipeline.evaluation.sayings import aligned, load_sayings, plain

TEXT = "“Kami siap,” kata Agus. Ia mengatakan hujan turun. Ia mengatakan hujan reda."
GOLD = Path(__file__).parents[1] / "gold" / "who"


def _folder(tmp_path: Path, *lines: str) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.tsv").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_loads_and_aligns(tmp_path):
    folder = _folder(
        tmp_path, "kata Agus\tkata\tAgus\tAgus", "Ia mengatakan hujan turun\tmengatakan\tIa\tAgus"
    )
    ((record, sayings),) = load_sayings(folder)
    assert record.doc_id == "a"
    rows = [
        {"cue": "kata", "cue_start": 13, "cue_end": 17},
        {"cue": "mengatakan", "cue_start": 54, "cue_end": 64},
        {"cue": "mengatakan", "cue_start": 27, "cue_end": 37},
    ]
    assert [(s.source, row["cue_start"]) for s, row in aligned(sayings, rows)] == [
        ("Agus", 13),
        ("Agus", 27),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("kata Agus\tkata\tAgus", "3 cells"),
        ("Ia mengatakan\tmengatakan\tIa\tAgus", "2 times"),
        ("kata Budi\tkata\tBudi\tBudi", "0 times"),
        ("kata Agus\tujar\tAgus\tAgus", "no cue 'ujar'"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, line, message):
    with pytest.raises(GoldError, match=rf"a\.tsv:1: .*{message}"):
        load_sayings(_folder(tmp_path, line))


def test_an_empty_folder_is_named(tmp_path):
    with pytest.raises(GoldError, match="no light gold"):
        load_sayings(tmp_path)


def test_the_gold_of_the_project_loads():
    articles = load_sayings(GOLD)
    assert sum(len(article.sayings) for article in articles) > 1000
    for record, sayings in articles:
        for saying in sayings:
            assert plain(saying.mention) in plain(record.text), record.doc_id
            assert bool(saying.mention) == bool(saying.source), record.doc_id
