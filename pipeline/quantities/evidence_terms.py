"""Words around a number that tell whether persons are soldiers. Data only."""

# forces and armed groups that pipeline.entities.terms has not, or not in small letters
FORCES = (
    "kopasgat", "paskhas", "korpaskhas", "kopaska", "denjaka", "koarmada", "korem", "kodim",
    "koramil", "lantamal", "yonif", "brigif", "armed", "kontingen garuda", "konga", "pamtas",
    "pamrahwan", "angkatan darat", "angkatan laut", "angkatan udara", "angkatan bersenjata",
    "angkatan perang", "angkatan pertahanan", "militer", "tentara", "pasukan", "batalyon",
    "batalion", "brigade", "resimen", "kompi", "peleton", "korps marinir", "marinir",
    "garda nasional", "pengawal revolusi", "pasdaran",
    "milisi", "paramiliter", "gerilyawan", "militan", "pemberontak", "laskar", "mujahidin",
    "sayap militer", "sayap bersenjata", "kelompok bersenjata", "kelompok militan",
    "kelompok pemberontak", "kelompok separatis",
    "kksb", "tpn-opm", "gam", "maute", "npa", "eln", "hts", "azov",  # well known in this company
    "renamo", "unita", "fatah", "legiun asing",
    # reserves, training commands and battalions by their short names; forces of former times
    "komcad", "komponen cadangan", "rindam", "yon", "yonko", "kikav", "yonkav", "yonarmed",
    "yonzipur", "yonmarhanlan", "denzipur", "zipur", "kko", "rpkad", "cakrabirawa", "knil",
    "kts", "kst", "kstp", "kkb", "ksb", "di/tii", "permesta", "heiho",
)  # fmt: skip

# missions; their personnel are troops, their members are states
MISSIONS = (
    "minurso", "unisfa", "afrika bersatu", "ecomog", "misi perdamaian", "misi pemeliharaan perdamaian",
    "pasukan penjaga perdamaian", "helm biru",
)  # fmt: skip
# what has states for members, and does more than to send troops; by canonical name
STATE_LEAGUES = frozenset({"UN", "African Union", "European Union", "ECOWAS", "SADC"})

# the short list of an elliptic list: "410 personel TNI AD, 96 TNI AL, dan 38 TNI AU"
BRANCHES = (
    "tni", "tni ad", "tni al", "tni au", "angkatan darat", "angkatan laut", "angkatan udara",
    "kopassus", "kostrad", "marinir", "korps marinir", "paspampres", "kopasgat", "paskhas",
    "matra darat", "matra laut", "matra udara", "garda nasional", "garda revolusi", "hamas", "hizbullah", "taliban", "wagner",
)  # fmt: skip

# police, rescue and other civil services, which are not troops
POLICE = (
    "polisi", "polwan", "kepolisian", "polri", "polda", "polres", "polresta", "polrestabes",
    "polsek", "brimob", "brigade mobil", "densus", "sabhara", "samapta", "bareskrim", "gegana",
    "korlantas", "satlantas", "satpol", "satpol pp", "pamong praja", "linmas", "dishub", "interpol",
    "polair", "polairud", "reserse", "kapolri", "kapolda", "kapolres", "kapolresta",
    "kapolrestabes", "kapolsek", "wakapolda", "wakapolres", "akbp", "kombes",
)  # fmt: skip
CIVIL = (
    "basarnas", "sar", "bpbd", "bnpb", "damkar", "pemadam", "pmi", "satpam", "medis", "tagana",
    "paskibra", "paskibraka", "pengibar", "oranye", "kuning", "pelangi", "kebersihan", "suporter",
    "band", "grup musik", "grup vokal", "vokalis", "girlband", "boyband", "orkestra",
    "kru", "dpr", "dprd", "mpr", "partai", "fraksi", "keluarga", "komunitas", "klub", "koperasi",
    "lingkungan", "devisa", "cinta", "demokrasi", "mainan", "keamanan swasta", "bea cukai",
    "imigrasi", "lapas", "kpk", "bnn", "pers", "jurnalis", "siber polri",
)  # fmt: skip

# what an article about armed forces is full of; parts of words too
TOPIC = (
    "tentara", "prajurit", "pasukan", "militer", "serdadu", "batalyon", "batalion", "brigade",
    "gerilya", "pemberontak", "milisi", "tni", "kombatan", "personel", "infanteri",
)  # fmt: skip
TOPIC_OF_POLICE = ("polisi", "polri", "polda", "polres", "brimob", "kepolisian")
# what armies call their fights: a heading with one of these may hold their numbers
BATTLES = frozenset({"perang", "pertempuran"})
# who is called pasukan, pejuang, tentara … without being any
NOT_SOLDIERS = (
    "pengibar", "paskibra", "paskibraka", "pemadam", "damkar", "oranye", "kuning", "pelangi",
    "kebersihan", "sar", "basarnas", "suporter", "lingkungan", "devisa", "cinta", "demokrasi",
    "mainan",
    "antikorupsi", "subuh", "hak asasi", "ham", "reformasi", "semut", "langit",
)  # fmt: skip

# other persons: what they are counted as is no troops, and "lainnya" after them neither
CIVILIANS = frozenset(
    """warga penduduk sipil orang-orang anak perempuan wanita pria laki lelaki pemuda remaja bayi
    balita siswa mahasiswa pelajar guru dokter perawat petugas pegawai karyawan pekerja buruh petani
    nelayan pedagang wartawan jurnalis pengungsi sandera turis wisatawan penumpang pasien korban
    tersangka terdakwa tahanan narapidana demonstran pengunjuk pendemo pejabat menteri diplomat
    relawan sukarelawan aktivis politisi ulama penonton pendukung jemaah saksi kerabat keluarga
    pelaku teroris pembom pengebom penyelundup bandit perompak rakyat masyarakat jiwa
    manusia polisi aparat staf pilot kru kontraktor penerjemah sopir supir pemilih peserta
    delegasi atlet pemain pns asn honorer""".split()
)
# in a sentence that sends, posts or loses them, personnel with no name beside them are troops
DEPLOYING = frozenset(
    """mengirim mengirimkan dikirim dikirimkan mengerahkan dikerahkan pengerahan menempatkan
    ditempatkan penempatan penggelaran menggelar digelar menarik ditarik penarikan pengiriman
    diterjunkan menerjunkan diberangkatkan memberangkatkan gugur tempur bertempur pertempuran perang
    garnisun pangkalan perbatasan frontal front bersenjata infanteri operasi misi perdamaian
    dimobilisasi mobilisasi kontingen satgas pos berpatroli patroli kirim kerahkan tempatkan tarik
    siagakan menyiagakan disiagakan siapkan menyiapkan disiapkan bersiaga berangkat bertugas
    ditugaskan
    menugaskan dilatih melatih berlatih menyeberangi mengepung menyerbu merebut memulangkan
    menurunkan diturunkan melibatkan dilibatkan mendatangkan didatangkan menerbangkan diterbangkan
    kehilangan kerugian dipulangkan ditawan menawan dikepung gencatan rotasi dirotasi""".split()
)
