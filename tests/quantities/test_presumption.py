"""Counts far from their noun, or without any, in articles about troops; and near misses."""

import pytest

from tests.quantities.notation import counts

# what follows a sentence that counts soldiers -> its counts, separated by "; "
TOLD = "Brigade itu punya 900 tentara dan 80 marinir. "
FOLLOWING = {
    "Mulai besok ditambah 200 orang.": "200 orang/additional",
    "Mulai besok ditambah 200 warga.": "",
    "Mulai besok ditambah 200 orang pegawai.": "",
    "Kini, sekitar 250 orang masih tersisa dan akan berpusat di Mopti.": "sekitar 250 "
    "orang/approximate",
    "Kini, sekitar 250 orang mengungsi ke Mopti.": "",
    "Perang merenggut 250 orang.": "",
    "Sekitar 250 orang berunjuk rasa.": "",
    "Pelamar tahun ini 250 orang, tetapi yang lulus hanya 40 orang.": "40 orang",
    "Saat ini 4 ribu sudah ada di pulau itu.": "4 ribu",
    "Tank dan pesawatnya kini 4 ribu.": "",
    "Operasi 2008 gagal.": "",
    "Mei nanti 50 lagi.": "50/additional",
    "Anggarannya naik menjadi 4.000.": "",
    "Awalnya hanya 20 orang yang datang, lalu menjadi 70.": "20 orang; 70/cumulative",
    "Di bukit saja 18 orang kami usir.": "18 orang",
    "Kota menerima satu orang lagi.": "",
}
# text -> the counts, separated by "; "
ALONE = {
    "Hanya 25 ribu dari 100 ribu tentara Oman siap bertempur.": "25 ribu/subset; 100 ribu tentara",
    "Pasukan Oman yang dilatih di Salalah, kata seorang pejabat kepada Reuters, "
    "berjumlah 1.200.": "berjumlah 1.200",
    "Oman menarik personel militernya, yang kini hanya 400 orang, dari Salalah.": "400 orang",
    "Oman menarik guru-gurunya, yang kini hanya 400 orang, dari Salalah.": "",
    "Masih ada 3.000 tentara di sana, dibandingkan dengan tahun lalu yang hanya 900.": "3.000 "
    "tentara; 900",
    "Tentara Oman di sana bukan 900 orang seperti diumumkan, melainkan sekitar 2.000.": "900 "
    "orang; sekitar 2.000/approximate",
    "Jumlah anggota laskar (LMB) yang ditangkap, kata Danrem, bertambah menjadi sembilan "
    "orang, setelah empat lagi menyerah.": "sembilan orang/cumulative; empat/additional",
    "Sebelas tentara tewas dan enam orang cedera, kata seorang pejabat.": "Sebelas tentara; enam "
    "orang",
    "Sebelas tentara tewas dan enam warga cedera, kata seorang pejabat.": "Sebelas tentara",
    "Angkatan itu punya 900 tentara dan 80 marinir. Mereka dilatih di Rindam Timur "
    "(300), Rindam Bukit (200) dan Kodam Iskandar (40).": "900 tentara; 80 marinir; 300; 200; 40",
    "Angkatan itu punya 900 tentara dan 80 marinir. Korbannya Praka Asep (27) dan Pratu "
    "Ujang (23).": "900 tentara; 80 marinir",
    "Angkatan itu punya 900 tentara dan 80 marinir. Suara terbanyak di Jakarta (300), "
    "Bogor (200).": "900 tentara; 80 marinir",
    "Polisi tersebar di Polres Bogor (300) dan Polsek Cibinong (200).": "",
    "Angkatan itu punya 900 tentara dan 80 marinir. Paling banyak di Mali (1.150), lalu "
    "Niger (900).": "900 tentara; 80 marinir; 1.150; 900",
    "Oman tidak akan mengirim satu divisi penuh; tentara diam.": "satu divisi/division",
    "Tentara membentuk satu korps cadangan.": "satu korps cadangan/corps",
    "Perusahaan membentuk satu divisi penuh.": "",
    "Sekitar 250 anggota pasukan keamanan Oman menyeberang.": "Sekitar 250 anggota pasukan "
    "keamanan/approximate",
    "Presiden melantik 300 anggota Komponen Cadangan (Komcad).": "300 anggota",
    "Presiden melantik 300 anggota Komisi Informasi.": "",
    "Dua anggota RPKAD diadili.": "Dua anggota",
    "Tentara Oman tiba. Militer menewaskan 12 penyerang.": "12 penyerang",
    "Tim itu membeli 2 penyerang.": "",
    "Dua pengamat militer PBB tewas.": "Dua pengamat militer",
    "Dua pengamat militer mengatakan hal itu.": "",
    "Dandim mengirim tentara, prajurit, pasukan dan militer. Ia menurunkan 350 anggota.": "350 "
    "anggota",
    "Partai itu menurunkan 350 anggota.": "",
    "Angkatan darat punya 900 tentara dan 80 marinir. Personel aktifnya 60 ribu dan "
    "cadangannya juga 60 ribu.": "900 tentara; 80 marinir; 60 ribu; 60 ribu",
    "Angkatan darat punya 900 tentara dan 80 marinir. Kapalnya 60 ribu dan tanknya juga "
    "60 ribu.": "900 tentara; 80 marinir",
    "Oman hanya menyisakan tiga dari semula 12 batalyon.": "tiga/battalion/subset; 12 "
    "batalyon/battalion",
    "Oman, Qatar dan Iran masing-masing menyumbang 400, 130 dan 90 tentara.": "400; 130; 90 "
    "tentara",
    "Kelompok itu punya 900 milisi dan menawan 26, termasuk tiga perwira.": "900 milisi; 26; tiga "
    "perwira/subset",
    "Delapan tentara tewas, enam dari unit Elang dan dua dari Brigade Garuda Hitam.": "Delapan "
    "tentara; enam; dua",
    "Tahun ini 380 tentara direkrut, atau lebih dari 100 per hari.": "380 tentara; lebih dari "
    "100/more_than",
    "Satgas itu terdiri atas personel TNI AD 310 orang, TNI AL 90 orang, serta PNS "
    "Kemhan 8 orang.": "310 orang; 90 orang",
    "Datang 200 orang dari Yonif 900, jadi totalnya 650.": "200 orang/cumulative; 650/cumulative",
    "Datang 850 orang batalyon infanteri.": "850 orang",
    "Datang 850 orang batalyon Brimob.": "",
    "Oman mengurangi kehadiran pasukan di sana hanya menjadi 3.700.": "3.700/cumulative",
    "Oman mengurangi kehadiran guru di sana hanya menjadi 3.700.": "",
    "Kapolda mengerahkan 4.150 personel.": "",
    "Dandim mengerahkan 4.150 personel.": "4.150 personel",
    '"Lima KKB tewas," katanya.': "Lima",
    "Ada 40 tentara. Sekitar sepuluh dari mereka bakal digeser.": "40 tentara; Sekitar "
    "sepuluh/approximate/subset",
    "Ada 40 tentara dan 60 warga. Sekitar sepuluh dari mereka bakal digeser.": "40 tentara",
    "Ada 40 tentara dan 2 perwira. Ledakan itu menewaskan lima warga. Tiga di antara "
    "mereka dirawat.": "40 tentara; 2 perwira",
    "Muskat mengirim 40 tentara dan 2 perwira. Saat itu Muskat mengirim dua ratus orang "
    "ke Surabaya, Indonesia 240.": "40 tentara; 2 perwira; dua ratus orang; 240",
    "Tewas 12 serdadu. Lebih dari 300 orang tewas dalam perang itu.": "12 serdadu",
    "Mereka menewaskan 14 prajurit dan melukai 30 orang, kata seorang pejabat.": "14 prajurit; 30 "
    "orang",
    "Mereka menewaskan 14 prajurit dan melukai 30 orang, sebagian warga.": "14 prajurit",
    "Sekolah itu meluluskan 24 ribu perwira, paling banter 30 ribu, setiap tahun.": "24 ribu "
    "perwira; paling banter 30 ribu/at_most",
    "Sekolah itu meluluskan 24 ribu perwira, 2008, di Bogor.": "24 ribu perwira",
}


@pytest.mark.parametrize(("text", "expected"), FOLLOWING.items(), ids=FOLLOWING)
def test_following_counts(nlp, text, expected):
    assert counts(nlp(TOLD + text))[2:] == [count for count in expected.split("; ") if count]


@pytest.mark.parametrize(("text", "expected"), ALONE.items(), ids=ALONE)
def test_counts(nlp, text, expected):
    assert "; ".join(counts(nlp(text))) == expected


def test_a_topic_that_is_no_army_presumes_nothing(nlp):
    assert counts(nlp("Pabrik itu punya 900 pekerja. Mulai besok ditambah 200 orang.")) == []
