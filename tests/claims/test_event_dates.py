"""When it happens: the date of the number's own event. Each is ``start|end|as written``."""

import pytest
import spacy

from pipeline.records import Record
from pipeline.stages import build_stages


@pytest.fixture(scope="module")
def dated():
    nlp = spacy.blank("id")
    nlp.add_pipe("sentencizer")
    stages = build_stages(nlp.vocab)

    def run(text: str) -> list[str]:
        doc = nlp(text)
        doc._.record = Record("d", "test", text, published="2024-11-07")
        for _, stage in stages.pipeline:
            doc = stage(doc)
        columns = ("event_start", "event_end", "event_date_text")
        return [
            "|".join(str(row[column] or "-") for column in columns)
            for row in doc._.claims
            if row["claim_type"] == "troop_estimate"
        ]

    return run


ROWS = [
    # intervals that are open
    ("Sebanyak 40 tentara tewas sejak Mei 2024.", ["2024-05-01|-|Mei 2024"]),
    ("Sebanyak 40 tentara akan dipulangkan hingga Juli 2025.", ["-|2025-07-31|Juli 2025"]),
    ("Sebanyak 40 tentara akan dipulangkan sebelum Juli 2025.", ["-|2025-07-31|Juli 2025"]),
    ("Sebanyak 40 tentara akan dipulangkan pada Juli 2025.", ["2025-07-01|2025-07-31|Juli 2025"]),
    (
        "Sebanyak 40 tentara tewas dari Mei 2024 hingga Juli 2024.",
        ["2024-05-01|2024-07-31|Mei 2024 hingga Juli 2024"],
    ),
    # of another number or another clause
    (
        "Pasukan itu menyusut dari 7.000 tentara menjadi 5.000 tentara pada 2019.",
        ["-|-|-", "2019-01-01|2019-12-31|2019"],
    ),
    ("Malaysia mengirim 200 tentara dan memastikan sisanya berangkat pada Mei 2024.", ["-|-|-"]),
    (
        "Malaysia mengirim 200 tentara dan 20 dokter pada Mei 2024.",
        ["2024-05-01|2024-05-31|Mei 2024"],
    ),
    ("Inggris menarik pasukan pada Mei 2024, sehingga kekuatannya kini 5.000 tentara.", ["-|-|-"]),
    (
        "TNI menggeser dua kompi, disusul satu batalyon pada Mei 2024.",
        ["-|-|-", "2024-05-01|2024-05-31|Mei 2024"],
    ),
    (
        "Krisis meletus setelah 30 gerilyawan menyergap patroli, 24 September 2023.",
        ["2023-09-24|2023-09-24|24 September 2023"],
    ),
    (
        "Sebanyak 25 dari 350 tentara yang dijanjikan tiba pada Mei 2024.",
        ["2024-05-01|2024-05-31|Mei 2024", "-|-|-"],
    ),
    ("Kekuatan mereka sebelum perang Mei 2024 mencapai 5.000 tentara.", ["-|-|-"]),
    (
        "Sekitar 40 tentara tewas, lima di antaranya pada Mei 2024.",
        ["-|-|-", "2024-05-01|2024-05-31|Mei 2024"],
    ),
    (
        "Dua kompi, masing-masing berkekuatan 100 prajurit, disergap pada Mei 2024.",
        ["2024-05-01|2024-05-31|Mei 2024", "-|-|-"],
    ),
    ("China mengirim 6.000 tentara, dua kali jumlah pada 2016.", ["-|-|-"]),
    ("Misi yang berkekuatan 500 tentara itu diserang pada Mei 2024.", ["-|-|-"]),
    (
        "Misi yang membawa 500 tentara itu diserang pada Mei 2024.",
        ["2024-05-01|2024-05-31|Mei 2024"],
    ),
    # of the troops, where the clause has none
    (
        "Australia menggantikan 400 prajurit yang pulang pada April 2024.",
        ["2024-04-01|2024-04-30|April 2024"],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_dates_of_events(dated, text, wanted):
    assert dated(text) == wanted
