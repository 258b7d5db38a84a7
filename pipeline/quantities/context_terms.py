"""Closed lists that tell a count from a label, a year or money. Data only."""

# what a bare number may be followed by: anything that is no noun
CLOSED_CLASS = frozenset(
    """di ke dari pada untuk dengan dalam oleh dan atau serta yang sejak setelah sebelum karena
    akibat
    kemudian ada harus tewas terbunuh luka terluka gugur cedera hilang meninggal selamat ditangkap ditawan ditahan
    dirawat
    dibebaskan kritis menyerah hingga sampai akan telah sudah sedang masih pun lagi itu ini saat
    ketika sementara sedangkan termasuk kini sekarang saja lainnya lain selama tahun-tahun menjadi
    akhirnya dikirim dikerahkan ditempatkan dilatih ditarik tiba berada kembali menurut kata ujar
    tetapi tapi namun bahwa seperti dibanding dibandingkan ketimbang daripada sebelumnya agar jika meski bukan tidak secara sejauh per sehari
    sepekan sebulan setahun""".split()
)
# what becomes of soldiers: behind a number, before one, in "yang …"
_FATE_STEMS = """bunuh tembak luka lukai tawan tangkap tahan culik sandera eksekusi bekuk ringkus cederai
    cedera rawat evakuasi makamkan kubur kuburkan bebaskan lepaskan pulangkan kirim kirimkan
    tempatkan kerahkan tarik terjunkan siagakan rekrut latih pecat hukum adili sergap kepung jebak
    tikam bakar penggal lumpuhkan lucuti berangkatkan bantai gantung jerat""".split()
FATES = frozenset(
    """tewas luka gugur cedera hilang meninggal selamat kritis menyerah lolos kabur lari membelot
    desersi mati binasa mundur cacat melarikan menyerahkan""".split()
) | {prefix + stem for prefix in ("di", "ter") for stem in _FATE_STEMS}
# how fates are told: "30 mengalami luka", "dua dinyatakan hilang"
REPORTED_FATES = frozenset(
    """mengalami menderita dinyatakan dilaporkan dikabarkan dipastikan diketahui diyakini
    ditemukan""".split()
)
# where troops of whom nothing more is said go to or stand
POSTINGS = frozenset(
    """masuk tiba datang berangkat bertolak menyeberang mendarat ditarik bertahan bertempur bertugas
    berjaga berlatih bergabung ikut turun maju menyusul kembali pulang mendaftar""".split()
)
# counts rise and fall: "membengkak dari 1.200 menjadi 8.000"
CHANGES = frozenset(
    """membengkak menyusut meningkat menurun bertambah berkurang naik turun merosot melonjak anjlok
    susut menciut tumbuh berubah membesar mengecil melorot melompat meroket berkembang menipis
    dipangkas dikurangi ditambah ditingkatkan diturunkan dinaikkan diperkecil diperbesar diperkuat
    dirampingkan dipotong diciutkan dikembangkan""".split()
)
# the same, done to somebody's troops: "memangkas pasukannya dari 599.000 menjadi 500.000"
CHANGING = frozenset(
    """memangkas menambah mengurangi menaikkan meningkatkan menurunkan memperbesar memperkecil
    merampingkan memotong menciutkan memperkuat mengembangkan melipatgandakan""".split()
)
# how they come: "gelombang pertama sejumlah 350 orang"
WAVES = frozenset("gelombang kloter rombongan rotasi".split())
# a number of troops, whose name follows: "kekuatan Inggris di Irak"
STRENGTHS = frozenset({"kekuatan", "kekuatannya", "kehadiran", "kehadirannya"})
ADVERBS = frozenset(
    """hanya cuma cuman ada baru sudah telah masih tinggal kini sekarang dulu dahulu semula sempat
    memang pun justru malah bahkan nyaris saja lagi""".split()
)
PRONOUNS = frozenset({"mereka", "kami", "kita"})

CLOSING_MARKS = frozenset(".,;:!?)(\"”’'–—-")

MONTHS = frozenset(
    """januari februari maret april mei juni juli agustus september oktober november desember jan
    feb
    mar apr jun jul agu ags sep sept okt nov des""".split()
)
TIMES = MONTHS | frozenset(
    """tahun bulan pekan minggu hari malam pagi siang sore waktu abad dekade senin selasa rabu kamis
    jumat sabtu silam""".split()
)
LABELS = frozenset(
    """pasal ayat bab nomor no halaman hlm jilid seri tipe model km kilometer blok kode kelas grup
    edisi resolusi uu pp usia berusia umur berumur tanggal tgl pukul jam skor peringkat ranking
    rangking urutan versi nomer dunia abad tahun divisi brigade resimen batalyon batalion
    yonif yon kompi peleton skuadron armada korps detasemen kodam korem kodim brigif denpom satgas
    pleton regu kolom angkatan juz surat rt rw unit skadron lanud lantamal koarmada kapal kri
    jalan perpres""".split()
)
LABEL_KINDS = frozenset(
    """infanteri kavaleri artileri marinir zeni raider mekanis lintas udara linud para komando medan
    tank lapis baja bermotor gunung serbu darat laut tempur khusus""".split()
)
CURRENCIES = frozenset({"rp", "idr", "usd", "us$", "$", "€", "£", "¥", "rm", "s$", "euro", "dolar"})
YEAR_CONTEXT = (
    frozenset(
        """pada tahun sejak hingga sampai awal akhir pertengahan sepanjang selama era periode antara
        dan per dekade musim perang revolusi tragedi pemilu""".split()
    )
    | MONTHS
)

# ties a number to the noun before it: "pasukan berkekuatan 6.500 orang"
LINKERS = (
    "berkekuatan", "kekuatan", "menjadi", "jadi", "adalah", "ialah", "yakni", "yaitu",
    "beranggotakan", "berintikan", "terdiri dari", "terdiri atas", "beranggota", "berisi",
    "berawak", "tinggal", "tersisa", "sisa", "tercatat", "dibatasi", "bertambah", "diisi",
    "berkurang", "dikurangi", "diperkirakan", "ditaksir", "ke", "turun ke", "naik ke",
    "dari", "itu", "=", ":", "diperkuat", "diperkuat dengan", "diperkuat oleh", "diawaki",
    "menyisakan", "hanya tersisa", "seluruhnya", "semuanya", "totalnya",
)  # fmt: skip
# a bare number is a count of them only right behind one of these
BARE_LINKERS = (
    "berkekuatan", "berjumlah", "sebanyak", "sejumlah", "beranggotakan", "seluruhnya",
    "semuanya", "totalnya", "keseluruhannya",
)  # fmt: skip
