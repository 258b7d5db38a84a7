"""Armed forces, alliances, armed groups, and the nouns that names of bodies start with. Data."""

import re

# Armed forces and their bodies that go by one name -> alpha-3.
# Left out: "AFP" of the Philippines (the agency is far more frequent), "Marinir" alone.
STATE_FORCES = {
    "TNI": "IDN", "TNI AD": "IDN", "TNI-AD": "IDN", "TNI AL": "IDN", "TNI-AL": "IDN",
    "TNI AU": "IDN", "TNI-AU": "IDN", "Tentara Nasional Indonesia": "IDN", "Kopassus": "IDN",
    "Kostrad": "IDN",
    "Marinir TNI AL": "IDN", "Korps Marinir": "IDN", "ABRI": "IDN", "Paspampres": "IDN",
    "Kodam": "IDN",
    "Koops Habema": "IDN", "Polri": "IDN", "Brimob": "IDN", "IDF": "ISR",
    "Pasukan Pertahanan Israel": "ISR",
    "US Army": "USA", "Marinir AS": "USA", "CENTCOM": "USA", "Pentagon": "USA",
    "Tentara Merah": "SUN", "Tatmadaw": "MMR",
    "PLA": "CHN", "Tentara Pembebasan Rakyat": "CHN", "Garda Revolusi": "IRN",
    "Garda Revolusi Iran": "IRN",
    "IRGC": "IRN", "AFP Filipina": "PHL", "Bundeswehr": "DEU", "Tentara Rakyat Korea": "PRK",
    "FARDC": "COD", "SAF": "SDN", "Azov": "UKR", "Legiun Asing Prancis": "FRA", "Gurkha": "GBR",
    "Legiun Asing": "FRA", "Korps Afrika": "RUS", "Africa Corps": "RUS", "Afrika Corps": "RUS", "Operasi Barkhane": "FRA", "Operasi Serval": "FRA",
    "F-FDTL": "TLS", "FALINTIL-FDTL": "TLS", "PNGDF": "PNG", "ADF": "AUS", "NZDF": "NZL",
    "UPDF": "UGA", "SANDF": "ZAF", "ENDF": "ETH", "FACA": "CAF", "SPLA": "SSD", "RAF": "GBR",
    "USMC": "USA", "USFK": "USA", "NAVO Belanda": "NLD", "KNIL": "NLD", "JSDF": "JPN",
    "Angkatan Bela Diri Jepang": "JPN", "Pasukan Bela Diri Jepang": "JPN", "BSF": "IND",
    "Angkatan Tentera Malaysia": "MYS", "ATM": "MYS", "ROKA": "KOR", "KPA": "PRK",
    "Korps Marinir AS": "USA", "Korps Marinir Amerika Serikat": "USA", "Koopsus": "IDN",
    "Koarmada": "IDN", "Kopasgat": "IDN", "Paskhas": "IDN", "TKR": "IDN", "TRI": "IDN", "KKO": "IDN", "RPKAD": "IDN", "Cakrabirawa": "IDN",
    "Kontingen Garuda": "IDN", "Konga": "IDN", "Denjaka": "IDN", "Kopaska": "IDN",
    "Frontex": None,
}  # fmt: skip

# Alliances, missions and armed groups -> the canonical name that ``force`` has for them.
GROUPS = {
    "PBB": "UN", "Perserikatan Bangsa-Bangsa": "UN", "UN": "UN", "Pasukan Perdamaian PBB": "UN",
    "UNIFIL": "UNIFIL", "Unifil": "UNIFIL", "MONUSCO": "MONUSCO", "Monusco": "MONUSCO",
    "MINUSCA": "MINUSCA", "Minusca": "MINUSCA", "UNAMID": "UNAMID", "MINUSMA": "MINUSMA",
    "Minusma": "MINUSMA",
    "UNMISS": "UNMISS", "UNDOF": "UNDOF", "NATO": "NATO", "Pakta Pertahanan Atlantik Utara": "NATO",
    "ISAF": "ISAF", "KFOR": "KFOR", "SFOR": "SFOR", "IFOR": "IFOR", "MONUC": "MONUC",
    "MINUSTAH": "MINUSTAH", "UNMIS": "UNMIS", "UNISFA": "UNISFA", "ONUCI": "ONUCI",
    "UNOCI": "ONUCI", "UNMIL": "UNMIL", "UNAMSIL": "UNAMSIL", "UNTAET": "UNTAET", "UNTAC": "UNTAC",
    "UNPROFOR": "UNPROFOR", "UNOSOM": "UNOSOM", "UNEF": "UNEF", "UNTSO": "UNTSO",
    "UNFICYP": "UNFICYP", "MINURSO": "MINURSO", "UNMISET": "UNMISET", "INTERFET": "INTERFET",
    "Interfet": "INTERFET", "RAMSI": "RAMSI", "AMIS": "AMIS", "MNJTF": "MNJTF",
    "Satuan Tugas Gabungan Multinasional": "MNJTF", "ECOMOG": "ECOMOG", "SAMIM": "SAMIM",
    "SAMIDRC": "SAMIDRC", "Pasukan Stabilisasi Internasional": "ISF", "EUFOR": "EUFOR",
    "EULEX": "EULEX", "MFO": "MFO", "ISF": "ISF", "MSS": "MSS",
    "Misi Dukungan Keamanan Multinasional": "MSS", "Pasukan Sementara PBB di Lebanon": "UNIFIL",
    "Pasukan Bantuan Keamanan Internasional": "ISAF", "Misi Uni Afrika di Somalia": "AMISOM",
    "Misi Komunitas Pembangunan Afrika Selatan": "SAMIDRC", "Resolute Support": "Resolute Support", "Uni Afrika": "African Union", "ATMIS": "ATMIS",
    "AMISOM": "AMISOM", "AUSSOM": "AUSSOM", "Uni Eropa": "European Union", "UE": "European Union",
    "ECOWAS": "ECOWAS", "Ecowas": "ECOWAS", "SADC": "SADC", "Hamas": "Hamas",
    "Brigade Al-Qassam": "Hamas", "Brigade Izzuddin Al-Qassam": "Hamas", "Al-Qassam": "Hamas",
    "Jihad Islam": "Islamic Jihad", "Jihad Islam Palestina": "Islamic Jihad",
    "Hizbullah": "Hezbollah", "Hezbollah": "Hezbollah", "Hizbollah": "Hezbollah",
    "Houthi": "Houthi", "Huthi": "Houthi", "Houti": "Houthi", "Al-Houthi": "Houthi",
    "Ansarullah": "Houthi", "Taliban": "Taliban", "ISIS": "Islamic State", "NIIS": "Islamic State",
    "IS": "Islamic State", "Daesh": "Islamic State", "Negara Islam": "Islamic State",
    "Negara Islam Irak dan Suriah": "Islamic State", "Al-Qaeda": "Al-Qaeda", "Al Qaeda": "Al-Qaeda",
    "Alqaidah": "Al-Qaeda", "Al-Qaidah": "Al-Qaeda", "Al Qaidah": "Al-Qaeda",
    "Al-Shabaab": "Al-Shabaab", "Al Shabaab": "Al-Shabaab", "al-Shabaab": "Al-Shabaab",
    "Al-Shabab": "Al-Shabaab", "Boko Haram": "Boko Haram", "Abu Sayyaf": "Abu Sayyaf",
    "Maute": "Maute", "MILF": "MILF", "MNLF": "MNLF", "NPA": "NPA", "OPM": "OPM", "TPNPB": "OPM",
    "TPNPB-OPM": "OPM", "KKB": "OPM", "KKB Papua": "OPM", "KST": "OPM", "KST Papua": "OPM",
    "KSTP": "OPM", "Organisasi Papua Merdeka": "OPM", "Wagner": "Wagner", "Grup Wagner": "Wagner",
    "Tentara Pembebasan Nasional Papua Barat": "OPM", "Kelompok Kriminal Bersenjata": "OPM",
    "M23": "M23", "RSF": "RSF", "Pasukan Dukungan Cepat": "RSF", "Rapid Support Forces": "RSF",
    "Arakan Army": "Arakan Army", "Tentara Arakan": "Arakan Army", "KNLA": "KNLA", "KNU": "KNU",
    "Tentara Pembebasan Nasional Karen": "KNLA", "Persatuan Nasional Karen": "KNU",
    "KIA": "KIA", "PDF": "PDF", "PKK": "PKK", "SDF": "SDF", "Pasukan Demokratik Suriah": "SDF",
    "YPG": "YPG", "HTS": "Hayat Tahrir al-Sham",
    "Hayat Tahrir al-Sham": "Hayat Tahrir al-Sham", "SNA": "Syrian National Army",
    "Tentara Nasional Suriah": "Syrian National Army", "Peshmerga": "Peshmerga",
    "FARC": "FARC",
    "ELN": "ELN", "LTTE": "LTTE", "Macan Tamil": "LTTE", "GAM": "GAM",
    "Gerakan Aceh Merdeka": "GAM",
    "Fretilin": "Fretilin", "Falintil": "Falintil", "JNIM": "JNIM", "TPLF": "TPLF",
    "Front Pembebasan Rakyat Tigray": "TPLF", "Khmer Merah": "Khmer Rouge",
    "Lashkar-e-Taiba": "Lashkar-e-Taiba", "Jaish-e-Mohammed": "Jaish-e-Mohammed",
    "Janjaweed": "Janjaweed", "Tentara Mahdi": "Mahdi Army", "BRN": "BRN",
    "Barisan Revolusi Nasional": "BRN", "Macan Pembebasan Tamil Eelam": "LTTE",
    "Pasukan Pertahanan Rakyat": "PDF", "Tentara Kemerdekaan Kachin": "KIA",
    "Tentara Aliansi Demokratik Nasional Myanmar": "MNDAA",
    "Tentara Pembebasan Nasional Ta'ang": "TNLA", "Tentara Persatuan Negara Wa": "UWSA",
    "Front Nasional Pembebasan Moro": "MNLF", "Front Pembebasan Nasional Moro": "MNLF",
    "Front Pembebasan Islam Moro": "MILF", "Tentara Rakyat Baru": "NPA",
    "Partai Pekerja Kurdistan": "PKK", "Unit Perlindungan Rakyat": "YPG",
    "Angkatan Bersenjata Revolusioner Kolombia": "FARC", "Gerakan 23 Maret": "M23",
    "Pasukan Pembebasan Rwanda": "FDLR", "Mujahidin Indonesia Timur": "MIT", "Ansar Dine": "Ansar Dine", "MUJAO": "MUJAO",
    "AQIM": "AQIM", "Al-Qaeda di Maghreb Islam": "AQIM", "MNLA": "MNLA", "ISWAP": "ISWAP",
    "LRA": "LRA", "Tentara Perlawanan Tuhan": "LRA", "ADF Uganda": "ADF", "FDLR": "FDLR",
    "JEM": "JEM", "UNITA": "UNITA", "RENAMO": "RENAMO", "Renamo": "RENAMO", "Fatah": "Fatah",
    "BIFF": "BIFF", "TTP": "TTP", "Tehreek-e-Taliban": "TTP", "BLA": "BLA",
    "Jamaah Islamiyah": "Jemaah Islamiyah", "Jemaah Islamiyah": "Jemaah Islamiyah",
    "Haqqani": "Haqqani", "Jaringan Haqqani": "Haqqani", "MNDAA": "MNDAA", "TNLA": "TNLA",
    "UWSA": "UWSA", "Hashd al-Shaabi": "Hashd al-Shaabi", "Al-Nusra": "Al-Nusra",
    "Front Al-Nusra": "Al-Nusra", "Jabhat al-Nusra": "Al-Nusra", "UCK": "KLA", "Viet Cong": "Viet Cong",
    "Vietkong": "Viet Cong", "Viet Minh": "Viet Minh", "DI/TII": "DI/TII", "PRRI": "PRRI",
    "Permesta": "Permesta", "RMS": "RMS", "Naxal": "Naxalites", "Maois": "Maoists",
    "MIT": "MIT", "Negara Islam Irak": "Islamic State", "Ikhwanul Muslimin": "Muslim Brotherhood",
    "Ansar al-Sunna": "Ansar al-Sunna", "Ansar al-Sunnah": "Ansar al-Sunna",
    "Brigade Syuhada Al-Aqsa": "Al-Aqsa Martyrs' Brigades",
    "Brigade Martir Al-Aqsa": "Al-Aqsa Martyrs' Brigades", "Fatah al-Islam": "Fatah al-Islam",
    "Hizbul Mujahidin": "Hizbul Mujahideen",
}  # fmt: skip

# Acronyms and names that are also words, files, exams or persons ("file PDF", "mobil KIA", "Richard
# Wagner"): read as the group only behind one of FORCE_WORDS or where the article defines them.
AMBIGUOUS_GROUPS = frozenset(
    {
        "IS",
        "KIA",
        "PDF",
        "SAF",
        "UE",
        "UN",
        "GAM",
        "KST",
        "NPA",
        "Maute",
        "Azov",
        "PLA",
        "HTS",
        "SNA",
        "ELN",
        "SADC",
        "MIT", "ADF", "ATM", "MFO", "ISF", "JEM", "BLA", "TTP", "LRA", "RMS", "RAF", "BSF", "TRI",
        "TKR", "UCK", "AMIS", "MSS", "KPA", "IFOR", "UNEF", "Fatah", "Haqqani", "Maois", "Permesta",
    }
)  # fmt: skip
FORCE_WORDS = frozenset(
    "anggota milisi militan gerilyawan pejuang petempur kombatan pemberontak teroris kelompok "
    "pasukan tentara "
    "serdadu prajurit laskar jaringan simpatisan komandan pemimpin pentolan jubir bicara melawan "
    "serangan oleh brigade "
    "batalyon batalion resimen grup".split()
)

# Canonical group -> the state it fights in or comes from. None: of no one state.
GROUP_STATES: dict[str, str | None] = {
    "Hamas": "PSE", "Islamic Jihad": "PSE", "Hezbollah": "LBN", "Houthi": "YEM", "Taliban": "AFG",
    "Al-Shabaab": "SOM", "Boko Haram": "NGA", "Abu Sayyaf": "PHL", "Maute": "PHL", "MILF": "PHL",
    "MNLF": "PHL", "NPA": "PHL", "OPM": "IDN", "Wagner": "RUS", "M23": "COD", "RSF": "SDN",
    "Arakan Army": "MMR", "KNLA": "MMR", "KNU": "MMR", "KIA": "MMR", "PDF": "MMR", "PKK": "TUR",
    "SDF": "SYR", "YPG": "SYR", "Hayat Tahrir al-Sham": "SYR",
    "Syrian National Army": "SYR", "Peshmerga": "IRQ", "FARC": "COL", "ELN": "COL",
    "LTTE": "LKA", "GAM": "IDN", "Fretilin": "TLS", "Falintil": "TLS", "TPLF": "ETH",
    "Khmer Rouge": "KHM", "Lashkar-e-Taiba": "PAK", "Jaish-e-Mohammed": "PAK", "Janjaweed": "SDN",
    "MIT": "IDN", "Mahdi Army": "IRQ", "BRN": "THA", "Islamic State": None, "Al-Qaeda": None,
    "JNIM": None, "Ansar Dine": "MLI", "MUJAO": "MLI", "AQIM": None, "MNLA": "MLI", "ISWAP": "NGA",
    "LRA": "UGA", "ADF": "UGA", "FDLR": "RWA", "JEM": "SDN", "UNITA": "AGO", "RENAMO": "MOZ",
    "Muslim Brotherhood": None, "Ansar al-Sunna": "IRQ", "Al-Aqsa Martyrs' Brigades": "PSE",
    "Fatah al-Islam": "LBN", "Hizbul Mujahideen": "IND",
    "Fatah": "PSE", "BIFF": "PHL", "TTP": "PAK", "BLA": "PAK", "Jemaah Islamiyah": "IDN",
    "Haqqani": "AFG", "MNDAA": "MMR", "TNLA": "MMR", "UWSA": "MMR", "Hashd al-Shaabi": "IRQ",
    "Al-Nusra": "SYR", "KLA": "XKX", "Viet Cong": "VNM", "Viet Minh": "VNM", "DI/TII": "IDN",
    "PRRI": "IDN", "Permesta": "IDN", "RMS": "IDN", "Naxalites": "IND", "Maoists": "NPL",
}  # fmt: skip

# A name with one of these in it belongs to no state, whatever state stands in it as well:
# "Pasukan Sementara PBB di Lebanon".
INTERNATIONAL = (
    "PBB",
    "Perserikatan Bangsa-Bangsa",
    "NATO",
    "Uni Afrika",
    "Uni Eropa",
    "ASEAN",
    "Internasional",
    "Dunia",
)

# What starts the name of a body that is Indonesia's wherever it stands.
INDONESIAN_HEADS = frozenset(
    "Kodam Korem Kodim Koramil Yonif Yonkav Yonarmed Yonzipur Yonarhanud Yonmarhanlan Satgas "
    "Lanud Lanal Lantamal "
    "Koarmada Koops Kostrad Kopassus Polda Polres Polresta Polsek Mabes Puspen PMPP Kemhan Kemlu "
    "Kemenhan Kemenlu Kogabwilhan Koopssus Koopsud Kolinlamil Guspurla Denzipur "
    "Yonzipur Yonarmed Yonkav Yonbekang "
    "Pasmar Brigif Divif TNI Polri Mako BNPT BIN DPR DPRD Pemprov Pemkab Pemkot Densus".split()
)

# Nouns that start the name of a body; what follows with a capital belongs to the name.
ORGANISATION_HEADS = (INDONESIAN_HEADS - {"TNI", "Polri"}) | frozenset(
    "Angkatan Armada Asosiasi Badan Batalion Batalyon Biro Brigade Departemen Detasemen Dewan "
    "Dinas Direktorat "
    "Divisi Duma Federasi Front Garda Gerakan Grup Institut Intelijen Junta Kantor Kedutaan "
    "Kelompok Kementerian "
    "Kepolisian Kesatuan Koalisi Komando Komisi Komite Kompi Kongres Konsulat Korps Kontingen "
    "Laskar Layanan Legiun "
    "Lembaga Liga Mahkamah Majelis Markas Milisi Misi Observatorium Organisasi Otoritas Parlemen "
    "Partai "
    "Pasukan Persatuan Polisi Program Pusat Resimen Satuan Senat Serikat Skuadron Tentara Unit "
    "Universitas "
    "Yayasan Aliansi Paroki Keuskupan Klasis Sinode".split()
)
# What a ministry is for; behind these words its name is over: "Departemen Luar Negeri Andi Wijaya".
MINISTRIES = frozenset("Kementerian Departemen Kemenko".split())
PORTFOLIOS = frozenset(
    "Luar Dalam Negeri Pertahanan Keamanan Kehakiman Hukum Hak Asasi Manusia HAM Imigrasi Keuangan "
    "Perdagangan Perindustrian Industri Pertanian Pangan Kehutanan Perhubungan Transportasi "
    "Pekerjaan Umum Perumahan Rakyat Pendidikan Kebudayaan Tinggi Riset Teknologi Kesehatan Agama "
    "Sosial Tenaga Kerja Ketenagakerjaan Transmigrasi Energi Sumber Daya Mineral Penerangan "
    "Informasi Komunikasi Informatika Digital Kelautan Perikanan Lingkungan Hidup Pariwisata "
    "Ekonomi Perekonomian Politik Koordinator Bidang Pembangunan Perencanaan Desa Daerah "
    "Tertinggal Agraria Investasi Koperasi Pemuda Olahraga Urusan Darurat Situasi Veteran Strategis "
    "Perang Angkatan Darat Laut Udara".split()
)
# Heads that need no more than the state: "Parlemen Ukraina". "Tentara Rusia" at the start of a
# sentence is a noun and a state.
HEADS_OF_STATES = frozenset(
    "Parlemen Kongres Senat Polisi Kepolisian Kedutaan Duma Mahkamah Konsulat".split()
)
# Heads of units, that a number may follow: "Divisi 91".
UNIT_HEADS = frozenset(
    "Angkatan Armada Batalion Batalyon Brigade Brigif Detasemen Divif Divisi Kodim Kompi Korem "
    "Korps Legiun Lanud "
    "Pasmar Resimen Satuan Skuadron Yonif Yonkav Yonarmed Yonzipur Yonarhanud Densus Unit".split()
)
# Heads that also say of another name what it is.
KINDS_OF_HEADS = frozenset("Kelompok Kesatuan Milisi Pasukan Satuan Tentara Unit".split())
# What may stand between head and state even in a title, where capitals tell nothing.
MODIFIERS = frozenset(
    "Bersenjata Besar Darat Dalam Gabungan Hak Asasi Manusia Infanteri Infantri Intelijen "
    "Internasional Keamanan Khusus Laut "
    "Lapis Baja Lintas Luar Marinir Mekanis Militer Misi Nasional Negeri Parasut Pertahanan "
    "Perdamaian Penerangan "
    "Perlawanan Pembebasan Penjaga Perbatasan Pantai Pusat Rakyat Republik Revolusi Siber "
    "Strategis Operasional "
    "Tank Artileri Udara Umum Utama Zeni Kriminal Kavaleri Serbu Raider Gunung Zirah Berat "
    "Ringan".split()
)
# Words of lower case inside the name of a body.
CONNECTIVES = frozenset("dan untuk of the for and atas bagi urusan de del la di".split())
# Nouns in lower case before the name of a body: "kantor berita Sonna", "milisi Ahrar".
ORGANISATION_CUES = frozenset(
    "berita kelompok milisi partai lembaga organisasi perusahaan stasiun radio televisi majalah "
    "harian koran kabar "
    "faksi situs laman portal pemantau jaringan peneliti".split()
)
# Short forms of things that are no bodies.
NO_NAMES = frozenset("SOP HUT BBM APBN HAM KTP TKP SSK SST SSR HUT PDB ICBM BTP VBIED IED".split())
# Words that only the English names of bodies have: "Fana Broadcasting Corporate".
ENGLISH_BODIES = frozenset(
    "Broadcasting Corporation Corporate Network Foundation Observatory".split()
)
# Last words of bodies with English names.
ENGLISH_TAILS = frozenset(
    "Center Centre Institute University Group Force Forces Army Council Agency News Times Post "
    "Monitor Watch Securities Fund Trust Society Association Commission Committee Corps Movement "
    "Party Union Journal Herald Tribune Gazette Telegraph Zeitung Rundschau Review Research".split()
)
# Armed groups and parties by the Arabic or Urdu noun that their names start with: an army, a party,
# brigades, a movement, a society. "Ansar" and "Fatah" are persons' names, too, unless "al-" follows.
FOREIGN_GROUP = re.compile(
    r"(?:Jai?sh|Jaysh|Asa[’']?ib|Kata[’']?ib|Jund|Jundul|Hara?kat|Harkatul|Hizb|Hizbul|Lashkar|"
    r"Jabhat|Jamaat|Jama[’']at|Jamaatul|Tehri?k|Tehreek|Saraya|Liwa|Ansarul)(?:[ -][A-Za-z]|$)|"
    r"(?:Ansar|Fatah|Ahrar) [Aa]l-[A-Z]"
)
