"""What troops do or suffer, as it is worded. Data, reviewed like code.

Forms are made by morphology (:mod:`pipeline.claims.events`): of each root the active (me-), the
passive (di-, ter-) and the noun (pe- -an), with the suffixes given. Words and pairs of words
stand as they are written; a pair goes before its first word ("hilang nyawa" before "hilang").
"""

# event -> roots of verbs whose object is the troops ("mengirim N tentara", "N tentara dikirim").
OBJECT_ROOTS = {
    "deployment": (
        # sending
        "kirim", "kirimkan", "kerah", "kerahkan", "terjunkan", "turunkan", "berangkatkan",
        "datangkan", "daratkan", "terbangkan", "seberangkan", "luncurkan", "gelontorkan",
        "kucurkan", "lepas", "lepaskan ke", "utus", "susupkan", "selundupkan", "sisipkan",
        "hantarkan", "bantukan", "ikutkan", "alokasikan", "arahkan",
        # carrying and moving
        "angkut", "boyong", "bawa", "muat", "naikkan ke", "jejalkan", "antarkan", "pindahkan", "geser", "gerakkan", "alihkan",
        "relokasi", "relokasikan", "rotasi", "rotasikan", "gilir",
        # placing
        "sebar", "sebarkan", "tebar", "tempatkan", "gelar", "poskan", "stasiunkan", "posisikan",
        "konsentrasikan", "pusatkan", "tumpuk", "tampung", "parkir", "taruh", "pertahankan",
        "hadirkan", "fokuskan", "inapkan", "kantongi",
        # giving and taking part
        "tugaskan", "tugasi", "perbantukan", "libatkan", "sertakan", "ikutsertakan", "pasok",
        "suplai", "sumbangkan", "sumbang", "kontribusikan", "tambah", "tambahkan", "tawarkan",
        "janjikan", "sodorkan",
        # asking for them
        "minta", "butuhkan", "usulkan",
        # guarding
        "kawal", "jaga",
    ),
    "training": ("latih", "gembleng", "didik", "tempa", "luluskan"),
    "mobilization": (
        "mobilisasi", "mobilisasikan", "rekrut", "siapkan", "persiapkan", "panggil", "himpun",
        "galang", "jaring", "kumpulkan", "daftarkan", "aktifkan", "bentuk", "dirikan", "siagakan",
        "persenjatai", "sediakan", "sewa", "pekerjakan", "lantik", "tetapkan", "sumpah",
    ),
    "withdrawal": (
        "tarik", "pulangkan", "kembalikan", "kurangi", "pangkas", "bubarkan", "rumahkan",
        "pensiunkan", "demobilisasi", "demobilisasikan", "ungsikan", "usir", "repatriasi",
        "susutkan",
    ),
    "killed": (
        "tewaskan", "bunuh", "gugurkan", "habisi", "eliminasi", "binasakan", "matikan", "renggut",
        "hilangkan nyawa", "penggal", "eksekusi", "bantai", "jagal", "gorok", "tumpas", "basmi",
        "musnahkan", "netralkan", "netralisir", "netralisasi", "korbankan", "makamkan",
        "kuburkan", "kebumikan", "semayamkan",
    ),
    "wounded": ("lukai", "cederai", "ciderai", "tembak"),
    "captured": (
        "tangkap", "tawan", "sandera", "culik", "ringkus", "bekuk", "tahan", "sekap", "ciduk",
        "cokok", "penjarakan", "jebloskan",
    ),
    "released": ("bebaskan", "lepaskan", "pertukarkan", "tukar", "ampuni"),
    "combat": (
        "serang", "serbu", "kepung", "gempur", "adang", "hadang", "hadapi", "sergap", "jebak",
        "hancurkan", "halau", "tembaki", "bombardir", "perangi",
    ),
    # what happens to them says nothing of where they are sent
    "other": (
        "tinjau", "kunjungi", "inspeksi", "pecat", "adili", "hukum", "vonis", "periksa",
        "bayar", "lucuti", "resmikan", "sidang", "dakwa", "mutasi", "promosikan", "karantina",
        "vaksinasi", "selamatkan", "leburkan", "gabungkan", "integrasikan",
    ),
}  # fmt: skip
# event -> words as they are written before the number that is their object, or their agent
# ("memiliki N", "menyusut menjadi N", "dijaga N tentara").
STRENGTH_VERBS = (
    "memiliki",
    "punya",
    "mempunyai",
    "menyusut",
    "menciut",
    "berkurang",
    "tersisa",
    "menyisakan",
    "membengkak",
    "meningkat",
    "menurun",
    "merosot",
    "anjlok",
    "melonjak",
    "turun menjadi",
    "naik menjadi",
    "bertambah menjadi",
    "ditingkatkan",
    "dinaikkan",
    "diperkuat",
    "menjadi",
    "mencapai",
    "melebihi",
    "berjumlah",
    "adalah",
    "memimpin",
    "mengomandani",
    "membawahkan",
    "mencakup",
    "meliputi",
    "berawak",
    "berawakkan",
    "diawaki",
    "berintikan",
    "mengandalkan",
    "diisi",
    "didominasi",
)
OBJECT_WORDS = {
    "strength": STRENGTH_VERBS,
    "deployment": (
        "rumah bagi", "dijaga", "diawasi", "dihuni", "ditempati", "diduduki", "dikuasai",
        "dikawal", "dipatroli", "disusul", "dibantu", "disertai", "ditemani",
        "penyumbang", "kontributor", "pengirim", "butuh", "perlu tambahan", "memerlukan", "diperlukan",
    ),
    "killed": ("jenazah", "jasad", "mayat", "nyawa", "korban", "kehilangan", "kerugian"),
    "other": ("memeriksa",),
    "combat": ("memerangi",),
    "missing": ("pencarian", "kehilangan jejak"),
    "withdrawal": (
        "memanggil pulang", "panggil pulang", "mengirim pulang", "kirim pulang",
        "mengirim balik", "memulangkan",
    ),
}  # fmt: skip
# What soldiers are sent for when they do not fight. Said of an army and its number before.
DUTIES = (
    "menolong", "mengobati", "merawat", "melayani", "menangani", "menanggulangi", "memadamkan",
    "padamkan", "membersihkan", "bersihkan", "membangun", "bangun", "memperbaiki", "perbaiki",
    "merehabilitasi", "membuka", "memasang", "menggali", "menanam", "memanen", "menggarap",
    "menyalurkan", "salurkan", "membagikan", "bagikan", "mendistribusikan", "menjinakkan",
    "membongkar", "mengaspal", "bergotong royong", "gotong royong", "kerja bakti", "karya bakti",
    "mengejar", "kejar", "melacak", "menelusuri", "mengatur", "menertibkan", "membubarkan", "menutup", "menambal", "mengeruk", "menyedot",
    "memotong", "meninjau",
)  # fmt: skip
# event -> words as they are written whose subject is the troops, or nouns of what befell them.
SUBJECT_WORDS = {
    "deployment": (
        # arriving and going there
        "tiba", "datang", "kedatangan", "berangkat", "keberangkatan", "diberangkatkan",
        "pemberangkatan", "bertolak", "berlayar", "pergi ke", "terbang", "diterbangkan", "mendarat",
        "merapat", "menginjakkan kaki", "menapakkan kaki", "masuk", "memasuki", "menyeberang",
        "menyeberangi", "melintasi", "menyusup", "menyelinap", "menerobos", "bergerak",
        "bergeser", "berpindah", "turun", "turun tangan", "berbaris", "terjun", "berdatangan",
        "meluncur", "melaju", "menuju", "menembus", "menyusuri", "melintas", "berlabuh", "bersandar",
        "singgah", "berkonvoi", "bertandang", "menumpang", "menaiki", "dimuat",
        # being there
        "hadir", "kehadiran", "berada", "keberadaan", "terdapat", "bermarkas", "berpangkalan",
        "berkemah", "berkubu", "bersarang", "bercokol", "bertahan", "bersembunyi", "berlindung",
        "bermalam", "menginap", "menetap", "bermukim", "berdiam", "berpusat", "berbasis",
        "bertebaran", "berjajar", "berjejer", "bersiap siaga", "terlihat", "tampak", "terpantau",
        "ditampung", "menunggu", "berkumpul", "berkonsentrasi",
        "terkonsentrasi", "tersebar", "menumpuk", "membanjiri", "terikat",
        # serving and guarding
        "bertugas", "berdinas", "penugasan", "berjaga", "berjaga-jaga", "bersiaga", "siaga",
        "berpatroli", "patroli", "menjaga", "mengamankan", "amankan", "pengamanan", "mengawal",
        "mengawasi", "menyisir", "menduduki", "menguasai", "beroperasi", "membantu", "melindungi",
        "memantau", "memblokade", "memblokir", "menyekat", "menggeledah", "merazia",
        # as headlines write it: "450 prajurit jaga perbatasan"
        "jaga", "kawal", "awasi", "pantau", "bantu", "sisir", "lindungi", "duduki", "kuasai",
        "masuki", "perkuat", "ikuti",
        # work of soldiers, in disasters and villages
        *DUTIES,
        # taking part
        "bergabung", "tergabung", "berpartisipasi", "ambil bagian", "mengambil bagian", "terlibat",
        "ikut", "ikut serta", "turut serta", "menjalankan", "melaksanakan", "memperkuat",
        "perkuatan", "didukung",
        # being sent, and nouns of it
        "ditempatkan", "penempatan", "pengerahan", "pengiriman", "penyebaran", "pergelaran",
        "penggelaran", "pelibatan", "penerjunan", "pengangkutan", "pemindahan", "ditambah",
        "penambahan", "bertambah", "ditumpuk", "penumpukan", "dikontribusikan",
    ),
    "training": (
        "berlatih", "latihan", "pelatihan", "pendidikan", "dilatih", "dididik", "digembleng",
        "bermanuver", "diwisuda",
    ),
    "mobilization": (
        "mobilisasi", "wajib militer", "wamil", "perekrutan", "rekrutmen", "bersiap", "mendaftar",
        "persiapan", "merekrut", "dipanggil", "pemanggilan", "surat panggilan", "perintah panggilan",
        "panggilan tugas", "pembentukan", "disumpah", "bersumpah setia", "mengangkat sumpah",
        "pelantikan", "diterima", "meneken kontrak", "teken kontrak", "menandatangani kontrak",
    ),
    "withdrawal": (
        "mundur", "bergerak mundur", "ditarik mundur", "pergi dari", "hengkang", "pulang", "kepulangan", "meninggalkan", "ditinggalkan",
        "angkat kaki", "penarikan", "pemulangan", "pengurangan", "keluar", "kembali ke",
        "kembali dari", "balik ke", "menarik diri", "kabur", "ditarik", "dipulangkan",
        "melarikan diri", "mengungsi", "dievakuasi", "dikirim pulang",
        "dikirim balik", "dipanggil pulang", "mengosongkan", "bubar", "lari", "lari ke", "lari dari",
        "lolos ke", "lolos dari", "menyingkir", "minggat", "terusir", "terpukul mundur",
        "kocar-kacir", "purnatugas", "purna tugas",
    ),
    "strength": (
        "berkekuatan", "kekuatan", "beranggotakan", "terdiri", "jumlah", "total", "anggota aktif",
        "membawahi", "berisi", "kekurangan",
    ),
    "killed": (
        "tewas", "gugur", "berguguran", "mati", "meninggal", "wafat", "terbunuh", "kematian",
        "tewasnya", "gugurnya", "kehilangan", "korban jiwa", "dimakamkan", "pemakaman",
        "ditembak mati", "menembak mati", "meregang nyawa", "kehilangan nyawa", "hilang nyawa",
        "korban tewas", "jumlah kematian", "digantung", "menjadi korban", "jadi korban", "dieksekusi", "dilumpuhkan",
        "melumpuhkan", "tak bernyawa", "tidak bernyawa", "syahid",
    ),
    "wounded": (
        "terluka", "luka", "luka-luka", "cedera", "cidera", "melukai", "cacat", "dirawat",
        "kritis", "gawat", "koma", "sekarat", "lumpuh", "terkena", "menginjak ranjau",
        "kehilangan kaki", "kehilangan tangan", "kehilangan lengan", "kehilangan penglihatan", "tertembak", "dilarikan", "perawatan",
    ),
    "captured": (
        "tertangkap", "tawanan", "penangkapan", "penyanderaan", "penculikan", "ditahan",
        "tahanan", "ditawan", "disandera", "tertawan", "dipenjara", "mendekam",
    ),
    "released": (
        "bebas", "dibebaskan", "pembebasan", "dilepaskan", "pertukaran", "bertukar",
        "pengampunan",
    ),
    "missing": (
        "hilang", "hilangnya", "hilang kontak", "kehilangan kontak", "putus kontak", "raib", "lenyap", "belum ditemukan", "tidak ditemukan",
        "tak ditemukan", "belum diketahui", "tidak diketahui", "tak diketahui", "belum kembali",
        "tidak kembali", "tak kembali", "dicari",
    ),
    "surrendered": (
        "menyerah", "menyerahkan diri", "menyerahnya", "penyerahan diri", "meletakkan senjata",
        "letakkan senjata", "menyerahkan senjata", "serahkan senjata", "serahkan diri",
        "melucuti diri", "penyerahan", "bertekuk lutut", "tekuk lutut", "takluk", "turun gunung",
    ),
    "combat": (
        "bertempur", "pertempuran", "berperang", "menyerang", "serangan", "menyerbu",
        "terlibat baku tembak", "baku tembak", "kontak tembak", "melawan", "menghadapi",
        "dikepung", "terkepung", "mengepung", "menggempur", "merangsek", "menerjang",
        "bergerilya", "bentrok", "bentrokan", "operasi", "merebut", "pengepungan", "berhadapan",
        "penyergapan", "terjebak", "terperangkap", "terkurung", "dipukul mundur", "menginvasi",
    ),
    "other": (
        "membelot", "desersi", "disersi", "pembelotan", "pemecatan", "pembangkangan",
        "membangkang", "memberontak", "hukuman mati", "dihukum mati", "divonis mati", "selamat",
        "lolos", "mengundurkan diri", "terinfeksi", "positif", "keracunan", "menyamar", "merayakan",
    ),
}  # fmt: skip
# Words that mean one thing to the troops before them and another to those behind: one unit
# replaces another, which leaves. form -> event of its subject, event of its object or agent
TURNING = {
    "mengamankan": ("deployment", "captured"),
    "diamankan": ("captured", "deployment"),
    "menggantikan": ("deployment", "withdrawal"),
    "mengganti": ("deployment", "withdrawal"),
    "digantikan": ("withdrawal", "deployment"),
    "diganti": ("withdrawal", "deployment"),
    "menyusul": ("deployment", "deployment"),
    "mencari": ("deployment", "missing"),
    "mengevakuasi": ("deployment", "withdrawal"),
    "evakuasi": ("deployment", "withdrawal"),
    "menyelamatkan": ("deployment", "other"),
    "memburu": ("deployment", "combat"),
    "buru": ("deployment", "combat"),
}
# Nouns and weak verbs that give the event only when nothing else of the clause does.
WEAK = frozenset(
    """
    berisi serangan operasi pertempuran melawan menjadi mencapai melebihi adalah jumlah total
    kekuatan latihan bertahan membantu menjalankan melaksanakan ikut masuk keluar tambah menambah
    ditambah bertambah siaga turun lepas tahan bentuk membentuk dibentuk menghadapi hadapi
    dihadapi pertahankan mempertahankan dipertahankan terdiri kekurangan berkekuatan berjumlah
    beranggotakan mengamankan pengamanan amankan bersiap persiapan gelar menggelar digelar patroli
    tukar penumpukan perkuatan nyawa korban terlibat mengawasi terdapat didukung evakuasi
    dievakuasi mengungsi kritis luka jenazah jasad mayat tahanan tawanan dirawat berhadapan
    memimpin mencakup meliputi bawa membawa dibawa terbang geser gilir taruh jaring sewa
    dirikan mendirikan didirikan sediakan menyediakan disediakan selamat lolos positif bubar
    terikat turunkan alihkan pindahkan tebar parkir tempa meningkat menurun pencarian penghimpunan
    mempersenjatai dipersenjatai persenjatai merayakan pengampunan hukum sidang pelatihan perawatan penyerahan terkena kerugian menembak ditembak tembak mengganti diganti melumpuhkan
    minta meminta diminta butuhkan membutuhkan dibutuhkan memerlukan diperlukan usulkan
    mengusulkan diusulkan butuh tetapkan menetapkan ditetapkan sumpah arahkan mengarahkan
    diarahkan muat memuat terlihat tampak terpantau menunggu mencari memburu buru mengevakuasi
    menyelamatkan diterima lari menuju mengandalkan diisi didominasi dibantu disertai gawat koma
    jaga bantu ikuti perkuat pantau lindungi melindungi memantau berlindung ditampung pelantikan
    disusul menyusul menembus menaiki menumpang pengirim dicari terjun menyamar
    """.split()
) | frozenset(DUTIES)
# What befalls troops: right beside the number such a word is never weak ("dan 51 luka").
BEFALLS = frozenset({"killed", "wounded", "captured", "missing"})
# Forms of the roots that tell no event: "tentara terlatih".
ADJECTIVES = frozenset({"terlatih", "terdidik", "terhukum", "terpanggil", "terdaftar"})
# Nouns that say whose number it is ("jumlah pasukan … 500 orang").
FORCE_NOUNS = frozenset(
    """
    pasukan tentara personel militan prajurit kekuatan kontingen milisi gerilyawan pejuang kombatan
    antaranya
    """.split()
)
SIZE_NOUNS = frozenset({"sisa", "jumlah", "total", "kekuatan"})
# Verbs that tell only that somebody says or counts, not what the troops do.
TELLING = frozenset(
    """
    mengatakan menyebut menyebutkan menyatakan melaporkan dilaporkan disebut disebutkan diperkirakan
    memperkirakan menaksir ditaksir mengklaim diklaim mencatat tercatat dicatat mengungkapkan
    menambahkan mengakui menulis ditulis merinci memerinci dirinci mencantumkan dihitung menghitung
    terhitung termasuk tersebut terhadap terakhir terbesar terlalu terbaru terutama berbagai bersama
    beberapa berikut berikutnya bernama bersenjata mengutip dikutip dilansir melansir mereka menteri menurut mengenai memang melalui
    disebut-sebut dikabarkan diduga diyakini dipercaya ditengarai berkata bilang merupakan
    menjelaskan memastikan mengonfirmasi menegaskan mengaku diketahui berarti
    menargetkan ditargetkan terbanyak terkecil terendah tertinggi tersisa meter berat berdasarkan dibanding dibandingkan terlatih
    """.split()
)
