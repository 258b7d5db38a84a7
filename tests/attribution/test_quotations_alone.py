"""Quotations without a cue of their own: who speaks, from the words around them."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import told

CANDRA = {"by": "Candra Wijaya", "quotation": "direct"}
AGUS = {"by": "Agus Santoso", "quotation": "direct"}


def says(words: str, who: dict, cue: str | None = None, **more: str) -> dict:
    """One utterance as :func:`told` writes it."""
    return {"says": words, **who, **({"cue": cue} if cue else {}), **more}


NOBODY = {"quotation": "direct"}
CASES = [
    # nobody is named: a row all the same
    (['"Kami sudah lama menunggu kesempatan ini.'], [says('"Kami sudah lama menunggu kesempatan ini.', NOBODY)]),
    (["“Kami sudah lama menunggu kesempatan ini.”"], [says("“Kami sudah lama menunggu kesempatan ini.”", NOBODY)]),
    (['Kami sudah lama menunggu kesempatan ini."'], [says('Kami sudah lama menunggu kesempatan ini."', NOBODY)]),
    (["Perang pecah di Goma.", "“Kami sudah lama menunggu ini.”"], [says("“Kami sudah lama menunggu ini.”", NOBODY)]),
    # a pronoun that stands for nobody named is the mention all the same
    (["“Kami siap,” katanya."], [says("“Kami siap,”", NOBODY, "katanya", named="nya")]),
    (["“Kami siap,” kata dia."], [says("“Kami siap,”", NOBODY, "kata", named="dia")]),
    (["Menurut dia, pasukan sudah tiba."], [{"says": "pasukan sudah tiba", "named": "dia", "cue": "Menurut"}]),
    # no speech
    (["Spanduk “Pasukan Asing Pulang” terbentang."], []),
    (["Film “Kami Siap” dan “Perang Besar” diputar."], []),
    # a quotation that goes on
    (["“Kami siap,” kata Candra Wijaya.", "“Bukan urusan Rusia”."], [says("“Kami siap,”", CANDRA, "kata"), says("“Bukan urusan Rusia”", CANDRA, "kata")]),
    (["“Kami siap,” kata Candra Wijaya.", "“Kami menang.", "Kami pulang."], [says("“Kami siap,”", CANDRA, "kata"), says("“Kami menang. Kami pulang.", CANDRA, "kata")]),
    # paragraphs that each open and only the last closes
    (
        ["“Satu kami ucapkan.", "\n“Dua kami ucapkan.", "\n“Tiga kami ucapkan,” kata Candra Wijaya."],
        [says("“Satu kami ucapkan.", CANDRA, "kata"), says("“Dua kami ucapkan.", CANDRA, "kata"), says("“Tiga kami ucapkan,”", CANDRA, "kata")],
    ),
    (
        ["Candra Wijaya berkata: “Satu kami ucapkan.", "\n“Dua kami ucapkan.", "\n“Tiga kami ucapkan.”"],
        [says("“Satu kami ucapkan.", CANDRA, "berkata"), says("“Dua kami ucapkan.", CANDRA, "berkata"), says("“Tiga kami ucapkan.”", CANDRA, "berkata")],
    ),
    # who is announced before
    (["Candra Wijaya angkat bicara.", "“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "angkat bicara")]),
    (["Candra Wijaya pun buka suara soal itu.", "\n“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "buka suara")]),
    (["Candra Wijaya memberikan tanggapan.", "“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "memberikan tanggapan")]),
    (["Candra Wijaya geleng kepala.", "“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "geleng kepala")]),
    (["Candra Wijaya tertawa.", "“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA)]),
    (["Dia tertawa.", "“Kami siap maju.”"], [says("“Kami siap maju.”", NOBODY, named="Dia")]),
    (["Candra Wijaya tertawa.", "“Kami siap maju,” kata Agus Santoso."], [says("“Kami siap maju,”", AGUS, "kata")]),
    (["Candra Wijaya dan Agus Santoso tertawa.", "“Kami siap maju.”"], [says("“Kami siap maju.”", NOBODY)]),
    (["Pasukan menembak Candra Wijaya.", "“Kami siap maju.”"], [says("“Kami siap maju.”", NOBODY)]),
    (
        ["Candra Wijaya menegaskan pasukan telah tiba.", "Agus Santoso geleng kepala.", "“Belum terlihat.”"],
        [{"says": "pasukan telah tiba", "by": "Candra Wijaya", "cue": "menegaskan"}, says("“Belum terlihat.”", AGUS, "geleng kepala")],
    ),
    (["Juru bicara Candra Wijaya tiba.", "“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, role="Juru bicara")]),
    # who is presented, with a colon
    (["Berikut pernyataan lengkap Candra Wijaya:", "\n“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "pernyataan")]),
    (["Ini jawaban Candra Wijaya: “Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "jawaban")]),
    (["Begini kata Candra Wijaya: “Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "kata")]),
    (["Kata Candra Wijaya: “Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "Kata")]),
    (["Candra Wijaya:", "\n“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA)]),
    (["Candra Wijaya menjawab:", "\n“Kami siap maju.”"], [says("“Kami siap maju.”", CANDRA, "menjawab")]),
    # who is told behind
    (["“Kami siap maju.”", "Candra Wijaya mengatakan hal itu di Jakarta."], [says("“Kami siap maju.”", CANDRA, "mengatakan")]),
    (["“Kami siap maju.”", "Demikian Candra Wijaya."], [says("“Kami siap maju.”", CANDRA, "Demikian")]),
    (["“Kami siap maju.”", "Begitu kata Candra Wijaya."], [says("“Kami siap maju.”", CANDRA, "kata")]),
    (["“Kami siap maju?”", "tukas Candra Wijaya."], [says("“Kami siap maju?”", CANDRA, "tukas")]),
    (["“Kami siap maju.”", "Kata Candra Wijaya, pasukan telah tiba."], [says("“Kami siap maju.”", NOBODY), {"says": "pasukan telah tiba", "by": "Candra Wijaya", "cue": "Kata"}]),
    # who has signed
    (["“Kami siap maju.” (Candra Wijaya)"], [says("“Kami siap maju.”", CANDRA)]),
    (["“Kami siap maju.”", "\n— Candra Wijaya, komandan"], [says("“Kami siap maju.”", CANDRA, role="komandan")]),
    # an interview
    (["Tanya: Apa pasukan siap?", "\nJawab: Kami siap.", "\nTanya: Kapan?", "\nJawab: Besok."], [says("Kami siap.", NOBODY), says("Besok.", NOBODY)]),
    (["Candra Wijaya tiba.", "\nT: Apa pasukan siap?", "\nJ: Kami siap.", "\nT: Kapan?", "\nJ: Besok."], [says("Kami siap.", CANDRA, named="J"), says("Besok.", CANDRA, named="J")]),
    (["Jawab: Kami siap."], []),
    (["“Kami siap maju.” (Antara)"], [says("“Kami siap maju.”", NOBODY)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_told(sentences: list[str], expected: list[dict]) -> None:
    assert told(*sentences) == expected
