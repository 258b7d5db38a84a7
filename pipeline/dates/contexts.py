"""What has to stand, or must not stand, around a word for it to be a temporal expression.

Data, like :mod:`pipeline.dates.terms`: lower case, as the lexer gives them, each entry exercised in
``tests/dates``.
"""

from types import MappingProxyType

from pipeline.dates.terms import BREAK_KEY, DAY_LABELS

# month names that are also given names or common in names ("April Sari", "Sebelas Maret", "Mei
# Ling"): alone they are months only after a preposition
AMBIGUOUS_MONTHS = frozenset({"maret", "april", "mei", "juni", "juli", "agustus"})

# behind a month that opens a sentence: "April menjadi bulan terburuk"
MONTH_PREDICATES = frozenset(
    {"menjadi", "adalah", "merupakan", "tercatat", "mencatat", "ini", "lalu"}
)

# before a person's name, not before a month: "istri Juni"
BEFORE_PERSONS = frozenset(
    {"istri", "suami", "anak", "bapak", "pak", "adik", "kakak", "nama", "bernama", "sang"}
    | {"saudara"}
    | {"korban", "tersangka", "saksi", "oleh", "bersama", "kepada", "artis", "aktor", "aktris"}
    | {"penyanyi", "pemain", "pelatih", "bocah", "putri", "putra", "almarhum", "bagi", "terhadap"}
    | {"rekannya", "temannya", "istrinya", "suaminya", "anaknya", "adiknya", "kakaknya", "seperti"}
    | {"lalu", "namun", "sementara", "karena", "bahwa", "tetapi", "ketika", "saat", "yang", "jika"}
)

# a quotation behind these is a title: film "Tiga Hari"
TITLED = frozenset(
    {"film", "filmnya", "lagu", "album", "novel", "buku", "program", "berjudul", "bertajuk"}
    | {"judul"}
    | {"sinetron", "serial", "acara", "puisi", "cerpen", "drama", "lukisan", "bertema", "tema"}
)

FRACTION_NAMES = frozenset({"setengah", "sepertiga", "seperempat", "seperlima", "separuh"})

# "Revolusi Oktober", "Universitas Sebelas Maret", "Jalan 17 Agustus" are names
NAMES_BEFORE = frozenset(
    {"revolusi", "universitas", "jalan", "jl", "stadion", "bernama", "brigade", "divisi", "bandara"}
    | {"gerakan", "institut", "proklamasi", "monumen", "rumah", "kafe", "taman", "gang"}
)

# "Pasar Minggu" is a district, "paru-paru, rabu" is offal
WEEKDAY_NAMES_BEFORE = frozenset(
    {"pasar", "koran", "harian", "majalah", "tabloid", "salat", "shalat", "sholat", "solat"}
    | {"khatib", "khotbah", "khutbah", "sekolah", "puasa", "jalan", "kelurahan", "desa", "dusun"}
    | {"kompas", "band", "program"}
)

WEEKDAY_NAMES_AFTER = frozenset({"agung", "kelabu", "berdarah", "berkah", "curhat", "palem"})

# "pada malam puncak", "malam Jumat" is another thing
NO_PART_BEFORE = frozenset(
    {"puncak", "final", "anugerah", "penganugerahan", "penghargaan", "takbiran", "pertama", "kedua"}
    | {"ketiga", "terakhir", "pergantian", "natal", "tahun", "dana", "amal", "keakraban"}
    | {"renungan"}
)

# before a lone part of day: "sejak pagi"; a noun before it makes it a kind ("acara malam")
PART_CONTEXT = frozenset(
    {"pada", "menjelang", "jelang", "sejak", "hingga", "sampai", "dari", "saat", "waktu", "ketika"}
    | {"lewat", "selepas", "selewat", "usai", "sebelum", "setelah", "mulai", "di", "antara"}
    | {"suatu"}
)

# "tiga tahun lebih" where it ends the amount: not "tiga tahun lebih muda"
AFTER_LEBIH = frozenset(
    {BREAK_KEY, ".", ",", ")", ";", "?", "!", "itu", "ini", "lalu", "silam", "yang", "sejak", "di"}
    | {"untuk", "dan", "setelah", "sebelum", "mereka", "dia", "ia", "kami", "kita", "dalam", "pada"}
    | {"ke", "dari", "oleh", "dengan", "tanpa", "karena", "sudah", "telah", "terakhir", "hingga"}
)

# "terlebih dahulu", "lebih dulu" say the order of two things
# words that "dulu" as a time follows: a name does too; "makan dulu" is 'first'
DULU_AFTER = frozenset(
    {BREAK_KEY, ".", ",", ";", ":", "!", "?", '"', "“", "(", "–", "-"}
    | {"dari", "sejak", "seperti", "yang", "itu", "ini"}
    | {"orang", "saya", "aku", "kami", "kita", "dia", "ia", "mereka", "tapi", "tetapi", "kalau"}
    | {"waktu", "zaman", "jaman", "masa", "memang", "pernah", "pada", "dan", "di", "sebagaimana"}
    | {"namun", "berbeda", "kala", "saat", "sudah", "tahun", "bulan", "era", "ketika", "karena"}
    | {"padahal", "meski", "walau", "meskipun", "walaupun"}
)

_FIRST = frozenset(
    {"lebih", "terlebih", "harus", "tunggu", "sabar", "coba", "lihat", "biar", "cek"}
)

NO_REFERENCE_BEFORE = MappingProxyType(
    {"dulu": _FIRST | {"nanti"}, "dahulu": _FIRST, "nanti": frozenset({"jangan"})}
)

# verbs, by their prefixes: "dibuktikan dulu" is 'first'
VERBAL_PREFIXES = ("me", "di", "ber", "ter")

LENGTHS = frozenset({"km", "kilometer", "mil", "meter", "m", "knot", "kmh"})

# "Rp4 juta sebulan", "5 persen setahun": a rate
RATED = frozenset({"ribu", "juta", "miliar", "triliun", "persen", "rupiah", "dolar", "kali"})

# "dua tahun sebulan lalu" and the like are no rates
AFTER_ONE_UNIT = frozenset(
    {"lalu", "silam", "kemudian", "sebelumnya", "sebelum", "setelah", "setelahnya", "lagi"}
    | {"terakhir"}
    | {"ini", "yang", "berselang", "penuh", "sekali", "berikutnya", "ke", "belakangan", "mendatang"}
    | {"sejak", "setengah", "lebih", "semalam"}
)

BEFORE_ONE_UNIT = frozenset({"tanggal", "selama", "dalam", "sudah", "sekitar", "hampir", "lebih"})

# around "ke depan" in the sense of place
FORWARD_MOVES = frozenset(
    {"maju", "melangkah", "bergerak", "melihat", "memandang", "berlari", "lari", "condong", "jatuh"}
    | {"menatap", "terlempar", "terdorong", "berjalan", "membawa", "dibawa", "dipanggil", "tampil"}
    | {"duduk", "pindah", "selangkah", "langkah", "tersungkur", "menghadap", "menunduk", "geser"}
)

FRONTS = frozenset(
    {"rumah", "kantor", "gedung", "kelas", "umum", "publik", "pintu", "mata", "kamera", "hakim"}
    | {"istana", "gerbang", "toko", "masjid", "gereja", "sekolah", "pengadilan", "muka", "markas"}
)

FIRST_OF_PLACE = frozenset({"new", "arab", "korea", "hong", "sri", "kuala", "los", "washington"})

# before a lone month or year
STRONG_CONTEXT = frozenset({"pada", "sejak", "mulai", "semenjak", "sekitar", "©", "copyright"})

WEAK_CONTEXT = frozenset(
    {"hingga", "sampai", "dari", "antara", "sebelum", "setelah", "sesudah", "selama", "sepanjang"}
    | {"per", "dalam", "di", "menjelang", "memasuki", "untuk", "ke", "dengan", "selepas", "usai"}
)

YEAR_RANGE_CONTEXT = frozenset({"periode", "masa", "kurun", "antara", "tahun", "rentang"})

# before "(28/10)" or "28/10"
DAY_CONTEXT = DAY_LABELS | {"pada", "sejak", "hingga", "sampai", "mulai", "per", "tertanggal"}

# after four digits: they count something ("2000 tentara"), they are no year
COUNTED = frozenset(
    {"tentara", "prajurit", "pasukan", "personel", "personil", "serdadu", "marinir", "milisi"}
    | {"orang", "jiwa", "warga", "ribu", "juta", "miliar", "triliun", "persen", "unit", "kali"}
    | {"meter", "kilometer", "km", "mil", "ton", "kg", "dolar", "rupiah", "euro", "kombatan"}
    | {"anggota", "militan", "pejuang", "gerilyawan", "pemberontak", "relawan", "infanteri"}
    | {"kendaraan", "tank", "drone", "rudal", "roket", "korban", "pengungsi", "rumah", "perwira"}
    | {"hari", "jam", "menit", "detik", "bulan", "tahun", "pekan", "minggu", "pelaut"}
    | {"sukarelawan"}
)

# four digits behind these count, cost or number something
NO_YEAR_AFTER = frozenset(
    {"sebanyak", "sejumlah", "total", "totalnya", "hampir", "nyaris", "nomor", "no", "nomer", "rp"}
    | {"pasal", "ayat", "resolusi", "boeing", "tahun", "dasar", "uud", "kurikulum", "windows"}
    | {"usd", "idr", "seri", "tipe", "kode", "kapal", "km"}
    | {"mencapai", "berjumlah", "lebih", "sedikitnya", "setidaknya", "minimal", "maksimal", "ada"}
    | {"sekira", "kira", "kurang", "menjadi", "sebesar", "seharga", "senilai", "seluas", "sejauh"}
    | {"setinggi", "oleh", "butir", "halaman", "telepon", "telp", "psl"}
    | {"memiliki", "mengirim", "mengerahkan", "menewaskan", "melibatkan", "menempatkan", "punya"}
    | {"menangkap", "membunuh", "melatih", "merekrut", "kehilangan", "butuh", "membutuhkan", "x"}
)

# behind a bare year a clause goes on with these; a noun would be what the digits count
AFTER_YEAR = frozenset(
    {"dan", "atau", "yang", "di", "ke", "dari", "untuk", "dengan", "pada", "oleh", "ini", "itu"}
    | {"lalu", "silam", "mendatang", "akan", "telah", "sudah", "adalah", "hingga", "sampai", "juga"}
    | {"karena", "saat", "ketika", "serta", "tidak", "tak", "nanti", "masih", "dalam", "bagi"}
    | {"sebagai", "setelah", "sebelum", "namun", "tetapi", "tapi", "bisa", "dapat", "harus", "kini"}
    | {"sebesar", "sebanyak", "senilai", "sehingga", "maka", "naik", "turun", "hanya", "lewat"}
    | {"antara", "seperti", "agar", "bahwa"}
    | {"tersebut", "kemarin", "depan", "maupun", "kata", "ujar", "silam", "sejak", "usai", "secara"}
)

# behind these prepositions too, a bare year needs what follows to agree: "dari 1998 dokumen"
COUNTING_PREPOSITIONS = frozenset({"dari", "untuk", "dengan", "ke", "per"})

# never a subject that could follow a year: "pada 1945 meter"
MEASURES = frozenset(
    {"meter", "kilometer", "km", "mil", "ton", "kg", "dolar", "rupiah", "euro", "persen", "ribu"}
    | {"juta", "miliar", "triliun", "kali", "unit", "hektare", "hektar", "liter", "mdpl"}
)

# "sejak Februari" lies behind
SINCE = frozenset({"sejak", "semenjak"})

# what these stand before opens or closes a time; nothing is told of that day
BOUNDS = SINCE | {"mulai", "hingga", "sampai", "sebelum", "menjelang", "jelang", "lambat"}

# "akan tiba pada Senin": what follows lies ahead
FUTURE_CUES = frozenset(
    {"diprediksi", "diprakirakan", "memprediksi", "akan", "bakal", "rencananya", "direncanakan"}
    | {"dijadwalkan", "berencana", "dijadwal"}
)

# a clause with one of these tells of a saying
CUES_OF_SAYING = frozenset(
    {"kata", "ujar", "tutur", "ucap", "ungkap", "jelas", "sebut", "tulis", "lapor", "menurut"}
    | {"mengatakan", "menyatakan", "melaporkan", "menyebut", "menyebutkan", "mengumumkan"}
    | {"katanya", "ujarnya", "tuturnya", "ucapnya", "ungkapnya", "jelasnya", "menulis", "dikutip"}
    | {"menegaskan", "mengungkapkan", "menambahkan", "dilansir", "diumumkan", "dilaporkan", "tegas"}
    | {"disebutkan", "dikatakan", "imbuh", "pungkas", "papar", "terang", "memaparkan", "tegasnya"}
    | {"menjelaskan", "menuturkan", "demikian", "tandas", "tukas", "beber", "urai", "tambah"}
    | {"bilang", "memberitahu", "memberitahukan", "mengonfirmasi", "mengkonfirmasi", "membantah"}
    | {"mengklaim", "mengeklaim", "memperingatkan", "mengungkap", "mengakui", "membenarkan"}
)

# in what or to whom it was said
SETTINGS_OF_SAYING = frozenset(
    {"pers", "wartawan", "jurnalis", "keterangan", "pernyataan", "pernyataannya", "wawancara"}
    | {"pidato", "pidatonya", "taklimat", "rilis"}
)
# of these, the verbs that a date at the head of the sentence belongs to
VERBS_OF_SAYING = (
    frozenset(word for word in CUES_OF_SAYING if word.startswith("me")) - {"menurut"}
    | {"menjawab", "menanggapi", "menolak", "menyerukan", "mendesak", "meminta", "menuding"}
    | {"menuduh", "mengecam", "mengingatkan", "mengimbau", "menuntut", "menyampaikan", "menepis"}
    | {"menyangkal", "mengutuk", "berjanji", "berbicara", "menilai", "memastikan", "menyambut"}
)

# between FUTURE_CUES and the date these start another thought: "akan mundur, kata dia, Senin"
CUE_BARRIERS = (CUES_OF_SAYING - {"tambah", "demikian", "jelas"}) | frozenset(
    {"sejak", "telah", "sudah", "terjadi", "menyusul", "setelah", "kepada", "jelas"}
)

# straight before a date: on or after the reference date ("paling cepat 1 November")
SUPERLATIVES = frozenset({"cepat", "lambat"})
