"""The stage of dates beside dateparser, on gold of two sentences: figures, places, repeats."""

from datetime import date, datetime

import pytest

from pipeline.evaluation.dates_baseline import (
    Article,
    Dated,
    compare_dates,
    located,
    quality,
    read_by_stage,
    read_by_told_dateparser,
    repeat,
)
from pipeline.evaluation.gold import load_folder

ARTICLES = {
    "a": "Moskow, 28 Oktober 2024. Sekitar 500 tentara tiba kemarin dan tinggal selama 90 hari.",
    "b": "Pasukan itu dibentuk pada tahun 1974.",
    "c": "Tanpa tanggal.",
}
TOML = {
    "a": """
[document]
reference_date = 2024-10-28

[[dates]]
text = "28 Oktober 2024"
start = 2024-10-28
end = 2024-10-28

[[dates]]
text = "kemarin"
start = 2024-10-27
end = 2024-10-27

[[dates]]
text = "90 hari"
""",
    "b": """
[[dates]]
text = "tahun 1974"
start = 1974-01-01
end = 1974-12-31
""",
    "c": "",
}


@pytest.fixture
def folder(tmp_path):
    for name, text in ARTICLES.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (tmp_path / f"{name}.toml").write_text(TOML[name], encoding="utf-8")
    return tmp_path


def test_spans_and_days_are_scored_apart(folder):
    found = {
        # exact with its day; a day too late; half of the span, which has no day in the gold
        ARTICLES["a"]: [
            Dated(8, 23, date(2024, 10, 28)),
            Dated(50, 57, date(2024, 10, 28)),
            Dated(77, 79, None),
        ],
        # beside the gold; half of the span
        ARTICLES["b"]: [Dated(0, 7, None), Dated(32, 36, date(1974, 10, 28))],
        # nothing is there
        ARTICLES["c"]: [Dated(0, 5, None)],
    }
    assert quality(load_folder(folder), lambda article: found[article.text]) == {
        "precision": 2 / 6,
        "recall": 2 / 4,
        "f1": 2 * 2 / 10,
        "day": 1 / 2,
        "f1_overlap": 2 * 4 / 10,
        "day_overlap": 1 / 2,
    }


def test_an_expression_is_paired_once(folder):
    # one span over two of the gold, and two over one
    found = {
        ARTICLES["a"]: [Dated(8, 57, None)],
        ARTICLES["b"]: [Dated(26, 31, None), Dated(32, 36, None)],
        ARTICLES["c"]: [],
    }
    figures = quality(load_folder(folder), lambda article: found[article.text])
    assert (figures["f1"], figures["f1_overlap"]) == (0, 2 * 2 / 7)


def test_both_find_the_days_of_an_article():
    article = Article(ARTICLES["a"], reference=date(2024, 10, 28))
    days = [Dated(8, 23, date(2024, 10, 28)), Dated(50, 57, date(2024, 10, 27))]
    assert read_by_stage(article) == [*days, Dated(77, 84, None)]
    # a duration, to dateparser, ends today
    assert read_by_told_dateparser(article) == [*days, Dated(77, 84, date(2024, 7, 30))]


def test_a_string_is_a_word_where_it_can_be():
    day = datetime(2024, 10, 28)  # noqa: DTZ001 - dateparser's are naive
    results = [("hari", day), ("hari", day), ("Mei", day), ("an", day)]
    assert list(located("Seharian, hari demi hari-harian.", results)) == [
        Dated(10, 14, day.date()),
        Dated(20, 24, day.date()),
        Dated(29, 31, day.date()),
    ]


def test_a_repeat_has_a_text_and_if_wanted_years_of_its_own():
    article = Article("Pada 2024, 2.024 orang.", "2024-02-29T09:15:00+07:00", date(2024, 2, 29))
    assert repeat(article, 3) == Article(
        "Pada 2024, 2.024 orang.\nArtikel 3.", "2024-02-29T09:15:00+07:00", date(2024, 2, 29)
    )
    assert repeat(article, 3, years=84) == Article(
        "Pada 1940, 2.024 orang.\nArtikel 3.", "1940-02-29T09:15:00+07:00", date(1940, 2, 29)
    )
    assert repeat(Article("Kemarin."), 1, years=28) == Article("Kemarin.\nArtikel 1.")


def test_articles_without_dates_are_left_out(folder):
    rows = compare_dates(folder, repeats=1)
    assert [(row["finder"], row["texts"], row["words"]) for row in rows] == [
        ("klaim_dates", 2, 20),
        ("dateparser", 2, 20),
        ("dateparser, told", 2, 20),
    ]
    assert rows[0].keys() == rows[1].keys()
