"""Offices and the bodies in their names, by short and by long forms. Data, reviewed like code."""

# offices in one word; their long forms name the bodies by the short forms below
SHORT_OFFICES = {
    # government
    "wapres": "wakil presiden", "pm": "perdana menteri", "wagub": "wakil gubernur",
    "wabup": "wakil bupati", "wawali": "wakil walikota", "walkot": "walikota",
    "menhan": "menteri pertahanan", "menlu": "menteri luar negeri",
    "mendagri": "menteri dalam negeri", "menkeu": "menteri keuangan",
    "menkumham": "menteri hukum ham", "menag": "menteri agama", "mensos": "menteri sosial",
    "menkes": "menteri kesehatan", "menhub": "menteri perhubungan",
    "mendag": "menteri perdagangan", "menperin": "menteri perindustrian",
    "mentan": "menteri pertanian", "menhut": "menteri kehutanan",
    "menaker": "menteri ketenagakerjaan", "menpora": "menteri pemuda olahraga",
    "menkominfo": "menteri komunikasi informatika", "mensesneg": "menteri sekretaris negara",
    "seskab": "sekretaris kabinet", "menko": "menteri koordinator",
    "menkopolhukam": "menteri koordinator politik hukum keamanan",
    "menkopolkam": "menteri koordinator politik keamanan",
    "wamenhan": "wakil menteri pertahanan", "wamenlu": "wakil menteri luar negeri",
    "wamendagri": "wakil menteri dalam negeri", "wamenkeu": "wakil menteri keuangan",
    "sekda": "sekretaris daerah", "sekjen": "sekretaris jenderal",
    "sekjend": "sekretaris jenderal", "wasekjen": "wakil sekretaris jenderal",
    "dirjen": "direktur jenderal", "dirut": "direktur utama", "presdir": "presiden direktur",
    "ketum": "ketua umum", "waketum": "wakil ketua umum", "waka": "wakil ketua",
    "jubir": "juru bicara", "jurubicara": "juru bicara", "dubes": "duta besar",
    "konjen": "konsul jenderal", "kadis": "kepala dinas", "kadinkes": "kepala dinas kesehatan",
    "kalaksa": "kepala pelaksana", "kabag": "kepala bagian", "kabid": "kepala bidang",
    "jampidmil": "jaksa agung muda pidana militer", "kapuspenkum": "kepala pusat penerangan hukum",
    "kajati": "kepala kejati", "kajari": "kepala kejari",
    # police
    "kapolri": "kepala polri", "wakapolri": "wakil kepala polri", "kapolda": "kepala polda",
    "wakapolda": "wakil kepala polda", "kapolwil": "kepala polwil", "kapolres": "kepala polres",
    "wakapolres": "wakil kepala polres", "kapolresta": "kepala polresta",
    "kapolrestabes": "kepala polrestabes", "kapoltabes": "kepala poltabes",
    "kapolsek": "kepala polsek", "kabareskrim": "kepala bareskrim",
    "kadivhumas": "kepala divisi humas", "kabidhumas": "kepala bidang humas",
    "karopenmas": "kepala biro penerangan masyarakat", "kasatreskrim": "kepala satuan reskrim",
    "kasatgas": "kepala satgas", "kadensus": "kepala densus", "kakorlantas": "kepala korlantas",
    "dankorbrimob": "komandan korps brimob",
    # armed forces
    "pangab": "panglima abri", "kasum": "kepala staf umum",
    "kasad": "kepala staf ad", "ksad": "kepala staf ad", "kasal": "kepala staf al",
    "ksal": "kepala staf al", "kasau": "kepala staf au", "ksau": "kepala staf au",
    "wakasad": "wakil kepala staf ad", "wakasal": "wakil kepala staf al",
    "wakasau": "wakil kepala staf au", "kapuspen": "kepala pusat penerangan",
    "kadispenad": "kepala dinas penerangan ad", "kadispenal": "kepala dinas penerangan al",
    "kadispenau": "kepala dinas penerangan au", "kadispen": "kepala dinas penerangan",
    "kapen": "kepala penerangan", "kapendam": "kepala penerangan kodam",
    "wakapendam": "wakil kepala penerangan kodam", "kapenrem": "kepala penerangan korem",
    "irup": "inspektur upacara", "danup": "komandan upacara",
    "pangdam": "panglima kodam", "kasdam": "kepala staf kodam", "irdam": "inspektur kodam",
    "danrem": "komandan korem", "kasrem": "kepala staf korem", "dandim": "komandan kodim",
    "kasdim": "kepala staf kodim", "danramil": "komandan koramil",
    "pangkostrad": "panglima kostrad", "kaskostrad": "kepala staf kostrad",
    "danjen": "komandan jenderal", "wadanjen": "wakil komandan jenderal",
    "pangkogabwilhan": "panglima kogabwilhan", "pangkoarmada": "panglima koarmada",
    "pangkoopsud": "panglima koopsud", "pangkoops": "panglima komando operasi",
    "dansatgas": "komandan satgas", "wadansatgas": "wakil komandan satgas",
    "danyon": "komandan batalyon", "wadanyon": "wakil komandan batalyon",
    "danyonif": "komandan batalyon infanteri", "danbrigif": "komandan brigade infanteri",
    "danki": "komandan kompi", "danton": "komandan peleton", "danpos": "komandan pos",
    "danlanud": "komandan lanud", "danlanal": "komandan lanal",
    "danlantamal": "komandan lantamal", "dankormar": "komandan korps marinir",
    "danpasmar": "komandan pasmar", "dankodiklat": "komandan kodiklat",
    "danpuspom": "komandan puspom", "dandenpom": "komandan denpom", "danpomdam": "komandan pomdam",
    "danpaspampres": "komandan paspampres", "kabais": "kepala bais", "kabin": "kepala bin",
    "kabakamla": "kepala bakamla", "kabasarnas": "kepala basarnas", "asops": "asisten operasi",
    "asintel": "asisten intelijen", "aspers": "asisten personel", "aster": "asisten teritorial",
}  # fmt: skip
# bodies in the names of offices: long forms before those that are a part of them
_BODIES = """
    kepolisian negara republik indonesia = polri
    kepolisian republik indonesia = polri
    kepolisian negara = polri
    kepolisian ri = polri
    kepolisian daerah = polda
    kepolisian wilayah = polwil
    kepolisian resor kota besar = polrestabes
    kepolisian resor kota = polresta
    kepolisian resort kota = polresta
    kepolisian kota besar = poltabes
    kepolisian resor = polres
    kepolisian resort = polres
    kepolisian sektor = polsek
    badan reserse kriminal = bareskrim
    reserse kriminal = reskrim
    hubungan masyarakat = humas
    komando cadangan strategis angkatan darat = kostrad
    komando pasukan khusus = kopassus
    komando daerah militer = kodam
    komando resor militer = korem
    komando resort militer = korem
    komando distrik militer = kodim
    komando rayon militer = koramil
    daerah militer = kodam
    resor militer = korem
    komando armada = koarmada
    komando gabungan wilayah pertahanan = kogabwilhan
    komando operasi udara = koopsud
    pangkalan utama tni angkatan laut = lantamal
    pangkalan utama tni al = lantamal
    pangkalan tni angkatan laut = lanal
    pangkalan tni al = lanal
    pangkalan tni angkatan udara = lanud
    pangkalan tni au = lanud
    pangkalan udara = lanud
    pusat polisi militer = puspom
    detasemen polisi militer = denpom
    polisi militer kodam = pomdam
    pasukan marinir = pasmar
    pasukan pengamanan presiden = paspampres
    satuan tugas = satgas
    detasemen khusus = densus
    badan intelijen negara = bin
    badan intelijen strategis = bais
    badan keamanan laut = bakamla
    kejaksaan tinggi = kejati
    kejaksaan negeri = kejari
    markas besar = mabes
    tentara nasional indonesia = tni
    tni angkatan darat = ad
    tni angkatan laut = al
    tni angkatan udara = au
    tni ad = ad
    tni al = al
    tni au = au
    angkatan darat = ad
    angkatan laut = al
    angkatan udara = au
    batalion = batalyon
    hak asasi manusia = ham
    hukum dan ham = hukum ham
    politik hukum dan keamanan = politik hukum keamanan
    bidang politik hukum dan keamanan = politik hukum keamanan
    polhukam = politik hukum keamanan
    wali kota = walikota
    republik indonesia =
    ri =
"""
LONG_BODIES = tuple(
    (tuple(long.split()), tuple(short.split()))
    for long, short in (line.split("=") for line in _BODIES.strip().splitlines())
)
