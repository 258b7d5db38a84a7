"""Counts whose noun stands elsewhere, over clauses and sentences, each with its near misses."""

import pytest

import pipeline.quantities  # noqa: F401  (registers the component)


def counts(doc) -> list[str]:
    """The quantities as text, their unit if no person, and their aggregation, slashed."""
    told = []
    for q in doc._.quantities:
        parts = [doc.text[q.start : q.end], q.unit if q.unit != "person" else None, q.aggregation]
        told.append("/".join(part for part in parts if part))
    return told


# text -> the counts, separated by "; "
CHANGES = {
    "Pasukan itu membengkak dari 1.200 menjadi 8.000 orang.": "1.200; 8.000 orang/cumulative",
    "Pasukan itu, kata Savchuk, gugur.": "",
    "Kehadiran militer AS memang menyusut: dari 326.000 orang menjadi 60.000-an pada 1957, dari "
    "37.500 menjadi 28.500 pada 2008.": "326.000 orang; 60.000-an/cumulative; 37.500; "
    "28.500/cumulative",
    "Rusia menambah pasukannya dari 5.000 menjadi hanya 9.000 orang.": "5.000; "
    "9.000 orang/cumulative",
    "Jumlah batalyon naik dari 19 menjadi 23.": "19/battalion; 23/battalion/cumulative",
    "London menarik 550 prajurit, sehingga kekuatan Inggris menyusut dari 7.000 menjadi 5.500 "
    "orang.": "550 prajurit; 7.000; 5.500 orang/cumulative",
    "Tinggal 400 gerilyawan. Mereka menyusut dari 10.000 orang menjadi ratusan saja.": "400 "
    "gerilyawan; 10.000 orang; ratusan/cumulative",
    "Tinggal 400 rumah. Mereka menyusut dari 10.000 orang menjadi ratusan saja.": "",
    "Jumlah pengungsi membengkak dari 1.200 menjadi 8.000 orang, kata tentara.": "",
    "Anggaran militer naik dari 1.200 menjadi 8.000 pada 2020.": "",
    "Gaji tentara naik dari 1.200 menjadi 2.000.": "",
    "Tentara menyebut harga beras naik dari 7.000 menjadi 9.000.": "",
    "Kekuatan gempa turun dari 7 menjadi 5.": "",
    "Kekuatan Partai Hijau turun dari 128 menjadi 106 orang.": "",
    "Pasukan itu pindah dari 1.200 menjadi 8.000 kilometer.": "",
}
STRENGTHS = {
    "Kekuatan BRN 300 orang.": "300 orang",
    "Kekuatan Polri 300 orang.": "",
    "Kekuatan Prancis 300 orang.": "",
    "Tentara itu bertahan; kekuatan Prancis tahun lalu 300 orang.": "300 orang",
    "Ada 20 gerilyawan. Padahal kekuatan mereka tahun lalu masih 41 orang.": "20 gerilyawan; "
    "41 orang",
    "Ada 20 rumah. Padahal kekuatan mereka tahun lalu masih 41 orang.": "",
    "Kekuatan BRN? Menurut ICG, tak sampai 3.000 orang.": "tak sampai 3.000 orang",
    "Berapa tentara Rusia di sana? Sekitar 3.000 orang.": "Sekitar 3.000 orang",
    "Berapa polisi di sana? Sekitar 3.000 orang.": "",
    "Angkatan darat itu 560.000 orang, angkatan lautnya 60.000, dan angkatan udara 65.000.": "560"
    ".000 orang; 60.000; 65.000",
    "Angkatan 45 tentara itu pulang.": "",
    "Brigade berkekuatan 3.000 itu tiba.": "3.000",
}
SIDES = {
    "Di pihak tentara 12 orang tewas, di kubu pemberontak 28.": "12 orang; 28",
    "Mereka menewaskan 14 di pihak tentara dan 28 di pihak gerilyawan.": "14; 28",
    "Dari pihak TNI, dua gugur dan lima luka.": "dua; lima",
    "Di pihak Israel 12 tentara tewas, di pihak Palestina 40.": "12 tentara; 40",
    "Di pihak polisi 12 orang tewas, di pihak warga 28.": "",
    "Di pihak Israel 12, di pihak Palestina 40.": "",
    "Nigeria mengirim 3.250 tentara, Chad 3.000, dan Kamerun 950.": "3.250 tentara; 3.000; 950",
    "Ada 9.000 tentara. Nigeria 3.250, Chad 3.000.": "9.000 tentara; 3.250; 3.000",
    "Ada 9.000 tentara. Jakarta 3.250, Bandung 3.000.": "9.000 tentara",
    "Ada 9.000 rumah. Nigeria 3.250, Chad 3.000.": "",
    "Ada 9.000 tentara, termasuk 3.250 dari Nigeria, 950 (Kamerun) dan 900 dari Niger.": "9.000 "
    "tentara; 3.250/subset; 950/subset; 900/subset",
    "Ada 300 personel dari Kodam dan 200 dari Polda.": "300 personel",
    "Kostrad mengirim 400 prajurit, Kopassus 120, Brimob 90.": "400 prajurit; 120",
}
LISTS = {
    "Mereka kehilangan 300, 45 dan 12 pejuang.": "300; 45; 12 pejuang",
    "Korban masing-masing 30 dan 12 serdadu.": "30; 12 serdadu",
    "Korban tewas 45 dan 12 tentara luka.": "12 tentara",
    "Divisi 7, 8 dan 12 pejuang tiba.": "12 pejuang",
    "Mereka kehilangan 300, lalu pergi, dan 12 pejuang tiba.": "12 pejuang",
    "Dari 900 serdadu yang dikirim, 300 sudah pulang.": "900 serdadu; 300/subset",
    "Di antara 900 serdadu itu, 30 gugur.": "900 serdadu; 30/subset",
    "Dari 900 serdadu yang dikirim, 300 warga dibantu.": "900 serdadu",
    "TNI mengirim 500 prajurit, bukan 900.": "500 prajurit; 900",
    "TNI mengirim 500 prajurit, bukan 900 tank.": "500 prajurit",
    "Ribuan tentara tiba, 1.000 lagi menyusul.": "Ribuan tentara; 1.000/additional",
    "Ribuan tentara tiba, lima menit lagi pulang.": "Ribuan tentara",
    "Puluhan dari tentara itu kabur.": "Puluhan dari tentara",
    "Dua dari para prajurit itu gugur.": "Dua dari para prajurit/subset",
    "Puluhan dari kota itu kabur.": "",
    "Ia punya di antara 4.000 dan 6.000 pejuang.": "di antara 4.000 dan 6.000 pejuang",
    "Ada 20-an ribu gerilyawan dan 10-an juta warga.": "20-an ribu gerilyawan",
}
FATES = {
    "Kehilangan Enam Gerilyawan\nBANGKOK – Gugur enam, lolos belasan.": "Enam Gerilyawan; enam; "
    "belasan",
    "Timnas kalah.\nGugur enam, lolos belasan.": "",
    "Ada enam tentara dibunuh dan 13 dilukai, 28 tertawan.": "enam tentara; 13; 28",
    "Ada enam tentara dan 13 direktur.": "enam tentara",
    "Tentara yang luka cuma satu.": "satu",
    "Prajurit yang tewas dalam serangan itu cuma 12.": "12",
    "Prajurit yang gugur dua, yang luka sepuluh.": "dua; sepuluh",
    "Tentara yang menangkap 12.": "",
    "Tentara yang lahir 12 Mei itu pulang.": "",
    "Sembilan serdadu tewas. Dua lainnya luka.": "Sembilan serdadu; Dua",
    "Sembilan serdadu tewas. Enam terluka.": "Sembilan serdadu; Enam",
    "Sembilan warga tewas. Enam terluka, dua lainnya hilang.": "",
    "Ada 168.000 serdadu. Ada bantahan. 'Yang ditarik bukan 30.000.'": "168.000 serdadu; 30.000",
    "Ada 40 tentara. Yang benar-benar masuk ke kota itu cuma 13 orang.": "40 tentara; 13 orang",
    "Ada 40 tentara dan 12 warga. Yang tewas 13 orang.": "40 tentara",
    "Ada 40 tentara. Terbakar 12 rumah. Yang hilang 40 orang.": "40 tentara",
}
GROUPS = {
    "Pasukan bertolak. Gelombang pertama sejumlah 350 orang berangkat.": "sejumlah 350 orang",
    "Jemaah bertolak. Gelombang pertama sejumlah 350 orang berangkat.": "",
    "Namanya Batalyon Mansur. Anggotanya dulu belasan orang.": "belasan orang",
    "Namanya Grup Melati. Anggotanya dulu belasan orang.": "",
    "Ada 900 serdadu. Mereka berjumlah 300 orang kini.": "900 serdadu; berjumlah 300 orang",
    "Ada 900 rumah. Mereka berjumlah 300 orang kini.": "",
    '"Kami ini," kata komandan Falintil, "tinggal 40 orang."': "40 orang",
    '"Kami tinggal 40 orang," kata kepala desa setelah tentara datang.': "",
}
NOUNS = {
    "Polisi menangkap dua anggota MIT.": "dua anggota",
    "Dua anggota al-Shabaab dan 12 anggota Tentara Mahdi tewas.": "Dua anggota; 12 anggota",
    "Dua lulusan MIT dan dua anggota klub itu tewas.": "",
    "Pertemuan dihadiri 12 anggota Uni Afrika dan 15 anggota PBB.": "",
    "TNI menyerang KKB. Dua anggota gugur.": "Dua anggota",
    "Polisi menyerang KKB. Dua anggota gugur.": "",
    "Dua anggota Satgas Pamtas gugur.": "Dua anggota",
    "TNI berkabung: dua anggota Satgas itu gugur.": "dua anggota",
    "Dua anggota Satgas Covid hadir.": "",
    "Kompi itu diganti 2.700 ranger.": "2.700 ranger",
    "Hutan itu dijaga 70 ranger.": "",
    "Tentara melatih 12 ranger hutan.": "",
    "Ada dua brigade Marinir dan satu peleton intel.": "dua brigade Marinir/brigade; "
    "satu peleton intel/platoon",
    "Ada dua batalyon Marinir Kerajaan Belanda.": "dua batalyon/battalion",
    "Ada 900 serdadu dan dua brigade. 'Baru sembilan divisi kami terlatih,' katanya.": "900 "
    "serdadu; dua brigade/brigade; sembilan divisi/division",
    "Ada 900 serdadu dan dua brigade. Liga itu punya sembilan divisi.": "900 serdadu; "
    "dua brigade/brigade",
    "Ada 900 rumah. Negeri itu punya sembilan divisi.": "",
    "Dokumen Pentagon itu menyebut enam divisi ditambah 14 batalyon polisi.": "enam "
    "divisi/division",
    "Polda menyebut enam divisi.": "",
}
AGGREGATIONS = {
    "Tewas Lagi, Lima Serdadu AS": "Lima Serdadu/additional",
    "Lagi, Dua Prajurit Gugur": "Dua Prajurit/additional",
    "Tidak lagi, lima serdadu pulang": "lima serdadu",
    "Itu belum termasuk 8 batalyon.": "8 batalyon/battalion",
    "Itu termasuk 8 batalyon.": "8 batalyon/battalion/subset",
    "Ada 900 serdadu di sana, menjadi hanya 400 pada Mei.": "900 serdadu; 400/cumulative",
}
_ALL = CHANGES | STRENGTHS | SIDES | LISTS | FATES | GROUPS | NOUNS | AGGREGATIONS


@pytest.mark.parametrize(("text", "expected"), _ALL.items(), ids=_ALL)
def test_counts(nlp, text, expected):
    assert "; ".join(counts(nlp(text))) == expected
