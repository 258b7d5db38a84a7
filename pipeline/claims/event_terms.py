"""What troops do or suffer, as it is worded. Data, reviewed like code.

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
# Nouns that say whose number it is ("jumlah pasukan … 500 orang").
FORCE_NOUNS = frozenset(
    """
    pasukan tentara personel militan prajurit kekuatan kontingen milisi gerilyawan pejuang kombatan
    antaranya
    """.split()
)
SIZE_NOUNS = frozenset({"sisa", "jumlah", "total", "kekuatan"})
