# ruff: noqa: E501 - tables
"""Where clauses begin and end."""

import pytest

from pipeline.annotations import Located
from pipeline.article import Article
from pipeline.clauses import clause_around, coordination_around, neighbours, subordinates, tighten

_CLAUSES = [
    ("Dua tentara tewas, sementara [tiga warga] luka.", "tiga warga luka"),
    ("Namun [dua tentara] tewas.", "dua tentara tewas"),
    ("[Dua tentara] tewas; tiga luka.", "Dua tentara tewas"),
    ("Bom menewaskan dua warga dan [tiga tentara] terluka di Kabul.", "tiga tentara terluka di Kabul"),
    ("[Dua tentara] dan tiga warga tewas.", "Dua tentara dan tiga warga tewas"),
    ("Bom mengakibatkan [dua tentara] dan seorang warga meninggal.",
     "Bom mengakibatkan dua tentara dan seorang warga meninggal"),
    ("Bukan sepuluh tentara, melainkan [dua tentara].", "dua tentara"),
    ("Sedikit-dikitnya [13 orang] dan dua serdadu tewas.", "Sedikit-dikitnya 13 orang dan dua serdadu tewas"),
]  # fmt: skip


def _marked(marked: str) -> tuple[Article, Located]:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return Article(text, [(0, len(text))]), Located(start, end)


@pytest.mark.parametrize(("marked", "clause"), _CLAUSES)
def test_clause_around(marked, clause):
    article, inner = _marked(marked)
    start, end = clause_around(article, article.sentences[0], inner)
    assert article.text[start:end] == clause


def test_coordination_goes_on_behind_dan_but_not_behind_a_contrast():
    article, inner = _marked(
        "Ada [dua tentara] tewas dan tiga terluka di Kabul, sedangkan warga selamat."
    )
    start, end = coordination_around(article, article.sentences[0], inner)
    assert article.text[start:end] == "Ada dua tentara tewas dan tiga terluka di Kabul"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Korut, yang pada Juni berunding, mengirim pasukan", ["yang pada Juni berunding"]),
        ("Pasukan tiba setelah gencatan senjata", ["setelah gencatan senjata"]),
        ("Dua tewas ketika bom meledak", []),
        ("Dua tewas saat ini", []),
    ],
)
def test_subordinates(text, wanted):
    article = Article(text, [(0, len(text))])
    assert [text[s:e] for s, e in subordinates(article, 0, len(text))] == wanted


@pytest.mark.parametrize(
    ("marked", "stated"),
    [
        ("Baku Tembak di Kashmir, [Lima Tentara] Tewas", "Lima Tentara Tewas"),
        ("Waduh, [lima tentara] tewas.", "lima tentara tewas"),
        ("Di utara, [lima tentara] tewas.", "Di utara, lima tentara tewas"),
        ("[Lima Tentara] Tewas, Warga Mengungsi", "Lima Tentara Tewas"),
    ],
)
def test_tighten(marked, stated):
    article, inner = _marked(marked)
    clause = clause_around(article, article.sentences[0], inner)
    start, end = tighten(article, clause, inner)
    assert article.text[start:end] == stated


def test_neighbours():
    spans = [Located(0, 3), Located(10, 13), Located(20, 23)]
    assert [neighbours(spans, i, 5, 22) for i in range(3)] == [(5, 10), (5, 22), (13, 22)]


@pytest.mark.parametrize(
    "text", ["dan " * 50_000, "yang " * 40_000, " " * 200_000, ", " * 100_000, "d" * 200_000]
)
def test_hostile_text_finishes(text):
    article = Article(text, [(0, len(text))])
    start, end = clause_around(article, (0, len(text)), Located(99_996, 100_000))
    assert 0 <= start <= end <= len(text)
