"""The name of who speaks: of papers and firms pointed at, of one of several, of the lead's unnamed."""
# ruff: noqa: E501 - sentences as newsrooms print them

import pytest

from tests.attribution.notation import told

BODIES = [
    # a paper, unlike a letter
    (("Pasukan tiba, kata surat kabar The Moscow Herald.", "Surat kabar berpengaruh itu mengatakan perang usai."), ["The Moscow Herald", "The Moscow Herald"]),
    (("Pasukan tiba, kata surat kabar The Moscow Herald.", "Surat itu menyebutkan dua nama."), ["The Moscow Herald", "Surat"]),
    (("Surat kabar Rusia, The Moscow Herald, mengatakan perang usai.",), ["The Moscow Herald"]),
    (("Surat kabar Rusia, Kamis (7/11), mengatakan perang usai.",), ["Surat kabar Rusia"]),
    (("Sanaa Center membantah kabar itu.", "Yayasan itu mengatakan perang usai."), ["Sanaa Center", "Sanaa Center"]),
    (("Agus Santoso membantah kabar itu.", "Maskapai itu mengatakan pesawat aman."), ["Agus Santoso", "Maskapai"]),
    # a force, by its state and by its noun alone
    (("Militer Serbia membantah kabar itu.", "Militer menyatakan perang usai."), ["Militer Serbia", "Militer Serbia"]),
    (("Militer Serbia membantah kabar itu.", "Militer Suriah diam.", "Polisi menyatakan perang usai."), ["Militer Serbia", "Polisi"]),
    (("Militer Serbia membantah kabar itu.", "Militer Suriah membantah kabar lain.", "Militer menyatakan perang usai."), ["Militer Serbia", "Militer Suriah", "Militer"]),
    (("Militer AS Bantah Kabar", "\nSEOUL - Militer Amerika Serikat membantah kabar itu."), ["Militer Amerika Serikat", "Militer Amerika Serikat"]),
    # a state by what it is like
    (("Suriah membantah kabar itu.", "Negara komunis itu mengatakan perang usai."), ["Suriah", "Suriah"]),
    (("Pasukan tiba di Suriah.", "Kerajaan itu mengatakan perang usai."), ["Suriah"]),
    (("Suriah membantah kabar itu.", "Negara tetangga mengatakan perang usai."), ["Suriah", "Negara tetangga"]),
    # less of a name
    (("Angkatan Laut Serbia membantah kabar itu.", "Angkatan laut mengatakan perang usai."), ["Angkatan Laut Serbia", "Angkatan Laut Serbia"]),
    (("Angkatan Laut Serbia membantah kabar itu.", "Angkatan udara mengatakan perang usai."), ["Angkatan Laut Serbia", "Angkatan udara"]),
    # what a body is for
    (("Organisasi Rakyat bagi Hak Sipil membantah kabar itu.",), ["Organisasi Rakyat bagi Hak Sipil"]),
    (("Perhimpunan Bangsa-Bangsa memperkirakan perang usai.",), ["Perhimpunan Bangsa-Bangsa"]),
]  # fmt: skip

PERSONS = [
    (("Agus Santoso, wartawan, membantah kabar itu.", "Jurnalis terkenal Pentagon itu mengatakan perang usai."), ["Agus Santoso", "Agus Santoso"]),
    (("Menteri Agus Santoso membantah kabar itu.", "Pensiunan jenderal itu mengatakan perang usai."), ["Agus Santoso", "Agus Santoso"]),
    (("Agus Santoso membantah kabar itu.", "Penyanyi Serbia itu mengatakan perang usai."), ["Agus Santoso", "Agus Santoso"]),
    # the phrase says itself who he is
    (("Candra Wijaya membantah kabar itu.", "Menurut lelaki yang menyebut dirinya Agus Santoso itu, perang usai."), ["Candra Wijaya", "Agus Santoso"]),
    (("Candra Wijaya membantah kabar itu.", "Menurut lelaki yang mencium Agus Santoso itu, perang usai."), ["Candra Wijaya", "Candra Wijaya"]),
    (("Agus Santoso membantah kabar itu.", "Gembong teroris itu mengatakan perang usai."), ["Agus Santoso", "Agus Santoso"]),
    # one of several
    (("Tiga pejabat Serbia membantah kabar itu.", "“Bohong,” kata salah seorang dari mereka."), ["pejabat Serbia", "pejabat Serbia"]),
    (("Agus Santoso membantah kabar itu.", "“Bohong,” kata salah seorang dari mereka."), ["Agus Santoso", "salah seorang dari mereka"]),
]  # fmt: skip

LEADS = [
    # who is named right behind
    (("Perang usai, kata seorang politikus senior Serbia.", "\nGubernur Agus Santoso mengatakan pasukan pulang."), ["Agus Santoso", "Agus Santoso"]),
    (("Perang usai, kata seorang pejabat.", "\nJuru bicara militer Agus Santoso mengatakan pasukan pulang."), ["Agus Santoso", "Agus Santoso"]),
    (("Perang usai, kata seorang dokter.", "\nGubernur Agus Santoso mengatakan pasukan pulang."), ["dokter", "Agus Santoso"]),
    (("Perang usai, kata seorang pejabat yang tak mau disebut namanya.", "\nGubernur Agus Santoso mengatakan pasukan pulang."), ["pejabat", "Agus Santoso"]),
    (("Perang usai, kata para gubernur.", "\nGubernur Agus Santoso mengatakan pasukan pulang."), ["gubernur", "Agus Santoso"]),
    (("Perang usai, kata seorang saksi.", "\nSaksi lain, Agus Santoso, mengatakan pasukan pulang."), ["saksi", "Agus Santoso"]),
    # not in the lead
    (("Candra Wijaya membantah kabar itu.", "\nPerang usai, kata seorang gubernur.", "\nGubernur Agus Santoso mengatakan pasukan pulang."), ["Candra Wijaya", "gubernur", "Agus Santoso"]),
    # an office, then the name alone
    (("Wali kota Goma mengatakan perang usai.", "“Kami lega,” kata Agus Santoso."), ["Agus Santoso", "Agus Santoso"]),
    (("Wali kota Goma mengatakan perang usai.", "\n“Kami lega,” kata Agus Santoso."), ["Wali kota Goma", "Agus Santoso"]),
    # the same noun points at the name that has come between
    (("Sebuah kelompok bersenjata menyatakan perang usai.", "MILF memberi waktu sehari, kata kelompok itu."), ["MILF", "MILF"]),
    (("Sebuah kelompok bersenjata menyatakan perang usai.", "MILF memberi waktu sehari, kata Agus Santoso."), ["kelompok bersenjata", "Agus Santoso"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), [*BODIES, *PERSONS, *LEADS])
def test_who_is_named(sentences: tuple[str, ...], expected: list[str]) -> None:
    assert [row.get("by") for row in told(*sentences)] == expected
