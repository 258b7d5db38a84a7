"""meN- and peN- before every kind of first sound."""

import pytest

from pipeline.morphology import active_forms, nominal_forms


@pytest.mark.parametrize(
    ("root", "active", "nominal"),
    [
        ("kirim", ("mengirim", "mengkirim"), ("pengirim", "pengkirim")),
        ("pimpin", ("memimpin", "mempimpin"), ("pemimpin", "pempimpin")),
        ("sebut", ("menyebut", "mensebut"), ("penyebut", "pensebut")),
        ("tembak", ("menembak", "mentembak"), ("penembak", "pentembak")),
        ("bunuh", ("membunuh",), ("pembunuh",)),
        ("fitnah", ("memfitnah",), ("pemfitnah",)),
        ("duga", ("menduga",), ("penduga",)),
        ("jawab", ("menjawab",), ("penjawab",)),
        ("cuit", ("mencuit",), ("pencuit",)),
        ("ambil", ("mengambil",), ("pengambil",)),
        ("ganti", ("mengganti",), ("pengganti",)),
        ("hitung", ("menghitung",), ("penghitung",)),
        ("lapor", ("melapor",), ("pelapor",)),
        ("ramal", ("meramal",), ("peramal",)),
        ("nyata", ("menyata",), ("penyata",)),
        ("yakin", ("meyakin",), ("peyakin",)),
        ("perkira", ("memperkira",), ("pemperkira",)),
        ("bom", ("mengebom", "membom"), ("pengebom", "pembom")),
    ],
)
def test_forms(root: str, active: tuple[str, ...], nominal: tuple[str, ...]) -> None:
    assert active_forms(root) == active
    assert nominal_forms(root) == nominal
