"""Words around a number that tell whether persons are soldiers. Data only."""

# forces and armed groups: "200 anggota Hamas", "30 personel TNI"
FORCES = (
    "tni", "tni ad", "tni al", "tni au", "abri", "kopassus", "kostrad", "kopasgat", "paskhas",
    "korpaskhas", "kopaska", "denjaka", "paspampres", "koarmada", "kodam", "korem", "kodim",
    "koramil", "lantamal", "yonif", "brigif", "armed", "kontingen garuda",
    "angkatan darat", "angkatan laut", "angkatan udara", "angkatan bersenjata",
    "angkatan perang", "angkatan pertahanan", "militer", "tentara", "pasukan", "batalyon",
    "batalion", "brigade", "resimen", "kompi", "peleton", "korps marinir", "marinir",
    "garda nasional", "garda revolusi", "pengawal revolusi", "pasdaran", "irgc", "idf", "kfor",
    "milisi", "paramiliter", "gerilyawan", "militan", "pemberontak", "laskar", "mujahidin",
    "sayap militer", "sayap bersenjata", "kelompok bersenjata", "kelompok militan",
    "kelompok pemberontak", "kelompok separatis", "kelompok kriminal bersenjata", "kkb", "kksb",
    "opm", "tpnpb", "tpn-opm", "tpnpb-opm", "gam", "fretilin", "falintil", "hamas", "hizbullah",
    "hezbollah", "jihad islam", "brigade al-qassam", "al-qassam", "taliban", "isis",
    "islamic state",
    "al-qaeda", "al qaeda", "al-qaida", "al-shabaab", "al shabaab",
    "boko haram", "houthi", "abu sayyaf", "maute", "milf", "mnlf", "npa", "wagner", "m23", "rsf",
    "janjaweed", "eln", "hts", "hayat tahrir al-sham", "jnim", "ansar allah", "ansarullah",
    "renamo", "arakan army", "knla", "pkk", "ypg", "sdf", "peshmerga", "farc", "ltte",
    "macan tamil", "unita", "azov", "fatah", "legiun asing",
)  # fmt: skip
# coalitions and missions: their personnel are troops, their members are states
MISSIONS = (
    "nato", "isaf", "unifil", "monusco", "minusma", "unmiss", "unamid", "minusca", "unisfa",
    "amisom", "atmis", "ecomog", "misi perdamaian", "misi pemeliharaan perdamaian",
    "pasukan penjaga perdamaian", "helm biru",
)  # fmt: skip

# the short list of an elliptic list: "410 personel TNI AD, 96 TNI AL, dan 38 TNI AU"
BRANCHES = (
    "tni", "tni ad", "tni al", "tni au", "angkatan darat", "angkatan laut", "angkatan udara",
    "kopassus", "kostrad", "marinir", "korps marinir", "paspampres", "kopasgat", "paskhas",
    "garda nasional", "garda revolusi", "hamas", "hizbullah", "taliban", "wagner",
)  # fmt: skip

# police, rescue and other civil services, which are not troops
POLICE = (
    "polisi", "polwan", "kepolisian", "polri", "polda", "polres", "polresta", "polrestabes",
    "polsek", "brimob", "brigade mobil", "densus", "sabhara", "samapta", "bareskrim", "gegana",
    "korlantas", "satlantas", "satpol", "satpol pp", "pamong praja", "linmas", "dishub", "interpol",
    "polair", "polairud", "reserse",
)  # fmt: skip
CIVIL = (
    "basarnas", "sar", "bpbd", "bnpb", "damkar", "pemadam", "pmi", "satpam", "medis", "tagana",
    "paskibra", "paskibraka", "pengibar", "oranye", "kuning", "pelangi", "kebersihan", "suporter",
    "band", "grup musik", "grup vokal", "vokalis", "girlband", "boyband", "orkestra",
    "kru", "dpr", "dprd", "mpr", "partai", "fraksi", "keluarga", "komunitas", "klub", "koperasi",
    "lingkungan", "devisa", "cinta", "demokrasi", "mainan", "keamanan swasta", "bea cukai",
    "imigrasi", "lapas", "kpk", "bnn", "pers", "jurnalis", "siber polri",
)  # fmt: skip

# who is called pasukan, pejuang, tentara … without being any
NOT_SOLDIERS = (
    "pengibar", "paskibra", "paskibraka", "pemadam", "damkar", "oranye", "kuning", "pelangi",
    "kebersihan", "sar", "basarnas", "suporter", "lingkungan", "devisa", "cinta", "demokrasi",
    "mainan",
    "antikorupsi", "subuh", "hak asasi", "ham", "reformasi", "semut", "langit",
)  # fmt: skip

# states whose "personel" are troops, and whose name may stand for them in a list
STATES = (
    "amerika serikat", "amerika", "as", "rusia", "ukraina", "korea utara", "korea selatan", "korut",
    "korsel", "china", "cina", "tiongkok", "taiwan", "jepang", "india", "pakistan", "bangladesh",
    "nepal", "sri lanka", "myanmar", "thailand", "vietnam", "kamboja", "laos", "filipina",
    "malaysia", "singapura", "brunei", "indonesia", "timor leste", "australia", "selandia baru",
    "papua nugini", "fiji", "inggris", "prancis", "perancis", "jerman", "italia", "spanyol",
    "portugal", "belanda", "belgia", "polandia", "rumania", "bulgaria", "hungaria", "ceko",
    "slowakia", "austria", "swiss", "swedia", "norwegia", "denmark", "finlandia", "estonia",
    "latvia", "lithuania", "lituania", "yunani", "turki", "turkiye", "serbia", "kosovo", "kroasia",
    "bosnia", "albania", "georgia", "armenia", "azerbaijan", "belarus", "kazakhstan", "iran",
    "irak",
    "suriah", "lebanon", "yordania", "israel", "palestina", "mesir", "arab saudi", "yaman", "oman",
    "qatar", "kuwait", "bahrain", "uea", "uni emirat arab", "afghanistan", "afganistan", "libya",
    "tunisia", "aljazair", "maroko", "mali", "niger", "nigeria", "chad", "sudan", "sudan selatan",
    "ethiopia", "etiopia", "eritrea", "somalia", "kenya", "uganda", "rwanda", "burundi", "kongo",
    "rd kongo", "afrika selatan", "afrika tengah", "angola", "mozambik", "ghana", "senegal",
    "kanada", "meksiko", "kolombia", "venezuela", "brasil", "argentina", "chile", "peru", "haiti",
    "kuba", "mongolia", "inggris raya", "uni eropa", "uni afrika", "afrika bersatu",
)  # fmt: skip

# other persons: what they are counted as is no troops, and "lainnya" after them neither
CIVILIANS = frozenset(
    """warga penduduk sipil orang-orang anak perempuan wanita pria laki lelaki pemuda remaja bayi
    balita siswa mahasiswa pelajar guru dokter perawat petugas pegawai karyawan pekerja buruh petani
    nelayan pedagang wartawan jurnalis pengungsi sandera turis wisatawan penumpang pasien korban
    tersangka terdakwa tahanan narapidana demonstran pengunjuk pendemo pejabat menteri diplomat
    relawan sukarelawan aktivis politisi ulama penonton pendukung jemaah saksi kerabat keluarga
    pelaku teroris penyerang pembom pengebom penyelundup bandit perompak rakyat masyarakat jiwa
    manusia polisi aparat staf pilot kru kontraktor penerjemah sopir supir pemilih peserta
    delegasi atlet pemain""".split()
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
    dipulangkan ditawan menawan dikepung gencatan rotasi dirotasi""".split()
)
