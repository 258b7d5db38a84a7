"""Words that report speech in Indonesian news, and the nouns that speak. Data, reviewed like code.

Verb forms are made by morphology (:mod:`pipeline.attribution.lexicon`), not listed.
"""

# root, suffix, stance. The active is meN- + root + suffix ("mengatakan"), the passive di- ("dikatakan").
# A root that starts with "per" keeps it ("memperkirakan").
VERBS = (
    # states
    ("kata", "kan", "states"), ("nyata", "kan", "states"), ("ujar", "kan", "states"),
    ("tutur", "kan", "states"), ("ucap", "kan", "states"), ("ungkap", "", "states"),
    ("ungkap", "kan", "states"), ("sebut", "", "states"), ("sebut", "kan", "states"),
    ("jelas", "kan", "states"), ("terang", "kan", "states"), ("papar", "kan", "states"),
    ("tegas", "kan", "states"), ("tekan", "kan", "states"), ("tambah", "kan", "states"),
    ("imbuh", "kan", "states"), ("lanjut", "kan", "states"), ("sampai", "kan", "states"),
    ("lapor", "kan", "states"), ("kabar", "kan", "states"), ("berita", "kan", "states"),
    ("warta", "kan", "states"), ("umum", "kan", "states"), ("klaim", "", "states"),
    ("tulis", "", "states"), ("tulis", "kan", "states"), ("catat", "", "states"),
    ("nilai", "", "states"), ("anggap", "", "states"), ("tuduh", "", "states"),
    ("tuding", "", "states"), ("kecam", "", "states"), ("sesal", "kan", "states"),
    ("keluh", "kan", "states"), ("kritik", "", "states"), ("beber", "kan", "states"),
    ("utara", "kan", "states"), ("kemuka", "kan", "states"), ("lontar", "kan", "states"),
    ("simpul", "kan", "states"), ("beritahu", "", "states"),
    ("beritahu", "kan", "states"), ("informasi", "kan", "states"), ("kisah", "kan", "states"),
    ("cerita", "kan", "states"), ("gambar", "kan", "states"), ("isyarat", "kan", "states"),
    ("indikasi", "kan", "states"), ("garisbawahi", "", "states"),
    ("singgung", "", "states"), ("puji", "", "states"), ("pastikan", "", "confirms"),
    ("publikasi", "kan", "states"), ("deklarasi", "kan", "states"), ("rinci", "", "states"),
    # confirms
    ("konfirmasi", "", "confirms"), ("konfirmasi", "kan", "confirms"), ("benar", "kan", "confirms"),
    ("aku", "i", "confirms"), ("verifikasi", "", "confirms"), ("ia", "kan", "confirms"),
    # denies
    ("bantah", "", "denies"), ("sangkal", "", "denies"), ("tolak", "", "denies"),
    ("tampik", "", "denies"), ("tepis", "", "denies"), ("mungkiri", "", "denies"),
    ("pungkiri", "", "denies"), ("ingkari", "", "denies"),
    # estimates
    ("perkira", "kan", "estimates"), ("duga", "", "estimates"), ("taksir", "", "estimates"),
    ("prediksi", "", "estimates"), ("prediksi", "kan", "estimates"), ("ramal", "kan", "estimates"),
    ("yakin", "i", "estimates"), ("percaya", "i", "estimates"), ("perhitung", "kan", "estimates"),
    ("hitung", "", "estimates"), ("estimasi", "kan", "estimates"), ("proyeksi", "kan", "estimates"),
    ("curiga", "i", "estimates"),
    # warns
    ("peringat", "kan", "warns"), ("ingat", "kan", "warns"), ("ancam", "", "warns"),
    ("khawatir", "kan", "warns"),
    # expects
    ("harap", "kan", "expects"),
    # demands
    ("minta", "", "asks"), ("desak", "", "demands"), ("tuntut", "", "demands"),
    ("seru", "kan", "demands"), ("imbau", "", "demands"), ("himbau", "", "demands"),
    ("perintah", "kan", "demands"), ("usul", "kan", "demands"), ("saran", "kan", "demands"),
    ("anjur", "kan", "demands"), ("mohon", "", "asks"),
    # promises
    ("janji", "kan", "promises"), ("jamin", "", "promises"), ("ikrar", "kan", "promises"),
    # asks
    ("tanya", "kan", "asks"), ("pertanya", "kan", "asks"),
)  # fmt: skip

# Verbs that take no meN-/di- or are idioms, as they are written.
OTHER_VERBS = {
    "berkata": "states", "berujar": "states", "bercerita": "states", "berkomentar": "states",
    "berpendapat": "states", "beralasan": "states", "berdalih": "states", "berargumen": "states",
    "berargumentasi": "states", "bersikeras": "states", "bersikukuh": "states", "mengaku": "states",
    "berbicara": "states", "bersaksi": "states", "bercuit": "states", "mencuit": "states",
    "berkilah": "states", "berkelakar": "states", "memastikan": "confirms",
    "berjanji": "promises", "bersumpah": "promises", "berikrar": "promises", "bertekad": "promises",
    "berharap": "expects", "bertanya": "asks", "mempertanyakan": "asks", "menanyakan": "asks",
    "percaya": "estimates", "yakin": "estimates", "menengarai": "estimates", "memproyeksikan": "estimates",
    "membantah": "denies", "memberitahu": "states", 
}  # fmt: skip

# Cues that follow what is said, without prefix ("…, kata X"), also with -nya and -lah.
BARE = {
    "kata": "states", "ujar": "states", "tutur": "states", "ucap": "states", "ungkap": "states",
    "sebut": "states", "jelas": "states", "terang": "states", "papar": "states", "tegas": "states",
    "tekan": "states", "tambah": "states", "imbuh": "states", "lanjut": "states", "sambung": "states",
    "pungkas": "states", "tandas": "states", "tukas": "states", "cetus": "states", "beber": "states",
    "lapor": "states", "tulis": "states", "klaim": "states", "kilah": "states", "timpal": "states",
    "urai": "states", "kisah": "states", "cerita": "states", "keluh": "states", "seloroh": "states",
    "tutup": "states", "sahut": "states", "jawab": "states", "pesan": "states", "paparnya": "states",
    "aku": "confirms", "bantah": "denies", "elak": "denies", "kecam": "states", "seru": "demands",
    "pinta": "asks", "harap": "expects", "janji": "promises", "tanya": "asks", "cuit": "states",
    "demikian": "states",
}  # fmt: skip
# of these, those so seldom anything but a cue that no comma or quotation mark need stand before them
BARE_ALONE = frozenset({"kata", "ujar", "tutur", "ungkap", "imbuh", "pungkas", "tegas"})

# Passive verbs of saying without an agent that make an utterance of the clause they stand in.
SPEAKERLESS = frozenset(
    {"dilaporkan", "dikabarkan", "diberitakan", "disebut", "disebutkan", "diklaim", "dikatakan",
     "diwartakan", "diumumkan", "disebut-sebut", "konon", "kabarnya"}
)  # fmt: skip
# ... and those of estimating, which make one only of a clause that counts troops.
ESTIMATING = frozenset({"diperkirakan", "diduga", "diyakini", "ditaksir", "dipercaya", "diprediksi"})

# Verbs that headlines use without prefix; others are nouns or adjectives there.
HEADLINE_VERBS = frozenset(
    {"klaim", "sebut", "tegaskan", "bantah", "akui", "ungkap", "ungkapkan", "minta", "desak", "peringatkan",
     "ancam", "tuding", "laporkan", "umumkan", "perkirakan", "konfirmasi", "nyatakan", "katakan", "duga",
     "imbau", "serukan", "benarkan", "tepis", "pastikan", "sangkal", "janjikan", "prediksi", "tuduh"}
)

# What a denial denies. "menolak mengirim pasukan" is a refusal, not a reported utterance.
DENIABLE = frozenset(
    {"klaim", "tuduhan", "tudingan", "laporan", "kabar", "berita", "pernyataan", "dugaan", "anggapan",
     "rumor", "isu", "spekulasi", "informasi", "tuntutan", "kritik", "kesan", "bahwa", "keras"}
)  # fmt: skip
# Verbs that report only with "bahwa", a comma or a quotation, or when a document is the subject.
NEEDS_BAHWA = frozenset(
    {"menilai", "menganggap", "mencatat", "menggambarkan", "menghitung", "melanjutkan", "menambah",
     "menunjukkan", "mengingatkan", "menyampaikan", "menyebut", "mengungkap", "menerangkan",
     "berbicara", "berkomentar", "menjamin", "mengancam", "merinci",
     "menyinggung", "memuji", "mengkritik", "percaya", "yakin", "mengecam", "mengkhawatirkan", "menulis",
     "menjanjikan", "menyesalkan", "mempercayai", "mencurigai", "memperhitungkan", "menekan", "memastikan",
     "memublikasikan", "mempublikasikan", "menceritakan", "bersikeras", "bersikukuh", "berbicara"}
)  # fmt: skip

# ... of these, those that a clause without "bahwa" may follow ("menyebut 400 prajurit tewas").
TAKES_CLAUSE = frozenset(
    {"menyebut", "menilai", "mencatat", "menganggap", "menuding", "mengungkap", "mengingatkan", "yakin", "percaya",
     "mencurigai", "menjamin", "mengumumkan", "memastikan", "mengkhawatirkan", "memperhitungkan"}
)  # fmt: skip
# Nouns that report with a "bahwa" clause.
NOUNS_OF_SAYING = frozenset(
    {"laporan", "pernyataan", "klaim", "kabar", "tuduhan", "tudingan", "dugaan", "peringatan", "bantahan", "berita",
     "rumor", "spekulasi", "isu", "rahasia"}
)  # fmt: skip

# Outlets that pass on: verb (and what may stand between it and the outlet).
RELAY_VERBS = frozenset(
    {"dikutip", "dilansir", "melansir", "mengutip", "dinukil", "menukil", "disitir", "disitat", "menyitir",
     "dilaporkan", "diberitakan", "diwartakan", "mewartakan", "memberitakan", "ditulis", "dimuat"}
)  # fmt: skip
RELAY_FILLERS = ("oleh", "dari", "laman", "situs", "situs web", "kantor berita", "media", "harian",
                 "surat kabar", "koran", "stasiun televisi", "televisi", "laporan", "akun", "resmi", "pada")  # fmt: skip
CITING = frozenset({"mengutip", "mengacu pada", "merujuk pada", "menukil", "berdasarkan", "mengutip dari"})

# Nouns that head the name of an office: role + name is one speaker.
ROLE_HEADS = frozenset(
    """
    presiden wapres raja ratu sultan pangeran emir kanselir pm perdana menteri menlu menhan mendagri menko
    wamenhan wamenlu gubernur bupati wali walikota kepala wakil ketua direktur sekretaris sekjen juru jubir
    jurubicara duta dubes utusan panglima komandan kapendam kadispenad kapuspen kapen danrem dandim pangdam
    dansatgas danyon danpos kapolri kapolda kapolres kabid kasat jenderal jendral letjen mayjen brigjen
    kolonel letkol mayor kapten letnan lettu letda sersan serma serka sertu serda kopral prajurit laksamana
    laksdya laksda laksma marsekal marsdya marsda marsma komjen irjen kombes akbp kompol inspektur
    pemimpin tokoh anggota senator analis pengamat peneliti profesor guru pakar ahli dosen pendiri penasihat
    koordinator manajer staf pejabat perwira mantan bekas eks aktivis penulis pengacara dokter perwakilan
    wakapendam pelaksana pj plt putra deputi asisten kasad kasal kasau wakasad atase dirjen irdam
    """.split()
)
# Nouns that may speak without a name.
ANONYMOUS_HEADS = frozenset(
    """
    sumber sumber-sumber pejabat pejabat-pejabat penduduk warga saksi seorang salah sejumlah beberapa para
    seseorang pengungsi petugas tentara prajurit perwira analis pengamat ahli pakar diplomat aktivis relawan
    dua tiga empat dokter jurnalis wartawan koresponden keluarga kerabat mereka orang narasumber korban
    """.split()
)
DOCUMENT_HEADS = frozenset(
    """
    laporan data dokumen studi penelitian kajian survei video rekaman surat siaran pernyataan keterangan
    catatan artikel berita unggahan memo resolusi telegram komunike kabel gambar foto citra statistik angka
    perjanjian analisis peta buku arsip informasi hasil
    """.split()
)
ORGANISATION_HEADS = frozenset(
    """
    kementerian militer badan intelijen tentara pasukan kelompok organisasi lembaga komando kepolisian polisi
    angkatan dewan parlemen partai pusat markas kantor komite komisi otoritas pengadilan kejaksaan koalisi
    milisi pemberontak gerakan faksi junta misi staf istana kedutaan kemhan kemlu kemenlu kemenhan dinas
    departemen kongres senat mabes puspen penerangan perusahaan front brigade divisi batalyon batalion
    """.split()
)
PERSON_NOUNS = frozenset({"pria", "lelaki", "laki-laki", "perempuan", "wanita", "politikus", "sosok", "orang", "ayah", "ibu"})
GOVERNMENT_HEADS = frozenset({"pemerintah", "pemerintahan", "rezim", "negara"})
MEDIA_HEADS = frozenset({"media", "surat", "koran", "harian", "stasiun", "televisi", "majalah", "radio", "situs"})

PLACE_NOUNS = frozenset({"wilayah", "kota", "negara", "negeri", "daerah", "provinsi", "distrik"})

PRONOUNS = frozenset({"dia", "ia", "beliau", "mereka"})

# Between a subject and its verb.
AUXILIARIES = frozenset(
    """
    telah sudah juga kini pun kembali lalu kemudian sempat turut ikut hanya masih baru terus sedang tengah
    langsung resmi segera akhirnya malah justru sendiri sebelumnya saat itu lantas pernah kerap sering
    selanjutnya bahkan secara dengan tegas terbuka keras singkat tegas-tegas sekali lagi kali ini hari tersebut
    berulang berkali-kali publik terang-terangan tertulis terpisah resminya bersama-sama sama-sama masing-masing
    """.split()
)
NEGATIONS = frozenset({"tidak", "tak", "belum", "enggan", "bukan", "tanpa", "jangan", "gagal", "menolak"})
# A verb after these is not a finite verb of saying.
NON_FINITE = frozenset({"untuk", "guna", "agar", "supaya", "akan", "dapat", "bisa", "harus", "ingin", "hendak",
                        "berani", "mau", "berhak", "diminta", "perlu", "wajib", "mampu", "sulit", "siap"})  # fmt: skip
# Open a sentence and are not part of the subject.
OPENERS = (
    "sementara itu", "selain itu", "di sisi lain", "di lain pihak", "di pihak lain", "dalam pada itu",
    "oleh karena itu", "karena itu", "meski demikian", "meski begitu", "namun demikian", "walau demikian",
    "namun", "sebelumnya", "sebelum itu", "bahkan", "kemudian", "lalu", "lantas", "sedangkan", "adapun",
    "tetapi", "tapi", "akan tetapi", "dan", "serta", "sementara", "kini", "sekarang", "saat ini", "bahwa",
    "karena", "sebab", "meskipun", "meski", "walaupun", "walau", "jika", "ketika", "saat", "setelah",
    "selanjutnya", "lebih lanjut", "terpisah", "secara terpisah", "di tempat terpisah", "padahal", "setelah itu",
    "pada kesempatan yang sama", "dalam kesempatan itu", "menanggapi hal itu", "terkait hal itu", "atas hal itu",
    "menyadari hal tersebut", "sekadar informasi", "dalam perkembangan lain", "di hari yang sama", "lagi pula",
    "di saat yang sama", "pada saat yang sama", "seperti diketahui", "sebagai informasi", "demikian pula",
)  # fmt: skip
# End the speaker's noun phrase when they follow it.
AFTER_SPEAKER = frozenset(
    """
    kepada dalam di pada saat ketika seperti sebagaimana usai setelah melalui lewat dikutip dilansir sembari
    sambil seraya meski meskipun walau untuk tentang soal terkait mengenai bahwa sebelum sejak dan serta ke
    dengan sesaat merujuk mengacu menanggapi mengutip melansir tadi karena namun tetapi oleh menyusul
    """.split()
)
SPEECH_SETTINGS = frozenset({"konferensi", "jumpa", "wawancara", "pernyataan", "keterangan", "siaran", "pidato",
                             "rapat", "sebuah", "unggahan", "akun", "laporan", "laporannya", "pidatonya",
                             "pernyataannya", "keterangannya", "surat"})  # fmt: skip
