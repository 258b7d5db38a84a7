"""Words that say what troops do or suffer, how certain it is, and where. Data, reviewed like code.

Forms are made by morphology (:mod:`pipeline.claims.events`): of each root the active (me-), the
passive (di-, ter-) and the noun (pe- -an), with the suffixes given.
"""

# event -> roots of verbs whose object is the troops ("mengirim N tentara", "N tentara dikirim").
OBJECT_ROOTS = {
    "deployment": (
        "kirim", "kirimkan", "kerah", "kerahkan", "sebar", "sebarkan", "tempatkan", "terjunkan", "tugaskan",
        "gelar", "libatkan", "turunkan", "berangkatkan", "tambah", "tambahkan", "datangkan",
        "daratkan", "pindahkan", "geser", "poskan", "pasok", "konsentrasikan", "rotasi", "perbantukan",
        "lepas", "lepaskan ke", "stasiunkan", "sumbangkan", "sumbang", "luncurkan", "pertahankan", "posisikan",
        "antarkan", "kawal", "tumpuk", "tampung", "jaga",
    ),
    "training": ("latih", "gembleng", "didik"),
    "mobilization": ("mobilisasi", "mobilisasikan", "rekrut", "siapkan", "persiapkan", "panggil", "himpun",
                     "kumpulkan", "daftarkan", "aktifkan", "bentuk", "siagakan"),
    "withdrawal": ("tarik", "pulangkan", "kurangi", "pangkas", "bubarkan"),
    "killed": ("tewaskan", "bunuh", "gugurkan", "habisi", "eliminasi", "binasakan", "matikan", "renggut",
               "hilangkan nyawa"),
    "wounded": ("lukai", "cederai"),
    "captured": ("tangkap", "tawan", "sandera", "culik", "ringkus", "bekuk", "tahan"),
    "released": ("bebaskan", "lepaskan", "pertukarkan", "tukar"),
    "combat": ("serang", "serbu", "kepung", "gempur", "adang", "hadapi"),
}  # fmt: skip

# Verbs of how large a force is, whose object is the number ("memiliki N", "menyusut menjadi N").
STRENGTH_VERBS = (
    "memiliki", "punya", "mempunyai", "menyusut", "berkurang", "tersisa", "membengkak", "diperkuat", "menjadi",
    "mencapai", "melebihi", "berjumlah", "adalah",
)

# event -> words as they are written whose subject is the troops, or nouns of what befell them.
SUBJECT_WORDS = {
    "deployment": (
        "tiba", "datang", "kedatangan", "hadir", "kehadiran", "berada", "keberadaan", "berangkat", "keberangkatan",
        "masuk", "memasuki", "bertugas", "penugasan", "berjaga", "berpatroli", "patroli", "mendarat", "bermarkas",
        "bergabung", "tergabung", "bergerak", "turun", "menjaga", "mengamankan", "pengamanan", "mengawal",
        "menduduki", "menyeberang", "melintasi", "memperkuat", "perkuatan", "ditempatkan", "penempatan", "pengerahan",
        "pengiriman", "penyebaran", "pergelaran", "penggelaran", "pelibatan", "berpartisipasi", "ambil bagian",
        "mengambil bagian", "menggantikan", "ditambah", "penambahan", "bersiaga", "siaga", "berpangkalan",
        "berkumpul", "bertahan", "bercokol", "ditumpuk", "penumpukan", "diterbangkan", "bertolak", "dikontribusikan",
        "menyusup", "menumpuk", "menyusul", "menyeberangi", "penerjunan", "tersebar", "bertambah", "mengawasi", "membantu",
        "terlibat", "menjalankan", "melaksanakan", "ikut", "diberangkatkan", "pemberangkatan", "berbaris",
    ),
    "training": ("berlatih", "latihan", "pelatihan", "pendidikan", "dilatih", "dididik", "digembleng"),
    "mobilization": ("mobilisasi", "wajib militer", "wamil", "perekrutan", "rekrutmen", "bersiap", "mendaftar",
                     "persiapan", "merekrut", "dipanggil", "pemanggilan"),
    "withdrawal": ("mundur", "hengkang", "pulang", "kepulangan", "meninggalkan", "ditinggalkan", "angkat kaki",
                   "penarikan", "pemulangan", "pengurangan", "keluar", "kembali ke", "menarik diri", "kabur",
                   "ditarik", "dipulangkan"),
    "strength": ("berkekuatan", "kekuatan", "beranggotakan", "terdiri", "jumlah", "total", "anggota aktif",
                 "membawahi", "berisi", "menampung", "kekurangan"),
    "killed": ("tewas", "gugur", "mati", "meninggal", "terbunuh", "kematian", "tewasnya", "gugurnya", "kehilangan",
               "korban jiwa", "dimakamkan", "pemakaman", "jenazah", "ditembak mati", "menembak mati", "meregang nyawa",
               "kehilangan nyawa", "korban tewas", "dieksekusi", "nyawa", "dilumpuhkan", "melumpuhkan"),
    "wounded": ("terluka", "luka", "luka-luka", "cedera", "melukai", "cacat", "dirawat"),
    "captured": ("tertangkap", "tawanan", "penangkapan", "penyanderaan", "penculikan", "ditahan", "tahanan",
                 "ditawan", "disandera", "tertawan"),
    "released": ("bebas", "dibebaskan", "pembebasan", "dilepaskan", "pelepasan", "pertukaran"),
    "missing": ("hilang", "hilangnya", "raib"),
    "surrendered": ("menyerah", "menyerahkan diri", "menyerahnya", "penyerahan diri", "meletakkan senjata",
                    "letakkan senjata"),
    "combat": ("bertempur", "pertempuran", "berperang", "menyerang", "serangan", "menyerbu", "terlibat baku tembak",
               "baku tembak", "kontak tembak", "melawan", "menghadapi", "dikepung", "terkepung", "mengepung",
               "menggempur", "bentrok", "bentrokan", "operasi", "merebut", "pengepungan", "berhadapan"),
}  # fmt: skip

# Nouns and weak verbs that give the event only when nothing else of the clause does.
WEAK = frozenset(
    """
    serangan operasi pertempuran melawan menjadi mencapai melebihi adalah jumlah total kekuatan latihan bertahan membantu menjalankan
    melaksanakan ikut anggota masuk keluar tambah menambah ditambah bertambah siaga turun kembali lepas
    tahan bentuk membentuk dibentuk menghadapi hadapi dihadapi pertahankan mempertahankan dipertahankan
    terdiri kekurangan berkekuatan berjumlah beranggotakan mengamankan
    pengamanan bersiap persiapan gelar menggelar pulang patroli tukar penumpukan perkuatan nyawa terlibat
    menggantikan mengawasi luka jenazah tahanan dirawat berhadapan
    """.split()
)

# modality -> words in the clause, in order of precedence.
MODAL_WORDS = {
    "denied": ("tidak", "tak", "bukan", "belum", "tiada", "nihil"),
    "possible": ("mungkin", "kemungkinan", "dapat", "bisa", "diduga", "disebut-sebut", "barangkali", "berpotensi",
                 "boleh jadi", "konon", "dikhawatirkan", "dicurigai", "kemungkinannya", "sepertinya", "tampaknya",
                 "agaknya"),
    "planned": ("akan", "bakal", "berencana", "rencana", "rencananya", "merencanakan", "direncanakan", "siap",
                "bersiap", "bermaksud", "hendak", "ingin", "berniat", "dijadwalkan", "menjadwalkan",
                "diperintahkan", "memerintahkan", "berjanji", "menjanjikan", "mempertimbangkan", "berkomitmen",
                "menargetkan", "ditargetkan", "diinstruksikan", "menawarkan", "dipersiapkan", "mengusulkan",
                "diusulkan", "mendesak", "menyetujui pengiriman", "usulan", "berambisi", "segera"),
}  # fmt: skip
# "tidak hanya … tetapi juga", "bukan hanya", "tidak kurang dari", "tak lebih dari", "belum lama ini": no negation
NOT_NEGATING = frozenset({"hanya", "saja", "cuma", "kurang", "lebih", "lama", "sampai", "sedikit", "termasuk", "pelak"})

# Nouns of kinds of place that stand before its name; not part of the canonical name.
PLACE_GENERICS = frozenset(
    """
    wilayah oblast provinsi kota kabupaten kecamatan distrik daerah kawasan desa kampung negara republik
    region kegubernuran prefektur bagian regensi kotamadya ibu ibukota departemen sekitar seluruh dekat
    sepanjang pinggiran negeri
    """.split()
)
# Nouns that make a place of their own of the name behind them ("garis depan Kursk", "pangkalan Al-Tanf").
PLACE_NOUNS = frozenset(
    """
    garis perbatasan pangkalan kamp pelabuhan bandara markas lembah pulau kepulauan selat laut teluk gunung
    pegunungan semenanjung jalur pusat gurun timur barat utara selatan tenggara
    lapangan pos zona front hutan sungai danau lepas pantai
    """.split()
)
COMPASS = ("barat daya", "barat laut", "timur laut", "tenggara", "timur", "barat", "utara", "selatan", "tengah")

# Words between the counted noun and the nation that leave the two one noun phrase.
FORCE_LINKS = frozenset(
    """
    dari asal milik tambahan militer reguler elite elit infanteri angkatan darat laut udara bersenjata pasukan
    tentara prajurit personel marinir khusus gabungan cadangan aktif wajib pemberontak milisi kelompok garda
    nasional penjaga perdamaian bayaran muda baru lagi dan serta loyalis pro anti pemerintah junta gerilyawan
    pejuang militan anggota republik koalisi pimpinan
    """.split()
)
# A subject in the first person speaks for its own side.
OWN_SIDE = frozenset({"kami", "kita", "pihaknya", "pasukannya", "tentaranya", "negaranya", "kelompoknya", "negerinya"})

# Generic words in the name of a state's army; with the state's name they leave nothing over.
MILITARY_WORDS = frozenset(
    """
    tentara militer pasukan angkatan bersenjata darat laut udara kementerian pertahanan departemen garda korps
    marinir army komando pusat staf umum badan intelijen keamanan pertahanan kepresidenan armada
    """.split()
)
# First words of the names of units, which are parts of a force.
UNIT_WORDS = frozenset(
    """
    brigade brigif divisi batalyon batalion yonif yon resimen kompi satgas kodam korem kodim grup skuadron
    armada satuan kontingen garis pos detasemen komando lanud lantamal resimen
    """.split()
)
