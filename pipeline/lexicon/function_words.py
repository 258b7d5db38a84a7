"""Adverbs, prepositions and connectives around a saying. Data, reviewed like code."""

# Between a subject and its verb.
AUXILIARIES = frozenset(
    """
    telah sudah semula saling juga cuma sekadar kini pun kembali lalu kemudian sempat turut ikut
    hanya masih
    baru terus sedang tengah langsung resmi segera akhirnya malah justru sendiri sebelumnya saat itu
    lantas pernah kerap sering selanjutnya bahkan secara dengan tegas terbuka keras singkat
    tegas-tegas sekali lagi kali ini hari tersebut berulang berkali-kali publik
    terang-terangan tertulis terpisah resminya bersama-sama sama-sama masing-masing balik
    jelas gamblang lugas seraya sambil tetap senantiasa selalu acap acapkali kerapkali seringkali
    kadang kadang-kadang sesekali mula-mula awalnya belakangan spontan kontan serta-merta
    """.split()
)
NEGATIONS = frozenset(
    {
        "tidak",
        "tak",
        "belum",
        "enggan",
        "bukan",
        "tanpa",
        "jangan",
        "gagal",
        "menolak",
        "ogah",
        "emoh",
    }
)
# A verb after these is not a finite verb of saying.
NON_FINITE = frozenset(
    {"untuk", "guna", "agar", "supaya", "akan", "dapat", "bisa", "harus", "ingin", "hendak", "demi",
     "berani", "mau", "berhak", "diminta", "perlu", "wajib", "mampu", "sulit", "siap", "bakal",
     "berwenang", "boleh", "bersedia", "berhasil", "berniat", "berencana", "bermaksud", "pura-pura",
     "berpura-pura", "seolah", "seolah-olah", "seakan", "seakan-akan", "seperti", "cenderung",
     "layak", "pantas", "malu", "takut", "segan", "lupa", "sudi", "dilarang", "dipaksa", "tampak",
     "terkesan", "dalam", "gemar", "suka", "siapa", "saat", "ketika", "usai", "seusai", "sangat",
     "amat", "paling", "cukup", "lebih", "ialah", "adalah", "yaitu", "yakni"}
)  # fmt: skip
# Open a clause of what might be said: nobody has.
CONDITIONS = frozenset(
    {"kalau", "jika", "bila", "apabila", "andai", "seandainya", "andaikan", "seumpama", "asalkan"}
)
# Open a sentence and are not part of the subject.
OPENERS = (
    "sementara itu", "selain itu", "di sisi lain", "di lain pihak", "di pihak lain",
    "dalam pada itu",
    "oleh karena itu", "karena itu", "meski demikian", "meski begitu", "namun demikian",
    "walau demikian",
    "walau begitu", "kendati demikian", "kendati begitu", "sehubungan dengan itu", "untuk itu",
    "di samping itu",
    "sebaliknya",
    "namun", "sebelumnya", "sebelum itu", "bahkan", "kemudian", "lalu", "lantas", "sedangkan",
    "adapun",
    "tetapi", "tapi", "akan tetapi", "dan", "serta", "sementara", "kini", "sekarang", "saat ini",
    "bahwa",
    "karena", "sebab", "meskipun", "meski", "walaupun", "walau", "jika", "ketika", "saat",
    "setelah",
    "selanjutnya", "lebih lanjut", "lebih jauh", "terpisah", "secara terpisah",
    "di tempat terpisah", "padahal",
    "setelah itu", "pada kesempatan yang sama", "dalam kesempatan itu",
    "dalam kesempatan yang sama",
    "pada kesempatan itu", "di tempat yang sama", "dihubungi terpisah", "ditemui terpisah",
    "menurutnya",
    "menanggapi hal itu", "terkait hal itu", "atas hal itu",
    "menyadari hal tersebut", "sekadar informasi", "dalam perkembangan lain",
    "di hari yang sama", "lagi pula",
    "di saat yang sama", "pada saat yang sama", "seperti diketahui",
    "seperti yang", "seperti", "sebagaimana", "sebagai informasi",
    "demikian pula",
    "senada", "hal senada", "nah", "hasilnya", "faktanya", "akibatnya", "intinya", "artinya",
)  # fmt: skip
# ... before a comma.
PAUSED_OPENERS = (
    "apalagi", "terlebih", "terlebih lagi", "ditambah lagi", "jadi", "malah", "malahan", "justru",
    "sayangnya", "pasalnya", "dengan demikian", "dengan begitu", "karena itulah",
    "oleh karena itulah", "oleh sebab itu", "kalau tidak", "jika tidak", "tak hanya itu",
    "tidak hanya itu", "bukan hanya itu", "bukan itu saja", "begitu pula", "begitu juga",
    "demikian juga", "yang jelas", "yang pasti", "akhirnya", "singkatnya",
)  # fmt: skip
# Open a clause that another one must follow.
SUBORDINATE = frozenset(
    """
    untuk guna demi agar supaya jika kalau bila apabila setelah sebelum ketika saat karena lantaran
    meski meskipun walau walaupun selain sejak begitu
    """.split()
)
# Verbs without prefix that make a headline a clause ("Panglima: Kami Kirim 300 Prajurit").
HEADLINE_PREDICATES = frozenset(
    """
    kirim tarik kerahkan tewaskan bunuh tembak serang rebut kuasai tambah lepas tangkap tahan sita
    latih kawal gelar rekrut siapkan siagakan pulangkan hadapi lumpuhkan hancurkan terima bebaskan
    beli beri bayar bangun usut tindak pecat cabut
    tempatkan turunkan bantu jaga mobilisasi siaga menyerah mendarat tempur
    """.split()
)
# End the speaker's noun phrase when they follow it.
AFTER_SPEAKER = frozenset(
    """
    kepada dalam di pada saat ketika seperti sebagaimana usai setelah melalui lewat dikutip
    dilansir sembari sambil seraya meski meskipun walau untuk tentang soal terkait mengenai
    bahwa sebelum sejak dan serta ke dengan sesaat merujuk mengacu menanggapi mengutip
    melansir tadi karena namun tetapi oleh menyusul berdasarkan ditemui dihubungi seusai
    selepas menjawab dari terhadap sebagai atas ihwal perihal menjelang via
    per edisi tertanggal bertanggal hingga sampai
    """.split()
)
# A word behind a quotation that is no verb of saying, whatever follows it ("…" milik X).
NO_CUE = frozenset(
    """
    yang dan atau serta ini itu tersebut di ke dari pada dalam oleh untuk bagi dengan tanpa
    tentang soal karena sebab saat ketika setelah sebelum jika kalau bila agar supaya bahwa
    adalah ialah merupakan bukan tidak tak belum akan telah sudah masih seperti sebagai
    sebagaimana milik karya garapan versi ala antara tapi tetapi namun sedangkan sementara
    padahal hingga sampai sejak maupun juga pun lalu kemudian kepada terhadap atas bersama
    sambil seraya sembari usai seusai tempat waktu lagu film buku judul para sang si termasuk
    misalnya dilansir dikutip jadi maka lantaran buatan besutan asal menurut begitu
    """.split()
)
# Stand before a predicate that may be no verb: "kian gawat", "justru takut", "tetap netral".
DEGREES = frozenset(
    "kian makin semakin terlalu sangat cukup tetap justru malah malahan bukan bukanlah amat".split()
)
# What somebody or something is, behind a closed noun phrase: "hukuman itu ringan".
STATES = frozenset(
    """
    aman stabil kondusif netral takut berani keliru salah benar batal sah tepat bohong palsu
    mustahil wajar lambat terlambat penting perlu layak pantas sia-sia nihil mirip sama serupa
    rendah tinggi buruk baik kuat lemah berat ringan murah mahal sulit mudah rawan parah kritis
    normal lancar kacau tegang tenang damai kosong penuh lengkap utuh bebas bersih jelas luka-luka
    sehat kurus sakit lapar gegabah ceroboh janggal aneh absurd konyol prematur ilegal legal adil
    sepihak berlebihan longgar ketat jauh dekat hanya cuma lebih kurang paling sering jarang
    rusak habis putus luluh sepi ramai besar kecil positif negatif padam mati macet langka bocor
    naik turun
    """.split()
)
# How somebody says it: "kata ibu itu lirih", "menjawab singkat".
MANNERS = frozenset(
    """
    lirih singkat tegas sinis ketus kesal geram tersenyum enteng santai pendek datar pelan lantang
    terbata-bata tersedu berapi-api terisak bergetar tertawa terkekeh mantap kalem gusar
    """.split()
)
# Open an adverbial before the subject, not what somebody says.
LEADS_IN = frozenset(
    """
    pada dalam di sejak selama sepanjang setelah sebelum usai saat ketika menurut melalui
    lewat dengan untuk atas terkait menanggapi hingga sampai menjelang karena akibat meski
    seusai dari ke ditanya soal tentang mengenai berdasarkan sambil seraya sembari selain
    """.split()
)
# behind a noun that points back: "jenderal itu", "kelompok tersebut"
DEMONSTRATIVES = frozenset({"itu", "tersebut", "ini", "tadi"})
# "Hal itu", "Pernyataan tersebut", "Hal senada": what a passive verb of saying refers back to.
POINTING = frozenset({"itu", "tersebut", "demikian", "ini", "senada", "serupa", "sama"})
# ... and the nouns that say nothing themselves: "Hal itu", unlike "Pengerahan itu dijanjikan X".
REFERRING = frozenset(
    "hal ini itu demikian begitu pernyataan keterangan penjelasan informasi ungkapan imbauan pesan "
    "pendapat pandangan komentar jawaban senada serupa kabar hasil temuan data fakta laporan "
    "kesimpulan".split()
)
