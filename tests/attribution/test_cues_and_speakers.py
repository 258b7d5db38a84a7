"""Cues told by what stands around them, and the noun phrases that speak, each with a near miss."""
# ruff: noqa: E501 - tables

import pytest

from tests.attribution.notation import told

CUES = [
    # what opens the sentence, and what is said behind it
    ("Apalagi, lanjut Agus Santoso, air naik.", [("air naik", "Agus Santoso", "lanjut")]),
    ("Namun, kata Agus Santoso, dengan kapal itu mereka pergi.", [("dengan kapal itu mereka pergi", "Agus Santoso", "kata")]),
    ("TNI melansir daftar kapal itu.", []),
    # a cue that ends like the particle "-lah"; one that is a question's own word before
    ("“Kami hanya lewat,” kilah sang kolonel.", [("“Kami hanya lewat,”", "sang kolonel", "kilah")]),
    ("“Mau makan apa?” keluh nelayan itu.", [("“Mau makan apa?”", "nelayan itu", "keluh")]),
    ("Entah apa kata orang.", []),
    # short cues of the street, beside speech and without it
    ("“Pulang saja,” sela sang ibu mertua.", [("“Pulang saja,”", "sang ibu mertua", "sela")]),
    ("“Tidak tahu,” ketus bocah itu.", [("“Tidak tahu,”", "bocah itu", "ketus")]),
    ("Jembatan itu, cerita biarawati itu, sudah putus.", [("Jembatan itu, cerita biarawati itu, sudah putus", "biarawati itu", "cerita")]),
    ("Beredar cerita lain, cerita biarawati itu, yang lebih seram.", []),
    ("Ia duduk di sela Budi dan Siti.", []),
    # "demikian" and its speaker, whose noun looks like a verb
    ("Ucapan itu, demikian kementerian itu, adalah pendapat pribadi.", [("Ucapan itu, demikian kementerian itu, adalah pendapat pribadi", "kementerian itu", "demikian")]),
    ("Demikian menteri itu mengakhiri sambutan.", []),
    # "baginya" with a comma is his view
    ("Baginya, undang-undang itu mubazir.", [("undang-undang itu mubazir", "nya", "Baginya")]),
    ("Hadiah itu penting baginya, tetapi ia pergi.", []),
    ("Di mata purnawirawan itu, operasi tersebut gagal.", [("operasi tersebut gagal", "purnawirawan itu", "Di mata")]),
    ("Di mata hukum itu, semua orang sama.", []),
    # a state is a predicate behind a phrase that is closed, or with an adverb before it
    ("Budanov memastikan kondisinya stabil.", [("kondisinya stabil", "Budanov", "memastikan")]),
    ("Budanov memastikan kondisi stabil.", []),
    ("Budanov menjamin prajurit tetap netral.", [("prajurit tetap netral", "Budanov", "menjamin")]),
    ("Budanov menjamin keamanan lebih dari 300 warga.", []),
    ("Budanov menyebut perjanjian 1962 batal.", [("perjanjian 1962 batal", "Budanov", "menyebut")]),
    ("Budanov menyebut sedikitnya empat warga luka-luka.", [("sedikitnya empat warga luka-luka", "Budanov", "menyebut")]),
    ("Budanov menulis namanya besar di papan.", []),
    ("Budanov menilai situasi aman.", [("situasi aman", "Budanov", "menilai")]),
    ("Budanov menilai terlambat.", [("terlambat", "Budanov", "menilai")]),
    # complaints, stories, ultimatums, permission
    ("Warga mengeluh harga beras mahal.", [("harga beras mahal", "Warga", "mengeluh")]),
    ("Warga mengeluh kehabisan solar.", [("kehabisan solar", "Warga", "mengeluh")]),
    ("Warga mengeluh.", []),
    ("Siti menceritakan peluru jatuh di dapurnya.", [("peluru jatuh di dapurnya", "Siti", "menceritakan")]),
    ("Siti menceritakan perjuangan melawan kanker.", []),
    ("Budanov mengultimatum pemberontak agar menyerah.", [("pemberontak agar menyerah", "Budanov", "mengultimatum")]),
    ("Budanov mengultimatum pemberontak.", []),
    ("Budanov mempersilakan warga melapor.", [("warga melapor", "Budanov", "mempersilakan")]),
    ("Budanov mempersilakan tamunya duduk.", []),
    ("Budanov meminta teman-teman Siti tidak dilupakan.", [("teman-teman Siti tidak dilupakan", "Budanov", "meminta")]),
    ("Budanov meminta teman-teman Siti.", []),
    # praise and blame of a thing that is described
    ("Budanov mengkritik masa jabatan panglima.", [("masa jabatan panglima", "Budanov", "mengkritik")]),
    ("Budanov mengkritik roti.", []),
    ("Budanov memuji Tuhan atas kemenangan itu.", []),
    ("Budanov mengingatkan soal ranjau di ladang.", [("soal ranjau di ladang", "Budanov", "mengingatkan")]),
    ("Foto itu mengingatkan soal perang lama.", []),
    ("Budanov mengingatkan bahaya ranjau.", [("bahaya ranjau", "Budanov", "mengingatkan")]),
    ("Budanov menolak protes Rusia.", [("protes Rusia", "Budanov", "menolak")]),
    # cases and victims counted
    ("Polisi mencatat 12 kasus baru.", [("12 kasus baru", "Polisi", "mencatat")]),
    ("Budanov mencatat 12 gol.", []),
    # answers: with the manner, or a clause of their own behind a comma
    ("Budanov menjawab singkat bahwa pasukan tiba.", [("pasukan tiba", "Budanov", "menjawab")]),
    ("Budanov menjawab singkat: tidak ada yang perlu dibahas.", [("tidak ada yang perlu dibahas", "Budanov", "menjawab")]),
    ("Budanov menjawab, jembatan itu sudah putus.", [("jembatan itu sudah putus", "Budanov", "menjawab")]),
    ("Budanov menjawab, lalu pergi ke luar.", []),
    ("Budanov menyita cepat: dua pistol.", []),
    # where something was written, behind speech
    ("“Ini malam terburuk,” Budanov menulis di Facebook.", [("“Ini malam terburuk,”", "Budanov", "menulis")]),
    ("“Garuda Emas,” pasukan itu berlatih di hutan.", [("“Garuda Emas,”", None, None)]),
    # who is accused of a denial has not spoken
    ("Budanov menuduh Rusia mengingkari perjanjian itu.", [("Rusia mengingkari perjanjian itu", "Budanov", "menuduh")]),
    # what was told stands elsewhere
    ("Budanov menambahkan, Siti sudah memberi tahu parlemen mengenai hal itu.", [("Siti sudah memberi tahu parlemen mengenai hal itu", "Budanov", "menambahkan")]),
    ("Siti memberi tahu parlemen mengenai hal itu.", []),
    # what is told of the name goes on with nothing
    ("Kereta itu mengangkut pupuk, kata Budi, bukan nama sebenarnya.", [("Kereta itu mengangkut pupuk", "Budi", "kata")]),
    ("Kereta itu mengangkut pupuk, kata Budi, bukan gandum.", [("Kereta itu mengangkut pupuk, kata Budi, bukan gandum", "Budi", "kata")]),
    # an outlet's aside within the clause
    ("Pasukan itu, dilansir Reuters, sudah memasuki kota.", [("Pasukan itu, dilansir Reuters, sudah memasuki kota", "Reuters", "dilansir")]),
    ("Pasukan itu, lapor Reuters, kemarin.", []),
    # somebody's own people as agents
    ("Jenderal itu, seperti dituturkan penerjemahnya, sempat tertahan.", [("Jenderal itu, seperti dituturkan penerjemahnya, sempat tertahan", "penerjemahnya", "dituturkan")]),
    # headlines
    ("Menhan Janji Beli Kapal", [("Beli Kapal", "Menhan", "Janji")]),
    ("Warga Tagih Janji Bupati", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), CUES, ids=[case[0] for case in CUES])
def test_cue(sentence: str, expected: list[tuple]) -> None:
    rows = [
        (row["says"], row.get("named") or row.get("by"), row.get("cue")) for row in told(sentence)
    ]
    assert rows == expected


SPEAKERS = [
    # adverbs and manner are no part of the phrase
    ("Di Goma, sang dokter cuma berharap hujan turun.", "sang dokter"),
    ("Pria yang gemar berpantun itu lalu mengatakan hujan turun.", "Pria yang gemar berpantun itu"),
    ("“Ia piket,” kata istri almarhum lirih.", "istri almarhum"),
    ("Sang utusan, sebaliknya, mengatakan hujan turun.", "Sang utusan"),
    # the pronoun behind a setting, not who or what stands in the setting
    ("Kepada Candra Wijaya, dia menegaskan hujan turun.", "dia"),
    ("Di depan Candra Wijaya, ia bersumpah hujan turun.", "ia"),
    ("Kepada hakim ia menegaskan hujan turun.", "ia"),
    ("Candra Wijaya, dia menegaskan hujan turun.", "Candra Wijaya"),
    # who is named within the phrase of another
    ("Siti Aminah, yang kehilangan suaminya, Agus Santoso, mengatakan hujan turun.", "Siti Aminah"),
    ("Siti Aminah, ibu seorang korban, Agus Santoso, mengatakan hujan turun.", "Siti Aminah"),
    ("Komandan resimen, Agus Santoso, mengatakan hujan turun.", "Agus Santoso"),
    # whole phrases that point back
    ("Adik Agus Santoso itu mengatakan hujan turun.", "Adik Agus Santoso itu"),
    ("“Hujan turun,” ujar satu-satunya perempuan di tim itu.", "satu-satunya perempuan di tim itu"),
    ("Menurut pengasuh pesantren di Goma itu, hujan turun.", "pengasuh pesantren di Goma itu"),
    ("“Hujan turun,” ujar pria kelahiran Goma, 1965 itu.", "pria kelahiran Goma, 1965 itu"),
    ("“Hujan turun,” kata Agus Santoso di rumah itu.", "Agus Santoso"),
    # a name that no model knows, with what she is behind it
    ("Karsinah, pemilik kios di depan pasar, mengatakan hujan turun.", "Karsinah"),
    ("Kemarin, pemilik kios di depan pasar mengatakan hujan turun.", "pemilik kios di depan pasar"),
    ("Soal itu, yang bersangkutan mengatakan hujan turun.", "yang bersangkutan"),
    # adverbs behind the subject, and where and when it spoke
    ("Moskow kali ini mengatakan hujan turun.", "Moskow"),
    ("Gerai itu, yang biasanya tutup, kali ini mengatakan hujan turun.", "Gerai itu"),
    ("Agus Santoso lebih lanjut mengatakan hujan turun.", "Agus Santoso"),
    ("Kelompok pemberontak di Goma, Kamis (7/11), mengatakan hujan turun.", "Kelompok pemberontak"),
    ("Kelompok pemberontak di Goma mengatakan hujan turun.", "Kelompok pemberontak di Goma"),
    # an outlet with a clause, and with a name or a thing
    ("AFP melansir telah terjadi banjir.", "AFP"),
    ("Moskow menyesalkan pernyataan tersebut.", "Moskow"),
    # the subject before the first of two verbs
    ("Tentara bertopeng muncul di televisi dan mengumumkan hujan turun.", "Tentara bertopeng"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "named"), SPEAKERS, ids=[case[0] for case in SPEAKERS])
def test_speaker(sentence: str, named: str) -> None:
    (row,) = told(sentence)
    assert (row.get("named") or row.get("by")) == named
