"""Words that report speech in Indonesian news. Data, reviewed like code.

Verb forms are made by morphology (:mod:`pipeline.lexicon.forms`), not listed.
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
    ("tuding", "", "states"), ("salah", "kan", "states"), ("kecam", "", "states"), ("sesal", "kan", "states"),
    ("keluh", "kan", "states"), ("kritik", "", "states"), ("beber", "kan", "states"),
    ("utara", "kan", "states"), ("kemuka", "kan", "states"), ("lontar", "kan", "states"),
    ("simpul", "kan", "states"), ("beritahu", "", "states"),
    ("beritahu", "kan", "states"), ("informasi", "kan", "states"), ("kisah", "kan", "states"),
    ("cerita", "kan", "states"), ("gambar", "kan", "states"), ("deskripsi", "kan", "states"), ("lukis", "kan", "states"), ("isyarat", "kan", "states"),
    ("indikasi", "kan", "states"), ("garisbawahi", "", "states"),
    ("singgung", "", "states"), ("puji", "", "states"), ("pastikan", "", "confirms"), ("contoh", "kan", "states"),
    ("tandas", "kan", "states"), ("urai", "kan", "states"), ("ulas", "", "states"),
    ("klarifikasi", "", "states"), ("klarifikasi", "kan", "states"), ("jabar", "kan", "states"),
    ("ulangi", "", "states"), ("maklum", "kan", "states"), ("sayang", "kan", "states"), ("soroti", "", "states"),
    ("perinci", "", "states"), ("bocor", "kan", "states"), ("bisik", "kan", "states"), ("data", "", "states"),
    ("dokumentasi", "kan", "states"), ("balas", "", "states"), ("timpal", "i", "states"), ("sanggah", "", "denies"),
    ("publikasi", "kan", "states"), ("deklarasi", "kan", "states"), ("rinci", "", "states"),
    ("siar", "kan", "states"), ("suara", "kan", "states"), ("kicau", "kan", "states"), ("cuit", "kan", "states"),
    ("lurus", "kan", "states"), ("koreksi", "", "states"), ("ralat", "", "states"), ("info", "kan", "states"),
    ("sindir", "", "states"), ("cibir", "", "states"), ("ejek", "", "states"), ("cela", "", "states"),
    ("kutuk", "", "states"), ("protes", "", "states"), ("cap", "", "states"), ("label", "i", "states"), ("beber", "", "states"),
    ("kenang", "", "states"), ("pandang", "", "states"), ("presentasi", "kan", "states"),
    ("ibarat", "kan", "states"), ("umpama", "kan", "states"), ("apresiasi", "", "states"), ("cemooh", "", "states"),
    ("sentil", "", "states"),
    # confirms
    ("konfirmasi", "", "confirms"), ("konfirmasi", "kan", "confirms"), ("kukuh", "kan", "confirms"), ("benar", "kan", "confirms"),
    ("aku", "i", "confirms"), ("verifikasi", "", "confirms"), ("ia", "kan", "confirms"),
    ("amin", "i", "confirms"),
    # denies
    ("bantah", "", "denies"), ("sangkal", "", "denies"), ("tolak", "", "denies"),
    ("tampik", "", "denies"), ("tepis", "", "denies"), ("mungkiri", "", "denies"),
    ("pungkiri", "", "denies"), ("ingkari", "", "denies"), ("mentah", "kan", "denies"),
    ("ragu", "kan", "denies"), ("sangsi", "kan", "denies"),
    # estimates
    ("perkira", "kan", "estimates"), ("duga", "", "estimates"), ("taksir", "", "estimates"),
    ("prediksi", "", "estimates"), ("prediksi", "kan", "estimates"), ("ramal", "kan", "estimates"),
    ("yakin", "i", "estimates"), ("yakin", "kan", "states"), ("percaya", "i", "estimates"), ("perhitung", "kan", "estimates"),
    ("hitung", "", "estimates"), ("estimasi", "kan", "estimates"), ("estimasi", "", "estimates"),
    ("sinyalir", "", "estimates"), ("prakira", "kan", "estimates"), ("kalkulasi", "", "estimates"), ("kalkulasi", "kan", "estimates"), ("proyeksi", "kan", "estimates"),
    ("curiga", "i", "estimates"),
    # warns
    ("peringat", "kan", "warns"), ("ingat", "kan", "warns"), ("ancam", "", "warns"),
    ("khawatir", "kan", "warns"), ("cemas", "kan", "warns"),
    # expects
    ("harap", "kan", "expects"),
    # demands
    ("minta", "", "demands"), ("desak", "", "demands"), ("tuntut", "", "demands"),
    ("seru", "", "demands"), ("seru", "kan", "demands"), ("imbau", "", "demands"), ("himbau", "", "demands"),
    ("perintah", "kan", "demands"), ("usul", "kan", "demands"), ("saran", "kan", "demands"),
    ("anjur", "kan", "demands"), ("rekomendasi", "kan", "demands"), ("mohon", "", "asks"),
    ("instruksi", "kan", "demands"), ("titah", "kan", "demands"), ("amanat", "kan", "demands"),
    ("ultimatum", "", "demands"), ("persilakan", "", "demands"), ("ajak", "", "demands"), ("larang", "", "demands"), ("tantang", "", "demands"), ("nasihat", "i", "demands"),
    # promises
    ("janji", "kan", "promises"), ("janji", "", "promises"), ("tawar", "kan", "promises"), ("jamin", "", "promises"), ("ikrar", "kan", "promises"),
    # asks
    ("tanya", "kan", "asks"), ("pertanya", "kan", "asks"),
)  # fmt: skip

# Verbs that take no meN-/di- or are idioms, as they are written.
OTHER_VERBS = {
    "berkata": "states", "bilang": "states", "berujar": "states", "bercerita": "states",
    "berkomentar": "states", "melansir": "states",
    "berpendapat": "states", "beralasan": "states", "berdalih": "states", "berargumen": "states",
    "berargumentasi": "states", "bersikeras": "states", "berkeras": "states", "berbunyi": "states", "bersikukuh": "states", "berkukuh": "states", "mengaku": "states",
    "berbicara": "states", "bersaksi": "states", "bercuit": "states", "mencuit": "states",
    "berucap": "states", "bertutur": "states", "berkisah": "states", "sesumbar": "states", "mendaku": "states",
    "mensinyalir": "estimates", "mempertegas": "states", "berkesimpulan": "states",
    "berkeyakinan": "estimates", "berasumsi": "estimates", "berpandangan": "states", "memerinci": "states",
    "berkilah": "states", "berkelakar": "states", "mengeluh": "states", "memastikan": "confirms",
    "berjanji": "promises", "berkomitmen": "promises", "bersumpah": "promises", "berikrar": "promises", "bertekad": "promises",
    "minta": "demands", "memercayai": "estimates", "memerintahkan": "demands", "ngaku": "states", "ngomong": "states", "ngotot": "states", "berkicau": "states", "berkoar": "states",
    "berkoar-koar": "states", "berbisik": "states", "bergumam": "states",
    "berharap": "expects", "bertanya": "asks", "mempertanyakan": "asks", "menanyakan": "asks",
    "percaya": "estimates", "yakin": "estimates", "curiga": "estimates", "menengarai": "estimates", "berseru": "demands",
    "menyambut": "states", "sepakat": "states", "setuju": "states", "sependapat": "states",
    "mewanti-wanti": "warns", "berpesan": "demands", "berspekulasi": "estimates",
}  # fmt: skip

# Cues that follow what is said, without prefix ("…, kata X"), beside the bare roots of VERBS.
OTHER_BARE = {
    "kata": "states", "ujar": "states", "jelas": "states", "terang": "states", "tegas": "states",
    "tambah": "states", "imbuh": "states", "sambung": "states", "pungkas": "states",
    "tukas": "states", "cetus": "states", "kilah": "states", "timpal": "states",
    "seloroh": "states", "tutup": "states", "sahut": "states", "jawab": "states",
    "pesan": "states", "aku": "states", "elak": "states", "seru": "states", "pinta": "asks",
    "demikian": "states", "bunyi": "states", "kelakar": "states", "sergah": "states",
    "cerca": "states", "teriak": "states", "wanti-wanti": "warns", "singkat": "states",
    "bela": "states", "celetuk": "states", "gumam": "states", "bisik": "states",
    "koar": "states", "ratap": "states", "pekik": "states", "dalih": "states",
    "tangkis": "denies", "sanjung": "states", "hardik": "states", "bentak": "states",
    "canda": "states", "kicau": "states", "gerutu": "states",
    "cecar": "asks", "tantang": "states", "ledek": "states", "olok": "states",
    "rintih": "states", "sesumbar": "states", "ketus": "states", "sela": "states",
    "guyon": "states", "celoteh": "states", "cerocos": "states", "ceplos": "states",
    "curhat": "states", "umpat": "states", "gertak": "warns",
}  # fmt: skip
# Roots of VERBS that are other words when they stand bare behind a comma ("…, data Kemhan").
NOT_BARE = frozenset(
    """
    aku amin ancam apresiasi benar cemas ibarat umpama cap label lukis deskripsi beritahu bocor contoh curiga data deklarasi dokumentasi garisbawahi gambar
    hitung ia indikasi info informasi ingat ingkari isyarat jabar kabar berita kemuka khawatir kukuh
    larang lurus maklum mentah minta mohon mungkiri nyata pandang pastikan percaya perhitung
    perinci perkira peringat pertanya presentasi pungkiri ragu sampai sangsi sayang siar simpul tawar
    persilakan ultimatum soroti suara tolak tunjuk ulangi umum utara verifikasi yakin
    """.split()
)
BARE = {root: stance for root, _, stance in VERBS if root not in NOT_BARE} | OTHER_BARE
# Of the bare cues, those so seldom anything else that no comma or quotation mark need stand before.
BARE_ALONE = frozenset({"kata", "ujar", "tutur", "ungkap", "imbuh", "pungkas", "tegas"})

# Passive verbs of saying without an agent that make an utterance of the clause they stand in.
SPEAKERLESS = frozenset(
    {"dilaporkan", "dikabarkan", "diberitakan", "disebut", "disebutkan", "diklaim", "dikatakan",
     "diwartakan", "diumumkan", "disebut-sebut", "konon", "kabarnya", "diminta", "didesak",
     "diimbau", "dituding", "dituduh", "diisukan", "dirumorkan", "diperingatkan"}
)  # fmt: skip
# ... and those of estimating, which make one only of a clause that counts troops.
ESTIMATING = frozenset(
    {"diperkirakan", "diduga", "diyakini", "ditaksir", "dipercaya", "diprediksi"}
)

# Roots that headlines use as verbs without any affix ("Kyiv Klaim …"); as nouns or adjectives
# elsewhere. Those with -kan or -i need no list ("Kyiv Tegaskan …").
HEADLINE_ROOTS = frozenset(
    """
    klaim sebut bantah ungkap minta desak ancam tuding konfirmasi duga imbau tepis sangkal prediksi
    tuduh cap kecam tampik tolak bilang ngaku tuntut kutuk ajak larang kritik beber janji
    """.split()
)

# What a denial denies. "menolak mengirim pasukan" is a refusal, not a reported utterance.
DENIABLE = frozenset(
    {"klaim", "tuduhan", "tudingan", "laporan", "kabar", "berita", "pernyataan", "dugaan",
    "anggapan",
     "rumor", "isu", "spekulasi", "informasi", "tuntutan", "kritik", "kesan", "bahwa", "keras",
     "angka", "jumlah", "data", "keterangan", "versi", "penjelasan", "temuan", "argumen", "alasan",
     "permintaan", "tawaran", "usul", "usulan", "seruan", "ajakan", "undangan", "gagasan", "ide",
     "desakan", "ultimatum", "rencana", "syarat", "imbauan", "himbauan", "anjuran", "saran",
     "upaya", "langkah", "sanksi", "resolusi", "proposal", "intervensi", "prasyarat",
     "protes", "kritikan", "sindiran", "vonis", "dakwaan", "gugatan", "sebutan", "julukan", "istilah",
     "cerita", "narasi", "hal", "gosip", "penilaian", "pandangan", "pendapat", "hasil", "itu"}
)  # fmt: skip
# Verbs that report only with a clause or a quotation behind them, in any of their forms.
NEEDS_BAHWA = frozenset(
    {"menilai", "menganggap", "mencatat", "menggambarkan", "mendeskripsikan", "melukiskan", "menyeru", "berkeras", "berbunyi", "menghitung", "melanjutkan", "mengingatkan", "menyampaikan", "menyebut", "mengungkap", "menerangkan",
     "berbicara", "berkomentar", "melansir", "menjamin", "mengancam", "merinci",
     "menyinggung", "memuji", "mengkritik", "percaya", "yakin", "mengecam", "mengkhawatirkan",
     "menulis",
     "menyesalkan", "mempercayai", "mencurigai", "memperhitungkan", "memastikan",
     "memublikasikan", "mempublikasikan", "menceritakan", "bersikeras", "bersikukuh", "berkukuh", "mengulas",
     "menguraikan",
     "mengulangi", "menyayangkan", "menyoroti", "membocorkan", "mendata", "mendokumentasikan", "membalas",
     "menyanggah", "sesumbar", "bertutur", "berkisah", "memerinci", "memperinci", "menimpali",
     "mengestimasi", "mengkalkulasi", "mengkalkulasikan", "mengalkulasi", "mengalkulasikan", "mempertegas",
     "berpesan", "mewanti-wanti", "berspekulasi", "berseru", "meyakinkan", "mengukuhkan",
     "mengucapkan", "melontarkan", "menyiarkan", "menyuarakan", "mengicaukan", "meluruskan",
     "mengoreksi", "meralat", "menyindir", "mencibir", "mengejek", "mencela", "mengutuk", "memprotes",
     "membeber", "mengenang", "mencap", "melabeli", "memandang", "mempresentasikan", "mencuitkan",
     "memerintahkan", "menginstruksikan", "menitahkan", "mengamanatkan", "mengajak", "melarang", "menantang",
     "menasihati", "mengultimatum", "mempersilakan", "mengeluh", "mengapresiasi", "mencemooh", "menyentil", "mencemaskan", "mendesak", "meminta", "minta", "sepakat", "setuju", "sependapat", "menawarkan"}
)  # fmt: skip
# Praise, blame and regret say what somebody thinks of an act, so that its noun is enough
# ("memuji keramahan warga", "menyesalkan jatuhnya korban").
APPRAISING = frozenset(
    {"memuji", "mengecam", "mengutuk", "menyesalkan", "menyayangkan", "mengkritik", "mengritik", "mencela",
     "mengkhawatirkan", "memprotes", "mengingatkan", "mengeluh", "mengapresiasi", "mencemooh", "mencemaskan"}
)  # fmt: skip
# Tell what somebody thinks; a report only of a clause that counts troops, or beside a quotation.
BELIEVING = frozenset(
    {"percaya", "yakin", "meyakini", "mempercayai", "memercayai", "mencurigai", "curiga"}
)

# Report where a document is their subject: "Data itu menunjukkan …"; a person who shows does not say.
DOCUMENT_VERBS = frozenset(
    {"menunjukkan", "memperlihatkan", "mencantumkan", "memuat", "mengindikasikan", "merekam"}
)
# ... and where it says "in it": "Dalam laporan itu tercantum …"
IN_DOCUMENTS = frozenset({"tertulis", "tercantum", "tertera", "termuat"})
# Take the one who is told as their object: "meyakinkan para sekutu bahwa …"
TELLS_SOMEBODY = frozenset(
    {"meyakinkan", "memberitahu", "memberi tahu", "memperingatkan", "mengingatkan", "mengabari",
     "memberitahukan", "mengabarkan", "menginformasikan"}
)  # fmt: skip
# ... of these, those that a clause without "bahwa" may follow ("menyebut 400 prajurit tewas").
TAKES_CLAUSE = frozenset(
    {"menyebut", "mencap", "melabeli", "merinci", "menilai", "mencatat", "menganggap", "menuding", "mengungkap", "mengingatkan",
     "yakin", "percaya", "memandang", "membeber", "mendata", "mendokumentasikan", "memerinci", "memperinci", "mengestimasi",
     "mencurigai", "menjamin", "menulis", "mengeluh", "menceritakan", "mengisahkan", "mengumumkan", "memastikan", "mengkhawatirkan",
     "memperhitungkan", "melansir"}
)  # fmt: skip
# Nouns that report with a "bahwa" clause.
NOUNS_OF_SAYING = frozenset(
    {"laporan", "pernyataan", "klaim", "kabar", "tuduhan", "tudingan", "dugaan", "peringatan",
    "bantahan", "berita",
     "rumor", "spekulasi", "isu", "rahasia", "pengumuman", "penegasan", "pengakuan", "perkiraan", "ancaman",
     "janji", "informasi", "estimasi", "sinyalemen", "konfirmasi", "kesaksian", "penjelasan",
    "keputusan", "putusan", "jaminan", "kesimpulan"}
)  # fmt: skip

# Active verbs before "bahwa" that say what somebody knows, perceives or shows, not what they said.
NOT_SAYING = frozenset(
    {"mengetahui", "menyadari", "memahami", "menemukan", "melihat", "mendengar", "merasa", "merasakan",
     "mengira", "menyangka", "berarti", "menandakan", "membuktikan", "menunjukkan", "memperlihatkan",
     "mempelajari", "mendapati", "mengerti", "menyaksikan", "menduga", "berpikir", "bermimpi", "mengingat",
     "mencerminkan", "mendapat", "menerima", "membayangkan", "melupakan", "menjadi", "beranggapan"}
)  # fmt: skip
