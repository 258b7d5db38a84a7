"""Counts that lists, labels, appositions and the company of troops explain; and near misses."""

import pytest

from tests.quantities.notation import counts

# text -> the counts, separated by "; "
HEDGES = {
    "Tiba 15 ribu prajurit lebih di sana.": "15 ribu prajurit lebih/more_than",
    "Pasukan itu berkekuatan 300 orang lebih.": "300 orang lebih/more_than",
    "Tiba 300 prajurit lebih dulu.": "300 prajurit",
    "Paling banter 300 tentara tiba.": "Paling banter 300 tentara/at_most",
    "Paling-paling 300 tentara tiba.": "Paling-paling 300 tentara/at_most",
    "Sedikitnya terdiri dari 300 prajurit.": "Sedikitnya terdiri dari 300 prajurit/at_least",
    "Regu itu terdiri dari 12 prajurit.": "12 prajurit",
    "Pesertanya mencapai rekor 300 tentara.": "mencapai rekor 300 tentara",
    "Barang 300 tentara tiba, +/- 40 perwira.": "Barang 300 tentara/approximate; "
    "+/- 40 perwira/approximate",
}
RATIOS = {
    "Empat dari sepuluh rekrutan buta huruf.": "",
    "Empat dari sepuluh rekrutan itu kabur.": "Empat/subset; sepuluh rekrutan",
    "Baru 25 ribu dari 100 ribu tentara siap.": "25 ribu/subset; 100 ribu tentara",
}
KINDS = {
    "Ada 300 bekas milisi, 20 eks kombatan dan 12 mantan prajurit.": "300 bekas milisi; "
    "20 eks kombatan; 12 mantan prajurit",
    "Ada 300 bekas pegawai dan dua mantan menteri.": "",
    "Dua oknum TNI dan tiga terduga pemberontak diadili.": "Dua oknum; tiga terduga pemberontak",
    "Dua oknum guru diadili.": "",
    "Moskow memanggil 300.000 reservis.": "300.000 reservis",
    "Tentara kehilangan 300 cadangan.": "300 cadangan",
    "Tentara menjaga dua cadangan minyak.": "",
    "Datang 40 milisi desa dan dua kompi ranger.": "40 milisi desa; dua kompi ranger/company",
    "Datang 40 pasukan pengawalnya.": "40 pasukan pengawalnya",
    "Datang 40 prajurit pertama.": "40 prajurit",
    "Lima awak kapal selam dan dua pilot tempur hilang.": "Lima awak; dua pilot tempur",
    "Lima awak kapal kargo dan dua pilot Garuda hilang.": "",
    "Tentara itu dipimpin tiga kolonel.": "tiga kolonel",
    "Bank itu dipimpin tiga kolonel.": "",
    "Mereka menewaskan 40 teroris Hamas.": "40 teroris",
    "Mereka menewaskan 40 teroris.": "",
    "Kabar dari Papua: 3 TNI gugur.": "3",
    "Sebanyak 40 Kostrad dikirim.": "Sebanyak 40",
    "Pada 12 Kostrad pindah.": "",
    "Prajurit itu tewas dan dua rekannya luka.": "",
    "Seorang prajurit tewas dan dua rekannya luka.": "dua rekannya",
    "Seorang guru tewas dan dua rekannya luka.": "",
}
FORMATIONS = {
    "Ada tiga batalyon, masing-masing 850-an orang.": "tiga batalyon/battalion; "
    "850-an orang/approximate",
    "Ada tiga sekolah, masing-masing 850 orang.": "",
    "Satu peleton marinir dari Lampung, kurang dari 40 orang, tiba.": "Satu peleton "
    "marinir/platoon; kurang dari 40 orang/less_than",
    "Satu peleton tiba, 40 orang warga menonton.": "Satu peleton/platoon",
    "Ada satu batalyon di sana, jumlahnya 850.": "satu batalyon/battalion; 850",
    "Kekuatannya 600 per batalyon.": "600",
    "Upahnya 600 per bulan, kata tentara.": "",
    "Kapten itu meminta bala bantuan 300 orang.": "300 orang",
    "Dalam tembakan tentara 12 orang tewas.": "",
    "Satgas terdiri dari Perwira 25 orang dan Bintara 90 orang.": "25 orang; 90 orang",
    "Satgas terdiri dari TNI AD 90 orang, TNI AL 12 orang.": "90 orang; 12 orang",
    "Ada 900 prajurit: 700 AD, 150 AU, dan 50 AL.": "900 prajurit; 700; 150; 50",
    "Di lembah itu 30 orang Abu Sayyaf kabur.": "30 orang",
    "Tewas 30 orang yang diduga gerilyawan.": "30 orang",
    "Tewas 30 orang yang diduga pencuri.": "",
    "Hanya 230 ribu orang yang menjadi tentara.": "230 ribu orang",
    "Hanya 230 ribu orang yang menjadi guru.": "",
    "Sebanyak 400 orang mendaftar sebagai prajurit.": "Sebanyak 400 orang",
    "Sebanyak 400 orang mendaftar sebagai pegawai.": "",
    "Tewas 30 orang, 12 di antaranya serdadu dan tiga di antaranya polisi.": "12/subset",
    "Tewas 30 tentara, 12 di antaranya polisi.": "30 tentara",
    "Dari 30 korban, 12 adalah tentara dan 18 adalah warga.": "12/subset",
    "UNIFIL seluruhnya 13 ribuan.": "13 ribuan/approximate/cumulative",
    "Kompi yang diperkuat dengan 240 orang bertahan.": "240 orang",
}
PLACES = {
    "Ada 3.000 tentara: 1.700 di Polandia, 1.000 di Rumania, dan 300 di Jerman.": "3.000 tentara; "
    "1.700; 1.000; 300",
    "Ada 3.000 tentara di Polandia, di Rumania 1.000, dan di Jerman 300.": "3.000 tentara; "
    "1.000; 300",
    "Kodam memecat 40 prajurit pada 2020, 35 pada 2021, dan 28 pada 2022.": "40 prajurit; 35; 28",
    "Bengkulu membeli 40 truk pada 2020, 35 pada 2021, kata tentara.": "",
    "Daerah itu diawasi pasukan 2.000 orang.": "2.000 orang",
    "Konon 40 gerilyawan menyerah, warga menyebut 12 orang.": "40 gerilyawan; 12 orang",
    "Ada 3.000 tank: 1.700 di Polandia, 1.000 di Rumania.": "",
    "Nigeria mengirim 3.250 tentara, Kenya 3.000, disusul Chad dengan 900.": "3.250 tentara; "
    "3.000; 900",
    "Tewas 12 serdadu, sedangkan pemberontak 30.": "12 serdadu; 30",
    "Tewas 12 serdadu, sedangkan warga 30.": "12 serdadu",
    "Mereka menewaskan 30 dan melukai 12 serdadu.": "30; 12 serdadu",
    "Ditaksir 900 gerilyawan, tetapi intelijen menyebut 2.000.": "900 gerilyawan; 2.000",
    "Ditaksir 900 rumah, tetapi intelijen menyebut 2.000.": "",
}
LABELS = {
    "Tentara cadangan: 550 ribu\nPrajurit tewas: 12": "550 ribu; 12",
    "Tank cadangan: 550 ribu\nRumah terbakar: 12": "",
    "Ada 40 serdadu dan dua brigade.\n• Personel aktif: 654.000": "40 serdadu; "
    "dua brigade/brigade; 654.000",
    "• Personel aktif: 654.000": "",
    "Berikut jumlah pasukan mereka:\n• Rusia: 40.000\n• Ukraina: 30.000": "40.000; 30.000",
    "Berikut jumlah penduduk mereka:\n• Rusia: 40.000\n• Ukraina: 30.000": "",
    "• Tentara aktif 1.455.550": "1.455.550",
    "Pertempuran Ambon: 3.000 melawan 12.000": "3.000; 12.000",
    "Pemilu Ambon: 3.000 melawan 12.000": "",
}
SENTENCES = {
    "Ada 900 serdadu. Kami hanya 40 orang dan mereka datang 500 orang.": "900 serdadu; 40 orang; "
    "500 orang",
    "Ada 900 rumah. Kami hanya 40 orang dan mereka datang 500 orang.": "",
    "Jakarta menempatkan 1.972 prajurit di dua misi dan akan menambahnya menjadi 4.000.": "1.972 "
    "prajurit; 4.000/cumulative",
    "Jakarta menempatkan 1.972 guru dan akan menambahnya menjadi 4.000.": "",
    "Ada 20.000 prajurit. Cuacanya buruk. Namun 20.000 itu angka besar.": "20.000 prajurit; 20.000",
    "Ada 20.000 prajurit. Cuacanya buruk. Namun 20.000 warga datang.": "20.000 prajurit",
    "Moskow mengirim 5.000 tentara. Sekitar 1.500 sudah tiba.": "5.000 tentara; "
    "Sekitar 1.500/approximate",
    "Moskow mengirim 5.000 surat. Sekitar 1.500 sudah tiba.": "",
    "Moskow mengirim 5.000 tentara. Mereka menyusul 3.000 yang sudah tiba.": "5.000 tentara; 3.000",
    "Moskow mengirim 5.000 tentara. Minsk menambah 2.000.": "5.000 tentara; 2.000/additional",
    "Moskow mengirim 5.000 tentara. Minsk menanam 2.000.": "5.000 tentara",
    "Moskow mengirim 5.000 tentara. Totalnya menjadi 20.000.": "5.000 tentara; 20.000/cumulative",
    "Tentara tiba. Mayor itu membawahkan 600 orang.": "600 orang",
    "Guru tiba. Rektor itu membawahkan 600 orang.": "",
    "Tewas 12 serdadu. Tiga orang luka.": "12 serdadu; Tiga orang",
    "Ada 12 serdadu. Tiga orang tewas dalam banjir.": "12 serdadu",
    "Tewas 12 serdadu. Palang Merah mengirim 40 orang.": "12 serdadu",
    "Tewas 12 serdadu. Sekitar 3.000 orang mengungsi.": "12 serdadu",
    "Datang 900 tentara.\n(AFP/Rina)\n2/7\nDari jumlah itu, 300 pulang.": "900 tentara; 300/subset",
    "Moskow kehilangan 700 personel. Tentara, pasukan, prajurit dan militer diam.": "700 personel",
    "Perusahaan itu punya 700 personel. Kantor, pabrik dan gudang diam.": "",
}
AGGREGATIONS = {
    "Paris mengerahkan lagi 150 tentara.": "150 tentara/additional",
    "Paris tambah 150 tentara.": "150 tentara/additional",
    "Paris tidak lagi 150 tentara.": "150 tentara",
    "Dari 900 tentara yang dijanjikan, 300 personel tiba.": "900 tentara; 300 personel/subset",
    "Datang 900 tentara, di antaranya 300 perwira.": "900 tentara; 300 perwira/subset",
    "Kematiannya menjadikan 131 jumlah tentara yang gugur.": "131/cumulative",
    "Jumlah tentara yang gugur sejak 2003 mencapai 300 orang.": "mencapai 300 orang/cumulative",
    "Jumlah tentara di sana mencapai 300 orang.": "mencapai 300 orang",
    "Datang 300 tentara, semuanya dari Kostrad.": "300 tentara",
    "Datang 300 tentara semuanya.": "300 tentara/cumulative",
}
_ALL = HEDGES | RATIOS | KINDS | FORMATIONS | PLACES | LABELS | SENTENCES | AGGREGATIONS


@pytest.mark.parametrize(("text", "expected"), _ALL.items(), ids=_ALL)
def test_counts(nlp, text, expected):
    assert "; ".join(counts(nlp(text))) == expected
