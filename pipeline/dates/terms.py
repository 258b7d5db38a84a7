"""Word lists of Indonesian temporal language. Data: each entry is exercised in ``tests/dates``.

Keys are lower case, apostrophes removed ("Jum'at" is looked up as ``jumat``), as the lexer gives
them. Sources: KBBI VI for the words, PUEBI/EYD V for the names of months and days, ISO 8601 and
ISO-TimeML (TIMEX3) for the codes.
"""

from types import MappingProxyType

# other spellings of words that the grammar knows: shortened, colloquial, before the reform of 1972
VARIANTS = MappingProxyType(
    {
        "yg": "yang",
        "jaman": "zaman",
        "bln": "bulan",
        "thn": "tahun",
        "th": "tahun",
        "tgl": "tanggal",
        "tg": "tanggal",
    }
    | {"malem": "malam", "semalem": "semalam", "ntar": "nanti", "entar": "nanti", "jg": "juga"}
    | {"kemaren": "kemarin", "kemis": "kamis", "rebo": "rabu", "saptu": "sabtu", "senen": "senin"}
    | {"djanuari": "januari", "djuni": "juni", "djuli": "juli", "agus": "agustus", "puku": "pukul"}
    | {"boelan": "bulan", "taon": "tahun", "djam": "jam", "kwartal": "kuartal", "siank": "siang"}
)

BREAK_KEY = "\n"  # key of the token between two paragraphs

# The calendar ------------------------------------------------------------------------------------

MONTH_NAMES = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

# spellings that stand for a month on their own; the older ones are still set in print
MONTHS = MappingProxyType(
    {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {"januwari": 1, "pebruari": 2, "febuari": 2, "februwari": 2, "agustus": 8}
    | {"septembar": 9, "octobar": 10, "october": 10, "nopember": 11, "novembar": 11}
    | {"desembar": 12, "december": 12, "january": 1, "february": 2, "august": 8}
    | {"march": 3, "june": 6, "july": 7}
)  # english ones: left behind by machine translation

# spellings that need a day or a year beside them; a full stop may follow
MONTH_ABBREVIATIONS = MappingProxyType(
    {"jan": 1, "feb": 2, "peb": 2, "mar": 3, "mrt": 3, "apr": 4, "jun": 6, "jul": 7}
    | {"agu": 8, "agt": 8, "ags": 8, "agst": 8, "aug": 8, "sep": 9, "sept": 9, "okt": 10}
    | {"oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12}
)

# month names that are also given names or common in names ("April Sari", "Sebelas Maret", "Mei
# Ling"): alone they are months only after a preposition
AMBIGUOUS_MONTHS = frozenset({"maret", "april", "mei", "juni", "juli", "agustus"})

# behind a month that opens a sentence: "April menjadi bulan terburuk"
MONTH_PREDICATES = frozenset(
    {"menjadi", "adalah", "merupakan", "tercatat", "mencatat", "ini", "lalu"}
)
# before a person's name, not before a month: "istri Juni"
BEFORE_PERSONS = frozenset(
    {
        "istri",
        "suami",
        "anak",
        "bapak",
        "pak",
        "adik",
        "kakak",
        "nama",
        "bernama",
        "sang",
        "saudara",
    }
    | {"korban", "tersangka", "saksi", "oleh", "bersama", "kepada", "artis", "aktor", "aktris"}
    | {"penyanyi", "pemain", "pelatih", "bocah", "putri", "putra", "almarhum", "bagi", "terhadap"}
    | {"rekannya", "temannya", "istrinya", "suaminya", "anaknya", "adiknya", "kakaknya", "seperti"}
    | {"lalu", "namun", "sementara", "karena", "bahwa", "tetapi", "ketika", "saat", "yang", "jika"}
)
# a quotation behind these is a title: film "Tiga Hari"
TITLED = frozenset(
    {
        "film",
        "filmnya",
        "lagu",
        "album",
        "novel",
        "buku",
        "program",
        "berjudul",
        "bertajuk",
        "judul",
    }
    | {"sinetron", "serial", "acara", "puisi", "cerpen", "drama", "lukisan", "bertema", "tema"}
)
FRACTION_NAMES = frozenset({"setengah", "sepertiga", "seperempat", "seperlima", "separuh"})

# "Revolusi Oktober", "Universitas Sebelas Maret", "Jalan 17 Agustus" are names
NAMES_BEFORE = frozenset(
    {"revolusi", "universitas", "jalan", "jl", "stadion", "bernama", "brigade", "divisi", "bandara"}
    | {"gerakan", "institut", "proklamasi", "monumen", "rumah", "kafe", "taman", "gang"}
)

WEEKDAYS = MappingProxyType(
    {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jumaat": 4}
    | {"sabtu": 5, "minggu": 6, "ahad": 6, "monday": 0, "tuesday": 1, "wednesday": 2}
    | {"thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}  # left over by machine translation
)
# "Sen, 28/10/2024": only before a date
WEEKDAY_ABBREVIATIONS = MappingProxyType(
    {"sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6, "mgg": 6}
)
# "Pasar Minggu" is a district, "paru-paru, rabu" is offal
WEEKDAY_NAMES_BEFORE = frozenset(
    {"pasar", "koran", "harian", "majalah", "tabloid", "salat", "shalat", "sholat", "solat"}
    | {"khatib", "khotbah", "khutbah", "sekolah", "puasa", "jalan", "kelurahan", "desa", "dusun"}
    | {"kompas", "band", "program"}
)
WEEKDAY_NAMES_AFTER = frozenset(
    {"agung", "kelabu", "berdarah", "legi", "pahing", "berkah", "curhat", "palem"}
)

DAY_LABELS = frozenset({"tanggal"})
MONTH_LABELS = frozenset({"bulan"})
YEAR_LABELS = frozenset({"tahun"})
# "tahun anggaran 2024"
YEAR_KINDS = frozenset({"anggaran", "fiskal", "ajaran", "akademik", "buku", "pelajaran"})

# Parts -------------------------------------------------------------------------------------------

# part of day -> TIMEX3 code
DAY_PARTS = MappingProxyType(
    {"pagi": "TMO", "subuh": "TMO", "dini": "TMO", "dinihari": "TMO", "fajar": "TMO"}
    | {"siang": "TMI", "sore": "TAF", "petang": "TEV", "malam": "TNI", "magrib": "TEV"}
    | {"senja": "TEV", "maghrib": "TEV"}
)
# "pada malam puncak", "malam Jumat" is another thing
NO_PART_BEFORE = frozenset(
    {"puncak", "final", "anugerah", "penganugerahan", "penghargaan", "takbiran", "pertama", "kedua"}
    | {
        "ketiga",
        "terakhir",
        "pergantian",
        "natal",
        "tahun",
        "dana",
        "amal",
        "keakraban",
        "renungan",
    }
)
# with -nya they belong to the day told last: "malamnya", "sore harinya"
DAY_PARTS_NYA = MappingProxyType(
    {word + "nya": code for word, code in DAY_PARTS.items() if word not in ("dini", "fajar")}
)
# "pagi buta", "siang bolong"
PART_FLAVOURS = MappingProxyType({"pagi": ("buta",), "siang": ("bolong",), "malam": ("buta",)})
# before a lone part of day: "sejak pagi"; a noun before it makes it a kind ("acara malam")
PART_CONTEXT = frozenset(
    {"pada", "menjelang", "jelang", "sejak", "hingga", "sampai", "dari", "saat", "waktu", "ketika"}
    | {
        "lewat",
        "selepas",
        "selewat",
        "usai",
        "sebelum",
        "setelah",
        "mulai",
        "di",
        "antara",
        "suatu",
    }
)
# hours of a 12-hour clock that each part moves to the afternoon: "jam 5 sore" is 17:00
AFTERNOON_PARTS = MappingProxyType({"TMI": (1, 4), "TAF": (1, 7), "TEV": (1, 8), "TNI": (6, 11)})

# part of a month, year or week -> TIMEX3 modifier
PHASES = MappingProxyType(
    {"awal": "START", "pertengahan": "MID", "medio": "MID", "akhir": "END"}
    | {"penghujung": "END", "pengujung": "END", "permulaan": "START", "ujung": "END"}
)

# word -> code, first month, months: northern seasons as meteorology has them; the two of Indonesia
# as BMKG has them, under the codes of TIMEX3 that lie nearest
SEASONS = MappingProxyType(
    {"semi": ("SP", 3, 3), "panas": ("SU", 6, 3), "gugur": ("FA", 9, 3), "dingin": ("WI", 12, 3)}
    | {"salju": ("WI", 12, 3), "kemarau": ("SU", 4, 6), "kering": ("SU", 4, 6)}
    | {"hujan": ("WI", 10, 6), "penghujan": ("WI", 10, 6)}
)

ORDINALS = MappingProxyType(
    {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
    | {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "satu": 1, "dua": 2}
    | {"keenam": 6, "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10}
)
QUARTERS = MappingProxyType(
    {"kuartal": "Q", "triwulan": "Q", "quartal": "Q", "semester": "H"} | {"paruh": "H"}
)

# Units, numbers ----------------------------------------------------------------------------------

UNITS = MappingProxyType(
    {"detik": "second", "menit": "minute", "jam": "hour", "hari": "day", "malam": "night"}
    | {"minggu": "week", "pekan": "week", "bulan": "month", "tahun": "year"}
    | {"dekade": "decade", "dasawarsa": "decade", "windu": "windu", "abad": "century"}
)
# a unit with se-: "sepekan" is one week
ONE_UNITS = MappingProxyType({"se" + word: unit for word, unit in UNITS.items() if word != "malam"})
YEAR_PART_UNITS = MappingProxyType(
    {"kuartal": "quarter", "triwulan": "quarter", "semester": "half"}
)
WHOLE_DAYS = MappingProxyType({"seharian": "P1D", "semalaman": "P1TNI", "semalam": "P1TNI"})
# "tiga tahun lebih" where it ends the amount: not "tiga tahun lebih muda"
AFTER_LEBIH = frozenset(
    {BREAK_KEY, ".", ",", ")", ";", "?", "!", "itu", "ini", "lalu", "silam", "yang", "sejak", "di"}
    | {"untuk", "dan", "setelah", "sebelum", "mereka", "dia", "ia", "kami", "kita", "dalam", "pada"}
    | {"ke", "dari", "oleh", "dengan", "tanpa", "karena", "sudah", "telah", "terakhir", "hingga"}
)
# unit -> how a TIMEX3 duration writes it
DURATION_UNITS = MappingProxyType(
    {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "TNI", "week": "W"}
    | {"month": "M", "year": "Y", "decade": "DE", "windu": "Y", "century": "CE"}
)

NUMBER_WORDS = MappingProxyType(
    {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7}
    | {"delapan": 8, "sembilan": 9}
)
# words that are a number by themselves and may go on
ONE_WORDS = MappingProxyType({"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000})
SCALES = MappingProxyType({"puluh": 10, "ratus": 100, "ribu": 1000})
# how many is not said: PXD
VAGUE_NUMBERS = frozenset(
    {"beberapa", "belasan", "puluhan", "ratusan", "ribuan", "sejumlah", "jutaan", "miliaran"}
)

# hedge -> TIMEX3 modifier; two-word ones are joined by a space
HEDGES = MappingProxyType(
    {"sekitar": "APPROX", "kira-kira": "APPROX", "sekira": "APPROX", "kurang lebih": "APPROX"}
    | {"lebih kurang": "APPROX", "hampir": "LESS_THAN", "nyaris": "LESS_THAN"}
    | {"kurang dari": "LESS_THAN", "lebih dari": "MORE_THAN", "tak sampai": "LESS_THAN"}
    | {"tidak sampai": "LESS_THAN", "±": "APPROX", "kisaran": "APPROX"}
    | {"di atas": "MORE_THAN", "di bawah": "LESS_THAN"}
)

# Pointing words ----------------------------------------------------------------------------------

# days from the reference date
DAY_OFFSETS = MappingProxyType({"kemarin": -1, "kemaren": -1, "besok": 1, "esok": 1, "lusa": 2})
PAST_WORDS = frozenset({"lalu", "silam", "kemarin", "kemaren"})
# right after a date: which occurrence is meant
DIRECTIONS = MappingProxyType(
    {"lalu": "past", "silam": "past", "kemarin": "past", "mendatang": "future", "depan": "future"}
    | {"nanti": "future", "besok": "future", "lusa": "future", "ini": "near"}
    | {"kemaren": "past"}
)

# whole expressions that point without a calendar; longest first wins
REFERENCES = MappingProxyType(
    {
        "kini": "PRESENT_REF",
        "saat ini": "PRESENT_REF",
        "saat sekarang": "PRESENT_REF",
        "sekarang ini": "PRESENT_REF",
        "sekarang": "PRESENT_REF",
        "dewasa ini": "PRESENT_REF",
        "masa kini": "PRESENT_REF",
        "hari-hari ini": "PRESENT_REF",
        "akhir-akhir ini": "PRESENT_REF",
        "belakangan ini": "PRESENT_REF",
        "detik ini": "PRESENT_REF",
        "masa sekarang": "PRESENT_REF",
        "baru-baru ini": "PAST_REF",
        "belum lama ini": "PAST_REF",
        "dulu": "PAST_REF",
        "dahulu": "PAST_REF",
        "masa lalu": "PAST_REF",
        "tempo hari": "PAST_REF",
        "tempo dulu": "PAST_REF",
        "zaman dulu": "PAST_REF",
        "zaman dahulu": "PAST_REF",
        "dulunya": "PAST_REF",
        "dahulunya": "PAST_REF",
        "zaman sekarang": "PRESENT_REF",
        "baru baru ini": "PAST_REF",
        "beberapa waktu belakangan": "PAST_REF",
        "beberapa waktu lalu": "PAST_REF",
        "beberapa waktu yang lalu": "PAST_REF",
        "beberapa waktu silam": "PAST_REF",
        "beberapa saat lalu": "PAST_REF",
        "beberapa saat yang lalu": "PAST_REF",
        "masa silam": "PAST_REF",
        "masa lampau": "PAST_REF",
        "saat itu": "PAST_REF",
        "waktu itu": "PAST_REF",
        "ketika itu": "PAST_REF",
        "kala itu": "PAST_REF",
        "masa itu": "PAST_REF",
        "suatu hari nanti": "FUTURE_REF",
        "suatu saat nanti": "FUTURE_REF",
        "suatu hari": "PAST_REF",
        "suatu saat": "FUTURE_REF",
        "nanti": "FUTURE_REF",
        "nantinya": "FUTURE_REF",
        "kelak": "FUTURE_REF",
        "masa depan": "FUTURE_REF",
        "masa mendatang": "FUTURE_REF",
        "masa yang akan datang": "FUTURE_REF",
        "waktu dekat": "FUTURE_REF",
        "waktu dekat ini": "FUTURE_REF",
        "waktu mendatang": "FUTURE_REF",
        "sebentar lagi": "FUTURE_REF",
        "tidak lama lagi": "FUTURE_REF",
        "tak lama lagi": "FUTURE_REF",
        "kemudian hari": "FUTURE_REF",
    }
)
# "terlebih dahulu", "lebih dulu" say the order of two things
# words that "dulu" as a time follows: a name does too; "makan dulu" is 'first'
DULU_AFTER = frozenset(
    {BREAK_KEY, ".", ",", '"', "“", "(", "–", "-", "dari", "sejak", "seperti", "yang", "itu", "ini"}
    | {"orang", "saya", "aku", "kami", "kita", "dia", "ia", "mereka", "tapi", "tetapi", "kalau"}
    | {"waktu", "zaman", "jaman", "masa", "memang", "pernah", "pada", "dan", "di", "sebagaimana"}
    | {
        "namun",
        "berbeda",
        "kala",
        "saat",
        "sudah",
        "tahun",
        "bulan",
        "era",
        "ketika",
        "karena",
        "padahal",
        "meski",
        "walau",
        "meskipun",
        "walaupun",
    }
)
_FIRST = frozenset(
    {"lebih", "terlebih", "harus", "tunggu", "sabar", "coba", "lihat", "biar", "cek"}
)
NO_REFERENCE_BEFORE = MappingProxyType(
    {"dulu": _FIRST | {"nanti"}, "dahulu": _FIRST, "nanti": frozenset({"jangan"})}
)
# verbs, by their prefixes: "dibuktikan dulu" is 'first'
VERBAL_PREFIXES = ("me", "di", "ber", "ter")

# the same in one word
RATES = MappingProxyType(
    {"perhari": "P1D", "perminggu": "P1W", "perbulan": "P1M", "pertahun": "P1Y"}
)
LENGTHS = frozenset({"km", "kilometer", "mil", "meter", "m", "knot", "kmh"})
# "Rp4 juta sebulan", "5 persen setahun": a rate
RATED = frozenset({"ribu", "juta", "miliar", "triliun", "persen", "rupiah", "dolar", "kali"})
# "dua tahun sebulan lalu" and the like are no rates
AFTER_ONE_UNIT = frozenset(
    {
        "lalu",
        "silam",
        "kemudian",
        "sebelumnya",
        "sebelum",
        "setelah",
        "setelahnya",
        "lagi",
        "terakhir",
    }
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

# "setiap Senin", "saban tahun", "500 orang per hari"
EACH = frozenset({"setiap", "tiap", "saban", "per", "tiap-tiap"})

# Zones, clock ------------------------------------------------------------------------------------

CLOCK_LABELS = frozenset({"pukul", "jam", "pkl", "pk"})
FIRST_OF_PLACE = frozenset({"new", "arab", "korea", "hong", "sri", "kuala", "los", "washington"})
ZONES = MappingProxyType({"wib": 7, "wita": 8, "wit": 9, "gmt": 0, "utc": 0})  # hours from UTC

# Context -----------------------------------------------------------------------------------------

# before a lone month or year
STRONG_CONTEXT = frozenset({"pada", "sejak", "mulai", "semenjak", "sekitar", "©", "copyright"})
WEAK_CONTEXT = frozenset(
    {"hingga", "sampai", "dari", "antara", "sebelum", "setelah", "sesudah", "selama", "sepanjang"}
    | {"per", "dalam", "di", "menjelang", "memasuki", "untuk", "ke", "dengan", "selepas", "usai"}
)
YEAR_RANGE_CONTEXT = frozenset({"periode", "masa", "kurun", "antara", "tahun", "rentang"})
# before "(28/10)" or "28/10"
DAY_CONTEXT = DAY_LABELS | {"pada", "sejak", "hingga", "sampai", "mulai", "per", "tertanggal"}
# "5 November hingga 3 Desember", "3 dan 4 November"
RANGE_WORDS = frozenset({"hingga", "sampai", "dan", "sd"})
DASHES = frozenset("-–—‐‑‒−")
# after four digits: they count something ("2000 tentara"), they are no year
COUNTED = frozenset(
    {"tentara", "prajurit", "pasukan", "personel", "personil", "serdadu", "marinir", "milisi"}
    | {"orang", "jiwa", "warga", "ribu", "juta", "miliar", "triliun", "persen", "unit", "kali"}
    | {"meter", "kilometer", "km", "mil", "ton", "kg", "dolar", "rupiah", "euro", "kombatan"}
    | {"anggota", "militan", "pejuang", "gerilyawan", "pemberontak", "relawan", "infanteri"}
    | {"kendaraan", "tank", "drone", "rudal", "roket", "korban", "pengungsi", "rumah", "perwira"}
    | {
        "hari",
        "jam",
        "menit",
        "detik",
        "bulan",
        "tahun",
        "pekan",
        "minggu",
        "pelaut",
        "sukarelawan",
    }
)

# four digits behind these count, cost or number something
NO_YEAR_AFTER = frozenset(
    {"sebanyak", "sejumlah", "total", "totalnya", "hampir", "nyaris", "nomor", "no", "nomer", "rp"}
    | {
        "pasal",
        "ayat",
        "resolusi",
        "boeing",
        "tahun",
        "dasar",
        "uud",
        "kurikulum",
        "windows",
        "usd",
        "idr",
        "seri",
        "tipe",
        "kode",
        "kapal",
        "km",
    }
    | {"mencapai", "berjumlah", "lebih", "sedikitnya", "setidaknya", "minimal", "maksimal", "ada"}
    | {"sekira", "kira", "kurang", "menjadi", "sebesar", "seharga", "senilai", "seluas", "sejauh"}
    | {"setinggi", "sepanjang", "dengan", "oleh", "butir", "halaman", "telepon", "telp", "psl"}
    | {"memiliki", "mengirim", "mengerahkan", "menewaskan", "melibatkan", "menempatkan", "punya"}
    | {"menangkap", "membunuh", "melatih", "merekrut", "kehilangan", "butuh", "membutuhkan", "x"}
)
# behind a bare year a clause goes on with these; a noun would be what the digits count
AFTER_YEAR = frozenset(
    {"dan", "atau", "yang", "di", "ke", "dari", "untuk", "dengan", "pada", "oleh", "ini", "itu"}
    | {"lalu", "silam", "mendatang", "akan", "telah", "sudah", "adalah", "hingga", "sampai", "juga"}
    | {"karena", "saat", "ketika", "serta", "tidak", "tak", "nanti", "masih", "dalam", "bagi"}
    | {"sebagai", "setelah", "sebelum", "namun", "tetapi", "tapi", "bisa", "dapat", "harus", "kini"}
    | {
        "sebesar",
        "sebanyak",
        "senilai",
        "sehingga",
        "maka",
        "naik",
        "turun",
        "hanya",
        "lewat",
        "antara",
        "seperti",
        "agar",
        "bahwa",
    }
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
    {
        "diprediksi",
        "diprakirakan",
        "memprediksi",
        "akan",
        "bakal",
        "rencananya",
        "direncanakan",
        "dijadwalkan",
        "berencana",
        "dijadwal",
    }
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
# of these, the verbs that a date at the head of the sentence belongs to
VERBS_OF_SAYING = frozenset(word for word in CUES_OF_SAYING if word.startswith("me")) - {"menurut"}
# between FUTURE_CUES and the date these start another thought: "akan mundur, kata dia, Senin"
CUE_BARRIERS = (CUES_OF_SAYING - {"tambah", "demikian", "jelas"}) | frozenset(
    {"sejak", "telah", "sudah", "terjadi", "menyusul", "setelah", "kepada", "jelas"}
)
# straight before a date: on or after the reference date ("paling cepat 1 November")
SUPERLATIVES = frozenset({"cepat", "lambat"})
