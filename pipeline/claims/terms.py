"""Words that say what troops do or suffer, how certain it is, and where. Data, reviewed like code.

Forms are made by morphology (:mod:`pipeline.claims.events`): of each root the active (me-), the
passive (di-, ter-) and the noun (pe- -an), with the suffixes given.
"""

# event -> roots of verbs whose object is the troops ("mengirim N tentara", "N tentara dikirim").
OBJECT_ROOTS = {
    "deployment": (
        "kirim", "kirimkan", "kerah", "kerahkan", "sebar", "sebarkan", "tempatkan", "terjunkan",
        "tugaskan",
        "gelar", "libatkan", "turunkan", "berangkatkan", "tambah", "tambahkan", "datangkan",
        "daratkan", "pindahkan", "geser", "poskan", "pasok", "konsentrasikan", "rotasi",
        "perbantukan",
        "lepas", "lepaskan ke", "stasiunkan", "sumbangkan", "sumbang", "luncurkan", "pertahankan",
        "posisikan",
        "antarkan", "kawal", "tumpuk", "tampung", "jaga",
    ),
    "training": ("latih", "gembleng", "didik"),
    "mobilization": ("mobilisasi", "mobilisasikan", "rekrut", "siapkan", "persiapkan", "panggil",
        "himpun",
                     "kumpulkan", "daftarkan", "aktifkan", "bentuk", "siagakan"),
    "withdrawal": ("tarik", "pulangkan", "kurangi", "pangkas", "bubarkan"),
    "killed": ("tewaskan", "bunuh", "gugurkan", "habisi", "eliminasi", "binasakan", "matikan",
        "renggut",
               "hilangkan nyawa"),
    "wounded": ("lukai", "cederai"),
    "captured": ("tangkap", "tawan", "sandera", "culik", "ringkus", "bekuk", "tahan"),
    "released": ("bebaskan", "lepaskan", "pertukarkan", "tukar"),
    "combat": ("serang", "serbu", "kepung", "gempur", "adang", "hadapi", "sergap"),
    # what happens to them says nothing of where they are sent
    "other": ("tinjau", "kunjungi", "inspeksi", "lantik", "pecat", "adili", "hukum", "vonis",
        "periksa", "bayar"),
}  # fmt: skip

# Verbs of how large a force is, whose object is the number ("memiliki N", "menyusut menjadi N").
STRENGTH_VERBS = (
    "memiliki",
    "punya",
    "mempunyai",
    "menyusut",
    "berkurang",
    "tersisa",
    "membengkak",
    "diperkuat",
    "menjadi",
    "mencapai",
    "melebihi",
    "berjumlah",
    "adalah",
)

# event -> words as they are written whose subject is the troops, or nouns of what befell them.
SUBJECT_WORDS = {
    "deployment": (
        "tiba", "datang", "kedatangan", "hadir", "kehadiran", "berada", "keberadaan", "berangkat",
        "keberangkatan",
        "masuk", "memasuki", "bertugas", "penugasan", "berjaga", "berpatroli", "patroli",
        "mendarat", "bermarkas",
        "bergabung", "tergabung", "bergerak", "turun", "menjaga", "mengamankan", "pengamanan",
        "mengawal",
        "menduduki", "menyeberang", "melintasi", "memperkuat", "perkuatan", "ditempatkan",
        "penempatan", "pengerahan",
        "pengiriman", "penyebaran", "pergelaran", "penggelaran", "pelibatan", "berpartisipasi",
        "ambil bagian",
        "mengambil bagian", "menggantikan", "ditambah", "penambahan", "bersiaga", "siaga",
        "berpangkalan",
        "berkumpul", "bertahan", "bercokol", "ditumpuk", "penumpukan", "diterbangkan", "bertolak",
        "dikontribusikan",
        "menyusup", "menumpuk", "membanjiri", "terdapat", "didukung", "menyusul", "menyeberangi",
        "penerjunan", "tersebar", "bertambah", "mengawasi", "membantu",
        "terlibat", "menjalankan", "melaksanakan", "ikut", "diberangkatkan", "pemberangkatan",
        "berbaris",
    ),
    "training": ("berlatih", "latihan", "pelatihan", "pendidikan", "dilatih", "dididik",
        "digembleng"),
    "mobilization": ("mobilisasi", "wajib militer", "wamil", "perekrutan", "rekrutmen", "bersiap",
        "mendaftar",
                     "persiapan", "merekrut", "dipanggil", "pemanggilan"),
    "withdrawal": ("mundur", "hengkang", "pulang", "kepulangan", "meninggalkan", "ditinggalkan",
        "angkat kaki",
                   "penarikan", "pemulangan", "pengurangan", "keluar", "kembali ke",
                   "menarik diri", "kabur",
                   "ditarik", "dipulangkan", "melarikan diri", "mengungsi", "evakuasi",
                   "dievakuasi"),
    "strength": ("berkekuatan", "kekuatan", "beranggotakan", "terdiri", "jumlah", "total",
        "anggota aktif",
                 "membawahi", "berisi", "menampung", "kekurangan"),
    "killed": ("tewas", "gugur", "mati", "meninggal", "terbunuh", "kematian", "tewasnya",
        "gugurnya", "kehilangan",
               "korban jiwa", "dimakamkan", "pemakaman", "jenazah", "ditembak mati",
               "menembak mati", "meregang nyawa",
               "kehilangan nyawa", "korban tewas", "dieksekusi", "nyawa", "dilumpuhkan",
               "melumpuhkan"),
    "wounded": ("terluka", "luka", "luka-luka", "cedera", "melukai", "cacat", "dirawat", "kritis"),
    "captured": ("tertangkap", "tawanan", "penangkapan", "penyanderaan", "penculikan", "ditahan",
        "tahanan",
                 "ditawan", "disandera", "tertawan"),
    "released": ("bebas", "dibebaskan", "pembebasan", "dilepaskan", "pelepasan", "pertukaran",
        "bertukar"),
    "missing": ("hilang", "hilangnya", "raib"),
    "surrendered": ("menyerah", "menyerahkan diri", "menyerahnya", "penyerahan diri",
        "meletakkan senjata",
                    "letakkan senjata"),
    "combat": ("bertempur", "pertempuran", "berperang", "menyerang", "serangan", "menyerbu",
        "terlibat baku tembak",
               "baku tembak", "kontak tembak", "melawan", "menghadapi", "dikepung", "terkepung",
               "mengepung",
               "menggempur", "bentrok", "bentrokan", "operasi", "merebut", "pengepungan",
               "berhadapan", "penyergapan"),
    "other": ("membelot", "desersi", "disersi", "pembelotan", "pemecatan", "pembangkangan",
        "membangkang"),
}  # fmt: skip

# Nouns and weak verbs that give the event only when nothing else of the clause does.
WEAK = frozenset(
    """
    berisi serangan operasi pertempuran melawan menjadi mencapai melebihi adalah jumlah total
    kekuatan latihan bertahan membantu menjalankan
    melaksanakan ikut masuk keluar tambah menambah ditambah bertambah siaga turun lepas
    tahan bentuk membentuk dibentuk menghadapi hadapi dihadapi pertahankan mempertahankan
    dipertahankan
    terdiri kekurangan berkekuatan berjumlah beranggotakan mengamankan
    pengamanan bersiap persiapan gelar menggelar digelar pulang patroli tukar penumpukan perkuatan
    nyawa terlibat
    menggantikan mengawasi terdapat didukung evakuasi dievakuasi mengungsi kritis luka jenazah
    tahanan dirawat berhadapan
    """.split()
)

# modality -> words in the clause, in order of precedence.
MODAL_WORDS = {
    "denied": ("tidak", "tak", "bukan", "belum", "tiada", "nihil"),
    "possible": ("mungkin", "kemungkinan", "dapat", "bisa", "diduga", "disebut-sebut",
        "barangkali", "berpotensi",
                 "boleh jadi", "konon", "dikhawatirkan", "dicurigai", "kemungkinannya",
                 "sepertinya", "tampaknya",
                 "agaknya"),
    "planned": ("akan", "bakal", "berencana", "rencana", "rencananya", "merencanakan",
        "direncanakan", "siap",
                "bersiap", "bermaksud", "hendak", "ingin", "berniat", "dijadwalkan", "menjadwalkan",
                "diperintahkan", "memerintahkan", "berjanji", "menjanjikan", "mempertimbangkan",
                "berkomitmen",
                "menargetkan", "ditargetkan", "diinstruksikan", "menawarkan", "dipersiapkan",
                "mengusulkan",
                "diusulkan", "mendesak", "usulan", "berambisi", "segera", "menunggu", "ditunda",
                "menunda", "mengancam", "bersedia", "setuju",
                "menyetujui", "disetujui", "memutuskan"),
}  # fmt: skip
# "tidak hanya … tetapi juga", "bukan hanya", "tidak kurang dari", "tak lebih dari", "belum lama
# ini": no negation
NOT_NEGATING = frozenset(
    {"hanya", "saja", "cuma", "kurang", "lebih", "lama", "sampai", "sedikit", "termasuk", "pelak"}
)

# Plans as nouns: only what follows without a comma is planned ("rencana mengirim", not "rencana
# keamanan, …").
PLAN_NOUNS = frozenset({"rencana", "usulan"})
# Verbs that deny the verb right behind them ("gagal mengirim"), or the noun before ("pengiriman
# itu batal").
REFUSALS = frozenset({"batal", "urung", "gagal", "enggan", "menolak", "membatalkan", "dibatalkan"})
# Verbs that pass a modal word on to the verb or noun behind them ("akan mulai mengirim", "bisa
# melakukan latihan").
LIGHT_VERBS = frozenset(
    """
    melakukan melaksanakan melancarkan menggelar mengadakan memulai dimulai meneruskan melanjutkan
    membantu mencoba
    berusaha berupaya bersedia memutuskan mempertimbangkan menyetujui memerintahkan diperintahkan
    diizinkan mengizinkan
    melibatkan diikuti menjalani menjalankan menerima mengambil bersiap berencana merencanakan
    direncanakan bermaksud berniat
    dijadwalkan menjadwalkan berkomitmen berjanji diduga dicurigai diperkirakan menambah terlibat
    termasuk terdiri terdapat
    berada mencapai meminta diminta terus bergabung
    """.split()
)
# Words that look like verbs by their first letters.
NOT_VERBS = frozenset(
    """
    tersebut terhadap terakhir terbesar terlalu terbaru terdekat terutama dirinya berbagai bersama
    beberapa berikutnya
    berikut mereka menteri mengenai memang melalui meter berat terpisah tertentu berhasil
    """.split()
)
SUBORDINATORS = frozenset(
    """
    yang untuk agar supaya karena setelah jika bila apabila ketika saat sebelum meski meskipun
    walau sehingga guna
    """.split()
)
TOMORROW = frozenset({"besok", "lusa"})

# Nouns of kinds of place that stand before its name; not part of the canonical name.
PLACE_GENERICS = frozenset(
    """
    wilayah oblast provinsi kota kabupaten kecamatan distrik daerah kawasan desa kampung negara
    republik
    region kegubernuran prefektur bagian regensi kotamadya ibu ibukota departemen sekitar seluruh
    dekat
    sepanjang pinggiran negeri pantai gurun
    """.split()
)
# Nouns that make a place of their own of the name behind them ("garis depan Kursk", "pangkalan
# Al-Tanf").
PLACE_NOUNS = frozenset(
    """
    garis perbatasan pangkalan kamp pelabuhan bandara markas lembah pulau kepulauan selat laut
    teluk gunung
    pegunungan semenanjung jalur pusat timur barat utara selatan tenggara
    lapangan pos zona front hutan sungai danau lepas
    """.split()
)
COMPASS = (
    "barat daya",
    "barat laut",
    "timur laut",
    "tenggara",
    "timur",
    "barat",
    "utara",
    "selatan",
    "tengah",
)

# Words between the counted noun and the nation that leave the two one noun phrase.
FORCE_LINKS = frozenset(
    """
    dari asal milik tambahan militer reguler elite elit infanteri angkatan darat laut udara
    bersenjata pasukan
    tentara prajurit personel marinir khusus gabungan cadangan aktif wajib pemberontak milisi
    kelompok garda
    nasional penjaga perdamaian bayaran muda baru lagi dan serta loyalis pro anti pemerintah junta
    gerilyawan
    pejuang militan anggota republik koalisi pimpinan tempur terlatih bersenjatakan berkuda
    berseragam terjun
    terbaik terakhir tersisa bantuan wanita perempuan pria laki-laki lintas
    """.split()
)
# Words that end that noun phrase; verbs by their prefix do too (pipeline.claims.forces).
PHRASE_STOPS = frozenset(
    """
    di ke pada untuk oleh dengan terhadap melawan kepada dalam akan telah sudah sedang masih belum
    tidak bukan yang
    itu tersebut ini kini saat setiap tiap hari pekan bulan tahun tewas gugur luka hilang tiba
    hadir ikut mundur
    pulang kata ujar menurut agar karena setelah ketika sebelum sejak hingga sampai per atau tetapi
    sementara antara
    bersama ada siap bisa dapat mungkin harus juga
    """.split()
)
# Between a passive verb and the state that does it ("dikerahkan oleh pemerintah Rusia").
PASSIVE_AGENT_LINKS = frozenset(
    {"oleh", "pemerintah", "militer", "tentara", "pasukan", "rezim", "junta", "negara"}
)
# Behind one of these a name is no subject.
NOT_AN_AGENT = frozenset(
    """
    di ke dari terhadap melawan kepada untuk wilayah dengan menuju bersama bendera oleh pada atas
    sekitar dekat
    kota provinsi distrik perbatasan dalam antara garis perang bagi soal tentang
    """.split()
)
# Nouns of soldiers whom states fight; they are not the state's own.
REBEL_NOUNS = frozenset({"militan", "pemberontak", "gerilyawan", "separatis", "teroris"})
# Alliances and missions of states: what "militan" or "pemberontak" are not.
ALLIANCES = frozenset(
    """
    NATO UN ISAF KFOR UNIFIL MONUSCO MINUSCA MINUSMA UNMISS UNAMID UNDOF AMISOM ATMIS AUSSOM ECOWAS
    SADC
    """.split()
) | {"African Union", "European Union"}
ENEMY = frozenset({"musuh", "lawan"})
SOLDIER_NOUNS = frozenset({"tentara", "prajurit", "serdadu"})
# Before a nation they make it an army.
MILITARY_NOUNS = frozenset(
    "tentara pasukan militer prajurit serdadu personel marinir milisi gerilyawan pejuang militan garda".split()
)
# In the role of a source: he speaks of his state's troops.
SECURITY_ROLES = (
    "pertahanan",
    "panglima",
    "komandan",
    "staf",
    "militer",
    "angkatan",
    "jenderal",
    "kolonel",
)

# Nouns that say whose number it is ("jumlah pasukan … 500 orang").
FORCE_NOUNS = frozenset(
    """
    pasukan tentara personel militan prajurit kekuatan kontingen milisi gerilyawan pejuang kombatan
    antaranya
    """.split()
)
SIZE_NOUNS = frozenset({"sisa", "jumlah", "total", "kekuatan"})
# Verbs whose "dari" is the place left, though the event is another.
LEAVING = frozenset({"evakuasi", "dievakuasi", "mengevakuasi"})
# A subject in the first person speaks for its own side.
OWN_LEAD = frozenset(
    {"telah", "sudah", "berhasil", "bahwa", "pasukan", "pejuang", "baru", "saja", "juga"}
)
# First words of an adverbial that opens a sentence and holds for all its clauses.
OPENERS = frozenset(
    {"di", "ke", "dari", "pada", "dalam", "selama", "sejak", "hingga", "sampai", "awal", "akhir"}
)
OWN_SIDE = frozenset(
    {
        "kami",
        "kita",
        "pihaknya",
        "pasukannya",
        "tentaranya",
        "negaranya",
        "kelompoknya",
        "negerinya",
    }
)

# Generic words in the name of a state's army; with the state's name they leave nothing over.
MILITARY_WORDS = frozenset(
    """
    tentara militer pasukan angkatan bersenjata darat laut udara kementerian pertahanan departemen
    garda korps
    marinir army luar komando pusat staf umum badan intelijen keamanan pertahanan kepresidenan
    armada kerajaan kekaisaran
    republik dalam negeri kepala
    """.split()
)
# First words of bodies that decide for a state's army; what follows is the state or a department.
STATE_BODIES = frozenset(
    """
    parlemen kongres senat kabinet duma majelis dewan pemerintah kementerian departemen istana dpr
    kantor
    """.split()
)
# First words of the names of units, which are parts of a force.
UNIT_WORDS = frozenset(
    """
    brigade brigif divisi batalyon batalion yonif yon resimen kompi satgas kodam korem kodim grup
    skuadron
    armada satuan kontingen garis pos detasemen komando lanud lantamal resimen
    """.split()
)
