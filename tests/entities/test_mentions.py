"""Which names are found: (text with the model's spans marked, names and labels)."""

import pytest

from tests.entities.helpers import names

PLACES = [
    ("Pasukan tiba di Butembo pada Senin.", [("Butembo", "LOC")]),
    ("Warga Butembo mengungsi.", [("Butembo", "LOC")]),
    ("Pasukan mundur dari <PER Butembo> kemarin.", [("Butembo", "LOC")]),
    ("Ia lari ke Kapolres setempat.", []),
    ("Dia menulis di Telegram dan di X semalam.", [("Telegram", "ORG")]),
    ("Ia meninggalkan kota Wau.", [("Wau", "LOC")]),
    (
        "Pertempuran pecah di Kabupaten Maybrat, Papua Barat Daya.",
        [("Kabupaten Maybrat", "LOC"), ("Papua Barat Daya", "LOC")],
    ),
    ("Bentrokan pecah di Negara Bagian Shan.", [("Negara Bagian Shan", "LOC")]),
    ("Serdadu itu bernama Shan dan Karen.", []),
    ("Serangan ke <LOC Oblast Kursk Rusia> gagal.", [("Oblast Kursk", "LOC"), ("Rusia", "LOC")]),
    ("Pesawat mendarat di Bandara Goma.", [("Bandara Goma", "LOC")]),
    (
        "Mereka ke Departemen Cauca, bukan ke Departemen Pertahanan AS.",
        [("Departemen Cauca", "LOC"), ("Departemen Pertahanan AS", "ORG")],
    ),
    (
        "Mereka maju di Lebanon selatan dan Lebanon Selatan.",
        [("Lebanon", "LOC"), ("Lebanon Selatan", "LOC")],
    ),
    ("Mereka menyeberangi Sungai Niger menuju Niger.", [("Sungai Niger", "LOC"), ("Niger", "LOC")]),
    ("Serangan <LOC Afghanistan selatan> berlanjut.", [("Afghanistan", "LOC")]),
    ("Ada enam <LOC Uighur> di sana.", []),
    ("Malaysia 275 orang, <LOC Amerika 2.100>.", [("Malaysia", "LOC"), ("Amerika", "LOC")]),
    ("Amerika Latin bukan Amerika.", [("Amerika Latin", "LOC"), ("Amerika", "LOC")]),
]

DATELINES = [
    (
        "JUBA, KOMPAS — Sebanyak dua ratus serdadu tiba di sana.",
        [("JUBA", "LOC"), ("KOMPAS", "ORG")],
    ),
    (
        "BENI (ANTARA) - Dua ratus serdadu tiba di sana kemarin.",
        [("BENI", "LOC"), ("ANTARA", "ORG")],
    ),
    (
        "Liputan6.com, Bukavu - Dua ratus serdadu tiba di sana.",
        [("Liputan6.com", "ORG"), ("Bukavu", "LOC")],
    ),
    ("Budi Santoso - pengamat militer - menilai pasukan itu lemah.", []),
    ("Siap - begitu jawab komandan itu kepada para prajurit.", []),
]

ORGANISATIONS = [
    (
        "Menurut Kementerian Pertahanan Korea Selatan, mereka mundur.",
        [("Kementerian Pertahanan Korea Selatan", "ORG")],
    ),
    (
        "Dari Angkatan Darat AS dan Brigade Infanteri Marinir ke-155 datang bantuan.",
        [("Angkatan Darat AS", "ORG"), ("Brigade Infanteri Marinir ke-155", "ORG")],
    ),
    (
        "Panglima Kodam XVII/Cenderawasih melepas Yonif 501/BY.",
        [("Kodam XVII/Cenderawasih", "ORG"), ("Yonif 501/BY", "ORG")],
    ),
    (
        "Komandan Satgas Pamtas RI-PNG Letkol Inf Budi Prakoso hadir.",
        [("Satgas Pamtas RI-PNG", "ORG"), ("Budi Prakoso", "PER")],
    ),
    ("Tentara Korea Utara tiba. Pasukan Rusia mundur.", [("Korea Utara", "LOC"), ("Rusia", "LOC")]),
    ("Tentara Nasional Suriah maju.", [("Tentara Nasional Suriah", "ORG")]),
    ("Divisi itu, Divisi 91, maju.", [("Divisi 91", "ORG")]),
    ("Ke-91 divisi itu maju.", []),
    ("Polisi Somalia menangkap mereka.", [("Polisi Somalia", "ORG")]),
    (
        "Sejak itu Misi Stabilisasi PBB di Kongo berakhir.",
        [("Misi Stabilisasi PBB di Kongo", "ORG")],
    ),
    (
        "Menurut Kementerian Hukum dan Keamanan Armenia, itu benar.",
        [("Kementerian Hukum dan Keamanan Armenia", "ORG")],
    ),
    (
        "Begitu kata Kepala Pusat Penerangan TNI Mayjen Hadi Wijaya.",
        [("Pusat Penerangan TNI", "ORG"), ("Hadi Wijaya", "PER")],
    ),
    ("Kantor berita Halab menulis itu.", [("Halab", "ORG")]),
    ("Menurut peneliti Aden Center di sana, itu benar.", [("Aden Center", "ORG")]),
    (
        "Kementerian Pertahanan Ukraina Klaim Kuasai Desa Baru\nItu kabar baru.",
        [("Kementerian Pertahanan Ukraina", "ORG")],
    ),
    ("Kelompok Houthi maju.", [("Houthi", "ORG")]),
    ("Milisi Batalyon Sheikh Mansur maju.", [("Batalyon Sheikh Mansur", "ORG")]),
    ("Dari <ORG Batalyon 744 dan 745> datang bantuan.", [("Batalyon 744", "ORG")]),
]

PEOPLE = [
    # what opens a sentence and is nobody, by its table and by its form
    ("<PER Suasana> mencair di sana.", []),
    ("<PER Nasib Rusli Amin> belum jelas.", [("Rusli Amin", "PER")]),
    ("<PER Kesaksian> lain menyusul.", []),
    ("<PER Kellerman> menyusul.", [("Kellerman", "PER")]),
    ("<LOC Beliau> menyusul.", []),
    ("Tangis Surti (58) pecah.", [("Surti", "PER")]),
    # a body's short name that the model took for a man
    ("Ia lulusan <PER Akmil> itu.", [("Akmil", "ORG")]),
    ("Praka Dodi Saputra gugur.", [("Dodi Saputra", "PER")]),
    ("Laksamana Muda TNI Yohanes Tobing hadir.", [("Yohanes Tobing", "PER")]),
    ("Mayor Jenderal (Purn) Tatang hadir.", [("Tatang", "PER")]),
    ("Ia dan Mayjen TNI itu hadir.", []),
    (
        "Begitu kata Menteri Pertahanan Turki Ismet Erdogan di sana.",
        [("Turki", "LOC"), ("Ismet Erdogan", "PER")],
    ),
    ("Presiden Rusia Putin tiba.", [("Rusia", "LOC"), ("Putin", "PER")]),
    (
        "Utusan Khusus PBB untuk Sudan Marta Lind bicara.",
        [("PBB", "ORG"), ("Sudan", "LOC"), ("Marta Lind", "PER")],
    ),
    (
        "Itu kata juru bicara kepresidenan Rusia, Dmitri Arsenov, Selasa (1/2).",
        [("Rusia", "LOC"), ("Dmitri Arsenov", "PER")],
    ),
    ("Vadim Zelin, presiden Ukraina itu, tiba.", [("Vadim Zelin", "PER"), ("Ukraina", "LOC")]),
    ("Mereka bertempur di Goma, Kivu Utara, Rabu.", [("Goma", "LOC"), ("Kivu Utara", "LOC")]),
    ("Begitu ujar Yossi Barak di sana.", [("Yossi Barak", "PER")]),
    ("Begitu kata Hamas di Gaza.", [("Hamas", "ORG"), ("Gaza", "LOC")]),
    ("Prajurit itu, Ali, 15, dilatih.", [("Ali", "PER")]),
    ("Ade Kurnia (27) gugur.", [("Ade Kurnia", "PER")]),
    ("Pada Kamis (27) ia gugur.", []),
    ("Komandan Brigade tiba.", []),
    ("Bupati Nduga <PER Elias Wandik> hadir.", [("Nduga", "LOC"), ("Elias Wandik", "PER")]),
    ("<PER Presiden Joko Widodo> hadir.", [("Joko Widodo", "PER")]),
    ("“Kami siap,” kata <PER Hendra”>.", [("Hendra", "PER")]),
    ("<PER Militan> yang tewas dikubur.", []),
    ("<PER Hendra> menolak dikubur.", [("Hendra", "PER")]),
    ("<PER Tudingan Washington> ditepis.", [("Washington", "LOC")]),
    ("Menteri itu, <ORG RI Dr>. Rina, hadir.", [("RI", "LOC"), ("Rina", "PER")]),
    (
        "Begitu kata komandan <ORG Satgas Rajawali Letkol Inf> Budi Santoso.",
        [("Satgas Rajawali", "ORG"), ("Budi Santoso", "PER")],
    ),
    ("Ia ikut <ORG misi PBB di Mali>.", [("PBB", "ORG"), ("Mali", "LOC")]),
    (
        "Ia memimpin <ORG Persekutuan Gereja di Indonesia>.",
        [("Persekutuan Gereja di Indonesia", "ORG")],
    ),
    (
        "Juru bicara <ORG Departemen Luar Negeri Andi Wijaya> membantah.",
        [("Departemen Luar Negeri", "ORG"), ("Andi Wijaya", "PER")],
    ),
    (
        "Kepala <ORG Kementerian Pertahanan Mayjen> <PER Rudi Hartanto> tiba.",
        [("Kementerian Pertahanan", "ORG"), ("Rudi Hartanto", "PER")],
    ),
    (
        "Pejabat Kementerian Hukum dan Hak Asasi Manusia Rina Sari membantah.",
        [("Kementerian Hukum dan Hak Asasi Manusia", "ORG"), ("Rina Sari", "PER")],
    ),
    (
        "Menurut Kementerian Pertahanan Somaliland itu benar.",
        [("Kementerian Pertahanan Somaliland", "ORG")],
    ),
]

BYLINES = [
    (
        "Ia tiba.\n\nPewarta: Sinta Dewi/Budi Raharjo\nEditor: Tri",
        [("Sinta Dewi", "PER"), ("Budi Raharjo", "PER"), ("Tri", "PER")],
    ),
    (
        "Ia tiba.\n(geosurvey.co.id/putri Farah)",
        [("geosurvey.co.id", "ORG"), ("putri Farah", "PER")],
    ),
    (
        "Judul Ini\nRangga Putra - detikNews\nIa tiba.",
        [("Rangga Putra", "PER"), ("detikNews", "ORG")],
    ),
    ("Ia tiba.\nRani Puspa\nPenulis\n", [("Rani Puspa", "PER")]),
    ("Ia tiba.\nLaporan Wartawan Tribun Timur, Amir Pattola\n", [("Amir Pattola", "PER")]),
    ("Ia tiba. (rsp/hmd)", []),
]

AMBIGUOUS = [
    ("Ia membayar 2 juta dolar AS kepada AS.", [("AS", "LOC")]),
    ("Kapal KRI Banda Aceh-593 tiba di Banda Aceh.", [("Banda Aceh", "LOC")]),
    ("Operasi Tinombala digelar di sana.", []),
    ("Baku tembak pecah di Baku.", [("Baku", "LOC")]),
    ("Oman Abdurrahman pergi dari Oman.", [("Oman", "LOC")]),
    ("Menteri Pertahanan Israel Israel Katz hadir.", [("Israel", "LOC"), ("Israel Katz", "PER")]),
    ("Ia mengirim file PDF itu.", []),
    ("Anggota milisi PDF itu menyerang.", [("PDF", "ORG")]),
    ("Antara 300 dan 400 prajurit hadir.", []),
    ("Dikutip Antara pada Senin, ia hadir. Antara 300 dan 400 prajurit ikut.", [("Antara", "ORG")]),
    ("Detik itu juga ia pergi, seperti dikutip dari Detik.", [("Detik", "ORG")]),
    ("Ketua RT itu hadir.", []),
    ("Kabar itu dikutip RT.", [("RT", "ORG")]),
    ("Ia bertemu Richard Wagner di sana.", []),
    ("Tentara bayaran Wagner datang.", [("Wagner", "ORG")]),
    ("Kapal Dawn berlabuh.", []),
    ("Kabar itu dilansir Dawn.", [("Dawn", "ORG")]),
    ("Ia memakai jersey dan Jersey itu baru.", []),
    ("Perempuan itu, Chin, hadir.", []),
    ("Sejak Perang <LOC Korea> usai, mereka pergi.", []),
    ("Gelar itu <ORG M.Si> saja.", []),
]

CAPITALS = [
    (
        "Judul: <PER Kim Jong Un Puji> Prajurit di Pyongyang\nIa tiba.",
        [("Kim Jong Un", "PER"), ("Pyongyang", "LOC")],
    ),
    ("<ORG TNI Gugur> di Nduga Kemarin Sore\nIa tiba.", [("TNI", "ORG"), ("Nduga", "LOC")]),
    (
        "TENTARA KORUT TIBA DI KURSK <PER SENIN PAGI>\nIa tiba.",
        [("KORUT", "LOC"), ("KURSK", "LOC")],
    ),
    (
        "HAMAS DAN HOUTHI MENYERANG ISRAEL\nIa tiba.",
        [("HAMAS", "ORG"), ("HOUTHI", "ORG"), ("ISRAEL", "LOC")],
    ),
    ("<LOC Langsung Amankan> Kursk Kemarin\nIa tiba.", [("Kursk", "LOC")]),
    ("<ORG COPYRIGHT © ANTARA> 2024", [("ANTARA", "ORG")]),
]

REPEATED = [
    (
        "Jenderal Patrice Lunda tiba. Menurut Lunda, itu benar.",
        [("Patrice Lunda", "PER"), ("Lunda", "PER")],
    ),
    (
        "Brigjen Yahya al-Shami bicara. Al-Shami lalu diam.",
        [("Yahya al-Shami", "PER"), ("Al-Shami", "PER")],
    ),
    (
        "Mereka di Kabupaten Maybrat. Warga menyebut Maybrat aman.",
        [("Kabupaten Maybrat", "LOC"), ("Maybrat", "LOC")],
    ),
    (
        "Tentara Nasional Indonesia (TNI) dan Mayjen TNI Hadi Wijaya hadir.",
        [("Tentara Nasional Indonesia", "ORG"), ("TNI", "ORG"), ("Hadi Wijaya", "PER")],
    ),
    ("Menurut <PER NIS>, itu benar.", [("NIS", "ORG")]),
]


@pytest.mark.parametrize(("marked", "expected"), PLACES)
def test_places(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), DATELINES)
def test_datelines(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), ORGANISATIONS)
def test_organisations(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), PEOPLE)
def test_people(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), BYLINES)
def test_bylines(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), AMBIGUOUS)
def test_ambiguous(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), CAPITALS)
def test_capitals(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), REPEATED)
def test_repeated(marked, expected):
    assert names(marked) == expected
