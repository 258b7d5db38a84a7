"""Who passed it on, and whom the source cites."""

import pytest

from tests.attribution.notation import told

CASES = [
    (
        ('"Kami siap," kata Budanov, seperti dikutip Kyiv Independent.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "relayed": "Kyiv Independent",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov kepada KBS, seperti dikutip dari laman Kyiv Independent.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "relayed": "KBS; Kyiv Independent",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov, dikutip Sputnik dari AFP.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "relayed": "AFP; Sputnik",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov kepada wartawan.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov kepada The Moscow Herald.',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "relayed": "The Moscow Herald",
            }
        ],
        {},
    ),
    (
        ("Budanov mengatakan kepada KBS bahwa pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "relayed": "KBS",
            }
        ],
        {},
    ),
    (
        ("Budanov, dikutip dari AFP, mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "relayed": "AFP",
            }
        ],
        {},
    ),
    (
        ("Dilansir AFP, mengutip sumber lokal, Budanov mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "relayed": "AFP",
                "cites": "sumber lokal",
            }
        ],
        {},
    ),
    (
        ("Menurut Budanov kepada AFP, sebagaimana dilansir Sputnik, pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "Menurut",
                "relayed": "AFP; Sputnik",
            }
        ],
        {},
    ),
    (
        ("Seperti dilansir Reuters, Rabu (6/11/2024), pasukan Korut sudah tiba.",),
        [
            {
                "says": "pasukan Korut sudah tiba",
                "by": "Reuters",
                "type": "media",
                "cue": "dilansir",
                "on": "Rabu (6/11/2024) explicit",
            }
        ],
        {},
    ),
    (
        ("Pasukan Korut sudah tiba, demikian dilaporkan AFP.",),
        [{"says": "Pasukan Korut sudah tiba", "by": "AFP", "type": "media", "cue": "dilaporkan"}],
        {},
    ),
    (
        ("Pasukan Korut sudah tiba, lapor Reuters.",),
        [{"says": "Pasukan Korut sudah tiba", "by": "Reuters", "type": "media", "cue": "lapor"}],
        {},
    ),
    (
        ("Sementara itu, pasukan Korut sudah tiba, lapor Reuters mengutip pejabat intelijen.",),
        [
            {
                "says": "pasukan Korut sudah tiba",
                "by": "Reuters",
                "type": "media",
                "cue": "lapor",
                "cites": "pejabat intelijen",
            }
        ],
        {},
    ),
    (
        ("Sputnik, yang mengutip harian Koha, memberitakan tiga orang tewas.",),
        [
            {
                "says": "tiga orang tewas",
                "by": "Sputnik",
                "type": "media",
                "cue": "memberitakan",
                "cites": "harian Koha",
            }
        ],
        {},
    ),
    (
        ("Dilansir dari laman resmi Kementerian Pertahanan Rusia, pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "Kementerian Pertahanan Rusia",
                "type": "organization",
                "country": "RUS",
                "cue": "Dilansir",
            }
        ],
        {},
    ),
    (
        ("Menurut dokumen yang diperoleh Reuters, pasukan itu sudah tiba.",),
        [
            {
                "says": "pasukan itu sudah tiba",
                "by": "dokumen",
                "named": "dokumen yang diperoleh Reuters",
                "type": "document",
                "cue": "Menurut",
                "relayed": "Reuters",
            }
        ],
        {},
    ),
    (("Paket itu dikirim kepada Reuters.",), [], {}),
]


@pytest.mark.parametrize(("sentences", "expected", "options"), CASES)
def test_told(sentences: tuple, expected: list[dict], options: dict) -> None:
    assert told(*sentences, **options) == expected


def test_a_verb_that_no_list_knows_reports_before_bahwa():
    rows = told("Seorang diplomat Rusia membisikkan kepada AFP bahwa pasukan sudah tiba.")
    assert [(r["says"], r["cue"], r["relayed"]) for r in rows] == [
        ("pasukan sudah tiba", "membisikkan", "AFP")
    ]


@pytest.mark.parametrize("verb", ["mengetahui", "menyadari", "melihat", "membuktikan"])
def test_knowing_and_perceiving_are_no_saying(verb):
    assert told(f"Warga {verb} bahwa pasukan sudah tiba.") == []


@pytest.mark.parametrize("tail", ["", " dengan syarat anonim", " tanpa mau disebut namanya"])
def test_the_speaker_behind_what_is_said_tells_an_outlet(tail):
    rows = told(f"Pasukan sudah tiba di Goma, seorang diplomat mengatakan kepada AFP{tail}.")
    assert [(r["says"], r["by"], r["relayed"]) for r in rows] == [
        ("Pasukan sudah tiba di Goma", "diplomat", "AFP")
    ]


@pytest.mark.parametrize("verb", ["diperoleh", "dilihat", "ditinjau", "diakses", "dibaca"])
def test_a_document_that_an_outlet_has_seen_is_relayed_by_it(verb):
    rows = told(f"Pasukan sudah tiba, menurut dokumen internal yang {verb} AFP.")
    assert [(r["by"], r["relayed"]) for r in rows] == [("dokumen internal", "AFP")]
