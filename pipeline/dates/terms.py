"""Word lists of Indonesian temporal language. Data: each entry is exercised in ``tests/dates``.

Keys are lower case, apostrophes removed ("Jum'at" is looked up as ``jumat``), as the lexer gives
them. Sources: KBBI VI for the words, PUEBI/EYD V for the names of months and days, ISO 8601 and
ISO-TimeML (TIMEX3) for the codes.
"""

from types import MappingProxyType

# other spellings of words that the grammar knows: shortened, colloquial, before the reform of 1972
VARIANTS = MappingProxyType(
    {"yg": "yang", "jaman": "zaman", "bln": "bulan", "thn": "tahun", "th": "tahun"}
    | {"tgl": "tanggal", "tg": "tanggal"}
    | {"malem": "malam", "semalem": "semalam", "ntar": "nanti", "entar": "nanti", "jg": "juga"}
    | {"kemaren": "kemarin", "kemis": "kamis", "rebo": "rabu", "saptu": "sabtu", "senen": "senin"}
    | {"djanuari": "januari", "djuni": "juni", "djuli": "juli", "agus": "agustus", "puku": "pukul"}
    | {"djoemat": "jumat", "agoestoes": "agustus", "tahoen": "tahun", "djanoeari": "januari"}
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
WEEKDAYS = MappingProxyType(
    {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jumaat": 4}
    | {"sabtu": 5, "minggu": 6, "ahad": 6, "monday": 0, "tuesday": 1, "wednesday": 2}
    | {"thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}  # left over by machine translation
)

# "Sen, 28/10/2024": only before a date
WEEKDAY_ABBREVIATIONS = MappingProxyType(
    {"sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6, "mgg": 6}
)
# the five days of the Javanese week, behind a weekday: "Jumat Legi"
MARKET_DAYS = frozenset({"legi", "pahing", "pon", "wage", "kliwon"})
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

# with -nya they belong to the day told last: "malamnya", "sore harinya"
DAY_PARTS_NYA = MappingProxyType(
    {word + "nya": code for word, code in DAY_PARTS.items() if word not in ("dini", "fajar")}
)

# "pagi buta", "siang bolong"
PART_FLAVOURS = MappingProxyType({"pagi": ("buta",), "siang": ("bolong",), "malam": ("buta",)})

# hours of a 12-hour clock that each part moves to the afternoon: "jam 5 sore" is 17:00
AFTERNOON_PARTS = MappingProxyType({"TMI": (1, 4), "TAF": (1, 7), "TEV": (1, 8), "TNI": (6, 11)})

# part of a month, year or week -> TIMEX3 modifier
PHASES = MappingProxyType(
    {"awal": "START", "pertengahan": "MID", "medio": "MID", "akhir": "END"}
    | {
        "penghujung": "END",
        "pengujung": "END",
        "permulaan": "START",
        "ujung": "END",
        "ultimo": "END",
    }
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
    | {"di atas": "MORE_THAN", "di bawah": "LESS_THAN", "tak kurang dari": "MORE_THAN"}
    | {"tidak kurang dari": "MORE_THAN"}
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
    {"kini": "PRESENT_REF", "saat ini": "PRESENT_REF", "saat sekarang": "PRESENT_REF"}
    | {"sekarang ini": "PRESENT_REF", "sekarang": "PRESENT_REF", "dewasa ini": "PRESENT_REF"}
    | {"masa kini": "PRESENT_REF", "hari-hari ini": "PRESENT_REF", "akhir-akhir ini": "PRESENT_REF"}
    | {"belakangan ini": "PRESENT_REF", "detik ini": "PRESENT_REF", "masa sekarang": "PRESENT_REF"}
    | {"baru-baru ini": "PAST_REF", "belum lama ini": "PAST_REF", "dulu": "PAST_REF"}
    | {"dahulu": "PAST_REF", "masa lalu": "PAST_REF", "tempo hari": "PAST_REF"}
    | {"tempo dulu": "PAST_REF", "zaman dulu": "PAST_REF", "zaman dahulu": "PAST_REF"}
    | {"dulunya": "PAST_REF", "dahulunya": "PAST_REF", "zaman sekarang": "PRESENT_REF"}
    | {"baru baru ini": "PAST_REF", "beberapa waktu belakangan": "PAST_REF"}
    | {"beberapa waktu lalu": "PAST_REF", "beberapa waktu yang lalu": "PAST_REF"}
    | {"beberapa waktu silam": "PAST_REF", "beberapa saat lalu": "PAST_REF"}
    | {"beberapa saat yang lalu": "PAST_REF", "masa silam": "PAST_REF", "masa lampau": "PAST_REF"}
    | {"saat itu": "PAST_REF", "waktu itu": "PAST_REF", "ketika itu": "PAST_REF"}
    | {"kala itu": "PAST_REF", "masa itu": "PAST_REF", "suatu hari nanti": "FUTURE_REF"}
    | {"suatu saat nanti": "FUTURE_REF", "suatu hari": "PAST_REF", "suatu saat": "FUTURE_REF"}
    | {"nanti": "FUTURE_REF", "nantinya": "FUTURE_REF", "kelak": "FUTURE_REF"}
    | {"masa depan": "FUTURE_REF", "masa mendatang": "FUTURE_REF"}
    | {"masa yang akan datang": "FUTURE_REF", "waktu dekat": "FUTURE_REF"}
    | {"waktu dekat ini": "FUTURE_REF", "waktu mendatang": "FUTURE_REF"}
    | {"sebentar lagi": "FUTURE_REF", "tidak lama lagi": "FUTURE_REF"}
    | {"tak lama lagi": "FUTURE_REF", "kemudian hari": "FUTURE_REF"}
)

# the same in one word
RATES = MappingProxyType(
    {"perhari": "P1D", "perminggu": "P1W", "perbulan": "P1M", "pertahun": "P1Y"}
)

# "setiap Senin", "saban tahun", "500 orang per hari"
EACH = frozenset({"setiap", "tiap", "saban", "per", "tiap-tiap"})

# Zones, clock ------------------------------------------------------------------------------------

CLOCK_LABELS = frozenset({"pukul", "jam", "pkl", "pk"})
ZONES = MappingProxyType({"wib": 7, "wita": 8, "wit": 9, "gmt": 0, "utc": 0})  # hours from UTC

# "5 November hingga 3 Desember", "3 dan 4 November"
RANGE_WORDS = frozenset({"hingga", "sampai", "dan", "sd"})
DASHES = frozenset("-–—‐‑‒−")
