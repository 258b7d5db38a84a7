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
    # whose man speaks, of whom the text has told who he is; he himself, brought in with his office
    (("Agus Santoso ditahan.", "Pengacara Santoso mengatakan perang usai."), ["Pengacara Santoso"]),
    (("Agus Santoso ditahan.", "Perang usai, kata kuasa hukum Santoso."), ["kuasa hukum Santoso"]),
    (("Agus Santoso ditahan.", "Perang usai, kata pengacara Agus Santoso."), ["Agus Santoso"]),
    (("Hadir Agus Santoso, pengacara.", "Perang usai, kata pengacara Santoso."), ["Agus Santoso"]),
    (("Agus Santoso ditahan, dan penentang Santoso mengatakan perang usai.",), ["penentang Santoso"]),
    # how often he says it
    (("Agus Santoso, penentang lama, senantiasa mengatakan perang usai.",), ["Agus Santoso"]),
    # what is called by the verb, nobody has said
    (("Tugas kami ialah mendesak Iran mundur, kata Agus Santoso.",), ["Agus Santoso"]),
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
    # a group, then the next one by name; somebody who is no group
    (("Kelompok bersenjata menyatakan perang usai.", "Kata MILF, pasukan pulang."), ["MILF", "MILF"]),
    (("Kelompok bersenjata menyatakan perang usai.", "Kata PBB, pasukan pulang."), ["Kelompok bersenjata", "PBB"]),
    # a paper, then the next outlet of its kind
    (("Perang usai, kata sebuah surat kabar.", "Pasukan pulang, kata harian Koha."), ["Koha", "Koha"]),
    (("Perang usai, kata sebuah stasiun televisi.", "Pasukan pulang, kata televisi KBS."), ["KBS", "KBS"]),
    (("Perang usai, kata sejumlah surat kabar.", "Pasukan pulang, kata harian Koha."), ["surat kabar", "Koha"]),
    (("Perang usai, kata sebuah surat kabar.", "Pasukan pulang, kata televisi KBS."), ["surat kabar", "KBS"]),
    # spokesmen: of one body, of two
    (("Perang usai, kata juru bicara militer.", "Pasukan pulang, kata juru bicara Agus Santoso."), ["Agus Santoso", "Agus Santoso"]),
    (("Perang usai, kata juru bicara PBB.", "Pasukan pulang, kata juru bicara Pentagon Agus Santoso."), ["juru bicara PBB", "Agus Santoso"]),
]  # fmt: skip

AGAIN = [
    # nobody whom the words themselves name
    (("Perang usai, kata Agus Santoso.", "Candra Wijaya sudah pulang, kata dia."), ["Agus Santoso", "Agus Santoso"]),
    (("Perang usai.", "Candra Wijaya sudah pulang, katanya."), ["Candra Wijaya"]),
    # several people are no one man, a body that opens the sentence
    (("Perang usai, kata polisi.", "Candra Wijaya sudah pulang.", "Semua aman, kata mereka."), ["polisi", "polisi"]),
    (("Perang usai, kata polisi.", "Candra Wijaya sudah pulang.", "Semua aman, kata dia."), ["polisi", "Candra Wijaya"]),
    (("Pentagon mengatakan perang usai.", "Hamas muncul lagi ketika mereka mengklaim serangan itu."), ["Pentagon", "Hamas"]),
    # a company without "itu", where one is named
    (("Kereta itu milik perusahaan Koha.", "Semua selamat, kata perusahaan."), ["Koha"]),
    (("Kereta itu milik Koha.", "Semua selamat, kata perusahaan."), ["perusahaan"]),
    (("Harian Koha terbit lagi.", "Agus Santoso membantah kabar itu.", "Semua selamat, kata surat kabar itu."), ["Agus Santoso", "Koha"]),
    # an outlet's report is the outlet's
    (("Perang usai, menurut laporan kantor berita Koha.",), ["Koha"]),
    (("Perang usai, menurut laporan Pentagon.",), ["laporan Pentagon"]),
    # one paper, the capital for its place
    (("Laporan itu mengatakan perang usai.", "Pasukan pulang, kata laporan itu."), ["laporan", "laporan"]),
    (("Laporan itu mengatakan perang usai.",), ["Laporan"]),
    # an office in brackets
    (("Kepala Dinas Penerangan (Kadispen) Agus Santoso tiba.", "Menurut Kadispen, pasukan pulang."), ["Agus Santoso"]),
    # "tersebut" points at the site, not at the man
    (("Perang usai, kata juru bicara Agus Santoso dalam keterangan di situs kantor tersebut.",), ["Agus Santoso"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "expected"), [*BODIES, *PERSONS, *LEADS, *AGAIN])
def test_who_is_named(sentences: tuple[str, ...], expected: list[str]) -> None:
    assert [row.get("by") for row in told(*sentences)] == expected
