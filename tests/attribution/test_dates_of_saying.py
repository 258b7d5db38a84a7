"""When it was said: beside the cue, deictic, inherited; dates of the event stay out."""

import pytest

from tests.attribution.notation import told

CASES = [
    (
        ('"Kami siap," kata Budanov, Rabu (6/11/2024).',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "on": "Rabu (6/11/2024) explicit",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov di Kyiv pada Kamis (7/11).',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "on": "Kamis (7/11) explicit",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov dalam siaran pers yang diterima Antara, Kamis (7/11).',),
        [
            {
                "says": '"Kami siap,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "relayed": "Antara",
                "on": "Kamis (7/11) explicit",
            }
        ],
        {},
    ),
    (
        ("Pada Kamis (7/11), Budanov mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "on": "Kamis (7/11) explicit",
            }
        ],
        {},
    ),
    (
        ("Budanov pada Kamis (7/11) mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "on": "Kamis (7/11) explicit",
            }
        ],
        {},
    ),
    (
        ("Budanov, Kamis (7/11), mengatakan pasukan tiba.",),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "on": "Kamis (7/11) explicit",
            }
        ],
        {},
    ),
    (
        ("Menurut Budanov, pasukan tiba Kamis (7/11).",),
        [
            {
                "says": "pasukan tiba Kamis (7/11)",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "Menurut",
            }
        ],
        {},
    ),
    (
        ('"Kami tiba besok (8 November 2024)," kata Budanov.',),
        [
            {
                "says": '"Kami tiba besok (8 November 2024),"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
                "on": "besok (8 November 2024) deictic",
            }
        ],
        {},
    ),
    (
        ('"Kami tiba pekan depan," kata Budanov.',),
        [
            {
                "says": '"Kami tiba pekan depan,"',
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "kata",
                "quotation": "direct",
            }
        ],
        {},
    ),
    (
        ('"Kami siap," kata Budanov, yang dilantik pada Mei lalu.',),
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
        (
            "Budanov mengatakan pada Selasa, 5 November 2024, bahwa pasukan tiba.",
            "Menurutnya, mereka lelah.",
        ),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "on": "Selasa, 5 November 2024 explicit",
            },
            {
                "says": "mereka lelah",
                "by": "Kyrilo Budanov",
                "named": "nya",
                "cue": "Menurutnya",
                "on": "Selasa, 5 November 2024 inherited",
            },
        ],
        {},
    ),
    (
        (
            "Budanov mengatakan pada Selasa, 5 November 2024, bahwa pasukan tiba.",
            "Sebelumnya, Budanov mengatakan mereka lelah.",
        ),
        [
            {
                "says": "pasukan tiba",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
                "on": "Selasa, 5 November 2024 explicit",
            },
            {
                "says": "mereka lelah",
                "by": "Kyrilo Budanov",
                "named": "Budanov",
                "cue": "mengatakan",
            },
        ],
        {},
    ),
]


@pytest.mark.parametrize(("sentences", "expected", "options"), CASES)
def test_told(sentences: tuple, expected: list[dict], options: dict) -> None:
    assert told(*sentences, **options) == expected
