"""Direct quotations and their cues: orders, marks that are missing or misplaced, quotations within."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import told
from tests.attribution.test_quotations_alone import AGUS, CANDRA, says

CASES = [
    # a closing mark at the wrong side of its space, or without its opening one
    (['Kami siap maju, "kata Candra Wijaya.'], [says('Kami siap maju, "', CANDRA, "kata")]),
    (['Kami siap maju, " kata Candra Wijaya.'], [says('Kami siap maju, "', CANDRA, "kata")]),
    (['Kami siap maju," kata Candra Wijaya.'], [says('Kami siap maju,"', CANDRA, "kata")]),
    (["Pasukan tiba di Goma.", "Kami siap maju,” ujar Candra Wijaya."], [says("Kami siap maju,”", CANDRA, "ujar")]),
    (['"Kami siap maju, "celetuk Candra Wijaya.', '"Kami menang, "ujarnya.'], [says('"Kami siap maju, "', CANDRA, "celetuk"), says('"Kami menang, "', CANDRA, "ujarnya", named="nya")]),
    (["“Kami siap maju. “ kata Candra Wijaya."], [says("“Kami siap maju. “", CANDRA, "kata")]),
    (['"Kami siap maju, lirih Candra Wijaya.'], [says('"Kami siap maju,', CANDRA, "lirih")]),
    (['Candra Wijaya menyebutnya "kejam", "biadab", dan "gila".'], []),
    # behind the words
    (["“Kami siap,” Candra Wijaya menambahkan, sambil tersenyum."], [says("“Kami siap,”", CANDRA, "menambahkan")]),
    (["“Kami siap”, mengatakan Candra Wijaya kepada wartawan."], [says("“Kami siap”", CANDRA, "mengatakan")]),
    (["“Kami lelah. Pasukan kurang”, mengeluh Candra Wijaya."], [says("“Kami lelah. Pasukan kurang”", CANDRA, "mengeluh")]),
    (["“Kami siap” — kata Candra Wijaya."], [says("“Kami siap”", CANDRA, "kata")]),
    (["“Kami siap maju sampai kota” membuat Candra Wijaya marah."], []),
    # before them
    (["Kata Candra Wijaya dalam wawancara, “Kami siap.”"], [says("“Kami siap.”", CANDRA, "Kata")]),
    (["Candra Wijaya menuturkan kepada AFP, seperti ditulis Reuters: “Kami siap maju."], [says("“Kami siap maju.", CANDRA, "menuturkan", relayed="AFP; Reuters")]),
    (["Candra Wijaya berkata bahwa “kami akan maju sampai kota”."], [says("“kami akan maju sampai kota”", CANDRA, "berkata")]),
    (["Candra Wijaya berkata bahwa itu “salah besar”."], [{"says": "itu “salah besar”", "by": "Candra Wijaya", "cue": "berkata", "quotation": "mixed"}]),
    (["Candra Wijaya bergumam, “Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "bergumam")]),
    (["Bendera bertuliskan “Kami siap maju!” dikibarkan Candra Wijaya."], []),
    (["Kota itu “bukan milik siapa pun”.", "Candra Wijaya menegaskan pasukan sudah tiba."], [{"says": "pasukan sudah tiba", "by": "Candra Wijaya", "cue": "menegaskan"}]),
    # somebody else within
    (
        ["“Agus Santoso bertanya, ‘Sampai kapan kami menunggu?’ Saya diam,” kata Candra Wijaya."],
        [
            says("“Agus Santoso bertanya, ‘Sampai kapan kami menunggu?’ Saya diam,”", CANDRA, "kata"),
            says("‘Sampai kapan kami menunggu?’", AGUS, "bertanya", stance="asks", relayed="Candra Wijaya"),
        ],
    ),
    (
        ["“Kami maju, meski Agus Santoso menyatakan akan pulang ke kota,” kata Candra Wijaya."],
        [
            says("“Kami maju, meski Agus Santoso menyatakan akan pulang ke kota,”", CANDRA, "kata"),
            {"says": "akan pulang ke kota", "by": "Agus Santoso", "cue": "menyatakan", "relayed": "Candra Wijaya"},
        ],
    ),
    (["“Saya bertanya, ‘Sampai kapan kami menunggu?’ Dia diam,” kata Candra Wijaya."], [says("“Saya bertanya, ‘Sampai kapan kami menunggu?’ Dia diam,”", CANDRA, "kata")]),
    (["“Kami menyatakan akan pulang ke kota,” kata Candra Wijaya."], [says("“Kami menyatakan akan pulang ke kota,”", CANDRA, "kata")]),
    (["“Novel berjudul ‘Sampai Kapan Kami Menunggu?’ itu bagus,” kata Candra Wijaya."], [says("“Novel berjudul ‘Sampai Kapan Kami Menunggu?’ itu bagus,”", CANDRA, "kata")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_told(sentences: list[str], expected: list[dict]) -> None:
    assert told(*sentences) == expected
