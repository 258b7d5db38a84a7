"""Who is counted: the nouns of soldiers and formations, and what makes them kinds. Data only."""

from types import MappingProxyType

# soldiers of any kind; each of these alone makes a number a count of troops
SOLDIERS = (
    "tentara", "balatentara", "bala tentara", "prajurit", "pasukan", "serdadu", "infanteri",
    "kavaleri", "artileris", "marinir", "perwira", "bintara", "tamtama", "jenderal",
    "milisi", "paramiliter", "gerilyawan", "gerilya", "pejuang", "militan", "pemberontak",
    "kombatan", "petempur", "mujahidin", "jihadis", "laskar", "legiuner",
    "penerjun payung", "penembak jitu", "penembak runduk", "rekrut", "rekrutan",
    "penjaga perdamaian", "pemelihara perdamaian", "garda nasional", "tawanan perang",
    "reservis", "wajib militer", "wamil", "askar", "lasykar", "mujahid", "legioner", "opsir", "penasihat militer",
    "instruktur militer", "pelatih militer", "peacekeeper", "peacekeepers",
    "bala bantuan", "babinsa", "wanita tni", "wan tni", "kowad", "kowal", "wara", "srikandi tni",
)  # fmt: skip
# the dead, the not yet sworn in and those that were are soldiers too: "12 jenazah tentara",
# "300 calon prajurit", "300 bekas milisi", "12 terduga militan"
SOLDIER_HEADS = frozenset(
    "jenazah mayat jasad calon bekas mantan eks terduga tersangka oknum".split()
)
# ranks count soldiers where they are no title: "tiga kolonel", but not "Kodim 1701 Letkol …"
RANKS = (
    "kolonel", "letkol", "letnan kolonel", "letnan", "letnan satu", "letnan dua", "kapten",
    "mayor", "mayor jenderal", "brigadir jenderal", "letnan jenderal", "sersan", "kopral",
    "laksamana", "marsekal", "brigjen", "mayjen", "letjen",
)  # fmt: skip

# persons who are soldiers only where the text says of what
# anybody, but for the force that is named behind them: "17 teroris Hamas", "300 aparat TNI"
OF_NAMED = ("teroris", "aparat", "petugas", "loyalis", "pengamat militer")
PERSONNEL = ("personel", "personil", "personalia militer")
MEMBERS = ("anggota", "anggotanya")
PERSONS = ("orang",)
# soldiers where marines or a navy stand beside
SAILORS = ("pelaut", "kelasi")
# soldiers where what they man is the military's: "53 awak kapal selam", "tiga awak tank"
CREWS = ("awak", "kru", "pilot", "penerbang")
FLYERS = frozenset({"pilot", "penerbang"})
MANNED = (
    "kapal selam", "kapal perang", "kapal induk", "kapal patroli", "kapal kri", "kri", "uss", "hms",
    "fregat", "korvet", "tank", "panser", "pesawat tempur", "jet tempur", "pesawat militer",
    "helikopter militer", "helikopter tempur",
)  # fmt: skip

# soldiers, or a park's, a car, a command: counted only beside soldiers or forces
IN_COMPANY = (
    "ranger", "rangers", "komando", "raider", "sniper", "separatis", "partisan", "desertir",
    "relawan bersenjata", "sukarelawan bersenjata", "anak buah", "anak buahnya", "cadangan", "veteran", "kadet", "taruna", "tawanan", "taliban",
    "peshmerga", "janjaweed", "gurkha", "penyerang", "penyerbu", "penyusup", "komandan lapangan",
    "komandan", "panglima",
)  # fmt: skip

ATTACKERS = frozenset({"penyerang", "penyerbu", "penyusup"})

# "ranger hutan", "komando wilayah"
OF_PARKS = frozenset(
    """hutan taman konservasi cilik satwa wilayah daerah utama suara baru
    minyak gas devisa pangan energi beras uang emas amunisi pemain air bahan""".split()
)

# formation -> schema.FORMATIONS
FORMATIONS = MappingProxyType(
    {
        "brigade": "brigade",
        "brigif": "brigade",
        "resimen": "regiment",
        "regimen": "regiment",
        "batalyon": "battalion",
        "batalion": "battalion",
        "bataliyon": "battalion",
        "batalyion": "battalion",
        "yonif": "battalion",
        "satuan setingkat batalyon": "battalion",
        "satuan setingkat batalion": "battalion",
        "kompi": "company",
        "satuan setingkat kompi": "company",
        "peleton": "platoon",
        "pleton": "platoon",
        "satuan setingkat peleton": "platoon",
        "satuan setingkat pleton": "platoon",
        "grup tempur": "unit",
        "kelompok tempur": "unit",
        "kelompok taktis batalyon": "unit",
        "kelompok taktis batalion": "unit",
        "gugus tempur": "unit",
        "satuan tempur": "unit",
        "angkatan darat": "army",
    }
)
# firms, clubs and hospitals have these as well: counted only in military company
DOUBTFUL_FORMATIONS = MappingProxyType(
    {
        "divisi": "division",
        "ssy": "battalion",
        "ssk": "company",
        "sst": "platoon",  # of telephony, a line
        "korps": "corps",
        "regu": "squad",
        "skuad": "squad",
        "skwad": "squad",
        "unit": "unit",
        "satuan": "unit",
        "kesatuan": "unit",
        "detasemen": "unit",
        "kontingen": "unit",
    }
)

# what turns a noun into a kind of soldier, after it; several may follow each other
KINDS = (
    "infanteri", "infantri", "kavaleri", "artileri", "zeni", "marinir", "komando", "staf",
    "kesehatan", "perhubungan", "polisi militer", "raider", "linud",
    "lintas udara", "lapis baja", "mekanis", "bermotor", "terjun payung", "payung", "lintas laut",
    "bayaran", "cadangan", "khusus", "operasi khusus", "elite", "elit", "reguler", "aktif",
    "wajib militer", "wamil", "sukarela", "sukarelawan", "profesional", "rekrutan", "bantuan",
    "tempur", "non tempur", "non-tempur", "nontempur", "militer", "bersenjata", "paramiliter",
    "darat", "laut", "udara", "lintas medan", "pendukung", "penjaga", "pengawal", "pengintai",
    "penjaga perdamaian", "penjagaan perdamaian", "pemelihara perdamaian",
    "pemeliharaan perdamaian", "perdamaian", "penjaga perbatasan", "pengaman perbatasan",
    "penjaga pantai", "pertahanan udara", "pertahanan wilayah", "teritorial", "garnisun",
    "keamanan", "reaksi cepat", "gerak cepat", "penyerbu", "serbu", "penyerang", "kontra-teror",
    "kontra teror", "kontraterorisme", "antiteror", "anti-teror", "anti teror", "nuklir", "siber",
    "roket", "rudal", "penembak jitu", "penembak runduk", "anak", "tinggi", "menengah", "pertama",
    "pemberontak", "separatis", "gerilya", "gerilyawan", "milisi", "militan", "jihadis",
    "teknik", "konstruksi", "zeni tempur", "zeni konstruksi", "logistik", "angkutan", "perbekalan",
    "desa", "rakyat", "suku", "ranger", "rangers", "organik", "nonorganik", "non-organik",
    "non organik", "bko", "kontrak", "amfibi", "gunung", "patroli", "penggempur", "pemukul", "pelopor",
    "stabilisasi", "penstabil", "pengamanan", "pengaman", "pertahanan", "penyangga",
    "teritorial pembangunan", "pembangunan", "relawan", "pelajar", "semimiliter", "konvensional",
    "angkatan darat", "angkatan laut", "angkatan udara", "reservis", "penembak", "perintis",
    "intel", "intelijen", "provost", "tank", "sapper", "pemanah", "berkuda", "jalan kaki", "pejalan kaki", "kaki", "senapan", "markas",
    "ringan", "berat", "senior", "multinasional", "bunuh diri", "gurkha", "tim pendarat", "pendarat",
    "penerjemah", "medis", "kendali tempur", "pemburu", "jihad", "martir",
)  # fmt: skip
# "perwira pertama" is a rank, "prajurit pertama" came first
KINDS_OF_OFFICERS = frozenset({"tinggi", "menengah", "pertama"})
# "pejuang asing" is a kind of fighter; "tentara asing" says whose soldiers they are
FOREIGN_FIGHTERS = frozenset({"pejuang", "petempur", "kombatan", "militan"})

# "personel militer", "anggota milisi", "batalion tentara": a soldier noun that makes the kind
KINDS_OF_HEADS = (
    "tentara", "pasukan", "prajurit", "milisi", "paramiliter", "gerilyawan", "militan",
    "pemberontak", "kelompok militan", "kelompok bersenjata", "kelompok pemberontak",
    "kelompok milisi", "kelompok gerilya", "kelompok separatis", "kelompok separatis bersenjata",
    "kelompok kriminal bersenjata", "laskar", "marinir", "sayap militer", "sayap bersenjata",
    "babinsa",
)  # fmt: skip

# classifiers and the like between the number and its noun
BETWEEN = (
    "orang", "buah", "tambahan", "lagi", "lainnya", "lain", "jumlah", "lebih banyak", "ekstra",
    "kekuatan", "total",
)  # fmt: skip
QUOTES = frozenset("\"'“”‘’«»")
