"""Where what is said ends: another clause, another speaker, what is left unsaid, the medium."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import said, told

BUDANOV = "Kyrilo Budanov"

CASES = [
    # what is not told stands behind
    (("Budanov mengonfirmasi penarikan itu, tetapi tidak mengatakan kapan pasukan pulang.",), [("penarikan itu", BUDANOV, None)]),
    (("Budanov mengatakan pasukan tiba, tetapi mereka lelah.",), [("pasukan tiba, tetapi mereka lelah", BUDANOV, None)]),
    # another clause, with a semicolon or spliced by a comma
    (("Orlov mengatakan pasukan tiba; hal itu dibantah Kyiv.",), [("pasukan tiba", "Dmitry Orlov", None), ("hal itu", "Kyiv", None)]),
    (("Orlov menyangkal kabar itu, dia mengatakan pasukannya lelah.",), [("kabar itu", "Dmitry Orlov", None), ("pasukannya lelah", "Dmitry Orlov", None)]),
    # headlines: another speaker, a teaser, a second verb of the same one
    (("Seoul Klaim Pasukan Korut Tiba, Begini Respons Moskow",), [("Pasukan Korut Tiba", "Seoul", None)]),
    (("Seoul Tuding Korut Kirim Pasukan, Moskow Sebut Itu Fitnah",), [("Korut Kirim Pasukan", "Seoul", None), ("Itu Fitnah", "Moskow", None)]),
    (("Seoul Bantah Goma Jatuh, Klaim Tewaskan Gerilyawan",), [("Goma Jatuh", "Seoul", None), ("Tewaskan Gerilyawan", "Seoul", None)]),
    # the medium
    (("Budanov membantah kabar itu lewat unggahan di akun resminya.",), [("kabar itu", BUDANOV, None)]),
    # what is said stands before, and only a setting behind
    (("Pasukan sudah tiba di Goma, Budanov mengatakan kepada pers, di tengah hujan lebat.",), [("Pasukan sudah tiba di Goma", BUDANOV, None)]),
    (("“Kami pulang.” Budanov bertanya secara retoris.",), [("“Kami pulang.”", BUDANOV, None)]),
    # one utterance with two cues
    (("Budanov mengatakan, “Kami pulang,” katanya.",), [("“Kami pulang,”", BUDANOV, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), CASES)
def test_said(sentences: tuple, expected: list) -> None:
    assert said(*sentences) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Menurut Budanov, warga meminta NATO turun tangan.", [("NATO turun tangan", "warga", BUDANOV)]),
        ("Budanov mengatakan Moskow mengklaim kemenangan.", [("kemenangan", "Moskow", BUDANOV)]),
        # the speaker's own people, a demand, a document
        ("Budanov mengatakan pihaknya meminta NATO turun tangan.", [("pihaknya meminta NATO turun tangan", BUDANOV, None)]),
        ("Budanov meminta NATO mengumumkan hasilnya.", [("NATO mengumumkan hasilnya", BUDANOV, None)]),
        ("Budanov mengatakan data itu menunjukkan pasukan tiba.", [("data itu menunjukkan pasukan tiba", BUDANOV, None)]),
    ],
)  # fmt: skip
def test_who_is_quoted_within_is_the_source(sentence: str, expected: list) -> None:
    rows = told(sentence)
    assert [
        (r["says"], r.get("named") or r["by"] if r["by"] != BUDANOV else r["by"], r.get("relayed"))
        for r in rows
    ] == expected
