"""Whom pronouns and epithets mean where several people are about: recency, roles, what is told."""
# ruff: noqa: E501 - tables

import pytest

from pipeline.attribution.referent_weights import WEIGHTS
from pipeline.attribution.sexes import sex_of
from tests.attribution.notation import told

_AGUS = "“Kami siap,” kata Mayor Agus Santoso."

# sentences, whom the last speaker's words mean
MEANT = [
    # newly named at the end of the sentence before, whatever stands there
    ((_AGUS, "\nUcapan itu langsung disambut Candra Wijaya.", "Mantan guru tersebut menilai latihan gagal."), "Candra Wijaya"),
    ((_AGUS, "Keterangan itu berbeda dengan kesaksian Siti Aminah.", "Petani kopi itu mengatakan pasukan menembak."), "Siti Aminah"),
    ((_AGUS, "Bantahan datang dari Candra Wijaya.", "Ia menegaskan pasukan tidak mundur."), "Candra Wijaya"),
    ((_AGUS, "Lain lagi cerita Siti Aminah.", "Ia mengaku mendengar tembakan."), "Siti Aminah"),
    # ... but not inside what the last speaker said
    (("Menurut Mayor Agus Santoso, anak buahnya, Candra Wijaya, sudah diminta pulang.", "“Sabar dulu,” kata alumnus akademi militer itu."), "Agus Santoso"),
    (("Agus Santoso mengatakan akan menemui Candra Wijaya.", "“Besok saya datang,” ujarnya."), "Agus Santoso"),
    # a person who is spoken of, not with
    (("Agus Santoso mengkritik pidato Candra Wijaya.", "Ia mengatakan pidato itu kosong."), "Agus Santoso"),
    # what somebody was before says nothing against what he is
    (("Menteri Agus Santoso tiba bersama Kapten Candra Wijaya.", "“Kita siap,” kata mantan bupati itu."), "Agus Santoso"),
    (("Menteri Agus Santoso mengatakan pasukan siap.", "“Empat bulan cukup,” kata purnawirawan laksamana itu."), "Agus Santoso"),
    # what is told of him beside his name
    (("Agus Santoso, lulusan Akademi Militer 1990, tiba.", "Candra Wijaya mengatakan pasukan siap.", "\nLulusan Akademi Militer 1990 itu mengatakan pasukan lelah."), "Agus Santoso"),
    # somebody introduced without a name
    (("Agus Santoso mengatakan pasukan siap.", "\nSeorang dokter menunggu di luar.", "Dokter itu mengatakan korban bertambah."), "dokter"),
    # one man is not several
    ((_AGUS, "Para warga meminta pasukan tinggal.", "“Mereka baik,” tuturnya."), "Agus Santoso"),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), MEANT)
def test_meant(sentences: tuple[str, ...], expected: str) -> None:
    assert told(*sentences)[-1]["by"] == expected


def test_nobody_is_meant() -> None:
    assert told("Dokter itu mengatakan korban bertambah.")[-1]["by"] == "Dokter"


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ({"ibu", "tiga", "anak"}, (), "f"),
        ({"pria"}, ("siti",), "m"),
        ({"jenderal"}, ("sri", "hartati"), "f"),
        ({"jenderal"}, ("rangga", "kusumawati"), "f"),
        ({"jenderal"}, ("nur",), None),
        ({"ibu", "bapak"}, (), None),
    ],
)
def test_sex(words: set[str], name: tuple[str, ...], expected: str | None) -> None:
    assert sex_of(words, name) == expected


def test_what_speaks_for_a_person() -> None:
    epithet, pronoun = WEIGHTS["epithet"], WEIGHTS["pronoun"]
    assert epithet["same"] > epithet["fits"] > epithet["unfit"]
    assert pronoun["subject"] > 0 > pronoun["led up to"]
